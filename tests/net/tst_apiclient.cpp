// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/apiclient.h"
#include "support/httpfake.h"
#include "support/rawserver.h"
#include "support/testcertificates.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ScriptedAuthorizer final : public RequestAuthorizer
{
public:
    QCoro::Task<Result<Headers>> authorize(QByteArray verb, QUrl url) override
    {
        asked.append(QString::fromLatin1(verb) + u' ' + url.path());
        if (refusal)
            co_return Error(*refusal);
        co_return Headers(headers); // a copy: QCoro moves from whatever it is given
    }
    bool wantsRepeat(const AuthorizationHints &hints, int repeatsSoFar) override
    {
        told.append(hints);
        return repeatsSoFar < repeats;
    }

    Headers headers;
    std::optional<Error> refusal;
    int repeats = 0;
    QStringList asked;
    QList<AuthorizationHints> told;
};

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsWhatItIsGiven();
    void sendsJson();
    void sendsForms();
    void sendsNoBodyWithoutOne();
    void sendsTheBearer();
    void refusedCredentialsMayGoOutAgain();
    void withoutCredentialsNothingLeaves();
    void readsTheEnvelope();
    void answersRunSideBySide();

    void cookiesGoBackByteForByte_data();
    void cookiesGoBackByteForByte();
    void theNewestCookieWins();
    void cookiesEndWhenTheServerSaysSo();
    void cookiesOfOthersAreNotTaken();
    void cookiesCanBeSetAndCleared();
    void unusableCookiesAreNotSet();

    void refusesAddresses_data();
    void refusesAddresses();
    void nobodyListens();
    void cutWithoutAnswer();
    void whatIsSaidIsNeverSaidTwice();
    void cutInTheMiddle();
    void noAnswerInTime();
    void aHeadWithoutEnd_data();
    void aHeadWithoutEnd();
    void tooLargeAnswer();
    void noHttpAtAll();
    void followsRedirectsOnTheSameHostOnly();
    void freezesAfterRetryAfter();
    void freezesAfterTooManyRequests();
    void freezesWhenTold();
    void slowDownDoesNotFreeze();

    void trustsTheNamedAuthority();
    void refusesCertificates_data();
    void refusesCertificates();
    void unreadableCaFile();

    void destructionCancels();
    void mayBeDestroyedByItsAnswer();

private:
    using Outcome = std::optional<Result<ApiReply>>;

    ApiClient::Options options() const;
    void make(const ApiClient::Options &options) { m_client = std::make_unique<ApiClient>(options); }
    /// Sends and waits; the outcome of the last one.
    const Result<ApiReply> &send(ApiRequest request);
    const Result<ApiReply> &get(const QString &path);
    QByteArray lastHeader(const QByteArray &name) const { return m_server->requests().last().headers.value(name); }

    QByteArray m_answer;
    std::unique_ptr<HttpFake> m_server;
    std::unique_ptr<ApiClient> m_client;
    Outcome m_outcome;
};

namespace {

const TestCertificates &certificates()
{
    static const TestCertificates made;
    return made;
}

QCoro::Task<void> sendInto(ApiClient *client, ApiRequest request, std::optional<Result<ApiReply>> *outcome)
{
    auto result = co_await client->send(std::move(request));
    outcome->emplace(std::move(result));
}

} // namespace

void TestApiClient::init()
{
    m_answer = HttpFake::json("{}");
    m_server = std::make_unique<HttpFake>([this](const HttpFake::Request &) { return m_answer; });
    make(options());
}

void TestApiClient::cleanup()
{
    m_client.reset();
    m_server.reset();
}

ApiClient::Options TestApiClient::options() const
{
    ApiClient::Options options;
    options.base = m_server->url();
    options.envelope = ApiClient::Envelope::Floatplane;
    return options;
}

