// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// Who may do what to whom in a DJ room (plugdj.md 5.1 to 5.3). Only decides what is offered: the server is the judge.
namespace partyline::plugdj {

// Room roles of today (5.1).
inline constexpr int NoRole = 0;
inline constexpr int ResidentDjRole = 1000;
inline constexpr int BouncerRole = 2000;
inline constexpr int ManagerRole = 3000;
inline constexpr int CohostRole = 4000;
inline constexpr int HostRole = 5000;

/// Somebody's place in the room and on the site.
struct Standing
{
    int role = 0;       ///< in the room, in the numbers of today
    int globalRole = 0; ///< on the whole site (5.2)

    /// A site role counts like the same number of room role.
    int rank() const { return role > globalRole ? role : globalRole; }
    bool operator==(const Standing &) const = default;
};

// What concerns the room as a whole.

bool canSkip(const Standing &me);
bool canLock(const Standing &me);
bool canCycle(const Standing &me);
bool canMoveDj(const Standing &me);
/// A locked list is the managers' (4.5).
bool canAddDj(const Standing &me, bool isLocked);
bool canRemoveDj(const Standing &me, bool isLocked);
/// Name, description, welcome text.
bool canEditRoom(const Standing &me);
/// The newest source says manager, an older one co-host (8.11): offered from manager on.
bool canSetChatLevel(const Standing &me);
bool canSeeMutes(const Standing &me);
/// Bans and wait-list bans.
bool canSeeBans(const Standing &me);
/// For as long as anything of a moderator's is offered, deleted lines are shown and everybody's moderation is told.
bool isModerator(const Standing &me);

// What concerns somebody.

bool canDeleteChat(const Standing &me, const Standing &author);
bool canMute(const Standing &me, const Standing &other);
bool canUnmute(const Standing &me);
/// From the room and from the wait list alike.
bool canBan(const Standing &me, const Standing &other);
/// For ever.
bool canBanForGood(const Standing &me, const Standing &other);
bool canUnban(const Standing &me);
bool canModStaff(const Standing &me, const Standing &other);
/// The roles that `me` may give `other`, lowest first: without the one they have, and without the host's. NoRole takes
/// the role away.
QList<int> grantableRoles(const Standing &me, const Standing &other);
/// Makes somebody else the host.
bool canHandOver(const Standing &me);

/// All of the above, to go through them one by one.
enum class Act {
    DeleteChat,
    Mute,
    Unmute,
    Ban,
    BanForGood,
    Unban,
    BanFromList,
    BanFromListForGood,
    UnbanFromList,
    AddDj,
    MoveDj,
    RemoveDj,
    ChangeRole,
    HandOver,
    Skip,
    Lock,
    Cycle,
    EditRoom,
    SetChatLevel,
    SeeMutes,
    SeeBans,
};

/// `other` matters only to acts that are done to somebody.
bool can(Act act, const Standing &me, const Standing &other, bool isLocked);
/// Why it is not offered, one sentence for a tooltip; empty when it is.
QString whyNot(Act act, const Standing &me, const Standing &other, bool isLocked);

/// "bouncer", "host"; "no role" for 0.
QString roleTitle(int role);

} // namespace partyline::plugdj
