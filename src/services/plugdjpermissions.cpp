// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjpermissions.h"

#include <QCoreApplication>

namespace partyline::plugdj {

namespace {

/// tr() for free functions.
struct Permissions
{
    Q_DECLARE_TR_FUNCTIONS(PlugDjPermissions)
};

// Site roles (5.2) at which a rule of 5.3 turns.
constexpr int Volunteer = 2000;
constexpr int SiteModerator = 2500;
constexpr int SiteAdmin = 5000;

/// What somebody needs for this; the rest of the rule is about the other one.
int neededRank(Act act, bool isLocked)
{
    switch (act) {
    case Act::DeleteChat:
    case Act::Mute:
    case Act::Unmute:
    case Act::Ban:
    case Act::BanFromList:
    case Act::Skip:
    case Act::SeeMutes:
        return BouncerRole;
    case Act::AddDj:
    case Act::RemoveDj:
        return isLocked ? ManagerRole : BouncerRole;
    case Act::BanForGood:
    case Act::BanFromListForGood:
    case Act::Unban:
    case Act::UnbanFromList:
    case Act::MoveDj:
    case Act::ChangeRole:
    case Act::Lock:
    case Act::Cycle:
    case Act::SetChatLevel:
    case Act::SeeBans:
        return ManagerRole;
    case Act::EditRoom:
        return CohostRole;
    case Act::HandOver:
        return HostRole;
    }
    Q_UNREACHABLE();
}

bool hasRank(Act act, const Standing &me, bool isLocked = false)
{
    return me.rank() >= neededRank(act, isLocked);
}

QString whyProtected(Act act, const Standing &other)
{
    switch (act) {
    case Act::DeleteChat:
        return Permissions::tr("Lines of the site's staff stay.");
    case Act::Mute:
        return other.role >= ResidentDjRole ? Permissions::tr("Only people without a role in this room can be muted.")
                                            : Permissions::tr("The site's staff cannot be muted.");
    case Act::Ban:
    case Act::BanForGood:
    case Act::BanFromList:
    case Act::BanFromListForGood:
        return other.globalRole >= Volunteer ? Permissions::tr("The site's staff cannot be banned.")
                                             : Permissions::tr("Only people of a lower role than yours can be banned.");
    default:
        return Permissions::tr("Only the role of people below you can be changed.");
    }
}

} // namespace

bool canSkip(const Standing &me)
{
    return hasRank(Act::Skip, me);
}

bool canLock(const Standing &me)
{
    return hasRank(Act::Lock, me);
}

bool canCycle(const Standing &me)
{
    return hasRank(Act::Cycle, me);
}

bool canMoveDj(const Standing &me)
{
    return hasRank(Act::MoveDj, me);
}

bool canAddDj(const Standing &me, bool isLocked)
{
    return hasRank(Act::AddDj, me, isLocked);
}

bool canRemoveDj(const Standing &me, bool isLocked)
{
    return hasRank(Act::RemoveDj, me, isLocked);
}

bool canEditRoom(const Standing &me)
{
    return hasRank(Act::EditRoom, me);
}

bool canSetChatLevel(const Standing &me)
{
    return hasRank(Act::SetChatLevel, me);
}

bool canSeeMutes(const Standing &me)
{
    return hasRank(Act::SeeMutes, me);
}

bool canSeeBans(const Standing &me)
{
    return hasRank(Act::SeeBans, me);
}

bool isModerator(const Standing &me)
{
    return me.rank() >= BouncerRole;
}

bool canDeleteChat(const Standing &me, const Standing &author)
{
    if (me.globalRole == SiteAdmin)
        return true;
    return hasRank(Act::DeleteChat, me) && author.globalRole < SiteModerator;
}

bool canMute(const Standing &me, const Standing &other)
{
    return hasRank(Act::Mute, me) && other.role < ResidentDjRole && other.globalRole < Volunteer;
}

bool canUnmute(const Standing &me)
{
    return hasRank(Act::Unmute, me);
}

bool canBan(const Standing &me, const Standing &other)
{
    return hasRank(Act::Ban, me) && other.globalRole < Volunteer && (me.globalRole > Volunteer || me.role > other.role);
}

bool canBanForGood(const Standing &me, const Standing &other)
{
    return canBan(me, other) && hasRank(Act::BanForGood, me);
}

bool canUnban(const Standing &me)
{
    return hasRank(Act::Unban, me);
}

bool canModStaff(const Standing &me, const Standing &other)
{
    if (me.globalRole == SiteAdmin)
        return true;
    return hasRank(Act::ChangeRole, me) && other.globalRole != SiteAdmin && me.rank() > other.rank();
}

QList<int> grantableRoles(const Standing &me, const Standing &other)
{
    QList<int> roles;
    if (!canModStaff(me, other))
        return roles;
    for (const int role : {NoRole, ResidentDjRole, BouncerRole, ManagerRole, CohostRole}) {
        if (role < me.rank() && role != other.role)
            roles.append(role);
    }
    return roles;
}

bool canHandOver(const Standing &me)
{
    return hasRank(Act::HandOver, me);
}

bool can(Act act, const Standing &me, const Standing &other, bool isLocked)
{
    switch (act) {
    case Act::DeleteChat:
        return canDeleteChat(me, other);
    case Act::Mute:
        return canMute(me, other);
    case Act::Ban:
    case Act::BanFromList:
        return canBan(me, other);
    case Act::BanForGood:
    case Act::BanFromListForGood:
        return canBanForGood(me, other);
    case Act::ChangeRole:
        return canModStaff(me, other);
    default:
        return hasRank(act, me, isLocked);
    }
}

QString whyNot(Act act, const Standing &me, const Standing &other, bool isLocked)
{
    if (can(act, me, other, isLocked))
        return {};
    if (!hasRank(act, me, isLocked))
        return Permissions::tr("This needs the role of a %1.").arg(roleTitle(neededRank(act, isLocked)));
    return whyProtected(act, other);
}

QString roleTitle(int role)
{
    if (role >= HostRole)
        return Permissions::tr("host");
    if (role >= CohostRole)
        return Permissions::tr("co-host");
    if (role >= ManagerRole)
        return Permissions::tr("manager");
    if (role >= BouncerRole)
        return Permissions::tr("bouncer");
    return role >= ResidentDjRole ? Permissions::tr("resident DJ") : Permissions::tr("no role");
}

} // namespace partyline::plugdj
