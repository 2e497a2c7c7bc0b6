// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/signindesk.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partyline;

/// A person signs in: types, clicks, reads what is said.
class TestSignInDialog : public QObject, private SignInDesk
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void keepsOneSize();
    void isFoundByAccessibleName_data();
    void isFoundByAccessibleName();
    void signsInWithAPassword();
    void offIsSaidWhy();
    void guestNeedsNothing();
    void guestIsOnlyForDjRooms();
    void refusalsKeepWhatWasTyped_data();
    void refusalsKeepWhatWasTyped();
    void wrongPasswordFramesAndSelects();
    void tooManyTriesCountDownInTheButton();
    void unusableServerIsRefusedAtHome_data();
    void unusableServerIsRefusedAtHome();
    void typedServerIsUsed();
    void namesOfPresetsAreUnderstood();
    void cancelGivesUp();
    void closingGivesUp();
    void expiredSessionIsAskedForInPlace();
    void staySignedInFollowsTheKeyring();
    void practiceIsAsked();
    void fillsItself();
};

void TestSignInDialog::keepsOneSize()
{
    const QSize size = m_dialog->size();
    QCOMPARE(size, QSize(m_theme.px(418), m_theme.px(468)));
    typePassword();
    click(signIn());
    QCOMPARE(m_dialog->size(), size);
    m_account->refuse(refusal(Error::Kind::SignIn, u"badLogin"_s));
    QCOMPARE(m_dialog->size(), size);
    toFloatplane(u"cookieButton"_s);
    QCOMPARE(m_dialog->size(), size);
}

void TestSignInDialog::isFoundByAccessibleName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Service", "Server", "E-mail or user name", "Password", "Two-factor code", "Session cookie", "Stay signed in",
          "Sign in", "Continue as guest", "Try the practice server", "Sign-in status"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSignInDialog::isFoundByAccessibleName()
{
    QFETCH(QString, name);
    QVERIFY(part<QWidget>(name));
    QCOMPARE(m_dialog->accessibleName(), u"Sign in"_s);
}

void TestSignInDialog::signsInWithAPassword()
{
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    typePassword();
    click(signIn());
    QVERIFY(!user()->isEnabled());
    QVERIFY(status().startsWith(u"Signing in"_s));
    QCOMPARE(m_account->endpoints(), Endpoints::plugDj());
    QCOMPARE(m_account->asked.size(), 1);
    QCOMPARE(m_account->asked[0].method, Credentials::Method::Password);
    QCOMPARE(m_account->asked[0].user, u"juniper@example.org"_s);
    QCOMPARE(m_account->asked[0].secret.reveal(), u"hunter2 é"_s.toUtf8());

    m_account->succeed({u"42"_s, u"juniper"_s, Role::None});
    QCOMPARE(ready.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const auto taken = m_dialog->takeAccount();
    QCOMPARE(taken.get(), m_account);
    QVERIFY(!m_dialog->takeAccount());
}

void TestSignInDialog::offIsSaidWhy()
{
    QVERIFY(!signIn()->isEnabled());
    QVERIFY(!signIn()->toolTip().isEmpty());
    QCOMPARE(signIn()->accessibleDescription(), signIn()->toolTip());
    QTest::keyClicks(user(), u"juniper"_s);
    QVERIFY(!signIn()->isEnabled());
    QCOMPARE(signIn()->toolTip(), u"Type your password first."_s);
    QTest::keyClicks(password(), u"x"_s);
    QVERIFY(signIn()->isEnabled());
    QVERIFY(signIn()->toolTip().isEmpty());
}

void TestSignInDialog::guestNeedsNothing()
{
    click(part<QPushButton>(u"Continue as guest"_s));
    QCOMPARE(m_account->asked.size(), 1);
    QCOMPARE(m_account->asked[0].method, Credentials::Method::Guest);
    part<QCheckBox>(u"Stay signed in"_s)->setChecked(true);
    m_account->succeed({});
    QVERIFY(!m_dialog->staysSignedIn()); // there is nothing to keep
}

void TestSignInDialog::guestIsOnlyForDjRooms()
{
    QVERIFY(part<QPushButton>(u"Continue as guest"_s)->isVisible());
    toFloatplane(u"passwordButton"_s);
    QVERIFY(!part<QPushButton>(u"Continue as guest"_s)->isVisible());
}

void TestSignInDialog::refusalsKeepWhatWasTyped_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("captcha") << refusal(Error::Kind::SignIn, u"captcha"_s) << u"captcha, which only a browser"_s;
    QTest::newRow("banned") << refusal(Error::Kind::SignIn, u"banned"_s, u"This account is banned until 18:00."_s)
                            << u"This account is banned until 18:00."_s;
    QTest::newRow("maintenance") << refusal(Error::Kind::Maintenance, u"maintenance"_s)
                                 << u"plug.dj is down for maintenance."_s;
    QTest::newRow("network") << refusal(Error::Kind::Network, u"network"_s) << u"Check the network, then try again."_s;
    QTest::newRow("tls") << refusal(Error::Kind::Tls, u"tls"_s, u"The certificate expired on 3 May."_s)
                         << u"The certificate expired on 3 May."_s;
    QTest::newRow("protocol") << refusal(Error::Kind::Protocol, u"protocol"_s, u"The server said nothing sensible."_s)
                              << u"The server said nothing sensible."_s;
    QTest::newRow("rate limited, no time")
        << refusal(Error::Kind::RateLimited, u"rateLimited"_s) << u"Wait a few minutes"_s;
}

