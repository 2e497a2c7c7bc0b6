// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// Lines and frames as filled areas that end on device pixels: a pen is blurred at 125 % and 150 % (visual.md 2).
namespace partyline::pixels {

/// Device pixels for one logical px where `painter` draws.
qreal ratio(const QPainter &painter);
/// The nearest edge of a device pixel.
qreal snapped(const QPainter &painter, qreal position);
QRectF snapped(const QPainter &painter, const QRectF &rect);

/// A level or upright line of at least one device pixel along the rect's top or start edge.
void fill(QPainter &painter, const QRectF &rect, const QColor &colour);
/// Filled area with rounded corners.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);
/// Frame of `width` inside the rect's edges.
void frame(QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &colour);
/// The same in dashes, for what is not certain yet.
void dashedFrame(QPainter &painter, const QRectF &rect, const QColor &colour);
/// Level line of dashes of 3 px, 1 px high.
void dashedLine(QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &colour);

} // namespace partyline::pixels
