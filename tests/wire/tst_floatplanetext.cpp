// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanecookie.h"
#include "wire/floatplanetext.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFloatplaneText : public QObject
{
    Q_OBJECT

private slots:
    void entities_data();
    void entities();
    void tokens_data();
    void tokens();
    void mentions_data();
    void mentions();
    void emotesIn();
    void nameColours_data();
    void nameColours();
    void plainText();
    void moderatorCommands_data();
    void moderatorCommands();
    void cookies_data();
    void cookies();
};

void TestFloatplaneText::entities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"hi there"_s << u"hi there"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("7.6") << u"&lt; &amp; &#39;"_s << u"< & '"_s;
    QTest::newRow("8.3") << u"Welcome &amp; be kind"_s << u"Welcome & be kind"_s;
    QTest::newRow("once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("quotes") << u"&quot;&apos;&nbsp;"_s << u"\"'\u00a0"_s;
    QTest::newRow("hexadecimal") << u"&#x1F47D;&#X41;"_s
                                 << u"\U0001F47D"
                                    u"A"_s;
    QTest::newRow("unknown") << u"&hellip; &nothing;"_s << u"&hellip; &nothing;"_s;
    QTest::newRow("bare") << u"a & b && c; &"_s << u"a & b && c; &"_s;
    QTest::newRow("cut") << u"&amp"_s << u"&amp"_s;
    QTest::newRow("one after another") << u"&&lt;&"_s << u"&<&"_s;
    QTest::newRow("no text") << u"&#0;&#8;&#xD800;&#x110000;&#99999999999;&#;&#x;"_s
                             << u"&#0;&#8;&#xD800;&#x110000;&#99999999999;&#;&#x;"_s;
}

void TestFloatplaneText::entities()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(floatplane::decodedEntities(text), plain);
    QCOMPARE(floatplane::decodedEntities(floatplane::escapedEntities(text)), text);
    QVERIFY(!floatplane::escapedEntities(text).contains(u'<'));
}

void TestFloatplaneText::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("plain") << u"hi"_s << QStringList{u"t:hi"_s};
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("both") << u"hello @jamamp :soontm:"_s
                          << QStringList{u"t:hello "_s, u"m:@jamamp"_s, u"t: "_s, u"e::soontm:"_s};
    QTest::newRow("mention of three") << u"@abc"_s << QStringList{u"t:@abc"_s};
    QTest::newRow("mention of four") << u"@ab-1"_s << QStringList{u"m:@ab-1"_s};
    QTest::newRow("mention of twenty") << u'@' + QString(20, u'x') << QStringList{u"m:@"_s + QString(20, u'x')};
    QTest::newRow("mention of twenty-one") << u'@' + QString(21, u'x') << QStringList{u"t:@"_s + QString(21, u'x')};
    QTest::newRow("in the middle of a word") << u"mail@example"_s << QStringList{u"t:mail@example"_s};
    QTest::newRow("followed by one") << u"@luke@luke"_s << QStringList{u"t:@luke@luke"_s};
    QTest::newRow("any case") << u"(@JamAmp)"_s << QStringList{u"t:("_s, u"m:@JamAmp"_s, u"t:)"_s};
    QTest::newRow("emotes in a row") << u":wan::meow:"_s << QStringList{u"e::wan:"_s, u"e::meow:"_s};
    QTest::newRow("no emote") << u"12:30 :: : x:"_s << QStringList{u"t:12:30 :: : x:"_s};
    QTest::newRow("emote of 33") << u':' + QString(33, u'x') + u':' << QStringList{u"t::"_s + QString(33, u'x') + u':'};
}

void TestFloatplaneText::tokens()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QStringList actual;
    qsizetype covered = 0;
    for (const auto &token : floatplane::tokens(text)) {
        QCOMPARE(token.start, covered);
        covered += token.length;
        const auto letter = token.kind == floatplane::Token::Kind::Text      ? u"t:"_s
                            : token.kind == floatplane::Token::Kind::Mention ? u"m:"_s
                                                                             : u"e:"_s;
        actual.append(letter + text.mid(token.start, token.length));
    }
    QCOMPARE(covered, text.size());
    QCOMPARE(actual, parts);
}

void TestFloatplaneText::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("yes") << u"hi @JAMAMP!"_s << u"jamamp"_s << true;
    QTest::newRow("another") << u"hi @jamamp2"_s << u"jamamp"_s << false;
    QTest::newRow("without the sign") << u"hi jamamp"_s << u"jamamp"_s << false;
    QTest::newRow("nobody") << u"hi @"_s << QString() << false;
}

void TestFloatplaneText::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTEST(floatplane::mentions(text, name), "expected");
}

void TestFloatplaneText::emotesIn()
{
    const QList<Emote> known{{u"wan"_s, QUrl(u"https://e.example/wan.png"_s)},
                             {u"meow"_s, QUrl(u"https://e.example/meow.png"_s)}};
    QCOMPARE(floatplane::emotesIn(u":wan: and :wan: and :other:", known), (QList<Emote>{known[0]}));
    QVERIFY(floatplane::emotesIn(u"wan :WAN:", known).isEmpty());
    QVERIFY(floatplane::emotesIn(u":wan:", {}).isEmpty());
}

