// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "wire/floatplanecommon.h"

/// Signing in over HTTP: password, captcha and second factor (2.3.3), and the OAuth device flow (2.3.1).
namespace partyline::floatplane {

/// The little that is told of any user.
struct User
{
    QString id;
    QString username;
    Image profileImage;
    bool operator==(const User &) const = default;
};
std::optional<User> userMember(const json::Element &element, std::string_view key);
User readUser(const json::Element &element);
QJsonObject serializeUser(const User &user);

/// POST /api/v3/auth/login; no captcha token is no key at all, for null is refused (2.1).
struct LoginRequest
{
    QString username;
    Secret password;
    QString captchaToken;
    bool operator==(const LoginRequest &) const = default;
};
Result<LoginRequest> parseLoginRequest(const QJsonValue &body);
QJsonObject serializeLoginRequest(const LoginRequest &request);

/// POST /api/v3/auth/checkFor2faLogin
struct SecondFactorRequest
{
    QString code;
    bool operator==(const SecondFactorRequest &) const = default;
};
Result<SecondFactorRequest> parseSecondFactorRequest(const QJsonValue &body);
QJsonObject serializeSecondFactorRequest(const SecondFactorRequest &request);

/// The answer to both.
struct LoginAnswer
{
    std::optional<User> user; ///< absent while the second factor is wanted
    bool needsSecondFactor = false;
    bool operator==(const LoginAnswer &) const = default;
};
Result<LoginAnswer> parseLoginAnswer(const QJsonValue &body);
QJsonObject serializeLoginAnswer(const LoginAnswer &answer);

/// GET /api/v3/auth/captcha/info: site keys; empty where that kind is not offered.
struct CaptchaInfo
{
    QString checkboxKey;
    QString invisibleKey;
    QString androidKey;
    QString invisibleV3Key;
    /// The server asks for a captcha at all.
    bool isWanted() const;
    bool operator==(const CaptchaInfo &) const = default;
};
CaptchaInfo parseCaptchaInfo(const QJsonValue &body);
QJsonObject serializeCaptchaInfo(const CaptchaInfo &info);

/// The discovery document. Addresses that are missing or no web addresses are empty.
struct Discovery
{
    QString issuer;
    QUrl deviceEndpoint;
    QUrl tokenEndpoint;
    QUrl authorizationEndpoint;
    QUrl revocationEndpoint;   ///< RFC 7009; empty where tokens cannot be given back
    bool isDpopWanted = false; ///< only tokens bound to a key are given out ("dpop_bound_access_tokens")
    bool operator==(const Discovery &) const = default;
};
/// Fails with Protocol without device and token endpoint.
Result<Discovery> parseDiscovery(const QJsonValue &body);
QJsonObject serializeDiscovery(const Discovery &discovery);

/// Answer of the device endpoint.
struct DeviceStart
{
    Secret deviceCode;
    QString userCode;
    QUrl verificationUri;
    QUrl verificationUriComplete; ///< may be empty
    int expiresIn = 600;          ///< seconds
    int interval = 5;             ///< seconds between two polls
    bool operator==(const DeviceStart &) const = default;
};
Result<DeviceStart> parseDeviceStart(const QJsonValue &body);
QJsonObject serializeDeviceStart(const DeviceStart &start);

/// A success of the token endpoint.
struct Tokens
{
    Secret access;
    Secret refresh;
    int expiresIn = 3600; ///< seconds
    bool isBound = false; ///< "token_type" is DPoP: good only with a proof of its key (2.3.2)
    bool operator==(const Tokens &) const = default;
};
Result<Tokens> parseTokens(const QJsonValue &body);
QJsonObject serializeTokens(const Tokens &tokens);

/// A refusal of either endpoint: {"error", "error_description"}; empty error when it is none.
struct OAuthError
{
    QString error;
    QString description;
    bool operator==(const OAuthError &) const = default;
};
OAuthError parseOAuthError(const QJsonValue &body);
QJsonObject serializeOAuthError(const OAuthError &error);

} // namespace partyline::floatplane
