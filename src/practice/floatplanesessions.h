// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace partyline::practice {

/// What a client holds after a token sign-in; the refresh token is good for one use.
struct FloatplaneTokens
{
    QString access;
    QString refresh;
};

/// Sessions by sails.sid cookie and OAuth tokens. A session exists from its cookie on, signed in or not.
class FloatplaneSessions
{
public:
    FloatplaneSessions();

    /// Starts a session and returns its id; without a user it is anonymous.
    QString start(const QString &userId = {});
    /// A session that knows who it is but still waits for the second factor.
    QString startPending(const QString &userId);
    void end(const QString &session) { m_sessions.remove(session); }
    /// Makes the session the user's: the binding of floatplane.md 2.3.5.
    void bind(const QString &session, const QString &userId);
    bool exists(const QString &session) const { return m_sessions.contains(session); }
    QString userOf(const QString &session) const;
    QString pendingUserOf(const QString &session) const;

    /// The cookie value as it goes over the wire: "s%3A<id>.<signature>".
    QByteArray cookieValue(const QString &session) const;
    /// A whole Set-Cookie header for it.
    QByteArray setCookie(const QString &session) const;
    /// The session a Cookie header names; empty when it has none, or a forged or an ended one.
    QString sessionOfHeader(const QByteArray &cookieHeader) const;

    /// `key` is the thumbprint that they are bound to; empty: to none.
    FloatplaneTokens issueTokens(const QString &userId, std::chrono::seconds life, const QString &key = {});
    /// New tokens for a refresh token, which is used up by this; nothing when it is not good.
    std::optional<FloatplaneTokens> refresh(const QString &refreshToken, std::chrono::seconds life,
                                            const QString &key = {});
    /// Takes back what came of that refresh token; any other text is no token and stays one (RFC 7009, 2.2).
    void revoke(const QString &refreshToken);
    /// The key that an access token is bound to.
    QString keyOfToken(const QString &accessToken) const { return m_access.value(accessToken).key; }
    QString userOfToken(const QString &accessToken) const;

    /// Ends every session and token of the user: the next request of each gets 401.
    void expire(const QString &userId);

private:
    struct Session
    {
        QString userId;
        QString pendingUserId;
    };
    struct Token
    {
        QString userId;
        QDateTime expires; ///< of access tokens
        QString key;
        QString login; ///< the same for all tokens of one sign-in
    };
    FloatplaneTokens issue(Token token, std::chrono::seconds life);
    QByteArray signature(const QByteArray &session) const;

    const QByteArray m_key; ///< of this run: a cookie of another run is a forged one
    QHash<QString, Session> m_sessions;
    QHash<QString, Token> m_access;
    QHash<QString, Token> m_refresh;
};

} // namespace partyline::practice
