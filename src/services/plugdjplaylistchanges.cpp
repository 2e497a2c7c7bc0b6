// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What can be changed, and what of it shows at once; what is known and how it goes out stands in plugdjplaylists.cpp.
#include "services/plugdjplaylistrequests.h"
#include "services/plugdjplaylists.h"

#include <algorithm>

namespace partyline {

int PlugDjPlaylists::activate(qint64 playlistId)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Activate, *refusal);
    for (plugdj::Playlist &list : m_lists)
        list.active = list.id == playlistId;
    const int id = enqueue(What::Activate, playlistId, plugdj::activatePlaylistRequest(playlistId));
    if (!m_media.contains(playlistId))
        m_stale.insert(playlistId);
    emit listsChanged();
    noteNextTrack();
    return id;
}

int PlugDjPlaylists::create(const QString &name, const QList<plugdj::Media> &media)
{
    if (const auto refusal = refusalOf(0))
        return refuseLater(What::Create, *refusal);
    return enqueue(What::Create, 0, plugdj::createPlaylistRequest(name, media));
}

int PlugDjPlaylists::rename(qint64 playlistId, const QString &name)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Rename, *refusal);
    at(playlistId)->name = name;
    const int id = enqueue(What::Rename, playlistId, plugdj::renamePlaylistRequest(playlistId, name));
    emit listsChanged();
    return id;
}

int PlugDjPlaylists::remove(qint64 playlistId)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Delete, *refusal);
    return enqueue(What::Delete, playlistId, plugdj::deletePlaylistRequest(playlistId));
}

int PlugDjPlaylists::shuffle(qint64 playlistId)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Shuffle, *refusal);
    return enqueue(What::Shuffle, playlistId, plugdj::shufflePlaylistRequest(playlistId));
}

int PlugDjPlaylists::move(qint64 playlistId, const QList<qint64> &ids, qint64 beforeId)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Move, *refusal);
    const int id = enqueue(What::Move, playlistId, plugdj::moveMediaRequest(playlistId, ids, beforeId));
    if (const auto known = m_media.find(playlistId); known != m_media.end()) {
        QHash<qint64, plugdj::Media> byId;
        const QSet<qint64> wanted(ids.begin(), ids.end());
        QList<plugdj::Media> rest;
        for (const plugdj::Media &one : std::as_const(*known)) {
            if (wanted.contains(one.id))
                byId.insert(one.id, one);
            else
                rest.append(one);
        }
        const auto before = std::find_if(rest.begin(), rest.end(), [=](const auto &one) { return one.id == beforeId; });
        qsizetype place = before - rest.begin();
        for (const qint64 one : ids) {
            if (byId.contains(one))
                rest.insert(place++, byId.value(one));
        }
        takeMedia(playlistId, rest);
    }
    return id;
}

int PlugDjPlaylists::insert(qint64 playlistId, const QList<plugdj::Media> &media, bool append)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Insert, *refusal);
    return enqueue(What::Insert, playlistId, plugdj::insertMediaRequest(playlistId, media, append));
}

int PlugDjPlaylists::removeMedia(qint64 playlistId, const QList<qint64> &ids)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Remove, *refusal);
    const int id = enqueue(What::Remove, playlistId, plugdj::deleteMediaRequest(playlistId, ids));
    if (const auto known = m_media.constFind(playlistId); known != m_media.constEnd()) {
        const QSet<qint64> gone(ids.begin(), ids.end());
        QList<plugdj::Media> rest = *known;
        rest.removeIf([&](const plugdj::Media &one) { return gone.contains(one.id); });
        takeMedia(playlistId, rest);
    }
    return id;
}

int PlugDjPlaylists::edit(qint64 playlistId, qint64 mediaId, const QString &author, const QString &title)
{
    if (const auto refusal = refusalOf(playlistId))
        return refuseLater(What::Edit, *refusal);
    const int id = enqueue(What::Edit, playlistId, plugdj::updateMediaRequest(playlistId, mediaId, author, title));
    if (const auto known = m_media.find(playlistId); known != m_media.end()) {
        for (plugdj::Media &one : *known) {
            if (one.id == mediaId) {
                one.author = author;
                one.title = title;
            }
        }
        emit mediaChanged(playlistId);
        noteNextTrack();
    }
    return id;
}

} // namespace partyline
