// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/poll.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace partyline {

int Poll::total() const
{
    // A hostile server's counts may not fit together into an int.
    const qint64 sum = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    return int(std::clamp<qint64>(sum, 0, std::numeric_limits<int>::max()));
}

int Poll::winner() const
{
    const auto best = std::max_element(counts.cbegin(), counts.cend());
    if (best == counts.cend() || *best <= 0 || std::count(counts.cbegin(), counts.cend(), *best) != 1)
        return -1;
    return int(best - counts.cbegin());
}

} // namespace partyline
