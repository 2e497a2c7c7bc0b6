// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"

#include <QCoreApplication>

namespace partyline {

class LinkMeter;

/// One of the connections that rooms and accounts are made of, as it stands now.
struct RoomLine
{
    enum class Part { Room, Chat, Site, Lookout };

    Part part = Part::Room;
    QString host; ///< of the far end
    RoomController::Connection connection;
    QString generation;         ///< of the service's protocol, where it has several and it is known
    LinkMeter *meter = nullptr; ///< lives as long as the room or account
};

/// One for a DJ room, two for a livestream.
QList<RoomLine> linesOf(const RoomController &room);
/// A Floatplane account's own, which listens while none of its rooms does; nothing while it is not needed.
QList<RoomLine> linesOf(Account &account);

/// How long a line may say nothing after it was asked for a sign of life. A phone's network takes two seconds to wake.
constexpr std::chrono::milliseconds ProbePatience{5'000};
/// The computer slept: whatever waits tries again at once, whatever seems to be open is asked for a sign of life and
/// given up without one.
void checkLines(RoomController &room, std::chrono::milliseconds patience = ProbePatience);
void checkLines(Account &account, std::chrono::milliseconds patience = ProbePatience);

} // namespace partyline
