// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/joinroomdialog.h"
#include "ui/mainwindow.h"
#include "ui/roomtabbar.h"
#include "ui/roomtree.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// A person with three rooms: looks, clicks, uses the keys. The rooms only record.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startsEmptyWithThreeWays();
    void partsAreFoundByAccessibleName();
    void everyMenuEntryDoesSomething();
    void tabsAreNamedAfterTheirRooms();
    void treeAndTabsFollowEachOther();
    void titleNamesTheRoom();
    void unreadIsClearedByLooking();
    void closeButtonAndKeyLeave();
    void keysChangeTabs();
    void roomsStandSideBySide();
    void addedBesideSharesTheTab();
    void splitEnds();
    void removedRoomLeavesNothing();
    void longNamesAreCut();
    void accountsShowTheirState();
    void noticeStaysUntilUnderstood();
    void menuBarHidesAndKeysStillWork();
    void themeIsAChoice();
    void geometrySurvives();
    void closingSaysSo();
    void f6GoesAround();
    void joinDialogPicksTheAccount();
    void joinDialogRefusesNonsense();
    void joinDialogWithoutAccountsOffersSignIn();

private:
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    RoomTabBar &bar() const { return *m_window->findChild<RoomTabBar *>(); }
    RoomTree &tree() const { return *m_window->findChild<RoomTree *>(); }
    QWidget *page(const QString &name) const { return m_window->findChild<QWidget *>(u"page "_s + name); }
    QWidget *add(FakeRoom &room, const FakeRoom *beside = nullptr);
    void addAll();
    QString layout() const;
    QString selectedRoom() const { return tree().currentIndex().data().toString(); }

    QTemporaryDir m_dir;
    Theme m_theme;
    FakeAccount m_dj{Endpoints::plugDj()};
    FakeAccount m_live{Endpoints::floatplane()};
    FakeRoom m_bus{m_dj, u"night-bus"_s, u"Night Bus"_s};
    FakeRoom m_disco{m_dj, u"disco"_s, u"Slow Motion Disco"_s};
    FakeRoom m_kettle{m_live, u"5c13f3c006f1be15e08e05c0"_s, u"Keel & Kettle"_s};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Somebody other than its own menu listens to the entry.
bool isHeard(const QAction &entry)
{
    class Opened : public QObject
    {
    public:
        using QObject::receivers;
    };
    const auto count = [&entry](const char *signal) { return (entry.*(&Opened::receivers))(signal); };
    return count(SIGNAL(triggered(bool))) > 0 || count(SIGNAL(toggled(bool))) > 0;
}

} // namespace

void TestMainWindow::init()
{
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
}

QWidget *TestMainWindow::add(FakeRoom &room, const FakeRoom *beside)
{
    auto *page = new QLineEdit;
    page->setObjectName(u"page "_s + room.name());
    m_window->addRoom(room, page, false, beside);
    return page;
}

void TestMainWindow::addAll()
{
    add(m_bus);
    add(m_disco);
    add(m_kettle);
}

QString TestMainWindow::layout() const
{
    QStringList tabs;
    for (const QList<RoomController *> &rooms : m_window->layoutOfRooms()) {
        QStringList names;
        for (const RoomController *room : rooms)
            names.append(room->name());
        tabs.append(names.join(u" + "_s));
    }
    return tabs.join(u" | "_s);
}

void TestMainWindow::startsEmptyWithThreeWays()
{
    QSignalSpy join(m_window.get(), &MainWindow::joinWanted);
    QSignalSpy practice(m_window.get(), &MainWindow::practiceWanted);
    QSignalSpy signIn(m_window.get(), &MainWindow::signInWanted);
    QWidget *empty = m_window->findChild<QWidget *>(u"EmptyPage"_s);
    QVERIFY(empty->isVisible());
    for (const QString &name : {u"joinButton"_s, u"practiceButton"_s, u"signInButton"_s})
        QTest::mouseClick(empty->findChild<QPushButton *>(name), Qt::LeftButton);
    QCOMPARE(join.size() + practice.size() + signIn.size(), 3);
    add(m_bus);
    QVERIFY(!empty->isVisible());
    m_window->removeRoom(m_bus);
    QVERIFY(empty->isVisible());
    // The key beside a way is the one of now.
    auto *joinButton = empty->findChild<QPushButton *>(u"joinButton"_s);
    auto *action = m_window->findChild<QAction *>(u"joinAction"_s);
    QCOMPARE(joinButton->accessibleDescription(), u"Ctrl+T"_s);
    const int width = joinButton->sizeHint().width();
    action->setShortcut({});
    QCOMPARE(joinButton->accessibleDescription(), QString());
    QVERIFY(joinButton->sizeHint().width() < width);
}

