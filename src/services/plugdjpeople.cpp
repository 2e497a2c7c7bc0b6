// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace partyline {

namespace {

/// users/bulk takes so many ids (plugdj.md 5.6).
constexpr qsizetype LargestBulk = 50;
/// How many who are not here are remembered. Chat history names at most 30, a wait list 50; the rest is slack for
/// those who left within the last minutes.
constexpr qsizetype MostRemembered = 1000;

} // namespace

void PlugDjPeople::learn(const plugdj::User &user)
{
    ++m_version;
    m_known.insert(user.id, user);
    m_persons.remove(user.id);
}

void PlugDjPeople::setPresent(const QList<plugdj::User> &users)
{
    for (const qint64 id : std::as_const(m_present))
        m_left.append(id);
    m_present.clear();
    ++m_version;
    for (const plugdj::User &user : users) {
        if (user.id <= 0)
            continue;
        m_present.insert(user.id);
        learn(user);
    }
    m_arrivals.removeIf([this](const auto &arrival) { return !m_present.contains(arrival.key()); });
    forgetSome();
}

bool PlugDjPeople::join(const plugdj::User &user)
{
    if (user.id <= 0)
        return false;
    const bool isNew = !m_present.contains(user.id);
    m_present.insert(user.id);
    learn(user);
    if (isNew)
        m_arrivals.insert(user.id, ++m_lastArrival);
    return isNew;
}

bool PlugDjPeople::leave(qint64 id)
{
    if (!m_present.remove(id))
        return false;
    ++m_version;
    m_arrivals.remove(id);
    m_left.append(id);
    forgetSome();
    return true;
}

void PlugDjPeople::remember(const plugdj::User &user)
{
    if (user.id <= 0)
        return;
    if (!m_present.contains(user.id))
        m_left.append(user.id);
    learn(user);
    forgetSome();
}

void PlugDjPeople::rememberName(qint64 id, const QString &name)
{
    if (id <= 0 || m_known.contains(id) || name.isEmpty())
        return;
    plugdj::User user;
    user.id = id;
    user.username = name;
    remember(user);
}

plugdj::User *PlugDjPeople::find(qint64 id)
{
    const auto it = m_known.find(id);
    if (it == m_known.end())
        return nullptr;
    ++m_version;
    m_persons.remove(id);
    return &*it;
}

const plugdj::User *PlugDjPeople::known(qint64 id) const
{
    const auto it = m_known.constFind(id);
    return it == m_known.cend() ? nullptr : &*it;
}

Person PlugDjPeople::person(qint64 id) const
{
    if (id <= 0)
        return {};
    if (const auto told = m_persons.constFind(id); told != m_persons.cend())
        return *told;
    const auto it = m_known.find(id);
    if (it != m_known.end() && !it->username.isEmpty())
        return *m_persons.insert(id, plugdj::personOf(*it));
    return {QString::number(id), QCoreApplication::translate("PlugDjPeople", "unknown user"), Role::None};
}

qint64 PlugDjPeople::idOf(const QString &name) const
{
    const auto it =
        std::find_if(m_present.begin(), m_present.end(), [&](qint64 id) { return m_known.value(id).username == name; });
    return it == m_present.end() ? 0 : *it;
}

bool PlugDjPeople::needs(qint64 id)
{
    if (id <= 0 || m_present.contains(id) || m_asked.contains(id))
        return false;
    // Known from their own lines only: a name, and nothing that tells their role.
    const auto it = m_known.find(id);
    if (it != m_known.end() && it->level > 0)
        return false;
    m_asked.insert(id);
    m_wanted.append(id);
    return true;
}

QList<qint64> PlugDjPeople::takeWanted()
{
    const QList<qint64> now = m_wanted.first(std::min(m_wanted.size(), LargestBulk));
    m_wanted.remove(0, now.size());
    return now;
}

void PlugDjPeople::forgetSome()
{
    while (m_left.size() > MostRemembered) {
        const qint64 oldest = m_left.takeFirst();
        if (m_present.contains(oldest))
            continue;
        ++m_version;
        m_known.remove(oldest);
        m_persons.remove(oldest);
    }
    if (m_asked.size() > MostRemembered)
        m_asked.clear();
}

void PlugDjPeople::clear()
{
    const int version = m_version;
    *this = {};
    m_version = version + 1;
}

} // namespace partyline
