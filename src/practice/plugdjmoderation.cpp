// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjmoderation.h"

#include "practice/plugdjbooth.h"
#include "practice/plugdjdoorman.h"
#include "wire/plugdjletters.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

Refusal badDuration()
{
    return refusal(400, u"requestError"_s, u"That is no duration."_s);
}

} // namespace

Moderation::Moderation(Backstage &backstage, Booth &booth, Doorman &doorman)
    : m_backstage(backstage)
    , m_booth(booth)
    , m_doorman(doorman)
{
}

Moderation::Side Moderation::side(const Room &room, qint64 id) const
{
    const Account *account = m_backstage.world.account(id);
    return {room.roleOf(id), account ? account->own.user.globalRole : 0};
}

// The three rules of 5.3.

bool Moderation::canBan(const Room &room, qint64 by, qint64 target) const
{
    const Side me = side(room, by);
    const Side other = side(room, target);
    return m_backstage.rankOf(room, by) >= Bouncer && other.gRole < 2000 && (me.gRole > 2000 || me.role > other.role);
}

bool Moderation::canMute(const Room &room, qint64 by, qint64 target) const
{
    const Side other = side(room, target);
    return m_backstage.rankOf(room, by) >= Bouncer && other.role < ResidentDj && other.gRole < 2000;
}

bool Moderation::canStaff(const Room &room, qint64 by, qint64 target) const
{
    const Side me = side(room, by);
    const Side other = side(room, target);
    if (me.gRole == SiteAdmin)
        return true;
    return other.gRole != SiteAdmin && m_backstage.rankOf(room, by) >= Manager
           && m_backstage.rankOf(room, by) > m_backstage.rankOf(room, target);
}

Penalty Moderation::penalty(const Order &order, std::optional<std::chrono::seconds> length) const
{
    const QDateTime now = m_backstage.now();
    Penalty penalty;
    penalty.userId = order.target;
    penalty.username = m_backstage.nameOf(order.target);
    penalty.moderator = m_backstage.nameOf(order.by);
    penalty.reason = order.reason;
    penalty.duration = order.duration;
    penalty.since = now;
    if (length)
        penalty.until = now.addSecs(length->count());
    return penalty;
}

Outcome Moderation::ban(Room &room, const Order &order)
{
    // Without a duration it is for ever (4.6).
    const auto duration = order.duration.isEmpty() ? plugdj::BanDuration::Forever : plugdj::banDuration(order.duration);
    const bool isForever = duration == plugdj::BanDuration::Forever;
    if (order.by == order.target)
        return Refusal{400, 403, u"You cannot ban yourself."_s};
    if (duration == plugdj::BanDuration::Unknown)
        return badDuration();
    if (!canBan(room, order.by, order.target) || (isForever && m_backstage.rankOf(room, order.by) < Manager))
        return rankTooLow();
    Penalty ban = penalty(order, plugdj::lengthOf(duration));
    ban.duration = plugdj::letterOf(duration);
    room.bans.insert(order.target, ban);
    m_backstage.hub.toRoom(room, plugdj::ModBan{m_booth.moderator(order.by), ban.username, 0, duration});
    if (m_backstage.world.roomOf(order.target) == &room) {
        m_backstage.hub.toMember(order.target, plugdj::Ban{duration, order.reason});
        m_booth.forget(room, order.target, true);
        m_doorman.leave(order.target);
    }
    return {};
}

Outcome Moderation::unban(Room &room, qint64 by, qint64 target)
{
    if (m_backstage.rankOf(room, by) < Manager)
        return rankTooLow();
    if (!room.bans.remove(target))
        return refusal(404, u"requestError"_s, u"That user is not banned."_s);
    return {};
}

Outcome Moderation::mute(Room &room, const Order &order)
{
    const auto duration = plugdj::muteDuration(order.duration);
    if (duration == plugdj::MuteDuration::Unknown || duration == plugdj::MuteDuration::Lifted)
        return badDuration();
    if (!canMute(room, order.by, order.target))
        return rankTooLow();
    const Penalty mute = penalty(order, plugdj::lengthOf(duration));
    room.mutes.insert(order.target, mute);
    m_backstage.hub.toRoom(
        room, plugdj::ModMute{m_booth.moderator(order.by), mute.username, order.target, duration, order.reason});
    return {};
}

