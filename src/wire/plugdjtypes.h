// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

/// The objects that plug.dj's REST calls and socket events share (plugdj.md 3.1). Text is unescaped; absent, null and
/// unusable fields have the default value.
namespace partyline::plugdj {

/// Somebody, as much of them as the place tells (3.1.1).
struct User
{
    qint64 id = 0;      ///< 0 is nobody
    QString username;   ///< empty for guests and the unnamed
    QString slug;       ///< profile address; empty below level 5
    int level = 0;      ///< 1 and up; 0 where it is not told
    int role = 0;       ///< in the room, in the numbers of today (5.1)
    int globalRole = 0; ///< on the whole site (5.2), as it came
    QString avatarId;
    QString badge; ///< empty for none
    bool subscriber = false;
    bool silver = false;
    QDateTime joined; ///< when the account was made, UTC
    QString language;
    bool guest = false;
    QString blurb;

    bool operator==(const User &) const = default;
};

/// A piece of music (3.1.3).
struct Media
{
    qint64 id = 0;  ///< of the entry in its playlist; 0: not stored
    int format = 0; ///< 1 YouTube, 2 SoundCloud
    QString cid;    ///< always text
    QString author;
    QString title;
    qint64 duration = 0; ///< seconds
    QString image;

    bool operator==(const Media &) const = default;
};

/// One line of chat, live or from history (3.1.8).
struct ChatLine
{
    QString cid;     ///< opaque, and not unique by itself
    QString message; ///< with the prefix of an emote
    qint64 userId = 0;
    QString username; ///< at that time
    bool subscriber = false;
    QDateTime timestamp; ///< UTC; only history has it

    bool operator==(const ChatLine &) const = default;
};

/// 3.1.7
struct SiteNotification
{
    qint64 id = 0;
    QString action; ///< "levelUp", "gift", "custom", ...
    QString value;
    QDateTime timestamp; ///< UTC

    bool operator==(const SiteNotification &) const = default;
};

/// Id and name, as lists of ignored users have them.
struct NamedUser
{
    qint64 id = 0;
    QString username;

    bool operator==(const NamedUser &) const = default;
};

/// GET users/me (3.1.2).
struct OwnUser
{
    User user;
    qint64 xp = 0;
    qint64 points = 0;
    bool hasPassword = true; ///< false for accounts made through Facebook
    bool canGift = false;
    QList<NamedUser> ignores;
    QList<SiteNotification> notifications;
    QJsonObject settings; ///< as it came (4.7)

    bool operator==(const OwnUser &) const = default;
};

/// A play that is over or, as the first of the list, may still be on (3.1.4).
struct HistoryEntry
{
    QString id; ///< what votes, grabs and skips name
    Media media;
    QString roomName;
    QString roomSlug;
    bool isRoomPrivate = false;
    int woots = 0;
    int mehs = 0;
    int grabs = 0;
    int listeners = 0;
    bool skipped = false;
    QDateTime timestamp; ///< UTC
    NamedUser user;

    bool operator==(const HistoryEntry &) const = default;
};

/// GET rooms/state (3.1.5).
struct RoomState
{
    struct Meta
    {
        qint64 id = 0;
        QString slug;
        QString name;
        QString description; ///< or the long or short one of 2019, whichever there is
        QString welcome;
        qint64 hostId = 0; ///< 0: none
        QString hostName;
        int population = 0;
        int guests = 0;
        int minimumChatLevel = 1;
        bool favorite = false;

        bool operator==(const Meta &) const = default;
    };

    Meta meta;
    qint64 currentDj = 0; ///< 0: nobody
    bool isLocked = false;
    bool cycles = false;
    QList<qint64> waitingDjs;    ///< without the current one
    QList<qint64> grabs;         ///< each once
    QHash<qint64, int> votes;    ///< 1 or -1
    QHash<qint64, qint64> mutes; ///< seconds left
    QString historyId;
    qint64 playlistId = 0;
    QDateTime startedAt; ///< UTC, the server's clock
    std::optional<Media> media;
    int role = 0;      ///< our own
    QList<User> users; ///< mostly without ourselves

    bool operator==(const RoomState &) const = default;
};

/// One room of a list (3.1.6).
struct RoomListEntry
{
    qint64 id = 0;
    QString slug;
    QString name;
    QString host;
    QString dj;      ///< name, whichever shape it came in
    qint64 djId = 0; ///< where only that was told
    QString media;   ///< "author - title"
    QString cid;     ///< of the media
    int format = 0;
    QString image;
    int population = 0;
    int guests = 0;
    int capacity = 0; ///< 0: the site's default
    bool favorite = false;
    bool nsfw = false;
    bool isPrivate = false;

    bool operator==(const RoomListEntry &) const = default;
};

/// GET chat/history (4.3), oldest first.
struct ChatHistory
{
    QList<ChatLine> lines;
    QList<User> users; ///< the authors, also those who left

    bool operator==(const ChatHistory &) const = default;
};

/// 4.10
struct Playlist
{
    qint64 id = 0;
    QString name;
    bool active = false;
    int count = 0;

    bool operator==(const Playlist &) const = default;
};

/// Old room roles (1-5) in the numbers of today; others stay (5.1).
int currentRole(int role);
/// The one thing that is shown of somebody: their place on the site, else in the room, else what they pay.
Role roleOf(const User &user);
Person personOf(const User &user);
/// With a picture that is safe to fetch (https, or from this computer) or none, and no negative duration.
Track trackOf(const Media &media);

} // namespace partyline::plugdj
