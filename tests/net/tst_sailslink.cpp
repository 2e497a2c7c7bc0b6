// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/sailslink.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSailsLink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensAsAnSdkDoes();
    void leavesOutAnEmptyVersion();
    void readyAfterConnectOnly();
    void aSecondConnectChangesNothing();
    void sendsRequests();
    void answersFindTheirRequests();
    void answers_data();
    void answers();
    void strangeAcksAreIgnored();
    void queuesUntilReady();
    void failsWhenNotReadyIfAsked();
    void unansweredRequestsTimeOut();
    void lateAnswersAreIgnored();
    void requestsEndWithTheLine();
    void requestsAfterTheEndFail();
    void destructionCancels();
    void closingCancels();

    void tellsEvents_data();
    void tellsEvents();
    void answersWhatTheServerWantsAcknowledged();
    void ignoresOtherNamespaces();
    void whatIsTakenIsNotTold();
    void swallowsAttachments();
    void attachmentsInBase64();

    void pingsByItself();
    void pingsWhileTheServerTalks();
    void answersAnUnexpectedPing();
    void deadPeerEndsIt();
    void packetsPostponeTheDeadline();

    void endings_data();
    void endings();
    void noConnectInTime();
    void badFramesAreForgivenAFewTimes();
    void manyBadFramesEndIt_data();
    void manyBadFramesEndIt();
    void saysGoodbye();
    void closingBeforeItIsReady();
    void nobodyListens();
    void refusedHandshake();
    void plainOutsideThisComputer();
    void talksOverTls();
    void badCertificate();
    void mayBeDestroyedFromEachOfItsSignals_data();
    void mayBeDestroyedFromEachOfItsSignals();
    void mayBeDestroyedByAnAnswer_data();
    void mayBeDestroyedByAnAnswer();

private:
    using Outcome = std::optional<Result<SailsReply>>;

    SailsLink::Options options() const;
    void make(const SailsLink::Options &options);
    void openReady(std::chrono::milliseconds pingInterval = 25s, std::chrono::milliseconds pingTimeout = 60s);
    SailsLink::Answer into(Outcome &outcome)
    {
        return [&outcome](const Result<SailsReply> &reply) { outcome.emplace(reply); };
    }
    Error ending() const { return m_ended->constFirst().constFirst().value<Error>(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SailsLink> m_link;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_events;
    std::unique_ptr<QSignalSpy> m_ended;
};

namespace {

QString describe(const Result<SailsReply> &reply)
{
    if (!reply)
        return u"! "_s + reply.error().code;
    const auto json = QJsonDocument(QJsonArray{reply->body}).toJson(QJsonDocument::Compact);
    return QString::number(reply->statusCode) + u' '
           + (reply->body.isUndefined() ? u"-"_s : QString::fromUtf8(json.mid(1, json.size() - 2)));
}

} // namespace

void TestSailsLink::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestSailsLink::cleanup()
{
    m_link.reset();
    m_ready.reset();
    m_events.reset();
    m_ended.reset();
    m_server.reset();
}

SailsLink::Options TestSailsLink::options() const
{
    SailsLink::Options options;
    options.host = m_server->origin();
    options.origin = u"https://www.floatplane.com"_s;
    options.cookie = "sails.sid=s%3Aabc.def";
    options.sdkVersion = u"1.2.1"_s;
    options.sdkPlatform = u"node"_s;
    options.sdkLanguage = u"cpp"_s;
    return options;
}

void TestSailsLink::make(const SailsLink::Options &options)
{
    m_link = std::make_unique<SailsLink>(options);
    m_ready = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::ready);
    m_events = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::eventReceived);
    m_ended = std::make_unique<QSignalSpy>(m_link.get(), &SailsLink::ended);
    m_link->open();
}

void TestSailsLink::openReady(std::chrono::milliseconds pingInterval, std::chrono::milliseconds pingTimeout)
{
    make(options());
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(pingInterval, pingTimeout);
    QTRY_COMPARE(m_ready->size(), 1);
}

