// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomController::State;
using Room = FloatplaneRoom;

/// Joining, leaving, losing and finding a room again.
class TestFloatplaneController : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Room>(); }
    void cleanup() { m.reset(); }

    void joinsTheCurrentGeneration();
    void fallsBackToTheClassicGeneration();
    void onlyTheGenerationAskedFor();
    void waitsForTheSignIn();
    void refusedSignInStops();
    void refusedJoin_data();
    void refusedJoin();
    void overloadedJoinIsTriedAgain();
    void bannedOnJoinStillListens();
    void expiredSessionStopsUntilSignedInAgain();
    void unreachableWaits();
    void tenDropsAreTenGaps();
    void kickedWaitsLonger();
    void leavesPolitely();
    void peopleComeAndAreKept();
    void tokenOnlyUsesTheVisitorsCookie();
    void tokenFallsBackToTheBoundCookie();
    void tokenInTheClassicGeneration();
    void siteRefusedChatGoesOn();
    void destroyedInTheMiddle_data();
    void destroyedInTheMiddle();

private:
    std::unique_ptr<Room> m;
};

void TestFloatplaneController::joinsTheCurrentGeneration()
{
    m->joinLive();
    QCOMPARE(m->room->generation(), FloatplaneController::Generation::G2);
    QCOMPARE(m->room->emotes(), (QList<Emote>{{u"wan"_s, QUrl(Room::wan()[u"image"_s].toString())}}));
    QCOMPARE(m->chatServer.cookie(), "sails.sid=s%3AEXAMPLE.SIGNATURE");
    QCOMPARE(m->siteServer.cookie(), "sails.sid=s%3AEXAMPLE.SIGNATURE");
    QCOMPARE(m->chatServer.originHeader(), "https://www.floatplane.com");
    const QJsonValue joinData = QJsonObject{{u"channel"_s, Room::Stream}};
    QCOMPARE(m->chatServer.askedFor(Room::G2Join)[0].request.data, joinData);
    const QJsonValue pollData = QJsonObject{{u"creatorId"_s, Room::CreatorId}};
    QCOMPARE(m->siteServer.askedFor(Room::PollJoin)[0].request.data, pollData);
    QTRY_COMPARE(m->room->name(), u"Linus Tech Tips"_s);
    QCOMPARE(m->room->description(), u"WAN Show"_s);
    QCOMPARE(m->chatServer.count(u"GET /__getcookie"_s), 0);
}

void TestFloatplaneController::fallsBackToTheClassicGeneration()
{
    m->chatServer.onSails(Room::G2Join, {{404, u"Not Found"_s}});
    const QJsonObject joined{{u"success"_s, true}, {u"emotes"_s, QJsonArray{Room::wan()}}};
    m->chatServer.onSails(Room::G1Join, {{200, joined}});
    const QJsonObject people{
        {u"success"_s, true}, {u"pilots"_s, QJsonArray{u"LinusTech"_s}}, {u"passengers"_s, QJsonArray{u"jamamp"_s}}};
    m->chatServer.onSails(Room::G1People, {{200, people}});
    m->joinLive();
    QCOMPARE(m->room->generation(), FloatplaneController::Generation::G1);
    QTRY_COMPARE(m->room->roster().size(), 2);
    // The winner goes first at the next connect.
    m->chatServer.drop();
    QTRY_COMPARE(m->chatServer.askedFor(Room::G1Join).size(), 2);
    QCOMPARE(m->chatServer.askedFor(Room::G2Join).size(), 1);
}

void TestFloatplaneController::onlyTheGenerationAskedFor()
{
    auto options = Room::fastOptions();
    options.generation = FloatplaneController::Generation::G1;
    m->make(options);
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->kind, Error::Kind::Protocol);
    QVERIFY(m->chatServer.askedFor(Room::G2Join).isEmpty());
}

