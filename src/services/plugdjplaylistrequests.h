// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "wire/plugdjtypes.h"

/// The REST calls for playlists (plugdj.md 4.10); the list itself is plugdj::playlistsRequest().
namespace partyline::plugdj {

ApiRequest playlistMediaRequest(qint64 playlistId);
ApiRequest createPlaylistRequest(const QString &name, const QList<Media> &media);
ApiRequest deletePlaylistRequest(qint64 playlistId);
ApiRequest activatePlaylistRequest(qint64 playlistId);
ApiRequest renamePlaylistRequest(qint64 playlistId, const QString &name);
ApiRequest shufflePlaylistRequest(qint64 playlistId);
/// The media go out as "not stored yet" and with raw text, whatever ids they have.
ApiRequest insertMediaRequest(qint64 playlistId, const QList<Media> &media, bool append);
ApiRequest deleteMediaRequest(qint64 playlistId, const QList<qint64> &ids);
/// `ids` in the wanted order; before -1 is the end.
ApiRequest moveMediaRequest(qint64 playlistId, const QList<qint64> &ids, qint64 beforeId);
ApiRequest updateMediaRequest(qint64 playlistId, qint64 id, const QString &author, const QString &title);

} // namespace partyline::plugdj
