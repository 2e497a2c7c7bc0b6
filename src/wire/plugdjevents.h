// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjaccountevents.h"

#include <variant>

/// What plug.dj's room socket tells: a type for each of the 63 names that go over the wire (plugdj.md 3.2). Text is
/// unescaped. The same letter means different things in different events (3.5), so none shares its reader with another.
namespace partyline::plugdj {

/// Who moderated.
struct Moderator
{
    QString name;
    qint64 id = 0;

    bool operator==(const Moderator &) const = default;
};

// C. Chat.

struct Chat
{
    ChatLine line;

    bool operator==(const Chat &) const = default;
};

struct ChatDelete
{
    QString cid;
    qint64 moderatorId = 0;

    bool operator==(const ChatDelete &) const = default;
};

// D. People.

struct UserJoin
{
    User user;

    bool operator==(const UserJoin &) const = default;
};

struct UserLeave
{
    qint64 userId = 0; ///< 0: a guest

    bool operator==(const UserLeave &) const = default;
};

/// What changed about somebody; the rest is absent.
struct UserUpdate
{
    qint64 id = 0;
    std::optional<QString> username;
    std::optional<int> level;
    std::optional<QString> badge;
    std::optional<QString> avatarId;
    std::optional<bool> guest;
    std::optional<bool> subscriber;
    std::optional<bool> silver;
    std::optional<qint64> xp;
    std::optional<QString> language;
    std::optional<int> role;
    std::optional<int> globalRole;

    bool operator==(const UserUpdate &) const = default;
};

struct NameChangedRoom
{
    qint64 id = 0;
    QString oldName;
    QString newName;

    bool operator==(const NameChangedRoom &) const = default;
};

struct Gifted
{
    QString sender;
    QString recipient;

    bool operator==(const Gifted &) const = default;
};

// E. Booth and votes.

/// A song begins, or nobody plays (3.3).
struct Advance
{
    std::optional<Media> media; ///< none: the booth is empty
    qint64 dj = 0;
    std::optional<QList<qint64>> waitList;
    QString historyId;
    qint64 playlistId = 0; ///< the DJ's
    QDateTime startedAt;   ///< UTC, the server's clock

    bool operator==(const Advance &) const = default;
};

struct DjListUpdate
{
    QList<qint64> waitList; ///< the whole of it

    bool operator==(const DjListUpdate &) const = default;
};

struct DjListCycle
{
    Moderator by;
    bool cycles = false;

    bool operator==(const DjListCycle &) const = default;
};

struct DjListLocked
{
    Moderator by;
    bool isLocked = false;
    bool wasCleared = false;

    bool operator==(const DjListLocked &) const = default;
};

/// A DJ ended their own turn.
struct Skip
{
    qint64 userId = 0;
    QString username; ///< instead of the id, on old servers

    bool operator==(const Skip &) const = default;
};

/// `vote`.
struct Voted
{
    qint64 userId = 0;
    int direction = 0; ///< 1 or -1

    bool operator==(const Voted &) const = default;
};

/// `grab`.
struct Grabbed
{
    qint64 userId = 0;

    bool operator==(const Grabbed &) const = default;
};

// F. Moderation: everybody in the room hears of it.

struct ModAddDj
{
    Moderator by;
    QString target;

    bool operator==(const ModAddDj &) const = default;
};

struct ModMoveDj
{
    Moderator by;
    QString target;
    int from = 0; ///< counted from 0, like the next
    int to = 0;

    bool operator==(const ModMoveDj &) const = default;
};

struct ModRemoveDj
{
    Moderator by;
    QString target;
    bool wasPlaying = false; ///< of doubtful meaning

    bool operator==(const ModRemoveDj &) const = default;
};

struct ModSkip
{
    Moderator by;

    bool operator==(const ModSkip &) const = default;
};

struct ModBan
{
    Moderator by;
    QString target;
    qint64 targetId = 0; ///< only some servers tell
    BanDuration duration = BanDuration::Unknown;

