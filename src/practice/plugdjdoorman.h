// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"

#include <QObject>

namespace partyline::djpractice {

class Booth;

/// Who is in which room: joining, leaving, and what a room looks like from inside (plugdj.md 1.3 step 6, 3.1.5).
class Doorman final : public QObject
{
    Q_OBJECT

public:
    Doorman(Backstage &backstage, Booth &booth, QObject *parent = nullptr);

    /// Refuses with notFound, ban or roomCapacity.
    Outcome join(Session &session, const QString &slug);
    /// Takes somebody out and tells the room.
    void leave(qint64 memberId);
    /// Brings a resident in and tells the room.
    void enter(qint64 memberId, Room &room);

    /// The room of a session as REST sees it: null when there is none or the session is a ghost (7.5).
    Room *roomOf(const Session &session) const;
    void makeGhost(qint64 memberId) { m_ghosts.insert(memberId); }
    plugdj::RoomState state(Room &room, qint64 memberId);
    /// The state at the moment of the last join, once.
    std::optional<plugdj::RoomState> takeStaleState(qint64 memberId);

signals:
    void joined(qint64 memberId);

private:
    void sessionGone(const Session &session);

    Backstage &m_backstage;
    Booth &m_booth;
    QHash<qint64, int> m_placedBy; ///< member to the number of the session that joined last
    QSet<qint64> m_ghosts;
    QHash<qint64, plugdj::RoomState> m_staleStates;
};

} // namespace partyline::djpractice
