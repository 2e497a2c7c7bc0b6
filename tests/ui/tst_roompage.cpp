// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "support/feedsamples.h"
#include "support/recordingcontroller.h"
#include "support/roomsamples.h"
#include "ui/composer.h"
#include "ui/connectionchip.h"
#include "ui/feedview.h"
#include "ui/roompage.h"
#include "ui/statusline.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

/// A page with a column and a strip that are only places.
class TwoPartPage final : public RoomPage
{
public:
    TwoPartPage(RoomController &room, const Theme &theme)
        : RoomPage(room, theme, nullptr)
        , column(new QWidget(this))
        , strip(new QWidget(this))
    {
        strip->setFixedHeight(52);
        setColumn(column, strip);
    }
    using RoomPage::showRefusal;
    using RoomPage::showStaffOnly;

    QWidget *column;
    QWidget *strip;
};

} // namespace

class TestRoomPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesAreTheContracts();
    void chipSaysStateAndReason_data();
    void chipSaysStateAndReason();
    void headerShowsTheRoom();
    void linesReachTheFeedInOneBurst();
    void changedAndRemovedLinesFollow();
    void waitingOffersToTryNow();
    void stoppedOffersToConnect();
    void wideShowsTheColumnBeside();
    void narrowShowsTheStrip();
    void narrowOpensTheColumnOverTheFeed();
    void mirroredColumnStandsOnTheLeft();
    void smallHeaderDropsTheDescription();
    void staffOnlyShowsTheCrew();
    void failedLineIsRetriedOrDiscarded();
    void failedLineIsEdited();
    void newMessagesLeadToTheEnd();
    void keysPauseAndGoOn();
    void keysFindInTheRoom();
    void feedOptionsReachBothFeeds();
    void menuLeavesAndConnects();
    void refusalIsSaidAboveTheField();
    void mentionGoesIntoTheField();
    void draftComesAndGoes();
    void clearEmptiesTheViewOnly();
    void helpListsTheCommands();
    void roomOutlivesThePage();

private:
    FeedView *feed() const { return m_page->findChild<FeedView *>(); }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QString composed() const { return m_page->composer().text(); }
    QRect placeOf(const QWidget &widget) const { return {widget.mapTo(m_page.get(), QPoint()), widget.size()}; }

    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<TwoPartPage> m_page;
};

