// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/steadytime.h"
#include "support/floatplaneroom.h"
#include "support/plugdjroomtest.h"
#include "support/soakparts.h"
#include "support/testcertificates.h"

#include <QSet>

#include <functional>
#include <numeric>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Kind = FeedItem::Kind;
using Delivery = FeedItem::Delivery;
using Cut = FaultProxy::Cut;

namespace {

constexpr int Patience = 60'000; // ms; the machine may be busy
/// What a room asks its site for on the way in.
constexpr const char *Calls[]{"GET /_/auth/token", "POST /_/rooms/join", "GET /_/rooms/state", "GET /_/chat/history",
                              "GET /_/rooms/history"};
constexpr int MaxTalk = 9; // lines between two cuts: less than the server's history holds (plugdj.md 5.6)

int setting(const char *name, int otherwise)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? value : otherwise;
}

/// As the user does when a certificate is good again.
void joinIfStopped(RoomController &room)
{
    if (room.state() == State::Stopped)
        room.join();
}

} // namespace

/// A week of bad lines in accelerated time: two thousand disconnects at one in five minutes. Every heartbeat, timeout
/// and back-off is shortened alike. PARTYLINE_SOAK says how many (25 otherwise), PARTYLINE_SEED which.
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void djRoomLosesNothing();
    void livestreamLosesNothing();

private:
    std::unique_ptr<TestCertificates> m_certificates;
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

