// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

#include "practice/plugdjsessions.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

/// Cookies, CSRF values, sign-in, tokens (plugdj.md 1.2 to 1.4, Appendix A 1 to 3).
class TestPlugDjPracticeSession : public QObject
{
    Q_OBJECT

private slots:
    void initSetsACookieWithABar();
    void loginSignsInThatVerySession();
    void anEncodedCookieIsNobody();
    void refusedLogins_data();
    void refusedLogins();
    void csrfIsForOneUse();
    void csrfExpires();
    void theReplacedCookieIsDead();
    void theUnnamedMustChooseAName();
    void guestsComeInByThePage();
    void logoutEndsTheSession();
    void tokensAreForOneUse();
    void siteBannedSeesAPage();
    void brokenBodiesAreTheOddAnswer_data();
    void brokenBodiesAreTheOddAnswer();
    void theEnvelope();
};

void TestPlugDjPracticeSession::initSetsACookieWithABar()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(!client.init().isEmpty());
    QVERIFY(client.cookie.contains('|'));
    const QString time = client.get(u"mobile/init"_s).first().value(u"t"_s).toString();
    QCOMPARE(time.size(), 26); // six digits of fraction
}

void TestPlugDjPracticeSession::loginSignsInThatVerySession()
{
    DjHouse house;
    DjClient client(house);
    const DjReply login = client.signIn();
    QCOMPARE(login.verdict(), u"200 ok"_s);
    QCOMPARE(login.data().size(), 0);
    QCOMPARE(client.get(u"users/me"_s).first().value(u"username"_s).toString(), u"partyfan"_s);
    // The cookie of the login answer is as good.
    QVERIFY(!login.newCookie.isEmpty());
    QVERIFY(login.newCookie != client.cookie);
    client.cookie = login.newCookie;
    QCOMPARE(client.get(u"users/me"_s).first().value(u"username"_s).toString(), u"partyfan"_s);
}

void TestPlugDjPracticeSession::anEncodedCookieIsNobody()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    client.cookie.replace("|", "%7C");
    QCOMPARE(client.get(u"users/me"_s).verdict(), u"401 notAuthorized"_s);
}

void TestPlugDjPracticeSession::refusedLogins_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("detail");
    const QJsonObject good{{u"csrf"_s, u"CSRF"_s}, {u"email"_s, u"dj@example.org"_s}, {u"password"_s, u"practice"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject body = good;
        if (value.isUndefined())
            body.remove(key);
        else
            body[key] = value;
        return body;
    };
    QTest::newRow("good") << good << u"200 ok"_s << QString();
    QTest::newRow("wrong password") << with(u"password"_s, u"guess"_s) << u"401 badLogin"_s << QString();
    QTest::newRow("unknown e-mail") << with(u"email"_s, u"nobody@example.org"_s) << u"401 badLogin"_s << QString();
    QTest::newRow("a resident") << with(u"email"_s, QString(u""_s)) << u"401 badLogin"_s << QString();
    QTest::newRow("wrong csrf") << with(u"csrf"_s, u"guess"_s) << u"403 csrfTokenInvalid"_s << QString();
    QTest::newRow("no csrf") << with(u"csrf"_s, QJsonValue::Undefined) << u"400 requestError"_s
                             << u"csrf is required"_s;
    QTest::newRow("no e-mail") << with(u"email"_s, QJsonValue::Null) << u"400 requestError"_s << u"email is required"_s;
    QTest::newRow("no password") << with(u"password"_s, QJsonValue::Undefined) << u"400 requestError"_s
                                 << u"password is required"_s;
    QTest::newRow("number") << with(u"password"_s, 5) << u"400 requestError"_s << u"password must be text"_s;
}

void TestPlugDjPracticeSession::refusedLogins()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, verdict);
    QFETCH(QString, detail);
    DjHouse house;
    DjClient client(house);
    const QString csrf = client.init();
    if (body.value(u"csrf"_s) == u"CSRF"_s)
        body[u"csrf"_s] = csrf;
    const DjReply reply = client.post(u"auth/login"_s, body);
    QCOMPARE(reply.verdict(), verdict);
    QCOMPARE(reply.data().at(0).toString(), detail);
}

void TestPlugDjPracticeSession::csrfIsForOneUse()
{
    DjHouse house;
    DjClient client(house);
    const QString csrf = client.init();
    const QJsonObject body{{u"csrf"_s, csrf}, {u"email"_s, u"dj@example.org"_s}, {u"password"_s, u"guess"_s}};
    QCOMPARE(client.post(u"auth/login"_s, body).status(), u"badLogin"_s);
    QCOMPARE(client.post(u"auth/login"_s, body).status(), u"csrfTokenInvalid"_s);
}

void TestPlugDjPracticeSession::csrfExpires()
{
    using djpractice::Sessions;
    Sessions sessions;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray young = sessions.issueCsrf(now.addSecs(-599));
    const QByteArray old = sessions.issueCsrf(now.addSecs(-601));
    QCOMPARE(sessions.useCsrf(young, now), Sessions::Csrf::Good);
    QCOMPARE(sessions.useCsrf(old, now), Sessions::Csrf::Expired);
    QCOMPARE(sessions.useCsrf(old, now), Sessions::Csrf::Invalid);
}

