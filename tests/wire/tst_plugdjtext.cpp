// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjtext.h"

#include <QTest>

using namespace partyline::plugdj;
using namespace Qt::StringLiterals;

/// Rows are named after the section of plugdj.md that they come from.
class TestPlugDjText : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void escapesAsTheServerDoes_data();
    void escapesAsTheServerDoes();
    void costs_data();
    void costs();
    void splits_data();
    void splits();
    void splitPartsFitAndLoseNothing_data();
    void splitPartsFitAndLoseNothing();
    void emotes_data();
    void emotes();
    void parsesDates_data();
    void parsesDates();
    void formatsDates();
};

namespace {

QString times(const QString &text, int count)
{
    return text.repeated(count);
}

/// The input of appendix B.3: words of six letters with one blank between them.
QString words(int count)
{
    return QStringList(count, u"abcdef"_s).join(u' ');
}

} // namespace

void TestPlugDjText::decodes_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("display");
    QTest::newRow("B.1 quotes") << u"I&#39;m &#34;ok&#34;"_s << u"I'm \"ok\""_s;
    QTest::newRow("B.1 comparison") << u"1 &lt; 2 &amp;&amp; 3 &gt; 2"_s << u"1 < 2 && 3 > 2"_s;
    QTest::newRow("B.1 escaped twice") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("B.1 escaped ampersand") << u"&amp;amp;"_s << u"&amp;"_s;
    QTest::newRow("B.1 cut") << u"cut &am"_s << u"cut &am"_s;
    QTest::newRow("B.1 unknown name") << u"&copy; 100 %"_s << u"&copy; 100 %"_s;
    QTest::newRow("6.1 other spellings") << u"&quot;&apos;&#x27;&#X22;"_s << u"\"''\""_s;
    QTest::newRow("6.1 numeric references")
        << u"&#233;&#xe9;&#x1F600;&#128512;"_s << u"\u00e9\u00e9\U0001F600\U0001F600"_s;
    QTest::newRow("6.1 typed entity") << u"&amp;#39;"_s << u"&#39;"_s;
    QTest::newRow("6.1 ampersands in a row") << u"&&&amp;&"_s << u"&&&&"_s;
    QTest::newRow("6.1 no character") << u"&#0; &#xD800; &#x110000; &#; &; &#x;"_s
                                      << u"&#0; &#xD800; &#x110000; &#; &; &#x;"_s;
    QTest::newRow("6.1 not a number") << u"&#12a; &#-1; &#99999999999;"_s << u"&#12a; &#-1; &#99999999999;"_s;
    QTest::newRow("6.1 nothing to do") << u"plain \u00e9 \U0001F600"_s << u"plain \u00e9 \U0001F600"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPlugDjText::decodes()
{
    QFETCH(QString, wire);
    QTEST(unescaped(wire), "display");
}

void TestPlugDjText::escapesAsTheServerDoes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("wire");
    QTest::newRow("6.1 all five") << u"\"'<>&"_s << u"&#34;&#39;&lt;&gt;&amp;"_s;
    QTest::newRow("6.1 the rest stays") << u"a\u00e9\U0001F600 /\\`"_s << u"a\u00e9\U0001F600 /\\`"_s;
    QTest::newRow("2.7 transcript") << u"Tom & Jerry's <3"_s << u"Tom &amp; Jerry&#39;s &lt;3"_s;
}

void TestPlugDjText::escapesAsTheServerDoes()
{
    QFETCH(QString, raw);
    QTEST(escaped(raw), "wire");
    QCOMPARE(unescaped(escaped(raw)), raw);
    QCOMPARE(lineCost(raw), int(escaped(raw).toUtf8().size()));
}

