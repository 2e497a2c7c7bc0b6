// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/contacts.h"

#include <algorithm>
#include <tuple>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// As with message handlers: what leaves the program leaves it at many places, and a counter must miss none of them.
ContactBook *listener = nullptr;

auto orderOf(const Contact &contact)
{
    return std::tuple(contact.host, contact.why);
}

} // namespace

ContactBook::ContactBook(QObject *parent)
    : QObject(parent)
    , m_before(std::exchange(listener, this))
{
}

ContactBook::~ContactBook()
{
    if (listener == this)
        listener = m_before;
}

QString ContactBook::hostOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const int usual = scheme == "https"_L1 || scheme == "wss"_L1 ? 443 : 80;
    const QString host = url.host(QUrl::EncodeUnicode).toLower();
    return url.port(usual) == usual ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

Contact *ContactBook::find(const QString &host, Contact::Why why)
{
    const auto found = std::ranges::find_if(
        m_contacts, [&](const Contact &contact) { return contact.host == host && contact.why == why; });
    return found == m_contacts.end() ? nullptr : &*found;
}

Contact *ContactBook::add(const QString &host, Contact::Why why)
{
    if (host.isEmpty() || m_contacts.size() >= MostContacts)
        return nullptr;
    const Contact contact{host, why, 0, {}};
    const auto place = std::ranges::upper_bound(m_contacts, orderOf(contact), {}, orderOf);
    return &*m_contacts.insert(place, contact);
}

void ContactBook::expect(const QUrl &url, Contact::Why why)
{
    const QString host = hostOf(url);
    if (!find(host, why) && add(host, why))
        emit changed();
}

void ContactBook::count(const QUrl &url, Contact::Why why, const QDateTime &now)
{
    const QString host = hostOf(url);
    Contact *contact = find(host, why);
    if (!contact && why == Contact::Why::Service) {
        const auto known = std::ranges::find(m_contacts, host, &Contact::host);
        contact = known == m_contacts.end() ? nullptr : &*known;
    }
    if (!contact)
        contact = add(host, why);
    if (!contact)
        return;
    ++contact->times;
    contact->last = now;
    emit changed();
}

void contacts::tell(const QUrl &url, Contact::Why why)
{
    if (listener)
        listener->count(url, why, QDateTime::currentDateTimeUtc());
}

} // namespace partyline
