// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjaccount.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = Account::State;

/// Signing in to plug.dj (plugdj.md 1.3, 1.4, 1.7).
class TestPlugDjAccount : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void passwordSignsIn();
    void theCookieGoesBackByteForByte();
    void eachRefusalIsToldApart_data();
    void eachRefusalIsToldApart();
    void aStaleCsrfIsFetchedAgainOnce();
    void aKeptSessionSignsIn();
    void anEndedSessionIsRefused();
    void guestsAreLetIn();
    void guestsNeedNoPage();
    void guestsHearOfMaintenance();
    void guestsWithoutSessionAreRefused();
    void unknownMethodsAreRefused();
    void theClockIsLearnt_data();
    void theClockIsLearnt();
    void theDateHeaderTellsTheTimeToo();
    void signingOutForgets();
    void signingOutWorksWithoutNetwork();
    void cancellingGivesUp();
    void aNewSignInReplacesTheOld();
    void checkingFindsAnEndedSession();
    void checkingForgivesTheNetwork();
    void checkingRefreshesTheUser();
    void aChangedSessionIsTold();
    void destroyedWhileSigningIn();

private:
    void signIn(Credentials::Method method, const QString &user = {}, const QByteArray &secret = {});
    /// Signs in and expects success.
    void enter();

    std::unique_ptr<ScriptedPlugDj> m_site;
    std::unique_ptr<PlugDjAccount> m_account;
};

void TestPlugDjAccount::init()
{
    m_account.reset();
    m_site = std::make_unique<ScriptedPlugDj>();
    m_account = std::make_unique<PlugDjAccount>(m_site->endpoints(), PlugDjRoomTest::unpaced());
}

void TestPlugDjAccount::signIn(Credentials::Method method, const QString &user, const QByteArray &secret)
{
    m_account->signIn({method, user, Secret(secret)});
}

void TestPlugDjAccount::enter()
{
    signIn(Credentials::Method::Password, u"dj@example.org"_s, "secret");
    QTRY_COMPARE(m_account->state(), State::SignedIn);
}

void TestPlugDjAccount::passwordSignsIn()
{
    m_site->me.user.username = u"Tom & \"Jerry\""_s;
    m_site->me.user.globalRole = 3000;
    QSignalSpy signedIn(m_account.get(), &Account::signedIn);
    QSignalSpy changed(m_account.get(), &Account::sessionChanged);
    QSignalSpy states(m_account.get(), &Account::stateChanged);
    enter();
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(states.size(), 2);
    QCOMPARE(m_site->calls(), (QStringList{u"GET /_/mobile/init"_s, u"POST /_/auth/login"_s, u"GET /_/users/me"_s}));
    const QJsonObject body = QJsonDocument::fromJson(m_site->lastBody("POST /_/auth/login")).object();
    QCOMPARE(body,
             (QJsonObject{{u"csrf"_s, u"csrf-1"_s}, {u"email"_s, u"dj@example.org"_s}, {u"password"_s, u"secret"_s}}));
    QCOMPARE(m_account->self(),
             (Person{QString::number(ScriptedPlugDj::OwnId), u"Tom & \"Jerry\""_s, Role::Ambassador}));
    QCOMPARE(m_account->level(), 5);
    QVERIFY(!m_account->isGuest());
}

void TestPlugDjAccount::theCookieGoesBackByteForByte()
{
    QByteArray sent;
    m_site->answer("POST /_/auth/login", [&sent](const HttpFake::Request &request) {
        sent = request.headers.value("cookie");
        return ScriptedPlugDj::ok();
    });
    enter();
    QCOMPARE(sent, QByteArray("session=abc|123=|x"));
    QCOMPARE(m_account->session().reveal(), QByteArray("abc|123=|x"));
}

