// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedmove.h"

#include <algorithm>

namespace partyline {

namespace {

using Placed = FeedScroll::Placed;

const Placed *sameIn(const QList<Placed> &rows, const Placed &row)
{
    const auto found = std::ranges::lower_bound(rows, row.seq, {}, &Placed::seq);
    return found != rows.cend() && found->seq == row.seq && found->laid == row.laid ? &*found : nullptr;
}

} // namespace

FeedMove FeedMove::between(const QList<Placed> &before, const QList<Placed> &now, const QRect &view)
{
    FeedMove move;
    bool isKnown = false;
    QRegion kept;
    QRect run; // of kept rows without a gap
    for (const Placed &row : now) {
        const Placed *old = sameIn(before, row);
        if (old && !std::exchange(isKnown, true))
            move.dy = row.y - old->y;
        if (!old || row.y - old->y != move.dy)
            continue;
        const QRect rect(view.left(), row.y, view.width(), row.laid->height);
        if (run.isNull() || run.bottom() + 1 != rect.top()) {
            kept += run;
            run = rect;
        } else {
            run.setBottom(rect.bottom());
        }
    }
    kept += run;
    kept &= view & view.translated(0, move.dy); // what was out of view has no pixels to move
    if (kept.isEmpty())
        move.dy = 0;
    move.fresh = QRegion(view) - kept;
    return move;
}

} // namespace partyline
