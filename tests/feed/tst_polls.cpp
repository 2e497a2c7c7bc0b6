// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/pollmodel.h"
#include "feed/pollresultsmodel.h"
#include "feed/polltable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

Poll poll(const QString &id, const QList<int> &counts, int tick)
{
    Poll made;
    made.id = id;
    made.title = u"Which?"_s;
    made.options = {u"A"_s, u"B"_s, u"C"_s};
    made.counts = counts;
    made.tick = tick;
    made.startedAt = QDateTime::fromString(u"2026-01-02T20:00:00Z"_s, Qt::ISODate);
    made.endsAt = made.startedAt.addSecs(60);
    return made;
}

} // namespace

/// The models of polls under a rush, and what is written of them.
class TestPolls : public QObject
{
    Q_OBJECT

private slots:
    void tenVotesASecond();
    void partialResultHasNoWinner();
    void resultsAndAll();
    void tableForSpreadsheets();
    void textForPeople();
};

/// A minute of them, each told twice: a view hears of each vote once, and of nothing else.
void TestPolls::tenVotesASecond()
{
    PollModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!PollModel::showsNumbers(poll(u"p"_s, {0, 0, 0}, 0)));
    QList<int> counts{0, 0, 0};
    model.setPoll(poll(u"p"_s, counts, 0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    constexpr int Votes = 600;
    for (int tick = 1; tick <= Votes; ++tick) {
        ++counts[tick % 3];
        changed.clear();
        model.setPoll(poll(u"p"_s, counts, tick));
        QVERIFY(!changed.isEmpty());
        changed.clear();
        model.setPoll(poll(u"p"_s, counts, tick));
        QCOMPARE(changed.size(), 0);
    }
    QCOMPARE(reset.size() + inserted.size(), 0);
    Poll over = poll(u"p"_s, counts, Votes);
    over.isClosed = true;
    model.setPoll(over);
    int total = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        total += model.index(row).data(PollModel::CountRole).toInt();
    QCOMPARE(total, Votes);
    QCOMPARE(model.poll().tick, Votes);
}

void TestPolls::partialResultHasNoWinner()
{
    Poll over = poll(u"p"_s, {1, 5, 2}, 8);
    over.isClosed = true;
    QVERIFY(PollModel::optionsOf(over)[1].isWinner);
    over.isPartial = true;
    for (const PollOption &option : PollModel::optionsOf(over))
        QVERIFY(!option.isWinner);
}

void TestPolls::resultsAndAll()
{
    Poll open = poll(u"open"_s, {0, 0, 0}, 0);
    Poll over = poll(u"over"_s, {1, 5, 2}, 8);
    over.isClosed = true;
    PollResultsModel results;
    PollResultsModel all(nullptr, PollResultsModel::Which::Readable);
    QAbstractItemModelTester tester(&all, QAbstractItemModelTester::FailureReportingMode::QtTest);
    all.setPolls({open, over});
    QCOMPARE(all.rowCount(), 1); // its numbers are not for our eyes yet
    open.voteState = Poll::VoteState::Voted;
    results.setPolls({open, over});
    all.setPolls({open, over});
    QCOMPARE(results.rowCount(), 1);
    QCOMPARE(all.rowCount(), 2);
    QVERIFY(all.index(0).data(Qt::AccessibleTextRole).toString().contains(u"open"_s));
    QVERIFY(results.index(0).data(Qt::AccessibleTextRole).toString().contains(u"B: 63 %"_s));
}

void TestPolls::tableForSpreadsheets()
{
    Poll over = poll(u"p"_s, {1, 5, 2}, 8);
    over.title = u"=HYPERLINK(\"http://x\")"_s;
    over.options = {u"-1"_s, u"a, \"b\""_s, u"line\nbreak"_s};
    over.isClosed = true;
    over.ownVote = 1;
    over.voteState = Poll::VoteState::Voted;
    const QByteArray table = pollTable({over});
    const auto rows = QString::fromUtf8(table).split(u"\r\n"_s);
    QCOMPARE(rows.size(), 5); // with the empty one behind the last
    QCOMPARE(rows[0], u"poll,question,opened,ended,option,text,votes,percent,own,complete"_s);
    QCOMPARE(rows[1],
             u"\"p\",\"'=HYPERLINK(\"\"http://x\"\")\",2026-01-02T20:00:00Z,2026-01-02T20:01:00Z,1,\"'-1\",1,13,"
             "no,yes"_s);
    QVERIFY(rows[2].endsWith(u",2,\"a, \"\"b\"\"\",5,63,yes,yes"_s));
    QVERIFY(rows[3].contains(u"\"line\nbreak\""_s));
    over.isPartial = true;
    over.endsAt = {};
    QVERIFY(pollTable({over}).contains(",2026-01-02T20:00:00Z,,"));
    QVERIFY(pollTable({over}).contains("yes,no\r\n"));
    QCOMPARE(pollTable({}).count("\r\n"), 1);
}

void TestPolls::textForPeople()
{
    Poll over = poll(u"p"_s, {1, 5, 2}, 8);
    over.isClosed = true;
    QCOMPARE(pollText(over), u"Which?\nA: 1 (13 %)\nB: 5 (63 %) (winner)\nC: 2 (25 %)\n8 vote(s)"_s);
    over.isPartial = true;
    QVERIFY(!pollText(over).contains(u"winner"_s));
    QVERIFY(pollText(over).contains(u"last numbers"_s));
}

QTEST_GUILESS_MAIN(TestPolls)
#include "tst_polls.moc"
