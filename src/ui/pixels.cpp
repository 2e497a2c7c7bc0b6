// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace partyline::pixels {

namespace {

constexpr qreal Dash = 3;

qreal snappedWidth(const QPainter &painter, qreal width)
{
    const qreal r = ratio(painter);
    return std::max(1.0, qreal(qRound(width * r))) / r;
}

void dashedUpright(QPainter &painter, qreal y1, qreal y2, qreal x, const QColor &colour)
{
    for (qreal y = y1; y < y2; y += 2 * Dash)
        fill(painter, QRectF(x, y, 1, std::min(Dash, y2 - y)), colour);
}

} // namespace

qreal ratio(const QPainter &painter)
{
    return painter.device()->devicePixelRatio();
}

qreal snapped(const QPainter &painter, qreal position)
{
    const qreal r = ratio(painter);
    return qRound(position * r) / r;
}

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const QPointF topLeft(snapped(painter, rect.left()), snapped(painter, rect.top()));
    return QRectF(topLeft, QPointF(snapped(painter, rect.right()), snapped(painter, rect.bottom())));
}

void fill(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QRectF area = snapped(painter, rect);
    area.setWidth(std::max(area.width(), snappedWidth(painter, 0)));
    area.setHeight(std::max(area.height(), snappedWidth(painter, 0)));
    painter.fillRect(area, colour);
}

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(snapped(painter, rect), radius, radius);
    painter.restore();
}

void frame(QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &colour)
{
    const QRectF outer = snapped(painter, rect);
    const qreal w = snappedWidth(painter, width);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRoundedRect(outer, radius, radius);
    const qreal inside = std::max(0.0, radius - w);
    path.addRoundedRect(outer.adjusted(w, w, -w, -w), inside, inside);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.restore();
}

void dashedFrame(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    dashedLine(painter, rect.left(), rect.right(), rect.top(), colour);
    dashedLine(painter, rect.left(), rect.right(), rect.bottom() - 1, colour);
    dashedUpright(painter, rect.top(), rect.bottom(), rect.left(), colour);
    dashedUpright(painter, rect.top(), rect.bottom(), rect.right() - 1, colour);
}

void dashedLine(QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &colour)
{
    for (qreal x = x1; x < x2; x += 2 * Dash)
        fill(painter, QRectF(x, y, std::min(Dash, x2 - x), 1), colour);
}

} // namespace partyline::pixels
