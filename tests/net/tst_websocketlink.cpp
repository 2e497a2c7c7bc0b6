// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketlink.h"
#include "support/httpfake.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebSocketLink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensWithItsHeaders();
    void talksBothWays();
    void sendsNothingWhileNotOpen();
    void closesPolitely();
    void closingBeforeItOpenedEndsAtOnce();
    void closingTwiceEndsOnce();
    void endsWhenTheServerCloses();
    void endsWhenTheLineIsCut();
    void endsOnceAfterAbort();
    void nothingComesAfterTheEnd();
    void aBurstIsOverOnceAfterItsMessages();
    void aBurstIsOverBeforeTheEnd();
    void aLongReadIsSeveralBursts();
    void whatIsTakenIsNotTold();
    void mayBeDestroyedWhenABurstIsOver();
    void mayBeDestroyedFromEachOfItsSignals_data();
    void mayBeDestroyedFromEachOfItsSignals();
    void mayBeDestroyedWhileConnecting();

    void refusesAddresses_data();
    void refusesAddresses();
    void refusesHeadersWithLineBreaks();
    void refusedPort_data();
    void refusedPort();
    void refusedHandshakes_data();
    void refusedHandshakes();
    void handshakeThatNeverEnds();
    void silenceEndsIt();
    void messagesPostponeTheSilence();
    void slownessIsToldOnce();
    void silenceLimitCanBeLearnt();
    void tooLargeMessage();
    void brokenFrames_data();
    void brokenFrames();
    void whatComesWithTheHeadIsRead();
    void theServersCloseCodeIsItsOwn();
    void tellsHowLongToWait();
    void pingsAreAnswered();

    void trustsTheNamedAuthority();
    void refusesCertificates_data();
    void refusesCertificates();
    void unreadableCaFile();

private:
    WebSocketLink::Options options() const;
    void make(const WebSocketLink::Options &options);
    void openLive();
    Error ending() const { return m_ended->constFirst().constFirst().value<Error>(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WebSocketLink> m_link;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_ended;
};

namespace {

const TestCertificates &certificates()
{
    static const TestCertificates made;
    return made;
}

/// The head of a WebSocket answer, then bytes of our own.
void upgradeAndSend(QTcpSocket *peer, const QByteArray &bytes)
{
    const QByteArray request = peer->readAll();
    const auto at = request.indexOf("Sec-WebSocket-Key: ") + 19;
    const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: "
                + accept + "\r\n\r\n" + bytes);
}

/// A server that says yes, these bytes in the same segment, and nothing more.
class RawPeer
{
public:
    explicit RawPeer(const QByteArray &bytes)
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("no loopback port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, bytes] {
            auto *const peer = m_server.nextPendingConnection();
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, bytes] {
                if (std::exchange(m_isOpen, true))
                    m_received += peer->readAll();
                else
                    upgradeAndSend(peer, bytes);
            });
        });
    }

    WebSocketLink::Options options() const
    {
        WebSocketLink::Options options;
        options.url = QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
        return options;
    }
    /// Behind the head.
    const QByteArray &received() const { return m_received; }

private:
    QTcpServer m_server;
    QByteArray m_received;
    bool m_isOpen = false;
};

} // namespace

void TestWebSocketLink::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestWebSocketLink::cleanup()
{
    m_link.reset();
    m_opened.reset();
    m_ended.reset();
    m_server.reset();
}

WebSocketLink::Options TestWebSocketLink::options() const
{
    WebSocketLink::Options options;
    options.url = m_server->url(u"/socket"_s);
    options.origin = u"https://plug.dj"_s;
    return options;
}

void TestWebSocketLink::make(const WebSocketLink::Options &options)
{
    m_link = std::make_unique<WebSocketLink>(options);
    m_opened = std::make_unique<QSignalSpy>(m_link.get(), &WebSocketLink::opened);
    m_ended = std::make_unique<QSignalSpy>(m_link.get(), &WebSocketLink::ended);
    m_link->open();
}

void TestWebSocketLink::openLive()
{
    make(options());
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(m_server->hasPeer());
}

