// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertdesk.h"
#include "store/alertbook.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "support/notificationservice.h"
#include "ui/composer.h"
#include "ui/feedview.h"
#include "ui/mainwindow.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 40'000; // ms, with a real daemon

Alert next()
{
    return {Alert::Kind::NextUp, u"night-bus"_s, u"You are next in Night Bus"_s, u"Fog Loop, Pale Harbour"_s,
            Alert::Urgency::Normal};
}

FeedItem line(const QString &text, bool isMention = true)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.author = {u"7"_s, u"ann"_s, Role::None};
    item.text = text;
    item.isMention = isMention;
    return item;
}

} // namespace

/// Alerts reach the desktop when the room is not looked at, and what is done with them there comes back.
class TestAlertDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hiddenRoomIsTold();
    void roomThatIsLookedAtIsNotTold();
    void settingSilences();
    void laterAlertTakesThePlaceOfTheOneBefore();
    void clickShowsTheRoom();
    void whatWasSeenIsWithdrawn();
    void marksTheRoomInTheTree();
    void missingServiceIsSaidOnce();
    void mentionIsTold();
    void whatIsNoNewsIsNotTold();
    void wordsToLookOutForAreTold();
    void ruleAndMentionAreOne();
    void floodOfMentionsIsOne();
    void jumpLeadsToTheLine();
    void jumpIntoAClosedRoomOpensIt();
    void roomThatCannotBeOpenedIsTold();
    void replyOpensTheField();
    void inlineReplyIsSaid();
    void refusedReplyComesBack();
    void replyThatFailsLaterIsTold();
    void replyToAClosedRoomWaitsInItsField();
    void muteAndUndo();
    void muteFromTheWindow();
    void choicesOfARoomCount();
    void doNotDisturbHoldsBackButCounts();
    void desktopsWishMakesCriticalNormal();
    void hushedIsSilent();
    void noticesComeBackByKey();
    void lostConnectionIsWithdrawnWhenItIsBack();
    void formerChoicesAreFollowed();
    void realDaemonShowsIt();
    void realDaemonDiesAndComesBack();

private:
    QList<NotificationService::Note> &notes() { return m_service->notes; }
    FeedItem say(FakeRoom &room, const FeedItem &item);
    void startDunst();
    QVariant dunst(const QString &property);
    void closeRoom();

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AlertBook> m_book;
    FakeAccount m_account{Endpoints::plugDj()};
    std::unique_ptr<FakeRoom> m_bus;
    std::unique_ptr<FakeRoom> m_disco;
    std::unique_ptr<MainWindow> m_window;
    QPointer<RoomPage> m_page; ///< of the bus
    std::unique_ptr<AlertDesk> m_desk;
    QProcess m_dunst;
};

void TestAlertDesk::initTestCase()
{
    loadResources();
    QVERIFY2(QDBusConnection::sessionBus().isConnected(),
             "This suite needs a session bus; run it through packaging/test.sh.");
}

void TestAlertDesk::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_book = std::make_unique<AlertBook>(QString());
    m_book->edit([](AlertOptions &options) { options.hasSounds = false; });
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    AlertGroups::Options pace;
    pace.gap = 50ms;
    m_desk = std::make_unique<AlertDesk>(AlertDesk::Parts{*m_window, *m_settings, *m_book, *m_theme}, pace);
    m_bus = std::make_unique<FakeRoom>(m_account, u"night-bus"_s, u"Night Bus"_s);
    m_disco = std::make_unique<FakeRoom>(m_account, u"disco"_s, u"Disco"_s);
    m_desk->listenTo(*m_bus);
    m_page = new RoomPage(*m_bus, *m_theme, nullptr);
    m_desk->follow(*m_bus, *m_page);
    m_window->addRoom(*m_bus, m_page, false);
    m_desk->listenTo(*m_disco);
    m_window->addRoom(*m_disco, new QWidget, false);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showRoom(*m_disco);
}

