// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/playlistfile.h"
#include "services/playlistimport.h"
#include "ui/statusline.h"

#include <QObject>

class QWidget;

namespace partyline {

class Theme;

/// Playlists to files and back: asks for the file and for what to do with it, reads and writes beside the GUI thread,
/// says how it went.
class PlaylistTransfer final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the dialogs; both outlive the transfer.
    PlaylistTransfer(PlugDjPlaylists &playlists, QWidget &window);

    void askExport(qint64 playlistId);
    /// `playlistId` is the one that can take the tracks instead of a new one; 0: none.
    void askImport(qint64 playlistId);
    void exportTo(qint64 playlistId, const QString &path);
    void importFrom(const QString &path, qint64 playlistId);
    PlaylistImport &import() { return m_import; }

signals:
    void said(const partyline::Status &status);
    /// A playlist was made for an import.
    void made(qint64 playlistId);

private:
    void offer(const playlistfile::Content &content, const QString &fileName, qint64 playlistId);
    void begin(const playlistfile::Content &content, qint64 playlistId);
    void say(Status::Tint tint, const QString &title, const QString &sentence);

    PlugDjPlaylists &m_playlists;
    QWidget &m_window;
    PlaylistImport m_import;
    QList<plugdj::Media> m_waiting; ///< for their new playlist
    int m_creation = 0;
};

/// Those of `media` that `present` does not have, by source and id; each once.
QList<plugdj::Media> withoutRepeats(const QList<plugdj::Media> &media, const QList<plugdj::Media> &present);

} // namespace partyline
