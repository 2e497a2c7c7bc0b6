// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/fakeaccount.h"
#include "ui/cookieedit.h"
#include "ui/qrpicture.h"
#include "ui/signindialog.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partyline;

/// A person signs in: types, clicks, reads what is said. The account only records.
class TestSignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsOneSize();
    void isFoundByAccessibleName_data();
    void isFoundByAccessibleName();
    void signsInWithAPassword();
    void offIsSaidWhy();
    void guestNeedsNothing();
    void guestIsOnlyForDjRooms();
    void cookieIsPastedMaskedAndTheClipboardCleared();
    void clipboardWithSomethingElseStays();
    void typingOverAMaskedCookieStartsOver();
    void nonsenseIsNoCookie();
    void secondFactorIsItsOwnStep();
    void wrongCodeKeepsTheStep();
    void wrongCodeAfterAForgottenSessionSignsInAgain();
    void deviceCodeIsShownWithItsPicture();
    void deviceCodeThatRanOutIsRenewed();
    void deviceNeedsAServerThatOffersIt();
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

private:
    template <typename Widget>
    Widget *part(const QString &accessibleName) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &objectName) const { return m_dialog->findChild<QPushButton *>(objectName); }
    QLineEdit *user() const { return part<QLineEdit>(u"E-mail or user name"_s); }
    QLineEdit *password() const { return part<QLineEdit>(u"Password"_s); }
    QLineEdit *factor() const { return part<QLineEdit>(u"Two-factor code"_s); }
    CookieEdit *cookie() const { return part<CookieEdit>(u"Session cookie"_s); }
    QPushButton *signIn() const { return part<QPushButton>(u"Sign in"_s); }
    QString status() const { return part<QLabel>(u"Sign-in status"_s)->text(); }
    void click(QPushButton *target) { QTest::mouseClick(target, Qt::LeftButton); }
    void typePassword();
    void toFloatplane(const QString &method);
    void pasteCookie(const QString &text);

    Theme m_theme;
    std::unique_ptr<SignInDialog> m_dialog;
    FakeAccount *m_account = nullptr; ///< the last one made
    int m_made = 0;
};

namespace {

Endpoints practice(Service service)
{
    Endpoints endpoints;
    endpoints.service = service;
    endpoints.label = u"Practice server"_s;
    endpoints.site = QUrl(u"http://127.0.0.1:8431"_s);
    endpoints.socket = QUrl(u"ws://127.0.0.1:8431/socket"_s);
    endpoints.chat = endpoints.site;
    endpoints.auth = QUrl(u"http://127.0.0.1:8432"_s);
    endpoints.clientId = u"partyline"_s;
    endpoints.origin = u"http://127.0.0.1:8431"_s;
    return endpoints;
}

Error refusal(Error::Kind kind, const QString &code, const QString &text = {})
{
    return {kind, text, code, {}};
}

const auto Cookie = u"sails.sid=s%3Ak2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s;

} // namespace

void TestSignInDialog::init()
{
    m_account = nullptr;
    m_made = 0;
    const auto factory = [this](const Endpoints &endpoints) {
        auto account = std::make_unique<FakeAccount>(endpoints);
        m_account = account.get();
        ++m_made;
        return account;
    };
    const QList<Endpoints> presets{Endpoints::plugDj(), Endpoints::floatplane(), practice(Service::PlugDj),
                                   practice(Service::Floatplane)};
    m_dialog = std::make_unique<SignInDialog>(m_theme, factory, presets);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSignInDialog::cleanup()
{
    m_dialog.reset();
    QGuiApplication::clipboard()->clear();
}

void TestSignInDialog::typePassword()
{
    QTest::keyClicks(user(), u"juniper@example.org"_s);
    QTest::keyClicks(password(), u"hunter2 "_s);
    password()->insert(u"é"_s); // no key of the test library
}

void TestSignInDialog::toFloatplane(const QString &method)
{
    part<QComboBox>(u"Service"_s)->setCurrentIndex(1);
    part<QComboBox>(u"Server"_s)->setCurrentIndex(1); // the practice server, which offers everything
    click(button(method));
}

void TestSignInDialog::pasteCookie(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    cookie()->paste();
}

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

void TestSignInDialog::cookieIsPastedMaskedAndTheClipboardCleared()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(Cookie + u'\n');
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(cookie()->isMasked());
    QVERIFY(!cookie()->toPlainText().contains(u"bbbb"_s));
    QVERIFY(m_dialog->findChild<QLabel *>(u"hintLabel"_s)->text().startsWith(u"The clipboard was cleared."_s));
    QVERIFY(signIn()->isEnabled());
    click(signIn());
    QCOMPARE(m_account->asked[0].method, Credentials::Method::Session);
    QCOMPARE(m_account->asked[0].secret.reveal(), Cookie.toUtf8());
}

void TestSignInDialog::clipboardWithSomethingElseStays()
{
    toFloatplane(u"cookieButton"_s);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QMimeData dropped;
    dropped.setText(Cookie);
    const QPointF middle = cookie()->viewport()->rect().center(); // a drop: the clipboard never held it
    QDropEvent drop(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cookie()->viewport(), &enter);
    QCoreApplication::sendEvent(cookie()->viewport(), &drop);
    QCOMPARE(cookie()->secret().reveal(), Cookie.toUtf8());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
}

void TestSignInDialog::typingOverAMaskedCookieStartsOver()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(Cookie);
    QTest::keyClicks(cookie(), u"s%3Anew"_s);
    QCOMPARE(cookie()->secret().reveal(), QByteArray("s%3Anew"));
    QVERIFY(!cookie()->isMasked());
}

