// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "wire/plugdjtypes.h"

/// Playlists as files (docs/manual.md, "Playlist files"): our JSON with every field, CSV, M3U; and what plug.dj itself
/// answered, as its users' scripts used to save it. Blocking, for a thread of their own; nothing of a file is trusted.
namespace partyline::playlistfile {

constexpr qint64 MostBytes = 16 * 1024 * 1024; ///< some hundred bytes a track: room for all of MostTracks and air
constexpr int MostTracks = 10'000;             ///< at the site's pace this is some seven minutes of import

enum class Format { Json, Csv, M3u };

struct Content
{
    QString name; ///< empty where the file has none
    QList<plugdj::Media> tracks;
    int skipped = 0; ///< entries that are no track a DJ room plays, or lack id, title or length

    bool operator==(const Content &) const = default;
};

QByteArray write(const Content &content, Format format);
/// Fails with Kind::Storage where the text is no playlist, in words.
Result<Content> read(const QByteArray &bytes);

Result<Content> load(const QString &path);
/// Either the whole file or nothing changes (QSaveFile).
Result<Done> save(const QString &path, const QByteArray &bytes);

Format formatOf(const QString &path); ///< by the ending; JSON for others

} // namespace partyline::playlistfile
