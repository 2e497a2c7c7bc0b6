// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjtypes.h"

#include <QJsonArray>
#include <QJsonObject>

/// The objects of plug.dj's REST calls (plugdj.md 3.1, 4), both ways. Reading never fails: what is absent, null or of
/// a wrong type has its default. Writing escapes, as the server does.
namespace partyline::plugdj {

/// Which fields of a user a place shows (3.1.1).
enum class UserFields {
    State, ///< rooms/state: without slug, language and guest
    Full,  ///< userJoin, users/:id
};

User readUser(const QJsonObject &object);
OwnUser readOwnUser(const QJsonObject &object);
Media readMedia(const QJsonObject &object);
ChatLine readChatLine(const QJsonObject &object);
SiteNotification readNotification(const QJsonObject &object);
HistoryEntry readHistoryEntry(const QJsonObject &object);
RoomState readRoomState(const QJsonObject &object);
RoomListEntry readRoomListEntry(const QJsonObject &object);
/// Sorted by time, since the order of the answer is not certain (4.3).
ChatHistory readChatHistory(const QJsonObject &object);
Playlist readPlaylist(const QJsonObject &object);

/// Each object of an array, read; what is no object is left out. For instance readAll(data, readUser).
template <typename Value>
QList<Value> readAll(const QJsonArray &array, Value (*read)(const QJsonObject &))
{
    QList<Value> values;
    for (const QJsonValue element : array) {
        if (element.isObject())
            values.append(read(element.toObject()));
    }
    return values;
}

QJsonObject toJson(const User &user, UserFields fields = UserFields::Full);
QJsonObject toJson(const NamedUser &user);
QJsonObject toJson(const OwnUser &user);
QJsonObject toJson(const Media &media);
QJsonObject toJson(const ChatLine &line);
QJsonObject toJson(const SiteNotification &notification);
QJsonObject toJson(const HistoryEntry &entry);
QJsonObject toJson(const RoomState &state);
QJsonObject toJson(const RoomListEntry &entry);
QJsonObject toJson(const ChatHistory &history);
QJsonObject toJson(const Playlist &playlist);

/// Each value, written.
template <typename Value>
QJsonArray allToJson(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace partyline::plugdj
