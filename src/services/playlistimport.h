// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjplaylists.h"

#include <optional>

namespace partyline {

/// Puts many tracks at the end of a playlist, a batch at a time within the site's limits. A batch whose fate is
/// unknown is looked for before it would be sent again. One import at a time.
class PlaylistImport final : public QObject
{
    Q_OBJECT

public:
    /// In one request: some ten kilobytes, and no more than that is in doubt after a lost answer.
    static constexpr int Batch = 50;

    explicit PlaylistImport(PlugDjPlaylists &playlists, QObject *parent = nullptr);
    ~PlaylistImport() override;

    void start(qint64 playlistId, const QList<plugdj::Media> &media);
    /// What is in stays in; a batch that has left already may still arrive.
    void cancel();

    bool isRunning() const { return m_playlistId != 0; }
    int done() const { return m_done; }
    int total() const { return int(m_media.size()); }
    /// Until the next batch may leave; 0 while one is on its way.
    std::chrono::milliseconds waitsFor() const;

signals:
    void progressed();
    /// So many were added; `error` has Kind::Cancelled without words when the user stopped it.
    void finished(int added, const std::optional<partyline::Error> &error);

private:
    void next();
    void look();
    void end(const std::optional<Error> &error);

    PlugDjPlaylists &m_playlists;
    QList<plugdj::Media> m_media;
    qint64 m_playlistId = 0;
    qsizetype m_before = 0; ///< tracks in the playlist before the import
    int m_done = 0;
    int m_change = 0;
    bool m_isLooking = false; ///< for what the playlist has now
    std::optional<Error> m_doubt;
    QTimer m_pause;
};

} // namespace partyline
