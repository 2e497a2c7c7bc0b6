// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QCoro::Task<> ask(ApiClient &api, QString path)
{
    ApiRequest request;
    request.path = path;
    const auto reply = co_await api.send(std::move(request));
    Q_UNUSED(reply)
}

} // namespace

/// What happens to tokens, judged by the practice server's provider and site.
class TestFloatplaneTokens : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void possessionIsProvenWhereDemanded_data();
    void possessionIsProvenWhereDemanded();
    void bearersBecomeBoundWhenTheSiteWantsIt();
    void keysOutliveTheProgram();
    void keysThatDoNotFitAreTold();
    void signOutGivesTheTokensBack();
    void signOutWithTokensThatAreGone();
    void refusalOfAnyCallExpires();
    void refreshedBeforeTheEnd();
    void goneTokensExpire();
    void cookieBesideTokens();
    void cookieOfSomebodyElse();
    void cookieThatIsNoGood();

private:
    std::unique_ptr<FloatplaneAccount> make() const;
    void signIn();
    QJsonObject kept() const { return QJsonDocument::fromJson(m_account->session().reveal()).object(); }
    int refreshOutside(const QString &refreshToken);

    std::unique_ptr<test::FloatplaneFixture> m_server;
    std::unique_ptr<FloatplaneAccount> m_account;
};

void TestFloatplaneTokens::init()
{
    m_server = std::make_unique<test::FloatplaneFixture>();
    m_account = make();
}

void TestFloatplaneTokens::cleanup()
{
    m_account.reset();
    m_server.reset();
}

std::unique_ptr<FloatplaneAccount> TestFloatplaneTokens::make() const
{
    FloatplaneAccount::Options options;
    options.deviceSecond = 10ms;
    return std::make_unique<FloatplaneAccount>(m_server->service.endpoints(), options);
}

void TestFloatplaneTokens::signIn()
{
    m_server->on(u"floatplane-device=approve"_s);
    m_account->signIn({Credentials::Method::Device, {}, {}});
    QTRY_VERIFY(m_account->isSignedIn());
}

int TestFloatplaneTokens::refreshOutside(const QString &refreshToken)
{
    const QByteArray form = "client_id=partyline-practice&grant_type=refresh_token&refresh_token=";
    return m_server->postForm(m_server->auth(), u"/protocol/openid-connect/token"_s, form + refreshToken.toLatin1())
        .status;
}

void TestFloatplaneTokens::possessionIsProvenWhereDemanded_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the answer demands it") << u"floatplane-dpop"_s;
    QTest::newRow("the metadata demands it") << u"floatplane-dpop=announced"_s;
    QTest::newRow("with a nonce") << u"floatplane-dpop=nonce"_s;
}

void TestFloatplaneTokens::possessionIsProvenWhereDemanded()
{
    QFETCH(QString, how);
    m_server->on(how);
    signIn(); // user/self took a proof, for a Bearer gets 401 here
    QCOMPARE(kept()[u"type"_s].toString(), u"DPoP"_s);
    QVERIFY(!kept()[u"key"_s].toString().isEmpty());
    const QByteArray bearer = "Bearer " + kept()[u"access"_s].toString().toLatin1();
    QCOMPARE(m_server->get(m_server->site(), u"/api/v3/user/self"_s, {{"Authorization", bearer}}).status, 401);

    // And again after a refresh, which needs a proof as well.
    QJsonObject stale = kept();
    stale.insert(u"expiresAt"_s, u"2020-01-01T00:00:00Z"_s);
    QSignalSpy expired(m_account.get(), &Account::expired);
    m_account->signIn({Credentials::Method::Tokens, {}, Secret(QJsonDocument(stale).toJson())});
    QTRY_VERIFY(m_account->isSignedIn());
    QVERIFY(expired.isEmpty());
    QVERIFY(kept()[u"access"_s] != stale[u"access"_s]);
    QCOMPARE(kept()[u"type"_s].toString(), u"DPoP"_s);
}

void TestFloatplaneTokens::bearersBecomeBoundWhenTheSiteWantsIt()
{
    signIn();
    QVERIFY(!kept().contains(u"key"_s));
    QSignalSpy expired(m_account.get(), &Account::expired);
    QSignalSpy changed(m_account.get(), &Account::sessionChanged);
    m_server->on(u"floatplane-dpop=nonce"_s);
    m_account->checkSession();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(kept()[u"type"_s].toString(), u"DPoP"_s);
    QVERIFY(m_account->isSignedIn());
    QVERIFY(expired.isEmpty());
}

void TestFloatplaneTokens::keysOutliveTheProgram()
{
    m_server->on(u"floatplane-dpop"_s);
    signIn();
    const Secret session = m_account->session();
    const QString key = kept()[u"key"_s].toString();
    m_account = make();
    m_account->signIn({Credentials::Method::Tokens, {}, session});
    QTRY_VERIFY(m_account->isSignedIn());
    QCOMPARE(kept()[u"key"_s].toString(), key); // one for the life of the refresh token (2.3.2)
}

