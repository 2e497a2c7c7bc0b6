// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjorders.h"

#include "wire/plugdjletters.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

template <typename... Calls>
struct Overloaded : Calls...
{
    using Calls::operator()...;
};
template <typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

ApiRequest request(const QByteArray &verb, const QString &path, const std::optional<QJsonObject> &body = {})
{
    ApiRequest made;
    made.verb = verb;
    made.path = u"/_/"_s + path;
    made.body = body;
    return made;
}

ApiRequest lift(const QString &list, qint64 id)
{
    return request("DELETE", u"%1/%2"_s.arg(list).arg(id));
}

template <typename Penalty>
ApiRequest punish(const QString &list, const Penalty &penalty)
{
    return request("POST", list,
                   QJsonObject{{u"userID"_s, penalty.target.id},
                               {u"reason"_s, penalty.reason},
                               {u"duration"_s, letterOf(penalty.duration)}});
}

/// Many events name their target only so (3.2 F).
bool isNamed(const NamedUser &user, const QString &name)
{
    return !name.isEmpty() && name == user.username;
}

bool isThat(const NamedUser &user, qint64 id, const QString &name)
{
    return id > 0 ? id == user.id : isNamed(user, name);
}

int placeOf(const WaitList &list, const NamedUser &user)
{
    const QString id = QString::number(user.id);
    for (qsizetype i = 0; i < list.people.size(); ++i) {
        if (list.people[i].id == id)
            return int(i);
    }
    return -1;
}

// Whether one event proves one order. Every pair that is not here proves nothing.

bool proof(const DeleteLine &order, const ChatDelete &event)
{
    return event.cid == order.cid;
}

bool proof(const MuteUser &order, const ModMute &event)
{
    return event.duration != MuteDuration::Lifted && isThat(order.target, event.targetId, event.target);
}

bool proof(const UnmuteUser &order, const ModMute &event)
{
    return event.duration == MuteDuration::Lifted && isThat(order.target, event.targetId, event.target);
}

bool proof(const BanUser &order, const ModBan &event)
{
    return isThat(order.target, event.targetId, event.target);
}

bool proof(const BanFromList &order, const ModWaitListBan &event)
{
    return event.duration != WaitListBanDuration::Lifted && isThat(order.target, event.targetId, event.target);
}

bool proof(const UnbanFromList &order, const ModWaitListBan &event)
{
    return event.duration == WaitListBanDuration::Lifted && isThat(order.target, event.targetId, event.target);
}

bool proof(const AddDj &order, const ModAddDj &event)
{
    return isNamed(order.target, event.target);
}

bool proof(const AddDj &order, const DjListUpdate &event)
{
    return event.waitList.contains(order.target.id);
}

bool proof(const AddDj &order, const Advance &event)
{
    return event.media && event.dj == order.target.id;
}

bool proof(const MoveDj &order, const ModMoveDj &event)
{
    return isNamed(order.target, event.target);
}

bool proof(const MoveDj &order, const DjListUpdate &event)
{
    return event.waitList.value(order.position) == order.target.id;
}

bool proof(const RemoveDj &order, const ModRemoveDj &event)
{
    return isNamed(order.target, event.target);
}

bool proof(const SkipTrack &, const ModSkip &)
{
    return true;
}

bool proof(const SkipTrack &order, const Advance &event)
{
    return event.historyId != order.historyId;
}

bool proof(const SetLock &order, const DjListLocked &event)
{
    return event.isLocked == order.isLocked && (event.wasCleared || !order.clears);
}

bool proof(const SetCycle &order, const DjListCycle &event)
{
    return event.cycles == order.cycles;
}

bool proof(const SetRole &order, const ModStaff &event)
{
    return std::any_of(event.changes.begin(), event.changes.end(), [&](const StaffChange &change) {
        return change.id == order.target.id && change.role == order.role;
    });
}

bool proof(const SetChatLevel &order, const RoomMinChatLevelUpdate &event)
{
    return event.level == order.level;
}

template <typename Any, typename Other>
bool proof(const Any &, const Other &)
{
    return false;
}

} // namespace

Act actOf(const Order &order)
{
    return std::visit(
        Overloaded{
            [](const DeleteLine &) { return Act::DeleteChat; },
            [](const MuteUser &) { return Act::Mute; },
            [](const UnmuteUser &) { return Act::Unmute; },
            [](const BanUser &ban) { return ban.duration == BanDuration::Forever ? Act::BanForGood : Act::Ban; },
            [](const UnbanUser &) { return Act::Unban; },
            [](const BanFromList &ban) {
                return ban.duration == WaitListBanDuration::Forever ? Act::BanFromListForGood : Act::BanFromList;
            },
            [](const UnbanFromList &) { return Act::UnbanFromList; },
            [](const AddDj &) { return Act::AddDj; },
            [](const MoveDj &) { return Act::MoveDj; },
            [](const RemoveDj &) { return Act::RemoveDj; },
            [](const SkipTrack &) { return Act::Skip; },
            [](const SetLock &) { return Act::Lock; },
            [](const SetCycle &) { return Act::Cycle; },
            [](const SetRole &change) { return change.role >= HostRole ? Act::HandOver : Act::ChangeRole; },
            [](const SetChatLevel &) { return Act::SetChatLevel; },
        },
        order);
}

