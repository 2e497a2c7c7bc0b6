// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanesessions.h"

#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView CookieName = "sails.sid";

QByteArray randomBytes(int words)
{
    QList<quint32> numbers(words);
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return {reinterpret_cast<const char *>(numbers.constData()), qsizetype(numbers.size() * sizeof(quint32))};
}

QString randomText(int words)
{
    return QString::fromLatin1(
        randomBytes(words).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

FloatplaneSessions::FloatplaneSessions()
    : m_key(randomBytes(8))
{
}

QString FloatplaneSessions::start(const QString &userId)
{
    const QString id = randomText(6);
    m_sessions.insert(id, {userId, {}});
    return id;
}

QString FloatplaneSessions::startPending(const QString &userId)
{
    const QString id = randomText(6);
    m_sessions.insert(id, {{}, userId});
    return id;
}

void FloatplaneSessions::bind(const QString &session, const QString &userId)
{
    m_sessions.insert(session, {userId, {}});
}

QString FloatplaneSessions::userOf(const QString &session) const
{
    return m_sessions.value(session).userId;
}

QString FloatplaneSessions::pendingUserOf(const QString &session) const
{
    return m_sessions.value(session).pendingUserId;
}

QByteArray FloatplaneSessions::signature(const QByteArray &session) const
{
    // As the cookie-signature module of Express does it: base64 without padding, so '+' and '/' do occur.
    return QMessageAuthenticationCode::hash(session, m_key, QCryptographicHash::Sha256)
        .toBase64(QByteArray::OmitTrailingEquals);
}

QByteArray FloatplaneSessions::cookieValue(const QString &session) const
{
    const QByteArray id = session.toLatin1();
    return ("s:" + id + '.' + signature(id)).toPercentEncoding();
}

QByteArray FloatplaneSessions::setCookie(const QString &session) const
{
    // The real one is Secure as well; plain loopback cannot be.
    constexpr int Days = 30;
    const auto expires =
        QLocale::c().toString(QDateTime::currentDateTimeUtc().addDays(Days), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return "sails.sid=" + cookieValue(session) + "; Path=/; Expires=" + expires.toLatin1() + "; HttpOnly";
}

QString FloatplaneSessions::sessionOfHeader(const QByteArray &cookieHeader) const
{
    for (const QByteArray &part : cookieHeader.split(';')) {
        const QByteArray pair = part.trimmed();
        const auto equals = pair.indexOf('=');
        if (equals < 0 || QByteArrayView(pair).first(equals) != CookieName)
            continue;
        const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(equals + 1));
        const auto dot = value.lastIndexOf('.');
        if (!value.startsWith("s:") || dot < 0)
            continue;
        const QByteArray id = value.mid(2, dot - 2);
        if (value.mid(dot + 1) == signature(id) && exists(QString::fromLatin1(id)))
            return QString::fromLatin1(id);
    }
    return {};
}

FloatplaneTokens FloatplaneSessions::issue(Token token, std::chrono::seconds life)
{
    const FloatplaneTokens tokens{randomText(12), randomText(12)};
    m_refresh.insert(tokens.refresh, token);
    token.expires = QDateTime::currentDateTimeUtc().addSecs(life.count());
    m_access.insert(tokens.access, token);
    return tokens;
}

FloatplaneTokens FloatplaneSessions::issueTokens(const QString &userId, std::chrono::seconds life, const QString &key)
{
    return issue({userId, {}, key, randomText(4)}, life);
}

std::optional<FloatplaneTokens> FloatplaneSessions::refresh(const QString &refreshToken, std::chrono::seconds life,
                                                            const QString &key)
{
    const auto held = m_refresh.constFind(refreshToken);
    if (held == m_refresh.cend() || (!held->key.isEmpty() && held->key != key))
        return {};
    Token token = m_refresh.take(refreshToken);
    token.key = key;
    return issue(token, life);
}

void FloatplaneSessions::revoke(const QString &refreshToken)
{
    const QString login = m_refresh.value(refreshToken).login;
    if (login.isEmpty())
        return;
    m_access.removeIf([&](const auto &it) { return it->login == login; });
    m_refresh.removeIf([&](const auto &it) { return it->login == login; });
}

QString FloatplaneSessions::userOfToken(const QString &accessToken) const
{
    const auto it = m_access.constFind(accessToken);
    return it != m_access.cend() && it->expires > QDateTime::currentDateTimeUtc() ? it->userId : QString();
}

void FloatplaneSessions::expire(const QString &userId)
{
    m_sessions.removeIf([&](const auto &it) { return it->userId == userId || it->pendingUserId == userId; });
    m_access.removeIf([&](const auto &it) { return it->userId == userId; });
    m_refresh.removeIf([&](const auto &it) { return it->userId == userId; });
}

} // namespace partyline::practice
