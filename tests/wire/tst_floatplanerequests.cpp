// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanechat.h"
#include "wire/floatplanepolls.h"
#include "wire/floatplanerefusal.h"
#include "wire/floatplanerequests.h"
#include "wire/socketio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using floatplane::Generation;

class TestFloatplaneRequests : public QObject
{
    Q_OBJECT

private slots:
    void routes_data();
    void routes();
    void parseRefuses_data();
    void parseRefuses();
    void transcripts_data();
    void transcripts();
    void joinAnswers_data();
    void joinAnswers();
    void peopleAnswers_data();
    void peopleAnswers();
    void sendAnswers_data();
    void sendAnswers();
    void pollAnswers_data();
    void pollAnswers();
    void refusals_data();
    void refusals();
    void errorBodies();
};

namespace {

QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QString text(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

template <typename T>
QString failure(const Result<T> &result)
{
    return result.error().code.isEmpty() ? u"error"_s : u"error: "_s + result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(floatplane::Request)

void TestFloatplaneRequests::routes_data()
{
    using namespace floatplane;
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("expected");
    const Secret cookie;
    const Secret token("T");
    const auto row = [](const Request &request, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << request << expected;
    };
    constexpr auto G1 = Generation::G1;
    constexpr auto G2 = Generation::G2;
    row({ChatJoin{u"5c"_s}, G1, cookie},
        u"get /RadioMessage/joinLivestreamRadioFrequency {\"channel\":\"/live/5c\",\"message\":null}"_s);
    row({ChatLeave{u"5c"_s}, G1, cookie},
        u"post /RadioMessage/leaveLivestreamRadioFrequency {\"channel\":\"/live/5c\",\"message\":\"bye!\"}"_s);
    row({ChatUserList{u"5c"_s}, G1, cookie}, u"get /RadioMessage/getChatUserList/ {\"channel\":\"/live/5c\"}"_s);
    row({ChatSend{u"5c"_s, u"test"_s}, G1, cookie},
        u"post /RadioMessage/sendLivestreamRadioChatter/ {\"channel\":\"/live/5c\",\"message\":\"test\"}"_s);
    row({ChatJoin{u"5c"_s}, G2, cookie}, u"post /ck/channel/join {\"channel\":\"5c\"}"_s);
    row({ChatSend{u"5c"_s, u"hi"_s}, G2, cookie},
        u"post /ck/channel/message {\"channel\":\"5c\",\"message\":\"hi\"}"_s);
    row({ChatUserList{u"5c"_s}, G2, cookie}, u"post /ck/channel/user/list {\"channel\":\"5c\"}"_s);
    row({ChatLeave{u"5c"_s}, G2, cookie}, u"post /ck/channel/leave {\"channel\":\"5c\"}"_s);
    row({ChatJoin{u"5c"_s}, G2, token}, u"post /tk/channel/join {\"channel\":\"5c\",\"token\":\"T\"}"_s);
    row({ChatSend{u"5c"_s, u"hi"_s}, G2, token},
        u"post /tk/channel/message {\"channel\":\"5c\",\"message\":\"hi\",\"token\":\"T\"}"_s);
    row({ChatUserList{u"5c"_s}, G2, token}, u"post /tk/channel/user/list {\"channel\":\"5c\",\"token\":\"T\"}"_s);
    row({ChatLeave{u"5c"_s}, G2, token}, u"post /tk/channel/leave {\"channel\":\"5c\",\"token\":\"T\"}"_s);
    row({SyncConnect{}, G2, cookie}, u"post /api/v3/socket/connect {}"_s);
    row({SyncDisconnect{}, G2, cookie}, u"post /api/v3/socket/disconnect {}"_s);
    row({SyncConnect{}, G2, token}, u"post /api/v3/socket/tk/connect {\"token\":\"T\"}"_s);
    row({SyncDisconnect{}, G2, token}, u"post /api/v3/socket/tk/disconnect {\"token\":\"T\"}"_s);
    row({PollJoin{u"59"_s, false}, G2, cookie}, u"post /api/v3/poll/live/joinroom {\"creatorId\":\"59\"}"_s);
    row({PollLeave{u"59"_s, false}, G2, cookie}, u"post /api/v3/poll/live/leaveroom {\"creatorId\":\"59\"}"_s);
    row({PollJoin{u"59"_s, true}, G2, token},
        u"post /api/v3/poll/tk/live/joinroom {\"creatorId\":\"59\",\"moderator\":true,\"token\":\"T\"}"_s);
    row({PollLeave{u"59"_s, false}, G2, token},
        u"post /api/v3/poll/tk/live/leaveroom {\"creatorId\":\"59\",\"token\":\"T\"}"_s);
    row({PollJoin{u"59"_s, true}, G2, cookie}, u"post /api/v3/poll/live/joinroommoderator {\"creatorId\":\"59\"}"_s);
    row({PollLeave{u"59"_s, true}, G2, cookie}, u"post /api/v3/poll/live/leaveroommoderator {\"creatorId\":\"59\"}"_s);
    // No address of its own: the token goes into a header.
    row({ChatUserList{u"6d"_s}, G1, token}, u"get /RadioMessage/getChatUserList/ {\"channel\":\"/live/6d\"}"_s);
}

void TestFloatplaneRequests::routes()
{
    QFETCH(floatplane::Request, request);
    QFETCH(QString, expected);
    const sails::Request wire = floatplane::serializeRequest(request);
    QCOMPARE(QString(QString::fromLatin1(wire.verb) + u' ' + wire.url + u' ' + text(wire.data)), expected);
    QCOMPARE(*floatplane::parseRequest(wire), request);

    sails::Request other = wire; // a slash more or less and a query do not matter
    other.url = wire.url.endsWith(u'/') ? wire.url.chopped(1) : wire.url + u'/';
    QCOMPARE(*floatplane::parseRequest(other), request);
    other.url += u"?x=y"_s;
    QCOMPARE(*floatplane::parseRequest(other), request);
}

void TestFloatplaneRequests::parseRefuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    const QString join = u"/ck/channel/join"_s;
    QTest::newRow("unknown") << QByteArray("post") << u"/ck/channel/dance"_s << QByteArray("{}") << u"noSuchRoute"_s;
    QTest::newRow("other verb") << QByteArray("get") << join << QByteArray(R"({"channel":"5c"})") << u"noSuchRoute"_s;
    QTest::newRow("no address") << QByteArray("post") << QString() << QByteArray("{}") << u"noSuchRoute"_s;
    QTest::newRow("no channel") << QByteArray("post") << join << QByteArray("{}") << u"400"_s;
    QTest::newRow("null channel") << QByteArray("post") << join << QByteArray(R"({"channel":null})") << u"400"_s;
    QTest::newRow("no data") << QByteArray("post") << join << QByteArray("null") << u"400"_s;
    QTest::newRow("no text") << QByteArray("post") << u"/ck/channel/message"_s << QByteArray(R"({"channel":"5c"})")
                             << u"400"_s;
    QTest::newRow("no token") << QByteArray("post") << u"/tk/channel/join"_s << QByteArray(R"({"channel":"5c"})")
                              << u"400"_s;
    QTest::newRow("creatorid, a known mistake")
        << QByteArray("post") << u"/api/v3/poll/live/joinroom"_s << QByteArray(R"({"creatorid":"59"})") << u"400"_s;
}

void TestFloatplaneRequests::parseRefuses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, url);
    QFETCH(QByteArray, data);
    const auto request = floatplane::parseRequest({verb, url, value(data), {}});
    QVERIFY(!request);
    QTEST(request.error().code, "code");
}