void TestPlugDjAccount::eachRefusalIsToldApart_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray init = "GET /_/mobile/init", login = "POST /_/auth/login", me = "GET /_/users/me";
    const auto refusal = ScriptedPlugDj::refusal;
    QTest::newRow("wrong password") << login << refusal(401, "badLogin", "[]") << u"badLogin"_s << Error::Kind::SignIn;
    QTest::newRow("CSRF stays too old") << login << refusal(403, "csrfTokenExpired", "[]") << u"csrfTokenExpired"_s
                                        << Error::Kind::SignIn;
    QTest::newRow("CSRF stays wrong") << login << refusal(403, "csrfTokenInvalid", "[]") << u"csrfTokenInvalid"_s
                                      << Error::Kind::SignIn;
    QTest::newRow("field missing") << login << refusal(400, "requestError", R"(["email is required"])")
                                   << u"requestError"_s << Error::Kind::SignIn;
    QTest::newRow("captcha") << login << refusal(403, "recaptchaError", "[]") << u"captcha"_s << Error::Kind::SignIn;
    QTest::newRow("maintenance") << init << refusal(403, "maintenanceMode", "[]") << u"maintenance"_s
                                 << Error::Kind::Maintenance;
    QTest::newRow("maintenance page") << init << ScriptedPlugDj::page(200, "plug.dj: Maintenance Mode")
                                      << u"maintenance"_s << Error::Kind::Maintenance;
    QTest::newRow("maintenance, empty 503")
        << login << HttpFake::reply(503, {}) << u"maintenance"_s << Error::Kind::Maintenance;
    QTest::newRow("CDN cannot reach it") << init << HttpFake::reply(521, {}) << u"maintenance"_s
                                         << Error::Kind::Maintenance;
    QTest::newRow("banned for good, with 200")
        << login << ScriptedPlugDj::page(200, "plug.dj", "This account is permanently banned.") << u"banned"_s
        << Error::Kind::SignIn;
    QTest::newRow("banned at users/me") << me << ScriptedPlugDj::page(200, "plug.dj", "permanently banned")
                                        << u"banned"_s << Error::Kind::SignIn;
    QTest::newRow("too many tries") << login << HttpFake::reply(429, {}, {"Retry-After: 30"}) << u"rateLimited"_s
                                    << Error::Kind::RateLimited;
    QTest::newRow("a web page") << init << ScriptedPlugDj::page(200, "Welcome to the hotel") << u"protocol"_s
                                << Error::Kind::Protocol;
    QTest::newRow("garbage") << init << HttpFake::json("{\"data\":[{") << u"protocol"_s << Error::Kind::Protocol;
    QTest::newRow("nobody") << me << ScriptedPlugDj::ok() << u"protocol"_s << Error::Kind::Protocol;
    QTest::newRow("unnamed account") << me
                                     << ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 5}, {u"username"_s, QJsonValue()}}})
                                     << u"unnamed"_s << Error::Kind::SignIn;
    QTest::newRow("cut") << login << QByteArray() << u"network"_s << Error::Kind::Network;
}

void TestPlugDjAccount::eachRefusalIsToldApart()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, reply);
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_site->answer(call, reply);
    signIn(Credentials::Method::Password, u"dj@example.org"_s, "wrong");
    QTRY_COMPARE(refused.size(), 1);
    const auto error = refused[0][0].value<Error>();
    QTEST(error.code, "code");
    QTEST(error.kind, "kind");
    QVERIFY(!error.text.isEmpty());
    QCOMPARE(m_account->state(), State::SignedOut);
    QVERIFY(m_account->session().isEmpty());
    // A wrong password is never tried again by itself (1.3).
    QVERIFY(m_site->count("POST /_/auth/login") <= (error.code.startsWith("csrf"_L1) ? 2 : 1));
}

void TestPlugDjAccount::aStaleCsrfIsFetchedAgainOnce()
{
    m_site->answerOnce("POST /_/auth/login", ScriptedPlugDj::refusal(403, "csrfTokenExpired"));
    enter();
    QCOMPARE(m_site->count("GET /_/mobile/init"), 2);
    QCOMPARE(m_site->count("POST /_/auth/login"), 2);
}

void TestPlugDjAccount::aKeptSessionSignsIn()
{
    QByteArray sent;
    m_site->answer("GET /_/users/me", [&](const HttpFake::Request &request) {
        sent = request.headers.value("cookie");
        return ScriptedPlugDj::ok({toJson(m_site->me)});
    });
    signIn(Credentials::Method::Session, {}, " kept|value==\n");
    QTRY_COMPARE(m_account->state(), State::SignedIn);
    QCOMPARE(sent, QByteArray("session=kept|value=="));
    QCOMPARE(m_site->calls(), QStringList{u"GET /_/users/me"_s});
    QCOMPARE(m_account->session().reveal(), QByteArray("kept|value=="));
    QCOMPARE(m_account->keptMethod(), Credentials::Method::Session);
}

