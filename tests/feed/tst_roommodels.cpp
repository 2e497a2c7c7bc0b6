// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/notificationmodel.h"
#include "feed/playhistorymodel.h"
#include "feed/pollmodel.h"
#include "feed/votemodel.h"
#include "feed/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The small lists beside the feed: votes, play history, poll options, notifications.
class TestRoomModels : public QObject
{
    Q_OBJECT

private slots:
    void votesAreNewestFirst();
    void aChangedVoteSaysSo();
    void aNewPlayEmptiesTheVotes();
    void historyGrowsAtTheTop();
    void historyReadsAsSentences();
    void pollCountsGrowInPlace();
    void pollNumbersOfThePeerAreNotTrusted();
    void pollReadsAsSentences();
    void notificationsCountTheUnseen();
    void words_data();
    void words();
};

namespace {

VoteEvent vote(const QString &name, VoteEvent::What what, std::chrono::seconds at)
{
    return {{u"id-"_s + name, name, Role::None}, what, at};
}

Poll hulls()
{
    Poll poll;
    poll.id = u"p1"_s;
    poll.title = u"Which hull first?"_s;
    poll.options = {u"The green skiff"_s, u"The one with the hole"_s};
    poll.counts = {1, 2};
    return poll;
}

QStringList spoken(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

} // namespace

void TestRoomModels::votesAreNewestFirst()
{
    VoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<VoteEvent> votes{vote(u"velvetfox"_s, VoteEvent::What::Woot, 90s)};
    model.setVotes(votes);
    QSignalSpy inserted(&model, &VoteModel::rowsInserted);
    votes << vote(u"ليلى"_s, VoteEvent::What::Meh, 104s) << vote(u"juniper"_s, VoteEvent::What::Grab, 132s);
    model.setVotes(votes);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(spoken(model), (QStringList{u"juniper, Grab, 2:12 into the track"_s, u"ليلى, Meh, 1:44 into the track"_s,
                                         u"velvetfox, Woot, 1:30 into the track"_s}));
}

void TestRoomModels::aChangedVoteSaysSo()
{
    VoteModel model;
    model.setVotes({vote(u"a"_s, VoteEvent::What::Meh, 1s), vote(u"a"_s, VoteEvent::What::Grab, 2s),
                    vote(u"a"_s, VoteEvent::What::Woot, 3s)});
    QCOMPARE(VoteModel::whatText(model.at(0)), u"Woot, was meh"_s);
    QCOMPARE(VoteModel::whatText(model.at(1)), u"Grab"_s);
    QCOMPARE(VoteModel::whatText(model.at(2)), u"Meh"_s);
}

void TestRoomModels::aNewPlayEmptiesTheVotes()
{
    VoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setVotes({vote(u"a"_s, VoteEvent::What::Meh, 1s)});
    model.setVotes({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRoomModels::historyGrowsAtTheTop()
{
    PlayHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PlayedTrack first;
    first.historyId = u"1"_s;
    PlayedTrack second;
    second.historyId = u"2"_s;
    model.setHistory({first});
    QSignalSpy inserted(&model, &PlayHistoryModel::rowsInserted);
    model.setHistory({second, first});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    first.score.woots = 3;
    QSignalSpy changed(&model, &PlayHistoryModel::dataChanged);
    model.setHistory({second, first});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
}

void TestRoomModels::historyReadsAsSentences()
{
    PlayHistoryModel model;
    PlayedTrack play;
    play.historyId = u"1"_s;
    play.track.title = u"Paper Lanterns"_s;
    play.track.author = u"Mirelle Vane"_s;
    play.dj.name = u"ottoline"_s;
    play.startedAt = QDateTime(QDate(2026, 11, 20), QTime(20, 50), Qt::UTC);
    play.score = {19, 3, 2, 0};
    play.skipped = true;
    model.setHistory({play});
    QCOMPARE(spoken(model).first(), u"20:50, Paper Lanterns, Mirelle Vane, played by ottoline, 19 woot(s), 3 meh(s), "
                                    "2 grab(s), skipped"_s);
}

void TestRoomModels::pollCountsGrowInPlace()
{
    PollModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Poll poll = hulls();
    model.setPoll(poll);
    QSignalSpy reset(&model, &PollModel::modelReset);
    QSignalSpy inserted(&model, &PollModel::rowsInserted);
    poll.counts = {1, 3};
    model.setPoll(poll);
    QCOMPARE(reset.size() + inserted.size(), 0);
    QCOMPARE(model.at(1).percent, 75);
    QVERIFY(!model.at(1).isWinner);
    poll.isClosed = true;
    model.setPoll(poll);
    QVERIFY(model.at(1).isWinner);
    model.setPoll({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRoomModels::pollNumbersOfThePeerAreNotTrusted()
{
    PollModel model;
    Poll poll = hulls();
    poll.counts = {-5};
    model.setPoll(poll);
    QCOMPARE(model.at(0).count, 0);
    QCOMPARE(model.at(1).percent, 0);
    poll.counts = {std::numeric_limits<int>::max(), std::numeric_limits<int>::max(), 7};
    model.setPoll(poll);
    QCOMPARE(model.at(0).percent, 50);
    poll.options = QStringList(1000, u"again"_s);
    model.setPoll(poll);
    QCOMPARE(model.rowCount(), int(PollModel::MostOptions));
}

void TestRoomModels::pollReadsAsSentences()
{
    PollModel model;
    Poll poll = hulls();
    poll.ownVote = 1;
    poll.voteState = Poll::VoteState::Sending;
    model.setPoll(poll);
    QCOMPARE(spoken(model)[1], u"Option 2, The one with the hole, sending your vote"_s);
    poll.voteState = Poll::VoteState::Voted;
    poll.isClosed = true;
    model.setPoll(poll);
    QCOMPARE(spoken(model)[1], u"Option 2, The one with the hole, 2 vote(s), 67 percent, your vote, winner"_s);
}

void TestRoomModels::notificationsCountTheUnseen()
{
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Notification live;
    live.id = u"live:1"_s;
    live.title = u"Second Breakfast is live"_s;
    live.message = u"Porridge tier list"_s;
    live.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(21, 2), Qt::UTC);
    Notification post = live;
    post.id = u"post:2"_s;
    post.seen = true;
    model.setNotifications({live, post, live});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.unseen(), 1);
    QCOMPARE(spoken(model).first(), u"new, Second Breakfast is live, Porridge tier list, 21:02"_s);
}

void TestRoomModels::words_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nobody") << peopleText({}, 0) << QString();
    QTest::newRow("one") << peopleText({u"ann"_s}, 1) << u"ann"_s;
    QTest::newRow("two") << peopleText({u"ann"_s, u"bob"_s}, 2) << u"ann and bob"_s;
    QTest::newRow("many") << peopleText({u"ann"_s, u"bob"_s, u"cem"_s}, 13) << u"ann, bob and 11 other(s)"_s;
    QTest::newRow("seconds") << durationText(7s) << u"0:07"_s;
    QTest::newRow("minutes") << durationText(261s) << u"4:21"_s;
    QTest::newRow("hours") << durationText(3723s) << u"1:02:03"_s;
    QTest::newRow("below zero") << durationText(-3s) << u"0:00"_s;
    QTest::newRow("no time") << clockText({}) << QString();
}

void TestRoomModels::words()
{
    QFETCH(QString, made);
    QFETCH(QString, wanted);
    QCOMPARE(made, wanted);
}

QTEST_GUILESS_MAIN(TestRoomModels)
#include "tst_roommodels.moc"