void TestMainWindow::partsAreFoundByAccessibleName()
{
    QCOMPARE(tree().accessibleName(), u"Rooms"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&tree())->role(), QAccessible::Tree);
    QWidget *sidebar = m_window->findChild<QWidget *>(u"sidebar"_s);
    QCOMPARE(sidebar->findChild<QPushButton *>(u"joinButton"_s)->accessibleName(), u"Join room"_s);
}

void TestMainWindow::everyMenuEntryDoesSomething()
{
    int entries = 0;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (const QAction *entry : menu->actions()) {
            if (entry->isSeparator() || entry->menu())
                continue;
            ++entries;
            QVERIFY2(isHeard(*entry), qPrintable(entry->text()));
        }
    }
    QVERIFY(entries > 12);
}

void TestMainWindow::tabsAreNamedAfterTheirRooms()
{
    addAll();
    QAccessibleInterface *tabs = QAccessible::queryAccessibleInterface(&bar());
    QStringList names;
    for (int i = 0; i < tabs->childCount(); ++i) {
        if (tabs->child(i)->role() == QAccessible::PageTab)
            names.append(tabs->child(i)->text(QAccessible::Name));
    }
    QCOMPARE(names, (QStringList{u"Night Bus"_s, u"Slow Motion Disco"_s, u"Keel & Kettle"_s}));
    m_bus.rename(u"Night Tram"_s);
    QCOMPARE(bar().tabText(0), u"Night Tram"_s);
    m_bus.rename(u"Night Bus"_s);
}

void TestMainWindow::treeAndTabsFollowEachOther()
{
    addAll();
    QCOMPARE(selectedRoom(), u"Keel & Kettle"_s);
    bar().setCurrentIndex(0);
    QCOMPARE(selectedRoom(), u"Night Bus"_s);
    QVERIFY(page(u"Night Bus"_s)->isVisible());
    QVERIFY(!page(u"Keel & Kettle"_s)->isVisible());

    const QModelIndex disco = tree().model()->index(1, 0, tree().model()->index(0, 0));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(disco).center());
    QCOMPARE(bar().currentIndex(), 1);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Up);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(bar().currentIndex(), 0);
}

void TestMainWindow::titleNamesTheRoom()
{
    QCOMPARE(m_window->windowTitle(), u"Partyline"_s);
    add(m_bus);
    QCOMPARE(m_window->windowTitle(), u"Night Bus – Partyline"_s);
    m_bus.rename(u"Night Tram"_s);
    QCOMPARE(m_window->windowTitle(), u"Night Tram – Partyline"_s);
    m_bus.rename(u"Night Bus"_s);
    m_window->removeRoom(m_bus);
    QCOMPARE(m_window->windowTitle(), u"Partyline"_s);
}

void TestMainWindow::unreadIsClearedByLooking()
{
    addAll();
    const QModelIndex bus = tree().model()->index(0, 0, tree().model()->index(0, 0));
    m_bus.hear(12, 3);
    m_kettle.hear(5); // is on the screen
    QCOMPARE(bus.data(RoomTreeModel::MentionsRole).toInt(), 3);
    const QModelIndex kettle = tree().model()->index(0, 0, tree().model()->index(1, 0));
    QCOMPARE(kettle.data(RoomTreeModel::UnreadRole).toInt(), 0);
    bar().setCurrentIndex(0);
    QCOMPARE(bus.data(RoomTreeModel::UnreadRole).toInt(), 0);
}

