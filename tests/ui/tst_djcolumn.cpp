// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/roomsamples.h"
#include "ui/countedtabs.h"
#include "ui/djcolumn.h"
#include "ui/emptyhint.h"
#include "ui/nowplayingstrip.h"
#include "ui/peoplepanel.h"
#include "ui/scoreline.h"
#include "ui/statusline.h"
#include "ui/trackview.h"
#include "ui/votebutton.h"
#include "ui/waitlistpanel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    void ownTrackSaysWhyNot();
    void playedLatelyIsHinted();
    void scoreIsDrawnAndSaid();
    void lockedListIsOpenToResidents();
    void nextTurnHasABanner();
    void leavingAfterTheTurnIsAWish();
    void nextTrackIsWarnedOf();
    void verdictIsShown();
    void buttonsOfTheTrack();
    void playsOfBeforeOpenAMenu();
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
    WaitListPanel &panel() const { return m_column->waitPanel(); }
    QString detail() const { return m_column->findChild<QLabel *>(u"placeDetail"_s)->text(); }
    /// slowComet() was played two hours and ten minutes ago as well.
    static QList<PlayedTrack> cometBefore()
    {
        PlayedTrack play;
        play.historyId = u"h-1"_s;
        play.track = samples::slowComet().track;
        play.dj = samples::person(u"ottoline"_s);
        play.startedAt = QDateTime::currentDateTimeUtc().addSecs(-2 * 3600 - 10 * 60 - 5);
        play.score = {19, 3, 2, 90};
        return {play};
    }
    static Track fogLoop()
    {
        Track track;
        track.source = Track::Source::YouTube;
        track.cid = u"fog"_s;
        track.title = u"Fog Loop"_s;
        track.author = u"Pale Harbour"_s;
        track.duration = 7min;
        return track;
    }
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
    QCOMPARE(waitButton()->accessibleName(), u"Join wait list"_s);
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
    QCOMPARE(place(), u"4th in line"_s);
    QVERIFY2(detail().startsWith(u"your turn in "_s) && detail().contains(u" to "_s) && detail().contains(u"about "_s),
             qPrintable(detail()));
    list.ownPlace = 1;
    m_column->setWaitList(list);
    QCOMPARE(place(), u"You are next"_s);
    for (const auto &[number, words] : {std::pair(2, u"2nd in line"_s), std::pair(3, u"3rd in line"_s),
                                        std::pair(11, u"11th in line"_s), std::pair(12, u"12th in line"_s)}) {
        list.ownPlace = number;
        m_column->setWaitList(list);
        QCOMPARE(place(), words);
    }
    list.ownPlace = 400; // beyond the list
    m_column->setWaitList(list);
    QVERIFY(!m_column->grab().isNull());
}

