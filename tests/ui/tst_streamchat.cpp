// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/streampagetest.h"
#include "ui/countedtabs.h"
#include "ui/peopleview.h"
#include "ui/roompeople.h"
#include "ui/usercard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Room = FloatplaneRoom;

/// A livestream's chat and its people as one meets them (floatplane.md 6.6, 7.5), over a scripted server. With
/// PARTYLINE_PICTURES=DIR pictures are kept there.
class TestStreamChat : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { t.reset(); }

    void rolesAreMarkedAndSpoken();
    void timesAreTheServers();
    void ofDeletedLinesOnlyThatIsSeen();
    void moderatorsGoOnReadingThem();
    void staffOnlyShowsTheCrew();
    void somebodyIsHidden();

    void commandsAreForModerators();
    void moderatorsAreAskedFirst();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void deletingTakesTheLastLine();
    void aRangeIsInTheServersTime();
    void theMenuModerates();
    void viewersHaveNoSuchMenu();
    void theServersNoIsShown();

    void peopleAreCrewAndViewers();
    void theListIsFreshWhereOneLooks();
    void theCardHasTheirLastLines();

private:
    void enter(const QStringList &crew = {u"LinusTech"_s}) { t = std::make_unique<StreamPageTest>(crew); }
    PeopleView &people() const { return *t->page->findChild<PeopleView *>(); }
    QStringList peopleRows() const;
    static QMenu *subMenu(QMenu &menu, const QString &title);
    static QAction *action(QMenu &menu, const QString &text);

    std::unique_ptr<StreamPageTest> t;
};

QStringList TestStreamChat::peopleRows() const
{
    QStringList rows;
    for (int row = 0; row < people().model()->rowCount(); ++row)
        rows.append(people().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QMenu *TestStreamChat::subMenu(QMenu &menu, const QString &title)
{
    for (QAction *one : menu.actions()) {
        if (one->menu() && one->text() == title)
            return one->menu();
    }
    return nullptr;
}

QAction *TestStreamChat::action(QMenu &menu, const QString &text)
{
    for (QAction *one : menu.actions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestStreamChat::rolesAreMarkedAndSpoken()
{
    enter();
    t->hear(u"1"_s, u"Kestrel-7"_s, u"hi"_s);
    t->hear(u"2"_s, u"LinusTech"_s, u"hello"_s, u"Moderator"_s);
    t->hear(u"3"_s, u"KeelAndKettle"_s, u"welcome"_s, u"Creator"_s);
    t->hear(u"4"_s, u"Floatplane"_s, u"Kestrel-7 has been timed out."_s, u"Transmission"_s);
    t->hear(u"5"_s, u"Floatplane"_s, u"You are banned."_s, u"Banned"_s);
    t->hear(u"6"_s, u"Kestrel-7"_s, u"from the future"_s, u"Wizard"_s);
    t->waitForRows(6);
    QVERIFY(t->spoken(0).contains(u"Kestrel-7, hi"_s));
    QVERIFY2(t->spoken(1).contains(u"LinusTech, Moderator, hello"_s), qPrintable(t->spoken(1)));
    QVERIFY2(t->spoken(2).contains(u"KeelAndKettle, Host, welcome"_s), qPrintable(t->spoken(2)));
    QCOMPARE(t->page->feed().at(3).kind, FeedItem::Kind::Notice);
    QCOMPARE(t->page->feed().at(4).kind, FeedItem::Kind::Notice);
    QCOMPARE(t->page->feed().at(5).author.role, Role::None);
    t->keep(u"stream-roles"_s);
}

void TestStreamChat::timesAreTheServers()
{
    enter();
    const QDateTime said = QDateTime::currentDateTimeUtc().addSecs(-600);
    t->hear(u"1"_s, u"Kestrel-7"_s, u"told late"_s, u"Normal"_s, said);
    t->hear(u"2"_s, u"Kestrel-7"_s, u"by a clock of long ago"_s, u"Normal"_s, said.addDays(-100));
    t->waitForRows(2);
    QVERIFY2(t->spoken(0).startsWith(said.toLocalTime().toString(u"HH:mm"_s)), qPrintable(t->spoken(0)));
    const FeedItem &wrong = t->page->feed().at(1);
    QVERIFY2(t->spoken(1).startsWith(wrong.time.toLocalTime().toString(u"HH:mm"_s)), qPrintable(t->spoken(1)));
}

void TestStreamChat::ofDeletedLinesOnlyThatIsSeen()
{
    enter();
    t->hear(u"1"_s, u"Kestrel-7"_s, u"CHECK MY CHANNEL"_s);
    t->waitForRows(1);
    t->server.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"1"_s}});
    QTRY_VERIFY(t->page->feed().at(0).isDeleted);
    QVERIFY(t->spoken(0).contains(u"deleted"_s));
    t->feed().selectAll();
    QVERIFY2(!t->feed().selectedText().contains(u"CHANNEL"_s), qPrintable(t->feed().selectedText()));
    t->keep(u"stream-deleted"_s);
}

void TestStreamChat::moderatorsGoOnReadingThem()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    t->hear(u"1"_s, u"Kestrel-7"_s, u"CHECK MY CHANNEL"_s);
    t->waitForRows(1);
    t->server.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"1"_s}});
    QTRY_VERIFY(t->page->feed().at(0).isDeleted);
    t->feed().selectAll();
    QVERIFY(t->feed().selectedText().contains(u"CHANNEL"_s));
    t->keep(u"stream-deleted-moderator"_s);
}

