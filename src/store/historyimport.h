// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace partyline {

/// What a merge has done.
struct HistoryMerge
{
    qint64 added = 0;
    qint64 known = 0; ///< lines that were there already
};

/// Merges the history file of another machine into one of ours, without what both have seen: a line with the service's
/// id is the same when id, author and text are; where one of the two has none, when kind, author and text are and both
/// came within a few seconds, each counted once, so that what somebody said twice stays twice. The other file is only
/// read. In steps, so that a program that records into `into` meanwhile can. Waits for the disk. `progress` hears how
/// many lines are looked at; false ends it, and what is in stays in.
Result<HistoryMerge> mergeHistory(const QString &from, const QString &into,
                                  const std::function<bool(qint64)> &progress = {});

} // namespace partyline
