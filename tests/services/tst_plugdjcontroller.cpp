// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

#include <QJsonDocument>
#include <QTcpServer>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Kind = FeedItem::Kind;

namespace {

const auto somebody = ScriptedPlugDj::somebody;

} // namespace

/// The line of a DJ room: getting in, staying in, coming back, stopping (plugdj.md 1.5, 2, 7).
class TestPlugDjController : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughTheStatesInOrder();
    void authIsTheFirstThingSaid();
    void eventsBeforeTheStateAreReplayed();
    void aCrowdIsToldInRowsOfAHundred();
    void whoComesAndGoesIsToldOnce();
    void malformedMessagesChangeNothing_data();
    void malformedMessagesChangeNothing();
    void lateEventsOfAnotherRoomAreIgnored();
    void aWrongAckIsTriedAgainWithANewToken();
    void noAckInTimeIsTriedAgain();
    void ackAsNumberIsTaken();
    void takeOverStopsForGood();
    void eachBanAndRefusalStops_data();
    void eachBanAndRefusalStops();
    void troubleIsWaitedOut_data();
    void troubleIsWaitedOut();
    void waitingCountsDown();
    void joiningWhileWaitingTriesAtOnce();
    void silenceIsADeadLine();
    void aSlowLineSaysSo();
    void anEndedSessionStopsTheRoom();
    void signingOutStopsTheRoom();
    void joinBeforeTheSignInWaitsForIt();
    void joinWithoutSignInIsRefused();
    void everyLineExactlyOnceOverTenDrops();
    void theRestOfAGapIsFilledFromHistory();
    void leavingAndComingBackIsAGap();
    void aHistoryThatKeepsFailingIsToldInTheGap();
    void aRoomWithoutHistoryIsStillARoom();
    void ghostingIsCured();
    void aLostAdvanceIsNoticed();
    void theSiteGoesDownAndComesBack();
    void anAddressBanStopsAllRequests();
    void destroyedAtEveryStage_data();
    void destroyedAtEveryStage();
};

void TestPlugDjController::goesThroughTheStatesInOrder()
{
    PlugDjRoomTest t;
    t.site.state.meta.name = u"Night <Bus>"_s;
    t.site.state.meta.description = u"a & b"_s;
    t.site.state.meta.welcome = u"hi %u, this is %r, 100 %"_s;
    t.site.state.users = {somebody(7, u"ann"_s, 3, 0)};
    t.site.state.meta.guests = 4;
    QSignalSpy header(t.room.get(), &RoomController::headerChanged);
    t.enter();
    QCOMPARE(t.states, (QStringList{u"connecting"_s, u"joining"_s, u"live"_s}));
    QCOMPARE(t.site.calls().mid(3, 4), (QStringList{u"GET /_/auth/token"_s, u"POST /_/rooms/join"_s,
                                                    u"GET /_/rooms/state"_s, u"GET /_/chat/history"_s}));
    QCOMPARE(t.site.lastBody("POST /_/rooms/join"), QByteArray(R"({"slug":"den"})"));
    QCOMPARE(t.room->name(), u"Night <Bus>"_s);
    QCOMPARE(t.room->description(), u"a & b"_s);
    QCOMPARE(t.room->welcome(), u"hi user_a, this is Night <Bus>, 100 %"_s);
    QVERIFY(header.size() >= 1);
    QCOMPARE(t.room->guests(), 4);
    // We are not in the room's list, and are put into it (7.18).
    const auto roster = t.room->roster();
    QCOMPARE(roster.size(), 2);
    QCOMPARE(std::count_if(roster.begin(), roster.end(), [](const auto &entry) { return entry.isSelf; }), 1);
    QTRY_COMPARE(t.site.count("GET /_/rooms/history"), 1);
    t.room->join(); // a no-op
    QCOMPARE(t.room->state(), State::Live);
    QCOMPARE(t.site.count("GET /_/auth/token"), 1);
}

