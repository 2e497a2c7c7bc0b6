// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjrest.h"

#include "wire/limits.h"
#include "wire/plugdjfields.h"
#include "wire/plugdjfriends.h"

#include <algorithm>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;
using namespace fields;

namespace {

QJsonObject objectIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

QJsonArray arrayIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toArray();
}

NamedUser readNamedUser(const QJsonObject &object)
{
    return {integer(object, "id"), unescapedText(object, "username")};
}

QList<qint64> readIds(const QJsonArray &array)
{
    QList<qint64> ids;
    for (const QJsonValue element : array) {
        if (ids.size() >= limits::MostOfList)
            break;
        if (const auto id = toInteger(element))
            ids.append(*id);
    }
    return ids;
}

/// A map whose keys are user ids, as it came; what is no id is left out.
template <typename Value, typename Make>
QHash<qint64, Value> readMap(const QJsonObject &object, Make make)
{
    QHash<qint64, Value> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool ok = false;
        const qint64 id = it.key().toLongLong(&ok);
        const auto value = toInteger(it.value());
        if (ok && id > 0 && value && map.size() < limits::MostOfList)
            map.insert(id, make(*value));
    }
    return map;
}

/// An object with user ids for keys, or an array of them.
QList<qint64> readGrabs(const QJsonValue &value)
{
    QList<qint64> ids = value.isArray() ? readIds(value.toArray())
                                        : readMap<qint64>(value.toObject(), [](qint64 v) { return v; }).keys();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

RoomState::Meta readMeta(const QJsonObject &object)
{
    RoomState::Meta meta;
    meta.id = integer(object, "id");
    meta.slug = text(object, "slug");
    meta.name = unescapedText(object, "name");
    for (const Key key : {"description", "long_description", "short_description"}) {
        if (meta.description.isEmpty())
            meta.description = unescapedText(object, key);
    }
    meta.welcome = unescapedText(object, "welcome");
    const auto host = integerIn(object, "hostID");
    meta.hostId = host ? *host : integer(object, "hostId");
    meta.hostName = unescapedText(object, "hostName");
    meta.population = std::max(0, smallInteger(object, "population"));
    meta.guests = std::max(0, smallInteger(object, "guests"));
    meta.minimumChatLevel = std::max(1, smallInteger(object, "minChatLevel"));
    meta.favorite = flag(object, "favorite");
    return meta;
}

} // namespace

User readUser(const QJsonObject &object)
{
    return user(object);
}

Media readMedia(const QJsonObject &object)
{
    return media(object);
}

ChatLine readChatLine(const QJsonObject &object)
{
    return chatLine(object);
}

SiteNotification readNotification(const QJsonObject &object)
{
    return notification(object);
}

OwnUser readOwnUser(const QJsonObject &object)
{
    OwnUser own;
    own.user = user(object);
    own.xp = integer(object, "xp");
    own.points = integer(object, "pp");
    own.hasPassword = flagIn(object, "pw").value_or(true);
    own.canGift = flag(object, "canGift");
    own.ignores = readIgnores(arrayIn(object, "ignores"_L1));
    own.notifications = readAll(arrayIn(object, "notifications"_L1), readNotification);
    own.settings = objectIn(object, "settings"_L1);
    return own;
}

HistoryEntry readHistoryEntry(const QJsonObject &object)
{
    const QJsonObject room = objectIn(object, "room"_L1);
    const QJsonObject score = objectIn(object, "score"_L1);
    HistoryEntry entry;
    entry.id = text(object, "id");
    entry.media = media(objectIn(object, "media"_L1));
    entry.roomName = unescapedText(room, "name");
    entry.roomSlug = text(room, "slug");
    entry.isRoomPrivate = flag(room, "private");
    entry.woots = smallInteger(score, "positive");
    entry.mehs = smallInteger(score, "negative");
    entry.grabs = smallInteger(score, "grabs");
    entry.listeners = smallInteger(score, "listeners");
    entry.skipped = flag(score, "skipped");
    entry.timestamp = date(object, "timestamp");
    entry.user = readNamedUser(objectIn(object, "user"_L1));
    return entry;
}

RoomState readRoomState(const QJsonObject &object)
{
    const QJsonObject booth = objectIn(object, "booth"_L1);
    const QJsonObject playback = objectIn(object, "playback"_L1);
    RoomState state;
    state.meta = readMeta(objectIn(object, "meta"_L1));
    state.currentDj = std::max<qint64>(0, integer(booth, "currentDJ"));
    state.isLocked = flag(booth, "isLocked");
    state.cycles = flag(booth, "shouldCycle");
    state.waitingDjs = readIds(arrayIn(booth, "waitingDJs"_L1));
    state.grabs = readGrabs(object.value("grabs"_L1));
    state.votes = readMap<int>(objectIn(object, "votes"_L1), [](qint64 v) { return v < 0 ? -1 : 1; });
    state.mutes = readMap<qint64>(objectIn(object, "mutes"_L1), [](qint64 seconds) { return seconds; });
    state.historyId = text(playback, "historyID");
    state.playlistId = integer(playback, "playlistID");
    state.startedAt = date(playback, "startTime");
    if (const QJsonObject song = objectIn(playback, "media"_L1); !song.isEmpty())
        state.media = media(song);
    state.role = currentRole(smallInteger(object, "role"));
    state.users = readAll(arrayIn(object, "users"_L1), readUser);
    return state;
}

RoomListEntry readRoomListEntry(const QJsonObject &object)
{
    RoomListEntry entry;
    entry.id = integer(object, "id");
    entry.slug = text(object, "slug");
    entry.name = unescapedText(object, "name");
    entry.host = unescapedText(object, "host");
    const QJsonValue dj = object.value("dj"_L1);
    const NamedUser djUser = readNamedUser(dj.toObject());
    entry.dj = dj.isString() ? unescaped(dj.toString()) : djUser.username;
    entry.djId = dj.isDouble() ? toInteger(dj).value_or(0) : djUser.id;
    entry.media = unescapedText(object, "media");
    entry.cid = text(object, "cid");
    entry.format = smallInteger(object, "format");
    entry.image = text(object, "image");
    entry.population = std::max(0, smallInteger(object, "population"));
    entry.guests = std::max(0, smallInteger(object, "guests"));
    entry.capacity = std::max(0, smallInteger(object, "capacity"));
    entry.favorite = flag(object, "favorite");
    entry.nsfw = flag(object, "nsfw");
    entry.isPrivate = flag(object, "private");
    return entry;
}

ChatHistory readChatHistory(const QJsonObject &object)
{
    ChatHistory history;
    history.lines = readAll(arrayIn(object, "history"_L1), readChatLine);
    std::stable_sort(history.lines.begin(), history.lines.end(),
                     [](const ChatLine &a, const ChatLine &b) { return a.timestamp < b.timestamp; });
    history.users = readAll(arrayIn(object, "users"_L1), readUser);
    return history;
}

Playlist readPlaylist(const QJsonObject &object)
{
    return {integer(object, "id"), unescapedText(object, "name"), flag(object, "active"),
            std::max(0, smallInteger(object, "count"))};
}

} // namespace partyline::plugdj
