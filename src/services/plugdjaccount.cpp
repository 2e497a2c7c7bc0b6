// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjaccount.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "services/plugdjlobby.h"
#include "services/plugdjplaylists.h"
#include "services/plugdjprofiles.h"
#include "services/plugdjrequests.h"
#include "services/refusalcode.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr auto CookieName = "session";
/// A CSRF value that came too late is fetched again this often (1.3, step 2).
constexpr int CsrfTries = 2;
/// The Date header has whole seconds, and the answer took its time: a smaller difference says nothing.
constexpr milliseconds SmallestOffset{2'000};

ApiClient::Options apiOptions(const Endpoints &endpoints, const RequestPace::Options &pace)
{
    ApiClient::Options options;
    options.base = endpoints.site;
    options.envelope = ApiClient::Envelope::PlugDj;
    options.caFile = endpoints.caFile;
    options.pace = pace;
    return options;
}

bool isCsrfRefusal(const Error &error)
{
    return error.code == "csrfTokenExpired"_L1 || error.code == "csrfTokenInvalid"_L1;
}

bool isSessionGone(const Error &error)
{
    return error.kind == Error::Kind::SignIn;
}

/// What the page of a room may say that concerns a guest; anything else is between the page and its browser.
bool isFatalForGuests(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Tls
           || error.kind == Error::Kind::Maintenance || error.kind == Error::Kind::RateLimited
           || error.code == "banned"_L1;
}

/// As Account::refused() promises it.
QString refusalCode(const Error &error)
{
    const QString promised = promisedCode(error.kind);
    if (!promised.isEmpty())
        return promised;
    return error.code == "recaptchaError"_L1 ? u"captcha"_s : error.code;
}

} // namespace

PlugDjAccount::PlugDjAccount(Endpoints given, QObject *parent)
    : PlugDjAccount(std::move(given), RequestPace::Options(), parent)
{
}

PlugDjAccount::PlugDjAccount(Endpoints given, RequestPace::Options pace, QObject *parent)
    : Account(std::move(given), parent)
    , m_api(apiOptions(endpoints(), pace))
    , m_lobby(std::make_unique<PlugDjLobby>(*this))
    , m_friends(std::make_unique<PlugDjFriends>(*this))
    , m_ignores(std::make_unique<PlugDjIgnores>(*this))
    , m_profiles(std::make_unique<PlugDjProfiles>(*this))
    , m_playlists(std::make_unique<PlugDjPlaylists>(*this))
    , m_notices(*this)
    , m_profile(*this)
{
    connect(&m_api, &ApiClient::cookieChanged, this, [this](const QByteArray &name) {
        if (name == CookieName && isSignedIn() && !isGuest())
            emit sessionChanged();
    });
}

PlugDjAccount::~PlugDjAccount() = default;

PlugDjController *PlugDjAccount::seat() const
{
    return static_cast<PlugDjController *>(m_seat.data());
}

void PlugDjAccount::setSeat(PlugDjController *room)
{
    m_seat = room;
}

void PlugDjAccount::signIn(const Credentials &credentials)
{
    ++m_attempt;
    forget();
    setState(State::SigningIn);
    switch (credentials.method) {
    case Credentials::Method::Guest:
        enterAsGuest(m_attempt, credentials.user);
        return;
    case Credentials::Method::Password:
        logIn(m_attempt, credentials.user, credentials.secret);
        return;
    case Credentials::Method::Session:
        m_api.setCookie(CookieName, Secret(credentials.secret.reveal().trimmed()));
        meetOurselves(m_attempt);
        return;
    case Credentials::Method::Device:
    case Credentials::Method::Tokens:
        refuse({Error::Kind::SignIn, tr("plug.dj does not know this way to sign in."), u"badLogin"_s, {}});
        return;
    }
}

void PlugDjAccount::submitSecondFactor(const QString &)
{
    // plug.dj has no second factor.
}

void PlugDjAccount::cancelSignIn()
{
    if (state() != State::SigningIn)
        return;
    ++m_attempt;
    forget();
    setState(State::SignedOut);
}

void PlugDjAccount::signOut()
{
    ++m_attempt;
    sayGoodbye(m_attempt);
    forget();
    setState(State::SignedOut);
}

Secret PlugDjAccount::session() const
{
    return isGuest() ? Secret() : m_api.cookie(CookieName);
}

void PlugDjAccount::checkSession()
{
    if (isSignedIn() && !m_isProbing)
        probe(m_attempt);
}

void PlugDjAccount::edit(const std::function<void(plugdj::OwnUser &)> &change)
{
    const plugdj::OwnUser before = m_user;
    change(m_user);
    if (m_user == before)
        return;
    setSelf(plugdj::personOf(m_user.user));
    emit standingChanged();
}

void PlugDjAccount::setLevel(int level)
{
    edit([level](plugdj::OwnUser &own) { own.user.level = level; });
}

void PlugDjAccount::setTotals(std::optional<qint64> xp, std::optional<qint64> points)
{
    edit([&](plugdj::OwnUser &own) {
        own.xp = xp.value_or(own.xp);
        own.points = points.value_or(own.points);
    });
}

bool PlugDjAccount::isOver(int attempt, const Result<ApiReply> &answer) const
{
    // In this order: after Cancelled nothing of ours may be touched.
    return (!answer && answer.error().kind == Error::Kind::Cancelled) || attempt != m_attempt;
}