void TestRoomPage::init()
{
    m_account = std::make_unique<IdleAccount>(Service::PlugDj);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_page = std::make_unique<TwoPartPage>(*m_room, m_theme);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestRoomPage::cleanup()
{
    m_page.reset();
    m_room.reset();
    m_account.reset();
}

void TestRoomPage::namesAreTheContracts()
{
    QCOMPARE(feed()->accessibleName(), u"Feed"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(feed());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Feed"_s);
    QStringList names;
    for (const auto *widget : m_page->findChildren<QWidget *>())
        names.append(widget->accessibleName());
    for (const QString &name : {u"Connection"_s, u"Message"_s, u"Send"_s, u"New messages"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestRoomPage::chipSaysStateAndReason_data()
{
    QTest::addColumn<RoomController::Connection>("connection");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *tag, State state, const QString &reason, int seconds, const QString &text) {
        QTest::newRow(tag) << RoomController::Connection{state, reason, std::chrono::seconds(seconds), {}} << text;
    };
    row("signing in", State::SigningIn, {}, 0, u"Signing in"_s);
    row("connecting", State::Connecting, {}, 0, u"Connecting"_s);
    row("joining", State::Joining, {}, 0, u"Joining"_s);
    row("live", State::Live, {}, 0, u"Live"_s);
    row("waiting", State::Waiting, u"The server went away."_s, 12, u"Waiting 12 s: The server went away."_s);
    row("stopped", State::Stopped, u"You are banned."_s, 0, u"Stopped: You are banned."_s);
}

void TestRoomPage::chipSaysStateAndReason()
{
    QFETCH(RoomController::Connection, connection);
    QFETCH(QString, text);
    auto *chip = m_page->findChild<ConnectionChip *>();
    QCOMPARE(chip->text(), u"Not connected"_s);
    m_room->show(connection);
    QCOMPARE(chip->text(), text);
    QCOMPARE(chip->accessibleName(), u"Connection"_s);
    QCOMPARE(chip->toolTip(), text);
}

void TestRoomPage::headerShowsTheRoom()
{
    m_room->rename(u"Night Bus"_s, u"Slow <b>music</b>"_s);
    m_room->setRoster(samples::crowd());
    QCOMPARE(part<QLabel>(u"nameLabel"_s)->text(), u"Night Bus"_s);
    auto *description = part<QLabel>(u"descriptionLabel"_s);
    QCOMPARE(description->text(), u"Slow <b>music</b> · 12 people"_s);
    QCOMPARE(description->textFormat(), Qt::PlainText);
}

void TestRoomPage::linesReachTheFeedInOneBurst()
{
    QSignalSpy inserted(&m_page->feed(), &QAbstractItemModel::rowsInserted);
    QList<FeedItem> lines;
    for (int i = 0; i < 50; ++i)
        lines.append(samples::line(0, u"ann"_s, u"line %1"_s.arg(i)));
    m_room->deliver(lines);
    m_room->deliver(lines);
    QTRY_COMPARE(m_page->feed().rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
}

void TestRoomPage::changedAndRemovedLinesFollow()
{
    QList<FeedItem> lines = m_room->deliver(
        {samples::own(0, u"hello"_s, FeedItem::Delivery::Pending), samples::line(0, u"ann"_s, u"hi"_s)});
    QTRY_COMPARE(m_page->feed().rowCount(), 2);
    lines[0].delivery = FeedItem::Delivery::Sent;
    emit m_room->itemsChanged({lines[0]});
    QTRY_COMPARE(m_page->feed().at(0).delivery, FeedItem::Delivery::Sent);
    emit m_room->itemsRemoved({lines[1].seq});
    QTRY_COMPARE(m_page->feed().rowCount(), 1);
}

void TestRoomPage::waitingOffersToTryNow()
{
    auto *bar = part<QWidget>(u"troubleBar"_s);
    QVERIFY(!bar->isVisible());
    m_room->show({State::Waiting, u"The server went away."_s, std::chrono::seconds(12), {}});
    QVERIFY(bar->isVisible());
    QCOMPARE(part<StatusLine>(u"troubleLine"_s)->text(), u"The server went away."_s);
    auto *button = part<QPushButton>(u"troubleButton"_s);
    QCOMPARE(button->text(), u"Try now"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_room->joins, 1);
    m_room->goLive();
    QVERIFY(!bar->isVisible());
}

void TestRoomPage::stoppedOffersToConnect()
{
    m_room->show({State::Stopped, {}, {}, {}});
    QVERIFY(part<QWidget>(u"troubleBar"_s)->isVisible());
    QVERIFY(!part<StatusLine>(u"troubleLine"_s)->text().isEmpty());
    QTest::mouseClick(part<QPushButton>(u"troubleButton"_s), Qt::LeftButton);
    QCOMPARE(m_room->joins, 1);
}

void TestRoomPage::wideShowsTheColumnBeside()
{
    QVERIFY(m_page->column->isVisible());
    QVERIFY(!m_page->strip->isVisible());
    QVERIFY(!placeOf(*m_page->column).intersects(placeOf(*feed())));
    QCOMPARE(m_page->column->height(), m_page->height());
    QVERIFY(feed()->width() >= m_theme.px(m_theme.sizes().feedMin));
    auto *button = part<QToolButton>(u"columnButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_page->column->isVisible());
    QTRY_COMPARE(feed()->width(), m_page->width());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_page->column->isVisible());
}

void TestRoomPage::narrowShowsTheStrip()
{
    m_page->resize(m_theme.px(759), 600);
    QVERIFY(!m_page->column->isVisible());
    QVERIFY(m_page->strip->isVisible());
    QTRY_COMPARE(feed()->width(), m_page->width());
    m_page->resize(m_theme.px(760), 600);
    QVERIFY(m_page->column->isVisible());
    QVERIFY(!m_page->strip->isVisible());
}

void TestRoomPage::narrowOpensTheColumnOverTheFeed()
{
    m_page->resize(600, 600);
    QTest::mouseClick(part<QToolButton>(u"columnButton"_s), Qt::LeftButton);
    QVERIFY(m_page->column->isVisible());
    QTRY_COMPARE(placeOf(*m_page->column).top(), placeOf(*feed()).top());
    const QRect column = placeOf(*m_page->column);
    QVERIFY(placeOf(*feed()).contains(column));
    QVERIFY(!column.intersects(placeOf(m_page->composer())));
    // A strip that opens above pushes both.
    m_room->show({State::Waiting, u"Lost."_s, std::chrono::seconds(3), {}});
    QTRY_VERIFY(placeOf(*m_page->column).top() > column.top());
    QTRY_COMPARE(placeOf(*m_page->column).top(), placeOf(*feed()).top());
}

void TestRoomPage::mirroredColumnStandsOnTheLeft()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(placeOf(*m_page->column).left(), 0);
    QTRY_VERIFY(placeOf(*feed()).left() > placeOf(*m_page->column).right());
}

void TestRoomPage::smallHeaderDropsTheDescription()
{
    m_room->rename(u"Night Bus"_s, u"Slow music"_s);
    auto *description = part<QLabel>(u"descriptionLabel"_s);
    QVERIFY(!description->text().isEmpty());
    m_page->resize(m_theme.px(479), 400);
    QTRY_VERIFY(description->text().isEmpty());
    m_page->resize(m_theme.px(480), 400);
    QTRY_VERIFY(!description->text().isEmpty());
    // However wide it is now, it may become that small.
    m_page->resize(1000, 400);
    QCOMPARE(m_page->minimumSizeHint().width(), m_theme.px(m_theme.sizes().feedMin));
}

void TestRoomPage::staffOnlyShowsTheCrew()
{
    m_room->deliver({samples::line(0, u"ann"_s, u"hi"_s), samples::line(0, u"mod"_s, u"welcome"_s, 0, Role::Moderator),
                     samples::own(0, u"mine"_s, FeedItem::Delivery::Sent),
                     samples::line(0, u"sub"_s, u"first"_s, 0, Role::Subscriber),
                     samples::notice(0, FeedItem::Kind::Notice, {}, u"Stream quality is back."_s)});
    QTRY_COMPARE(m_page->feed().rowCount(), 5);
    m_page->showStaffOnly(true);
    const auto feeds = m_page->findChildren<FeedView *>();
    QCOMPARE(feeds.size(), 2);
    const FeedView *crew = feeds[0]->isVisible() ? feeds[0] : feeds[1];
    QCOMPARE(crew->accessibleName(), u"Feed"_s);
    QTRY_COMPARE(crew->model().rowCount(), 3);
    QStringList texts;
    for (int row = 0; row < crew->model().rowCount(); ++row)
        texts.append(crew->model().at(row).text);
    QCOMPARE(texts, (QStringList{u"welcome"_s, u"mine"_s, u"Stream quality is back."_s}));
    m_page->showStaffOnly(false);
    QVERIFY(!crew->isVisible());
}

void TestRoomPage::failedLineIsRetriedOrDiscarded()
{
    const auto lines = m_room->deliver({samples::own(0, u"too fast"_s, FeedItem::Delivery::Failed)});
    QTRY_COMPARE(m_page->feed().rowCount(), 1);
    emit feed()->retryRequested(lines[0].seq);
    QCOMPARE(m_room->retried, QList<qint64>{lines[0].seq});
    emit feed()->discardRequested(lines[0].seq);
    QCOMPARE(m_room->discarded, QList<qint64>{lines[0].seq});
    QTRY_COMPARE(m_page->feed().rowCount(), 0);
}

void TestRoomPage::failedLineIsEdited()
{
    const auto lines = m_room->deliver({samples::own(0, u"too fast"_s, FeedItem::Delivery::Failed)});
    // At once: the line may still wait for its frame.
    emit feed()->editRequested(lines[0].seq);
    QCOMPARE(composed(), u"too fast"_s);
    QCOMPARE(m_room->discarded, QList<qint64>{lines[0].seq});
    emit feed()->editRequested(4711); // trimmed meanwhile
    QCOMPARE(m_room->discarded.size(), 1);
}

void TestRoomPage::keysPauseAndGoOn()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QList<FeedItem> lines;
    for (qint64 seq = 1; seq <= 80; ++seq)
        lines.append(samples::line(seq, u"ann"_s, u"line %1"_s.arg(seq), int(seq)));
    emit m_room->itemsArrived(lines);
    QTRY_COMPARE(m_page->feed().rowCount(), 80);
    m_page->composer().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Pause);
    QVERIFY(feed()->isPaused());
    emit m_room->itemsArrived({samples::line(81, u"bob"_s, u"more"_s, 90)});
    QTRY_COMPARE(feed()->newCount(), 1);
    QPushButton *button = nullptr;
    for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
        if (one->accessibleName() == u"New messages"_s)
            button = one;
    }
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text(), u"Paused, 1 new"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!feed()->isPaused());
    QVERIFY(feed()->isAtEnd());
}

