// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>

#include <chrono>
#include <deque>
#include <optional>

namespace partyline::djpractice {

/// What a `session` cookie stands for. Guests and those who have not signed in yet are members too, with a negative id.
struct Session
{
    int number = 0;
    qint64 accountId = 0; ///< 0: not signed in
    bool isAlive = true;

    /// Who this is in rooms: the account, or minus the session's number.
    qint64 memberId() const { return accountId > 0 ? accountId : -number; }
    bool isGuest() const { return accountId == 0; }
};

/// Cookies, CSRF values and socket tokens (plugdj.md 1.2 to 1.4).
class Sessions final
{
public:
    /// How long a CSRF value can be used (Appendix A 2).
    static constexpr std::chrono::minutes CsrfLife{10};

    enum class Csrf { Good, Expired, Invalid };

    /// A new session; its cookie has a '|' in it, as the original's.
    Session &open(QByteArray *cookie);
    /// The session of a cookie taken as it came over the wire, byte for byte, or null.
    Session *byCookie(const QByteArray &cookie);
    /// One more cookie for the same session.
    QByteArray anotherCookie(const Session &session);
    /// All cookies but that one stop working.
    void keepOnly(const Session &session, const QByteArray &cookie);
    void signIn(Session &session, qint64 accountId);
    /// Its cookies and tokens mean nothing from now on.
    void end(Session &session);
    /// Ends every session of that account; how many there were.
    int endAll(qint64 accountId);

    QByteArray issueCsrf(const QDateTime &now);
    /// Used up, whatever it is.
    Csrf useCsrf(const QByteArray &value, const QDateTime &now);

    Secret issueToken(const Session &session);
    /// The session the token was made for, once; null ever after.
    Session *useToken(const Secret &token);

private:
    QByteArray random(int bytes);

    std::deque<Session> m_sessions; ///< addresses stay
    QHash<QByteArray, Session *> m_cookies;
    QHash<QByteArray, QDateTime> m_csrf;
    QHash<QByteArray, Session *> m_tokens;
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};
};

} // namespace partyline::djpractice
