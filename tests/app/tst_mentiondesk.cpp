// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/mentiondesk.h"
#include "store/history.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"
#include "ui/mainwindow.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/searchcontext.h"
#include "ui/sidebarentry.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Disco{Service::PlugDj, u"plug.example"_s, u"disco"_s};

FeedItem lineOf(const QString &id, const QString &text, bool isMention = true)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.id = id;
    item.author = {u"7"_s, u"ann"_s, Role::Moderator};
    item.text = text;
    item.isMention = isMention;
    return item;
}

} // namespace

/// What is meant for the user comes into the inbox from all rooms, is read where it is seen, and leads back to its
/// room.
class TestMentionDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void mentionsComeInFromRoomsThatNobodyLooksAt();
    void linesOfOthersAndOurOwnDoNot();
    void aMentionBehindOurLineIsAnAnswer();
    void whatARuleTellsOfComesInToo();
    void whatARuleHidesStaysOut();
    void missedMentionsComeInWithTheReplay();
    void whatIsSeenIsRead();
    void aDeletedLineIsSaidToBe();
    void theWindowShowsGroups();
    void onlyUnreadOnesKeepTheirPlaceWhileTheyAreRead();
    void keysReadCopyAndTakeOut();
    void aReplyGoesIntoItsRoom();
    void aReplyWithoutItsRoomStaysTyped();
    void stepsGoFromOneToTheNext();
    void contextComesFromHistory();
    void aRoomThatCannotBeOpenedIsShownHere();
    void forgettingIsHeard();
    void anEmptyInboxTeaches();
    void pictures_data();
    void pictures();

private:
    FakeRoom &open(const HistoryRoom &key, const QString &name);
    void startDesk();
    MentionsWindow &inbox() const
    {
        auto *open = m_window->findChild<MentionsWindow *>();
        return open ? *open : *m_desk->open();
    }
    QListView *list() const { return inbox().findChild<QListView *>(); }
    void choose(int row) const;
    MentionBook &book() { return m_desk->book(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RuleBook> m_rules;
    QNetworkAccessManager m_network;
    std::unique_ptr<EmoteStore> m_emotes;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MentionDesk> m_desk;
    std::vector<std::unique_ptr<FakeRoom>> m_rooms;
    QList<RoomPage *> m_pages;
};

void TestMentionDesk::initTestCase()
{
    loadResources();
}

void TestMentionDesk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_rules = std::make_unique<RuleBook>(QString());
    m_emotes = std::make_unique<EmoteStore>(m_network);
    m_account = std::make_unique<FakeAccount>(Endpoints::plugDj());
    m_account->succeed({u"1"_s, u"juniper"_s, Role::None});
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    startDesk();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMentionDesk::cleanup()
{
    m_window.reset();
    m_pages.clear();
    m_desk.reset();
    m_rooms.clear();
    m_history.reset();
    m_emotes.reset();
}

void TestMentionDesk::startDesk()
{
    m_desk = std::make_unique<MentionDesk>(MentionDesk::Parts{*m_window, *m_rules, *m_theme, *m_emotes},
                                           m_dir->filePath(u"mentions.json"_s));
}

FakeRoom &TestMentionDesk::open(const HistoryRoom &key, const QString &name)
{
    FakeRoom &room = *m_rooms.emplace_back(std::make_unique<FakeRoom>(*m_account, key.room, name));
    auto *page = new RoomPage(room, *m_theme, nullptr);
    page->setRules(*m_rules);
    if (m_history)
        page->setHistory(*m_history, key);
    m_pages.append(page);
    m_desk->follow(room, *page, key);
    m_window->addRoom(room, page, false);
    room.become(RoomController::State::Live);
    return room;
}

void TestMentionDesk::choose(int row) const
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
}

