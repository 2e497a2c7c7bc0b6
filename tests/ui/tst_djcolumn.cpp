// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/roomsamples.h"
#include "ui/countedtabs.h"
#include "ui/djcolumn.h"
#include "ui/emptyhint.h"
#include "ui/nowplayingstrip.h"
#include "ui/trackview.h"
#include "ui/votebutton.h"

#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
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

    void namesAreTheContracts();
    void clicksAreWishes();
    void spaceVotes();
    void onlyTheRoomGivesAVote();
    void pendingShowsOnTheOneThatWasAskedFor();
    void refusalIsSaidEverywhere();
    void idleBoothTakesNoVotes();
    void trackIsSpoken();
    void oddTracksDoNoHarm();
    void waitListTellsTheOwnPlace();
    void joinAndLeave();
    void lockedListSaysSo();
    void tabsCount();
    void numbersGoBeforeNames();
    void peopleAreFound();
    void doubleClickMentions();
    void guestsAreANumber();
    void medianOfWhatWasPlayed();
    void emptyListsSaySo();
    void stripVotesToo();

private:
    template <typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        for (T *part : parent.findChildren<T *>()) {
            if (part->accessibleName() == name)
                return part;
        }
        return nullptr;
    }
    VoteButton *button(const QString &name) const { return named<VoteButton>(*m_column, name); }
    QPushButton *waitButton() const { return m_column->findChild<QPushButton *>(u"waitButton"_s); }
    QString place() const { return m_column->findChild<QLabel *>(u"placeLabel"_s)->text(); }
    CountedTabs *tabs() const { return m_column->findChild<CountedTabs *>(); }

    Theme m_theme;
    std::unique_ptr<DjColumn> m_column;
};

void TestDjColumn::init()
{
    m_column = std::make_unique<DjColumn>(m_theme);
    m_column->resize(400, 700);
    m_column->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
}

void TestDjColumn::namesAreTheContracts()
{
    QVERIFY(named<QGroupBox>(*m_column, u"Now playing"_s));
    for (const QString &name : {u"Woot"_s, u"Meh"_s, u"Grab"_s})
        QVERIFY2(button(name) && button(name)->isCheckable(), qPrintable(name));
    for (const QString &name : {u"Wait list"_s, u"People"_s, u"Votes"_s, u"Play history"_s})
        QVERIFY2(named<QListView>(*m_column, name), qPrintable(name));
    QCOMPARE(waitButton()->text(), u"Join wait list"_s);
}

