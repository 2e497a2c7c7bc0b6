// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/apiclient.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "net/answer.h"
#include "net/contacts.h"
#include "net/cookiejar.h"
#include "net/trouble.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <coroutine>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// What plug.dj's clients agreed on after a 429 that names no time (plugdj.md 4.13).
constexpr seconds UsualFreeze{15};

/// A server that sends something now and then keeps Qt's own timeout from ever running out: so many of them for the
/// whole of an answer.
constexpr int WholeAnswer = 3;

/// Nothing that is larger could be read; whoever wants less says so in the options.
constexpr qint64 LargestBody = 12 * 1024 * 1024;
/// So much more than that is taken in before we hear of it.
constexpr qint64 ReadBeyond = 256 * 1024;

using Clock = std::chrono::steady_clock;

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}, {}};
}

bool isNetworkError(QNetworkReply::NetworkError error)
{
    // Below 100 are those of the network; above it are HTTP's refusals, which the answer itself tells better.
    return error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

QUrl addressOf(const QUrl &base, const ApiRequest &request)
{
    QUrl url = QUrl::fromEncoded(base.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                 + request.path.toUtf8());
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

/// A request's body that can be read once. Qt sends a request again by itself when the server hangs up without an
/// answer; a vote or a line of chat must not be said twice, so a body that was read does not go back to its start.
/// Not a QBuffer, for Qt knows a way around those.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override { return position == m_read; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 length = std::min(maximum, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, length, data);
        m_read += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

void readHints(const QNetworkReply &reply, const HttpAnswer &answer, AuthorizationHints &hints)
{
    hints.status = answer.status;
    hints.challenge = reply.rawHeader("WWW-Authenticate");
    hints.nonce = reply.rawHeader("DPoP-Nonce");
    hints.serverDate = parseHttpDate(answer.date);
    if (answer.status < 400)
        return;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    hints.error = body[u"error"_s].toString();
    hints.description = body[u"error_description"_s].toString();
}

QByteArray bodyOf(const ApiRequest &request)
{
    if (request.body)
        return QJsonDocument(*request.body).toJson(QJsonDocument::Compact);
    return request.form ? request.form->toString(QUrl::FullyEncoded).toUtf8() : QByteArray();
}

} // namespace

/// One request under way, waiting for its turn or before a repetition: what its coroutine waits for.
struct ApiClient::Call
{
    QNetworkReply *reply = nullptr; ///< null while it waits
    QList<QSslError> complaints;
    AuthorizationHints *hints = nullptr; ///< to fill, if anybody wants them
    std::coroutine_handle<> waiting;
    quint64 id = 0;
    bool isTooLarge = false;
    bool isCancelled = false;
    bool isWoken = false; ///< it goes on as soon as the event loop runs
};

namespace {

/// What co_await takes. Points to the call instead of being it, for gcc 12 awaits a copy.
template <typename Call>
struct Answered
{
    Call *call;

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle) const { call->waiting = handle; }
    void await_resume() const {}
};

} // namespace

