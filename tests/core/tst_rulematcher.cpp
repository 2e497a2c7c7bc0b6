// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/comma.h"
#include "core/rulematcher.h"

#include <QJsonArray>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using Verdict = RuleMatcher::Verdict;

class TestRuleMatcher : public QObject
{
    Q_OBJECT

private slots:
    void commas();
    void words_data();
    void words();
    void expression();
    void caseCounts();
    void who();
    void role();
    void where();
    void anEnd();
    void firstOfHideAndReplaceWins();
    void firstColourWins();
    void replacing_data();
    void replacing();
    void everyOther();
    void ownLinesAreLeftAlone();
    void linesOfBeforeAreSilent();
    void aRunawayStops();
    void expressionsTogetherAreBounded();
    void manyWordsReadAsEachByItself();
    void aRuleThatIsOffIsLeftOut();
    void checking_data();
    void checking();
    void jsonAndBack();
    void noRuleAtAll_data();
    void noRuleAtAll();

private:
    static Rule highlight(const QString &text, int colour = 0)
    {
        Rule rule;
        rule.id = text;
        rule.text = text;
        rule.colour = colour;
        return rule;
    }
    static FeedItem line(const QString &text, const QString &author = u"ann"_s)
    {
        FeedItem item;
        item.kind = FeedItem::Kind::Chat;
        item.room = u"den"_s;
        item.author.name = author;
        item.text = text;
        return item;
    }
    static Verdict judge(const QList<Rule> &rules, const FeedItem &item)
    {
        return RuleMatcher(rules).judge(item, QDateTime::fromSecsSinceEpoch(1'000, Qt::UTC));
    }
    static QStringList found(const Rule &rule, const QString &text)
    {
        QStringList parts;
        for (const TextSpan span : judge({rule}, line(text)).spans)
            parts.append(text.sliced(span.start, span.length));
        return parts;
    }
};

/// Those of every language that the program speaks part words; what only looks like one does not.
void TestRuleMatcher::commas()
{
    for (const QChar comma : u",\u060C\u3001\uFF0C"_s) {
        QVERIFY2(isComma(comma), qPrintable(QString::number(comma.unicode(), 16)));
        const QList<Rule> rules{highlight(u"night"_s + comma + u" bus"_s)};
        QVERIFY(judge(rules, line(u"a bus"_s)).colour.has_value());
        QVERIFY(judge(rules, line(u"one night"_s)).colour.has_value());
    }
    for (const QChar other : u";.\u061B\u3002\uFF1B'"_s)
        QVERIFY2(!isComma(other), qPrintable(QString::number(other.unicode(), 16)));
}

void TestRuleMatcher::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("one") << u"horn"_s << u"the horn stays"_s << QStringList{u"horn"_s};
    QTest::newRow("any case") << u"Horn"_s << u"HORN horn"_s << QStringList{u"HORN"_s, u"horn"_s};
    QTest::newRow("not within") << u"horn"_s << u"thorny hornet"_s << QStringList();
    QTest::newRow("at its edges") << u"horn"_s << u"(horn)!"_s << QStringList{u"horn"_s};
    QTest::newRow("a beginning") << u"horn*"_s << u"hornet shorn"_s << QStringList{u"horn"_s};
    QTest::newRow("several") << u"turntable, cartridge"_s << u"a cartridge, a turntable"_s
                             << QStringList{u"cartridge"_s, u"turntable"_s};
    QTest::newRow("blanks in one") << u"slip mat"_s << u"my slip  mat"_s << QStringList{u"slip  mat"_s};
    QTest::newRow("a comma in quotes") << u"\"well, no\""_s << u"well, no thanks"_s << QStringList{u"well, no"_s};
    QTest::newRow("signs are letters") << u"c++, :smile:, $5.0"_s << u"c++ :smile::smile: $5.0 $510"_s
                                       << QStringList{u"c++"_s, u":smile:"_s, u":smile:"_s, u"$5.0"_s};
    QTest::newRow("other scripts") << u"ёж, 日本, عود"_s << u"Ёж! 日本 عود"_s
                                   << QStringList{u"Ёж"_s, u"日本"_s, u"عود"_s};
    QTest::newRow("only commas") << u" , ,*,"_s << u"anything, at all"_s << QStringList();
}

void TestRuleMatcher::words()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QTEST(found(highlight(words), text), "parts");
}