void TestPlugDjController::authIsTheFirstThingSaid()
{
    PlugDjRoomTest t;
    t.enter();
    const auto first = plugdj::parseCommand(t.site.socket().received().constFirst().toUtf8());
    QVERIFY(first.isOk());
    QCOMPARE(std::get<plugdj::AuthCommand>(*first).token.reveal(), QByteArray("token-1"));
    QCOMPARE(t.site.socket().originHeader(), QByteArray("https://plug.dj"));
    QCOMPARE(t.site.socket().handshake().url().path(), u"/socket"_s);
}

void TestPlugDjController::eventsBeforeTheStateAreReplayed()
{
    // 1.5: room events may begin before the state is there; some of them it knows already, some not.
    PlugDjRoomTest t;
    const plugdj::User ann = somebody(7, u"ann"_s, 3, 0);
    t.site.state.users = {ann};
    t.site.state.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 200, {}};
    t.site.state.historyId = u"h1"_s;
    t.site.state.currentDj = 7;
    t.site.state.votes = {{7, 1}};
    t.site.answer("POST /_/rooms/join", [&](const HttpFake::Request &) {
        plugdj::Advance advance;
        advance.media = t.site.state.media;
        advance.historyId = u"h1"_s;
        advance.dj = 7;
        t.site.send({advance, plugdj::UserJoin{ann}, plugdj::UserJoin{somebody(8, u"bob"_s, 2, 0)}, plugdj::Voted{7, 1},
                     plugdj::Chat{{u"c1"_s, u"early"_s, 8, u"bob"_s, false, {}}}});
        t.site.send({plugdj::SiteMessage{u"hello all"_s}}, u"dashboard"_s);
        return ScriptedPlugDj::ok();
    });
    t.enter();
    QTRY_COMPARE(t.texts(Kind::Chat), QStringList{u"early"_s});
    QCOMPARE(t.room->roster().size(), 3);
    QCOMPARE(t.room->nowPlaying().score.woots, 1);
    QCOMPARE(t.ofKind(Kind::Advance).size(), 0);
    QCOMPARE(t.texts(Kind::Notice), QStringList{u"The site says: hello all"_s});
    QTRY_COMPARE(t.texts(Kind::Join), QStringList{u"bob joined."_s});
}

