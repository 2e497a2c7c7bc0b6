// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/friendsmodel.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

QString FriendsModel::groupName(FriendRow::Group group)
{
    switch (group) {
    case FriendRow::Group::Invites:
        return tr("Would like to be your friends");
    case FriendRow::Group::Online:
        return tr("Online");
    case FriendRow::Group::Offline:
        return tr("Offline");
    }
    Q_UNREACHABLE();
}

void FriendsModel::setFriends(const QList<plugdj::Friend> &friends, const QList<plugdj::FriendInvite> &invites,
                              const std::function<bool(qint64)> &isBusy)
{
    QList<FriendRow> rows;
    qsizetype head = -1;
    const auto add = [&](FriendRow row, qint64 id) {
        if (head < 0 || rows[head].group != row.group) {
            head = rows.size();
            rows.append({row.group, true, 0, {}, {}, {}, false});
        }
        ++rows[head].count;
        row.isBusy = isBusy(id);
        rows.append(row);
    };
    for (const plugdj::FriendInvite &invite : invites) {
        FriendRow row{FriendRow::Group::Invites, false, 0, plugdj::personOf(invite.user), {}, {}, false};
        row.where = invite.timestamp.isValid()
                        ? tr("since %1").arg(QLocale().toString(invite.timestamp.toLocalTime(), QLocale::ShortFormat))
                        : tr("asks you");
        add(row, invite.user.id);
    }
    for (const plugdj::Friend &one : friends) {
        FriendRow row{one.isOnline ? FriendRow::Group::Online : FriendRow::Group::Offline,
                      false,
                      0,
                      plugdj::personOf(one.user),
                      one.roomSlug,
                      {},
                      false};
        if (one.isOnline)
            row.where = one.roomSlug.isEmpty()   ? tr("in the lobby")
                        : one.roomName.isEmpty() ? tr("in %1").arg(one.roomSlug)
                                                 : tr("in %1").arg(one.roomName);
        else
            row.where = one.user.level > 0 ? tr("level %1").arg(one.user.level) : QString();
        add(row, one.user.id);
    }
    sync(rows);
}

QString FriendsModel::keyOf(const FriendRow &row) const
{
    return row.isHead ? u"head:"_s + QString::number(int(row.group)) : u"id:"_s + row.person.id;
}

QVariant FriendsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FriendRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.isHead ? groupName(row.group) : row.person.name;
    case IsHeadRole:
        return row.isHead;
    case Qt::AccessibleTextRole:
        if (row.isHead)
            return tr("%1, %n people", nullptr, row.count).arg(groupName(row.group));
        return row.where.isEmpty() ? row.person.name : row.person.name + u", "_s + row.where;
    default:
        return {};
    }
}

Qt::ItemFlags FriendsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = SyncedList::flags(index);
    return index.isValid() && at(index.row()).isHead ? all & ~Qt::ItemIsSelectable : all;
}

} // namespace partyline
