// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// Virtual HTTP over Socket.IO events, both directions. No QObject, no clock, no I/O.
/// Source: floatplane.md 5.1 to 5.3.
namespace partyline::sails {

/// One request: the event is named after the verb, its only argument is an object.
struct Request
{
    QByteArray verb = "get"; ///< lower case; on the wire the event's name decides it
    QString url;             ///< path and perhaps a query
    QJsonValue data = QJsonObject();
    QJsonObject headers;

    bool operator==(const Request &) const = default;
};

/// One answer, the first argument of the acknowledgement.
struct Response
{
    int statusCode = 200;
    QJsonValue body = QJsonValue::Undefined; ///< any JSON; Undefined when absent
    QJsonObject headers;

    bool operator==(const Response &) const = default;
};

inline constexpr QLatin1StringView ParseErrorCode("SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ");
inline constexpr QLatin1StringView ParseErrorEvent("sails:parseError");
/// The code of the Error when the server's words are about the SDK version.
inline constexpr QLatin1StringView SdkVersionCode("sdkVersion");

/// True for the seven verbs a server listens to; an event of another name gets no answer at all.
bool isVerb(const QString &eventName);
/// What the server checks before it reads any request: a well-formed semantic version of at least 0.11.0; a
/// pre-release tag counts for nothing.
bool acceptsSdkVersion(const QString &version);

/// The argument of the request's event.
QByteArray serializeRequest(const Request &request);
/// Reads it as a server does: `params` is merged first, `data` over it. Fails with Error::Kind::Protocol when the
/// argument is no object or has no url.
Result<Request> parseRequest(const QString &eventName, const QByteArray &argument);

/// The argument of the acknowledgement.
QByteArray serializeResponse(const Response &response);
/// What a server answers to a request that it cannot read: no body, no statusCode.
QByteArray serializeParseError(const QString &details);
/// Reads an answer. Fails with Error::Kind::Protocol for the bare error object of 5.3, its code being SdkVersionCode or
/// the object's own, and for an answer with neither statusCode nor body.
Result<Response> parseResponse(const QByteArray &argument);

} // namespace partyline::sails
