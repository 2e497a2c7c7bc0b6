// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedtext.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFeedText : public QObject
{
    Q_OBJECT

private slots:
    void links_data();
    void links();
    void emotesOfTheLineOnly();
    void codesAreReadAsTheServiceDoes_data();
    void codesAreReadAsTheServiceDoes();
    void emotesAloneAreLarge();
    void shortcodesBecomeEmoji_data();
    void shortcodesBecomeEmoji();
    void shortcodesAreOfDjRoomsOnly();
    void anEmoteInAnAddressIsPartOfIt();
    void copyGivesBackWhatWasWritten();
    void mentions_data();
    void mentions();
    void direction_data();
    void direction();
    void sentencesRunAsTheirWordsDo();
    void hostileText_data();
    void hostileText();
    void pilesAreKnown();
    void emojiAreKnownWithTheirParts();
    void whatIsTooLongIsCut();
};

namespace {

FeedItem line(const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chatter;
    item.author = {u"1"_s, u"ann"_s, Role::None};
    item.text = text;
    item.payload = FeedItem::EmotesPayload{
        {{u"boat"_s, QUrl(u"https://p.example/boat.png"_s)}, {u"kettle"_s, QUrl(u"https://p.example/kettle.png"_s)}}};
    return item;
}

QString described(const FeedText &text)
{
    QStringList parts;
    for (const FeedText::Link &link : text.links)
        parts.append(text.shown.mid(link.start, link.length) + u" -> "_s + link.url.toString(QUrl::FullyEncoded));
    return parts.join(u" | "_s);
}

} // namespace

void TestFeedText::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << u"nothing here"_s << QString();
    QTest::newRow("plain") << u"see https://a.example/b?c=d#e now"_s
                           << u"https://a.example/b?c=d#e -> https://a.example/b?c=d#e"_s;
    QTest::newRow("full stop") << u"(https://a.example/b)."_s << u"https://a.example/b -> https://a.example/b"_s;
    QTest::newRow("bracket within") << u"https://a.example/b_(c)"_s
                                    << u"https://a.example/b_(c) -> https://a.example/b_(c)"_s;
    QTest::newRow("two") << u"http://a.example https://b.example"_s
                         << u"http://a.example -> http://a.example | https://b.example -> https://b.example"_s;
    QTest::newRow("capitals") << u"HTTPS://A.Example/Path"_s << u"https://a.example/Path -> https://a.example/Path"_s;
    QTest::newRow("another scheme") << u"javascript:alert(1) file:///etc/passwd data:text/html,x"_s << QString();
    QTest::newRow("no host") << u"https:///etc"_s << QString();
    QTest::newRow("mixed scripts") << u"https://\u0430pple.com/"_s
                                   << u"https://xn--pple-43d.com/ -> https://xn--pple-43d.com/"_s;
    QTest::newRow("one script") << u"https://\u043f\u0440\u0438\u043c\u0435\u0440.com/"_s
                                << u"https://\u043f\u0440\u0438\u043c\u0435\u0440.com/ -> "
                                   "https://xn--e1afmkfd.com/"_s;
    QTest::newRow("user in front") << u"https://bank.example@evil.example/"_s
                                   << u"https://bank.example@evil.example/ -> https://bank.example@evil.example/"_s;
}

void TestFeedText::links()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(described(FeedText::of(line(text), {})), found);
}

void TestFeedText::emotesOfTheLineOnly()
{
    const FeedText text = FeedText::of(line(u":boat: and :walrus: and :Kettle:"_s), {});
    QCOMPARE(text.emotes.size(), 2);
    QCOMPARE(text.emotes[0].code, u"boat"_s);
    QCOMPARE(text.emotes[0].start, 0);
    QCOMPARE(text.emotes[1].code, u"Kettle"_s);
    QVERIFY(text.shown.contains(u":walrus:"_s));
    FeedItem without = line(u":boat:"_s);
    without.payload = {};
    QVERIFY(FeedText::of(without, {}).emotes.isEmpty());
}

void TestFeedText::codesAreReadAsTheServiceDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("between words") << u"a:boat:b"_s << 1;
    QTest::newRow("side by side") << u":boat::kettle:"_s << 2;
    QTest::newRow("one colon for two") << u":boat:kettle:"_s << 1;
    QTest::newRow("the first token wins") << u":a:kettle:"_s << 0;
    QTest::newRow("a blank inside") << u": boat:"_s << 0;
    QTest::newRow("never closed") << u":boat"_s << 0;
    QTest::newRow("in a mention") << u"@boat: kettle:"_s << 0;
    QTest::newRow("too long for a code") << u':' + u"b"_s.repeated(33) + u":boat:"_s << 1;
    QTest::newRow("a clock") << u"10:30:40"_s << 0;
}

void TestFeedText::codesAreReadAsTheServiceDoes()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const FeedText read = FeedText::of(line(text), {});
    QCOMPARE(read.emotes.size(), count);
    QCOMPARE(read.plain(0, int(read.shown.size())), text); // a copy is what was typed
}

