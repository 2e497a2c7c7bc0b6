// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
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

void PlugDjController::EventHandler::add(FeedItem::Kind kind, const Person &author, const QString &text)
{
    FeedItem item;
    item.kind = kind;
    item.author = author;
    item.text = text;
    m_items.append(item);
}

void PlugDjController::EventHandler::notice(const QString &text)
{
    add(FeedItem::Kind::Notice, {}, text);
}

void PlugDjController::EventHandler::alert(Alert::Kind kind, const QString &title, Alert::Urgency urgency)
{
    emit m_c.alerted({kind, m_c.room(), title, {}, urgency});
}

void PlugDjController::EventHandler::moderation(const plugdj::Moderator &by, const QString &text, bool isOurs)
{
    m_c.m_state.people().rememberName(by.id, by.name);
    add(FeedItem::Kind::Moderation, by.id > 0 ? m_c.m_state.people().person(by.id) : Person{{}, by.name, Role::None},
        text);
    // It is told to us whatever is told of others.
    m_items.last().isMention = isOurs && by.id != m_c.selfId();
}

bool PlugDjController::EventHandler::isSelf(const QString &name) const
{
    return !name.isEmpty() && name == m_c.m_plug.self().name;
}

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

void PlugDjController::EventHandler::operator()(const plugdj::Chat &event)
{
    if (auto item = m_c.chatItem(event.line, false))
        m_items.append(*std::move(item));
}

void PlugDjController::EventHandler::operator()(const plugdj::ChatDelete &event)
{
    if (event.cid.isEmpty())
        return;
    const QString by = event.moderatorId > 0 ? m_c.m_state.people().person(event.moderatorId).name : QString();
    // Said and deleted in one message: it is not published yet.
    for (FeedItem &item : m_items) {
        if (item.id == event.cid) {
            item.isDeleted = true;
            item.deletedBy = by;
        }
    }
    if (const auto changed = m_c.m_log.markDeleted(event.cid, by); !changed.isEmpty())
        emit m_c.itemsChanged(changed);
}

void PlugDjController::EventHandler::operator()(const plugdj::UserJoin &event)
{
    if (m_c.m_state.join(event.user)) {
        m_c.m_joined.append(plugdj::personOf(event.user));
        if (!m_c.m_crowdTimer.isActive())
            m_c.m_crowdTimer.start();
    }
    if (event.user.guest && !m_c.m_guestTimer.isActive())
        m_c.m_guestTimer.start();
    m_changes.roster = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::UserLeave &event)
{
    if (event.userId == 0 && !m_c.m_guestTimer.isActive())
        m_c.m_guestTimer.start();
    if (event.userId != 0 && event.userId == m_c.selfId()) { // the server lost us: ghosted (7.5)
        m_c.m_line->cureGhosting();
        return;
    }
    if (const auto user = m_c.m_state.leave(event.userId)) {
        m_c.m_left.append(plugdj::personOf(*user));
        if (!m_c.m_crowdTimer.isActive())
            m_c.m_crowdTimer.start();
    }
    m_changes.roster = true;
    m_changes.nowPlaying = true; // the meter counts who is here
}

void PlugDjController::EventHandler::operator()(const plugdj::UserUpdate &event)
{
    if (event.id == m_c.selfId() && event.level)
        newLevel(*event.level);
    if (event.id == m_c.selfId() && event.xp)
        m_c.m_plug.setTotals(event.xp, {});
    if (event.id == m_c.selfId() && event.username && *event.username != m_c.m_plug.self().name)
        m_c.m_plug.notices().hearOfNewName(); // so that mentions of the new name are found
    m_c.m_state.update(event);
    m_changes.roster = true;
    m_changes.waitList = true;
    m_changes.nowPlaying = event.id == m_c.m_state.djId();
}

void PlugDjController::EventHandler::operator()(const plugdj::NameChangedRoom &event)
{
    if (event.newName.isEmpty())
        return;
    const QString before = event.oldName.isEmpty() ? m_c.m_state.people().person(event.id).name : event.oldName;
    plugdj::UserUpdate update;
    update.id = event.id;
    update.username = event.newName;
    (*this)(update);
    if (event.id != m_c.selfId()) // of ourselves the site has more to tell
        notice(tr("%1 is now called %2.").arg(before.isEmpty() ? tr("Somebody") : before, event.newName));
}

void PlugDjController::EventHandler::operator()(const plugdj::Gifted &event)
{
    if (event.sender.isEmpty() || event.recipient.isEmpty())
        return;
    if (!isSelf(event.recipient)) // ours comes as a notification, with what it is
        notice(tr("%1 sent %2 a gift.").arg(event.sender, event.recipient));
}

