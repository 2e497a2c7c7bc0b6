// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/roomsamples.h"
#include "ui/pollbars.h"
#include "ui/pollpanel.h"
#include "ui/pollstrip.h"
#include "ui/statusline.h"
#include "ui/timebar.h"

#include <QCursor>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPollPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void namesAreTheContracts();
    void nonePollSaysSo();
    void openPollCountsDown();
    void lastSecondsTick();
    void openEndedPollHasNoSeconds();
    void newestOpenPollIsShown();
    void clickVotes();
    void enterVotes();
    void optionsHaveNumbers();
    void buttonVotesForTheChoice();
    void secondVoteIsNotAskedFor_data();
    void secondVoteIsNotAskedFor();
    void refusalIsSaid();
    void tiesAndOddNumbersAreShown();
    void closedPollTellsTheResult();
    void timeUpWaitsForTheCount();
    void resultIsNewsForAWhile();
    void partialResultCrownsNobody();
    void closingSoonIsSaid();
    void otherOpenPollsAreNamed();
    void newPollDoesNotTakeAVoteOnItsWay();
    void pollInUseStays();
    void barsGlideForwardOnly();
    void moderatorsHaveButtons();
    void stripShowsQuestionAndSeconds();

private:
    QString text(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }
    QListView *options() const { return m_panel->findChild<QListView *>(); }
    QPushButton *button() const { return m_panel->findChild<QPushButton *>(); }
    void click(int option) const
    {
        QTest::mouseClick(options()->viewport(), Qt::LeftButton, {},
                          options()->visualRect(options()->model()->index(option, 0)).center());
    }
    static QString spoken(const QAbstractItemModel &model, int row)
    {
        return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    Theme m_theme;
    std::unique_ptr<PollPanel> m_panel;
};

void TestPollPanel::init()
{
    QCursor::setPos(700, 700); // a panel under the pointer is in use
    m_panel = std::make_unique<PollPanel>();
    m_panel->setUp(m_theme);
    m_panel->move(0, 0);
    m_panel->resize(296, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestPollPanel::namesAreTheContracts()
{
    QCOMPARE(m_panel->accessibleName(), u"Poll"_s);
    QCOMPARE(options()->accessibleName(), u"Poll options"_s);
    QCOMPARE(button()->text(), u"Vote"_s);
}

void TestPollPanel::nonePollSaysSo()
{
    QCOMPARE(text(u"timeLabel"_s), u"No poll open"_s);
    QVERIFY(!options()->isVisible());
    QVERIFY(!button()->isVisible());
    QCOMPARE(m_panel->timeLeft(), QString());
}

void TestPollPanel::openPollCountsDown()
{
    Poll poll = samples::hullPoll();
    poll.startedAt = QDateTime::currentDateTimeUtc();
    poll.endsAt = poll.startedAt.addSecs(3600);
    m_panel->setPolls({poll});
    QCOMPARE(text(u"questionLabel"_s), poll.title);
    QCOMPARE(options()->model()->rowCount(), 4);
    const QString first = text(u"timeLabel"_s);
    QVERIFY(first.endsWith(u" left"_s));
    QTRY_VERIFY(text(u"timeLabel"_s) != first);
}

void TestPollPanel::lastSecondsTick()
{
    Poll poll = samples::hullPoll();
    poll.startedAt = QDateTime::currentDateTimeUtc().addSecs(-58);
    poll.endsAt = poll.startedAt.addSecs(60);
    QSignalSpy ticks(m_panel.get(), &PollPanel::ticked);
    m_panel->setPolls({poll});
    QVERIFY(!m_panel->timeLeft().isEmpty());
    QTRY_COMPARE(text(u"timeLabel"_s), u"Time is up"_s);
    QVERIFY(ticks.size() >= 2);
    QVERIFY(!button()->isVisible());
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    click(0);
    QVERIFY(votes.isEmpty());
}

void TestPollPanel::openEndedPollHasNoSeconds()
{
    Poll poll = samples::hullPoll();
    poll.endsAt = {};
    m_panel->setPolls({poll});
    QCOMPARE(text(u"timeLabel"_s), u"Open until it is closed"_s);
    QCOMPARE(m_panel->timeLeft(), QString());
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    click(0);
    QCOMPARE(votes.size(), 1);
}

void TestPollPanel::newestOpenPollIsShown()
{
    Poll older = samples::hullPoll();
    older.id = u"older"_s;
    older.startedAt = older.startedAt.addSecs(-10);
    m_panel->setPolls({older, samples::teaPoll(), samples::hullPoll()});
    QCOMPARE(m_panel->poll().id, u"poll-1"_s);
    m_panel->setPolls({samples::teaPoll(), older});
    QCOMPARE(m_panel->poll().id, u"older"_s);
    m_panel->setPolls({samples::teaPoll()}); // its result is no news any more
    QCOMPARE(m_panel->poll().id, QString());
    Poll tea = samples::teaPoll();
    tea.endsAt = QDateTime::currentDateTimeUtc();
    m_panel->setPolls({tea});
    QCOMPARE(m_panel->poll().id, u"poll-0"_s);
}

void TestPollPanel::clickVotes()
{
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({samples::hullPoll()});
    click(2);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0], (QVariantList{u"poll-1"_s, 2}));
}

