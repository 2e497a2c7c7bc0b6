// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "net/apiclient.h"
#include "wire/plugdjtypes.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace partyline {

class PlugDjAccount;

/// The playlists of one account and what is in them (plugdj.md 4.10). Asks for nothing before somebody wants to see
/// it; from then on keeps the active playlist's media, for what plays next. Changes go out one after the other; those
/// that cannot be misunderstood show at once and are taken back by a reload when the server refuses. A refused one is
/// never sent again by itself.
class PlugDjPlaylists final : public QObject
{
    Q_OBJECT

public:
    enum class What { Activate, Create, Rename, Delete, Shuffle, Move, Insert, Remove, Edit };
    static constexpr qint64 End = -1; ///< move(): behind everything

    explicit PlugDjPlaylists(PlugDjAccount &account, QObject *parent = nullptr);
    ~PlugDjPlaylists() override;

    bool isKnown() const { return m_isKnown; } ///< the list has come at least once
    bool isLoading() const { return m_isLoading; }
    const QList<plugdj::Playlist> &lists() const { return m_lists; }
    /// Null when there is none with that id; valid until the next signal.
    const plugdj::Playlist *find(qint64 playlistId) const;
    qint64 activeId() const; ///< 0: none
    /// Null as long as they were not loaded; valid until the next signal.
    const QList<plugdj::Media> *media(qint64 playlistId) const;
    bool isLoading(qint64 playlistId) const { return m_fetching.contains(playlistId); }

    /// The top of the active playlist; where that is what we are playing ourselves right now, the one below: the site
    /// moves it to the end when the play is over. Nothing when that is not known or the playlist is empty.
    std::optional<Track> nextTrack(const Track &ownPlaying = {}) const;

    int pending() const { return int(m_changes.size()); }
    bool isPending(qint64 playlistId) const;
    /// How long the next change still waits because the site wants a pause; 0 when it is on its way or there is none.
    std::chrono::milliseconds waitsFor() const;

    /// Loads the list and the active playlist's media unless they are there. Does nothing for guests.
    void ensureLoaded();
    /// Fetches the list anew, and what was loaded of the media.
    void reload();
    void loadMedia(qint64 playlistId);
    /// While held, inserts do not reload that playlist's media each time: for long imports.
    void holdReloads(qint64 playlistId, bool holds);

    // Each gives the number by which settled() or failed() tells its end.
    int activate(qint64 playlistId);
    int create(const QString &name, const QList<plugdj::Media> &media = {});
    int rename(qint64 playlistId, const QString &name);
    int remove(qint64 playlistId);
    int shuffle(qint64 playlistId);
    /// These, in this order, before that one.
    int move(qint64 playlistId, const QList<qint64> &ids, qint64 beforeId);
    int insert(qint64 playlistId, const QList<plugdj::Media> &media, bool append);
    int removeMedia(qint64 playlistId, const QList<qint64> &ids);
    int edit(qint64 playlistId, qint64 mediaId, const QString &author, const QString &title);

    /// Takes a change back that has not left yet; false when it is too late. It was neither settled nor failed then,
    /// and what it showed already stays until the next reload.
    bool withdraw(int change);

    /// `playlistCycle`: what we played went to the end.
    void takeCycle(qint64 playlistId);
    /// POST grabs answers with the playlist as it is now.
    void takeGrab(const plugdj::Playlist &after);

signals:
    void listsChanged();
    void mediaChanged(qint64 playlistId);
    void nextTrackChanged();
    void pendingChanged();
    /// `playlistId` is the new one's for Create.
    void settled(int change, qint64 playlistId);
    void failed(int change, const partyline::Error &error);
    /// A fetch failed; `playlistId` 0: of the list itself.
    void loadFailed(qint64 playlistId, const partyline::Error &error);

private:
    struct Change
    {
        int id;
        What what;
        qint64 playlistId;
        ApiRequest request;
    };

    QCoro::Task<> fetchLists();
    QCoro::Task<> fetchMedia(qint64 playlistId);
    QCoro::Task<> work();

    std::optional<Error> refusalOf(qint64 playlistId) const;
    int enqueue(What what, qint64 playlistId, ApiRequest request);
    int refuseLater(What what, const Error &error);
    void settle(const Change &change, const ApiReply &reply);
    void refuse(const Change &change, const Error &error);
    void takeOrder(qint64 playlistId, const ApiReply &reply);
    void takeMedia(qint64 playlistId, const QList<plugdj::Media> &media);
    plugdj::Playlist *at(qint64 playlistId);
    void setCount(qint64 playlistId, int count);
    void catchUp();
    void forget();
    void noteNextTrack();
    static Error worded(What what, const Error &error);

    PlugDjAccount &m_account;
    QList<plugdj::Playlist> m_lists;
    QHash<qint64, QList<plugdj::Media>> m_media;
    std::deque<Change> m_changes; ///< the first may be under way
    QSet<qint64> m_fetching;
    QSet<qint64> m_stale; ///< media to be fetched anew as soon as nothing is pending there
    QSet<qint64> m_held;
    std::optional<Track> m_next; ///< as it was told last
    QTimer m_pause;              ///< until the site lets us again
    int m_lastChange = 0;
    int m_life = 0; ///< grows when another sign-in begins: answers to the one before are not ours any more
    bool m_isKnown = false;
    bool m_isLoading = false;
    bool m_isListStale = false;
    bool m_isWorking = false;
    bool m_isUnderWay = false; ///< the first change has left, or stands in the line of requests
};

} // namespace partyline
