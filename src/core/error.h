// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace partyline {

/// What went wrong, in words fit for the status line. Never holds tokens, cookies or message text.
struct Error
{
    enum class Kind {
        Cancelled,   ///< the caller went away or gave up; nothing to say, touch nothing, return at once
        Network,     ///< no route, refused, cut, timed out, name unknown
        Tls,         ///< the certificate or the handshake was not acceptable; never retried by itself
        Protocol,    ///< the peer said something that is not its protocol
        SignIn,      ///< credentials refused: wrong password, second factor, captcha, expired or no session
        Room,        ///< the room refused: unknown, full, banned, no subscription
        Refused,     ///< any other refusal of one request by the service
        RateLimited, ///< too fast; `retryAfter` says how long to wait, where the service said it
        Maintenance, ///< the service is down on purpose, or its front (CDN) cannot reach it
        Storage,     ///< disk, database or keyring
    };

    Kind kind = Kind::Protocol;
    QString text; ///< one or two sentences, translated: what happened and what to do
    QString code; ///< the service's own token ("badLogin", "notLoggedInError", "chatBanned"), or the HTTP status; may
                  ///< be empty
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const Error &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Error)
