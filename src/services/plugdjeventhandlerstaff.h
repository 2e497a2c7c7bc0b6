// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjeventhandler.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjletters.h"

namespace partyline {

/// What the staff of the room does (plugdj.md 3.2 F and G).
struct PlugDjController::EventHandler::Staff : Group
{
    using Group::Group;

    void operator()(const plugdj::ModAddDj &event) const
    {
        const bool isOurs = isSelf(event.target);
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    }

    void operator()(const plugdj::ModMoveDj &event) const
    {
        const bool isOurs = isSelf(event.target);
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    }

    void operator()(const plugdj::ModRemoveDj &event) const
    {
        const bool isOurs = isSelf(event.target);
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
        if (isOurs)
            m_c.m_automation.switchOff(Automatic::WaitList, tr("a moderator took you off."));
    }

    void operator()(const plugdj::ModSkip &event) const
    {
        m_c.m_state.markSkipped();
        moderation(event.by, plugdj::moderationText(event));
    }

    void operator()(const plugdj::ModBan &event) const
    {
        const bool isOurs = isSelf(event.target);
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    }

    void operator()(const plugdj::ModMute &event) const
    {
        const bool isOurs = event.targetId > 0 && event.targetId == m_c.selfId();
        if (event.duration == plugdj::MuteDuration::Lifted)
            m_c.m_state.unmute(event.targetId);
        else if (const auto length = plugdj::lengthOf(event.duration))
            m_c.m_state.mute(event.targetId, steadyUtc().addSecs(length->count()));
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
        m_changes.roster = true;
        m_changes.canSay = m_changes.canSay || isOurs;
    }

    void operator()(const plugdj::ModWaitListBan &event) const
    {
        const bool isOurs = event.targetId > 0 ? event.targetId == m_c.selfId() : isSelf(event.target);
        moderation(event.by, plugdj::moderationText(event, isOurs), isOurs);
    }

    void operator()(const plugdj::ModStaff &event) const
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

    void operator()(const plugdj::ModAmbassador &) const
    {
        qCInfo(lcPlugDj) << "an ambassador moderated, of which nothing is known";
    }

    void operator()(const plugdj::RoomNameUpdate &event) const
    {
        if (event.name.trimmed().isEmpty())
            return;
        m_c.m_state.meta().name = event.name;
        m_c.setName(event.name);
        const QString named = tr("%1 named the room %2.");
        const QString who = m_c.m_state.people().user(event.moderatorId).username;
        notice(who.isEmpty() ? tr("The room is now called %1.").arg(event.name) : named.arg(who, event.name));
    }

    void operator()(const plugdj::RoomDescriptionUpdate &event) const { newDescription(event.text, event.moderatorId); }

    void operator()(const plugdj::RoomWelcomeUpdate &event) const
    {
        m_c.m_state.meta().welcome = event.text;
        notice(byWhom(event.moderatorId, tr("%1 changed the welcome text of the room."),
                      tr("The welcome text of the room has changed.")));
        emit m_c.headerChanged();
    }

    void operator()(const plugdj::RoomMinChatLevelUpdate &event) const
    {
        m_c.m_state.meta().minimumChatLevel = std::max(1, event.level);
        notice(event.level > 1 ? tr("Only people of level %1 and up can chat now.").arg(event.level)
                               : tr("Everybody can chat now."));
        m_changes.canSay = true;
        emit m_c.headerChanged();
    }

    void operator()(const plugdj::RoomShortDescriptionUpdate &) const
    {
        // Which of the three texts the room shows is the state's to say (8.14).
        m_c.m_line->refetchState();
    }

    void operator()(const plugdj::RoomLongDescriptionUpdate &event) const
    {
        newDescription(event.text, event.moderatorId);
    }

    void operator()(const plugdj::RoomLookUpdate &) const { m_c.m_line->refetchState(); }

private:
    void newDescription(const QString &text, qint64 by) const
    {
        m_c.m_state.meta().description = text;
        m_c.setDescription(text);
        notice(
            byWhom(by, tr("%1 changed the description of the room."), tr("The description of the room has changed.")));
    }

    /// The sentence with the name of who did it where it is known.
    QString byWhom(qint64 id, const QString &named, const QString &unnamed) const
    {
        const QString name = m_c.m_state.people().user(id).username;
        return name.isEmpty() ? unnamed : named.arg(name);
    }
};

} // namespace partyline
