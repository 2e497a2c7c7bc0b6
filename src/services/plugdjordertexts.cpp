// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjordertexts.h"

#include "services/plugdjsentences.h"

#include <QCoreApplication>

namespace partyline::plugdj {

namespace {

/// tr() for free functions.
struct Orders
{
    Q_DECLARE_TR_FUNCTIONS(PlugDjOrders)
};

template <typename... Calls>
struct Overloaded : Calls...
{
    using Calls::operator()...;
};
template <typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

QString nameOf(const Order &order)
{
    return targetOf(order).username;
}

/// "for 1 day", "until it is lifted".
template <typename Duration>
QString lasting(Duration duration)
{
    if constexpr (requires { Duration::Forever; }) {
        if (duration == Duration::Forever)
            return choiceText(duration);
    }
    return Orders::tr("for %1").arg(choiceText(duration));
}

QString roleConsequence(const SetRole &change)
{
    const QString name = change.target.username;
    if (change.role >= HostRole)
        return Orders::tr("Hand this room over to %1: they become the host, you become a co-host. Only they can give "
                          "it back.")
            .arg(name);
    if (change.role == NoRole)
        return Orders::tr("Take the role of %1 away: they are an ordinary person here and lose every right of staff "
                          "at once.")
            .arg(name);
    if (change.role == ResidentDjRole)
        return Orders::tr("Make %1 a resident DJ: they can join the wait list while it is locked.").arg(name);
    if (change.role == BouncerRole)
        return Orders::tr("Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove "
                          "DJs.")
            .arg(name);
    if (change.role == ManagerRole)
        return Orders::tr("Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for "
                          "good, lift bans, and choose residents and bouncers.")
            .arg(name);
    return Orders::tr("Make %1 a co-host: beside what managers do they can edit the room and choose managers.")
        .arg(name);
}

} // namespace

QString titleOf(const Order &order)
{
    const QString name = nameOf(order);
    return std::visit(
        Overloaded{
            [&](const DeleteLine &) { return Orders::tr("Delete a line of %1").arg(name); },
            [&](const MuteUser &) { return Orders::tr("Mute %1").arg(name); },
            [&](const UnmuteUser &) { return Orders::tr("Unmute %1").arg(name); },
            [&](const BanUser &) { return Orders::tr("Ban %1").arg(name); },
            [&](const UnbanUser &) { return Orders::tr("Unban %1").arg(name); },
            [&](const BanFromList &) { return Orders::tr("Ban %1 from the wait list").arg(name); },
            [&](const UnbanFromList &) { return Orders::tr("Let %1 onto the wait list again").arg(name); },
            [&](const AddDj &) { return Orders::tr("Put %1 on the wait list").arg(name); },
            [&](const MoveDj &) { return Orders::tr("Move %1").arg(name); },
            [&](const RemoveDj &) { return Orders::tr("Take %1 off the wait list").arg(name); },
            [&](const SkipTrack &) { return Orders::tr("Skip the track of %1").arg(name); },
            [&](const SetLock &lock) {
                return lock.isLocked ? Orders::tr("Lock the wait list") : Orders::tr("Unlock the wait list");
            },
            [&](const SetCycle &cycle) {
                return cycle.cycles ? Orders::tr("Let DJs return to the wait list")
                                    : Orders::tr("End the return to the wait list");
            },
            [&](const SetRole &) { return Orders::tr("Role of %1").arg(name); },
            [&](const SetChatLevel &) { return Orders::tr("Who can chat"); },
        },
        order);
}

QString verbOf(const Order &order)
{
    return std::visit(
        Overloaded{
            [](const DeleteLine &) { return Orders::tr("&Delete"); },
            [](const MuteUser &) { return Orders::tr("&Mute"); },
            [](const UnmuteUser &) { return Orders::tr("&Unmute"); },
            [](const BanUser &) { return Orders::tr("&Ban"); },
            [](const UnbanUser &) { return Orders::tr("&Unban"); },
            [](const BanFromList &) { return Orders::tr("&Ban from the wait list"); },
            [](const UnbanFromList &) { return Orders::tr("&Lift the ban"); },
            [](const AddDj &) { return Orders::tr("&Add"); },
            [](const MoveDj &) { return Orders::tr("&Move"); },
            [](const RemoveDj &) { return Orders::tr("&Remove"); },
            [](const SkipTrack &) { return Orders::tr("&Skip"); },
            [](const SetLock &lock) { return lock.isLocked ? Orders::tr("&Lock") : Orders::tr("&Unlock"); },
            [](const SetCycle &cycle) { return cycle.cycles ? Orders::tr("&Cycle") : Orders::tr("&End cycling"); },
            [](const SetRole &change) {
                return change.role >= HostRole ? Orders::tr("&Hand over") : Orders::tr("&Change the role");
            },
            [](const SetChatLevel &) { return Orders::tr("&Change"); },
        },
        order);
}

QString consequenceOf(const Order &order)
{
    const QString name = nameOf(order);
    return std::visit(
        Overloaded{
            [&](const DeleteLine &) {
                return Orders::tr("Delete this line of %1: it disappears for everybody and cannot be brought back. "
                                  "Moderators still see it, marked with your name.")
                    .arg(name);
            },
            [&](const MuteUser &mute) {
                return Orders::tr("Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.")
                    .arg(name, lasting(mute.duration), muteReasonText(mute.reason));
            },
            [&](const UnmuteUser &) { return Orders::tr("Unmute %1: they can write again at once.").arg(name); },
            [&](const BanUser &ban) {
                return Orders::tr("Ban %1 %2: %3. They are removed from the room and the wait list at once.")
                    .arg(name, lasting(ban.duration), banReasonText(ban.reason));
            },
            [&](const UnbanUser &) { return Orders::tr("Unban %1: they can come back at once.").arg(name); },
            [&](const BanFromList &ban) {
                return Orders::tr("Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the "
                                  "room and can chat.")
                    .arg(name, lasting(ban.duration), banReasonText(ban.reason));
            },
            [&](const UnbanFromList &) {
                return Orders::tr("Let %1 onto the wait list again: they can join it at once.").arg(name);
            },
            [&](const AddDj &) {
                return Orders::tr("Put %1 at the end of the wait list; they play at once when nobody does.").arg(name);
            },
            [&](const MoveDj &move) {
                return Orders::tr("Move %1 to place %2 of the wait list.").arg(name).arg(move.position + 1);
            },
            [&](const RemoveDj &) {
                return Orders::tr("Take %1 off the wait list; if they play now, their track ends at once. They can "
                                  "join again.")
                    .arg(name);
            },
            [&](const SkipTrack &) {
                return Orders::tr("Skip the track of %1: it ends for everybody at once and the next DJ plays.")
                    .arg(name);
            },
            [&](const SetLock &lock) {
                const QString what = lock.isLocked
                                         ? Orders::tr("Lock the wait list: only residents and staff can join it.")
                                         : Orders::tr("Unlock the wait list: everybody can join it.");
                return lock.clears
                           ? Orders::tr("%1 Everybody who waits is taken off it at once; the DJ plays on.").arg(what)
                           : what;
            },
            [&](const SetCycle &cycle) {
                return cycle.cycles ? Orders::tr("Let DJs return to the end of the wait list after their turn.")
                                    : Orders::tr("End the return to the wait list: who has played must join it again.");
            },
            [&](const SetRole &change) { return roleConsequence(change); },
            [&](const SetChatLevel &change) {
                return change.level > 1 ? Orders::tr("Only people of level %1 and up can chat then.").arg(change.level)
                                        : Orders::tr("Everybody can chat then.");
            },
        },
        order);
}

QString failureOf(const Order &order)
{
    const QString name = nameOf(order);
    return std::visit(
        Overloaded{
            [&](const DeleteLine &) { return Orders::tr("The line of %1 was not deleted.").arg(name); },
            [&](const MuteUser &) { return Orders::tr("%1 was not muted.").arg(name); },
            [&](const UnmuteUser &) { return Orders::tr("%1 was not unmuted.").arg(name); },
            [&](const BanUser &) { return Orders::tr("%1 was not banned.").arg(name); },
            [&](const UnbanUser &) { return Orders::tr("%1 was not unbanned.").arg(name); },
            [&](const BanFromList &) { return Orders::tr("%1 was not banned from the wait list.").arg(name); },
            [&](const UnbanFromList &) { return Orders::tr("The wait-list ban of %1 was not lifted.").arg(name); },
            [&](const AddDj &) { return Orders::tr("%1 was not put on the wait list.").arg(name); },
            [&](const MoveDj &) { return Orders::tr("%1 was not moved.").arg(name); },
            [&](const RemoveDj &) { return Orders::tr("%1 was not taken off the wait list.").arg(name); },
            [&](const SkipTrack &) { return Orders::tr("The track of %1 was not skipped.").arg(name); },
            [&](const SetLock &lock) {
                return lock.isLocked ? Orders::tr("The wait list was not locked.")
                                     : Orders::tr("The wait list was not unlocked.");
            },
            [&](const SetCycle &) { return Orders::tr("The return to the wait list was not changed."); },
            [&](const SetRole &) { return Orders::tr("The role of %1 was not changed.").arg(name); },
            [&](const SetChatLevel &) { return Orders::tr("Who can chat was not changed."); },
        },
        order);
}

QString alreadyDone(const Order &order)
{
    const QString name = nameOf(order);
    return std::visit(
        Overloaded{
            [&](const UnmuteUser &) { return Orders::tr("%1 is not muted any more.").arg(name); },
            [&](const UnbanUser &) { return Orders::tr("%1 is not banned any more.").arg(name); },
            [&](const UnbanFromList &) {
                return Orders::tr("%1 is not banned from the wait list any more.").arg(name);
            },
            [&](const RemoveDj &) { return Orders::tr("%1 is not on the wait list any more.").arg(name); },
            [&](const SetRole &) { return Orders::tr("%1 has no role any more.").arg(name); },
            [](const auto &) { return Orders::tr("That was done already."); },
        },
        order);
}

QString doneText(const Order &order)
{
    return std::holds_alternative<UnbanUser>(order) ? Orders::tr("You unbanned %1.").arg(nameOf(order)) : QString();
}

QString choiceText(BanDuration duration)
{
    switch (duration) {
    case BanDuration::Hour:
        return Orders::tr("1 hour");
    case BanDuration::Day:
        return Orders::tr("1 day");
    case BanDuration::Forever:
        return Orders::tr("until it is lifted");
    case BanDuration::Unknown:
        break;
    }
    return Orders::tr("unknown");
}

QString choiceText(MuteDuration duration)
{
    switch (duration) {
    case MuteDuration::Short:
        return Orders::tr("15 minutes");
    case MuteDuration::Medium:
        return Orders::tr("30 minutes");
    case MuteDuration::Long:
        return Orders::tr("45 minutes");
    case MuteDuration::Unknown:
    case MuteDuration::Lifted:
        break;
    }
    return Orders::tr("unknown");
}

QString choiceText(WaitListBanDuration duration)
{
    switch (duration) {
    case WaitListBanDuration::Short:
        return Orders::tr("15 minutes");
    case WaitListBanDuration::Medium:
        return Orders::tr("1 hour");
    case WaitListBanDuration::Long:
        return Orders::tr("1 day");
    case WaitListBanDuration::Forever:
        return Orders::tr("until it is lifted");
    case WaitListBanDuration::Unknown:
    case WaitListBanDuration::Lifted:
        break;
    }
    return Orders::tr("unknown");
}

QList<BanDuration> banDurations()
{
    return {BanDuration::Hour, BanDuration::Day, BanDuration::Forever};
}

QList<MuteDuration> muteDurations()
{
    return {MuteDuration::Short, MuteDuration::Medium, MuteDuration::Long};
}

QList<WaitListBanDuration> waitListBanDurations()
{
    return {WaitListBanDuration::Short, WaitListBanDuration::Medium, WaitListBanDuration::Long,
            WaitListBanDuration::Forever};
}

} // namespace partyline::plugdj