void TestWebSocketLink::opensWithItsHeaders()
{
    auto wanted = options();
    wanted.cookie = "sails.sid=s%3Aabc.d|e; other=\"1\"";
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    QTRY_VERIFY(m_link->isOpen());
    QCOMPARE(m_server->originHeader(), QByteArray("https://plug.dj"));
    QCOMPARE(m_server->handshake().rawHeader("Cookie"), wanted.cookie);
    QVERIFY(m_server->handshake().rawHeader("User-Agent").startsWith("Partyline/"));
    QCOMPARE(m_server->handshake().url().path(), u"/socket"_s);
}

void TestWebSocketLink::talksBothWays()
{
    openLive();
    QSignalSpy messages(m_link.get(), &WebSocketLink::messageReceived);
    QSignalSpy binaries(m_link.get(), &WebSocketLink::binaryReceived);
    const auto before = m_link->lastReceived();
    QVERIFY(m_link->send(u"h\u00e9llo"_s));
    QTRY_COMPARE(m_server->received(), QStringList{u"h\u00e9llo"_s});
    m_server->send(u"one"_s);
    m_server->sendBinary("\x04\x00");
    m_server->send(u"two \U0001F47D"_s);
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(messages[0][0].toByteArray(), QByteArray("one"));
    QCOMPARE(messages[1][0].toByteArray(), u"two \U0001F47D"_s.toUtf8());
    QCOMPARE(binaries.size(), 1);
    QVERIFY(m_link->lastReceived() >= before);
}

void TestWebSocketLink::sendsNothingWhileNotOpen()
{
    make(options());
    QVERIFY(!m_link->isOpen());
    QVERIFY(!m_link->send(u"early"_s));
    QTRY_VERIFY(m_server->hasPeer());
    QTRY_VERIFY(m_link->isOpen());
    m_link->close();
    QVERIFY(!m_link->send(u"late"_s));
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_server->received(), QStringList());
}

void TestWebSocketLink::closesPolitely()
{
    openLive();
    QSignalSpy gone(m_server.get(), &ScriptedServer::disconnected);
    QVERIFY(m_link->send(u"last words"_s));
    m_link->close();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(m_server->received(), QStringList{u"last words"_s});
}

void TestWebSocketLink::closingBeforeItOpenedEndsAtOnce()
{
    make(options());
    m_link->close();
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Cancelled);
}

void TestWebSocketLink::closingTwiceEndsOnce()
{
    openLive();
    m_link->close();
    m_link->close();
    QTRY_COMPARE(m_ended->size(), 1);
    m_link->close();
    m_link->abort({Error::Kind::Network, u"late"_s, {}, {}});
    QCOMPARE(m_ended->size(), 1);
}

void TestWebSocketLink::endsWhenTheServerCloses()
{
    openLive();
    m_server->close();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"127.0.0.1 closed the connection."_s);
    QVERIFY(!m_link->isOpen());
}

void TestWebSocketLink::endsWhenTheLineIsCut()
{
    openLive();
    m_server->drop();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
}

void TestWebSocketLink::endsOnceAfterAbort()
{
    openLive();
    const Error reason{Error::Kind::Network, u"dead"_s, u"x"_s, {}};
    m_link->abort(reason);
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(ending(), reason);
    QTRY_VERIFY(!m_server->hasPeer());
    QCOMPARE(m_ended->size(), 1);
}

void TestWebSocketLink::nothingComesAfterTheEnd()
{
    openLive();
    QSignalSpy messages(m_link.get(), &WebSocketLink::messageReceived);
    connect(m_link.get(), &WebSocketLink::messageReceived, m_link.get(), [this] {
        m_link->abort({Error::Kind::Protocol, u"enough"_s, {}, {}});
    });
    QSignalSpy gone(m_server.get(), &ScriptedServer::disconnected);
    for (int i = 0; i < 50; ++i)
        m_server->send(u"flood"_s);
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(m_ended->size(), 1);
}

void TestWebSocketLink::aBurstIsOverOnceAfterItsMessages()
{
    openLive();
    QStringList told;
    connect(m_link.get(), &WebSocketLink::messageReceived, this,
            [&](const QByteArray &message) { told.append(QString::fromUtf8(message)); });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { told.append(u"over"_s); });
    m_server->send(u"one"_s);
    m_server->send(u"two"_s);
    m_server->send(u"three"_s);
    QTRY_COMPARE(told, (QStringList{u"one"_s, u"two"_s, u"three"_s, u"over"_s}));
    m_server->send(u"four"_s);
    QTRY_COMPARE(told.mid(4), (QStringList{u"four"_s, u"over"_s}));
}

