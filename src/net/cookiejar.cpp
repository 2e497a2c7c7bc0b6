// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/cookiejar.h"

#include <QDateTime>
#include <QNetworkCookie>

namespace partyline {

namespace {

/// What browsers hold for one site at least; more of them is a fault or an attack.
constexpr qsizetype MostCookies = 50;
/// What browsers hold of one cookie at least.
constexpr qsizetype LongestCookie = 4096;

bool isUsable(const QByteArray &name, const QByteArray &value)
{
    static constexpr char Forbidden[] = {'\r', '\n', '\0', ';'};
    const auto hasForbidden = [](const QByteArray &text) {
        return std::any_of(std::begin(Forbidden), std::end(Forbidden), [&](char c) { return text.contains(c); });
    };
    return !name.isEmpty() && name.size() + value.size() <= LongestCookie && !hasForbidden(name) && !hasForbidden(value)
           && !name.contains('=');
}

bool covers(QString domain, const QString &host)
{
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    return domain.isEmpty() || domain.compare(host, Qt::CaseInsensitive) == 0
           || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

} // namespace

CookieJar::CookieJar(const QString &host, QObject *parent)
    : QNetworkCookieJar(parent)
    , m_host(host)
{
}

void CookieJar::set(const QByteArray &name, const Secret &value)
{
    if (isUsable(name, value.reveal()))
        m_values.insert(name, value);
}

QList<QNetworkCookie> CookieJar::cookiesForUrl(const QUrl &url) const
{
    QList<QNetworkCookie> cookies;
    if (url.host() != m_host)
        return cookies;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        cookies.append(QNetworkCookie(it.key(), it->reveal()));
    return cookies;
}

bool CookieJar::setCookiesFromUrl(const QList<QNetworkCookie> &cookies, const QUrl &url)
{
    bool isTaken = false;
    if (url.host() != m_host)
        return isTaken;
    for (const auto &cookie : cookies)
        isTaken = take(cookie) || isTaken;
    return isTaken;
}

bool CookieJar::take(const QNetworkCookie &cookie)
{
    const QByteArray name = cookie.name();
    if (!covers(cookie.domain(), m_host) || !isUsable(name, cookie.value()))
        return false;
    const bool isOver = cookie.expirationDate().isValid() && cookie.expirationDate() < QDateTime::currentDateTimeUtc();
    const Secret newest = isOver ? Secret() : Secret(cookie.value());
    if (value(name) == newest || (!m_values.contains(name) && m_values.size() >= MostCookies))
        return false;
    if (isOver)
        m_values.remove(name);
    else
        m_values.insert(name, newest);
    emit changed(name);
    return true;
}

} // namespace partyline
