// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"
#include "wire/dpop.h"

#include <QCryptographicHash>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

/// The practice identity provider (floatplane.md 2.3.1).
class TestFloatplaneAuth : public QObject
{
    Q_OBJECT

private slots:
    void isDiscoverable();
    void deviceFlow();
    void decidedByAnybody_data();
    void decidedByAnybody();
    void tellsToSlowDown();
    void answersByFault_data();
    void answersByFault();
    void provesTheKey();
    void rotatesRefreshTokens();
    void accessTokensExpire();
    void refusesRequests_data();
    void refusesRequests();
    void takesTokensBack();
    void judgesProofs_data();
    void judgesProofs();
    void pageShowsNoMarkup();

private:
    static QJsonObject start(FloatplaneFixture &floatplane, const QByteArray &more = {});
    static Reply poll(FloatplaneFixture &floatplane, const QJsonObject &device, const QByteArray &more = {});
    static Reply press(FloatplaneFixture &floatplane, const QJsonObject &device, const QByteArray &decision);
};

QJsonObject TestFloatplaneAuth::start(FloatplaneFixture &floatplane, const QByteArray &more)
{
    return floatplane
        .postForm(floatplane.auth(), u"/protocol/openid-connect/auth/device"_s,
                  "client_id=partyline-practice&scope=openid%20offline_access" + more)
        .object();
}

Reply TestFloatplaneAuth::poll(FloatplaneFixture &floatplane, const QJsonObject &device, const QByteArray &more)
{
    return floatplane.postForm(floatplane.auth(), u"/protocol/openid-connect/token"_s,
                               "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=partyline-"
                               "practice&device_code="
                                   + device[u"device_code"_s].toString().toLatin1() + more);
}

Reply TestFloatplaneAuth::press(FloatplaneFixture &floatplane, const QJsonObject &device, const QByteArray &decision)
{
    const QUrl page(device[u"verification_uri"_s].toString());
    return floatplane.postForm(page, {},
                               "user_code=" + device[u"user_code"_s].toString().toLatin1() + "&decision=" + decision,
                               {{"Origin", "http://127.0.0.1"}});
}

void TestFloatplaneAuth::isDiscoverable()
{
    FloatplaneFixture floatplane;
    const auto found = floatplane.get(floatplane.auth(), u"/.well-known/openid-configuration"_s).object();
    QCOMPARE(found[u"issuer"_s].toString(), floatplane.auth().toString());
    QCOMPARE(found[u"device_authorization_endpoint"_s].toString(),
             floatplane.auth().toString() + u"/protocol/openid-connect/auth/device"_s);
    QCOMPARE(found[u"token_endpoint"_s].toString(), floatplane.auth().toString() + u"/protocol/openid-connect/token"_s);
    QCOMPARE(floatplane.get(floatplane.auth(), {}).object()[u"realm"_s].toString(), u"floatplane"_s);
    QCOMPARE(floatplane.get(floatplane.auth(), u"/"_s).object()[u"realm"_s].toString(), u"floatplane"_s);
    QCOMPARE(floatplane.get(floatplane.auth(), u"/nothing"_s).status, 404);
}