void TestFloatplaneText::nameColours_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    QTest::newRow("a") << u"a"_s << 7;
    QTest::newRow("Luke") << u"Luke"_s << 1;
    QTest::newRow("jamamp") << u"jamamp"_s << 0;
    QTest::newRow("LinusTech") << u"LinusTech"_s << 1;
    QTest::newRow("bob-the-builder_99") << u"bob-the-builder_99"_s << 3;
    QTest::newRow("ABCDEFGHIJKLMNOPQRST") << u"ABCDEFGHIJKLMNOPQRST"_s << 0;
}

void TestFloatplaneText::nameColours()
{
    QFETCH(QString, name);
    QTEST(floatplane::nameColourIndex(name), "index");
}

void TestFloatplaneText::plainText()
{
    QCOMPARE(floatplane::plainText(u"a\u0000\u001b[31m\u0085b\tc\n&#x85;&lt;"_s), u"a[31mb\tc\n<"_s);
    QCOMPARE(floatplane::plainText(u"\u202eabc e\u0301"_s), u"\u202eabc e\u0301"_s);
}

void TestFloatplaneText::moderatorCommands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const QString &command : {u"/timeout bob"_s, u"/ban bob"_s, u"/shadowchat bob"_s, u"/delete cl30"_s,
                                   u"/deleterange bob 1 2"_s, u"/ban"_s})
        QTest::newRow(qPrintable(command)) << command << true;
    for (const QString &text : {u"/bandana"_s, u"ban bob"_s, u" /ban bob"_s, u"/me waves"_s, QString()})
        QTest::newRow(qPrintable(u"not: "_s + text)) << text << false;
}

void TestFloatplaneText::moderatorCommands()
{
    QFETCH(QString, text);
    QTEST(floatplane::isModeratorCommand(text), "expected");
}

void TestFloatplaneText::cookies_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("value"); // empty: there is none in it
    const QByteArray value = "s%3Aabc.def";
    QTest::newRow("bare, decoded") << u"s:abc.def"_s << value;
    QTest::newRow("bare, encoded") << u"s%3Aabc.def"_s << value;
    QTest::newRow("named") << u"sails.sid=s%3Aabc.def"_s << value;
    QTest::newRow("named, decoded") << u"sails.sid=s:abc.def"_s << value;
    QTest::newRow("header") << u"Cookie: cf_clearance=x.y; sails.sid=s%3Aabc.def; other=1"_s << value;
    QTest::newRow("header without its name") << u"a=b; sails.sid=s%3Aabc.def"_s << value;
    QTest::newRow("Set-Cookie") << u"Set-Cookie: sails.sid=s%3Aabc.def; Path=/; HttpOnly"_s << value;
    QTest::newRow("quoted") << u" \"s%3Aabc.def\" \n"_s << value;
    QTest::newRow("quoted value") << u"sails.sid=\"s%3Aabc.def\""_s << value;
    QTest::newRow("single quotes") << u"'sails.sid=s:abc.def'"_s << value;
    QTest::newRow("JSON of a browser add-on") << uR"({"name":"sails.sid","sails.sid":"s%3Aabc.def"})"_s << value;
    QTest::newRow("trailing semicolon") << u"s%3Aabc.def;"_s << value;
    QTest::newRow("cookie file line") << u".floatplane.com\tTRUE\t/\tTRUE\t1798761600\tsails.sid\ts%3Aabc.def"_s
                                      << value;
    QTest::newRow("cookie file") << u"# Netscape HTTP Cookie File\n.other.com\tTRUE\t/\tTRUE\t0\tsid\tx\n"
                                    "#HttpOnly_.floatplane.com\tTRUE\t/\tTRUE\t0\tsails.sid\ts%3Aabc.def\r\n"_s
                                 << value;
    QTest::newRow("encodes what needs it") << u"s:a/b.c+d"_s << QByteArray("s%3Aa%2Fb.c%2Bd");
    QTest::newRow("leaves what is encoded") << u"s%3Aa%2Fb.c+d"_s << QByteArray("s%3Aa%2Fb.c+d");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("nonsense") << u"hello there"_s << QByteArray();
    QTest::newRow("another cookie") << u"session=s%3Aabc.def; x=y"_s << QByteArray();
    QTest::newRow("a longer name") << u"xsails.sid=s%3Aabc.def"_s << QByteArray();
    QTest::newRow("without signature") << u"sails.sid=s%3Aabc"_s << QByteArray();
    QTest::newRow("not ASCII") << u"s:abc.d\u00e9f"_s << QByteArray();
    QTest::newRow("a line break in it") << u"s:abc.\r\ndef"_s << QByteArray();
    QTest::newRow("too long") << u"s:abc."_s + QString(5000, u'x') << QByteArray();
    QTest::newRow("endless") << u"sails.sid=s:abc.def "_s + QString(2'000'000, u'x') << QByteArray();
}

void TestFloatplaneText::cookies()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, value);
    const auto cookie = normalisedSailsCookie(pasted);
    QCOMPARE(cookie.isOk(), !value.isEmpty());
    if (cookie) {
        QCOMPARE(cookie->reveal(), value);
        QCOMPARE(normalisedSailsCookie(QString::fromLatin1(value))->reveal(), value);
        return;
    }
    QCOMPARE(cookie.error().code, u"badLogin"_s);
    QVERIFY(!cookie.error().text.contains("abc"_L1));
}

QTEST_GUILESS_MAIN(TestFloatplaneText)
#include "tst_floatplanetext.moc"