void TestRuleMatcher::expression()
{
    Rule rule = highlight(u"h[aeo]rn|\\bsea\\b"_s);
    rule.matching = Rule::Matching::Expression;
    QCOMPARE(found(rule, u"a Harn by the sea, horns overseas"_s), (QStringList{u"Harn"_s, u"sea"_s, u"horn"_s}));
    rule.text = u"x*"_s; // finds nothing at every place: ends all the same
    QCOMPARE(found(rule, u"ax😀"_s).join(u'|'), u"|x||"_s);
}

void TestRuleMatcher::caseCounts()
{
    Rule rule = highlight(u"Horn"_s);
    rule.isCaseSensitive = true;
    QCOMPARE(found(rule, u"horn Horn"_s), QStringList{u"Horn"_s});
}

void TestRuleMatcher::who()
{
    Rule rule = highlight({});
    rule.who = Rule::Who::These;
    rule.people = {u"Ann"_s, u"bob"_s};
    QVERIFY(judge({rule}, line(u"hi"_s, u"aNN"_s)).colour);
    QVERIFY(!judge({rule}, line(u"hi"_s, u"anna"_s)).colour);
    rule.who = Rule::Who::AllBut;
    QVERIFY(!judge({rule}, line(u"hi"_s, u"aNN"_s)).colour);
    QVERIFY(judge({rule}, line(u"hi"_s, u"anna"_s)).colour);
}

void TestRuleMatcher::role()
{
    Rule rule = highlight({});
    rule.role = Role::Moderator;
    FeedItem item = line(u"hi"_s);
    QVERIFY(!judge({rule}, item).colour);
    item.author.role = Role::ResidentDj;
    QVERIFY(!judge({rule}, item).colour);
    item.author.role = Role::Moderator;
    QVERIFY(judge({rule}, item).colour);
    item.author.role = Role::Host;
    QVERIFY(judge({rule}, item).colour);
}

void TestRuleMatcher::where()
{
    Rule rule = highlight(u"hi"_s);
    FeedItem item = line(u"hi"_s);
    rule.where = Rule::Where::Livestreams;
    QVERIFY(!judge({rule}, item).colour);
    rule.where = Rule::Where::DjRooms;
    QVERIFY(judge({rule}, item).colour);
    rule.where = Rule::Where::Rooms;
    rule.rooms = {roomKey(Service::Floatplane, u"den"_s)};
    QVERIFY(!judge({rule}, item).colour);
    rule.rooms.append(u"plugdj:den"_s);
    QVERIFY(judge({rule}, item).colour);
}

