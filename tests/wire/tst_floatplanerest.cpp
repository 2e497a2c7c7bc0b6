// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanerest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFloatplaneRest : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void userSelf();
    void creator_data();
    void creator();
    void creators();
    void subscriptions();
    void delivery();
    void login();
    void captcha();
    void discovery();
    void deviceStart();
    void tokens();
    void oauthErrors();
    void garbage_data();
    void garbage();
};

namespace {

QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

} // namespace

void TestFloatplaneRest::status_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name"); // empty: signed out
    QTest::newRow("in") << QByteArray(
        R"({"selfUser":{"id":"5f","username":"jamamp","profileImage":{"path":"https://a.b/c"}}})")
                        << u"jamamp"_s;
    QTest::newRow("out") << QByteArray(R"({"selfUser":null,"selfCreator":null})") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
}

void TestFloatplaneRest::status()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const auto status = floatplane::parseStatus(value(body));
    QVERIFY(status);
    QCOMPARE(status->self ? status->self->username : QString(), name);
    QCOMPARE(*floatplane::parseStatus(floatplane::serializeStatus(*status)), *status);
}

void TestFloatplaneRest::userSelf()
{
    const auto self = floatplane::parseUserSelf(
        value(R"({"id":"5fb69b4f8573b6cd8cc7f3b0","username":"jamamp","profileImage":{"width":512,"height":512,)"
              R"("path":"https://pbs.floatplane.com/x.jpeg","childImages":null},"email":"a@b.c","displayName":"J",)"
              R"("creators":[],"scheduledDeletionDate":"2022-07-08T23:46:37.429Z"})"));
    QVERIFY(self);
    QCOMPARE(self->user.id, u"5fb69b4f8573b6cd8cc7f3b0"_s);
    QCOMPARE(self->user.profileImage.width, 512);
    QCOMPARE(self->scheduledDeletion.toString(Qt::ISODateWithMs), u"2022-07-08T23:46:37.429Z"_s);
    QCOMPARE(*floatplane::parseUserSelf(floatplane::serializeUserSelf(*self)), *self);
    QVERIFY(!floatplane::parseUserSelf(value(R"({"id":"5f"})")));
}

void TestFloatplaneRest::creator_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("stream"); // empty: never streams
    QTest::newRow("all") << QByteArray(
        R"({"id":"59","owner":{"id":"58","username":"LinusTech"},"title":"LTT","urlname":)"
        R"("linustechtips","description":"d","about":"a","icon":{"path":"https://a.b/i"},)"
        R"("liveStream":{"id":"5c","title":"WAN","description":"<p>x</p>","thumbnail":null,)"
        R"("owner":"59","channel":"63","streamPath":"/p","offline":{"title":"Off",)"
        R"("description":null,"thumbnail":null}},"defaultChannel":"63","channels":["63"]})")
                         << u"58"_s << u"5c"_s;
    QTest::newRow("owner as text") << QByteArray(R"({"id":"59","owner":"58","liveStream":null})") << u"58"_s
                                   << QString();
    QTest::newRow("stream without id") << QByteArray(R"({"id":59,"liveStream":{"title":"x"}})") << QString()
                                       << QString();
}

void TestFloatplaneRest::creator()
{
    QFETCH(QByteArray, body);
    const auto creator = floatplane::parseCreator(value(body));
    QVERIFY(creator);
    QTEST(creator->owner, "owner");
    QTEST(creator->liveStream ? creator->liveStream->id : QString(), "stream");
    QCOMPARE(*floatplane::parseCreator(floatplane::serializeCreator(*creator)), *creator);
}

void TestFloatplaneRest::creators()
{
    const auto creators = floatplane::parseCreators(value(R"([{"id":"1"},{"title":"no id"},null,{"id":"2"}])"));
    QVERIFY(creators);
    QCOMPARE(creators->size(), 2);
    QVERIFY(!floatplane::parseCreators(value("{}")));
}

void TestFloatplaneRest::subscriptions()
{
    const auto subscriptions = floatplane::parseSubscriptions(
        value(R"([{"creator":"59","startDate":"2022-01-01T00:00:00.000Z","endDate":null,"interval":"month",)"
              R"("paymentCancelled":null,"plan":{"id":"p","title":"Supporter"}},{"creator":"59"},{"plan":null},7])"));
    QVERIFY(subscriptions);
    QCOMPARE(subscriptions->size(), 2);
    QCOMPARE(subscriptions->constFirst().planTitle, u"Supporter"_s);
    QVERIFY(!subscriptions->constFirst().endDate.isValid());
    QCOMPARE(*floatplane::parseSubscriptions(floatplane::serializeSubscriptions(*subscriptions)), *subscriptions);
}

