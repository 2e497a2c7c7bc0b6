// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketframes.h"

#include <QIODevice>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

/// Gives what it was fed, keeps what was written.
class Line final : public QIODevice
{
public:
    Line() { open(ReadWrite | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesToWrite() const override { return backlog; }

    QByteArray fed;
    QByteArray written;
    qint64 backlog = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, fed.size());
        std::copy_n(fed.constData(), size, data);
        fed.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        written.append(data, size);
        return size;
    }
};

constexpr int Fin = 0x80;
enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// As a server writes it.
QByteArray frame(int first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes.append(char(payload.size()));
    } else if (payload.size() < 65536) {
        bytes.append(char(126)).append(char(payload.size() >> 8)).append(char(payload.size() & 0xff));
    } else {
        bytes.append(char(127));
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(char((payload.size() >> shift) & 0xff));
    }
    return bytes + payload;
}

/// What a client wrote: "opcode payload", and that it was masked.
QStringList unmasked(QByteArray bytes)
{
    QStringList all;
    while (bytes.size() >= 6) {
        qsizetype length = bytes[1] & 0x7f;
        qsizetype head = 2;
        if (length == 126) {
            length = (uchar(bytes[2]) << 8) | uchar(bytes[3]);
            head = 4;
        }
        const bool isMasked = bytes[1] & 0x80;
        QByteArray payload = bytes.mid(head + 4, length);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = char(payload[i] ^ bytes[head + i % 4]);
        all.append(u"%1%2 %3"_s.arg(isMasked ? u""_s : u"bare "_s)
                       .arg(uchar(bytes[0]), 0, 16)
                       .arg(QString::fromLatin1((bytes[0] & 0xf) == Text ? payload : payload.toHex())));
        bytes.remove(0, head + 4 + length);
    }
    return all;
}

QString describe(const WebSocketFrames::Incoming &incoming)
{
    switch (incoming.kind) {
    case WebSocketFrames::Kind::Nothing:
        return {};
    case WebSocketFrames::Kind::Text:
        return u"text "_s + QString::fromUtf8(incoming.payload);
    case WebSocketFrames::Kind::Binary:
        return u"binary "_s + QString::fromLatin1(incoming.payload.toByteArray().toHex());
    case WebSocketFrames::Kind::Pong:
        return u"pong"_s;
    case WebSocketFrames::Kind::Closed:
        return u"closed %1"_s.arg(incoming.closeCode);
    case WebSocketFrames::Kind::Broken:
        return u"broken %1"_s.arg(incoming.closeCode);
    }
    return u"?"_s;
}

/// All that comes, until nothing more does.
QStringList all(WebSocketFrames &frames)
{
    QStringList told;
    for (QString one = describe(frames.next()); !one.isEmpty(); one = describe(frames.next()))
        told.append(one);
    return told;
}

} // namespace

class TestWebSocketFrames : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void tellsTheSameBytewise_data() { reads_data(); }
    void tellsTheSameBytewise();
    void tellsTheSameInPiecesOfAnySize();
    void payloadsHoldUntilTheNext();
    void writesMasked();
    void masksDiffer();
    void answersPings();
    void pingsOfWhoDoesNotReadStayUnanswered();
    void tellsThePongItWaitsFor();
    void saysGoodbyeOnce();
    void echoesTheCloseCode();
    void takesNoMoreThanTheLimit();
    void refusesALengthBombAtItsFirstByte();
    void emptyFragmentsComeToAnEnd();
    void survivesNoise();
};