void TestFloatplaneAuth::deviceFlow()
{
    FloatplaneFixture floatplane;
    const auto device = start(floatplane);
    QCOMPARE(device[u"expires_in"_s].toInt(), 600);
    QVERIFY(device[u"interval"_s].toInt() >= 1);
    const QRegularExpression code(u"^[A-Z]{4}-[A-Z]{4}$"_s);
    QVERIFY(code.match(device[u"user_code"_s].toString()).hasMatch());
    QCOMPARE(device[u"verification_uri_complete"_s].toString(),
             device[u"verification_uri"_s].toString() + u"?user_code="_s + device[u"user_code"_s].toString());

    const auto pending = poll(floatplane, device);
    QCOMPARE(pending.status, 400);
    QCOMPARE(pending.object()[u"error"_s].toString(), u"authorization_pending"_s);

    const auto page = floatplane.get(QUrl(device[u"verification_uri_complete"_s].toString()), {});
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(page.body.contains(device[u"user_code"_s].toString().toLatin1()));
    QCOMPARE(press(floatplane, device, "approve").status, 200);

    const auto tokens = poll(floatplane, device);
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.object()[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(tokens.object()[u"refresh_expires_in"_s].toInt(-1), 0);
    QVERIFY(tokens.object()[u"expires_in"_s].toInt() > 0);
    const auto self =
        floatplane.get(floatplane.site(), u"/api/v3/user/self"_s,
                       {{"Authorization", "Bearer " + tokens.object()[u"access_token"_s].toString().toLatin1()}});
    QCOMPARE(self.object()[u"username"_s], floatplane.announced[u"username"_s]);
    QCOMPARE(poll(floatplane, device).object()[u"error"_s].toString(), u"invalid_grant"_s); // good for one
}

void TestFloatplaneAuth::decidedByAnybody_data()
{
    QTest::addColumn<QString>("control"); ///< empty: by the page
    QTest::addColumn<QString>("error");
    QTest::newRow("page says no") << QString() << u"access_denied"_s;
    QTest::newRow("denied") << u"deny"_s << u"access_denied"_s;
    QTest::newRow("expired") << u"expire"_s << u"expired_token"_s;
    QTest::newRow("approved") << u"approve"_s << QString();
}

void TestFloatplaneAuth::decidedByAnybody()
{
    QFETCH(QString, control);
    QFETCH(QString, error);
    FloatplaneFixture floatplane;
    const auto device = start(floatplane);
    if (control.isEmpty())
        QCOMPARE(press(floatplane, device, "deny").status, 200);
    else
        QCOMPARE(floatplane.control(u"device"_s, {{u"answer"_s, control}})[u"decided"_s].toInt(), 1);
    const auto reply = poll(floatplane, device);
    QCOMPARE(reply.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(reply.object()[u"error"_s].toString(), error);
    QCOMPARE(press(floatplane, device, "approve").status, 404); // too late
    QVERIFY(floatplane.control(u"device"_s, {{u"answer"_s, u"maybe"_s}}).contains(u"refused"_s));
}

void TestFloatplaneAuth::tellsToSlowDown()
{
    FloatplaneFixture floatplane;
    const auto device = start(floatplane);
    QCOMPARE(poll(floatplane, device).object()[u"error"_s].toString(), u"authorization_pending"_s);
    // Asking in a loop is too fast, whatever the machine's speed: some answer says so.
    QTRY_COMPARE(poll(floatplane, device).object()[u"error"_s].toString(), u"slow_down"_s);
}

void TestFloatplaneAuth::answersByFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("error");
    QTest::newRow("pending") << u"pending"_s << u"authorization_pending"_s;
    QTest::newRow("slow down") << u"slow_down"_s << u"slow_down"_s;
    QTest::newRow("expired") << u"expired_token"_s << u"expired_token"_s;
    QTest::newRow("denied") << u"access_denied"_s << u"access_denied"_s;
    QTest::newRow("approve") << u"approve"_s << QString();
}

void TestFloatplaneAuth::answersByFault()
{
    QFETCH(QString, fault);
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-device="_s + fault);
    QTEST(poll(floatplane, start(floatplane)).object()[u"error"_s].toString(), "error");
}

void TestFloatplaneAuth::provesTheKey()
{
    FloatplaneFixture floatplane;
    const QByteArray verifier = "a-verifier-of-at-least-forty-three-characters-xx";
    const auto challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto device = start(floatplane, "&code_challenge_method=S256&code_challenge=" + challenge);
    floatplane.control(u"device"_s, {{u"answer"_s, u"approve"_s}});
    QCOMPARE(poll(floatplane, device).object()[u"error"_s].toString(), u"invalid_grant"_s);
    QCOMPARE(poll(floatplane, device, "&code_verifier=wrong").object()[u"error"_s].toString(), u"invalid_grant"_s);
    QCOMPARE(poll(floatplane, device, "&code_verifier=" + verifier).status, 200);
}

void TestFloatplaneAuth::rotatesRefreshTokens()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-device=approve"_s);
    const auto first = poll(floatplane, start(floatplane)).object();
    const auto refresh = [&](const QString &token) {
        return floatplane.postForm(floatplane.auth(), u"/protocol/openid-connect/token"_s,
                                   "grant_type=refresh_token&client_id=partyline-practice&refresh_token="
                                       + token.toLatin1());
    };
    const auto second = refresh(first[u"refresh_token"_s].toString());
    QCOMPARE(second.status, 200);
    QVERIFY(second.object()[u"refresh_token"_s] != first[u"refresh_token"_s]);
    QVERIFY(second.object()[u"access_token"_s] != first[u"access_token"_s]);
    const auto reused = refresh(first[u"refresh_token"_s].toString());
    QCOMPARE(reused.status, 400);
    QCOMPARE(reused.object()[u"error"_s].toString(), u"invalid_grant"_s);
    QCOMPARE(refresh(second.object()[u"refresh_token"_s].toString()).status, 200);
    floatplane.control(u"expire-session"_s);
    QCOMPARE(refresh(second.object()[u"refresh_token"_s].toString()).status, 400);
}

void TestFloatplaneAuth::accessTokensExpire()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-token-life=1"_s);
    const QByteArray bearer = "Bearer " + floatplane.accessToken().toLatin1();
    const auto self = [&] {
        return floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Authorization", bearer}}).status;
    };
    QTRY_COMPARE(self(), 401);
}

void TestFloatplaneAuth::refusesRequests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown client") << u"/auth/device"_s << QByteArray("client_id=other") << u"invalid_client"_s;
    QTest::newRow("no client") << u"/auth/device"_s << QByteArray() << u"invalid_client"_s;
    QTest::newRow("token without client")
        << u"/token"_s << QByteArray("grant_type=refresh_token") << u"invalid_client"_s;
    QTest::newRow("unknown grant") << u"/token"_s << QByteArray("client_id=partyline-practice&grant_type=password")
                                   << u"unsupported_grant_type"_s;
    QTest::newRow("unknown code") << u"/token"_s
                                  << QByteArray("client_id=partyline-practice&device_code=x&grant_type=urn%3Aietf%3A"
                                                "params%3Aoauth%3Agrant-type%3Adevice_code")
                                  << u"invalid_grant"_s;
}