void TestFloatplaneRest::delivery()
{
    const auto delivery = floatplane::parseDelivery(value(
        R"({"groups":[{"origins":[{"url":"https://example.playback.live-video.net"}],"variants":[)"
        R"({"name":"live-abr","label":"Auto","url":"/api/video/v1/x.m3u8?token=T","mimeType":"application/x-mpegURL",)"
        R"("hidden":false,"enabled":true,"meta":{"live":{"lowLatencyExtension":"ivshls"}}},)"
        R"({"name":"hidden","url":"/h","hidden":true},)"
        R"({"name":"own origin","url":"/o","origins":[{"url":"https://own.example"}]},)"
        R"({"name":"absolute","url":"https://abs.example/a","enabled":true,"order":2,)"
        R"("meta":{"common":{"access":{"deniedReason":"isProcessing"}}}},{"name":"bad","url":"javascript:1"}]},)"
        R"({"variants":[{"name":"no origin","url":"/n"}]}]})"));
    QVERIFY(delivery);
    QStringList urls;
    for (const auto &variant : delivery->variants)
        urls.append(variant.url.toString());
    QCOMPARE(urls,
             (QStringList{u"https://example.playback.live-video.net/api/video/v1/x.m3u8?token=T"_s,
                          u"https://own.example/o"_s, u"https://abs.example/a"_s, u"https://floatplane.com/n"_s}));
    QVERIFY(delivery->variants[0].isEnabled);
    QVERIFY(!delivery->variants[1].isEnabled); // missing counts as no
    QCOMPARE(delivery->variants[2].deniedReason, u"isProcessing"_s);
    QCOMPARE(*floatplane::parseDelivery(floatplane::serializeDelivery(*delivery)), *delivery);
    QVERIFY(!floatplane::parseDelivery(value("{}")));
}

void TestFloatplaneRest::login()
{
    using namespace floatplane;
    const LoginRequest request{u"jamamp"_s, Secret("pass"), {}};
    QVERIFY(!serializeLoginRequest(request).contains(u"captchaToken"_s)); // null would be refused
    QCOMPARE(*parseLoginRequest(serializeLoginRequest(request)), request);
    const LoginRequest solved{u"jamamp"_s, Secret("pass"), u"solved"_s};
    QCOMPARE(*parseLoginRequest(serializeLoginRequest(solved)), solved);
    QVERIFY(!parseLoginRequest(value(R"({"username":"jamamp"})")));

    const SecondFactorRequest code{u"123456"_s};
    QCOMPARE(*parseSecondFactorRequest(serializeSecondFactorRequest(code)), code);
    QCOMPARE(parseSecondFactorRequest(value(R"({"token":123456})"))->code, u"123456"_s);
    QVERIFY(!parseSecondFactorRequest(value("{}")));

    const LoginAnswer needs{{}, true};
    QCOMPARE(*parseLoginAnswer(serializeLoginAnswer(needs)), needs);
    const LoginAnswer done{User{u"5f"_s, u"jamamp"_s, {}}, false};
    QCOMPARE(*parseLoginAnswer(serializeLoginAnswer(done)), done);
    QVERIFY(!parseLoginAnswer(value("\"OK\"")));
}

void TestFloatplaneRest::captcha()
{
    using namespace floatplane;
    const CaptchaInfo info{u"checkbox"_s, u"invisible"_s, u"android"_s, u"v3"_s};
    QCOMPARE(parseCaptchaInfo(serializeCaptchaInfo(info)), info);
    QVERIFY(info.isWanted());
    QVERIFY(!parseCaptchaInfo(value(R"({"v2":{"variants":null},"v3":7})")).isWanted());
    QVERIFY(!parseCaptchaInfo(value("null")).isWanted());
}