void TestMentionDesk::mentionsComeInFromRoomsThatNobodyLooksAt()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Disco"_s);
    m_window->showRoom(disco);
    bus.hear(lineOf(u"c1"_s, u"@juniper you are up"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    const Mention mention = book().mentions().constFirst();
    QCOMPARE(mention.room, Bus);
    QCOMPARE(mention.roomName, u"Night Bus"_s);
    QVERIFY(mention.isMention && !mention.isRead);
    auto *entry = m_window->findChild<SidebarEntry *>(u"mentionsEntry"_s);
    QCOMPARE(entry->count(), 1);
    QCOMPARE(entry->accessibleName(), u"Mentions"_s);
    QCOMPARE(entry->accessibleDescription(), u"1 unread"_s);
    // They are there in the next run.
    m_window.reset();
    m_desk.reset();
    m_rooms.clear();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    startDesk();
    QCOMPARE(book().unread(), 1);
    QCOMPARE(m_window->findChild<SidebarEntry *>(u"mentionsEntry"_s)->count(), 1);
}

void TestMentionDesk::linesOfOthersAndOurOwnDoNot()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    open(Disco, u"Disco"_s);
    FeedItem own = lineOf(u"c1"_s, u"@juniper, I say"_s, false);
    own.isOwn = true;
    own.delivery = FeedItem::Delivery::Sent;
    bus.hear(own);
    bus.hear(lineOf(u"c2"_s, u"hello"_s, false));
    FeedItem hidden = lineOf(u"c3"_s, u"@juniper"_s);
    hidden.kind = FeedItem::Kind::Moderation;
    bus.hear(hidden);
    bus.hear(lineOf(u"c4"_s, u"@juniper at last"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    QCOMPARE(book().mentions().constFirst().item.id, u"c4"_s);
}

void TestMentionDesk::aMentionBehindOurLineIsAnAnswer()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FeedItem own = lineOf(u"c1"_s, u"seven minutes of fog"_s, false);
    own.isOwn = true;
    own.delivery = FeedItem::Delivery::Sent;
    bus.hear(own);
    bus.hear(lineOf(u"c2"_s, u"@juniper lovely"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    QCOMPARE(book().mentions().constFirst().answered, u"seven minutes of fog"_s);
    QVERIFY(mentionReason(book().mentions().constFirst()).contains(u"seven minutes of fog"_s));
}

void TestMentionDesk::whatARuleTellsOfComesInToo()
{
    Rule rule;
    rule.name = u"Gear"_s;
    rule.text = u"turntable"_s;
    rule.notifies = true;
    QVERIFY(m_rules->setRules({rule}));
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    bus.hear(lineOf(u"c1"_s, u"a turntable for sale"_s, false));
    bus.hear(lineOf(u"c2"_s, u"@juniper a turntable"_s));
    QTRY_COMPARE(book().mentions().size(), 2);
    QCOMPARE(book().mentions()[0].rule, u"Gear"_s);
    QVERIFY(!book().mentions()[0].isMention);
    QTRY_VERIFY(book().mentions()[1].isMention && book().mentions()[1].rule == u"Gear"_s);
}

void TestMentionDesk::whatARuleHidesStaysOut()
{
    Rule rule;
    rule.text = u"casino"_s;
    rule.hides = true;
    QVERIFY(m_rules->setRules({rule}));
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper win at the casino"_s));
    bus.hear(lineOf(u"c2"_s, u"@juniper hello"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    QCOMPARE(book().mentions().constFirst().item.id, u"c2"_s);
}

void TestMentionDesk::missedMentionsComeInWithTheReplay()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FeedItem missed = lineOf(u"c1"_s, u"where are you @juniper"_s, false);
    missed.isBackfill = true;
    FeedItem other = lineOf(u"c2"_s, u"where are you @junipers"_s, false);
    other.isBackfill = true;
    bus.hear(missed);
    bus.hear(other);
    bus.hear(missed); // again after the next gap
    QTRY_COMPARE(m_pages[0]->feed().rowCount(), 3);
    QCOMPARE(book().mentions().size(), 1);
    QCOMPARE(book().mentions().constFirst().item.id, u"c1"_s);
}

void TestMentionDesk::whatIsSeenIsRead()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Disco"_s);
    m_window->showRoom(disco);
    bus.hear(lineOf(u"c1"_s, u"@juniper far above"_s));
    bus.hear(200);
    bus.hear(lineOf(u"c2"_s, u"@juniper at the end"_s));
    disco.hear(lineOf(u"d1"_s, u"@juniper before your eyes"_s));
    QTRY_COMPARE(book().mentions().size(), 3);
    QTRY_COMPARE(book().unreadIn(Disco), 0);
    QCOMPARE(book().unreadIn(Bus), 2);
    m_window->showRoom(bus);
    QTRY_COMPARE(book().unreadIn(Bus), 1);
    QVERIFY(!book().mentions().constFirst().isRead);
    m_pages[0]->findChild<FeedView *>()->goToRow(0);
    QTRY_COMPARE(book().unread(), 0);
    QCOMPARE(m_window->findChild<SidebarEntry *>(u"mentionsEntry"_s)->count(), 0);
}

void TestMentionDesk::aDeletedLineIsSaidToBe()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FeedItem rude;
    connect(&bus, &RoomController::itemsArrived, this, [&rude](const QList<FeedItem> &items) { rude = items[0]; });
    bus.hear(lineOf(u"c1"_s, u"@juniper something rude"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    rude.isDeleted = true;
    rude.deletedBy = u"tape.deck"_s;
    emit bus.itemsChanged({rude});
    QTRY_VERIFY(book().mentions().constFirst().item.isDeleted);
    const QString spoken = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!spoken.contains(u"rude"_s) && spoken.contains(u"tape.deck"_s), qPrintable(spoken));
}

void TestMentionDesk::theWindowShowsGroups()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Disco"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper one"_s));
    disco.hear(lineOf(u"d1"_s, u"@juniper two"_s));
    QTRY_COMPARE(book().mentions().size(), 2);
    bus.hear(lineOf(u"c2"_s, u"@juniper three"_s));
    QTRY_COMPARE(book().mentions().size(), 3);
    const auto texts = [this] {
        QStringList all;
        const MentionsModel &model = inbox().model();
        for (int row = 0; row < model.rowCount({}); ++row)
            all.append(model.at(row).isHead() ? u"# "_s + model.at(row).head : model.at(row).mention.item.text);
        return all;
    };
    QCOMPARE(texts(), (QStringList{u"# Today"_s, u"@juniper three"_s, u"@juniper two"_s, u"@juniper one"_s}));
    auto *group = inbox().findChildren<QComboBox *>().value(1);
    QCOMPARE(group->accessibleName(), u"Group by"_s);
    group->setCurrentIndex(1);
    QCOMPARE(texts(),
             (QStringList{u"# Night Bus"_s, u"@juniper three"_s, u"@juniper one"_s, u"# Disco"_s, u"@juniper two"_s}));
    group->setCurrentIndex(2);
    QCOMPARE(texts().constFirst(), u"# ann"_s);
    inbox().findChildren<QComboBox *>().value(0)->setCurrentIndex(3);
    QCOMPARE(texts(), QStringList());
}