const Result<ApiReply> &TestApiClient::send(ApiRequest request)
{
    m_outcome.reset();
    sendInto(m_client.get(), std::move(request), &m_outcome);
    if (!QTest::qWaitFor([this] { return m_outcome.has_value(); }, 20'000))
        qFatal("a request was never answered");
    return *m_outcome;
}

const Result<ApiReply> &TestApiClient::get(const QString &path)
{
    ApiRequest request;
    request.path = path;
    return send(request);
}

void TestApiClient::sendsWhatItIsGiven()
{
    auto wanted = options();
    wanted.referer = u"https://plug.dj/den"_s;
    make(wanted);
    ApiRequest request;
    request.path = u"/_/users/validate/a%2Fb"_s;
    request.query.addQueryItem(u"q"_s, u"x y&z"_s);
    request.headers = {{"X-Extra", "1"}};
    QVERIFY(send(request));
    const auto &seen = m_server->requests().last();
    QCOMPARE(seen.verb, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/_/users/validate/a%2Fb?q=x%20y%26z"));
    QVERIFY(lastHeader("user-agent").startsWith("Partyline/"));
    QCOMPARE(lastHeader("accept"), QByteArray("application/json"));
    QCOMPARE(lastHeader("referer"), QByteArray("https://plug.dj/den"));
    QCOMPARE(lastHeader("x-extra"), QByteArray("1"));
    QVERIFY(!seen.headers.contains("origin"));
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("cookie"));
}

void TestApiClient::sendsJson()
{
    for (const QByteArray verb : {"POST", "PUT", "DELETE", "PATCH"}) {
        ApiRequest request;
        request.verb = verb;
        request.path = u"/_/rooms/join"_s;
        request.body = QJsonObject{{u"slug"_s, u"d\u00e9n"_s}};
        QVERIFY(send(request));
        QCOMPARE(m_server->requests().last().verb, verb);
        QCOMPARE(m_server->requests().last().body, QByteArray("{\"slug\":\"d\xc3\xa9n\"}"));
        QCOMPARE(lastHeader("content-type"), QByteArray("application/json"));
    }
    ApiRequest empty;
    empty.verb = "POST";
    empty.path = u"/_/booth"_s;
    empty.body = QJsonObject();
    QVERIFY(send(empty));
    QCOMPARE(m_server->requests().last().body, QByteArray("{}"));
}

void TestApiClient::sendsForms()
{
    ApiRequest request;
    request.verb = "POST";
    request.path = u"/token"_s;
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
    form.addQueryItem(u"device_code"_s, QString::fromUtf8(QUrl::toPercentEncoding(u"a+b&c=d e"_s)));
    request.form = form;
    QVERIFY(send(request));
    QCOMPARE(m_server->requests().last().body,
             QByteArray("grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=a%2Bb%26c%3Dd%20e"));
    QCOMPARE(lastHeader("content-type"), QByteArray("application/x-www-form-urlencoded"));
}

void TestApiClient::sendsNoBodyWithoutOne()
{
    QVERIFY(get(u"/api/v3/user/self"_s));
    QVERIFY(m_server->requests().last().body.isEmpty());
    QVERIFY(!m_server->requests().last().headers.contains("content-type"));
}

void TestApiClient::sendsTheBearer()
{
    ScriptedAuthorizer authorizer;
    authorizer.headers = {{"Authorization", "Bearer to.k-en"}};
    m_client->setAuthorizer(&authorizer);
    QVERIFY(get(u"/api/v3/user/self"_s));
    QCOMPARE(lastHeader("authorization"), QByteArray("Bearer to.k-en"));
    QCOMPARE(authorizer.asked, (QStringList{u"GET /api/v3/user/self"_s}));
    m_client->setAuthorizer(nullptr);
    QVERIFY(get(u"/api/v3/user/self"_s));
    QVERIFY(!m_server->requests().last().headers.contains("authorization"));
}

void TestApiClient::refusedCredentialsMayGoOutAgain()
{
    ScriptedAuthorizer authorizer;
    authorizer.headers = {{"Authorization", "Bearer stale"}};
    authorizer.repeats = 1;
    m_client->setAuthorizer(&authorizer);
    m_answer = HttpFake::json(
        R"({"error":"use_dpop_nonce","error_description":"nonce, please"})", 401,
        {"WWW-Authenticate: DPoP error=\"use_dpop_nonce\"", "DPoP-Nonce: n1", "Date: Tue, 01 Sep 2026 20:00:00 GMT"});
    QVERIFY(!get(u"/api/v3/user/self"_s));
    QCOMPARE(m_server->requests().size(), 2); // and not a third time
    QCOMPARE(authorizer.told.size(), 2);
    const AuthorizationHints &hints = authorizer.told.constFirst();
    QCOMPARE(hints.status, 401);
    QCOMPARE(hints.challenge, "DPoP error=\"use_dpop_nonce\"");
    QCOMPARE(hints.nonce, "n1");
    QCOMPARE(hints.error, u"use_dpop_nonce"_s);
    QCOMPARE(hints.description, u"nonce, please"_s);
    QCOMPARE(hints.shown, authorizer.headers);
    QVERIFY(hints.serverDate.isValid());
}

void TestApiClient::withoutCredentialsNothingLeaves()
{
    ScriptedAuthorizer authorizer;
    authorizer.refusal = Error{Error::Kind::SignIn, u"over"_s, u"expired"_s, {}};
    m_client->setAuthorizer(&authorizer);
    const auto &reply = get(u"/api/v3/user/self"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error(), *authorizer.refusal);
    QVERIFY(m_server->requests().isEmpty());
}

void TestApiClient::readsTheEnvelope()
{
    auto wanted = options();
    wanted.envelope = ApiClient::Envelope::PlugDj;
    make(wanted);
    m_answer = HttpFake::json(R"({"data":["q3=="],"meta":{"total":1},"status":"ok","time":1.2})", 200,
                              {"Date: Tue, 01 Sep 2026 20:00:00 GMT"});
    const auto &reply = get(u"/_/auth/token"_s);
    QVERIFY(reply);
    QCOMPARE(reply->data, QJsonValue(QJsonArray{u"q3=="_s}));
    QCOMPARE(reply->meta[u"total"_s].toInt(), 1);
    QCOMPARE(reply->serverDate, QDateTime(QDate(2026, 9, 1), QTime(20, 0), Qt::UTC));

    m_answer = HttpFake::json(R"({"data":[],"status":"badLogin"})", 401);
    const auto &refusal = get(u"/_/auth/login"_s);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, Error::Kind::SignIn);
    QCOMPARE(refusal.error().code, u"badLogin"_s);

    m_answer = HttpFake::reply(200, "<html><title>maintenance mode</title></html>", {"Content-Type: text/html"});
    QCOMPARE(get(u"/_/users/me"_s).error().kind, Error::Kind::Maintenance);
    m_answer = HttpFake::reply(200, "<html>a room</html>", {"Content-Type: text/html"});
    QVERIFY(get(u"/den"_s));
}

void TestApiClient::answersRunSideBySide()
{
    std::array<Outcome, 3> outcomes;
    m_server->setHandler([](const HttpFake::Request &request) { return HttpFake::json('"' + request.target + '"'); });
    for (size_t i = 0; i < outcomes.size(); ++i) {
        ApiRequest request;
        request.path = u"/api/%1"_s.arg(i);
        sendInto(m_client.get(), request, &outcomes[i]);
    }
    for (size_t i = 0; i < outcomes.size(); ++i) {
        QTRY_VERIFY(outcomes[i].has_value());
        QVERIFY(*outcomes[i]);
        QCOMPARE(outcomes[i]->value().data.toString(), u"/api/%1"_s.arg(i));
    }
}

void TestApiClient::cookiesGoBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plug.dj") << QByteArray("1a2b3c|5d6e|f7==|x");
    QTest::newRow("Floatplane") << QByteArray("s%3AaBc-_.d%2Fe%2Bf%3D");
    QTest::newRow("colons and slashes") << QByteArray("s:abc.d/e+f=");
    QTest::newRow("commas and quotes") << QByteArray("a,\"b\" 'c'");
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa9");
}

