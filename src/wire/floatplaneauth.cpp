// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplaneauth.h"

#include "wire/limits.h"

#include <QJsonArray>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

/// The longest a device code or a token is believed to last, and the longest pause between polls: a day and an hour.
constexpr qint64 LongestLife = 24 * 3600;
constexpr qint64 LongestInterval = 3600;
constexpr int DefaultDeviceLife = 600;
constexpr int DefaultInterval = 5;
constexpr int DefaultTokenLife = 3600; // 2.3.1

/// Tokens are a few kilobytes; anything beyond this is no token.
constexpr qsizetype LongestToken = 64 * 1024;

int secondsMember(const json::Element &element, std::string_view key, int fallback, qint64 longest)
{
    return int(qBound(qint64(1), json::integer(element, key, fallback), longest));
}

Secret secretMember(const json::Element &element, std::string_view key)
{
    const QString text = json::text(element, key);
    return text.size() <= LongestToken ? Secret(text.toUtf8()) : Secret();
}

QString siteKey(const json::Element &variants, std::string_view name)
{
    const auto variant = json::member(variants, name);
    return variant ? boundedText(*variant, "siteKey") : QString();
}

QJsonObject serializeSiteKeys(const QList<std::pair<QString, QString>> &keys)
{
    QJsonObject variants;
    for (const auto &[name, key] : keys) {
        if (!key.isEmpty())
            variants.insert(name, QJsonObject{{u"siteKey"_s, key}});
    }
    return {{u"variants"_s, variants}};
}

QUrl addressMember(const json::Element &element, std::string_view key)
{
    return webAddress(boundedText(element, key));
}

QString textOf(const QUrl &address)
{
    return QString::fromLatin1(address.toEncoded());
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

} // namespace

User readUser(const json::Element &element)
{
    return {boundedText(element, "id"), boundedText(element, "username"), imageMember(element, "profileImage")};
}

std::optional<User> userMember(const json::Element &element, std::string_view key)
{
    if (!json::objectMember(element, key))
        return {};
    User user = readUser(*json::member(element, key));
    return user.id.isEmpty() && user.username.isEmpty() ? std::nullopt : std::optional(std::move(user));
}

QJsonObject serializeUser(const User &user)
{
    return {{u"id"_s, user.id}, {u"username"_s, user.username}, {u"profileImage"_s, serializeImage(user.profileImage)}};
}

Result<LoginRequest> parseLoginRequest(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"login without a body"_s);
    LoginRequest request{boundedText(*reader.root(), "username"), secretMember(*reader.root(), "password"),
                         boundedText(*reader.root(), "captchaToken", limits::LongestText)};
    if (request.username.isEmpty() || request.password.isEmpty())
        return malformed(u"login without name or password"_s);
    return request;
}

QJsonObject serializeLoginRequest(const LoginRequest &request)
{
    QJsonObject object{{u"username"_s, request.username}, {u"password"_s, textOf(request.password)}};
    if (!request.captchaToken.isEmpty())
        object.insert(u"captchaToken"_s, request.captchaToken);
    return object;
}

Result<SecondFactorRequest> parseSecondFactorRequest(const QJsonValue &body)
{
    const Reader reader(body);
    SecondFactorRequest request{reader.root() ? boundedText(*reader.root(), "token") : QString()};
    if (request.code.isEmpty())
        return malformed(u"second factor without token"_s);
    return request;
}

QJsonObject serializeSecondFactorRequest(const SecondFactorRequest &request)
{
    return {{u"token"_s, request.code}};
}

Result<LoginAnswer> parseLoginAnswer(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root() || !reader.root()->is_object())
        return malformed(u"login answer without a body"_s);
    return LoginAnswer{userMember(*reader.root(), "user"), json::flag(*reader.root(), "needs2FA")};
}

QJsonObject serializeLoginAnswer(const LoginAnswer &answer)
{
    QJsonObject object{{u"needs2FA"_s, answer.needsSecondFactor}};
    if (answer.user)
        object.insert(u"user"_s, serializeUser(*answer.user));
    return object;
}

bool CaptchaInfo::isWanted() const
{
    return *this != CaptchaInfo();
}

CaptchaInfo parseCaptchaInfo(const QJsonValue &body)
{
    CaptchaInfo info;
    const Reader v2(body[u"v2"_s][u"variants"_s]);
    if (v2.root()) {
        info.checkboxKey = siteKey(*v2.root(), "checkbox");
        info.invisibleKey = siteKey(*v2.root(), "invisible");
        info.androidKey = siteKey(*v2.root(), "android");
    }
    const Reader v3(body[u"v3"_s][u"variants"_s]);
    if (v3.root())
        info.invisibleV3Key = siteKey(*v3.root(), "invisible");
    return info;
}

