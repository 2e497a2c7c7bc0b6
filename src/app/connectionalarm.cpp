// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/connectionalarm.h"

namespace partyline {

using State = RoomController::State;

ConnectionAlarm::ConnectionAlarm(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

void ConnectionAlarm::watch(RoomController &room)
{
    auto &watched = m_watched[&room];
    watched = std::make_unique<Watched>();
    Watched *one = watched.get();
    one->patience.setSingleShot(true);
    one->patience.setInterval(m_patience);
    connect(&one->patience, &QTimer::timeout, this, [this, &room, one] { tell(room, *one); });
    connect(&room, &RoomController::connectionChanged, this, [this, &room, one] { look(room, *one); });
    connect(&room, &QObject::destroyed, this, [this, &room] { m_watched.erase(&room); });
    one->wasLive = room.state() == State::Live;
}

void ConnectionAlarm::look(RoomController &room, Watched &watched)
{
    switch (room.state()) {
    case State::Live:
        watched.patience.stop();
        watched.wasLive = true;
        if (std::exchange(watched.isTold, false))
            emit back(&room);
        return;
    case State::Idle: // somebody left it
        watched.patience.stop();
        watched.wasLive = watched.isTold = false;
        return;
    case State::Stopped: {
        watched.patience.stop();
        // That another sign-in took the room over, and bans, the room tells by itself.
        const auto &error = room.connection().error;
        const bool tellsItself =
            error && (error->code == QLatin1StringView("takenOver") || error->code == QLatin1StringView("banned"));
        if (watched.wasLive && !watched.isTold && error && !tellsItself)
            tell(room, watched);
        return;
    }
    case State::Waiting:
    case State::SigningIn:
    case State::Connecting:
    case State::Joining:
        if (watched.wasLive && !watched.isTold && !watched.patience.isActive())
            watched.patience.start();
        return;
    }
}

void ConnectionAlarm::tell(RoomController &room, Watched &watched)
{
    watched.isTold = true;
    watched.wasLive = false;
    Alert alert;
    alert.kind = Alert::Kind::Connection;
    alert.room = room.room();
    alert.title = tr("No connection to %1").arg(room.name());
    alert.text = room.connection().reason;
    emit lost(&room, alert);
}

} // namespace partyline