void TestPlugDjAccount::anEndedSessionIsRefused()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_site->answer("GET /_/users/me", ScriptedPlugDj::refusal(401, "notAuthorized"));
    signIn(Credentials::Method::Session, {}, "old");
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"expired"_s);
    QVERIFY(m_account->session().isEmpty());
}

void TestPlugDjAccount::guestsAreLetIn()
{
    m_site->answer("GET /den", HttpFake::reply(200, "<html><title>The Den</title></html>",
                                               {"Content-Type: text/html", "Set-Cookie: session=guest|1; Path=/"}));
    m_site->answer("GET /_/mobile/init", ScriptedPlugDj::ok());
    signIn(Credentials::Method::Guest, u"den"_s);
    QTRY_COMPARE(m_account->state(), State::SignedIn);
    QVERIFY(m_account->isGuest());
    QCOMPARE(m_account->self(), Person());
    QVERIFY2(m_account->session().isEmpty(), "a guest's session is not worth keeping");
    QCOMPARE(m_account->api().cookie("session").reveal(), QByteArray("guest|1"));
}

void TestPlugDjAccount::guestsNeedNoPage()
{
    m_site->answer("GET /", HttpFake::reply(404, "nothing here"));
    signIn(Credentials::Method::Guest);
    QTRY_COMPARE(m_account->state(), State::SignedIn);
    QCOMPARE(m_site->calls(), (QStringList{u"GET /"_s, u"GET /_/mobile/init"_s}));
}

void TestPlugDjAccount::guestsHearOfMaintenance()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_site->answer("GET /", ScriptedPlugDj::page(503, "Maintenance Mode"));
    signIn(Credentials::Method::Guest);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"maintenance"_s);
    QCOMPARE(m_site->count("GET /_/mobile/init"), 0);
}

void TestPlugDjAccount::guestsWithoutSessionAreRefused()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_site->answer("GET /_/mobile/init", ScriptedPlugDj::ok());
    signIn(Credentials::Method::Guest);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"denied"_s);
}

void TestPlugDjAccount::unknownMethodsAreRefused()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    signIn(Credentials::Method::Device);
    signIn(Credentials::Method::Tokens);
    QCOMPARE(refused.size(), 2);
    QVERIFY(m_site->calls().isEmpty());
    m_account->submitSecondFactor(u"123456"_s);
    QCOMPARE(m_account->state(), State::SignedOut);
}

void TestPlugDjAccount::theClockIsLearnt_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("offset"); // seconds
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("an hour ahead") << plugdj::formatDate(now.addSecs(3600)) << 3600;
    QTest::newRow("an hour behind") << plugdj::formatDate(now.addSecs(-3600)) << -3600;
    QTest::newRow("milliseconds") << QString::number(now.addSecs(3600).toMSecsSinceEpoch()) << 3600;
    QTest::newRow("unreadable") << u"soon"_s << 0;
}

void TestPlugDjAccount::theClockIsLearnt()
{
    QFETCH(QString, told);
    QFETCH(int, offset);
    m_site->answer("GET /_/mobile/init", ScriptedPlugDj::ok({QJsonObject{{u"c"_s, u"x"_s}, {u"t"_s, told}}}));
    enter();
    const auto seconds = std::chrono::round<std::chrono::minutes>(m_account->clockOffset());
    QCOMPARE(int(seconds.count()), offset / 60);
}

void TestPlugDjAccount::theDateHeaderTellsTheTimeToo()
{
    const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-7200);
    const QByteArray date = QLocale::c().toString(past, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    const QByteArray body = R"({"status":"ok","data":[{"id":7,"username":"x"}]})";
    m_site->answer("GET /_/users/me", HttpFake::json(body, 200, {"Date: " + date}));
    signIn(Credentials::Method::Session, {}, "kept");
    QTRY_COMPARE(m_account->state(), State::SignedIn);
    QCOMPARE(int(std::chrono::round<std::chrono::minutes>(m_account->clockOffset()).count()), -120);
}

