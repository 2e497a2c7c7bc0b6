// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjeventhandler.h"

#include "core/logging.h"
#include "services/plugdjaccount.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjletters.h"

namespace partyline {

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
