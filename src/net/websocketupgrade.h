// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>

/// The HTTP with which a WebSocket begins (RFC 6455 4), the client's side. No I/O.
namespace partyline::upgrade {

struct Request
{
    QUrl url;
    QByteArray key; ///< Sec-WebSocket-Key
    QByteArray origin;
    QByteArray userAgent;
    QByteArray cookie; ///< empty for none
};

/// 16 random bytes in base64.
QByteArray newKey();
/// What the server makes of that key.
QByteArray acceptOf(const QByteArray &key);
/// Values must be free of line breaks.
QByteArray serialize(const Request &request);

/// Heads of real servers have some hundred bytes, with a CDN's cookies two thousand.
inline constexpr qsizetype LargestHead = 16 * 1024;

/// The server's answer. Takes line by line what comes until it is whole; whatever else comes is the socket's.
class Answer
{
public:
    enum class State {
        Unfinished,
        Accepted,
        Refused,  ///< status() says how
        Unusable, ///< no HTTP, too long, or a yes to something that was not asked
    };

    explicit Answer(QByteArray key);

    /// A line with its line break. Interim answers (100 Continue, 103 Early Hints) are skipped.
    State take(QByteArrayView line);
    /// 0 when nothing like one has come.
    int status() const { return m_status; }
    bool hasBegun() const { return m_size > 0; }
    /// Of a refusal: the seconds of its Retry-After.
    std::optional<std::chrono::seconds> retryAfter() const { return m_retryAfter; }

private:
    bool takeStatus(QByteArrayView line);
    bool takeHeader(QByteArrayView line);
    State judge() const;
    void clear();

    const QByteArray m_key;
    qsizetype m_size = 0; ///< of all that was taken
    int m_status = 0;
    std::optional<std::chrono::seconds> m_retryAfter;
    int m_accepts = 0; ///< Sec-WebSocket-Accept headers, all of which must be right
    bool m_isAcceptRight = true;
    bool m_isUpgrade = false;
    bool m_isWebSocket = false;
    bool m_hasUnasked = false; ///< an extension or a subprotocol
    bool m_isHttp11 = false;
};

} // namespace partyline::upgrade
