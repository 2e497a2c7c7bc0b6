// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomlines.h"
#include "support/faultproxy.h"
#include "support/tlsfront.h"
#include "support/turnedclock.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <map>

#include <malloc.h>

namespace partyline {

/// What malloc gave out and did not get back; 0 under a sanitizer, which has an allocator of its own.
inline qint64 allocatedBytes()
{
    const auto given = mallinfo2();
    return qint64(given.uordblks + given.hblkhd);
}

/// The room's feed as a model holds it: changed and removed in place, by the numbers of its rows.
class SoakFeed
{
public:
    explicit SoakFeed(RoomController &room)
    {
        const auto keep = [this](const QList<FeedItem> &items) {
            for (const FeedItem &item : items)
                m_items.insert(item.seq, item);
        };
        QObject::connect(&room, &RoomController::itemsArrived, &room, keep);
        QObject::connect(&room, &RoomController::itemsChanged, &room, keep);
        QObject::connect(&room, &RoomController::itemsRemoved, &room, [this](const QList<qint64> &seqs) {
            for (const qint64 seq : seqs)
                m_items.remove(seq);
        });
    }

    const QMap<qint64, FeedItem> &items() const { return m_items; }
    /// What others said, in the order of the rows.
    QList<int> heard(FeedItem::Kind kind) const
    {
        QList<int> numbers;
        for (const FeedItem &item : m_items) {
            if (item.kind == kind && !item.isOwn)
                numbers.append(item.text.toInt());
        }
        return numbers;
    }
    QList<FeedItem> own() const
    {
        QList<FeedItem> lines;
        for (const FeedItem &item : m_items) {
            if (item.isOwn)
                lines.append(item);
        }
        return lines;
    }
    bool isSettled() const
    {
        const auto lines = own();
        return std::ranges::none_of(lines,
                                    [](const FeedItem &item) { return item.delivery == FeedItem::Delivery::Pending; });
    }

private:
    QMap<qint64, FeedItem> m_items;
};

/// The lines of chatter in the whole WebSocket frames that were carried to a client over one connection.
inline QList<int> wholeLines(const QByteArray &bytes)
{
    QList<int> lines;
    qsizetype at = bytes.indexOf("\r\n\r\n");
    if (at < 0)
        return lines;
    at += 4;
    while (at + 2 <= bytes.size()) {
        qint64 length = quint8(bytes[at + 1]) & 0x7f; // a server's frames have no mask
        qsizetype from = at + 2;
        if (length == 126) {
            if (from + 2 > bytes.size())
                break;
            length = qFromBigEndian<quint16>(bytes.constData() + from);
            from += 2;
        }
        if (from + length > bytes.size())
            break;
        const QByteArray frame = bytes.mid(from, length);
        const qsizetype text = frame.indexOf("\"message\":\"");
        if (frame.contains("radioChatter") && text >= 0)
            lines.append(QString::fromUtf8(frame.mid(text + 11)).section(u'"', 0, 0).toInt());
        at = from + length;
    }
    return lines;
}

/// What befalls a line between a client and its server, the server itself and the computer, by a seed.
class Storm
{
public:
    explicit Storm(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return int(m_random.bounded(most + 1)); }

    /// Weather for a while, and one blow. `isTalking`: bytes will come, so that it can wait for them.
    void strike(FaultProxy &line, bool isTalking)
    {
        using Cut = FaultProxy::Cut;
        FaultProxy::Weather weather;
        weather.latency = std::chrono::milliseconds(upTo(3));
        weather.jitter = std::chrono::milliseconds(upTo(3));
        weather.bytesPerSecond = upTo(3) == 0 ? 200'000 : 0;
        const Cut how = upTo(1) == 0 ? Cut::Close : Cut::Reset;
        switch (upTo(5)) {
        case 0:
            count("cuts");
            line.cut(how);
            break;
        case 1:
            count("lines that hang");
            line.hang();
            break;
        case 2:
            count("cuts, then refusals");
            weather.refuses = true;
            line.cut(how);
            break;
        case 3:
            count("cuts, then connections that overtake each other");
            weather.straggle = Straggle;
            line.cut(how);
            break;
        default:
            if (isTalking) {
                count("cuts within what is carried");
                line.cutAfter(upTo(600), how);
            } else {
                count("cuts");
                line.cut(how);
            }
        }
        line.setWeather(weather);
    }

    /// Somebody turns the clock, or the computer sleeps: then its lines are dead, and it looks at them when it wakes.
    void turnClock(RoomController &room, FaultProxy &line)
    {
        const std::chrono::hours hours(1 + upTo(11));
        switch (upTo(2)) {
        case 0:
            count("clocks turned forwards");
            return turnedclock::turn(hours);
        case 1:
            count("clocks turned backwards");
            return turnedclock::turn(-hours);
        default:
            count("sleeps");
            line.hang();
            turnedclock::suspend(hours);
            checkLines(room, std::chrono::milliseconds(100));
        }
    }

    /// What a server with trouble says instead of an answer; "/_/loop" is to lead to itself.
    QByteArray badAnswer()
    {
        static const QList<std::pair<const char *, QByteArray>> all{
            {"HTTP 500", "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
            {"HTTP 502 with a page", "HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nContent-Length: 22\r\nConnection: "
                                     "close\r\n\r\n<html>bad gate</html>\n"},
            {"HTTP 429 with Retry-After",
             "HTTP/1.1 429 Slow\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
            {"HTTP 503 with Retry-After",
             "HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
            {"pages instead of JSON", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: "
                                      "close\r\n\r\n<html>hello</html>\r\n"},
            {"JSON that breaks off", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                     "900\r\nConnection: close\r\n\r\n{\"data\":["},
            {"redirects in a circle",
             "HTTP/1.1 302 Found\r\nLocation: /_/loop\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
            {"no answers", {}},
        };
        const auto &[what, bytes] = all.at(upTo(int(all.size()) - 1));
        count(what);
        return bytes;
    }

    void count(const char *what) { ++m_counts[what]; }
    QString counted() const
    {
        QStringList words;
        for (const auto &[what, times] : m_counts)
            words.append(QStringLiteral("%1 %2").arg(times).arg(QString::fromLatin1(what.c_str())));
        return words.join(QStringLiteral(", "));
    }

private:
    /// Longer than the client waits for an acknowledgement, so that it gives the older connection up.
    static constexpr std::chrono::milliseconds Straggle{600};

    QRandomGenerator m_random;
    std::map<std::string, int> m_counts;
};

} // namespace partyline
