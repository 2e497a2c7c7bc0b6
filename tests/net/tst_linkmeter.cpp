// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/linkmeter.h"
#include "net/websocketlink.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLinkMeter : public QObject
{
    Q_OBJECT

private slots:
    void tellsKinds_data();
    void tellsKinds();
    void countsBytesInUtf8();
    void staysBounded();
    void countsEachAsWhatItIs();
    void countsWhatGoesOverASocket();
    void anOlderSocketChangesNothing();
    void aProbeTellsTheRoundTrip();
    void aProbeEndsADeadLine();
    void aProbeLeavesALivingLineAlone();

private:
    static qint64 frames(const LinkMeter &meter, LinkMeter::Way way, const QString &kind)
    {
        for (const LinkMeter::Count &count : meter.counts(way)) {
            if (count.kind == kind)
                return count.frames;
        }
        return 0;
    }
    static WebSocketLink::Options options(const QUrl &url, const std::shared_ptr<LinkMeter> &meter)
    {
        WebSocketLink::Options made;
        made.url = url;
        made.meter = meter;
        return made;
    }
};

void TestLinkMeter::tellsKinds_data()
{
    QTest::addColumn<LinkMeter::Protocol>("protocol");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kind");
    using enum LinkMeter::Protocol;
    QTest::newRow("heartbeat") << PlugDj << u"h"_s << u"heartbeat"_s;
    QTest::newRow("room event") << PlugDj << uR"([{"a":"chat","p":{"message":"\"a\":\"vote\""},"s":"den"}])"_s
                                << u"chat"_s;
    QTest::newRow("command") << PlugDj << uR"({"a":"auth","p":"token","t":1})"_s << u"auth"_s;
    QTest::newRow("blanks") << PlugDj << uR"([ { "a" : "chat" } ])"_s << u"other"_s;
    QTest::newRow("no name") << PlugDj << uR"([{"a":"<b>x</b>","p":1}])"_s << u"other"_s;
    QTest::newRow("endless name") << PlugDj << uR"([{"a":")"_s + QString(500, u'x') << u"other"_s;
    QTest::newRow("nothing") << PlugDj << QString() << u"other"_s;
    QTest::newRow("open") << Sails << uR"(0{"sid":"x"})"_s << u"open"_s;
    QTest::newRow("ping") << Sails << u"2"_s << u"ping"_s;
    QTest::newRow("pong") << Sails << u"3"_s << u"pong"_s;
    QTest::newRow("connect") << Sails << u"40"_s << u"connect"_s;
    QTest::newRow("event") << Sails << uR"(42["radioChatter",{}])"_s << u"radioChatter"_s;
    QTest::newRow("request") << Sails << uR"(4217["post",{"url":"/x"}])"_s << u"post"_s;
    QTest::newRow("answer") << Sails << uR"(4317[{"statusCode":200}])"_s << u"answer"_s;
    QTest::newRow("refusal") << Sails << u"44\"no\""_s << u"error"_s;
    QTest::newRow("half") << Sails << u"4"_s << u"other"_s;
    QTest::newRow("empty") << Sails << QString() << u"other"_s;
}

void TestLinkMeter::tellsKinds()
{
    QFETCH(LinkMeter::Protocol, protocol);
    QFETCH(QString, message);
    QFETCH(QString, kind);
    const QByteArray utf8 = message.toUtf8();
    QCOMPARE(QString::fromUtf8(LinkMeter::kindOf(protocol, utf8)), kind);
}

void TestLinkMeter::countsBytesInUtf8()
{
    LinkMeter meter(LinkMeter::Protocol::PlugDj);
    const QString text = u"aä€😀"_s;
    meter.count(LinkMeter::Way::In, text.toUtf8());
    QCOMPARE(meter.bytes(LinkMeter::Way::In), text.toUtf8().size());
    QCOMPARE(meter.bytes(LinkMeter::Way::Out), 0);
}

