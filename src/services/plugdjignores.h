// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "wire/plugdjtypes.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

namespace partyline {

class PlugDjAccount;

/// Whom the account ignores, on the server's list. The server still delivers their lines: hiding them is ours to do
/// (plugdj.md 4.8).
class PlugDjIgnores final : public QObject
{
    Q_OBJECT

public:
    /// The account owns it.
    explicit PlugDjIgnores(PlugDjAccount &account, QObject *parent = nullptr);

    bool isEmpty() const { return m_users.isEmpty(); }
    bool contains(qint64 id) const { return m_users.contains(id); }
    /// By name.
    QList<plugdj::NamedUser> users() const;
    bool isBusy(qint64 id) const { return m_busy.contains(id); }

    /// Asks the server for the list.
    void refresh();
    void add(qint64 id, const QString &name);
    void remove(qint64 id);
    /// As users/me told.
    void take(const QList<plugdj::NamedUser> &users);
    void clear() { take({}); }

signals:
    void changed();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> fetch(int turn);
    QCoro::Task<> send(int turn, plugdj::NamedUser user, bool wanted);
    void begin(const plugdj::NamedUser &user, bool wanted);
    void settle(const plugdj::NamedUser &user, bool isIgnored);

    PlugDjAccount &m_account;
    QHash<qint64, QString> m_users;
    QSet<qint64> m_busy;
    int m_turn = 0; ///< grows with take(): another list, perhaps of another user
};

} // namespace partyline