void TestDjColumn::clicksAreWishes()
{
    QSignalSpy votes(m_column.get(), &DjColumn::voteWanted);
    QSignalSpy grabs(m_column.get(), &DjColumn::grabWanted);
    m_column->setNowPlaying(samples::slowComet());
    QTest::mouseClick(button(u"Meh"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Grab"_s), Qt::LeftButton);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0][0].value<Vote>(), Vote::Meh);
    QCOMPARE(grabs.size(), 1);
}

void TestDjColumn::spaceVotes()
{
    QSignalSpy votes(m_column.get(), &DjColumn::voteWanted);
    m_column->setNowPlaying(samples::slowComet());
    button(u"Woot"_s)->setFocus();
    QTest::keyClick(button(u"Woot"_s), Qt::Key_Space);
    QCOMPARE(votes.size(), 1);
}

void TestDjColumn::onlyTheRoomGivesAVote()
{
    NowPlaying now = samples::slowComet();
    now.ownVote = Vote::None;
    m_column->setNowPlaying(now);
    QTest::mouseClick(button(u"Woot"_s), Qt::LeftButton);
    QVERIFY(!button(u"Woot"_s)->isChecked());
    now.ownVote = Vote::Woot;
    now.ownGrab = true;
    now.score.woots = 24;
    m_column->setNowPlaying(now);
    QVERIFY(button(u"Woot"_s)->isChecked());
    QVERIFY(button(u"Grab"_s)->isChecked());
    QVERIFY(!button(u"Meh"_s)->isChecked());
    QVERIFY(button(u"Woot"_s)->accessibleDescription().contains(u"24"_s));
    QVERIFY(button(u"Woot"_s)->accessibleDescription().contains(u"given by you"_s));
    QCOMPARE(button(u"Woot"_s)->accessibleName(), u"Woot"_s);
}

void TestDjColumn::pendingShowsOnTheOneThatWasAskedFor()
{
    m_column->setNowPlaying(samples::slowComet());
    QTest::mouseClick(button(u"Meh"_s), Qt::LeftButton);
    m_column->setPending(true, false);
    QCOMPARE(button(u"Meh"_s)->accessibleDescription(), u"Sent, not confirmed yet"_s);
    QVERIFY(button(u"Woot"_s)->accessibleDescription() != "Sent, not confirmed yet"_L1);
    QVERIFY(button(u"Grab"_s)->accessibleDescription() != "Sent, not confirmed yet"_L1);
    m_column->setPending(false, true);
    QVERIFY(button(u"Meh"_s)->accessibleDescription() != "Sent, not confirmed yet"_L1);
    QCOMPARE(button(u"Grab"_s)->accessibleDescription(), u"Sent, not confirmed yet"_s);
}

void TestDjColumn::refusalIsSaidEverywhere()
{
    m_column->setNowPlaying(samples::slowComet());
    QSignalSpy votes(m_column.get(), &DjColumn::voteWanted);
    m_column->setRefusal(u"Guests cannot vote."_s);
    for (const QString &name : {u"Woot"_s, u"Meh"_s, u"Grab"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), u"Guests cannot vote."_s);
        QCOMPARE(button(name)->accessibleDescription(), u"Guests cannot vote."_s);
    }
    QVERIFY(!waitButton()->isEnabled());
    QCOMPARE(waitButton()->toolTip(), u"Guests cannot vote."_s);
    QTest::mouseClick(button(u"Woot"_s), Qt::LeftButton);
    QVERIFY(votes.isEmpty());
    m_column->setRefusal({});
    QVERIFY(button(u"Woot"_s)->isEnabled());
    QVERIFY(waitButton()->isEnabled());
}

void TestDjColumn::idleBoothTakesNoVotes()
{
    m_column->setNowPlaying(samples::slowComet());
    QVERIFY(button(u"Woot"_s)->isEnabled());
    m_column->setNowPlaying({});
    QVERIFY(!button(u"Woot"_s)->isEnabled());
    QCOMPARE(button(u"Woot"_s)->toolTip(), u"Nobody is playing."_s);
    QVERIFY(waitButton()->isEnabled());
    QCOMPARE(m_column->findChild<TrackView *>()->accessibleName(), u"Nobody is playing"_s);
}

void TestDjColumn::trackIsSpoken()
{
    m_column->setNowPlaying(samples::slowComet());
    QCOMPARE(m_column->findChild<TrackView *>()->accessibleName(),
             u"Slow Comet (Harbour Mix) by Aster Falls, played by mona_k"_s);
}

void TestDjColumn::oddTracksDoNoHarm()
{
    NowPlaying odd = samples::slowComet();
    odd.startedAt = {};
    odd.track.duration = 0s;
    odd.track.title = u"x"_s.repeated(5000);
    odd.dj = {};
    m_column->setNowPlaying(odd);
    m_column->setWaitList(samples::lineOfTwelve());
    QVERIFY(!m_column->grab().isNull());
    odd.track.duration = -5s;
    odd.startedAt = QDateTime::currentDateTimeUtc().addDays(3);
    m_column->setNowPlaying(odd);
    QVERIFY(!m_column->grab().isNull());
}

void TestDjColumn::waitListTellsTheOwnPlace()
{
    m_column->setNowPlaying(samples::slowComet());
    WaitList list = samples::lineOfTwelve();
    m_column->setWaitList(list);
    QVERIFY2(place().startsWith(u"You are number 4, your turn in "_s), qPrintable(place()));
    list.ownPlace = 1;
    m_column->setWaitList(list);
    QCOMPARE(place(), u"You are next"_s);
    list.ownPlace = 400; // beyond the list
    m_column->setWaitList(list);
    QVERIFY(!m_column->grab().isNull());
}

void TestDjColumn::joinAndLeave()
{
    QSignalSpy joins(m_column.get(), &DjColumn::joinWaitListWanted);
    QSignalSpy leaves(m_column.get(), &DjColumn::leaveWaitListWanted);
    QTest::mouseClick(waitButton(), Qt::LeftButton);
    QCOMPARE(joins.size(), 1);
    m_column->setWaitList(samples::lineOfTwelve());
    QCOMPARE(waitButton()->text(), u"Leave wait list"_s);
    QTest::mouseClick(waitButton(), Qt::LeftButton);
    QCOMPARE(joins.size(), 1);
    QCOMPARE(leaves.size(), 1);
}

void TestDjColumn::lockedListSaysSo()
{
    WaitList list;
    list.isLocked = true;
    m_column->setWaitList(list);
    QVERIFY(place().startsWith(u"Locked"_s));
}

void TestDjColumn::tabsCount()
{
    m_column->setWaitList(samples::lineOfTwelve());
    m_column->setRoster(samples::crowd(), 3);
    m_column->setVotes(samples::ballots());
    QCOMPARE(tabs()->tabText(0), u"Wait list 12"_s);
    QCOMPARE(tabs()->tabText(1), u"People 12"_s);
    QCOMPARE(tabs()->tabText(2), u"Votes 4"_s);
    QCOMPARE(tabs()->tabText(3), u"History"_s);
    m_column->setVotes({});
    QCOMPARE(tabs()->tabText(2), u"Votes"_s);
}

void TestDjColumn::numbersGoBeforeNames()
{
    m_column->setWaitList(samples::lineOfTwelve());
    m_column->resize(240, 700);
    QTRY_COMPARE(tabs()->tabText(0), u"Wait list"_s);
    QCOMPARE(tabs()->tabToolTip(0), u"Wait list 12"_s);
    m_column->resize(400, 700);
    QTRY_COMPARE(tabs()->tabText(0), u"Wait list 12"_s);
}

void TestDjColumn::peopleAreFound()
{
    m_column->setRoster(samples::crowd(), 0);
    tabs()->setCurrentIndex(1);
    auto *people = named<QListView>(*m_column, u"People"_s);
    const int all = people->model()->rowCount();
    QVERIFY(all > 12); // with the heads of groups
    auto *find = m_column->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"PIXEL"_s);
    QCOMPARE(people->model()->rowCount(), 2);
    QVERIFY(people->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"pixelpam"_s));
    find->clear();
    QCOMPARE(people->model()->rowCount(), all);
}

