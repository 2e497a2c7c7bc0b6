// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/feeditem.h"

#include <QHash>

#include <limits>

namespace partyline {

/// A room as history tells it from others: the same name on two servers is two rooms.
struct HistoryRoom
{
    /// The `site` of rooms on the built-in practice server, whose port is another in every run. Their lines are kept
    /// for a day.
    static constexpr QLatin1StringView Practice{"practice"};

    Service service = Service::PlugDj;
    QString site; ///< host and port; empty in files that do not know it, which then means any site
    QString room; ///< slug or livestream id

    bool isPractice() const { return site == Practice; }
    bool operator==(const HistoryRoom &) const = default;
};

inline size_t qHash(const HistoryRoom &room, size_t seed = 0)
{
    return qHashMulti(seed, int(room.service), room.site, room.room);
}

/// What HistoryRoom::site is for a server.
inline QString siteOf(const Endpoints &endpoints)
{
    const int port = endpoints.site.port();
    return endpoints.site.host() + (port > 0 ? QLatin1Char(':') + QString::number(port) : QString());
}

/// Row ids tell the time: milliseconds of Unix time in the upper bits, a running number for what came in the same one
/// in the lower. So they grow with time, also when another machine's lines are merged in later.
namespace historyid {

constexpr int RunningBits = 16;
constexpr qint64 Newest = std::numeric_limits<qint64>::max();
/// What an item that is read back has as its `seq` lies below every one of a live room.
constexpr qint64 SeqOffset = qint64(1) << 62;

constexpr qint64 first(qint64 milliseconds)
{
    return milliseconds << RunningBits;
}
constexpr qint64 toSeq(qint64 id)
{
    return id - SeqOffset;
}
constexpr qint64 fromSeq(qint64 seq)
{
    return seq + SeqOffset;
}
/// The item came from history, not from the room as it is now.
constexpr bool isPast(qint64 seq)
{
    return seq < 0;
}

} // namespace historyid

/// A stretch of a room's history, oldest first. Each item's `seq` tells its row, see historyid.
struct HistoryPage
{
    QList<FeedItem> items;
    bool hasOlder = false;
    bool hasNewer = false;
    QDateTime readUpTo; ///< what the user has seen of the room; invalid when nothing is known
};

/// What a search found.
struct HistoryHit
{
    HistoryRoom room;
    QString roomName; ///< for people
    FeedItem item;
    QList<std::pair<int, int>> marks; ///< start and length in item.text of what was looked for
};

/// One page of a search, newest first.
struct HistoryHits
{
    QList<HistoryHit> hits;
    bool hasMore = false;
};

/// A room as a list of rooms shows it.
struct HistoryRoomInfo
{
    qint64 id = 0; ///< of the file, not of the service
    HistoryRoom room;
    QString name;
    qint64 lines = 0;
    QDateTime newest;
};

/// How long and how much is kept; 0 is without bound.
struct HistoryRetention
{
    int days = 0;
    qint64 bytes = 0;

    bool operator==(const HistoryRetention &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::HistoryRoom)