void TestWebSocketLink::aBurstIsOverBeforeTheEnd()
{
    openLive();
    QStringList told;
    connect(m_link.get(), &WebSocketLink::messageReceived, this, [&](const QByteArray &message) {
        told.append(QString::fromUtf8(message));
        if (message == "two")
            m_link->abort({Error::Kind::Protocol, u"enough"_s, {}, {}});
    });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { told.append(u"over"_s); });
    connect(m_link.get(), &WebSocketLink::ended, this, [&] { told.append(u"ended"_s); });
    m_server->send(u"one"_s);
    m_server->send(u"two"_s);
    m_server->send(u"three"_s);
    QTRY_COMPARE(m_ended->size(), 1);
    QTRY_VERIFY(!m_server->hasPeer());
    QCOMPARE(told, (QStringList{u"one"_s, u"two"_s, u"over"_s, u"ended"_s}));
}

void TestWebSocketLink::aLongReadIsSeveralBursts()
{
    openLive();
    int messages = 0;
    int inBurst = 0;
    QList<int> bursts;
    connect(m_link.get(), &WebSocketLink::messageReceived, this, [&] {
        ++messages;
        ++inBurst;
    });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { bursts.append(std::exchange(inBurst, 0)); });
    for (int i = 0; i < 1'000; ++i)
        m_server->send(u"message"_s);
    QTRY_COMPARE(messages, 1'000);
    QTRY_COMPARE(inBurst, 0);
    QVERIFY(!bursts.contains(0));
    QVERIFY(*std::max_element(bursts.cbegin(), bursts.cend()) <= 128);
    QVERIFY2(bursts.size() < 50, qPrintable(QString::number(bursts.size())));
}

void TestWebSocketLink::whatIsTakenIsNotTold()
{
    openLive();
    QStringList told;
    m_link->setTaker([&](QByteArrayView message) {
        const bool isWanted = message.startsWith("take");
        told.append((isWanted ? u"taken "_s : u"left "_s) + QString::fromUtf8(message));
        return isWanted;
    });
    connect(m_link.get(), &WebSocketLink::messageReceived, this,
            [&](const QByteArray &message) { told.append(u"told "_s + QString::fromUtf8(message)); });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { told.append(u"over"_s); });
    const auto before = m_link->lastReceived();
    m_server->send(u"take 1"_s);
    QTRY_COMPARE(told, (QStringList{u"taken take 1"_s, u"over"_s}));
    QVERIFY(m_link->lastReceived() > before);
    told.clear();
    m_server->send(u"one"_s);
    m_server->send(u"take 2"_s);
    m_server->send(u"two"_s);
    QTRY_COMPARE(
        told, (QStringList{u"left one"_s, u"told one"_s, u"taken take 2"_s, u"left two"_s, u"told two"_s, u"over"_s}));
    m_link->setTaker({});
    told.clear();
    m_server->send(u"take 3"_s);
    QTRY_COMPARE(told, (QStringList{u"told take 3"_s, u"over"_s}));
}

void TestWebSocketLink::mayBeDestroyedWhenABurstIsOver()
{
    openLive();
    int messages = 0;
    connect(m_link.get(), &WebSocketLink::messageReceived, this, [&] { ++messages; });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { m_link.reset(); });
    for (int i = 0; i < 1'000; ++i)
        m_server->send(u"message"_s);
    QTRY_VERIFY(!m_server->hasPeer());
    QVERIFY(!m_link);
    QVERIFY(messages > 0 && messages <= 128);
}

