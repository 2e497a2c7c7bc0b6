// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertdesk.h"
#include "app/traydesk.h"
#include "store/alertbook.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "support/notificationservice.h"
#include "ui/mainwindow.h"
#include "ui/resources.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QAction>
#include <QDBusReply>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

namespace {

const auto WatcherName = u"org.kde.StatusNotifierWatcher"_s;
const auto WatcherPath = u"/StatusNotifierWatcher"_s;
const auto ItemPath = u"/StatusNotifierItem"_s;
const auto ItemInterface = u"org.kde.StatusNotifierItem"_s;

/// A panel that shows tray icons, as far as a program can tell. In a thread of its own, for Qt asks it and waits.
class Panel final : public QDBusVirtualObject
{
public:
    Panel()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s))
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~Panel() override
    {
        stop();
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(u"panel"_s);
    }
    bool start() { return m_bus.registerVirtualObject(WatcherPath, this) && m_bus.registerService(WatcherName); }
    void stop()
    {
        m_bus.unregisterService(WatcherName);
        m_bus.unregisterObject(WatcherPath);
    }
    QDBusConnection &bus() { return m_bus; }
    QStringList items()
    {
        const QMutexLocker lock(&m_mutex);
        return m_items;
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "Get"_L1)
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        if (message.member() == "RegisterStatusNotifierItem"_L1) {
            const QMutexLocker lock(&m_mutex);
            m_items.append(message.arguments().value(0).toString());
            return connection.send(message.createReply());
        }
        return false;
    }
    QString introspect(const QString &) const override
    {
        return u"<interface name='org.kde.StatusNotifierWatcher'>"
               "<property name='IsStatusNotifierHostRegistered' type='b' access='read'/>"
               "<method name='RegisterStatusNotifierItem'><arg type='s' direction='in'/></method></interface>"_s;
    }

private:
    QDBusConnection m_bus;
    QThread m_thread;
    QMutex m_mutex;
    QStringList m_items;
};

} // namespace

/// The icon in the tray, and the window that goes there and comes back.
class TestTrayDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAHostClosingCloses();
    void withoutAHostAHiddenStartIsMinimised();
    void iconComesWithTheHost();
    void iconIsNotShownUnlessWanted();
    void hostsClickShowsAndHides();
    void closingStaysWhereItIsChosen();
    void quitQuits();
    void hiddenStartStaysHidden();
    void windowComesBackWhenTheHostGoes();
    void hideAllHidesAndHushes();
    void hideAllWithoutATrayMinimises();
    void menuDisturbs();
    void menuLeadsToRooms();
    void markSaysWhatIsUnread();

private:
    void make();
    void startWithPanel();
    QAction *action(const QMenu &menu, const QString &text) const;
    QMenu *submenu(const QString &title) const;
    QDBusMessage callItem(const QString &method, const QVariantList &arguments);

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AlertBook> m_book;
    FakeAccount m_account{Endpoints::plugDj()};
    std::unique_ptr<FakeRoom> m_den;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<TrayDesk> m_tray;
};

void TestTrayDesk::initTestCase()
{
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY2(QDBusConnection::sessionBus().isConnected() && QGuiApplication::platformName() == "xcb"_L1,
             "This suite needs a session bus and an X server; run it through packaging/test.sh.");
}

void TestTrayDesk::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_panel = std::make_unique<Panel>();
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_book = std::make_unique<AlertBook>(QString());
    m_book->edit([](AlertOptions &options) { options.hasSounds = false; });
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_alerts = std::make_unique<AlertDesk>(AlertDesk::Parts{*m_window, *m_settings, *m_book, *m_theme});
    m_den = std::make_unique<FakeRoom>(m_account, u"den"_s, u"Salt & Pepper"_s);
    m_alerts->listenTo(*m_den);
    m_window->addRoom(*m_den, new QWidget, false);
    make();
}

void TestTrayDesk::make()
{
    m_tray = std::make_unique<TrayDesk>(TrayDesk::Parts{*m_window, *m_book, *m_alerts, *m_theme},
                                        TrayDesk::Patience{100ms, 100ms});
}

void TestTrayDesk::cleanup()
{
    m_tray.reset();
    m_alerts.reset();
    m_window.reset();
    m_den.reset();
    m_panel.reset();
    m_service.reset();
}