void TestDjColumn::joinAndLeave()
{
    QSignalSpy joins(&panel(), &WaitListPanel::joinWanted);
    QSignalSpy leaves(&panel(), &WaitListPanel::leaveWanted);
    QTest::mouseClick(waitButton(), Qt::LeftButton);
    QCOMPARE(joins.size(), 1);
    m_column->setWaitList(samples::lineOfTwelve());
    QCOMPARE(waitButton()->text(), u"Leave"_s);
    QCOMPARE(waitButton()->accessibleName(), u"Leave wait list"_s);
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
    QSignalSpy mentions(&m_column->people(), &PeoplePanel::mentionWanted);
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

void TestDjColumn::ownTrackSaysWhyNot()
{
    m_column->setNowPlaying(samples::slowComet(), true);
    for (const QString &name : {u"Woot"_s, u"Meh"_s, u"Grab"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QVERIFY2(button(name)->toolTip().contains(u"your own track"_s), qPrintable(button(name)->toolTip()));
    }
    QCOMPARE(m_column->findChild<TrackView *>()->accessibleName(),
             u"Slow Comet (Harbour Mix) by Aster Falls, played by you"_s);
    QCOMPARE(place(), u"You are playing"_s);
    QCOMPARE(waitButton()->accessibleName(), u"Leave wait list"_s);
    QSignalSpy skips(m_column.get(), &DjColumn::skipWanted);
    auto *skip = named<QToolButton>(*m_column, u"Skip my track"_s);
    QVERIFY(skip->isVisible());
    QTest::mouseClick(skip, Qt::LeftButton);
    QCOMPARE(skips.size(), 1);
    m_column->setNowPlaying(samples::slowComet());
    QVERIFY(!skip->isVisible());
}

void TestDjColumn::playedLatelyIsHinted()
{
    const auto *hint = m_column->findChild<StatusLine *>(u"playedLine"_s);
    m_column->setNowPlaying(samples::slowComet());
    QVERIFY(!hint->isVisible());
    m_column->setPlayHistory(cometBefore());
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Played 2 h 10 min ago by ottoline: 19 woot(s), 3 meh(s)."_s);
    m_column->setNowPlaying({});
    QVERIFY(!hint->isVisible());
}

void TestDjColumn::scoreIsDrawnAndSaid()
{
    auto *line = m_column->findChild<ScoreLine *>();
    QVERIFY(!line->isVisible());
    m_column->setNowPlaying(samples::slowComet());
    m_column->setVotes(samples::ballots());
    QVERIFY(line->isVisible());
    QCOMPARE(line->accessibleName(), u"Score"_s);
    QCOMPARE(line->accessibleDescription(), u"+21: 23 woot(s), 2 meh(s)"_s);
    QCOMPARE(line->curve().last(), 21);
    const QImage drawn = line->grab().toImage();
    m_column->setVotes({});
    QVERIFY(line->grab().toImage() != drawn);
}

void TestDjColumn::lockedListIsOpenToResidents()
{
    WaitList list = samples::lineOfTwelve();
    list.ownPlace = 0;
    list.isLocked = true;
    m_column->setWaitList(list);
    QCOMPARE(place(), u"Locked"_s);
    QCOMPARE(detail(), u"Residents and staff only"_s);
    QVERIFY(!waitButton()->isEnabled());
    QVERIFY(waitButton()->accessibleDescription().contains(u"locked"_s));
    panel().setMayJoinLocked(true);
    QVERIFY(waitButton()->isEnabled());
    panel().setPending(true);
    QVERIFY(!waitButton()->isEnabled());
}

void TestDjColumn::nextTurnHasABanner()
{
    const auto *banner = m_column->findChild<StatusLine *>(u"nextLine"_s);
    m_column->setNowPlaying(samples::slowComet());
    WaitList list = samples::lineOfTwelve();
    m_column->setWaitList(list);
    QVERIFY(!banner->isVisible());
    list.ownPlace = 1;
    m_column->setWaitList(list);
    panel().setNextTrack(fogLoop());
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(u"You are next Starts in 1:"_s), qPrintable(banner->text()));
    QVERIFY2(banner->text().endsWith(u"Fog Loop, Pale Harbour"_s), qPrintable(banner->text()));
}

void TestDjColumn::leavingAfterTheTurnIsAWish()
{
    auto *box = m_column->findChild<QCheckBox *>(u"afterTurnBox"_s);
    m_column->setNowPlaying(samples::slowComet());
    WaitList list = samples::lineOfTwelve();
    m_column->setWaitList(list);
    QVERIFY(!box->isVisible()); // nobody returns to the list
    list.cycles = true;
    m_column->setWaitList(list);
    QVERIFY(box->isVisible());
    QVERIFY(box->accessibleDescription().contains(u"Partyline leaves for you"_s));
    QSignalSpy wishes(&panel(), &WaitListPanel::leaveAfterTurnWanted);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0][0].toBool(), true);
    panel().setLeavesAfterTurn(false);
    QVERIFY(!box->isChecked());
    QCOMPARE(wishes.size(), 1);
}

