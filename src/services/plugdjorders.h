// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/plugdjpermissions.h"
#include "services/plugdjroom.h"
#include "wire/plugdjevents.h"

#include <variant>

/// What a moderator of a DJ room can ask for (plugdj.md 4.2, 4.3, 4.5, 4.6): a type for each, how it goes over the
/// wire, and what proves that it was done (4.12).
namespace partyline::plugdj {

struct DeleteLine
{
    QString cid;
    NamedUser target; ///< who said it

    bool operator==(const DeleteLine &) const = default;
};

struct MuteUser
{
    NamedUser target;
    MuteDuration duration = MuteDuration::Short;
    int reason = 1;

    bool operator==(const MuteUser &) const = default;
};

struct UnmuteUser
{
    NamedUser target;

    bool operator==(const UnmuteUser &) const = default;
};

struct BanUser
{
    NamedUser target;
    BanDuration duration = BanDuration::Hour;
    int reason = 1;

    bool operator==(const BanUser &) const = default;
};

struct UnbanUser
{
    NamedUser target;

    bool operator==(const UnbanUser &) const = default;
};

struct BanFromList
{
    NamedUser target;
    WaitListBanDuration duration = WaitListBanDuration::Short;
    int reason = 1;

    bool operator==(const BanFromList &) const = default;
};

struct UnbanFromList
{
    NamedUser target;

    bool operator==(const UnbanFromList &) const = default;
};

struct AddDj
{
    NamedUser target;

    bool operator==(const AddDj &) const = default;
};

struct MoveDj
{
    NamedUser target;
    int position = 0; ///< counted from 0

    bool operator==(const MoveDj &) const = default;
};

/// From the wait list, or from the booth.
struct RemoveDj
{
    NamedUser target;

    bool operator==(const RemoveDj &) const = default;
};

/// Names the very track, so that never the next one is skipped (7.23).
struct SkipTrack
{
    NamedUser target; ///< the DJ
    QString historyId;

    bool operator==(const SkipTrack &) const = default;
};

struct SetLock
{
    bool isLocked = false;
    bool clears = false; ///< and empties the wait list; the DJ stays

    bool operator==(const SetLock &) const = default;
};

struct SetCycle
{
    bool cycles = false;

    bool operator==(const SetCycle &) const = default;
};

/// NoRole takes it away; HostRole hands the room over.
struct SetRole
{
    NamedUser target;
    int role = 0;

    bool operator==(const SetRole &) const = default;
};

struct SetChatLevel
{
    int level = 1; ///< 1 to 3

    bool operator==(const SetChatLevel &) const = default;
};

using Order = std::variant<DeleteLine, MuteUser, UnmuteUser, BanUser, UnbanUser, BanFromList, UnbanFromList, AddDj,
                           MoveDj, RemoveDj, SkipTrack, SetLock, SetCycle, SetRole, SetChatLevel>;

/// Which permission it needs.
Act actOf(const Order &order);
/// Nobody (id 0) for what concerns the room.
NamedUser targetOf(const Order &order);
/// Two orders with the same key ask for the same thing in another way: one at a time.
QString keyOf(const Order &order);
ApiRequest requestOf(const Order &order);
/// False for those of which the room hears nothing: the answer is all the proof there is.
bool hasEvent(const Order &order);
/// Whether that event tells that it was done.
bool proves(const Order &order, const Event &event);
/// Whether the room is as the order wants it; nothing where the room's state does not tell.
std::optional<bool> isEffective(const Order &order, const PlugDjRoom &room, const QDateTime &now);

} // namespace partyline::plugdj