void TestApiClient::cookiesGoBackByteForByte()
{
    QFETCH(QByteArray, value);
    QSignalSpy changed(m_client.get(), &ApiClient::cookieChanged);
    m_answer = HttpFake::json("{}", 200, {"Set-Cookie: session=" + value + "; Path=/; HttpOnly"});
    QVERIFY(get(u"/_/mobile/init"_s));
    QCOMPARE(m_client->cookie("session").reveal(), value);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toByteArray(), QByteArray("session"));
    QVERIFY(get(u"/_/users/me"_s));
    QCOMPARE(lastHeader("cookie"), "session=" + value);
    QCOMPARE(changed.size(), 1); // the same value again is no change

    m_client->setCookie("session", Secret(QByteArray("x") + value));
    m_answer = HttpFake::json("{}");
    QVERIFY(get(u"/_/users/me"_s));
    QCOMPARE(lastHeader("cookie"), "session=x" + value);
}

void TestApiClient::theNewestCookieWins()
{
    m_client->setCookie("sails.sid", Secret("pasted"));
    m_answer = HttpFake::json("{}", 200, {"Set-Cookie: sails.sid=newer; Path=/api; Max-Age=600"});
    QVERIFY(get(u"/api/v3/user/self"_s));
    QVERIFY(get(u"/elsewhere"_s));
    QCOMPARE(lastHeader("cookie"), QByteArray("sails.sid=newer"));
    m_answer = HttpFake::json("{}", 200, {"Set-Cookie: sails.sid=newest; Domain=127.0.0.1"});
    QVERIFY(get(u"/api/v3/user/self"_s));
    QCOMPARE(m_client->cookie("sails.sid").reveal(), QByteArray("newest"));
}

