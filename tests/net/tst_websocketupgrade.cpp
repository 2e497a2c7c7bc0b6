// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketupgrade.h"

#include <QSet>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = upgrade::Answer::State;

namespace {

const QByteArray Key = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455 1.3
const QByteArray Accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

QByteArray yes(const QByteArray &more = {})
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + Accept + "\r\n" + more + "\r\n";
}

/// Line by line, as the link does; the lines behind the end are not the answer's.
State take(upgrade::Answer &answer, QByteArray bytes)
{
    State state = State::Unfinished;
    while (state == State::Unfinished && !bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArray line = end < 0 ? bytes : bytes.left(end + 1);
        bytes.remove(0, line.size());
        state = answer.take(line);
    }
    return state;
}

} // namespace

class TestWebSocketUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void theKeyOfTheStandard();
    void keysAreSixteenRandomBytes();
    void asks_data();
    void asks();
    void asksForNothingMore();
    void answers_data();
    void answers();
    void tellsHowItWasRefused();
};

void TestWebSocketUpgrade::theKeyOfTheStandard()
{
    QCOMPARE(upgrade::acceptOf(Key), Accept);
}

void TestWebSocketUpgrade::keysAreSixteenRandomBytes()
{
    QSet<QByteArray> keys;
    for (int i = 0; i < 100; ++i) {
        keys.insert(upgrade::newKey());
        QCOMPARE(QByteArray::fromBase64(*keys.begin()).size(), 16);
    }
    QCOMPARE(keys.size(), 100);
}

void TestWebSocketUpgrade::asks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("usual port") << u"wss://chat.example/socket"_s << QByteArray("GET /socket HTTP/1.1")
                                << QByteArray("chat.example");
    QTest::newRow("its port") << u"ws://127.0.0.1:8080/a"_s << QByteArray("GET /a HTTP/1.1")
                              << QByteArray("127.0.0.1:8080");
    QTest::newRow("the other's usual port")
        << u"ws://127.0.0.1:443/"_s << QByteArray("GET / HTTP/1.1") << QByteArray("127.0.0.1:443");
    QTest::newRow("no path") << u"ws://localhost"_s << QByteArray("GET / HTTP/1.1") << QByteArray("localhost");
    QTest::newRow("query") << u"wss://h.example/socket.io/?EIO=3&x=a b"_s
                           << QByteArray("GET /socket.io/?EIO=3&x=a%20b HTTP/1.1") << QByteArray("h.example");
    QTest::newRow("IPv6") << u"ws://[::1]:9/"_s << QByteArray("GET / HTTP/1.1") << QByteArray("[::1]:9");
    QTest::newRow("letters of the world") << u"wss://b\u00fccher.example/\u00fc"_s << QByteArray("GET /%C3%BC HTTP/1.1")
                                          << QByteArray("xn--bcher-kva.example");
}

void TestWebSocketUpgrade::asks()
{
    QFETCH(QString, url);
    const QByteArray head = upgrade::serialize({QUrl(url), Key, "https://o.example", "Partyline/1", "a=b; c=d"});
    const QByteArrayList lines = head.split('\n');
    QTEST(lines.constFirst().trimmed(), "line");
    QFETCH(QByteArray, host);
    for (const QByteArray &wanted :
         {"Host: " + host, QByteArray("Upgrade: websocket"), QByteArray("Connection: Upgrade"),
          QByteArray("Sec-WebSocket-Version: 13"), "Sec-WebSocket-Key: " + Key, QByteArray("Origin: https://o.example"),
          QByteArray("User-Agent: Partyline/1"), QByteArray("Cookie: a=b; c=d")})
        QCOMPARE(lines.count(wanted + '\r'), 1);
    QVERIFY(head.endsWith("\r\n\r\n"));
}

void TestWebSocketUpgrade::asksForNothingMore()
{
    const QByteArray head = upgrade::serialize({QUrl(u"ws://localhost/"_s), Key, {}, {}, {}});
    for (const char *name : {"Extensions", "Protocol", "Cookie", "Origin", "User-Agent"})
        QVERIFY2(!head.contains(name), name);
}

