// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjaccountevents.h"
#include "wire/plugdjtypes.h"

/// What the lists of a room's moderators hold (plugdj.md 4.5, 4.6). Durations and reasons of bans, mutes and wait-list
/// bans are three different tables (5.4): each has its own type.
namespace partyline::plugdj {

/// GET bans.
struct BanEntry
{
    NamedUser user;
    QString moderator; ///< name
    int reason = 0;    ///< may be out of range
    BanDuration duration = BanDuration::Unknown;
    QDateTime since; ///< UTC, the server's clock

    /// Invalid for ever, and where it cannot be told.
    QDateTime until() const;
    bool operator==(const BanEntry &) const = default;
};

/// GET mutes.
struct MuteEntry
{
    NamedUser user;
    QString moderator;
    int reason = 0;     ///< may be out of range
    qint64 seconds = 0; ///< left

    bool operator==(const MuteEntry &) const = default;
};

/// GET booth/waitlistban.
struct WaitListBanEntry
{
    NamedUser user;
    QString moderator;
    int reason = 0; ///< may be out of range
    WaitListBanDuration duration = WaitListBanDuration::Unknown;
    QDateTime since; ///< UTC, the server's clock

    /// Invalid for ever, and where it cannot be told.
    QDateTime until() const;
    bool operator==(const WaitListBanEntry &) const = default;
};

BanEntry readBanEntry(const QJsonObject &object);
MuteEntry readMuteEntry(const QJsonObject &object);
WaitListBanEntry readWaitListBanEntry(const QJsonObject &object);

} // namespace partyline::plugdj
