// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "feed/syncedlist.h"
#include "wire/plugdjfriends.h"

#include <functional>

namespace partyline {

/// One row of the friends: the head of a group, or somebody in it.
struct FriendRow
{
    enum class Group { Invites, Online, Offline };

    Group group = Group::Offline;
    bool isHead = false;
    int count = 0;    ///< heads only
    Person person;    ///< people only, as all below
    QString roomSlug; ///< where they are; empty in the lobby and offline
    QString where;    ///< the second line: a room, the lobby, since when they ask
    bool isBusy = false;

    bool operator==(const FriendRow &) const = default;
};

/// Who asks to be a friend, then friends online and offline.
class FriendsModel final : public SyncedList<FriendRow>
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IsHeadRole };

    using SyncedList::SyncedList;

    void setFriends(const QList<plugdj::Friend> &friends, const QList<plugdj::FriendInvite> &invites,
                    const std::function<bool(qint64)> &isBusy);
    static QString groupName(FriendRow::Group group);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString keyOf(const FriendRow &row) const override;
};

} // namespace partyline