void TestAlertDesk::cleanup()
{
    if (m_dunst.state() != QProcess::NotRunning) {
        m_dunst.terminate();
        QVERIFY(m_dunst.waitForFinished());
    }
    m_desk.reset();
    m_window.reset();
    m_disco.reset();
    m_bus.reset();
    m_service.reset();
}

FeedItem TestAlertDesk::say(FakeRoom &room, const FeedItem &item)
{
    QSignalSpy arrived(&room, &RoomController::itemsArrived);
    room.hear(item);
    return arrived.constLast()[0].value<QList<FeedItem>>().constLast();
}

void TestAlertDesk::closeRoom()
{
    m_window->removeRoom(*m_bus);
    m_bus.reset();
}

void TestAlertDesk::hiddenRoomIsTold()
{
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 1);
    const auto sent = m_service->last();
    QCOMPARE(sent.title, u"You are next in Night Bus"_s);
    QCOMPARE(sent.text, u"Fog Loop, Pale Harbour"_s);
    QCOMPARE(sent.ids(), (QStringList{u"default"_s, u"mute"_s}));
    QCOMPARE(sent.hints.value(u"urgency"_s).toInt(), 1);
    QVERIFY(sent.hints.contains(u"image-data"_s));
}

void TestAlertDesk::roomThatIsLookedAtIsNotTold()
{
    emit m_disco->alerted(next());
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 1); // the other one's
    m_window->showRoom(*m_bus);
    say(*m_bus, line(u"hey"_s));
    emit m_bus->alerted(next());
    emit m_disco->alerted(next());
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_desk->unseen(), 1); // of the disco
}

void TestAlertDesk::settingSilences()
{
    m_settings->setDesktopNotificationsOn(false);
    emit m_bus->alerted(next());
    m_settings->setDesktopNotificationsOn(true);
    Alert other = next();
    other.title = u"another"_s;
    emit m_bus->alerted(other);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().title, u"another"_s);
}

void TestAlertDesk::laterAlertTakesThePlaceOfTheOneBefore()
{
    emit m_bus->alerted(next());
    emit m_bus->alerted(next()); // the number of the first is not known yet
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(notes().at(0).replaces, 0u);
    QCOMPARE(notes().at(1).replaces, 41u);
    Alert other = next();
    other.kind = Alert::Kind::Poll;
    emit m_bus->alerted(other);
    QTRY_COMPARE(notes().size(), 3);
    QCOMPARE(notes().at(2).replaces, 0u);
}

void TestAlertDesk::clickShowsTheRoom()
{
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 1);
    QVERIFY(!m_window->isLookedAt(*m_bus));
    m_window->showMinimized();
    QTRY_VERIFY([this] {
        m_service->act(41, u"default"_s);
        return m_window->isLookedAt(*m_bus) && !m_window->isMinimized();
    }());
}

void TestAlertDesk::whatWasSeenIsWithdrawn()
{
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_desk->unseen(), 1);
    QTRY_VERIFY([this] {
        m_window->showRoom(*m_disco);
        m_window->showRoom(*m_bus);
        return m_service->closed.contains(41);
    }());
    QCOMPARE(m_desk->unseen(), 0);
}