void TestWebSocketLink::mayBeDestroyedFromEachOfItsSignals_data()
{
    QTest::addColumn<QString>("signal");
    for (const char *name : {"opened", "message", "binary", "slow", "closed by the server", "cut", "refused", "silent"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWebSocketLink::mayBeDestroyedFromEachOfItsSignals()
{
    QFETCH(QString, signal);
    auto wanted = options();
    if (signal == "slow"_L1)
        wanted.slowAfter = 10ms;
    if (signal == "silent"_L1)
        wanted.silenceLimit = 10ms;
    if (signal == "refused"_L1)
        m_server->refuseHandshakes();
    auto *const link = new WebSocketLink(wanted);
    bool isGone = false;
    const auto destroy = [&] {
        delete link;
        isGone = true;
    };
    if (signal == "opened"_L1)
        connect(link, &WebSocketLink::opened, this, destroy);
    connect(link, &WebSocketLink::messageReceived, this, destroy);
    connect(link, &WebSocketLink::binaryReceived, this, destroy);
    connect(link, &WebSocketLink::becameSlow, this, destroy);
    connect(link, &WebSocketLink::ended, this, destroy);
    connect(m_server.get(), &ScriptedServer::connected, this, [&] {
        if (signal == "message"_L1)
            m_server->send(u"x"_s);
        if (signal == "binary"_L1)
            m_server->sendBinary("x");
        if (signal == "closed by the server"_L1)
            m_server->close();
        if (signal == "cut"_L1)
            m_server->drop();
    });
    link->open();
    QTRY_VERIFY(isGone);
}

void TestWebSocketLink::mayBeDestroyedWhileConnecting()
{
    make(options());
    m_link.reset();
    QCOMPARE(m_ended->size(), 0);
}

void TestWebSocketLink::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain outside this computer") << u"ws://rooms.example/socket"_s;
    QTest::newRow("no socket") << u"https://rooms.example"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("no host") << u"wss:///socket"_s;
}

void TestWebSocketLink::refusesAddresses()
{
    QFETCH(QString, address);
    auto wanted = options();
    wanted.url = QUrl(address);
    make(wanted);
    QCOMPARE(m_ended->size(), 0); // not before open() has returned
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Refused);
    QVERIFY(!ending().text.isEmpty());
}

void TestWebSocketLink::refusesHeadersWithLineBreaks()
{
    auto wanted = options();
    wanted.cookie = "a=1\r\nX-Evil: 1";
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().code, u"cookie"_s);
    QCOMPARE(m_server->connections(), 0);
}

void TestWebSocketLink::refusedPort_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("plain") << u"ws"_s;
    QTest::newRow("TLS") << u"wss"_s;
}

void TestWebSocketLink::refusedPort()
{
    QFETCH(QString, scheme);
    auto wanted = options();
    wanted.url.setScheme(scheme);
    m_server->stop();
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"Nothing answers at 127.0.0.1. The server may be down; try again later."_s);
}

void TestWebSocketLink::refusedHandshakes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong origin") << HttpFake::reply(400, "Origin not allowed") << Error::Kind::Refused << u"400"_s;
    QTest::newRow("signed out") << HttpFake::reply(401, "") << Error::Kind::Refused << u"401"_s;
    QTest::newRow("forbidden") << HttpFake::reply(403, "<html>") << Error::Kind::Refused << u"403"_s;
    QTest::newRow("wrong path") << HttpFake::reply(404, "") << Error::Kind::Refused << u"404"_s;
    QTest::newRow("elsewhere") << HttpFake::reply(302, "", {"Location: http://127.0.0.1:1/"}) << Error::Kind::Refused
                               << u"302"_s;
    QTest::newRow("too many tries") << HttpFake::reply(429, "") << Error::Kind::RateLimited << u"429"_s;
    QTest::newRow("failed") << HttpFake::reply(500, "") << Error::Kind::Refused << u"500"_s;
    QTest::newRow("down") << HttpFake::reply(503, "") << Error::Kind::Maintenance << u"503"_s;
    QTest::newRow("behind a front") << HttpFake::reply(522, "") << Error::Kind::Maintenance << u"522"_s;
    QTest::newRow("a web page") << HttpFake::reply(200, "<html>") << Error::Kind::Refused << u"200"_s;
    QTest::newRow("no HTTP at all") << QByteArray("220 mail.example ESMTP\r\n\r\n") << Error::Kind::Protocol
                                    << u"upgrade"_s;
    QTest::newRow("wrong key") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                             "Connection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n")
                               << Error::Kind::Protocol << u"upgrade"_s;
    QTest::newRow("compressed") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                              "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n")
                                << Error::Kind::Protocol << u"upgrade"_s;
    QTest::newRow("cut in its head") << QByteArray("HTTP/1.1 101 Switch") << Error::Kind::Protocol << u"upgrade"_s;
    QTest::newRow("refused and cut") << QByteArray("HTTP/1.1 503 Down\r\nServer: x") << Error::Kind::Maintenance
                                     << u"503"_s;
    QTest::newRow("64 kB in one line") << "HTTP/1.1 101 Yes\r\nX: " + QByteArray(64 * 1024, 'x')
                                       << Error::Kind::Protocol << u"upgrade"_s;
    QTest::newRow("64 kB without a line") << QByteArray(64 * 1024, 'x') << Error::Kind::Protocol << u"upgrade"_s;
    QTest::newRow("no answer") << QByteArray() << Error::Kind::Network << u"network"_s;
}

