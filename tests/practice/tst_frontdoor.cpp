// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/frontdoor.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFrontDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void restIsAnswered();
    void severalRequestsOnOneConnection();
    void aLargeBodyArrivesWhole();
    void theGateLetsASocketIn();
    void theGateRefusesBeforeTheUpgrade();
    void withoutAGateThereAreNoSockets();
    void refusedHeads_data();
    void refusedHeads();
    void hostsOfOthersAreRefused_data();
    void hostsOfOthersAreRefused();
    void nobodyElseCanReachIt();
    void aSlowHeadIsRefused();
    void aHeadInPiecesIsRead();
    void whoLeavesBeforeSpeakingIsForgotten();
    void aBrokenHandshakeOpensNothing();
    void aTakenPortIsAnErrorOrSkipped();

private:
    QByteArray exchange(const QByteArray &request);
    QUrl url(const QString &scheme, const QString &path) const;

    std::unique_ptr<FrontDoor> m_door;
    QNetworkAccessManager m_manager;
};

void TestFrontDoor::init()
{
    m_door = std::make_unique<FrontDoor>(FrontDoor::Options{200ms});
    QVERIFY(m_door->listen(0).isOk());
    m_door->http().route(u"/echo"_s, QHttpServerRequest::Method::Post,
                         [](const QHttpServerRequest &request) { return QHttpServerResponse(request.body()); });
    m_door->http().route(u"/hello"_s, [] { return u"hi"_s; });
}

void TestFrontDoor::cleanup()
{
    m_manager.clearConnectionCache();
    m_door.reset();
}

QUrl TestFrontDoor::url(const QString &scheme, const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_door->port()).arg(path));
}

/// Sends the bytes as they are and returns everything until the server closes.
QByteArray TestFrontDoor::exchange(const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_door->port());
    socket.write(request);
    [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState); }();
    return answer + socket.readAll();
}