void TestFloatplaneRequests::transcripts_data()
{
    QTest::addColumn<QString>("frame");
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/wire/data/floatplane-frames.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isRequest = lines[i].startsWith("C> 42"_L1) && lines[i].contains("\"url\""_L1);
        if (isRequest && !lines[i].contains("\"/x\""_L1))
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(i + 1).arg(lines[i].left(60)))) << lines[i].mid(4);
    }
}

/// Every request of the protocol file is understood, and what we would send is the same.
void TestFloatplaneRequests::transcripts()
{
    QFETCH(QString, frame);
    const auto packet = socketio::parsePacket(frame.toUtf8());
    QVERIFY(packet);
    const auto wire = sails::parseRequest(packet->name, packet->argument);
    QVERIFY(wire);
    const auto request = floatplane::parseRequest(*wire);
    QVERIFY(request);
    QCOMPARE(floatplane::serializeRequest(*request), *wire);
}

void TestFloatplaneRequests::joinAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("G1") << 200
                        << QByteArray(R"({"success":true,"emotes":[{"code":"meow","image":"https://a.b/m.png"}]})")
                        << u"meow"_s;
    QTest::newRow("G2") << 200
                        << QByteArray(R"({"emotes":[{"code":"a","image":"https://a.b/a"},)"
                                      R"({"code":7,"image":"https://a.b/7"}],"more":1})")
                        << u"a 7"_s;
    QTest::newRow("of 2019, without emotes") << 200 << QByteArray(R"({"success":true})") << QString();
    QTest::newRow("emotes that are none") << 200
                                          << QByteArray(R"({"emotes":[null,1,{"code":"x"},{"image":"https://a.b/a"},)"
                                                        R"({"code":"y","image":"javascript:1"}]})")
                                          << QString();
    QTest::newRow("text") << 200 << QByteArray(R"("OK")") << QString();
    QTest::newRow("success: false") << 200 << QByteArray(R"({"success":false})") << u"error: successFalse"_s;
    QTest::newRow("no such route") << 404 << QByteArray(R"("Not Found")") << u"error: noSuchRoute"_s;
    QTest::newRow("unknown stream") << 404 << QByteArray(R"({"errors":[{"name":"notFoundError"}]})")
                                    << u"error: notFoundError"_s;
}

void TestFloatplaneRequests::joinAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto joined = floatplane::parseJoinedChat(status, value(body));
    QStringList codes;
    for (const Emote &emote : joined ? joined->emotes : QList<Emote>())
        codes.append(emote.code);
    QTEST(joined ? codes.join(u' ') : failure(joined), "expected");
    for (const auto generation : {Generation::G1, Generation::G2}) {
        if (joined)
            QCOMPARE(*floatplane::parseJoinedChat(200, floatplane::serializeJoinedChat(*joined, generation)), *joined);
    }
}

