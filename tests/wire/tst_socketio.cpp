// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/engineio.h"
#include "wire/socketio.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestSocketIo : public QObject
{
    Q_OBJECT

private slots:
    void parsePacket_data();
    void parsePacket();
    void parsePacketRefuses_data();
    void parsePacketRefuses();
    void keepsArgumentsAsTheyCame();
    void plainEvents_data();
    void plainEvents();
    void survivesEveryCut();
    void survivesDeepNesting();
    void errorText_data();
    void errorText();
    void transcripts_data();
    void transcripts();
};

namespace {

/// "event /admin 456 'name' argument | more", as far as there is something to tell.
QString describe(const Result<socketio::Packet> &packet)
{
    if (!packet)
        return u"error: "_s + packet.error().text;
    static const QStringList names{u"connect"_s, u"disconnect"_s,   u"event"_s,     u"ack"_s,
                                   u"error"_s,   u"binary event"_s, u"binary ack"_s};
    QStringList parts{names[int(packet->type)]};
    if (packet->attachments > 0)
        parts.append(u"+%1"_s.arg(packet->attachments));
    if (!packet->isRoot())
        parts.append(packet->space + (packet->query.isEmpty() ? QString() : u'?' + packet->query));
    if (packet->id)
        parts.append(QString::number(*packet->id));
    if (!packet->name.isEmpty())
        parts.append(u'\'' + packet->name + u'\'');
    if (!packet->argument.isEmpty())
        parts.append(QString::fromUtf8(packet->argument));
    if (!packet->moreArguments.isEmpty())
        parts.append(u"| "_s + QString::fromUtf8(packet->moreArguments));
    return parts.join(u' ');
}

QStringList frames()
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/wire/data/floatplane-frames.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no frames");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).filter(QRegularExpression(u"^[CS]> "_s));
}

} // namespace

void TestSocketIo::parsePacket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("connect") << u"0"_s << u"connect"_s;
    QTest::newRow("connect to a namespace") << u"0/admin"_s << u"connect /admin"_s;
    QTest::newRow("connect with a comma") << u"0/admin,"_s << u"connect /admin"_s;
    QTest::newRow("connect with a query")
        << u"0/admin?token=1234&uid=abcd"_s << u"connect /admin?token=1234&uid=abcd"_s;
    QTest::newRow("query and comma") << u"0/admin?token=1234,"_s << u"connect /admin?token=1234"_s;
    QTest::newRow("disconnect") << u"1"_s << u"disconnect"_s;
    QTest::newRow("disconnect a namespace") << u"1/admin"_s << u"disconnect /admin"_s;
    QTest::newRow("event") << uR"(2["hello",1])"_s << u"event 'hello' 1"_s;
    QTest::newRow("event alone") << uR"(2["hello"])"_s << u"event 'hello'"_s;
    QTest::newRow("event with a namespace and id")
        << uR"(2/admin,456["project:delete",123])"_s << u"event /admin 456 'project:delete' 123"_s;
    QTest::newRow("event with an id") << uR"(21["syncEvent",{"event":"x"}])"_s
                                      << u"event 1 'syncEvent' {\"event\":\"x\"}"_s;
    QTest::newRow("one flat object") << uR"(2["a",{"b":"c","d":[1]}])"_s << uR"(event 'a' {"b":"c","d":[1]})"_s;
    QTest::newRow("a brace in a text") << uR"(2["a",{"b":"c}]"}])"_s << uR"(event 'a' {"b":"c}]"})"_s;
    QTest::newRow("an object in an object") << uR"(2["a",{"b":{"c":1}}])"_s << uR"(event 'a' {"b":{"c":1}})"_s;
    QTest::newRow("several arguments") << uR"(2["a",{"b":[1,"]"]}, [2] ,"x,y",null])"_s
                                       << uR"(event 'a' {"b":[1,"]"]} | [2],"x,y",null)"_s;
    QTest::newRow("spaces everywhere") << u"2[ \"a\" ,\t1 \n]\r "_s << u"event 'a' 1"_s;
    QTest::newRow("a number as name") << u"2[5,1]"_s << u"event '5' 1"_s;
    QTest::newRow("an escaped name") << uR"(2["a\"b\u00e9",1])"_s << u"event 'a\"b\u00e9' 1"_s;
    QTest::newRow("quotes and brackets in a text")
        << uR"(2["a",{"m":"} ] \" \\"}])"_s << uR"(event 'a' {"m":"} ] \" \\"})"_s;
    QTest::newRow("beyond the basic plane") << u"2[\"a\",\"\U0001F47D\"]"_s << u"event 'a' \"\U0001F47D\""_s;
    QTest::newRow("ack") << uR"(312[{"body":true,"headers":{},"statusCode":200}])"_s
                         << uR"(ack 12 {"body":true,"headers":{},"statusCode":200})"_s;
    QTest::newRow("empty ack") << u"3/admin,456[]"_s << u"ack /admin 456"_s;
    QTest::newRow("ack without anything") << u"30"_s << u"ack 0"_s;
    QTest::newRow("ack of nothing in a namespace") << u"3/admin,7"_s << u"ack /admin 7"_s;
    QTest::newRow("error text") << uR"(4/admin,"Not authorized")"_s << u"error /admin \"Not authorized\""_s;
    QTest::newRow("error object") << uR"(4/admin,{"message":"Invalid namespace"})"_s
                                  << uR"(error /admin {"message":"Invalid namespace"})"_s;
    QTest::newRow("error of the root") << uR"(4"no")"_s << u"error \"no\""_s;
    QTest::newRow("error number") << u"4403"_s << u"error 403"_s;
    QTest::newRow("error alone") << u"4"_s << u"error"_s;
    QTest::newRow("binary event") << uR"(51-["hello",{"_placeholder":true,"num":0}])"_s
                                  << uR"(binary event +1 'hello' {"_placeholder":true,"num":0})"_s;
    QTest::newRow("binary event with a namespace and id")
        << uR"(51-/admin,456["project:delete",{"_placeholder":true,"num":0}])"_s
        << uR"(binary event +1 /admin 456 'project:delete' {"_placeholder":true,"num":0})"_s;
    QTest::newRow("binary ack") << uR"(61-/admin,456[{"_placeholder":true,"num":0}])"_s
                                << uR"(binary ack +1 /admin 456 {"_placeholder":true,"num":0})"_s;
    QTest::newRow("largest id") << uR"(29223372036854775807["a"])"_s << u"event 9223372036854775807 'a'"_s;
}

