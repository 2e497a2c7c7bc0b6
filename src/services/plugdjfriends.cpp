// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjfriends.h"

#include "services/plugdjaccount.h"
#include "services/plugdjsocialrequests.h"
#include "wire/plugdjrest.h"

#include <QPointer>

#include <algorithm>

namespace partyline {

namespace {

bool comesFirst(const plugdj::Friend &a, const plugdj::Friend &b)
{
    if (a.isOnline != b.isOnline)
        return a.isOnline;
    return QString::compare(a.user.username, b.user.username, Qt::CaseInsensitive) < 0;
}

} // namespace

PlugDjFriends::PlugDjFriends(PlugDjAccount &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

PlugDjFriends::Standing PlugDjFriends::standing(qint64 id) const
{
    if (m_ids.contains(id))
        return Standing::Friend;
    if (std::ranges::any_of(m_invites, [id](const auto &invite) { return invite.user.id == id; }))
        return Standing::Invites;
    return m_asked.contains(id) ? Standing::Asked : Standing::Stranger;
}

void PlugDjFriends::load()
{
    if (m_state == State::Unknown || m_state == State::Failed)
        refresh();
}

void PlugDjFriends::refresh()
{
    if (!m_account.isSignedIn() || m_account.isGuest())
        return;
    if (m_state != State::Known) {
        m_state = State::Loading;
        emit changed();
    }
    fetch(++m_fetch);
}

QCoro::Task<> PlugDjFriends::fetch(int turn)
{
    const QPointer<PlugDjFriends> self(this);
    ApiRequest wanted = plugdj::friendsRequest();
    const auto friends = co_await m_account.api().send(std::move(wanted));
    if (isGone(self, friends) || turn != m_fetch)
        co_return;
    if (!friends) {
        fail(friends.error());
        co_return;
    }
    ApiRequest asking = plugdj::friendInvitesRequest();
    const auto invites = co_await m_account.api().send(std::move(asking));
    if (isGone(self, invites) || turn != m_fetch)
        co_return;
    if (!invites) {
        fail(invites.error());
        co_return;
    }
    m_friends = plugdj::readAll(friends->data.toArray(), plugdj::readFriend);
    m_friends.removeIf([](const plugdj::Friend &one) { return one.user.id <= 0; });
    std::ranges::stable_sort(m_friends, comesFirst);
    m_invites = plugdj::readAll(invites->data.toArray(), plugdj::readFriendInvite);
    m_invites.removeIf([](const plugdj::FriendInvite &invite) { return invite.user.id <= 0; });
    m_ids.clear();
    for (const plugdj::Friend &one : std::as_const(m_friends))
        m_ids.insert(one.user.id);
    m_asked -= m_ids;
    m_state = State::Known;
    m_trouble.clear();
    emit changed();
}

void PlugDjFriends::fail(const Error &error)
{
    // What was known stays; only a first look that failed has nothing to show.
    if (m_state != State::Known)
        m_state = State::Failed;
    m_trouble = error.text;
    emit changed();
    if (error.kind == Error::Kind::SignIn)
        m_account.checkSession();
}

void PlugDjFriends::ask(qint64 id)
{
    act(id, plugdj::befriendRequest(id), [this, id] { m_asked.insert(id); });
}

void PlugDjFriends::accept(qint64 id)
{
    act(id, plugdj::befriendRequest(id), [this, id] {
        m_ids.insert(id);
        settleInvite(id);
    });
}

void PlugDjFriends::refuse(qint64 id)
{
    act(id, plugdj::refuseFriendRequest(id), [this, id] { settleInvite(id); });
}

void PlugDjFriends::settleInvite(qint64 id)
{
    const auto invite = std::ranges::find(m_invites, id, [](const auto &one) { return one.user.id; });
    if (invite == m_invites.end())
        return;
    const QString name = invite->user.username;
    m_invites.erase(invite);
    m_account.notices().settleFriendRequest(name);
}

void PlugDjFriends::remove(qint64 id)
{
    act(id, plugdj::unfriendRequest(id), [this, id] {
        m_ids.remove(id);
        m_friends.removeIf([id](const plugdj::Friend &one) { return one.user.id == id; });
    });
}

void PlugDjFriends::act(qint64 id, ApiRequest request, std::function<void()> done)
{
    if (id <= 0 || m_busy.contains(id))
        return;
    m_busy.insert(id);
    emit changed();
    send(m_user, id, std::move(request), std::move(done));
}

QCoro::Task<> PlugDjFriends::send(int turn, qint64 id, ApiRequest request, std::function<void()> done)
{
    const QPointer<PlugDjFriends> self(this);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_user)
        co_return;
    m_busy.remove(id);
    if (!answer) {
        emit changed();
        emit failed(answer.error());
        if (answer.error().kind == Error::Kind::SignIn)
            m_account.checkSession();
        co_return;
    }
    done();
    emit changed();
    refresh();
}

void PlugDjFriends::clear()
{
    ++m_user;
    ++m_fetch;
    const bool hadSomething = m_state != State::Unknown;
    m_state = State::Unknown;
    m_trouble.clear();
    m_friends.clear();
    m_invites.clear();
    m_ids.clear();
    m_asked.clear();
    m_busy.clear();
    if (hadSomething)
        emit changed();
}

} // namespace partyline
