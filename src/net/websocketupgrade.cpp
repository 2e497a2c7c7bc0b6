// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketupgrade.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace partyline::upgrade {

namespace {

constexpr auto Magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // 1.3
/// Nobody waits longer for a chat; what asks for more is a mistake.
constexpr std::chrono::hours LongestWait{24};

bool isSame(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// "keep-alive, Upgrade" has both.
bool hasToken(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (isSame((comma < 0 ? list : list.first(comma)).trimmed(), token))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

QByteArrayView withoutBreak(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Path and query as they go over the wire.
QByteArray targetOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray target = path.isEmpty() ? QByteArray("/") : path;
    return url.hasQuery() ? target + '?' + url.query(QUrl::FullyEncoded).toLatin1() : target;
}

/// The host, in brackets where it is an IPv6 address, with its port where that is not the usual one.
QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray written = host.contains(':') ? '[' + host + ']' : host;
    const int usual = url.scheme() == QLatin1StringView("wss") ? 443 : 80;
    return url.port(usual) == usual ? written : written + ':' + QByteArray::number(url.port());
}

} // namespace

QByteArray newKey()
{
    std::array<quint32, 4> bytes{};
    QRandomGenerator::system()->fillRange(bytes.data(), bytes.size());
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(sizeof bytes)).toBase64();
}

QByteArray acceptOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key + Magic, QCryptographicHash::Sha1).toBase64();
}

QByteArray serialize(const Request &request)
{
    QByteArray head = "GET " + targetOf(request.url)
                      + " HTTP/1.1\r\n"
                        "Host: "
                      + hostOf(request.url)
                      + "\r\n"
                        "Upgrade: websocket\r\n"
                        "Connection: Upgrade\r\n"
                        "Sec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: "
                      + request.key + "\r\n";
    const auto add = [&head](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            head += QByteArray(name) + ": " + value + "\r\n";
    };
    add("Origin", request.origin);
    add("User-Agent", request.userAgent);
    add("Cookie", request.cookie);
    return head + "\r\n";
}

Answer::Answer(QByteArray key)
    : m_key(std::move(key))
{
}

Answer::State Answer::take(QByteArrayView line)
{
    m_size += line.size();
    if (m_size > LargestHead)
        return State::Unusable;
    const QByteArrayView text = withoutBreak(line);
    if (m_status == 0)
        return takeStatus(text) ? State::Unfinished : State::Unusable;
    if (!text.isEmpty())
        return takeHeader(text) ? State::Unfinished : State::Unusable;
    const bool isInterim = m_status >= 100 && m_status < 200 && m_status != 101;
    if (!isInterim)
        return judge();
    clear();
    return State::Unfinished;
}

/// "HTTP/1.1 101 Switching Protocols"
bool Answer::takeStatus(QByteArrayView line)
{
    constexpr qsizetype Start = 9;  // "HTTP/1.1 "
    constexpr qsizetype Length = 3; // "101"
    if (line.size() < Start + Length || !line.startsWith("HTTP/1.") || line[Start - 1] != ' ')
        return false;
    const QByteArrayView digits = line.sliced(Start, Length);
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool isEnd = line.size() == Start + Length || line[Start + Length] == ' ';
    m_status = areDigits && isEnd ? digits.toInt() : 0;
    m_isHttp11 = line[Start - 2] == '1';
    return m_status >= 100 && m_status <= 599;
}

bool Answer::takeHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // Neither blanks before the colon nor lines that go on from the one before (RFC 9112 5).
    if (colon <= 0 || line.first(colon).contains(' ') || line.first(colon).contains('\t'))
        return false;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isSame(name, "Upgrade")) {
        m_isWebSocket = m_isWebSocket || isSame(value, "websocket");
    } else if (isSame(name, "Connection")) {
        m_isUpgrade = m_isUpgrade || hasToken(value, "upgrade");
    } else if (isSame(name, "Sec-WebSocket-Accept")) {
        ++m_accepts;
        m_isAcceptRight = m_isAcceptRight && value == acceptOf(m_key);
    } else if (isSame(name, "Sec-WebSocket-Extensions") || isSame(name, "Sec-WebSocket-Protocol")) {
        m_hasUnasked = m_hasUnasked || !value.isEmpty();
    } else if (isSame(name, "Retry-After")) {
        bool ok = false;
        const qint64 seconds = value.toLongLong(&ok);
        if (ok && seconds > 0)
            m_retryAfter = std::min<std::chrono::seconds>(std::chrono::seconds(seconds), LongestWait);
    }
    return true;
}

Answer::State Answer::judge() const
{
    if (m_status != 101)
        return State::Refused;
    const bool isRight =
        m_isHttp11 && m_isUpgrade && m_isWebSocket && m_accepts == 1 && m_isAcceptRight && !m_hasUnasked;
    return isRight ? State::Accepted : State::Unusable;
}

/// For the answer behind an interim one; the size counts on, so that they cannot go on for ever.
void Answer::clear()
{
    m_status = 0;
    m_retryAfter = {};
    m_accepts = 0;
    m_isAcceptRight = true;
    m_isUpgrade = m_isWebSocket = m_hasUnasked = m_isHttp11 = false;
}

} // namespace partyline::upgrade
