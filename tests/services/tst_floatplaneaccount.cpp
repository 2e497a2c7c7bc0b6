// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneaccount.h"
#include "support/floatplaneroom.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Account::State;
using Reply = ScriptedFloatplane::Reply;

namespace {

const QString Self = FloatplaneRoom::SelfRoute;
const QString Login = u"POST /api/v3/auth/login"_s;
const QString SecondFactor = u"POST /api/v3/auth/checkFor2faLogin"_s;
const QString Discovery = u"GET /realms/floatplane/.well-known/openid-configuration"_s;
const QString Device = u"POST /realms/floatplane/protocol/openid-connect/auth/device"_s;
const QString Token = u"POST /realms/floatplane/protocol/openid-connect/token"_s;
const std::pair<QByteArray, QByteArray> NewCookie{"Set-Cookie", "sails.sid=s%3ANEW.SIG; Path=/; HttpOnly"};

QJsonObject errorBody(const QString &name)
{
    return {{u"id"_s, u"e"_s}, {u"errors"_s, QJsonArray{QJsonObject{{u"id"_s, u"e"_s}, {u"name"_s, name}}}}};
}

Reply oauthError(const QString &error)
{
    return {400, QJsonObject{{u"error"_s, error}}, {}, {}};
}

Reply tokens(const QString &access, const QString &refresh, int expiresIn = 3600)
{
    return {200,
            QJsonObject{{u"access_token"_s, access}, {u"refresh_token"_s, refresh}, {u"expires_in"_s, expiresIn}},
            {},
            {}};
}

Secret keptTokens(const QDateTime &expiresAt)
{
    const QJsonObject kept{
        {u"access"_s, u"OLD"_s}, {u"refresh"_s, u"REFRESH-1"_s}, {u"expiresAt"_s, expiresAt.toString(Qt::ISODate)}};
    return Secret(QJsonDocument(kept).toJson());
}

/// So that a request can be made while others wait for it.
QCoro::Task<> keepToken(FloatplaneAccount &account, std::shared_ptr<QByteArrayList> got)
{
    const auto token = co_await account.freshToken();
    got->append(token ? token->reveal() : "error: " + token.error().code.toUtf8());
}

} // namespace

class TestFloatplaneAccount : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void cookie_data();
    void cookie();
    void refusedCookie_data();
    void refusedCookie();
    void password();
    void refusedPassword_data();
    void refusedPassword();
    void secondFactor();
    void deviceFlow();
    void deviceFlowRefused_data();
    void deviceFlowRefused();
    void deviceCodeRunsOut();
    void deviceFlowCancelled();
    void foreignEndpointsAreRefused();
    void keptTokensAreRefreshedOnceForAll();
    void refusedRefreshExpires();
    void brokenTokens();
    void noGuests();
    void signOut();
    void sessionIsChecked();
    void newCookieIsWorthKeeping();
    void destroyedWhileAsking();
    void clockOffset();

private:
    void start(Credentials::Method method, const QByteArray &secret = {}, const QString &user = {});
    void scriptDevice(const QList<Reply> &answers, int expiresIn = 600);
    Error refusal() const { return m_refused->constLast()[0].value<Error>(); }

    std::unique_ptr<ScriptedFloatplane> m_server;
    std::unique_ptr<FloatplaneAccount> m_account;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_kept;
};

void TestFloatplaneAccount::init()
{
    m_server = std::make_unique<ScriptedFloatplane>();
    m_server->onRest(Self, {{200, FloatplaneRoom::self(), {}, {}}});
    const QString realm = m_server->url().toString() + u"/realms/floatplane"_s;
    const QString base = realm + u"/protocol/openid-connect"_s;
    const QJsonObject discovery{{u"issuer"_s, realm},
                                {u"device_authorization_endpoint"_s, QString(base + u"/auth/device"_s)},
                                {u"token_endpoint"_s, QString(base + u"/token"_s)}};
    m_server->onRest(Discovery, {{200, discovery, {}, {}}});
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = m_server->url();
    endpoints.chat = m_server->url();
    endpoints.auth = QUrl(realm);
    endpoints.clientId = u"partyline-test"_s;
    FloatplaneAccount::Options options;
    options.deviceSecond = 1ms;
    m_account = std::make_unique<FloatplaneAccount>(endpoints, options);
    m_refused = std::make_unique<QSignalSpy>(m_account.get(), &Account::refused);
    m_kept = std::make_unique<QSignalSpy>(m_account.get(), &Account::sessionChanged);
}