void TestFeedText::shortcodesBecomeEmoji_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << u"nice :smile: one"_s << u"nice \U0001F604 one"_s;
    QTest::newRow("at the edges") << u":tada::tada:"_s << u"\U0001F389\U0001F389"_s;
    QTest::newRow("capitals") << u":Smile:"_s << u"\U0001F604"_s;
    QTest::newRow("sign") << u":+1:"_s << u"\U0001F44D\uFE0F"_s;
    QTest::newRow("unknown") << u":nosuchthing: :smile:"_s << u":nosuchthing: \U0001F604"_s;
    QTest::newRow("colon in common") << u"a:nosuchthing:smile:"_s << u"a:nosuchthing\U0001F604"_s;
    QTest::newRow("time") << u"at 10:30:15"_s << u"at 10:30:15"_s;
    QTest::newRow("in an address") << u"https://a.example/:smile:/"_s << u"https://a.example/:smile:/"_s;
    QTest::newRow("lone colon") << u"note: this"_s << u"note: this"_s;
}

void TestFeedText::shortcodesBecomeEmoji()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    FeedItem item = line(text);
    item.kind = FeedItem::Kind::Chat;
    item.service = Service::PlugDj;
    item.payload = {};
    const FeedText read = FeedText::of(item, {});
    QCOMPARE(read.shown, shown);
    QCOMPARE(read.plain(0, int(shown.size())), shown);
    QCOMPARE(FeedText::of(item, {}, false).shown, text);
}

void TestFeedText::shortcodesAreOfDjRoomsOnly()
{
    FeedItem item = line(u":smile:"_s);
    item.payload = {};
    item.service = Service::Floatplane;
    item.kind = FeedItem::Kind::Chatter;
    QCOMPARE(FeedText::of(item, {}).shown, u":smile:"_s);
    item.service = Service::PlugDj;
    item.kind = FeedItem::Kind::Advance; // the title of a track is nobody's shortcode
    QCOMPARE(FeedText::of(item, {}).shown, u":smile:"_s);
}

void TestFeedText::emotesAloneAreLarge()
{
    QVERIFY(FeedText::of(line(u":boat: :kettle: :boat:"_s), {}).isEmotesOnly);
    QVERIFY(!FeedText::of(line(u":boat: :kettle: :boat: :boat:"_s), {}).isEmotesOnly);
    QVERIFY(!FeedText::of(line(u":boat: ahoy"_s), {}).isEmotesOnly);
    QVERIFY(!FeedText::of(line(u"ahoy"_s), {}).isEmotesOnly);
}

void TestFeedText::anEmoteInAnAddressIsPartOfIt()
{
    const FeedText text = FeedText::of(line(u"https://a.example/:boat:/x"_s), {});
    QCOMPARE(text.emotes.size(), 0);
    QCOMPARE(text.links.size(), 1);
}

void TestFeedText::copyGivesBackWhatWasWritten()
{
    const QString written = u"the :boat: is\nback :kettle:"_s;
    const FeedText text = FeedText::of(line(written), {});
    QCOMPARE(text.plain(0, int(text.shown.size())), written);
    QCOMPARE(text.plain(4, 2), u":boat:"_s);
    QCOMPARE(text.plain(100, 5), QString());
    QCOMPARE(text.plain(-3, 6), u"the"_s);
}

void TestFeedText::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMention");
    QTest::addColumn<QString>("found");
    QTest::newRow("other") << u"hi @ottoline always"_s << false << u"@ottoline"_s;
    QTest::newRow("us") << u"hi @juniper you are next"_s << true << u"[@juniper]"_s;
    QTest::newRow("us in capitals") << u"@JUNIPER!"_s << true << u"[@JUNIPER]"_s;
    QTest::newRow("without the sign") << u"juniper is next"_s << true << u"[juniper]"_s;
    QTest::newRow("not said to be for us") << u"@juniper"_s << false << u"@juniper"_s;
    QTest::newRow("an address") << u"mail bob@host.example"_s << true << QString();
    QTest::newRow("both") << u"@ottoline and @juniper"_s << true << u"@ottoline [@juniper]"_s;
}

void TestFeedText::mentions()
{
    QFETCH(QString, text);
    QFETCH(bool, isMention);
    QFETCH(QString, found);
    FeedItem item = line(text);
    item.isMention = isMention;
    const FeedText result = FeedText::of(item, u"juniper"_s);
    QStringList parts;
    for (const FeedText::Mention &mention : result.mentions) {
        const QString word = result.shown.mid(mention.start, mention.length);
        parts.append(mention.isUs ? u'[' + word + u']' : word);
    }
    QCOMPARE(parts.join(u' '), found);
}

void TestFeedText::direction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Latin") << u"12 hello"_s << true << false;
    QTest::newRow("Arabic") << u"12 مرحبا hello"_s << true << true;
    QTest::newRow("Hebrew") << u"שלום"_s << true << true;
    QTest::newRow("digits") << u"12:30 ?!"_s << false << false;
}