void TestDjColumn::nextTrackIsWarnedOf()
{
    const auto *warning = m_column->findChild<StatusLine *>(u"trackWarning"_s);
    auto *other = m_column->findChild<QPushButton *>(u"otherTrackButton"_s);
    m_column->setNowPlaying(samples::slowComet());
    panel().setNextTrack(fogLoop());
    QVERIFY(!warning->isVisible()); // we do not wait
    m_column->setWaitList(samples::lineOfTwelve());
    QVERIFY2(warning->text().contains(u"Next from you: Fog Loop"_s), qPrintable(warning->text()));
    QVERIFY(!other->isVisible());

    panel().setLengthLimit(5min, true);
    QVERIFY2(warning->text().contains(u"is long"_s) && warning->text().contains(u"The room allows 5:00"_s),
             qPrintable(warning->text()));
    panel().setLengthLimit(5min, false);
    QVERIFY2(warning->text().contains(u"Your own limit is 5:00"_s), qPrintable(warning->text()));
    QVERIFY(other->isVisible());
    QSignalSpy others(&panel(), &WaitListPanel::otherTrackWanted);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(others.size(), 1);

    Track comet = samples::slowComet().track;
    panel().setNextTrack(comet);
    QVERIFY2(warning->text().contains(u"plays right now"_s), qPrintable(warning->text()));
    m_column->setNowPlaying({});
    m_column->setPlayHistory(cometBefore());
    QVERIFY2(warning->text().contains(u"played lately"_s) && warning->text().contains(u"ottoline"_s),
             qPrintable(warning->text()));
}

void TestDjColumn::verdictIsShown()
{
    auto *check = m_column->findChild<QPushButton *>(u"checkTrackButton"_s);
    const auto *warning = m_column->findChild<StatusLine *>(u"trackWarning"_s);
    m_column->setWaitList(samples::lineOfTwelve());
    panel().setNextTrack(fogLoop());
    QVERIFY(check->isVisible());
    QVERIFY(check->accessibleDescription().contains(u"Asks YouTube"_s));
    QSignalSpy checks(&panel(), &WaitListPanel::checkWanted);
    QTest::mouseClick(check, Qt::LeftButton);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks[0][0].value<Track>(), fogLoop());
    panel().setCheckResult(fogLoop(), {Status::Tint::Warning, u"alert-triangle"_s, u"Cannot be played."_s, u"Gone."_s});
    QCOMPARE(warning->text(), u"Cannot be played. Gone."_s);
    QVERIFY(!check->isVisible());
    Track another = fogLoop();
    another.cid = u"other"_s;
    panel().setNextTrack(another); // what was found out is of another track
    QVERIFY(check->isVisible());
    another.source = Track::Source::SoundCloud;
    panel().setNextTrack(another);
    QVERIFY(!check->isVisible());
}

void TestDjColumn::buttonsOfTheTrack()
{
    auto *menu = named<QToolButton>(*m_column, u"More about this track"_s);
    auto *open = named<QToolButton>(*m_column, u"Open the track in the browser"_s);
    QVERIFY(!menu->isVisible() && !open->isVisible());
    m_column->setNowPlaying(samples::slowComet());
    QSignalSpy menus(m_column.get(), &DjColumn::trackMenuWanted);
    QSignalSpy opens(m_column.get(), &DjColumn::openTrackWanted);
    QTest::mouseClick(menu, Qt::LeftButton);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(menus.size(), 1);
    QCOMPARE(opens.size(), 1);
    const QRect whole = m_column->findChild<TrackView *>()->rect();
    QVERIFY(whole.contains(menu->geometry()) && whole.contains(open->geometry()));
    QVERIFY(!menu->geometry().intersects(open->geometry()));
}

void TestDjColumn::playsOfBeforeOpenAMenu()
{
    m_column->setPlayHistory(samples::playedTracks());
    tabs()->setCurrentIndex(3);
    auto *list = named<QListView>(*m_column, u"Play history"_s);
    QSignalSpy menus(m_column.get(), &DjColumn::playMenuWanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus[0][0].value<PlayedTrack>(), samples::playedTracks().at(1));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(menus.size(), 2);
    QCOMPARE(menus[1][0].value<PlayedTrack>(), samples::playedTracks().at(0));
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
    // Below the votes, too, time is told by the line at the foot.
    strip.resize(500, strip.sizeHint().height());
    QCOMPARE(strip.grab().toImage().pixelColor(490, strip.height() - 1), m_theme.colours().surface.track);
}

QTEST_MAIN(TestDjColumn)
#include "tst_djcolumn.moc"
