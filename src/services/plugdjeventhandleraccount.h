// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjeventhandler.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "services/plugdjplaylists.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjletters.h"

namespace partyline {

/// What concerns our own connection, our account and the whole site (plugdj.md 3.2 A, B and H).
struct PlugDjController::EventHandler::Account : Group
{
    using Group::Group;
    using seconds = std::chrono::seconds;

    /// floodAPI: at least so long without a request (3.2 A, 7.11).
    static constexpr seconds FloodFreeze{15};
    /// banIP: the usual length (3.2 A).
    static constexpr seconds AddressBan = std::chrono::minutes(15);

    void operator()(const plugdj::Ack &) const {}
    void operator()(const plugdj::Ping &) const {}

    void operator()(const plugdj::KillSession &) const
    {
        alert(Alert::Kind::Connection, tr("Another sign-in took %1 over").arg(m_c.name()));
        m_c.stop(refusal(Error::Kind::Refused,
                         tr("Another sign-in with this account took over. Join again to bring the room back here."),
                         QStringLiteral("takenOver")));
    }

    void operator()(const plugdj::Ban &event) const
    {
        alert(Alert::Kind::Moderation, tr("You were banned from %1").arg(m_c.name()), Alert::Urgency::Critical);
        m_c.stop(refusal(Error::Kind::Room, plugdj::ownBanText(event), QStringLiteral("ban"),
                         plugdj::lengthOf(event.duration)));
    }

    void operator()(const plugdj::BanIp &) const
    {
        m_c.m_plug.api().freezeFor(AddressBan);
        m_c.stop(refusal(Error::Kind::RateLimited,
                         tr("The site has banned this internet address, usually for 15 minutes. Try again then."),
                         QStringLiteral("banIP"), AddressBan));
    }

    void operator()(const plugdj::FloodApi &) const
    {
        m_c.m_plug.api().freezeFor(FloodFreeze);
        notice(tr("The site wants fewer requests. Partyline waits for %1.").arg(plugdj::durationText(FloodFreeze)));
    }

    void operator()(const plugdj::FloodChat &) const { slowDown(); }

    void operator()(const plugdj::RateLimit &) const { slowDown(); }

    void operator()(const plugdj::Earn &event) const
    {
        m_c.m_plug.setTotals(event.xp, event.points);
        if (event.level)
            newLevel(*event.level);
    }

    void operator()(const plugdj::LevelUp &event) const
    {
        if (event.level)
            newLevel(*event.level);
    }

    void operator()(const plugdj::Gift &event) const { m_c.m_plug.setTotals({}, event.points); }

    void operator()(const plugdj::SubscriptionChanged &event) const
    {
        m_c.m_plug.edit([&](plugdj::OwnUser &own) { own.user.subscriber = event.subscribed; });
        plugdj::UserUpdate update;
        update.id = m_c.selfId();
        update.subscriber = event.subscribed;
        m_c.m_state.update(update);
        m_changes.roster = true;
    }

    void operator()(const plugdj::Cash &) const { qCInfo(lcPlugDj) << "cash was told, of which nothing is known"; }

    void operator()(const plugdj::PointsChanged &event) const { m_c.m_plug.setTotals({}, event.points); }

    void operator()(const plugdj::Notify &event) const
    {
        for (const plugdj::SiteNotification &notification : event.notifications) {
            const bool isNews = m_c.m_plug.notices().add(notification);
            if (notification.action
                == QLatin1StringView("levelUp")) { // the same as levelUp and earn, which may come before or after
                newLevel(notification.value.toInt());
                continue;
            }
            if (!isNews)
                continue;
            notice(plugdj::notificationText(notification));
            m_items.last().id = notification.id > 0 ? QString::number(notification.id) : QString();
            m_items.last().serverTime = notification.timestamp;
            if (notification.action == QLatin1StringView("gift"))
                alert(Alert::Kind::Site, m_items.constLast().text);
        }
    }

    void operator()(const plugdj::NameChanged &) const
    {
        m_c.m_plug.notices().hearOfNewName(); // tells which it is when it is known
    }

    void operator()(const plugdj::FriendRequest &event) const
    {
        m_c.m_plug.friends().requestArrived();
        if (event.username.isEmpty() || !m_c.m_plug.notices().addFriendRequest(event.username))
            return;
        notice(tr("%1 would like to be your friend.").arg(event.username));
        alert(Alert::Kind::Friend, m_items.constLast().text);
    }

    void operator()(const plugdj::FriendAccept &event) const
    {
        if (!event.username.isEmpty() && m_c.m_plug.notices().addFriend(event.username))
            notice(tr("%1 is your friend now.").arg(event.username));
        m_c.m_plug.friends().acceptanceArrived();
    }

    void operator()(const plugdj::FriendJoin &event) const { join(event.user); }

    void operator()(const plugdj::PlaylistCycle &event) const { m_c.m_plug.playlists().takeCycle(event.playlistId); }

    void operator()(const plugdj::MaintenanceAlert &event) const
    {
        // Later ones only correct the countdown.
        if (!m_c.m_plug.notices().announceMaintenance(event.minutes))
            return;
        notice(event.minutes > 0 ? tr("The site goes down for maintenance in %1.")
                                       .arg(plugdj::durationText(std::chrono::minutes(event.minutes)))
                                 : tr("The site goes down for maintenance soon."));
        alert(Alert::Kind::Site, m_items.constLast().text);
    }

    void operator()(const plugdj::Maintenance &) const
    {
        m_c.endLine(
            refusal(Error::Kind::Maintenance, tr("The site is down for maintenance."), QStringLiteral("maintenance")));
    }

    void operator()(const plugdj::SiteMessage &event) const
    {
        if (!event.text.trimmed().isEmpty())
            notice(tr("The site says: %1").arg(event.text));
    }

    void operator()(const plugdj::SiteUpdate &) const
    {
        qCInfo(lcPlugDj) << "the site was updated";
        notice(tr("The site was updated."));
        m_c.m_line->refetchState();
    }

    void operator()(const plugdj::Muted &event) const
    {
        if (const auto length = plugdj::lengthOf(event.duration)) {
            const QDateTime now = steadyUtc();
            const bool isTold = m_c.m_state.mutedUntil(m_c.selfId(), now).isValid(); // modMute says who did it
            m_c.m_state.mute(m_c.selfId(), now.addSecs(length->count()));
            m_changes.canSay = true;
            if (isTold)
                return;
            add(FeedItem::Kind::Moderation, {},
                tr("You are muted for %1: %2.")
                    .arg(plugdj::durationText(*length), plugdj::muteReasonText(event.reason)));
        }
    }

    void operator()(const plugdj::BetterAlert &event) const
    {
        if (!event.message.trimmed().isEmpty())
            notice(event.message);
    }

private:
    static Error refusal(Error::Kind kind, const QString &text, const QString &code,
                         std::optional<seconds> retryAfter = {})
    {
        return {kind, text, code, retryAfter};
    }

    void slowDown() const
    {
        const bool isNews = m_c.m_queue.pausedFor() <= std::chrono::milliseconds(0);
        m_c.m_queue.pause();
        if (isNews)
            notice(tr("The room wants slower chat. What you said last may not have arrived."));
        m_changes.canSay = true;
    }
};

} // namespace partyline
