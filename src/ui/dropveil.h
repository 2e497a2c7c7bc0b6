// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/splitarea.h"

namespace partyline {

class Theme;

/// Lies over the panes while something is dragged, and covers the half that it would take (visual.md 3). Sees no
/// pointer.
class DropVeil final : public QWidget
{
    Q_OBJECT

public:
    DropVeil(const Theme &theme, QWidget *parent);

    /// The side of a pane that a point of it is nearest to, in the direction of reading.
    static SplitArea::Side sideAt(const QRect &pane, QPoint point, Qt::LayoutDirection way);
    /// The half that a newcomer would take.
    static QRect half(const QRect &pane, SplitArea::Side side, Qt::LayoutDirection way);

    /// In the parent's coordinates.
    void cover(const QRect &rect);
    const QRect &covered() const { return m_covered; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QRect m_covered;
};

} // namespace partyline
