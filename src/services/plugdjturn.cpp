// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjturn.h"

#include "services/account.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjsentences.h"

namespace partyline {

PlugDjTurn::PlugDjTurn(PlugDjController &room, QObject *parent)
    : QObject(parent)
    , m_room(room)
{
    connect(&room, &PlugDjController::waitListChanged, this, &PlugDjTurn::look);
    connect(&room, &PlugDjController::nowPlayingChanged, this, &PlugDjTurn::look);
    connect(&room, &PlugDjController::pendingActionsChanged, this, &PlugDjTurn::look);
}

void PlugDjTurn::setLeavesAfterTurn(bool leaves)
{
    if (m_leaves == leaves)
        return;
    m_leaves = leaves;
    m_hasPlayed = m_room.isOnAir();
    m_hasAsked = false;
    m_following.clear();
    emit leavesAfterTurnChanged(leaves);
}

void PlugDjTurn::look()
{
    if (m_room.state() != RoomController::State::Live)
        return;
    const int place = m_room.waitList().ownPlace;
    const bool isOnAir = m_room.isOnAir();
    tell(place, isOnAir);
    m_place = place;
    m_isOnAir = isOnAir;
    if (m_leaves)
        seeToLeaving(place, isOnAir);
}

void PlugDjTurn::tell(int place, bool isOnAir)
{
    Alert alert;
    alert.room = m_room.room();
    if (isOnAir && !m_isOnAir) {
        alert.kind = Alert::Kind::OnAir;
        alert.title = tr("You are playing in %1").arg(m_room.name());
        alert.text = plugdj::trackText(m_room.nowPlaying().track);
    } else if (place == 1 && m_place != 1) {
        alert.kind = Alert::Kind::NextUp;
        alert.title = tr("You are next in %1").arg(m_room.name());
        if (!m_room.nowPlaying().isIdle())
            alert.text = tr("Your turn comes after %1.").arg(plugdj::trackText(m_room.nowPlaying().track));
    } else if (place > 1 && place <= m_alertPlace && m_place > m_alertPlace) {
        alert.kind = Alert::Kind::Place;
        alert.title = tr("You are number %1 in %2").arg(QString::number(place), m_room.name());
        alert.text = tr("Your turn at the booth comes near.");
        alert.urgency = Alert::Urgency::Low;
    } else {
        return;
    }
    // Before it is told, for whoever hears it may look again.
    m_place = place;
    m_isOnAir = isOnAir;
    emit m_room.alerted(alert);
}

void PlugDjTurn::seeToLeaving(int place, bool isOnAir)
{
    if (isOnAir) {
        m_hasPlayed = true;
        return;
    }
    if (!m_hasPlayed) {
        if (place == 0 && !m_room.isWaitListPending()) // left in another way
            endLeaving();
        return;
    }
    if (m_room.isWaitListPending())
        return;
    if (place > 0 && !m_hasAsked) {
        m_hasAsked = true;
        m_room.leaveWaitList();
        return;
    }
    if (m_hasAsked) {
        const bool isOff = place == 0;
        endLeaving();
        if (isOff)
            m_room.tell(tr("You left the wait list after your turn, as you had asked."));
        return;
    }
    // Not put back onto the list: that may still come with an event of its own, but not after the next track.
    const QString playing = m_room.nowPlaying().historyId;
    if (m_following.isEmpty() && !playing.isEmpty())
        m_following = playing;
    else if (playing.isEmpty() || playing != m_following || !m_room.waitList().cycles)
        endLeaving();
}

void PlugDjTurn::endLeaving()
{
    setLeavesAfterTurn(false);
}

} // namespace partyline