void TestWebSocketLink::refusedHandshakes()
{
    QFETCH(QByteArray, answer);
    HttpFake server([&](const HttpFake::Request &) { return answer; });
    auto wanted = options();
    wanted.url = server.url();
    wanted.url.setScheme(u"ws"_s);
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QTEST(ending().kind, "kind");
    QTEST(ending().code, "code");
    QVERIFY(!ending().text.isEmpty());
    QCOMPARE(m_opened->size(), 0);
}

void TestWebSocketLink::handshakeThatNeverEnds()
{
    HttpFake server([](const HttpFake::Request &) { return HttpFake::silence(); });
    auto wanted = options();
    wanted.url = server.url();
    wanted.url.setScheme(u"ws"_s);
    wanted.connectTimeout = 50ms;
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().text, u"127.0.0.1 did not answer in time."_s);
}

void TestWebSocketLink::silenceEndsIt()
{
    auto wanted = options();
    wanted.silenceLimit = 50ms;
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"Nothing was heard from 127.0.0.1 for 0.05 s."_s);
}

void TestWebSocketLink::messagesPostponeTheSilence()
{
    auto wanted = options();
    wanted.silenceLimit = 1s;
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    QTRY_COMPARE(m_opened->size(), 1);
    QSignalSpy messages(m_link.get(), &WebSocketLink::messageReceived);
    // 60 messages, one every 25 ms, take longer than the limit, and none of the pauses comes near it.
    QTimer pace;
    connect(&pace, &QTimer::timeout, m_server.get(), [&] { m_server->send(u"h"_s); });
    pace.start(25ms);
    QTRY_VERIFY_WITH_TIMEOUT(messages.size() >= 60 || m_ended->size() > 0, 20'000);
    pace.stop();
    QCOMPARE(m_ended->size(), 0);
    QTRY_COMPARE(m_ended->size(), 1);
}

void TestWebSocketLink::slownessIsToldOnce()
{
    auto wanted = options();
    wanted.slowAfter = 30ms;
    wanted.silenceLimit = 300ms;
    make(wanted);
    QSignalSpy slow(m_link.get(), &WebSocketLink::becameSlow);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(slow.size(), 1);
}

void TestWebSocketLink::silenceLimitCanBeLearnt()
{
    openLive();
    m_link->setSilenceLimit(30ms);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
}

void TestWebSocketLink::tooLargeMessage()
{
    auto wanted = options();
    wanted.maximumMessageBytes = 1000;
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    QTRY_COMPARE(m_opened->size(), 1);
    QSignalSpy messages(m_link.get(), &WebSocketLink::messageReceived);
    m_server->send(QString(1000, u'x'));
    QTRY_COMPARE(messages.size(), 1);
    m_server->send(QString(1001, u'x'));
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Protocol);
    QCOMPARE(ending().code, u"tooLarge"_s);
    QCOMPARE(messages.size(), 1);
}

void TestWebSocketLink::brokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("\x81\x02\xff\xff", 4);
    QTest::newRow("reserved opcode") << QByteArray("\x83\x00", 2);
    QTest::newRow("a continuation of nothing") << QByteArray("\x80\x01x", 3);
    QTest::newRow("reserved bit") << QByteArray("\xc1\x01x", 3);
    QTest::newRow("masked") << QByteArray("\x81\x81\x01\x02\x03\x04\x60", 7);
    QTest::newRow("a ping in fragments") << QByteArray("\x09\x01x", 3);
    QTest::newRow("half a letter") << QByteArray("\x01\x01\xc3\x80\x01x", 6);
    QTest::newRow("length bomb") << QByteArray("\x81\x7f\x3f\xff\xff\xff\xff\xff\xff\xffx", 11);
    QTest::newRow("a close code that nobody may say") << QByteArray("\x88\x02\x03\xed", 4);
}

