// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

#include <QTcpSocket>
#include <QTimer>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The practice sockets below the requests: handshake, packets, heartbeat (floatplane.md 3 and 4).
class TestFloatplaneSocket : public QObject
{
    Q_OBJECT

private slots:
    void opensAndConnectsUnasked();
    void pathWithAndWithoutSlash();
    void refusesHandshakes_data();
    void refusesHandshakes();
    void answersPingsWithoutTheirText();
    void cutsTheSilent();
    void hearsOnlyThoseWhoKeepTalking();
    void nothingCountsBeforeConnect();
    void closesOnNonsense_data();
    void closesOnNonsense();
    void toleratesWhatTheStockServerTolerates_data();
    void toleratesWhatTheStockServerTolerates();
    void otherNamespacesAreInvalid();
    void readsLongAckIds();
    void refusesOldSdks_data();
    void refusesOldSdks();
    void reportsParseErrorsWithoutAckId();
    void unknownRoutesAreNotFound();
    void theEventsNameIsTheVerb();
    void swallowsAnnouncedBinaries();
    void aLeaverHearsNothingMore();

private:
    /// The status line's number of a handshake done by hand, and the body behind it.
    std::pair<int, QByteArray> shake(quint16 port, const QByteArray &target, const QByteArray &origin);
};

std::pair<int, QByteArray> TestFloatplaneSocket::shake(quint16 port, const QByteArray &target, const QByteArray &origin)
{
    QTcpSocket socket;
    QByteArray all;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { all += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 + "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\nSec-WebSocket-Version: 13\r\n"
                 + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n");
    const auto isAnswered = [&] {
        const bool isOver = socket.state() == QAbstractSocket::UnconnectedState;
        return all.contains("\r\n\r\n") && (isOver || all.startsWith("HTTP/1.1 101"));
    };
    if (!QTest::qWaitFor(isAnswered))
        return {};
    return {all.mid(9, 3).toInt(), all.mid(all.indexOf("\r\n\r\n") + 4)};
}

void TestFloatplaneSocket::opensAndConnectsUnasked()
{
    auto options = FloatplaneFixture::silence();
    options.pingInterval = 25'000ms;
    FloatplaneFixture floatplane(options);
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    QCOMPARE(peer->frames.size(), 2);
    QVERIFY(peer->frames[0].startsWith(u'0'));
    const auto open = QJsonDocument::fromJson(peer->frames[0].mid(1).toUtf8()).object();
    QCOMPARE(open[u"pingInterval"_s].toInt(), 25'000);
    QCOMPARE(open[u"pingTimeout"_s].toInt(), 60'000);
    QCOMPARE(open[u"sid"_s].toString().size(), 20);
    QVERIFY(open[u"upgrades"_s].isArray());
    QCOMPARE(peer->frames[1], u"40"_s);
}

void TestFloatplaneSocket::pathWithAndWithoutSlash()
{
    FloatplaneFixture floatplane;
    auto handshake = floatplane.handshake({});
    handshake.path = u"/socket.io"_s;
    QVERIFY(SailsPeer(floatplane.site(), handshake).isReady());
    handshake.path = u"/socket.io/"_s;
    QVERIFY(SailsPeer(floatplane.site(), handshake).isReady());
}

void TestFloatplaneSocket::refusesHandshakes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QByteArray good = "/socket.io/?__sails_io_sdk_version=1.2.1&EIO=3&transport=websocket";
    QTest::newRow("good") << good << QByteArray("own") << QString() << 101 << QByteArray();
    QTest::newRow("no origin") << good << QByteArray() << QString() << 400 << QByteArray("Origin not allowed");
    QTest::newRow("other origin") << good << QByteArray("https://evil.example") << QString() << 400
                                  << QByteArray("Origin not allowed");
    QTest::newRow("origin unchecked") << good << QByteArray("https://evil.example") << u"floatplane-any-origin"_s << 101
                                      << QByteArray();
    QTest::newRow("polling") << QByteArray("/socket.io/?EIO=3&transport=polling") << QByteArray("own") << QString()
                             << 400 << QByteArray("Transport unknown");
    QTest::newRow("no transport") << QByteArray("/socket.io/?EIO=3") << QByteArray("own") << QString() << 400
                                  << QByteArray("Transport unknown");
    QTest::newRow("EIO 4") << QByteArray("/socket.io/?EIO=4&transport=websocket") << QByteArray("own") << QString()
                           << 400 << QByteArray("Unsupported protocol version");
    QTest::newRow("resuming") << good + "&sid=abc" << QByteArray("own") << QString() << 400
                              << QByteArray("Session ID unknown");
    QTest::newRow("wrong path") << QByteArray("/engine.io/?EIO=3&transport=websocket") << QByteArray("own") << QString()
                                << 404 << QByteArray("Not Found");
    QTest::newRow("refused 400") << good << QByteArray("own") << u"floatplane-refuse-upgrade=400"_s << 400
                                 << QByteArray("Refused");
    QTest::newRow("refused 403") << good << QByteArray("own") << u"floatplane-refuse-upgrade=403"_s << 403
                                 << QByteArray("<html>");
    QTest::newRow("refused 503") << good << QByteArray("own") << u"floatplane-refuse-upgrade=503"_s << 503
                                 << QByteArray("Refused");
    QTest::newRow("maintenance") << good << QByteArray("own") << u"floatplane-maintenance"_s << 503
                                 << QByteArray("maintenance");
}

void TestFloatplaneSocket::refusesHandshakes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, origin);
    QFETCH(QString, fault);
    QFETCH(QByteArray, words);
    FloatplaneFixture floatplane;
    if (!fault.isEmpty())
        floatplane.on(fault);
    if (origin == "own")
        origin = floatplane.service.endpoints().origin.toLatin1();
    const auto [status, body] = shake(quint16(floatplane.chat().port()), target, origin);
    QTEST(status, "status");
    QVERIFY2(body.contains(words), body);
}

