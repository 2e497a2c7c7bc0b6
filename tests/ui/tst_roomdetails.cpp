// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjlobby.h"
#include "support/plugdjroomtest.h"
#include "ui/djroompage.h"
#include "ui/favouriteaction.h"
#include "ui/plaintextview.h"
#include "ui/resources.h"
#include "ui/roomdetailsdialog.h"
#include "ui/style.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;

/// "About this room": what a room tells about itself, live, and how those who may change it. With
/// PARTYLINE_PICTURES=DIR pictures are kept there.
class TestRoomDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatTheRoomTells();
    void textIsNeverMarkup();
    void linksSayWhereTheyLead();
    void followsWhatChanges();
    void hostFollowsAHandOver();
    void onlyThoseWhoMaySeeEdit();
    void managersChangeTheChatLevelOnly();
    void onlyWhatChangedGoesOut();
    void refusedChangeKeepsWhatWasTyped();
    void changeThatNobodySeesIsSaid();
    void droppedLineEndsTheWait();
    void untouchedFieldsFollowTheRoom();
    void escapeDropsNothing();
    void welcomeIsShownOnce();
    void pageHasTheActions();
    void favouriteActionSaysWhatItDoes();
    void refusedFavouriteIsSaidOnThePage();
    void realRoomIsChangedForEverybody();
    void pictures_data();
    void pictures();

private:
    void enter(int role);
    void open();
    void edit() { button(u"editButton"_s)->click(); }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QString words(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QString shown(const QString &name) const { return m_dialog->findChild<PlainTextView *>(name)->toPlainText(); }
    QLineEdit *nameEdit() const { return m_dialog->findChild<QLineEdit *>(u"nameEdit"_s); }
    QPlainTextEdit *field(const QString &name) const { return m_dialog->findChild<QPlainTextEdit *>(name); }
    QComboBox *level() const { return m_dialog->findChild<QComboBox *>(u"levelCombo"_s); }

    Theme m_theme;
    std::unique_ptr<PlugDjRoomTest> t;
    std::unique_ptr<RoomDetailsDialog> m_dialog;
};

void TestRoomDetails::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestRoomDetails::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->site.state.meta.id = 9;
    t->site.state.meta.description = u"Slow music for the last ride home.\nRules: https://bus.example/rules"_s;
    t->site.state.meta.welcome = u"Hello %u, this is %r."_s;
    t->site.state.meta.hostId = 8;
    t->site.state.meta.hostName = u"saltmarsh"_s;
    t->site.state.meta.guests = 3;
    t->site.state.users = {ScriptedPlugDj::somebody(8, u"saltmarsh"_s, 9, 5000), ScriptedPlugDj::somebody(9, u"ann"_s)};
}

void TestRoomDetails::cleanup()
{
    m_dialog.reset();
    t.reset();
    m_theme.setChoice(Theme::Choice::Light);
}

void TestRoomDetails::enter(int role)
{
    t->site.state.role = role;
    t->enter();
}

void TestRoomDetails::open()
{
    m_dialog = std::make_unique<RoomDetailsDialog>(*t->room, m_theme, PlugDjRoomEditor::Options{60ms});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestRoomDetails::showsWhatTheRoomTells()
{
    enter(0);
    open();
    QCOMPARE(words(u"nameLabel"_s), u"The Den"_s);
    const QString facts = words(u"factsLabel"_s);
    QVERIFY2(facts.contains(u"Host: saltmarsh"_s), qPrintable(facts));
    QVERIFY(facts.contains(u"Here: 3 people, 3 guests"_s));
    QVERIFY(facts.contains(u"Chat: Everybody"_s));
    QVERIFY(facts.contains(u"/den"_s));
    QVERIFY(shown(u"descriptionView"_s).startsWith(u"Slow music for the last ride home."_s));
    QVERIFY(shown(u"descriptionView"_s).endsWith(u"/rules"_s));
    QCOMPARE(shown(u"welcomeView"_s), u"Hello user_a, this is The Den."_s);
    t->site.socket().stop();
    QTRY_VERIFY(words(u"factsLabel"_s).contains(u"not in the room now"_s));
}

void TestRoomDetails::textIsNeverMarkup()
{
    t->site.state.meta.description = u"<b>bold</b> <img src=\"file:///etc/passwd\"> &amp; <a href=\"x\">y</a>"_s;
    enter(0);
    open();
    QCOMPARE(shown(u"descriptionView"_s), u"<b>bold</b> <img src=\"file:///etc/passwd\"> &amp; <a href=\"x\">y</a>"_s);
}

void TestRoomDetails::linksSayWhereTheyLead()
{
    enter(0);
    open();
    auto *view = m_dialog->findChild<PlainTextView *>(u"descriptionView"_s);
    QSignalSpy activated(m_dialog.get(), &RoomDetailsDialog::linkActivated);
    QTextCursor cursor(view->document());
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::PreviousCharacter);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toUrl(), QUrl(u"https://bus.example/rules"_s));
    QVERIFY(view->source().contains(u"bus.example"_s)); // still there: nothing was followed inside
}

