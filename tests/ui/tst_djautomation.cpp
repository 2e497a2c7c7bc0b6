// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/plugdjroomtest.h"
#include "ui/automationmenu.h"
#include "ui/automationrow.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/djroompage.h"
#include "ui/mainwindow.h"
#include "ui/roomwatch.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The switches of what a DJ room does by itself: where they are, how it is seen that something is on, what stops it.
class TestDjAutomation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void menuSwitchesEachByItself();
    void rowTellsWhatIsOnAndStopsIt();
    void refusalIsSaidWithTheRoomsWords();
    void wootSpanIsChosen();
    void awayAndBackAreTyped();
    void awayTextMustFit();
    void leavingTheListByHandEndsJoining();
    void sosAsksTwice();
    void sosIsForStaff();
    void watchTellsOfIt();
    void oneKeyStopsAllRooms();
    void pictures_data();
    void pictures();

private:
    void enter();
    void type(const QString &line)
    {
        auto *edit = m_page->findChild<ComposerEdit *>();
        QTest::keyClicks(edit, line);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString said() const
    {
        const auto *line = m_page->composer().findChild<StatusLine *>(u"questionLine"_s);
        return line->isVisible() ? line->text() : QString();
    }
    PlugDjAutomation &automation() { return m_test->room->automation(); }
    AutomationRow *row() const { return m_page->findChild<AutomationRow *>(); }
    QAction *entry(const QString &text) const
    {
        for (QAction *action : m_page->findChild<AutomationMenu *>()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    Theme m_theme;
    std::unique_ptr<PlugDjRoomTest> m_test;
    std::unique_ptr<DjRoomPage> m_page;
};

void TestDjAutomation::init()
{
    m_theme.setChoice(Theme::Choice::Light);
    auto options = PlugDjRoomTest::quick();
    options.automation.join = {60s, 60s};
    m_test = std::make_unique<PlugDjRoomTest>(options);
}

void TestDjAutomation::enter()
{
    m_test->enter();
    m_page = std::make_unique<DjRoomPage>(*m_test->room, m_theme, nullptr);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDjAutomation::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestDjAutomation::menuSwitchesEachByItself()
{
    enter();
    for (const QString &text :
         {u"Woot every track"_s, u"Join the wait list by itself"_s, u"Away: answer who mentions me"_s}) {
        QVERIFY(entry(text)->isCheckable());
        QVERIFY(!entry(text)->isChecked());
    }
    QVERIFY(!entry(u"Stop all"_s)->isEnabled());
    entry(u"Woot every track"_s)->trigger();
    QCOMPARE(automation().whatIsOn(), Automatics(Automatic::Woot));
    entry(u"Away: answer who mentions me"_s)->trigger();
    QCOMPARE(automation().whatIsOn(), Automatic::Woot | Automatic::AwayReply);
    entry(u"Woot every track"_s)->trigger();
    QCOMPARE(automation().whatIsOn(), Automatics(Automatic::AwayReply));
    QVERIFY(entry(u"Stop all"_s)->isEnabled());
    entry(u"Stop all"_s)->trigger();
    QVERIFY(!automation().isAnyOn());
}

void TestDjAutomation::rowTellsWhatIsOnAndStopsIt()
{
    enter();
    QVERIFY(!row()->isVisible());
    automation().switchOn(Automatic::Woot);
    automation().switchOn(Automatic::WaitList);
    QVERIFY(row()->isVisible());
    QCOMPARE(row()->accessibleName(), u"Automation"_s);
    QCOMPARE(row()->accessibleDescription(), u"woots, wait list"_s);
    auto *stop = row()->findChild<QPushButton *>();
    QCOMPARE(stop->text(), u"Stop all"_s);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!automation().isAnyOn());
    QVERIFY(!row()->isVisible());
}

void TestDjAutomation::refusalIsSaidWithTheRoomsWords()
{
    m_test->site.state.meta.welcome = u"Hi! No auto-woot."_s;
    enter();
    entry(u"Woot every track"_s)->trigger();
    QVERIFY(!entry(u"Woot every track"_s)->isChecked());
    QCOMPARE(said(), u"This room does not want it: \u201cNo auto-woot\u201d"_s);
    QCOMPARE(entry(u"Woot every track"_s)->toolTip(), said());
    QVERIFY(!row()->isVisible());
}

void TestDjAutomation::wootSpanIsChosen()
{
    enter();
    QSignalSpy chosen(m_page.get(), &DjRoomPage::wootSpanChosen);
    auto *spans = entry(u"A woot waits"_s)->menu();
    emit spans->aboutToShow();
    QVERIFY(spans->actions()[1]->isChecked());
    spans->actions()[2]->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(automation().wootSpan(), (PlugDjAutomation::Span{30s, 90s}));
}

void TestDjAutomation::awayAndBackAreTyped()
{
    enter();
    type(u"/back"_s);
    QCOMPARE(said(), u"You are not away."_s);
    m_page->findChild<ComposerEdit *>()->clear();
    type(u"/away at dinner"_s);
    QVERIFY(automation().isOn(Automatic::AwayReply));
    QCOMPARE(automation().awayText(), u"at dinner"_s);
    QCOMPARE(said(), u"You are away. Writing a line, or /back, ends it."_s);
    QVERIFY(row()->isVisible());
    type(u"/afk at lunch"_s); // another text, still away
    QCOMPARE(automation().awayText(), u"at lunch"_s);
    type(u"/back"_s);
    QVERIFY(!automation().isAnyOn());
    type(u"/away"_s);
    QVERIFY(automation().isOn(Automatic::AwayReply));
    type(u"hello again"_s);
    QVERIFY(!automation().isAnyOn());
    QTRY_COMPARE(m_test->site.said(), QStringList{u"hello again"_s});
    // The line and the word about it are both to be seen.
    const auto shown = [this] {
        QStringList texts;
        for (int row = 0; row < m_page->feed().rowCount(); ++row)
            texts.append(m_page->feed().at(row).text);
        return texts;
    };
    QTRY_VERIFY(shown().contains(u"hello again"_s));
    QTRY_VERIFY(shown().contains(u"No longer automatic (away): you are writing again."_s));
}

void TestDjAutomation::awayTextMustFit()
{
    enter();
    const QString line = u"/away "_s + u"z"_s.repeated(260);
    type(line);
    QVERIFY(!automation().isAnyOn());
    QCOMPARE(said(), u"That is too long for one line."_s);
    QCOMPARE(m_page->composer().text(), line);
}

void TestDjAutomation::leavingTheListByHandEndsJoining()
{
    enter();
    m_test->site.send({plugdj::DjListUpdate{{7, ScriptedPlugDj::OwnId}}});
    QTRY_COMPARE(m_test->room->waitList().ownPlace, 2);
    automation().switchOn(Automatic::WaitList);
    auto *leave = m_page->findChild<QPushButton *>(u"waitButton"_s);
    QCOMPARE(leave->accessibleName(), u"Leave wait list"_s);
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(!automation().isAnyOn());
}

void TestDjAutomation::sosAsksTwice()
{
    m_test->site.state.role = plugdj::BouncerRole;
    enter();
    m_test->site.answer("POST /_/rooms/sos", ScriptedPlugDj::ok());
    auto *yes = m_page->findChild<QPushButton *>(u"sendAnywayButton"_s);
    type(u"/sos"_s);
    QCOMPARE(said(), u"More is needed: /sos <what is going on>"_s);
    QTest::keyClicks(m_page->findChild<ComposerEdit *>(), u" a raid"_s);
    QTest::keyClick(m_page->findChild<ComposerEdit *>(), Qt::Key_Return);
    QVERIFY(said().contains(u"whole site"_s));
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(said().contains(u"a raid"_s));
    QCOMPARE(m_test->site.count("POST /_/rooms/sos"), 0);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_COMPARE(m_test->site.count("POST /_/rooms/sos"), 1);
    QTRY_VERIFY(m_test->texts(FeedItem::Kind::Notice).contains(u"The site\u2019s moderators were called."_s));
}

void TestDjAutomation::sosIsForStaff()
{
    enter();
    type(u"/sos help"_s);
    QCOMPARE(said(), u"Only the room's staff can call the site's moderators."_s);
    QCOMPARE(m_test->site.count("POST /_/rooms/sos"), 0);
}

void TestDjAutomation::watchTellsOfIt()
{
    enter();
    RoomWatch watch(*m_test->room, false);
    QSignalSpy changed(&watch, &RoomWatch::changed);
    QCOMPARE(watch.automationWords(), QString());
    automation().switchOn(Automatic::Woot);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(watch.automationWords(), u"woots"_s);
    QVERIFY(watch.accessibleText().contains(u"automatic: woots"_s));
    watch.stopAutomation();
    QVERIFY(!automation().isAnyOn());
}

void TestDjAutomation::oneKeyStopsAllRooms()
{
    m_test->enter();
    QTemporaryDir dir;
    Settings settings(dir.filePath(u"partyline.ini"_s));
    MainWindow window(m_theme, settings);
    window.resize(1200, 700);
    auto *page = new DjRoomPage(*m_test->room, m_theme, nullptr);
    window.addRoom(*m_test->room, page, false);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    automation().switchOn(Automatic::Woot);
    automation().switchOn(Automatic::AwayReply);
    QTest::keyClick(page->findChild<ComposerEdit *>(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!automation().isAnyOn());
    window.removeRoom(*m_test->room);
}

void TestDjAutomation::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << int(Theme::Choice::Light) << 1000;
    QTest::newRow("dark") << int(Theme::Choice::Dark) << 1000;
}

/// PARTYLINE_PICTURES=DIR keeps them.
void TestDjAutomation::pictures()
{
    QFETCH(int, theme);
    QFETCH(int, width);
    m_theme.setChoice(Theme::Choice(theme));
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    m_test->site.state.users = {ScriptedPlugDj::somebody(7, u"tape.deck"_s)};
    enter();
    m_page->resize(width, 600);
    for (const Automatic what : {Automatic::Woot, Automatic::WaitList, Automatic::AwayReply})
        automation().switchOn(what);
    m_test->site.chat(7, u"tape.deck"_s, u"good evening :tada: and :cat: for :nosuchthing:"_s);
    m_test->settle();
    type(u"/help"_s);
    m_test->room->tell(u"Automatic: woot for \u201cAll Night\u201d."_s);
    QTRY_VERIFY(m_page->feed().rowCount() >= 3);
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(
            QDir(folder).filePath(u"automation-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestDjAutomation)
#include "tst_djautomation.moc"