void TestPlugDjAccount::signingOutForgets()
{
    enter();
    QByteArray cookie;
    m_site->answer("DELETE /_/auth/session", [&cookie](const HttpFake::Request &request) {
        cookie = request.headers.value("cookie");
        return ScriptedPlugDj::ok();
    });
    QSignalSpy signedOut(m_account.get(), &Account::signedOut);
    m_account->signOut();
    QCOMPARE(m_account->state(), State::SignedOut);
    QVERIFY(m_account->session().isEmpty());
    QCOMPARE(m_account->self(), Person());
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY2(cookie.contains("session="), "the service has to know whom to forget");
}

void TestPlugDjAccount::signingOutWorksWithoutNetwork()
{
    enter();
    m_site->answer("DELETE /_/auth/session", QByteArray());
    QSignalSpy signedOut(m_account.get(), &Account::signedOut);
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
}

void TestPlugDjAccount::cancellingGivesUp()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    QSignalSpy signedIn(m_account.get(), &Account::signedIn);
    signIn(Credentials::Method::Password, u"a@b.c"_s, "x");
    m_account->cancelSignIn();
    QCOMPARE(m_account->state(), State::SignedOut);
    // The answer that was under way comes and changes nothing: a whole later sign-in passes it.
    enter();
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(refused.size(), 0);
    m_account->cancelSignIn();
    QVERIFY2(m_account->isSignedIn(), "who is in stays in");
}

void TestPlugDjAccount::aNewSignInReplacesTheOld()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    QSignalSpy signedIn(m_account.get(), &Account::signedIn);
    m_site->answerOnce("POST /_/auth/login", ScriptedPlugDj::refusal(401, "badLogin"));
    signIn(Credentials::Method::Password, u"a@b.c"_s, "wrong");
    signIn(Credentials::Method::Session, {}, "kept");
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(refused.size(), 0);
}

void TestPlugDjAccount::checkingFindsAnEndedSession()
{
    enter();
    QSignalSpy expired(m_account.get(), &Account::expired);
    m_site->answer("GET /_/users/me", ScriptedPlugDj::refusal(401, "notAuthorized"));
    m_account->checkSession();
    m_account->checkSession(); // one probe at a time
    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(m_account->state(), State::Expired);
    QCOMPARE(m_site->count("GET /_/users/me"), 2);
    QCOMPARE(expired[0][0].value<Error>().kind, Error::Kind::SignIn);
    m_account->checkSession();
    QCOMPARE(m_site->count("GET /_/users/me"), 2);
}

void TestPlugDjAccount::checkingForgivesTheNetwork()
{
    enter();
    QSignalSpy expired(m_account.get(), &Account::expired);
    QSignalSpy refreshed(m_account.get(), &PlugDjAccount::userRefreshed);
    m_site->answerOnce("GET /_/users/me", HttpFake::reply(503, {}));
    m_account->checkSession();
    QTRY_COMPARE(m_site->count("GET /_/users/me"), 2);
    // The next one may start only when the first is over.
    QTRY_VERIFY((m_account->checkSession(), refreshed.size() > 0));
    QCOMPARE(expired.size(), 0);
    QVERIFY(m_account->isSignedIn());
}

void TestPlugDjAccount::checkingRefreshesTheUser()
{
    enter();
    m_site->me.user.username = u"renamed"_s;
    m_site->me.user.level = 6;
    m_account->checkSession();
    QTRY_COMPARE(m_account->self().name, u"renamed"_s);
    QCOMPARE(m_account->level(), 6);
}

void TestPlugDjAccount::aChangedSessionIsTold()
{
    enter();
    QSignalSpy changed(m_account.get(), &Account::sessionChanged);
    m_site->answer("GET /_/users/me", HttpFake::json(R"({"status":"ok","data":[{"id":7,"username":"x"}]})", 200,
                                                     {"Set-Cookie: session=new|one; Path=/"}));
    m_account->checkSession();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_account->session().reveal(), QByteArray("new|one"));
}

void TestPlugDjAccount::destroyedWhileSigningIn()
{
    for (const QByteArray &call :
         {QByteArray("GET /_/mobile/init"), QByteArray("POST /_/auth/login"), QByteArray("GET /_/users/me")}) {
        init();
        m_site->answer(call, HttpFake::silence());
        signIn(Credentials::Method::Password, u"a@b.c"_s, "x");
        QTRY_COMPARE(m_site->count(call), 1);
        m_account.reset();
    }
}

QTEST_GUILESS_MAIN(TestPlugDjAccount)
#include "tst_plugdjaccount.moc"
