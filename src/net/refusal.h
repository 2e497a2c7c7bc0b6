// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the services' error tokens mean, in words. No I/O.
namespace partyline::refusal {

/// plug.dj's `status` token and the data beside it (plugdj.md 1.8). "not in a room" in words becomes notInRoom.
Error ofPlugDj(const QString &token, const QJsonArray &data, int httpStatus);
/// Floatplane's error object (floatplane.md 2.1); the code is the primary error's name, or its reason (8.7).
Error ofFloatplane(const QJsonObject &body, int httpStatus);
/// OAuth's (RFC 6749 5.2): the code is the token, the words are ours.
Error ofOAuth(const QJsonObject &body, int httpStatus);
/// A web page where an answer was due: maintenance, a permanent ban, a CDN's refusal, or just the wrong address.
Error ofPage(const QByteArray &html, const QByteArray &server, int httpStatus);
/// Nothing but the status says what went wrong.
Error ofStatus(int httpStatus);

} // namespace partyline::refusal
