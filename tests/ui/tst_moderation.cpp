// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjmoderation.h"
#include "support/plugdjroomtest.h"
#include "ui/boothbar.h"
#include "ui/composer.h"
#include "ui/djroompage.h"
#include "ui/feedview.h"
#include "ui/penaltydialog.h"
#include "ui/roomstaffwindow.h"
#include "ui/statusline.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace partyline;
using namespace partyline::plugdj;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Velvet = 5200777;
const Moderator Boss{u"Manuela"_s, 77};

QString plain(QString text)
{
    return text.remove(u'&');
}

template <typename T>
T *named(const QWidget &parent, const QString &name)
{
    for (T *part : parent.findChildren<T *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

/// The page of a room in which we have that role, as the window shows it.
struct House : PlugDjRoomTest
{
    explicit House(int role)
    {
        using Seed = ScriptedPlugDj;
        site.state.role = role;
        site.state.users = {Seed::somebody(Velvet, u"velvetfox"_s), Seed::somebody(20, u"bella"_s, 5, BouncerRole),
                            Seed::somebody(30, u"<b>cohost</b>"_s, 9, CohostRole)};
        site.state.waitingDjs = {20, 30, 40};
        site.state.users.append(Seed::somebody(40, u"last"_s));
        site.state.currentDj = 30;
        site.state.historyId = u"play-1"_s;
        site.state.media = Media{1, 1, u"abc"_s, u"Band"_s, u"Song"_s, 200, {}};
        site.state.startedAt = QDateTime::currentDateTimeUtc();
        for (const QByteArray call :
             {"POST /_/mutes", "POST /_/bans/add", "POST /_/booth/waitlistban", "POST /_/booth/move",
              "POST /_/booth/skip", "PUT /_/booth/lock", "PUT /_/booth/cycle", "POST /_/staff/update",
              "DELETE /_/booth/remove/20", "DELETE /_/chat/c1", "DELETE /_/chat/c2", "DELETE /_/chat/c3",
              "DELETE /_/bans/5"})
            site.answer(call, Seed::ok());
        enter();
        page = std::make_unique<DjRoomPage>(*room, theme, nullptr);
        page->resize(1100, 700);
        page->show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(page.get())); }();
    }

    Person person(qint64 id) const
    {
        for (const RosterEntry &entry : room->roster()) {
            if (entry.person.id.toLongLong() == id)
                return entry.person;
        }
        return {};
    }

    /// The submenu "Moderate" for somebody; null where there is none.
    QMenu *moderate(qint64 id, const FeedItem *line = nullptr)
    {
        menu = std::make_unique<QMenu>();
        page->fillPersonMenu(*menu, person(id), line);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Moderate"_s)
                return action->menu();
        }
        return nullptr;
    }

    /// What can be chosen in it.
    QStringList offered(qint64 id)
    {
        QStringList texts;
        if (const QMenu *shown = moderate(id)) {
            for (const QAction *action : shown->actions()) {
                if (action->isEnabled() && !action->isSeparator())
                    texts.append(action->text());
            }
        }
        return texts;
    }

    void choose(qint64 id, const QString &text)
    {
        for (QAction *action : moderate(id)->findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        for (QAction *action : moderate(id)->findChildren<QAction *>())
            qWarning() << action->text();
        QFAIL(qPrintable(u"not in the menu: "_s + text));
    }

    QMessageBox *question() const { return page->findChild<QMessageBox *>(); }
    PenaltyDialog *penalty() const { return page->findChild<PenaltyDialog *>(); }
    QPushButton *button(const QWidget &dialog, const QString &text) const
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (plain(one->text()) == text)
                return one;
        }
        return nullptr;
    }
    void say(const QString &cid, qint64 id, const QString &name, const QString &text)
    {
        site.send({Chat{{cid, text, id, name, false, {}}}});
        settle();
    }
    void picture(QWidget &widget, const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    Theme theme;
    std::unique_ptr<DjRoomPage> page;
    std::unique_ptr<QMenu> menu;
};

QJsonObject bodyOf(const House &t, const QByteArray &call)
{
    return QJsonDocument::fromJson(t.site.lastBody(call)).object();
}

} // namespace