void PlugDjController::EventHandler::operator()(const plugdj::Advance &event)
{
    if (event.media && event.historyId.isEmpty()) { // nothing to tell it by; the state knows
        m_c.m_line->refetchState();
        return;
    }
    const auto ended = m_c.m_state.advance(event, m_c.clock());
    m_changes.waitList = true;
    if (!ended)
        return;
    if (m_c.m_state.people().needs(m_c.m_state.djId()))
        m_c.m_lookUpTimer.start();
    m_items.append(m_c.advanceItem(*ended));
    m_c.m_advancedAt = QDateTime::currentDateTimeUtc();
    m_c.m_stuckTries = 0;
    m_c.watchTrack();
    // What was asked of the track before is moot.
    for (const auto kind : {PlugDjActions::Kind::Vote, PlugDjActions::Kind::Grab, PlugDjActions::Kind::Skip})
        m_c.m_actions.confirm(kind);
    settleWaitList();
    m_changes.nowPlaying = true;
    m_changes.votes = true;
    m_changes.playHistory = !ended->historyId.isEmpty();
}

void PlugDjController::EventHandler::settleWaitList()
{
    const bool isOnList = m_c.waitList().ownPlace > 0 || (m_c.selfId() > 0 && m_c.m_state.djId() == m_c.selfId());
    if (isOnList == m_c.m_wantsOnList)
        m_c.m_actions.confirm(PlugDjActions::Kind::WaitList);
}

void PlugDjController::EventHandler::operator()(const plugdj::DjListUpdate &event)
{
    m_c.m_state.setWaitList(event.waitList);
    for (const qint64 id : event.waitList) {
        if (m_c.m_state.people().needs(id))
            m_c.m_lookUpTimer.start();
    }
    settleWaitList();
    m_changes.waitList = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::DjListCycle &event)
{
    m_c.m_state.setCycles(event.cycles);
    moderation(event.by, plugdj::moderationText(event));
    m_changes.waitList = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::DjListLocked &event)
{
    m_c.m_state.setLocked(event.isLocked);
    if (event.wasCleared)
        m_c.m_state.setWaitList({});
    moderation(event.by, plugdj::moderationText(event));
    m_changes.waitList = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::Skip &event)
{
    m_c.m_state.markSkipped();
    const Person who =
        event.userId > 0 ? m_c.m_state.people().person(event.userId) : Person{{}, event.username, Role::None};
    add(FeedItem::Kind::Notice, who, tr("%1 ended their own turn.").arg(who.name.isEmpty() ? tr("The DJ") : who.name));
}

void PlugDjController::EventHandler::voted(qint64 userId)
{
    const VoteEvent vote = m_c.m_state.votes().constLast();
    add(vote.what == VoteEvent::What::Grab ? FeedItem::Kind::Grab : FeedItem::Kind::Vote, vote.person,
        plugdj::voteText(vote));
    m_items.last().isOwn = userId == m_c.selfId();
    m_items.last().payload = FeedItem::VotePayload{vote};
    m_changes.votes = true;
    m_changes.nowPlaying = true;
}

void PlugDjController::EventHandler::operator()(const plugdj::Voted &event)
{
    if (event.userId == m_c.selfId())
        m_c.m_actions.confirm(PlugDjActions::Kind::Vote);
    if (m_c.m_state.vote(event.userId, event.direction, QDateTime::currentDateTimeUtc()))
        voted(event.userId);
}

void PlugDjController::EventHandler::operator()(const plugdj::Grabbed &event)
{
    if (event.userId == m_c.selfId())
        m_c.m_actions.confirm(PlugDjActions::Kind::Grab);
    if (m_c.m_state.grab(event.userId, QDateTime::currentDateTimeUtc()))
        voted(event.userId);
}

void PlugDjController::EventHandler::operator()(const plugdj::ModAddDj &event)
{
    const bool isOurs = isSelf(event.target);
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
}

void PlugDjController::EventHandler::operator()(const plugdj::ModMoveDj &event)
{
    const bool isOurs = isSelf(event.target);
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
}

void PlugDjController::EventHandler::operator()(const plugdj::ModRemoveDj &event)
{
    const bool isOurs = isSelf(event.target);
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    if (isOurs)
        m_c.m_automation.switchOff(Automatic::WaitList, tr("a moderator took you off."));
}

void PlugDjController::EventHandler::operator()(const plugdj::ModSkip &event)
{
    m_c.m_state.markSkipped();
    moderation(event.by, plugdj::moderationText(event));
}

void PlugDjController::EventHandler::operator()(const plugdj::ModBan &event)
{
    const bool isOurs = isSelf(event.target);
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
}

