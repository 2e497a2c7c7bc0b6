// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What concerns our own connection, our account and the whole site (plugdj.md 3.2 A and B).
#include "services/plugdjeventhandler.h"

#include "core/logging.h"
#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "services/plugdjplaylists.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjletters.h"

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/// floodAPI: at least so long without a request (3.2 A, 7.11).
constexpr seconds FloodFreeze{15};
/// banIP: the usual length (3.2 A).
constexpr seconds AddressBan = 15min;

Error refusal(Error::Kind kind, const QString &text, const QString &code, std::optional<seconds> retryAfter = {})
{
    return {kind, text, code, retryAfter};
}

} // namespace

void PlugDjController::EventHandler::operator()(const plugdj::KillSession &)
{
    alert(Alert::Kind::Connection, tr("Another sign-in took %1 over").arg(m_c.name()));
    m_c.stop(refusal(Error::Kind::Refused,
                     tr("Another sign-in with this account took over. Join again to bring the room back here."),
                     u"takenOver"_s));
}

void PlugDjController::EventHandler::operator()(const plugdj::Ban &event)
{
    alert(Alert::Kind::Moderation, tr("You were banned from %1").arg(m_c.name()), Alert::Urgency::Critical);
    m_c.stop(refusal(Error::Kind::Room, plugdj::ownBanText(event), u"ban"_s, plugdj::lengthOf(event.duration)));
}

void PlugDjController::EventHandler::operator()(const plugdj::BanIp &)
{
    m_c.m_plug.api().freezeFor(AddressBan);
    m_c.stop(refusal(Error::Kind::RateLimited,
                     tr("The site has banned this internet address, usually for 15 minutes. Try again then."),
                     u"banIP"_s, AddressBan));
}

void PlugDjController::EventHandler::operator()(const plugdj::FloodApi &)
{
    m_c.m_plug.api().freezeFor(FloodFreeze);
    notice(tr("The site wants fewer requests. Partyline waits for %1.").arg(plugdj::durationText(FloodFreeze)));
}

void PlugDjController::EventHandler::operator()(const plugdj::FloodChat &)
{
    slowDown();
}

void PlugDjController::EventHandler::operator()(const plugdj::RateLimit &)
{
    slowDown();
}

void PlugDjController::EventHandler::slowDown()
{
    const bool isNews = m_c.m_queue.pausedFor() <= 0ms;
    m_c.m_queue.pause();
    if (isNews)
        notice(tr("The room wants slower chat. What you said last may not have arrived."));
    m_changes.canSay = true;
}

void PlugDjController::EventHandler::newLevel(int level)
{
    // Levels only rise: a lower one was overtaken on its way.
    if (level <= m_c.m_plug.level())
        return;
    m_c.m_plug.setLevel(level);
    plugdj::UserUpdate update;
    update.id = m_c.selfId();
    update.level = level;
    m_c.m_state.update(update);
    m_c.m_plug.notices().addLevel(level);
    notice(tr("You have reached level %1.").arg(level));
    m_changes.roster = true;
    m_changes.canSay = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::Earn &event)
{
    m_c.m_plug.setTotals(event.xp, event.points);
    if (event.level)
        newLevel(*event.level);
}

void PlugDjController::EventHandler::operator()(const plugdj::LevelUp &event)
{
    if (event.level)
        newLevel(*event.level);
}

void PlugDjController::EventHandler::operator()(const plugdj::Notify &event)
{
    for (const plugdj::SiteNotification &notification : event.notifications) {
        const bool isNews = m_c.m_plug.notices().add(notification);
        if (notification.action == "levelUp"_L1) { // the same as levelUp and earn, which may come before or after
            newLevel(notification.value.toInt());
            continue;
        }
        if (!isNews)
            continue;
        notice(plugdj::notificationText(notification));
        m_items.last().id = notification.id > 0 ? QString::number(notification.id) : QString();
        m_items.last().serverTime = notification.timestamp;
        if (notification.action == "gift"_L1)
            alert(Alert::Kind::Site, m_items.constLast().text);
    }
}

void PlugDjController::EventHandler::operator()(const plugdj::NameChanged &)
{
    m_c.m_plug.notices().hearOfNewName(); // tells which it is when it is known
}

void PlugDjController::EventHandler::operator()(const plugdj::Gift &event)
{
    m_c.m_plug.setTotals({}, event.points);
}

void PlugDjController::EventHandler::operator()(const plugdj::SubscriptionChanged &event)
{
    m_c.m_plug.edit([&](plugdj::OwnUser &own) { own.user.subscriber = event.subscribed; });
    plugdj::UserUpdate update;
    update.id = m_c.selfId();
    update.subscriber = event.subscribed;
    m_c.m_state.update(update);
    m_changes.roster = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::Cash &)
{
    qCInfo(lcPlugDj) << "cash was told, of which nothing is known";
}

void PlugDjController::EventHandler::operator()(const plugdj::PointsChanged &event)
{
    m_c.m_plug.setTotals({}, event.points);
}

void PlugDjController::EventHandler::operator()(const plugdj::FriendRequest &event)
{
    m_c.m_plug.friends().requestArrived();
    if (event.username.isEmpty() || !m_c.m_plug.notices().addFriendRequest(event.username))
        return;
    notice(tr("%1 would like to be your friend.").arg(event.username));
    alert(Alert::Kind::Friend, m_items.constLast().text);
}

void PlugDjController::EventHandler::operator()(const plugdj::FriendAccept &event)
{
    if (!event.username.isEmpty() && m_c.m_plug.notices().addFriend(event.username))
        notice(tr("%1 is your friend now.").arg(event.username));
    m_c.m_plug.friends().acceptanceArrived();
}

void PlugDjController::EventHandler::operator()(const plugdj::FriendJoin &event)
{
    (*this)(plugdj::UserJoin{event.user});
}

void PlugDjController::EventHandler::operator()(const plugdj::PlaylistCycle &event)
{
    m_c.m_plug.playlists().takeCycle(event.playlistId);
}

void PlugDjController::EventHandler::operator()(const plugdj::MaintenanceAlert &event)
{
    // Later ones only correct the countdown.
    if (!m_c.m_plug.notices().announceMaintenance(event.minutes))
        return;
    notice(event.minutes > 0 ? tr("The site goes down for maintenance in %1.")
                                   .arg(plugdj::durationText(std::chrono::minutes(event.minutes)))
                             : tr("The site goes down for maintenance soon."));
    alert(Alert::Kind::Site, m_items.constLast().text);
}

void PlugDjController::EventHandler::operator()(const plugdj::Maintenance &)
{
    m_c.endLine(refusal(Error::Kind::Maintenance, tr("The site is down for maintenance."), u"maintenance"_s));
}

void PlugDjController::EventHandler::operator()(const plugdj::SiteMessage &event)
{
    if (!event.text.trimmed().isEmpty())
        notice(tr("The site says: %1").arg(event.text));
}

void PlugDjController::EventHandler::operator()(const plugdj::SiteUpdate &)
{
    qCInfo(lcPlugDj) << "the site was updated";
    notice(tr("The site was updated."));
    m_c.m_line->refetchState();
}

} // namespace partyline
