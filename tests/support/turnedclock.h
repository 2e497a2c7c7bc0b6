// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

/// The clocks of this program, for suites that link turnedclock.cpp: what the system tells every library in it goes
/// through here. Timers are the system's own and go on as they are.
namespace partyline::turnedclock {

/// The time of day jumps, as when somebody sets the clock.
void turn(std::chrono::milliseconds by);
/// As after a sleep of that length: the time of day has gone on, and so has the time since boot.
void suspend(std::chrono::milliseconds length);
/// By how much the time of day is off.
std::chrono::milliseconds turned();

} // namespace partyline::turnedclock
