// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneaccount.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/floatplanelobby.h"
#include "services/floatplanelookout.h"
#include "services/floatplanenotices.h"
#include "services/refusalcode.h"
#include "wire/floatplanerest.h"

#include <QJsonDocument>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CookieName = "sails.sid";
/// The Date header has whole seconds, and the answer took its time: a smaller difference says nothing (7.8).
constexpr std::chrono::milliseconds SmallestOffset{2'000};

bool isCancelled(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

ApiClient::Options apiOptions(const Endpoints &endpoints)
{
    ApiClient::Options options;
    options.base = endpoints.site;
    options.envelope = ApiClient::Envelope::Floatplane;
    options.caFile = endpoints.caFile;
    return options;
}

ApiRequest postRequest(const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = path;
    request.body = body;
    return request;
}

/// As Account::refused() promises it.
QString refusalCode(const Error &error, const QString &signInCode)
{
    if (error.kind == Error::Kind::SignIn && !signInCode.isEmpty())
        return signInCode;
    const QString promised = promisedCode(error.kind);
    return promised.isEmpty() ? error.code : promised;
}

} // namespace

FloatplaneAccount::FloatplaneAccount(Endpoints endpoints, QObject *parent)
    : FloatplaneAccount(std::move(endpoints), Options(), parent)
{
}

FloatplaneAccount::FloatplaneAccount(Endpoints given, Options options, QObject *parent)
    : Account(std::move(given), parent)
    , m_options(options)
    , m_lobby(std::make_unique<FloatplaneLobby>(*this))
    , m_notices(std::make_unique<FloatplaneNotices>(*this))
    , m_oauth({endpoints().auth, endpoints().clientId, endpoints().caFile, options.deviceSecond})
    , m_api(apiOptions(endpoints()))
{
    m_api.setAuthorizer(this);
    m_lookout = std::make_unique<FloatplaneLookout>(*this);
    connect(&m_oauth, &FloatplaneOAuth::codeReady, this, &FloatplaneAccount::deviceCodeReady);
    connect(&m_oauth, &FloatplaneOAuth::refused, this, [this](const Error &error) { refuse(error, {}); });
    connect(&m_oauth, &FloatplaneOAuth::granted, this, [this](const floatplane::Tokens &tokens) {
        keep(tokens);
        setState(State::SigningIn);
        verify(m_attempt);
    });
    connect(&m_api, &ApiClient::cookieChanged, this, [this](const QByteArray &name) {
        if (name == CookieName && isSignedIn() && hasOwnCookie())
            emit sessionChanged();
    });
}

FloatplaneAccount::~FloatplaneAccount()
{
    m_lookout.reset(); // its line asks us for cookies and tokens
    if (m_refreshing)
        std::exchange(m_refreshing, nullptr)->resolve(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void FloatplaneAccount::begin()
{
    ++m_attempt;
    m_isSigningOut = false;
    m_oauth.cancel();
}

void FloatplaneAccount::forget()
{
    m_tokens = {};
    m_oauth.dpop().reset();
    m_isCookieOwn = false;
    m_isAddingCookie = false;
    m_api.clearCookies();
    setSelf({});
}

void FloatplaneAccount::setCookie(const Secret &value)
{
    m_api.setCookie(CookieName, value);
    m_isCookieOwn = true;
}

void FloatplaneAccount::signIn(const Credentials &credentials)
{
    if (isSignedIn() && hasToken() && credentials.method == Credentials::Method::Session)
        return addCookie(credentials);
    begin();
    forget();
    setState(State::SigningIn);
    switch (credentials.method) {
    case Credentials::Method::Password:
        logIn(m_attempt, credentials.user, credentials.secret);
        return;
    case Credentials::Method::Session: {
        const auto cookie = normalisedSailsCookie(QString::fromUtf8(credentials.secret.reveal()));
        if (!cookie) {
            refuse(cookie.error(), {});
            return;
        }
        setCookie(*cookie);
        verify(m_attempt);
        return;
    }
    case Credentials::Method::Device:
        setState(State::WaitingForDevice);
        m_oauth.startDevice();
        return;
    case Credentials::Method::Tokens:
        if (restoreTokens(credentials.secret))
            verify(m_attempt);
        else
            refuse({Error::Kind::SignIn, tr("The stored sign-in cannot be read. Sign in again."), u"expired"_s, {}},
                   {});
        return;
    case Credentials::Method::Guest:
        refuse({Error::Kind::SignIn, tr("Floatplane has no guests. Sign in with an account."), u"badLogin"_s, {}}, {});
        return;
    }
}

QCoro::Task<> FloatplaneAccount::logIn(int attempt, QString user, Secret password)
{
    ApiRequest request = postRequest(u"/api/v3/auth/login"_s, floatplane::serializeLoginRequest({user, password, {}}));
    const auto reply = co_await m_api.send(std::move(request));
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    if (reply) {
        m_isCookieOwn = true;
        whenAnswered(reply);
    } else if (reply.error().code == "404"_L1 || reply.error().code == "notFoundError"_L1) {
        refuse({Error::Kind::SignIn,
                tr("This server has no sign-in with a password. Use the device code or a session cookie."),
                u"protocol"_s,
                {}},
               {});
    } else if (reply.error().kind == Error::Kind::Refused) {
        explainBadRequest(attempt, reply.error());
    } else {
        Error error = reply.error();
        if (error.kind == Error::Kind::SignIn)
            error.text = tr("User name or password is wrong.");
        refuse(error, u"badLogin"_s);
    }
}

/// 400 means that the captcha is missing, if the server wants one at all (2.3.3).
QCoro::Task<> FloatplaneAccount::explainBadRequest(int attempt, Error error)
{
    ApiRequest request;
    request.path = u"/api/v3/auth/captcha/info"_s;
    const auto reply = co_await m_api.send(std::move(request));
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    if (reply && floatplane::parseCaptchaInfo(reply->data).isWanted()) {
        error = {Error::Kind::SignIn,
                 tr("This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or "
                    "a session cookie."),
                 u"captcha"_s,
                 {}};
    }
    refuse(error, {});
}

/// Of the login and of the second factor: both answer alike.
void FloatplaneAccount::whenAnswered(const Result<ApiReply> &reply)
{
    const auto answer = floatplane::parseLoginAnswer(reply->data);
    if (!answer) {
        refuse(answer.error(), {});
    } else if (answer->needsSecondFactor) {
        setState(State::SecondFactor);
        emit secondFactorWanted();
    } else {
        verify(m_attempt);
    }
}

void FloatplaneAccount::submitSecondFactor(const QString &code)
{
    if (state() == State::SecondFactor)
        sendSecondFactor(m_attempt, code.trimmed());
}

QCoro::Task<> FloatplaneAccount::sendSecondFactor(int attempt, QString code)
{
    ApiRequest request =
        postRequest(u"/api/v3/auth/checkFor2faLogin"_s, floatplane::serializeSecondFactorRequest({code}));
    const auto reply = co_await m_api.send(std::move(request));
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    if (reply) {
        setState(State::SigningIn);
        whenAnswered(reply);
        co_return;
    }
    Error error = reply.error();
    if (error.kind == Error::Kind::SignIn || error.kind == Error::Kind::Refused) {
        error = {Error::Kind::SignIn, tr("The two-factor code is wrong. Enter the one that is shown now."),
                 u"secondFactor"_s, error.retryAfter};
        emit refused(error); // and it still waits: the code changes every half minute
        co_return;
    }
    refuse(error, {});
}

QCoro::Task<Result<ApiReply>> FloatplaneAccount::askSelf()
{
    ApiRequest request;
    request.path = u"/api/v3/user/self"_s;
    auto reply = co_await m_api.send(std::move(request));
    co_return reply;
}

QCoro::Task<> FloatplaneAccount::verify(int attempt)
{
    const auto reply = co_await askSelf();
    if ((!reply && isCancelled(reply.error())) || attempt != m_attempt)
        co_return;
    if (!reply) {
        Error error = reply.error();
        if (error.kind == Error::Kind::SignIn)
            error.text = tr("This Floatplane session is not signed in any more. Sign in again.");
        refuse(error, u"expired"_s);
        co_return;
    }
    hearClock(reply->serverDate);
    const auto self = floatplane::parseUserSelf(reply->data);
    if (self)
        accept(self->user);
    else
        refuse(self.error(), {});
}

void FloatplaneAccount::accept(const floatplane::User &user)
{
    setSelf({user.id, user.username, Role::None});
    m_notices->setOwnPicture(user.profileImage);
    setState(State::SignedIn);
    emit sessionChanged();
    emit signedIn();
}

void FloatplaneAccount::refuse(Error error, const QString &signInCode)
{
    begin();
    error.code = refusalCode(error, signInCode);
    if (error.kind == Error::Kind::Refused || error.kind == Error::Kind::Room)
        error.kind = Error::Kind::SignIn;
    forget();
    setState(State::SignedOut);
    emit refused(error);
}

void FloatplaneAccount::cancelSignIn()
{
    if (m_isAddingCookie) {
        begin();
        dropAddedCookie();
    }
    if (isSignedIn() || state() == State::SignedOut || state() == State::Expired)
        return;
    begin();
    forget();
    setState(State::SignedOut);
}

void FloatplaneAccount::hearClock(const QDateTime &serverDate)
{
    if (!serverDate.isValid())
        return;
    const std::chrono::milliseconds offset(steadyUtc().msecsTo(serverDate));
    m_clockOffset = offset > SmallestOffset || offset < -SmallestOffset ? offset : std::chrono::milliseconds(0);
}

void FloatplaneAccount::checkSession()
{
    if (!isSignedIn() || m_isChecking || m_isSigningOut)
        return;
    m_isChecking = true;
    check(m_attempt);
}

QCoro::Task<> FloatplaneAccount::check(int attempt)
{
    const auto reply = co_await askSelf();
    if (!reply && isCancelled(reply.error()))
        co_return;
    m_isChecking = false;
    if (attempt != m_attempt || !isSignedIn())
        co_return;
    if (reply)
        hearClock(reply->serverDate);
    else if (reply.error().kind == Error::Kind::SignIn)
        expire(reply.error());
}

void FloatplaneAccount::expire(const Error &error)
{
    begin();
    const Person self = this->self();
    forget();
    setSelf(self); // the dialog names who has to sign in again
    qCInfo(lcFloatplane) << "the session has expired";
    setState(State::Expired);
    emit expired({Error::Kind::SignIn, tr("Your Floatplane session has expired. Sign in again."), u"expired"_s,
                  error.retryAfter});
}

} // namespace partyline