void TestApiClient::cookiesEndWhenTheServerSaysSo()
{
    m_client->setCookie("session", Secret("x"));
    QSignalSpy changed(m_client.get(), &ApiClient::cookieChanged);
    m_answer = HttpFake::json("{}", 200, {"Set-Cookie: session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"});
    QVERIFY(get(u"/_/auth/session"_s));
    QVERIFY(m_client->cookie("session").isEmpty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(get(u"/"_s));
    QVERIFY(!m_server->requests().last().headers.contains("cookie"));
}

void TestApiClient::cookiesOfOthersAreNotTaken()
{
    m_answer = HttpFake::json("{}", 200, {"Set-Cookie: a=1; Domain=plug.dj", "Set-Cookie: b=2; Domain=7.0.0.1"});
    QVERIFY(get(u"/"_s));
    QVERIFY(m_client->cookie("a").isEmpty());
    QVERIFY(m_client->cookie("b").isEmpty());
}

void TestApiClient::cookiesCanBeSetAndCleared()
{
    m_client->setCookie("a", Secret("1"));
    m_client->setCookie("b", Secret("2"));
    QVERIFY(get(u"/"_s));
    QCOMPARE(lastHeader("cookie"), QByteArray("a=1; b=2"));
    m_client->clearCookies();
    QVERIFY(get(u"/"_s));
    QVERIFY(!m_server->requests().last().headers.contains("cookie"));
}

void TestApiClient::unusableCookiesAreNotSet()
{
    m_client->setCookie("a", Secret("1\r\nX-Evil: 1"));
    m_client->setCookie("b", Secret("1; c=2"));
    m_client->setCookie("", Secret("1"));
    m_client->setCookie("d", Secret(QByteArray(5000, 'x')));
    QVERIFY(get(u"/"_s));
    QVERIFY(!m_server->requests().last().headers.contains("cookie"));
    QVERIFY(!m_server->requests().last().headers.contains("x-evil"));
}

void TestApiClient::refusesAddresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("plain outside this computer") << u"http://rooms.example"_s;
    QTest::newRow("a file") << u"file:///etc"_s;
    QTest::newRow("nothing") << QString();
}

void TestApiClient::refusesAddresses()
{
    QFETCH(QString, base);
    auto wanted = options();
    wanted.base = QUrl(base);
    make(wanted);
    QCOMPARE(get(u"/passwd"_s).error().kind, Error::Kind::Refused);
    QVERIFY(!m_outcome->error().text.isEmpty());
}

void TestApiClient::nobodyListens()
{
    m_server.reset();
    QCOMPARE(get(u"/"_s).error().kind, Error::Kind::Network);
    QCOMPARE(m_outcome->error().text, u"Nothing answers at 127.0.0.1. The server may be down; try again later."_s);
}

void TestApiClient::cutWithoutAnswer()
{
    m_answer.clear();
    QCOMPARE(get(u"/_/users/me"_s).error().kind, Error::Kind::Network);
    QCOMPARE(m_outcome->error().text, u"127.0.0.1 closed the connection."_s);
}