void TestDjColumn::doubleClickMentions()
{
    m_column->setRoster(samples::crowd(), 0);
    tabs()->setCurrentIndex(1);
    auto *people = named<QListView>(*m_column, u"People"_s);
    QSignalSpy mentions(m_column.get(), &DjColumn::mentionWanted);
    const auto doubleClick = [&](int row) {
        const QPoint point = people->visualRect(people->model()->index(row, 0)).center();
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, point);
    };
    doubleClick(0); // the head of a group is nobody
    QVERIFY(mentions.isEmpty());
    doubleClick(1);
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions[0][0].toString(), u"mona_k"_s);
}

void TestDjColumn::guestsAreANumber()
{
    tabs()->setCurrentIndex(1);
    auto *guests = m_column->findChild<QLabel *>(u"guestsLabel"_s);
    m_column->setRoster(samples::crowd(), 14);
    QCOMPARE(guests->text(), u"and 14 guests"_s);
    QVERIFY(guests->isVisible());
    m_column->setRoster(samples::crowd(), 0);
    QVERIFY(!guests->isVisible());
}

void TestDjColumn::medianOfWhatWasPlayed()
{
    QCOMPARE(usualLength({}), 240s);
    QList<PlayedTrack> history(3);
    history[0].track.duration = 100s;
    history[1].track.duration = 3600s;
    history[2].track.duration = 200s;
    QCOMPARE(usualLength(history), 200s);
    history.append(PlayedTrack()); // unknown length
    QCOMPARE(usualLength(history), 200s);
}

void TestDjColumn::emptyListsSaySo()
{
    const auto *hint = named<QListView>(*m_column, u"Wait list"_s)->findChild<EmptyHint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Nobody is waiting."_s);
    m_column->setWaitList(samples::lineOfTwelve());
    QVERIFY(!hint->isVisible());
    m_column->setWaitList({});
    QVERIFY(hint->isVisible());
    QVERIFY(hint->parentWidget()->rect().contains(hint->geometry()));
}

void TestDjColumn::stripVotesToo()
{
    NowPlayingStrip strip(m_theme);
    strip.resize(500, 52);
    strip.show();
    strip.setNowPlaying(samples::slowComet());
    QSignalSpy votes(&strip, &NowPlayingStrip::voteWanted);
    QSignalSpy grabs(&strip, &NowPlayingStrip::grabWanted);
    QTest::mouseClick(named<VoteButton>(strip, u"Woot"_s), Qt::LeftButton);
    QTest::mouseClick(named<VoteButton>(strip, u"Grab"_s), Qt::LeftButton);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(grabs.size(), 1);
    strip.setRefusal(u"Not connected."_s);
    QTest::mouseClick(named<VoteButton>(strip, u"Woot"_s), Qt::LeftButton);
    QCOMPARE(votes.size(), 1);
}

QTEST_MAIN(TestDjColumn)
#include "tst_djcolumn.moc"
