// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/signindesk.h"
#include "ui/qrpicture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The ways in beside a password: a pasted cookie, a second factor, a code for another device.
class TestSignInWays : public QObject, private SignInDesk
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void cookieIsPastedMaskedAndTheClipboardCleared();
    void clipboardWithSomethingElseStays();
    void typingOverAMaskedCookieStartsOver();
    void nonsenseIsNoCookie();
    void secondFactorIsItsOwnStep();
    void wrongCodeKeepsTheStep();
    void wrongCodeAfterAForgottenSessionSignsInAgain();
    void deviceCodeIsShownWithItsPicture();
    void deviceCodeThatRanOutIsRenewed();
    void deviceNeedsAClientId();
    void cookieIsAskedForBesideTokens();
};

void TestSignInWays::cookieIsPastedMaskedAndTheClipboardCleared()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(cookieText() + u'\n');
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(cookie()->isMasked());
    QVERIFY(!cookie()->toPlainText().contains(u"bbbb"_s));
    QVERIFY(m_dialog->findChild<QLabel *>(u"hintLabel"_s)->text().startsWith(u"The clipboard was cleared."_s));
    QVERIFY(signIn()->isEnabled());
    click(signIn());
    QCOMPARE(m_account->asked[0].method, Credentials::Method::Session);
    QCOMPARE(m_account->asked[0].secret.reveal(), cookieText().toUtf8());
}

void TestSignInWays::clipboardWithSomethingElseStays()
{
    toFloatplane(u"cookieButton"_s);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QMimeData dropped;
    dropped.setText(cookieText());
    const QPointF middle = cookie()->viewport()->rect().center(); // a drop: the clipboard never held it
    QDropEvent drop(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cookie()->viewport(), &enter);
    QCoreApplication::sendEvent(cookie()->viewport(), &drop);
    QCOMPARE(cookie()->secret().reveal(), cookieText().toUtf8());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
}

void TestSignInWays::typingOverAMaskedCookieStartsOver()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(cookieText());
    QTest::keyClicks(cookie(), u"s%3Anew"_s);
    QCOMPARE(cookie()->secret().reveal(), QByteArray("s%3Anew"));
    QVERIFY(!cookie()->isMasked());
}

void TestSignInWays::nonsenseIsNoCookie()
{
    toFloatplane(u"cookieButton"_s);
    pasteCookie(u"my dog ate it"_s);
    QVERIFY(!signIn()->isEnabled());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"foundLabel"_s)->text().isEmpty());
}

void TestSignInWays::secondFactorIsItsOwnStep()
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

void TestSignInWays::wrongCodeKeepsTheStep()
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

void TestSignInWays::wrongCodeAfterAForgottenSessionSignsInAgain()
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

void TestSignInWays::deviceCodeIsShownWithItsPicture()
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

    m_account->showCode({u"KTTL-9Q4X"_s,
                         QUrl(u"https://auth.floatplane.com/realms/floatplane/device"_s),
                         {},
                         QDateTime::currentDateTimeUtc().addSecs(900)});
    QCOMPARE(button(u"addressButton"_s)->text(), u"floatplane.com/link"_s); // as short as it can be typed

    m_account->refuse(refusal(Error::Kind::SignIn, u"denied"_s));
    QVERIFY(status().contains(u"You denied the request"_s));
    QVERIFY(signIn()->isVisible());
}

void TestSignInWays::deviceCodeThatRanOutIsRenewed()
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

void TestSignInWays::deviceNeedsAClientId()
{
    part<QComboBox>(u"Service"_s)->setCurrentIndex(1);
    click(button(u"deviceButton"_s));
    auto *client = part<QLineEdit>(u"Client id"_s);
    QVERIFY(client->hasFocus());
    QVERIFY(!signIn()->isEnabled());
    QVERIFY(!signIn()->toolTip().isEmpty());
    QTest::keyClicks(client, u"mine"_s);
    QVERIFY(signIn()->isEnabled());
    click(signIn());
    QCOMPARE(m_account->endpoints().clientId, u"mine"_s);
    QCOMPARE(m_account->endpoints().auth, Endpoints::floatplane().auth);
    click(button(u"cancelButton"_s));
    part<QComboBox>(u"Server"_s)->setCurrentIndex(1); // another server has its own
    QCOMPARE(client->text(), practice(Service::Floatplane).clientId);
}

void TestSignInWays::cookieIsAskedForBesideTokens()
{
    FakeAccount account(practice(Service::Floatplane));
    account.succeed({u"5fb"_s, u"juniper"_s, Role::None});
    m_dialog->reauthenticate(account, {}, 1);
    QVERIFY(m_dialog->findChild<QLabel *>(u"expiryLine"_s)->text().startsWith(u"The chat wants a session cookie."_s));
    QVERIFY(cookie()->isVisible());
    pasteCookie(cookieText());
    click(signIn());
    QCOMPARE(account.asked[0].method, Credentials::Method::Session);
    m_dialog.reset(); // before the account that it looks at
}

QTEST_MAIN(TestSignInWays)
#include "tst_signinways.moc"