QCoro::Task<> PlugDjAccount::logIn(int attempt, QString email, Secret password)
{
    for (int tries = 1;; ++tries) {
        ApiRequest init = plugdj::initRequest();
        const auto begun = co_await m_api.send(std::move(init));
        if (isOver(attempt, begun))
            co_return;
        if (!begun) {
            refuse(begun.error());
            co_return;
        }
        learnTime(*begun);
        const QString csrf = plugdj::firstObject(*begun).value("c"_L1).toString();
        ApiRequest logIn = plugdj::logInRequest(csrf, email, password);
        const auto loggedIn = co_await m_api.send(std::move(logIn));
        if (isOver(attempt, loggedIn))
            co_return;
        if (loggedIn)
            break;
        if (!isCsrfRefusal(loggedIn.error()) || tries == CsrfTries) {
            refuse(loggedIn.error());
            co_return;
        }
    }
    meetOurselves(attempt);
}

QCoro::Task<> PlugDjAccount::enterAsGuest(int attempt, QString slug)
{
    ApiRequest page = plugdj::roomPageRequest(slug);
    const auto shown = co_await m_api.send(std::move(page));
    if (isOver(attempt, shown))
        co_return;
    if (!shown && isFatalForGuests(shown.error())) {
        refuse(shown.error());
        co_return;
    }
    // For the clock, and for the session where the page gave none.
    ApiRequest init = plugdj::initRequest();
    const auto begun = co_await m_api.send(std::move(init));
    if (isOver(attempt, begun))
        co_return;
    if (!begun) {
        refuse(begun.error());
        co_return;
    }
    if (m_api.cookie(CookieName).isEmpty()) {
        refuse({Error::Kind::SignIn, tr("The server lets no guests in. Sign in with an account."), u"denied"_s, {}});
        co_return;
    }
    learnTime(*begun);
    setGuest(true);
    succeed();
}

QCoro::Task<> PlugDjAccount::meetOurselves(int attempt)
{
    ApiRequest me = plugdj::ownUserRequest();
    const auto answer = co_await m_api.send(std::move(me));
    if (isOver(attempt, answer))
        co_return;
    if (!answer) {
        Error error = answer.error();
        if (isSessionGone(error) && error.code != "banned"_L1)
            error = {
                Error::Kind::SignIn, tr("The saved session is not valid any more. Sign in again."), u"expired"_s, {}};
        refuse(error);
        co_return;
    }
    const plugdj::OwnUser own = plugdj::readOwnUser(plugdj::firstObject(*answer));
    if (own.user.id <= 0) {
        refuse({Error::Kind::Protocol, tr("The server did not say who you are."), {}, {}});
        co_return;
    }
    if (own.user.username.isEmpty()) {
        refuse({Error::Kind::SignIn,
                tr("This account has no name yet. Choose one on the website first."),
                u"unnamed"_s,
                {}});
        co_return;
    }
    if (m_clockOffset == milliseconds(0))
        learnTime(*answer);
    take(own);
    succeed();
}

QCoro::Task<> PlugDjAccount::probe(int attempt)
{
    m_isProbing = true;
    ApiRequest request = isGuest() ? plugdj::tokenRequest() : plugdj::ownUserRequest();
    const auto answer = co_await m_api.send(std::move(request));
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        co_return;
    m_isProbing = false;
    if (attempt != m_attempt)
        co_return;
    if (!answer) {
        if (isSessionGone(answer.error())) {
            setState(State::Expired);
            emit expired({Error::Kind::SignIn, tr("Your session has ended. Sign in again."), u"expired"_s, {}});
        }
        co_return;
    }
    if (!isGuest())
        take(plugdj::readOwnUser(plugdj::firstObject(*answer)));
    emit userRefreshed();
}

QCoro::Task<> PlugDjAccount::sayGoodbye(int attempt)
{
    ApiRequest bye = plugdj::logOutRequest();
    const auto answer = co_await m_api.send(std::move(bye));
    if (!isOver(attempt, answer))
        emit signedOut();
}

void PlugDjAccount::learnTime(const ApiReply &reply)
{
    const QDateTime now = steadyUtc();
    const QJsonValue told = plugdj::firstObject(reply).value("t"_L1);
    const QDateTime exact = plugdj::parseDate(told.toVariant().toString());
    if (exact.isValid()) {
        m_clockOffset = milliseconds(now.msecsTo(exact));
    } else if (reply.serverDate.isValid()) {
        const milliseconds rough(now.msecsTo(reply.serverDate));
        m_clockOffset = std::chrono::abs(rough) < SmallestOffset ? milliseconds(0) : rough;
    }
}

void PlugDjAccount::take(const plugdj::OwnUser &user)
{
    m_user = user;
    setSelf(plugdj::personOf(user.user));
    m_notices.take(user.notifications);
    emit standingChanged();
    m_ignores->take(user.ignores);
}

void PlugDjAccount::succeed()
{
    setState(State::SignedIn);
    emit signedIn();
    if (!isGuest())
        emit sessionChanged();
}

void PlugDjAccount::refuse(Error error)
{
    error.code = refusalCode(error);
    if (error.kind == Error::Kind::Refused) // whatever was refused here, it was the sign-in
        error.kind = Error::Kind::SignIn;
    qCInfo(lcPlugDj) << "the sign-in was refused:" << error.code;
    forget();
    setState(State::SignedOut);
    emit refused(error);
}

void PlugDjAccount::forget()
{
    m_user = {};
    m_notices.clear();
    m_clockOffset = milliseconds(0);
    m_friends->clear();
    m_ignores->clear();
    m_profiles->clear();
    m_api.clearCookies();
    setSelf({});
    setGuest(false);
}

} // namespace partyline