void TestFloatplaneRequests::peopleAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("G1") << 200 << QByteArray(R"({"success":true,"pilots":["LinusTech"],"passengers":["a","b"]})")
                        << u"LinusTech | a b"_s;
    QTest::newRow("G1, the example") << 200 << QByteArray(R"({"success":true,"pilots":[],"passengers":["username1"]})")
                                     << u" | username1"_s;
    QTest::newRow("G2") << 200 << QByteArray(R"({"admins":["LinusTech"],"users":["jamamp","Kestrel-7"]})")
                        << u"LinusTech | jamamp Kestrel-7"_s;
    QTest::newRow("one list only") << 200 << QByteArray(R"({"users":[1,null,"x"]})") << u" | 1 x"_s;
    QTest::newRow("no list") << 200 << QByteArray("{}") << u"error: user list without lists"_s;
    QTest::newRow("nothing") << 200 << QByteArray("null") << u"error: user list without lists"_s;
    QTest::newRow("success: false") << 200 << QByteArray(R"({"success":false,"pilots":[]})")
                                    << u"error: successFalse"_s;
    QTest::newRow("fault") << 500 << QByteArray(R"("oops")") << u"error: 500"_s;
}

void TestFloatplaneRequests::peopleAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto people = floatplane::parseChatPeople(status, value(body));
    QTEST(people ? people->staff.join(u' ') + u" | "_s + people->viewers.join(u' ') : failure(people), "expected");
    for (const auto generation : {Generation::G1, Generation::G2}) {
        if (people)
            QCOMPARE(*floatplane::parseChatPeople(200, floatplane::serializeChatPeople(*people, generation)), *people);
    }
}

void TestFloatplaneRequests::sendAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("G1") << 200
                        << QByteArray(
                               R"({"id":"cl30pgqfr01x301eh212rdr8q","userGUID":"5fb69b4f8573b6cd8cc7f3b0",)"
                               R"("username":"jamamp","channel":"/live/5c13f3c006f1be15e08e05c0","message":"test",)"
                               R"("userType":"Normal","emotes":[],"success":true})")
                        << u"cl30pgqfr01x301eh212rdr8q"_s;
    QTest::newRow("G2") << 200 << QByteArray("{}") << u"-"_s;
    QTest::newRow("true") << 200 << QByteArray("true") << u"-"_s;
    QTest::newRow("invalid emote") << 200 << QByteArray(R"({"success":false,"message":"Invalid emote."})")
                                   << u"error: successFalse"_s;
    QTest::newRow("banned") << 403 << QByteArray(R"({"errors":[{"reason":"chatBanned"}],"message":"You are banned."})")
                            << u"error: chatBanned"_s;
    QTest::newRow("too fast") << 429
                              << QByteArray(
                                     R"({"id":"rate-0001","errors":[{"id":"rate-0001","name":"rateLimitError"}]})")
                              << u"error: rateLimitError"_s;
}

void TestFloatplaneRequests::sendAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto sent = floatplane::parseSentChat(status, value(body));
    QTEST(sent ? (sent->chatter ? sent->chatter->id : u"-"_s) : failure(sent), "expected");
    if (sent)
        QCOMPARE(*floatplane::parseSentChat(200, floatplane::serializeSentChat(*sent)), *sent);
}