void TestWebSocketUpgrade::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const QByteArray status("HTTP/1.1 101 Switching Protocols\r\n");
    const QByteArray upgradeTo("Upgrade: websocket\r\n");
    const QByteArray connection("Connection: Upgrade\r\n");
    const QByteArray accept("Sec-WebSocket-Accept: " + Accept + "\r\n");
    QTest::newRow("yes") << yes() << State::Accepted;
    QTest::newRow("any case, any order") << QByteArray(status
                                                       + "connection: keep-alive, UPGRADE\r\nsec-websocket-accept:"
                                                       + Accept + "  \r\nUPGRADE: WebSocket\r\n\r\n")
                                         << State::Accepted;
    QTest::newRow("bare line feeds") << yes().replace("\r\n", "\n") << State::Accepted;
    QTest::newRow("no reason") << yes().replace(" Switching Protocols", "") << State::Accepted;
    QTest::newRow("100 before") << "HTTP/1.1 100 Continue\r\n\r\n" + yes() << State::Accepted;
    QTest::newRow("103 before") << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + yes() << State::Accepted;
    QTest::newRow("a 100 cannot lend its headers")
        << "HTTP/1.1 100 Continue\r\n" + accept + "\r\n" + status + upgradeTo + connection + "\r\n"
        << State::Unusable;
    QTest::newRow("100 without an end") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2'000)
                                        << State::Unusable;
    QTest::newRow("not finished") << yes().chopped(2) << State::Unfinished;
    QTest::newRow("wrong key") << status + upgradeTo + connection + "Sec-WebSocket-Accept: x\r\n\r\n"
                               << State::Unusable;
    QTest::newRow("key in other letters")
        << status + upgradeTo + connection + "Sec-WebSocket-Accept: " + Accept.toLower() + "\r\n\r\n"
        << State::Unusable;
    QTest::newRow("no key") << status + upgradeTo + connection + "\r\n" << State::Unusable;
    QTest::newRow("two keys") << yes(accept) << State::Unusable;
    QTest::newRow("no upgrade") << status + connection + accept + "\r\n" << State::Unusable;
    QTest::newRow("to something else") << status + "Upgrade: h2c\r\n" + connection + accept + "\r\n" << State::Unusable;
    QTest::newRow("no connection") << status + upgradeTo + accept + "\r\n" << State::Unusable;
    QTest::newRow("compression nobody asked for")
        << yes("Sec-WebSocket-Extensions: permessage-deflate\r\n") << State::Unusable;
    QTest::newRow("a protocol nobody asked for") << yes("Sec-WebSocket-Protocol: chat\r\n") << State::Unusable;
    QTest::newRow("HTTP 1.0") << yes().replace("HTTP/1.1", "HTTP/1.0") << State::Unusable;
    QTest::newRow("HTTP 1.0 that refuses") << QByteArray("HTTP/1.0 403 Forbidden\r\n\r\n") << State::Refused;
    QTest::newRow("refused") << QByteArray("HTTP/1.1 503 Down\r\nServer: x\r\n\r\n<html>") << State::Refused;
    QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://x/\r\n\r\n") << State::Refused;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << State::Refused;
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << State::Unusable;
    QTest::newRow("HTTP 2") << QByteArray("HTTP/2 101\r\n") << State::Unusable;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 1x1 Yes\r\n") << State::Unusable;
    QTest::newRow("a long number") << QByteArray("HTTP/1.1 1010 Yes\r\n") << State::Unusable;
    QTest::newRow("a number of nothing") << QByteArray("HTTP/1.1 099 Yes\r\n") << State::Unusable;
    QTest::newRow("no colon") << status + "nonsense\r\n" << State::Unusable;
    QTest::newRow("a blank before the colon") << status + "Upgrade : websocket\r\n" << State::Unusable;
    QTest::newRow("a line that goes on") << status + "X: a\r\n b: c\r\n" << State::Unusable;
    QTest::newRow("a head without an end")
        << status + QByteArray("X: " + QByteArray(60, 'x') + "\r\n").repeated(1'000) << State::Unusable;
    QTest::newRow("a line without an end") << status + "X: " + QByteArray(64 * 1024, 'x') << State::Unusable;
}

void TestWebSocketUpgrade::answers()
{
    QFETCH(QByteArray, bytes);
    upgrade::Answer answer(Key);
    QTEST(take(answer, bytes), "state");
}

void TestWebSocketUpgrade::tellsHowItWasRefused()
{
    upgrade::Answer answer(Key);
    QVERIFY(!answer.hasBegun());
    QCOMPARE(take(answer, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n"), State::Refused);
    QCOMPARE(answer.status(), 429);
    QCOMPARE(answer.retryAfter(), std::chrono::seconds(30));
    QVERIFY(answer.hasBegun());
    upgrade::Answer absurd(Key);
    take(absurd, "HTTP/1.1 503 Down\r\nRetry-After: 99999999999\r\n\r\n");
    QCOMPARE(absurd.retryAfter(), std::chrono::hours(24));
    upgrade::Answer date(Key);
    take(date, "HTTP/1.1 503 Down\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n\r\n");
    QCOMPARE(date.retryAfter(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWebSocketUpgrade)
#include "tst_websocketupgrade.moc"
