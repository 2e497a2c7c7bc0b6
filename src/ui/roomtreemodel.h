// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomwatch.h"

#include <QAbstractItemModel>

namespace partyline {

/// The open rooms in their groups; a group without rooms is not there.
class RoomTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        WatchRole = Qt::UserRole + 1, ///< RoomWatch *; null for a group
        UnreadRole,                   ///< int; of a group: the sum of its rooms
        MentionsRole,                 ///< int; of a group: the sum of its rooms
    };

    explicit RoomTreeModel(QObject *parent = nullptr);

    /// `watch` stays the caller's; it is removed before it goes.
    void add(RoomWatch &watch);
    void remove(RoomWatch &watch);
    /// Invalid for a room that is not here.
    QModelIndex indexOf(const RoomWatch &watch) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Branch
    {
        RoomWatch::Group group;
        QList<RoomWatch *> rooms;
    };

    /// The branch of a group's index; null for a room's.
    const Branch *branchOf(const QModelIndex &index) const;
    QVariant groupData(const Branch &branch, int role) const;
    QModelIndex groupIndex(int row) const { return createIndex(row, 0, quintptr(0)); }
    int rowOf(RoomWatch::Group group) const;
    void tell(const RoomWatch &watch);

    QList<Branch> m_branches; ///< in the order of RoomWatch::Group
};

} // namespace partyline
