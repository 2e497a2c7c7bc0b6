// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/steadytime.h"

#include <time.h>

namespace partyline {

namespace {

/// CLOCK_MONOTONIC stands still while the computer sleeps; bans and polls do not.
qint64 sinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

} // namespace

QDateTime steadyUtc()
{
    static const qint64 boot = QDateTime::currentMSecsSinceEpoch() - sinceBoot();
    return QDateTime::fromMSecsSinceEpoch(boot + sinceBoot(), Qt::UTC);
}

} // namespace partyline