void TestSailsLink::opensAsAnSdkDoes()
{
    openReady();
    QVERIFY(m_link->isReady());
    const QUrl url = m_server->handshake().url();
    QCOMPARE(url.path(), u"/socket.io/"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"__sails_io_sdk_version"_s), u"1.2.1"_s);
    QCOMPARE(query.queryItemValue(u"__sails_io_sdk_platform"_s), u"node"_s);
    QCOMPARE(query.queryItemValue(u"__sails_io_sdk_language"_s), u"cpp"_s);
    QCOMPARE(query.queryItemValue(u"EIO"_s), u"3"_s);
    QCOMPARE(query.queryItemValue(u"transport"_s), u"websocket"_s);
    QCOMPARE(m_server->handshake().rawHeader("Cookie"), QByteArray("sails.sid=s%3Aabc.def"));
    QCOMPARE(m_server->originHeader(), QByteArray("https://www.floatplane.com"));
    QCOMPARE(m_server->received(), QStringList()); // nothing is said unasked
}

void TestSailsLink::leavesOutAnEmptyVersion()
{
    auto wanted = options();
    wanted.sdkVersion.clear();
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    QVERIFY(!QUrlQuery(m_server->handshake().url()).hasQueryItem(u"__sails_io_sdk_version"_s));
}

void TestSailsLink::readyAfterConnectOnly()
{
    make(options());
    QTRY_VERIFY(m_server->hasPeer());
    m_server->send(uR"(0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":60000})"_s);
    m_server->send(uR"(42["early",1])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QVERIFY(!m_link->isReady());
    QCOMPARE(m_ready->size(), 0);
    m_server->send(u"40"_s);
    QTRY_COMPARE(m_ready->size(), 1);
}

void TestSailsLink::aSecondConnectChangesNothing()
{
    openReady();
    m_server->send(u"40"_s);
    m_server->send(uR"(0{"sid":"y","pingInterval":10,"pingTimeout":10})"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(m_server->received(), QStringList());
}

void TestSailsLink::sendsRequests()
{
    openReady();
    Outcome outcome;
    m_link->request("post", u"/api/v3/poll/live/joinroom"_s, QJsonObject{{u"creatorId"_s, u"59f9"_s}}, into(outcome));
    QTRY_COMPARE(m_server->received().size(), 1);
    const QString frame = m_server->received().constFirst();
    QVERIFY2(frame.startsWith(u"420[\"post\",{"), qPrintable(frame));
    const auto sent = QJsonDocument::fromJson(frame.mid(3).toUtf8()).array().at(1).toObject();
    const QJsonObject expected{{u"method"_s, u"post"_s},
                               {u"headers"_s, QJsonObject()},
                               {u"data"_s, QJsonObject{{u"creatorId"_s, u"59f9"_s}}},
                               {u"url"_s, u"/api/v3/poll/live/joinroom"_s}};
    QCOMPARE(sent, expected);
    m_server->send(uR"(430[{"body":{"activePolls":[]},"headers":{},"statusCode":200}])"_s);
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(describe(*outcome), uR"(200 {"activePolls":[]})"_s);
}

void TestSailsLink::answersFindTheirRequests()
{
    openReady();
    std::array<Outcome, 3> outcomes;
    for (auto &outcome : outcomes)
        m_link->request("get", u"/x"_s, {}, into(outcome));
    QTRY_COMPARE(m_server->received().size(), 3);
    for (const int id : {2, 0, 1})
        m_server->send(uR"(43%1[{"body":%1,"statusCode":200}])"_s.arg(id));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        QTRY_VERIFY(outcomes[i].has_value());
        QCOMPARE(describe(*outcomes[i]), u"200 %1"_s.arg(i));
    }
}

void TestSailsLink::answers_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no such route") << uR"([{"body":"Not Found","headers":{},"statusCode":404}])"_s
                                   << u"404 \"Not Found\""_s;
    QTest::newRow("true") << uR"([{"body":true,"headers":{},"statusCode":200}])"_s << u"200 true"_s;
    QTest::newRow("no status") << uR"([{"body":{}}])"_s << u"200 {}"_s;
    QTest::newRow("more arguments") << uR"([{"body":1,"statusCode":200},2])"_s << u"200 1"_s;
    QTest::newRow("parse error") << uR"([{"code":"E_PARSE","status":400,"details":"No url"}])"_s << u"! E_PARSE"_s;
    QTest::newRow("version refused") << uR"x([{"code":"E","status":400,"details":"client SDK version (0.9.0)"}])x"_s
                                     << u"! sdkVersion"_s;
    QTest::newRow("empty") << u"[]"_s << u"! "_s;
    QTest::newRow("nothing") << QString() << u"! "_s;
    QTest::newRow("a text") << uR"(["OK"])"_s << u"! "_s;
}