void TestFloatplaneSocket::answersPingsWithoutTheirText()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(u"2"_s);
    peer->send(u"2probe"_s);
    QTRY_COMPARE(peer->frames.size(), 4);
    QCOMPARE(peer->frames.mid(2), QStringList({u"3"_s, u"3"_s}));

    floatplane.control(u"mute-heartbeat"_s);
    peer->send(u"2"_s);
    QVERIFY(peer->isSettled());
    QCOMPARE(peer->frames.count(u"3"_s), 2);
    floatplane.control(u"resume-heartbeat"_s);
    peer->send(u"2"_s);
    QTRY_COMPARE(peer->frames.count(u"3"_s), 3);
}

void TestFloatplaneSocket::cutsTheSilent()
{
    auto options = FloatplaneFixture::silence();
    options.pingInterval = 60ms;
    options.pingTimeout = 40ms;
    FloatplaneFixture floatplane(options);
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    QVERIFY(peer->hasEnded());
    QVERIFY(!peer->frames.contains(u"2"_s)); // the server never pings an EIO3 client
}

void TestFloatplaneSocket::hearsOnlyThoseWhoKeepTalking()
{
    auto options = FloatplaneFixture::silence();
    options.pingInterval = 1'000ms;
    options.pingTimeout = 1'000ms;
    FloatplaneFixture floatplane(options);
    const auto talker = floatplane.chatPeer({});
    const auto silent = floatplane.chatPeer({});
    QTimer pings;
    connect(&pings, &QTimer::timeout, talker.get(), [&] { talker->send(u"2"_s); });
    pings.start(50);
    QVERIFY(talker->isReady());
    QVERIFY(silent->hasEnded());
    QVERIFY(!talker->isOver);
}

void TestFloatplaneSocket::nothingCountsBeforeConnect()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-delay-connect=1500"_s);
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QTRY_COMPARE(peer->frames.size(), 1);
    const int early = peer->ask(u"post"_s, u"/ck/channel/join"_s, floatplane.g2Channel());
    QVERIFY(peer->isReady());
    QVERIFY(peer->isSettled());
    QVERIFY(!peer->acks.contains(early));
}

void TestFloatplaneSocket::closesOnNonsense_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("unknown Engine.IO type") << u"9"_s;
    QTest::newRow("letters") << u"hello"_s;
    QTest::newRow("unknown Socket.IO type") << u"49"_s;
    QTest::newRow("no Socket.IO packet") << u"4"_s;
    QTest::newRow("broken JSON") << u"420[\"get\",{\"url\":"_s;
    QTest::newRow("broken JSON inside") << u"420[\"get\",{\"url\":}]"_s;
    QTest::newRow("event without name") << u"42[]"_s;
    QTest::newRow("event that is an object") << u"42{}"_s;
    QTest::newRow("binary without a count") << u"45-[\"x\"]"_s;
}

void TestFloatplaneSocket::closesOnNonsense()
{
    QFETCH(QString, frame);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(frame);
    QVERIFY(peer->hasEnded());
}

void TestFloatplaneSocket::toleratesWhatTheStockServerTolerates_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("Engine.IO close") << u"1"_s;
    QTest::newRow("noop") << u"6"_s;
    QTest::newRow("upgrade") << u"5"_s;
    QTest::newRow("stray ack") << u"4399[]"_s;
    QTest::newRow("ack without arguments") << u"4399"_s;
    QTest::newRow("event of nobody's") << u"420[\"hello\",1]"_s;
    QTest::newRow("event in another namespace") << u"42/admin,0[\"get\",{\"url\":\"/x\"}]"_s;
    QTest::newRow("error packet") << u"44\"what\""_s;
}

void TestFloatplaneSocket::toleratesWhatTheStockServerTolerates()
{
    QFETCH(QString, frame);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    const auto before = peer->frames.size();
    peer->send(frame);
    peer->send(u"2"_s);
    QTRY_VERIFY(peer->frames.contains(u"3"_s));
    QCOMPARE(peer->frames.size(), before + 1); // nothing but the pong
    QVERIFY(!peer->isOver);
}