void TestStreamChat::staffOnlyShowsTheCrew()
{
    enter();
    t->hear(u"1"_s, u"Kestrel-7"_s, u"hi"_s);
    t->hear(u"2"_s, u"LinusTech"_s, u"hello"_s, u"Moderator"_s);
    t->hear(u"3"_s, u"Floatplane"_s, u"Slow down."_s, u"Transmission"_s);
    t->waitForRows(3);
    t->type(u"mine"_s);
    t->waitForRows(4);
    auto *check = t->page->findChild<QCheckBox *>(u"staffOnlyCheck"_s);
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    const auto *shown = qobject_cast<FeedView *>(t->page->findChild<QStackedWidget *>(u"feedStack"_s)->currentWidget());
    QVERIFY(shown && shown != &t->feed());
    QCOMPARE(shown->model().rowCount(), 3);
    QCOMPARE(shown->model().at(0).text, u"hello"_s);
    QCOMPARE(shown->model().at(1).text, u"Slow down."_s);
    QVERIFY(shown->model().at(2).isOwn);
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(t->page->findChild<QStackedWidget *>(u"feedStack"_s)->currentWidget(), &t->feed());
}

void TestStreamChat::somebodyIsHidden()
{
    enter();
    t->hear(u"1"_s, u"Kestrel-7"_s, u"@jamamp look"_s);
    t->hear(u"2"_s, u"LinusTech"_s, u"hello"_s, u"Moderator"_s);
    t->waitForRows(2);
    QMenu menu;
    t->page->fillPersonMenu(menu, t->page->feed().at(0).author, &t->page->feed().at(0));
    QMenu *ways = subMenu(menu, u"Hide their lines"_s);
    QVERIFY(ways);
    action(*ways, u"For an hour"_s)->trigger();
    QVERIFY(t->feed().rowRect(0).isEmpty());
    QVERIFY(!t->feed().rowRect(1).isEmpty());
    QVERIFY2(t->question().contains(u"hidden until"_s), qPrintable(t->question()));
    t->hear(u"3"_s, u"Kestrel-7"_s, u"@jamamp again"_s);
    t->waitForRows(3);
    QVERIFY(t->page->feed().at(2).isHidden);
    QVERIFY(!t->page->feed().at(2).isMention);
    const Person person = t->page->feed().at(0).author;
    t->page->people().show(person);
    QTRY_VERIFY(!t->feed().rowRect(0).isEmpty());
    t->page->people().hide(person, 0s); // for good
    QVERIFY(!t->page->people().hiddenUntil(person).isValid());
    QTRY_VERIFY(t->feed().rowRect(0).isEmpty());
}

void TestStreamChat::commandsAreForModerators()
{
    enter();
    t->type(u"/timeout Kestrel-7"_s);
    QCOMPARE(t->question(), u"Only moderators of this stream can do that."_s);
    QCOMPARE(t->field().toPlainText(), u"/timeout Kestrel-7"_s); // nothing typed is lost
    QCOMPARE(t->sent(), QStringList());
}

void TestStreamChat::moderatorsAreAskedFirst()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    for (const auto &[command, question] :
         {std::pair(u"timeout"_s, u"Kestrel-7 will not be able to chat for five minutes."_s),
          std::pair(u"ban"_s, u"Kestrel-7 will be banned from this chat."_s),
          std::pair(u"shadowchat"_s, u"Kestrel-7’s lines will be hidden from everybody else."_s)}) {
        const auto before = t->sent().size();
        t->type(u'/' + command + u" @kestrel-7"_s);
        QCOMPARE(t->question(), question);
        QCOMPARE(t->sent().size(), before);
        t->sayYes();
        QTRY_COMPARE(t->sent().size(), before + 1);
        QCOMPARE(t->sent().constLast(), u'/' + command + u" Kestrel-7"_s);
        QCOMPARE(t->field().toPlainText(), QString());
        QTRY_VERIFY(t->server.room->cannotSayReason().isEmpty());
    }
}

