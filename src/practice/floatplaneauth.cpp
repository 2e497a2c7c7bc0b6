// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplaneauth.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplanesessions.h"
#include "wire/floatplaneauth.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int CodeLife = 600; ///< seconds
constexpr std::chrono::seconds UsualTokenLife = std::chrono::hours(1);
/// Seconds between polls. The real one says 5; here nobody should wait for that.
constexpr int PollInterval = 1;
/// A client's timer may fire a little early.
constexpr int PollTolerance = 200; ///< milliseconds
/// Older grants are forgotten.
constexpr qsizetype MostGrants = 100;

const QString DeviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

HttpAnswer oauthError(const QString &error, const QString &description)
{
    return HttpAnswer::json(400, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

QString value(const QUrlQuery &form, const QString &key)
{
    return form.queryItemValue(key, QUrl::FullyDecoded);
}

/// Without the letters that are mistaken for others.
QString freshUserCode()
{
    static const QString letters = u"BCDFGHJKLMNPQRSTVWXZ"_s;
    QString code;
    while (code.size() < 9)
        code.append(code.size() == 4 ? u'-' : letters[QRandomGenerator::global()->bounded(int(letters.size()))]);
    return code;
}

QString freshDeviceCode()
{
    const auto number = [] { return QString::number(QRandomGenerator::system()->generate64(), 36); };
    return number() + number() + number();
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

const QString FloatplaneAuth::ClientId = u"partyline-practice"_s;
const QString FloatplaneAuth::RealmPath = u"/realms/floatplane"_s;

void FloatplaneAuth::configure(const QUrl &issuer, const QString &userId)
{
    m_issuer = issuer;
    m_userId = userId;
}

QUrl FloatplaneAuth::below(const QString &path) const
{
    QUrl url = m_issuer;
    url.setPath(url.path() + path);
    return url;
}

HttpAnswer FloatplaneAuth::answer(const HttpCall &call)
{
    if (m_faults.isOn(fault::Maintenance))
        return HttpAnswer::html(503, "<h1>Down for maintenance</h1>");
    const bool isInRealm = call.path.startsWith(RealmPath);
    const QString path = isInRealm ? call.path.mid(RealmPath.size()) : QString();
    const bool isPost = call.method == "POST";
    if (path == "/device"_L1) // a browser sends an Origin with the form of this page
        return isPost ? decide(call) : page(call);
    if (!call.origin.isEmpty()) // no CORS here (2.1)
        return HttpAnswer::text(403, "Origin not allowed");
    if (isPost && path == "/protocol/openid-connect/auth/device"_L1)
        return startDevice(call);
    if (isPost && path == "/protocol/openid-connect/token"_L1)
        return token(call);
    if (isPost && path == "/protocol/openid-connect/revoke"_L1)
        return revoke(call);
    if (path == "/.well-known/openid-configuration"_L1)
        return discovery();
    if (isInRealm && (path.isEmpty() || path == "/"_L1))
        return realm();
    return HttpAnswer::json(404, QJsonObject{{u"error"_s, u"HTTP 404 Not Found"_s}});
}

HttpAnswer FloatplaneAuth::discovery() const
{
    const auto address = [this](const QString &path) { return below(u"/protocol/openid-connect"_s + path); };
    floatplane::Discovery discovery;
    discovery.issuer = m_issuer.toString();
    discovery.deviceEndpoint = address(u"/auth/device"_s);
    discovery.tokenEndpoint = address(u"/token"_s);
    discovery.authorizationEndpoint = address(u"/auth"_s);
    discovery.revocationEndpoint = address(u"/revoke"_s);
    discovery.isDpopWanted = m_proofs.areAnnounced();
    return HttpAnswer::json(200, floatplane::serializeDiscovery(discovery));
}

HttpAnswer FloatplaneAuth::realm() const
{
    return HttpAnswer::json(200, QJsonObject{{u"realm"_s, u"floatplane"_s},
                                             {u"token-service"_s, below(u"/protocol/openid-connect"_s).toString()},
                                             {u"tokens-not-before"_s, 0}});
}

HttpAnswer FloatplaneAuth::startDevice(const HttpCall &call)
{
    const QUrlQuery form = call.form();
    if (value(form, u"client_id"_s) != ClientId)
        return oauthError(u"invalid_client"_s, u"Invalid client or Invalid client credentials"_s);
    Grant grant;
    grant.deviceCode = freshDeviceCode();
    grant.userCode = freshUserCode();
    grant.challenge = value(form, u"code_challenge"_s);
    grant.expires = QDateTime::currentDateTimeUtc().addSecs(CodeLife);
    m_grants.append(grant);
    if (m_grants.size() > MostGrants)
        m_grants.removeFirst();

    QUrl complete = below(u"/device"_s);
    complete.setQuery(u"user_code="_s + grant.userCode);
    return HttpAnswer::json(200, QJsonObject{{u"device_code"_s, grant.deviceCode},
                                             {u"user_code"_s, grant.userCode},
                                             {u"verification_uri"_s, below(u"/device"_s).toString()},
                                             {u"verification_uri_complete"_s, complete.toString()},
                                             {u"expires_in"_s, CodeLife},
                                             {u"interval"_s, PollInterval}});
}

HttpAnswer FloatplaneAuth::token(const HttpCall &call)
{
    const QUrlQuery form = call.form();
    if (value(form, u"client_id"_s) != ClientId)
        return oauthError(u"invalid_client"_s, u"Invalid client or Invalid client credentials"_s);
    QString key;
    if (m_proofs.areDemanded() || !call.dpop.isEmpty()) {
        const auto judgement = m_proofs.judge(call, below(u"/protocol/openid-connect/token"_s), {});
        if (judgement.verdict != FloatplaneProofs::Verdict::Good)
            return withoutProof(judgement.verdict);
        key = judgement.thumbprint;
    }
    const QString grantType = value(form, u"grant_type"_s);
    if (grantType == DeviceGrant)
        return deviceToken(form, key);
    if (grantType == "refresh_token"_L1)
        return refreshToken(form, key);
    return oauthError(u"unsupported_grant_type"_s, u"Unsupported grant_type"_s);
}

HttpAnswer FloatplaneAuth::withoutProof(FloatplaneProofs::Verdict verdict) const
{
    using Verdict = FloatplaneProofs::Verdict;
    if (verdict != Verdict::NonceWanted) {
        return oauthError(u"invalid_dpop_proof"_s,
                          verdict == Verdict::Missing ? u"DPoP proof is missing"_s : u"DPoP proof is not valid"_s);
    }
    HttpAnswer answer = oauthError(u"use_dpop_nonce"_s, u"Authorization server requires nonce in DPoP proof"_s);
    answer.headers.append(m_proofs.nonceHeader());
    return answer;
}

/// The answer does not tell whether there was such a token (RFC 7009, 2.2).
HttpAnswer FloatplaneAuth::revoke(const HttpCall &call)
{
    const QUrlQuery form = call.form();
    if (value(form, u"client_id"_s) != ClientId)
        return oauthError(u"invalid_client"_s, u"Invalid client or Invalid client credentials"_s);
    m_sessions.revoke(value(form, u"token"_s));
    return HttpAnswer::text(200, {});
}

namespace {

HttpAnswer tokenAnswer(const FloatplaneTokens &tokens, std::chrono::seconds life, const QString &key)
{
    return HttpAnswer::json(200, QJsonObject{{u"access_token"_s, tokens.access},
                                             {u"expires_in"_s, qint64(life.count())},
                                             {u"refresh_token"_s, tokens.refresh},
                                             {u"refresh_expires_in"_s, 0},
                                             {u"token_type"_s, key.isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                                             {u"scope"_s, u"openid offline_access"_s},
                                             {u"not-before-policy"_s, 0}});
}

} // namespace

HttpAnswer FloatplaneAuth::deviceToken(const QUrlQuery &form, const QString &key)
{
    const QString code = value(form, u"device_code"_s);
    const auto it =
        std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant &grant) { return grant.deviceCode == code; });
    if (it == m_grants.end())
        return oauthError(u"invalid_grant"_s, u"Device code not valid"_s);
    if (!it->challenge.isEmpty() && it->challenge != challengeOf(value(form, u"code_verifier"_s)))
        return oauthError(u"invalid_grant"_s, u"PKCE verification failed"_s);
    if (const QString refusal = refusalOf(*it); !refusal.isEmpty())
        return oauthError(refusal, {});
    m_grants.erase(it);
    return tokenAnswer(m_sessions.issueTokens(m_userId, tokenLife(), key), tokenLife(), key);
}

QString FloatplaneAuth::refusalOf(Grant &grant) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto soonest = grant.polled.addMSecs(PollInterval * 1'000 - PollTolerance);
    const bool isTooSoon = grant.polled.isValid() && now < soonest;
    grant.polled = now;

    const QString forced = m_faults.argument(fault::DeviceAnswer);
    if (forced == "approve"_L1 || grant.decision == Decision::Approved)
        return {};
    if (forced == "pending"_L1)
        return u"authorization_pending"_s;
    if (!forced.isEmpty())
        return forced;
    if (grant.decision == Decision::Denied)
        return u"access_denied"_s;
    if (grant.decision == Decision::Expired || now >= grant.expires)
        return u"expired_token"_s;
    return isTooSoon ? u"slow_down"_s : u"authorization_pending"_s;
}

std::chrono::seconds FloatplaneAuth::tokenLife() const
{
    const int given = faultNumber(m_faults, fault::TokenLife);
    return given > 0 ? std::chrono::seconds(given) : UsualTokenLife;
}

HttpAnswer FloatplaneAuth::refreshToken(const QUrlQuery &form, const QString &key)
{
    const auto tokens = m_sessions.refresh(value(form, u"refresh_token"_s), tokenLife(), key);
    return tokens ? tokenAnswer(*tokens, tokenLife(), key) : oauthError(u"invalid_grant"_s, u"Invalid refresh token"_s);
}

HttpAnswer FloatplaneAuth::page(const HttpCall &call) const
{
    const QByteArray code = call.query.queryItemValue(u"user_code"_s).toHtmlEscaped().toUtf8();
    return HttpAnswer::html(200, "<h1>Sign in a device</h1><form method=\"post\">"
                                 "<label>Code <input name=\"user_code\" value=\""
                                     + code
                                     + "\"></label> "
                                       "<button name=\"decision\" value=\"approve\">Yes, sign it in</button> "
                                       "<button name=\"decision\" value=\"deny\">No</button></form>");
}

FloatplaneAuth::Grant *FloatplaneAuth::waitingFor(const QString &userCode)
{
    const auto it = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant &grant) {
        return grant.userCode == userCode && grant.decision == Decision::Pending;
    });
    return it == m_grants.end() ? nullptr : &*it;
}

HttpAnswer FloatplaneAuth::decide(const HttpCall &call)
{
    const QUrlQuery form = call.form();
    Grant *grant = waitingFor(value(form, u"user_code"_s).trimmed().toUpper());
    if (!grant)
        return HttpAnswer::html(404, "<p>No device waits for this code.</p>");
    const bool isApproved = value(form, u"decision"_s) == "approve"_L1;
    grant->decision = isApproved ? Decision::Approved : Decision::Denied;
    return HttpAnswer::html(200, isApproved ? "<p>Done. You can close this page.</p>" : "<p>The device stays out.</p>");
}

int FloatplaneAuth::decideAll(Decision decision)
{
    int decided = 0;
    for (Grant &grant : m_grants) {
        if (grant.decision == Decision::Pending) {
            grant.decision = decision;
            ++decided;
        }
    }
    return decided;
}

} // namespace partyline::practice