void TestSignInDialog::nonsenseIsNoCookie()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(u"my dog ate it"_s);
    QVERIFY(!signIn()->isEnabled());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"foundLabel"_s)->text().isEmpty());
}

void TestSignInDialog::secondFactorIsItsOwnStep()
{
    toFloatplane(u"passwordButton"_s);
    typePassword();
    click(signIn());
    m_account->wantSecondFactor();
    QVERIFY(factor()->isVisible());
    QVERIFY(!password()->isVisible());
    QVERIFY(!signIn()->isEnabled());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"accountName"_s)->text(), u"juniper@example.org"_s);
    QTest::keyClicks(factor(), u"493 021"_s);
    QTest::keyClick(factor(), Qt::Key_Return);
    QCOMPARE(m_account->codes, QStringList{u"493021"_s});
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    m_account->succeed({u"5fb"_s, u"juniper"_s, Role::None});
    QCOMPARE(ready.size(), 1);
}

void TestSignInDialog::wrongCodeKeepsTheStep()
{
    toFloatplane(u"passwordButton"_s);
    typePassword();
    click(signIn());
    m_account->wantSecondFactor();
    QTest::keyClicks(factor(), u"000000"_s);
    click(signIn());
    m_account->refuse(refusal(Error::Kind::SignIn, u"secondFactor"_s), Account::State::SecondFactor);
    QVERIFY(factor()->isVisible());
    QCOMPARE(factor()->selectedText(), u"000000"_s);
    QVERIFY(factor()->property("wrong").toBool());
    QVERIFY(status().contains(u"The code is wrong."_s));
    QTest::keyClicks(factor(), u"111111"_s);
    click(signIn());
    QCOMPARE(m_account->codes, (QStringList{u"000000"_s, u"111111"_s}));
    QVERIFY(!factor()->property("wrong").toBool());
}

void TestSignInDialog::wrongCodeAfterAForgottenSessionSignsInAgain()
{
    toFloatplane(u"passwordButton"_s);
    typePassword();
    click(signIn());
    m_account->wantSecondFactor();
    QTest::keyClicks(factor(), u"000000"_s);
    click(signIn());
    m_account->refuse(refusal(Error::Kind::SignIn, u"secondFactor"_s));
    QTest::keyClicks(factor(), u"111111"_s);
    click(signIn());
    QCOMPARE(m_made, 2);
    QCOMPARE(m_account->asked[0].user, u"juniper@example.org"_s);
    m_account->wantSecondFactor();
    QCOMPARE(m_account->codes, QStringList{u"111111"_s});
}

void TestSignInDialog::deviceCodeIsShownWithItsPicture()
{
    toFloatplane(u"deviceButton"_s);
    click(signIn());
    QCOMPARE(m_account->asked[0].method, Credentials::Method::Device);
    m_account->showCode({u"KTTL-9Q4X"_s, QUrl(u"http://127.0.0.1:8431/link"_s),
                         QUrl(u"http://127.0.0.1:8431/link?user_code=KTTL-9Q4X"_s),
                         QDateTime::currentDateTimeUtc().addSecs(900)});
    QCOMPARE(part<QLabel>(u"Device code"_s)->text(), u"KTTL-9Q4X"_s);
    QVERIFY(m_dialog->findChild<QrPicture *>()->isVisible());
    QVERIFY(m_dialog->findChild<QrPicture *>()->modules() >= 21);
    QCOMPARE(button(u"addressButton"_s)->text(), u"127.0.0.1:8431/link"_s);
    QVERIFY(status().contains(u"Waiting for you to allow it"_s));
    QVERIFY(status().contains(u"The code is good for 1"_s));
    click(button(u"copyButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"KTTL-9Q4X"_s);

    m_account->refuse(refusal(Error::Kind::SignIn, u"denied"_s));
    QVERIFY(status().contains(u"You denied the request"_s));
    QVERIFY(signIn()->isVisible());
}

void TestSignInDialog::deviceCodeThatRanOutIsRenewed()
{
    toFloatplane(u"deviceButton"_s);
    click(signIn());
    const DeviceCode code{
        u"AAAA-BBBB"_s, QUrl(u"http://127.0.0.1:8431/link"_s), {}, QDateTime::currentDateTimeUtc().addSecs(60)};
    for (int times = 1; times <= 3; ++times) {
        m_account->showCode(code);
        m_account->refuse(refusal(Error::Kind::SignIn, u"expired"_s));
        QCOMPARE(m_account->asked.size(), times + 1);
    }
    m_account->showCode(code);
    QVERIFY(status().contains(u"The code before ran out."_s));
    m_account->refuse(refusal(Error::Kind::SignIn, u"expired"_s));
    QCOMPARE(m_account->asked.size(), 4); // nobody is there: not for ever
    QVERIFY(status().contains(u"The code ran out."_s));
}

void TestSignInDialog::deviceNeedsAServerThatOffersIt()
{
    part<QComboBox>(u"Service"_s)->setCurrentIndex(1);
    QVERIFY(!button(u"deviceButton"_s)->isEnabled());
    QVERIFY(!button(u"deviceButton"_s)->toolTip().isEmpty());
    part<QComboBox>(u"Server"_s)->setCurrentIndex(1);
    QVERIFY(button(u"deviceButton"_s)->isEnabled());
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
    pasteCookie(Cookie);
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
