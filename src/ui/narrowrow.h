// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace partyline {

class Theme;

/// Rows of the folded sidebar: an icon in the middle, what there is to know of it as marks at its corners. The words
/// stand in tooltips and accessible texts as ever.
namespace narrowrow {

/// A row of this width has no place for a name.
bool isNarrow(const Theme &theme, int width);
/// A square in the middle; `side` in device-independent px.
QRect middle(const QRect &row, int side);
/// At the lower end corner: a filled pill with the number for mentions, a dot for unread lines; nothing without either.
void paintCount(QPainter &painter, const Theme &theme, const QRect &icon, int unread, int mentions,
                const QColor &ground, Qt::LayoutDirection way);
/// At the lower start corner, or at the end; nothing for an empty name.
void paintCorner(QPainter &painter, const Theme &theme, const QRect &icon, const QString &name, const QColor &ink,
                 const QColor &ground, Qt::LayoutDirection way, bool isAtEnd = false);

} // namespace narrowrow

} // namespace partyline