void TestSoak::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    // Whether the clock turns at all, and what is not to turn with it.
    const QDateTime day = QDateTime::currentDateTimeUtc();
    const QDateTime steady = steadyUtc();
    turnedclock::turn(2h);
    QVERIFY(day.secsTo(QDateTime::currentDateTimeUtc()) >= 7'200);
    QVERIFY(steady.secsTo(steadyUtc()) < 3'600);
    turnedclock::turn(-2h);
    turnedclock::suspend(2h);
    QVERIFY(steady.secsTo(steadyUtc()) >= 7'200);
}

/// plug.dj tells its last lines when one comes back: so nothing may be missing at all.
void TestSoak::djRoomLosesNothing()
{
    ScriptedPlugDj site;
    site.answer("GET /_/loop", HttpFake::reply(302, {}, {"Location: /_/loop"}));
    const Endpoints real = site.endpoints();
    FaultProxy http(real.site, m_seed);
    FaultProxy socket(real.socket, m_seed + 1);
    TlsFront httpFront(http.through(real.site), m_certificates->good());
    TlsFront socketFront(socket.through(real.socket), m_certificates->good());
    Endpoints endpoints = real;
    endpoints.site = httpFront.through(real.site);
    endpoints.socket = socketFront.through(real.socket);
    endpoints.caFile = m_certificates->caFile();
    PlugDjAccount account(endpoints, PlugDjRoomTest::unpaced());
    account.signIn({Credentials::Method::Password, {}, Secret("secret")});
    QTRY_VERIFY_WITH_TIMEOUT(account.isSignedIn(), Patience);
    PlugDjController::Options options = PlugDjRoomTest::quick();
    options.silenceLimit = 400ms; // of a server that sends a heartbeat every 50 ms
    options.ackTimeout = 400ms;
    options.echoTimeout = 400ms;
    PlugDjController room(account, ScriptedPlugDj::room(), options);
    SoakFeed feed(room);
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
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, Patience);

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
        if (storm.upTo(3) == 0)
            storm.turnClock(room, socket);
        if (storm.upTo(3) == 0)
            site.answerOnce(Calls[storm.upTo(int(std::size(Calls)) - 1)], storm.badAnswer());
        const bool isShownBad = storm.upTo(7) == 0;
        if (isShownBad) {
            storm.count("certificates that went bad");
            for (TlsFront *front : {&httpFront, &socketFront})
                front->show(storm.upTo(1) == 0 ? m_certificates->expired() : m_certificates->selfSigned());
        }
        talk();
        QTRY_VERIFY2_WITH_TIMEOUT(lost > before || (beat(), false),
                                  qPrintable(u"round %1 of seed %2"_s.arg(round).arg(m_seed)), Patience);
        talk();
        if (isShownBad) {
            // That needs the user: nothing goes on by itself, and nothing is said over such a line.
            QTRY_VERIFY2_WITH_TIMEOUT(room.state() == State::Stopped || room.state() == State::Waiting,
                                      qPrintable(stateToken(room.state())), Patience);
            for (TlsFront *front : {&httpFront, &socketFront})
                front->show(m_certificates->good());
        }
        socket.calm();
        http.calm();
        QTRY_VERIFY2_WITH_TIMEOUT(
            (joinIfStopped(room), room.state() == State::Live) && feed.isSettled(),
            qPrintable(u"round %1 of seed %2: %3"_s.arg(round).arg(m_seed).arg(stateToken(room.state()))), Patience);
        QTRY_VERIFY2_WITH_TIMEOUT((joinIfStopped(room), feed.heard(Kind::Chat).size() == said),
                                  qPrintable(u"round %1 of seed %2: %3 of %4, %5"_s.arg(round)
                                                 .arg(m_seed)
                                                 .arg(feed.heard(Kind::Chat).size())
                                                 .arg(said)
                                                 .arg(stateToken(room.state()))),
                                  Patience);
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
    qInfo("seed %u: %s", m_seed, qPrintable(storm.counted()));
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
    TlsFront siteFront(site.through(endpoints.site), m_certificates->good());
    TlsFront chatFront(chat.through(endpoints.chat), m_certificates->good());
    endpoints.site = siteFront.through(endpoints.site);
    endpoints.chat = chatFront.through(endpoints.chat);
    endpoints.caFile = m_certificates->caFile();
    stage.account = std::make_unique<FloatplaneAccount>(endpoints);
    auto options = FloatplaneRoom::fastOptions();
    options.requestTimeout = 400ms;
    options.echoTimeout = 400ms;
    stage.make(options);
    FloatplaneController &room = *stage.room;
    SoakFeed feed(room);
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
        // There must be something to lose.
        QTRY_VERIFY2_WITH_TIMEOUT((joinIfStopped(room), room.state() == State::Live),
                                  qPrintable(stateToken(room.state())), Patience);
        if (storm.upTo(1) == 0)
            speak();
        const int standing = lost;
        storm.strike(chat, true);
        if (storm.upTo(2) == 0)
            storm.strike(site, false);
        if (storm.upTo(3) == 0)
            storm.turnClock(room, chat);
        if (storm.upTo(3) == 0) {
            storm.count("virtual requests that the server could not answer");
            stage.chatServer.onSails(FloatplaneRoom::G2Join, {{500 + storm.upTo(3), QJsonObject()},
                                                              {200, QJsonObject{{u"emotes"_s, QJsonArray()}}}});
        }
        const bool isShownBad = storm.upTo(7) == 0;
        if (isShownBad) {
            storm.count("certificates that went bad");
            for (TlsFront *front : {&siteFront, &chatFront})
                front->show(storm.upTo(1) == 0 ? m_certificates->expired() : m_certificates->selfSigned());
        }
        tell(storm.upTo(MaxTalk));
        QTRY_VERIFY2_WITH_TIMEOUT(lost > standing || (tell(1), false),
                                  qPrintable(u"round %1 of seed %2"_s.arg(round).arg(m_seed)), Patience);
        tell(storm.upTo(MaxTalk / 3));
        if (isShownBad) {
            QTRY_VERIFY2_WITH_TIMEOUT(room.state() == State::Stopped || room.state() == State::Waiting,
                                      qPrintable(stateToken(room.state())), Patience);
            for (TlsFront *front : {&siteFront, &chatFront})
                front->show(m_certificates->good());
        }
        chat.calm();
        site.calm();
        QTRY_VERIFY2_WITH_TIMEOUT(
            (joinIfStopped(room), room.state() == State::Live) && room.siteConnection().state == State::Live
                && feed.isSettled(),
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
    qInfo("seed %u: %s", m_seed, qPrintable(storm.counted()));
    flat(memory);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
