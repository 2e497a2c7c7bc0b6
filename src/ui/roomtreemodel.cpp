// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtreemodel.h"

#include <QMetaEnum>

#include <algorithm>
#include <numeric>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString tokenOf(RoomWatch::Group group)
{
    return QString::fromLatin1(QMetaEnum::fromType<RoomWatch::Group>().valueToKey(int(group)));
}

} // namespace

RoomTreeModel::RoomTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int RoomTreeModel::folderCount() const
{
    return int(std::ranges::count_if(m_branches, &Branch::isFolder));
}

int RoomTreeModel::rowOfId(quintptr id) const
{
    const auto at = std::ranges::find(m_branches, id, &Branch::id);
    return at == m_branches.cend() ? -1 : int(at - m_branches.cbegin());
}

int RoomTreeModel::rowOfGroup(RoomWatch::Group group) const
{
    return rowOfId(quintptr(group) + 1);
}

int RoomTreeModel::rowOfFolderWith(const QString &key) const
{
    const auto at =
        std::ranges::find_if(m_branches, [&key](const Branch &branch) { return branch.keys.contains(key); });
    return at == m_branches.cend() ? -1 : int(at - m_branches.cbegin());
}

/// The row of the group where the room belongs without a folder; made if it is not there.
int RoomTreeModel::ownGroup(const RoomWatch &watch)
{
    if (const int known = rowOfGroup(watch.group()); known >= 0)
        return known;
    int row = folderCount();
    while (row < m_branches.size() && m_branches[row].group < watch.group())
        ++row;
    Branch group;
    group.id = quintptr(watch.group()) + 1;
    group.group = watch.group();
    beginInsertRows({}, row, row);
    m_branches.insert(row, group);
    endInsertRows();
    return row;
}

void RoomTreeModel::insert(RoomWatch &watch, int branch, int at)
{
    const int place =
        at < 0 ? int(m_branches[branch].rooms.size()) : std::min(at, int(m_branches[branch].rooms.size()));
    beginInsertRows(branchIndex(branch), place, place);
    m_branches[branch].rooms.insert(place, &watch);
    endInsertRows();
    emit dataChanged(branchIndex(branch), branchIndex(branch));
}

void RoomTreeModel::takeOut(RoomWatch &watch)
{
    const QModelIndex index = indexOf(watch);
    if (!index.isValid())
        return;
    const int row = index.parent().row();
    beginRemoveRows(index.parent(), index.row(), index.row());
    m_branches[row].rooms.removeAt(index.row());
    endRemoveRows();
    if (m_branches[row].isFolder || !m_branches[row].rooms.isEmpty()) {
        emit dataChanged(branchIndex(row), branchIndex(row));
        return;
    }
    beginRemoveRows({}, row, row);
    m_branches.removeAt(row);
    endRemoveRows();
}

void RoomTreeModel::add(RoomWatch &watch)
{
    connect(&watch, &RoomWatch::changed, this, [this, &watch] { tell(watch); });
    const int folder = rowOfFolderWith(watch.key());
    if (folder < 0)
        return insert(watch, ownGroup(watch), -1);
    // Behind those of its folder that are remembered before it.
    const Branch &branch = m_branches[folder];
    const qsizetype place = branch.keys.indexOf(watch.key());
    const auto before = std::ranges::count_if(
        branch.rooms, [&](const RoomWatch *other) { return branch.keys.indexOf(other->key()) < place; });
    insert(watch, folder, int(before));
}

void RoomTreeModel::remove(RoomWatch &watch)
{
    watch.disconnect(this);
    takeOut(watch);
}

void RoomTreeModel::tell(const RoomWatch &watch)
{
    const QModelIndex index = indexOf(watch);
    emit dataChanged(index, index);
    emit dataChanged(index.parent(), index.parent());
}

QModelIndex RoomTreeModel::indexOf(const RoomWatch &watch) const
{
    for (int row = 0; row < m_branches.size(); ++row) {
        const auto at = m_branches[row].rooms.indexOf(const_cast<RoomWatch *>(&watch));
        if (at >= 0)
            return index(int(at), 0, branchIndex(row));
    }
    return {};
}

QList<RoomWatch *> RoomTreeModel::watches() const
{
    QList<RoomWatch *> all;
    for (const Branch &branch : m_branches)
        all += branch.rooms;
    return all;
}

bool RoomTreeModel::isFolder(const QModelIndex &index) const
{
    const Branch *branch = branchOf(index);
    return branch && branch->isFolder;
}

