// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"

namespace partyline {

/// Woots less mehs over the length of a track, as steps.
struct ScoreCurve
{
    struct Step
    {
        std::chrono::seconds at{0};
        int value = 0; ///< from here on

        bool operator==(const Step &) const = default;
    };

    QList<Step> steps; ///< by time, each time once; the first one at 0
    int lowest = 0;    ///< 0 or less
    int highest = 0;   ///< 0 or more

    int last() const { return steps.isEmpty() ? 0 : steps.constLast().value; }
    bool operator==(const ScoreCurve &) const = default;

    /// From the votes in order of arrival. Those that were cast before we came have no time: the curve begins with
    /// them, so that it ends at the score as the room counts it.
    static ScoreCurve of(const QList<VoteEvent> &votes, const Score &score);
};

} // namespace partyline
