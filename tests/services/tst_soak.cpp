// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/faultproxy.h"
#include "support/floatplaneroom.h"
#include "support/plugdjroomtest.h"

#include <QMap>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <numeric>

#include <malloc.h>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Kind = FeedItem::Kind;
using Delivery = FeedItem::Delivery;
using Cut = FaultProxy::Cut;

namespace {

constexpr int Patience = 30'000; // ms; the machine may be busy
constexpr int MaxTalk = 9;       // lines between two cuts: less than the server's history holds (plugdj.md 5.6)

int setting(const char *name, int otherwise)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? value : otherwise;
}

/// What malloc gave out and did not get back; 0 under a sanitizer, which has an allocator of its own.
qint64 allocatedBytes()
{
    const auto given = mallinfo2();
    return qint64(given.uordblks + given.hblkhd);
}

/// The room's feed as a model holds it: changed and removed in place, by the numbers of its rows.
class Feed
{
public:
    explicit Feed(RoomController &room)
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
    QList<int> heard(Kind kind) const
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
        return std::ranges::none_of(lines, [](const FeedItem &item) { return item.delivery == Delivery::Pending; });
    }

private:
    QMap<qint64, FeedItem> m_items;
};

/// The lines of chatter in the whole WebSocket frames that were carried to a client over one connection.
QList<int> wholeLines(const QByteArray &bytes)
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

/// What befalls a line between a client and its server, by a seed.
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
        FaultProxy::Weather weather;
        weather.latency = std::chrono::milliseconds(upTo(3));
        weather.jitter = std::chrono::milliseconds(upTo(3));
        weather.bytesPerSecond = upTo(3) == 0 ? 200'000 : 0;
        const Cut how = upTo(1) == 0 ? Cut::Close : Cut::Reset;
        switch (upTo(4)) {
        case 0:
            line.cut(how);
            break;
        case 1:
            line.hang();
            break;
        case 2:
            weather.refuses = true;
            line.cut(how);
            break;
        default:
            if (isTalking)
                line.cutAfter(upTo(600), how);
            else
                line.cut(how);
        }
        line.setWeather(weather);
    }

private:
    QRandomGenerator m_random;
};

} // namespace

/// A week of bad lines in accelerated time: two thousand disconnects at one in five minutes. Every heartbeat, timeout
/// and back-off is shortened alike. PARTYLINE_SOAK says how many (25 otherwise), PARTYLINE_SEED which.
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void djRoomLosesNothing();
    void livestreamLosesNothing();

private:
    const int m_wanted = setting("PARTYLINE_SOAK", 25);
    const quint32 m_seed = quint32(setting("PARTYLINE_SEED", 1));

    /// Memory may grow by what the scripted servers note down, not by more.
    void flat(qint64 atAQuarter) const
    {
        const qint64 grown = allocatedBytes() - atAQuarter;
        const qint64 allowed = 16'000'000 + qint64(m_wanted) * 20'000;
        qInfo("%d disconnects, memory grew by %lld kB after the first quarter", m_wanted, (long long)(grown / 1024));
        QVERIFY2(grown < allowed, qPrintable(QString::number(grown)));
    }
};

