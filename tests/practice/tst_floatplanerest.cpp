// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The practice site's REST calls and sign-in (floatplane.md 2).
class TestFloatplaneRest : public QObject
{
    Q_OBJECT

private slots:
    void announcesItself();
    void tellsWhoIsLoggedIn();
    void visitorsGetASession();
    void needsASession_data();
    void needsASession();
    void refusesForgedCookies();
    void creators();
    void subscriptions();
    void delivery();
    void signsInWithTwoFactors();
    void signsInWithoutASecond();
    void refusesSignIn_data();
    void refusesSignIn();
    void wantsACaptchaByFault();
    void signsOut();
    void unknownRoutes();
    void pollingIsOff();
    void answersNotModified();
    void troubles_data();
    void troubles();
    void maintenanceComesAndGoes();
    void cookieForAToken();
    void chatHostGivesCookies();
};

void TestFloatplaneRest::announcesItself()
{
    FloatplaneFixture floatplane;
    for (const QString &key : {u"site"_s, u"chat"_s, u"auth"_s, u"origin"_s, u"clientId"_s, u"livestream"_s,
                               u"creator"_s, u"username"_s, u"password"_s, u"code"_s, u"cookie"_s})
        QVERIFY2(!floatplane.announced[key].toString().isEmpty(), qPrintable(key));
    const auto at = floatplane.service.endpoints();
    QCOMPARE(floatplane.announced[u"origin"_s].toString(), at.origin);
    QVERIFY(completed(at).isOk()); // our own client would connect there
    QVERIFY(at.site.port() != at.chat.port() && at.chat.port() != at.auth.port());
    QCOMPARE(floatplane.service.lastPort(), std::max({at.site.port(), at.chat.port(), at.auth.port()}));
}

void TestFloatplaneRest::tellsWhoIsLoggedIn()
{
    FloatplaneFixture floatplane;
    const QString path = u"/api/v3/status?platform=web&version=4.5.22"_s;
    const auto out = floatplane.get(floatplane.site(), path);
    QCOMPARE(out.status, 200);
    QVERIFY(out.object()[u"selfUser"_s].isNull());
    const auto in = floatplane.get(floatplane.site(), path, {{"Cookie", floatplane.cookie()}});
    QCOMPARE(in.object()[u"selfUser"_s][u"username"_s].toString(), u"viewer"_s);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/status"_s).error(), u"paramValidationError"_s);

    const auto self = floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Cookie", floatplane.cookie()}});
    QCOMPARE(self.object()[u"username"_s].toString(), u"viewer"_s);
    QVERIFY(self.object()[u"email"_s].toString().contains(u'@'));
    const auto image = self.object()[u"profileImage"_s][u"path"_s].toString();
    QCOMPARE(floatplane.get(floatplane.site(), QUrl(image).path()).contentType, QByteArray("image/png"));
}

void TestFloatplaneRest::visitorsGetASession()
{
    FloatplaneFixture floatplane;
    const QString path = u"/api/v3/status?platform=web&version=1"_s;
    const auto cookie = floatplane.get(floatplane.site(), path).setCookie;
    QVERIFY(cookie.startsWith("sails.sid=s%3A"));
    QVERIFY(!cookie.contains('+') && !cookie.contains('/')); // URL-encoded on the wire
    QVERIFY(floatplane.get(floatplane.site(), path, {{"Cookie", cookie}}).setCookie.isEmpty());
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Cookie", cookie}}).status, 401);
}

void TestFloatplaneRest::needsASession_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/api/v3/user/self", "/api/v3/user/subscriptions",
                             "/api/v3/delivery/info?scenario=live&entityId=x", "/api/v3/user/ban/status?creator=x"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestFloatplaneRest::needsASession()
{
    QFETCH(QString, path);
    FloatplaneFixture floatplane;
    const auto reply = floatplane.get(floatplane.site(), path);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.error(), u"notLoggedInError"_s);
    QCOMPARE(reply.object()[u"id"_s], reply.object()[u"errors"_s][0][u"id"_s]);
    QVERIFY(!reply.object()[u"message"_s].toString().isEmpty());
}

