// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "store/peoplebook.h"
#include "support/feedsamples.h"
#include "support/plugdjroomtest.h"
#include "support/recordingcontroller.h"
#include "ui/completion.h"
#include "ui/composer.h"
#include "ui/feedactionsbar.h"
#include "ui/feedview.h"
#include "ui/friendswindow.h"
#include "ui/makeroompage.h"
#include "ui/peopleview.h"
#include "ui/roompage.h"
#include "ui/roompeople.h"
#include "ui/roomwatch.h"
#include "ui/style.h"
#include "ui/usercard.h"
#include "wire/plugdjrest.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

/// What is done with people, by pointer and keys: in the feed of any room, in the list of a DJ room, in the window of
/// friends. With PARTYLINE_PICTURES=DIR pictures are kept there.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aClickOnANameOpensTheCard();
    void escClosesTheCardAndGivesTheFocusBack();
    void theCardsPartsHaveNames();
    void aLookElsewhereClosesTheCard();
    void noteAndNicknameOutliveTheRoom();
    void nicknamesStandBesideNames();
    void nicknamesComplete();
    void hiddenLinesGo();
    void hiddenLinesFoldOnDemand();
    void hiddenForATimeComeBack();
    void hiddenPeopleNeverMention();
    void theCaretPassesHiddenLines();
    void copyingLeavesHiddenLinesOut();
    void theHoverBarActs();
    void theMenuOfALineKnowsItsPerson();
    void commandsKeepAndHide();
    void commandsSayWhomTheyDoNotKnow();

    void enterOnAPersonOpensTheCard();
    void theCardMakesFriends();
    void thePersonMenuIgnoresOnTheServer();
    void guestsAreToldWhyNot();
    void headsStayInView();
    void readersStayWhereTheyAre();
    void thePeopleAreSorted();
    void ignoreCommandsUseTheServersList();

    void friendsWindowShowsWhoIsWhere();
    void friendsWindowAcceptsByKey();
    void friendsWindowSaysWhyItIsEmpty();

private:
    void enterDjRoom(Credentials::Method method = Credentials::Method::Password);
    template <typename T>
    static T *named(const QWidget &page, const QString &name)
    {
        for (T *part : page.findChildren<T *>()) {
            if (part->accessibleName() == name || (part->accessibleName().isEmpty() && textOf(part) == name))
                return part;
        }
        return nullptr;
    }
    template <typename T>
    static QString textOf(const T *part)
    {
        if constexpr (requires { part->text(); })
            return part->text();
        else
            return {};
    }
    FeedView &feed() const { return *m_page->findChild<FeedView *>(); }
    UserCard &card() const { return *m_page->findChild<UserCard *>(); }
    PeopleView &people() const { return *m_page->findChild<PeopleView *>(); }
    void clickName(int row);
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QStringList textsOf(const QMenu &menu);
    static QAction *actionOf(const QMenu &menu, const QString &text);
    void say(const QString &text);
    void deliver(const QStringList &authorsAndTexts);
    void keep(QWidget &widget, const QString &name) const;
    QModelIndex rowOf(const QString &name) const;

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<PlugDjRoomTest> t;
    std::unique_ptr<PeopleBook> m_book;
    std::unique_ptr<RoomPage> m_page;
};