void PlugDjController::EventHandler::operator()(const plugdj::ModMute &event)
{
    const bool isOurs = event.targetId > 0 && event.targetId == m_c.selfId();
    if (event.duration == plugdj::MuteDuration::Lifted)
        m_c.m_state.unmute(event.targetId);
    else if (const auto length = plugdj::lengthOf(event.duration))
        m_c.m_state.mute(event.targetId, QDateTime::currentDateTimeUtc().addSecs(length->count()));
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    m_changes.roster = true;
    m_changes.canSay = m_changes.canSay || isOurs;
}

void PlugDjController::EventHandler::operator()(const plugdj::ModWaitListBan &event)
{
    const bool isOurs = event.targetId > 0 ? event.targetId == m_c.selfId() : isSelf(event.target);
    moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
}

void PlugDjController::EventHandler::operator()(const plugdj::ModAmbassador &)
{
    qCInfo(lcPlugDj) << "an ambassador moderated, of which nothing is known";
}

void PlugDjController::EventHandler::operator()(const plugdj::ModStaff &event)
{
    for (const plugdj::StaffChange &change : event.changes) {
        m_c.m_state.setRole(change.id, change.username, change.role);
        const bool isOurs = change.id == m_c.selfId();
        moderation(event.by, plugdj::moderationText(event.by, change, isOurs), isOurs);
    }
    m_changes.roster = true;
    m_changes.canSay = true;
    emit m_c.headerChanged(); // the host may be another
}

/// The sentence with the name of who did it where it is known.
QString PlugDjController::EventHandler::byWhom(qint64 id, const QString &named, const QString &unnamed) const
{
    const QString name = m_c.m_state.people().user(id).username;
    return name.isEmpty() ? unnamed : named.arg(name);
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomNameUpdate &event)
{
    if (event.name.trimmed().isEmpty())
        return;
    m_c.m_state.meta().name = event.name;
    m_c.setName(event.name);
    const QString named = tr("%1 named the room %2.");
    const QString who = m_c.m_state.people().user(event.moderatorId).username;
    notice(who.isEmpty() ? tr("The room is now called %1.").arg(event.name) : named.arg(who, event.name));
}

void PlugDjController::EventHandler::newDescription(const QString &text, qint64 by)
{
    m_c.m_state.meta().description = text;
    m_c.setDescription(text);
    notice(byWhom(by, tr("%1 changed the description of the room."), tr("The description of the room has changed.")));
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomDescriptionUpdate &event)
{
    newDescription(event.text, event.moderatorId);
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomShortDescriptionUpdate &)
{
    // Which of the three texts the room shows is the state's to say (8.14).
    m_c.m_line->refetchState();
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomLongDescriptionUpdate &event)
{
    newDescription(event.text, event.moderatorId);
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomWelcomeUpdate &event)
{
    m_c.m_state.meta().welcome = event.text;
    notice(byWhom(event.moderatorId, tr("%1 changed the welcome text of the room."),
                  tr("The welcome text of the room has changed.")));
    emit m_c.headerChanged();
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomMinChatLevelUpdate &event)
{
    m_c.m_state.meta().minimumChatLevel = std::max(1, event.level);
    notice(event.level > 1 ? tr("Only people of level %1 and up can chat now.").arg(event.level)
                           : tr("Everybody can chat now."));
    m_changes.canSay = true;
    emit m_c.headerChanged();
}

void PlugDjController::EventHandler::operator()(const plugdj::RoomLookUpdate &)
{
    m_c.m_line->refetchState();
}

void PlugDjController::EventHandler::operator()(const plugdj::Muted &event)
{
    if (const auto length = plugdj::lengthOf(event.duration)) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool isTold = m_c.m_state.mutedUntil(m_c.selfId(), now).isValid(); // modMute says who did it
        m_c.m_state.mute(m_c.selfId(), now.addSecs(length->count()));
        m_changes.canSay = true;
        if (isTold)
            return;
        add(FeedItem::Kind::Moderation, {},
            tr("You are muted for %1: %2.").arg(plugdj::durationText(*length), plugdj::muteReasonText(event.reason)));
    }
}

void PlugDjController::EventHandler::operator()(const plugdj::BetterAlert &event)
{
    if (!event.message.trimmed().isEmpty())
        notice(event.message);
}

void PlugDjController::EventHandler::operator()(const plugdj::Unknown &event)
{
    constexpr qsizetype LongestAction = 40;
    qCInfo(lcPlugDj) << "ignored an event that is not understood:" << event.action.left(LongestAction)
                     << event.payload.size() << "bytes";
}

} // namespace partyline
