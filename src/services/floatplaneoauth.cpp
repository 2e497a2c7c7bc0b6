// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneoauth.h"

#include "core/logging.h"
#include "core/steadytime.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// What "slow_down" adds to the interval (RFC 8628, 3.5).
constexpr int SlowDownSeconds = 5;

/// A request goes out again for a key, for a nonce and for a clock that was wrong, and not in a circle.
constexpr int MostRepeats = 3;
/// Random words of the PKCE verifier: 64 characters of the 43 to 128 that RFC 7636 (4.1) wants.
constexpr int VerifierWords = 12;

using Fields = QList<std::pair<QString, QString>>;

QUrlQuery formOf(const Fields &fields)
{
    QUrlQuery form;
    // Encoded by hand, for QUrlQuery leaves '+' alone, which a form reads as a blank.
    for (const auto &[name, value] : fields)
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return form;
}

ApiRequest formRequest(const QUrl &endpoint, const Fields &fields)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = endpoint.path(QUrl::FullyEncoded);
    request.form = formOf(fields);
    request.headers.emplace_back(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    return request;
}

bool isSameHost(const QUrl &a, const QUrl &b)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

ApiClient::Options apiOptions(const FloatplaneOAuth::Options &options)
{
    ApiClient::Options api;
    api.base = options.issuer;
    api.base.setPath({});
    api.envelope = ApiClient::Envelope::Plain;
    api.caFile = options.caFile;
    return api;
}

QByteArray inBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Secret freshVerifier()
{
    std::array<quint32, VerifierWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return Secret(
        inBase64(QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(words.size() * sizeof(quint32)))));
}

QString challengeOf(const Secret &verifier)
{
    return QString::fromLatin1(inBase64(QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)));
}

bool isConfiguration(const QString &code)
{
    return code == "invalid_client"_L1 || code == "unauthorized_client"_L1 || code == "invalid_request"_L1
           || code == "invalid_scope"_L1;
}

} // namespace

FloatplaneOAuth::FloatplaneOAuth(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_api(apiOptions(m_options))
{
    m_api.setAuthorizer(this);
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { poll(m_attempt); });
}

void FloatplaneOAuth::startDevice()
{
    cancel();
    begin(m_attempt);
}

void FloatplaneOAuth::cancel()
{
    ++m_attempt;
    m_pollTimer.stop();
    m_deviceCode = {};
    m_verifier = {};
}

bool FloatplaneOAuth::isTokenEndpoint(const QUrl &url) const
{
    return m_discovery && url.path() == m_discovery->tokenEndpoint.path();
}

/// Only the token endpoint hears proofs: there tokens are bound to the key (RFC 9449, 5).
QCoro::Task<Result<RequestAuthorizer::Headers>> FloatplaneOAuth::authorize(QByteArray verb, QUrl url)
{
    Headers headers;
    if (m_dpop.isOn() && isTokenEndpoint(url)) {
        const auto proof = m_dpop.proof(verb, url, {});
        if (!proof)
            co_return proof.error();
        headers.emplace_back(QByteArrayLiteral("DPoP"), *proof);
    }
    co_return headers;
}

bool FloatplaneOAuth::wantsRepeat(const AuthorizationHints &hints, int repeats)
{
    if (!isTokenEndpoint(hints.url) || repeats >= MostRepeats)
        return false;
    const bool isFirst = !m_dpop.isOn() && DpopSession::isWanted(hints);
    if (isFirst && m_dpop.begin()) {
        qCInfo(lcFloatplane) << "the provider wants a proof of possession";
        m_dpop.learn(hints); // a nonce may have come along
        return true;
    }
    return m_dpop.learn(hints);
}

QCoro::Task<Result<floatplane::Discovery>> FloatplaneOAuth::discover()
{
    if (m_discovery)
        co_return floatplane::Discovery(*m_discovery); // a copy: QCoro moves from whatever it is given
    ApiRequest request;
    request.path = m_options.issuer.path(QUrl::FullyEncoded) + u"/.well-known/openid-configuration"_s;
    const auto reply = co_await m_api.send(std::move(request));
    if (!reply)
        co_return reply.error();
    const auto discovery = floatplane::parseDiscovery(reply->data);
    if (!discovery)
        co_return discovery.error();
    if (!isSameHost(discovery->deviceEndpoint, m_options.issuer)
        || !isSameHost(discovery->tokenEndpoint, m_options.issuer)) {
        co_return Error{Error::Kind::Protocol,
                        tr("The sign-in server names another server to send secrets to."),
                        u"protocol"_s,
                        {}};
    }
    m_discovery = *discovery;
    if (!isSameHost(discovery->revocationEndpoint, m_options.issuer))
        m_discovery->revocationEndpoint.clear();
    co_return floatplane::Discovery(*m_discovery);
}