QList<QModelIndex> RoomTreeModel::folders() const
{
    QList<QModelIndex> all;
    for (int row = 0; row < folderCount(); ++row)
        all.append(branchIndex(row));
    return all;
}

QString RoomTreeModel::freeName(const QString &name, int except) const
{
    const QString wanted = name.simplified().left(Layout::LongestName);
    const auto isTaken = [&](const QString &tried) {
        for (int row = 0; row < folderCount(); ++row) {
            if (row != except && m_branches[row].name == tried)
                return true;
        }
        return false;
    };
    QString free = wanted;
    for (int i = 2; isTaken(free); ++i)
        free = wanted + u' ' + QString::number(i);
    return free;
}

QModelIndex RoomTreeModel::addFolder(const QString &name)
{
    const int row = folderCount();
    if (row >= Layout::MostFolders)
        return {};
    Branch folder;
    folder.id = m_nextFolder++;
    folder.isFolder = true;
    folder.name = freeName(name);
    beginInsertRows({}, row, row);
    m_branches.insert(row, folder);
    endInsertRows();
    emit arranged();
    return branchIndex(row);
}

void RoomTreeModel::rename(const QModelIndex &folder, const QString &name)
{
    if (!isFolder(folder) || name.simplified().isEmpty())
        return;
    m_branches[folder.row()].name = freeName(name, folder.row());
    emit dataChanged(folder, folder);
    emit arranged();
}

void RoomTreeModel::removeFolder(const QModelIndex &folder)
{
    if (!isFolder(folder))
        return;
    const quintptr id = m_branches[folder.row()].id;
    m_branches[folder.row()].keys.clear();
    const QList<RoomWatch *> rooms = m_branches[folder.row()].rooms;
    for (RoomWatch *watch : rooms) {
        takeOut(*watch);
        insert(*watch, ownGroup(*watch), -1);
    }
    const int row = rowOfId(id);
    beginRemoveRows({}, row, row);
    m_branches.removeAt(row);
    endRemoveRows();
    m_closed.removeAll(QString::number(id));
    emit arranged();
}

void RoomTreeModel::moveFolder(const QModelIndex &folder, int by)
{
    const int from = folder.row();
    const int to = from + by;
    if (!isFolder(folder) || by == 0 || to < 0 || to >= folderCount())
        return;
    beginMoveRows({}, from, from, {}, by > 0 ? to + 1 : to);
    m_branches.move(from, to);
    endMoveRows();
    emit arranged();
}

void RoomTreeModel::move(RoomWatch &watch, const QModelIndex &parent, int before)
{
    const QModelIndex from = indexOf(watch);
    if (!from.isValid())
        return;
    const Branch *wanted = branchOf(parent);
    const bool toFolder = wanted && wanted->isFolder;
    const quintptr target = toFolder ? wanted->id : quintptr(watch.group()) + 1;
    const quintptr source = m_branches[from.parent().row()].id;
    if (source == target) {
        QList<RoomWatch *> &rooms = m_branches[from.parent().row()].rooms;
        const int to = before < 0 ? int(rooms.size()) : std::min(before, int(rooms.size()));
        if (to == from.row() || to == from.row() + 1)
            return;
        beginMoveRows(from.parent(), from.row(), from.row(), from.parent(), to);
        rooms.move(from.row(), to > from.row() ? to - 1 : to);
        endMoveRows();
    } else {
        // Its index gets another id, and persistent ones would keep the old one: so it goes and comes.
        if (const int old = rowOfFolderWith(watch.key()); old >= 0)
            m_branches[old].keys.removeAll(watch.key());
        takeOut(watch);
        const bool staysInGroup = !toFolder && wanted && wanted->id == target;
        insert(watch, toFolder ? rowOfId(target) : ownGroup(watch), toFolder || staysInGroup ? before : -1);
    }
    if (toFolder) {
        // The remembered order follows the one that is seen; rooms that are not open stay behind.
        Branch &folder = m_branches[rowOfId(target)];
        QStringList keys;
        for (const RoomWatch *room : std::as_const(folder.rooms)) {
            keys.append(room->key());
            folder.keys.removeAll(room->key());
        }
        folder.keys = (keys + folder.keys).mid(0, Layout::MostKeysInFolder);
    }
    emit arranged();
}

bool RoomTreeModel::isOpen(const QModelIndex &parent) const
{
    const Branch *branch = branchOf(parent);
    return branch && !m_closed.contains(branch->isFolder ? QString::number(branch->id) : tokenOf(branch->group));
}