void TestFloatplaneAccount::cleanup()
{
    m_account.reset();
    m_server.reset();
}

void TestFloatplaneAccount::start(Credentials::Method method, const QByteArray &secret, const QString &user)
{
    m_account->signIn({method, user, Secret(secret)});
}

void TestFloatplaneAccount::scriptDevice(const QList<Reply> &answers, int expiresIn)
{
    const QString page = m_server->url().toString() + u"/device"_s;
    const QJsonObject begun{{u"device_code"_s, u"opaque+code"_s},
                            {u"user_code"_s, u"ABCD-EFGH"_s},
                            {u"verification_uri"_s, page},
                            {u"verification_uri_complete"_s, QString(page + u"?user_code=ABCD-EFGH"_s)},
                            {u"expires_in"_s, expiresIn},
                            {u"interval"_s, 5}};
    m_server->onRest(Device, {{200, begun, {}, {}}});
    m_server->onRest(Token, answers);
}

void TestFloatplaneAccount::cookie_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("bare") << QByteArray("s:EXAMPLE.SIGNATURE");
    QTest::newRow("encoded") << QByteArray("s%3AEXAMPLE.SIGNATURE");
    QTest::newRow("named") << QByteArray("sails.sid=s%3AEXAMPLE.SIGNATURE");
    QTest::newRow("header") << QByteArray("Cookie: cf_clearance=x; sails.sid=s%3AEXAMPLE.SIGNATURE; a=b");
}

void TestFloatplaneAccount::cookie()
{
    QFETCH(QByteArray, pasted);
    QSignalSpy signedIn(m_account.get(), &Account::signedIn);
    start(Credentials::Method::Session, pasted);
    QCOMPARE(m_account->state(), State::SigningIn);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(m_account->self(), (Person{u"5fb69b4f8573b6cd8cc7f3b0"_s, u"jamamp"_s, Role::None}));
    QCOMPARE(m_server->calls()[0].headers["cookie"], "sails.sid=s%3AEXAMPLE.SIGNATURE");
    QCOMPARE(m_account->session(), Secret("s%3AEXAMPLE.SIGNATURE"));
    QCOMPARE(m_account->keptMethod(), Credentials::Method::Session);
    QCOMPARE(m_account->cookieHeader(), Secret("sails.sid=s%3AEXAMPLE.SIGNATURE"));
    QVERIFY(!m_account->hasToken());
}

void TestFloatplaneAccount::refusedCookie_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("body");
    QTest::addColumn<QString>("code");
    const QByteArray good = "s:EXAMPLE.SIGNATURE";
    QTest::newRow("no cookie in it") << QByteArray("hello") << 200 << QJsonValue() << u"badLogin"_s;
    QTest::newRow("empty") << QByteArray() << 200 << QJsonValue() << u"badLogin"_s;
    QTest::newRow("not signed in") << good << 401 << QJsonValue(errorBody(u"notLoggedInError"_s)) << u"expired"_s;
    QTest::newRow("overloaded") << good << 429 << QJsonValue(errorBody(u"rateLimitError"_s)) << u"rateLimited"_s;
    QTest::newRow("down") << good << 503 << QJsonValue() << u"maintenance"_s;
    QTest::newRow("nobody") << good << 200 << QJsonValue(QJsonObject()) << u"protocol"_s;
}

void TestFloatplaneAccount::refusedCookie()
{
    QFETCH(QByteArray, pasted);
    QFETCH(int, status);
    QFETCH(QJsonValue, body);
    QFETCH(QString, code);
    m_server->onRest(Self, {{status, body, {}, {}}});
    start(Credentials::Method::Session, pasted);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, code);
    QVERIFY(!refusal().text.isEmpty());
    QCOMPARE(m_account->state(), State::SignedOut);
    QVERIFY(m_account->session().isEmpty());
}