void TestFloatplaneController::waitsForTheSignIn()
{
    m->room->join();
    QCOMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->kind, Error::Kind::SignIn);
    m->account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    m->room->join();
    QCOMPARE(m->room->state(), State::SigningIn);
    QTRY_COMPARE(m->room->state(), State::Live);
}

void TestFloatplaneController::refusedSignInStops()
{
    m->siteServer.onRest(Room::SelfRoute, {{401, Room::notLoggedIn(), {}, {}}});
    m->account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->kind, Error::Kind::SignIn);
    QCOMPARE(m->chatServer.connections(), 0);
}

void TestFloatplaneController::refusedJoin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("body");
    QTest::addColumn<Error::Kind>("kind");
    const QJsonArray errors{QJsonObject{{u"name"_s, u"accessDeniedError"_s}}};
    const QJsonObject denied{{u"errors"_s, errors}, {u"message"_s, u"No."_s}};
    QTest::newRow("no access") << 403 << QJsonValue(denied) << Error::Kind::Room;
    QTest::newRow("without words") << 403 << QJsonValue(u"Forbidden"_s) << Error::Kind::Room;
    QTest::newRow("unknown stream") << 404 << QJsonValue(denied) << Error::Kind::Room;
    QTest::newRow("not signed in") << 401 << QJsonValue(Room::notLoggedIn()) << Error::Kind::SignIn;
    QTest::newRow("success: false") << 200 << QJsonValue(QJsonObject{{u"success"_s, false}}) << Error::Kind::Room;
}

void TestFloatplaneController::refusedJoin()
{
    QFETCH(int, status);
    QFETCH(QJsonValue, body);
    QFETCH(Error::Kind, kind);
    m->chatServer.onSails(Room::G2Join, {{status, body}});
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->kind, kind);
    QVERIFY(!m->room->connection().reason.isEmpty());
    QCOMPARE(m->room->cannotSayReason(), m->room->connection().reason);
    QVERIFY(!m->room->say(u"hi"_s));
    QTRY_COMPARE(m->room->siteConnection().state, State::Live);
    QCOMPARE(m->chatServer.connections(), 1); // it does not loop
}

void TestFloatplaneController::overloadedJoinIsTriedAgain()
{
    m->chatServer.onSails(Room::G2Join, {{500, u"oops"_s}, {429, Room::tooFast()}, {503, {}}, {200, QJsonObject()}});
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->chatServer.connections(), 4);
    QCOMPARE(m->items(FeedItem::Kind::Gap).size(), 0); // nothing was lost before the first join
}

void TestFloatplaneController::bannedOnJoinStillListens()
{
    m->chatServer.onSails(Room::G2Join, {{403, Room::banned()}});
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->code, u"chatBanned"_s);
    QCOMPARE(m->room->connection().error->kind, Error::Kind::Room);
    QCOMPARE(m->items(FeedItem::Kind::Notice).constFirst().text, u"You are banned from this chat."_s);
    m->chatServer.emitEvent(u"radioChatter"_s, Room::chatter(u"m1"_s, u"Kestrel-7"_s, u"still here"_s));
    QTRY_COMPARE(m->items(FeedItem::Kind::Chatter).size(), 1);
    QSignalSpy dropped(m->room.get(), &RoomController::canSayChanged);
    m->chatServer.drop();
    QTRY_VERIFY(!dropped.isEmpty());
    QCOMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->chatServer.connections(), 1);
}

void TestFloatplaneController::expiredSessionStopsUntilSignedInAgain()
{
    m->joinLive();
    QSignalSpy expired(m->account.get(), &Account::expired);
    m->siteServer.onRest(Room::SelfRoute, {{401, Room::notLoggedIn(), {}, {}}});
    m->chatServer.onSails(Room::G2Join, {{401, Room::notLoggedIn()}});
    m->chatServer.drop();
    QTRY_COMPARE(expired.size(), 1);
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->room->connection().error->code, u"expired"_s);
    QCOMPARE(m->room->siteConnection().state, State::Stopped);

    m->siteServer.onRest(Room::SelfRoute, {{200, Room::self(), {}, {}}});
    m->chatServer.onSails(Room::G2Join, {{200, QJsonObject{{u"emotes"_s, QJsonArray()}}}});
    m->signIn();
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->items(FeedItem::Kind::Gap).size(), 1);
}

