// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertdesk.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/mainwindow.h"
#include "ui/resources.h"
#include "ui/theme.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

namespace {

const auto ServiceName = u"org.freedesktop.Notifications"_s;
const auto ServicePath = u"/org/freedesktop/Notifications"_s;
constexpr int Patience = 40'000; // ms, with a real daemon

/// A notification service that shows nothing and remembers all.
class Notifications : public QDBusVirtualObject
{
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "GetCapabilities"_L1) {
            ++asked;
            connection.send(isBroken ? message.createErrorReply(QDBusError::Failed, u"broken"_s)
                                     : message.createReply(abilities));
            return true;
        }
        if (message.member() == "Notify"_L1) {
            const uint replaced = message.arguments().value(1).toUInt();
            calls.append(message.arguments());
            connection.send(message.createReply(replaced > 0 ? replaced : ++lastId));
            return true;
        }
        if (message.member() == "CloseNotification"_L1) {
            closed.append(message.arguments().value(0).toUInt());
            connection.send(message.createReply());
            return true;
        }
        return false;
    }
    QString introspect(const QString &) const override { return {}; }

    QStringList abilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    bool isBroken = false;
    QList<QVariantList> calls;
    QList<uint> closed;
    uint lastId = 40;
    int asked = 0;
};

} // namespace

/// Alerts reach the desktop when the room is not looked at, and a click brings it to the front.
class TestAlertDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hiddenRoomIsTold();
    void markupIsText();
    void roomThatIsLookedAtIsNotTold();
    void settingSilences();
    void laterAlertTakesThePlaceOfTheOneBefore();
    void clickShowsTheRoom();
    void clicksOnOthersDoNotMatter();
    void whatWasSeenIsWithdrawn();
    void brokenServiceIsBorne();
    void marksTheRoomInTheTree();
    void realDaemonShowsIt();

private:
    QList<QVariantList> &calls() { return m_service->calls; }
    void invoke(uint id);

    QDBusConnection m_bus{QString()};
    std::unique_ptr<Notifications> m_service;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    FakeAccount m_account{Endpoints::plugDj()};
    std::unique_ptr<FakeRoom> m_bus1;
    std::unique_ptr<FakeRoom> m_disco;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AlertDesk> m_desk;
};

namespace {

Alert next()
{
    return {Alert::Kind::NextUp, u"night-bus"_s, u"You are next in Night Bus"_s, u"Fog Loop, Pale Harbour"_s,
            Alert::Urgency::Normal};
}

} // namespace

void TestAlertDesk::initTestCase()
{
    loadResources();
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"daemon"_s);
    QVERIFY2(m_bus.isConnected(), "This suite needs a session bus; run it through packaging/test.sh.");
    // Held from test to test, so that the bus starts no daemon of its own in between.
    QVERIFY(m_bus.registerService(ServiceName));
}

void TestAlertDesk::init()
{
    m_service = std::make_unique<Notifications>();
    QVERIFY(m_bus.registerVirtualObject(ServicePath, m_service.get()));
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_desk = std::make_unique<AlertDesk>(*m_window, *m_settings);
    m_bus1 = std::make_unique<FakeRoom>(m_account, u"night-bus"_s, u"Night Bus"_s);
    m_disco = std::make_unique<FakeRoom>(m_account, u"disco"_s, u"Disco"_s);
    for (FakeRoom *room : {m_bus1.get(), m_disco.get()}) {
        m_desk->listenTo(*room);
        m_window->addRoom(*room, new QWidget, false);
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showRoom(*m_disco);
}

void TestAlertDesk::cleanup()
{
    m_bus.unregisterObject(ServicePath);
    m_desk.reset();
    m_window.reset();
    m_disco.reset();
    m_bus1.reset();
    m_service.reset();
}

void TestAlertDesk::invoke(uint id)
{
    auto signal = QDBusMessage::createSignal(ServicePath, ServiceName, u"ActionInvoked"_s);
    signal << id << u"default"_s;
    QVERIFY(m_bus.send(signal));
}

void TestAlertDesk::hiddenRoomIsTold()
{
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 1);
    const QVariantList sent = calls().constFirst();
    QCOMPARE(sent.at(0).toString(), u"Partyline"_s);
    QCOMPARE(sent.at(3).toString(), u"You are next in Night Bus"_s);
    QCOMPARE(sent.at(4).toString(), u"Fog Loop, Pale Harbour"_s);
    QCOMPARE(sent.at(5).toStringList().value(0), u"default"_s);
    const auto hints = qdbus_cast<QVariantMap>(sent.at(6).value<QDBusArgument>());
    QCOMPARE(hints.value(u"urgency"_s).toInt(), 1);
}

void TestAlertDesk::markupIsText()
{
    Alert alert = next();
    alert.text = u"<b>loud</b> & \"clear\""_s;
    emit m_bus1->alerted(alert);
    QTRY_COMPARE(calls().size(), 1);
    QCOMPARE(calls().constFirst().at(4).toString(), alert.text.toHtmlEscaped());
}

