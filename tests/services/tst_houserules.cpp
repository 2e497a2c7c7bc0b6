// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/houserules.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// What a room's own texts forbid, read word by word.
class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void quotesTheSentence();
    void readsAllTexts();
    void ruleAgainstFindsTheOne();
};

namespace {

QString described(const QList<HouseRule> &rules)
{
    Automatics forbids;
    for (const HouseRule &rule : rules)
        forbids |= rule.forbids;
    QStringList words;
    if (forbids & Automatic::Woot)
        words.append(u"woot"_s);
    if (forbids & Automatic::WaitList)
        words.append(u"join"_s);
    if (forbids & Automatic::AwayReply)
        words.append(u"away"_s);
    return words.join(u' ');
}

} // namespace

void TestHouseRules::sentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forbids");
    const QString all = u"woot join away"_s;
    QTest::newRow("no bots") << u"Welcome! No bots."_s << all;
    QTest::newRow("shouted") << u"NO BOTS!!!"_s << all;
    QTest::newRow("in a list") << u"No spam, trolling, bots or scripts"_s << all;
    QTest::newRow("no scripts") << u"no scripts please"_s << all;
    QTest::newRow("userscripts") << u"Userscripts are strictly forbidden"_s << all;
    QTest::newRow("no autowoot") << u"no autowoot"_s << u"woot"_s;
    QTest::newRow("no auto-woot") << u"No Auto-Woot here"_s << u"woot"_s;
    QTest::newRow("no auto wooting") << u"don't auto wooting"_s << u"woot"_s;
    QTest::newRow("typographic") << u"Don\u2019t use autowoot"_s << u"woot"_s;
    QTest::newRow("not allowed") << u"Autowoot is not allowed in here."_s << u"woot"_s;
    QTest::newRow("isn't allowed") << u"autowoot isn't allowed"_s << u"woot"_s;
    QTest::newRow("autojoin") << u"Autojoin = ban. No autojoin!"_s << u"join"_s;
    QTest::newRow("auto-join forbidden") << u"auto-join prohibited"_s << u"join"_s;
    QTest::newRow("no afk") << u"No AFK DJing"_s << u"join"_s;
    QTest::newRow("both") << u"no autowoot or auto join"_s << u"woot join"_s;
    QTest::newRow("auto replies") << u"no auto-responders"_s << u"away"_s;
    QTest::newRow("german") << u"Keine Bots, kein Spam"_s << all;
    QTest::newRow("german woot") << u"Autowoot ist hier verboten"_s << u"woot"_s;
    QTest::newRow("german long") << u"Automatisches Wooten ist nicht erlaubt"_s << u"woot"_s;
    QTest::newRow("french") << u"Pas de bots"_s << all;
    QTest::newRow("french forbidden") << u"les scripts sont interdits"_s << all;
    QTest::newRow("spanish") << u"Prohibido usar bots"_s << all;
    QTest::newRow("portuguese") << u"Sem autowoot"_s << u"woot"_s;
    QTest::newRow("italian") << u"Niente bot, grazie"_s << all;
    QTest::newRow("dutch") << u"geen bots"_s << all;
    QTest::newRow("polish") << u"Zakaz używania botów"_s << all;
    QTest::newRow("polish autowoot") << u"bez autowoota"_s << u"woot"_s;
    QTest::newRow("swedish") << u"Inga bottar, autowoot är förbjudet"_s << u"woot"_s;
    QTest::newRow("russian") << u"Без ботов"_s << all;
    QTest::newRow("chinese") << u"禁止使用机器人"_s << all;

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("of something else") << u"No repeats. Songs up to 6 minutes."_s << QString();
    QTest::newRow("allowed") << u"Autowoot is allowed"_s << QString();
    QTest::newRow("welcome") << u"No rules, bots are welcome"_s << QString();
    QTest::newRow("its own bot") << u"Don't argue with the bot"_s << QString();
    QTest::newRow("its commands") << u"No bot commands in chat"_s << QString();
    QTest::newRow("another sentence") << u"No spam. We have bots."_s << QString();
    QTest::newRow("part of a word") << u"No robotics, no botany"_s << QString();
    QTest::newRow("far away")
        << u"Do not post links to any of the other rooms, ever, thanks for reading, scripts in bio"_s << QString();
}

void TestHouseRules::sentence()
{
    QFETCH(QString, text);
    QFETCH(QString, forbids);
    QCOMPARE(described(houseRules({text})), forbids);
}

void TestHouseRules::quotesTheSentence()
{
    const auto rules = houseRules({u"Drum & bass only!\nPlease,  no bots (ask staff).\nBe nice."_s});
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.constFirst().sentence, u"Please, no bots (ask staff)"_s);
    const auto endless = houseRules({u"no bots "_s + u"and more "_s.repeated(100)});
    QCOMPARE(endless.constFirst().sentence.size(), 200);
}

void TestHouseRules::readsAllTexts()
{
    QCOMPARE(described(houseRules({u"no autowoot"_s, u"no autojoin"_s})), u"woot join"_s);
    QCOMPARE(houseRules({u"no bots"_s, u"no bots"_s}).size(), 1);
}

void TestHouseRules::ruleAgainstFindsTheOne()
{
    const auto rules = houseRules({u"No autojoin. No autowoot."_s});
    QCOMPARE(ruleAgainst(Automatic::Woot, rules)->sentence, u"No autowoot"_s);
    QVERIFY(!ruleAgainst(Automatic::AwayReply, rules));
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