NamedUser targetOf(const Order &order)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.target; })
                return one.target;
            else
                return NamedUser();
        },
        order);
}

QString keyOf(const Order &order)
{
    const QString line = std::holds_alternative<DeleteLine>(order) ? std::get<DeleteLine>(order).cid : QString();
    // Muting and lifting the mute, and so on, are about the same thing.
    static constexpr std::array Subjects{0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 7, 8, 9};
    static_assert(Subjects.size() == std::variant_size_v<Order>);
    return u"%1:%2:%3"_s.arg(Subjects.at(order.index())).arg(targetOf(order).id).arg(line);
}

ApiRequest requestOf(const Order &order)
{
    return std::visit(
        Overloaded{
            [](const DeleteLine &one) {
                return request("DELETE", u"chat/"_s + QString::fromLatin1(QUrl::toPercentEncoding(one.cid)));
            },
            [](const MuteUser &one) { return punish(u"mutes"_s, one); },
            [](const UnmuteUser &one) { return lift(u"mutes"_s, one.target.id); },
            [](const BanUser &one) { return punish(u"bans/add"_s, one); },
            [](const UnbanUser &one) { return lift(u"bans"_s, one.target.id); },
            [](const BanFromList &one) { return punish(u"booth/waitlistban"_s, one); },
            [](const UnbanFromList &one) { return lift(u"booth/waitlistban"_s, one.target.id); },
            [](const AddDj &one) {
                return request("POST", u"booth/add"_s, QJsonObject{{u"id"_s, one.target.id}});
            },
            [](const MoveDj &one) {
                return request("POST", u"booth/move"_s,
                               QJsonObject{{u"userID"_s, one.target.id}, {u"position"_s, one.position}});
            },
            [](const RemoveDj &one) { return lift(u"booth/remove"_s, one.target.id); },
            [](const SkipTrack &one) {
                return request("POST", u"booth/skip"_s,
                               QJsonObject{{u"userID"_s, one.target.id}, {u"historyID"_s, one.historyId}});
            },
            [](const SetLock &one) {
                return request("PUT", u"booth/lock"_s,
                               QJsonObject{{u"isLocked"_s, one.isLocked}, {u"removeAllDJs"_s, one.clears}});
            },
            [](const SetCycle &one) {
                return request("PUT", u"booth/cycle"_s, QJsonObject{{u"shouldCycle"_s, one.cycles}});
            },
            [](const SetRole &one) {
                if (one.role == NoRole)
                    return lift(u"staff"_s, one.target.id);
                return request("POST", u"staff/update"_s,
                               QJsonObject{{u"userID"_s, one.target.id}, {u"roleID"_s, one.role}});
            },
            [](const SetChatLevel &one) {
                return request("POST", u"rooms/update"_s, QJsonObject{{u"minChatLevel"_s, one.level}});
            },
        },
        order);
}

bool hasEvent(const Order &order)
{
    return !std::holds_alternative<UnbanUser>(order);
}

bool proves(const Order &order, const Event &event)
{
    return std::visit([](const auto &one, const auto &told) { return proof(one, told); }, order, event);
}

std::optional<bool> isEffective(const Order &order, const PlugDjRoom &room, const QDateTime &now)
{
    using Told = std::optional<bool>;
    const WaitList &list = room.waitList();
    const auto isMuted = [&](const NamedUser &user) { return room.mutedUntil(user.id, now).isValid(); };
    return std::visit(
        Overloaded{
            [&](const MuteUser &one) { return Told(isMuted(one.target)); },
            [&](const UnmuteUser &one) { return Told(!isMuted(one.target)); },
            [&](const BanUser &one) { return Told(!room.people().isPresent(one.target.id)); },
            [&](const AddDj &one) { return Told(placeOf(list, one.target) >= 0 || room.djId() == one.target.id); },
            [&](const MoveDj &one) { return Told(placeOf(list, one.target) == one.position); },
            [&](const RemoveDj &one) { return Told(placeOf(list, one.target) < 0 && room.djId() != one.target.id); },
            [&](const SkipTrack &one) { return Told(room.nowPlaying().historyId != one.historyId); },
            [&](const SetLock &one) {
                return Told(list.isLocked == one.isLocked && (list.people.isEmpty() || !one.clears));
            },
            [&](const SetCycle &one) { return Told(list.cycles == one.cycles); },
            [&](const SetRole &one) {
                if (!room.people().isPresent(one.target.id))
                    return Told();
                return Told(room.people().user(one.target.id).role == one.role);
            },
            [&](const SetChatLevel &one) { return Told(room.meta().minimumChatLevel == one.level); },
            [](const auto &) { return Told(); },
        },
        order);
}

} // namespace partyline::plugdj