void TestRoomDetails::followsWhatChanges()
{
    enter(0);
    open();
    t->site.send({plugdj::RoomNameUpdate{u"Attic"_s, 8}, plugdj::RoomDescriptionUpdate{u"new words"_s, 8},
                  plugdj::RoomWelcomeUpdate{u"hi"_s, 8}, plugdj::RoomMinChatLevelUpdate{2, 8},
                  plugdj::UserJoin{ScriptedPlugDj::somebody(10, u"bo"_s)}});
    QTRY_COMPARE(words(u"nameLabel"_s), u"Attic"_s);
    QCOMPARE(shown(u"descriptionView"_s), u"new words"_s);
    QCOMPARE(shown(u"welcomeView"_s), u"hi"_s);
    QTRY_VERIFY(words(u"factsLabel"_s).contains(u"level 2 and up"_s));
    QTRY_VERIFY(words(u"factsLabel"_s).contains(u"4 people"_s));
    QCOMPARE(t->texts(FeedItem::Kind::Notice).filter(u"saltmarsh"_s).size(), 3); // says who did it
    // The texts of 2019: which of them the room shows is the state's to say.
    t->site.state.meta.description = u"from the state"_s;
    t->site.send({plugdj::RoomShortDescriptionUpdate{u"short"_s, 8}});
    QTRY_COMPARE(shown(u"descriptionView"_s), u"from the state"_s);
}

void TestRoomDetails::hostFollowsAHandOver()
{
    enter(0);
    open();
    t->site.send({plugdj::ModStaff{{u"saltmarsh"_s, 8}, {{9, u"ann"_s, 5000}, {8, u"saltmarsh"_s, 4000}}}});
    QTRY_VERIFY(words(u"factsLabel"_s).contains(u"Host: ann"_s));
    t->site.send({plugdj::NameChangedRoom{9, u"ann"_s, u"anne"_s}});
    t->site.send({plugdj::RoomNameUpdate{u"Attic"_s, 8}});
    QTRY_VERIFY(words(u"factsLabel"_s).contains(u"Host: anne"_s));
}

void TestRoomDetails::onlyThoseWhoMaySeeEdit()
{
    enter(0);
    open();
    QVERIFY(!button(u"editButton"_s)->isVisible());
    t->site.send({plugdj::ModStaff{{u"saltmarsh"_s, 8}, {{ScriptedPlugDj::OwnId, u"user_a"_s, 4000}}}});
    QTRY_VERIFY(button(u"editButton"_s)->isVisible());
    t->site.send({plugdj::ModStaff{{u"saltmarsh"_s, 8}, {{ScriptedPlugDj::OwnId, u"user_a"_s, 0}}}});
    QTRY_VERIFY(!button(u"editButton"_s)->isVisible());
}

void TestRoomDetails::managersChangeTheChatLevelOnly()
{
    enter(3000);
    open();
    edit();
    QVERIFY(!nameEdit()->isEnabled());
    QVERIFY(!nameEdit()->accessibleDescription().isEmpty()); // says why
    QVERIFY(level()->isEnabled());
    QVERIFY(level()->hasFocus());
    level()->setCurrentIndex(2);
    button(u"saveButton"_s)->click();
    QTRY_COMPARE(t->site.lastBody("POST /_/rooms/update"), QByteArray(R"({"minChatLevel":3})"));
}

void TestRoomDetails::onlyWhatChangedGoesOut()
{
    enter(4000);
    open();
    edit();
    QVERIFY(nameEdit()->hasFocus());
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    nameEdit()->selectAll();
    QTest::keyClicks(nameEdit(), u"Attic & Co"_s);
    QVERIFY(button(u"saveButton"_s)->isEnabled());
    t->site.answer("POST /_/rooms/update", [this](const HttpFake::Request &) {
        t->site.send({plugdj::RoomNameUpdate{u"Attic & Co"_s, ScriptedPlugDj::OwnId}});
        return ScriptedPlugDj::ok();
    });
    QTest::keyClick(nameEdit(), Qt::Key_Return);
    QVERIFY(words(u"statusLine"_s).startsWith(u"Waiting"_s));
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QTRY_VERIFY(words(u"statusLine"_s).startsWith(u"The room shows your changes."_s));
    QCOMPARE(t->site.lastBody("POST /_/rooms/update"), QByteArray(R"({"name":"Attic & Co"})"));
    QCOMPARE(words(u"nameLabel"_s), u"Attic & Co"_s);
    QVERIFY(button(u"editButton"_s)->isVisible());
}

