// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjignores.h"

#include "services/plugdjaccount.h"
#include "services/plugdjsocialrequests.h"
#include "wire/plugdjfriends.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

PlugDjIgnores::PlugDjIgnores(PlugDjAccount &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

QList<plugdj::NamedUser> PlugDjIgnores::users() const
{
    QList<plugdj::NamedUser> all;
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it)
        all.append({it.key(), it.value()});
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return QString::compare(a.username, b.username, Qt::CaseInsensitive) < 0;
    });
    return all;
}

void PlugDjIgnores::take(const QList<plugdj::NamedUser> &users)
{
    ++m_turn;
    m_busy.clear();
    QHash<qint64, QString> fresh;
    for (const plugdj::NamedUser &user : users)
        fresh.insert(user.id, user.username.isEmpty() ? m_users.value(user.id) : user.username);
    if (fresh == m_users)
        return;
    m_users = fresh;
    emit changed();
}

void PlugDjIgnores::refresh()
{
    if (m_account.isSignedIn() && !m_account.isGuest())
        fetch(m_turn);
}

QCoro::Task<> PlugDjIgnores::fetch(int turn)
{
    const QPointer<PlugDjIgnores> self(this);
    ApiRequest request = plugdj::ignoresRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_turn)
        co_return;
    if (answer)
        take(plugdj::readIgnores(answer->data.toArray()));
    else
        emit failed(answer.error());
}

void PlugDjIgnores::add(qint64 id, const QString &name)
{
    if (!contains(id))
        begin({id, name}, true);
}

void PlugDjIgnores::remove(qint64 id)
{
    if (contains(id))
        begin({id, m_users.value(id)}, false);
}

void PlugDjIgnores::begin(const plugdj::NamedUser &user, bool wanted)
{
    if (user.id <= 0 || m_busy.contains(user.id))
        return;
    m_busy.insert(user.id);
    send(m_turn, user, wanted);
}

QCoro::Task<> PlugDjIgnores::send(int turn, plugdj::NamedUser user, bool wanted)
{
    const QPointer<PlugDjIgnores> self(this);
    ApiRequest request = wanted ? plugdj::ignoreRequest(user.id) : plugdj::unignoreRequest(user.id);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_turn)
        co_return;
    m_busy.remove(user.id);
    // Not on the list any more is what was wanted (1.8).
    const bool isDone = answer || (!wanted && answer.error().code == "notListed"_L1);
    if (isDone) {
        settle(user, wanted);
        co_return;
    }
    emit failed(answer.error());
    if (answer.error().kind == Error::Kind::SignIn)
        m_account.checkSession();
}

void PlugDjIgnores::settle(const plugdj::NamedUser &user, bool isIgnored)
{
    if (isIgnored)
        m_users.insert(user.id, user.username);
    else
        m_users.remove(user.id);
    emit changed();
}

} // namespace partyline