void TestPlugDjText::costs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cost");
    QTest::newRow("B.2 hello") << u"hello"_s << 5;
    QTest::newRow("B.2 quotes that fit") << times(u"\""_s, 50) << 250;
    QTest::newRow("B.2 quotes") << times(u"\""_s, 51) << 255;
    QTest::newRow("B.2 brackets that fit") << times(u">"_s, 62) << 248;
    QTest::newRow("B.2 brackets") << times(u">"_s, 63) << 252;
    QTest::newRow("B.2 two bytes that fit") << times(u"\u00e9"_s, 125) << 250;
    QTest::newRow("B.2 two bytes") << times(u"\u00e9"_s, 126) << 252;
    QTest::newRow("B.2 three bytes that fit") << times(u"\uac00"_s, 83) << 249;
    QTest::newRow("B.2 three bytes") << times(u"\uac00"_s, 84) << 252;
    QTest::newRow("B.2 four bytes that fit") << times(u"\U0001F600"_s, 62) << 248;
    QTest::newRow("B.2 four bytes") << times(u"\U0001F600"_s, 63) << 252;
    QTest::newRow("B.2 emote") << u"/me "_s + times(u"a"_s, 246) << 250;
    QTest::newRow("half a pair goes out as U+FFFD") << QString(QChar(0xD800)) << 3;
    QTest::newRow("empty") << QString() << 0;
}

void TestPlugDjText::costs()
{
    QFETCH(QString, text);
    QFETCH(int, cost);
    QCOMPARE(lineCost(text), cost);
    QCOMPARE(splitText(text).size(), cost > MaximumLineCost ? 2 : int(cost > 0));
}

void TestPlugDjText::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("B.3 words") << words(60) << QStringList{words(35), words(25)};
    QTest::newRow("B.3 emote") << u"/me "_s + words(60) << QStringList{u"/me "_s + words(35), u"/me "_s + words(25)};
    QTest::newRow("2.6 the other emote") << u"/em "_s + words(60)
                                         << QStringList{u"/em "_s + words(35), u"/em "_s + words(25)};
    QTest::newRow("2.6 newlines") << u"a\r\nb\nc\rd"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("2.6 empty lines go") << u"\n\na\n  \n\t\nb\n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("2.6 control characters") << u"a\tb\u0001c\u2028d\u2029e"_s << QStringList{u"a b c d e"_s};
    QTest::newRow("2.6 nothing to say") << u" \n \t\r\n"_s << QStringList();
    QTest::newRow("2.6 trailing blanks") << u"a   "_s << QStringList{u"a"_s};
    QTest::newRow("6.3 a leading blank stays") << u" /help"_s << QStringList{u" /help"_s};
    QTest::newRow("2.6 one long word") << times(u"a"_s, 300) << QStringList{times(u"a"_s, 250), times(u"a"_s, 50)};
    QTest::newRow("2.6 a long word in front")
        << times(u"a"_s, 260) + u" b"_s << QStringList{times(u"a"_s, 250), times(u"a"_s, 10) + u" b"_s};
    QTest::newRow("2.6 a blank exactly at the limit")
        << times(u"a"_s, 250) + u" b"_s << QStringList{times(u"a"_s, 250), u"b"_s};
    QTest::newRow("2.6 no part becomes a command")
        << times(u"a"_s, 249) + u" /clear"_s << QStringList{times(u"a"_s, 249), u" /clear"_s};
    QTest::newRow("2.6 graphemes stay whole")
        << times(u"e\u0301"_s, 84) << QStringList{times(u"e\u0301"_s, 83), u"e\u0301"_s};
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // 18 bytes, one picture
    QTest::newRow("2.6 joined emoji stay whole") << times(family, 14) << QStringList{times(family, 13), family};
    QTest::newRow("2.6 a pile of marks is cut between code points")
        << u"a"_s + times(u"\u0301"_s, 200) << QStringList{u"a"_s + times(u"\u0301"_s, 124), times(u"\u0301"_s, 76)};
    QTest::newRow("2.6 half a pair") << u"a"_s + QChar(0xDC00) + u"b"_s << QStringList{u"a\uFFFDb"_s};
    QTest::newRow("6.2 no emote without its text") << u"/me "_s << QStringList{u"/me"_s};
}

void TestPlugDjText::splits()
{
    QFETCH(QString, text);
    QTEST(splitText(text), "parts");
}

void TestPlugDjText::splitPartsFitAndLoseNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << times(u"\"quoted\" "_s, 200);
    QTest::newRow("emoji") << times(u"\U0001F600\U0001F3FD"_s, 400);
    QTest::newRow("right to left") << times(u"\u05e9\u05dc\u05d5\u05dd "_s, 200);
    QTest::newRow("entities") << times(u"&amp;<>"_s, 300);
    QTest::newRow("a large paste") << times(u"word & \U0001F600 "_s, 20'000);
}

