// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "interop/realsails.h"
#include "net/apiclient.h"
#include "net/sailslink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QCoro::Task<void> sendInto(ApiClient *client, ApiRequest request, std::optional<Result<ApiReply>> *outcome)
{
    auto result = co_await client->send(std::move(request));
    outcome->emplace(std::move(result));
}

} // namespace

/// Our client against software nobody here wrote: a Sails server as Floatplane runs one.
class TestRealSails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void requestsGoThrough();
    void answersOfEveryShape_data();
    void answersOfEveryShape();
    void sessionOfTheCookie();
    void wrongPassword();
    void wrongOrigin();
    void missingSdkVersion();
    void oldSdkVersion();
    void unknownRoute();
    void unansweredRequest();
    void classicChat();
    void currentChat();
    void sendingWithoutASession();
    void syncEventsWithAndWithoutAck();
    void pollsFromOpenToClose();
    void binaryIsSwallowed();
    void heartbeats();
    void kicked_data();
    void kicked();
    void goodbye();
    void restart();

private:
    SailsLink::Options options() const;
    void connectLink(const SailsLink::Options &options);
    void connectLink() { connectLink(options()); }
    Result<SailsReply> request(const QByteArray &verb, const QString &url, const QJsonObject &data = {});
    Result<ApiReply> post(const QString &path, const QJsonObject &body);
    QByteArray signIn();
    /// The newest event of that name.
    QByteArray newest(const QString &name) const;

    RealSails m_sails;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<SailsLink> m_link;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_events;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestRealSails::initTestCase()
{
    QVERIFY2(RealSails::missing().isEmpty(), qPrintable(RealSails::missing()));
    QVERIFY2(m_sails.start(), m_sails.error().constData());
}

void TestRealSails::init()
{
    ApiClient::Options options;
    options.base = m_sails.url();
    options.envelope = ApiClient::Envelope::Floatplane;
    m_client = std::make_unique<ApiClient>(options);
}

void TestRealSails::cleanup()
{
    m_link.reset();
    m_ready.reset();
    m_events.reset();
    m_ended.reset();
    m_client.reset();
}

SailsLink::Options TestRealSails::options() const
{
    SailsLink::Options options;
    options.host = m_sails.url();
    options.origin = u"https://www.floatplane.com"_s;
    options.sdkVersion = u"1.2.1"_s;
    options.sdkPlatform = u"node"_s;
    options.sdkLanguage = u"cpp"_s;
    return options;
}

void TestRealSails::connectLink(const SailsLink::Options &options)
{
    m_link = std::make_unique<SailsLink>(options);
    m_ready = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::ready);
    m_events = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::eventReceived);
    m_ended = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::ended);
    m_link->open();
}

