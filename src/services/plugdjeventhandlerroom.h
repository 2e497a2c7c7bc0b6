// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjeventhandler.h"

#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjsentences.h"

namespace partyline {

/// Who is in the room, what they say and what plays (plugdj.md 3.2 C, D and E).
struct PlugDjController::EventHandler::Room : Group
{
    using Group::Group;

    void operator()(const plugdj::Chat &event) const
    {
        if (auto item = m_c.chatItem(event.line, false))
            m_items.append(*std::move(item));
    }

    void operator()(const plugdj::ChatDelete &event) const
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

    void operator()(const plugdj::UserJoin &event) const { join(event.user); }

    void operator()(const plugdj::UserLeave &event) const
    {
        if (event.userId == 0 && !m_c.m_guestTimer.isActive())
            m_c.m_guestTimer.start();
        if (event.userId != 0 && event.userId == m_c.selfId()) { // the server lost us: ghosted (7.5)
            m_c.m_line->cureGhosting();
            return;
        }
        if (const auto user = m_c.m_state.leave(event.userId))
            addTo(m_c.m_left, *user);
        m_changes.roster = true;
        m_changes.nowPlaying = true; // the meter counts who is here
    }

    void operator()(const plugdj::UserUpdate &event) const
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

    void operator()(const plugdj::NameChangedRoom &event) const
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

    void operator()(const plugdj::Gifted &event) const
    {
        if (event.sender.isEmpty() || event.recipient.isEmpty())
            return;
        if (!isSelf(event.recipient)) // ours comes as a notification, with what it is
            notice(tr("%1 sent %2 a gift.").arg(event.sender, event.recipient));
    }

    void operator()(const plugdj::Advance &event) const
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
        m_c.m_advancedAt = steadyUtc();
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

    void operator()(const plugdj::DjListUpdate &event) const
    {
        m_c.m_state.setWaitList(event.waitList);
        for (const qint64 id : event.waitList) {
            if (m_c.m_state.people().needs(id))
                m_c.m_lookUpTimer.start();
        }
        settleWaitList();
        m_changes.waitList = true;
    }

    void operator()(const plugdj::DjListCycle &event) const
    {
        m_c.m_state.setCycles(event.cycles);
        moderation(event.by, plugdj::moderationText(event));
        m_changes.waitList = true;
    }

    void operator()(const plugdj::DjListLocked &event) const
    {
        m_c.m_state.setLocked(event.isLocked);
        if (event.wasCleared)
            m_c.m_state.setWaitList({});
        moderation(event.by, plugdj::moderationText(event));
        m_changes.waitList = true;
    }

    void operator()(const plugdj::Skip &event) const
    {
        m_c.m_state.markSkipped();
        const Person who =
            event.userId > 0 ? m_c.m_state.people().person(event.userId) : Person{{}, event.username, Role::None};
        add(FeedItem::Kind::Notice, who,
            tr("%1 ended their own turn.").arg(who.name.isEmpty() ? tr("The DJ") : who.name));
    }

    void operator()(const plugdj::Voted &event) const
    {
        if (event.userId == m_c.selfId())
            m_c.m_actions.confirm(PlugDjActions::Kind::Vote);
        if (m_c.m_state.vote(event.userId, event.direction, QDateTime::currentDateTimeUtc()))
            voted(event.userId);
    }

    void operator()(const plugdj::Grabbed &event) const
    {
        if (event.userId == m_c.selfId())
            m_c.m_actions.confirm(PlugDjActions::Kind::Grab);
        if (m_c.m_state.grab(event.userId, QDateTime::currentDateTimeUtc()))
            voted(event.userId);
    }

private:
    void settleWaitList() const
    {
        const bool isOnList = m_c.waitList().ownPlace > 0 || (m_c.selfId() > 0 && m_c.m_state.djId() == m_c.selfId());
        if (isOnList == m_c.m_wantsOnList)
            m_c.m_actions.confirm(PlugDjActions::Kind::WaitList);
    }

    void voted(qint64 userId) const
    {
        const VoteEvent vote = m_c.m_state.votes().constLast();
        add(vote.what == VoteEvent::What::Grab ? FeedItem::Kind::Grab : FeedItem::Kind::Vote, vote.person,
            plugdj::voteText(vote));
        m_items.last().isOwn = userId == m_c.selfId();
        m_items.last().payload = FeedItem::VotePayload{vote};
        m_changes.votes = true;
        m_changes.nowPlaying = true;
    }
};

} // namespace partyline