void TestSailsLink::answers()
{
    QFETCH(QString, arguments);
    openReady();
    Outcome outcome;
    m_link->request("get", u"/x"_s, {}, into(outcome));
    m_server->send(u"430"_s + arguments);
    QTRY_VERIFY(outcome.has_value());
    QTEST(describe(*outcome), "expected");
    if (!*outcome) {
        QCOMPARE(outcome->error().kind, Error::Kind::Protocol);
        QVERIFY(outcome->error().text.endsWith(u'.'));
    } else {
        QCOMPARE(outcome->value().isNoSuchRoute(), outcome->value().statusCode == 404);
        QCOMPARE(outcome->value().isSuccess(), outcome->value().statusCode == 200);
    }
}

void TestSailsLink::strangeAcksAreIgnored()
{
    openReady();
    int answered = 0;
    m_link->request("get", u"/x"_s, {}, [&](const Result<SailsReply> &) { ++answered; });
    m_server->send(uR"(4377[{"body":1,"statusCode":200}])"_s);
    m_server->send(uR"(430[{"body":1,"statusCode":200}])"_s);
    m_server->send(uR"(430[{"body":2,"statusCode":200}])"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(answered, 1);
}

void TestSailsLink::queuesUntilReady()
{
    make(options());
    Outcome outcome;
    m_link->request("post", u"/api/v3/socket/connect"_s, {}, into(outcome));
    m_link->request("get", u"/second"_s, {}, [](const Result<SailsReply> &) {});
    QTRY_VERIFY(m_server->hasPeer());
    m_server->send(uR"(0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":60000})"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_server->received(), QStringList()); // a request before '40' would be lost (floatplane.md 4.4)
    m_server->send(u"40"_s);
    QTRY_COMPARE(m_server->received().size(), 2);
    QVERIFY(m_server->received()[0].startsWith(u"420[\"post\""));
    QVERIFY(m_server->received()[1].startsWith(u"421[\"get\""));
    m_server->send(uR"(430[{"body":true,"statusCode":200}])"_s);
    QTRY_VERIFY(outcome.has_value());
}

void TestSailsLink::failsWhenNotReadyIfAsked()
{
    make(options());
    Outcome outcome;
    m_link->request("post", u"/ck/channel/message"_s, {}, into(outcome), SailsLink::WhenNotReady::Fail);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->error().kind, Error::Kind::Network);
    QCOMPARE(outcome->error().code, u"notReady"_s);
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    QTRY_COMPARE(m_ready->size(), 1);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_server->received(), QStringList());
}

void TestSailsLink::unansweredRequestsTimeOut()
{
    auto wanted = options();
    wanted.requestTimeout = 60ms;
    make(wanted);
    std::array<Outcome, 3> outcomes;
    m_link->request("get", u"/queued"_s, {}, into(outcomes[0]));
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    QTRY_COMPARE(m_ready->size(), 1);
    for (size_t i = 1; i < outcomes.size(); ++i)
        m_link->request("get", u"/x"_s, {}, into(outcomes[i]));
    for (const auto &outcome : outcomes) {
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, Error::Kind::Network);
        QCOMPARE(outcome->error().code, u"timeout"_s);
    }
    QVERIFY(m_link->isReady());
    QCOMPARE(m_ended->size(), 0);
}

void TestSailsLink::lateAnswersAreIgnored()
{
    auto wanted = options();
    wanted.requestTimeout = 20ms;
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    int answered = 0;
    m_link->request("get", u"/x"_s, {}, [&](const Result<SailsReply> &) { ++answered; });
    QTRY_COMPARE(answered, 1);
    m_server->send(uR"(430[{"body":1,"statusCode":200}])"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(answered, 1);
}

void TestSailsLink::requestsEndWithTheLine()
{
    openReady();
    std::array<Outcome, 2> outcomes;
    bool endedBeforeAnswers = false;
    for (auto &outcome : outcomes) {
        m_link->request("get", u"/x"_s, {}, [&](const Result<SailsReply> &reply) {
            endedBeforeAnswers = endedBeforeAnswers || !m_ended->isEmpty();
            outcome.emplace(reply);
        });
    }
    QTRY_COMPARE(m_server->received().size(), 2);
    m_server->drop();
    QTRY_COMPARE(m_ended->size(), 1);
    QVERIFY(!endedBeforeAnswers);
    for (const auto &outcome : outcomes) {
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, Error::Kind::Network);
        QCOMPARE(outcome->error().code, u"network"_s);
    }
}

void TestSailsLink::requestsAfterTheEndFail()
{
    openReady();
    m_server->close();
    QTRY_COMPARE(m_ended->size(), 1);
    Outcome outcome;
    m_link->request("get", u"/x"_s, {}, into(outcome));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->error().code, u"notReady"_s);
}