void TestPlugDjPracticeSession::theReplacedCookieIsDead()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-replace-cookie"_s).isOk());
    DjClient client(house);
    const QByteArray fresh = client.signIn().newCookie;
    QCOMPARE(client.get(u"users/me"_s).verdict(), u"401 notAuthorized"_s);
    client.cookie = fresh;
    QCOMPARE(client.get(u"users/me"_s).verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeSession::theUnnamedMustChooseAName()
{
    DjHouse house;
    DjClient client(house);
    client.signIn(u"unnamed@example.org"_s);
    QVERIFY(client.get(u"users/me"_s).first().value(u"username"_s).isNull());
    QCOMPARE(client.get(u"friends"_s).verdict(), u"401 notAuthorized"_s);
    QCOMPARE(client.join().verdict(), u"401 notAuthorized"_s);
    // The trap: 403 with "ok" for a name that cannot be used.
    QCOMPARE(client.get(u"users/validate/partyfan"_s).verdict(), u"403 ok"_s);
    QCOMPARE(client.get(u"users/validate/fresh face"_s).verdict(), u"200 ok"_s);
    QCOMPARE(client.post(u"users"_s, {{u"avatarID"_s, u"gold"_s}, {u"username"_s, u"fresh face"_s}}).status(),
             u"avatarIDInvalid"_s);
    const QJsonObject choice{{u"avatarID"_s, u"base01"_s}, {u"username"_s, u"fresh face"_s}};
    QCOMPARE(client.post(u"users"_s, choice).verdict(), u"200 ok"_s);
    QCOMPARE(client.post(u"users"_s, choice).status(), u"alreadySignedUp"_s);
    QCOMPARE(client.join().verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeSession::guestsComeInByThePage()
{
    DjHouse house;
    DjClient guest(house);
    const DjReply page = guest.raw("GET", u"/plug-socket-test"_s, {});
    QCOMPARE(page.http, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(page.body.contains("_st = \""));
    guest.cookie = page.newCookie;
    QVERIFY(guest.connectSocket());
    QCOMPARE(guest.join().verdict(), u"200 ok"_s);
    QCOMPARE(guest.get(u"rooms/state"_s).first()[u"meta"_s][u"guests"_s].toInt(), 1);
    QCOMPARE(guest.get(u"users/me"_s).first().value(u"guest"_s).toBool(), true);
    QVERIFY(!guest.get(u"rooms/history"_s).data().isEmpty());
    QCOMPARE(guest.post(u"booth"_s).verdict(), u"401 notAuthorized"_s);
    guest.say(u"let me in"_s);
    house.control(u"say"_s, {{u"text"_s, u"afterwards"_s}});
    QTRY_COMPARE(guest.lines(), QStringList(u"afterwards"_s));
    QCOMPARE(guest.raw("GET", u"/no-such-room"_s, {}).http, 404);
}

void TestPlugDjPracticeSession::logoutEndsTheSession()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    QCOMPARE(client.del(u"auth/session"_s).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"users/me"_s).verdict(), u"401 notAuthorized"_s);
    QCOMPARE(client.get(u"auth/token"_s).verdict(), u"401 notAuthorized"_s);
}

void TestPlugDjPracticeSession::tokensAreForOneUse()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QString token = client.token();
    QVERIFY(token.size() >= 150 && token.size() <= 200);
    for (const auto &[answer, isClosed] : {std::pair(u"1"_s, false), std::pair(u"0"_s, true)}) {
        client.open();
        QTRY_VERIFY(client.isOpen());
        client.sendAuth(token);
        QTRY_COMPARE(client.events(u"ack"_s), QJsonArray{answer});
        if (isClosed)
            QTRY_VERIFY(client.isClosed());
    }
}

void TestPlugDjPracticeSession::siteBannedSeesAPage()
{
    DjHouse house;
    DjClient client(house);
    client.signIn(u"sitebanned@example.org"_s);
    const DjReply reply = client.get(u"users/me"_s);
    QCOMPARE(reply.http, 200);
    QVERIFY(reply.body.startsWith('<'));
    QVERIFY(reply.body.contains("permanently banned"));
}

void TestPlugDjPracticeSession::brokenBodiesAreTheOddAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"slug\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("form") << QByteArray("slug=night-bus");
}

void TestPlugDjPracticeSession::brokenBodiesAreTheOddAnswer()
{
    QFETCH(QByteArray, body);
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const DjReply reply = client.raw("POST", u"/_/rooms/join"_s, body);
    QCOMPARE(reply.http, 500);
    QVERIFY(reply.envelope().value(u"status"_s).isDouble()); // the number, not the text
}

void TestPlugDjPracticeSession::theEnvelope()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QJsonObject envelope = client.get(u"rooms?q=&page=1&limit=3"_s).envelope();
    QCOMPARE(envelope.keys(), QStringList({u"data"_s, u"meta"_s, u"status"_s, u"time"_s}));
    QVERIFY(envelope.value(u"time"_s).isDouble());
    QCOMPARE(envelope.value(u"data"_s).toArray().size(), 3);
    const QJsonObject meta = envelope.value(u"meta"_s).toObject();
    QCOMPARE(meta.value(u"limit"_s).toInt(), 3);
    QCOMPARE(meta.value(u"page"_s).toInt(), 1);
    QVERIFY(meta.value(u"total"_s).toInt() > 5);
    QCOMPARE(client.raw("GET", u"/_/no/such/call"_s, {}).http, 404);
}

QTEST_GUILESS_MAIN(TestPlugDjPracticeSession)
#include "tst_plugdjpracticesession.moc"
