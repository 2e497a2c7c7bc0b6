// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/narrowrow.h"

#include "core/localtext.h"
#include "store/sidebarwidth.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partyline::narrowrow {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Slack = 36; ///< a narrow row may be this much wider: nothing stands between 44 and 180
constexpr int PillHeight = 13;
constexpr int Dot = 7;
constexpr int Ring = 1;
constexpr int Corner = 12;
constexpr int MostCounted = 9; // two digits would hide the icon

} // namespace

bool isNarrow(const Theme &theme, int width)
{
    return width < theme.px(FoldedSidebar + Slack);
}

QRect middle(const QRect &row, int side)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, row);
}

void paintCount(QPainter &painter, const Theme &theme, const QRect &icon, int unread, int mentions,
                const QColor &ground, Qt::LayoutDirection way)
{
    if (unread <= 0 && mentions <= 0)
        return;
    const Colours &c = theme.colours();
    const int ring = theme.px(Ring);
    const bool isLeft = way == Qt::RightToLeft;
    const QPoint corner(isLeft ? icon.left() : icon.right(), icon.bottom() - theme.px(1));
    if (mentions <= 0) {
        QRect dot(0, 0, theme.px(Dot) + 2 * ring, theme.px(Dot) + 2 * ring);
        dot.moveCenter(corner);
        pixels::fillRounded(painter, dot, dot.height() / 2.0, ground);
        dot.adjust(ring, ring, -ring, -ring);
        pixels::fillRounded(painter, dot, dot.height() / 2.0, c.text.primary);
        return;
    }
    const QString number = mentions > MostCounted ? plainNumber(MostCounted) + u'+' : plainNumber(mentions);
    painter.setFont(theme.font(Theme::Text::Caption, true));
    const int height = std::max(theme.px(PillHeight), painter.fontMetrics().height() - theme.px(2));
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(number) + theme.px(6));
    QRect pill(0, 0, width + 2 * ring, height + 2 * ring);
    pill.moveCenter(corner);
    pixels::fillRounded(painter, pill, pill.height() / 2.0, ground);
    pill.adjust(ring, ring, -ring, -ring);
    pixels::fillRounded(painter, pill, pill.height() / 2.0, c.accent.fill);
    painter.setPen(c.accent.onFill);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, number);
}

void paintCorner(QPainter &painter, const Theme &theme, const QRect &icon, const QString &name, const QColor &ink,
                 const QColor &ground, Qt::LayoutDirection way, bool isAtEnd)
{
    if (name.isEmpty())
        return;
    const int side = theme.px(Corner);
    const int ring = theme.px(Ring);
    QRect place(0, 0, side + 2 * ring, side + 2 * ring);
    const bool isLeft = isAtEnd == (way == Qt::RightToLeft);
    place.moveCenter({isLeft ? icon.left() : icon.right(), icon.bottom() - theme.px(1)});
    pixels::fillRounded(painter, place, place.height() / 2.0, ground);
    painter.drawPixmap(place.adjusted(ring, ring, -ring, -ring),
                       theme.pixmap(name, ink, side, pixels::ratio(painter), way == Qt::RightToLeft));
}

} // namespace partyline::narrowrow
