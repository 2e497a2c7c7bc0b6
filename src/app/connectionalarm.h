// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

namespace partyline {

/// Tells when a room that was live has lost its connection for longer than a blip, and when it is back.
class ConnectionAlarm final : public QObject
{
    Q_OBJECT

public:
    /// A reconnect after a change of network takes less.
    static constexpr std::chrono::milliseconds Patience{10'000};

    explicit ConnectionAlarm(std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);

    /// Until it goes.
    void watch(RoomController &room);

signals:
    void lost(partyline::RoomController *room, const partyline::Alert &alert);
    void back(partyline::RoomController *room);

private:
    struct Watched
    {
        QTimer patience;
        bool wasLive = false;
        bool isTold = false;
    };

    void look(RoomController &room, Watched &watched);
    void tell(RoomController &room, Watched &watched);

    const std::chrono::milliseconds m_patience;
    std::map<RoomController *, std::unique_ptr<Watched>> m_watched;
};

} // namespace partyline