QJsonObject serializeCaptchaInfo(const CaptchaInfo &info)
{
    return {{u"v2"_s, serializeSiteKeys({{u"android"_s, info.androidKey},
                                         {u"checkbox"_s, info.checkboxKey},
                                         {u"invisible"_s, info.invisibleKey}})},
            {u"v3"_s, serializeSiteKeys({{u"invisible"_s, info.invisibleV3Key}})}};
}

Result<Discovery> parseDiscovery(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"discovery without a body"_s);
    const json::Element &root = *reader.root();
    Discovery discovery{boundedText(root, "issuer"),
                        addressMember(root, "device_authorization_endpoint"),
                        addressMember(root, "token_endpoint"),
                        addressMember(root, "authorization_endpoint"),
                        addressMember(root, "revocation_endpoint"),
                        json::flag(root, "dpop_bound_access_tokens")};
    if (discovery.deviceEndpoint.isEmpty() || discovery.tokenEndpoint.isEmpty())
        return malformed(u"discovery without endpoints"_s);
    return discovery;
}

QJsonObject serializeDiscovery(const Discovery &discovery)
{
    QJsonObject object{{u"issuer"_s, discovery.issuer},
                       {u"device_authorization_endpoint"_s, textOf(discovery.deviceEndpoint)},
                       {u"token_endpoint"_s, textOf(discovery.tokenEndpoint)},
                       {u"authorization_endpoint"_s, textOf(discovery.authorizationEndpoint)}};
    if (!discovery.revocationEndpoint.isEmpty())
        object.insert(u"revocation_endpoint"_s, textOf(discovery.revocationEndpoint));
    if (discovery.isDpopWanted) {
        object.insert(u"dpop_bound_access_tokens"_s, true);
        object.insert(u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s});
    }
    return object;
}

Result<DeviceStart> parseDeviceStart(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"device code without a body"_s);
    const json::Element &root = *reader.root();
    DeviceStart start{secretMember(root, "device_code"),
                      boundedText(root, "user_code"),
                      addressMember(root, "verification_uri"),
                      addressMember(root, "verification_uri_complete"),
                      secondsMember(root, "expires_in", DefaultDeviceLife, LongestLife),
                      secondsMember(root, "interval", DefaultInterval, LongestInterval)};
    if (start.deviceCode.isEmpty() || start.userCode.isEmpty() || start.verificationUri.isEmpty())
        return malformed(u"device code without codes or address"_s);
    return start;
}

QJsonObject serializeDeviceStart(const DeviceStart &start)
{
    return {{u"device_code"_s, textOf(start.deviceCode)},
            {u"user_code"_s, start.userCode},
            {u"verification_uri"_s, textOf(start.verificationUri)},
            {u"verification_uri_complete"_s, textOf(start.verificationUriComplete)},
            {u"expires_in"_s, start.expiresIn},
            {u"interval"_s, start.interval}};
}

Result<Tokens> parseTokens(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"tokens without a body"_s);
    Tokens tokens{secretMember(*reader.root(), "access_token"), secretMember(*reader.root(), "refresh_token"),
                  secondsMember(*reader.root(), "expires_in", DefaultTokenLife, LongestLife),
                  boundedText(*reader.root(), "token_type").compare("DPoP"_L1, Qt::CaseInsensitive) == 0};
    if (tokens.access.isEmpty())
        return malformed(u"tokens without an access token"_s);
    return tokens;
}

QJsonObject serializeTokens(const Tokens &tokens)
{
    return {{u"access_token"_s, textOf(tokens.access)},
            {u"refresh_token"_s, textOf(tokens.refresh)},
            {u"expires_in"_s, tokens.expiresIn},
            {u"refresh_expires_in"_s, 0},
            {u"token_type"_s, tokens.isBound ? u"DPoP"_s : u"Bearer"_s},
            {u"scope"_s, u"openid offline_access"_s},
            {u"not-before-policy"_s, 0}};
}

OAuthError parseOAuthError(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return {};
    return {boundedText(*reader.root(), "error"), boundedText(*reader.root(), "error_description")};
}

QJsonObject serializeOAuthError(const OAuthError &error)
{
    QJsonObject object{{u"error"_s, error.error}};
    if (!error.description.isEmpty())
        object.insert(u"error_description"_s, error.description);
    return object;
}

} // namespace partyline::floatplane