void TestTrayDesk::startWithPanel()
{
    QVERIFY(m_panel->start());
    m_tray->start();
    QTRY_VERIFY(m_tray->isShown());
    QTRY_VERIFY(!m_panel->items().isEmpty());
}

QAction *TestTrayDesk::action(const QMenu &menu, const QString &text) const
{
    for (QAction *one : menu.actions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QMenu *TestTrayDesk::submenu(const QString &title) const
{
    QAction *found = action(m_tray->menu(), title);
    return found ? found->menu() : nullptr;
}

QDBusMessage TestTrayDesk::callItem(const QString &method, const QVariantList &arguments)
{
    auto call =
        QDBusMessage::createMethodCall(QDBusConnection::sessionBus().baseService(), ItemPath, ItemInterface, method);
    call.setArguments(arguments);
    // The item has a connection of its own; the panel was told its name.
    const QString service = m_panel->items().constLast();
    call = QDBusMessage::createMethodCall(service, ItemPath, ItemInterface, method);
    call.setArguments(arguments);
    return call;
}

void TestTrayDesk::withoutAHostClosingCloses()
{
    m_book->edit([](AlertOptions &options) { options.closesToTray = true; });
    m_tray->start();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const auto *notice = m_window->findChild<StatusLine *>(u"noticeLine"_s);
    QTRY_VERIFY(notice->text().contains("no tray icons"_L1)); // once, for it was chosen
    m_window->showNotice({});
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QCOMPARE(closed.size(), 1);
    m_tray.reset();
    make();
    m_tray->start();
    QSignalSpy hidden(m_window.get(), &MainWindow::shownChanged);
    m_window->show();
    QTRY_COMPARE(hidden.size(), 1);
    QVERIFY(notice->text().isEmpty());
}

void TestTrayDesk::withoutAHostAHiddenStartIsMinimised()
{
    m_tray->start();
    m_tray->startHidden();
    QVERIFY(!m_window->isVisible());
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(m_window->isMinimized());
}

void TestTrayDesk::iconComesWithTheHost()
{
    m_tray->start();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!m_tray->isShown());
    QVERIFY(m_panel->start());
    QTRY_VERIFY(m_tray->isShown());
    QTRY_COMPARE(m_panel->items().size(), 1);
}

void TestTrayDesk::iconIsNotShownUnlessWanted()
{
    startWithPanel();
    m_book->edit([](AlertOptions &options) { options.hasTray = false; });
    QVERIFY(!m_tray->isShown());
    m_book->edit([](AlertOptions &options) { options.hasTray = true; });
    QVERIFY(m_tray->isShown());
}

void TestTrayDesk::hostsClickShowsAndHides()
{
    startWithPanel();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_panel->bus().asyncCall(callItem(u"Activate"_s, {0, 0}));
    QTRY_VERIFY(m_window->isHidden());
    m_panel->bus().asyncCall(callItem(u"Activate"_s, {0, 0}));
    QTRY_VERIFY(m_window->isVisible());
}

void TestTrayDesk::closingStaysWhereItIsChosen()
{
    startWithPanel();
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->close(); // not chosen yet
    QCOMPARE(closed.size(), 1);
    m_book->edit([](AlertOptions &options) { options.closesToTray = true; });
    m_window->show();
    m_window->close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_window->isHidden());
    QTRY_COMPARE(m_service->notes.size(), 1);
    QCOMPARE(m_service->last().title, u"Partyline goes on in the tray"_s);
    m_window->show();
    m_window->close();
    m_alerts->say(u"other"_s, u"something else"_s, {});
    QTRY_COMPARE(m_service->notes.size(), 2); // that one was told only once
    QCOMPARE(m_service->last().title, u"something else"_s);
}

void TestTrayDesk::quitQuits()
{
    m_book->edit([](AlertOptions &options) { options.closesToTray = true; });
    startWithPanel();
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QSignalSpy wanted(m_tray.get(), &TrayDesk::quitWanted);
    connect(m_tray.get(), &TrayDesk::quitWanted, m_window.get(), &MainWindow::quit);
    m_window->show();
    m_window->close();
    QVERIFY(m_window->isHidden());
    action(m_tray->menu(), u"Quit"_s)->trigger(); // from the tray, with the window away
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(closed.size(), 1);
}

