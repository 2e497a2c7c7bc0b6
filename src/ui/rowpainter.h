// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyleOptionViewItem>

namespace partyline {

/// Draws one row of a list from both ends inwards, in the direction of reading: each piece takes its room from what is
/// left.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

    /// The row's ground: its own tint if it has one, then pointer, selection and keyboard focus.
    void ground(const QColor &own = {});

    /// Leaves so much free at the start or the end; a length of the tokens.
    void skipStart(qreal length);
    void skipEnd(qreal length);
    /// An icon in the middle of a column; no icon still takes the column.
    void iconAtStart(const QString &icon, const QColor &colour, qreal size, qreal column);
    void iconAtEnd(const QString &icon, const QColor &colour, qreal size);
    /// As wide as the text is, at most what is left; with a column, end-aligned in it.
    void textAtStart(const QString &text, const QColor &colour, const QFont &font, qreal column = 0);
    void textAtEnd(const QString &text, const QColor &colour, const QFont &font, qreal column = 0);
    /// A word in a small frame: "you", "playing".
    void tagAtStart(const QString &word);

    /// What is left, in the coordinates of the painter.
    QRect rest() const;
    QRect place(const QRect &logical) const;
    QPainter &painter() { return m_painter; }
    const Theme &theme() const { return m_theme; }
    bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }
    /// Splits the row for a second line: the upper or the lower part of what is left.
    RowPainter upperHalf() const;
    RowPainter lowerHalf() const;

private:
    void drawText(const QRect &logical, const QString &text, const QColor &colour, const QFont &font,
                  Qt::Alignment side);
    void drawIcon(const QRect &logical, const QString &icon, const QColor &colour, qreal size);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
    const Qt::LayoutDirection m_direction;
    QRect m_rest; ///< as if read from the left
};

} // namespace partyline