void TestPeople::init()
{
    m_theme.setChoice(Theme::Choice::Dark);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    QFile::remove(m_folder.filePath(u"people.json"_s));
    m_book = std::make_unique<PeopleBook>(m_folder.filePath(u"people.json"_s));
    m_account = std::make_unique<IdleAccount>(Service::PlugDj);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_page = std::make_unique<RoomPage>(*m_room, m_theme, nullptr);
    m_page->setPeopleBook(*m_book);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPeople::cleanup()
{
    if (QMenu *menu = openMenu())
        menu->close();
    m_page.reset();
    m_room.reset();
    m_account.reset();
    t.reset();
    m_book.reset();
    QApplication::setStyle(u"Fusion"_s);
}

void TestPeople::enterDjRoom(Credentials::Method method)
{
    m_page.reset();
    t = std::make_unique<PlugDjRoomTest>();
    plugdj::User tape = ScriptedPlugDj::somebody(7, u"tape.deck"_s, 14, 2000);
    tape.joined = QDateTime(QDate(2016, 3, 4), QTime(), Qt::UTC);
    tape.badge = u"bt05"_s;
    t->site.state.users = {tape, ScriptedPlugDj::somebody(8, u"ottoline"_s, 3),
                           ScriptedPlugDj::somebody(9, u"brixx"_s, 30)};
    t->enter(method);
    m_page.reset(makeRoomPage(*t->room, m_theme, nullptr, nullptr));
    m_page->setPeopleBook(*m_book);
    m_page->resize(1000, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *tabs = m_page->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(&people()))
            tabs->setCurrentIndex(tab);
    }
}

void TestPeople::keep(QWidget &widget, const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestPeople::deliver(const QStringList &authorsAndTexts)
{
    QList<FeedItem> items;
    for (qsizetype i = 0; i + 1 < authorsAndTexts.size(); i += 2)
        items.append(line(0, authorsAndTexts[i], authorsAndTexts[i + 1], int(i) * 60));
    const int before = m_page->feed().rowCount();
    m_room->deliver(items);
    QTRY_COMPARE(m_page->feed().rowCount(), before + int(items.size()));
}

void TestPeople::clickName(int row)
{
    const QRect rect = feed().rowRect(row);
    QVERIFY(!rect.isEmpty());
    QTest::mouseClick(feed().viewport(), Qt::LeftButton, {}, QPoint(90, rect.top() + 12));
}

QStringList TestPeople::textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return texts;
}

QAction *TestPeople::actionOf(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    const qsizetype at = [&] {
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions[i]->text().remove(QChar(0x2068)).remove(QChar(0x2069)) == text)
                return i;
        }
        return qsizetype(-1);
    }();
    return at < 0 ? nullptr : actions[at];
}

void TestPeople::say(const QString &text)
{
    auto *edit = m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Escape); // the suggestions, if any
    QTest::keyClick(edit, Qt::Key_Return);
}

QModelIndex TestPeople::rowOf(const QString &name) const
{
    const QAbstractItemModel *model = people().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    }
    return {};
}

void TestPeople::aClickOnANameOpensTheCard()
{
    deliver({u"ann"_s, u"the tide comes in at nine"_s, u"bob"_s, u"noted"_s, u"ann"_s, u"bring\na coat"_s});
    clickName(0);
    QVERIFY(card().isVisible());
    QCOMPARE(card().accessibleName(), u"About ann"_s);
    QStringList lines;
    for (const QLabel *label : card().findChildren<QLabel *>()) {
        if (label->isVisible())
            lines.append(label->text());
    }
    QVERIFY(lines.contains(u"the tide comes in at nine"_s));
    QVERIFY(lines.contains(u"bring a coat"_s));
    QVERIFY(!lines.contains(u"noted"_s));
    QVERIFY(m_page->rect().contains(card().geometry()));
    QVERIFY(card().isAncestorOf(QApplication::focusWidget()));
    deliver({u"ann"_s, u"one thing more"_s}); // it follows while it is open
    const auto isShown = [&] {
        const auto labels = card().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *l) { return l->text() == u"one thing more"_s; });
    };
    QTRY_VERIFY(isShown());
    keep(*m_page, u"card-feed"_s);
    QTest::mouseClick(named<QPushButton>(card(), u"Mention"_s), Qt::LeftButton);
    QCOMPARE(m_page->composer().text(), u"@ann "_s);
    QVERIFY(!card().isVisible());
}

void TestPeople::escClosesTheCardAndGivesTheFocusBack()
{
    deliver({u"ann"_s, u"hi"_s});
    clickName(0);
    QVERIFY(card().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!card().isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&feed()));
}

