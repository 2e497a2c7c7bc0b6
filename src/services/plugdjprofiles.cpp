// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjprofiles.h"

#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"
#include "services/plugdjsocialrequests.h"
#include "wire/plugdjrest.h"

#include <QPointer>

namespace partyline {

PlugDjProfiles::PlugDjProfiles(PlugDjAccount &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void PlugDjProfiles::want(qint64 id)
{
    const auto known = m_entries.constFind(id);
    if (id <= 0 || !m_account.isSignedIn() || (known != m_entries.cend() && known->trouble.isEmpty()))
        return;
    keep(id, {});
    fetch(m_turn, id);
}

/// The profile has all; where a server does not know that call, the user alone.
QCoro::Task<> PlugDjProfiles::fetch(int turn, qint64 id)
{
    const QPointer<PlugDjProfiles> self(this);
    if (!m_account.isGuest()) {
        ApiRequest request = plugdj::profileRequest(id);
        const auto answer = co_await m_account.api().send(std::move(request));
        if (isGone(self, answer) || turn != m_turn)
            co_return;
        if (answer) {
            const plugdj::Profile profile = plugdj::readProfile(plugdj::firstObject(*answer));
            if (profile.user.id == id) {
                keep(id, {profile, true, {}});
                co_return;
            }
        }
    }
    ApiRequest request = plugdj::userRequest(id);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_turn)
        co_return;
    if (!answer) {
        keep(id, {{}, false, answer.error().text});
        co_return;
    }
    const plugdj::User user = plugdj::readUser(plugdj::firstObject(*answer));
    const bool isThem = user.id == id;
    keep(id, {{user, {}}, isThem, isThem ? QString() : tr("The site knows nothing about them.")});
}

void PlugDjProfiles::keep(qint64 id, Entry entry)
{
    if (!m_entries.contains(id))
        m_order.append(id);
    m_entries.insert(id, std::move(entry));
    while (m_order.size() > MostKept)
        m_entries.remove(m_order.takeFirst());
    emit changed(id);
}

void PlugDjProfiles::clear()
{
    ++m_turn;
    m_entries.clear();
    m_order.clear();
}

} // namespace partyline
