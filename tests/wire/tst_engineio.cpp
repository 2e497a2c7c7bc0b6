// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/engineio.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEngineIo : public QObject
{
    Q_OBJECT

private slots:
    void parseFrame_data();
    void parseFrame();
    void parseBinaryFrame_data();
    void parseBinaryFrame();
    void parseOpen_data();
    void parseOpen();
    void parseOpenRefuses_data();
    void parseOpenRefuses();
    void intervalsStayInRange();
    void bothDirections();
};

namespace {

QString describe(const Result<engineio::Packet> &packet)
{
    if (!packet)
        return u"error: "_s + packet.error().text;
    static const QStringList names{u"open"_s, u"close"_s, u"ping"_s, u"pong"_s, u"message"_s, u"upgrade"_s, u"noop"_s};
    QString text = names[int(packet->type)];
    if (packet->isBinary)
        return text + u" binary "_s + QString::fromLatin1(packet->data.toHex());
    return packet->text.isEmpty() ? text : text + u' ' + QString::fromUtf8(packet->text);
}

} // namespace

void TestEngineIo::parseFrame_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open") << u"0{\"sid\":\"x\"}"_s << u"open {\"sid\":\"x\"}"_s;
    QTest::newRow("close") << u"1"_s << u"close"_s;
    QTest::newRow("ping") << u"2"_s << u"ping"_s;
    QTest::newRow("ping with text") << u"2probe"_s << u"ping probe"_s;
    QTest::newRow("pong") << u"3"_s << u"pong"_s;
    QTest::newRow("pong with text") << u"3probe"_s << u"pong probe"_s;
    QTest::newRow("message") << u"40"_s << u"message 0"_s;
    QTest::newRow("message without content") << u"4"_s << u"message"_s;
    QTest::newRow("upgrade") << u"5"_s << u"upgrade"_s;
    QTest::newRow("noop") << u"6"_s << u"noop"_s;
    QTest::newRow("base64") << u"b4AAEC"_s << u"message binary 000102"_s;
    QTest::newRow("base64 of nothing") << u"b4"_s << u"message binary "_s;
    QTest::newRow("empty") << QString() << u"error: empty Engine.IO packet"_s;
    QTest::newRow("type above") << u"7"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("a letter") << u"x40"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("a digit of another script") << u"\u0664"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("polling payload") << u"!:40"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("base64 without type") << u"b"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("base64 of an unknown type") << u"b9AAEC"_s << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("bad base64") << u"b4A$C"_s << u"error: bad base64 in an Engine.IO packet"_s;
}

void TestEngineIo::parseFrame()
{
    QFETCH(QString, frame);
    QFETCH(QString, expected);
    const QByteArray utf8 = frame.toUtf8();
    QCOMPARE(describe(engineio::parseFrame(utf8)), expected);
}

void TestEngineIo::parseBinaryFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("expected");
    QTest::newRow("message") << QByteArray("\x04\x00\xff", 3) << u"message binary 00ff"_s;
    QTest::newRow("message without content") << QByteArray("\x04") << u"message binary "_s;
    QTest::newRow("empty") << QByteArray() << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("type as a character") << QByteArray("4x") << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("type above") << QByteArray("\x07") << u"error: unknown Engine.IO packet type"_s;
    QTest::newRow("type far above") << QByteArray("\xff") << u"error: unknown Engine.IO packet type"_s;
}

void TestEngineIo::parseBinaryFrame()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, expected);
    QCOMPARE(describe(engineio::parseBinaryFrame(frame)), expected);
}

void TestEngineIo::parseOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sid");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("timeout");
    QTest::newRow("as Floatplane sends it")
        << uR"({"sid":"b1VcCLtZ1SUXiYEGAB49","upgrades":[],"pingInterval":25000,"pingTimeout":60000})"_s
        << u"b1VcCLtZ1SUXiYEGAB49"_s << 25000 << 60000;
    QTest::newRow("newer server") << uR"({"sid":"a","upgrades":["websocket"],"pingInterval":3000,"pingTimeout":2000,)"
                                     uR"("maxPayload":1000000,"new":{}})"_s
                                  << u"a"_s << 3000 << 2000;
    QTest::newRow("numbers as text") << uR"({"sid":7,"pingInterval":"100","pingTimeout":"200"})"_s << u"7"_s << 100
                                     << 200;
    QTest::newRow("nothing in it") << u"{}"_s << QString() << 25000 << 60000;
    QTest::newRow("nulls") << uR"({"sid":null,"upgrades":null,"pingInterval":null,"pingTimeout":null})"_s << QString()
                           << 25000 << 60000;
}

void TestEngineIo::parseOpen()
{
    QFETCH(QString, text);
    const auto open = engineio::parseOpen(text.toUtf8());
    QVERIFY(open);
    QTEST(open->sid, "sid");
    QTEST(int(open->pingInterval.count()), "interval");
    QTEST(int(open->pingTimeout.count()), "timeout");
}

void TestEngineIo::parseOpenRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("array") << u"[]"_s;
    QTest::newRow("text") << u"\"open\""_s;
    QTest::newRow("cut short") << u"{\"sid\":"_s;
}

void TestEngineIo::parseOpenRefuses()
{
    QFETCH(QString, text);
    const auto open = engineio::parseOpen(text.toUtf8());
    QVERIFY(!open);
    QCOMPARE(open.error().kind, Error::Kind::Protocol);
}

void TestEngineIo::intervalsStayInRange()
{
    const auto low = engineio::parseOpen(R"({"pingInterval":0,"pingTimeout":-5})");
    QVERIFY(low);
    QCOMPARE(low->pingInterval, engineio::ShortestInterval);
    QCOMPARE(low->pingTimeout, engineio::ShortestInterval);
    const auto high = engineio::parseOpen(R"({"pingInterval":9007199254740991,"pingTimeout":1e300})");
    QVERIFY(high);
    QCOMPARE(high->pingInterval, engineio::LongestInterval);
    QCOMPARE(high->pingTimeout, engineio::Open().pingTimeout);
}

void TestEngineIo::bothDirections()
{
    const engineio::Open open{u"b1VcCLtZ1SUXiYEGAB49"_s, {u"x"_s}, 25s, 60s};
    const QByteArray frame = engineio::serializeOpen(open).toUtf8();
    QVERIFY(frame.startsWith("0{"));
    const auto parsed = engineio::parseOpen(engineio::parseFrame(frame)->text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, open);

    QCOMPARE(engineio::serializeFrame(engineio::Type::Ping), u"2"_s);
    QCOMPARE(engineio::serializeFrame(engineio::Type::Message, u"0"), u"40"_s);
    const QByteArray data("\x00\x01\x02", 3);
    QCOMPARE(engineio::serializeBase64(data), u"b4AAEC"_s);
    QCOMPARE(engineio::parseBinaryFrame(engineio::serializeBinaryFrame(data))->data, data);
}

QTEST_GUILESS_MAIN(TestEngineIo)
#include "tst_engineio.moc"
