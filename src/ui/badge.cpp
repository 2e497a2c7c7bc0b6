// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/badge.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

QString countText(int count)
{
    return QString::number(std::min(count, Badge::MaxCount));
}

} // namespace

Badge::Badge(const Theme &theme, int unread, int mentions)
    : m_theme(theme)
    , m_isMention(mentions > 0)
    , m_text(mentions > 0 ? QChar(u'@') + countText(mentions)
             : unread > 0 ? countText(unread)
                          : QString())
{
}

QFont Badge::font() const
{
    return m_theme.font(Theme::Text::Caption, m_isMention);
}

int Badge::width() const
{
    if (isEmpty())
        return 0;
    return QFontMetrics(font()).horizontalAdvance(m_text) + (m_isMention ? m_theme.px(12) : 0);
}

void Badge::paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection way) const
{
    if (isEmpty())
        return;
    const Colours &c = m_theme.colours();
    const int height = m_theme.px(17);
    const QRect place = QStyle::alignedRect(way, Qt::AlignRight | Qt::AlignVCenter, {width(), height}, rect);
    if (m_isMention)
        pixels::fillRounded(painter, place, height / 2.0, c.accent.fill);
    painter.setFont(font());
    painter.setPen(m_isMention ? c.accent.onFill : c.text.secondary);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

void paintRoomIcon(QPainter &painter, const Theme &theme, const QString &icon, const QColor &ink, const QRect &rect,
                   Qt::LayoutDirection way)
{
    const int size = theme.px(theme.sizes().icon);
    const QRect place = QStyle::alignedRect(way, Qt::AlignCenter, {size, size}, rect);
    painter.drawPixmap(place, theme.pixmap(icon, ink, size, pixels::ratio(painter), way == Qt::RightToLeft));
}

} // namespace partyline