void TestPollPanel::enterVotes()
{
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({samples::hullPoll()});
    options()->setFocus();
    QTest::keyClick(options(), Qt::Key_Home);
    QTest::keyClick(options(), Qt::Key_Down);
    QVERIFY(votes.isEmpty());
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0].at(1).toInt(), 1);
}

void TestPollPanel::optionsHaveNumbers()
{
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->voteFor(0); // no poll
    m_panel->setPolls({samples::hullPoll()});
    m_panel->voteFor(4);
    m_panel->voteFor(-1);
    QVERIFY(votes.isEmpty());
    m_panel->voteFor(3);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0].at(1).toInt(), 3);
}

void TestPollPanel::buttonVotesForTheChoice()
{
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({samples::hullPoll()});
    QVERIFY(!button()->isEnabled());
    QCOMPARE(button()->toolTip(), u"Choose an option first."_s);
    options()->setCurrentIndex(options()->model()->index(3, 0));
    QVERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0].at(1).toInt(), 3);
}

void TestPollPanel::secondVoteIsNotAskedFor_data()
{
    QTest::addColumn<Poll::VoteState>("state");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("sending") << Poll::VoteState::Sending << false << QString();
    QTest::newRow("voted") << Poll::VoteState::Voted << false << QString();
    QTest::newRow("closed") << Poll::VoteState::None << true << QString();
    QTest::newRow("not connected") << Poll::VoteState::None << false << u"Polls are not connected."_s;
}

void TestPollPanel::secondVoteIsNotAskedFor()
{
    QFETCH(Poll::VoteState, state);
    QFETCH(bool, isClosed);
    QFETCH(QString, refusal);
    Poll poll = samples::hullPoll();
    poll.voteState = state;
    poll.ownVote = state == Poll::VoteState::None ? -1 : 1;
    poll.isClosed = isClosed;
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({poll});
    m_panel->setRefusal(refusal);
    click(0);
    QTest::keyClick(options(), Qt::Key_Return);
    QVERIFY(votes.isEmpty());
    QVERIFY(!button()->isVisible() || !button()->isEnabled());
    if (!refusal.isEmpty()) {
        QCOMPARE(button()->toolTip(), refusal);
        QCOMPARE(text(u"footLabel"_s), refusal);
    }
}

void TestPollPanel::refusalIsSaid()
{
    Poll poll = samples::hullPoll();
    poll.voteRefusal = u"Already voted from another device."_s;
    m_panel->setPolls({poll});
    auto *line = m_panel->findChild<StatusLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), poll.voteRefusal);
    QVERIFY(options()->isVisible());
    poll.voteRefusal.clear();
    m_panel->setPolls({poll});
    QVERIFY(!line->isVisible());
}

void TestPollPanel::tiesAndOddNumbersAreShown()
{
    Poll poll = samples::hullPoll();
    poll.voteState = Poll::VoteState::Voted;
    poll.ownVote = 99;
    poll.counts = {5, 5}; // fewer than options
    m_panel->setPolls({poll});
    QCOMPARE(options()->model()->rowCount(), 4);
    QCOMPARE(text(u"countLabel"_s), u"10 votes"_s);
    poll.isClosed = true;
    m_panel->setPolls({poll});
    QCOMPARE(text(u"footLabel"_s), QString());
    QCOMPARE(text(u"countLabel"_s), u"10 votes"_s);
    poll.options.clear();
    poll.counts = {1, 2, 3};
    m_panel->setPolls({poll});
    QCOMPARE(options()->model()->rowCount(), 0);
    QVERIFY(!m_panel->grab().isNull());
}