void TestRoomPage::keysFindInTheRoom()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    emit m_room->itemsArrived({samples::line(1, u"ann"_s, u"a comet"_s), samples::line(2, u"bob"_s, u"no"_s)});
    QTRY_COMPARE(m_page->feed().rowCount(), 2);
    m_page->composer().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = part<QLineEdit>(u"findEdit"_s);
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClicks(edit, u"comet"_s);
    QCOMPARE(feed()->find().count(), 1);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(!feed()->find().isActive());
    auto *button = part<QToolButton>(u"findButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(edit->isVisible());
    m_page->resize(m_theme.px(479), 400); // the name needs the place
    QTRY_VERIFY(!button->isVisible());
}

void TestRoomPage::feedOptionsReachBothFeeds()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    settings.feed().setRows(100);
    m_page->followFeed(settings.feed());
    m_page->showStaffOnly(true);
    const auto feeds = m_page->findChildren<FeedView *>();
    QCOMPARE(feeds.size(), 2);
    for (const FeedView *one : feeds)
        QCOMPARE(one->model().cap(), 100);
    settings.feed().setRows(50'000);
    for (const FeedView *one : feeds)
        QCOMPARE(one->model().cap(), 50'000);
}

void TestRoomPage::newMessagesLeadToTheEnd()
{
    QPushButton *pill = nullptr;
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "New messages"_L1)
            pill = button;
    }
    QVERIFY(pill);
    QVERIFY(!pill->isVisible());
    QList<FeedItem> lines;
    for (int i = 0; i < 200; ++i)
        lines.append(samples::line(0, u"ann"_s, u"line %1"_s.arg(i), i));
    m_room->deliver(lines);
    QTRY_COMPARE(m_page->feed().rowCount(), 200);
    QTRY_VERIFY(feed()->isAtEnd());
    feed()->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(pill->isVisible());
    FeedItem mention = samples::line(0, u"ann"_s, u"@juniper hi"_s);
    mention.isMention = true;
    m_room->deliver({samples::line(0, u"bob"_s, u"new"_s), mention});
    QTRY_COMPARE(pill->text(), u"2 new, 1 for you"_s);
    QVERIFY(placeOf(*feed()).contains(placeOf(*pill)));
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_VERIFY(feed()->isAtEnd());
    QTRY_VERIFY(!pill->isVisible());
}