Outcome Moderation::unmute(Room &room, qint64 by, qint64 target)
{
    if (m_backstage.rankOf(room, by) < Bouncer)
        return rankTooLow();
    if (!room.mutes.remove(target))
        return refusal(404, u"requestError"_s, u"That user is not muted."_s);
    m_backstage.hub.toRoom(room, plugdj::ModMute{m_booth.moderator(by), m_backstage.nameOf(target), target,
                                                 plugdj::MuteDuration::Lifted, 0});
    return {};
}

Outcome Moderation::banFromList(Room &room, const Order &order)
{
    const auto duration = plugdj::waitListBanDuration(order.duration);
    const bool isForever = duration == plugdj::WaitListBanDuration::Forever;
    if (duration == plugdj::WaitListBanDuration::Unknown || duration == plugdj::WaitListBanDuration::Lifted)
        return badDuration();
    if (order.reason < 1 || order.reason > 5)
        return refusal(400, u"requestError"_s, u"That is no reason."_s);
    if (!canBan(room, order.by, order.target) || (isForever && m_backstage.rankOf(room, order.by) < Manager))
        return rankTooLow();
    const Penalty ban = penalty(order, plugdj::lengthOf(duration));
    room.waitListBans.insert(order.target, ban);
    m_backstage.hub.toRoom(room,
                           plugdj::ModWaitListBan{m_booth.moderator(order.by), ban.username, order.target, duration});
    m_booth.forget(room, order.target);
    return {};
}

Outcome Moderation::unbanFromList(Room &room, qint64 by, qint64 target)
{
    if (m_backstage.rankOf(room, by) < Manager)
        return rankTooLow();
    if (!room.waitListBans.remove(target))
        return refusal(404, u"requestError"_s, u"That user is not banned from the wait list."_s);
    m_backstage.hub.toRoom(room, plugdj::ModWaitListBan{m_booth.moderator(by), m_backstage.nameOf(target), target,
                                                        plugdj::WaitListBanDuration::Lifted});
    return {};
}

Outcome Moderation::setRole(Room &room, qint64 by, qint64 target, int role)
{
    // An admin of the site may change the host (5.2).
    const bool mayHandOver = room.hostId == by || side(room, by).gRole == SiteAdmin;
    if (role == Host && mayHandOver && room.hostId != target)
        return handOver(room, by, target);
    if (role < 0 || role > Host || role % 1000 != 0)
        return refusal(400, u"requestError"_s, u"That is no role."_s);
    if (!canStaff(room, by, target) || role >= m_backstage.rankOf(room, by))
        return rankTooLow();
    if (role == 0)
        room.staff.remove(target);
    else
        room.staff.insert(target, role);
    if (room.hostId == target)
        room.hostId = 0;
    m_backstage.hub.toRoom(room, plugdj::ModStaff{m_booth.moderator(by), {{target, m_backstage.nameOf(target), role}}});
    return {};
}

Outcome Moderation::takeRole(Room &room, qint64 by, qint64 target)
{
    if (!room.staff.contains(target))
        return refusal(404, u"requestError"_s, u"That user has no role here."_s);
    return setRole(room, by, target, 0);
}

Outcome Moderation::handOver(Room &room, qint64 by, qint64 target)
{
    const qint64 last = room.hostId;
    plugdj::ModStaff told{m_booth.moderator(by), {{target, m_backstage.nameOf(target), Host}}};
    room.staff.insert(target, Host);
    room.hostId = target;
    if (last != 0) {
        room.staff.insert(last, Cohost);
        told.changes.append({last, m_backstage.nameOf(last), Cohost});
    }
    m_backstage.hub.toRoom(room, told);
    return {};
}

} // namespace partyline::djpractice
