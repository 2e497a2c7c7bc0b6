// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/apiclient.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace partyline {

/// One HTTP answer as it came.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray server;     ///< the Server header
    QByteArray date;       ///< the Date header
    QByteArray retryAfter; ///< the Retry-After header
    QByteArray body;
    bool isApi = false; ///< JSON was asked for, so that a web page is no answer
};

/// Reads the service's envelope: a value, or an Error whose kind and code tell the refusals apart.
/// Source: plugdj.md 1.2 and 1.8, floatplane.md 2.1 and 2.3.1 (OAuth's are Plain). No I/O.
Result<ApiReply> readAnswer(ApiClient::Envelope envelope, const HttpAnswer &answer, const QDateTime &now);

/// How long the server wants to be left alone: seconds or an HTTP date, never below zero nor beyond a day.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);
/// An HTTP date, UTC; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &value);

} // namespace partyline