ApiClient::ApiClient(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_tls(trouble::tlsConfiguration(m_options.caFile))
    , m_cookies(new CookieJar(m_options.base.host()))
{
    if (m_options.pace)
        m_pace.emplace(*m_options.pace);
    m_paceTimer.setSingleShot(true);
    connect(&m_paceTimer, &QTimer::timeout, this, [this] { letGo(); });
    m_network.setCookieJar(m_cookies);
    // Not straight to our signal: who hears it may destroy us, and the jar with us.
    connect(m_cookies, &CookieJar::changed, this, &ApiClient::cookieChanged, Qt::QueuedConnection);
}

ApiClient::~ApiClient()
{
    m_isDying = true;
    const auto calls = m_calls;
    for (Call *call : calls) {
        call->isCancelled = true;
        if (call->reply)
            call->reply->disconnect(this);
        call->waiting.resume();
    }
}

QCoro::Task<Result<ApiReply>> ApiClient::send(ApiRequest request)
{
    for (int tries = 0;; ++tries) {
        if (const auto refusal = refusalBefore(request))
            co_return *refusal;
        Call turn;
        turn.id = ++m_lastCall;
        if (m_pace)
            m_pace->enter(turn.id, request.urgency, request.lane);
        if (m_pace && !letGo(turn.id)) {
            m_calls.append(&turn);
            Answered<Call> waited{&turn};
            co_await waited;
            if (turn.isCancelled)
                co_return cancelled();
            m_calls.removeOne(&turn);
            if (const auto refusal = refusalBefore(request)) // a freeze began meanwhile
                co_return *refusal;
        }
        const auto result = co_await authorized(request);
        if (!result && result.error().kind == Error::Kind::Cancelled)
            co_return result;
        const auto delay = repeatAfter(request, tries, result);
        if (!delay)
            co_return result;
        Call pause;
        m_calls.append(&pause);
        QTimer::singleShot(*delay, this, [&pause] { pause.waiting.resume(); });
        Answered<Call> rested{&pause};
        co_await rested;
        if (pause.isCancelled)
            co_return cancelled();
        m_calls.removeOne(&pause);
    }
}

/// With what the authorizer puts on it, again where it knows better after the answer.
QCoro::Task<Result<ApiReply>> ApiClient::authorized(ApiRequest request)
{
    if (!m_authorizer || !request.isAuthorized) {
        auto reply = co_await exchange(request);
        co_return reply;
    }
    const auto own = request.headers;
    AuthorizationHints hints;
    for (int repeats = 0;; ++repeats) {
        hints = {};
        hints.url = addressOf(m_options.base, request);
        auto asked = m_authorizer->authorize(request.verb, hints.url);
        const auto headers = co_await asked;
        if (!headers) // and perhaps nothing of us is left
            co_return headers.error();
        if (const auto refusal = refusalBefore(request)) // a freeze began meanwhile
            co_return *refusal;
        hints.shown = *headers;
        request.headers = own + *headers;
        auto reply = co_await exchange(request, &hints);
        const bool isCancelled = !reply && reply.error().kind == Error::Kind::Cancelled;
        if (isCancelled || !m_authorizer->wantsRepeat(hints, repeats))
            co_return reply;
    }
}

/// GETs only, and only where the next try may find something better; a 503 asks for peace and gets it (4.13).
std::optional<std::chrono::milliseconds> ApiClient::repeatAfter(const ApiRequest &request, int tries,
                                                                const Result<ApiReply> &result) const
{
    if (result || !m_pace || request.verb != "GET" || !request.isRepeatable)
        return {};
    const auto &retries = m_pace->options().retries;
    const bool isBroken = result.error().code.toInt() >= 500 && result.error().code != "503"_L1;
    if (tries >= retries.size() || (result.error().kind != Error::Kind::Network && !isBroken))
        return {};
    return retries[tries];
}

/// Lets those go whose turn it is, and looks again when the next one's comes. Tells whether `own` is among them: that
/// one is not woken, for it did not wait yet.
bool ApiClient::letGo(quint64 own)
{
    const bool isFrozen = frozenFor().count() > 0;
    const auto ready = isFrozen ? QList<quint64>() : m_pace->take(Clock::now());
    for (Call *const call : std::as_const(m_calls)) {
        // Whoever waits when a freeze begins is told at once instead of later.
        if (call->id == 0 || call->isWoken || (!isFrozen && !ready.contains(call->id)))
            continue;
        m_pace->withdraw(call->id);
        call->isWoken = true;
        // Queued: what goes on from here may destroy us.
        QMetaObject::invokeMethod(
            this, [call] { call->waiting.resume(); }, Qt::QueuedConnection);
    }
    if (const auto wait = m_pace->untilNext(Clock::now()))
        m_paceTimer.start(std::max(*wait, std::chrono::milliseconds(1)));
    return ready.contains(own);
}

QCoro::Task<Result<ApiReply>> ApiClient::exchange(const ApiRequest &request, AuthorizationHints *hints)
{
    Call call;
    call.hints = hints;
    call.reply = start(request);
    m_calls.append(&call);
    connect(call.reply, &QNetworkReply::sslErrors, this, [&call](const QList<QSslError> &complaints) {
        if (trouble::isOnlyUnproved(complaints))
            call.reply->ignoreSslErrors(complaints);
        else
            call.complaints = complaints;
    });
    call.reply->setReadBufferSize(std::min(m_options.maximumBytes, LargestBody) + ReadBeyond);
    connect(call.reply, &QIODevice::readyRead, this, [this, &call] {
        call.isTooLarge = call.reply->bytesAvailable() > std::min(m_options.maximumBytes, LargestBody);
        if (call.isTooLarge)
            call.reply->abort();
    });
    QTimer::singleShot(m_options.timeout * WholeAnswer, call.reply, &QNetworkReply::abort);
    // Queued: what goes on from here may destroy us, and the reply must not be in the middle of its signal.
    connect(
        call.reply, &QNetworkReply::finished, this, [&call] { call.waiting.resume(); }, Qt::QueuedConnection);

    Answered<Call> answered{&call};
    co_await answered;
    if (call.isCancelled)
        co_return cancelled();
    co_return finish(call);
}

std::optional<Error> ApiClient::refusalBefore(const ApiRequest &request) const
{
    Q_ASSERT(request.path.startsWith(u'/'));
    if (m_isDying)
        return cancelled();
    if (auto refusal = refusalOf(m_options.base, AddressUse::Site))
        return refusal;
    if (const auto left = frozenFor(); left.count() > 0)
        return trouble::tooFast(std::chrono::ceil<seconds>(left));
    return m_tls ? std::optional<Error>() : m_tls.error();
}

QNetworkReply *ApiClient::start(const ApiRequest &request)
{
    QNetworkRequest http(addressOf(m_options.base, request));
    contacts::tell(http.url(), Contact::Why::Service);
    http.setSslConfiguration(*m_tls);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    http.setTransferTimeout(int(m_options.timeout.count()));
    http.setRawHeader("User-Agent", userAgent());
    http.setRawHeader("Accept", "application/json");
    if (request.body)
        http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    else if (request.form)
        http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!m_options.referer.isEmpty())
        http.setRawHeader("Referer", m_options.referer.toUtf8());
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    if (!request.body && !request.form)
        return m_network.sendCustomRequest(http, request.verb);
    auto *const body = new OneShotBody(bodyOf(request));
    auto *const reply = m_network.sendCustomRequest(http, request.verb, body);
    body->setParent(reply);
    return reply;
}

