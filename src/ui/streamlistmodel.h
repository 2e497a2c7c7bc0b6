// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/syncedlist.h"
#include "services/floatplanelobby.h"

namespace partyline {

/// One row of the finder of livestreams.
struct StreamListRow
{
    enum class Kind {
        Address, ///< what was typed, as a stream's id or a creator's word
        Head,    ///< of a section
        Stream,
        Silent, ///< a creator who never streams: nothing to join
    };

    Kind kind = Kind::Stream;
    QString section; ///< title of the section; of Head its text
    Livestream stream;
    FloatplaneOnAir::Standing standing;
    int count = 0;       ///< of Head
    int unreadPosts = 0; ///< of Stream
    bool isHere = false; ///< the room is open

    bool isChoice() const { return kind == Kind::Stream || kind == Kind::Address; }
    bool operator==(const StreamListRow &) const = default;
};

/// What the finder shows, section after section.
class StreamListModel final : public SyncedList<StreamListRow>
{
    Q_OBJECT

public:
    using SyncedList::SyncedList;

    void setRows(const QList<StreamListRow> &rows) { sync(rows); }
    static QString keyOfRow(const StreamListRow &row);
    int rowOf(const QString &key) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString keyOf(const StreamListRow &row) const override { return keyOfRow(row); }
};

/// What stands in a row, for a screen reader: "Tinker Tess, live since 21:02, Soldering with friends".
QString spokenStream(const StreamListRow &row);

} // namespace partyline
