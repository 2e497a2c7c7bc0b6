// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "ui/feedview.h"
#include "ui/joinroomdialog.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/roomwatch.h"
#include "ui/searchmodel.h"
#include "ui/searchwindow.h"
#include "ui/sidebarentry.h"
#include "ui/signindialog.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The whole program with the practice server over the real wire: from the first start to two living rooms, side by
/// side, in which one can talk; and back again after a restart.
class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void practiceOpensTwoLivingRoomsSideBySide();
    void whatIsSaidIsConfirmed();
    void partsAreFoundByAccessibleName();
    void searchLeadsToLinesOfThisRun();
    void practiceFromTheEmptyWindow();
    void practiceTwiceOpensNothingTwice();
    void leavingARoomEmptiesTheWindow();
    void signingOutTakesTheRoomsAlong();
    void expiredSessionIsAskedForInPlace();
    void joinOfTheCommandLineOpensTheDialog();
    void themeFollowsTheChoice();
    void safeModeChangesNothing();
    void channelAddressFindsItsLivestream();
    void unknownChannelIsTold();
    void joinDialogOffersWhereOneWas();
    void secondRoomOfAnAccountMovesThere();
    void everythingCountsWhatWaits();
    void leavesPolitely();

private:
    void start(const QStringList &arguments);
    void startPractice();
    RoomController &room(Service service) const;
    bool areLive(size_t count) const;
    QDialog *dialog() const;
    /// Some widget of the window has this name for a screen reader.
    bool isReadOut(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_application;
};

void TestApplication::initTestCase()
{
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
    // No keyring and no portal: the suite must not meet the desktop's.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
}

void TestApplication::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_dir.reset();
}

void TestApplication::start(const QStringList &arguments)
{
    const auto line = CommandLine::parse(QStringList{u"partyline"_s} + arguments);
    QVERIFY(line);
    const Profile profile = Profile::at(m_dir->path());
    Settings(profile.settingsFile()).setFirstStepsDone(true); // they have a suite of their own
    m_application = std::make_unique<Application>(*line, profile);
    m_application->start();
}

void TestApplication::startPractice()
{
    start({u"--practice"_s});
    QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
    QTRY_VERIFY(!dialog()); // the one that signed in
}

bool TestApplication::areLive(size_t count) const
{
    const auto &rooms = m_application->rooms().rooms();
    return rooms.size() == count && std::all_of(rooms.begin(), rooms.end(), [](const auto &room) {
               return room->state() == RoomController::State::Live;
           });
}

RoomController &TestApplication::room(Service service) const
{
    const auto &rooms = m_application->rooms().rooms();
    return **std::find_if(rooms.begin(), rooms.end(),
                          [service](const auto &room) { return room->service() == service; });
}

QDialog *TestApplication::dialog() const
{
    const auto all = m_application->window().findChildren<QDialog *>();
    for (QDialog *open : all) {
        if (open->isVisible())
            return open;
    }
    return nullptr;
}

bool TestApplication::isReadOut(const QString &name) const
{
    const auto all = m_application->window().findChildren<QWidget *>();
    return std::any_of(all.begin(), all.end(), [&name](QWidget *widget) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        return reader && reader->text(QAccessible::Name) == name;
    });
}

void TestApplication::practiceOpensTwoLivingRoomsSideBySide()
{
    startPractice();
    const auto layout = m_application->window().layoutOfRooms();
    QCOMPARE(layout.size(), 1);
    QCOMPARE(layout[0].size(), 2);
    QCOMPARE(m_application->window().accounts().size(), 2);
    QVERIFY(!dialog());
    for (const RoomController *open : layout[0])
        QVERIFY2(open->name() != open->room() || open->service() == Service::Floatplane, qPrintable(open->name()));
    QSignalSpy arrived(&room(Service::PlugDj), &RoomController::itemsArrived);
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 30'000); // people live there
}