void TestWebSocketLink::brokenFrames()
{
    QFETCH(QByteArray, bytes);
    const RawPeer peer(bytes);
    make(peer.options());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Protocol);
}

/// In one segment: the end of the head, messages, and the beginning of one more.
void TestWebSocketLink::whatComesWithTheHeadIsRead()
{
    const RawPeer peer(QByteArray("\x81\x03one\x81\x03two\x81", 11));
    make(peer.options());
    QStringList told;
    connect(m_link.get(), &WebSocketLink::opened, this, [&] { told.append(u"opened"_s); });
    connect(m_link.get(), &WebSocketLink::messageReceived, this,
            [&](const QByteArray &message) { told.append(QString::fromUtf8(message)); });
    connect(m_link.get(), &WebSocketLink::burstOver, this, [&] { told.append(u"over"_s); });
    QTRY_COMPARE(told, (QStringList{u"opened"_s, u"one"_s, u"two"_s, u"over"_s}));
}

/// Nobody here sent too much, whatever the server says.
void TestWebSocketLink::theServersCloseCodeIsItsOwn()
{
    const RawPeer peer(QByteArray("\x88\x02\x03\xf1", 4)); // 1009
    make(peer.options());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"127.0.0.1 closed the connection."_s);
    QTRY_VERIFY(peer.received().size() >= 8); // the answer, masked
    QCOMPARE(uchar(peer.received().at(0)), uchar(0x88));
}

void TestWebSocketLink::tellsHowLongToWait()
{
    HttpFake server([](const HttpFake::Request &) { return HttpFake::reply(429, "", {"Retry-After: 7"}); });
    auto wanted = options();
    wanted.url = server.url();
    wanted.url.setScheme(u"ws"_s);
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::RateLimited);
    QCOMPARE(ending().retryAfter, 7s);
}

void TestWebSocketLink::pingsAreAnswered()
{
    const RawPeer peer(QByteArray("\x89\x02hi", 4));
    make(peer.options());
    QTRY_VERIFY(peer.received().size() >= 8);
    QCOMPARE(uchar(peer.received().at(0)), uchar(0x8a));
    QCOMPARE(m_ended->size(), 0);
}

void TestWebSocketLink::trustsTheNamedAuthority()
{
    ScriptedServer secure(certificates().good());
    auto wanted = options();
    wanted.url = secure.url();
    wanted.caFile = certificates().caFile();
    make(wanted);
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(secure.hasPeer());
    QVERIFY(m_link->send(u"in private"_s));
    QTRY_COMPARE(secure.received(), QStringList{u"in private"_s});
    m_link.reset();
}

void TestWebSocketLink::refusesCertificates_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("namesTheAuthority");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown authority") << u"good"_s << false << u"Nobody we trust"_s;
    QTest::newRow("self-signed") << u"selfSigned"_s << true << u"Nobody we trust"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
    QTest::newRow("of another host") << u"wrongHost"_s << true << u"belongs to another server"_s;
}

void TestWebSocketLink::refusesCertificates()
{
    QFETCH(QString, server);
    QFETCH(bool, namesTheAuthority);
    QFETCH(QString, words);
    const auto shown = server == "good"_L1         ? certificates().good()
                       : server == "selfSigned"_L1 ? certificates().selfSigned()
                       : server == "expired"_L1    ? certificates().expired()
                                                   : certificates().wrongHost();
    ScriptedServer secure(shown);
    auto wanted = options();
    wanted.url = secure.url();
    wanted.caFile = namesTheAuthority ? certificates().caFile() : QString();
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Tls);
    QVERIFY2(ending().text.contains(words), qPrintable(ending().text));
    QCOMPARE(m_opened->size(), 0);
}

void TestWebSocketLink::unreadableCaFile()
{
    auto wanted = options();
    wanted.url = QUrl(u"wss://127.0.0.1:1/"_s);
    wanted.caFile = u"/nowhere/ca.pem"_s;
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Tls);
    QCOMPARE(ending().code, u"caFile"_s);
}

QTEST_GUILESS_MAIN(TestWebSocketLink)
#include "tst_websocketlink.moc"