void TestFrontDoor::restIsAnswered()
{
    std::unique_ptr<QNetworkReply> reply(m_manager.get(QNetworkRequest(url(u"http"_s, u"/hello"_s))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("hi"));
}

void TestFrontDoor::severalRequestsOnOneConnection()
{
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_door->port());
    for (int i = 1; i <= 3; ++i) {
        socket.write("POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\n\r\nbody");
        QTRY_COMPARE(answer.count("\r\n\r\nbody"), i);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestFrontDoor::aLargeBodyArrivesWhole()
{
    const QByteArray body(300'000, 'x');
    QNetworkRequest request(url(u"http"_s, u"/echo"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    std::unique_ptr<QNetworkReply> reply(m_manager.post(request, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), body);
}

void TestFrontDoor::theGateLetsASocketIn()
{
    std::unique_ptr<QWebSocket> server;
    RequestHead seen;
    m_door->setGate([](const RequestHead &) { return std::optional<FrontDoor::Refusal>(); });
    connect(m_door.get(), &FrontDoor::socketOpened, this, [&](QWebSocket *socket, const RequestHead &head) {
        socket->setParent(nullptr);
        server.reset(socket);
        seen = head;
    });
    QWebSocket client(u"https://plug.dj"_s);
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    QNetworkRequest request(url(u"ws"_s, u"/socket?a=b%20c"_s));
    request.setRawHeader("Cookie", "other=1; session=x|y=z");
    client.open(request);
    QTRY_VERIFY(server);
    QCOMPARE(seen.path, u"/socket"_s);
    QCOMPARE(seen.query.queryItemValue(u"a"_s, QUrl::FullyDecoded), u"b c"_s);
    QCOMPARE(seen.header("origin"), QByteArray("https://plug.dj"));
    QCOMPARE(seen.cookie("session"), QByteArray("x|y=z"));
    server->sendTextMessage(u"welcome"_s);
    QTRY_COMPARE(received.size(), 1);
    QSignalSpy echoed(server.get(), &QWebSocket::textMessageReceived);
    client.sendTextMessage(u"thanks"_s);
    QTRY_COMPARE(echoed.size(), 1);
}

void TestFrontDoor::theGateRefusesBeforeTheUpgrade()
{
    QSignalSpy opened(m_door.get(), &FrontDoor::socketOpened);
    m_door->setGate([](const RequestHead &head) -> std::optional<FrontDoor::Refusal> {
        if (head.header("origin") == "https://plug.dj")
            return {};
        return FrontDoor::Refusal{403, "bad origin", "text/plain"};
    });
    const QByteArray answer = exchange("GET /socket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                       "Connection: Upgrade\r\nOrigin: https://evil.example\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
    QVERIFY(answer.endsWith("\r\n\r\nbad origin"));
    QCOMPARE(opened.size(), 0);
}

void TestFrontDoor::withoutAGateThereAreNoSockets()
{
    const QByteArray answer =
        exchange("GET /socket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 404 "));
}

void TestFrontDoor::refusedHeads_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("two words") << QByteArray("GET /hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("another protocol") << QByteArray("GET /hello ICY/1.0\r\n\r\n") << QByteArray("400");
    QTest::newRow("no path") << QByteArray("GET hello HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << QByteArray("400");
    QTest::newRow("endless") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(40'000, 'x') << QByteArray("431");
}

void TestFrontDoor::refusedHeads()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray answer = exchange(request);
    QCOMPARE(answer.mid(9, 3), status);
}

void TestFrontDoor::hostsOfOthersAreRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isOurs");
    for (const char *host : {"127.0.0.1", "127.0.0.1:4000", "localhost", "LOCALHOST:1", "[::1]:4000", "127.1.2.3"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host : {"evil.example", "evil.example:4000", "127.0.0.1.evil.example", "localhost.evil.example",
                             "192.168.0.1", "evil@127.0.0.1", "127.0.0.1@evil.example", "0.0.0.0", "[::]", "a b", ":"})
        QTest::newRow(host) << QByteArray(host) << false;
}

/// A web page whose name was made to lead to this computer (DNS rebinding) still says that name.
void TestFrontDoor::hostsOfOthersAreRefused()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isOurs);
    QTcpSocket asks; // whoever is let in is kept
    QByteArray page;
    connect(&asks, &QTcpSocket::readyRead, this, [&] { page += asks.readAll(); });
    asks.connectToHost(QHostAddress::LocalHost, m_door->port());
    asks.write("GET /hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QTRY_VERIFY(page.contains('\n'));
    QVERIFY2(page.startsWith(isOurs ? "HTTP/1.1 200 " : "HTTP/1.1 421 "), page.constData());
    m_door->setGate([](const RequestHead &) { return std::optional<FrontDoor::Refusal>({418, {}, "text/plain"}); });
    const QByteArray socket =
        exchange("GET /socket HTTP/1.1\r\nHost: " + host + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    QVERIFY2(socket.startsWith(isOurs ? "HTTP/1.1 418 " : "HTTP/1.1 421 "), socket.constData());
}

/// It listens on 127.0.0.1 alone: not on the computer's other addresses, not even on the loopback's other family.
void TestFrontDoor::nobodyElseCanReachIt()
{
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others.append(QHostAddress(u"127.0.0.2"_s)); // there in any case
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, m_door->port());
        QTRY_VERIFY2(socket.error() != QAbstractSocket::UnknownSocketError, qPrintable(address.toString()));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
}

void TestFrontDoor::aSlowHeadIsRefused()
{
    QCOMPARE(exchange("GET /hello HTTP/1.1\r\n").mid(9, 3), QByteArray("408"));
}

void TestFrontDoor::aHeadInPiecesIsRead()
{
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_door->port());
    socket.write("GET /hel");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    socket.write("lo HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(answer.endsWith("hi"));
}

void TestFrontDoor::whoLeavesBeforeSpeakingIsForgotten()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_door->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.abort();
    restIsAnswered();
}

void TestFrontDoor::aBrokenHandshakeOpensNothing()
{
    QSignalSpy opened(m_door.get(), &FrontDoor::socketOpened);
    m_door->setGate([](const RequestHead &) { return std::optional<FrontDoor::Refusal>(); });
    exchange("GET /socket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    QCOMPARE(opened.size(), 0);
}

void TestFrontDoor::aTakenPortIsAnErrorOrSkipped()
{
    FrontDoor second;
    const auto exact = second.listen(m_door->port());
    QVERIFY(!exact.isOk());
    QCOMPARE(exact.error().kind, Error::Kind::Network);
    QVERIFY(second.listenFrom(m_door->port()).isOk());
    QVERIFY(second.port() > m_door->port());
}

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