void RoomTreeModel::setOpen(const QModelIndex &parent, bool isOpen_)
{
    const Branch *branch = branchOf(parent);
    if (!branch || isOpen(parent) == isOpen_)
        return;
    const QString token = branch->isFolder ? QString::number(branch->id) : tokenOf(branch->group);
    if (isOpen_)
        m_closed.removeAll(token);
    else
        m_closed.append(token);
    emit dataChanged(parent, parent);
    emit arranged();
}

void RoomTreeModel::write(Layout &layout) const
{
    layout.folders.clear();
    layout.closedGroups.clear();
    for (int row = 0; row < folderCount(); ++row)
        layout.folders.append({m_branches[row].name, isOpen(branchIndex(row)), m_branches[row].keys});
    // Also of groups that are not there at the moment.
    for (const QString &token : m_closed) {
        if (!token.at(0).isDigit())
            layout.closedGroups.append(token);
    }
}

void RoomTreeModel::restore(const Layout &layout)
{
    m_closed = layout.closedGroups;
    m_closed.removeIf([](const QString &token) { return token.isEmpty() || token.at(0).isDigit(); });
    for (const LayoutFolder &folder : layout.folders) {
        const QModelIndex added = addFolder(folder.name.simplified().isEmpty() ? tr("Folder") : folder.name);
        if (!added.isValid())
            return;
        m_branches[added.row()].keys = folder.keys;
        setOpen(added, folder.isOpen);
    }
}

const RoomTreeModel::Branch *RoomTreeModel::branchOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 && index.row() < m_branches.size() ? &m_branches[index.row()]
                                                                                         : nullptr;
}

QModelIndex RoomTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A room's id names its branch, so that it holds when other branches come and go.
    return parent.isValid() ? createIndex(row, column, m_branches[parent.row()].id) : branchIndex(row);
}

QModelIndex RoomTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfId(child.internalId());
    return row < 0 ? QModelIndex() : branchIndex(row);
}

int RoomTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    const Branch *branch = branchOf(parent);
    return branch ? int(branch->rooms.size()) : 0;
}

int RoomTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString RoomTreeModel::spoken(const Branch &branch) const
{
    QStringList parts{branch.isFolder ? tr("%1, folder").arg(branch.name) : groupName(branch.group)};
    parts.append(tr("%n rooms", nullptr, int(branch.rooms.size())));
    if (std::ranges::any_of(branch.rooms, &RoomWatch::isOnAir))
        parts.append(tr("on air"));
    const int mentions = branchData(branch, MentionsRole).toInt();
    if (mentions > 0)
        parts.append(tr("%n mentions", nullptr, mentions));
    else if (const int unread = branchData(branch, UnreadRole).toInt(); unread > 0)
        parts.append(tr("%n new lines", nullptr, unread));
    return parts.join(u", "_s);
}

QVariant RoomTreeModel::branchData(const Branch &branch, int role) const
{
    const auto sum = [&branch](int (RoomWatch::*count)() const) {
        return std::accumulate(branch.rooms.begin(), branch.rooms.end(), 0,
                               [count](int all, const RoomWatch *watch) { return all + (watch->*count)(); });
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return branch.isFolder ? branch.name : groupName(branch.group);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(branch);
    case UnreadRole:
        return sum(&RoomWatch::unread);
    case MentionsRole:
        return sum(&RoomWatch::mentions);
    case OnAirRole:
        return std::ranges::any_of(branch.rooms, &RoomWatch::isOnAir);
    case FolderRole:
        return branch.isFolder;
    default:
        return {};
    }
}

QVariant RoomTreeModel::roomData(RoomWatch &watch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return watch.name();
    case Qt::ToolTipRole:
        if (watch.alert())
            return QStringList{watch.name(), watch.alert()->title, watch.alert()->text}.join(u'\n').trimmed();
        return watch.connection().reason.isEmpty() ? watch.name() : watch.connection().reason;
    case Qt::AccessibleTextRole:
        return watch.accessibleText();
    case WatchRole:
        return QVariant::fromValue(&watch);
    case UnreadRole:
        return watch.unread();
    case MentionsRole:
        return watch.mentions();
    case OnAirRole:
        return watch.isOnAir();
    default:
        return {};
    }
}

QVariant RoomTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Branch *branch = branchOf(index))
        return branchData(*branch, role);
    return roomData(*m_branches[index.parent().row()].rooms[index.row()], role);
}

bool RoomTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isFolder(index) || value.toString().simplified().isEmpty())
        return false;
    rename(index, value.toString());
    return true;
}

Qt::ItemFlags RoomTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    if (isFolder(index))
        return usual | Qt::ItemIsEditable;
    return branchOf(index) ? usual : usual | Qt::ItemNeverHasChildren;
}

} // namespace partyline