void TestTrayDesk::hiddenStartStaysHidden()
{
    QVERIFY(m_panel->start());
    m_tray->start();
    m_tray->startHidden();
    QTRY_VERIFY(m_tray->isShown());
    QSignalSpy shown(m_window.get(), &MainWindow::shownChanged);
    QVERIFY(!shown.wait(300)); // three times what a hidden start waits
    m_tray->toggle();
    QVERIFY(m_window->isVisible());
}

void TestTrayDesk::windowComesBackWhenTheHostGoes()
{
    startWithPanel();
    m_window->show();
    m_window->hide();
    m_panel->stop();
    QTRY_VERIFY(m_window->isVisible());
    const qsizetype before = m_panel->items().size();
    QVERIFY(m_panel->start()); // and the icon when it is back
    QTRY_VERIFY(m_panel->items().size() > before && m_tray->isShown());
    m_tray->toggle();
    QVERIFY(m_window->isHidden());
}

void TestTrayDesk::hideAllHidesAndHushes()
{
    startWithPanel();
    m_window->show();
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    emit m_window->hideAllWanted();
    QVERIFY(m_window->isHidden());
    QVERIFY(other.isHidden());
    QVERIFY(m_alerts->isHushed());
    QVERIFY(m_tray->toolTip().contains("Silent"_L1));
    m_tray->toggle();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_alerts->isHushed());
    QVERIFY(other.isVisible());
}

void TestTrayDesk::hideAllWithoutATrayMinimises()
{
    m_tray->start();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    emit m_window->hideAllWanted();
    QVERIFY(m_window->isMinimized());
    QVERIFY(m_window->isVisible()); // in the task bar
    QVERIFY(m_alerts->isHushed());
    m_window->comeForward();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_alerts->isHushed());
}

void TestTrayDesk::menuDisturbs()
{
    using Disturb = AlertOptions::Disturb;
    QMenu *menu = submenu(u"Do not disturb"_s);
    QVERIFY(menu);
    QVERIFY(action(*menu, u"Off"_s)->isChecked());
    action(*menu, u"Until I turn it off"_s)->trigger();
    QCOMPARE(m_book->options().disturb, Disturb::No);
    emit menu->aboutToShow();
    QVERIFY(action(*menu, u"Until I turn it off"_s)->isChecked());
    QVERIFY(m_tray->toolTip().contains("Do not disturb"_L1));
    action(*menu, u"For one hour"_s)->trigger();
    QCOMPARE(m_book->options().disturb, Disturb::NotUntil);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_book->options().silentUntil);
    QVERIFY2(left > 3'500 && left <= 3'600, qPrintable(QString::number(left)));
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 5); // what is set stands there with its time
    QVERIFY(menu->actions().at(1)->isChecked());
    action(*menu, u"Off"_s)->trigger();
    QCOMPARE(m_book->options().disturb, Disturb::Yes);
}

void TestTrayDesk::menuLeadsToRooms()
{
    QMenu *menu = submenu(u"Live now"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().constFirst()->text(), u"Nobody is live"_s);
    QVERIFY(!menu->actions().constFirst()->isEnabled());
}

void TestTrayDesk::markSaysWhatIsUnread()
{
    const QImage plain = m_tray->picture(22).toImage();
    QSignalSpy changed(&m_window->rooms(), &QAbstractItemModel::dataChanged);
    m_den->hear(3);
    QTRY_VERIFY(m_tray->toolTip().contains("3 new lines"_L1));
    const QImage unread = m_tray->picture(22).toImage();
    QVERIFY(unread != plain);
    m_den->hear(2, 2);
    QTRY_VERIFY(m_tray->toolTip().contains("2 mentions"_L1));
    QVERIFY(m_tray->picture(22).toImage() != unread);
    QVERIFY(m_tray->picture(16).toImage() != m_tray->picture(22).toImage().scaled(16, 16));
    emit m_window->muteWanted(m_den.get(), true);
    QTRY_VERIFY(!m_tray->toolTip().contains("mentions"_L1));
    QCOMPARE(m_tray->picture(22).toImage(), plain);
}

QTEST_MAIN(TestTrayDesk)
#include "tst_traydesk.moc"