void TestFloatplaneAccount::password()
{
    m_server->onRest(Login, {{200, QJsonObject{{u"needs2FA"_s, false}}, {NewCookie}, {}}});
    start(Credentials::Method::Password, "secret", u"jamamp"_s);
    QTRY_VERIFY(m_account->isSignedIn());
    const QJsonObject sent = QJsonDocument::fromJson(m_server->calls()[0].body).object();
    QCOMPARE(sent, (QJsonObject{{u"username"_s, u"jamamp"_s}, {u"password"_s, u"secret"_s}}));
    QCOMPARE(m_account->session(), Secret("s%3ANEW.SIG"));
}

void TestFloatplaneAccount::refusedPassword_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("wantsCaptcha");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong") << 401 << u"invalidCredentialsError"_s << false << u"badLogin"_s;
    QTest::newRow("captcha") << 400 << u"paramValidationError"_s << true << u"captcha"_s;
    QTest::newRow("bad, but no captcha") << 400 << u"paramValidationError"_s << false << u"paramValidationError"_s;
    QTest::newRow("no such sign-in") << 404 << u"notFoundError"_s << true << u"protocol"_s;
    QTest::newRow("too many") << 429 << u"rateLimitError"_s << false << u"rateLimited"_s;
}

void TestFloatplaneAccount::refusedPassword()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QFETCH(bool, wantsCaptcha);
    QFETCH(QString, code);
    m_server->onRest(Login, {{status, errorBody(name), {}, {}}});
    QJsonObject variants;
    if (wantsCaptcha)
        variants.insert(u"checkbox"_s, QJsonObject{{u"siteKey"_s, u"key"_s}});
    const QJsonObject captcha{{u"v2"_s, QJsonObject{{u"variants"_s, variants}}}};
    m_server->onRest(u"GET /api/v3/auth/captcha/info"_s, {{200, captcha, {}, {}}});
    start(Credentials::Method::Password, "secret", u"jamamp"_s);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, code);
    QCOMPARE(m_account->state(), State::SignedOut);
}

void TestFloatplaneAccount::secondFactor()
{
    m_server->onRest(Login, {{200, QJsonObject{{u"needs2FA"_s, true}}, {NewCookie}, {}}});
    m_server->onRest(SecondFactor, {{400, errorBody(u"invalid2faTokenError"_s), {}, {}},
                                    {200, QJsonObject{{u"needs2FA"_s, false}}, {}, {}}});
    QSignalSpy wanted(m_account.get(), &Account::secondFactorWanted);
    start(Credentials::Method::Password, "secret", u"jamamp"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(m_account->state(), State::SecondFactor);
    m_account->submitSecondFactor(u"000000"_s);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, u"secondFactor"_s);
    QCOMPARE(m_account->state(), State::SecondFactor); // and may try again
    m_account->submitSecondFactor(u" 123456 "_s);
    QTRY_VERIFY(m_account->isSignedIn());
    const auto sent = QJsonDocument::fromJson(m_server->calls()[2].body).object();
    QCOMPARE(sent, (QJsonObject{{u"token"_s, u"123456"_s}}));
    QCOMPARE(m_server->calls()[2].headers["cookie"], "sails.sid=s%3ANEW.SIG");
}

