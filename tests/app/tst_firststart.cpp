// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "net/contacts.h"
#include "ui/choicecard.h"
#include "ui/firststeps.h"
#include "ui/resources.h"
#include "ui/safemodestrip.h"
#include "ui/settingspage.h"
#include "ui/settingswindow.h"
#include "ui/signindialog.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The first start of the whole program, the start after that, and the safe one.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheStepsOnce();
    void whoWasHereBeforeIsNotStopped();
    void errandsAreNotStopped();
    void touchesNoNetworkByItself();
    void everyStepCanBeSkipped_data();
    void everyStepCanBeSkipped();
    void keysAloneLeadToLivingRooms();
    void stepsFollowWhatIsChosen();
    void helpRunsThemAgain();
    void shoulderTapsAreKept();
    void logInIsTheDesktopsOwn();
    void settingsOpenByTheirKey();
    void exportWipeImportInTheProgram();
    void badImportChangesNothing();
    void safeModeSaysSoAndJoinsNothing();
    void practiceMeetsThisComputerAlone();
    void pictures();

private:
    void start(const QStringList &arguments = {});
    FirstSteps *steps() const { return m_application->window().findChild<FirstSteps *>(); }
    QPushButton *button(const QString &text) const;
    QString settingsFile() const { return Profile::at(m_dir->path()).settingsFile(); }
    QString layoutFile() const { return Profile::at(m_dir->path()).layoutFile(); }
    bool areLive(size_t count) const;
    /// Tab until the widget with that name has the focus.
    bool tabTo(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<ContactBook> m_contacts;
};

void TestFirstStart::initTestCase()
{
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
}

void TestFirstStart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toLocal8Bit()); // of the autostart folder
}

void TestFirstStart::cleanup()
{
    m_contacts.reset();
    m_application.reset();
    m_dir.reset();
}

void TestFirstStart::start(const QStringList &arguments)
{
    m_contacts.reset();
    m_application.reset();
    const auto line = CommandLine::parse(QStringList{u"partyline"_s} + arguments);
    QVERIFY(line);
    m_application = std::make_unique<Application>(*line, Profile::at(m_dir->path()));
    m_contacts = std::make_unique<ContactBook>(); // hears in place of the program's own
    m_application->start();
}