void TestAlertDesk::marksTheRoomInTheTree()
{
    const auto spoken = [this] {
        const RoomTreeModel &rooms = m_window->rooms();
        return rooms.data(rooms.index(0, 0, rooms.index(0, 0)), Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!spoken().contains("You are next"_L1));
    emit m_bus->alerted(next());
    QVERIFY2(spoken().contains("You are next in Night Bus"_L1), qPrintable(spoken()));
    m_window->showRoom(*m_bus);
    QVERIFY(!spoken().contains("You are next"_L1));
}

void TestAlertDesk::missingServiceIsSaidOnce()
{
    const auto *notice = m_window->findChild<StatusLine *>(u"noticeLine"_s);
    m_service->isBroken = true;
    emit m_bus->alerted(next());
    QTRY_VERIFY(notice->text().contains("cannot be shown on the desktop"_L1));
    m_window->showNotice({});
    emit m_bus->alerted(next());
    Alert other = next();
    other.kind = Alert::Kind::Poll;
    emit m_bus->alerted(other);
    QTRY_VERIFY(m_service->asked >= 2);
    m_service->isBroken = false;
    emit m_bus->alerted(next()); // works again as soon as somebody shows them
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY(notice->text().isEmpty());
}

void TestAlertDesk::mentionIsTold()
{
    say(*m_bus, line(u"@juniper <b>hey</b>"_s));
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().title, u"ann in Night Bus"_s);
    QCOMPARE(m_service->last().text, u"@juniper &lt;b&gt;hey&lt;/b&gt;"_s);
    QCOMPARE(m_service->last().ids(), (QStringList{u"reply"_s, u"default"_s, u"jump"_s, u"mute"_s}));
    QCOMPARE(m_service->last().hints.value(u"category"_s).toString(), u"im.received"_s);
    say(*m_bus, line(u"are you there?"_s));
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_service->last().replaces, 41u);
    QCOMPARE(m_service->last().title, u"2 mentions in Night Bus"_s);
    QCOMPARE(m_service->last().text, u"ann: are you there?"_s);
    QCOMPARE(m_desk->unseen(), 2);
}

void TestAlertDesk::whatIsNoNewsIsNotTold()
{
    FeedItem old = line(u"from the history"_s);
    old.isBackfill = true;
    say(*m_bus, old);
    FeedItem own = line(u"my own"_s);
    own.isOwn = true;
    say(*m_bus, own);
    FeedItem hidden = line(u"of somebody hidden"_s);
    hidden.author.name = u"troll"_s;
    m_bus->setHides([](const Person &person) { return person.name == "troll"_L1; });
    say(*m_bus, hidden);
    say(*m_bus, line(u"small talk"_s, false));
    say(*m_bus, line(u"for you"_s));
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().text, u"for you"_s);
}

void TestAlertDesk::wordsToLookOutForAreTold()
{
    const RuleMatcher matcher(RuleBook::rulesFor({u"horn"_s}));
    connect(m_bus.get(), &RoomController::itemsArrived, m_desk.get(), [this, &matcher](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (matcher.judge(item, QDateTime::currentDateTimeUtc()).notifies)
                m_desk->tellLine(*m_bus, item);
        }
    });
    say(*m_bus, line(u"the thorn"_s, false)); // not as a part of a word
    say(*m_bus, line(u"what a HORN!"_s, false));
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().text, u"what a HORN!"_s);
    m_book->edit([](AlertOptions &options) { options.set(AlertType::Keyword, AlertWay::Notify, false); });
    say(*m_bus, line(u"horn again"_s, false));
    say(*m_bus, line(u"and you"_s));
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_service->last().text, u"ann: and you"_s);
}

void TestAlertDesk::ruleAndMentionAreOne()
{
    const auto told = connect(m_bus.get(), &RoomController::itemsArrived, m_desk.get(),
                              [this](const QList<FeedItem> &items) { m_desk->tellLine(*m_bus, items.constLast()); });
    say(*m_bus, line(u"both"_s));
    QTRY_COMPARE(notes().size(), 1);
    disconnect(told);
    say(*m_bus, line(u"only one"_s));
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_service->last().title, u"2 lines for you in Night Bus"_s);
}

void TestAlertDesk::floodOfMentionsIsOne()
{
    for (int i = 0; i < 100; ++i)
        m_bus->hear(20, 20);
    QTRY_COMPARE(m_service->last().title, u"2000 mentions in Night Bus"_s);
    QVERIFY2(notes().size() < 40, qPrintable(QString::number(notes().size())));
    for (const auto &note : std::as_const(notes()))
        QCOMPARE(note.id, 41u);
}

void TestAlertDesk::jumpLeadsToTheLine()
{
    m_bus->hear(300);
    const FeedItem meant = say(*m_bus, line(u"this one"_s));
    QTRY_COMPARE(notes().size(), 1);
    m_bus->hear(300);
    QTRY_COMPARE(m_page->feed().rowCount(), 601);
    QTRY_VERIFY([this] {
        m_service->act(41, u"jump"_s);
        return m_window->isLookedAt(*m_bus);
    }());
    const auto *feed = m_page->findChild<FeedView *>();
    QTRY_COMPARE(feed->caretRow(), m_page->feed().rowOf(meant.seq));
    QVERIFY(!feed->isAtEnd());
}

