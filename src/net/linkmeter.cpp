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
constexpr QStringView Other = u"other";

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':' || c == u'.' || c == u'/';
}

/// The text between this place and the next quotation mark, where it can be a name.
QStringView nameAt(QStringView message, qsizetype at)
{
    const QStringView rest = message.mid(at, LongestKind + 1);
    const qsizetype end = rest.indexOf(u'"');
    if (end <= 0)
        return Other;
    const QStringView name = rest.left(end);
    return std::all_of(name.begin(), name.end(), isNameChar) ? name : Other;
}

/// `[{"a":"chat",...` and, from the client, `{"a":"chat",...` (plugdj.md 2.3); "h" is the heartbeat.
QStringView plugDjKind(QStringView message)
{
    if (message == u"h")
        return u"heartbeat";
    constexpr QStringView Key = u"\"a\":\"";
    const qsizetype at = message.left(LongestKind).indexOf(Key);
    return at < 0 ? Other : nameAt(message, at + Key.size());
}

/// Engine.IO's digit, then Socket.IO's (floatplane.md 3.5, 4.2).
QStringView sailsKind(QStringView message)
{
    if (message.isEmpty())
        return Other;
    switch (message.at(0).unicode()) {
    case u'0':
        return u"open";
    case u'1':
        return u"close";
    case u'2':
        return u"ping";
    case u'3':
        return u"pong";
    case u'4':
        break;
    default:
        return Other;
    }
    switch (message.size() > 1 ? message.at(1).unicode() : 0) {
    case u'0':
        return u"connect";
    case u'1':
        return u"disconnect";
    case u'2': {
        const qsizetype at = message.left(LongestKind).indexOf(u"[\"");
        return at < 0 ? Other : nameAt(message, at + 2);
    }
    case u'3':
        return u"answer";
    case u'4':
        return u"error";
    default:
        return Other;
    }
}

/// Bytes of the text in UTF-8, without writing them.
qint64 utf8Size(QStringView text)
{
    qint64 size = text.size();
    for (const QChar c : text)
        size += (c.unicode() >= 0x80) + (c.unicode() >= 0x800 && !c.isSurrogate());
    return size;
}

} // namespace

LinkMeter::LinkMeter(Protocol protocol, QObject *parent)
    : QObject(parent)
    , m_protocol(protocol)
{
}

QStringView LinkMeter::kindOf(Protocol protocol, QStringView message)
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

void LinkMeter::count(Way way, QStringView message)
{
    add(way == Way::In ? m_in : m_out, kindOf(m_protocol, message), utf8Size(message));
    if (way == Way::In)
        m_lastHeard = std::chrono::steady_clock::now();
}

void LinkMeter::countBinary(qint64 bytes)
{
    add(m_in, u"binary", bytes);
    m_lastHeard = std::chrono::steady_clock::now();
}

void LinkMeter::answered(std::chrono::milliseconds roundTrip)
{
    m_roundTrip = roundTrip;
}

void LinkMeter::add(std::vector<Count> &counts, QStringView kind, qint64 bytes)
{
    auto found = std::ranges::find(counts, kind, &Count::kind);
    if (found == counts.end() && counts.size() >= MostKinds) {
        kind = Other;
        found = std::ranges::find(counts, kind, &Count::kind);
    }
    if (found == counts.end())
        found = counts.insert(found, {kind.toString(), 0, 0});
    ++found->frames;
    found->bytes += bytes;
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