void TestPlugDjController::aCrowdIsToldInRowsOfAHundred()
{
    PlugDjRoomTest t;
    t.enter();
    QList<plugdj::Event> events;
    for (int i = 0; i < 250; ++i)
        events.append(plugdj::UserJoin{somebody(1'000 + i, u"eve %1"_s.arg(i), 1, 0)});
    t.site.send(events);
    QTRY_COMPARE(t.ofKind(Kind::Join).size(), 3);
    QStringList names;
    for (const FeedItem &item : t.ofKind(Kind::Join)) {
        for (const Person &person : std::get<FeedItem::PeoplePayload>(item.payload).people)
            names.append(person.name);
    }
    QCOMPARE(names.size(), 250);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestPlugDjController::whoComesAndGoesIsToldOnce()
{
    PlugDjRoomTest t;
    t.enter();
    QList<plugdj::Event> events;
    for (int i = 0; i < 500; ++i) {
        events.append(plugdj::UserJoin{somebody(8, u"bob"_s, 2, 0)});
        events.append(plugdj::UserLeave{8});
    }
    t.site.send(events);
    QTRY_COMPARE(t.texts(Kind::Leave), QStringList{u"bob left."_s});
    QCOMPARE(t.texts(Kind::Join), QStringList{u"bob joined."_s});
}

void TestPlugDjController::malformedMessagesChangeNothing_data()
{
    QTest::addColumn<QString>("message");
    for (const char *text :
         {"h", "hh", "[]", "{}", "null", "[null]", R"([{"p":1}])", R"([{"a":5}])", R"([{"a":"chat"}])",
          R"([{"a":"advance","s":"other-room","p":{}}])", R"([{"a":"neverHeardOf","p":{"x":[1]},"s":"dashboard"}])",
          R"([{"a":"chat","p":{"mess)", R"([{"a":"userLeave","p":0,"s":"den"}])", R"([{"a":"vote","p":[],"s":"den"}])",
          R"([{"a":"djListUpdate","p":"x","s":"den"}])", R"([{"a":"chatDelete","p":{"c":""},"s":"den"}])"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::addRow("a megabyte") << QString(1024 * 1024, u'x');
    QTest::addRow("empty") << QString();
}

void TestPlugDjController::malformedMessagesChangeNothing()
{
    QFETCH(QString, message);
    PlugDjRoomTest t;
    t.enter();
    const auto roster = t.room->roster();
    t.site.socket().send(message);
    t.site.socket().sendBinary("\x01\x02");
    t.settle();
    QCOMPARE(t.room->state(), State::Live);
    QVERIFY(t.items.isEmpty());
    QCOMPARE(t.room->roster(), roster);
    QCOMPARE(t.room->guests(), 0);
}

void TestPlugDjController::lateEventsOfAnotherRoomAreIgnored()
{
    PlugDjRoomTest t;
    t.enter();
    plugdj::Advance advance;
    advance.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 200, {}};
    advance.historyId = u"h1"_s;
    t.site.send({advance, plugdj::Chat{{u"1"_s, u"old"_s, 7, u"ann"_s, false, {}}}, plugdj::LevelUp{9}}, u"attic"_s);
    t.settle();
    QVERIFY(t.items.isEmpty());
    QVERIFY(t.room->nowPlaying().isIdle());
    QCOMPARE(t.account.level(), 5);
}

void TestPlugDjController::aWrongAckIsTriedAgainWithANewToken()
{
    PlugDjRoomTest t;
    t.site.acknowledges = false;
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.site.socket().received().size(), 1);
    t.site.acknowledges = true;
    t.site.send({plugdj::Ack{false}}, u"dashboard"_s);
    QTRY_COMPARE(t.room->state(), State::Live);
    QCOMPARE(t.states, (QStringList{u"connecting"_s, u"waiting"_s, u"connecting"_s, u"joining"_s, u"live"_s}));
    QVERIFY(t.site.socket().received().constLast().contains("token-2"_L1));
    QCOMPARE(t.site.count("POST /_/auth/login"), 1);
}

void TestPlugDjController::noAckInTimeIsTriedAgain()
{
    auto options = PlugDjRoomTest::quick();
    options.ackTimeout = 300ms;
    PlugDjRoomTest t(options);
    t.site.acknowledges = false;
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.site.count("GET /_/auth/token"), 2);
    QCOMPARE(t.room->connection().error ? t.room->connection().error->kind : Error::Kind::Network,
             Error::Kind::Network);
    t.site.acknowledges = true;
    QTRY_COMPARE(t.room->state(), State::Live);
}

void TestPlugDjController::ackAsNumberIsTaken()
{
    PlugDjRoomTest t;
    t.site.acknowledges = false;
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.site.socket().received().size(), 1);
    t.site.socket().send(uR"([{"a":"ack","p":1,"s":"den"}])"_s);
    QTRY_COMPARE(t.room->state(), State::Live);
}

void TestPlugDjController::takeOverStopsForGood()
{
    PlugDjRoomTest t;
    t.enter();
    QVERIFY(t.room->say(u"still here"_s).isOk());
    // Of a room that was left: it counts all the same (2.2).
    t.site.send({plugdj::KillSession{}}, u"attic"_s);
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.room->connection().error->code, u"takenOver"_s);
    QVERIFY(!t.room->connection().reason.isEmpty());
    QVERIFY(t.room->say(u"again"_s).error().kind == Error::Kind::Refused);
    // Never by itself: three round trips later, each longer than the backoff, still nobody asked for a token.
    for (int i = 0; i < 3; ++i) {
        QSignalSpy refreshed(&t.account, &PlugDjAccount::userRefreshed);
        t.account.checkSession();
        QTRY_COMPARE(refreshed.size(), 1);
    }
    QCOMPARE(t.site.count("GET /_/auth/token"), 1);
    QCOMPARE(t.site.socket().connections(), 1);
    t.room->join(); // the user may
    QTRY_COMPARE(t.room->state(), State::Live);
    QCOMPARE(t.site.socket().connections(), 2);
}

