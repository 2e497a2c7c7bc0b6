// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "wire/floatplanesync.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace partyline {

class FloatplaneAccount;

/// A creator whose notifications are not wanted, for good or for a time.
struct MutedCreator
{
    QString id;
    QString name;    ///< as last seen
    QDateTime until; ///< UTC; invalid: for good

    bool operator==(const MutedCreator &) const = default;
};

/// What creators tell this account, whichever of its sockets heard it (floatplane.md 6.7, 7.9): each notification once,
/// though twins and several sockets tell it again; not what is looked at already; not what is muted. A list with what
/// is read, and the account's own new picture.
class FloatplaneNotices final : public QObject
{
    Q_OBJECT

public:
    /// Older ones go.
    static constexpr qsizetype MostNotices = 200;
    /// Ids that are remembered, beyond those of the list; the oldest are forgotten.
    static constexpr qsizetype MostHeard = 2'000;
    static constexpr qsizetype MostMuted = 1'000;

    /// What outlives the program.
    struct Memory
    {
        QList<Notification> all; ///< newest first
        QStringList heard;       ///< ids, the newest last
        QList<MutedCreator> muted;

        bool operator==(const Memory &) const = default;
    };

    /// `account` outlives it.
    explicit FloatplaneNotices(FloatplaneAccount &account);

    /// Newest first.
    const QList<Notification> &all() const { return m_memory.all; }
    int unread() const;
    /// Posts of that creator that were not read.
    int unreadPosts(const QString &creatorId) const;

    void hear(const floatplane::SyncEvent &event);
    void markRead(const QString &id);
    void markAllRead();

    /// Nothing of that creator from now on; what is in the list stays.
    void mute(const MutedCreator &creator);
    void unmute(const QString &creatorId);
    bool isMuted(const QString &creatorId) const;
    /// By name.
    QList<MutedCreator> muted() const;
    /// As anybody told; empty when nobody did.
    QString nameOf(const QString &creatorId) const;

    /// Addresses of what the user looks at now, as the site would have them (7.9); empty: nothing.
    void setPlaces(std::function<QStringList()> places) { m_places = std::move(places); }

    const Memory &memory() const { return m_memory; }
    /// Of an earlier run; what was heard since stays.
    void restore(const Memory &memory);

    /// The account's own picture, as user/self and later events told it; may be empty.
    const QUrl &ownPicture() const { return m_ownPicture; }
    void setOwnPicture(const floatplane::Image &image);

signals:
    /// all(), what is read of it, or who is muted: memory() is something else.
    void changed();
    /// News. `isLookedAt`: it is about what the user has before him, so it needs no alert.
    void arrived(const partyline::Notification &notification, bool isLookedAt);
    void ownPictureChanged();

private:
    void take(const floatplane::CreatorNotification &event);
    void take(const floatplane::CreatorMenuUpdate &update);
    void take(const floatplane::UserPhotoUpdated &photo);
    void take(const floatplane::UnknownSync &unknown);
    bool isHeard(const QString &id);
    bool isLookedAt(const floatplane::NotificationTarget &target) const;
    void unmuteWhoIsDue();

    FloatplaneAccount &m_account;
    Memory m_memory;
    QHash<QString, floatplane::CreatorMenuUpdate> m_early; ///< posts that the list told before the notification did
    QStringList m_earlyOrder;
    std::function<QStringList()> m_places;
    QUrl m_ownPicture;
    QTimer m_due;
};

/// "video, 18 min", "pictures", in words; empty where the post says nothing of it.
QString factsOf(const floatplane::CreatorMenuUpdate::Metadata &metadata);

} // namespace partyline

Q_DECLARE_METATYPE(partyline::MutedCreator)
