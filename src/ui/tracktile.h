// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "ui/theme.h"

namespace partyline {

/// The number a track's tile is drawn from: the same for the same track, for ever (visual.md 5).
quint32 trackHash(const Track &track);

/// Three arcs on a rounded square in two of the theme's name hues. No cover art is fetched.
void paintTrackTile(QPainter &painter, const QRectF &rect, quint32 hash, const Theme &theme);

} // namespace partyline