void TestMentionDesk::onlyUnreadOnesKeepTheirPlaceWhileTheyAreRead()
{
    MentionsModel model(book());
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    open(Disco, u"Disco"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper one"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    model.showOnlyUnread(true);
    book().setAllRead();
    QCOMPARE(model.rowCount({}), 2);
    model.showOnlyUnread(true);
    QCOMPARE(model.rowCount({}), 0);
}

void TestMentionDesk::keysReadCopyAndTakeOut()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    open(Disco, u"Disco"_s);
    m_window->showRoom(*m_rooms[1]);
    for (int i = 1; i <= 3; ++i)
        bus.hear(lineOf(u"c%1"_s.arg(i), u"@juniper %1"_s.arg(i)));
    QTRY_COMPARE(book().mentions().size(), 3);
    inbox().activateWindow();
    QTRY_VERIFY(inbox().isActiveWindow()); // qWaitForWindowActive() is content with its parent
    choose(1);                             // where it stands already
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(book().unread(), 2);
    QCOMPARE(book().unread(), 2);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(book().unread(), 3);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Night Bus"_s) && copied.contains(u"ann: @juniper 2"_s), qPrintable(copied));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(book().mentions().size(), 2);
    QVERIFY(list()->currentIndex().isValid());
    QTRY_COMPARE(book().unread(), 1); // the one after it is gone to
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(book().mentions().size(), 0);
}