void TestWebSocketFrames::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    const QByteArray hello("h\xc3\xa9llo");
    QTest::newRow("text") << frame(Fin | Text, hello) << QStringList{u"text h\u00e9llo"_s};
    QTest::newRow("empty") << frame(Fin | Text, {}) + frame(Fin | Text, "x") << QStringList{u"text "_s, u"text x"_s};
    QTest::newRow("binary") << frame(Fin | Binary, "\x01\xff") << QStringList{u"binary 01ff"_s};
    QTest::newRow("fragments") << frame(Text, "a") + frame(Continuation, {}) + frame(Continuation | Fin, "b")
                               << QStringList{u"text ab"_s};
    QTest::newRow("cut inside of a letter")
        << frame(Text, hello.left(2)) + frame(Fin | Continuation, hello.mid(2)) << QStringList{u"text h\u00e9llo"_s};
    QTest::newRow("a ping between fragments")
        << frame(Text, "a") + frame(Fin | Ping, "p") + frame(Fin | Continuation, "b") << QStringList{u"text ab"_s};
    QTest::newRow("a pong nobody asked for")
        << frame(Fin | Pong, "p") + frame(Fin | Text, "a") << QStringList{u"text a"_s};
    QTest::newRow("126 bytes") << frame(Fin | Text, QByteArray(126, 'x'))
                               << QStringList{u"text "_s + QString(126, u'x')};
    QTest::newRow("more than wslay reads at once")
        << frame(Fin | Text, QByteArray(70'000, 'x')) + frame(Fin | Text, "y")
        << QStringList{u"text "_s + QString(70'000, u'x'), u"text y"_s};
    QTest::newRow("close without a code") << frame(Fin | Close, {}) << QStringList{u"closed 1005"_s};
    QTest::newRow("close with words") << frame(Fin | Close, "\x03\xe9restart") << QStringList{u"closed 1001"_s};
    QTest::newRow("close of the service's own") << frame(Fin | Close, "\x0f\xa0") << QStringList{u"closed 4000"_s};
    QTest::newRow("close between fragments")
        << frame(Text, "a") + frame(Fin | Close, {}) << QStringList{u"closed 1005"_s};
    QTest::newRow("nothing counts after a close")
        << frame(Fin | Close, {}) + frame(Fin | Text, "late") << QStringList{u"closed 1005"_s};
    QTest::newRow("a close of one byte") << frame(Fin | Close, "\x03") << QStringList{u"broken 1002"_s};
    QTest::newRow("a close code that is for ourselves")
        << frame(Fin | Close, "\x03\xed") << QStringList{u"broken 1002"_s};
    QTest::newRow("a close code out of range")
        << frame(Fin | Close, QByteArray("\x00\x00", 2)) << QStringList{u"broken 1002"_s};
    QTest::newRow("close with words that are no UTF-8")
        << frame(Fin | Close, "\x03\xe8\xff") << QStringList{u"broken 1007"_s};
    QTest::newRow("no UTF-8") << frame(Fin | Text, "\xff\xff") << QStringList{u"broken 1007"_s};
    QTest::newRow("half a letter at the end") << frame(Fin | Text, "\xc3") << QStringList{u"broken 1007"_s};
    QTest::newRow("half a letter, the rest never comes")
        << frame(Text, "\xc3") + frame(Fin | Continuation, "x") << QStringList{u"broken 1007"_s};
    QTest::newRow("a surrogate") << frame(Fin | Text, "\xed\xa0\x80") << QStringList{u"broken 1007"_s};
    QTest::newRow("what is binary may be anything") << frame(Fin | Binary, "\xc3") << QStringList{u"binary c3"_s};
    for (const int bit : {0x40, 0x20, 0x10})
        QTest::addRow("reserved bit %x", unsigned(bit))
            << frame(Fin | bit | Text, "a") << QStringList{u"broken 1002"_s};
    QTest::newRow("reserved bit of a continuation")
        << frame(Text, "a") + frame(Fin | 0x40 | Continuation, "b") << QStringList{u"broken 1002"_s};
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        QTest::addRow("opcode %d", opcode) << frame(Fin | opcode, "a") << QStringList{u"broken 1002"_s};
    QTest::newRow("a continuation of nothing") << frame(Fin | Continuation, "x") << QStringList{u"broken 1002"_s};
    QTest::newRow("a message inside of another")
        << frame(Text, "a") + frame(Fin | Text, "b") << QStringList{u"broken 1002"_s};
    QTest::newRow("a ping in fragments") << frame(Ping, "a") << QStringList{u"broken 1002"_s};
    QTest::newRow("a close in fragments") << frame(Close, "\x03\xe8") << QStringList{u"broken 1002"_s};
    QTest::newRow("a ping of 126 bytes") << frame(Fin | Ping, QByteArray(126, 'x')) << QStringList{u"broken 1002"_s};
    QTest::newRow("masked by a server") << QByteArray("\x81\x81\x01\x02\x03\x04\x60", 7)
                                        << QStringList{u"broken 1002"_s};
    QTest::newRow("a length longer than needed") << QByteArray("\x81\x7e\x00\x01x", 5) << QStringList{u"broken 1002"_s};
    QTest::newRow("a length of 64 bits longer than needed")
        << QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x00\x00\x01x", 11) << QStringList{u"broken 1002"_s};
    QTest::newRow("a length with its highest bit")
        << QByteArray("\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xffx", 11) << QStringList{u"broken 1002"_s};
    QTest::newRow("what came before counts")
        << frame(Fin | Text, "a") + frame(Fin | 3, "b") << QStringList{u"text a"_s, u"broken 1002"_s};
}

void TestWebSocketFrames::reads()
{
    QFETCH(QByteArray, bytes);
    Line line;
    line.fed = bytes;
    WebSocketFrames frames(line, 1'000'000);
    QTEST(all(frames), "told");
}

void TestWebSocketFrames::tellsTheSameBytewise()
{
    QFETCH(QByteArray, bytes);
    Line line;
    WebSocketFrames frames(line, 1'000'000);
    QStringList told;
    for (const char byte : bytes) {
        line.fed.append(byte);
        told += all(frames);
    }
    QTEST(told, "told");
}

void TestWebSocketFrames::tellsTheSameInPiecesOfAnySize()
{
    QByteArray bytes;
    QStringList expected;
    for (int i = 0; i < 400; ++i) {
        const QByteArray text(i * 7 % 331, char('a' + i % 26));
        bytes += i % 5 ? frame(Fin | Text, text)
                       : frame(Text, text.left(i % 90)) + frame(Fin | Continuation, text.mid(i % 90));
        expected.append(u"text "_s + QString::fromLatin1(text));
    }
    for (const qsizetype size : {1, 2, 3, 127, 1000, 4095, 4096, 4097, 60'000}) {
        Line line;
        WebSocketFrames frames(line, 1'000'000);
        QStringList told;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            line.fed += bytes.mid(at, size);
            told += all(frames);
        }
        QCOMPARE(told, expected);
    }
}

/// Also where one came whole and the next one in parts, and the other way round.
void TestWebSocketFrames::payloadsHoldUntilTheNext()
{
    const QByteArray longer(10'000, 'x');
    Line line;
    for (const QByteArray &text : {QByteArray("one"), longer, QByteArray(), QByteArray("two")})
        line.fed += frame(Fin | Text, text);
    line.fed += frame(Text, "th") + frame(Fin | Ping, "p") + frame(Fin, "ree") + frame(Fin | Text, "four");
    WebSocketFrames frames(line, 20'000);
    for (const QByteArray &text :
         {QByteArray("one"), longer, QByteArray(), QByteArray("two"), QByteArray("three"), QByteArray("four")}) {
        const WebSocketFrames::Incoming &incoming = frames.next();
        QCOMPARE(incoming.kind, WebSocketFrames::Kind::Text);
        QCOMPARE(incoming.payload.toByteArray(), text);
    }
    QCOMPARE(frames.next().kind, WebSocketFrames::Kind::Nothing);
    QVERIFY(frames.next().payload.isEmpty());
}

void TestWebSocketFrames::writesMasked()
{
    Line line;
    WebSocketFrames frames(line, 1'000);
    frames.sendText("hello");
    frames.sendText(QByteArray(5'000, 'x'));
    frames.sendText({});
    QCOMPARE(unmasked(line.written), (QStringList{u"81 hello"_s, u"81 "_s + QString(5'000, u'x'), u"81 "_s}));
}

void TestWebSocketFrames::masksDiffer()
{
    Line line;
    WebSocketFrames frames(line, 1'000);
    QSet<QByteArray> masks;
    for (int i = 0; i < 50; ++i) {
        line.written.clear();
        frames.sendText("x");
        masks.insert(line.written.mid(2, 4));
    }
    QVERIFY(masks.size() >= 49); // of 2^32
}

void TestWebSocketFrames::answersPings()
{
    Line line;
    line.fed =
        frame(Fin | Ping, "\x01\x02") + frame(Text, "a") + frame(Fin | Ping, {}) + frame(Fin | Continuation, "b");
    WebSocketFrames frames(line, 1'000);
    QCOMPARE(all(frames), QStringList{u"text ab"_s});
    QCOMPARE(unmasked(line.written), (QStringList{u"8a 0102"_s, u"8a "_s}));
}

void TestWebSocketFrames::pingsOfWhoDoesNotReadStayUnanswered()
{
    Line line;
    line.backlog = WebSocketFrames::LargestBacklog;
    line.fed = frame(Fin | Ping, "a") + frame(Fin | Text, "b");
    WebSocketFrames frames(line, 1'000);
    QCOMPARE(all(frames), QStringList{u"text b"_s});
    QCOMPARE(line.written, QByteArray());
}

void TestWebSocketFrames::tellsThePongItWaitsFor()
{
    Line line;
    WebSocketFrames frames(line, 1'000);
    frames.sendPing();
    QCOMPARE(unmasked(line.written), QStringList{u"89 "_s});
    line.fed = frame(Text, "a") + frame(Fin | Pong, {}) + frame(Fin | Pong, {}) + frame(Fin | Continuation, "b");
    QCOMPARE(all(frames), (QStringList{u"pong"_s, u"text ab"_s}));
}

void TestWebSocketFrames::saysGoodbyeOnce()
{
    Line line;
    WebSocketFrames frames(line, 1'000);
    frames.sendClose(WebSocketFrames::Normal);
    line.fed = frame(Fin | Text, "still") + frame(Fin | Close, "\x03\xe8");
    QCOMPARE(all(frames), (QStringList{u"text still"_s, u"closed 1000"_s}));
    QCOMPARE(unmasked(line.written), QStringList{u"88 03e8"_s});
}

void TestWebSocketFrames::echoesTheCloseCode()
{
    Line line;
    line.fed = frame(Fin | Close, "\x03\xf4later");
    WebSocketFrames frames(line, 1'000);
    QCOMPARE(all(frames), QStringList{u"closed 1012"_s});
    QCOMPARE(unmasked(line.written), QStringList{u"88 03f4"_s});
}

void TestWebSocketFrames::takesNoMoreThanTheLimit()
{
    Line line;
    line.fed = frame(Fin | Text, QByteArray(1'000, 'x')) + frame(Fin | Text, QByteArray(1'001, 'x'));
    WebSocketFrames whole(line, 1'000);
    QCOMPARE(all(whole), (QStringList{u"text "_s + QString(1'000, u'x'), u"broken 1009"_s}));
    QVERIFY(unmasked(line.written).contains(u"88 03f1"_s));

    Line other;
    other.fed = frame(Text, QByteArray(600, 'x')) + frame(Fin | Continuation, QByteArray(401, 'x'));
    WebSocketFrames pieces(other, 1'000);
    QCOMPARE(all(pieces), QStringList{u"broken 1009"_s});
}

void TestWebSocketFrames::refusesALengthBombAtItsFirstByte()
{
    Line line;
    line.fed = QByteArray("\x81\x7f\x3f\xff\xff\xff\xff\xff\xff\xffx", 11);
    WebSocketFrames frames(line, 16 * 1024 * 1024);
    QCOMPARE(all(frames), QStringList{u"broken 1009"_s});
}

void TestWebSocketFrames::emptyFragmentsComeToAnEnd()
{
    Line line;
    line.fed = frame(Text, "a");
    for (int i = 0; i <= WebSocketFrames::MostFragments; ++i)
        line.fed += frame(Continuation, {});
    WebSocketFrames frames(line, 1'000);
    QCOMPARE(all(frames), QStringList{u"broken 1009"_s});
}

/// Whatever comes, it ends, and nothing is told that is not UTF-8.
void TestWebSocketFrames::survivesNoise()
{
    quint32 state = 1;
    const auto random = [&state] { return state = state * 1'664'525 + 1'013'904'223; };
    for (int round = 0; round < 2'000; ++round) {
        Line line;
        for (int i = 0; i < 60; ++i)
            line.fed.append(char(random() >> 24));
        if (round % 2)
            line.fed.prepend(frame(Fin | Text, "ok"));
        WebSocketFrames frames(line, 1'000);
        const QStringList told = all(frames);
        QVERIFY(round % 2 == 0 || told.constFirst() == u"text ok"_s);
        QVERIFY(told.size() < 40);
        QCOMPARE(describe(frames.next()), QString());
    }
}

QTEST_GUILESS_MAIN(TestWebSocketFrames)
#include "tst_websocketframes.moc"
