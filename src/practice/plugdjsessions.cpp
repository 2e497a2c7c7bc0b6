// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjsessions.h"

namespace partyline::djpractice {

QByteArray Sessions::random(int bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    for (char &byte : data)
        byte = char(m_random.bounded(256));
    return data;
}

Session &Sessions::open(QByteArray *cookie)
{
    Session &session = m_sessions.emplace_back();
    session.number = int(m_sessions.size());
    *cookie = anotherCookie(session);
    return session;
}

QByteArray Sessions::anotherCookie(const Session &session)
{
    const QByteArray cookie = random(15).toBase64(QByteArray::Base64UrlEncoding) + '|'
                              + QByteArray::number(session.number) + '|' + random(20).toHex();
    m_cookies.insert(cookie, &m_sessions[size_t(session.number - 1)]);
    return cookie;
}

Session *Sessions::byCookie(const QByteArray &cookie)
{
    Session *session = m_cookies.value(cookie);
    return session && session->isAlive ? session : nullptr;
}

void Sessions::keepOnly(const Session &session, const QByteArray &cookie)
{
    m_cookies.removeIf([&](auto it) { return it.value() == &session && it.key() != cookie; });
}

void Sessions::signIn(Session &session, qint64 accountId)
{
    session.accountId = accountId;
}

void Sessions::end(Session &session)
{
    session.isAlive = false;
    m_cookies.removeIf([&](auto it) { return it.value() == &session; });
    m_tokens.removeIf([&](auto it) { return it.value() == &session; });
}

int Sessions::endAll(qint64 accountId)
{
    int count = 0;
    for (Session &session : m_sessions) {
        if (session.isAlive && session.accountId == accountId) {
            end(session);
            ++count;
        }
    }
    return count;
}

QByteArray Sessions::issueCsrf(const QDateTime &now)
{
    const QByteArray value = random(30).toHex();
    m_csrf.removeIf([&](auto it) { return it.value().addSecs(2 * std::chrono::seconds(CsrfLife).count()) < now; });
    m_csrf.insert(value, now);
    return value;
}

Sessions::Csrf Sessions::useCsrf(const QByteArray &value, const QDateTime &now)
{
    const QDateTime issued = m_csrf.take(value);
    if (!issued.isValid())
        return Csrf::Invalid;
    return issued.addSecs(std::chrono::seconds(CsrfLife).count()) < now ? Csrf::Expired : Csrf::Good;
}

Secret Sessions::issueToken(const Session &session)
{
    const QByteArray token = random(120).toBase64();
    m_tokens.insert(token, &m_sessions[size_t(session.number - 1)]);
    return Secret(token);
}

Session *Sessions::useToken(const Secret &token)
{
    Session *session = m_tokens.take(token.reveal());
    return session && session->isAlive ? session : nullptr;
}

} // namespace partyline::djpractice