void TestAlertDesk::jumpIntoAClosedRoomOpensIt()
{
    std::unique_ptr<FakeRoom> again;
    FeedItem found;
    AlertDesk::Rooms rooms;
    rooms.accountOf = [](const RoomController &) { return u"account"_s; };
    rooms.open = [&](const AlertDesk::Place &place) -> RoomController * {
        again = std::make_unique<FakeRoom>(m_account, place.slug, place.name);
        m_desk->listenTo(*again);
        m_window->addRoom(*again, new QWidget, false);
        return again.get();
    };
    rooms.findLine = [&](RoomController &room, const FeedItem &item) {
        QCOMPARE(&room, again.get());
        found = item;
    };
    m_desk->setRooms(rooms);
    auto den = std::make_unique<FakeRoom>(m_account, u"den"_s, u"Den"_s);
    auto *page = new RoomPage(*den, *m_theme, nullptr);
    m_desk->listenTo(*den);
    m_desk->follow(*den, *page);
    m_window->addRoom(*den, page, false);
    m_window->showRoom(*m_disco);
    const FeedItem meant = say(*den, line(u"come back"_s));
    QTRY_COMPARE(notes().size(), 1);
    m_window->removeRoom(*den);
    den.reset();
    QTRY_VERIFY([&] {
        m_service->act(41, u"jump"_s);
        return again && m_window->isLookedAt(*again);
    }());
    QTRY_COMPARE(found, meant);
    QCOMPARE(again->room(), u"den"_s);
    m_window->removeRoom(*again);
}

void TestAlertDesk::roomThatCannotBeOpenedIsTold()
{
    say(*m_bus, line(u"come back"_s));
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_desk->unseen(), 1);
    closeRoom();
    QCOMPARE(m_desk->unseen(), 0);
    const auto *notice = m_window->findChild<StatusLine *>(u"noticeLine"_s);
    QTRY_VERIFY([&] {
        m_service->act(41, u"jump"_s);
        return notice->text().contains("Night Bus"_L1);
    }());
    QVERIFY(m_window->isVisible());
}

void TestAlertDesk::replyOpensTheField()
{
    say(*m_bus, line(u"well?"_s));
    QTRY_COMPARE(notes().size(), 1);
    QTRY_VERIFY([this] {
        m_service->act(41, u"reply"_s);
        return m_page->composer().text().startsWith("@ann "_L1);
    }());
    QVERIFY(m_window->isLookedAt(*m_bus));
    QVERIFY(m_page->composer().isAncestorOf(QApplication::focusWidget()));
}

void TestAlertDesk::inlineReplyIsSaid()
{
    m_service->abilities.append(u"inline-reply"_s);
    say(*m_bus, line(u"well?"_s));
    QTRY_COMPARE(notes().size(), 1);
    QTRY_VERIFY([this] {
        if (m_bus->said.isEmpty())
            m_service->reply(41, u"  on my way "_s);
        return !m_bus->said.isEmpty();
    }());
    QCOMPARE(m_bus->said.constFirst(), u"@ann on my way"_s);
    QVERIFY(!m_window->isLookedAt(*m_bus)); // nothing comes to the front
    QCOMPARE(m_desk->unseen(), 0);
}

void TestAlertDesk::refusedReplyComesBack()
{
    m_service->abilities.append(u"inline-reply"_s);
    say(*m_bus, line(u"well?"_s));
    QTRY_COMPARE(notes().size(), 1);
    m_bus->refuse(u"You are muted for 14 minutes."_s);
    QTRY_VERIFY([this] {
        if (m_page->composer().text().isEmpty())
            m_service->reply(41, u"on my way"_s);
        return !m_page->composer().text().isEmpty();
    }());
    QVERIFY(m_bus->said.isEmpty());
    QVERIFY(m_page->composer().text().contains("@ann on my way"_L1));
    QTRY_COMPARE(m_service->last().title, u"Your reply was not sent"_s);
    QVERIFY(m_service->last().text.contains("14 minutes"_L1));
}

