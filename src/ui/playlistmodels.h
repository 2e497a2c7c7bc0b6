// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/syncedlist.h"
#include "wire/plugdjtypes.h"

#include <QSet>

namespace partyline {

/// The playlists of an account, in the server's order.
class PlaylistsModel final : public SyncedList<plugdj::Playlist>
{
    Q_OBJECT

public:
    using SyncedList::SyncedList;

    void setLists(const QList<plugdj::Playlist> &lists) { sync(lists); }
    qint64 idAt(const QModelIndex &index) const { return index.isValid() ? at(index.row()).id : 0; }
    QModelIndex indexOf(qint64 playlistId) const;

    QVariant data(const QModelIndex &index, int role) const override;

    /// "Late & loud, active, 6 tracks": as a screen reader says it.
    static QString spoken(const plugdj::Playlist &list);

protected:
    QString keyOf(const plugdj::Playlist &list) const override { return QString::number(list.id); }
};

/// One track of a playlist, and what is to say about it there.
struct PlaylistTrackRow
{
    plugdj::Media media;
    int place = 0;           ///< from 1
    bool isNext = false;     ///< the top of the active playlist
    bool isRepeated = false; ///< the same track stands further up already
    bool operator==(const PlaylistTrackRow &) const = default;
};

/// The tracks of one playlist. Rows can be dragged: it changes nothing itself, but says what is wanted.
class PlaylistTracksModel final : public SyncedList<PlaylistTrackRow>
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1, FilterRole };

    using SyncedList::SyncedList;

    void setTracks(const QList<plugdj::Media> &media, bool isActive);
    qint64 idAt(int row) const { return at(row).media.id; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// "3. Ann – Song, 3:20, YouTube, next": as a screen reader says it.
    static QString spoken(const PlaylistTrackRow &row);
    static QString sourceWord(int format);

signals:
    /// These, before the row of that number; the number of rows is the end.
    void moveWanted(const QList<qint64> &ids, int beforeRow);

protected:
    QString keyOf(const PlaylistTrackRow &row) const override { return QString::number(row.media.id); }
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::PlaylistTrackRow)
