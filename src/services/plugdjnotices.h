// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "core/result.h"
#include "wire/plugdjtypes.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace partyline {

class PlugDjAccount;

/// What the site tells this account, whichever of its rooms heard it: notifications (plugdj.md 3.1.7, 4.9), friend
/// requests, new names and levels, and when the site goes down. Everything may be told twice (7.9); each is kept once.
class PlugDjNotices final : public QObject
{
    Q_OBJECT

public:
    /// Older ones go; the site itself keeps what was not marked as read.
    static constexpr qsizetype MostNotices = 200;

    enum class Kind { Other, LevelUp, Gift, FriendRequest, NewFriend, NewName };
    static Kind kindOf(const Notification &notice);

    /// `account` outlives it.
    explicit PlugDjNotices(PlugDjAccount &account);

    /// Newest first; `seen` says whether it was read. `title` of a friend's is the name.
    const QList<Notification> &all() const { return m_all; }
    int unread() const;

    /// Read at once; what the site knows of is deleted there. Unread again, and failed(), if the site refuses.
    void markRead(const QString &id);
    void markAllRead();

    /// What users/me told: kept without a word.
    void take(const QList<plugdj::SiteNotification> &pending);
    /// From here on: what the rooms hear. True when it is news.
    bool add(const plugdj::SiteNotification &notification);
    bool addLevel(int level);
    bool addFriendRequest(const QString &name);
    bool addFriend(const QString &name);
    /// The request of that name was answered, here or elsewhere.
    void settleFriendRequest(const QString &name);
    /// The site gave us another name: asks which, then renamed().
    void hearOfNewName();
    /// Sign-out: forgets everything.
    void clear();

    /// When the site goes down, in our clock; invalid while nothing is announced.
    const QDateTime &maintenanceAt() const { return m_maintenanceAt; }
    /// True for the first announcement; later ones only correct the time.
    bool announceMaintenance(int minutes);
    void endMaintenance();

signals:
    /// all(), or what is read of it.
    void changed();
    void maintenanceChanged();
    /// We are called that now.
    void renamed(const QString &name);
    void failed(const partyline::Error &error);

private:
    struct Found
    {
        Notification notice;
        qint64 serverId = 0;
    };

    Found read(const plugdj::SiteNotification &notification) const;
    bool keep(const Found &found);
    Notification *find(const QString &id);
    QCoro::Task<> dismiss();
    void nameArrived();

    PlugDjAccount &m_account;
    QList<Notification> m_all;
    QHash<QString, qint64> m_serverIds; ///< of those in m_all that the site knows of
    QStringList m_toDismiss;            ///< read here, not yet deleted there
    QDateTime m_maintenanceAt;
    QTimer m_maintenanceTimer;
    QString m_nameBefore;
    int m_nameTries = 0; ///< how often users/me may still be asked for the new name
    int m_session = 0;   ///< grows with clear(): what was awaited before is nobody's
    bool m_isDismissing = false;
};

} // namespace partyline
