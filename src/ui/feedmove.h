// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedscroll.h"

#include <QRegion>

namespace partyline {

/// What of the rows on the screen can be moved to where it stands now, instead of being drawn again.
struct FeedMove
{
    int dy = 0;    ///< by which everything on the screen moves; 0 for not at all
    QRegion fresh; ///< of the viewport as it will be: what has to be drawn

    /// The same row, laid out once, looks the same wherever it stands.
    static FeedMove between(const QList<FeedScroll::Placed> &before, const QList<FeedScroll::Placed> &now,
                            const QRect &view);
};

} // namespace partyline