void TestPollPanel::closedPollTellsTheResult()
{
    Poll poll = samples::hullPoll();
    poll.isClosed = true;
    poll.ownVote = 2;
    m_panel->setPolls({poll});
    QVERIFY(text(u"timeLabel"_s).startsWith(u"Closed "_s));
    QCOMPARE(text(u"footLabel"_s), u"You chose The one with the hole"_s);
    QCOMPARE(text(u"countLabel"_s), u"1,245 votes"_s);
    QVERIFY(!m_panel->findChild<TimeBar *>()->isVisible());
    QVERIFY(spoken(*options()->model(), 2).contains(u"548"_s));
}

void TestPollPanel::timeUpWaitsForTheCount()
{
    Poll poll = samples::hullPoll();
    poll.endsAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    m_panel->setPolls({poll});
    QCOMPARE(text(u"timeLabel"_s), u"Time is up"_s);
    QVERIFY(text(u"footLabel"_s).startsWith(u"Waiting for the final count"_s));
}

void TestPollPanel::resultIsNewsForAWhile()
{
    Poll poll = samples::hullPoll();
    poll.isClosed = true;
    poll.endsAt = QDateTime::currentDateTimeUtc().addMSecs(1'000 - 1'000 * PollPanel::News.count());
    m_panel->setPolls({poll});
    QCOMPARE(m_panel->poll().id, poll.id);
    QVERIFY(options()->isVisible());
    QTRY_COMPARE(text(u"timeLabel"_s), u"No poll open"_s);
    QVERIFY(!options()->isVisible());
    m_panel->setPolls({poll}); // told again, it is no news
    QVERIFY(m_panel->poll().id.isEmpty());
}

void TestPollPanel::partialResultCrownsNobody()
{
    Poll poll = samples::hullPoll();
    poll.isClosed = true;
    poll.isPartial = true;
    poll.endsAt = QDateTime::currentDateTimeUtc();
    m_panel->setPolls({poll});
    QVERIFY(text(u"footLabel"_s).contains(u"no connection"_s));
    QVERIFY(!spoken(*options()->model(), 2).contains(u"winner"_s));
}

void TestPollPanel::closingSoonIsSaid()
{
    Poll poll = samples::hullPoll();
    poll.endsAt = QDateTime::currentDateTimeUtc().addSecs(8);
    m_panel->setPolls({poll});
    QCOMPARE(text(u"footLabel"_s), u"Closing soon, you have not voted"_s);
    poll.voteState = Poll::VoteState::Voted;
    m_panel->setPolls({poll});
    QVERIFY(text(u"footLabel"_s).startsWith(u"Vote sent"_s));
}

void TestPollPanel::otherOpenPollsAreNamed()
{
    auto *other = m_panel->findChild<QPushButton *>(u"otherButton"_s);
    QList<Poll> polls;
    for (int i = 0; i < 3; ++i) {
        Poll poll = samples::hullPoll();
        poll.id = QString::number(i);
        poll.title = u"Question %1"_s.arg(i);
        poll.startedAt = poll.startedAt.addSecs(-i);
        polls.append(poll);
    }
    m_panel->setPolls({polls[0]});
    QVERIFY(!other->isVisible());
    m_panel->setPolls({polls[0], polls[1]});
    QCOMPARE(other->accessibleName(), u"Also open: Question 1"_s);
    m_panel->setPolls(polls);
    QVERIFY(other->accessibleName().endsWith(u"Question 1"_s));
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(m_panel->poll().id, u"1"_s);
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->voteFor(2); // wanted, so nothing has to settle
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0][0].toString(), u"1"_s);
    m_panel->setPolls(polls); // what was chosen stays
    QCOMPARE(m_panel->poll().id, u"1"_s);
    QTest::mouseClick(other, Qt::LeftButton);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(m_panel->poll().id, u"0"_s);
    polls[0].isClosed = true;
    m_panel->setPolls({polls[1], polls[2], polls[0]});
    QCOMPARE(m_panel->poll().id, u"1"_s); // the newest of those that are open
}

