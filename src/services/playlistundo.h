// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjplaylists.h"

#include <optional>

namespace partyline {

/// Removes tracks in such a way that they can come back: they are inserted anew and moved to where they were. One
/// removal at a time can be taken back, the last.
class PlaylistUndo final : public QObject
{
    Q_OBJECT

public:
    explicit PlaylistUndo(PlugDjPlaylists &playlists, QObject *parent = nullptr);

    void removeMedia(qint64 playlistId, const QList<qint64> &ids);
    /// How many undo() would bring back; 0: nothing to undo.
    int count() const { return m_isUndoing ? 0 : int(m_removed.size()); }
    qint64 playlistId() const { return m_playlistId; }
    void undo();
    void forget();

signals:
    void changed();
    /// The tracks are back; or not, and can be tried again.
    void undone(int tracks, const std::optional<partyline::Error> &error);

private:
    void putBack();

    PlugDjPlaylists &m_playlists;
    QList<plugdj::Media> m_removed;
    QList<plugdj::Media> m_order; ///< all as they were before
    qint64 m_playlistId = 0;
    int m_change = 0;
    bool m_isUndoing = false;
    bool m_isRead = false; ///< inserted; now waits for their new ids
};

} // namespace partyline
