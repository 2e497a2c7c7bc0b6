// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/syncedlist.h"

namespace partyline {

/// What was played in a room, newest first.
class PlayHistoryModel final : public SyncedList<PlayedTrack>
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, ArtistRole, DjRole, TimeRole };
    /// plug.dj answers with 50; what this session adds comes on top.
    static constexpr qsizetype MostPlays = 500;

    explicit PlayHistoryModel(QObject *parent = nullptr);

    void setHistory(const QList<PlayedTrack> &newestFirst);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const PlayedTrack &row) const override { return row.historyId; }
};

} // namespace partyline