void TestFloatplaneAccount::deviceFlow()
{
    scriptDevice({oauthError(u"authorization_pending"_s),
                  oauthError(u"slow_down"_s),
                  {503, {}, {}, {}},
                  tokens(u"ACCESS"_s, u"REFRESH"_s)},
                 60'000);
    QSignalSpy ready(m_account.get(), &Account::deviceCodeReady);
    start(Credentials::Method::Device);
    QCOMPARE(m_account->state(), State::WaitingForDevice);
    QTRY_COMPARE(ready.size(), 1);
    const auto code = ready[0][0].value<DeviceCode>();
    QCOMPARE(code.userCode, u"ABCD-EFGH"_s);
    QVERIFY(code.completeAddress.toString().endsWith(u"user_code=ABCD-EFGH"_s));
    QVERIFY(code.expiresAt > QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(m_account->isSignedIn());
    QCOMPARE(m_server->count(Token), 4);
    const QUrlQuery begun(QString::fromUtf8(m_server->calls()[1].body));
    QCOMPARE(begun.queryItemValue(u"client_id"_s), u"partyline-test"_s);
    QVERIFY(m_server->calls()[2].body.contains("device_code=opaque%2Bcode"));
    QVERIFY(!m_server->calls()[2].headers.contains("origin"));
    QCOMPARE(m_server->calls().constLast().headers["authorization"], "Bearer ACCESS");
    QCOMPARE(m_account->keptMethod(), Credentials::Method::Tokens);
    const auto kept = QJsonDocument::fromJson(m_account->session().reveal()).object();
    QCOMPARE(kept[u"access"_s].toString(), u"ACCESS"_s);
    QCOMPARE(kept[u"refresh"_s].toString(), u"REFRESH"_s);
}

void TestFloatplaneAccount::deviceFlowRefused_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("denied") << u"access_denied"_s << u"denied"_s;
    QTest::newRow("expired") << u"expired_token"_s << u"expired"_s;
    QTest::newRow("client") << u"invalid_client"_s << u"invalidClient"_s;
    QTest::newRow("not for this client") << u"unauthorized_client"_s << u"invalidClient"_s;
}

void TestFloatplaneAccount::deviceFlowRefused()
{
    QFETCH(QString, error);
    QFETCH(QString, code);
    scriptDevice({oauthError(error)});
    start(Credentials::Method::Device);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, code);
    QCOMPARE(refusal().kind, Error::Kind::SignIn);
    QCOMPARE(m_account->state(), State::SignedOut);
    QCOMPARE(m_server->count(Token), 1);
}

void TestFloatplaneAccount::deviceCodeRunsOut()
{
    scriptDevice({oauthError(u"authorization_pending"_s)}, 1);
    start(Credentials::Method::Device);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, u"expired"_s);
}

void TestFloatplaneAccount::deviceFlowCancelled()
{
    scriptDevice({oauthError(u"authorization_pending"_s)}, 60'000);
    start(Credentials::Method::Device);
    QTRY_VERIFY(m_server->count(Token) > 0);
    m_account->cancelSignIn();
    QCOMPARE(m_account->state(), State::SignedOut);
    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    QVERIFY(!m_account->hasToken());
    QVERIFY(m_refused->isEmpty());
}

void TestFloatplaneAccount::foreignEndpointsAreRefused()
{
    const QJsonObject discovery{{u"device_authorization_endpoint"_s, u"https://elsewhere.example/device"_s},
                                {u"token_endpoint"_s, u"https://elsewhere.example/token"_s}};
    m_server->onRest(Discovery, {{200, discovery, {}, {}}, {200, QJsonObject(), {}, {}}, {404, {}, {}, {}}});
    start(Credentials::Method::Device);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, u"protocol"_s);
    start(Credentials::Method::Device); // and one without endpoints
    QTRY_COMPARE(m_refused->size(), 2);
    QCOMPARE(refusal().code, u"protocol"_s);
    start(Credentials::Method::Device); // and none at all
    QTRY_COMPARE(m_refused->size(), 3);
    QVERIFY(!refusal().text.isEmpty());
}

void TestFloatplaneAccount::keptTokensAreRefreshedOnceForAll()
{
    m_server->onRest(Token, {tokens(u"NEW"_s, u"REFRESH-2"_s)});
    m_account->signIn({Credentials::Method::Tokens, {}, keptTokens(QDateTime::currentDateTimeUtc().addSecs(30))});
    const auto got = std::make_shared<QByteArrayList>();
    for (int i = 0; i < 3; ++i)
        keepToken(*m_account, got);
    QVERIFY(got->isEmpty());
    QTRY_VERIFY(m_account->isSignedIn());
    QCOMPARE(*got, (QByteArrayList{"NEW", "NEW", "NEW"}));
    QCOMPARE(m_server->count(Token), 1);
    QCOMPARE(m_server->calls().constLast().headers["authorization"], "Bearer NEW");
    // The new refresh token was told before the new access token was used.
    QCOMPARE(QJsonDocument::fromJson(m_account->session().reveal()).object()[u"refresh"_s].toString(), u"REFRESH-2"_s);
    QVERIFY(m_kept->size() >= 1);
    keepToken(*m_account, got);
    QCOMPARE(got->size(), 4); // still good: at once
}