void TestSailsLink::destructionCancels()
{
    openReady();
    Outcome sent;
    m_link->request("get", u"/x"_s, {}, into(sent));
    m_link.reset();
    QVERIFY(sent.has_value());
    QCOMPARE(sent->error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_ended->size(), 0);

    make(options());
    Outcome queued;
    m_link->request("get", u"/x"_s, {}, into(queued));
    m_link.reset();
    QVERIFY(queued.has_value());
    QCOMPARE(queued->error().kind, Error::Kind::Cancelled);
}

void TestSailsLink::closingCancels()
{
    openReady();
    Outcome outcome;
    m_link->request("get", u"/x"_s, {}, into(outcome));
    m_link->close();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->error().kind, Error::Kind::Cancelled);
    Outcome late;
    m_link->request("get", u"/x"_s, {}, into(late));
    QVERIFY(late.has_value());
}

void TestSailsLink::tellsEvents_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("usual") << uR"(42["radioChatter",{"id":"a","message":"h\u00e9 :wan:"}])"_s << u"radioChatter"_s
                           << QByteArray(R"({"id":"a","message":"h\u00e9 :wan:"})");
    QTest::newRow("without argument") << uR"(42["x"])"_s << u"x"_s << QByteArray();
    QTest::newRow("two arguments") << uR"(42["x",1,2])"_s << u"x"_s << QByteArray("1");
    QTest::newRow("UTF-8") << u"42[\"x\",\"\U0001F47D\"]"_s << u"x"_s << QByteArray("\"\xf0\x9f\x91\xbd\"");
}

void TestSailsLink::tellsEvents()
{
    QFETCH(QString, frame);
    openReady();
    m_server->send(frame);
    QTRY_COMPARE(m_events->size(), 1);
    QTEST(m_events->at(0)[0].toString(), "name");
    QTEST(m_events->at(0)[1].toByteArray(), "argument");
}

void TestSailsLink::answersWhatTheServerWantsAcknowledged()
{
    openReady();
    m_server->send(uR"(421["syncEvent",{"event":"x"}])"_s);
    QTRY_COMPARE(m_server->received(), QStringList{u"431[]"_s});
    QCOMPARE(m_events->size(), 1);
    // The server's counter and ours are independent.
    m_link->request("get", u"/x"_s, {}, [](const Result<SailsReply> &) {});
    QTRY_COMPARE(m_server->received().size(), 2);
    QVERIFY(m_server->received()[1].startsWith(u"420["));
}

void TestSailsLink::ignoresOtherNamespaces()
{
    openReady();
    m_server->send(uR"(42/admin,["secret",1])"_s);
    m_server->send(uR"(44/admin,"Invalid namespace")"_s);
    m_server->send(u"41/admin"_s);
    m_server->send(u"40/admin"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_events->at(0)[0].toString(), u"mark"_s);
    QCOMPARE(m_ended->size(), 0);
}

void TestSailsLink::whatIsTakenIsNotTold()
{
    openReady();
    QStringList seen;
    m_link->setTaker([&](QByteArrayView name, QByteArrayView argument) {
        seen.append(QString::fromUtf8(name) + u' ' + QString::fromUtf8(argument));
        return name == "line";
    });
    m_server->send(uR"(42["line",{"a":1}])"_s);
    m_server->send(uR"(42["other",{"b":2}])"_s);
    m_server->send(uR"(42["line",{"a":{}}])"_s); // not plain
    m_server->send(uR"(451-["line",{"_placeholder":true,"num":0}])"_s);
    m_server->send(uR"(42["line",{"c":3}])"_s); // where an attachment is due
    m_server->send(uR"(42["line",{"d":4}])"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_VERIFY(!m_events->isEmpty() && m_events->constLast()[0].toString() == u"mark"_s);
    QCOMPARE(seen, (QStringList{uR"(line {"a":1})"_s, uR"(other {"b":2})"_s, uR"(line {"d":4})"_s}));
    QStringList told;
    for (const QList<QVariant> &event : std::as_const(*m_events))
        told.append(event[0].toString() + u' ' + QString::fromUtf8(event[1].toByteArray()));
    QCOMPARE(told, (QStringList{uR"(other {"b":2})"_s, uR"(line {"a":{}})"_s, uR"(line {"c":3})"_s, u"mark "_s}));
}

void TestSailsLink::swallowsAttachments()
{
    openReady();
    // Many more than bad frames would be forgiven: these are no faults.
    for (int i = 0; i < 10; ++i) {
        m_server->send(uR"(452-["pic",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])"_s);
        m_server->sendBinary("\x04one");
        m_server->sendBinary("\x04two");
    }
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_events->at(0)[0].toString(), u"mark"_s);
    QCOMPARE(m_ended->size(), 0);
}