void TestFloatplaneController::unreachableWaits()
{
    Endpoints endpoints = m->account->endpoints();
    endpoints.chat = QUrl(u"http://127.0.0.1:1"_s);
    m->room.reset();
    m->account = std::make_unique<FloatplaneAccount>(endpoints);
    auto options = Room::fastOptions();
    options.backoff = {1h};
    m->make(options);
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Waiting);
    QCOMPARE(m->room->connection().error->kind, Error::Kind::Network);
    QVERIFY(m->room->connection().retryIn > 0s);
    QVERIFY(!m->room->connection().reason.isEmpty());
}

void TestFloatplaneController::tenDropsAreTenGaps()
{
    QDateTime before = QDateTime::currentDateTimeUtc();
    m->joinLive();
    for (int i = 1; i <= 10; ++i) {
        m->chatServer.drop();
        QTRY_COMPARE(m->items(FeedItem::Kind::Gap).size(), i);
        QTRY_COMPARE(m->room->state(), State::Live);
        const auto gap = std::get<FeedItem::GapPayload>(m->items(FeedItem::Kind::Gap).constLast().payload);
        QVERIFY(gap.from >= before && gap.from <= gap.to && gap.to <= QDateTime::currentDateTimeUtc());
        before = gap.to;
        m->chatServer.emitEvent(u"radioChatter"_s, Room::chatter(u"m%1"_s.arg(i), u"Kestrel-7"_s, u"%1"_s.arg(i)));
        QTRY_COMPARE(m->items(FeedItem::Kind::Chatter).size(), i);
    }
    QCOMPARE(m->items().size(), 20);
}

void TestFloatplaneController::kickedWaitsLonger()
{
    auto options = Room::fastOptions();
    options.kickDelay = 5min;
    m->make(options);
    m->joinLive();
    m->chatServer.sendPacket(u"1"_s);
    QTRY_COMPARE(m->room->state(), State::Waiting);
    QVERIFY(m->room->connection().retryIn > 200s);
    QCOMPARE(m->room->connection().error->code, u"kicked"_s);
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
}

void TestFloatplaneController::leavesPolitely()
{
    m->joinLive();
    m->room->leave();
    QCOMPARE(m->room->state(), State::Idle);
    QTRY_COMPARE(m->chatServer.askedFor(Room::G2Leave).size(), 1);
    QTRY_COMPARE(m->siteServer.askedFor(u"/api/v3/poll/live/leaveroom"_s).size(), 1);
    QTRY_COMPARE(m->siteServer.askedFor(u"/api/v3/socket/disconnect"_s).size(), 1);
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->items(FeedItem::Kind::Gap).size(), 0); // leaving is no loss
}

void TestFloatplaneController::peopleComeAndAreKept()
{
    auto options = Room::fastOptions();
    options.rosterInterval = 5ms;
    m->make(options);
    const QJsonObject people{{u"admins"_s, QJsonArray{u"LinusTech"_s}}, {u"users"_s, QJsonArray{u"JamAmp"_s}}};
    m->chatServer.onSails(Room::G2People, {{200, people}, {500, u"oops"_s}});
    m->joinLive();
    QTRY_VERIFY(m->chatServer.askedFor(Room::G2People).size() >= 3);
    const auto roster = m->room->roster();
    QCOMPARE(roster.size(), 2);
    QCOMPARE(roster[0].person.role, Role::Moderator);
    QVERIFY(roster[1].isSelf);
}

