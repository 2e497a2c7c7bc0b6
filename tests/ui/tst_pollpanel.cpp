// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollpanel.h"
#include "ui/statusline.h"

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

    void saysThatNoPollIsOpen();
    void aClickVotesAtOnce();
    void voteButtonSendsTheChosenOption();
    void keyboardVotes();
    void oneVoteOnly_data();
    void oneVoteOnly();
    void countsDown();
    void refusalIsShown();
    void timeUpWaitsForTheCount();
    void newestOpenPollIsShown();
    void notConnectedCannotVote();
    void accessibleNames();

private:
    static Poll open(const QString &id = u"p1"_s);
    QListView *options() const { return m_panel->findChild<QListView *>(u"optionsView"_s); }
    QString label(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }
    void click(int row) const
    {
        QTest::mouseClick(options()->viewport(), Qt::LeftButton, {},
                          options()->visualRect(options()->model()->index(row, 0)).center());
    }

    Theme m_theme;
    std::unique_ptr<PollPanel> m_panel;
};

void TestPollPanel::init()
{
    m_panel = std::make_unique<PollPanel>();
    m_panel->setUp(m_theme);
    m_panel->resize(296, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

Poll TestPollPanel::open(const QString &id)
{
    Poll poll;
    poll.id = id;
    poll.title = u"Which hull do we repaint first?"_s;
    poll.options = {u"The green skiff"_s, u"Nan's dinghy"_s, u"The one with the hole"_s};
    poll.counts = {386, 224, 548};
    poll.startedAt = QDateTime::currentDateTimeUtc().addSecs(-10);
    poll.endsAt = poll.startedAt.addSecs(60);
    return poll;
}

void TestPollPanel::saysThatNoPollIsOpen()
{
    QCOMPARE(label(u"timeLabel"_s), u"No poll open"_s);
    QVERIFY(!options()->isVisible());
}

void TestPollPanel::aClickVotesAtOnce()
{
    QSignalSpy wanted(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({open()});
    click(2);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"p1"_s);
    QCOMPARE(wanted[0][1].toInt(), 2);
}

void TestPollPanel::voteButtonSendsTheChosenOption()
{
    QSignalSpy wanted(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({open()});
    auto *button = m_panel->findChild<QPushButton *>(u"voteButton"_s);
    QVERIFY(!button->isEnabled());
    options()->setCurrentIndex(options()->model()->index(1, 0));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toInt(), 1);
}

void TestPollPanel::keyboardVotes()
{
    QSignalSpy wanted(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({open()});
    options()->setFocus();
    QTest::keyClick(options(), Qt::Key_Home);
    QTest::keyClick(options(), Qt::Key_Down);
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toInt(), 1);
}

void TestPollPanel::oneVoteOnly_data()
{
    QTest::addColumn<Poll>("poll");
    Poll sending = open();
    sending.voteState = Poll::VoteState::Sending;
    QTest::newRow("sending") << sending;
    Poll voted = open();
    voted.voteState = Poll::VoteState::Voted;
    voted.ownVote = 1;
    QTest::newRow("voted") << voted;
    Poll closed = open();
    closed.isClosed = true;
    QTest::newRow("closed") << closed;
}

void TestPollPanel::oneVoteOnly()
{
    QFETCH(Poll, poll);
    QSignalSpy wanted(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({poll});
    click(0);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!m_panel->findChild<QPushButton *>(u"voteButton"_s)->isEnabled());
}

void TestPollPanel::countsDown()
{
    m_panel->setPolls({open()});
    const QString first = m_panel->timeLeft();
    QVERIFY2(first.startsWith("0:"_L1), qPrintable(first));
    QTRY_VERIFY(m_panel->timeLeft() != first);
    QTRY_VERIFY(label(u"timeLabel"_s).contains(m_panel->timeLeft()));
}

void TestPollPanel::refusalIsShown()
{
    Poll poll = open();
    poll.voteRefusal = u"Already voted from another device."_s;
    m_panel->setPolls({poll});
    auto *line = m_panel->findChild<StatusLine *>(u"refusalLine"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->status().sentence, poll.voteRefusal);
    m_panel->setPolls({open()});
    QVERIFY(!line->isVisible());
}

void TestPollPanel::timeUpWaitsForTheCount()
{
    Poll poll = open();
    poll.endsAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    m_panel->setPolls({poll});
    QCOMPARE(label(u"timeLabel"_s), u"Time is up"_s);
    QVERIFY(label(u"footLabel"_s).contains(u"final count"_s));
}

void TestPollPanel::newestOpenPollIsShown()
{
    Poll older = open(u"p1"_s);
    Poll newer = open(u"p2"_s);
    newer.startedAt = older.startedAt.addSecs(5);
    Poll closed = open(u"p3"_s);
    closed.startedAt = older.startedAt.addSecs(9);
    closed.isClosed = true;
    m_panel->setPolls({older, newer, closed});
    QCOMPARE(m_panel->poll().id, u"p2"_s);
}

void TestPollPanel::notConnectedCannotVote()
{
    QSignalSpy wanted(m_panel.get(), &PollPanel::voteWanted);
    m_panel->setPolls({open()});
    m_panel->setRefusal(u"Polls are not connected."_s);
    click(0);
    QVERIFY(wanted.isEmpty());
    QCOMPARE(label(u"footLabel"_s), u"Polls are not connected."_s);
}

void TestPollPanel::accessibleNames()
{
    QCOMPARE(m_panel->accessibleName(), u"Poll"_s);
    QCOMPARE(options()->accessibleName(), u"Poll options"_s);
    QCOMPARE(m_panel->findChild<QPushButton *>(u"voteButton"_s)->text(), u"Vote"_s);
}

QTEST_MAIN(TestPollPanel)
#include "tst_pollpanel.moc"