void TestAlertDesk::roomThatIsLookedAtIsNotTold()
{
    emit m_disco->alerted(next());
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 1); // the other one's
    m_window->showRoom(*m_bus1);
    emit m_bus1->alerted(next());
    emit m_disco->alerted(next());
    QTRY_COMPARE(calls().size(), 2);
}

void TestAlertDesk::settingSilences()
{
    m_settings->setDesktopNotificationsOn(false);
    emit m_bus1->alerted(next());
    m_settings->setDesktopNotificationsOn(true);
    Alert other = next();
    other.title = u"another"_s;
    emit m_bus1->alerted(other);
    QTRY_COMPARE(calls().size(), 1);
    QCOMPARE(calls().constFirst().at(3).toString(), u"another"_s);
}

void TestAlertDesk::laterAlertTakesThePlaceOfTheOneBefore()
{
    emit m_bus1->alerted(next());
    emit m_bus1->alerted(next()); // the number of the first is not known yet
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 2);
    QCOMPARE(calls().at(0).at(1).toUInt(), 0u);
    QCOMPARE(calls().at(1).at(1).toUInt(), 41u);
    Alert other = next();
    other.kind = Alert::Kind::Mention;
    emit m_bus1->alerted(other);
    QTRY_COMPARE(calls().size(), 3);
    QCOMPARE(calls().at(2).at(1).toUInt(), 0u);
}

void TestAlertDesk::clickShowsTheRoom()
{
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 1);
    QVERIFY(!m_window->isLookedAt(*m_bus1));
    m_window->showMinimized();
    QTRY_VERIFY([this] {
        invoke(41);
        return m_window->isLookedAt(*m_bus1) && !m_window->isMinimized();
    }());
}

void TestAlertDesk::clicksOnOthersDoNotMatter()
{
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 1);
    invoke(7);
    invoke(40);
    emit m_bus1->alerted(next()); // comes after them on the same bus
    QTRY_COMPARE(calls().size(), 2);
    QVERIFY(!m_window->isLookedAt(*m_bus1));
}

void TestAlertDesk::whatWasSeenIsWithdrawn()
{
    emit m_bus1->alerted(next());
    QTRY_COMPARE(calls().size(), 1);
    QTRY_VERIFY([this] {
        m_window->showRoom(*m_disco);
        m_window->showRoom(*m_bus1);
        return m_service->closed.contains(41);
    }());
}

void TestAlertDesk::brokenServiceIsBorne()
{
    m_service->isBroken = true;
    emit m_bus1->alerted(next());
    QTRY_COMPARE(m_service->asked, 1);
    m_service->isBroken = false;
    // It is asked again with the next alert; the one before is gone.
    QTRY_VERIFY([this] {
        emit m_bus1->alerted(next());
        return !calls().isEmpty();
    }());
}

void TestAlertDesk::marksTheRoomInTheTree()
{
    const auto spoken = [this] {
        const RoomTreeModel &rooms = m_window->rooms();
        return rooms.data(rooms.index(0, 0, rooms.index(0, 0)), Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!spoken().contains("You are next"_L1));
    emit m_bus1->alerted(next());
    QVERIFY2(spoken().contains("You are next in Night Bus"_L1), qPrintable(spoken()));
    m_window->showRoom(*m_bus1);
    QVERIFY(!spoken().contains("You are next"_L1));
}

/// Against dunst: it takes what we send, shows it, and a click comes back.
void TestAlertDesk::realDaemonShowsIt()
{
    const QString dunst = QStandardPaths::findExecutable(u"dunst"_s);
    QVERIFY2(!dunst.isEmpty() && !qEnvironmentVariableIsEmpty("DISPLAY"),
             "needs dunst and an X server; run it through packaging/test.sh");
    QVERIFY(m_bus.unregisterService(ServiceName));
    QProcess daemon;
    daemon.setProgram(dunst);
    daemon.setArguments({u"-conf"_s, u"/dev/null"_s});
    daemon.start();
    QVERIFY(daemon.waitForStarted());
    QDBusConnectionInterface *bus = m_bus.interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(ServiceName).value(), Patience);

    const auto shown = [this] {
        auto ask =
            QDBusMessage::createMethodCall(ServiceName, ServicePath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask << u"org.dunstproject.cmd0"_s << u"displayedLength"_s;
        const QDBusReply<QDBusVariant> reply = m_bus.call(ask);
        return reply.value().variant().toUInt();
    };
    // Critical, for such ones stay until they are seen: on a busy machine dunst needs long for its first fonts.
    Alert alert = next();
    alert.urgency = Alert::Urgency::Critical;
    emit m_bus1->alerted(alert);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, Patience);
    QVERIFY(!m_window->isLookedAt(*m_bus1));
    auto click =
        QDBusMessage::createMethodCall(ServiceName, ServicePath, u"org.dunstproject.cmd0"_s, u"NotificationAction"_s);
    click << 0u;
    QCOMPARE(m_bus.call(click, QDBus::Block, Patience).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isLookedAt(*m_bus1), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0u, Patience);
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
