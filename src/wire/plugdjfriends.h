// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjtypes.h"

/// Friends, those who ask to be, and profiles (plugdj.md 4.7, 4.8). Reading never fails, as in plugdjrest.h.
namespace partyline::plugdj {

/// GET friends: where somebody is counts, not the deprecated status.
struct Friend
{
    User user;
    bool isOnline = false;
    QString roomSlug; ///< empty in the lobby and offline
    QString roomName; ///< may be empty where there is a slug

    bool operator==(const Friend &) const = default;
};

/// GET friends/invites: somebody asks to be our friend.
struct FriendInvite
{
    User user;
    QDateTime timestamp; ///< UTC

    bool operator==(const FriendInvite &) const = default;
};

/// GET profile/:id: the user, and what they played last.
struct Profile
{
    User user;
    QList<HistoryEntry> plays;

    bool operator==(const Profile &) const = default;
};

Friend readFriend(const QJsonObject &object);
FriendInvite readFriendInvite(const QJsonObject &object);
Profile readProfile(const QJsonObject &object);
/// Objects {id, username}, and in 2014 bare ids.
QList<NamedUser> readIgnores(const QJsonArray &array);

} // namespace partyline::plugdj
