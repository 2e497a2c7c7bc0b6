// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <utility>

namespace partyline {

/// What an answer says about the credentials that were shown.
struct AuthorizationHints
{
    QList<std::pair<QByteArray, QByteArray>> shown; ///< what authorize() gave for it
    QUrl url;
    int status = 0;
    QByteArray challenge; ///< WWW-Authenticate
    QByteArray nonce;     ///< DPoP-Nonce
    QString error;        ///< of an OAuth refusal in the body
    QString description;  ///< the same, in the server's words
    QDateTime serverDate; ///< UTC; invalid without one
};

/// Puts credentials on an ApiClient's requests, and decides whether a refused one goes out again with better ones.
class RequestAuthorizer
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    virtual ~RequestAuthorizer() = default;

    /// Asked before each request; an Error ends it. Whoever owns both must end this with Cancelled before the ApiClient
    /// goes.
    virtual QCoro::Task<Result<Headers>> authorize(QByteArray verb, QUrl url) = 0;
    /// Told of each answer; true: the request goes out again. `repeats` counts how often it did already.
    virtual bool wantsRepeat(const AuthorizationHints &hints, int repeats) = 0;
};

} // namespace partyline