void TestStreamChat::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nobody") << u"/ban"_s << u"More is needed: /ban <name>"_s;
    QTest::newRow("crew") << u"/ban LinusTech"_s << u"LinusTech is one of the crew. That works only on viewers."_s;
    QTest::newRow("no name") << u"/timeout a!b"_s << u"“a!b” is no name of this site."_s;
    QTest::newRow("said nothing") << u"/delete Kestrel-7"_s << u"There is no line of Kestrel-7 to delete."_s;
    QTest::newRow("minutes") << u"/deleterange Kestrel-7 soon"_s << u"Minutes are the numbers 1 to 1440."_s;
    QTest::newRow("times") << u"/deleterange Kestrel-7 20 10"_s
                           << u"From and to are times in milliseconds since 1970, the earlier one first."_s;
}

void TestStreamChat::whatIsWrongIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, answer);
    enter({u"LinusTech"_s, u"jamamp"_s});
    t->type(typed);
    QCOMPARE(t->question(), answer);
    QCOMPARE(t->field().toPlainText(), typed);
    QCOMPARE(t->sent(), QStringList());
}

void TestStreamChat::deletingTakesTheLastLine()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    t->hear(u"m1"_s, u"Kestrel-7"_s, u"fine"_s);
    t->hear(u"m2"_s, u"Kestrel-7"_s, u"CHECK MY CHANNEL"_s);
    t->waitForRows(2);
    t->type(u"/delete Kestrel-7"_s);
    QCOMPARE(t->question(), u"This line of Kestrel-7 will be deleted: “CHECK MY CHANNEL”"_s);
    t->keep(u"stream-delete-question"_s);
    t->sayYes();
    QTRY_COMPARE(t->sent(), QStringList{u"/delete m2"_s});
    t->server.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"m2"_s}});
    QTRY_VERIFY(t->page->feed().at(1).isDeleted);
    t->type(u"/delete m2"_s);
    QCOMPARE(t->question(), u"That line is deleted already."_s);
    t->type(u"/delete unknown-id"_s);
    QCOMPARE(t->question(), u"The line unknown-id will be deleted."_s);
}

void TestStreamChat::aRangeIsInTheServersTime()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
    t->hear(u"m1"_s, u"Kestrel-7"_s, u"spam"_s, u"Normal"_s, ahead);
    t->waitForRows(1);
    t->type(u"/deleterange Kestrel-7"_s);
    QCOMPARE(t->question(), u"What Kestrel-7 said within 5 minute(s) will be deleted."_s);
    t->sayYes();
    QTRY_COMPARE(t->sent().size(), 1);
    const QStringList words = t->sent()[0].split(u' ');
    QCOMPARE(words.size(), 4);
    QCOMPARE(words[3].toLongLong() - words[2].toLongLong(), 300'000);
    QVERIFY(std::abs(words[3].toLongLong() - ahead.toMSecsSinceEpoch()) < 60'000);
    t->type(u"/deleterange Kestrel-7 1000 61000"_s);
    QCOMPARE(t->question(), u"What Kestrel-7 said within 1 minute(s) will be deleted."_s);
}

void TestStreamChat::theMenuModerates()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    t->hear(u"m1"_s, u"Kestrel-7"_s, u"spam"_s);
    t->hear(u"m2"_s, u"LinusTech"_s, u"hello"_s, u"Moderator"_s);
    t->waitForRows(2);
    t->field().setFocus();
    QTest::keyClicks(&t->field(), u"half a thought"_s);
    QMenu menu;
    t->page->fillPersonMenu(menu, t->page->feed().at(0).author, &t->page->feed().at(0));
    QMenu *moderate = subMenu(menu, u"Moderate"_s);
    QVERIFY(moderate);
    action(*moderate, u"Delete this line…"_s)->trigger();
    QCOMPARE(t->question(), u"This line of Kestrel-7 will be deleted: “spam”"_s);
    t->sayYes();
    QTRY_COMPARE(t->sent(), QStringList{u"/delete m1"_s});
    QCOMPARE(t->field().toPlainText(), u"half a thought"_s);

    QMenu crew;
    t->page->fillPersonMenu(crew, t->page->feed().at(1).author, &t->page->feed().at(1));
    moderate = subMenu(crew, u"Moderate"_s);
    QVERIFY(action(*moderate, u"Delete this line…"_s)->isEnabled());
    QAction *ban = action(*moderate, u"Ban from this chat…"_s);
    QVERIFY(!ban->isEnabled());
    QVERIFY(ban->toolTip().contains(u"only on viewers"_s));
}

