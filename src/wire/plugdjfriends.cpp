// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjfriends.h"

#include "wire/plugdj.h"
#include "wire/plugdjfields.h"
#include "wire/plugdjrest.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;
using namespace fields;

Friend readFriend(const QJsonObject &object)
{
    Friend read;
    read.user = readUser(object);
    const QJsonObject room = object.value("room"_L1).toObject();
    read.isOnline = !room.isEmpty();
    const QString slug = text(room, "slug");
    if (slug != DashboardSlug) {
        read.roomSlug = slug;
        read.roomName = unescapedText(room, "name");
    }
    return read;
}

FriendInvite readFriendInvite(const QJsonObject &object)
{
    return {readUser(object), date(object, "timestamp")};
}

Profile readProfile(const QJsonObject &object)
{
    return {readUser(object), readAll(object.value("history"_L1).toArray(), readHistoryEntry)};
}

QList<NamedUser> readIgnores(const QJsonArray &array)
{
    QList<NamedUser> users;
    for (const QJsonValue element : array) {
        if (element.isObject())
            users.append({integer(element.toObject(), "id"), unescapedText(element.toObject(), "username")});
        else if (const auto id = toInteger(element))
            users.append(NamedUser{*id, {}});
    }
    users.removeIf([](const NamedUser &user) { return user.id <= 0; });
    return users;
}

} // namespace partyline::plugdj