void TestFloatplaneController::tokenOnlyUsesTheVisitorsCookie()
{
    const QByteArray cookie = "sails.sid=s%3AVISITOR.SIG; Path=/; HttpOnly";
    m->chatServer.onRest(u"GET /__getcookie"_s, {{200, {}, {{"Set-Cookie", cookie}}, "_sailsIoJSConnect();"}});
    m->chatServer.onSails(u"/tk/channel/join"_s, {{200, QJsonObject{{u"emotes"_s, QJsonArray()}}}});
    m->siteServer.onSails(u"/api/v3/poll/tk/live/joinroom"_s, {{500, u"oops"_s}});
    m->signInWithToken();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->chatServer.cookie(), "sails.sid=s%3AVISITOR.SIG");
    QCOMPARE(m->siteServer.cookie(), "sails.sid=s%3AVISITOR.SIG");
    QCOMPARE(m->chatServer.askedFor(u"/tk/channel/join"_s)[0].request.data[u"token"_s].toString(), u"ACCESS.TOKEN"_s);
    // The token's poll room fails, the cookie's works (6.5).
    QTRY_VERIFY(!m->siteServer.askedFor(Room::PollJoin).isEmpty());
}

void TestFloatplaneController::tokenFallsBackToTheBoundCookie()
{
    const QString tokenJoin = u"/tk/channel/join"_s;
    const QString bind = u"/api/v3/socket/tk/connect"_s;
    m->chatServer.onSails(tokenJoin, {{403, u"Forbidden"_s}});
    m->siteServer.hold(bind);
    m->signInWithToken();
    m->room->join();
    QTRY_VERIFY(!m->siteServer.askedFor(bind).isEmpty());
    QVERIFY(m->chatServer.asked().isEmpty());
    m->siteServer.ack(m->siteServer.askedFor(bind)[0].id, 200, QJsonObject());
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->chatServer.askedFor(tokenJoin).size(), 1);
    QCOMPARE(m->chatServer.askedFor(Room::G2Join).size(), 1);
}

void TestFloatplaneController::tokenInTheClassicGeneration()
{
    m->chatServer.onSails(Room::G2Join, {{404, u"Not Found"_s}});
    m->chatServer.onSails(Room::G1Join, {{200, QJsonObject{{u"success"_s, true}}}});
    m->signInWithToken();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    const auto headers = m->chatServer.askedFor(Room::G1Join)[0].request.headers;
    QCOMPARE(headers[u"authorization"_s].toString(), u"Bearer ACCESS.TOKEN"_s);
}

void TestFloatplaneController::siteRefusedChatGoesOn()
{
    m->siteServer.onSails(Room::SyncConnect, {{403, u"Forbidden"_s}});
    m->siteServer.onSails(Room::PollJoin, {{403, u"Forbidden"_s}});
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    QTRY_COMPARE(m->room->siteConnection().state, State::Stopped);
    QCOMPARE(m->room->siteConnection().error->kind, Error::Kind::Room);
    QCOMPARE(m->siteServer.connections(), 1);
}

void TestFloatplaneController::destroyedInTheMiddle_data()
{
    QTest::addColumn<bool>("roomFirst");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("cookie") << true << false;
    QTest::newRow("token") << true << true;
    QTest::newRow("before anything") << false << false;
}

void TestFloatplaneController::destroyedInTheMiddle()
{
    QFETCH(bool, roomFirst);
    QFETCH(bool, byToken);
    m->chatServer.hold(Room::G2Join);
    m->siteServer.hold(Room::SyncConnect);
    if (byToken)
        m->signInWithToken();
    else
        m->signIn();
    m->room->join();
    if (roomFirst)
        QTRY_VERIFY(!m->siteServer.asked().isEmpty());
    m->room.reset();
    m->account.reset();
    QVERIFY(!m->room && !m->account);
}

QTEST_GUILESS_MAIN(TestFloatplaneController)
#include "tst_floatplanecontroller.moc"
