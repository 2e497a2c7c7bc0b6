// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "practice/practiceserver.h"
#include "services/floatplaneaccount.h"
#include "services/plugdjaccount.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/signindialog.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Sessions that end while their rooms are live, in the whole program: the dialog comes in place and says why, and the
/// rooms go on where they were.
class TestExpiry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void roomGoesOnAfterSigningInAgain();
    void secondExpiryWaitsForTheFirstDialog();
    void signedInMeanwhileIsNotAskedFor();

private:
    RoomController &enter(std::unique_ptr<Account> account, const Credentials &credentials, const QString &room);
    RoomController &enterLivestream();
    RoomController &enterBooth();
    void endSession(RoomController &room);
    QString told(const QString &service, const QString &name) const;
    QDialog *dialog() const;
    QString why() const { return dialog()->findChild<QLabel *>(u"expiryLine"_s)->text(); }
    RoomPage *pageOf(const RoomController &room) const;
    template <typename Widget>
    static Widget *part(QWidget &in, const QString &name);

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_application;
};

void TestExpiry::initTestCase()
{
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
    // No keyring and no portal: the suite must not meet the desktop's.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
}

void TestExpiry::init()
{
    PracticeServer::Options options;
    options.floatplaneRate = 3;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen());
    m_dir = std::make_unique<QTemporaryDir>();
    const auto line = CommandLine::parse({u"partyline"_s});
    QVERIFY(line);
    const Profile profile = Profile::at(m_dir->path());
    Settings(profile.settingsFile()).setFirstStepsDone(true); // they have a suite of their own
    m_application = std::make_unique<Application>(*line, profile);
    m_application->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
}

void TestExpiry::cleanup()
{
    m_application.reset();
    m_dir.reset();
    m_server.reset();
}

QString TestExpiry::told(const QString &service, const QString &name) const
{
    return m_server->announcement()[service][name].toString();
}