void TestFloatplaneRest::discovery()
{
    using namespace floatplane;
    const QString issuer = u"https://auth.floatplane.com/realms/floatplane"_s;
    const Discovery discovery{issuer,
                              QUrl(issuer + u"/protocol/openid-connect/auth/device"_s),
                              QUrl(issuer + u"/protocol/openid-connect/token"_s),
                              QUrl(issuer + u"/protocol/openid-connect/auth"_s),
                              QUrl(issuer + u"/protocol/openid-connect/revoke"_s),
                              false};
    QCOMPARE(*parseDiscovery(serializeDiscovery(discovery)), discovery);
    Discovery bound = discovery;
    bound.isDpopWanted = true;
    bound.revocationEndpoint.clear();
    QCOMPARE(*parseDiscovery(serializeDiscovery(bound)), bound);
    const QByteArray foreign = R"({"token_endpoint":"ftp://x.example/t","device_authorization_endpoint":"x"})";
    QVERIFY(!parseDiscovery(value(foreign)));
}

void TestFloatplaneRest::deviceStart()
{
    using namespace floatplane;
    const auto start = parseDeviceStart(value(
        R"({"device_code":"opaque","user_code":"ABCD-EFGH","verification_uri":)"
        R"("https://auth.floatplane.com/realms/floatplane/device","verification_uri_complete":)"
        R"("https://auth.floatplane.com/realms/floatplane/device?user_code=ABCD-EFGH","expires_in":600,"interval":5})"));
    QVERIFY(start);
    QCOMPARE(start->userCode, u"ABCD-EFGH"_s);
    QCOMPARE(start->interval, 5);
    QCOMPARE(*parseDeviceStart(serializeDeviceStart(*start)), *start);
    const auto odd = parseDeviceStart(
        value(R"({"device_code":"d","user_code":"u","verification_uri":"https://a.b","interval":0,"expires_in":-4})"));
    QCOMPARE(odd->interval, 1); // never without a pause
    QCOMPARE(odd->expiresIn, 1);
    const QByteArray codeless = R"({"user_code":"u","verification_uri":"https://a.b"})";
    QVERIFY(!parseDeviceStart(value(codeless)));
    const QByteArray local = R"({"device_code":"d","user_code":"u","verification_uri":"file:///etc/passwd"})";
    QVERIFY(!parseDeviceStart(value(local)));
}

void TestFloatplaneRest::tokens()
{
    using namespace floatplane;
    const auto tokens = parseTokens(value(
        R"({"access_token":"jwt","expires_in":3600,"refresh_token":"jwt2","refresh_expires_in":0,"token_type":"Bearer",)"
        R"("id_token":"jwt","scope":"openid offline_access","session_state":"uuid","not-before-policy":0})"));
    QVERIFY(tokens);
    QCOMPARE(tokens->refresh, Secret("jwt2"));
    QCOMPARE(*parseTokens(serializeTokens(*tokens)), *tokens);
    QVERIFY(!tokens->isBound);
    const auto bound = parseTokens(value(R"({"access_token":"a","token_type":"dpop"})"));
    QVERIFY(bound->isBound);
    QCOMPARE(*parseTokens(serializeTokens(*bound)), *bound);
    QCOMPARE(parseTokens(value(R"({"access_token":"a"})"))->expiresIn, 3600);
    QVERIFY(!parseTokens(value(R"({"refresh_token":"a"})")));
}

void TestFloatplaneRest::oauthErrors()
{
    using namespace floatplane;
    const OAuthError error{u"invalid_client"_s, u"Unknown client"_s};
    QCOMPARE(parseOAuthError(serializeOAuthError(error)), error);
    QCOMPARE(parseOAuthError(value(R"({"error":"authorization_pending"})")).error, u"authorization_pending"_s);
    QVERIFY(parseOAuthError(value("[]")).error.isEmpty());
}

void TestFloatplaneRest::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"null", "true", "7", "\"text\"", "[]", "[[]]", "{}", R"({"id":{}})"})
        QTest::newRow(body) << QByteArray(body);
}

/// Nothing of it is what was due, and nothing of it does harm.
void TestFloatplaneRest::garbage()
{
    using namespace floatplane;
    QFETCH(QByteArray, body);
    const QJsonValue data = value(body);
    QVERIFY(!parseUserSelf(data));
    QVERIFY(!parseCreator(data));
    QVERIFY(!parseDelivery(data));
    QVERIFY(!parseDiscovery(data));
    QVERIFY(!parseDeviceStart(data));
    QVERIFY(!parseTokens(data));
    QVERIFY(!parseLoginRequest(data));
    QCOMPARE(parseUserSelf(data).error().kind, Error::Kind::Protocol);
    QVERIFY(!parseUserSelf(QJsonValue(QJsonValue::Undefined)));
}

QTEST_GUILESS_MAIN(TestFloatplaneRest)
#include "tst_floatplanerest.moc"
