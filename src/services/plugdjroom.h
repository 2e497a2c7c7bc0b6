// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "services/plugdjpeople.h"
#include "wire/plugdjevents.h"

#include <chrono>
#include <optional>

namespace partyline {

/// What is known of one DJ room: who is here, who plays, who waits, who voted. A value without signals or clock: the
/// controller feeds it and says what became of it. Everything may arrive twice (plugdj.md 7.9).
class PlugDjRoom
{
public:
    /// Our clock, and the server's less ours.
    struct Clock
    {
        QDateTime now;
        std::chrono::milliseconds offset{0};
    };

    /// Everything anew from rooms/state (7.4); the play history stays, and so do the votes' events while the same track
    /// plays. Says which play ended as advance() does.
    std::optional<PlayedTrack> reset(const plugdj::RoomState &state, const plugdj::User &self, const Clock &clock);
    /// As before the first reset().
    void clear();

    const PlugDjPeople &people() const { return m_people; }
    PlugDjPeople &people() { return m_people; }
    const plugdj::RoomState::Meta &meta() const { return m_meta; }
    plugdj::RoomState::Meta &meta() { return m_meta; }
    qint64 selfId() const { return m_selfId; }
    /// Our own role in the room (5.1).
    int ownRole() const;

    const NowPlaying &nowPlaying() const { return m_now; }
    qint64 djId() const { return m_djId; }
    const QList<VoteEvent> &votes() const { return m_votes; }
    const WaitList &waitList() const { return m_waitList; }
    const QList<PlayedTrack> &playHistory() const { return m_played; }
    int guests() const { return m_guests; }
    QList<RosterEntry> roster() const;

    /// The play that ended (one without a history id: the booth was idle), or nothing at all when the event says what
    /// is known already (3.3).
    std::optional<PlayedTrack> advance(const plugdj::Advance &event, const Clock &clock);
    /// False when nothing changed: a repeat, or a vote while nobody plays.
    bool vote(qint64 userId, int direction, const QDateTime &now);
    bool grab(qint64 userId, const QDateTime &now);
    /// The play that runs was ended before its time: the history says so.
    void markSkipped() { m_isSkipped = !m_now.isIdle(); }

    void setWaitList(const QList<qint64> &ids);
    void setLocked(bool locked) { m_waitList.isLocked = locked; }
    void setCycles(bool cycles) { m_waitList.cycles = cycles; }

    /// True for somebody who was not here yet.
    bool join(const plugdj::User &user);
    /// The one who left; nothing for guests and strangers. Their vote leaves the meter (3.2 D).
    std::optional<plugdj::User> leave(qint64 id);
    void update(const plugdj::UserUpdate &event);
    void setRole(qint64 id, const QString &name, int role);

    /// Until when somebody may not speak; invalid when they may.
    QDateTime mutedUntil(qint64 id, const QDateTime &now) const;
    void mute(qint64 id, const QDateTime &until) { m_mutes.insert(id, until); }
    void unmute(qint64 id) { m_mutes.remove(id); }
    /// Forgets those that are over; true when there were some.
    bool expireMutes(const QDateTime &now);

    /// Plays of before, newest first; those that are known already stay as they are.
    void addHistory(const QList<plugdj::HistoryEntry> &entries);

    /// Names that became known after the fact: DJ and wait list show them.
    void refreshPersons();

private:
    PlayedTrack archive();
    void setPlay(const QString &historyId, const plugdj::Media &media, qint64 djId, const QDateTime &startedAt,
                 const Clock &clock);
    void count();

    PlugDjPeople m_people;
    plugdj::RoomState::Meta m_meta;
    NowPlaying m_now;
    WaitList m_waitList;
    QList<qint64> m_waitingIds;
    QHash<qint64, int> m_voteOf;
    QSet<qint64> m_grabbers;
    QHash<qint64, QDateTime> m_mutes;
    QList<VoteEvent> m_votes;
    QList<PlayedTrack> m_played;
    qint64 m_djId = 0;
    bool m_isSkipped = false;
    qint64 m_selfId = 0;
    int m_guests = 0;
};

} // namespace partyline
