// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/dropveil.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace partyline {

namespace {

constexpr qreal Tint = 0.6; // visual.md 3
constexpr int Frame = 2;    // px at 100 %

} // namespace

DropVeil::DropVeil(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

SplitArea::Side DropVeil::sideAt(const QRect &pane, QPoint point, Qt::LayoutDirection way)
{
    using Side = SplitArea::Side;
    const bool isMirrored = way == Qt::RightToLeft;
    const qreal x = qreal(point.x() - pane.left()) / std::max(1, pane.width());
    const qreal y = qreal(point.y() - pane.top()) / std::max(1, pane.height());
    const std::array<std::pair<qreal, Side>, 4> edges{{{x, isMirrored ? Side::End : Side::Start},
                                                       {1 - x, isMirrored ? Side::Start : Side::End},
                                                       {y, Side::Top},
                                                       {1 - y, Side::Bottom}}};
    return std::ranges::min_element(edges, {}, &std::pair<qreal, Side>::first)->second;
}

QRect DropVeil::half(const QRect &pane, SplitArea::Side side, Qt::LayoutDirection way)
{
    using Side = SplitArea::Side;
    const bool isMirrored = way == Qt::RightToLeft;
    QRect taken = pane;
    if (side == Side::Top)
        taken.setHeight(pane.height() / 2);
    else if (side == Side::Bottom)
        taken.setTop(pane.top() + pane.height() / 2);
    else if ((side == Side::Start) != isMirrored)
        taken.setWidth(pane.width() / 2);
    else
        taken.setLeft(pane.left() + pane.width() / 2);
    return taken;
}

void DropVeil::cover(const QRect &rect)
{
    m_covered = rect;
    setGeometry(parentWidget()->rect());
    setVisible(!rect.isEmpty());
    raise();
    update();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = m_theme.colours().accent.soft;
    tint.setAlphaF(Tint);
    painter.fillRect(m_covered, tint);
    const int wide = m_theme.px(Frame);
    QPen pen(m_theme.colours().accent.text, wide, Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(QRectF(m_covered).adjusted(wide / 2.0, wide / 2.0, -wide / 2.0, -wide / 2.0));
}

} // namespace partyline