void TestPlugDjController::eachBanAndRefusalStops_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("text"); // a part of it
    const auto refusal = ScriptedPlugDj::refusal;
    QTest::newRow("no such room") << refusal(404, "notFound", "[]") << u"notFound"_s << Error::Kind::Room
                                  << u"no room"_s;
    QTest::newRow("full") << refusal(403, "roomCapacity", "[]") << u"roomCapacity"_s << Error::Kind::Room << u"full"_s;
    QTest::newRow("banned for a while") << refusal(403, "ban", R"([{"r":1,"e":840,"d":"h"}])") << u"ban"_s
                                        << Error::Kind::Room << u"14 minutes"_s;
    QTest::newRow("banned, another HTTP code")
        << refusal(410, "ban", R"([{"r":1,"e":840,"d":"h"}])") << u"ban"_s << Error::Kind::Room << u"14 minutes"_s;
    QTest::newRow("banned for good") << refusal(403, "ban", R"([{"r":1,"e":-1,"d":"f"}])") << u"ban"_s
                                     << Error::Kind::Room << u"for good"_s;
    QTest::newRow("account banned") << ScriptedPlugDj::page(200, "plug.dj", "You are permanently banned") << u"banned"_s
                                    << Error::Kind::SignIn << u"permanently"_s;
}

void TestPlugDjController::eachBanAndRefusalStops()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, text);
    PlugDjRoomTest t;
    t.site.answer("POST /_/rooms/join", reply);
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QVERIFY(t.room->connection().error.has_value());
    QTEST(t.room->connection().error->code, "code");
    QTEST(t.room->connection().error->kind, "kind");
    QVERIFY2(t.room->connection().reason.contains(text), qPrintable(t.room->connection().reason));
    QCOMPARE(t.site.count("POST /_/rooms/join"), 1);
}

void TestPlugDjController::troubleIsWaitedOut_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray token = "GET /_/auth/token", join = "POST /_/rooms/join", state = "GET /_/rooms/state";
    QTest::newRow("cut") << join << QByteArray() << Error::Kind::Network;
    QTest::newRow("server error") << state << ScriptedPlugDj::refusal(500, "500") << Error::Kind::Refused;
    QTest::newRow("maintenance, JSON") << token << ScriptedPlugDj::refusal(403, "maintenanceMode")
                                       << Error::Kind::Maintenance;
    QTest::newRow("maintenance, HTML") << token << ScriptedPlugDj::page(200, "Maintenance mode")
                                       << Error::Kind::Maintenance;
    QTest::newRow("maintenance, empty") << join << HttpFake::reply(503, {}) << Error::Kind::Maintenance;
    QTest::newRow("CDN") << token << HttpFake::reply(522, {}) << Error::Kind::Maintenance;
    QTest::newRow("garbage") << state << HttpFake::json("{\"data\":") << Error::Kind::Protocol;
    QTest::newRow("no token in it") << token << ScriptedPlugDj::ok() << Error::Kind::Protocol;
    QTest::newRow("not in a room") << state << ScriptedPlugDj::refusal(400, "requestError", R"(["not in a room"])")
                                   << Error::Kind::Refused;
    QTest::newRow("a passing 401") << token << ScriptedPlugDj::refusal(401, "notAuthorized") << Error::Kind::SignIn;
}

void TestPlugDjController::troubleIsWaitedOut()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, reply);
    auto options = PlugDjRoomTest::quick();
    options.backoff = {100ms}; // long enough to look at
    options.maintenanceDelay = 100ms;
    PlugDjRoomTest t(options);
    t.site.answer(call, reply);
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.room->state(), State::Waiting);
    QTEST(t.room->connection().error->kind, "kind");
    QVERIFY(!t.room->connection().reason.isEmpty());
    QVERIFY(t.room->connection().retryIn >= 1s);
    t.site.answer(call, HttpFake::Handler());
    QTRY_COMPARE(t.room->state(), State::Live);
    QVERIFY(!t.room->connection().error);
    QCOMPARE(t.ofKind(Kind::Gap).size(), 0); // never in before, nothing missed
}