QCoro::Task<> FloatplaneOAuth::begin(int attempt)
{
    const auto discovery = co_await discover();
    if (!discovery && discovery.error().kind == Error::Kind::Cancelled)
        co_return;
    if (attempt != m_attempt)
        co_return;
    if (!discovery) {
        finish(discovery.error());
        co_return;
    }
    if (discovery->isDpopWanted) {
        if (const auto begun = m_dpop.begin(); !begun) {
            finish(begun.error());
            co_return;
        }
    }
    m_verifier = freshVerifier();
    const Fields fields{{u"client_id"_s, m_options.clientId},
                        {u"scope"_s, u"openid offline_access"_s},
                        {u"code_challenge"_s, challengeOf(m_verifier)},
                        {u"code_challenge_method"_s, u"S256"_s}};
    ApiRequest request = formRequest(discovery->deviceEndpoint, fields);
    const auto reply = co_await m_api.send(std::move(request));
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return;
    if (attempt != m_attempt)
        co_return;
    const auto start = reply ? floatplane::parseDeviceStart(reply->data) : reply.error();
    if (start)
        waitFor(*start);
    else
        finish(start.error());
}

void FloatplaneOAuth::waitFor(const floatplane::DeviceStart &start)
{
    m_deviceCode = start.deviceCode;
    m_interval = start.interval * m_options.second;
    m_deadline = steadyUtc().addMSecs((start.expiresIn * m_options.second).count());
    m_pollTimer.start(m_interval);
    emit codeReady({start.userCode, start.verificationUri, start.verificationUriComplete, m_deadline});
}

QCoro::Task<> FloatplaneOAuth::poll(int attempt)
{
    const Fields fields{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                        {u"client_id"_s, m_options.clientId},
                        {u"device_code"_s, QString::fromUtf8(m_deviceCode.reveal())},
                        {u"code_verifier"_s, QString::fromUtf8(m_verifier.reveal())}};
    ApiRequest request = formRequest(m_discovery->tokenEndpoint, fields);
    const auto reply = co_await m_api.send(std::move(request));
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return;
    if (attempt != m_attempt)
        co_return;
    const auto tokens = reply ? floatplane::parseTokens(reply->data) : reply.error();
    if (!tokens) {
        pollFailed(tokens.error());
        co_return;
    }
    cancel();
    emit granted(*tokens);
}

void FloatplaneOAuth::pollFailed(const Error &error)
{
    const bool isSlowDown = error.code == "slow_down"_L1;
    const bool isOnItsWay = isSlowDown || error.code == "authorization_pending"_L1 || error.kind == Error::Kind::Network
                            || error.kind == Error::Kind::Maintenance || error.kind == Error::Kind::RateLimited
                            || error.code.startsWith(u'5');
    if (!isOnItsWay) {
        finish(error);
        return;
    }
    if (isSlowDown)
        m_interval += SlowDownSeconds * m_options.second;
    if (error.retryAfter)
        m_interval = std::max(m_interval, error.retryAfter->count() * m_options.second);
    if (steadyUtc() >= m_deadline)
        finish({Error::Kind::SignIn, {}, u"expired_token"_s, {}});
    else
        m_pollTimer.start(m_interval);
}

void FloatplaneOAuth::finish(const Error &error)
{
    cancel();
    Error refusal = error;
    if (error.code == "access_denied"_L1) {
        refusal = {Error::Kind::SignIn, tr("The sign-in was refused on the other device."), u"denied"_s, {}};
    } else if (error.code == "expired_token"_L1) {
        refusal = {Error::Kind::SignIn,
                   tr("The code has run out before it was entered. Ask for a new one."),
                   u"expired"_s,
                   {}};
    } else if (isConfiguration(error.code)) {
        refusal = {Error::Kind::SignIn,
                   tr("The sign-in server does not accept this client id. Enter the one that was given to you, or sign "
                      "in with a session cookie."),
                   u"invalidClient"_s,
                   {}};
    }
    emit refused(refusal);
}

QCoro::Task<Result<floatplane::Tokens>> FloatplaneOAuth::refresh(Secret refreshToken)
{
    const auto discovery = co_await discover();
    if (!discovery)
        co_return discovery.error();
    const Fields fields{{u"grant_type"_s, u"refresh_token"_s},
                        {u"client_id"_s, m_options.clientId},
                        {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())}};
    ApiRequest request = formRequest(discovery->tokenEndpoint, fields);
    const auto reply = co_await m_api.send(std::move(request));
    if (reply)
        co_return floatplane::parseTokens(reply->data);
    Error error = reply.error();
    if (error.code == "invalid_grant"_L1 || isConfiguration(error.code)) {
        error = {Error::Kind::SignIn, tr("Your Floatplane sign-in has run out. Sign in again."), u"expired"_s, {}};
    }
    co_return error;
}

QCoro::Task<Result<Done>> FloatplaneOAuth::revoke(Secret refreshToken)
{
    const auto discovery = co_await discover();
    if (!discovery)
        co_return discovery.error();
    if (discovery->revocationEndpoint.isEmpty() || refreshToken.isEmpty())
        co_return Done{};
    const Fields fields{{u"token"_s, QString::fromUtf8(refreshToken.reveal())},
                        {u"token_type_hint"_s, u"refresh_token"_s},
                        {u"client_id"_s, m_options.clientId}};
    ApiRequest request = formRequest(discovery->revocationEndpoint, fields);
    const auto reply = co_await m_api.send(std::move(request));
    if (!reply)
        co_return reply.error();
    co_return Done{};
}

} // namespace partyline