void TestRoomPage::menuLeavesAndConnects()
{
    const auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu);
    QAction *connectAction = menu->actions().at(0);
    QAction *leaveAction = menu->actions().at(1);
    QVERIFY(connectAction->isEnabled());
    QVERIFY(!leaveAction->isEnabled());
    m_room->goLive();
    QVERIFY(!connectAction->isEnabled());
    leaveAction->trigger();
    QCOMPARE(m_room->leaves, 1);
    m_room->show({});
    connectAction->trigger();
    QCOMPARE(m_room->joins, 1);
}

void TestRoomPage::refusalIsSaidAboveTheField()
{
    m_page->showRefusal(u"The wait list is locked."_s);
    auto *line = part<StatusLine>(u"questionLine"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"The wait list is locked."_s);
}

void TestRoomPage::mentionGoesIntoTheField()
{
    emit feed()->mentionRequested(u"tape.deck"_s);
    QCOMPARE(composed(), u"@tape.deck "_s);
}

void TestRoomPage::draftComesAndGoes()
{
    QSignalSpy drafts(m_page.get(), &RoomPage::draftChanged);
    m_page->setDraft(u"half a thought"_s);
    QCOMPARE(composed(), u"half a thought"_s);
    QTest::keyClicks(part<QPlainTextEdit>(u"messageEdit"_s), u"s"_s);
    QCOMPARE(drafts.constLast().at(0).toString(), u"half a thoughts"_s);
}

void TestRoomPage::clearEmptiesTheViewOnly()
{
    FeedItem pending;
    pending.kind = FeedItem::Kind::Chat;
    pending.author = {u"7"_s, u"juniper"_s, Role::None};
    pending.text = u"on its way"_s;
    pending.isOwn = true;
    pending.delivery = FeedItem::Delivery::Pending;
    FeedItem sent = pending;
    sent.delivery = FeedItem::Delivery::Sent;
    m_room->deliver({sent, pending, sent});
    QTRY_COMPARE(m_page->feed().rowCount(), 3);
    QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(), u"/clear"_s);
    QTest::keyClick(m_page->findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QCOMPARE(m_page->feed().rowCount(), 1); // what is not settled must not be lost from sight
    QCOMPARE(m_page->feed().at(0).text, u"on its way"_s);
    m_room->deliver({sent});
    QTRY_COMPARE(m_page->feed().rowCount(), 2);
}

void TestRoomPage::helpListsTheCommands()
{
    m_page->commands().add({u"dance"_s, {}, u"<how>"_s, u"dances"_s, false, {}});
    QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(), u"/help"_s);
    QTest::keyClick(m_page->findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_page->feed().rowCount(), 1);
    const FeedItem &help = m_page->feed().at(0);
    QCOMPARE(help.kind, FeedItem::Kind::Notice);
    QVERIFY(help.text.contains(u"/dance <how> \u2013 dances"_s));
    QVERIFY(help.text.contains(u"/clear"_s));
    QVERIFY(m_room->said.isEmpty());
}

void TestRoomPage::roomOutlivesThePage()
{
    m_room->deliver({samples::line(0, u"ann"_s, u"hi"_s)});
    m_page.reset();
    m_room->deliver({samples::line(0, u"ann"_s, u"anybody?"_s)});
    m_room->goLive();
    m_room->setRoster(samples::crowd());
    QVERIFY(!m_page);
}

QTEST_MAIN(TestRoomPage)
#include "tst_roompage.moc"
