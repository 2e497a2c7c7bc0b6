// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyleOption>

class QPainter;

namespace partyline {

/// Draws the parts of controls that Style replaces.
class ControlPainter
{
public:
    ControlPainter(const Theme &theme, QPainter &painter);

    void button(const QStyleOption &option, bool isDefault, bool isFlat, bool isDanger) const;
    void toolButton(const QStyleOption &option) const;
    /// Frame and ground of what is typed into or chosen from.
    void field(const QStyleOption &option, bool isWrong, bool hasGround = true) const;
    void checkBox(const QStyleOption &option) const;
    void radioButton(const QStyleOption &option) const;
    void focusRing(const QRectF &rect, qreal radius) const;
    /// Ground of one row of a list, tree or menu.
    void row(const QStyleOption &option, const QRectF &rect) const;
    void panel(const QRectF &rect, qreal radius) const;
    void tab(const QStyleOptionTab &option, bool isRoomTab) const;
    void scrollBar(const QStyleOptionSlider &option, const QRectF &thumb) const;
    void slider(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle) const;
    void progress(const QStyleOptionProgressBar &option) const;
    void splitter(const QStyleOption &option) const;
    /// An icon in the middle of the rect.
    void icon(const QString &name, const QColor &colour, const QRectF &rect, int size, Qt::LayoutDirection way) const;
    QColor textOf(const QStyleOption &option, bool isDefault, bool isDanger) const;

private:
    void overlay(const QStyleOption &option, const QRectF &rect, qreal radius) const;

    const Theme &m_theme;
    const Colours &m_colours;
    QPainter &m_painter;
    const qreal m_radius;
};

} // namespace partyline