void TestSocketIo::parsePacket()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto packet = socketio::parsePacket(text.toUtf8());
    QCOMPARE(describe(packet), expected);

    const auto again = socketio::parsePacket(socketio::serializePacket(*packet).toUtf8());
    QVERIFY(again);
    QCOMPARE(*again, *packet);
}

void TestSocketIo::parsePacketRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown type") << u"7"_s;
    QTest::newRow("a letter") << u"a"_s;
    QTest::newRow("binary without a number") << uR"(5-["a"])"_s;
    QTest::newRow("binary without a dash") << uR"(51["a"])"_s;
    QTest::newRow("binary that ends at once") << u"5"_s;
    QTest::newRow("too many attachments") << uR"(565-["a"])"_s;
    QTest::newRow("absurdly many attachments") << uR"(599999999999999999999-["a"])"_s;
    QTest::newRow("id out of range") << uR"(29223372036854775808["a"])"_s;
    QTest::newRow("id of another script") << u"2\u0661[\"a\"]"_s;
    QTest::newRow("negative id") << u"3-1[]"_s;
    QTest::newRow("event without payload") << u"2"_s;
    QTest::newRow("event of nothing") << u"2[]"_s;
    QTest::newRow("event with an object") << uR"(2{"a":1})"_s;
    QTest::newRow("event with a text") << uR"(2"a")"_s;
    QTest::newRow("object as name") << uR"(2[{},1])"_s;
    QTest::newRow("null as name") << u"2[null]"_s;
    QTest::newRow("array cut short") << uR"(2["a",1)"_s;
    QTest::newRow("object cut short") << uR"(2["a",{"b":1)"_s;
    QTest::newRow("text cut short") << uR"(2["a","b)"_s;
    QTest::newRow("text that ends in a backslash") << u"2[\"a\",\"b\\"_s;
    QTest::newRow("a comma too many") << uR"(2["a",])"_s;
    QTest::newRow("no comma") << uR"(2["a" 1])"_s;
    QTest::newRow("something behind it") << uR"(2["a"]x)"_s;
    QTest::newRow("two arrays") << uR"(2["a"]["b"])"_s;
    QTest::newRow("no JSON word") << uR"(2["a",nonsense])"_s;
    QTest::newRow("ack without id") << u"3[]"_s;
    QTest::newRow("ack with an object") << u"30{}"_s;
    QTest::newRow("error with broken JSON") << u"4\"no"_s;
    QTest::newRow("connect with data") << uR"(0{"sid":"x"})"_s;
    QTest::newRow("disconnect with data") << u"1[]"_s;
}

void TestSocketIo::parsePacketRefuses()
{
    QFETCH(QString, text);
    const auto packet = socketio::parsePacket(text.toUtf8());
    QVERIFY(!packet);
    QCOMPARE(packet.error().kind, Error::Kind::Protocol);
    QVERIFY(!packet.error().text.isEmpty());
}

