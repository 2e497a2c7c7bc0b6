// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/linkmeter.h"

#include <algorithm>
#include <numeric>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A name that is longer is no name.
constexpr qsizetype LongestKind = 40;
constexpr QByteArrayView Other("other");

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
           || c == ':' || c == '.' || c == '/';
}

/// The text between this place and the next quotation mark, where it can be a name.
QByteArrayView nameAt(QByteArrayView message, qsizetype at)
{
    const QByteArrayView rest = message.sliced(at, std::min(message.size() - at, LongestKind + 1));
    const qsizetype end = rest.indexOf('"');
    if (end <= 0)
        return Other;
    const QByteArrayView name = rest.first(end);
    return std::all_of(name.begin(), name.end(), isNameChar) ? name : Other;
}

/// `[{"a":"chat",...` and, from the client, `{"a":"chat",...` (plugdj.md 2.3); "h" is the heartbeat.
QByteArrayView plugDjKind(QByteArrayView message)
{
    if (message == "h")
        return "heartbeat";
    constexpr QByteArrayView Key = "\"a\":\"";
    const qsizetype at = message.first(std::min(message.size(), LongestKind)).indexOf(Key);
    return at < 0 ? Other : nameAt(message, at + Key.size());
}

/// Engine.IO's digit, then Socket.IO's (floatplane.md 3.5, 4.2).
QByteArrayView sailsKind(QByteArrayView message)
{
    if (message.isEmpty())
        return Other;
    switch (message.at(0)) {
    case '0':
        return "open";
    case '1':
        return "close";
    case '2':
        return "ping";
    case '3':
        return "pong";
    case '4':
        break;
    default:
        return Other;
    }
    switch (message.size() > 1 ? message.at(1) : 0) {
    case '0':
        return "connect";
    case '1':
        return "disconnect";
    case '2': {
        const qsizetype at = message.first(std::min(message.size(), LongestKind)).indexOf("[\"");
        return at < 0 ? Other : nameAt(message, at + 2);
    }
    case '3':
        return "answer";
    case '4':
        return "error";
    default:
        return Other;
    }
}

} // namespace

LinkMeter::LinkMeter(Protocol protocol, QObject *parent)
    : QObject(parent)
    , m_protocol(protocol)
{
}

QByteArrayView LinkMeter::kindOf(Protocol protocol, QByteArrayView message)
{
    return protocol == Protocol::PlugDj ? plugDjKind(message) : sailsKind(message);
}

int LinkMeter::begin()
{
    return ++m_tries;
}

void LinkMeter::open(int which)
{
    if (which != m_tries)
        return;
    ++m_opened;
    m_isOpen = true;
    m_openedAt = QDateTime::currentDateTimeUtc();
}

void LinkMeter::end(int which)
{
    if (which != m_tries)
        return;
    m_isOpen = false;
    m_roundTrip.reset();
    m_endedAt = QDateTime::currentDateTimeUtc();
}

void LinkMeter::count(Way way, QByteArrayView message)
{
    if (way == Way::In)
        countIn(message);
    else
        add(m_out, kindOf(m_protocol, message), message.size());
}

/// Nearly all are of the kind of the one before.
void LinkMeter::countIn(QByteArrayView message)
{
    if (!m_usualStart.isEmpty() && message.startsWith(m_usualStart)) {
        ++m_in[m_usualIndex].frames;
        m_in[m_usualIndex].bytes += message.size();
        return;
    }
    const QByteArrayView kind = kindOf(m_protocol, message);
    const std::size_t index = add(m_in, kind, message.size());
    // Of a kind that is written in the message only what stands up to the mark behind it was looked at.
    const bool isWritten = kind.data() > message.data() && kind.data() < message.data() + message.size();
    if (!isWritten)
        return;
    m_usualStart = message.first(kind.data() - message.data() + kind.size() + 1).toByteArray();
    m_usualIndex = index;
}

void LinkMeter::countBinary(qint64 bytes)
{
    add(m_in, "binary", bytes);
    hear(std::chrono::steady_clock::now());
}

void LinkMeter::answered(std::chrono::milliseconds roundTrip)
{
    m_roundTrip = roundTrip;
}

/// Which of them it is.
std::size_t LinkMeter::add(std::vector<Count> &counts, QByteArrayView kind, qint64 bytes)
{
    auto found = std::ranges::find(counts, kind, [](const Count &count) { return QByteArrayView(count.letters); });
    if (found == counts.end() && counts.size() >= MostKinds) {
        kind = Other;
        found = std::ranges::find(counts, kind, [](const Count &count) { return QByteArrayView(count.letters); });
    }
    if (found == counts.end())
        found = counts.insert(found, {QString::fromLatin1(kind), 0, 0, kind.toByteArray()});
    ++found->frames;
    found->bytes += bytes;
    return std::size_t(found - counts.begin());
}

qint64 LinkMeter::frames(Way way) const
{
    const auto &all = counts(way);
    return std::accumulate(all.begin(), all.end(), qint64(0),
                           [](qint64 sum, const Count &count) { return sum + count.frames; });
}

qint64 LinkMeter::bytes(Way way) const
{
    const auto &all = counts(way);
    return std::accumulate(all.begin(), all.end(), qint64(0),
                           [](qint64 sum, const Count &count) { return sum + count.bytes; });
}

std::optional<std::chrono::milliseconds> LinkMeter::silence() const
{
    if (!m_lastHeard)
        return {};
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - *m_lastHeard);
}

} // namespace partyline
