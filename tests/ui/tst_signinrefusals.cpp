// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"
#include "support/httpfake.h"
#include "support/signinstage.h"
#include "support/testcertificates.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Every way in which Floatplane may refuse a sign-in (floatplane.md 2), met by typing and clicking in the real dialog:
/// each is told in a sentence of its own, and nothing that was typed is lost.
class TestSignInRefusals : public QObject, private SignInStage
{
    Q_OBJECT

private slots:
    void initTestCase() { m_certificates = std::make_unique<TestCertificates>(); }
    void init();
    void cleanup();
    void wrongPassword();
    void secondFactorWantedAndWrong();
    void captcha();
    void noPasswordsHere();
    void sessionThatEnded();
    void everybodyIsRefused_data();
    void everybodyIsRefused();
    void tooManyTriesCount();
    void denied();
    void codeRunsOut();
    void codeIsAskedForLessOften();
    void unknownClient();
    void anotherProvider();
    void noNetwork();
    void certificates_data();
    void certificates();
    void trustedByItsCaFile();

private:
    QString announced(const QString &name) const { return m_server->announced[name].toString(); }
    bool isWrong(QWidget *field) const { return field->property("wrong").toBool(); }

    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<test::FloatplaneFixture> m_server;
};

void TestSignInRefusals::init()
{
    m_server = std::make_unique<test::FloatplaneFixture>();
    openAt(m_server->service.endpoints());
}

void TestSignInRefusals::cleanup()
{
    close();
    m_server.reset();
}

void TestSignInRefusals::wrongPassword()
{
    signInByPassword(announced(u"username"_s), u"not-it"_s);
    QTRY_COMPARE(status(), u"E-mail or password is wrong. Type it again."_s);
    QVERIFY(isWrong(password()) && password()->hasFocus());
    QCOMPARE(user()->text(), announced(u"username"_s));
    QCOMPARE(password()->selectedText(), password()->text());
    QVERIFY(signIn()->isEnabled());
}

void TestSignInRefusals::secondFactorWantedAndWrong()
{
    signInByPassword(announced(u"username"_s), announced(u"password"_s));
    QTRY_COMPARE(status(), u"The server wants a second factor."_s);
    QVERIFY(factor()->hasFocus());
    typeIn(factor(), u"000000"_s);
    QTest::keyClick(factor(), Qt::Key_Return);
    QTRY_COMPARE(status(), u"The code is wrong. Codes change every 30 seconds: type the one that shows now."_s);
    QVERIFY(isWrong(factor()));
    QCOMPARE(factor()->selectedText(), u"000000"_s);
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    typeIn(factor(), announced(u"code"_s));
    QTest::keyClick(factor(), Qt::Key_Return);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_dialog->takeAccount()->self().name, announced(u"username"_s));
}

void TestSignInRefusals::captcha()
{
    m_server->on(u"floatplane-captcha"_s);
    signInByPassword(announced(u"username"_s), announced(u"password"_s));
    QTRY_COMPARE(status(), u"The server wants a captcha, which only a browser can show. Use the device code or the "
                           "session cookie."_s);
    QVERIFY(!isWrong(password()));
    QCOMPARE(password()->text(), announced(u"password"_s));
}

void TestSignInRefusals::noPasswordsHere()
{
    HttpFake site([](const HttpFake::Request &) {
        return HttpFake::json(R"({"id":"a","errors":[{"id":"a","name":"notFoundError"}]})", 404);
    });
    close();
    Endpoints endpoints = m_server->service.endpoints();
    endpoints.site = site.url();
    openAt(endpoints);
    signInByPassword(u"viewer"_s, u"practice"_s);
    QTRY_VERIFY2(status().contains(u"This server has no sign-in with a password."_s), qPrintable(status()));
}

void TestSignInRefusals::sessionThatEnded()
{
    const QString old = QString::fromLatin1(m_server->cookie());
    m_server->control(u"expire-session"_s);
    signInByCookie(old);
    QTRY_COMPARE(status(), u"The session is not good any more. Sign in with a browser, then paste its new cookie."_s);
    QVERIFY(isWrong(cookie()));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    signInByCookie(QString::fromLatin1(m_server->cookieOf(announced(u"username"_s)))); // what a browser has now
    QTRY_COMPARE(ready.size(), 1);
}

