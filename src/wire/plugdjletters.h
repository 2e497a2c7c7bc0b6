// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjaccountevents.h"

#include <QString>

#include <chrono>
#include <optional>

/// The letters that stand for durations; each list has its own (plugdj.md 5.4).
namespace partyline::plugdj {

BanDuration banDuration(QStringView letter);
MuteDuration muteDuration(QStringView letter);
WaitListBanDuration waitListBanDuration(QStringView letter);

/// "" for Unknown.
QString letterOf(BanDuration duration);
QString letterOf(MuteDuration duration);
QString letterOf(WaitListBanDuration duration);

/// How long; nothing for Unknown, Forever and Lifted.
std::optional<std::chrono::seconds> lengthOf(BanDuration duration);
std::optional<std::chrono::seconds> lengthOf(MuteDuration duration);
std::optional<std::chrono::seconds> lengthOf(WaitListBanDuration duration);

} // namespace partyline::plugdj
