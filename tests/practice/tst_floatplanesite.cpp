// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

namespace {

const QString Connect = u"/api/v3/socket/connect"_s;
const QString JoinRoom = u"/api/v3/poll/live/joinroom"_s;

} // namespace

/// The practice site's socket: sync events, and poll rooms by token (floatplane.md 6.4, 6.5, 6.7).
class TestFloatplaneSite : public QObject
{
    Q_OBJECT

private slots:
    void syncNeedsAUser();
    void syncByTokenBindsTheSession();
    void disconnectEndsSync();
    void notifications_data();
    void notifications();
    void twinsShareTheirId();
    void photosGoToTheirOwnerOnly();
    void asksForAcksInTurn();
    void pollRoomsByToken();

private:
    /// In sync and in the poll room of the announced creator.
    static std::unique_ptr<SailsPeer> watcher(FloatplaneFixture &floatplane, const QByteArray &cookie);
};

std::unique_ptr<SailsPeer> TestFloatplaneSite::watcher(FloatplaneFixture &floatplane, const QByteArray &cookie)
{
    auto peer = floatplane.sitePeer(cookie);
    const bool isIn =
        peer->isReady() && FloatplaneFixture::status(peer->post(Connect)) == 200
        && FloatplaneFixture::status(peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})) == 200;
    return isIn ? std::move(peer) : nullptr;
}

void TestFloatplaneSite::syncNeedsAUser()
{
    FloatplaneFixture floatplane;
    const auto nobody = floatplane.sitePeer({});
    QVERIFY(nobody->isReady());
    const auto refused = nobody->post(Connect);
    QCOMPARE(refused[u"statusCode"_s].toInt(), 401);
    QCOMPARE(refused[u"body"_s][u"errors"_s][0][u"name"_s].toString(), u"notLoggedInError"_s);
    QCOMPARE(refused[u"body"_s][u"id"_s], refused[u"body"_s][u"errors"_s][0][u"id"_s]);

    const auto somebody = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(somebody->isReady());
    floatplane.control(u"notify"_s); // too early
    QCOMPARE(somebody->post(Connect)[u"body"_s][u"message"_s].toString(), u"User sync setup."_s);
    floatplane.control(u"notify"_s);
    QVERIFY(somebody->gets(u"syncEvent"_s));
    QVERIFY(somebody->isSettled());
    QCOMPARE(somebody->events(u"syncEvent"_s).size(), 1);
    QVERIFY(nobody->events(u"syncEvent"_s).isEmpty());
}

void TestFloatplaneSite::syncByTokenBindsTheSession()
{
    FloatplaneFixture floatplane;
    // The trick of 2.3.5: an anonymous cookie, made the user's by the token, then good for chat.
    const auto anonymous = floatplane.get(floatplane.chat(), u"/__getcookie"_s).setCookie;
    QVERIFY(anonymous.startsWith("sails.sid=s%3A"));
    const auto peer = floatplane.sitePeer(anonymous);
    QVERIFY(peer->isReady());
    QCOMPARE(peer->post(u"/api/v3/socket/tk/connect"_s, {{u"token"_s, u"wrong"_s}})[u"statusCode"_s].toInt(), 401);
    const auto bound = peer->post(u"/api/v3/socket/tk/connect"_s, {{u"token"_s, floatplane.accessToken()}});
    QCOMPARE(bound[u"statusCode"_s].toInt(), 200);
    QVERIFY(floatplane.g2Member(anonymous));
    floatplane.control(u"notify"_s);
    QVERIFY(peer->gets(u"syncEvent"_s));
    QCOMPARE(peer->post(u"/api/v3/socket/tk/disconnect"_s)[u"statusCode"_s].toInt(), 200);
}

void TestFloatplaneSite::disconnectEndsSync()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    QCOMPARE(peer->post(u"/api/v3/socket/disconnect"_s)[u"statusCode"_s].toInt(), 200);
    floatplane.control(u"notify"_s);
    floatplane.control(u"poll"_s); // the poll room does not depend on sync
    QVERIFY(peer->gets(u"pollOpen"_s));
    QVERIFY(peer->events(u"syncEvent"_s).isEmpty());
}

void TestFloatplaneSite::notifications_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("idStart");
    QTest::newRow("post") << u"post"_s << u"creatorNotification"_s << u"CONTENT_POST_RELEASE:"_s;
    QTest::newRow("live") << u"live"_s << u"creatorNotification"_s << u"CONTENT_LIVESTREAM_START:"_s;
    QTest::newRow("menu") << u"menu"_s << u"creatorMenuUpdate"_s << u""_s;
    QTest::newRow("photo") << u"photo"_s << u"userPhotoUpdated"_s << u""_s;
    QTest::newRow("unknown") << u"unknown"_s << u"rainbow"_s << u""_s;
}

