// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace partyline {

/// The time of day, UTC, by a clock that nobody turns: what the system's clock showed when it was first asked, and the
/// time since then, sleep included. For deadlines and for what servers' times are converted to: the system's own clock
/// may jump by hours, and whoever waits by it would wait for hours or not at all. What is shown or stored as the time
/// of something that happened takes the system's clock.
QDateTime steadyUtc();

} // namespace partyline