class TestModeration : public QObject
{
    Q_OBJECT

private slots:
    void menuOffersWhatTheRoleAllows_data();
    void menuOffersWhatTheRoleAllows();
    void whatIsOffSaysWhy();
    void bansByKeyboard();
    void theSafeWayIsTheDefault();
    void bouncersCannotChooseForGood();
    void deletesOneLineAndSeveral();
    void deletedLinesStayReadable();
    void handingOverIsAskedTwice();
    void waitListKeys();
    void boothButtons();
    void lockCanClear();
    void demotionTakesItAllAway();
    void othersModerationByChoice();
    void ownWaitListBanCountsDown();
    void commandsAskAndAct();
    void commandsRefuseInWords();
    void staffWindowListsAndLifts();
    void refusalIsSaidWhereOneLooks();
};

void TestModeration::menuOffersWhatTheRoleAllows_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<qint64>("target");
    QTest::addColumn<QStringList>("expected");
    const QStringList penalties{u"Mute…"_s, u"Ban from the wait list…"_s, u"Ban from the room…"_s};
    QTest::newRow("nobody") << 0 << Velvet << QStringList();
    QTest::newRow("resident DJ") << 1000 << Velvet << QStringList();
    QTest::newRow("bouncer to a user") << 2000 << Velvet << penalties + QStringList{u"Put on the wait list…"_s};
    QTest::newRow("bouncer to a bouncer who waits") << 2000 << qint64(20) << QStringList{u"Take off the wait list…"_s};
    QTest::newRow("bouncer to the DJ") << 2000 << qint64(30)
                                       << QStringList{u"Skip their track…"_s, u"Take out of the booth…"_s};
    QTest::newRow("manager to a bouncer who is first")
        << 3000 << qint64(20)
        << QStringList{u"Ban from the wait list…"_s, u"Ban from the room…"_s, u"Move down"_s,
                       u"Take off the wait list…"_s, u"Role: bouncer"_s};
    QTest::newRow("manager to a user") << 3000 << Velvet
                                       << penalties + QStringList{u"Put on the wait list…"_s, u"Role: no role"_s};
    QTest::newRow("ourselves") << 5000 << ScriptedPlugDj::OwnId << QStringList();
}

void TestModeration::menuOffersWhatTheRoleAllows()
{
    QFETCH(int, role);
    QFETCH(qint64, target);
    QFETCH(QStringList, expected);
    House t(role);
    QCOMPARE(t.offered(target), expected);
}

void TestModeration::whatIsOffSaysWhy()
{
    House t(BouncerRole);
    QHash<QString, QString> why;
    for (const QAction *action : t.moderate(20)->actions())
        why.insert(action->text(), action->toolTip());
    QCOMPARE(why.value(u"Mute…"_s), u"Only people without a role in this room can be muted."_s);
    QCOMPARE(why.value(u"Ban from the room…"_s), u"Only people of a lower role than yours can be banned."_s);
    QCOMPARE(why.value(u"Move down"_s), u"This needs the role of a manager."_s);
    QVERIFY(t.moderate(20)->toolTipsVisible());
}