void TestRoomDetails::refusedChangeKeepsWhatWasTyped()
{
    enter(4000);
    open();
    edit();
    field(u"descriptionEdit"_s)->setPlainText(u"two\nlines"_s);
    t->site.answer("POST /_/rooms/update", ScriptedPlugDj::refusal(403, "requestError"));
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(words(u"statusLine"_s).startsWith(u"Not saved."_s));
    QVERIFY(words(u"statusLine"_s).contains(u"rank"_s));
    QCOMPARE(field(u"descriptionEdit"_s)->toPlainText(), u"two\nlines"_s);
    QVERIFY(button(u"saveButton"_s)->isEnabled());
    QCOMPARE(t->site.lastBody("POST /_/rooms/update"), QByteArray(R"({"description":"two\nlines"})"));
}

void TestRoomDetails::changeThatNobodySeesIsSaid()
{
    enter(4000);
    open();
    edit();
    field(u"welcomeEdit"_s)->setPlainText(u"yo"_s);
    const int states = t->site.count("GET /_/rooms/state");
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(words(u"statusLine"_s).startsWith(u"Not saved."_s));
    QVERIFY(t->site.count("GET /_/rooms/state") > states); // it looked
    QCOMPARE(field(u"welcomeEdit"_s)->toPlainText(), u"yo"_s);
    // The event was lost, but the room has it.
    t->site.state.meta.welcome = u"yo"_s;
    button(u"saveButton"_s)->click();
    QTRY_VERIFY(words(u"statusLine"_s).startsWith(u"The room shows your changes."_s));
}

void TestRoomDetails::droppedLineEndsTheWait()
{
    enter(4000);
    m_dialog = std::make_unique<RoomDetailsDialog>(*t->room, m_theme, PlugDjRoomEditor::Options{60s});
    m_dialog->show();
    edit();
    nameEdit()->setText(u"Attic"_s);
    button(u"saveButton"_s)->click();
    QTRY_COMPARE(t->site.count("POST /_/rooms/update"), 1);
    t->site.socket().stop();
    QTRY_VERIFY(words(u"statusLine"_s).contains(u"connection dropped"_s));
    QCOMPARE(nameEdit()->text(), u"Attic"_s);
}

void TestRoomDetails::untouchedFieldsFollowTheRoom()
{
    enter(4000);
    open();
    edit();
    nameEdit()->setText(u"Mine"_s);
    t->site.send({plugdj::RoomNameUpdate{u"Theirs"_s, 8}, plugdj::RoomDescriptionUpdate{u"theirs"_s, 8}});
    QTRY_COMPARE(field(u"descriptionEdit"_s)->toPlainText(), u"theirs"_s);
    QCOMPARE(nameEdit()->text(), u"Mine"_s);
    button(u"saveButton"_s)->click();
    QTRY_COMPARE(t->site.lastBody("POST /_/rooms/update"), QByteArray(R"({"name":"Mine"})"));
}