void TestMentionDesk::aReplyGoesIntoItsRoom()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper are you there?"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    choose(1);
    auto *reply = inbox().findChild<QLineEdit *>();
    QCOMPARE(reply->accessibleName(), u"Reply"_s);
    QVERIFY(reply->isEnabled());
    QTest::keyClicks(reply, u"I am"_s);
    QTest::keyClick(reply, Qt::Key_Return);
    QCOMPARE(bus.said, QStringList{u"@ann I am"_s});
    QVERIFY(reply->text().isEmpty());
}

void TestMentionDesk::aReplyWithoutItsRoomStaysTyped()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper are you there?"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    choose(1);
    auto *reply = inbox().findChild<QLineEdit *>();
    QTest::keyClicks(reply, u"I am"_s);
    bus.become(RoomController::State::Waiting, u"The network is gone."_s);
    QTest::keyClick(reply, Qt::Key_Return);
    QVERIFY(bus.said.isEmpty());
    QCOMPARE(reply->text(), u"I am"_s);
    m_window->removeRoom(bus);
    QTRY_VERIFY(reply->accessibleDescription().contains(u"not open"_s));
    QCOMPARE(reply->text(), u"I am"_s);
}

void TestMentionDesk::stepsGoFromOneToTheNext()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Disco"_s);
    auto *idle = new QWidget; // nobody looks at either
    idle->show();
    QStringList wanted;
    connect(m_desk.get(), &MentionDesk::lineWanted, this,
            [&wanted](const Mention &mention) { wanted.append(mention.item.id); });
    emit m_window->mentionStepWanted(1);
    QVERIFY(wanted.isEmpty());
    bus.hear(lineOf(u"1"_s, u"@juniper one"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    disco.hear(lineOf(u"2"_s, u"@juniper two"_s));
    QTRY_COMPARE(book().mentions().size(), 2);
    bus.hear(lineOf(u"3"_s, u"@juniper three"_s));
    QTRY_COMPARE(book().mentions().size(), 3);
    book().setRead({book().mentions()[0].id});
    book().setRead({book().mentions()[1].id, book().mentions()[2].id}, false);
    emit m_window->mentionStepWanted(1); // the oldest that is unread
    emit m_window->mentionStepWanted(1);
    emit m_window->mentionStepWanted(1); // there is none
    emit m_window->mentionStepWanted(-1);
    emit m_window->mentionStepWanted(-1);
    emit m_window->mentionStepWanted(-1); // there is none
    QCOMPARE(wanted, (QStringList{u"2"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(book().unread(), 0);
    delete idle;
}

void TestMentionDesk::contextComesFromHistory()
{
    m_history = std::make_unique<History>(History::Options{m_dir->filePath(u"history.db"_s)});
    m_desk->setHistory(*m_history);
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    QSignalSpy written(m_history.get(), &History::written);
    bus.hear(3);
    bus.hear(lineOf(u"c1"_s, u"@juniper are you there?"_s));
    bus.hear(2);
    QTRY_COMPARE(book().mentions().size(), 1);
    QTRY_VERIFY(!written.isEmpty());
    choose(1);
    auto *context = inbox().findChild<SearchContext *>();
    QVERIFY(context);
    const auto holds = [context] {
        for (int row = 0; row < context->model().rowCount(); ++row) {
            if (context->model().at(row).id == u"c1"_s)
                return context->model().rowCount() >= 4;
        }
        return false;
    };
    QTRY_VERIFY(holds());
}

void TestMentionDesk::aRoomThatCannotBeOpenedIsShownHere()
{
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper"_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    m_desk->showHere(book().mentions().constFirst(), u"No account is signed in."_s);
    auto *status = inbox().findChild<StatusLine *>();
    QVERIFY2(status->text().contains(u"No account is signed in."_s), qPrintable(status->text()));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestMentionDesk::forgettingIsHeard()
{
    m_history = std::make_unique<History>(History::Options{m_dir->filePath(u"history.db"_s)});
    m_desk->setHistory(*m_history);
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Disco"_s);
    bus.hear(lineOf(u"c1"_s, u"@juniper one"_s));
    FeedItem bob = lineOf(u"d1"_s, u"@juniper two"_s);
    bob.author = {u"8"_s, u"bob"_s, Role::None};
    disco.hear(bob);
    QTRY_COMPARE(book().mentions().size(), 2);
    m_history->forgetPerson(Service::PlugDj, bob.author);
    QCOMPARE(book().mentions().size(), 1);
    m_history->forgetRoom(Bus);
    QCOMPARE(book().mentions().size(), 0);
}

void TestMentionDesk::anEmptyInboxTeaches()
{
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *inbox = m_window->findChild<MentionsWindow *>();
    QVERIFY(inbox && inbox->isVisible());
    const auto labels = inbox->findChild<QListView *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Nobody has mentioned you"_s);
    }));
    QVERIFY(!inbox->findChild<QLineEdit *>()->isEnabled());
    for (const QWidget *control : inbox->findChildren<QWidget *>()) {
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible() && !qobject_cast<const FeedView *>(control)) {
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     control->metaObject()->className());
        }
    }
}

