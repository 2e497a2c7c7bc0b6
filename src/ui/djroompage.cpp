// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djroompage.h"

#include "services/account.h"
#include "services/plugdjcontroller.h"
#include "ui/composer.h"
#include "ui/djcolumn.h"
#include "ui/nowplayingstrip.h"
#include "ui/roomcommands.h"

namespace partyline {

DjRoomPage::DjRoomPage(PlugDjController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : RoomPage(room, theme, emotes, parent)
    , m_djRoom(room)
    , m_column(new DjColumn(theme, this))
    , m_strip(new NowPlayingStrip(theme, this))
{
    setColumn(m_column, m_strip);
    addEmoteCommands(commands(), room);
    connectColumn();
    updateNowPlaying();
    updateRoster();
    updateRefusal();
    m_column->setWaitList(room.waitList());
    m_column->setPlayHistory(room.playHistory());
    m_column->setVotes(room.votes());
}

void DjRoomPage::connectColumn()
{
    connect(m_column, &DjColumn::voteWanted, &m_djRoom, &PlugDjController::vote);
    connect(m_column, &DjColumn::grabWanted, &m_djRoom, &PlugDjController::grab);
    connect(m_column, &DjColumn::joinWaitListWanted, &m_djRoom, &PlugDjController::joinWaitList);
    connect(m_column, &DjColumn::leaveWaitListWanted, &m_djRoom, &PlugDjController::leaveWaitList);
    connect(m_column, &DjColumn::mentionWanted, this, [this](const QString &name) { composer().mention(name); });
    connect(m_strip, &NowPlayingStrip::voteWanted, &m_djRoom, &PlugDjController::vote);
    connect(m_strip, &NowPlayingStrip::grabWanted, &m_djRoom, &PlugDjController::grab);

    connect(&m_djRoom, &PlugDjController::nowPlayingChanged, this, &DjRoomPage::updateNowPlaying);
    connect(&m_djRoom, &PlugDjController::votesChanged, this, [this] {
        m_column->setVotes(m_djRoom.votes());
        updateNowPlaying();
    });
    connect(&m_djRoom, &PlugDjController::waitListChanged, this,
            [this] { m_column->setWaitList(m_djRoom.waitList()); });
    connect(&m_djRoom, &PlugDjController::playHistoryChanged, this,
            [this] { m_column->setPlayHistory(m_djRoom.playHistory()); });
    connect(&m_djRoom, &PlugDjController::pendingActionsChanged, this, &DjRoomPage::updatePending);
    connect(&m_djRoom, &RoomController::rosterChanged, this, &DjRoomPage::updateRoster);
    connect(&m_djRoom, &RoomController::connectionChanged, this, &DjRoomPage::updateRefusal);
    connect(&m_djRoom, &RoomController::actionFailed, this, [this](const Error &error) { showRefusal(error.text); });
}

void DjRoomPage::updateNowPlaying()
{
    m_column->setNowPlaying(m_djRoom.nowPlaying());
    m_strip->setNowPlaying(m_djRoom.nowPlaying());
}

void DjRoomPage::updatePending()
{
    m_column->setPending(m_djRoom.isVotePending(), m_djRoom.isGrabPending());
    m_strip->setPending(m_djRoom.isVotePending(), m_djRoom.isGrabPending());
}

void DjRoomPage::updateRoster()
{
    m_column->setRoster(m_djRoom.roster(), m_djRoom.guests());
}

void DjRoomPage::updateRefusal()
{
    QString why;
    if (m_djRoom.account().isGuest())
        why = tr("Guests cannot vote or wait in line. Sign in to take part.");
    else if (m_djRoom.state() != RoomController::State::Live)
        why = tr("Not connected.");
    m_column->setRefusal(why);
    m_strip->setRefusal(why);
}

} // namespace partyline
