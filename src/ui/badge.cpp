// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/badge.h"

#include "core/localtext.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

QString countText(int count)
{
    return plainNumber(std::min(count, Badge::MaxCount));
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

void paintLiveDot(QPainter &painter, const Theme &theme, const QRect &rect, const QColor &ground,
                  Qt::LayoutDirection way)
{
    constexpr int Dot = 8; // px at 100 %, with its ring
    constexpr int Ring = 1;
    const int size = theme.px(theme.sizes().icon);
    const QRect icon = QStyle::alignedRect(way, Qt::AlignCenter, {size, size}, rect);
    const int side = theme.px(Dot);
    QRect dot(0, 0, side, side);
    dot.moveCenter(way == Qt::RightToLeft ? icon.topLeft() : icon.topRight());
    dot.translate(way == Qt::RightToLeft ? theme.px(2) : -theme.px(1), theme.px(3));
    const int ring = theme.px(Ring);
    pixels::fillRounded(painter, dot, side / 2.0, ground);
    pixels::fillRounded(painter, dot.adjusted(ring, ring, -ring, -ring), side / 2.0 - ring, theme.colours().live.dot);
}

} // namespace partyline