void TestPlugDjController::waitingCountsDown()
{
    auto options = PlugDjRoomTest::quick();
    options.backoff = {60s};
    PlugDjRoomTest t(options);
    t.enter();
    t.site.socket().drop();
    QTRY_COMPARE(t.room->state(), State::Waiting);
    const auto first = t.room->connection().retryIn;
    QVERIFY(first > 40s && first < 80s); // +-30 %
    QTRY_VERIFY(t.room->connection().retryIn < first);
    QCOMPARE(t.room->connection().error->kind, Error::Kind::Network);
}

void TestPlugDjController::joiningWhileWaitingTriesAtOnce()
{
    auto options = PlugDjRoomTest::quick();
    options.backoff = {60s};
    PlugDjRoomTest t(options);
    t.enter();
    t.site.socket().drop();
    QTRY_COMPARE(t.room->state(), State::Waiting);
    t.room->join();
    QTRY_COMPARE(t.room->state(), State::Live);
    QCOMPARE(t.site.socket().connections(), 2);
}

void TestPlugDjController::silenceIsADeadLine()
{
    auto options = PlugDjRoomTest::quick();
    options.silenceLimit = 1s;
    PlugDjRoomTest t(options);
    t.enter();
    QTRY_VERIFY(t.states.contains(u"waiting"_s));
    QTRY_VERIFY(t.site.socket().connections() >= 2);
    QTRY_COMPARE(t.room->state(), State::Live);
    QVERIFY(t.ofKind(Kind::Gap).size() >= 1);
}

void TestPlugDjController::aSlowLineSaysSo()
{
    auto options = PlugDjRoomTest::quick();
    options.slowAfter = 100ms;
    PlugDjRoomTest t(options);
    t.enter();
    t.site.socket().send(u"h"_s); // the time counts from the last message
    QTRY_VERIFY(!t.room->connection().reason.isEmpty());
    QCOMPARE(t.room->state(), State::Live);
    t.site.socket().send(u"h"_s); // any message counts
    QTRY_VERIFY(t.room->connection().reason.isEmpty());
}

void TestPlugDjController::anEndedSessionStopsTheRoom()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.answer("GET /_/auth/token", ScriptedPlugDj::refusal(401, "notAuthorized"));
    t.site.answer("GET /_/users/me", ScriptedPlugDj::refusal(401, "notAuthorized"));
    t.site.socket().drop();
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.room->connection().error->kind, Error::Kind::SignIn);
    QCOMPARE(t.account.state(), Account::State::Expired);
    // Signing in again brings the room back by itself.
    t.site.answer("GET /_/auth/token", HttpFake::Handler());
    t.site.answer("GET /_/users/me", HttpFake::Handler());
    t.account.signIn({Credentials::Method::Password, {}, Secret("x")});
    QTRY_COMPARE(t.room->state(), State::Live);
}

void TestPlugDjController::signingOutStopsTheRoom()
{
    PlugDjRoomTest t;
    t.enter();
    t.account.signOut();
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.room->connection().error->code, u"signedOut"_s);
    QTRY_VERIFY(!t.site.socket().hasPeer());
}

void TestPlugDjController::joinBeforeTheSignInWaitsForIt()
{
    PlugDjRoomTest t;
    t.account.signIn({Credentials::Method::Password, {}, Secret("x")});
    t.room->join();
    QCOMPARE(t.room->state(), State::SigningIn);
    QTRY_COMPARE(t.room->state(), State::Live);

    PlugDjRoomTest refused;
    refused.site.answer("POST /_/auth/login", ScriptedPlugDj::refusal(401, "badLogin"));
    refused.account.signIn({Credentials::Method::Password, {}, Secret("x")});
    refused.room->join();
    QTRY_COMPARE(refused.room->state(), State::Stopped);
    QCOMPARE(refused.room->connection().error->code, u"badLogin"_s);
    QCOMPARE(refused.room->connection().error->kind, Error::Kind::SignIn);
}

