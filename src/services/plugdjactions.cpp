// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjactions.h"

#include "services/plugdjaccount.h"
#include "services/plugdjplaylists.h"
#include "services/plugdjrequests.h"
#include "wire/plugdjrest.h"

#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

PlugDjActions::PlugDjActions(PlugDjAccount &account, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    for (const Kind kind : {Kind::Vote, Kind::Grab, Kind::WaitList, Kind::Skip}) {
        part(kind).timer.setSingleShot(true);
        part(kind).timer.setInterval(timeout);
        connect(&part(kind).timer, &QTimer::timeout, this, [this, kind] {
            settle(kind);
            emit unconfirmed(kind);
        });
    }
}

void PlugDjActions::vote(int direction, const QString &historyId)
{
    if (begin(Kind::Vote))
        send(Kind::Vote, part(Kind::Vote).turn, plugdj::voteRequest(direction, historyId));
}

void PlugDjActions::grab(const QString &historyId, qint64 playlistId)
{
    if (!begin(Kind::Grab))
        return;
    const qint64 target = playlistId > 0 ? playlistId : m_account.playlists().activeId();
    if (target > 0)
        send(Kind::Grab, part(Kind::Grab).turn, plugdj::grabRequest(target, historyId));
    else
        findPlaylist(part(Kind::Grab).turn, historyId);
}

void PlugDjActions::joinWaitList()
{
    if (begin(Kind::WaitList))
        send(Kind::WaitList, part(Kind::WaitList).turn, plugdj::joinBoothRequest());
}

void PlugDjActions::leaveWaitList()
{
    if (begin(Kind::WaitList))
        send(Kind::WaitList, part(Kind::WaitList).turn, plugdj::leaveBoothRequest());
}

void PlugDjActions::skipOwnTrack()
{
    if (begin(Kind::Skip))
        send(Kind::Skip, part(Kind::Skip).turn, plugdj::skipMeRequest());
}

bool PlugDjActions::begin(Kind kind)
{
    if (part(kind).isPending)
        return false;
    part(kind).isPending = true;
    part(kind).isRepeat = false;
    part(kind).refused.reset();
    ++part(kind).turn;
    part(kind).timer.start();
    emit pendingChanged();
    return true;
}

void PlugDjActions::settle(Kind kind)
{
    part(kind).timer.stop();
    part(kind).refused.reset();
    ++part(kind).turn;
    if (std::exchange(part(kind).isPending, false))
        emit pendingChanged();
}

void PlugDjActions::confirm(Kind kind)
{
    settle(kind);
}

void PlugDjActions::repeatRefused()
{
    for (const Kind kind : {Kind::Vote, Kind::Grab, Kind::WaitList, Kind::Skip}) {
        if (auto request = std::exchange(part(kind).refused, std::nullopt)) {
            part(kind).isRepeat = true;
            send(kind, part(kind).turn, *std::move(request));
        }
    }
}

void PlugDjActions::reset()
{
    for (const Kind kind : {Kind::Vote, Kind::Grab, Kind::WaitList, Kind::Skip})
        settle(kind);
}

QCoro::Task<> PlugDjActions::send(Kind kind, int turn, ApiRequest request)
{
    const QPointer<PlugDjActions> self(this);
    ApiRequest sent = request;
    const auto answer = co_await m_account.api().send(std::move(sent));
    if (isGone(self, answer))
        co_return;
    if (answer && kind == Kind::Grab)
        m_account.playlists().takeGrab(plugdj::readPlaylist(plugdj::firstObject(*answer)));
    if (turn != part(kind).turn) // the event was faster
        co_return;
    if (!answer)
        refuse(kind, answer.error(), request);
}

QCoro::Task<> PlugDjActions::findPlaylist(int turn, QString historyId)
{
    const QPointer<PlugDjActions> self(this);
    ApiRequest request = plugdj::playlistsRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != part(Kind::Grab).turn)
        co_return;
    if (!answer) {
        settle(Kind::Grab);
        emit failed(answer.error());
        co_return;
    }
    const auto playlists = plugdj::readAll(answer->data.toArray(), plugdj::readPlaylist);
    const auto active = std::find_if(playlists.begin(), playlists.end(),
                                     [](const plugdj::Playlist &playlist) { return playlist.active; });
    if (active == playlists.end()) {
        settle(Kind::Grab);
        emit failed({Error::Kind::Refused, tr("You have no active playlist to grab into."), u"noValidPlaylist"_s, {}});
        co_return;
    }
    send(Kind::Grab, turn, plugdj::grabRequest(active->id, historyId));
}

void PlugDjActions::refuse(Kind kind, const Error &error, const ApiRequest &request)
{
    if (error.code == "notInRoom"_L1 && !part(kind).isRepeat) {
        part(kind).refused = request;
        emit notInRoom();
        return;
    }
    settle(kind);
    emit failed(error);
    if (error.kind == Error::Kind::SignIn)
        emit notAuthorized();
}

} // namespace partyline