void TestFloatplaneRest::refusesForgedCookies()
{
    FloatplaneFixture floatplane;
    const QString path = u"/api/v3/user/self"_s;
    const QByteArray cookie = floatplane.cookie();
    QCOMPARE(floatplane.get(floatplane.site(), path, {{"Cookie", "a=b; " + cookie + "; c=d"}}).status, 200);
    QCOMPARE(floatplane.get(floatplane.site(), path, {{"Cookie", QByteArray(cookie).replace("%3A", ":")}}).status, 200);
    QByteArray forged = cookie;
    forged[forged.size() - 1] = forged.endsWith('A') ? 'B' : 'A';
    for (const QByteArray &bad : {forged, QByteArray("sails.sid="), QByteArray("sails.sid=s%3Aabc.def"),
                                  QByteArray("other=") + cookie.mid(10), cookie.left(cookie.indexOf('.'))})
        QCOMPARE(floatplane.get(floatplane.site(), path, {{"Cookie", bad}}).status, 401);
}

void TestFloatplaneRest::creators()
{
    FloatplaneFixture floatplane;
    const auto info = floatplane.get(floatplane.site(), u"/api/v3/creator/info?id="_s + floatplane.creator());
    QCOMPARE(info.object()[u"liveStream"_s][u"id"_s].toString(), floatplane.stream());
    const auto name = info.object()[u"urlname"_s].toString();
    const auto named =
        floatplane.get(floatplane.site(), u"/api/v3/creator/named?creatorURL="_s + name + u"&creatorURL=quietcorner"_s);
    QCOMPARE(named.array().size(), 2);
    QVERIFY(named.array()[1][u"liveStream"_s].isNull()); // one never streams
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/creator/list?search=tink"_s).array().size(), 1);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/creator/list"_s).array().size(), 3);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/creator/list?ids="_s + floatplane.creator()).array().size(),
             1);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/creator/named?creatorURL=nobody"_s).array().size(), 0);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/creator/info?id=nobody"_s).error(), u"creatorNotFoundError"_s);
}

void TestFloatplaneRest::subscriptions()
{
    FloatplaneFixture floatplane;
    const auto mine =
        floatplane.get(floatplane.site(), u"/api/v3/user/subscriptions"_s, {{"Cookie", floatplane.cookie()}});
    QVERIFY(mine.array().size() >= 2);
    QCOMPARE(mine.array()[0][u"creator"_s].toString(), floatplane.creator());
    const auto none = floatplane.get(floatplane.site(), u"/api/v3/user/subscriptions"_s,
                                     {{"Cookie", floatplane.cookieOf(u"outsider"_s)}});
    QCOMPARE(none.body, QByteArray("[]"));
}

void TestFloatplaneRest::delivery()
{
    FloatplaneFixture floatplane;
    const QString path = u"/api/v3/delivery/info?scenario=live&entityId="_s + floatplane.stream();
    const auto mine = floatplane.get(floatplane.site(), path, {{"Cookie", floatplane.cookie()}});
    const auto group = mine.object()[u"groups"_s][0];
    QCOMPARE(group[u"origins"_s][0][u"url"_s].toString(), floatplane.site().toString());
    QCOMPARE(group[u"variants"_s][0][u"enabled"_s].toBool(), true);
    const Headers asOutsider{{"Cookie", floatplane.cookieOf(u"outsider"_s)}};
    QCOMPARE(floatplane.get(floatplane.site(), path, asOutsider).error(), u"accessDeniedError"_s);
    const Headers asViewer{{"Cookie", floatplane.cookie()}};
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/delivery/info?scenario=live&entityId=x"_s, asViewer).status,
             404);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/delivery/info?scenario=onDemand"_s, asViewer).status, 400);
}

void TestFloatplaneRest::signsInWithTwoFactors()
{
    FloatplaneFixture floatplane;
    const auto first = floatplane.postJson(
        floatplane.site(), u"/api/v3/auth/login"_s,
        {{u"username"_s, floatplane.announced[u"username"_s]}, {u"password"_s, floatplane.announced[u"password"_s]}});
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object(), QJsonObject({{u"needs2FA"_s, true}})); // without a user
    const Headers pending{{"Cookie", first.setCookie}};
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, pending).status, 401);

    const QString path = u"/api/v3/auth/checkFor2faLogin"_s;
    const auto wrong = floatplane.postJson(floatplane.site(), path, {{u"token"_s, u"000000"_s}}, pending);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.error(), u"invalid2faTokenError"_s);
    const QJsonObject code{{u"token"_s, floatplane.announced[u"code"_s]}};
    QCOMPARE(floatplane.postJson(floatplane.site(), path, code).status, 401); // without the cookie of the first step
    const auto second = floatplane.postJson(floatplane.site(), path, code, pending);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.object()[u"needs2FA"_s].toBool(true), false);
    QCOMPARE(second.object()[u"user"_s][u"username"_s].toString(), u"viewer"_s);
    QVERIFY(second.setCookie != first.setCookie);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Cookie", second.setCookie}}).status, 200);
    QCOMPARE(floatplane.postJson(floatplane.site(), path, code, pending).status, 401); // that session is over
}

