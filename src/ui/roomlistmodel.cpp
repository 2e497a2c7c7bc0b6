// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomlistmodel.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct RoomList
{
    Q_DECLARE_TR_FUNCTIONS(RoomList)
};

QString label(const RoomListRow &row)
{
    switch (row.kind) {
    case RoomListRow::Kind::Address:
        return RoomList::tr("Go to the address %1").arg(row.room.slug);
    case RoomListRow::Kind::Room:
        return row.room.name.isEmpty() ? row.room.slug : row.room.name;
    case RoomListRow::Kind::Head:
    case RoomListRow::Kind::More:
        return row.text;
    }
    Q_UNREACHABLE();
}

} // namespace

QString spokenRoom(const RoomListRow &row)
{
    const plugdj::RoomListEntry &room = row.room;
    QStringList parts{label(row)};
    if (row.isHere)
        parts.append(RoomList::tr("you are here"));
    if (row.isKnown) {
        parts.append(RoomList::tr("%n people", nullptr, room.population));
        if (room.guests > 0)
            parts.append(RoomList::tr("%n guests", nullptr, room.guests));
        if (row.isFull())
            parts.append(RoomList::tr("full"));
        if (room.media.isEmpty())
            parts.append(RoomList::tr("nobody is playing"));
        else if (room.dj.isEmpty())
            parts.append(RoomList::tr("playing %1").arg(room.media));
        else
            parts.append(RoomList::tr("%1 plays %2").arg(room.dj, room.media));
    }
    if (!room.host.isEmpty())
        parts.append(RoomList::tr("host %1").arg(room.host));
    if (room.isPrivate)
        parts.append(RoomList::tr("private"));
    if (room.nsfw)
        parts.append(RoomList::tr("for adults"));
    if (row.isFavourite)
        parts.append(RoomList::tr("favourite"));
    return parts.join(u", "_s);
}

QString RoomListModel::keyOfRow(const RoomListRow &row)
{
    return u"%1/%2/%3"_s.arg(int(row.kind)).arg(int(row.section)).arg(row.room.slug);
}

int RoomListModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOfRow(at(row)) == key)
            return row;
    }
    return -1;
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoomListRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return label(row);
    if (role == Qt::AccessibleTextRole)
        return row.kind == RoomListRow::Kind::Room ? spokenRoom(row) : label(row);
    if (role == Qt::ToolTipRole && row.kind == RoomListRow::Kind::Room)
        return spokenRoom(row).toHtmlEscaped(); // a tooltip would take markup for markup
    return {};
}

Qt::ItemFlags RoomListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!at(index.row()).isChoice())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace partyline