void TestSignInRefusals::everybodyIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("forbidden") << u"floatplane-forbidden"_s
                               << u"Practice server does not let this account in. It may be banned, or not be meant "
                                  "for this server."_s;
    QTest::newRow("Cloudflare") << u"floatplane-cloudflare"_s
                                << u"Cloudflare blocked us before Practice server could answer. Nothing is wrong with "
                                   "your account. Wait a while, or try another network."_s;
    QTest::newRow("broken") << u"floatplane-server-error"_s
                            << u"That did not work. The server failed (HTTP 500). Try again later."_s;
    QTest::newRow("maintenance") << u"floatplane-maintenance"_s << u"Practice server is down for maintenance."_s;
}

void TestSignInRefusals::everybodyIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, expected);
    m_server->on(fault);
    signInByPassword(announced(u"username"_s), announced(u"password"_s));
    QTRY_VERIFY2(status().startsWith(expected), qPrintable(status()));
    QCOMPARE(password()->text(), announced(u"password"_s));
    QVERIFY(!isWrong(password()));

    signInByCookie(QString::fromLatin1(m_server->cookie())); // and by the other way
    QTRY_VERIFY2(status().startsWith(expected), qPrintable(status()));
    QVERIFY(!cookie()->secret().isEmpty());
}

void TestSignInRefusals::tooManyTriesCount()
{
    m_server->on(u"floatplane-rate-limit=3"_s);
    signInByPassword(announced(u"username"_s), announced(u"password"_s));
    QTRY_COMPARE(status(), u"Too many tries. The server allows the next one in 0:03."_s);
    QVERIFY(!signIn()->isEnabled());
    QCOMPARE(signIn()->text(), u"Sign in (0:03)"_s);
    QTRY_COMPARE(status(), u"Too many tries. The server allows the next one in 0:02."_s);
    QCOMPARE(signIn()->text(), u"Sign in (0:02)"_s);
    m_server->faults.clear(u"floatplane-rate-limit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(signIn()->isEnabled(), 10'000);
    QCOMPARE(signIn()->text(), u"Sign in"_s);
    QVERIFY(status().isEmpty());
    click(signIn());
    QTRY_COMPARE(status(), u"The server wants a second factor."_s);
}

void TestSignInRefusals::denied()
{
    signInByDevice();
    QTRY_VERIFY(part<QLabel>(u"Device code"_s)->isVisible());
    m_server->control(u"device"_s, {{u"answer"_s, u"deny"_s}});
    QTRY_COMPARE(status(), u"You denied the request on the other device."_s);
    QVERIFY(signIn()->isVisible() && signIn()->isEnabled());
}

void TestSignInRefusals::codeRunsOut()
{
    m_server->on(u"floatplane-device=expired_token"_s);
    signInByDevice();
    QTRY_VERIFY(status().contains(u"The code before ran out."_s)); // a new one is shown, a few times
    QTRY_COMPARE(status(), u"The code ran out. Sign in shows a new one."_s);
    m_server->faults.clear(u"floatplane-device"_s);
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    click(signIn());
    QTRY_VERIFY(part<QLabel>(u"Device code"_s)->isVisible());
    m_server->control(u"device"_s, {{u"answer"_s, u"approve"_s}});
    QTRY_COMPARE(ready.size(), 1);
}

void TestSignInRefusals::codeIsAskedForLessOften()
{
    m_server->on(u"floatplane-device=slow_down"_s);
    signInByDevice();
    QTRY_VERIFY(part<QLabel>(u"Device code"_s)->isVisible());
    QVERIFY(status().startsWith(u"Waiting for you to allow it"_s)); // no refusal: it only asks less often
    m_server->on(u"floatplane-device=approve"_s);
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    QTRY_COMPARE(ready.size(), 1);
}

void TestSignInRefusals::unknownClient()
{
    click(button(u"deviceButton"_s));
    QCOMPARE(client()->text(), m_server->service.endpoints().clientId);
    client()->clear();
    QVERIFY(!signIn()->isEnabled());
    QCOMPARE(signIn()->toolTip(), u"Type the client id first. The service gives one to whoever asks for it."_s);
    typeIn(client(), u"somebody-else"_s);
    click(signIn());
    QTRY_COMPARE(status(), u"The server does not know this client id. Enter the one that was given to you, or use the "
                           "session cookie."_s);
    QVERIFY(isWrong(client()));
    QCOMPARE(client()->selectedText(), u"somebody-else"_s);
}

void TestSignInRefusals::anotherProvider()
{
    Endpoints endpoints = m_server->service.endpoints();
    const QString right = endpoints.auth.toString();
    endpoints.auth.clear();
    endpoints.clientId.clear();
    close();
    openAt(endpoints);
    click(button(u"deviceButton"_s));
    typeIn(client(), m_server->service.endpoints().clientId);
    typeIn(provider(), u"http://auth.example.org/realms/floatplane"_s);
    click(signIn());
    QTRY_VERIFY2(status().contains(u"is not encrypted"_s), qPrintable(status()));
    provider()->clear();
    QVERIFY(!signIn()->isEnabled());
    typeIn(provider(), right);
    m_server->on(u"floatplane-device=approve"_s);
    QSignalSpy ready(m_dialog.get(), &SignInDialog::accountReady);
    click(signIn());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_dialog->takeAccount()->endpoints().auth.toString(), right);
}