void TestPeople::theCardsPartsHaveNames()
{
    deliver({u"ann"_s, u"hi"_s});
    clickName(0);
    QVERIFY(named<QLineEdit>(card(), u"Nickname"_s));
    QVERIFY(named<QLineEdit>(card(), u"Note"_s));
    for (const QString &name : {u"Mention"_s, u"Hide"_s, u"More"_s})
        QVERIFY2(named<QAbstractButton>(card(), name), qPrintable(name));
    // Everything in it can be reached by Tab.
    QSet<QWidget *> met;
    for (int i = 0; i < 12; ++i) {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (!card().isVisible())
            break;
    }
    QVERIFY(met.contains(named<QLineEdit>(card(), u"Note"_s)) || met.contains(named<QToolButton>(card(), u"More"_s)));
}

void TestPeople::aLookElsewhereClosesTheCard()
{
    deliver({u"ann"_s, u"hi"_s, u"bob"_s, u"ho"_s});
    clickName(0);
    QVERIFY(card().isVisible());
    m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s)->setFocus();
    QTRY_VERIFY(!card().isVisible());
    clickName(1);
    QCOMPARE(card().accessibleName(), u"About bob"_s);
}

void TestPeople::noteAndNicknameOutliveTheRoom()
{
    deliver({u"ann"_s, u"hi"_s});
    clickName(0);
    auto *note = named<QLineEdit>(card(), u"Note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"runs the boat tapes blog"_s);
    auto *nickname = named<QLineEdit>(card(), u"Nickname"_s);
    nickname->setFocus();
    QTest::keyClicks(nickname, u"the baker"_s);
    QTest::keyClick(nickname, Qt::Key_Escape);
    QVERIFY(!card().isVisible());
    const PeopleBook again(m_folder.filePath(u"people.json"_s));
    QCOMPARE(again.note(u"plugdj:ann"_s), u"runs the boat tapes blog"_s);
    QCOMPARE(again.nickname(u"plugdj:ann"_s), u"the baker"_s);
    clickName(0);
    QCOMPARE(named<QLineEdit>(card(), u"Note"_s)->text(), u"runs the boat tapes blog"_s);
}

void TestPeople::nicknamesStandBesideNames()
{
    deliver({u"ann"_s, u"hi"_s});
    const QImage before = feed().viewport()->grab().toImage();
    m_page->people().setNickname({u"ann"_s, u"ann"_s, Role::None}, u"the baker"_s);
    QCOMPARE(m_page->people().shownName({u"ann"_s, u"ann"_s, Role::None}), u"the baker (ann)"_s);
    QTRY_VERIFY(feed().viewport()->grab().toImage() != before);
    keep(feed(), u"nickname-feed"_s);
    // What is copied is the name that everybody knows.
    feed().selectAll();
    QVERIFY(feed().selectedText().endsWith(u"ann: hi"_s));
}

void TestPeople::nicknamesComplete()
{
    QCOMPARE(completeNames(u"bak"_s, {u"ann"_s, u"bob"_s}, {u"The Baker"_s, {}}),
             (QList<Completion::Candidate>{{u"@ann "_s, u"The Baker (ann)"_s, {}}}));
    QCOMPARE(completeNames(u"an"_s, {u"ann"_s, u"dan"_s}, {u"The Baker"_s, {}}),
             (QList<Completion::Candidate>{{u"@ann "_s, u"The Baker (ann)"_s, {}}, {u"@dan "_s, u"dan"_s, {}}}));
}

void TestPeople::hiddenLinesGo()
{
    deliver({u"ann"_s, u"one"_s, u"bob"_s, u"two"_s, u"ann"_s, u"three"_s});
    clickName(0);
    QTest::mouseClick(named<QPushButton>(card(), u"Hide"_s), Qt::LeftButton);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(textsOf(*menu), QStringList{u"Hide their lines"_s});
    actionOf(*menu->actions().constFirst()->menu(), u"For good"_s)->trigger();
    menu->close();
    QVERIFY(m_book->isHidden(u"plugdj:ann"_s));
    QVERIFY(!feed().isShown(0));
    QVERIFY(feed().isShown(1));
    QVERIFY(!feed().isShown(2));
    QVERIFY(feed().rowRect(0).isEmpty());
    deliver({u"ann"_s, u"four"_s});
    QVERIFY(!feed().isShown(3));
    m_page->people().show({u"ann"_s, u"ann"_s, Role::None});
    QVERIFY(feed().isShown(0));
    QVERIFY(!feed().rowRect(3).isEmpty());
}

void TestPeople::hiddenLinesFoldOnDemand()
{
    deliver({u"ann"_s, u"one"_s, u"bob"_s, u"two"_s});
    m_page->people().hide({u"ann"_s, u"ann"_s, Role::None}, std::chrono::seconds(0));
    QVERIFY(!feed().isShown(0));
    QAction *fold = nullptr;
    for (QAction *action : m_page->findChildren<QAction *>()) {
        if (action->text() == u"Show lines of hidden people, folded"_s)
            fold = action;
    }
    QVERIFY(fold);
    fold->trigger();
    QVERIFY(feed().isShown(0));
    QVERIFY(feed().isFolded(0));
    const QRect folded = feed().rowRect(0);
    keep(feed(), u"folded-feed"_s);
    for (int x = 60; x < 400 && feed().isFolded(0); x += 8)
        QTest::mouseClick(feed().viewport(), Qt::LeftButton, {}, QPoint(x, folded.center().y()));
    QVERIFY(!feed().isFolded(0));
    fold->trigger();
    QVERIFY(feed().isShown(0)); // what was opened stays open
}

void TestPeople::hiddenForATimeComeBack()
{
    deliver({u"ann"_s, u"one"_s});
    m_book->hide(u"plugdj:ann"_s, QDateTime::currentDateTimeUtc().addMSecs(80));
    QVERIFY(!feed().isShown(0));
    QTRY_VERIFY(feed().isShown(0));
}

void TestPeople::hiddenPeopleNeverMention()
{
    RoomWatch watch(*m_room, false);
    m_page->people().hide({u"ann"_s, u"ann"_s, Role::None}, std::chrono::seconds(0));
    FeedItem call = line(0, u"ann"_s, u"@juniper look"_s);
    call.isMention = true;
    FeedItem other = line(0, u"bob"_s, u"@juniper hi"_s);
    other.isMention = true;
    m_room->deliver({call, other});
    QCOMPARE(watch.mentions(), 1);
    QCOMPARE(watch.unread(), 1);
}

void TestPeople::theCaretPassesHiddenLines()
{
    deliver({u"bob"_s, u"one"_s, u"ann"_s, u"two"_s, u"bob"_s, u"three"_s});
    m_page->people().hide({u"ann"_s, u"ann"_s, Role::None}, std::chrono::seconds(0));
    feed().setFocus();
    feed().setCaretRow(2);
    QTest::keyClick(&feed(), Qt::Key_Up);
    QCOMPARE(feed().caretRow(), 0);
    QTest::keyClick(&feed(), Qt::Key_Down);
    QCOMPARE(feed().caretRow(), 2);
}

void TestPeople::copyingLeavesHiddenLinesOut()
{
    deliver({u"bob"_s, u"one"_s, u"ann"_s, u"two"_s, u"bob"_s, u"three"_s});
    m_page->people().hide({u"ann"_s, u"ann"_s, Role::None}, std::chrono::seconds(0));
    feed().selectAll();
    QVERIFY(!feed().selectedText().contains(u"two"_s));
    QVERIFY(feed().selectedText().contains(u"three"_s));
}

void TestPeople::theHoverBarActs()
{
    deliver({u"ann"_s, u"one"_s, u"bob"_s, u"two"_s});
    auto *bar = feed().findChild<FeedActionsBar *>();
    QVERIFY(!bar->isVisible());
    const auto point = [this](int row) { return QPoint(300, feed().rowRect(row).center().y()); };
    QTest::mouseMove(feed().viewport(), point(1));
    QTRY_VERIFY(bar->isVisible());
    keep(feed(), u"hover-bar"_s);
    QTest::mouseClick(named<QToolButton>(*bar, u"Mention"_s), Qt::LeftButton);
    QCOMPARE(m_page->composer().text(), u"@bob "_s);
    QTest::mouseClick(named<QToolButton>(*bar, u"Copy line"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"bob: two"_s);
    QTest::mouseClick(named<QToolButton>(*bar, u"Hide this person"_s), Qt::LeftButton);
    QVERIFY(openMenu());
    openMenu()->close();
    QTest::mouseClick(named<QToolButton>(*bar, u"More"_s), Qt::LeftButton);
    QVERIFY(openMenu());
    QVERIFY(textsOf(*openMenu()).contains(u"Mention bob"_s));
    openMenu()->close();
    // Not while a selection is made.
    QTest::mousePress(feed().viewport(), Qt::LeftButton, {}, point(0));
    QVERIFY(!bar->isVisible());
    QTest::mouseRelease(feed().viewport(), Qt::LeftButton, {}, point(0));
}

void TestPeople::theMenuOfALineKnowsItsPerson()
{
    deliver({u"ann & co"_s, u"one"_s});
    feed().setFocus();
    feed().setCaretRow(0);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(feed().viewport(), &byKey);
    QVERIFY(openMenu());
    const QStringList texts = textsOf(*openMenu());
    for (const QString &text : {u"Copy line"_s, u"Mention ann && co"_s, u"About ann && co"_s, u"Copy name"_s,
                                u"Add a note…"_s, u"Give a nickname…"_s, u"Hide their lines"_s})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    actionOf(*openMenu(), u"Add a note…"_s)->trigger();
    openMenu()->close();
    QVERIFY(card().isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(named<QLineEdit>(card(), u"Note"_s)));
}

void TestPeople::commandsKeepAndHide()
{
    deliver({u"ann lee"_s, u"one"_s, u"bob"_s, u"two"_s});
    say(u"/note ann lee bakes on Sundays"_s);
    QCOMPARE(m_book->note(u"plugdj:ann lee"_s), u"bakes on Sundays"_s);
    say(u"/nick @ann lee the baker"_s);
    QCOMPARE(m_book->nickname(u"plugdj:ann lee"_s), u"the baker"_s);
    say(u"/hide the baker 10m"_s); // a nickname will do
    QVERIFY(m_book->isHidden(u"plugdj:ann lee"_s));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_book->hiddenUntil(u"plugdj:ann lee"_s));
    QVERIFY(left > 500 && left <= 600);
    say(u"/show ann lee"_s);
    QVERIFY(!m_book->isHidden(u"plugdj:ann lee"_s));
    say(u"/whois bob"_s);
    QTRY_VERIFY(card().isVisible());
    QCOMPARE(card().accessibleName(), u"About bob"_s);
    QVERIFY(m_room->said.isEmpty());
}

void TestPeople::commandsSayWhomTheyDoNotKnow()
{
    deliver({u"bob"_s, u"two"_s});
    say(u"/hide zed"_s);
    QCOMPARE(m_page->composer().text(), u"/hide zed"_s);
    auto *edit = m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s);
    edit->clear();
    say(u"/hide bob forever"_s);
    QVERIFY(!m_book->isHidden(u"plugdj:bob"_s));
    QCOMPARE(m_page->composer().text(), u"/hide bob forever"_s);
    QVERIFY(m_room->said.isEmpty());
}

