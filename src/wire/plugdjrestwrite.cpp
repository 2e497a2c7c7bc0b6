// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

/// What the server leaves empty is null.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonArray toJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

template <typename Value>
QJsonObject toJson(const QHash<qint64, Value> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(QString::number(it.key()), qint64(it.value()));
    return object;
}

QJsonObject toJson(const RoomState::Meta &meta)
{
    return {
        {u"id"_s, meta.id},
        {u"slug"_s, meta.slug},
        {u"name"_s, escaped(meta.name)},
        {u"description"_s, escaped(meta.description)},
        {u"welcome"_s, escaped(meta.welcome)},
        {u"hostID"_s, orNull(meta.hostId)},
        {u"hostName"_s, escaped(meta.hostName)},
        {u"population"_s, meta.population},
        {u"guests"_s, meta.guests},
        {u"minChatLevel"_s, meta.minimumChatLevel},
        {u"favorite"_s, meta.favorite},
    };
}

} // namespace

QJsonObject toJson(const User &user, UserFields fields)
{
    QJsonObject object{
        {u"id"_s, user.id},
        {u"username"_s, user.username.isEmpty() ? QJsonValue() : QJsonValue(escaped(user.username))},
        {u"level"_s, user.level},
        {u"role"_s, user.role},
        {u"gRole"_s, user.globalRole},
        {u"avatarID"_s, user.avatarId},
        {u"badge"_s, orNull(user.badge)},
        {u"sub"_s, user.subscriber ? 1 : 0},
        {u"silver"_s, user.silver},
        {u"joined"_s, formatDate(user.joined)},
    };
    if (fields == UserFields::Full) {
        object.insert(u"slug"_s, orNull(user.slug));
        object.insert(u"language"_s, orNull(user.language));
        object.insert(u"guest"_s, user.guest);
        if (!user.blurb.isEmpty())
            object.insert(u"blurb"_s, escaped(user.blurb));
    }
    return object;
}

QJsonObject toJson(const NamedUser &user)
{
    return {{u"id"_s, user.id}, {u"username"_s, escaped(user.username)}};
}

QJsonObject toJson(const OwnUser &own)
{
    QJsonObject object = toJson(own.user, UserFields::Full);
    object.remove(u"role"_s); // users/me knows of no room
    object.insert(u"xp"_s, own.xp);
    object.insert(u"pp"_s, own.points);
    object.insert(u"pw"_s, own.hasPassword);
    object.insert(u"canGift"_s, own.canGift);
    object.insert(u"ignores"_s, allToJson(own.ignores));
    object.insert(u"notifications"_s, allToJson(own.notifications));
    object.insert(u"settings"_s, own.settings);
    return object;
}

QJsonObject toJson(const Media &media)
{
    return {
        {u"id"_s, media.id},
        {u"format"_s, media.format},
        {u"cid"_s, media.cid},
        {u"author"_s, escaped(media.author)},
        {u"title"_s, escaped(media.title)},
        {u"duration"_s, media.duration},
        {u"image"_s, media.image},
    };
}

QJsonObject toJson(const ChatLine &line)
{
    QJsonObject object{
        {u"cid"_s, line.cid},
        {u"message"_s, escaped(line.message)},
        {u"uid"_s, line.userId},
        {u"un"_s, escaped(line.username)},
        {u"sub"_s, line.subscriber ? 1 : 0},
    };
    if (line.timestamp.isValid())
        object.insert(u"timestamp"_s, formatDate(line.timestamp));
    return object;
}

QJsonObject toJson(const SiteNotification &notification)
{
    return {
        {u"id"_s, notification.id},
        {u"action"_s, notification.action},
        {u"value"_s, escaped(notification.value)},
        {u"timestamp"_s, formatDate(notification.timestamp)},
    };
}

QJsonObject toJson(const HistoryEntry &entry)
{
    const QJsonObject room{
        {u"name"_s, escaped(entry.roomName)}, {u"slug"_s, entry.roomSlug}, {u"private"_s, entry.isRoomPrivate}};
    const QJsonObject score{
        {u"positive"_s, entry.woots},      {u"negative"_s, entry.mehs},           {u"grabs"_s, entry.grabs},
        {u"listeners"_s, entry.listeners}, {u"skipped"_s, entry.skipped ? 1 : 0},
    };
    return {
        {u"id"_s, entry.id}, {u"media"_s, toJson(entry.media)}, {u"room"_s, room},
        {u"score"_s, score}, {u"user"_s, toJson(entry.user)},   {u"timestamp"_s, formatDate(entry.timestamp)},
    };
}

QJsonObject toJson(const RoomState &state)
{
    QJsonObject grabs;
    for (const qint64 id : state.grabs)
        grabs.insert(QString::number(id), 1);
    QJsonArray users;
    for (const User &user : state.users)
        users.append(toJson(user, UserFields::State));
    const QJsonObject booth{
        {u"currentDJ"_s, orNull(state.currentDj)},
        {u"isLocked"_s, state.isLocked},
        {u"shouldCycle"_s, state.cycles},
        {u"waitingDJs"_s, toJson(state.waitingDjs)},
    };
    const QJsonObject playback{
        {u"historyID"_s, state.historyId},
        {u"playlistID"_s, state.playlistId},
        {u"startTime"_s, formatDate(state.startedAt)},
        {u"media"_s, state.media ? QJsonValue(toJson(*state.media)) : QJsonValue()},
    };
    return {
        {u"booth"_s, booth},
        {u"fx"_s, QJsonArray()},
        {u"grabs"_s, grabs},
        {u"meta"_s, toJson(state.meta)},
        {u"mutes"_s, toJson(state.mutes)},
        {u"playback"_s, playback},
        {u"role"_s, state.role},
        {u"users"_s, users},
        {u"votes"_s, toJson(state.votes)},
    };
}

QJsonObject toJson(const RoomListEntry &entry)
{
    return {
        {u"id"_s, entry.id},
        {u"slug"_s, entry.slug},
        {u"name"_s, escaped(entry.name)},
        {u"host"_s, escaped(entry.host)},
        {u"dj"_s,
         entry.djId == 0 ? QJsonValue(escaped(entry.dj)) : QJsonValue(toJson(NamedUser{entry.djId, entry.dj}))},
        {u"media"_s, escaped(entry.media)},
        {u"cid"_s, entry.cid},
        {u"format"_s, orNull(entry.format)},
        {u"image"_s, entry.image},
        {u"population"_s, entry.population},
        {u"guests"_s, entry.guests},
        {u"capacity"_s, orNull(entry.capacity)},
        {u"favorite"_s, entry.favorite},
        {u"nsfw"_s, entry.nsfw},
        {u"private"_s, entry.isPrivate},
    };
}

QJsonObject toJson(const ChatHistory &history)
{
    return {{u"history"_s, allToJson(history.lines)}, {u"users"_s, allToJson(history.users)}};
}

QJsonObject toJson(const Playlist &playlist)
{
    return {
        {u"id"_s, playlist.id},
        {u"name"_s, escaped(playlist.name)},
        {u"active"_s, playlist.active},
        {u"count"_s, playlist.count},
    };
}

} // namespace partyline::plugdj
