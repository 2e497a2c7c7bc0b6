// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "wire/plugdjfriends.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <functional>

namespace partyline {

class PlugDjAccount;

/// The friends of one account and who asks to be one (plugdj.md 4.8). Fetched when somebody first wants to know, and
/// again after every change of ours and every event of the site.
class PlugDjFriends final : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Loading, Known, Failed };
    /// What may be done about somebody.
    enum class Standing {
        Stranger, ///< may be asked
        Asked,    ///< by us, in this run: the site keeps no list of these
        Invites,  ///< asks us: accept or refuse
        Friend
    };

    /// The account owns it.
    explicit PlugDjFriends(PlugDjAccount &account, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Why the lists are not known, for State::Failed.
    const QString &trouble() const { return m_trouble; }
    /// Those who are online first, each half by name.
    const QList<plugdj::Friend> &friends() const { return m_friends; }
    const QList<plugdj::FriendInvite> &invites() const { return m_invites; }
    bool isFriend(qint64 id) const { return m_ids.contains(id); }
    Standing standing(qint64 id) const;
    /// A request about them is under way.
    bool isBusy(qint64 id) const { return m_busy.contains(id); }

    /// Fetches both lists, once: later calls do nothing until refresh().
    void load();
    void refresh();
    void ask(qint64 id);
    void accept(qint64 id);
    void refuse(qint64 id);
    void remove(qint64 id);
    /// The site's events name people only; the lists tell who they are.
    void requestArrived() { refresh(); }
    void acceptanceArrived() { refresh(); }
    /// Another user, or none: nothing of this is true any more.
    void clear();

signals:
    void changed();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> fetch(int turn);
    QCoro::Task<> send(int turn, qint64 id, ApiRequest request, std::function<void()> done);
    void act(qint64 id, ApiRequest request, std::function<void()> done);
    /// Answered: neither list nor notification asks any more.
    void settleInvite(qint64 id);
    void fail(const Error &error);

    PlugDjAccount &m_account;
    State m_state = State::Unknown;
    QString m_trouble;
    QList<plugdj::Friend> m_friends;
    QList<plugdj::FriendInvite> m_invites;
    QSet<qint64> m_ids;
    QSet<qint64> m_asked;
    QSet<qint64> m_busy;
    int m_user = 0;  ///< grows with clear(): what was awaited before is not ours any more
    int m_fetch = 0; ///< grows with each fetch: only the last one counts
};

} // namespace partyline