void TestFloatplaneSite::notifications()
{
    QFETCH(QString, kind);
    QFETCH(QString, event);
    QFETCH(QString, idStart);
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    const auto made = floatplane.control(u"notify"_s, {{u"kind"_s, kind}, {u"title"_s, u"News & more"_s}});
    QVERIFY(peer->gets(u"syncEvent"_s));
    const auto sync = peer->events(u"syncEvent"_s)[0];
    QCOMPARE(sync[u"event"_s].toString(), event);
    const auto data = sync[u"data"_s].toObject();
    QVERIFY(!data.isEmpty());
    if (!idStart.isEmpty()) {
        QVERIFY(data[u"id"_s].toString().startsWith(idStart));
        QCOMPARE(data[u"id"_s], made[u"id"_s]);
        QCOMPARE(data[u"creator"_s].toString(), floatplane.creator());
        QCOMPARE(data[u"target"_s][u"matchScheme"_s].toString(), u"contains"_s);
        QCOMPARE(data[u"foregroundVisible"_s].toString(), u"yes"_s);
    }
    QVERIFY(floatplane.control(u"notify"_s, {{u"kind"_s, u"nonsense"_s}}).contains(u"refused"_s));
}

void TestFloatplaneSite::twinsShareTheirId()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    floatplane.control(u"notify"_s, {{u"twin"_s, true}, {u"times"_s, 2}});
    QVERIFY(peer->gets(u"syncEvent"_s, 3));
    const auto events = peer->events(u"syncEvent"_s);
    QCOMPARE(events[0], events[1]); // the same once more
    QCOMPARE(events[0][u"event"_s].toString(), u"creatorNotification"_s);
    QCOMPARE(events[2][u"event"_s].toString(), u"postRelease"_s);
    QCOMPARE(events[0][u"data"_s][u"id"_s], events[2][u"data"_s][u"id"_s]);
}

void TestFloatplaneSite::photosGoToTheirOwnerOnly()
{
    FloatplaneFixture floatplane;
    const auto owner = watcher(floatplane, floatplane.cookie());
    const auto other = watcher(floatplane, floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(owner && other);
    floatplane.control(u"notify"_s, {{u"kind"_s, u"photo"_s}, {u"user"_s, u"viewer"_s}});
    QVERIFY(owner->gets(u"syncEvent"_s));
    QVERIFY(other->isSettled());
    QVERIFY(other->events(u"syncEvent"_s).isEmpty());
}

void TestFloatplaneSite::asksForAcksInTurn()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    const auto notify = [&](int times) {
        const auto before = peer->wantedAcks.size();
        for (int i = 0; i < times; ++i)
            floatplane.control(u"notify"_s);
        const int all = int(peer->events(u"syncEvent"_s).size()) + times;
        return peer->gets(u"syncEvent"_s, all) ? peer->wantedAcks.size() - before : -1;
    };
    QCOMPARE(notify(4), 2);
    floatplane.on(u"floatplane-sync-with-ack"_s);
    QCOMPARE(notify(3), 3);
    floatplane.faults.clear(u"floatplane-sync-with-ack"_s);
    floatplane.on(u"floatplane-sync-without-ack"_s);
    QCOMPARE(notify(3), 0);
    QCOMPARE(peer->wantedAcks, QList<int>({0, 1, 2, 3, 4})); // a counter of its own
    peer->send(u"430[]"_s);                                  // answering is optional, and harmless
    QVERIFY(peer->isSettled());
    QCOMPARE(floatplane.control(u"sockets"_s), QJsonObject({{u"chat"_s, 0}, {u"site"_s, 1}, {u"acks"_s, 1}}));
}

void TestFloatplaneSite::pollRoomsByToken()
{
    FloatplaneFixture floatplane;
    const QString url = u"/api/v3/poll/tk/live/joinroom"_s;
    QJsonObject data{
        {u"token"_s, floatplane.accessToken()}, {u"creatorId"_s, floatplane.creator()}, {u"moderator"_s, false}};
    const auto peer = floatplane.sitePeer({});
    QVERIFY(peer->isReady());
    QCOMPARE(peer->post(url, data)[u"statusCode"_s].toInt(), 200);
    floatplane.control(u"poll"_s);
    QVERIFY(peer->gets(u"pollOpen"_s));
    QCOMPARE(peer->post(u"/api/v3/poll/tk/live/leaveroom"_s, data)[u"body"_s], QJsonValue(true));
    data[u"moderator"_s] = true;
    QCOMPARE(peer->post(url, data)[u"statusCode"_s].toInt(), 403);
    data[u"token"_s] = u"wrong"_s;
    QCOMPARE(peer->post(url, data)[u"statusCode"_s].toInt(), 401);
    floatplane.on(u"floatplane-token-polls-500"_s);
    QCOMPARE(peer->post(url, data)[u"statusCode"_s].toInt(), 500);
}

QTEST_GUILESS_MAIN(TestFloatplaneSite)
#include "tst_floatplanesite.moc"