void TestSocketIo::keepsArgumentsAsTheyCame()
{
    const auto packet = socketio::parsePacket("2[\"syncEvent\",{\"event\": \"x\",  \"n\": 1.50, \"t\": \"\xc3\xa9\"}]");
    QVERIFY(packet);
    QCOMPARE(packet->argument, QByteArray("{\"event\": \"x\",  \"n\": 1.50, \"t\": \"\xc3\xa9\"}"));
}

void TestSocketIo::plainEvents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("usual") << QByteArray(R"(2["radioChatter",{"id":"1","message":"\u00e9 \"x\""}])") << true;
    QTest::newRow("empty object") << QByteArray(R"(2["a",{}])") << true;
    QTest::newRow("a bracket in a text") << QByteArray(R"(2["a",{"b":"]"}])") << true;
    QTest::newRow("a brace in a text") << QByteArray(R"(2["a",{"b":"}"}])") << false;
    QTest::newRow("nested") << QByteArray(R"(2["a",{"b":{}}])") << false;
    QTest::newRow("two arguments") << QByteArray(R"(2["a",{},{}])") << false;
    QTest::newRow("an array behind it") << QByteArray(R"(2["a",{},[{}])") << false;
    QTest::newRow("wants an acknowledgement") << QByteArray(R"(27["a",{}])") << false;
    QTest::newRow("of a namespace") << QByteArray(R"(2/admin,["a",{}])") << false;
    QTest::newRow("an acknowledgement") << QByteArray(R"(37[{"a":1}])") << false;
    QTest::newRow("blanks") << QByteArray(R"(2["a", {}])") << false;
    QTest::newRow("escaped name") << QByteArray(R"(2["\u0061",{}])") << false;
    QTest::newRow("no argument") << QByteArray(R"(2["a"])") << false;
    QTest::newRow("only the end") << QByteArray("2[\"}]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

/// What the short way takes, the long one reads alike.
void TestSocketIo::plainEvents()
{
    QFETCH(QByteArray, text);
    const auto event = socketio::plainEvent(text);
    QTEST(event.has_value(), "isPlain");
    if (!event)
        return;
    const auto packet = socketio::parsePacket(text);
    QVERIFY(packet);
    QCOMPARE(packet->type, socketio::Type::Event);
    QCOMPARE(QString::fromUtf8(event->name), packet->name);
    QCOMPARE(event->argument.toByteArray(), packet->argument);
    QVERIFY(packet->isRoot() && !packet->id && packet->moreArguments.isEmpty());
}

void TestSocketIo::survivesEveryCut()
{
    const QByteArray whole = R"(51-/admin,456["a\"b",{"c":[1,"]\\"]},"x"])";
    QVERIFY(socketio::parsePacket(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!socketio::parsePacket(QByteArrayView(whole).first(length)));
}

void TestSocketIo::survivesDeepNesting()
{
    // An argument's depth is its codec's business; here it must only neither recurse nor crash.
    const QByteArray deep = "2[\"a\"," + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ']';
    QVERIFY(socketio::parsePacket(deep));
    QVERIFY(!socketio::parsePacket(QByteArrayView(deep).chopped(1)));
}

void TestSocketIo::errorText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << uR"(4"Not authorized")"_s << u"Not authorized"_s;
    QTest::newRow("object") << uR"(4{"message":"Invalid namespace"})"_s << u"Invalid namespace"_s;
    QTest::newRow("number") << u"4403"_s << u"403"_s;
    QTest::newRow("neither") << u"4[1]"_s << QString();
    QTest::newRow("nothing") << u"4"_s << QString();
}

void TestSocketIo::errorText()
{
    QFETCH(QString, text);
    const auto packet = socketio::parsePacket(text.toUtf8());
    QVERIFY(packet);
    QTEST(socketio::errorText(*packet), "expected");
}

void TestSocketIo::transcripts_data()
{
    QTest::addColumn<QString>("frame");
    const QStringList all = frames();
    QVERIFY(all.size() > 100);
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(i + 1).arg(all[i].left(60)))) << all[i].mid(3);
}

/// Every frame of the protocol file is understood and comes out again as it went in.
void TestSocketIo::transcripts()
{
    QFETCH(QString, frame);
    const QByteArray utf8 = frame.toUtf8();
    const auto packet = engineio::parseFrame(utf8);
    QVERIFY(packet);
    if (packet->type != engineio::Type::Message) {
        QCOMPARE(engineio::serializeFrame(packet->type, QString::fromUtf8(packet->text)), frame);
        return;
    }
    const auto message = socketio::parsePacket(packet->text);
    QVERIFY2(message, qPrintable(describe(message)));
    QCOMPARE(engineio::serializeFrame(packet->type, socketio::serializePacket(*message)), frame);
}

QTEST_GUILESS_MAIN(TestSocketIo)
#include "tst_socketio.moc"