void TestSailsLink::attachmentsInBase64()
{
    openReady();
    for (int i = 0; i < 10; ++i) {
        m_server->send(uR"(451-["pic",{"_placeholder":true,"num":0}])"_s);
        m_server->send(u"b4AAEC"_s);
    }
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_ended->size(), 0);
}

void TestSailsLink::pingsByItself()
{
    openReady(20ms, 60s);
    QTRY_VERIFY(m_server->received().size() >= 3);
    for (const QString &frame : m_server->received())
        QCOMPARE(frame, u"2"_s);
    m_server->send(u"3"_s);
    m_server->takeReceived();
    QTRY_VERIFY(m_server->received().size() >= 2);
}

void TestSailsLink::pingsWhileTheServerTalks()
{
    openReady(50ms, 60s);
    QTimer flood;
    connect(&flood, &QTimer::timeout, m_server.get(), [this] {
        m_server->send(uR"(42["x"])"_s);
        m_link->request("get", u"/x"_s, {}, [](const Result<SailsReply> &) {});
    });
    flood.start(5ms);
    QTRY_VERIFY(m_server->received().contains(u"2"_s));
}

void TestSailsLink::answersAnUnexpectedPing()
{
    openReady();
    m_server->send(u"2probe"_s);
    QTRY_COMPARE(m_server->received(), QStringList{u"3probe"_s});
}

void TestSailsLink::deadPeerEndsIt()
{
    openReady(20ms, 60ms);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"Nothing was heard from 127.0.0.1 for 0.08 s."_s);
    QVERIFY(!m_link->isReady());
}

void TestSailsLink::packetsPostponeTheDeadline()
{
    openReady(300ms, 700ms);
    // Pongs every 25 ms for longer than the deadline of one second.
    QTimer pongs;
    int sent = 0;
    connect(&pongs, &QTimer::timeout, m_server.get(), [&] {
        m_server->send(u"3"_s);
        ++sent;
    });
    pongs.start(25ms);
    QTRY_VERIFY_WITH_TIMEOUT(sent >= 60 || !m_ended->isEmpty(), 20'000);
    pongs.stop();
    QCOMPARE(m_ended->size(), 0);
    QTRY_COMPARE(m_ended->size(), 1);
}

void TestSailsLink::endings_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("kicked") << u"41"_s << Error::Kind::Refused << u"kicked"_s << u"127.0.0.1 ended this connection."_s;
    QTest::newRow("refused") << uR"(44"Not  authorized")"_s << Error::Kind::Refused << u"refused"_s
                             << u"127.0.0.1 refused the connection: Not authorized"_s;
    QTest::newRow("refused with an object") << uR"(44{"message":"Go away"})"_s << Error::Kind::Refused << u"refused"_s
                                            << u"127.0.0.1 refused the connection: Go away"_s;
    QTest::newRow("refused without words")
        << u"44"_s << Error::Kind::Refused << u"refused"_s << u"127.0.0.1 refused the connection."_s;
    QTest::newRow("Engine.IO close") << u"1"_s << Error::Kind::Network << u"network"_s
                                     << u"127.0.0.1 closed the connection."_s;
}

void TestSailsLink::endings()
{
    QFETCH(QString, frame);
    openReady();
    m_server->send(frame);
    QTRY_COMPARE(m_ended->size(), 1);
    QTEST(ending().kind, "kind");
    QTEST(ending().code, "code");
    QTEST(ending().text, "text");
    QVERIFY(!m_link->isReady());
    QTRY_VERIFY(!m_server->hasPeer()); // a kicked socket is closed by us (floatplane.md 4.6)
}

void TestSailsLink::noConnectInTime()
{
    auto wanted = options();
    wanted.readyTimeout = 60ms;
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer() || !m_ended->isEmpty());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
    QCOMPARE(ending().text, u"127.0.0.1 did not answer in time."_s);
}

void TestSailsLink::badFramesAreForgivenAFewTimes()
{
    openReady();
    for (int i = 0; i < 4; ++i)
        m_server->send(u"nonsense"_s);
    m_server->send(uR"(42["mark"])"_s);
    QTRY_COMPARE(m_events->size(), 1);
    QCOMPARE(m_ended->size(), 0);
}

