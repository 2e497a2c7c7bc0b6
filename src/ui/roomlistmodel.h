// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/syncedlist.h"
#include "wire/plugdjtypes.h"

namespace partyline {

/// One row of the room finder.
struct RoomListRow
{
    enum class Kind {
        Address, ///< the typed word itself as the room's address
        Head,    ///< of a section
        Room,
        More, ///< the next page, or why it did not come
    };
    enum class Section { None, Favourites, Hosted, Recent, All };

    Kind kind = Kind::Room;
    Section section = Section::None;
    plugdj::RoomListEntry room; ///< of Room; of Address its slug only
    QString text;               ///< of Head and More
    int count = 0;              ///< of Head: rooms in the section
    bool isKnown = false;       ///< the site told about the room; else only its name is remembered
    bool isFavourite = false;
    bool isPending = false; ///< the star was asked for or given up, the site has not answered
    bool isHere = false;    ///< the account is in it

    bool isFull() const { return room.capacity > 0 && room.population >= room.capacity; }
    bool isChoice() const { return kind != Kind::Head; }
    bool operator==(const RoomListRow &) const = default;
};

/// What the finder shows, section after section.
class RoomListModel final : public SyncedList<RoomListRow>
{
    Q_OBJECT

public:
    using SyncedList::SyncedList;

    void setRows(const QList<RoomListRow> &rows) { sync(rows); }
    /// The same for the same room in the same section; finds a row again after a change.
    static QString keyOfRow(const RoomListRow &row);
    int rowOf(const QString &key) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString keyOf(const RoomListRow &row) const override { return keyOfRow(row); }
};

/// What stands in a row of a room, for a screen reader.
QString spokenRoom(const RoomListRow &row);

} // namespace partyline