void TestSignInDialog::refusalsKeepWhatWasTyped()
{
    QFETCH(Error, error);
    QFETCH(QString, expected);
    typePassword();
    click(signIn());
    m_account->refuse(error);
    QVERIFY2(status().contains(expected), qPrintable(status()));
    QVERIFY(part<QLabel>(u"Sign-in status"_s)->isVisible());
    QCOMPARE(password()->text(), u"hunter2 é"_s);
    QVERIFY(!password()->property("wrong").toBool());
    QVERIFY(signIn()->isEnabled());
    click(signIn());
    QCOMPARE(m_account->asked.size(), 1);
    QCOMPARE(m_made, 2);
}

void TestSignInDialog::wrongPasswordFramesAndSelects()
{
    typePassword();
    click(signIn());
    m_account->refuse(refusal(Error::Kind::SignIn, u"badLogin"_s));
    QVERIFY(status().contains(u"E-mail or password is wrong."_s));
    QVERIFY(password()->property("wrong").toBool());
    QVERIFY(password()->hasFocus());
    QCOMPARE(password()->selectedText().size(), password()->text().size());
}

void TestSignInDialog::tooManyTriesCountDownInTheButton()
{
    typePassword();
    click(signIn());
    Error error = refusal(Error::Kind::RateLimited, u"rateLimited"_s);
    error.retryAfter = 2s;
    m_account->refuse(error);
    QVERIFY(!signIn()->isEnabled());
    QVERIFY(signIn()->text().startsWith(u"Sign in (0:0"_s));
    QCOMPARE(signIn()->accessibleName(), u"Sign in"_s);
    QVERIFY(!signIn()->accessibleDescription().isEmpty());
    QTRY_VERIFY(signIn()->isEnabled());
    QCOMPARE(signIn()->text(), u"Sign in"_s);
}

void TestSignInDialog::unusableServerIsRefusedAtHome_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << u" "_s;
    QTest::newRow("plain http elsewhere") << u"http://chat.example.org"_s;
    QTest::newRow("another scheme") << u"ftp://chat.example.org"_s;
    QTest::newRow("words") << u"my favourite server"_s;
}

void TestSignInDialog::unusableServerIsRefusedAtHome()
{
    QFETCH(QString, address);
    typePassword();
    part<QComboBox>(u"Server"_s)->setEditText(address);
    click(signIn());
    QCOMPARE(m_made, 0);
    QVERIFY(!status().isEmpty());
    QVERIFY(part<QComboBox>(u"Server"_s)->property("wrong").toBool());
}

