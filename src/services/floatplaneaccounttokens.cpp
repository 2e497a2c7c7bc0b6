// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What an account does with tokens: showing, refreshing, keeping and giving them back, and a cookie beside them.
#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "wire/floatplanerest.h"

#include <QJsonDocument>
#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CookieName = "sails.sid";
/// A refused request goes out again for a nonce, for a clock that was wrong and for a refreshed token.
constexpr int MostRepeats = 3;

bool isCancelled(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

Error over()
{
    return {Error::Kind::SignIn,
            FloatplaneAccount::tr("Your Floatplane sign-in has run out. Sign in again."),
            u"expired"_s,
            {}};
}

QByteArray authorizationOf(const RequestAuthorizer::Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

} // namespace

void FloatplaneAccount::signOut()
{
    begin();
    m_isSigningOut = true;
    logOut(m_attempt);
}

/// The session first, for the tokens may be what it is ended with.
QCoro::Task<> FloatplaneAccount::logOut(int attempt)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = u"/api/v3/auth/logout"_s;
    request.body = QJsonObject();
    const auto reply = co_await m_api.send(std::move(request));
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    if (!m_tokens.refresh.isEmpty()) {
        const auto revoked = co_await m_oauth.revoke(m_tokens.refresh);
        if ((!revoked && isCancelled(revoked.error())) || attempt != m_attempt)
            co_return;
        if (!revoked)
            qCInfo(lcFloatplane) << "the tokens could not be given back:" << revoked.error().code;
    }
    forget(); // with it the fresh cookie of the answer, which nobody is signed in with (2.3.3)
    setState(State::SignedOut);
    emit signedOut();
}