void TestSignInRefusals::noNetwork()
{
    m_server.reset(); // nobody listens there any more
    signInByPassword(u"viewer"_s, u"practice"_s);
    QTRY_VERIFY2(status().startsWith(u"No connection. "_s), qPrintable(status()));
    QCOMPARE(password()->text(), u"practice"_s);
    QVERIFY(signIn()->isEnabled());
}

void TestSignInRefusals::certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("signed by itself") << u"self"_s << u"Nobody we trust has signed the certificate of 127.0.0.1."_s;
    QTest::newRow("signed by a stranger") << u"stranger"_s << u"Nobody we trust has signed the certificate"_s;
    QTest::newRow("run out") << u"expired"_s << u"The certificate of 127.0.0.1 has expired."_s;
    QTest::newRow("of another host") << u"host"_s << u"The certificate shown by 127.0.0.1 belongs to another server."_s;
}

void TestSignInRefusals::certificates()
{
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    const QSslConfiguration shown = kind == u"self"_s      ? m_certificates->selfSigned()
                                    : kind == u"expired"_s ? m_certificates->expired()
                                    : kind == u"host"_s    ? m_certificates->wrongHost()
                                                           : m_certificates->good();
    HttpFake site([](const HttpFake::Request &) { return HttpFake::json("{}"); }, shown);
    Endpoints endpoints = m_server->service.endpoints();
    endpoints.site = site.url();
    if (kind == u"expired"_s || kind == u"host"_s)
        endpoints.caFile = m_certificates->caFile(); // else nobody would have signed them either
    close();
    openAt(endpoints);
    const auto offered = m_dialog->findChildren<QAbstractButton *>().size();
    signInByPassword(u"viewer"_s, u"practice"_s);
    QTRY_VERIFY2(status().startsWith(expected), qPrintable(status()));
    QVERIFY(site.requests().isEmpty()); // no password went there
    QCOMPARE(password()->text(), u"practice"_s);
    // Nothing to click it away with (design.md 6).
    QCOMPARE(m_dialog->findChildren<QAbstractButton *>().size(), offered);
    QVERIFY(m_dialog->findChildren<QMessageBox *>().isEmpty());
    click(signIn());
    QTRY_COMPARE(m_made, 2);
    QTRY_VERIFY(status().startsWith(expected));
    QVERIFY(site.requests().isEmpty());
}

void TestSignInRefusals::trustedByItsCaFile()
{
    HttpFake site(
        [](const HttpFake::Request &) {
            return HttpFake::json(R"({"id":"a","errors":[{"id":"a","name":"invalidCredentialsError"}]})", 401);
        },
        m_certificates->good());
    Endpoints endpoints = m_server->service.endpoints();
    endpoints.site = site.url();
    endpoints.caFile = m_certificates->caFile();
    close();
    openAt(endpoints);
    signInByPassword(u"viewer"_s, u"practice"_s);
    QTRY_COMPARE(status(), u"E-mail or password is wrong. Type it again."_s);
}

QTEST_MAIN(TestSignInRefusals)
#include "tst_signinrefusals.moc"
