// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplanecommon.h"

/// syncEvent of the site's socket and its sub-kinds (6.7).
namespace partyline::floatplane {

/// Where a notification leads, and when it need not be shown (6.7, 7.9).
struct NotificationTarget
{
    enum class Scheme { None, Contains, StartsWith, EndsWith, Equals };
    enum class Portion { Path, Url };

    QString url; ///< usually a path below the site
    Scheme scheme = Scheme::None;
    std::optional<QString> match;
    Portion portion = Portion::Path;
    bool foregroundDiscardOnMatch = false;

    /// True when somebody who looks at `href` (a path, or a whole address) need not be told.
    bool isDiscardedAt(const QString &href) const;
    bool operator==(const NotificationTarget &) const = default;
};

/// creatorNotification, and its deprecated twin postRelease with the same id.
struct CreatorNotification
{
    bool isTwin = false; ///< came as postRelease
    QString id;          ///< "<eventType>:<content id>"
    QString eventType;   ///< CONTENT_POST_RELEASE, CONTENT_LIVESTREAM_START or another
    QString creator;
    QString channel; ///< the creator's sub-channel, not a chat channel
    QString title;
    QString message;
    QString content; ///< post id; empty for livestreams
    QUrl icon;
    QUrl thumbnail;
    QUrl sound;
    NotificationTarget target;
    std::optional<bool> foregroundVisible;
    std::optional<bool> backgroundVisible;
    QString videoGuid;
    QString postText; ///< HTML, as it came
    QString postTitle;

    bool operator==(const CreatorNotification &) const = default;
};

/// userPhotoUpdated: our own new picture.
struct UserPhotoUpdated
{
    Image image;
    bool operator==(const UserPhotoUpdated &) const = default;
};

/// creatorMenuUpdate: a post appeared in or changed in a creator's list.
struct CreatorMenuUpdate
{
    struct Metadata
    {
        int videos = 0;
        int audios = 0;
        int pictures = 0;
        int galleries = 0;
        int videoSeconds = 0;
        int audioSeconds = 0;
        bool isFeatured = false;
        bool operator==(const Metadata &) const = default;
    };

    QString id;
    QString guid;
    QString title;
    QString text; ///< HTML, as it came
    QString type;
    QString creator;
    QStringList tags;
    QStringList attachmentOrder;
    Metadata metadata;
    QDateTime releaseDate;
    int likes = 0;
    int dislikes = 0;
    int score = 0;
    int comments = 0;
    bool wasReleasedSilently = false;
    Image thumbnail;

    bool operator==(const CreatorMenuUpdate &) const = default;
};

/// A sub-kind nobody knows yet.
struct UnknownSync
{
    QString kind;
    QByteArray data; ///< JSON text
    bool operator==(const UnknownSync &) const = default;
};

using SyncData = std::variant<CreatorNotification, UserPhotoUpdated, CreatorMenuUpdate, UnknownSync>;

struct SyncEvent
{
    SyncData data;
    bool operator==(const SyncEvent &) const = default;
};

/// Fails with Protocol without "event", and for notifications without id or creator, which the website drops as well.
Result<SyncEvent> readSyncEvent(const json::Element &element);
QJsonObject serializeSyncEvent(const SyncEvent &event);

} // namespace partyline::floatplane