void TestAlertDesk::replyThatFailsLaterIsTold()
{
    m_service->abilities.append(u"inline-reply"_s);
    say(*m_bus, line(u"well?"_s));
    QTRY_COMPARE(notes().size(), 1);
    QTRY_VERIFY([this] {
        if (m_bus->said.isEmpty())
            m_service->reply(41, u"on my way"_s);
        return !m_bus->said.isEmpty();
    }());
    FeedItem own;
    own.kind = FeedItem::Kind::Chat;
    own.isOwn = true;
    own.text = u"@ann on my way"_s;
    own.delivery = FeedItem::Delivery::Pending;
    own = say(*m_bus, own);
    own.delivery = FeedItem::Delivery::Failed;
    own.failure = u"The server never answered."_s;
    m_bus->change(own);
    QTRY_COMPARE(m_service->last().title, u"Your reply was not sent"_s);
    QVERIFY(m_service->last().text.contains("never answered"_L1));
}

void TestAlertDesk::replyToAClosedRoomWaitsInItsField()
{
    m_service->abilities.append(u"inline-reply"_s);
    say(*m_bus, line(u"well?"_s));
    QTRY_COMPARE(notes().size(), 1);
    closeRoom();
    const auto *notice = m_window->findChild<StatusLine *>(u"noticeLine"_s);
    QTRY_VERIFY([&] { // it cannot be opened: what was typed is said where it can be copied
        m_service->reply(41, u"on my way"_s);
        return notice->text().contains("@ann on my way"_L1);
    }());
    FakeRoom again(m_account, u"night-bus"_s, u"Night Bus"_s);
    QPointer<RoomPage> page;
    AlertDesk::Rooms rooms;
    rooms.open = [&](const AlertDesk::Place &) -> RoomController * {
        if (!page) {
            page = new RoomPage(again, *m_theme, nullptr);
            m_desk->listenTo(again);
            m_desk->follow(again, *page);
            m_window->addRoom(again, page, false);
        }
        return &again;
    };
    m_desk->setRooms(rooms);
    QTRY_VERIFY([&] {
        if (!page)
            m_service->reply(41, u"on my way"_s);
        return page && page->composer().text().contains("@ann on my way"_L1);
    }());
    m_window->removeRoom(again);
}

void TestAlertDesk::muteAndUndo()
{
    say(*m_bus, line(u"one"_s));
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_desk->unseen(), 2);
    m_service->act(41, u"mute"_s);
    QTRY_COMPARE(m_service->last().title, u"Night Bus is muted"_s);
    QTRY_VERIFY(m_service->closed.contains(41) && m_service->closed.contains(42));
    QCOMPARE(m_service->last().ids(), (QStringList{u"default"_s, u"unmute"_s}));
    QCOMPARE(m_desk->unseen(), 0);
    const QDateTime until = m_book->options().rooms.value(m_desk->choicesOf(*m_bus)).mutedUntil;
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(until);
    QVERIFY2(seconds > 3'590 && seconds <= 3'600, qPrintable(QString::number(seconds)));
    const auto spoken = [this] {
        const RoomTreeModel &rooms = m_window->rooms();
        return rooms.data(rooms.index(0, 0, rooms.index(0, 0)), Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken().contains("muted until"_L1), qPrintable(spoken()));
    say(*m_bus, line(u"two"_s));
    QTRY_COMPARE(m_page->feed().rowCount(), 2);
    emit m_disco->alerted(next()); // looked at
    QCOMPARE(m_desk->unseen(), 0);
    const uint muted = m_service->last().id;
    m_service->act(muted, u"unmute"_s);
    QTRY_VERIFY(!spoken().contains("muted"_L1));
    QVERIFY(m_book->options().rooms.isEmpty());
    say(*m_bus, line(u"three"_s));
    QTRY_COMPARE(m_service->last().text, u"three"_s);
}