void TestFloatplaneRest::signsInWithoutASecond()
{
    FloatplaneFixture floatplane;
    for (const QString &name : {u"plainviewer"_s, u"PLAINVIEWER"_s, u"plainviewer@practice.example"_s}) {
        const auto in = floatplane.postJson(floatplane.site(), u"/api/v3/auth/login"_s,
                                            {{u"username"_s, name}, {u"password"_s, u"practice"_s}});
        QCOMPARE(in.status, 200);
        QCOMPARE(in.object()[u"needs2FA"_s].toBool(true), false);
        QVERIFY(floatplane.g2Member(in.setCookie));
    }
}

void TestFloatplaneRest::refusesSignIn_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString badParameter = u"paramValidationError"_s;
    QTest::newRow("wrong password") << QJsonObject{{u"username"_s, u"viewer"_s}, {u"password"_s, u"no"_s}} << 401
                                    << u"invalidCredentialsError"_s;
    QTest::newRow("nobody") << QJsonObject{{u"username"_s, u"nobody"_s}, {u"password"_s, u"practice"_s}} << 401
                            << u"invalidCredentialsError"_s;
    QTest::newRow("empty password") << QJsonObject{{u"username"_s, u"viewer"_s}, {u"password"_s, u""_s}} << 401
                                    << u"invalidCredentialsError"_s;
    QTest::newRow("no password") << QJsonObject{{u"username"_s, u"viewer"_s}} << 400 << badParameter;
    QTest::newRow("nothing") << QJsonObject() << 400 << badParameter;
    QTest::newRow("null captcha") << QJsonObject{{u"username"_s, u"viewer"_s},
                                                 {u"password"_s, u"practice"_s},
                                                 {u"captchaToken"_s, QJsonValue::Null}}
                                  << 400 << badParameter;
}

void TestFloatplaneRest::refusesSignIn()
{
    QFETCH(QJsonObject, body);
    FloatplaneFixture floatplane;
    const auto refused = floatplane.postJson(floatplane.site(), u"/api/v3/auth/login"_s, body);
    QTEST(refused.status, "status");
    QTEST(refused.error(), "error");
    QVERIFY(refused.setCookie.isEmpty());
    // Those who live here have no password at all.
    floatplane.control(u"say"_s, {{u"as"_s, u"resident"_s}});
    QCOMPARE(floatplane
                 .postJson(floatplane.site(), u"/api/v3/auth/login"_s,
                           {{u"username"_s, u"resident"_s}, {u"password"_s, u""_s}})
                 .status,
             401);
}

void TestFloatplaneRest::wantsACaptchaByFault()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-captcha"_s);
    QJsonObject body{{u"username"_s, u"plainviewer"_s}, {u"password"_s, u"practice"_s}};
    const auto refused = floatplane.postJson(floatplane.site(), u"/api/v3/auth/login"_s, body);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.object()[u"message"_s].toString().contains("captchaToken"_L1));
    body[u"captchaToken"_s] = u"solved"_s;
    QCOMPARE(floatplane.postJson(floatplane.site(), u"/api/v3/auth/login"_s, body).status, 200);
    const auto info = floatplane.get(floatplane.site(), u"/api/v3/auth/captcha/info"_s).object();
    QVERIFY(info[u"v2"_s][u"variants"_s][u"checkbox"_s][u"siteKey"_s].isString());
    QVERIFY(info[u"v3"_s][u"variants"_s][u"invisible"_s][u"siteKey"_s].isString());
}

void TestFloatplaneRest::signsOut()
{
    FloatplaneFixture floatplane;
    const Headers mine{{"Cookie", floatplane.cookie()}};
    const auto out = floatplane.postJson(floatplane.site(), u"/api/v3/auth/logout"_s, {}, mine);
    QCOMPARE(out.body, QByteArray("OK"));
    QVERIFY(!out.setCookie.isEmpty()); // a fresh one, of nobody
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, mine).status, 401);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Cookie", out.setCookie}}).status, 401);
    QCOMPARE(floatplane.postJson(floatplane.site(), u"/api/v3/auth/logout"_s, {}, mine).status, 401);
}