void TestSignInDialog::typedServerIsUsed()
{
    typePassword();
    part<QComboBox>(u"Server"_s)->setEditText(u"127.0.0.1:9000"_s);
    click(signIn());
    QCOMPARE(m_account->endpoints().site, QUrl(u"http://127.0.0.1:9000"_s));
    QCOMPARE(m_account->endpoints().socket, QUrl(u"ws://127.0.0.1:9000/socket"_s));
}

void TestSignInDialog::namesOfPresetsAreUnderstood()
{
    typePassword();
    part<QComboBox>(u"Server"_s)->setEditText(u"https://plug.dj"_s);
    click(signIn());
    QCOMPARE(m_account->endpoints(), Endpoints::plugDj());
}

void TestSignInDialog::cancelGivesUp()
{
    typePassword();
    click(signIn());
    click(button(u"cancelButton"_s));
    QCOMPARE(m_account->cancelled, 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(user()->isEnabled());
    QCOMPARE(password()->text(), u"hunter2 é"_s);
    QVERIFY(status().isEmpty());
}

void TestSignInDialog::closingGivesUp()
{
    typePassword();
    click(signIn());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_account->cancelled, 1);
    QVERIFY(!m_dialog->isVisible());
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    m_account->succeed({});
    QCOMPARE(ready.size(), 0);
}

void TestSignInDialog::expiredSessionIsAskedForInPlace()
{
    FakeAccount account(Endpoints::floatplane());
    account.succeed({u"5fb"_s, u"juniper"_s, Role::None});
    account.expire();
    m_dialog->reauthenticate(account, u"juniper"_s, 2);
    QCOMPARE(m_dialog->windowTitle(), u"Sign in again"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"expiryLine"_s)->text().contains(u"2 rooms are waiting."_s));
    QVERIFY(!part<QComboBox>(u"Service"_s)->isEnabled());
    QVERIFY(!part<QComboBox>(u"Server"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"Try the practice server"_s)->isVisible());
    QCOMPARE(button(u"backButton"_s)->text(), u"Read offline"_s);
    pasteCookie(cookieText());
    click(signIn());
    QCOMPARE(m_made, 0);
    QCOMPARE(account.asked.size(), 1);
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    account.succeed({u"5fb"_s, u"juniper"_s, Role::None});
    QCOMPARE(ready.size(), 1);
    QVERIFY(!m_dialog->takeAccount());
    m_dialog.reset(); // before the account that it looks at
}

void TestSignInDialog::staySignedInFollowsTheKeyring()
{
    auto *hint = m_dialog->findChild<QLabel *>(u"hintLabel"_s);
    QVERIFY(hint->text().contains(u"desktop keyring"_s));
    m_dialog->setKeyringNotice(u"There is no keyring on this desktop."_s);
    part<QCheckBox>(u"Stay signed in"_s)->setChecked(true);
    QVERIFY(hint->text().contains(u"There is no keyring on this desktop."_s));
}

void TestSignInDialog::practiceIsAsked()
{
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::practiceWanted);
    click(part<QPushButton>(u"Try the practice server"_s));
    QCOMPARE(wanted.size(), 1);
}

void TestSignInDialog::fillsItself()
{
    Credentials credentials;
    credentials.user = u"juniper"_s;
    credentials.secret = Secret("practice");
    m_dialog->fill(practice(Service::Floatplane), credentials, u"123456"_s);
    QCOMPARE(user()->text(), u"juniper"_s);
    m_dialog->submit();
    QCOMPARE(m_account->endpoints(), practice(Service::Floatplane));
    QCOMPARE(m_account->asked[0].secret.reveal(), QByteArray("practice"));
    m_account->wantSecondFactor();
    QCOMPARE(m_account->codes, QStringList{u"123456"_s});
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