void TestFloatplaneSocket::otherNamespacesAreInvalid()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(u"40/admin"_s);
    QTRY_VERIFY(peer->frames.contains(u"44/admin,\"Invalid namespace\""_s));
    peer->send(u"40"_s); // superfluous, and answered by a second one
    QTRY_COMPARE(peer->frames.count(u"40"_s), 2);
}

void TestFloatplaneSocket::readsLongAckIds()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(u"421234567[\"get\",{\"url\":\"/nothing\"}]"_s);
    QTRY_VERIFY(peer->acks.contains(1'234'567));
}

void TestFloatplaneSocket::refusesOldSdks_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("missing") << QString() << false;
    QTest::newRow("0.10.9") << u"0.10.9"_s << false;
    QTest::newRow("no version") << u"new"_s << false;
    QTest::newRow("0.11.0") << u"0.11.0"_s << true;
    QTest::newRow("0.13.8") << u"0.13.8"_s << true;
    QTest::newRow("1.2.1") << u"1.2.1"_s << true;
}

void TestFloatplaneSocket::refusesOldSdks()
{
    QFETCH(QString, version);
    QFETCH(bool, isGood);
    FloatplaneFixture floatplane;
    auto handshake = floatplane.handshake(floatplane.cookie());
    handshake.query =
        u"EIO=3&transport=websocket"_s + (version.isEmpty() ? QString() : u"&__sails_io_sdk_version="_s + version);
    SailsPeer peer(floatplane.site(), handshake);
    QVERIFY(peer.isReady()); // the connection itself is accepted
    const auto answer = peer.post(u"/api/v3/socket/connect"_s);
    if (isGood) {
        QCOMPARE(FloatplaneFixture::status(answer), 200);
        return;
    }
    QVERIFY(!answer.contains(u"statusCode"_s) && !answer.contains(u"body"_s));
    QCOMPARE(answer[u"status"_s].toInt(), 400);
    QCOMPARE(answer[u"code"_s].toString(), u"SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ"_s);
    QVERIFY(answer[u"details"_s].toString().contains(version.isEmpty() ? u"0.9.0"_s : version));
}

void TestFloatplaneSocket::reportsParseErrorsWithoutAckId()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(u"42[\"post\",{\"method\":\"post\",\"headers\":{},\"data\":{}}]"_s);
    QVERIFY(peer->gets(u"sails:parseError"_s));
    QCOMPARE(peer->events(u"sails:parseError"_s)[0][u"status"_s].toInt(), 400);
    peer->send(u"427[\"post\",{\"url\":5}]"_s); // with one it is the acknowledgement
    QCOMPARE(peer->answer(7)[u"status"_s].toInt(), 400);
}

void TestFloatplaneSocket::unknownRoutesAreNotFound()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    const QJsonObject expected{{u"body"_s, u"Not Found"_s}, {u"headers"_s, QJsonObject()}, {u"statusCode"_s, 404}};
    QCOMPARE(peer->post(u"/api/v3/socket/connect"_s), expected); // the site's, not the chat host's
    QCOMPARE(peer->post(u"/ck/channel"_s), expected);
    QCOMPARE(peer->post(u""_s), expected);
}

void TestFloatplaneSocket::theEventsNameIsTheVerb()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    peer->send(u"425[\"post\",{\"method\":\"get\",\"url\":\"/api/v3/socket/connect/?x=1\"}]"_s);
    QCOMPARE(FloatplaneFixture::status(peer->answer(5)), 200);
    peer->send(u"426[\"get\",{\"method\":\"post\",\"url\":\"/api/v3/socket/connect\"}]"_s);
    QCOMPARE(FloatplaneFixture::status(peer->answer(6)), 404);
}

void TestFloatplaneSocket::swallowsAnnouncedBinaries()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    peer->send(u"451-[\"picture\",{\"_placeholder\":true,\"num\":0}]"_s);
    peer->sendBinary(QByteArray("\x04\x01\x02", 3));
    QVERIFY(peer->isSettled());
    QVERIFY(!peer->isOver);
    peer->send(u"451-[\"picture\",{\"_placeholder\":true,\"num\":0}]"_s);
    peer->send(u"2"_s); // too early: the picture is missing
    QVERIFY(peer->hasEnded());

    const auto other = floatplane.chatPeer({});
    QVERIFY(other->isReady());
    other->sendBinary(QByteArray("\x04\x01\x02", 3)); // never announced
    QVERIFY(other->hasEnded());
}

void TestFloatplaneSocket::aLeaverHearsNothingMore()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    const auto other = floatplane.g2Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(other);
    peer->send(u"41"_s);
    peer->send(u"2"_s);
    QTRY_VERIFY(peer->frames.contains(u"3"_s)); // the transport stays for now
    floatplane.control(u"say"_s, {{u"text"_s, u"gone?"_s}});
    QVERIFY(other->gets(u"radioChatter"_s));
    peer->send(u"2"_s);
    QTRY_COMPARE(peer->frames.count(u"3"_s), 2);
    QVERIFY(peer->events(u"radioChatter"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFloatplaneSocket)
#include "tst_floatplanesocket.moc"