void TestFeedText::direction()
{
    QFETCH(QString, text);
    QFETCH(bool, has);
    QFETCH(bool, rightToLeft);
    const FeedText result = FeedText::of(line(text), {});
    QCOMPARE(result.hasDirection, has);
    QCOMPARE(result.isRightToLeft, rightToLeft);
}

void TestFeedText::sentencesRunAsTheirWordsDo()
{
    FeedItem told = line(u"נועה wooted this track."_s);
    told.kind = FeedItem::Kind::Vote;
    told.author.name = u"נועה"_s;
    QVERIFY(!FeedText::of(told, {}).isRightToLeft);
    told.text = u"נועה אוהבת את השיר."_s;
    QVERIFY(FeedText::of(told, {}).isRightToLeft);
    told.text = u"ann אוהבת את השיר."_s;
    told.author.name = u"ann"_s;
    QVERIFY(FeedText::of(told, {}).isRightToLeft);
    FeedItem said = line(u"נועה hello"_s); // their own words, whatever their name is
    said.author.name = u"נועה"_s;
    QVERIFY(FeedText::of(said, {}).isRightToLeft);
}

void TestFeedText::hostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup stays text") << u"<b>bold</b> <img src='http://x'> &amp;"_s
                                       << u"<b>bold</b> <img src='http://x'> &amp;"_s;
    QTest::newRow("override") << u"abc\u202egnp.exe"_s << u"abcgnp.exe"_s;
    QTest::newRow("unbalanced isolates") << u"\u2067abc\u2069\u2069\u2068"_s << u"abc"_s;
    QTest::newRow("control characters") << u"a\u0007b\u001b[31mc\u0000d"_s << u"ab[31mcd"_s;
    QTest::newRow("object character") << u"a\ufffcb"_s << u"ab"_s;
    QTest::newRow("tabs and breaks") << u"a\tb\r\nc"_s << u"a b\u2028c"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("zero width in a word") << u"pay\u200bpal \u2060x\u00ad\ufeff"_s << u"paypal x"_s;
    QTest::newRow("fillers that look like nothing") << u"\u3164a\u115f\uffa0b\u034f"_s << u"ab"_s;
    QTest::newRow("joiner in Latin") << u"ad\u200dmin \u200c!"_s << u"admin !"_s;
    QTest::newRow("joiners of a script")
        << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937"_s
        << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937"_s;
    QTest::newRow("emoji sequences")
        << u"\U0001f469\U0001f3fd\u200d\U0001f680 \u2764\ufe0f\u200d\U0001f525 1\ufe0f\u20e3 "
           "\U0001f3f4\U000e0067\U000e0062\U000e007f \U0001f1e9\U0001f1ea"_s
        << u"\U0001f469\U0001f3fd\u200d\U0001f680 \u2764\ufe0f\u200d\U0001f525 1\ufe0f\u20e3 "
           "\U0001f3f4\U000e0067\U000e0062\U000e007f \U0001f1e9\U0001f1ea"_s;
    QTest::newRow("tags without a flag") << u"a\U000e0062\U000e0063b"_s << u"ab"_s;
    QTest::newRow("selectors in a heap") << u"a\ufe0f\ufe0f\ufe0fb"_s << u"a\ufe0fb"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("a heap of marks") << u"e"_s + u"\u0301"_s.repeated(500) << u"e"_s + u"\u0301"_s.repeated(16);
}

void TestFeedText::hostileText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(FeedText::of(line(text), {}).shown, shown);
}

void TestFeedText::pilesAreKnown()
{
    QVERIFY(FeedText::of(line(u"Z\u0338\u0322\u031b\u0347\u0356a"_s), {}).hasPiles);
    QVERIFY(!FeedText::of(line(u"Vi\u1ec7t e\u0302\u0301"_s), {}).hasPiles);
}

void TestFeedText::emojiAreKnownWithTheirParts()
{
    const FeedText text = FeedText::of(line(u"a 👩‍🚀👍🏽 12 ⏳"_s), {});
    QCOMPARE(text.emoji.size(), 2);
    QCOMPARE(text.shown.mid(text.emoji[0].start, text.emoji[0].length), u"👩‍🚀👍🏽"_s);
}

void TestFeedText::whatIsTooLongIsCut()
{
    const FeedText text = FeedText::of(line(QString(100'000, u'x')), {});
    QCOMPARE(text.shown.size(), FeedText::LongestShown + 1);
    QVERIFY(text.shown.endsWith(QChar(0x2026)));
    const FeedText breaks = FeedText::of(line(QString(1'000, u'\n')), {});
    QCOMPARE(breaks.shown.count(QChar(QChar::LineSeparator)), FeedText::MostBreaks);
}

QTEST_GUILESS_MAIN(TestFeedText)
#include "tst_feedtext.moc"
