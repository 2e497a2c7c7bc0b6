// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "feed/polltable.h"
#include "support/practicestream.h"
#include "ui/connectionchip.h"
#include "ui/makeroompage.h"
#include "ui/newpolldialog.h"
#include "ui/pollchart.h"
#include "ui/pollhistorywindow.h"
#include "ui/pollpanel.h"
#include "ui/roompage.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Login = PracticeStream::Login;
using VoteState = Poll::VoteState;

/// A livestream's window at the practice server: polls as people see, vote in and run them, and a server that changes
/// its generation under it. With PARTYLINE_PICTURES=DIR pictures are kept there.
class TestLivePolls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tenVotesASecond();
    void oneKeyVotesOnce();
    void aRefusedVoteIsFreeAgain();
    void keysSayWhyNot();
    void commandsVoteAndModerate();
    void theGenerationChanges_data();
    void theGenerationChanges();
    void chartsOfTheSession();
    void moderatorsOpenAndClose();
    void moderatorsAreRefused();

private:
    static constexpr int Patience = PracticeStream::Patience;

    void enter(Login login, const QString &user = {});
    PollPanel &panel() const { return *m_page->findChild<PollPanel *>(); }
    QString label(const QString &name) const { return panel().findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QWidget &in, const QString &text) const;
    QAbstractItemModel &options() const { return *panel().findChild<QListView *>()->model(); }
    void key(Qt::Key digit) const
    {
        QTest::keyClick(m_page->findChild<QPlainTextEdit *>(), digit, Qt::ControlModifier | Qt::AltModifier);
    }
    /// What the strip above the composer says.
    QString refusal() const;
    FeedItem line(const QString &text) const;
    void keep(QWidget &part, const QString &name);

    Theme m_theme;
    std::unique_ptr<PracticeStream> m;
    std::unique_ptr<RoomPage> m_page;
};

void TestLivePolls::init()
{
    m_theme.setChoice(Theme::Choice::Light);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    m = std::make_unique<PracticeStream>();
}

void TestLivePolls::cleanup()
{
    m_page.reset();
    m.reset();
}

void TestLivePolls::enter(Login login, const QString &user)
{
    QVERIFY(m->signIn(login, user));
    m->makeRoom();
    m_page.reset(makeRoomPage(*m->room, m_theme, nullptr, nullptr));
    m_page->resize(1208, 840);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m->joinLive());
}

QPushButton *TestLivePolls::button(const QWidget &in, const QString &text) const
{
    for (auto *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString TestLivePolls::refusal() const
{
    QStringList shown;
    for (const auto *status : m_page->findChildren<StatusLine *>()) {
        if (status->isVisible() && !panel().isAncestorOf(status))
            shown.append(status->text());
    }
    return shown.join(u'\n');
}

FeedItem TestLivePolls::line(const QString &text) const
{
    for (int row = 0; row < m_page->feed().rowCount(); ++row) {
        if (m_page->feed().at(row).text == text)
            return m_page->feed().at(row);
    }
    return {};
}

/// In both themes.
void TestLivePolls::keep(QWidget &part, const QString &name)
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[choice, suffix] :
         {std::pair(Theme::Choice::Dark, u"-dark"_s), {Theme::Choice::Light, u"-light"_s}}) {
        m_theme.setChoice(choice);
        QApplication::setPalette(m_theme.palette());
        QVERIFY(part.grab().save(QDir(folder).filePath(name + suffix + u".png"_s)));
    }
}