void TestModeration::bansByKeyboard()
{
    House t(ManagerRole);
    t.choose(Velvet, u"Ban from the room…"_s);
    QTRY_VERIFY(t.penalty() && t.penalty()->isVisible());
    PenaltyDialog &dialog = *t.penalty();
    QCOMPARE(dialog.windowTitle(), u"Ban velvetfox"_s);
    auto *duration = named<QComboBox>(dialog, u"Duration"_s);
    auto *reason = named<QComboBox>(dialog, u"Reason"_s);
    auto *consequence = named<QLabel>(dialog, u"Consequence"_s);
    QCOMPARE(duration->currentText(), u"1 hour"_s); // the mildest
    QTest::keyClick(duration, Qt::Key_Down);
    QCOMPARE(consequence->text(), u"Ban velvetfox for 1 day: spamming or trolling. They are removed from the room and "
                                  "the wait list at once."_s);
    QTest::keyClick(reason, Qt::Key_Down);
    t.picture(dialog, u"ban"_s);
    QTest::keyClick(t.button(dialog, u"Ban"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("POST /_/bans/add"), 1);
    QCOMPARE(bodyOf(t, "POST /_/bans/add"),
             QJsonObject({{u"userID"_s, Velvet}, {u"duration"_s, u"d"_s}, {u"reason"_s, 2}}));
}

void TestModeration::theSafeWayIsTheDefault()
{
    House t(ManagerRole);
    t.choose(Velvet, u"Mute…"_s);
    QTRY_VERIFY(t.penalty() && t.penalty()->isVisible());
    QTest::keyClick(t.penalty(), Qt::Key_Return);
    QTRY_VERIFY(!t.penalty());
    t.choose(20, u"Take off the wait list…"_s);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QCOMPARE(t.question()->text(), u"Take bella off the wait list; if they play now, their track ends at once. They "
                                   "can join again."_s);
    QTest::keyClick(t.question(), Qt::Key_Return);
    QTRY_VERIFY(!t.question());
    QCOMPARE(t.room->moderation().pendingCount(), 0);
    QCOMPARE(t.site.count("POST /_/mutes") + t.site.count("DELETE /_/booth/remove/20"), 0);
}

void TestModeration::bouncersCannotChooseForGood()
{
    House t(BouncerRole);
    t.choose(Velvet, u"Ban from the wait list…"_s);
    QTRY_VERIFY(t.penalty() && t.penalty()->isVisible());
    auto *duration = named<QComboBox>(*t.penalty(), u"Duration"_s);
    QStringList texts;
    for (int i = 0; i < duration->count(); ++i)
        texts.append(duration->itemText(i));
    QCOMPARE(texts, QStringList({u"15 minutes"_s, u"1 hour"_s, u"1 day"_s}));
}

void TestModeration::deletesOneLineAndSeveral()
{
    House t(BouncerRole);
    t.say(u"c1"_s, Velvet, u"velvetfox"_s, u"spam one"_s);
    t.say(u"c2"_s, Velvet, u"velvetfox"_s, u"spam two"_s);
    const auto lines = t.ofKind(FeedItem::Kind::Chat);
    QMenu *moderate = t.moderate(Velvet, &lines.constLast());
    QCOMPARE(moderate->actions().constFirst()->text(), u"Delete this line…"_s);
    moderate->actions().constFirst()->trigger();
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QTest::keyClick(t.button(*t.question(), u"Delete"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("DELETE /_/chat/c2"), 1);
    t.site.send({ChatDelete{u"c2"_s, ScriptedPlugDj::OwnId}});
    t.settle();
    QTRY_VERIFY(!t.question());

    t.say(u"c3"_s, Velvet, u"velvetfox"_s, u"spam again"_s);
    auto *feed = t.page->findChild<FeedView *>(u"feedView"_s);
    const auto isSelected = [feed] {
        feed->selectAll();
        return feed->selectedItems().size() == 7; // three lines, and four marks of the test's own
    };
    QTRY_VERIFY(isSelected());
    QMenu menu;
    emit feed->menuOpening(menu, feed->selectedItems().constFirst());
    QAction *several = nullptr;
    for (QAction *action : menu.actions()) {
        if (action->text().contains(u"selected lines"_s))
            several = action;
    }
    QVERIFY(several);
    several->trigger();
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QVERIFY2(t.question()->text().startsWith(u"Delete 6 lines of 2 people"_s), qPrintable(t.question()->text()));
    QTest::keyClick(t.button(*t.question(), u"Delete"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("DELETE /_/chat/c1"), 1);
    QTRY_COMPARE(t.site.count("DELETE /_/chat/c3"), 1);
}

void TestModeration::deletedLinesStayReadable()
{
    for (const int role : {BouncerRole, NoRole}) {
        House t(role);
        t.say(u"c1"_s, Velvet, u"velvetfox"_s, u"rude words"_s);
        t.site.send({ChatDelete{u"c1"_s, 20}});
        t.settle();
        auto *feed = t.page->findChild<FeedView *>(u"feedView"_s);
        const auto isTold = [feed] {
            QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(feed);
            for (int row = 0; row < rows->childCount(); ++row) {
                if (rows->child(row)->text(QAccessible::Name).contains(u"deleted by bella"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        feed->selectAll();
        QCOMPARE(feed->selectedText().contains(u"rude words"_s), role == BouncerRole);
    }
}

void TestModeration::handingOverIsAskedTwice()
{
    House t(HostRole);
    t.choose(Velvet, u"Hand the room over…"_s);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QTest::keyClick(t.button(*t.question(), u"Continue"_s), Qt::Key_Space);
    QTRY_VERIFY(t.question() && t.question()->text().startsWith(u"Really"_s) && t.question()->isVisible());
    QCOMPARE(t.site.count("POST /_/staff/update"), 0);
    QTest::keyClick(t.button(*t.question(), u"Hand over"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("POST /_/staff/update"), 1);
    QCOMPARE(bodyOf(t, "POST /_/staff/update").value(u"roleID"_s).toInt(), HostRole);
}

void TestModeration::waitListKeys()
{
    House t(ManagerRole);
    auto *list = t.page->findChild<QListView *>(u"waitView"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(t.site.count("POST /_/booth/move"), 1);
    QCOMPARE(bodyOf(t, "POST /_/booth/move"), QJsonObject({{u"userID"_s, 20}, {u"position"_s, 1}}));
    t.site.send(
        {ModMoveDj{{t.account.self().name, ScriptedPlugDj::OwnId}, u"bella"_s, 0, 1}, DjListUpdate{{30, 20, 40}}});
    t.settle();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(t.site.count("POST /_/booth/move"), 2);
    QCOMPARE(bodyOf(t, "POST /_/booth/move"), QJsonObject({{u"userID"_s, 40}, {u"position"_s, 0}}));
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QTest::keyClick(t.button(*t.question(), u"Remove"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("DELETE /_/booth/remove/20"), 1);
}

void TestModeration::boothButtons()
{
    House t(BouncerRole);
    auto *bar = t.page->findChild<BoothBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(t.button(*bar, u"Skip"_s)->isVisible());
    QVERIFY(!t.button(*bar, u"Lock"_s)->isVisible());
    QTest::keyClick(t.button(*bar, u"Skip"_s), Qt::Key_Space);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QVERIFY(t.question()->text().contains(u"<b>cohost</b>"_s)); // as it is
    QTest::keyClick(t.button(*t.question(), u"Skip"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("POST /_/booth/skip"), 1);
    QCOMPARE(bodyOf(t, "POST /_/booth/skip"), QJsonObject({{u"userID"_s, 30}, {u"historyID"_s, u"play-1"_s}}));
    QVERIFY(!t.button(*bar, u"Skip"_s)->isEnabled());
    QCOMPARE(t.button(*bar, u"Skip"_s)->toolTip(), u"Waiting for the room."_s);
    t.site.send({ModSkip{Boss}, Advance{}});
    t.settle();
    QCOMPARE(t.button(*bar, u"Skip"_s)->toolTip(), u"Nobody is playing now."_s);
}

void TestModeration::lockCanClear()
{
    House t(ManagerRole);
    auto *bar = t.page->findChild<BoothBar *>();
    t.picture(*t.page, u"manager"_s);
    QTest::keyClick(t.button(*bar, u"Lock"_s), Qt::Key_Space);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QCOMPARE(t.question()->text(), u"Lock the wait list: only residents and staff can join it."_s);
    QTest::keyClick(named<QCheckBox>(*t.question(), QString()), Qt::Key_Space);
    QVERIFY(t.question()->text().endsWith(u"Everybody who waits is taken off it at once; the DJ plays on."_s));
    t.picture(*t.question(), u"lock"_s);
    QTest::keyClick(t.button(*t.question(), u"Lock"_s), Qt::Key_Space);
    QTRY_COMPARE(t.site.count("PUT /_/booth/lock"), 1);
    QCOMPARE(bodyOf(t, "PUT /_/booth/lock"), QJsonObject({{u"isLocked"_s, true}, {u"removeAllDJs"_s, true}}));
    t.site.send({DjListLocked{Boss, true, true}});
    QTRY_VERIFY(t.button(*bar, u"Unlock"_s));
}

void TestModeration::demotionTakesItAllAway()
{
    House t(ManagerRole);
    auto *bar = t.page->findChild<BoothBar *>();
    QVERIFY(bar->isVisible());
    t.site.send({ModStaff{Boss, {{ScriptedPlugDj::OwnId, t.account.self().name, NoRole}}}});
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!t.moderate(Velvet));
    const auto call = CommandBook::Call{t.page->commands().find(u"ban"_s), u"velvetfox"_s};
    QCOMPARE(t.page->commands().refusalOf(call), u"This needs the role of a bouncer."_s);
}

void TestModeration::othersModerationByChoice()
{
    House t(NoRole);
    t.room->moderation().setToldOfOthers(false);
    t.site.send({ModMute{Boss, u"velvetfox"_s, Velvet, MuteDuration::Short, 1},
                 ModMute{Boss, t.account.self().name, ScriptedPlugDj::OwnId, MuteDuration::Short, 1}});
    t.settle();
    const auto shown = [&] {
        QStringList texts;
        for (int row = 0; row < t.page->feed().rowCount(); ++row) {
            if (t.page->feed().at(row).kind == FeedItem::Kind::Moderation)
                texts.append(t.page->feed().at(row).text);
        }
        return texts;
    };
    QTRY_COMPARE(shown(), QStringList{u"Manuela muted you for 15 minutes: breaking community rules."_s});
    QCOMPARE(t.texts(FeedItem::Kind::Moderation).size(), 2); // history has both
    QVERIFY(t.page->composer().findChild<QLabel *>() != nullptr);
    QVERIFY(t.room->cannotSayReason().startsWith(u"You are muted for"_s));
}

void TestModeration::ownWaitListBanCountsDown()
{
    House t(NoRole);
    auto *line = named<StatusLine>(*t.page, u"Wait-list ban"_s);
    QVERIFY(!line->isVisible());
    t.site.send({ModWaitListBan{Boss, t.account.self().name, ScriptedPlugDj::OwnId, WaitListBanDuration::Short}});
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->status().sentence, u"You are banned from the wait list for another 15 minutes."_s);
    t.picture(*t.page, u"list-banned"_s);
    t.room->joinWaitList();
    QCOMPARE(t.refusals, QStringList{u"cannotWait"_s});
}

void TestModeration::commandsAskAndAct()
{
    House t(ManagerRole);
    const CommandBook &book = t.page->commands();
    const auto ban = book.callOf(u"/ban @velvetfox day 3"_s);
    QVERIFY(ban);
    const auto questions = ban->command->questions(ban->arguments);
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.constFirst().yes, u"Ban"_s);
    QVERIFY(
        questions.constFirst().sentence.startsWith(u"Ban velvetfox for 1 day: playing offensive videos or songs."_s));
    // Through the composer, by keyboard alone.
    auto *edit = named<QPlainTextEdit>(*t.page, u"Message"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"/ban @velvetfox day 3"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(t.site.count("POST /_/bans/add"), 0);
    QPushButton *yes = nullptr;
    QTRY_VERIFY((yes = t.button(*t.page, u"Ban"_s)) && yes->isVisible());
    QTest::keyClick(yes, Qt::Key_Space);
    QTRY_COMPARE(t.site.count("POST /_/bans/add"), 1);
    QCOMPARE(bodyOf(t, "POST /_/bans/add").value(u"duration"_s).toString(), u"d"_s);
    const auto move = book.callOf(u"/move last 1"_s);
    QVERIFY(move->command->run(move->arguments).isOk());
    QTRY_COMPARE(bodyOf(t, "POST /_/booth/move"), QJsonObject({{u"userID"_s, 40}, {u"position"_s, 0}}));
}

void TestModeration::commandsRefuseInWords()
{
    House t(ManagerRole);
    const CommandBook &book = t.page->commands();
    const auto refusal = [&](const QString &line) {
        const auto call = book.callOf(line);
        const auto done = call->command->run(call->arguments);
        return done ? QString() : done.error().text;
    };
    QCOMPARE(refusal(u"/ban nobody"_s), u"Nobody here is called nobody."_s);
    QCOMPARE(refusal(u"/ban velvetfox week"_s), u"week is no duration of this list."_s);
    QCOMPARE(refusal(u"/mute velvetfox day"_s), u"day is no duration of this list."_s); // a mute has no day
    QCOMPARE(refusal(u"/mute velvetfox 15 9"_s), u"Reasons are the numbers 1 to 5."_s);
    QCOMPARE(refusal(u"/mute bella"_s),
             u"bella was not muted. Only people without a role in this room can be muted."_s);
    QCOMPARE(refusal(u"/move velvetfox 1"_s), u"velvetfox is not on the wait list."_s);
    QCOMPARE(refusal(u"/role velvetfox boss"_s), u"Roles are none, resident, bouncer, manager, cohost and host."_s);
    QCOMPARE(refusal(u"/delete velvetfox"_s), u"There is no line of velvetfox to delete."_s);
    QCOMPARE(refusal(u"/chatlevel 7"_s), u"Levels are 1, 2 and 3."_s);
}

void TestModeration::staffWindowListsAndLifts()
{
    House t(ManagerRole);
    const auto entry = [](qint64 id, const QString &name) {
        return QJsonObject{{u"id"_s, id},
                           {u"username"_s, name},
                           {u"moderator"_s, u"Manuela"_s},
                           {u"reason"_s, 2},
                           {u"duration"_s, u"f"_s},
                           {u"expires"_s, 600},
                           {u"timestamp"_s, u"2019-03-02 18:21:00"_s}};
    };
    t.site.answer("GET /_/bans", ScriptedPlugDj::ok({entry(5, u"troll"_s), entry(6, u"other"_s)}));
    t.site.answer("GET /_/mutes", ScriptedPlugDj::refusal(403, "requestError", R"(["No."])"));
    t.site.answer("GET /_/staff",
                  ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 20}, {u"username"_s, u"bella"_s}, {u"role"_s, 2000}}}));
    const auto call = t.page->commands().callOf(u"/staff"_s);
    QVERIFY(call->command->run({}).isOk());
    auto *window = t.page->findChild<RoomStaffWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    auto *bans = named<QListView>(*window, u"Bans"_s);
    QTRY_COMPARE(bans->model()->rowCount(), 2);
    QCOMPARE(bans->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"troll, offensive language, by Manuela, until it is lifted"_s);
    QTest::keyClicks(named<QLineEdit>(*window, u"Find in this list"_s), u"oth"_s);
    QCOMPARE(bans->model()->rowCount(), 1);
    named<QLineEdit>(*window, u"Find in this list"_s)->clear();
    QVERIFY(!t.button(*window, u"Unban…"_s)->isEnabled());
    bans->setCurrentIndex(bans->model()->index(0, 0));
    t.picture(*window, u"staff-bans"_s);
    QTest::keyClick(t.button(*window, u"Unban…"_s), Qt::Key_Space);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    t.site.answer("GET /_/bans", ScriptedPlugDj::ok({entry(6, u"other"_s)}));
    QTest::keyClick(t.button(*t.question(), u"Unban"_s), Qt::Key_Space);
    QTRY_COMPARE(bans->model()->rowCount(), 1); // fetched again by itself

    auto *tabs = window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(window->findChild<StatusLine *>()->text().contains(u"requestError"_s));
    tabs->setCurrentIndex(3);
    auto *staff = named<QListView>(*window, u"Staff"_s);
    QTRY_COMPARE(staff->model()->rowCount(), 1);
    staff->setCurrentIndex(staff->model()->index(0, 0));
    QVERIFY(t.button(*window, u"Change the role…"_s)->isEnabled());
    QVERIFY(window->findChild<StatusLine *>()->text().isEmpty());
}

void TestModeration::refusalIsSaidWhereOneLooks()
{
    House t(ManagerRole);
    t.site.answer("PUT /_/booth/cycle", ScriptedPlugDj::refusal(403, "requestError", R"(["Not today."])"));
    QTest::keyClick(t.button(*t.page->findChild<BoothBar *>(), u"Cycle"_s), Qt::Key_Space);
    QTRY_VERIFY(t.question() && t.question()->isVisible());
    QTest::keyClick(t.button(*t.question(), u"Cycle"_s), Qt::Key_Space);
    const auto isSaid = [&] {
        for (const StatusLine *line : t.page->composer().findChildren<StatusLine *>()) {
            if (line->text().contains(u"The server refused this (requestError): Not today."_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(TestModeration)
#include "tst_moderation.moc"
