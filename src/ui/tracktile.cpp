// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/tracktile.h"

#include "ui/pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

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
    const qreal radius = theme.px(theme.sizes().radiusControl);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.fillRect(rect, blended(one, 0.35, theme.colours().surface.base));
    // Arcs around a corner that the hash picks, so that tiles differ in shape as well as in colour.
    const std::array corners{rect.bottomLeft(), rect.bottomRight(), rect.topRight(), rect.topLeft()};
    const QPointF centre = corners[(hash >> 16) % corners.size()];
    painter.setBrush(Qt::NoBrush);
    const qreal stroke = rect.width() / 8;
    int step = 0;
    for (const qreal share : {0.85, 0.6, 0.35}) {
        painter.setPen(QPen(++step % 2 ? one : other, stroke));
        painter.drawEllipse(centre, rect.width() * share, rect.height() * share);
    }
    painter.restore();
}

} // namespace partyline
