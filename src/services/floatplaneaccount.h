// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneoauth.h"
#include "services/sharedanswer.h"
#include "wire/floatplanecookie.h"

#include <memory>

namespace partyline {

class FloatplaneLobby;
class FloatplaneLookout;
class FloatplaneNotices;

/// A Floatplane login: a set that may hold a cookie, tokens or both (floatplane.md 2.3). Signed in by tokens, it takes
/// a session cookie in addition, for a chat that wants one: signIn() with Method::Session keeps the tokens then, and a
/// refusal leaves everything as it was.
/// Codes of refused() beside Account's own: "invalidClient" (the device flow's client id is not known there). After
/// "secondFactor" the account still waits for a code: submitSecondFactor() may be called again.
class FloatplaneAccount final : public Account, private RequestAuthorizer
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds deviceSecond{1'000}; ///< a second of the device flow; tests shorten it
        std::chrono::seconds refreshEarly{60};         ///< a token is refreshed that long before its end (2.3.1)
    };

    explicit FloatplaneAccount(Endpoints endpoints, QObject *parent = nullptr);
    FloatplaneAccount(Endpoints endpoints, Options options, QObject *parent = nullptr);
    ~FloatplaneAccount() override;

    void signIn(const Credentials &credentials) override;
    void submitSecondFactor(const QString &code) override;
    void cancelSignIn() override;
    void signOut() override;
    /// The cookie's value, or for tokens a JSON object of them.
    Secret session() const override;
    Credentials::Method keptMethod() const override;

    ApiClient &api() { return m_api; }
    /// The streams that the account may watch, and who is live.
    FloatplaneLobby &lobby() { return *m_lobby; }
    const FloatplaneLobby &lobby() const { return *m_lobby; }
    /// What creators told the account.
    FloatplaneNotices &notices() { return *m_notices; }
    const FloatplaneNotices &notices() const { return *m_notices; }
    /// Hears of it while no room of the account does; somebody has to start it.
    FloatplaneLookout &lookout() { return *m_lookout; }
    /// "sails.sid=..." for the sockets; empty without a cookie. Beside tokens it may be anybody's: see hasOwnCookie().
    Secret cookieHeader() const;
    /// The cookie is the user's session: pasted, or the password's. One that came along with an answer to a token may
    /// or may not be signed in (2.3.5).
    bool hasOwnCookie() const { return m_isCookieOwn && !cookieHeader().isEmpty(); }
    /// A bearer token that is good for at least a minute, refreshed first if need be (single-flight); empty in cookie
    /// mode. The account may outlive who asks: ask a QPointer of yours whether you still live.
    QCoro::Task<Result<Secret>> freshToken();
    bool hasToken() const { return !m_tokens.access.isEmpty(); }
    /// How far the server's clock is ahead of ours; zero where it cannot be told from ours.
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }
    /// A socket was refused as not signed in: asks the site, and expires when it says the same.
    void checkSession();

private:
    struct KeptTokens
    {
        Secret access;
        Secret refresh;
        QDateTime expiresAt;
        QDateTime staleAt;    ///< to be refreshed from then on; invalid: now
        bool isBound = false; ///< to the key of m_oauth's DpopSession
    };
    using TokenAnswer = SharedAnswer<Result<Secret>>;

    void begin();
    QCoro::Task<Result<Headers>> authorize(QByteArray verb, QUrl url) override;
    bool wantsRepeat(const AuthorizationHints &hints, int repeats) override;
    void setCookie(const Secret &value);
    void addCookie(const Credentials &credentials);
    QCoro::Task<> verifyCookie(int attempt);
    void refuseCookie(const Error &error);
    void dropAddedCookie();
    void forget();
    void keep(const floatplane::Tokens &tokens);
    bool restoreTokens(const Secret &kept);
    void hearClock(const QDateTime &serverDate);
    void refuse(Error error, const QString &signInCode);
    void accept(const floatplane::User &user);
    void expire(const Error &error);
    QCoro::Task<> verify(int attempt);
    QCoro::Task<> logIn(int attempt, QString user, Secret password);
    QCoro::Task<> sendSecondFactor(int attempt, QString code);
    QCoro::Task<> explainBadRequest(int attempt, Error error);
    QCoro::Task<> logOut(int attempt);
    QCoro::Task<> check(int attempt);
    QCoro::Task<> refreshTokens(std::shared_ptr<TokenAnswer> answer);
    QCoro::Task<Result<ApiReply>> askSelf();
    void whenAnswered(const Result<ApiReply> &reply);

    const Options m_options;
    KeptTokens m_tokens;
    bool m_isCookieOwn = false;
    bool m_isAddingCookie = false;
    bool m_isSigningOut = false;               ///< what is refused now is nothing to tell
    std::shared_ptr<TokenAnswer> m_refreshing; ///< set while a refresh is under way
    std::chrono::milliseconds m_clockOffset{0};
    int m_attempt = 0; ///< answers of an older one are dropped
    bool m_isChecking = false;
    std::unique_ptr<FloatplaneLobby> m_lobby;
    std::unique_ptr<FloatplaneNotices> m_notices;
    std::unique_ptr<FloatplaneLookout> m_lookout;
    // Last: these go first, and their coroutines must find nothing half gone.
    FloatplaneOAuth m_oauth;
    ApiClient m_api;
};

} // namespace partyline