void TestFloatplaneAuth::refusesRequests()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, form);
    FloatplaneFixture floatplane;
    const QString whole = u"/protocol/openid-connect"_s + path;
    const auto refused = floatplane.postForm(floatplane.auth(), whole, form);
    QCOMPARE(refused.status, 400);
    QTEST(refused.object()[u"error"_s].toString(), "error");
    const auto crossSite = floatplane.postForm(floatplane.auth(), whole, form, {{"Origin", "https://evil.example"}});
    QCOMPARE(crossSite.status, 403);
}

void TestFloatplaneAuth::takesTokensBack()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-device=approve"_s);
    const auto mine = poll(floatplane, start(floatplane)).object();
    const auto others = poll(floatplane, start(floatplane)).object();
    const auto isGood = [&floatplane](const QJsonObject &tokens) {
        const QByteArray bearer = "Bearer " + tokens[u"access_token"_s].toString().toLatin1();
        return floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, {{"Authorization", bearer}}).status == 200;
    };
    QVERIFY(isGood(mine) && isGood(others));
    const QByteArray form = "client_id=partyline-practice&token_type_hint=refresh_token&token=";
    const QString path = u"/protocol/openid-connect/revoke"_s;
    const auto revoke = [&](const QString &token) {
        return floatplane.postForm(floatplane.auth(), path, form + token.toLatin1()).status;
    };
    QCOMPARE(revoke(mine[u"refresh_token"_s].toString()), 200);
    QVERIFY(!isGood(mine));
    QVERIFY(isGood(others));                // the same person's, of another sign-in
    QCOMPARE(revoke(u"never-seen"_s), 200); // RFC 7009, 2.2
    QCOMPARE(floatplane.postForm(floatplane.auth(), path, "client_id=somebody&token=x").status, 400);
}

void TestFloatplaneAuth::judgesProofs_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char *what : {"nothing", "key", "method", "address", "time", "token", "no token", "scheme", "proof"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// A token that is bound to a key, shown with a proof in which one thing is wrong.
void TestFloatplaneAuth::judgesProofs()
{
    QFETCH(QString, wrong);
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-device=approve"_s);
    floatplane.on(u"floatplane-dpop"_s);
    const auto key = DpopKey::generate();
    const QUrl site(floatplane.site().toString() + u"/api/v3/user/self"_s);
    const QUrl tokenEndpoint(floatplane.auth().toString() + u"/protocol/openid-connect/token"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto device = start(floatplane);
    QCOMPARE(poll(floatplane, device).object()[u"error"_s].toString(), u"invalid_dpop_proof"_s);
    const QByteArray form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=partyline-"
                            "practice&device_code="
                            + device[u"device_code"_s].toString().toLatin1();
    const DpopProof asking{"POST", tokenEndpoint, now, u"1"_s, {}, {}};
    const auto tokens = floatplane
                            .postForm(floatplane.auth(), u"/protocol/openid-connect/token"_s, form,
                                      {{"DPoP", *serializeDpopProof(asking, *key)}})
                            .object();
    QCOMPARE(tokens[u"token_type"_s].toString(), u"DPoP"_s);

    const QByteArray token = tokens[u"access_token"_s].toString().toLatin1();
    DpopProof proof{"GET", site, now, u"2"_s, {}, dpopTokenHash(Secret(token))};
    if (wrong == u"method"_s)
        proof.method = "POST";
    else if (wrong == u"address"_s)
        proof.url.setPath(u"/api/v3/user/subscriptions"_s);
    else if (wrong == u"time"_s)
        proof.issuedAt = now.addSecs(-120);
    else if (wrong == u"token"_s)
        proof.tokenHash = dpopTokenHash(Secret("another"));
    else if (wrong == u"no token"_s)
        proof.tokenHash.clear();
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Authorization", (wrong == u"scheme"_s ? "Bearer " : "DPoP ") + token}};
    if (wrong != u"proof"_s)
        headers.append({"DPoP", *serializeDpopProof(proof, wrong == u"key"_s ? *DpopKey::generate() : *key)});
    const auto reply = floatplane.get(floatplane.site(), u"/api/v3/user/self"_s, headers);
    QCOMPARE(reply.status, wrong == u"nothing"_s ? 200 : 401);
}

void TestFloatplaneAuth::pageShowsNoMarkup()
{
    FloatplaneFixture floatplane;
    const auto page = floatplane.get(floatplane.auth(), u"/device?user_code=%22%3E%3Cscript%3E"_s);
    QVERIFY(!page.body.contains("<script>"));
}

QTEST_GUILESS_MAIN(TestFloatplaneAuth)
#include "tst_floatplaneauth.moc"