void TestRuleMatcher::anEnd()
{
    Rule rule = highlight(u"hi"_s);
    rule.until = QDateTime::fromSecsSinceEpoch(1'001, Qt::UTC);
    QVERIFY(judge({rule}, line(u"hi"_s)).colour);
    rule.until = QDateTime::fromSecsSinceEpoch(1'000, Qt::UTC);
    QVERIFY(!judge({rule}, line(u"hi"_s)).colour);
}

void TestRuleMatcher::firstOfHideAndReplaceWins()
{
    Rule hide, replace;
    hide.text = replace.text = u"spoiler"_s;
    hide.hides = true;
    replace.replacement = u"…"_s;
    Verdict verdict = judge({hide, replace}, line(u"a spoiler"_s));
    QVERIFY(verdict.hides);
    QVERIFY(!verdict.text);
    verdict = judge({replace, hide}, line(u"a spoiler"_s));
    QVERIFY(!verdict.hides);
    QCOMPARE(verdict.text, u"a …"_s);
}

void TestRuleMatcher::firstColourWins()
{
    const Verdict verdict =
        judge({highlight(u"x"_s, 3), highlight(u"horn"_s, 2), highlight(u"the"_s, 1)}, line(u"the horn"_s));
    QCOMPARE(verdict.colour, 2);
    QCOMPARE(verdict.spans, (QList<TextSpan>{{4, 4}}));
    QCOMPARE(verdict.matched, (QStringList{u"horn"_s, u"the"_s}));
}

void TestRuleMatcher::replacing_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("shown");
    QTest::newRow("groups") << u"(\\w+)@(\\w+)"_s << u"\\2 of \\1"_s << u"b of a, d of c!"_s;
    QTest::newRow("a backslash") << u"@"_s << u"\\\\"_s << u"a\\b, c\\d!"_s;
    QTest::newRow("a group that is not there") << u"@"_s << u"[\\9]"_s << u"a[]b, c[]d!"_s;
    QTest::newRow("nothing") << u"@\\w"_s << QString() << u"a, c!"_s;
    QTest::newRow("the whole line") << u".*"_s << u"-"_s << u"--"_s;
}

void TestRuleMatcher::replacing()
{
    QFETCH(QString, pattern);
    QFETCH(QString, with);
    Rule rule;
    rule.matching = Rule::Matching::Expression;
    rule.text = pattern;
    rule.replacement = with;
    const Verdict verdict = judge({rule}, line(u"a@b, c@d!"_s));
    QVERIFY(verdict.text);
    QTEST(*verdict.text, "shown");
    for (const TextSpan span : verdict.spans)
        QVERIFY(span.start + span.length <= verdict.text->size());
}

void TestRuleMatcher::everyOther()
{
    Rule rule;
    rule.notifies = true;
    rule.sound = u"bell"_s;
    rule.folds = true;
    const Verdict verdict = judge({rule}, line(u"hi"_s));
    QVERIFY(verdict.notifies && verdict.folds);
    QCOMPARE(verdict.sound, u"bell"_s);
    Rule hide;
    hide.text = u"hi"_s;
    hide.hides = true;
    QVERIFY2(!judge({rule, hide}, line(u"hi"_s)).notifies, "what is hidden is not told of");
    FeedItem join = line(u"ann came"_s);
    join.kind = FeedItem::Kind::Join;
    QCOMPARE(judge({rule}, join), Verdict());
}

void TestRuleMatcher::ownLinesAreLeftAlone()
{
    FeedItem item = line(u"hi"_s);
    item.isOwn = true;
    QCOMPARE(judge({highlight(u"hi"_s)}, item), Verdict());
}

void TestRuleMatcher::linesOfBeforeAreSilent()
{
    Rule rule = highlight(u"hi"_s);
    rule.notifies = true;
    rule.sound = u"bell"_s;
    FeedItem item = line(u"hi"_s);
    item.isBackfill = true;
    const Verdict verdict = judge({rule}, item);
    QVERIFY(verdict.colour);
    QVERIFY(!verdict.notifies && verdict.sound.isEmpty());
}

void TestRuleMatcher::aRunawayStops()
{
    Rule rule = highlight(u"(a+)+$"_s);
    rule.matching = Rule::Matching::Expression;
    // Without the limit this one takes longer than the universe is old.
    const Verdict verdict = judge({rule}, line(QString(200, u'a') + u'!'));
    QVERIFY(!verdict.colour);
    QCOMPARE(verdict.runaway, QStringList{rule.id});
}

void TestRuleMatcher::expressionsTogetherAreBounded()
{
    QList<Rule> rules;
    for (int i = 0; i < 500; ++i) {
        Rule slow = highlight(u"(a+)+$"_s);
        slow.id = QString::number(i);
        slow.matching = Rule::Matching::Expression;
        rules.append(slow);
    }
    rules.append(highlight(u"comet"_s, 2));
    const Verdict verdict = judge(rules, line(QString(400, u'a') + u" comet"_s));
    // What is left of them when time is over is not tried, and so not in the list; words are found all the same.
    QVERIFY(!verdict.runaway.isEmpty());
    QVERIFY2(verdict.runaway.size() < 400, qPrintable(QString::number(verdict.runaway.size())));
    QCOMPARE(verdict.matched, QStringList{u"comet"_s});
    QCOMPARE(verdict.colour, 2);
}

void TestRuleMatcher::manyWordsReadAsEachByItself()
{
    const QStringList terms{u"night bus"_s,   u"night"_s,        u"bus*"_s, u":smile:"_s,
                            u"c++"_s,         u"Straße"_s,       u"a"_s,    u"\"the bus, the\""_s,
                            u"ferry, horn"_s, u"no such word"_s, u"*"_s};
    const QStringList texts{u"The night bus"_s,    u"night  bus"_s, u"nightbuses :SMILE:"_s,   u"C++ and a STRASSE"_s,
                            u"the bus, the bus"_s, u"foghorn"_s,    u"Horn of the ferryman"_s, u""_s};
    QList<Rule> rules;
    for (const QString &term : terms)
        rules.append(highlight(term));
    for (const QString &text : texts) {
        QStringList expected;
        for (const QString &term : terms) {
            const QRegularExpression expression(RuleMatcher::expressionOf(term),
                                                QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
            if (expression.match(text).hasMatch())
                expected.append(term);
        }
        QCOMPARE(judge(rules, line(text)).matched, expected);
    }
}

void TestRuleMatcher::aRuleThatIsOffIsLeftOut()
{
    Rule off = highlight(u"hi"_s), idle;
    off.isOn = false;
    idle.text = u"hi"_s;
    Rule broken = highlight(u"("_s);
    broken.matching = Rule::Matching::Expression;
    QVERIFY(RuleMatcher({off, idle, broken}).isEmpty());
}

void TestRuleMatcher::checking_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("says");
    Rule rule = highlight(u"hi"_s);
    QTest::newRow("good") << rule << QString();
    rule.colour.reset();
    QTest::newRow("does nothing") << rule << u"Choose what is to be done"_s;
    rule = highlight(u"ab("_s);
    rule.matching = Rule::Matching::Expression;
    QTest::newRow("a bracket") << rule << u"(at character 4)"_s;
    rule = highlight(u", ,"_s);
    QTest::newRow("no word") << rule << u"no word"_s;
    rule = highlight({});
    rule.who = Rule::Who::These;
    QTest::newRow("nobody") << rule << u"Name the people"_s;
    rule = highlight({});
    rule.where = Rule::Where::Rooms;
    QTest::newRow("nowhere") << rule << u"Choose the rooms"_s;
    rule = highlight({});
    rule.hides = true;
    QTest::newRow("all of it") << rule << u"hide every line"_s;
    rule = highlight(QString(Rule::LongestText + 1, u'x'));
    QTest::newRow("too long") << rule << u"too long"_s;
}

void TestRuleMatcher::checking()
{
    QFETCH(Rule, rule);
    QFETCH(QString, says);
    const auto checked = RuleMatcher::check(rule);
    QCOMPARE(checked.isOk(), says.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().text.contains(says), qPrintable(checked.error().text));
}

void TestRuleMatcher::jsonAndBack()
{
    Rule rule;
    QCOMPARE(*ruleFromJson(ruleJson(rule)), rule);
    rule.name = u"Gear \"for\" sale"_s;
    rule.isOn = false;
    rule.who = Rule::Who::AllBut;
    rule.people = {u"ann"_s, u"ليلى"_s};
    rule.role = Role::Cohost;
    rule.matching = Rule::Matching::Expression;
    rule.isCaseSensitive = true;
    rule.text = u"a\\b\"c"_s;
    rule.where = Rule::Where::Rooms;
    rule.rooms = {u"plugdj:den"_s};
    rule.colour = 3;
    rule.sound = u"bell"_s;
    rule.notifies = rule.hides = rule.folds = true;
    rule.replacement = QString();
    rule.until = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    Rule back = *ruleFromJson(ruleJson(rule));
    QCOMPARE(back.replacement.has_value(), true);
    back.replacement = rule.replacement; // null and empty are one
    QCOMPARE(back, rule);
}

void TestRuleMatcher::noRuleAtAll_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("part");
    const auto when = [](const QString &key, const QJsonValue &value) {
        return QJsonObject{{u"name"_s, u"R"_s}, {u"when"_s, QJsonObject{{key, value}}}};
    };
    QTest::newRow("who") << when(u"who"_s, u"nobody"_s) << u"who"_s;
    QTest::newRow("role") << when(u"role"_s, u"emperor"_s) << u"role"_s;
    QTest::newRow("people") << when(u"people"_s, u"ann"_s) << u"people"_s;
    QTest::newRow("a number for a name") << when(u"people"_s, QJsonArray{1}) << u"people"_s;
    QTest::newRow("until") << when(u"until"_s, u"soon"_s) << u"until"_s;
    QTest::newRow("text") << when(u"text"_s, QString(Rule::LongestText + 1, u'x')) << u"text"_s;
    QTest::newRow("colour") << QJsonObject{{u"then"_s, QJsonObject{{u"colour"_s, 4}}}} << u"colour"_s;
}

void TestRuleMatcher::noRuleAtAll()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, part);
    const auto rule = ruleFromJson(json);
    QVERIFY(!rule);
    QVERIFY2(rule.error().text.endsWith(part), qPrintable(rule.error().text));
}

QTEST_GUILESS_MAIN(TestRuleMatcher)
#include "tst_rulematcher.moc"
