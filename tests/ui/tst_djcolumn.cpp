// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djcolumn.h"
#include "ui/trackview.h"
#include "ui/votebutton.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDjColumn : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void votesAreAskedForNotTaken();
    void confirmedVotesAreChecked();
    void pendingVoteSaysSo();
    void idleBoothOffersNoVotes();
    void guestsAreToldWhy();
    void waitListButtonJoinsAndLeaves();
    void ownPlaceIsSaid();
    void usualLengthIsTheMedian_data();
    void usualLengthIsTheMedian();
    void accessibleNames();

private:
    static NowPlaying playing();
    VoteButton *button(const QString &name) const;

    Theme m_theme;
    std::unique_ptr<DjColumn> m_column;
};

void TestDjColumn::init()
{
    m_column = std::make_unique<DjColumn>(m_theme);
    m_column->resize(296, 700);
    m_column->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
}

NowPlaying TestDjColumn::playing()
{
    NowPlaying now;
    now.historyId = u"h1"_s;
    now.track = {Track::Source::YouTube, u"AbC"_s, u"Slow Comet (Harbour Mix)"_s, u"Aster Falls"_s, 252s, {}};
    now.dj = {u"9"_s, u"mona_k"_s, Role::ResidentDj};
    now.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    now.score = {23, 2, 4, 40};
    return now;
}

VoteButton *TestDjColumn::button(const QString &name) const
{
    for (VoteButton *each : m_column->findChildren<VoteButton *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestDjColumn::votesAreAskedForNotTaken()
{
    QSignalSpy voted(m_column.get(), &DjColumn::voteWanted);
    QSignalSpy grabbed(m_column.get(), &DjColumn::grabWanted);
    m_column->setNowPlaying(playing());
    QTest::mouseClick(button(u"Woot"_s), Qt::LeftButton);
    QTest::keyClick(button(u"Meh"_s), Qt::Key_Space);
    QTest::mouseClick(button(u"Grab"_s), Qt::LeftButton);
    QCOMPARE(voted.size(), 2);
    QCOMPARE(voted[0][0].value<Vote>(), Vote::Woot);
    QCOMPARE(voted[1][0].value<Vote>(), Vote::Meh);
    QCOMPARE(grabbed.size(), 1);
    QVERIFY(!button(u"Woot"_s)->isChecked());
}

void TestDjColumn::confirmedVotesAreChecked()
{
    NowPlaying now = playing();
    now.ownVote = Vote::Meh;
    now.ownGrab = true;
    m_column->setNowPlaying(now);
    QVERIFY(!button(u"Woot"_s)->isChecked());
    QVERIFY(button(u"Meh"_s)->isChecked());
    QVERIFY(button(u"Grab"_s)->isChecked());
}

void TestDjColumn::pendingVoteSaysSo()
{
    m_column->setNowPlaying(playing());
    QTest::mouseClick(button(u"Woot"_s), Qt::LeftButton);
    m_column->setPending(true, false);
    QCOMPARE(button(u"Woot"_s)->accessibleDescription(), u"Sent, not confirmed yet"_s);
    QVERIFY(button(u"Meh"_s)->accessibleDescription() != u"Sent, not confirmed yet"_s);
    m_column->setPending(false, false);
    QVERIFY(button(u"Woot"_s)->accessibleDescription() != u"Sent, not confirmed yet"_s);
}

void TestDjColumn::idleBoothOffersNoVotes()
{
    m_column->setNowPlaying({});
    QVERIFY(!button(u"Woot"_s)->isEnabled());
    QCOMPARE(button(u"Woot"_s)->toolTip(), u"Nobody is playing."_s);
    QCOMPARE(m_column->findChild<TrackView *>()->accessibleName(), u"Nobody is playing"_s);
}

void TestDjColumn::guestsAreToldWhy()
{
    m_column->setNowPlaying(playing());
    m_column->setRefusal(u"Guests cannot vote."_s);
    QVERIFY(!button(u"Grab"_s)->isEnabled());
    QCOMPARE(button(u"Grab"_s)->toolTip(), u"Guests cannot vote."_s);
    QVERIFY(!m_column->findChild<QPushButton *>(u"waitButton"_s)->isEnabled());
}

void TestDjColumn::waitListButtonJoinsAndLeaves()
{
    QSignalSpy joined(m_column.get(), &DjColumn::joinWaitListWanted);
    QSignalSpy left(m_column.get(), &DjColumn::leaveWaitListWanted);
    auto *wait = m_column->findChild<QPushButton *>(u"waitButton"_s);
    QCOMPARE(wait->text(), u"Join wait list"_s);
    QTest::mouseClick(wait, Qt::LeftButton);
    QCOMPARE(joined.size(), 1);
    m_column->setWaitList({{{u"7"_s, u"juniper"_s, Role::None}}, false, true, 1});
    QCOMPARE(wait->text(), u"Leave wait list"_s);
    QTest::mouseClick(wait, Qt::LeftButton);
    QCOMPARE(left.size(), 1);
}

void TestDjColumn::ownPlaceIsSaid()
{
    auto *place = m_column->findChild<QLabel *>(u"placeLabel"_s);
    WaitList list{{{u"1"_s, u"a"_s, Role::None}, {u"7"_s, u"juniper"_s, Role::None}}, false, true, 2};
    m_column->setWaitList(list);
    QVERIFY2(place->text().contains(u"number 2"_s), qPrintable(place->text()));
    list.ownPlace = 0;
    list.isLocked = true;
    m_column->setWaitList(list);
    QVERIFY2(place->text().contains(u"Locked"_s), qPrintable(place->text()));
}

void TestDjColumn::usualLengthIsTheMedian_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addColumn<int>("usual");
    QTest::newRow("nothing played") << QList<int>{} << 240;
    QTest::newRow("an hour's set does not count for much") << QList<int>{200, 210, 3600} << 210;
    QTest::newRow("unknown lengths are left out") << QList<int>{0, 0, 180} << 180;
}

void TestDjColumn::usualLengthIsTheMedian()
{
    QFETCH(QList<int>, lengths);
    QFETCH(int, usual);
    QList<PlayedTrack> history;
    for (const int length : lengths) {
        PlayedTrack play;
        play.track.duration = std::chrono::seconds(length);
        history.append(play);
    }
    QCOMPARE(usualLength(history).count(), usual);
}

void TestDjColumn::accessibleNames()
{
    QVERIFY(button(u"Woot"_s) && button(u"Meh"_s) && button(u"Grab"_s));
    QCOMPARE(m_column->findChild<QWidget *>(u"nowPlayingGroup"_s)->accessibleName(), u"Now playing"_s);
    QStringList lists;
    for (const QListView *view : m_column->findChildren<QListView *>())
        lists.append(view->accessibleName());
    for (const QString &name : {u"Wait list"_s, u"People"_s, u"Votes"_s, u"Play history"_s})
        QVERIFY2(lists.contains(name), qPrintable(name));
}

QTEST_MAIN(TestDjColumn)
#include "tst_djcolumn.moc"
