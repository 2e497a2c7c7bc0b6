// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace partyline {

/// The longest track a room's own text allows ("max 7 min", "nothing over 8:30", "songs under 10 minutes"); nothing
/// where it names no such limit. Of several the shortest: a host who names two means both.
std::optional<std::chrono::seconds> trackLimitIn(const QString &text);

} // namespace partyline