void TestRoomDetails::escapeDropsNothing()
{
    enter(4000);
    open();
    edit();
    QTest::keyClick(nameEdit(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible()); // only the editing ends
    QVERIFY(button(u"editButton"_s)->isVisible());
    edit();
    nameEdit()->setText(u"Mine"_s);
    QTest::keyClick(nameEdit(), Qt::Key_Escape);
    QCOMPARE(nameEdit()->text(), u"Mine"_s);
    QVERIFY(words(u"statusLine"_s).contains(u"not saved"_s));
    button(u"cancelButton"_s)->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestRoomDetails::welcomeIsShownOnce()
{
    enter(0);
    const QString hello = u"Hello user_a, this is The Den."_s;
    QCOMPARE(t->texts(FeedItem::Kind::Notice).count(hello), 1);
    t->site.socket().drop();
    QTRY_VERIFY(t->room->state() != State::Live);
    QTRY_COMPARE(t->room->state(), State::Live);
    QCOMPARE(t->texts(FeedItem::Kind::Notice).count(hello), 1); // a reconnect is no joining
    t->room->leave();
    t->room->join();
    QTRY_COMPARE(t->room->state(), State::Live);
    QCOMPARE(t->texts(FeedItem::Kind::Notice).count(hello), 2);
}

void TestRoomDetails::pageHasTheActions()
{
    enter(0);
    DjRoomPage page(*t->room, m_theme, nullptr);
    page.resize(900, 500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTRY_VERIFY(page.isActiveWindow());
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_I, Qt::ControlModifier);
    auto *about = page.findChild<RoomDetailsDialog *>();
    QVERIFY(about);
    QVERIFY(about->isVisible());
    QTest::keyClick(&page, Qt::Key_I, Qt::ControlModifier); // one of them
    QCOMPARE(page.findChildren<RoomDetailsDialog *>().size(), 1);
}

void TestRoomDetails::favouriteActionSaysWhatItDoes()
{
    enter(0);
    std::unique_ptr<QAction> action(makeFavouriteAction(*t->room, m_theme, nullptr));
    QCOMPARE(action->text(), u"Add to favourites"_s);
    action->trigger();
    QVERIFY(!action->isEnabled());
    QTRY_COMPARE(action->text(), u"Remove from favourites"_s);
    QVERIFY(action->isEnabled());
    QCOMPARE(t->site.lastBody("POST /_/rooms/favorites"), QByteArray(R"({"id":9})"));
    action->trigger();
    QTRY_COMPARE(action->text(), u"Add to favourites"_s);
    QCOMPARE(t->site.count("DELETE /_/rooms/favorites/9"), 1);
}

void TestRoomDetails::refusedFavouriteIsSaidOnThePage()
{
    enter(0);
    DjRoomPage page(*t->room, m_theme, nullptr);
    page.show();
    t->site.answer("POST /_/rooms/favorites", ScriptedPlugDj::refusal(404, "notFound"));
    for (QAction *action : page.findChildren<QAction *>()) {
        if (action->text() == u"Add to favourites"_s)
            action->trigger();
    }
    const auto says = [&page] {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->isVisible() && label->text().contains(u"favourite was not changed"_s);
        });
    };
    QTRY_VERIFY(says());
}

void TestRoomDetails::realRoomIsChangedForEverybody()
{
    PracticeServer::Options silent;
    silent.plugDjRate = 0;
    PracticeServer server(silent);
    QVERIFY(server.listen());
    const auto member = [](PlugDjAccount &account, const QString &email) {
        account.signIn({Credentials::Method::Password, email, Secret("practice")});
        QTRY_VERIFY(account.isSignedIn());
    };
    PlugDjAccount cohost(server.plugDjEndpoints());
    PlugDjAccount user(server.plugDjEndpoints());
    member(cohost, u"cohost@example.org"_s);
    member(user, u"dj@example.org"_s);
    PlugDjController first(cohost, u"night-bus"_s);
    PlugDjController second(user, u"night-bus"_s);
    first.join();
    second.join();
    QTRY_VERIFY(first.state() == State::Live && second.state() == State::Live);
    RoomDetailsDialog dialog(first, m_theme);
    dialog.show();
    dialog.findChild<QPushButton *>(u"editButton"_s)->click();
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Tom & Jerry's <bus>"_s);
    dialog.findChild<QPlainTextEdit *>(u"descriptionEdit"_s)->setPlainText(u"one\ntwo"_s);
    dialog.findChild<QComboBox *>(u"levelCombo"_s)->setCurrentIndex(1);
    dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"statusLine"_s)->text().startsWith(u"The room shows"_s));
    QTRY_COMPARE(second.name(), u"Tom & Jerry's <bus>"_s);
    QCOMPARE(second.details().description, u"one\ntwo"_s);
    QCOMPARE(second.details().minimumChatLevel, 2);
    QCOMPARE(second.room(), u"night-bus"_s);
}

void TestRoomDetails::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestRoomDetails::pictures()
{
    QFETCH(Theme::Choice, choice);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    enter(4000);
    open();
    const auto save = [this](const QString &name) {
        const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(
                QDir(folder).filePath(u"about-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    };
    m_dialog->resize(420, 380);
    QVERIFY(m_dialog->findChild<PlainTextView *>(u"descriptionView"_s)->height()
            >= 2 * m_dialog->fontMetrics().height());
    save(u"show"_s);
    edit();
    nameEdit()->setText(u"Attic"_s);
    save(u"edit"_s);
}

QTEST_MAIN(TestRoomDetails)
#include "tst_roomdetails.moc"