/// A second vote or line of chat would be real.
void TestApiClient::whatIsSaidIsNeverSaidTwice()
{
    m_answer.clear();
    for (const QByteArray verb : {"POST", "PUT", "DELETE"}) {
        const auto before = m_server->requests().size();
        ApiRequest request;
        request.verb = verb;
        request.path = u"/_/votes"_s;
        request.body = QJsonObject{{u"direction"_s, 1}};
        QCOMPARE(send(request).error().kind, Error::Kind::Network);
        QCOMPARE(m_outcome->error().text, u"127.0.0.1 closed the connection."_s);
        const auto said = std::count_if(m_server->requests().begin() + before, m_server->requests().end(),
                                        [](const auto &seen) { return !seen.body.isEmpty(); });
        QCOMPARE(said, 1);
    }
}

void TestApiClient::cutInTheMiddle()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\":";
    QCOMPARE(get(u"/api/x"_s).error().kind, Error::Kind::Network);
}

void TestApiClient::noAnswerInTime()
{
    auto wanted = options();
    wanted.timeout = 100ms;
    make(wanted);
    m_answer = HttpFake::silence();
    QCOMPARE(get(u"/"_s).error().kind, Error::Kind::Network);
    QCOMPARE(m_outcome->error().text, u"127.0.0.1 did not answer in time."_s);
}

void TestApiClient::aHeadWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("pause");
    QTest::newRow("lines") << QByteArray("X-More: and more\r\n").repeated(1'000) << 0;
    QTest::newRow("one line") << QByteArray(16 * 1024, 'x') << 0;
    QTest::newRow("lines that drip") << QByteArray("X-More: and more\r\n") << 20;
}

/// Bytes of the head put nothing off: it is all there within the timeout, or the request is over.
void TestApiClient::aHeadWithoutEnd()
{
    QFETCH(QByteArray, line);
    QFETCH(int, pause);
    RawServer::Script script;
    script.head = "HTTP/1.1 200 OK\r\nX: ";
    script.chunk = line;
    script.times = -1;
    script.pause = std::chrono::milliseconds(pause);
    RawServer server(script);
    auto wanted = options();
    wanted.base = server.url();
    wanted.timeout = 500ms;
    make(wanted);
    QCOMPARE(get(u"/api/x"_s).error().kind, Error::Kind::Network);
    QCOMPARE(m_outcome->error().text, u"127.0.0.1 did not answer in time."_s);
}

void TestApiClient::tooLargeAnswer()
{
    auto wanted = options();
    wanted.maximumBytes = 1000;
    make(wanted);
    m_answer = HttpFake::json('"' + QByteArray(998, 'x') + '"');
    QVERIFY(get(u"/api/x"_s));
    m_answer = HttpFake::json('"' + QByteArray(999, 'x') + '"');
    QCOMPARE(get(u"/api/x"_s).error().kind, Error::Kind::Protocol);
    QCOMPARE(m_outcome->error().code, u"tooLarge"_s);
}

void TestApiClient::noHttpAtAll()
{
    m_answer = "220 mail.example ESMTP\r\n";
    const auto &outcome = get(u"/"_s);
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().text.isEmpty());
}