void TestAlertDesk::muteFromTheWindow()
{
    auto *mark = m_page->findChild<QToolButton *>(u"mutedMark"_s);
    QVERIFY(mark);
    QVERIFY(mark->isHidden());
    emit m_window->muteWanted(m_bus.get(), true);
    QVERIFY(!mark->isHidden());
    QVERIFY(mark->toolTip().contains("muted until"_L1));
    QCOMPARE(mark->accessibleName(), u"Muted"_s);
    mark->click();
    QVERIFY(mark->isHidden());
    QVERIFY(m_book->options().rooms.isEmpty());
    emit m_page->muteWanted(true);
    QVERIFY(!mark->isHidden());
    m_book->edit([this](AlertOptions &options) { options.mute(m_desk->choicesOf(*m_bus), {}, {}); });
    QVERIFY(mark->isHidden()); // wherever it ends
}

void TestAlertDesk::choicesOfARoomCount()
{
    m_book->edit([this](AlertOptions &options) {
        options.setOfRoom(m_desk->choicesOf(*m_bus), u"Night Bus"_s, AlertType::NextUp, AlertWay::Notify, false);
        options.setOfRoom(m_desk->choicesOf(*m_bus), u"Night Bus"_s, AlertType::Mention, AlertWay::Badge, false);
    });
    emit m_bus->alerted(next());
    QCOMPARE(m_desk->unseen(), 1);
    say(*m_bus, line(u"hey"_s));
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().text, u"hey"_s);
    QCOMPARE(m_desk->unseen(), 1);
}

void TestAlertDesk::doNotDisturbHoldsBackButCounts()
{
    m_book->edit([](AlertOptions &options) { options.disturb = AlertOptions::Disturb::No; });
    emit m_bus->alerted(next());
    QCOMPARE(m_desk->unseen(), 1);
    m_book->edit([](AlertOptions &options) { options.disturb = AlertOptions::Disturb::Yes; });
    Alert other = next();
    other.title = u"after it"_s;
    emit m_bus->alerted(other);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().title, u"after it"_s);
    QCOMPARE(m_desk->unseen(), 2);
}

void TestAlertDesk::desktopsWishMakesCriticalNormal()
{
    Alert ban = next();
    ban.kind = Alert::Kind::Moderation;
    ban.urgency = Alert::Urgency::Critical;
    QTRY_VERIFY([this] {
        m_service->inhibit(true);
        return m_desk->desktop().isQuiet();
    }());
    emit m_bus->alerted(ban);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().hints.value(u"urgency"_s).toInt(), 1);
    m_service->inhibit(false);
    QTRY_VERIFY(!m_desk->desktop().isQuiet());
    emit m_bus->alerted(ban);
    QTRY_COMPARE(notes().size(), 2);
    QCOMPARE(m_service->last().hints.value(u"urgency"_s).toInt(), 2);
}

void TestAlertDesk::hushedIsSilent()
{
    emit m_bus->alerted(next());
    QTRY_COMPARE(notes().size(), 1);
    QTRY_VERIFY([this] { // its number may still be on the way
        m_desk->setHushed(false);
        m_desk->setHushed(true);
        return m_service->closed.contains(41);
    }());
    emit m_bus->alerted(next());
    QCOMPARE(m_desk->unseen(), 2);
    m_desk->setHushed(false);
    Alert other = next();
    other.title = u"aloud"_s;
    emit m_bus->alerted(other);
    QTRY_COMPARE(m_service->last().title, u"aloud"_s);
    QCOMPARE(notes().size(), 2);
}

void TestAlertDesk::noticesComeBackByKey()
{
    Alert live;
    live.title = u"Tinker Tess is live"_s;
    QSignalSpy clicked(m_desk.get(), &AlertDesk::clicked);
    m_desk->tell(live, AlertType::Live, u"notice/7/n-1"_s);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().ids(), QStringList{u"default"_s}); // no room to mute
    QTRY_VERIFY([&] {
        m_service->act(41, u"default"_s);
        return !clicked.isEmpty();
    }());
    QCOMPARE(clicked[0][0].toString(), u"notice/7/n-1"_s);
}

