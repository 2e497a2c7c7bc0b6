// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/bucketpace.h"

namespace partyline {

RequestPace::Options bucketAlone(int burst, std::chrono::milliseconds refill)
{
    RequestPace::Options pace;
    pace.burst = burst;
    pace.refill = refill;
    pace.all.calls = 0;
    pace.playlistWrites.clear();
    return pace;
}

} // namespace partyline