    bool operator==(const ModBan &) const = default;
};

struct ModMute
{
    Moderator by;
    QString target;
    qint64 targetId = 0;
    MuteDuration duration = MuteDuration::Unknown;
    int reason = 0; ///< may be out of range

    bool operator==(const ModMute &) const = default;
};

struct ModWaitListBan
{
    Moderator by;
    QString target;
    qint64 targetId = 0;
    WaitListBanDuration duration = WaitListBanDuration::Unknown;

    bool operator==(const ModWaitListBan &) const = default;
};

/// One entry of ModStaff.
struct StaffChange
{
    qint64 id = 0;
    QString username;
    int role = 0; ///< in the numbers of today; 0 takes the role away

    bool operator==(const StaffChange &) const = default;
};

struct ModStaff
{
    Moderator by;
    QList<StaffChange> changes;

    bool operator==(const ModStaff &) const = default;
};

/// Known by name only.
struct ModAmbassador
{
    QByteArray payload; ///< JSON as it came

    bool operator==(const ModAmbassador &) const = default;
};

// G. The room itself.

struct RoomNameUpdate
{
    QString name;
    qint64 moderatorId = 0;

    bool operator==(const RoomNameUpdate &) const = default;
};

struct RoomDescriptionUpdate
{
    QString text;
    qint64 moderatorId = 0;

    bool operator==(const RoomDescriptionUpdate &) const = default;
};

struct RoomWelcomeUpdate
{
    QString text;
    qint64 moderatorId = 0;

    bool operator==(const RoomWelcomeUpdate &) const = default;
};

struct RoomMinChatLevelUpdate
{
    int level = 1;
    qint64 moderatorId = 0;

    bool operator==(const RoomMinChatLevelUpdate &) const = default;
};

struct RoomShortDescriptionUpdate
{
    QString text;
    qint64 moderatorId = 0;

    bool operator==(const RoomShortDescriptionUpdate &) const = default;
};

struct RoomLongDescriptionUpdate
{
    QString text;
    qint64 moderatorId = 0;

    bool operator==(const RoomLongDescriptionUpdate &) const = default;
};

/// What changed about the room in 2019's eight events without a known payload: fetch the state.
struct RoomLookUpdate
{
    enum class What { Thumbnail, Banner, Background, Language, Genres, SubGenres, LinkAdd, LinkDelete };

    What what = What::Thumbnail;
    QByteArray payload; ///< JSON as it came

    bool operator==(const RoomLookUpdate &) const = default;
};

/// A name that is not of the 63, or one of them with a payload that says nothing usable.
struct Unknown
{
    QString action;
    QByteArray payload; ///< JSON as it came; empty when absent

    bool operator==(const Unknown &) const = default;
};

using Event = std::variant<Ack, KillSession, Ban, BanIp, FloodApi, FloodChat, RateLimit, Earn, LevelUp, Gift,
                           SubscriptionChanged, Cash, PointsChanged, Notify, NameChanged, FriendRequest, FriendAccept,
                           FriendJoin, PlaylistCycle, MaintenanceAlert, Maintenance, SiteMessage, SiteUpdate, Chat,
                           ChatDelete, UserJoin, UserLeave, UserUpdate, NameChangedRoom, Gifted, Advance, DjListUpdate,
                           DjListCycle, DjListLocked, Skip, Voted, Grabbed, ModAddDj, ModMoveDj, ModRemoveDj, ModSkip,
                           ModBan, ModMute, ModWaitListBan, ModStaff, ModAmbassador, RoomNameUpdate,
                           RoomDescriptionUpdate, RoomWelcomeUpdate, RoomMinChatLevelUpdate, RoomShortDescriptionUpdate,
                           RoomLongDescriptionUpdate, RoomLookUpdate, Muted, BetterAlert, Ping, Unknown>;

} // namespace partyline::plugdj