void TestPlugDjController::joinWithoutSignInIsRefused()
{
    PlugDjRoomTest t;
    t.room->join();
    QCOMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.room->connection().error->kind, Error::Kind::SignIn);
    QVERIFY(t.site.calls().isEmpty());
}

void TestPlugDjController::everyLineExactlyOnceOverTenDrops()
{
    constexpr int Lines = 1000;
    constexpr int Drops = 10;
    constexpr int MissedEachTime = 20; // less than the 30 that history gives back
    PlugDjRoomTest t;
    t.enter();
    QStringList expected;
    for (int i = 0; i < Lines; ++i) {
        const int inRound = i % (Lines / Drops);
        if (inRound == Lines / Drops - MissedEachTime) {
            // Some of them may still be on their way: what the cut swallows, history gives back.
            QTRY_VERIFY(t.texts(Kind::Chat).size() >= expected.size() - 5);
            t.site.socket().drop();
            QTRY_VERIFY(!t.site.socket().hasPeer());
        }
        expected.append(u"line %1 & <more>"_s.arg(i));
        t.site.chat(7, u"ann"_s, expected.constLast());
        if (inRound == Lines / Drops - 1) {
            QTRY_VERIFY(t.room->state() == State::Live && t.site.socket().hasPeer() && t.texts(Kind::Chat) == expected);
        }
    }
    QTRY_COMPARE(t.texts(Kind::Chat), expected);
    const auto gaps = t.ofKind(Kind::Gap);
    QCOMPARE(gaps.size(), Drops);
    for (const FeedItem &gap : gaps) {
        const auto payload = std::get<FeedItem::GapPayload>(gap.payload);
        QVERIFY(payload.from.isValid() && payload.from <= payload.to);
        QVERIFY(payload.filled >= 0 && payload.filled <= MissedEachTime);
        QVERIFY(!gap.text.isEmpty());
    }
    QCOMPARE(t.site.count("GET /_/auth/token"), Drops + 1);
    qint64 last = 0;
    for (const FeedItem &item : t.items) {
        QVERIFY(item.seq > last);
        last = item.seq;
    }
}

void TestPlugDjController::theRestOfAGapIsFilledFromHistory()
{
    PlugDjRoomTest t;
    t.site.chat(7, u"ann"_s, u"long before"_s);
    t.enter();
    QCOMPARE(t.texts(Kind::Chat), QStringList{u"long before"_s});
    QVERIFY(t.items[0].isBackfill && t.items[0].serverTime.isValid());
    t.site.chat(7, u"ann"_s, u"live"_s);
    QTRY_COMPARE(t.items.size(), 2);
    t.site.answer("GET /_/auth/token", HttpFake::reply(502, {})); // keeps us out for a while
    t.site.socket().drop();
    QTRY_COMPARE(t.room->state(), State::Waiting);
    t.site.chat(7, u"ann"_s, u"@user_a missed 1"_s);
    t.site.chat(8, u"bob"_s, u"/me missed 2"_s);
    t.site.state.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 200, {}};
    t.site.state.historyId = u"h1"_s;
    t.site.answer("GET /_/auth/token", HttpFake::Handler());
    QTRY_COMPARE(t.room->state(), State::Live);
    QCOMPARE(t.items.size(), 6);
    QCOMPARE(t.items[2].kind, Kind::Gap);
    QCOMPARE(std::get<FeedItem::GapPayload>(t.items[2].payload).filled, 2);
    QCOMPARE(t.items[3].text, u"@user_a missed 1"_s);
    QVERIFY(t.items[3].isBackfill && !t.items[3].isMention); // no alarm for old lines
    QCOMPARE(t.items[4].kind, Kind::Emote);
    QCOMPARE(t.items[5].kind, Kind::Advance); // what began meanwhile
    QCOMPARE(t.room->nowPlaying().historyId, u"h1"_s);
}