void TestAlertDesk::lostConnectionIsWithdrawnWhenItIsBack()
{
    using State = RoomController::State;
    m_bus->become(State::Live);
    m_bus->stop(u"refused"_s);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(m_service->last().title, u"No connection to Night Bus"_s);
    QTRY_VERIFY([this] {
        m_bus->become(State::Live);
        m_bus->stop(u"refused"_s);
        m_bus->become(State::Live);
        return m_service->closed.contains(41);
    }());
}

void TestAlertDesk::formerChoicesAreFollowed()
{
    m_settings->setTellsPosts(false);
    QVERIFY(!m_book->options().isOn(AlertType::Post, AlertWay::Notify));
    m_book->edit([](AlertOptions &options) {
        options.set(AlertType::Post, AlertWay::Notify, true);
        options.set(AlertType::Live, AlertWay::Notify, false);
    });
    QVERIFY(m_settings->tellsPosts());
    QVERIFY(!m_settings->tellsLivestreams());
}

void TestAlertDesk::startDunst()
{
    const QString dunst = QStandardPaths::findExecutable(u"dunst"_s);
    QVERIFY2(!dunst.isEmpty() && !qEnvironmentVariableIsEmpty("DISPLAY"),
             "needs dunst and an X server; run it through packaging/test.sh");
    m_service->stop();
    m_dunst.setProgram(dunst);
    m_dunst.setArguments({u"-conf"_s, u"/dev/null"_s});
    m_dunst.start();
    QVERIFY(m_dunst.waitForStarted());
    QDBusConnectionInterface *bus = m_service->bus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(NotificationService::name()).value(), Patience);
}

QVariant TestAlertDesk::dunst(const QString &property)
{
    auto ask = QDBusMessage::createMethodCall(NotificationService::name(), NotificationService::path(),
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.dunstproject.cmd0"_s << property;
    const QDBusReply<QDBusVariant> reply = m_service->bus().call(ask, QDBus::Block, Patience);
    return reply.value().variant();
}

/// Against dunst: it takes what we send, shows it, and a click comes back.
void TestAlertDesk::realDaemonShowsIt()
{
    startDunst();
    const auto shown = [this] { return dunst(u"displayedLength"_s).toUInt(); };
    DesktopNotifier::Server who;
    m_desk->notifier().ask(this, [&who](const Result<DesktopNotifier::Server> &server) {
        if (server)
            who = *server;
    });
    QTRY_COMPARE_WITH_TIMEOUT(who.name, u"dunst"_s, Patience);
    QVERIFY(who.can("actions"_L1));
    // Critical, for such ones stay until they are seen: on a busy machine dunst needs long for its first fonts.
    Alert alert = next();
    alert.urgency = Alert::Urgency::Critical;
    emit m_bus->alerted(alert);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, Patience);
    emit m_bus->alerted(alert); // in the same place
    say(*m_bus, line(u"<i>hello</i> & "_s + u"x"_s.repeated(100'000)));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 2u, Patience);
    QVERIFY(!m_window->isLookedAt(*m_bus));
    auto click = QDBusMessage::createMethodCall(NotificationService::name(), NotificationService::path(),
                                                u"org.dunstproject.cmd0"_s, u"NotificationAction"_s);
    click << 0u;
    QCOMPARE(m_service->bus().call(click, QDBus::Block, Patience).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isLookedAt(*m_bus), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0u, Patience); // all of it was seen
}

void TestAlertDesk::realDaemonDiesAndComesBack()
{
    startDunst();
    Alert alert = next();
    alert.urgency = Alert::Urgency::Critical;
    const auto shown = [this] { return dunst(u"displayedLength"_s).toUInt(); };
    emit m_bus->alerted(alert);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, Patience);
    m_dunst.kill();
    QVERIFY(m_dunst.waitForFinished());
    startDunst();
    emit m_bus->alerted(alert);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1u, Patience);
    m_window->showRoom(*m_bus);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0u, Patience);
}

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
