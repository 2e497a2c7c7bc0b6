// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/sidebarentry.h"

#include "ui/badge.h"
#include "ui/narrowrow.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

// px at 100 %: in one line with the groups of the tree below (roomtreedelegate.cpp).
constexpr int Inset = 6;
constexpr int IconStart = 12;
constexpr int NameStart = 36;
constexpr int EndPad = 12;
constexpr int EndGap = 6;

} // namespace

SidebarEntry::SidebarEntry(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SidebarEntry::setUp(const Theme &theme, const QString &icon)
{
    m_theme = &theme;
    m_icon = icon;
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SidebarEntry::setCount(int unread, int mentions)
{
    if (unread == m_count && mentions == m_mentions)
        return;
    m_count = unread;
    m_mentions = mentions;
    update();
}

QSize SidebarEntry::sizeHint() const
{
    const int height = m_theme ? m_theme->px(m_theme->sizes().treeRow) : 0;
    return {height, height};
}

void SidebarEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const Colours &c = m_theme->colours();
    const auto way = layoutDirection();
    const QRectF row = QRectF(rect()).adjusted(m_theme->px(Inset), 0, -m_theme->px(Inset), 0);
    const qreal radius = m_theme->px(m_theme->sizes().radiusControl);
    if (isDown())
        pixels::fillRounded(painter, row, radius, m_theme->pressed());
    else if (underMouse())
        pixels::fillRounded(painter, row, radius, m_theme->hover());
    const QColor ink = m_count > 0 ? c.text.primary : c.text.secondary;
    const int side = m_theme->px(m_theme->sizes().icon);
    if (narrowrow::isNarrow(*m_theme, width())) {
        const QRect icon = narrowrow::middle(rect(), side);
        paintRoomIcon(painter, *m_theme, m_icon, ink, icon, way);
        narrowrow::paintCount(painter, *m_theme, icon, m_count, m_mentions, c.surface.window, way);
        return paintFocus(painter, row);
    }
    const QRect icon(m_theme->px(IconStart), 0, side, height());
    paintRoomIcon(painter, *m_theme, m_icon, ink, QStyle::visualRect(way, rect(), icon), way);
    QRect name = rect().adjusted(m_theme->px(NameStart), 0, -m_theme->px(EndPad), 0);
    if (const Badge badge(*m_theme, m_count, m_mentions); !badge.isEmpty()) {
        const QRect place(name.right() - badge.width() + 1, 0, badge.width(), height());
        badge.paint(painter, QStyle::visualRect(way, rect(), place), way);
        name.setRight(place.left() - m_theme->px(EndGap));
    }
    painter.setFont(m_theme->font(Theme::Text::Body, m_count > 0));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(way, rect(), name),
                     int(QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    paintFocus(painter, row);
}

void SidebarEntry::paintFocus(QPainter &painter, const QRectF &row) const
{
    if (!hasFocus())
        return;
    const Sizes &s = m_theme->sizes();
    pixels::frame(painter, row, m_theme->px(s.radiusControl),
                  m_theme->px(m_theme->isHighContrast() ? s.focusHighContrast : s.focus),
                  m_theme->colours().line.focus);
}

} // namespace partyline