void TestPlugDjText::splitPartsFitAndLoseNothing()
{
    QFETCH(QString, text);
    const QStringList parts = splitText(text);
    for (const QString &part : parts) {
        QVERIFY(lineCost(part) <= MaximumLineCost);
        QCOMPARE(part.trimmed(), part);
        QVERIFY(!part.back().isHighSurrogate());
    }
    QCOMPARE(parts.join(QString()).remove(u' '), text.remove(u' '));
}

void TestPlugDjText::emotes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("emote");
    QTest::addColumn<QString>("text");
    QTest::newRow("6.2 me") << u"/me waves"_s << true << u"waves"_s;
    QTest::newRow("6.2 em") << u"/em waves"_s << true << u"waves"_s;
    QTest::newRow("6.2 needs the blank") << u"/meh"_s << false << u"/meh"_s;
    QTest::newRow("6.2 case counts") << u"/ME waves"_s << false << u"/ME waves"_s;
    QTest::newRow("6.2 nothing behind it") << u"/me "_s << false << u"/me "_s;
    QTest::newRow("plain") << u"hello"_s << false << u"hello"_s;
}

void TestPlugDjText::emotes()
{
    QFETCH(QString, message);
    QTEST(isEmote(message), "emote");
    QTEST(emoteText(message), "text");
}

void TestPlugDjText::parsesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString moment = u"2019-03-02T18:21:00.250Z"_s;
    QTest::newRow("B.5 six digits") << u"2019-03-02 18:21:00.250000"_s << moment;
    QTest::newRow("B.5 three digits") << u"2019-03-02 18:21:00.250"_s << moment;
    QTest::newRow("B.5 two digits") << u"2019-03-02 18:21:00.25"_s << moment;
    QTest::newRow("B.5 milliseconds") << u"1551550860250"_s << moment;
    QTest::newRow("B.5 no fraction") << u"2019-03-02 18:21:00"_s << u"2019-03-02T18:21:00.000Z"_s;
    QTest::newRow("5.9 seconds") << u"1551550860"_s << u"2019-03-02T18:21:00.000Z"_s;
    QTest::newRow("5.9 with T and Z") << u"2019-03-02T18:21:00.25Z"_s << moment;
    QTest::newRow("B.5 empty") << QString() << QString();
    QTest::newRow("B.5 garbage") << u"yesterday, about noon, I think"_s << QString();
    QTest::newRow("5.9 placeholder") << u"xx-xx-xx"_s << QString();
    QTest::newRow("5.9 letters inside") << u"2019-0x-02 18:21:00"_s << QString();
    QTest::newRow("5.9 no such day") << u"2019-02-30 18:21:00"_s << QString();
    QTest::newRow("5.9 no such hour") << u"2019-02-03 25:21:00"_s << QString();
    QTest::newRow("5.9 fraction without digits") << u"2019-03-02 18:21:00."_s << QString();
    QTest::newRow("5.9 too many digits") << u"2019-03-02 18:21:00.0123456789"_s << QString();
    QTest::newRow("5.9 marks in the wrong place") << u"2019-03-02x18:21:00"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("negative") << u"-5"_s << QString();
    QTest::newRow("beyond time") << u"1e300"_s << QString();
    QTest::newRow("not a number") << u"nan"_s << QString();
}

void TestPlugDjText::parsesDates()
{
    QFETCH(QString, text);
    const QDateTime date = parseDate(text);
    QTEST(date.isValid() ? date.toString(Qt::ISODateWithMs) : QString(), "expected");
}

void TestPlugDjText::formatsDates()
{
    const QDateTime date(QDate(2019, 3, 2), QTime(18, 21, 0, 250), Qt::UTC);
    QCOMPARE(formatDate(date), u"2019-03-02 18:21:00.250000"_s);
    QCOMPARE(formatDate(date.toOffsetFromUtc(3600)), u"2019-03-02 18:21:00.250000"_s);
    QCOMPARE(parseDate(formatDate(date)), date);
    QCOMPARE(formatDate(QDateTime()), QString());
}

QTEST_APPLESS_MAIN(TestPlugDjText)
#include "tst_plugdjtext.moc"