void TestSailsLink::manyBadFramesEndIt_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("no packet") << u"nonsense"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("broken payload") << uR"(42["a",{)"_s;
    QTest::newRow("unknown Socket.IO type") << u"49"_s;
    QTest::newRow("an attachment that nobody announced") << u"b4AAEC"_s;
    QTest::newRow("attachments that never come") << uR"(451-["a",{"_placeholder":true,"num":0}])"_s;
}

void TestSailsLink::manyBadFramesEndIt()
{
    QFETCH(QString, frame);
    openReady();
    for (int i = 0; i < 6; ++i)
        m_server->send(frame);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Protocol);
    QCOMPARE(ending().code, u"frame"_s);
}

void TestSailsLink::saysGoodbye()
{
    openReady();
    m_link->close();
    QVERIFY(!m_link->isReady());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_server->received(), QStringList{u"41"_s});
    QTRY_VERIFY(!m_server->hasPeer());
}

void TestSailsLink::closingBeforeItIsReady()
{
    make(options());
    m_link->close();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Cancelled);
}

void TestSailsLink::nobodyListens()
{
    const auto wanted = options();
    m_server->stop();
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Network);
}

void TestSailsLink::refusedHandshake()
{
    m_server->refuseHandshakes();
    make(options());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Refused);
    QCOMPARE(ending().text, u"127.0.0.1 refused the connection (HTTP 403)."_s);
}

void TestSailsLink::plainOutsideThisComputer()
{
    auto wanted = options();
    wanted.host = QUrl(u"http://chat.example"_s);
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Refused);
    QCOMPARE(ending().code, u"address"_s);
}

void TestSailsLink::talksOverTls()
{
    const TestCertificates certificates;
    m_server = std::make_unique<ScriptedServer>(certificates.good());
    auto wanted = options();
    wanted.caFile = certificates.caFile();
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    QTRY_COMPARE(m_ready->size(), 1);
}

void TestSailsLink::badCertificate()
{
    const TestCertificates certificates;
    m_server = std::make_unique<ScriptedServer>(certificates.expired());
    auto wanted = options();
    wanted.caFile = certificates.caFile();
    make(wanted);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(ending().kind, Error::Kind::Tls);
}

void TestSailsLink::mayBeDestroyedFromEachOfItsSignals_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("ready") << QString();
    QTest::newRow("event") << uR"(42["x",1])"_s;
    QTest::newRow("event to acknowledge") << uR"(421["x",1])"_s;
    QTest::newRow("ended") << u"41"_s;
    QTest::newRow("ended by an ill-timed text") << uR"(451-["a"])"_s;
}

void TestSailsLink::mayBeDestroyedFromEachOfItsSignals()
{
    QFETCH(QString, frame);
    auto *const link = new SailsLink(options());
    bool isGone = false;
    const auto destroy = [&] {
        delete link;
        isGone = true;
    };
    connect(link, &SailsLink::eventReceived, this, destroy);
    connect(link, &SailsLink::ended, this, destroy);
    if (frame.isEmpty())
        connect(link, &SailsLink::ready, this, destroy);
    link->open();
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    for (int i = 0; i < 6 && !frame.isEmpty(); ++i)
        m_server->send(frame);
    QTRY_VERIFY(isGone);
}

void TestSailsLink::mayBeDestroyedByAnAnswer_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"reply", "time-out", "cut"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestSailsLink::mayBeDestroyedByAnAnswer()
{
    QFETCH(QString, how);
    auto wanted = options();
    if (how == "time-out"_L1)
        wanted.requestTimeout = 20ms;
    make(wanted);
    QTRY_VERIFY(m_server->hasPeer());
    m_server->greet(25s, 60s);
    QTRY_COMPARE(m_ready->size(), 1);
    m_link->request("get", u"/first"_s, {}, [this](const Result<SailsReply> &) { m_link.reset(); });
    Outcome second;
    m_link->request("get", u"/second"_s, {}, into(second));
    QTRY_COMPARE(m_server->received().size(), 2);
    if (how == "reply"_L1)
        m_server->send(uR"(430[{"body":1,"statusCode":200}])"_s);
    if (how == "cut"_L1)
        m_server->drop();
    QTRY_VERIFY(second.has_value());
    QCOMPARE(second->error().kind, Error::Kind::Cancelled);
    QVERIFY(!m_link);
}

QTEST_GUILESS_MAIN(TestSailsLink)
#include "tst_sailslink.moc"
