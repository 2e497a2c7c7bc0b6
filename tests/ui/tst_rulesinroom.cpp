// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/rulebook.h"
#include "support/djstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// What rules do with the lines of a live room, as a person sees it and a screen reader says it.
class TestRulesInRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aHiddenLineTakesNoRoom();
    void aFoldedLineOpens();
    void wordsAreReplacedOnTheScreenOnly();
    void aHighlightIsSaidInWords();
    void whatIsToBeToldIsTold();
    void anotherRuleMarksTheLinesOfBefore();
    void ownLinesAreLeftAlone();

private:
    void say(const QString &text)
    {
        static int number = 0;
        plugdj::ChatLine line{u"c%1"_s.arg(++number), text, 8, u"bob"_s, false, {}};
        m_stage->t.site.send({plugdj::Chat{line}});
        m_stage->t.settle();
    }
    void rule(const std::function<void(Rule &)> &fill)
    {
        Rule rule;
        rule.text = u"horn"_s;
        fill(rule);
        QVERIFY(m_book->setRules({rule}));
    }
    FeedView &feed() const { return *m_stage->page->findChild<FeedView *>(u"feedView"_s); }
    int rowOf(const QString &text) const
    {
        const FeedModel &model = m_stage->page->feed();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).text == text)
                return row;
        }
        return -1;
    }
    QString spoken(const QString &text) const
    {
        const int row = rowOf(text);
        return row < 0 ? QString() : feed().spokenRow(row);
    }

    std::unique_ptr<RuleBook> m_book;
    std::unique_ptr<DjStage> m_stage;
};

void TestRulesInRoom::init()
{
    m_book = std::make_unique<RuleBook>(QString());
    m_stage = std::make_unique<DjStage>();
    m_stage->open();
    m_stage->page->setRules(*m_book);
}

void TestRulesInRoom::cleanup()
{
    m_stage.reset();
    m_book.reset();
}

void TestRulesInRoom::aHiddenLineTakesNoRoom()
{
    rule([](Rule &rule) { rule.hides = rule.notifies = true; });
    QSignalSpy told(m_stage->page, &RoomPage::lineToTell);
    say(u"a horn"_s);
    say(u"a bell"_s);
    QTRY_VERIFY(rowOf(u"a horn"_s) >= 0 && rowOf(u"a bell"_s) >= 0);
    QVERIFY(!feed().isShown(rowOf(u"a horn"_s)));
    QVERIFY(feed().isShown(rowOf(u"a bell"_s)));
    QVERIFY(told.isEmpty());
    QVERIFY(m_book->setRules({}));
    QVERIFY(feed().isShown(rowOf(u"a horn"_s)));
}

void TestRulesInRoom::aFoldedLineOpens()
{
    rule([](Rule &rule) { rule.folds = true; });
    say(u"a horn"_s);
    QTRY_VERIFY(rowOf(u"a horn"_s) >= 0);
    QVERIFY(feed().isShown(rowOf(u"a horn"_s)) && feed().isFolded(rowOf(u"a horn"_s)));
    QCOMPARE(spoken(u"a horn"_s), u"A line of bob, folded"_s);
}

void TestRulesInRoom::wordsAreReplacedOnTheScreenOnly()
{
    rule([](Rule &rule) { rule.replacement = u"…"_s; });
    say(u"a horn, horns"_s);
    QTRY_VERIFY(rowOf(u"a horn, horns"_s) >= 0); // as it was said
    QVERIFY2(spoken(u"a horn, horns"_s).endsWith(u"a …, horns"_s), qPrintable(spoken(u"a horn, horns"_s)));
    feed().setCaretRow(rowOf(u"a horn, horns"_s));
}

void TestRulesInRoom::aHighlightIsSaidInWords()
{
    rule([](Rule &rule) { rule.colour = 2; });
    say(u"a horn"_s);
    say(u"a bell"_s);
    QTRY_VERIFY(rowOf(u"a bell"_s) >= 0);
    QVERIFY(spoken(u"a horn"_s).endsWith(u"a horn, highlighted"_s));
    QVERIFY(spoken(u"a bell"_s).endsWith(u"a bell"_s));
}

void TestRulesInRoom::whatIsToBeToldIsTold()
{
    rule([](Rule &rule) {
        rule.notifies = true;
        rule.sound = u"bell"_s;
        rule.replacement = u"…"_s;
    });
    int count = 0;
    RuleMatcher::Verdict last;
    connect(m_stage->page, &RoomPage::lineToTell, this, [&](const FeedItem &, const RuleMatcher::Verdict &verdict) {
        ++count;
        last = verdict;
    });
    say(u"a bell"_s);
    say(u"a horn"_s);
    QTRY_COMPARE(count, 1);
    QVERIFY(last.notifies);
    QCOMPARE(last.sound, u"bell"_s);
    QCOMPARE(last.text, u"a …"_s);
}

void TestRulesInRoom::anotherRuleMarksTheLinesOfBefore()
{
    say(u"a horn"_s);
    QTRY_VERIFY(rowOf(u"a horn"_s) >= 0);
    QVERIFY(feed().isShown(rowOf(u"a horn"_s)));
    QSignalSpy told(m_stage->page, &RoomPage::lineToTell);
    rule([](Rule &rule) { rule.hides = true; });
    QVERIFY(!feed().isShown(rowOf(u"a horn"_s)));
    rule([](Rule &rule) {
        rule.colour = 0;
        rule.notifies = true;
    });
    QVERIFY(feed().isShown(rowOf(u"a horn"_s)));
    QVERIFY(spoken(u"a horn"_s).endsWith(u"highlighted"_s));
    QVERIFY2(told.isEmpty(), "that is no news");
}

void TestRulesInRoom::ownLinesAreLeftAlone()
{
    rule([](Rule &rule) { rule.hides = true; });
    QVERIFY(m_stage->t.room->say(u"my horn"_s));
    QTRY_VERIFY(rowOf(u"my horn"_s) >= 0);
    QVERIFY(feed().isShown(rowOf(u"my horn"_s)));
}

QTEST_MAIN(TestRulesInRoom)
#include "tst_rulesinroom.moc"
