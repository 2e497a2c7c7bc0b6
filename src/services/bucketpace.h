// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/requestpace.h"

namespace partyline {

/// So many calls at once and then one in that time, and no other rule.
RequestPace::Options bucketAlone(int burst, std::chrono::milliseconds refill);

} // namespace partyline
