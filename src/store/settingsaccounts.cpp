// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// Settings: the accounts, and the rooms they were in last.
#include "store/settings.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto AccountsKey = u"accounts"_s;
const auto RecentRoomsKey = u"recentRooms"_s;

Service serviceOf(const QString &token)
{
    return token == serviceToken(Service::Floatplane) ? Service::Floatplane : Service::PlugDj;
}

} // namespace

KnownAccount Settings::readAccount() const
{
    KnownAccount account;
    account.id = m_backend.value(u"id"_s).toString();
    account.user = m_backend.value(u"user"_s).toString();
    account.name = m_backend.value(u"name"_s).toString();
    account.method = m_backend.value(u"method"_s).toString();
    Endpoints &endpoints = account.endpoints;
    endpoints.service = serviceOf(m_backend.value(u"service"_s).toString());
    endpoints.label = m_backend.value(u"label"_s).toString();
    endpoints.site = m_backend.value(u"site"_s).toUrl();
    endpoints.socket = m_backend.value(u"socket"_s).toUrl();
    endpoints.chat = m_backend.value(u"chat"_s).toUrl();
    endpoints.auth = m_backend.value(u"auth"_s).toUrl();
    endpoints.origin = m_backend.value(u"origin"_s).toString();
    endpoints.clientId = m_backend.value(u"clientId"_s).toString();
    endpoints.sdkVersion = m_backend.value(u"sdkVersion"_s, endpoints.sdkVersion).toString();
    endpoints.sdkPlatform = m_backend.value(u"sdkPlatform"_s, endpoints.sdkPlatform).toString();
    endpoints.sdkLanguage = m_backend.value(u"sdkLanguage"_s, endpoints.sdkLanguage).toString();
    endpoints.caFile = m_backend.value(u"caFile"_s).toString();
    return account;
}

void Settings::writeAccount(const KnownAccount &account)
{
    const Endpoints &endpoints = account.endpoints;
    const QList<std::pair<QString, QString>> fields{
        {u"id"_s, account.id},
        {u"user"_s, account.user},
        {u"name"_s, account.name},
        {u"method"_s, account.method},
        {u"service"_s, serviceToken(endpoints.service)},
        {u"label"_s, endpoints.label},
        {u"site"_s, endpoints.site.toString()},
        {u"socket"_s, endpoints.socket.toString()},
        {u"chat"_s, endpoints.chat.toString()},
        {u"auth"_s, endpoints.auth.toString()},
        {u"origin"_s, endpoints.origin},
        {u"clientId"_s, endpoints.clientId},
        {u"sdkVersion"_s, endpoints.sdkVersion},
        {u"sdkPlatform"_s, endpoints.sdkPlatform},
        {u"sdkLanguage"_s, endpoints.sdkLanguage},
        {u"caFile"_s, endpoints.caFile},
    };
    for (const auto &[key, value] : fields)
        m_backend.setValue(key, value);
}

QList<KnownAccount> Settings::accounts() const
{
    QList<KnownAccount> accounts;
    const int size = qBound(0, m_backend.beginReadArray(AccountsKey), MaxAccounts);
    for (int i = 0; i < size; ++i) {
        m_backend.setArrayIndex(i);
        const KnownAccount account = readAccount();
        if (!account.id.isEmpty() && account.endpoints.site.isValid())
            accounts.append(account);
    }
    m_backend.endArray();
    return accounts;
}

void Settings::setAccounts(const QList<KnownAccount> &accounts)
{
    if (accounts == this->accounts())
        return;
    m_backend.remove(AccountsKey);
    m_backend.beginWriteArray(AccountsKey, int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        m_backend.setArrayIndex(i);
        writeAccount(accounts[i]);
    }
    m_backend.endArray();
    emit accountsChanged(accounts);
}

QList<RecentRoom> Settings::recentRooms() const
{
    QList<RecentRoom> rooms;
    const int size = qBound(0, m_backend.beginReadArray(RecentRoomsKey), MaxRecentRooms);
    for (int i = 0; i < size; ++i) {
        m_backend.setArrayIndex(i);
        const RecentRoom room{m_backend.value(u"account"_s).toString(), m_backend.value(u"room"_s).toString(),
                              m_backend.value(u"name"_s).toString()};
        if (!room.account.isEmpty() && !room.room.isEmpty())
            rooms.append(room);
    }
    m_backend.endArray();
    return rooms;
}

void Settings::setRecentRooms(const QList<RecentRoom> &rooms)
{
    const QList<RecentRoom> kept = rooms.first(std::min<qsizetype>(MaxRecentRooms, rooms.size()));
    if (kept == recentRooms())
        return;
    m_backend.remove(RecentRoomsKey);
    m_backend.beginWriteArray(RecentRoomsKey, int(kept.size()));
    for (int i = 0; i < kept.size(); ++i) {
        m_backend.setArrayIndex(i);
        m_backend.setValue(u"account"_s, kept[i].account);
        m_backend.setValue(u"room"_s, kept[i].room);
        m_backend.setValue(u"name"_s, kept[i].name);
    }
    m_backend.endArray();
    emit recentRoomsChanged(kept);
}

} // namespace partyline