void TestMainWindow::closeButtonAndKeyLeave()
{
    addAll();
    QSignalSpy leave(m_window.get(), &MainWindow::leaveWanted);
    bar().setCurrentIndex(1);
    QTest::mouseClick(bar().tabButton(1, QTabBar::RightSide), Qt::LeftButton);
    QCOMPARE(leave.size(), 1);
    QCOMPARE(leave[0][0].value<RoomController *>(), &m_disco);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(leave.size(), 2);
}

void TestMainWindow::keysChangeTabs()
{
    addAll();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(bar().currentIndex(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bar().currentIndex(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // no such tab
    QCOMPARE(bar().currentIndex(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(bar().currentIndex(), 0);
    QSignalSpy join(m_window.get(), &MainWindow::joinWanted);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(join.size(), 1);
}

void TestMainWindow::roomsStandSideBySide()
{
    addAll();
    QSignalSpy changed(m_window.get(), &MainWindow::layoutChanged);
    auto *menu = m_window->findChild<QMenu *>(u"besideMenu"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().constFirst()->trigger(); // Night Bus
    QCOMPARE(layout(), u"Slow Motion Disco | Keel & Kettle + Night Bus"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(page(u"Night Bus"_s)->isVisible());
    QVERIFY(page(u"Keel & Kettle"_s)->isVisible());
    QCOMPARE(page(u"Night Bus"_s)->height(), page(u"Keel & Kettle"_s)->height());
    QCOMPARE(bar().tabText(1), u"Keel && Kettle + Night Bus"_s);

    page(u"Night Bus"_s)->setFocus();
    QCOMPARE(selectedRoom(), u"Night Bus"_s);
    page(u"Keel & Kettle"_s)->setFocus();
    QCOMPARE(selectedRoom(), u"Keel & Kettle"_s);
}

void TestMainWindow::addedBesideSharesTheTab()
{
    add(m_bus);
    add(m_kettle, &m_bus);
    add(m_disco);
    QCOMPARE(layout(), u"Night Bus + Keel & Kettle | Slow Motion Disco"_s);
}

void TestMainWindow::splitEnds()
{
    add(m_bus);
    add(m_kettle, &m_bus);
    QVERIFY(action(u"endSplitAction"_s)->isEnabled());
    action(u"endSplitAction"_s)->trigger();
    QCOMPARE(layout(), u"Keel & Kettle | Night Bus"_s); // the active one keeps its place
    QVERIFY(!action(u"endSplitAction"_s)->isEnabled());
}

void TestMainWindow::removedRoomLeavesNothing()
{
    add(m_bus);
    QPointer<QWidget> kettle = add(m_kettle, &m_bus);
    m_window->removeRoom(m_kettle);
    QVERIFY(!kettle);
    QCOMPARE(layout(), u"Night Bus"_s);
    QCOMPARE(tree().model()->rowCount(), 1);
    m_kettle.hear(5); // nobody listens any more
    m_window->removeRoom(m_kettle);
    m_window->removeRoom(m_bus);
    QCOMPARE(layout(), QString());
}

void TestMainWindow::longNamesAreCut()
{
    FakeRoom endless(m_dj, u"long"_s, QString(400, u'W'));
    add(endless);
    QVERIFY(bar().tabRect(0).width() < m_window->width() / 2);
    QVERIFY(m_window->width() < 2000);
    m_window->removeRoom(endless);
}

void TestMainWindow::accountsShowTheirState()
{
    auto *list = m_window->findChild<QListView *>(u"accountsPanel"_s);
    QVERIFY(!list->isVisible());
    m_window->addAccount(m_dj);
    QVERIFY(list->isVisible());
    m_dj.succeed({u"42"_s, u"juniper"_s, Role::None});
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"juniper, plug.dj, signed in"_s);
    m_dj.expire();
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"juniper, plug.dj, session ended"_s);

    QSignalSpy signIn(m_window.get(), &MainWindow::signInAgainWanted);
    QSignalSpy signOut(m_window.get(), &MainWindow::signOutWanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    auto *menu = list->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions()[0]->trigger();
    menu->actions()[1]->trigger();
    QCOMPARE(signIn.size() + signOut.size(), 2);
    menu->close();
    m_window->removeAccount(m_dj);
    QVERIFY(!list->isVisible());
}

void TestMainWindow::noticeStaysUntilUnderstood()
{
    auto *notice = m_window->findChild<QLabel *>(u"noticeLine"_s);
    QVERIFY(!notice->isVisible());
    m_window->showNotice({Status::Tint::Warning, u"key"_s, u"There is no keyring here."_s, u"Nothing is kept."_s});
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"There is no keyring here. Nothing is kept."_s);
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QVERIFY(!notice->isVisible());

    const Status full{Status::Tint::Danger, u"database"_s, {}, u"The disk is full."_s};
    m_window->showNotice(full);
    m_window->takeNoticeBack({Status::Tint::Danger, u"database"_s, {}, u"Something else."_s});
    QVERIFY(notice->isVisible());
    m_window->takeNoticeBack(full); // it is over
    QVERIFY(!notice->isVisible());
}

void TestMainWindow::menuBarHidesAndKeysStillWork()
{
    QVERIFY(m_window->menuBar()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(u"menuButton"_s)->isVisible());
    QVERIFY(!m_settings->isMenuBarVisible());
    QSignalSpy join(m_window.get(), &MainWindow::joinWanted);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(join.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_window->menuBar()->isVisible());
}

void TestMainWindow::themeIsAChoice()
{
    action(u"darkThemeAction"_s)->trigger();
    QCOMPARE(m_settings->theme(), Settings::Theme::Dark);
    action(u"desktopThemeAction"_s)->trigger();
    QCOMPARE(m_settings->theme(), Settings::Theme::Desktop);
}

void TestMainWindow::geometrySurvives()
{
    m_window->resize(801, 602);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_window->show();
    QTRY_COMPARE(m_window->size(), QSize(801, 602));
}

void TestMainWindow::closingSaysSo()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(closed.size(), 1);
}

void TestMainWindow::f6GoesAround()
{
    add(m_bus);
    m_window->addAccount(m_dj);
    QStringList visited;
    tree().setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        visited.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(visited.value(0), bar().objectName());
    QVERIFY(bar().objectName().size() > 0);
    QCOMPARE(visited.value(1), u"accountsPanel"_s);
    QCOMPARE(visited.value(2), u"roomTree"_s);
    m_window->removeAccount(m_dj);
}

void TestMainWindow::joinDialogPicksTheAccount()
{
    JoinRoomDialog dialog(m_theme, {&m_dj, &m_live});
    QSignalSpy wanted(&dialog, &JoinRoomDialog::joinWanted);
    dialog.open();
    auto *edit = dialog.findChild<QLineEdit *>(u"addressEdit"_s);
    QTest::keyClicks(edit, u"5c13f3c006f1be15e08e05c0"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Account *>(), &m_live);
    QCOMPARE(wanted[0][1].toString(), u"5c13f3c006f1be15e08e05c0"_s);

    dialog.open();
    dialog.setAddress(u"https://plug.dj/night-bus"_s);
    dialog.submit();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].value<Account *>(), &m_dj);
}

void TestMainWindow::joinDialogRefusesNonsense()
{
    JoinRoomDialog dialog(m_theme, {&m_dj});
    QSignalSpy wanted(&dialog, &JoinRoomDialog::joinWanted);
    dialog.open();
    for (const QString &text :
         {u"a room with blanks"_s, u"https://dj.example.org/den"_s, u"/live/5c13f3c006f1be15e08e05c0"_s}) {
        dialog.setAddress(text);
        dialog.submit();
        QVERIFY(dialog.findChild<QLabel *>(u"statusLine"_s)->isVisible());
        QVERIFY(dialog.findChild<QLineEdit *>(u"addressEdit"_s)->property("wrong").toBool());
    }
    QCOMPARE(wanted.size(), 0);
    QVERIFY(dialog.isVisible());
}

void TestMainWindow::joinDialogWithoutAccountsOffersSignIn()
{
    JoinRoomDialog dialog(m_theme, {});
    QSignalSpy signIn(&dialog, &JoinRoomDialog::signInWanted);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