RoomController &TestExpiry::enter(std::unique_ptr<Account> account, const Credentials &credentials, const QString &room)
{
    account->signIn(credentials);
    const bool isIn = QTest::qWaitFor([&account] { return account->isSignedIn(); }, 20'000);
    Q_ASSERT(isIn);
    Account &adopted = m_application->accounts().adopt(std::move(account), credentials.user, false);
    RoomController &opened = m_application->rooms().open(adopted, room);
    const bool isLive = QTest::qWaitFor([&opened] { return opened.state() == RoomController::State::Live; }, 20'000);
    Q_ASSERT(isIn && isLive);
    return opened;
}

RoomController &TestExpiry::enterLivestream()
{
    return enter(std::make_unique<FloatplaneAccount>(m_server->floatplaneEndpoints()),
                 {Credentials::Method::Session, {}, Secret(told(u"floatplane"_s, u"cookie"_s).toUtf8())},
                 told(u"floatplane"_s, u"livestream"_s));
}

RoomController &TestExpiry::enterBooth()
{
    return enter(std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints()),
                 {Credentials::Method::Password, told(u"plugdj"_s, u"email"_s),
                  Secret(told(u"plugdj"_s, u"password"_s).toUtf8())},
                 told(u"plugdj"_s, u"room"_s));
}

void TestExpiry::endSession(RoomController &room)
{
    const bool isLivestream = room.service() == Service::Floatplane;
    QVERIFY(m_server->control(u"expire-session"_s, {{u"service"_s, isLivestream ? u"floatplane"_s : u"plugdj"_s}}));
    if (isLivestream)
        static_cast<FloatplaneAccount &>(room.account()).checkSession();
    else
        static_cast<PlugDjAccount &>(room.account()).checkSession();
    QTRY_COMPARE_WITH_TIMEOUT(room.account().state(), Account::State::Expired, 20'000);
}

QDialog *TestExpiry::dialog() const
{
    const auto all = m_application->window().findChildren<QDialog *>();
    for (QDialog *open : all) {
        if (open->isVisible())
            return open;
    }
    return nullptr;
}

RoomPage *TestExpiry::pageOf(const RoomController &room) const
{
    const auto all = m_application->window().findChildren<RoomPage *>();
    for (RoomPage *page : all) {
        if (&page->room() == &room)
            return page;
    }
    return nullptr;
}

template <typename Widget>
Widget *TestExpiry::part(QWidget &in, const QString &name)
{
    const auto all = in.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void TestExpiry::roomGoesOnAfterSigningInAgain()
{
    RoomController &room = enterLivestream();
    RoomPage *page = pageOf(room);
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().rowCount() > 0, 20'000);
    auto *message = part<QPlainTextEdit>(*page, u"Message"_s);
    QTest::keyClicks(message, u"half a sentence"_s);

    endSession(room);
    QTRY_VERIFY(dialog());
    QVERIFY2(why().contains(u"session ended at"_s), qPrintable(why()));
    QVERIFY2(why().contains(u"One room is waiting. What you had typed is kept."_s), qPrintable(why()));
    QCOMPARE(m_application->window().findChildren<SignInDialog *>().size(), 1);
    QCOMPARE(room.state(), RoomController::State::Stopped);
    const int rows = page->feed().rowCount();
    const auto ended = why();
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"backButton"_s), Qt::LeftButton); // Read offline
    QTRY_VERIFY(!dialog());

    // The room says so, and leads back.
    auto *again = page->findChild<QPushButton *>(u"troubleButton"_s);
    QVERIFY(again->isVisible());
    QCOMPARE(again->text(), u"Sign in again"_s);
    QVERIFY(page->findChild<StatusLine *>(u"troubleLine"_s)->text().contains(u"session has expired"_s));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QCOMPARE(why(), ended); // at the time when it was, not when it was asked for
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"passwordButton"_s), Qt::LeftButton);
    QTest::keyClicks(part<QLineEdit>(*dialog(), u"E-mail or user name"_s), told(u"floatplane"_s, u"username"_s));
    auto *password = part<QLineEdit>(*dialog(), u"Password"_s);
    QTest::keyClicks(password, told(u"floatplane"_s, u"password"_s));
    QTest::keyClick(password, Qt::Key_Return);
    auto *factor = part<QLineEdit>(*dialog(), u"Two-factor code"_s);
    QTRY_VERIFY_WITH_TIMEOUT(factor->isVisible(), 20'000);
    QTest::keyClicks(factor, told(u"floatplane"_s, u"code"_s));
    QTest::keyClick(factor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), RoomController::State::Live, 20'000);
    QTRY_VERIFY(!dialog());
    QVERIFY(!again->isVisible());
    QTRY_VERIFY(page->feed().rowCount() > rows); // all that was there, the gap, and what is said now
    QCOMPARE(message->toPlainText(), u"half a sentence"_s);
}

void TestExpiry::secondExpiryWaitsForTheFirstDialog()
{
    RoomController &live = enterLivestream();
    RoomController &booth = enterBooth();
    endSession(live);
    QTRY_VERIFY(dialog());
    const QString first = why();
    endSession(booth);
    QCOMPARE(m_application->window().findChildren<SignInDialog *>().size(), 1);
    dialog()->reject();
    QTRY_VERIFY(dialog() && why() != first);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

void TestExpiry::signedInMeanwhileIsNotAskedFor()
{
    RoomController &live = enterLivestream();
    RoomController &booth = enterBooth();
    endSession(booth);
    QTRY_VERIFY(dialog());
    const QString first = why();
    endSession(live);
    live.account().signIn({Credentials::Method::Session, {}, Secret(told(u"floatplane"_s, u"cookie"_s).toUtf8())});
    QTRY_COMPARE_WITH_TIMEOUT(live.state(), RoomController::State::Live, 20'000);
    QCOMPARE(why(), first);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

QTEST_MAIN(TestExpiry)
#include "tst_expiry.moc"
