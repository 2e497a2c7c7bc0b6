// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layout.h"
#include "ui/roomwatch.h"

#include <QAbstractItemModel>

namespace partyline {

/// The open rooms: first the user's folders, in the user's order, then the others in their groups. A folder stays
/// without rooms, a group does not. A folder remembers the rooms that were in it, and takes them back when they open.
class RoomTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        WatchRole = Qt::UserRole + 1, ///< RoomWatch *; null for a folder or group
        UnreadRole,                   ///< int; of a folder or group: the sum of its rooms
        MentionsRole,                 ///< int; of a folder or group: the sum of its rooms
        OnAirRole,                    ///< bool; of a folder or group: any of its rooms
        FolderRole,                   ///< bool: the user's own, not a group
    };

    explicit RoomTreeModel(QObject *parent = nullptr);

    /// `watch` stays the caller's; it is removed before it goes.
    void add(RoomWatch &watch);
    void remove(RoomWatch &watch);
    /// Invalid for a room that is not here.
    QModelIndex indexOf(const RoomWatch &watch) const;
    /// In the order of the tree.
    QList<RoomWatch *> watches() const;

    bool isFolder(const QModelIndex &index) const;
    QList<QModelIndex> folders() const;
    /// With a name that no other one has, behind the others.
    QModelIndex addFolder(const QString &name);
    void rename(const QModelIndex &folder, const QString &name);
    /// Its rooms go back to their groups.
    void removeFolder(const QModelIndex &folder);
    /// By so many places among the folders.
    void moveFolder(const QModelIndex &folder, int by);
    /// Into a folder, before the room at `before` there (rowCount() or less than 0: behind the last); or into its own
    /// group, when `parent` is one or invalid.
    void move(RoomWatch &watch, const QModelIndex &parent, int before = -1);
    void setOpen(const QModelIndex &parent, bool isOpen);
    bool isOpen(const QModelIndex &parent) const;

    /// Folders with all rooms that they remember, and the groups that are closed.
    void write(Layout &layout) const;
    /// Before the rooms are added.
    void restore(const Layout &layout);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Order, folders, or what is open.
    void arranged();

private:
    struct Branch
    {
        quintptr id = 0; ///< of its rooms' indexes; groups have those below FirstFolder
        bool isFolder = false;
        RoomWatch::Group group = RoomWatch::Group::DjRooms;
        QString name;     ///< of a folder
        QStringList keys; ///< of a folder: all that it remembers, in order
        QList<RoomWatch *> rooms;
    };
    static constexpr quintptr FirstFolder = 100;

    const Branch *branchOf(const QModelIndex &index) const;
    QVariant branchData(const Branch &branch, int role) const;
    QVariant roomData(RoomWatch &watch, int role) const;
    QString spoken(const Branch &branch) const;
    QModelIndex branchIndex(int row) const { return createIndex(row, 0, quintptr(0)); }
    int rowOfId(quintptr id) const;
    int rowOfGroup(RoomWatch::Group group) const;
    int rowOfFolderWith(const QString &key) const;
    int ownGroup(const RoomWatch &watch);
    int folderCount() const;
    QString freeName(const QString &name, int except = -1) const;
    void insert(RoomWatch &watch, int branch, int at);
    void takeOut(RoomWatch &watch);
    void tell(const RoomWatch &watch);

    QList<Branch> m_branches; ///< folders, then groups in the order of RoomWatch::Group
    QStringList m_closed;     ///< of groups, by name, and of folders by id: what is not open
    quintptr m_nextFolder = FirstFolder;
};

} // namespace partyline
