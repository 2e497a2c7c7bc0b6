// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace partyline::djpractice {

/// The booth of each room: wait list, songs that begin and end, votes and grabs (plugdj.md 3.3, 4.4, 4.5).
class Booth final : public QObject
{
    Q_OBJECT

public:
    explicit Booth(Backstage &backstage, QObject *parent = nullptr);

    /// POST booth: noValidPlaylist, boothFull, rank when locked, a wait-list ban.
    Outcome enter(Room &room, qint64 id);
    /// DELETE booth: leaves the list, or stops being DJ.
    Outcome leave(Room &room, qint64 id);
    Outcome skipOwn(Room &room, qint64 id);

    // Staff; `by` is who does it. The events tell the room who it was.
    Outcome add(Room &room, qint64 by, qint64 id);
    Outcome removeOther(Room &room, qint64 by, qint64 id);
    Outcome move(Room &room, qint64 by, qint64 id, int position);
    Outcome skipOther(Room &room, qint64 by, qint64 dj, const QString &historyId);
    Outcome lock(Room &room, qint64 by, bool isLocked, bool clears);
    Outcome cycle(Room &room, qint64 by, bool cycles);

    /// Stale history ids are fine, and count for nothing (4.4).
    Outcome vote(Room &room, qint64 id, int direction, const QString &historyId);
    Outcome grab(Room &room, qint64 id, qint64 playlistId, const QString &historyId);

    /// Ends the song, if any, and begins the next of the wait list. With a cycling list the DJ lines up again, unless
    /// they gave up their place.
    void advance(Room &room, bool djLeaves = false);
    /// Somebody left the room or was thrown out of the booth: off the list; a song of theirs goes on when they left.
    void forget(Room &room, qint64 id, bool stopsPlaying = false);
    /// Lets the song of a seeded room end when its time is up.
    void watch(Room &room);

    plugdj::Moderator moderator(qint64 id) const { return {m_backstage.nameOf(id), id}; }

private:
    Outcome mayEnter(Room &room, qint64 id, bool ignoresLock);
    Outcome line(Room &room, qint64 id);
    void archive(Room &room);
    void rotate(Room &room, qint64 dj);
    void tellWaitList(const Room &room);

    Backstage &m_backstage;
    std::map<const Room *, QTimer> m_ends;
};

} // namespace partyline::djpractice