QPushButton *TestFirstStart::button(const QString &text) const
{
    for (QPushButton *one : steps()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

bool TestFirstStart::areLive(size_t count) const
{
    const auto &rooms = m_application->rooms().rooms();
    return rooms.size() == count && std::all_of(rooms.begin(), rooms.end(), [](const auto &room) {
               return room->state() == RoomController::State::Live;
           });
}

bool TestFirstStart::tabTo(const QString &name) const
{
    for (int i = 0; i < 20; ++i) {
        QWidget *now = steps()->focusWidget();
        const auto *push = qobject_cast<QAbstractButton *>(now);
        if (now && (now->accessibleName() == name || (push && push->text() == name)))
            return true;
        QTest::keyClick(now ? now : steps(), Qt::Key_Tab);
    }
    return false;
}

void TestFirstStart::showsTheStepsOnce()
{
    start();
    QVERIFY(steps() && steps()->isVisible());
    QCOMPARE(steps()->step(), FirstSteps::Step::What);
    QTest::keyClick(steps(), Qt::Key_Escape);
    QTRY_VERIFY(!steps());
    start();
    QVERIFY(!steps());
}

void TestFirstStart::whoWasHereBeforeIsNotStopped()
{
    Settings(settingsFile()).setRecentRooms({{u"a1"_s, u"den"_s, u"Den"_s}});
    start();
    QVERIFY(!steps());
}

void TestFirstStart::errandsAreNotStopped()
{
    for (const QString &errand : {u"--practice"_s, u"--minimized"_s, u"--safe-mode"_s}) {
        start({errand});
        QVERIFY2(!steps(), qPrintable(errand));
    }
}

void TestFirstStart::touchesNoNetworkByItself()
{
    start();
    for (QCheckBox *card : steps()->findChildren<QCheckBox *>())
        card->setChecked(true);
    for (int i = 1; i < FirstSteps::Steps; ++i)
        QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
    QCOMPARE(steps()->step(), FirstSteps::Step::Tell);
    QTest::mouseClick(button(u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!steps());
    for (const Contact &contact : m_contacts->contacts())
        QVERIFY2(contact.times == 0, qPrintable(contact.host));
    QVERIFY(Settings(settingsFile()).areFirstStepsDone());
}

void TestFirstStart::everyStepCanBeSkipped_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < FirstSteps::Steps; ++step)
        QTest::addRow("step %d", step + 1) << step;
}

void TestFirstStart::everyStepCanBeSkipped()
{
    QFETCH(int, step);
    start();
    for (int i = 0; i < step; ++i)
        QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
    QCOMPARE(int(steps()->step()), step);
    if (step > 0) {
        QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
        QCOMPARE(int(steps()->step()), step - 1);
        QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
    }
    QTest::mouseClick(button(u"Skip"_s), Qt::LeftButton);
    QTRY_VERIFY(!steps());
    QVERIFY(Settings(settingsFile()).areFirstStepsDone());
    QVERIFY(m_application->rooms().rooms().empty());
}

void TestFirstStart::keysAloneLeadToLivingRooms()
{
    start();
    QVERIFY(QTest::qWaitForWindowActive(steps()));
    QVERIFY(tabTo(u"Just let me look"_s));
    QTest::keyClick(steps()->focusWidget(), Qt::Key_Space);
    QTest::keyClick(steps()->focusWidget(), Qt::Key_Return); // the button by default: Next
    QCOMPARE(steps()->step(), FirstSteps::Step::Accounts);
    QVERIFY(tabTo(u"Practice server: Use it"_s));
    QTest::keyClick(steps()->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
    QTest::keyClick(steps()->focusWidget() ? steps()->focusWidget() : steps(), Qt::Key_Return);
    QCOMPARE(steps()->step(), FirstSteps::Step::Rooms);
    auto *list = steps()->findChild<QListWidget *>();
    const auto open = [list] {
        int rows = 0;
        for (int row = 0; row < list->count(); ++row)
            rows += list->item(row)->text().contains(u"open already"_s);
        return rows;
    };
    QTRY_COMPARE_WITH_TIMEOUT(open(), 2, 10'000); // each service answers in its own time
    QTest::keyClick(steps(), Qt::Key_Return);
    QCOMPARE(steps()->step(), FirstSteps::Step::Tell);
    QTest::keyClick(steps(), Qt::Key_Return);
    QTRY_VERIFY(!steps());
    QVERIFY(areLive(2));
}

void TestFirstStart::stepsFollowWhatIsChosen()
{
    start();
    const auto cards = steps()->findChildren<ChoiceCard *>();
    QCOMPARE(cards.size(), 3);
    QTest::mouseClick(cards[1], Qt::LeftButton, {}, {4, 4}); // anywhere on the card
    QVERIFY(cards[1]->isChecked());
    QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
    QStringList offered;
    for (const QPushButton *one : steps()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->accessibleName().contains(u": "_s))
            offered.append(one->accessibleName());
    }
    QCOMPARE(offered, (QStringList{u"Floatplane: Sign in…"_s, u"Practice server: Use it"_s}));
    // The dialog of the service that was chosen; nothing has left yet.
    for (QPushButton *one : steps()->findChildren<QPushButton *>()) {
        if (one->accessibleName() == u"Floatplane: Sign in…"_s)
            one->click();
    }
    auto *dialog = m_application->window().findChild<SignInDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->parentWidget(), steps()); // which the desktop brings to the front again afterwards
    for (const Contact &contact : m_contacts->contacts())
        QCOMPARE(contact.times, 0);
}

void TestFirstStart::helpRunsThemAgain()
{
    Settings(settingsFile()).setFirstStepsDone(true);
    start();
    QVERIFY(!steps());
    m_application->window().findChild<QAction *>(u"firstStepsAction"_s)->trigger();
    QVERIFY(steps() && steps()->isVisible());
}

void TestFirstStart::shoulderTapsAreKept()
{
    start();
    steps()->goTo(FirstSteps::Step::Tell);
    QCheckBox *poll = nullptr;
    for (QCheckBox *box : steps()->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text().contains(u"poll"_s, Qt::CaseInsensitive))
            poll = box;
    }
    QVERIFY(poll);
    const bool before = poll->isChecked();
    QTest::mouseClick(poll, Qt::LeftButton, {}, {8, poll->height() / 2});
    QCOMPARE(poll->isChecked(), !before);
    const AlertBook kept(Profile::at(m_dir->path()).alertsFile());
    QCOMPARE(kept.options().isOn(AlertType::Poll, AlertWay::Notify), !before);
    QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
    QVERIFY(button(u"Test again"_s));
    const auto lines = steps()->findChildren<StatusLine *>();
    QTRY_VERIFY(std::any_of(lines.begin(), lines.end(), [](const StatusLine *line) {
        return line->isVisible() && line->status().title == u"Nothing can be shown."_s; // there is no bus here
    }));
}

