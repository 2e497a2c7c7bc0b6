// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/playlistundo.h"

#include <QSet>

namespace partyline {

PlaylistUndo::PlaylistUndo(PlugDjPlaylists &playlists, QObject *parent)
    : QObject(parent)
    , m_playlists(playlists)
{
    connect(&playlists, &PlugDjPlaylists::settled, this, [this](int change) {
        if (m_isUndoing && change == m_change)
            m_isRead = true; // the reload that follows tells the new ids
    });
    connect(&playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &error) {
        if (change != m_change)
            return;
        if (m_isUndoing) {
            m_isUndoing = false;
            emit changed();
            emit undone(0, error);
        } else { // the removal itself: they are still there
            forget();
        }
    });
    connect(&playlists, &PlugDjPlaylists::mediaChanged, this, [this](qint64 playlistId) {
        if (m_isUndoing && m_isRead && playlistId == m_playlistId && !m_playlists.isLoading(playlistId))
            putBack();
    });
}

void PlaylistUndo::forget()
{
    m_removed.clear();
    m_order.clear();
    m_isUndoing = m_isRead = false;
    m_change = 0;
    emit changed();
}

void PlaylistUndo::removeMedia(qint64 playlistId, const QList<qint64> &ids)
{
    const auto *const media = m_playlists.media(playlistId);
    if (!media || ids.isEmpty() || m_isUndoing)
        return;
    const QSet<qint64> gone(ids.begin(), ids.end());
    m_playlistId = playlistId;
    m_order = *media;
    m_removed.clear();
    for (const plugdj::Media &one : m_order) {
        if (gone.contains(one.id))
            m_removed.append(one);
    }
    m_change = m_playlists.removeMedia(playlistId, ids);
    emit changed();
}

void PlaylistUndo::undo()
{
    if (count() == 0)
        return;
    m_isUndoing = true;
    m_isRead = false;
    m_change = m_playlists.insert(m_playlistId, m_removed, true);
    emit changed();
}

/// The new ones stand at the end, in their order; each run of them goes before the track that followed it.
void PlaylistUndo::putBack()
{
    const auto *const known = m_playlists.media(m_playlistId);
    const QList<plugdj::Media> media = known ? *known : QList<plugdj::Media>();
    const qsizetype first = media.size() - m_removed.size();
    const auto tracks = int(m_removed.size());
    QHash<qint64, qint64> freshIds; // by the old ones
    for (qsizetype i = 0; first >= 0 && i < m_removed.size(); ++i) {
        if (media[first + i].cid == m_removed[i].cid)
            freshIds.insert(m_removed[i].id, media[first + i].id);
    }
    QSet<qint64> present;
    for (const plugdj::Media &one : media)
        present.insert(one.id);
    const qint64 playlistId = m_playlistId;
    const QList<plugdj::Media> order = m_order;
    forget();
    QList<qint64> run;
    for (const plugdj::Media &one : order) {
        if (freshIds.contains(one.id)) {
            run.append(freshIds.value(one.id));
        } else if (!run.isEmpty() && present.contains(one.id)) {
            m_playlists.move(playlistId, std::exchange(run, {}), one.id);
        }
    }
    emit undone(tracks, {}); // a last run stands at the end already
}

} // namespace partyline
