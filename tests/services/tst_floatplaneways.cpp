// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using Room = FloatplaneRoom;
using State = RoomController::State;

namespace {

const QString TokenJoin = u"/tk/channel/join"_s;
const QString TokenSync = u"/api/v3/socket/tk/connect"_s;
const std::pair<int, QJsonValue> Forbidden{403, u"Forbidden"_s};
const std::pair<int, QJsonValue> NoRoute{404, u"Not Found"_s};

std::pair<int, QJsonValue> joined()
{
    return {200, QJsonObject{{u"emotes"_s, QJsonArray()}}};
}

} // namespace

/// Which credential and which generation the hosts take: probed in the order of floatplane.md 2.3.5 and 6.1, and what
/// becomes of a room whose session ends meanwhile.
class TestFloatplaneWays : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Room>(); }
    void cleanup() { m.reset(); }
    void generationOfTheCookieMayChange();
    void tokensStepInForACookieThatRanOut();
    void siteTakesTheTokensToo();
    void cookieIsAskedForWhenTokensAreRefused();
    void noCookieIsAskedForWithoutNeed();
    void expiryKeepsTheFeed();
    void backWithoutAGapWhenNothingWasLost();

private:
    void signInWithBoth();
    QList<FeedItem> gaps() const { return m->items(FeedItem::Kind::Gap); }

    std::unique_ptr<Room> m;
};

void TestFloatplaneWays::signInWithBoth()
{
    const QByteArray kept = R"({"access":"ACCESS.TOKEN","refresh":"R","expiresAt":"2999-01-01T00:00:00Z",
                               "cookie":"s%3AEXAMPLE.SIGNATURE"})";
    m->account->signIn({Credentials::Method::Tokens, {}, Secret(kept)});
    QTRY_VERIFY(m->account->isSignedIn());
    QVERIFY(m->account->hasOwnCookie() && m->account->hasToken());
}

/// A server that is switched from one generation to the other while we are in.
void TestFloatplaneWays::generationOfTheCookieMayChange()
{
    m->joinLive();
    QCOMPARE(m->room->generation(), FloatplaneController::Generation::G2);
    m->chatServer.onSails(Room::G2Join, {NoRoute});
    m->chatServer.onSails(Room::G1Join, {{200, QJsonObject{{u"success"_s, true}}}});
    m->chatServer.drop();
    QTRY_COMPARE(m->room->generation(), FloatplaneController::Generation::G1);
    QTRY_COMPARE(m->room->state(), State::Live);
    m->chatServer.onSails(Room::G1Join, {NoRoute}); // and back
    m->chatServer.onSails(Room::G2Join, {joined()});
    m->chatServer.drop();
    QTRY_COMPARE(m->room->generation(), FloatplaneController::Generation::G2);
    QTRY_COMPARE(m->room->state(), State::Live);
}

void TestFloatplaneWays::tokensStepInForACookieThatRanOut()
{
    signInWithBoth();
    m->chatServer.onSails(Room::G2Join, {{401, Room::notLoggedIn()}});
    m->chatServer.onSails(Room::G1Join, {{401, Room::notLoggedIn()}});
    m->chatServer.onSails(TokenJoin, {joined()});
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->chatServer.connections(), 1);
    QCOMPARE(m->chatServer.askedFor(Room::G2Join).size(), 1);
    QCOMPARE(m->chatServer.askedFor(TokenJoin).size(), 1);
}

void TestFloatplaneWays::siteTakesTheTokensToo()
{
    signInWithBoth();
    m->siteServer.onSails(Room::SyncConnect, {{401, Room::notLoggedIn()}});
    m->siteServer.onSails(Room::PollJoin, {{401, Room::notLoggedIn()}});
    m->siteServer.onSails(TokenSync, {{200, QJsonObject()}});
    m->siteServer.onSails(u"/api/v3/poll/tk/live/joinroom"_s, {{200, QJsonObject{{u"activePolls"_s, QJsonArray()}}}});
    m->room->join();
    QTRY_COMPARE(m->room->siteConnection().state, State::Live);
    QTRY_COMPARE(m->siteServer.askedFor(TokenSync).size(), 1);
    QCOMPARE(m->siteServer.connections(), 1);
    QVERIFY(m->account->isSignedIn());
}

void TestFloatplaneWays::cookieIsAskedForWhenTokensAreRefused()
{
    for (const QString &url : {TokenJoin, Room::G2Join, Room::G1Join})
        m->chatServer.onSails(url, {Forbidden});
    m->signInWithToken();
    QSignalSpy expired(m->account.get(), &Account::expired);
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    const auto error = m->room->connection().error;
    QVERIFY(error);
    QCOMPARE(error->code, FloatplaneChat::CookieWantedCode);
    QVERIFY(error->text.contains(u"session cookie"_s));
    QCOMPARE(m->chatServer.connections(), 1); // no loop
    QVERIFY(m->account->isSignedIn());        // by tokens, for REST
    QVERIFY(expired.isEmpty());

    m->chatServer.onSails(Room::G2Join, {joined()});
    m->account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(m->chatServer.cookie(), "sails.sid=s%3AEXAMPLE.SIGNATURE");
    QVERIFY(m->account->hasToken());
}

void TestFloatplaneWays::noCookieIsAskedForWithoutNeed()
{
    m->chatServer.onSails(Room::G2Join, {Forbidden});
    m->signIn();
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QVERIFY(m->room->connection().error->code != FloatplaneChat::CookieWantedCode);
}

void TestFloatplaneWays::expiryKeepsTheFeed()
{
    m->joinLive();
    m->chatServer.emitEvent(u"radioChatter"_s, Room::chatter(u"c1"_s, u"mara"_s, u"hello"_s));
    QTRY_COMPARE(m->items(FeedItem::Kind::Chatter).size(), 1);
    QSignalSpy removed(m->room.get(), &RoomController::itemsRemoved);
    m->siteServer.onRest(Room::SelfRoute, {{401, Room::notLoggedIn(), {}, {}}});
    m->account->checkSession();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->account->state(), Account::State::Expired);
    QVERIFY(m->room->connection().reason.contains(u"expired"_s));
    m->room->join(); // Connect again: nobody is signed in
    QCOMPARE(m->room->state(), State::Stopped);

    m->siteServer.onRest(Room::SelfRoute, {{200, Room::self(), {}, {}}});
    m->signIn();
    QTRY_COMPARE(m->room->state(), State::Live);
    QVERIFY(removed.isEmpty());
    QCOMPARE(gaps().size(), 1); // nobody knows what was said meanwhile
    m->chatServer.emitEvent(u"radioChatter"_s, Room::chatter(u"c1"_s, u"mara"_s, u"hello"_s));
    m->chatServer.emitEvent(u"radioChatter"_s, Room::chatter(u"c2"_s, u"mara"_s, u"again"_s));
    QTRY_COMPARE(m->items(FeedItem::Kind::Chatter).size(), 2);
}

void TestFloatplaneWays::backWithoutAGapWhenNothingWasLost()
{
    m->signInWithToken();
    for (const QString &url : {TokenJoin, Room::G2Join, Room::G1Join})
        m->chatServer.onSails(url, {Forbidden});
    m->room->join();
    QTRY_COMPARE(m->room->state(), State::Stopped);
    m->chatServer.onSails(Room::G2Join, {joined()});
    m->account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    QTRY_COMPARE(m->room->state(), State::Live);
    QVERIFY(gaps().isEmpty()); // it was never in before
}

QTEST_GUILESS_MAIN(TestFloatplaneWays)
#include "tst_floatplaneways.moc"
