// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtreemodel.h"

#include <algorithm>
#include <numeric>

namespace partyline {

RoomTreeModel::RoomTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int RoomTreeModel::rowOf(RoomWatch::Group group) const
{
    const auto at =
        std::lower_bound(m_branches.begin(), m_branches.end(), group,
                         [](const Branch &branch, RoomWatch::Group wanted) { return branch.group < wanted; });
    return int(at - m_branches.begin());
}

void RoomTreeModel::add(RoomWatch &watch)
{
    const int row = rowOf(watch.group());
    if (row == m_branches.size() || m_branches[row].group != watch.group()) {
        beginInsertRows({}, row, row);
        m_branches.insert(row, Branch{watch.group(), {}});
        endInsertRows();
    }
    const int last = int(m_branches[row].rooms.size());
    beginInsertRows(groupIndex(row), last, last);
    m_branches[row].rooms.append(&watch);
    endInsertRows();
    connect(&watch, &RoomWatch::changed, this, [this, &watch] { tell(watch); });
}

void RoomTreeModel::remove(RoomWatch &watch)
{
    const QModelIndex index = indexOf(watch);
    if (!index.isValid())
        return;
    watch.disconnect(this);
    const int group = index.parent().row();
    beginRemoveRows(index.parent(), index.row(), index.row());
    m_branches[group].rooms.removeAt(index.row());
    endRemoveRows();
    if (m_branches[group].rooms.isEmpty()) {
        beginRemoveRows({}, group, group);
        m_branches.removeAt(group);
        endRemoveRows();
    }
}

void RoomTreeModel::tell(const RoomWatch &watch)
{
    const QModelIndex index = indexOf(watch);
    emit dataChanged(index, index);
    emit dataChanged(index.parent(), index.parent());
}

QModelIndex RoomTreeModel::indexOf(const RoomWatch &watch) const
{
    const int row = rowOf(watch.group());
    if (row == m_branches.size() || m_branches[row].group != watch.group())
        return {};
    const auto at = m_branches[row].rooms.indexOf(const_cast<RoomWatch *>(&watch));
    return at < 0 ? QModelIndex() : index(int(at), 0, groupIndex(row));
}

const RoomTreeModel::Branch *RoomTreeModel::branchOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_branches[index.row()] : nullptr;
}

QModelIndex RoomTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A room's id names its group, so that it holds when other groups come and go.
    return parent.isValid() ? createIndex(row, column, quintptr(m_branches[parent.row()].group) + 1) : groupIndex(row);
}

QModelIndex RoomTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return groupIndex(rowOf(RoomWatch::Group(child.internalId() - 1)));
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

QVariant RoomTreeModel::groupData(const Branch &branch, int role) const
{
    const auto sum = [&branch](int (RoomWatch::*count)() const) {
        return std::accumulate(branch.rooms.begin(), branch.rooms.end(), 0,
                               [count](int all, const RoomWatch *watch) { return all + (watch->*count)(); });
    };
    switch (role) {
    case Qt::DisplayRole:
        return groupName(branch.group);
    case UnreadRole:
        return sum(&RoomWatch::unread);
    case MentionsRole:
        return sum(&RoomWatch::mentions);
    default:
        return {};
    }
}

QVariant RoomTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Branch *branch = branchOf(index))
        return groupData(*branch, role);
    RoomWatch *watch = m_branches[index.parent().row()].rooms[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return watch->name();
    case Qt::ToolTipRole:
        if (watch->alert())
            return QStringList{watch->name(), watch->alert()->title, watch->alert()->text}.join(u'\n').trimmed();
        return watch->connection().reason.isEmpty() ? watch->name() : watch->connection().reason;
    case Qt::AccessibleTextRole:
        return watch->accessibleText();
    case WatchRole:
        return QVariant::fromValue(watch);
    case UnreadRole:
        return watch->unread();
    case MentionsRole:
        return watch->mentions();
    default:
        return {};
    }
}

} // namespace partyline
