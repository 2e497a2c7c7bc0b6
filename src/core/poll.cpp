// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/poll.h"

#include <algorithm>
#include <numeric>

namespace partyline {

int Poll::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

int Poll::winner() const
{
    const auto best = std::max_element(counts.cbegin(), counts.cend());
    if (best == counts.cend() || *best <= 0 || std::count(counts.cbegin(), counts.cend(), *best) != 1)
        return -1;
    return int(best - counts.cbegin());
}

} // namespace partyline