void TestPeople::enterOnAPersonOpensTheCard()
{
    enterDjRoom();
    QTRY_VERIFY(rowOf(u"tape.deck"_s).isValid());
    people().setFocus();
    people().setCurrentIndex(rowOf(u"tape.deck"_s));
    QTest::keyClick(&people(), Qt::Key_Return);
    QVERIFY(card().isVisible());
    QStringList words;
    for (const QLabel *label : card().findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.contains(u"Moderator"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(u"Level 14 · here since March 2016 · Badge: bt05"_s), qPrintable(words.join(u'|')));
    QTRY_COMPARE(t->site.count("GET /_/profile/7"), 1);
    QVERIFY(m_page->rect().contains(card().geometry()));
    keep(*m_page, u"card-roster"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&people()));
    QTest::keyClick(&people(), Qt::Key_Return);
    QCOMPARE(t->site.count("GET /_/profile/7"), 1);
}

void TestPeople::theCardMakesFriends()
{
    enterDjRoom();
    QTRY_VERIFY(rowOf(u"ottoline"_s).isValid());
    QTest::mouseClick(people().viewport(), Qt::LeftButton, {}, people().visualRect(rowOf(u"ottoline"_s)).center());
    QVERIFY(card().isVisible());
    auto *button = named<QPushButton>(card(), u"Friend"_s);
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(t->site.count("POST /_/friends"), 1);
    QTRY_COMPARE(button->text(), u"Asked"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QJsonObject ottoline = plugdj::toJson(ScriptedPlugDj::somebody(8, u"ottoline"_s, 3));
    t->site.answer("GET /_/friends", ScriptedPlugDj::ok({ottoline}));
    t->site.send({plugdj::FriendAccept{u"ottoline"_s}}, u"dashboard"_s);
    QTRY_VERIFY(!button->isVisible());
    QTRY_VERIFY(rowOf(u"Friends"_s).isValid());
    QVERIFY(rowOf(u"ottoline"_s).row() > rowOf(u"Friends"_s).row());
}

void TestPeople::thePersonMenuIgnoresOnTheServer()
{
    enterDjRoom();
    t->site.send({plugdj::Chat{plugdj::ChatLine{u"1"_s, u"spam"_s, 9, u"brixx"_s, false, {}}}});
    QTRY_COMPARE(t->ofKind(FeedItem::Kind::Chat).size(), 1);
    QTRY_VERIFY(rowOf(u"brixx"_s).isValid());
    people().setFocus();
    people().setCurrentIndex(rowOf(u"brixx"_s));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(people().viewport(), &byKey);
    QVERIFY(openMenu());
    QAction *ignore = actionOf(*openMenu(), u"Ignore on plug.dj"_s);
    QVERIFY(ignore);
    QVERIFY(actionOf(*openMenu(), u"Add as a friend"_s));
    ignore->trigger();
    openMenu()->close();
    QTRY_VERIFY(t->account.ignores().contains(9));
    const int row = m_page->feed().rowCount() - 1;
    QTRY_VERIFY(!feed().isShown(row));
    QVERIFY(rowOf(u"brixx"_s).data(Qt::AccessibleTextRole).toString().endsWith(u"hidden"_s));
}

void TestPeople::guestsAreToldWhyNot()
{
    enterDjRoom(Credentials::Method::Guest);
    QTRY_VERIFY(rowOf(u"brixx"_s).isValid());
    QTest::mouseClick(people().viewport(), Qt::LeftButton, {}, people().visualRect(rowOf(u"brixx"_s)).center());
    auto *button = named<QPushButton>(card(), u"Friend"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"Guests have no friends and ignore nobody. Sign in with an account."_s);
    QCOMPARE(button->accessibleDescription(), button->toolTip());
}

void TestPeople::headsStayInView()
{
    enterDjRoom();
    QList<plugdj::Event> crowd;
    for (int i = 0; i < 60; ++i)
        crowd.append(plugdj::UserJoin{ScriptedPlugDj::somebody(1000 + i, u"p%1"_s.arg(i, 3, 10, QChar(u'0')), 1)});
    t->site.send(crowd);
    QTRY_COMPARE(people().model()->rowCount(), 66);
    const QRect first = people().visualRect(people().model()->index(0, 0));
    const auto topOf = [&] { return people().viewport()->grab(QRect(0, 0, 150, first.height())).toImage(); };
    people().verticalScrollBar()->setValue(people().verticalScrollBar()->maximum());
    const QImage head = topOf();
    keep(*m_page, u"people-scrolled"_s);
    people().verticalScrollBar()->setValue(people().verticalScrollBar()->maximum() - 7);
    QCOMPARE(topOf(), head); // whoever scrolls by, the head stays
    // A person that is gone to by key is not covered by it.
    people().setFocus();
    people().setCurrentIndex(rowOf(u"p059"_s));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&people(), Qt::Key_Up);
    QVERIFY(people().visualRect(people().currentIndex()).top() >= first.height());
    // Home leads to the first person, not to the head above them.
    QTest::keyClick(&people(), Qt::Key_Home);
    QCOMPARE(people().currentIndex().row(), 1);
    QTest::keyClick(&people(), Qt::Key_PageDown);
    QTest::keyClick(&people(), Qt::Key_PageUp);
    QCOMPARE(people().currentIndex().row(), 1);
    people().verticalScrollBar()->setValue(people().verticalScrollBar()->maximum());
    // And a click on it is not a click on who lies below.
    QTest::mouseClick(people().viewport(), Qt::LeftButton, {}, QPoint(40, first.height() / 2));
    QVERIFY(!card().isVisible());
}