void TestPlugDjController::leavingAndComingBackIsAGap()
{
    PlugDjRoomTest t;
    t.enter();
    t.room->leave();
    QCOMPARE(t.room->state(), State::Idle);
    QTRY_VERIFY(!t.site.socket().hasPeer());
    t.site.chat(7, u"ann"_s, u"while away"_s);
    t.room->join();
    QTRY_COMPARE(t.room->state(), State::Live);
    QCOMPARE(t.items.size(), 2);
    QCOMPARE(t.items[0].kind, Kind::Gap);
    QCOMPARE(t.items[1].text, u"while away"_s);
}

/// The room comes back all the same, and does not hide that lines may be missing (plugdj.md 8.15).
void TestPlugDjController::aHistoryThatKeepsFailingIsToldInTheGap()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.answer("GET /_/chat/history", HttpFake::reply(500, {}));
    t.site.socket().drop();
    QTRY_VERIFY(t.site.socket().connections() > 1 && t.room->state() == State::Live);
    QCOMPARE(t.site.count("GET /_/chat/history"), 1 + 3); // asked again before it is given up
    const auto gaps = t.ofKind(Kind::Gap);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(std::get<FeedItem::GapPayload>(gaps[0].payload).filled, 0);
    QVERIFY(gaps[0].text.contains(u"nothing said meanwhile could be fetched"_s));
}

void TestPlugDjController::aRoomWithoutHistoryIsStillARoom()
{
    PlugDjRoomTest t;
    t.site.answer("GET /_/chat/history", ScriptedPlugDj::refusal(401, "notAuthorized"));
    t.site.answer("GET /_/rooms/history", ScriptedPlugDj::refusal(400, "notInRoom"));
    t.site.state.meta.welcome = u"hi %u"_s;
    t.enter(Credentials::Method::Guest);
    QCOMPARE(t.room->roster().size(), 0);
    t.site.chat(7, u"ann"_s, u"hello"_s);
    QTRY_COMPARE(t.texts(Kind::Chat), QStringList{u"hello"_s});
    QCOMPARE(t.room->welcome(), u"hi Guest"_s);
    QVERIFY(t.room->cannotSayReason().contains("Guests"_L1));
    QVERIFY(!t.room->say(u"hello"_s).isOk());
    QVERIFY(t.site.said().isEmpty());
}

void TestPlugDjController::ghostingIsCured()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.state.users = {somebody(9, u"new here"_s, 1, 0)};
    t.site.send({plugdj::UserLeave{ScriptedPlugDj::OwnId}});
    QTRY_COMPARE(t.site.count("POST /_/rooms/join"), 2);
    QTRY_COMPARE(t.room->roster().size(), 2);
    QCOMPARE(t.room->state(), State::Live);
    QCOMPARE(t.site.socket().connections(), 1);

    // A cure that failed is not tried again soon (7.5).
    t.site.answer("POST /_/rooms/join", HttpFake::reply(500, {}));
    t.site.send({plugdj::UserLeave{ScriptedPlugDj::OwnId}});
    QTRY_COMPARE(t.site.count("POST /_/rooms/join"), 3);
    QSignalSpy refreshed(&t.account, &PlugDjAccount::userRefreshed);
    t.account.checkSession();
    QTRY_COMPARE(refreshed.size(), 1);
    t.site.send({plugdj::UserLeave{ScriptedPlugDj::OwnId}});
    t.settle();
    t.account.checkSession();
    QTRY_COMPARE(refreshed.size(), 2);
    QCOMPARE(t.site.count("POST /_/rooms/join"), 3);
}

void TestPlugDjController::aLostAdvanceIsNoticed()
{
    auto options = PlugDjRoomTest::quick();
    options.stuckTrackGrace = 10ms;
    options.stuckTrackRetry = 10ms;
    PlugDjRoomTest t(options);
    t.site.state.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 0, {}}; // over at once
    t.site.state.historyId = u"h1"_s;
    t.site.state.users = {somebody(7, u"ann"_s, 3, 0)};
    t.site.state.currentDj = 7;
    t.enter();
    QTRY_VERIFY(t.site.count("GET /_/rooms/state") >= 3); // asked, nothing new, asked again
    QCOMPARE(t.ofKind(Kind::Advance).size(), 0);
    t.site.state.media = plugdj::Media{2, 1, u"y"_s, u"Other"_s, u"Tune"_s, 3600, {}};
    t.site.state.historyId = u"h2"_s;
    QTRY_COMPARE(t.ofKind(Kind::Advance).size(), 1);
    QCOMPARE(t.texts(Kind::Advance), QStringList{u"ann plays Other - Tune (1:00:00)."_s});
    const auto payload = std::get<FeedItem::AdvancePayload>(t.ofKind(Kind::Advance)[0].payload);
    QCOMPARE(payload.ended->historyId, u"h1"_s);
}