/// Everything twice, and each vote followed by one that is late: the window shows the last tick at the end.
void TestLivePolls::tenVotesASecond()
{
    m->setFault(u"floatplane-late-ticks"_s);
    m->setFault(u"floatplane-duplicate-events"_s);
    enter(Login::Cookie);
    const QString id =
        m->openPoll({{u"title"_s, u"Which?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s, u"C"_s}}, {u"seconds"_s, 4}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, id, Patience);
    m->room->vote(id, 0); // or the numbers are not shown
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().tick, 1, Patience);

    QList<int> shown;
    connect(&options(), &QAbstractItemModel::dataChanged, this,
            [&] { shown.append(options().index(1, 0).data(PollModel::CountRole).toInt()); });
    int cast = 0;
    QTimer crowd;
    connect(&crowd, &QTimer::timeout, this, [&] {
        if (m->server->control(u"vote"_s, {{u"id"_s, id}, {u"option"_s, 1}, {u"service"_s, u"floatplane"_s}}))
            ++cast;
        else
            crowd.stop();
    });
    crowd.start(100ms);
    QTRY_VERIFY_WITH_TIMEOUT(panel().poll().isClosed, Patience);
    QVERIFY2(cast >= 15, qPrintable(QString::number(cast)));
    QCOMPARE(options().index(0, 0).data(PollModel::CountRole).toInt(), 1);
    QCOMPARE(options().index(1, 0).data(PollModel::CountRole).toInt(), cast);
    QVERIFY(options().index(1, 0).data(PollModel::IsWinnerRole).toBool());
    QCOMPARE(label(u"countLabel"_s), u"%1 votes"_s.arg(cast + 1));
    QVERIFY(std::is_sorted(shown.cbegin(), shown.cend()));
    keep(*m_page, u"poll-closed"_s);

    // The same in the feed and in the list of results.
    const QString told = u"The poll is over: Which? \"B\" has won with %1 of %2 vote(s)."_s.arg(cast).arg(cast + 1);
    QTRY_COMPARE(line(told).kind, FeedItem::Kind::Poll);
    const auto *results = m_page->findChild<QListView *>(u"resultsView"_s);
    QCOMPARE(results->model()->rowCount(), 1);
    QVERIFY(
        results->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"%1 votes"_s.arg(cast + 1)));
}

void TestLivePolls::oneKeyVotesOnce()
{
    enter(Login::Token);
    const QString id = m->openPoll({{u"title"_s, u"Tea?"_s}, {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, id, Patience);
    keep(*m_page, u"poll-open"_s);
    key(Qt::Key_2);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().voteState, VoteState::Voted, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().counts, (QList<int>{0, 1}), Patience);
    QCOMPARE(label(u"footLabel"_s), u"Vote sent. It cannot be changed."_s);
    keep(*m_page, u"poll-voted"_s);
    key(Qt::Key_1);
    QTRY_VERIFY(refusal().contains(u"already"_s));
    QCOMPARE(m->poll(id).ownVote, 1);
    QCOMPARE(m->poll(id).counts, (QList<int>{0, 1}));

    // Another one right after it.
    m->control(u"close-poll"_s);
    const QString next = m->openPoll({{u"title"_s, u"More?"_s}, {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, next, Patience);
    key(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(m->poll(next).ownVote, 0, Patience);
}

void TestLivePolls::aRefusedVoteIsFreeAgain()
{
    enter(Login::Cookie);
    const QString id = m->openPoll({{u"title"_s, u"Tea?"_s}, {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, id, Patience);
    m->setFault(u"floatplane-server-error"_s);
    key(Qt::Key_2);
    auto *why = panel().findChild<StatusLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(why->isVisible() && !why->text().isEmpty(), Patience);
    QCOMPARE(panel().poll().voteState, VoteState::None);
    QVERIFY(panel().canVote());
    keep(*m_page, u"poll-refused"_s);
    m->control(u"fault"_s, {{u"name"_s, u"floatplane-server-error"_s}, {u"on"_s, false}});
    key(Qt::Key_2);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().voteState, VoteState::Voted, Patience);
    QVERIFY(!why->isVisible());
}

void TestLivePolls::keysSayWhyNot()
{
    enter(Login::Cookie);
    key(Qt::Key_1);
    QTRY_VERIFY(refusal().contains(u"No poll is open."_s));
    const QString id = m->openPoll({{u"title"_s, u"Tea?"_s}, {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, id, Patience);
    key(Qt::Key_3);
    QTRY_VERIFY(refusal().contains(u"This poll has only 2 option(s)."_s));
    QCOMPARE(m->poll(id).voteState, VoteState::None);
}

void TestLivePolls::commandsVoteAndModerate()
{
    enter(Login::Cookie, u"moderator"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m->room->pollModeration().isPermitted(), Patience);
    auto *edit = m_page->findChild<QPlainTextEdit *>();
    const auto type = [&](const QString &text) {
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type(u"/poll Tea? | Yes"_s);
    QVERIFY(edit->toPlainText().startsWith(u"/poll"_s)); // refused: nothing typed is lost
    QVERIFY(panel().poll().id.isEmpty());
    type(u"/poll Tea? | Yes | No, thanks"_s);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().title, u"Tea?"_s, Patience);
    QCOMPARE(panel().poll().options, (QStringList{u"Yes"_s, u"No, thanks"_s}));
    type(u"/vote 3"_s);
    QCOMPARE(edit->toPlainText(), u"/vote 3"_s);
    QCOMPARE(panel().poll().voteState, VoteState::None);
    type(u"/vote 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().ownVote, 1, Patience);
    type(u"/vote 1"_s);
    QCOMPARE(edit->toPlainText(), u"/vote 1"_s);
    type(u"/closepoll"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::mouseClick(button(*question, u"Close poll"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel().poll().isClosed, Patience);
}

void TestLivePolls::theGenerationChanges_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<bool>("fromG1");
    QTest::addColumn<bool>("hasDrop");
    for (const bool fromG1 : {true, false}) {
        for (const bool hasDrop : {true, false}) {
            const char *from = fromG1 ? "classic to current" : "current to classic";
            const char *how = hasDrop ? "with a drop" : "under way";
            QTest::addRow("cookie, %s, %s", from, how) << Login::Cookie << fromG1 << hasDrop;
            QTest::addRow("token, %s, %s", from, how) << Login::Token << fromG1 << hasDrop;
        }
    }
}

/// Nobody who looks at the window notices more than the state line.
void TestLivePolls::theGenerationChanges()
{
    QFETCH(Login, login);
    QFETCH(bool, fromG1);
    QFETCH(bool, hasDrop);
    m->control(u"generation"_s, {{u"g1"_s, fromG1}, {u"g2"_s, !fromG1}});
    enter(login);
    auto *edit = m_page->findChild<QPlainTextEdit *>();
    const auto *chip = m_page->findChild<ConnectionChip *>();
    const auto say = [&](const QString &text) {
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"Live"_s, Patience);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->toPlainText(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(line(text).delivery, FeedItem::Delivery::Sent, Patience);
    };
    say(u"before"_s);
    QTest::keyClicks(edit, u"half a line"_s);
    const int rows = m_page->feed().rowCount();

    m->control(u"generation"_s, {{u"g1"_s, !fromG1}, {u"g2"_s, fromG1}});
    if (hasDrop) {
        m->control(u"drop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m->room->state() != RoomController::State::Live, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), Patience);
    }
    QCOMPARE(edit->toPlainText(), u"half a line"_s);
    edit->clear();
    say(u"after"_s);
    m->control(u"say"_s, {{u"as"_s, u"Kestrel-7"_s}, {u"text"_s, u"heard you"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(line(u"heard you"_s).author.name, u"Kestrel-7"_s, Patience);
    QCOMPARE(m->room->generation(),
             fromG1 ? FloatplaneController::Generation::G2 : FloatplaneController::Generation::G1);
    QCOMPARE(m_page->feed().rowCount(), rows + 2 + (hasDrop ? 1 : 0)); // the drop's gap, and nothing else
    QCOMPARE(refusal(), QString());
    QCOMPARE(chip->text(), u"Live"_s);
    const QString id = m->openPoll({{u"title"_s, u"Still?"_s}, {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().id, id, Patience);
    key(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().counts, (QList<int>{1, 0}), Patience);
}

void TestLivePolls::chartsOfTheSession()
{
    enter(Login::Cookie);
    QStringList ids;
    for (const QString &title : {u"First?"_s, u"=Second, \"quoted\"?"_s, u"Third?"_s}) {
        ids.append(m->openPoll({{u"title"_s, title}, {u"options"_s, QJsonArray{u"Sea shanties"_s, u"Silence"_s}}}));
        m->control(u"vote"_s, {{u"id"_s, ids.constLast()}, {u"count"_s, 3}});
        m->control(u"vote"_s, {{u"id"_s, ids.constLast()}, {u"option"_s, 1}, {u"count"_s, 1}});
        QTRY_COMPARE_WITH_TIMEOUT(m->poll(ids.constLast()).tick, 4, Patience);
    }
    m->room->vote(ids[2], 1); // or its numbers are not shown before its end
    QTRY_COMPARE_WITH_TIMEOUT(m->poll(ids[2]).tick, 5, Patience);
    m->control(u"close-poll"_s, {{u"id"_s, ids[0]}});
    m->control(u"close-poll"_s, {{u"id"_s, ids[1]}});
    QTRY_VERIFY_WITH_TIMEOUT(m->poll(ids[1]).isClosed, Patience);

    QTest::keyClick(m_page->findChild<QPlainTextEdit *>(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    auto *window = m_page->findChild<PollHistoryWindow *>();
    QVERIFY(window && window->isVisible());
    const auto *list = window->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(window->chart().poll().id, ids[2]); // the open one stands on top
    window->showPoll(ids[1]);
    QCOMPARE(window->chart().poll().id, ids[1]);
    QVERIFY(window->chart().accessibleDescription().contains(u"Sea shanties: 3 (75 %) (winner)"_s));
    keep(*window, u"poll-charts"_s);

    QTest::mouseClick(button(*window, u"Copy as text"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), pollText(m->poll(ids[1])));
    QTest::mouseClick(button(*window, u"Copy picture"_s), Qt::LeftButton);
    QVERIFY(!QApplication::clipboard()->image().isNull());

    QTemporaryDir folder;
    QVERIFY(window->savePicture(folder.filePath(u"poll.png"_s)));
    const QImage picture(folder.filePath(u"poll.png"_s));
    QCOMPARE(picture.size(), window->chart().picture(2).size());
    const QColor ground = m_theme.colours().surface.base;
    QCOMPARE(picture.pixelColor(1, 1), ground);
    bool hasInk = false;
    for (int y = 0; y < picture.height() && !hasInk; ++y) {
        for (int x = 0; x < picture.width() && !hasInk; ++x)
            hasInk = picture.pixelColor(x, y) != ground;
    }
    QVERIFY(hasInk);
    QVERIFY(window->saveTable(folder.filePath(u"polls.csv"_s)));
    QFile table(folder.filePath(u"polls.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray rows = table.readAll();
    QCOMPARE(rows.count("\r\n"), 7); // a head and three times two options
    QVERIFY(rows.contains("\"'=Second, \"\"quoted\"\"?\""));
    QVERIFY(window->findChild<StatusLine *>()->text().contains(u"polls.csv"_s));

    QVERIFY(!window->saveTable(folder.filePath(u"nowhere/polls.csv"_s)));
    QVERIFY(window->findChild<StatusLine *>()->text().startsWith(u"Not saved"_s));
    QVERIFY(!window->savePicture(folder.filePath(u"nowhere/poll.png"_s)));

    // It goes on while the window is open.
    window->showPoll(ids[2]);
    m->control(u"vote"_s, {{u"id"_s, ids[2]}, {u"count"_s, 4}});
    QTRY_COMPARE_WITH_TIMEOUT(window->chart().poll().tick, 9, Patience);
    m->control(u"close-poll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window->chart().poll().isClosed, Patience);
}

void TestLivePolls::moderatorsOpenAndClose()
{
    enter(Login::Cookie, u"moderator"_s);
    auto *make = panel().findChild<QPushButton *>(u"newPollButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(make->isVisible(), Patience);
    QTest::mouseClick(make, Qt::LeftButton);
    const QPointer<NewPollDialog> dialog = m_page->findChild<NewPollDialog *>(); // goes when it is closed
    QVERIFY(dialog && dialog->isVisible());
    auto *open = button(*dialog, u"Open poll"_s);
    QVERIFY(!open->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"What next?"_s);
    auto *choices = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(choices, u"Tea"_s);
    QVERIFY(!open->isEnabled());
    QVERIFY(dialog->findChild<StatusLine *>()->text().contains(u"at least"_s));
    QTest::keyClick(choices, Qt::Key_Return);
    QTest::keyClicks(choices, u"More tea"_s);
    QVERIFY(open->isEnabled());
    keep(*dialog, u"poll-new"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().title, u"What next?"_s, Patience);
    QCOMPARE(panel().poll().options, (QStringList{u"Tea"_s, u"More tea"_s}));
    keep(*m_page, u"poll-moderator"_s);

    QTest::mouseClick(panel().findChild<QPushButton *>(u"closePollButton"_s), Qt::LeftButton);
    auto *question = m_page->findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(u"What next?"_s));
    QVERIFY(!panel().poll().isClosed);
    QTest::mouseClick(button(*question, u"Close poll"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel().poll().isClosed, Patience);
}

void TestLivePolls::moderatorsAreRefused()
{
    enter(Login::Cookie, u"moderator"_s);
    auto *make = panel().findChild<QPushButton *>(u"newPollButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(make->isVisible(), Patience);
    QTest::mouseClick(make, Qt::LeftButton);
    auto *dialog = m_page->findChild<NewPollDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"What next?"_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Tea\nMore tea"_s);
    m->setFault(u"floatplane-server-error"_s);
    QTest::mouseClick(button(*dialog, u"Open poll"_s), Qt::LeftButton);
    const auto *status = dialog->findChild<StatusLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(status->status().tint == Status::Tint::Danger, Patience);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->draft(), (PollDraft{u"What next?"_s, {u"Tea"_s, u"More tea"_s}, 60s})); // nothing is lost
    m->control(u"fault"_s, {{u"name"_s, u"floatplane-server-error"_s}, {u"on"_s, false}});
    QTest::mouseClick(button(*dialog, u"Open poll"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(panel().poll().title, u"What next?"_s, Patience);
}

QTEST_MAIN(TestLivePolls)
#include "tst_livepolls.moc"