Secret FloatplaneAccount::session() const
{
    if (!hasToken())
        return m_api.cookie(CookieName);
    const auto text = [](const Secret &secret) { return QString::fromUtf8(secret.reveal()); };
    QJsonObject kept{{u"access"_s, text(m_tokens.access)},
                     {u"refresh"_s, text(m_tokens.refresh)},
                     {u"expiresAt"_s, m_tokens.expiresAt.toString(Qt::ISODate)}};
    if (m_oauth.dpop().isOn())
        kept.insert(u"key"_s, text(m_oauth.dpop().key().secret()));
    if (m_tokens.isBound)
        kept.insert(u"type"_s, u"DPoP"_s);
    if (hasOwnCookie())
        kept.insert(u"cookie"_s, text(m_api.cookie(CookieName)));
    return Secret(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Credentials::Method FloatplaneAccount::keptMethod() const
{
    return hasToken() ? Credentials::Method::Tokens : Credentials::Method::Session;
}

Secret FloatplaneAccount::cookieHeader() const
{
    const Secret value = m_api.cookie(CookieName);
    return value.isEmpty() ? Secret() : Secret(QByteArray(CookieName) + '=' + value.reveal());
}

bool FloatplaneAccount::restoreTokens(const Secret &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.reveal()).object();
    const auto secret = [&object](QLatin1StringView name) { return Secret(object[name].toString().toUtf8()); };
    m_tokens.access = secret("access"_L1);
    m_tokens.refresh = secret("refresh"_L1);
    m_tokens.expiresAt = QDateTime::fromString(object["expiresAt"_L1].toString(), Qt::ISODate);
    m_tokens.staleAt = m_tokens.expiresAt.addSecs(-m_options.refreshEarly.count());
    m_tokens.isBound = object["type"_L1] == "DPoP"_L1;
    if (const Secret key = secret("key"_L1); !key.isEmpty()) {
        const auto restored = DpopKey::restored(key);
        if (!restored)
            return false;
        m_oauth.dpop().begin(*restored);
    }
    if (m_tokens.isBound && !m_oauth.dpop().isOn())
        return false;
    if (const Secret cookie = secret("cookie"_L1); !cookie.isEmpty())
        setCookie(cookie);
    return hasToken();
}

void FloatplaneAccount::keep(const floatplane::Tokens &tokens)
{
    m_tokens.access = tokens.access;
    if (!tokens.refresh.isEmpty())
        m_tokens.refresh = tokens.refresh;
    m_tokens.isBound = tokens.isBound && m_oauth.dpop().isOn();
    const qint64 early = std::min<qint64>(m_options.refreshEarly.count(), tokens.expiresIn / 2);
    m_tokens.expiresAt = QDateTime::currentDateTimeUtc().addSecs(tokens.expiresIn);
    m_tokens.staleAt = m_tokens.expiresAt.addSecs(-early);
    // Stored before anybody uses the access token: the old refresh token may be void already (2.3.1).
    emit sessionChanged();
}

QCoro::Task<Result<RequestAuthorizer::Headers>> FloatplaneAccount::authorize(QByteArray verb, QUrl url)
{
    if (!hasToken())
        co_return Headers();
    const auto token = co_await freshToken();
    if (!token)
        co_return token.error();
    Headers headers;
    headers.emplace_back(QByteArrayLiteral("Authorization"),
                         (m_tokens.isBound ? "DPoP " : "Bearer ") + token->reveal());
    if (m_tokens.isBound) {
        const auto proof = m_oauth.dpop().proof(verb, url, *token);
        if (!proof)
            co_return proof.error();
        headers.emplace_back(QByteArrayLiteral("DPoP"), *proof);
    }
    co_return headers;
}

/// A token that was refused is refreshed once (7.2); with a key, where the site wants a token that is bound to one.
bool FloatplaneAccount::wantsRepeat(const AuthorizationHints &hints, int repeats)
{
    // Whatever it was that was refused: the site says in one place whether the session is good.
    if (hints.status == 401 && !hints.url.path().endsWith("/user/self"_L1))
        checkSession();
    const QByteArray shown = authorizationOf(hints.shown);
    if (shown.isEmpty() || repeats >= MostRepeats)
        return false;
    if (m_tokens.isBound && m_oauth.dpop().learn(hints))
        return true;
    if (hints.status != 401 || repeats > 0 || m_tokens.refresh.isEmpty())
        return false;
    if (!m_tokens.isBound && DpopSession::isWanted(hints) && !m_oauth.dpop().begin())
        return false;
    if (shown.endsWith(' ' + m_tokens.access.reveal())) // else it was refreshed meanwhile
        m_tokens.staleAt = {};
    return true;
}

QCoro::Task<Result<Secret>> FloatplaneAccount::freshToken()
{
    const bool isFresh = m_tokens.staleAt.isValid() && m_tokens.staleAt > QDateTime::currentDateTimeUtc();
    if (!hasToken() || (isFresh && !m_refreshing))
        co_return Secret(m_tokens.access); // a copy: QCoro moves from whatever it is given
    // A copy of its own: the answer may come while the account goes.
    auto answer = m_refreshing;
    if (!answer) {
        answer = std::make_shared<TokenAnswer>();
        m_refreshing = answer;
        refreshTokens(answer);
    }
    const Result<Secret> token = co_await answer->wait();
    co_return token;
}

QCoro::Task<> FloatplaneAccount::refreshTokens(std::shared_ptr<TokenAnswer> answer)
{
    if (m_tokens.refresh.isEmpty()) { // nothing to refresh it with
        m_refreshing = nullptr;
        answer->resolve(over());
        co_return;
    }
    const auto tokens = co_await m_oauth.refresh(m_tokens.refresh);
    if (!tokens && isCancelled(tokens.error()))
        co_return; // the destructor resolves
    m_refreshing = nullptr;
    if (tokens && hasToken()) {
        keep(*tokens);
        answer->resolve(tokens->access);
        co_return;
    }
    const Error error = tokens ? Error{Error::Kind::SignIn, tr("You signed out."), u"expired"_s, {}} : tokens.error();
    if (error.kind == Error::Kind::SignIn && isSignedIn() && !m_isSigningOut)
        expire(error); // the provider took the login back
    answer->resolve(error);
}

/// For a chat that does not take tokens (2.3.5); REST goes on with them.
void FloatplaneAccount::addCookie(const Credentials &credentials)
{
    begin();
    const auto cookie = normalisedSailsCookie(QString::fromUtf8(credentials.secret.reveal()));
    if (!cookie) {
        emit refused(cookie.error());
        return;
    }
    m_isAddingCookie = true;
    setCookie(*cookie);
    verifyCookie(m_attempt);
}

void FloatplaneAccount::dropAddedCookie()
{
    m_isAddingCookie = false;
    m_isCookieOwn = false;
    m_api.clearCookies();
}

QCoro::Task<> FloatplaneAccount::verifyCookie(int attempt)
{
    ApiRequest request;
    request.path = u"/api/v3/user/self"_s;
    request.isAuthorized = false;
    const auto reply = co_await m_api.send(std::move(request));
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    const auto self = reply ? floatplane::parseUserSelf(reply->data) : reply.error();
    if (!self) {
        Error error = self.error();
        if (error.kind == Error::Kind::SignIn)
            error.code = u"expired"_s;
        refuseCookie(error);
    } else if (self->user.id != this->self().id) {
        refuseCookie({Error::Kind::SignIn,
                      tr("That session is %1's. Paste one of %2.").arg(self->user.username, this->self().name),
                      u"otherAccount"_s,
                      {}});
    } else {
        m_isAddingCookie = false;
        emit sessionChanged();
        emit signedIn(); // the rooms that stopped for it go on
    }
}

void FloatplaneAccount::refuseCookie(const Error &error)
{
    dropAddedCookie();
    emit refused(error);
}

} // namespace partyline