void TestPollPanel::newPollDoesNotTakeAVoteOnItsWay()
{
    Poll old = samples::hullPoll();
    m_panel->setPolls({old});
    Poll fresh = samples::hullPoll();
    fresh.id = u"fresh"_s;
    fresh.startedAt = QDateTime::currentDateTimeUtc();
    fresh.endsAt = fresh.startedAt.addSecs(60);
    QSignalSpy votes(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({fresh, old});
    QCOMPARE(m_panel->poll().id, u"fresh"_s);
    m_panel->voteFor(0);
    click(1);
    QVERIFY(votes.isEmpty());
    QCOMPARE(text(u"footLabel"_s), u"Another poll has opened. Look before you vote."_s);
    QTRY_VERIFY(m_panel->canVote());
    QTRY_VERIFY(text(u"footLabel"_s).startsWith(u"A vote is final"_s));
    m_panel->voteFor(0);
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0][0].toString(), u"fresh"_s);
}

void TestPollPanel::pollInUseStays()
{
    Poll old = samples::hullPoll();
    m_panel->setPolls({old});
    options()->setFocus();
    QTRY_VERIFY(options()->hasFocus());
    Poll fresh = samples::hullPoll();
    fresh.id = u"fresh"_s;
    fresh.startedAt = QDateTime::currentDateTimeUtc();
    m_panel->setPolls({fresh, old});
    QCOMPARE(m_panel->poll().id, old.id);
    old.voteState = Poll::VoteState::Voted;
    old.ownVote = 0;
    m_panel->setPolls({fresh, old}); // done with it
    QCOMPARE(m_panel->poll().id, u"fresh"_s);
    QVERIFY(m_panel->canVote()); // nothing was on its way any more
}

void TestPollPanel::barsGlideForwardOnly()
{
    PollBars bars(m_theme);
    Poll poll = samples::hullPoll();
    poll.counts = {1, 1, 0, 0};
    bars.setPoll(poll);
    QCOMPARE(bars.share(0), 0.5); // the first stand at once
    QSignalSpy moved(&bars, &PollBars::moved);
    bars.setPoll(poll);
    QCOMPARE(moved.size(), 0);
    poll.counts = {3, 1, 0, 0};
    bars.setPoll(poll);
    QVERIFY(bars.share(0) < 0.75);
    qreal last = bars.share(0);
    const auto check = [&] {
        QVERIFY(bars.share(0) >= last);
        last = bars.share(0);
    };
    const auto watching = connect(&bars, &PollBars::moved, this, check);
    QTRY_COMPARE(bars.share(0), 0.75);
    QVERIFY(moved.size() > 1);
    disconnect(watching);
    m_theme.setReducedMotion(true);
    poll.counts = {0, 1, 0, 0};
    bars.setPoll(poll);
    QCOMPARE(bars.share(1), 1.0);
    m_theme.setReducedMotion(false);
    QCOMPARE(bars.share(-1), 0.0);
    QCOMPARE(bars.share(4), 0.0);
}

void TestPollPanel::moderatorsHaveButtons()
{
    auto *make = m_panel->findChild<QPushButton *>(u"newPollButton"_s);
    auto *close = m_panel->findChild<QPushButton *>(u"closePollButton"_s);
    m_panel->setPolls({samples::hullPoll()});
    QVERIFY(!make->isVisible() && !close->isVisible());
    m_panel->setModeration(true, false);
    QVERIFY(make->isVisible() && close->isVisible());
    QSignalSpy closing(m_panel.get(), &PollPanel::closeWanted);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closing[0][0].toString(), u"poll-1"_s);
    m_panel->setModeration(true, true);
    QVERIFY(!close->isEnabled());
    m_panel->setPolls({});
    QVERIFY(make->isVisible() && !close->isVisible());
    QSignalSpy wanted(m_panel.get(), &PollPanel::newPollWanted);
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestPollPanel::stripShowsQuestionAndSeconds()
{
    PollStrip strip(m_theme);
    strip.show();
    auto *show = strip.findChild<QPushButton *>();
    QVERIFY(!show->isVisible());
    strip.setPoll(samples::hullPoll(), u"0:21"_s);
    QStringList words;
    for (const auto *label : strip.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"Which hull do we repaint first?"_s));
    QVERIFY(words.contains(u"0:21"_s));
    QSignalSpy wanted(&strip, &PollStrip::panelWanted);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    strip.setPoll(samples::teaPoll(), {});
    QVERIFY(!show->isVisible());
}

QTEST_MAIN(TestPollPanel)
#include "tst_pollpanel.moc"