void TestPlugDjController::theSiteGoesDownAndComesBack()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({plugdj::MaintenanceAlert{10}}, u"dashboard"_s);
    QTRY_COMPARE(t.texts(Kind::Notice), QStringList{u"The site goes down for maintenance in 10 minutes."_s});
    QVERIFY(t.account.notices().maintenanceAt().isValid());
    t.site.send({plugdj::MaintenanceAlert{5}}, u"dashboard"_s);
    t.settle();
    QCOMPARE(t.texts(Kind::Notice).size(), 1); // once; the countdown is corrected
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(t.account.notices().maintenanceAt()) <= 300);
    t.site.answer("GET /_/mobile/init", HttpFake::reply(503, {}));
    t.site.send({plugdj::Maintenance{}}, u"dashboard"_s);
    QTRY_COMPARE(t.room->state(), State::Waiting);
    QCOMPARE(t.room->connection().error->kind, Error::Kind::Maintenance);
    QTRY_VERIFY(t.site.count("GET /_/mobile/init") > 3);
    QCOMPARE(t.site.count("GET /_/auth/token"), 1); // nothing heavier while it is down
    t.site.answer("GET /_/mobile/init", HttpFake::Handler());
    QTRY_COMPARE(t.room->state(), State::Live);
    QVERIFY(!t.account.notices().maintenanceAt().isValid());
}

void TestPlugDjController::anAddressBanStopsAllRequests()
{
    PlugDjRoomTest t;
    t.enter();
    QTRY_COMPARE(t.site.count("GET /_/rooms/history"), 1);
    const auto before = t.site.calls().size();
    t.site.send({plugdj::BanIp{}}, u"dashboard"_s);
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.room->connection().error->code, u"banIP"_s);
    QCOMPARE(t.room->connection().error->retryAfter, std::optional<std::chrono::seconds>(15min));
    t.account.checkSession();
    t.room->join(); // even the user's own try has to wait
    QCOMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.refusals, QStringList{u"banIP"_s});
    QVERIFY(t.room->connection().reason.endsWith(u"You can come back in 15 minutes."_s));
    QVERIFY(t.room->connection().retryIn > 14min);
    QCOMPARE(t.site.calls().size(), before);
}

void TestPlugDjController::destroyedAtEveryStage_data()
{
    QTest::addColumn<QByteArray>("call"); // the one that is never answered
    for (const char *call : {"GET /_/auth/token", "POST /_/rooms/join", "GET /_/rooms/state", "GET /_/chat/history",
                             "GET /_/rooms/history"})
        QTest::addRow("%s", call) << QByteArray(call);
}

void TestPlugDjController::destroyedAtEveryStage()
{
    QFETCH(QByteArray, call);
    {
        PlugDjRoomTest t; // the room first, the answer never
        t.site.answer(call, HttpFake::silence());
        t.signIn();
        t.room->join();
        QTRY_COMPARE(t.site.count(call), 1);
        t.room.reset();
    }
    PlugDjRoomTest t; // left, and an answer for somebody who is gone
    t.site.answer(call, [&t](const HttpFake::Request &) {
        t.room->leave();
        return ScriptedPlugDj::ok();
    });
    t.signIn();
    t.room->join();
    QTRY_COMPARE(t.site.count(call), 1);
    QSignalSpy refreshed(&t.account, &PlugDjAccount::userRefreshed);
    t.account.checkSession();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(t.room->state(), State::Idle);
}

QTEST_GUILESS_MAIN(TestPlugDjController)
#include "tst_plugdjcontroller.moc"