/// plug.dj tells its last lines when one comes back: so nothing may be missing at all.
void TestSoak::djRoomLosesNothing()
{
    ScriptedPlugDj site;
    site.acknowledges = true;
    const Endpoints real = site.endpoints();
    FaultProxy http(real.site, m_seed);
    FaultProxy socket(real.socket, m_seed + 1);
    Endpoints endpoints = real;
    endpoints.site = http.through(real.site);
    endpoints.socket = socket.through(real.socket);
    PlugDjAccount account(endpoints, PlugDjRoomTest::unpaced());
    account.signIn({Credentials::Method::Password, {}, Secret("secret")});
    QTRY_VERIFY(account.isSignedIn());
    PlugDjController::Options options = PlugDjRoomTest::quick();
    options.silenceLimit = 400ms; // of a server that sends a heartbeat every 50 ms
    options.ackTimeout = 400ms;
    options.echoTimeout = 400ms;
    PlugDjController room(account, ScriptedPlugDj::room(), options);
    Feed feed(room);
    int lost = 0;
    bool wasLive = false;
    connect(&room, &RoomController::connectionChanged, this, [&](const RoomController::Connection &connection) {
        const bool isLive = connection.state == State::Live;
        lost += wasLive && !isLive ? 1 : 0;
        wasLive = isLive;
    });
    QTimer heartbeat;
    const auto beat = [&site] {
        if (site.socket().hasPeer())
            site.socket().send(u"h"_s);
    };
    connect(&heartbeat, &QTimer::timeout, &site, beat);
    heartbeat.start(50ms);
    room.join();
    QTRY_COMPARE(room.state(), State::Live);

    Storm storm(m_seed);
    int said = 0;
    int spoken = 0;
    const auto talk = [&] {
        for (int i = storm.upTo(MaxTalk / 3); i > 0; --i) {
            site.chat(7, u"ann"_s, QString::number(++said));
            if (storm.upTo(1) == 0 && room.cannotSayReason().isEmpty())
                QVERIFY(room.say(u"mine %1"_s.arg(++spoken)).isOk());
        }
    };
    qint64 memory = 0;
    for (int round = 0; round < m_wanted; ++round) {
        if (round == m_wanted / 4)
            memory = allocatedBytes();
        const int before = lost;
        talk();
        storm.strike(socket, true);
        if (storm.upTo(3) == 0)
            storm.strike(http, false);
        talk();
        QTRY_VERIFY2_WITH_TIMEOUT(lost > before || (beat(), false),
                                  qPrintable(u"round %1 of seed %2"_s.arg(round).arg(m_seed)), Patience);
        talk();
        socket.setWeather({});
        http.setWeather({});
        QTRY_VERIFY2_WITH_TIMEOUT(
            room.state() == State::Live && feed.isSettled(),
            qPrintable(u"round %1 of seed %2: %3"_s.arg(round).arg(m_seed).arg(stateToken(room.state()))), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(feed.heard(Kind::Chat).size(), said, Patience);
    }

    QList<int> all(said);
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(feed.heard(Kind::Chat), all); // none lost, none twice, all in order
    QSet<QString> seen;
    for (const FeedItem &line : feed.own()) {
        QVERIFY2(!seen.contains(line.text), qPrintable(line.text));
        seen.insert(line.text);
        const auto times = site.said().count(line.text);
        QVERIFY2(times <= 1, qPrintable(line.text));
        QVERIFY2(line.delivery != Delivery::Sent || times == 1, qPrintable(line.text));
    }
    QCOMPARE(seen.size(), spoken);
    QVERIFY(lost >= m_wanted);
    flat(memory);
}

/// Floatplane keeps nothing: what was carried to us whole, and what was said while the line was good, must be there.
void TestSoak::livestreamLosesNothing()
{
    FloatplaneRoom stage;
    stage.room.reset();
    FaultProxy site(stage.siteServer.url(), m_seed);
    FaultProxy chat(stage.chatServer.url(), m_seed + 1);
    for (ScriptedFloatplane *server : {&stage.siteServer, &stage.chatServer})
        server->setHeartbeat(60ms, 250ms);
    Endpoints endpoints = stage.account->endpoints();
    endpoints.site = site.through(endpoints.site);
    endpoints.chat = chat.through(endpoints.chat);
    stage.account = std::make_unique<FloatplaneAccount>(endpoints);
    auto options = FloatplaneRoom::fastOptions();
    options.requestTimeout = 400ms;
    options.echoTimeout = 400ms;
    stage.make(options);
    FloatplaneController &room = *stage.room;
    Feed feed(room);
    int lost = 0;
    bool wasLive = false;
    connect(&room, &RoomController::connectionChanged, this, [&](const RoomController::Connection &connection) {
        const bool isLive = connection.state == State::Live;
        lost += wasLive && !isLive ? 1 : 0;
        wasLive = isLive;
    });

    int said = 0;
    QSet<int> due; // what must be in the feed
    QSet<int> toldLive;
    const auto tell = [&](int lines) {
        for (; lines > 0; --lines) {
            if (room.state() == State::Live)
                toldLive.insert(said + 1);
            const QString text = QString::number(++said);
            stage.chatServer.emitEvent(u"radioChatter"_s, FloatplaneRoom::chatter(u"id-"_s + text, u"ann"_s, text));
        }
    };
    QHash<int, QByteArray> wire;
    connect(&chat, &FaultProxy::carried, this,
            [&](int connection, const QByteArray &bytes) { wire[connection] += bytes; });
    connect(&chat, &FaultProxy::wasCut, this, [&](int connection, Cut how) {
        if (how == Cut::Close && room.state() == State::Live) {
            for (const int line : wholeLines(wire.take(connection))) {
                if (toldLive.contains(line))
                    due.insert(line);
            }
        }
        wire.remove(connection);
    });
    // The server tells everybody what was said, the one who said it too.
    qsizetype answered = 0;
    QStringList taken;
    const auto echo = [&] {
        for (const auto &asked = stage.chatServer.asked(); answered < asked.size(); ++answered) {
            const sails::Request &request = asked[answered].request;
            if (request.url != FloatplaneRoom::G2Send)
                continue;
            const QString text = request.data.toObject().value(u"message"_s).toString();
            taken.append(text);
            stage.chatServer.emitEvent(u"radioChatter"_s,
                                       FloatplaneRoom::chatter(u"own-%1"_s.arg(taken.size()), u"jamamp"_s, text));
        }
    };
    QTimer server;
    connect(&server, &QTimer::timeout, this, echo);
    server.start(1ms);
    stage.joinLive();

    Storm storm(m_seed);
    int spoken = 0;
    const auto speak = [&] {
        if (room.cannotSayReason().isEmpty() && room.say(u"mine %1"_s.arg(spoken + 1)).isOk())
            ++spoken;
    };
    qint64 memory = 0;
    for (int round = 0; round < m_wanted; ++round) {
        if (round == m_wanted / 4)
            memory = allocatedBytes();
        // Fair weather: all of it must arrive, unless a busy machine loses the line by itself.
        const int before = lost;
        const int from = said + 1;
        tell(1 + storm.upTo(2));
        const auto areHeard = [&] {
            const auto heard = feed.heard(Kind::Chatter);
            return !heard.isEmpty() && heard.constLast() == said;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lost > before || areHeard(), Patience);
        for (int line = from; areHeard() && line <= said; ++line)
            due.insert(line);
        if (storm.upTo(1) == 0)
            speak();
        const int standing = lost;
        storm.strike(chat, true);
        if (storm.upTo(2) == 0)
            storm.strike(site, false);
        tell(storm.upTo(MaxTalk));
        QTRY_VERIFY2_WITH_TIMEOUT(lost > standing || (tell(1), false),
                                  qPrintable(u"round %1 of seed %2"_s.arg(round).arg(m_seed)), Patience);
        tell(storm.upTo(MaxTalk / 3));
        chat.setWeather({});
        site.setWeather({});
        QTRY_VERIFY2_WITH_TIMEOUT(
            room.state() == State::Live && room.siteConnection().state == State::Live && feed.isSettled(),
            qPrintable(u"round %1 of seed %2: %3"_s.arg(round).arg(m_seed).arg(stateToken(room.state()))), Patience);
    }

    const QList<int> heard = feed.heard(Kind::Chatter);
    QVERIFY(std::ranges::adjacent_find(heard, std::greater_equal<>()) == heard.end()); // none twice, all in order
    for (const int line : std::as_const(due))
        QVERIFY2(heard.contains(line), qPrintable(u"line %1 of seed %2"_s.arg(line).arg(m_seed)));
    QVERIFY(due.size() >= m_wanted / 2);
    QSet<QString> seen;
    for (const FeedItem &line : feed.own()) {
        QVERIFY2(!seen.contains(line.text), qPrintable(line.text));
        seen.insert(line.text);
        QVERIFY2(taken.count(line.text) <= 1, qPrintable(line.text));
        QVERIFY2(line.delivery != Delivery::Sent || taken.contains(line.text), qPrintable(line.text));
    }
    QCOMPARE(seen.size(), spoken);
    QVERIFY(lost >= m_wanted);
    flat(memory);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
