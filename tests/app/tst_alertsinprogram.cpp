// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "support/notificationservice.h"
#include "ui/alertsdialog.h"
#include "ui/composer.h"
#include "ui/feedview.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

namespace {

constexpr int Patience = 30'000; // ms, for the practice rooms over the real wire

} // namespace

/// Notifications of the whole program, in the practice rooms: what comes back from the desktop is done there.
class TestAlertsInProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void inlineReplyIsReallySaid();
    void jumpOpensTheRoomAtTheLine();
    void muteOutlivesTheProgram();
    void signedOutAccountIsTold();
    void windowTestsTheService();
    void roomsMenuLeadsToItsChoices();
    void trayKnowsWhoIsLive();

private:
    void start();
    RoomController &dj() const;
    RoomPage *page() const;
    /// A mention, as if somebody said it now, in a window that is not in front.
    FeedItem beMentioned(const QString &text);
    /// The newest notification about a line.
    NotificationService::Note told() const;

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_application;
};

void TestAlertsInProgram::initTestCase()
{
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY2(QDBusConnection::sessionBus().isConnected(),
             "This suite needs a session bus; run it through packaging/test.sh.");
}

void TestAlertsInProgram::init()
{
    m_service = std::make_unique<NotificationService>();
    m_service->abilities.append(u"inline-reply"_s);
    QVERIFY(m_service->start());
    m_dir = std::make_unique<QTemporaryDir>();
    start();
}

void TestAlertsInProgram::start()
{
    const auto line = CommandLine::parse({u"partyline"_s, u"--practice"_s});
    QVERIFY(line);
    m_application = std::make_unique<Application>(*line, Profile::at(m_dir->path()));
    m_application->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_application->rooms().rooms().size() == 2 && dj().state() == RoomController::State::Live,
                             Patience);
}

void TestAlertsInProgram::cleanup()
{
    m_application.reset();
    m_service.reset();
    m_dir.reset();
}

RoomController &TestAlertsInProgram::dj() const
{
    const auto &rooms = m_application->rooms().rooms();
    return rooms[0]->service() == Service::PlugDj ? *rooms[0] : *rooms[1];
}

RoomPage *TestAlertsInProgram::page() const
{
    for (RoomPage *one : m_application->window().findChildren<RoomPage *>()) {
        if (one->room().service() == Service::PlugDj)
            return one;
    }
    return nullptr;
}

FeedItem TestAlertsInProgram::beMentioned(const QString &text)
{
    m_application->window().showMinimized();
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.service = Service::PlugDj;
    item.room = dj().room();
    item.author = {u"4711"_s, u"ann"_s, Role::None};
    item.text = text;
    item.isMention = true;
    item.time = QDateTime::currentDateTimeUtc();
    item.id = u"4711-"_s + text;
    item.seq = 1'000'000; // beyond what the room counts to here
    emit dj().itemsArrived({item});
    return item;
}

NotificationService::Note TestAlertsInProgram::told() const
{
    for (auto it = m_service->notes.crbegin(); it != m_service->notes.crend(); ++it) {
        if (it->hints.value(u"category"_s) == u"im.received"_s)
            return *it;
    }
    return {};
}

void TestAlertsInProgram::inlineReplyIsReallySaid()
{
    beMentioned(u"@partyfan are you there?"_s);
    QTRY_COMPARE(told().text, u"@partyfan are you there?"_s);
    QVERIFY(told().ids().contains(u"inline-reply"_s));
    QStringList sent;
    const auto look = [&sent](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (item.isOwn && item.delivery == FeedItem::Delivery::Sent)
                sent.append(item.text);
        }
    };
    connect(&dj(), &RoomController::itemsChanged, this, look);
    connect(&dj(), &RoomController::itemsArrived, this, look);
    m_service->reply(told().id, u"just a moment"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sent.contains(u"@ann just a moment"_s), Patience); // the server's own echo
    QVERIFY(!m_application->window().isActiveWindow());
}