void TestMentionDesk::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("base");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Choice::Light << 13 << QSize(940, 620);
    QTest::newRow("dark") << Theme::Choice::Dark << 13 << QSize(940, 620);
    QTest::newRow("contrast") << Theme::Choice::HighContrast << 13 << QSize(940, 620);
    QTest::newRow("small") << Theme::Choice::Dark << 13 << QSize(640, 360);
    QTest::newRow("large") << Theme::Choice::Light << 26 << QSize(1500, 900);
}

/// With PARTYLINE_PICTURES=DIR they are kept there.
void TestMentionDesk::pictures()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(int, base);
    QFETCH(QSize, size);
    QFont font = QApplication::font();
    font.setPixelSize(base);
    m_theme->setChoice(choice);
    m_theme->setBaseFont(font);
    const QFont before = QApplication::font();
    QApplication::setFont(font);
    QApplication::setStyle(new Style(*m_theme));
    QApplication::setPalette(m_theme->palette());
    m_history = std::make_unique<History>(History::Options{m_dir->filePath(u"history.db"_s)});
    m_desk->setHistory(*m_history);
    FakeRoom &bus = open(Bus, u"Night Bus"_s);
    FakeRoom &disco = open(Disco, u"Slow Motion Disco for the Very Long Evening"_s);
    m_window->showRoom(disco);
    int written = 0;
    connect(m_history.get(), &History::written, this, [&written](int count) { written += count; });
    FeedItem own = lineOf(u"c0"_s, u"always. seven minutes of fog"_s, false);
    own.author = m_account->self();
    own.isOwn = true;
    own.delivery = FeedItem::Delivery::Sent;
    bus.hear(5);
    bus.hear(own);
    bus.hear(lineOf(u"c1"_s, u"@juniper you are up after ليلى, got something slow ready? It may be as long as the "
                             u"ferry needs from one side to the other, and back again if the wind is right."_s));
    QTRY_COMPARE(book().mentions().size(), 1);
    FeedItem rtl = lineOf(u"c2"_s, u"@juniper هذا اللحن يذكرني بالبحر"_s);
    rtl.author = {u"9"_s, u"ليلى_ن"_s, Role::Subscriber};
    bus.hear(rtl);
    QTRY_COMPARE(book().mentions().size(), 2);
    book().setAllRead();
    Mention old = book().mentions().constFirst();
    disco.hear(lineOf(u"c3"_s, u"@juniper 🔥🔥🔥"_s));
    QTRY_COMPARE(book().mentions().size(), 3);
    FeedItem deleted = lineOf(u"c4"_s, u"@juniper buy now"_s);
    deleted.isDeleted = true;
    deleted.deletedBy = u"tape.deck"_s;
    bus.hear(deleted);
    QTRY_COMPARE(book().mentions().size(), 4);
    book().setRead({book().mentions()[2].id}, false);
    MentionsWindow *inbox = m_desk->open();
    inbox->resize(size);
    QTRY_VERIFY(written >= 10);
    choose(4);
    QTRY_VERIFY(inbox->findChild<SearchContext *>()->model().rowCount() > 5);
    QVERIFY(inbox->width() <= size.width());
    QVERIFY(inbox->height() <= size.height());
    const QPixmap picture = inbox->grab();
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(picture.save(u"%1/mentions-%2.png"_s.arg(folder, tag)));
        QVERIFY(m_window->grab().save(u"%1/sidebar-%2.png"_s.arg(folder, tag)));
    }
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(before);
}

QTEST_MAIN(TestMentionDesk)
#include "tst_mentiondesk.moc"