void TestFloatplaneRest::unknownRoutes()
{
    FloatplaneFixture floatplane;
    const auto removed = floatplane.postJson(floatplane.site(), u"/api/v2/auth/login"_s,
                                             {{u"username"_s, u"viewer"_s}, {u"password"_s, u"practice"_s}});
    QCOMPARE(removed.status, 404);
    QCOMPARE(removed.error(), u"notFoundError"_s);
    QCOMPARE(floatplane.get(floatplane.site(), u"/nothing"_s).body, QByteArray("Not Found"));
    QCOMPARE(floatplane.get(floatplane.chat(), u"/api/v3/user/self"_s).status, 404);
    QCOMPARE(floatplane.get(floatplane.site(), u"/emotes/nosuch.png"_s).status, 404);
}

void TestFloatplaneRest::pollingIsOff()
{
    FloatplaneFixture floatplane;
    for (const QUrl &host : {floatplane.site(), floatplane.chat()}) {
        const auto reply = floatplane.get(host, u"/socket.io/?EIO=3&transport=polling"_s);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.object(), QJsonObject({{u"code"_s, 0}, {u"message"_s, u"Transport unknown"_s}}));
    }
}

void TestFloatplaneRest::answersNotModified()
{
    FloatplaneFixture floatplane;
    const QString path = u"/api/v3/creator/info?id="_s + floatplane.creator();
    const auto first = floatplane.get(floatplane.site(), path);
    QVERIFY(!first.etag.isEmpty());
    const auto second = floatplane.get(floatplane.site(), path, {{"If-None-Match", first.etag}});
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(floatplane.get(floatplane.site(), path, {{"If-None-Match", "W/\"other\""}}).status, 200);
}

void TestFloatplaneRest::troubles_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("rate limit") << u"floatplane-rate-limit=7"_s << 429 << QByteArray("application/json");
    QTest::newRow("forbidden") << u"floatplane-forbidden"_s << 403 << QByteArray("application/json");
    QTest::newRow("Cloudflare") << u"floatplane-cloudflare"_s << 403 << QByteArray("text/html");
    QTest::newRow("server error") << u"floatplane-server-error"_s << 500 << QByteArray("text/plain");
    QTest::newRow("maintenance") << u"floatplane-maintenance"_s << 503 << QByteArray("text/html");
}

void TestFloatplaneRest::troubles()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    FloatplaneFixture floatplane;
    floatplane.on(fault);
    for (const QUrl &host : {floatplane.site(), floatplane.chat()}) {
        const auto reply = floatplane.get(host, u"/api/v3/user/self"_s, {{"Cookie", floatplane.cookie()}});
        QCOMPARE(reply.status, status);
        QVERIFY(reply.contentType.startsWith(type));
        QCOMPARE(reply.retryAfter, status == 429 ? QByteArray("7") : QByteArray());
    }
    const auto name = fault.section(u'=', 0, 0);
    floatplane.faults.clear(name);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Cookie", floatplane.cookie()}}).status, 200);
}

void TestFloatplaneRest::maintenanceComesAndGoes()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.control(u"maintenance"_s, {{u"on"_s, true}});
    QVERIFY(peer->hasEnded());
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s).status, 503);
    QCOMPARE(floatplane.get(floatplane.auth(), u"/.well-known/openid-configuration"_s).status, 503);
    floatplane.control(u"maintenance"_s, {{u"on"_s, false}});
    QVERIFY(floatplane.g2Member(floatplane.cookie()));
}

void TestFloatplaneRest::cookieForAToken()
{
    FloatplaneFixture floatplane;
    const Headers bearer{{"Authorization", "Bearer " + floatplane.accessToken().toLatin1()}};
    const auto plain = floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, bearer);
    QCOMPARE(plain.status, 200);
    QVERIFY(plain.setCookie.isEmpty());
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Authorization", "Bearer x"}}).status, 401);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Authorization", "Basic x"}}).status, 401);

    floatplane.on(u"floatplane-cookie-by-self"_s);
    const auto generous = floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, bearer);
    QVERIFY(floatplane.g2Member(generous.setCookie));
    floatplane.control(u"expire-session"_s);
    QCOMPARE(floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, bearer).status, 401);
}

void TestFloatplaneRest::chatHostGivesCookies()
{
    FloatplaneFixture floatplane;
    const auto first = floatplane.get(floatplane.chat(), u"/__getcookie"_s);
    QCOMPARE(first.body, QByteArray("_sailsIoJSConnect();"));
    QVERIFY(first.contentType.startsWith("application/javascript"));
    QVERIFY(!first.setCookie.isEmpty());
    QVERIFY(floatplane.get(floatplane.chat(), u"/__getcookie"_s, {{"Cookie", first.setCookie}}).setCookie.isEmpty());
}

QTEST_GUILESS_MAIN(TestFloatplaneRest)
#include "tst_floatplanerest.moc"
