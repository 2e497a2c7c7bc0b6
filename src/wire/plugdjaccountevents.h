// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjtypes.h"

#include <QByteArray>

/// The events of plug.dj's room socket that are for one person or for everybody on the site (plugdj.md 3.2 A, B), and
/// those of re-implementations (H).
namespace partyline::plugdj {

// The letters of a duration mean other times in each list (5.4); Unknown stands for letters that are in none.

enum class BanDuration { Unknown, Hour, Day, Forever };
enum class MuteDuration { Unknown, Short, Medium, Long, Lifted };                 ///< 15, 30, 45 minutes
enum class WaitListBanDuration { Unknown, Short, Medium, Long, Forever, Lifted }; ///< 15 minutes, an hour, a day

// A. Connection and account: for us alone.

struct Ack
{
    bool accepted = false; ///< 1 or "1"; anything else means that the token was refused (2.4)

    bool operator==(const Ack &) const = default;
};

/// Another login took over, or we were thrown out. Never reconnect by itself after it (7.8).
struct KillSession
{
    bool operator==(const KillSession &) const = default;
};

/// We were banned from the room.
struct Ban
{
    BanDuration duration = BanDuration::Unknown;
    int reason = 0; ///< may be out of range

    bool operator==(const Ban &) const = default;
};

struct BanIp
{
    bool operator==(const BanIp &) const = default;
};

struct FloodApi
{
    bool operator==(const FloodApi &) const = default;
};

struct FloodChat
{
    bool operator==(const FloodChat &) const = default;
};

struct RateLimit
{
    bool operator==(const RateLimit &) const = default;
};

/// New totals, not increments; only those that were told.
struct Earn
{
    std::optional<qint64> xp;
    std::optional<qint64> points;
    std::optional<int> level;

    bool operator==(const Earn &) const = default;
};

struct LevelUp
{
    std::optional<int> level; ///< the new one

    bool operator==(const LevelUp &) const = default;
};

struct Gift
{
    std::optional<qint64> points; ///< the new total

    bool operator==(const Gift &) const = default;
};

/// `sub`.
struct SubscriptionChanged
{
    bool subscribed = false;

    bool operator==(const SubscriptionChanged &) const = default;
};

/// Known by name only.
struct Cash
{
    QByteArray payload; ///< JSON as it came

    bool operator==(const Cash &) const = default;
};

/// `pp`, an old one.
struct PointsChanged
{
    std::optional<qint64> points;

    bool operator==(const PointsChanged &) const = default;
};

struct Notify
{
    QList<SiteNotification> notifications;

    bool operator==(const Notify &) const = default;
};

/// The site wants another name from us.
struct NameChanged
{
    bool operator==(const NameChanged &) const = default;
};

struct FriendRequest
{
    QString username;

    bool operator==(const FriendRequest &) const = default;
};

struct FriendAccept
{
    QString username;

    bool operator==(const FriendAccept &) const = default;
};

/// Probably never sent; the same as UserJoin.
struct FriendJoin
{
    User user;

    bool operator==(const FriendJoin &) const = default;
};

struct PlaylistCycle
{
    qint64 playlistId = 0;

    bool operator==(const PlaylistCycle &) const = default;
};

// B. The whole site.

/// `plugMaintenanceAlert`.
struct MaintenanceAlert
{
    int minutes = 0; ///< until it begins

    bool operator==(const MaintenanceAlert &) const = default;
};

/// `plugMaintenance`: it begins.
struct Maintenance
{
    bool operator==(const Maintenance &) const = default;
};

/// `plugMessage`.
struct SiteMessage
{
    QString text; ///< may hold markup, which is to be shown as it is

    bool operator==(const SiteMessage &) const = default;
};

/// `plugUpdate`.
struct SiteUpdate
{
    bool operator==(const SiteUpdate &) const = default;
};

// H. From re-implementations.

/// `mute`: we were.
struct Muted
{
    MuteDuration duration = MuteDuration::Unknown;
    int reason = 0;

    bool operator==(const Muted &) const = default;
};

struct BetterAlert
{
    QString message;
    QString level;

    bool operator==(const BetterAlert &) const = default;
};

struct Ping
{
    bool operator==(const Ping &) const = default;
};

} // namespace partyline::plugdj