Result<ApiReply> ApiClient::finish(const Call &call)
{
    m_calls.removeOne(&call);
    call.reply->deleteLater();
    auto result = read(call);
    if (result)
        return result;
    Error error = result.error();
    qCDebug(lcNet) << "a request failed:" << error.code;
    // OAuth's slow_down is about one kind of request only and has its own rule (floatplane.md 2.3.1).
    if (error.kind == Error::Kind::RateLimited && m_options.envelope != Envelope::Plain && !error.retryAfter)
        error.retryAfter = UsualFreeze;
    const bool isAskedToWait = error.kind == Error::Kind::RateLimited || call.reply->hasRawHeader("Retry-After");
    // A 503 is how plug.dj says that playlists change too fast, and that it is overloaded (plugdj.md 1.8).
    if (m_pace && error.code == "503"_L1 && m_options.pace->stop.count() > 0) {
        const auto stop = std::chrono::ceil<seconds>(m_options.pace->stop);
        error.retryAfter = std::max(error.retryAfter.value_or(stop), stop);
        freezeFor(m_options.pace->stop);
    }
    if (error.retryAfter && isAskedToWait)
        freezeFor(*error.retryAfter);
    return error;
}

Result<ApiReply> ApiClient::read(const Call &call) const
{
    const QString host = m_options.base.host();
    QNetworkReply &reply = *call.reply;
    if (call.isTooLarge) {
        return Error{Error::Kind::Protocol, tr("%1 sent more at once than we accept.").arg(host), u"tooLarge"_s, {}};
    }
    if (!call.complaints.isEmpty())
        return trouble::ofCertificate(call.complaints, host);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || isNetworkError(reply.error()) || isProxyError(reply.error()))
        return trouble::ofRequest(reply.error(), host);

    const QString path = reply.url().path();
    const HttpAnswer answer{status,
                            reply.rawHeader("Content-Type"),
                            reply.rawHeader("Server"),
                            reply.rawHeader("Date"),
                            reply.rawHeader("Retry-After"),
                            reply.readAll(),
                            path.startsWith("/_/"_L1) || path.startsWith("/api/"_L1)};
    if (call.hints)
        readHints(reply, answer, *call.hints);
    return readAnswer(m_options.envelope, answer, QDateTime::currentDateTimeUtc());
}

void ApiClient::setCookie(const QByteArray &name, const Secret &value)
{
    m_cookies->set(name, value);
}

Secret ApiClient::cookie(const QByteArray &name) const
{
    return m_cookies->value(name);
}

void ApiClient::clearCookies()
{
    m_cookies->clear();
}

void ApiClient::freezeFor(std::chrono::milliseconds time)
{
    if (time.count() <= 0)
        return;
    m_frozenUntil = std::max(m_frozenUntil, steadyUtc().addMSecs(time.count()));
    if (m_pace) {
        m_pace->slowDown(Clock::now());
        letGo();
    }
}

std::chrono::milliseconds ApiClient::frozenFor() const
{
    if (!m_frozenUntil.isValid())
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(std::max<qint64>(0, steadyUtc().msecsTo(m_frozenUntil)));
}

std::chrono::milliseconds ApiClient::waitFor(RequestPace::Lane lane)
{
    return m_pace ? std::max(frozenFor(), m_pace->waitFor(lane, Clock::now())) : frozenFor();
}

} // namespace partyline
