// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/tracktile.h"

#include "ui/pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

quint32 trackHash(const Track &track)
{
    return stableHash(u"%1:%2"_s.arg(int(track.source)).arg(track.cid.isEmpty() ? track.title : track.cid));
}

void paintTrackTile(QPainter &painter, const QRectF &rect, quint32 hash, const Theme &theme)
{
    const NameColours &names = theme.names();
    const QColor one = names.at(int(hash % NameColours::Hues));
    const QColor other = names.at(int((hash / NameColours::Hues) % NameColours::Hues));
    const QColor ground = theme.colours().surface.raised;
    const QRectF tile = pixels::snapped(painter, rect);
    const qreal radius = theme.px(theme.sizes().radiusControl);
    QPainterPath outline;
    outline.addRoundedRect(tile, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillPath(outline, blended(one, 0.3, ground));
    painter.setClipPath(outline, Qt::IntersectClip);
    const QPointF centre(tile.right() - tile.width() * 0.3, tile.bottom() - tile.height() * 0.25);
    for (const auto &[share, colour] : {std::pair(0.78, blended(other, 0.45, ground)),
                                        std::pair(0.52, blended(one, 0.75, ground)), std::pair(0.26, other)}) {
        painter.setBrush(colour);
        painter.drawEllipse(centre, tile.width() * share, tile.height() * share);
    }
    painter.restore();
}

} // namespace partyline