void TestLinkMeter::staysBounded()
{
    LinkMeter meter(LinkMeter::Protocol::PlugDj);
    for (int i = 0; i < 5'000; ++i)
        meter.count(LinkMeter::Way::In, uR"([{"a":"kind%1"}])"_s.arg(i).toUtf8());
    QVERIFY(meter.counts(LinkMeter::Way::In).size() <= LinkMeter::MostKinds + 1);
    QCOMPARE(meter.frames(LinkMeter::Way::In), 5'000);
}

/// Whatever came before it.
void TestLinkMeter::countsEachAsWhatItIs()
{
    const QByteArrayList messages{R"(42["radioChatter",{"id":"1"}])",
                                  R"(42["radioChatter",{"id":"22"}])",
                                  R"(42["radioChatterDelete",{"id":"1"}])",
                                  R"(42["radioChatter"])",
                                  R"(42["radioChatter)",
                                  R"(421["radioChatter",{}])",
                                  R"(42["sync",{}])",
                                  "3",
                                  "43[]",
                                  ""};
    for (const QByteArray &before : messages) {
        for (const QByteArray &message : messages) {
            LinkMeter meter(LinkMeter::Protocol::Sails);
            meter.count(LinkMeter::Way::In, before);
            meter.count(LinkMeter::Way::In, message);
            const QString kind = QString::fromUtf8(LinkMeter::kindOf(LinkMeter::Protocol::Sails, message));
            const bool isSame = kind == QString::fromUtf8(LinkMeter::kindOf(LinkMeter::Protocol::Sails, before));
            QCOMPARE(frames(meter, LinkMeter::Way::In, kind), isSame ? 2 : 1);
            QCOMPARE(meter.bytes(LinkMeter::Way::In), before.size() + message.size());
        }
    }
}

void TestLinkMeter::countsWhatGoesOverASocket()
{
    ScriptedServer server;
    const auto meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::PlugDj);
    auto link = std::make_unique<WebSocketLink>(options(server.url(), meter));
    QVERIFY(!meter->isOpen() && !meter->silence());
    link->open();
    QTRY_VERIFY(meter->isOpen());
    QVERIFY(link->send(uR"({"a":"auth","p":"x","t":1})"_s));
    server.send(u"h"_s);
    server.send(uR"([{"a":"chat","p":{}}])"_s);
    server.send(uR"([{"a":"chat","p":{}}])"_s);
    QTRY_COMPARE(meter->frames(LinkMeter::Way::In), 3);
    QCOMPARE(frames(*meter, LinkMeter::Way::In, u"chat"_s), 2);
    QCOMPARE(frames(*meter, LinkMeter::Way::In, u"heartbeat"_s), 1);
    QCOMPARE(frames(*meter, LinkMeter::Way::Out, u"auth"_s), 1);
    QVERIFY(meter->silence() < 10s);
    QCOMPARE(meter->reconnects(), 0);
    server.drop();
    QTRY_VERIFY(!meter->isOpen());
    QVERIFY(meter->endedAt().isValid());
    link = std::make_unique<WebSocketLink>(options(server.url(), meter));
    link->open();
    QTRY_VERIFY(meter->isOpen());
    QCOMPARE(meter->reconnects(), 1);
    QCOMPARE(frames(*meter, LinkMeter::Way::In, u"chat"_s), 2); // they are counted on
    link.reset();
    QVERIFY(!meter->isOpen());
}

void TestLinkMeter::anOlderSocketChangesNothing()
{
    LinkMeter meter(LinkMeter::Protocol::Sails);
    const int first = meter.begin();
    meter.open(first);
    const int second = meter.begin();
    meter.open(second);
    meter.end(first);
    QVERIFY(meter.isOpen());
    meter.end(second);
    QVERIFY(!meter.isOpen());
}

void TestLinkMeter::aProbeTellsTheRoundTrip()
{
    ScriptedServer server;
    const auto meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::PlugDj);
    WebSocketLink link(options(server.url(), meter));
    meter->probe(0ms); // not open yet: nothing to ask
    link.open();
    QTRY_VERIFY(meter->isOpen());
    QVERIFY(!meter->roundTrip());
    meter->probe(0ms);
    QTRY_VERIFY(meter->roundTrip().has_value());
    QVERIFY(meter->roundTrip() < 10s);
}

/// Upgrades, then never says or reads anything again.
void TestLinkMeter::aProbeEndsADeadLine()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer] {
            const QByteArray request = peer->readAll();
            const auto at = request.indexOf("Sec-WebSocket-Key: ") + 19;
            const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
            peer->write(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: "
                + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                      .toBase64()
                + "\r\n\r\n");
            peer->disconnect(peer);
        });
    });
    const auto meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::PlugDj);
    WebSocketLink link(options(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())), meter));
    QSignalSpy ended(&link, &WebSocketLink::ended);
    link.open();
    QTRY_VERIFY(meter->isOpen());
    meter->probe(50ms);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Error>().kind, Error::Kind::Network);
    QVERIFY(!meter->isOpen());
}

void TestLinkMeter::aProbeLeavesALivingLineAlone()
{
    ScriptedServer server;
    const auto meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::PlugDj);
    WebSocketLink link(options(server.url(), meter));
    QSignalSpy ended(&link, &WebSocketLink::ended);
    link.open();
    QTRY_VERIFY(meter->isOpen());
    meter->probe(2s);
    QTRY_VERIFY(meter->roundTrip().has_value());
    QVERIFY(!ended.wait(2'300));
    QVERIFY(link.isOpen());
}

QTEST_GUILESS_MAIN(TestLinkMeter)
#include "tst_linkmeter.moc"
