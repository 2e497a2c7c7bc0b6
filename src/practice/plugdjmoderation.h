// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"

#include <chrono>

namespace partyline::djpractice {

class Booth;
class Doorman;

/// Bans, mutes, wait-list bans and roles (plugdj.md 4.6, 5.3, 5.4). The room hears of each.
class Moderation final
{
public:
    Moderation(Backstage &backstage, Booth &booth, Doorman &doorman);

    struct Order
    {
        qint64 by = 0;
        qint64 target = 0;
        int reason = 0;
        QString duration;
    };

    Outcome ban(Room &room, const Order &order);
    Outcome unban(Room &room, qint64 by, qint64 target);
    Outcome mute(Room &room, const Order &order);
    Outcome unmute(Room &room, qint64 by, qint64 target);
    Outcome banFromList(Room &room, const Order &order);
    Outcome unbanFromList(Room &room, qint64 by, qint64 target);
    /// Role 0 takes it away. By the host, role 5000 hands the room over.
    Outcome setRole(Room &room, qint64 by, qint64 target, int role);
    /// DELETE staff/:id: 404 when there is no role to take.
    Outcome takeRole(Room &room, qint64 by, qint64 target);

private:
    struct Side
    {
        int role = 0;
        int gRole = 0;
    };

    Side side(const Room &room, qint64 id) const;
    bool canBan(const Room &room, qint64 by, qint64 target) const;
    bool canMute(const Room &room, qint64 by, qint64 target) const;
    bool canStaff(const Room &room, qint64 by, qint64 target) const;
    Penalty penalty(const Order &order, std::optional<std::chrono::seconds> length) const;
    Outcome handOver(Room &room, qint64 by, qint64 target);

    Backstage &m_backstage;
    Booth &m_booth;
    Doorman &m_doorman;
};

} // namespace partyline::djpractice