void TestFloatplaneAccount::refusedRefreshExpires()
{
    m_server->onRest(Token, {oauthError(u"invalid_grant"_s)});
    m_account->signIn({Credentials::Method::Tokens, {}, keptTokens(QDateTime::currentDateTimeUtc())});
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(refusal().code, u"expired"_s);
    QCOMPARE(m_account->state(), State::SignedOut);
}

void TestFloatplaneAccount::brokenTokens()
{
    for (const QByteArray kept : {"", "{", "[]", "{\"refresh\":\"x\"}"}) {
        m_refused->clear();
        start(Credentials::Method::Tokens, kept);
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(refusal().code, u"expired"_s);
    }
}

void TestFloatplaneAccount::noGuests()
{
    start(Credentials::Method::Guest);
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(m_account->state(), State::SignedOut);
}

void TestFloatplaneAccount::signOut()
{
    const std::pair<QByteArray, QByteArray> anonymous{"Set-Cookie", "sails.sid=s%3ANOBODY.SIG; Path=/"};
    m_server->onRest(u"POST /api/v3/auth/logout"_s, {{200, u"OK"_s, {anonymous}, {}}});
    QSignalSpy signedOut(m_account.get(), &Account::signedOut);
    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(m_server->count(u"POST /api/v3/auth/logout"_s), 1);
    QVERIFY(m_account->session().isEmpty());
    QVERIFY(m_account->cookieHeader().isEmpty());
    QCOMPARE(m_account->state(), State::SignedOut);

    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    m_server.reset(); // and without network
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 2);
}

void TestFloatplaneAccount::sessionIsChecked()
{
    QSignalSpy expired(m_account.get(), &Account::expired);
    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    m_account->checkSession();
    m_account->checkSession(); // once is enough
    QTRY_COMPARE(m_server->count(Self), 2);
    QVERIFY(m_account->isSignedIn());
    m_server->onRest(Self, {{401, FloatplaneRoom::notLoggedIn(), {}, {}}});
    QTRY_COMPARE((m_account->checkSession(), m_account->state()), State::Expired);
    QCOMPARE(expired.size(), 1);
    QCOMPARE(expired[0][0].value<Error>().kind, Error::Kind::SignIn);
    QCOMPARE(m_account->self().name, u"jamamp"_s);
    QVERIFY(m_account->cookieHeader().isEmpty());
}

void TestFloatplaneAccount::newCookieIsWorthKeeping()
{
    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    m_kept->clear();
    m_server->onRest(Self, {{200, FloatplaneRoom::self(), {NewCookie}, {}}});
    m_account->checkSession();
    QTRY_COMPARE(m_kept->size(), 1);
    QCOMPARE(m_account->session(), Secret("s%3ANEW.SIG"));
}

void TestFloatplaneAccount::destroyedWhileAsking()
{
    m_server->onRest(Token, {tokens(u"NEW"_s, u"REFRESH-2"_s)});
    m_account->signIn({Credentials::Method::Tokens, {}, keptTokens(QDateTime::currentDateTimeUtc())});
    const auto got = std::make_shared<QByteArrayList>();
    keepToken(*m_account, got);
    m_account.reset();
    QCOMPARE(*got, (QByteArrayList{"error: "})); // told, not left hanging
}

void TestFloatplaneAccount::clockOffset()
{
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    m_server->onRest(Self, {{200, FloatplaneRoom::self(), {{"Date", date}}, {}}});
    start(Credentials::Method::Session, "s:EXAMPLE.SIGNATURE");
    QTRY_VERIFY(m_account->isSignedIn());
    QVERIFY(m_account->clockOffset() > 3500s && m_account->clockOffset() < 3700s);
}

QTEST_GUILESS_MAIN(TestFloatplaneAccount)
#include "tst_floatplaneaccount.moc"