void TestApplication::whatIsSaidIsConfirmed()
{
    startPractice();
    for (const Service service : {Service::PlugDj, Service::Floatplane}) {
        RoomController &spoken = room(service);
        QList<FeedItem> own;
        const auto collect = [&own](const QList<FeedItem> &items) {
            for (const FeedItem &item : items) {
                if (item.isOwn)
                    own.append(item);
            }
        };
        connect(&spoken, &RoomController::itemsArrived, this, collect);
        connect(&spoken, &RoomController::itemsChanged, this, collect);
        QVERIFY(spoken.say(u"the fog is rolling in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!own.isEmpty() && own.constLast().delivery == FeedItem::Delivery::Sent, 15'000);
        QCOMPARE(own.constFirst().delivery, FeedItem::Delivery::Pending);
        QCOMPARE(own.constLast().text, u"the fog is rolling in"_s);
        spoken.disconnect(this);
    }
}

void TestApplication::partsAreFoundByAccessibleName()
{
    startPractice();
    for (const char *name : {"Rooms",        "Join room",      "Connection",   "Feed",        "Message",      "Send",
                             "People",       "Now playing",    "Woot",         "Meh",         "Grab",         "Votes",
                             "Wait list",    "Join wait list", "Play history", "Poll",        "Poll options", "Vote",
                             "Poll results", "Notifications",  "Staff only",   "New messages"})
        QVERIFY2(isReadOut(QString::fromLatin1(name)), name);
    QAccessibleInterface *tabs = QAccessible::queryAccessibleInterface(m_application->window().findChild<QTabBar *>());
    QVERIFY(tabs);
    QVERIFY(tabs->child(0)->text(QAccessible::Name).contains(room(Service::PlugDj).name()));
}

void TestApplication::searchLeadsToLinesOfThisRun()
{
    startPractice();
    RoomController &spoken = room(Service::Floatplane);
    RoomPage *page = nullptr;
    for (RoomPage *candidate : m_application->window().findChildren<RoomPage *>()) {
        if (&candidate->room() == &spoken)
            page = candidate;
    }
    QVERIFY(page);
    QVERIFY(spoken.say(u"zanzibar"_s));
    const auto rowOfIt = [page] {
        for (int row = 0; row < page->feed().rowCount(); ++row) {
            const FeedItem &item = page->feed().at(row);
            if (item.text == u"zanzibar"_s && item.delivery == FeedItem::Delivery::Sent)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOfIt() >= 0, 15'000);
    // Others speak after it: the caret would be at the last line anyway.
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().rowCount() > rowOfIt() + 1, 30'000);
    auto *feed = page->findChild<FeedView *>();
    feed->setCaretRow(page->feed().rowCount() - 1);
    for (QAction *action : m_application->window().findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
            action->trigger();
    }
    auto *search = m_application->window().findChild<SearchWindow *>();
    QVERIFY(search);
    auto *edit = search->findChild<QLineEdit *>();
    QVERIFY(edit);
    for (int again = 0; again < 10 && search->model().rowCount() == 0; ++again) { // written a moment after it was said
        edit->setText(again % 2 == 0 ? u"zanzibar"_s : u"zanzi"_s);
        (void)QTest::qWaitFor([search] { return search->model().rowCount() > 0; }, 1'000);
    }
    QVERIFY(search->model().rowCount() > 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(feed->caretRow() >= 0 && page->feed().at(feed->caretRow()).text == u"zanzibar"_s);
    QVERIFY(!isReadOut(u"This line is not in history any more."_s));
}

void TestApplication::practiceFromTheEmptyWindow()
{
    start({});
    QVERIFY(m_application->rooms().rooms().empty());
    QWidget *empty = m_application->window().findChild<QWidget *>(u"EmptyPage"_s);
    QTest::mouseClick(empty->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
    QVERIFY(qobject_cast<SignInDialog *>(dialog()));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"practiceButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
    QVERIFY(!dialog());
}

void TestApplication::practiceTwiceOpensNothingTwice()
{
    startPractice();
    emit m_application->window().practiceWanted();
    QTRY_VERIFY(areLive(2));
    QCOMPARE(m_application->window().accounts().size(), 2);
    QVERIFY(!dialog());
}

void TestApplication::leavingARoomEmptiesTheWindow()
{
    startPractice();
    emit m_application->window().leaveWanted(&room(Service::Floatplane));
    QCOMPARE(m_application->rooms().rooms().size(), size_t(1));
    emit m_application->window().leaveWanted(&room(Service::PlugDj));
    QVERIFY(m_application->rooms().rooms().empty());
    QVERIFY(m_application->window().findChild<QWidget *>(u"EmptyPage"_s)->isVisible());
}

void TestApplication::signingOutTakesTheRoomsAlong()
{
    startPractice();
    Account *account = &room(Service::PlugDj).account();
    emit m_application->window().signOutWanted(account);
    QCOMPARE(m_application->rooms().rooms().size(), size_t(1));
    QCOMPARE(m_application->window().accounts().size(), 1);
    QCOMPARE(m_application->window().accounts().constFirst()->service(), Service::Floatplane);
}

void TestApplication::expiredSessionIsAskedForInPlace()
{
    startPractice();
    emit room(Service::Floatplane).account().expired({Error::Kind::SignIn, {}, u"expired"_s, {}});
    QVERIFY(qobject_cast<SignInDialog *>(dialog()));
    QCOMPARE(dialog()->windowTitle(), u"Sign in again"_s);
    QVERIFY(dialog()->findChild<QLabel *>(u"expiryLine"_s)->text().contains(u"One room is waiting."_s));
    emit room(Service::PlugDj).account().expired({Error::Kind::SignIn, {}, u"expired"_s, {}});
    QCOMPARE(m_application->window().findChildren<SignInDialog *>().size(), 1); // one after the other
    dialog()->reject();
}

void TestApplication::joinOfTheCommandLineOpensTheDialog()
{
    start({u"--join"_s, u"https://plug.dj/night-bus"_s});
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"addressEdit"_s)->text(), u"https://plug.dj/night-bus"_s);
    dialog()->reject();
}

void TestApplication::themeFollowsTheChoice()
{
    start({});
    m_application->window().findChild<QAction *>(u"darkThemeAction"_s)->trigger();
    const QColor dark = QApplication::palette().color(QPalette::Window);
    QVERIFY(dark.lightness() < 60);
    m_application->window().findChild<QAction *>(u"lightThemeAction"_s)->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    m_application.reset();
    start({});
    QVERIFY(m_application->window().findChild<QAction *>(u"lightThemeAction"_s)->isChecked());
}

void TestApplication::safeModeChangesNothing()
{
    start({});
    m_application->window().findChild<QAction *>(u"darkThemeAction"_s)->trigger();
    m_application.reset();
    start({u"--safe-mode"_s});
    QVERIFY(m_application->window().findChild<QAction *>(u"desktopThemeAction"_s)->isChecked());
    m_application->window().findChild<QAction *>(u"contrastThemeAction"_s)->trigger();
    m_application.reset();
    start({});
    QVERIFY(m_application->window().findChild<QAction *>(u"darkThemeAction"_s)->isChecked());
}

void TestApplication::channelAddressFindsItsLivestream()
{
    startPractice();
    RoomController &live = room(Service::Floatplane);
    const QString id = live.room();
    const QString host = live.account().endpoints().site.toString();
    emit m_application->window().leaveWanted(&live);
    QCOMPARE(m_application->rooms().rooms().size(), size_t(1));
    emit m_application->window().joinWanted();
    auto *join = qobject_cast<JoinRoomDialog *>(dialog());
    join->setAddress(host + u"/channel/lanternworkshop/live"_s);
    join->submit();
    QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
    QCOMPARE(room(Service::Floatplane).room(), id);
}

/// Also while it has no tab of its own; what is looked at does not wait.
void TestApplication::everythingCountsWhatWaits()
{
    startPractice();
    MainWindow &window = m_application->window();
    auto *entry = window.findChild<SidebarEntry *>(u"everythingEntry"_s);
    QVERIFY(entry);
    window.hide();
    QTRY_VERIFY_WITH_TIMEOUT(entry->count() > 0, 30'000);
    const auto sum = [&window] {
        int unread = 0;
        for (const RoomWatch *watch : window.rooms().watches())
            unread += watch->unread();
        return unread;
    };
    QCOMPARE(entry->count(), sum());
}

void TestApplication::unknownChannelIsTold()
{
    startPractice();
    const QString host = room(Service::Floatplane).account().endpoints().site.toString();
    emit m_application->window().joinWanted();
    auto *join = qobject_cast<JoinRoomDialog *>(dialog());
    join->setAddress(host + u"/channel/nobody-at-all/live"_s);
    join->submit();
    const auto *notice = m_application->window().findChild<QLabel *>(u"noticeLine"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().startsWith(u"The livestream was not found."_s));
    QCOMPARE(m_application->rooms().rooms().size(), size_t(2));
}

void TestApplication::joinDialogOffersWhereOneWas()
{
    startPractice();
    const QString slug = room(Service::PlugDj).room();
    m_application->window().showRoom(room(Service::PlugDj)); // the dialog begins with the account in front
    emit m_application->window().joinWanted();
    auto *list = dialog()->findChild<QListView *>(u"roomList"_s);
    QVERIFY(list);
    const auto shows = [list](const QString &name) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return true;
        }
        return false;
    };
    QVERIFY(shows(u"Recent"_s)); // at once, before the site has answered
    QTRY_VERIFY(shows(u"All rooms"_s));
    QVERIFY(shows(room(Service::PlugDj).name()));
    dialog()->reject();
}

void TestApplication::secondRoomOfAnAccountMovesThere()
{
    startPractice();
    RoomController &bus = room(Service::PlugDj);
    RoomController &corner = m_application->rooms().open(bus.account(), u"quiet-corner"_s);
    QTRY_COMPARE_WITH_TIMEOUT(corner.state(), RoomController::State::Live, 20'000);
    QCOMPARE(bus.state(), RoomController::State::Idle);
    const auto pages = m_application->window().findChildren<RoomPage *>();
    const auto it = std::find_if(pages.begin(), pages.end(), [&bus](RoomPage *page) { return &page->room() == &bus; });
    const RoomPage &left = **it;
    QVERIFY(!left.findChild<QWidget *>(u"troubleBar"_s)->isHidden());
    QVERIFY(left.findChild<QLabel *>(u"troubleLine"_s)->text().contains(u"one room at a time"_s));
    auto *back = left.findChild<QPushButton *>(u"troubleButton"_s);
    QCOMPARE(back->text(), u"Come back here"_s);
    back->click();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state(), RoomController::State::Live, 20'000);
    QCOMPARE(corner.state(), RoomController::State::Idle);
    QVERIFY(left.findChild<QWidget *>(u"troubleBar"_s)->isHidden());
}

void TestApplication::leavesPolitely()
{
    startPractice();
    QSignalSpy left(&m_application->rooms(), &RoomBook::allLeft);
    m_application->window().close();
    QTRY_VERIFY(!left.isEmpty());
    for (const auto &open : m_application->rooms().rooms())
        QCOMPARE(open->state(), RoomController::State::Idle);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
