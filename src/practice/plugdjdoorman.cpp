// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjdoorman.h"

#include "practice/plugdjbooth.h"
#include "practice/plugdjfaults.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

Doorman::Doorman(Backstage &backstage, Booth &booth, QObject *parent)
    : QObject(parent)
    , m_backstage(backstage)
    , m_booth(booth)
{
    connect(&m_backstage.hub, &Hub::gone, this, &Doorman::sessionGone);
}

Outcome Doorman::join(Session &session, const QString &slug)
{
    const qint64 member = session.memberId();
    Room *room = m_backstage.world.room(slug);
    if (!room)
        return refusal(404, u"notFound"_s);
    const QDateTime now = m_backstage.now();
    if (const Penalty *ban = standing(room->bans, member, now)) {
        return Refusal{403, u"ban"_s,
                       QJsonObject{{u"r"_s, ban->reason}, {u"e"_s, ban->secondsLeft(now)}, {u"d"_s, ban->duration}}};
    }
    if (room->isFull() && m_backstage.world.roomOf(member) != room)
        return refusal(403, u"roomCapacity"_s);
    m_ghosts.remove(member);
    m_placedBy.insert(member, session.number);
    enter(member, *room);
    if (fault::isOn(m_backstage.faults, fault::StaleState))
        m_staleStates.insert(member, state(*room, member));
    emit joined(member);
    return {};
}

void Doorman::enter(qint64 memberId, Room &room)
{
    if (m_backstage.world.roomOf(memberId) != &room)
        leave(memberId);
    plugdj::User user = m_backstage.userIn(room, memberId);
    user.guest = memberId < 0;
    // Told before the newcomer is placed: others hear of it, who joins does not hear of themselves.
    const bool wasHere = m_backstage.world.roomOf(memberId) == &room;
    m_backstage.hub.toRoom(room, plugdj::UserJoin{user});
    if (!wasHere)
        m_backstage.world.place(memberId, room);
}

void Doorman::leave(qint64 memberId)
{
    Room *room = m_backstage.world.roomOf(memberId);
    if (!room)
        return;
    m_backstage.world.remove(memberId);
    m_backstage.hub.toRoom(*room, plugdj::UserLeave{memberId > 0 ? memberId : 0});
    m_booth.forget(*room, memberId);
}

Room *Doorman::roomOf(const Session &session) const
{
    return m_ghosts.contains(session.memberId()) ? nullptr : m_backstage.world.roomOf(session.memberId());
}

plugdj::RoomState Doorman::state(Room &room, qint64 memberId)
{
    plugdj::RoomState state;
    const Account *own = m_backstage.world.account(memberId);
    state.meta = {room.id,
                  room.slug,
                  room.name,
                  room.description,
                  room.welcome,
                  room.hostId,
                  m_backstage.nameOf(room.hostId),
                  int(room.present.size()),
                  int(room.guests.size()),
                  room.minimumChatLevel,
                  own && own->favorites.contains(room.id)};
    state.isLocked = room.isLocked;
    state.cycles = room.cycles;
    state.waitingDjs = room.waitList;
    const QDateTime now = m_backstage.now();
    for (const qint64 id : room.mutes.keys()) {
        if (const Penalty *mute = standing(room.mutes, id, now))
            state.mutes.insert(id, mute->secondsLeft(now));
    }
    if (room.play) {
        state.currentDj = room.play->dj;
        state.grabs = room.play->grabs;
        state.votes = room.play->votes;
        state.historyId = room.play->historyId;
        state.playlistId = room.play->playlistId;
        state.startedAt = m_backstage.shown(room.play->startedAt);
        state.media = room.play->media;
    }
    state.role = room.roleOf(memberId);
    for (const qint64 id : std::as_const(room.present)) {
        if (id != memberId) // as the original: the caller is not in the list (8, question 16)
            state.users.append(m_backstage.userIn(room, id));
    }
    return state;
}

std::optional<plugdj::RoomState> Doorman::takeStaleState(qint64 memberId)
{
    const auto it = m_staleStates.constFind(memberId);
    if (it == m_staleStates.constEnd())
        return {};
    std::optional<plugdj::RoomState> state = *it;
    m_staleStates.erase(it);
    return state;
}

void Doorman::sessionGone(const Session &session)
{
    // Not when another session of the account has taken the place over already.
    if (m_placedBy.value(session.memberId()) == session.number)
        leave(session.memberId());
}

} // namespace partyline::djpractice