void TestFirstStart::logInIsTheDesktopsOwn()
{
    start();
    steps()->goTo(FirstSteps::Step::Tell);
    const auto box = [this] {
        for (QCheckBox *one : steps()->findChildren<QCheckBox *>()) {
            if (one->text().contains(u"log-in"_s))
                return one;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    QVERIFY(box() && !box()->isChecked());
    const QDir entries(m_dir->filePath(u"config/autostart"_s));
    QTest::keyClick(box(), Qt::Key_Space);
    QVERIFY(box()->isChecked());
    QCOMPARE(entries.entryList(QDir::Files).size(), 1);
    QVERIFY(m_application->session().isAutostartOn());
    m_application->session().setAutostart(false); // as in the settings
    QVERIFY(!box()->isChecked());
    // A folder in which nothing can be made: the box does not lie.
    QVERIFY(QDir(entries).removeRecursively());
    QFile inTheWay(entries.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::keyClick(box(), Qt::Key_Space);
    QVERIFY(!box()->isChecked());
}

void TestFirstStart::settingsOpenByTheirKey()
{
    Settings(settingsFile()).setFirstStepsDone(true);
    start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    QTest::keyClick(&m_application->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = m_application->window().findChild<SettingsWindow *>();
    QVERIFY(settings && settings->isVisible());
    QStringList titles;
    for (const SettingsPage *page : settings->pages())
        titles.append(page->title());
    for (const QString &title :
         {u"General"_s, u"Feed"_s, u"Rooms"_s, u"Notifications"_s, u"History"_s, u"Privacy"_s, u"Accounts"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
}

void TestFirstStart::exportWipeImportInTheProgram()
{
    Settings(settingsFile()).setFirstStepsDone(true);
    start();
    SettingsDesk &desk = m_application->settings();
    desk.book().set(u"feed/density"_s, u"cozy"_s);
    desk.book().set(u"emotes/size"_s, 40);
    const QJsonObject before = desk.book().values();
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"all.json"_s);
    QVERIFY(desk.exportTo(file));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    m_contacts.reset();
    m_application.reset();
    m_dir = std::make_unique<QTemporaryDir>(); // wiped
    start();
    QVERIFY(m_application->settings().book().values() != before);
    const auto read = m_application->settings().importFrom(file);
    QVERIFY(read);
    QCOMPARE(*read, QString());
    QCOMPARE(m_application->settings().book().values(), before);
}

void TestFirstStart::badImportChangesNothing()
{
    start();
    SettingsDesk &desk = m_application->settings();
    const QJsonObject before = desk.book().values();
    const QString path = m_dir->filePath(u"bad.json"_s);
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(R"({"partyline": "settings", "version": 1, "settings": {"emotes/size": 40, "feed/zoom": "big"}})");
    bad.close();
    const auto read = desk.importFrom(path);
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(u"\"feed/zoom\""_s));
    QCOMPARE(desk.book().values(), before);
    QVERIFY(!desk.importFrom(m_dir->filePath(u"none.json"_s)));
    QVERIFY(!desk.exportTo(m_dir->filePath(u"no/such/folder.json"_s)));
}

void TestFirstStart::safeModeSaysSoAndJoinsNothing()
{
    {
        Settings mine(settingsFile());
        mine.setTheme(Settings::Theme::Dark);
        KnownAccount account;
        account.id = u"a1"_s;
        account.endpoints = Endpoints::plugDj();
        account.endpoints.site = QUrl(u"http://127.0.0.1:9"_s);
        account.method = u"guest"_s;
        mine.setAccounts({account});
        QVERIFY(mine.sync());
        Layout layout;
        layout.rooms = {{u"a1"_s, u"den"_s, u"Den"_s}};
        layout.main.tabs = {{{u"a1/den"_s, Qt::Horizontal, {}, {}}, u"a1/den"_s}};
        LayoutBook book(layoutFile());
        book.keep(layout);
        book.flush();
    }
    start({u"--safe-mode"_s});
    auto *strip = m_application->window().findChild<SafeModeStrip *>();
    QVERIFY(strip && strip->isVisible());
    QVERIFY(strip->findChild<StatusLine *>()->text().contains(u"Safe mode"_s));
    QVERIFY(strip->findChild<QPushButton *>()->isEnabled());
    QVERIFY(m_application->rooms().rooms().empty());
    QVERIFY(m_application->window().accounts().isEmpty());
    QVERIFY(m_application->settings().book().isStandard(u"look/theme"_s));
    m_application->settings().book().set(u"look/theme"_s, u"HighContrast"_s);
    for (const Contact &contact : m_contacts->contacts())
        QCOMPARE(contact.times, 0);
    m_contacts.reset();
    m_application.reset();
    QCOMPARE(Settings(settingsFile()).theme(), Settings::Theme::Dark);
    QCOMPARE(LayoutBook(layoutFile()).layout().rooms.size(), 1);
}

void TestFirstStart::practiceMeetsThisComputerAlone()
{
    start({u"--practice"_s});
    QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
    const auto countOf = [this](Contact::Why why) {
        int times = 0;
        for (const Contact &contact : m_contacts->contacts())
            times += contact.why == why ? contact.times : 0;
        return times;
    };
    QVERIFY(countOf(Contact::Why::Room) >= 2);
    QVERIFY(countOf(Contact::Why::Service) > 0);
    // Its people post links and pictures; nobody but the server itself is asked for them.
    QTRY_VERIFY_WITH_TIMEOUT(countOf(Contact::Why::Pictures) > 0, 20'000);
    for (const Contact &contact : m_contacts->contacts())
        QVERIFY2(contact.host.startsWith(u"127.0.0.1:"_s), qPrintable(contact.host));
}

void TestFirstStart::pictures()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES names no folder");
    Settings(settingsFile())
        .setTheme(qEnvironmentVariableIsSet("PARTYLINE_DARK") ? Settings::Theme::Dark : Settings::Theme::Light);
    start();
    for (int i = 0; i < FirstSteps::Steps; ++i) {
        steps()->goTo(FirstSteps::Step(i));
        if (i == 0)
            steps()->findChildren<ChoiceCard *>()[0]->click();
        if (i == 1) {
            for (QPushButton *one : steps()->findChildren<QPushButton *>()) {
                if (one->accessibleName() == u"Practice server: Use it"_s)
                    one->click();
            }
            QTRY_VERIFY_WITH_TIMEOUT(areLive(2), 20'000);
        }
        if (i == 2)
            QTRY_VERIFY_WITH_TIMEOUT(steps()->findChild<QListWidget *>()->count() > 1, 10'000);
        QCoreApplication::processEvents();
        steps()->grab().save(u"%1/first-%2.png"_s.arg(folder).arg(i + 1));
    }
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