void TestPeople::readersStayWhereTheyAre()
{
    enterDjRoom();
    QList<plugdj::Event> crowd;
    for (int i = 0; i < 60; ++i)
        crowd.append(plugdj::UserJoin{ScriptedPlugDj::somebody(1000 + i, u"p%1"_s.arg(i, 3, 10, QChar(u'0')), 1)});
    t->site.send(crowd);
    QTRY_COMPARE(people().model()->rowCount(), 66);
    QTRY_VERIFY(people().verticalScrollBar()->maximum() > 0); // at the top there is nobody to stay with
    people().verticalScrollBar()->setValue(people().verticalScrollBar()->maximum() / 2);
    const QPersistentModelIndex read = people().indexAt(QPoint(30, 80));
    const QRect before = people().visualRect(read);
    t->site.send({plugdj::UserJoin{ScriptedPlugDj::somebody(1, u"aaa"_s, 1)},
                  plugdj::UserJoin{ScriptedPlugDj::somebody(2, u"aab"_s, 1)}, plugdj::UserLeave{1000}});
    QTRY_COMPARE(people().model()->rowCount(), 67);
    QTRY_COMPARE(people().visualRect(read), before);
}

void TestPeople::thePeopleAreSorted()
{
    enterDjRoom();
    QTRY_VERIFY(rowOf(u"brixx"_s).isValid());
    QVERIFY(rowOf(u"brixx"_s).row() < rowOf(u"ottoline"_s).row());
    auto *button = named<QToolButton>(*m_page, u"Sort people"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(openMenu());
    QCOMPARE(textsOf(*openMenu()),
             (QStringList{u"By name"_s, u"By role"_s, u"By level"_s, u"Last come first"_s, u"By vote"_s}));
    actionOf(*openMenu(), u"By level"_s)->trigger();
    openMenu()->close();
    QVERIFY(rowOf(u"brixx"_s).row() < rowOf(u"ottoline"_s).row());
    QTest::mouseClick(button, Qt::LeftButton);
    actionOf(*openMenu(), u"By name"_s)->trigger();
    openMenu()->close();
    m_page->people().setNickname({u"8"_s, u"ottoline"_s, Role::None}, u"Aunt"_s);
    auto *find = named<QLineEdit>(*m_page, u"Find people"_s);
    QTest::keyClicks(find, u"aunt"_s);
    QCOMPARE(people().model()->rowCount(), 2);
    QCOMPARE(people().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"ottoline, Aunt"_s);
}

void TestPeople::ignoreCommandsUseTheServersList()
{
    enterDjRoom();
    say(u"/ignore brixx"_s);
    QTRY_VERIFY(t->account.ignores().contains(9));
    say(u"/unignore brixx"_s);
    QTRY_VERIFY(!t->account.ignores().contains(9));
    QCOMPARE(t->site.count("DELETE /_/ignores/9"), 1);
    say(u"/unignore nobody"_s);
    QCOMPARE(m_page->composer().text(), u"/unignore nobody"_s);
    QVERIFY(t->site.said().isEmpty());
}

void TestPeople::friendsWindowShowsWhoIsWhere()
{
    t = std::make_unique<PlugDjRoomTest>();
    QJsonObject ann = plugdj::toJson(ScriptedPlugDj::somebody(7, u"ann"_s, 3));
    ann[u"room"_s] = QJsonObject{{u"id"_s, 4}, {u"slug"_s, u"tea"_s}, {u"name"_s, u"Tea &amp; Tapes"_s}};
    QJsonObject bob = plugdj::toJson(ScriptedPlugDj::somebody(8, u"bob"_s, 12));
    bob[u"status"_s] = 0;
    t->site.answer("GET /_/friends", ScriptedPlugDj::ok({bob, ann}));
    t->site.me.ignores = {{9, u"loudmouth"_s}};
    t->site.answer("GET /_/ignores", ScriptedPlugDj::ok({plugdj::toJson(plugdj::NamedUser{9, u"loudmouth"_s})}));
    t->signIn();
    FriendsWindow window(t->account, m_theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *view = named<QListView>(window, u"Friends"_s);
    QVERIFY(view);
    QTRY_COMPARE(window.model().rowCount(), 4);
    QStringList rows;
    for (int row = 0; row < 4; ++row)
        rows.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(rows, (QStringList{u"Online, 1 people"_s, u"ann, in Tea & Tapes"_s, u"Offline, 1 people"_s,
                                u"bob, level 12"_s}));
    QSignalSpy join(&window, &FriendsWindow::joinWanted);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    keep(window, u"friends"_s);
    QTest::mouseClick(named<QPushButton>(window, u"Join their room"_s), Qt::LeftButton);
    QCOMPARE(join.size(), 1);
    QCOMPARE(join[0][0].toString(), u"tea"_s);
    view->setCurrentIndex(view->model()->index(3, 0));
    QVERIFY(!named<QPushButton>(window, u"Join their room"_s)->isEnabled());
    t->site.answer("GET /_/friends", ScriptedPlugDj::ok({ann}));
    QTest::mouseClick(named<QPushButton>(window, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(t->site.count("DELETE /_/friends/8"), 1);
    QTRY_COMPARE(window.model().rowCount(), 2);

    window.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *ignored = named<QListWidget>(window, u"Ignored people"_s);
    QTRY_COMPARE(ignored->count(), 1);
    QCOMPARE(ignored->item(0)->text(), u"loudmouth"_s);
    ignored->setCurrentRow(0);
    QTest::mouseClick(named<QPushButton>(window, u"Stop ignoring"_s), Qt::LeftButton);
    QTRY_COMPARE(ignored->count(), 0);
}

void TestPeople::friendsWindowAcceptsByKey()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->site.answer("GET /_/friends/invites",
                   ScriptedPlugDj::ok({plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s, 3))}));
    t->signIn();
    FriendsWindow window(t->account, m_theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *view = named<QListView>(window, u"Friends"_s);
    QTRY_COMPARE(window.model().rowCount(), 2);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(named<QPushButton>(window, u"Accept"_s)->isVisible());
    QVERIFY(named<QPushButton>(window, u"Refuse"_s)->isVisible());
    t->site.answer("GET /_/friends/invites", ScriptedPlugDj::ok());
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(t->site.count("POST /_/friends"), 1);
    QCOMPARE(t->site.lastBody("POST /_/friends"), QByteArray(R"({"id":10})"));
    QTRY_COMPARE(window.model().rowCount(), 0);
}

void TestPeople::friendsWindowSaysWhyItIsEmpty()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->signIn();
    FriendsWindow window(t->account, m_theme);
    window.show();
    const auto says = [&window](const QString &words) {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *l) { return l->isVisible() && l->text().contains(words); });
    };
    QTRY_VERIFY(says(u"No friends here yet"_s));
    t->site.answer("GET /_/friends", ScriptedPlugDj::refusal(500, "error"));
    t->account.friends().clear();
    QTest::mouseClick(named<QPushButton>(window, u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"could not be fetched"_s));
    keep(window, u"friends-trouble"_s);
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
