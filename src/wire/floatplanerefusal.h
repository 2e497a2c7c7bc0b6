// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplanecommon.h"

/// How Floatplane says no, over HTTP and over its sockets alike (2.1, 5.2, 6.3.1).
namespace partyline::floatplane {

/// The error body of 2.1; over sockets an entry may carry `reason` instead of `name` (6.3.1).
struct ErrorBody
{
    struct Entry
    {
        QString id;
        QString name;
        QString message;
        QString reason;
        bool operator==(const Entry &) const = default;
    };

    QString id;
    QList<Entry> errors;
    QString message;

    /// The entry with the body's own id, else the first; nothing when there are none.
    std::optional<Entry> primary() const;
    bool operator==(const ErrorBody &) const = default;
};

ErrorBody parseErrorBody(const QJsonValue &body);
QJsonObject serializeErrorBody(const ErrorBody &body);
/// {"errors":[{"reason":"chatBanned"}],"message":...}
QJsonObject serializeChatBanned(const QString &message);

/// The stock body of a route that does not exist.
QJsonValue noSuchRouteBody();
bool isNoSuchRoute(int status, const QJsonValue &body);

inline const QString NoSuchRouteCode = QStringLiteral("noSuchRoute");
inline const QString ChatBannedCode = QStringLiteral("chatBanned");
inline const QString SuccessFalseCode = QStringLiteral("successFalse");

/// Nothing for success (200 to 399 and not "success":false). Else an Error in words: the server's own where it gave
/// some. The code is the error's name or reason, NoSuchRouteCode, SuccessFalseCode or the status. SignIn for 401, Room
/// for 403, RateLimited for 429, Protocol for the bare parse error of 5.3, Refused for the rest.
std::optional<Error> refusalOf(int status, const QJsonValue &body);

} // namespace partyline::floatplane