void TestStreamChat::viewersHaveNoSuchMenu()
{
    enter();
    t->hear(u"m1"_s, u"Kestrel-7"_s, u"spam"_s);
    t->waitForRows(1);
    QMenu menu;
    t->page->fillPersonMenu(menu, t->page->feed().at(0).author, &t->page->feed().at(0));
    QVERIFY(!menu.actions().isEmpty());
    QVERIFY(!subMenu(menu, u"Moderate"_s));
}

void TestStreamChat::theServersNoIsShown()
{
    enter({u"LinusTech"_s, u"jamamp"_s});
    const QJsonObject no{{u"errors"_s, QJsonArray{QJsonObject{{u"name"_s, u"userNotFoundError"_s}}}},
                         {u"message"_s, u"There is no such viewer."_s}};
    t->server.chatServer.onSails(Room::G2Send, {{400, no}});
    t->type(u"/timeout gone-already"_s);
    t->sayYes();
    t->waitForRows(1);
    QTRY_COMPARE(t->page->feed().at(0).delivery, FeedItem::Delivery::Failed);
    QCOMPARE(t->page->feed().at(0).failure, u"There is no such viewer."_s);
    QVERIFY(t->spoken(0).contains(u"There is no such viewer."_s));
}

void TestStreamChat::peopleAreCrewAndViewers()
{
    enter();
    QTRY_COMPARE(peopleRows().size(), 5);
    QCOMPARE(peopleRows().join(u" | "_s),
             u"Crew, 1 people | LinusTech, Moderator | Viewers, 2 people | jamamp, you | Kestrel-7"_s);
    QCOMPARE(people().accessibleName(), u"People"_s);
    auto *filter = t->page->findChild<QLineEdit *>(u"filterEdit"_s);
    QCOMPARE(filter->accessibleName(), u"Find people"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"kes"_s);
    QCOMPARE(peopleRows().join(u" | "_s), u"Viewers, 1 people | Kestrel-7"_s);
    filter->clear();
    // Whoever spoke is known by more than a name, wherever one points at them.
    t->hear(u"1"_s, u"Kestrel-7"_s, u"hi"_s);
    t->waitForRows(1);
    t->page->showPerson(t->page->feed().at(0).author);
    QTRY_VERIFY(t->page->findChild<UserCard *>()->isVisible());
    t->keep(u"stream-people"_s);
}

void TestStreamChat::theListIsFreshWhereOneLooks()
{
    auto asked = [this] { return t->server.chatServer.askedFor(Room::G2People).size(); };
    enter();
    QTRY_COMPARE(asked(), 1);
    auto *tabs = t->page->findChild<CountedTabs *>();
    tabs->setCurrentIndex(1);
    tabs->setCurrentIndex(0);
    t->hear(u"1"_s, u"Kestrel-7"_s, u"hi"_s);
    t->waitForRows(1);
    QCOMPARE(asked(), 1); // it just was
    // After a drop it is asked for at once (floatplane.md 7.1).
    t->server.chatServer.drop();
    QTRY_COMPARE(asked(), 2);
}

void TestStreamChat::theCardHasTheirLastLines()
{
    enter();
    t->hear(u"1"_s, u"Kestrel-7"_s, u"the first"_s);
    t->hear(u"2"_s, u"LinusTech"_s, u"something else"_s, u"Moderator"_s);
    t->hear(u"3"_s, u"Kestrel-7"_s, u"the last"_s);
    t->waitForRows(3);
    people().setFocus();
    people().setCurrentIndex(people().model()->index(4, 0));
    QTest::keyClick(&people(), Qt::Key_Return);
    auto *card = t->page->findChild<UserCard *>();
    QTRY_VERIFY(card->isVisible());
    QStringList words;
    for (const QLabel *label : card->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.contains(u"the first"_s) && words.contains(u"the last"_s), qPrintable(words.join(u'/')));
    QVERIFY(!words.contains(u"something else"_s));
    QTest::keyClick(card, Qt::Key_Escape);
    QTRY_VERIFY(!card->isVisible());
    QTRY_VERIFY(people().hasFocus());
}

QTEST_MAIN(TestStreamChat)
#include "tst_streamchat.moc"