Result<SailsReply> TestRealSails::request(const QByteArray &verb, const QString &url, const QJsonObject &data)
{
    std::optional<Result<SailsReply>> outcome;
    m_link->request(verb, url, data, [&outcome](const Result<SailsReply> &reply) { outcome.emplace(reply); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
        qFatal("a request was never answered");
    return *outcome;
}

Result<ApiReply> TestRealSails::post(const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = path;
    request.body = body;
    std::optional<Result<ApiReply>> outcome;
    sendInto(m_client.get(), std::move(request), &outcome);
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
        qFatal("a request was never answered");
    return *outcome;
}

/// The Cookie header of a session that is ann's; empty when that failed.
QByteArray TestRealSails::signIn()
{
    const auto reply =
        post(u"/api/v3/auth/login"_s, {{u"username"_s, RealSails::user()}, {u"password"_s, RealSails::password()}});
    return reply ? "sails.sid=" + m_client->cookie("sails.sid").reveal() : QByteArray();
}

QByteArray TestRealSails::newest(const QString &name) const
{
    for (auto it = m_events->rbegin(); it != m_events->rend(); ++it) {
        if (it->at(0).toString() == name)
            return it->at(1).toByteArray();
    }
    return {};
}

void TestRealSails::requestsGoThrough()
{
    connectLink();
    const auto got = request("get", u"/echo?a=1"_s, {{u"text"_s, u"h\u00e9 \"x\" \U0001F47D"_s}, {u"n"_s, 7}});
    QVERIFY(got);
    QCOMPARE(got->statusCode, 200);
    const auto body = got->body.toObject();
    QCOMPARE(body[u"verb"_s].toString(), u"GET"_s);
    QCOMPARE(body[u"body"_s].toObject()[u"text"_s].toString(), u"h\u00e9 \"x\" \U0001F47D"_s);
    QCOMPARE(body[u"body"_s].toObject()[u"n"_s].toInt(), 7);
    QCOMPARE(body[u"headers"_s].toObject()[u"origin"_s].toString(), u"https://www.floatplane.com"_s);
    QCOMPARE(request("put", u"/echo"_s)->body.toObject()[u"verb"_s].toString(), u"PUT"_s);
}

void TestRealSails::answersOfEveryShape_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("body");
    QTest::newRow("words") << u"/plain"_s << 200 << QJsonValue(u"just words"_s);
    QTest::newRow("nothing") << u"/empty"_s << 204 << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no such route") << u"/nowhere"_s << 404 << QJsonValue(u"Not Found"_s);
}

void TestRealSails::answersOfEveryShape()
{
    QFETCH(QString, url);
    connectLink();
    const auto reply = request("get", url);
    QVERIFY(reply);
    QTEST(reply->statusCode, "status");
    QTEST(reply->body, "body");
}

void TestRealSails::sessionOfTheCookie()
{
    auto wanted = options();
    wanted.cookie = signIn();
    QVERIFY(wanted.cookie.startsWith("sails.sid=s%3A"));
    connectLink(wanted);
    QCOMPARE(request("get", u"/echo"_s)->body.toObject()[u"session"_s].toString(), u"ann"_s);
}

void TestRealSails::wrongPassword()
{
    const auto reply = post(u"/api/v3/auth/login"_s, {{u"username"_s, u"ann"_s}, {u"password"_s, u"guess"_s}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::SignIn);
    QCOMPARE(reply.error().code, u"invalidCredentialsError"_s);
}

void TestRealSails::wrongOrigin()
{
    auto wanted = options();
    wanted.origin = u"https://evil.example"_s;
    connectLink(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    const auto error = m_ended->constFirst().constFirst().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Refused);
    QCOMPARE(error.text, u"127.0.0.1 refused the connection (HTTP 400)."_s);
    QCOMPARE(m_ready->size(), 0);
}

void TestRealSails::missingSdkVersion()
{
    auto wanted = options();
    wanted.sdkVersion.clear();
    connectLink(wanted);
    QTRY_COMPARE(m_ready->size(), 1); // the connection itself is accepted (floatplane.md 5.3)
    const auto reply = request("get", u"/echo"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Protocol);
    QCOMPARE(reply.error().code, u"sdkVersion"_s);
}

void TestRealSails::oldSdkVersion()
{
    auto wanted = options();
    wanted.sdkVersion = u"0.10.0"_s;
    connectLink(wanted);
    QCOMPARE(request("get", u"/echo"_s).error().code, u"sdkVersion"_s);
}

void TestRealSails::unknownRoute()
{
    connectLink();
    const auto reply = request("post", u"/ck/channel/nonsense"_s);
    QVERIFY(reply);
    QVERIFY(reply->isNoSuchRoute());
}

void TestRealSails::unansweredRequest()
{
    auto wanted = options();
    wanted.requestTimeout = 300ms;
    connectLink(wanted);
    QCOMPARE(request("get", u"/never"_s).error().code, u"timeout"_s);
    QVERIFY(request("get", u"/plain"_s)); // the line is as good as before
}

void TestRealSails::classicChat()
{
    auto wanted = options();
    wanted.cookie = signIn();
    connectLink(wanted);
    const QString channel = u"/live/"_s + RealSails::livestream();
    const auto joined = request("get", u"/RadioMessage/joinLivestreamRadioFrequency"_s,
                                {{u"channel"_s, channel}, {u"message"_s, QJsonValue::Null}});
    QVERIFY(joined && joined->isSuccess());
    QCOMPARE(joined->body.toObject()[u"emotes"_s].toArray().size(), 1);
    const auto list = request("get", u"/RadioMessage/getChatUserList/"_s, {{u"channel"_s, channel}});
    QCOMPARE(list->body.toObject()[u"pilots"_s].toArray().at(0).toString(), u"host"_s);
    const auto said = request("post", u"/RadioMessage/sendLivestreamRadioChatter/"_s,
                              {{u"channel"_s, channel}, {u"message"_s, u"h\u00e9llo"_s}});
    QCOMPARE(said->body.toObject()[u"message"_s].toString(), u"h\u00e9llo"_s);
    QTRY_VERIFY(!newest(u"radioChatter"_s).isEmpty());
    const auto heard = QJsonDocument::fromJson(newest(u"radioChatter"_s)).object();
    QCOMPARE(heard[u"id"_s], said->body.toObject()[u"id"_s]);
    QCOMPARE(heard[u"username"_s].toString(), u"ann"_s);
    const auto left = request("post", u"/RadioMessage/leaveLivestreamRadioFrequency"_s, {{u"channel"_s, channel}});
    QVERIFY(left->isNoSuchRoute()); // the normal answer here (floatplane.md 8.2)
}

void TestRealSails::currentChat()
{
    auto wanted = options();
    wanted.cookie = signIn();
    connectLink(wanted);
    const QJsonObject channel{{u"channel"_s, RealSails::livestream()}};
    QVERIFY(request("post", u"/ck/channel/join"_s, channel)->isSuccess());
    QCOMPARE(request("post", u"/ck/channel/user/list"_s, channel)->body.toObject()[u"users"_s].toArray().size(), 1);
    auto message = channel;
    message.insert(u"message"_s, u"hi :wan:"_s);
    QCOMPARE(request("post", u"/ck/channel/message"_s, message)->body, QJsonValue(QJsonObject()));
    QTRY_VERIFY(!newest(u"radioChatter"_s).isEmpty());
    m_sails.tell(u"say"_s, {{u"text"_s, u"from the host"_s}});
    QTRY_VERIFY(newest(u"radioChatter"_s).contains("from the host"));
    QVERIFY(request("post", u"/ck/channel/leave"_s, channel)->isSuccess());
}

void TestRealSails::sendingWithoutASession()
{
    connectLink();
    const auto said =
        request("post", u"/ck/channel/message"_s, {{u"channel"_s, RealSails::livestream()}, {u"message"_s, u"hi"_s}});
    QVERIFY(said);
    QCOMPARE(said->statusCode, 401);
    QVERIFY(!said->isSuccess());
}

void TestRealSails::syncEventsWithAndWithoutAck()
{
    auto wanted = options();
    wanted.cookie = signIn();
    connectLink(wanted);
    QCOMPARE(request("post", u"/api/v3/socket/connect"_s)->body.toObject()[u"message"_s].toString(),
             u"User sync setup."_s);
    m_sails.tell(u"notify"_s);
    QTRY_VERIFY(newest(u"syncEvent"_s).contains("CONTENT_POST_RELEASE"));
    m_sails.tell(u"notify"_s, {{u"ack"_s, true}});
    QTRY_COMPARE(m_sails.count(u"acked"_s), 1);
    QTRY_COMPARE(m_events->size(), 2);
    QVERIFY(request("post", u"/api/v3/socket/disconnect"_s)->isSuccess());
}

void TestRealSails::pollsFromOpenToClose()
{
    auto wanted = options();
    wanted.cookie = signIn();
    connectLink(wanted);
    const auto joined = request("post", u"/api/v3/poll/live/joinroom"_s, {{u"creatorId"_s, RealSails::creator()}});
    QCOMPARE(joined->body.toObject()[u"activePolls"_s], QJsonValue(QJsonArray()));
    m_sails.tell(u"poll"_s);
    QTRY_VERIFY(newest(u"pollOpen"_s).contains("\"Which?\""));
    m_sails.tell(u"tally"_s);
    QTRY_VERIFY(newest(u"pollUpdateTally"_s).contains("\"tick\":1"));
    QVERIFY(!signIn().isEmpty());
    const QJsonObject vote{{u"pollId"_s, u"p1"_s}, {u"optionIndex"_s, 0}};
    QVERIFY(post(u"/api/v3/poll/vote"_s, vote));
    QCOMPARE(post(u"/api/v3/poll/vote"_s, vote).error().code, u"alreadyVotedError"_s);
    m_sails.tell(u"close-poll"_s);
    QTRY_VERIFY(!newest(u"pollClose"_s).isEmpty());
    QCOMPARE(request("post", u"/api/v3/poll/live/leaveroom"_s, {{u"creatorId"_s, RealSails::creator()}})->body,
             QJsonValue(true));
}

void TestRealSails::binaryIsSwallowed()
{
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    m_sails.tell(u"picture"_s);
    m_sails.tell(u"notify"_s);
    QTRY_VERIFY(!newest(u"syncEvent"_s).isEmpty());
    QVERIFY(newest(u"picture"_s).isEmpty());
    QVERIFY(request("get", u"/plain"_s));
}

void TestRealSails::heartbeats()
{
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    const auto before = m_sails.count(u"pinged"_s);
    QTRY_VERIFY(m_sails.count(u"pinged"_s) >= before + 4); // every 250 ms
    QVERIFY(m_link->isReady());
    QVERIFY(request("get", u"/plain"_s));
}

void TestRealSails::kicked_data()
{
    QTest::addColumn<bool>("isHard");
    QTest::addColumn<QString>("code");
    QTest::newRow("from the namespace") << false << u"kicked"_s;
    QTest::newRow("with the transport") << true << u"kicked"_s;
}

void TestRealSails::kicked()
{
    QFETCH(bool, isHard);
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    m_sails.tell(u"kick"_s, {{u"hard"_s, isHard}});
    QTRY_COMPARE(m_ended->size(), 1);
    QTEST(m_ended->constFirst().constFirst().value<Error>().code, "code");
}

void TestRealSails::goodbye()
{
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    m_link->close();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<Error>().kind, Error::Kind::Cancelled);
    QTRY_VERIFY(m_sails.reports.contains(QJsonObject{{u"gone"_s, u"client namespace disconnect"_s}}));
}

void TestRealSails::restart()
{
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    std::optional<Result<SailsReply>> pending;
    m_link->request("get", u"/never"_s, {}, [&pending](const Result<SailsReply> &reply) { pending.emplace(reply); });
    const int port = m_sails.port();
    m_sails.kill();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<Error>().kind, Error::Kind::Network);
    QVERIFY(pending.has_value());
    QCOMPARE(pending->error().kind, Error::Kind::Network);

    connectLink(); // nobody is there
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<Error>().kind, Error::Kind::Network);

    QVERIFY2(m_sails.start(port), m_sails.error().constData());
    connectLink();
    QTRY_COMPARE(m_ready->size(), 1);
    QVERIFY(request("get", u"/plain"_s));
}

QTEST_GUILESS_MAIN(TestRealSails)
#include "tst_realsails.moc"