void TestFloatplaneRequests::pollAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 200 << QByteArray(R"({"activePolls":[]})") << QString();
    QTest::newRow("bare and wrapped") << 200
                                      << QByteArray(
                                             R"({"activePolls":[{"id":"p1","options":["A","B"]},)"
                                             R"({"poll":{"id":"p2","options":["A","B"]}},{"id":"no options"},3]})")
                                      << u"p1 p2"_s;
    QTest::newRow("no list") << 200 << QByteArray("{}") << u"error: poll room without activePolls"_s;
    QTest::newRow("true") << 200 << QByteArray("true") << u"error: poll room without activePolls"_s;
    QTest::newRow("not for us") << 403 << QByteArray(R"("Forbidden")") << u"error: 403"_s;
}

void TestFloatplaneRequests::pollAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto joined = floatplane::parseJoinedPolls(status, value(body));
    QStringList ids;
    for (const auto &poll : joined ? joined->activePolls : QList<floatplane::PollData>())
        ids.append(poll.id);
    QTEST(joined ? ids.join(u' ') : failure(joined), "expected");
    for (const bool isWrapped : {true, false}) {
        if (joined)
            QCOMPARE(*floatplane::parseJoinedPolls(200, floatplane::serializeJoinedPolls(*joined, isWrapped)), *joined);
    }
}

void TestFloatplaneRequests::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRefusal");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words"); // empty: ours
    const auto row = [](const char *tag, int status, const QByteArray &body, Error::Kind kind, const QString &code,
                        const QString &words = {}) {
        QTest::newRow(tag) << status << body << true << kind << code << words;
    };
    QTest::newRow("fine") << 200 << QByteArray("true") << false << Error::Kind::Refused << QString() << QString();
    QTest::newRow("also fine") << 304 << QByteArray("null") << false << Error::Kind::Refused << QString() << QString();
    row("not signed in", 401,
        R"({"id":"e","errors":[{"id":"x","name":"other"},{"id":"e","name":"notLoggedInError","message":"In the entry."}],)"
        R"("message":"You must be logged-in."})",
        Error::Kind::SignIn, u"notLoggedInError"_s, u"You must be logged-in."_s);
    row("words in the entry", 400, R"({"errors":[{"name":"validationError","message":"In the entry."}]})",
        Error::Kind::Refused, u"validationError"_s, u"In the entry."_s);
    row("not signed in, odd status", 403, R"({"errors":[{"name":"notLoggedInError"}]})", Error::Kind::SignIn,
        u"notLoggedInError"_s);
    row("banned beside others", 403, R"({"errors":[{"reason":"other"},{"reason":"chatBanned"}],"message":"Out."})",
        Error::Kind::Room, u"chatBanned"_s, u"Out."_s);
    row("another reason", 403, R"({"errors":[{"reason":"slow"}]})", Error::Kind::Room, u"slow"_s);
    row("text", 403, R"("Forbidden")", Error::Kind::Room, u"403"_s);
    row("nothing", 401, "null", Error::Kind::SignIn, u"401"_s);
    row("too fast", 429, "{}", Error::Kind::RateLimited, u"429"_s);
    row("down", 503, "{}", Error::Kind::Maintenance, u"503"_s);
    row("fault", 500, R"({"errors":3,"message":null})", Error::Kind::Refused, u"500"_s);
}

void TestFloatplaneRequests::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isRefusal);
    QFETCH(QString, words);
    const auto refusal = floatplane::refusalOf(status, value(body));
    QCOMPARE(refusal.has_value(), isRefusal);
    if (!refusal)
        return;
    QTEST(refusal->kind, "kind");
    QTEST(refusal->code, "code");
    QVERIFY(!refusal->text.isEmpty());
    if (!words.isEmpty())
        QCOMPARE(refusal->text, words);
}

void TestFloatplaneRequests::errorBodies()
{
    const floatplane::ErrorBody body{u"e"_s, {{u"e"_s, u"alreadyVotedError"_s, u"Once."_s, {}}}, u"Once only."_s};
    QCOMPARE(floatplane::parseErrorBody(floatplane::serializeErrorBody(body)), body);
    const auto banned = floatplane::parseErrorBody(floatplane::serializeChatBanned(u"Out."_s));
    QCOMPARE(banned.errors.constFirst().reason, u"chatBanned"_s);
    QCOMPARE(floatplane::refusalOf(403, floatplane::serializeChatBanned(u"Out."_s))->code, floatplane::ChatBannedCode);
    QVERIFY(floatplane::isNoSuchRoute(404, floatplane::noSuchRouteBody()));
    QVERIFY(!floatplane::isNoSuchRoute(200, floatplane::noSuchRouteBody()));
    QVERIFY(!floatplane::parseErrorBody(u"<html>"_s).primary());
}

QTEST_GUILESS_MAIN(TestFloatplaneRequests)
#include "tst_floatplanerequests.moc"