void TestFloatplaneTokens::keysThatDoNotFitAreTold()
{
    m_server->on(u"floatplane-dpop"_s);
    signIn();
    QJsonObject broken = kept();
    broken.insert(u"key"_s, u"bm8ga2V5"_s);
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_account->signIn({Credentials::Method::Tokens, {}, Secret(QJsonDocument(broken).toJson())});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"expired"_s);
    broken.remove(u"key"_s);
    m_account->signIn({Credentials::Method::Tokens, {}, Secret(QJsonDocument(broken).toJson())});
    QCOMPARE(refused.size(), 2);
}

void TestFloatplaneTokens::signOutGivesTheTokensBack()
{
    signIn();
    const QString access = kept()[u"access"_s].toString();
    const QString refresh = kept()[u"refresh"_s].toString();
    QSignalSpy signedOut(m_account.get(), &Account::signedOut);
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(m_account->session().isEmpty());
    const QByteArray bearer = "Bearer " + access.toLatin1();
    QCOMPARE(m_server->get(m_server->site(), u"/api/v3/user/self"_s, {{"Authorization", bearer}}).status, 401);
    QCOMPARE(refreshOutside(refresh), 400);
}

void TestFloatplaneTokens::signOutWithTokensThatAreGone()
{
    m_server->on(u"floatplane-token-life=1"_s);
    signIn();
    m_server->control(u"expire-session"_s);
    QSignalSpy signedOut(m_account.get(), &Account::signedOut);
    QSignalSpy expired(m_account.get(), &Account::expired);
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(expired.isEmpty()); // nobody has to sign in again
    QCOMPARE(m_account->state(), Account::State::SignedOut);
}

/// Not only user/self tells: any call may be the first to hear it.
void TestFloatplaneTokens::refusalOfAnyCallExpires()
{
    m_account->signIn({Credentials::Method::Session, {}, Secret(m_server->cookie())});
    QTRY_VERIFY(m_account->isSignedIn());
    QSignalSpy expired(m_account.get(), &Account::expired);
    m_server->control(u"expire-session"_s);
    ask(m_account->api(), u"/api/v3/user/subscriptions"_s);
    QTRY_COMPARE(expired.size(), 1);
}

void TestFloatplaneTokens::refreshedBeforeTheEnd()
{
    m_server->on(u"floatplane-token-life=2"_s); // and so stale after one
    signIn();
    const QString first = kept()[u"access"_s].toString();
    QSignalSpy changed(m_account.get(), &Account::sessionChanged);
    QTRY_VERIFY((m_account->checkSession(), !changed.isEmpty()));
    QVERIFY(kept()[u"access"_s].toString() != first);
    QVERIFY(m_account->isSignedIn());
}

void TestFloatplaneTokens::goneTokensExpire()
{
    signIn();
    QSignalSpy expired(m_account.get(), &Account::expired);
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_server->control(u"expire-session"_s);
    m_account->checkSession();
    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(m_account->state(), Account::State::Expired);
    QVERIFY(m_account->session().isEmpty());
    QVERIFY(refused.isEmpty());
}

void TestFloatplaneTokens::cookieBesideTokens()
{
    signIn();
    QVERIFY(!m_account->hasOwnCookie());
    QSignalSpy signedIn(m_account.get(), &Account::signedIn);
    m_account->signIn({Credentials::Method::Session, {}, Secret(m_server->cookie())});
    QVERIFY(m_account->isSignedIn()); // all the time
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(m_account->hasOwnCookie() && m_account->hasToken());
    QVERIFY(m_server->cookie().contains(kept()[u"cookie"_s].toString().toLatin1()));
    const Secret session = m_account->session();
    m_account = make();
    m_account->signIn({Credentials::Method::Tokens, {}, session});
    QTRY_VERIFY(m_account->isSignedIn());
    QVERIFY(m_account->hasOwnCookie() && m_account->hasToken());
}

void TestFloatplaneTokens::cookieOfSomebodyElse()
{
    signIn();
    const QByteArray other = m_server->cookieOf(u"keel"_s);
    QVERIFY2(!other.isEmpty(), "the practice server has another account");
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_account->signIn({Credentials::Method::Session, {}, Secret(other)});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"otherAccount"_s);
    QVERIFY(m_account->isSignedIn() && m_account->hasToken() && !m_account->hasOwnCookie());
}

void TestFloatplaneTokens::cookieThatIsNoGood()
{
    signIn();
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_account->signIn({Credentials::Method::Session, {}, Secret("hello")});
    QCOMPARE(refused.size(), 1);
    m_account->signIn({Credentials::Method::Session, {}, Secret("s%3Aforged.signature")});
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(refused[1][0].value<Error>().code, u"expired"_s);
    QVERIFY(m_account->isSignedIn() && m_account->hasToken());
    QVERIFY(m_account->cookieHeader().isEmpty());
}

QTEST_GUILESS_MAIN(TestFloatplaneTokens)
#include "tst_floatplanetokens.moc"