void TestAlertsInProgram::jumpOpensTheRoomAtTheLine()
{
    const FeedItem meant = beMentioned(u"@partyfan find me"_s);
    QTRY_COMPARE(told().text, meant.text);
    const QPointer<RoomController> gone(&dj());
    m_application->rooms().close(dj());
    QCOMPARE(m_application->rooms().rooms().size(), size_t(1));
    QTRY_VERIFY(!gone);
    m_service->act(told().id, u"jump"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_application->rooms().rooms().size(), size_t(2), Patience);
    QVERIFY(!m_application->window().isMinimized());
    const auto atCaret = [this] {
        const auto *feed = page() ? page()->findChild<FeedView *>() : nullptr;
        const int row = feed ? feed->caretRow() : -1;
        return row < 0 ? QString() : page()->feed().at(row).text;
    };
    QTRY_COMPARE_WITH_TIMEOUT(atCaret(), meant.text, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(dj().state(), RoomController::State::Live, Patience);
}

void TestAlertsInProgram::muteOutlivesTheProgram()
{
    beMentioned(u"@partyfan hello"_s);
    QTRY_VERIFY(told().id > 0);
    m_service->act(told().id, u"mute"_s);
    QTRY_VERIFY(m_service->last().ids().contains(u"unmute"_s));
    m_application.reset();
    m_service->notes.clear();
    start();
    beMentioned(u"@partyfan hello again"_s);
    const auto spoken = [this] {
        const RoomTreeModel &rooms = m_application->window().rooms();
        QStringList all;
        for (int row = 0; row < rooms.rowCount(rooms.index(0, 0)); ++row)
            all.append(rooms.index(row, 0, rooms.index(0, 0)).data(Qt::AccessibleTextRole).toString());
        return all.join(u'\n');
    };
    QTRY_VERIFY2(spoken().contains("muted until"_L1), qPrintable(spoken()));
    QTRY_VERIFY(page()->feed().rowOf(1'000'000) >= 0); // it is there, and nothing was told
    QCOMPARE(told().id, 0u);
}

void TestAlertsInProgram::signedOutAccountIsTold()
{
    beMentioned(u"@partyfan bye"_s);
    QTRY_VERIFY(told().id > 0);
    const QPointer<RoomController> gone(&dj());
    m_application->accounts().signOut(dj().account());
    QTRY_COMPARE(m_application->rooms().rooms().size(), size_t(1));
    QTRY_VERIFY(!gone);
    m_service->act(told().id, u"jump"_s);
    const auto *notice = m_application->window().findChild<StatusLine *>(u"noticeLine"_s);
    QTRY_VERIFY2(notice->text().contains("cannot be opened"_L1), qPrintable(notice->text()));
}

void TestAlertsInProgram::windowTestsTheService()
{
    emit m_application->window().notificationsWanted();
    auto *dialog = m_application->window().findChild<AlertsDialog *>();
    QVERIFY(dialog);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Send a &test"_s)
            button->click();
    }
    const auto *status = dialog->findChild<StatusLine *>();
    QTRY_VERIFY2(status->text().contains("Testd 3.1"_L1), qPrintable(status->text()));
    QTRY_VERIFY(std::any_of(m_service->notes.cbegin(), m_service->notes.cend(),
                            [](const auto &note) { return note.title == u"A test of Partyline"_s; }));
    m_service->isBroken = true;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Send a &test"_s)
            button->click();
    }
    QTRY_VERIFY2(status->text().contains("Nothing can be shown"_L1), qPrintable(status->text()));
}

void TestAlertsInProgram::roomsMenuLeadsToItsChoices()
{
    emit page()->notificationsWanted();
    auto *dialog = m_application->window().findChild<AlertsDialog *>();
    QVERIFY(dialog);
    const auto *room = [dialog] {
        for (const QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Room"_s)
                return box;
        }
        return static_cast<const QComboBox *>(nullptr);
    }();
    QVERIFY(room);
    QCOMPARE(room->currentText(), dj().name());
    QCOMPARE(room->count(), 3); // all, and the two that are open
}

void TestAlertsInProgram::trayKnowsWhoIsLive()
{
    MainWindow &window = m_application->window();
    QMenu *live = nullptr;
    for (const QAction *action : m_application->tray().menu().actions()) {
        if (action->text() == u"Live now"_s)
            live = action->menu();
    }
    QVERIFY(live);
    const auto entry = [live](const QString &text) -> QAction * {
        emit live->aboutToShow();
        for (QAction *action : live->actions()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(entry(dj().name()), Patience); // a track plays there
    RoomController &stream = &dj() == m_application->rooms().rooms()[0].get() ? *m_application->rooms().rooms()[1]
                                                                              : *m_application->rooms().rooms()[0];
    const QString id = stream.room();
    QTRY_VERIFY_WITH_TIMEOUT(entry(u"The Lantern Workshop"_s), Patience);
    const QPointer<RoomController> gone(&stream);
    m_application->rooms().close(stream); // on air without us, too
    QTRY_VERIFY(!gone);
    QTRY_VERIFY_WITH_TIMEOUT(entry(u"The Lantern Workshop"_s), Patience);
    window.showMinimized();
    entry(u"The Lantern Workshop"_s)->trigger();
    QTRY_COMPARE(m_application->rooms().rooms().size(), size_t(2));
    QCOMPARE(m_application->rooms().rooms()[1]->room(), id);
    QVERIFY(!window.isMinimized());
}

QTEST_MAIN(TestAlertsInProgram)
#include "tst_alertsinprogram.moc"