void TestApiClient::followsRedirectsOnTheSameHostOnly()
{
    HttpFake elsewhere([](const HttpFake::Request &) { return HttpFake::json("\"stolen\""); });
    m_client->setCookie("session", Secret("x"));
    m_server->setHandler([&](const HttpFake::Request &request) {
        if (request.target == "/here")
            return HttpFake::reply(302, "", {"Location: /there"});
        if (request.target == "/away")
            return HttpFake::reply(302, "", {"Location: " + elsewhere.url().toEncoded() + "/x"});
        return HttpFake::json('"' + request.target + '"');
    });
    QCOMPARE(get(u"/here"_s)->data.toString(), u"/there"_s);
    QCOMPARE(lastHeader("cookie"), QByteArray("session=x"));
    QCOMPARE(get(u"/away"_s).error().kind, Error::Kind::Refused);
    QCOMPARE(m_outcome->error().code, u"redirect"_s);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestApiClient::freezesAfterRetryAfter()
{
    m_answer = HttpFake::reply(503, "", {"Retry-After: 60"});
    QCOMPARE(get(u"/"_s).error().kind, Error::Kind::Maintenance);
    QCOMPARE(m_outcome->error().retryAfter, std::optional(60s));
    QCOMPARE(get(u"/"_s).error().kind, Error::Kind::RateLimited);
    QVERIFY(m_outcome->error().retryAfter > 50s && m_outcome->error().retryAfter <= 60s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestApiClient::freezesAfterTooManyRequests()
{
    m_answer = HttpFake::json(R"({"errors":[{"name":"rateLimitError"}]})", 429);
    QCOMPARE(get(u"/"_s).error().retryAfter, std::optional(15s));
    QCOMPARE(get(u"/"_s).error().kind, Error::Kind::RateLimited);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestApiClient::freezesWhenTold()
{
    m_client->freezeFor(60s);
    m_client->freezeFor(1s); // a shorter one does not end the longer
    QVERIFY(get(u"/"_s).error().retryAfter > 50s);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestApiClient::slowDownDoesNotFreeze()
{
    auto wanted = options();
    wanted.envelope = ApiClient::Envelope::Plain;
    make(wanted);
    m_answer = HttpFake::json(R"({"error":"slow_down"})", 400);
    QCOMPARE(get(u"/token"_s).error().code, u"slow_down"_s);
    m_answer = HttpFake::json(R"({"access_token":"jwt"})");
    QVERIFY(get(u"/token"_s));
}

void TestApiClient::trustsTheNamedAuthority()
{
    HttpFake secure([](const HttpFake::Request &) { return HttpFake::json("true"); }, certificates().good());
    auto wanted = options();
    wanted.base = secure.url();
    wanted.caFile = certificates().caFile();
    make(wanted);
    QVERIFY(get(u"/api/x"_s));
    QCOMPARE(m_outcome->value().data, QJsonValue(true));
    m_client.reset();
}

void TestApiClient::refusesCertificates_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("namesTheAuthority");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown authority") << u"good"_s << false << u"Nobody we trust"_s;
    QTest::newRow("self-signed") << u"selfSigned"_s << true << u"Nobody we trust"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
    QTest::newRow("of another host") << u"wrongHost"_s << true << u"belongs to another server"_s;
}

void TestApiClient::refusesCertificates()
{
    QFETCH(QString, server);
    QFETCH(bool, namesTheAuthority);
    QFETCH(QString, words);
    const auto shown = server == "good"_L1         ? certificates().good()
                       : server == "selfSigned"_L1 ? certificates().selfSigned()
                       : server == "expired"_L1    ? certificates().expired()
                                                   : certificates().wrongHost();
    HttpFake secure([](const HttpFake::Request &) { return HttpFake::json("true"); }, shown);
    auto wanted = options();
    wanted.base = secure.url();
    wanted.caFile = namesTheAuthority ? certificates().caFile() : QString();
    make(wanted);
    QCOMPARE(get(u"/api/x"_s).error().kind, Error::Kind::Tls);
    QVERIFY2(m_outcome->error().text.contains(words), qPrintable(m_outcome->error().text));
    QCOMPARE(secure.requests().size(), 0);
    m_client.reset();
}

void TestApiClient::unreadableCaFile()
{
    auto wanted = options();
    wanted.caFile = u"/nowhere/ca.pem"_s;
    make(wanted);
    QCOMPARE(get(u"/"_s).error().code, u"caFile"_s);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestApiClient::destructionCancels()
{
    m_answer = HttpFake::silence();
    std::array<Outcome, 2> outcomes;
    for (auto &outcome : outcomes) {
        ApiRequest request;
        request.path = u"/"_s;
        sendInto(m_client.get(), request, &outcome);
    }
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_client.reset();
    for (const auto &outcome : outcomes) {
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, Error::Kind::Cancelled);
    }
}

namespace {

QCoro::Task<void> sendAndDestroy(std::unique_ptr<ApiClient> *client, bool *isDone)
{
    ApiRequest request;
    request.path = QStringLiteral("/");
    const auto result = co_await (*client)->send(std::move(request));
    if (result)
        client->reset();
    *isDone = true;
}

} // namespace

void TestApiClient::mayBeDestroyedByItsAnswer()
{
    bool isDone = false;
    sendAndDestroy(&m_client, &isDone);
    QTRY_VERIFY(isDone);
    QVERIFY(!m_client);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
