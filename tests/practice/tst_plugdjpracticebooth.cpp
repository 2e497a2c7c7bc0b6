// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

/// Booth, votes, and who may do what to whom (plugdj.md 4.4 to 4.6, 5.3, 5.4).
class TestPlugDjPracticeBooth : public QObject
{
    Q_OBJECT

private slots:
    void joiningAnEmptyBoothPlaysAtOnce();
    void theListMovesUp();
    void refusedBooths();
    void votesCountOnceForTheirSong();
    void grabsGoIntoThePlaylist();
    void staffAtTheBooth();
    void lockingAndCycling();
    void bans();
    void bansHaveRanks_data();
    void bansHaveRanks();
    void mutes();
    void waitListBans();
    void roles();
    void theHostHandsOver();
    void residentsLive();

private:
    static QJsonObject order(qint64 id, const QString &duration)
    {
        return {{u"userID"_s, id}, {u"reason"_s, 1}, {u"duration"_s, duration}};
    }
};

void TestPlugDjPracticeBooth::joiningAnEmptyBoothPlaysAtOnce()
{
    DjHouse house;
    DjClient dj(house);
    QVERIFY(dj.enter(u"dj@example.org"_s));
    const qint64 me = dj.id();
    QVERIFY(dj.bringALongSong());
    QCOMPARE(dj.post(u"booth"_s).verdict(), u"200 ok"_s);
    QTRY_COMPARE(dj.events(u"advance"_s).size(), 1);
    const QJsonObject play = dj.events(u"advance"_s).at(0).toObject();
    QCOMPARE(play.value(u"c"_s).toInteger(), me);
    QCOMPARE(play.value(u"d"_s).toArray(), QJsonArray());
    QCOMPARE(play[u"m"_s][u"duration"_s].toInt(), 600);
    QCOMPARE(play.value(u"t"_s).toString().size(), 26);
    const QJsonObject state = dj.get(u"rooms/state"_s).first();
    QCOMPARE(state[u"playback"_s][u"historyID"_s], play.value(u"h"_s));
    QCOMPARE(state[u"booth"_s][u"currentDJ"_s].toInteger(), me);

    QCOMPARE(dj.post(u"booth/skip/me"_s).verdict(), u"200 ok"_s);
    QTRY_COMPARE(dj.events(u"skip"_s), QJsonArray{me});
    QTRY_COMPARE(dj.events(u"advance"_s).size(), 2); // the list cycles: it is their turn again
    QCOMPARE(dj.events(u"playlistCycle"_s).at(0), play.value(u"p"_s));
    QVERIFY(dj.events(u"earn"_s).at(0)[u"pp"_s].toInt() > 4200);
    QVERIFY(dj.events(u"advance"_s).at(1)[u"m"_s][u"id"_s] != play[u"m"_s][u"id"_s]);
    QCOMPARE(dj.get(u"rooms/history"_s).first().value(u"id"_s), play.value(u"h"_s));
    QCOMPARE(dj.del(u"booth"_s).verdict(), u"200 ok"_s);
    QTRY_COMPARE(dj.events(u"advance"_s).size(), 3);
    QCOMPARE(dj.events(u"advance"_s).at(2), QJsonObject()); // nobody plays
    QCOMPARE(dj.post(u"booth/skip/me"_s).verdict(), u"403 requestError"_s);
}

void TestPlugDjPracticeBooth::theListMovesUp()
{
    DjHouse house;
    DjClient first(house);
    DjClient second(house);
    QVERIFY(first.enter(u"dj@example.org"_s));
    QVERIFY(second.enter(u"other@example.org"_s));
    QVERIFY(first.bringALongSong());
    QVERIFY(second.bringALongSong());
    first.post(u"booth"_s);
    second.post(u"booth"_s);
    QTRY_COMPARE(first.events(u"djListUpdate"_s).last(), QJsonArray{second.id()});
    house.control(u"advance"_s);
    QTRY_COMPARE(first.events(u"advance"_s).last()[u"c"_s].toInteger(), second.id());
    QCOMPARE(first.events(u"advance"_s).last()[u"d"_s], QJsonArray{first.id()});
    // A DJ may leave the room, and the song goes on; who waits is off the list.
    first.cut();
    QTRY_COMPARE(second.events(u"djListUpdate"_s).last(), QJsonArray());
}

void TestPlugDjPracticeBooth::refusedBooths()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    QCOMPARE(client.post(u"booth"_s).verdict(), u"400 notInRoom"_s);
    client.join(u"locked-list"_s);
    QCOMPARE(client.post(u"booth"_s).verdict(), u"403 requestError"_s); // locked
    DjClient resident(house);
    resident.signIn(u"resident@example.org"_s);
    resident.join(u"locked-list"_s);
    QCOMPARE(resident.post(u"booth"_s).verdict(), u"403 boothFull"_s);
    resident.join();
    const qint64 playlist = resident.get(u"playlists"_s).first().value(u"id"_s).toInteger();
    resident.del(u"playlists/%1"_s.arg(playlist));
    QCOMPARE(resident.post(u"booth"_s).verdict(), u"403 noValidPlaylist"_s);
}

void TestPlugDjPracticeBooth::votesCountOnceForTheirSong()
{
    DjHouse house;
    DjClient dj(house);
    DjClient voter(house);
    QVERIFY(dj.enter(u"dj@example.org"_s));
    QVERIFY(voter.enter(u"other@example.org"_s));
    const qint64 me = voter.id();
    QVERIFY(dj.bringALongSong());
    dj.post(u"booth"_s);
    QTRY_COMPARE(voter.events(u"advance"_s).size(), 1);
    const QJsonValue play = voter.events(u"advance"_s).at(0)[u"h"_s];
    const auto vote = [&](int direction, const QJsonValue &id) {
        return voter.post(u"votes"_s, {{u"direction"_s, direction}, {u"historyID"_s, id}}).verdict();
    };
    QCOMPARE(vote(1, play), u"200 ok"_s);
    QCOMPARE(vote(-1, play), u"200 ok"_s);
    QCOMPARE(vote(2, play), u"400 invalidVote"_s);
    QCOMPARE(vote(1, u"stale"_s), u"200 ok"_s); // and counts for nothing
    QTRY_COMPARE(dj.events(u"vote"_s).size(), 2);
    QCOMPARE(dj.events(u"vote"_s).at(1)[u"v"_s].toInt(), -1);
    QCOMPARE(voter.get(u"rooms/state"_s).first()[u"votes"_s][QString::number(me)].toInt(), -1);
    house.control(u"advance"_s);
    const QJsonObject score = voter.get(u"rooms/history"_s).first().value(u"score"_s).toObject();
    QCOMPARE(score.value(u"negative"_s).toInt(), 1);
    QCOMPARE(score.value(u"positive"_s).toInt(), 0);
}

void TestPlugDjPracticeBooth::grabsGoIntoThePlaylist()
{
    DjHouse house;
    DjClient dj(house);
    DjClient fan(house);
    QVERIFY(dj.enter(u"dj@example.org"_s));
    QVERIFY(fan.enter(u"other@example.org"_s));
    QVERIFY(dj.bringALongSong());
    dj.post(u"booth"_s);
    QTRY_COMPARE(fan.events(u"advance"_s).size(), 1);
    const QJsonValue play = fan.events(u"advance"_s).at(0)[u"h"_s];
    const QJsonObject playlist = fan.get(u"playlists"_s).first();
    const QJsonObject grab{{u"playlistID"_s, playlist.value(u"id"_s)}, {u"historyID"_s, play}};
    QCOMPARE(fan.post(u"grabs"_s, grab).first().value(u"count"_s).toInt(), playlist.value(u"count"_s).toInt() + 1);
    QTRY_COMPARE(dj.events(u"grab"_s), QJsonArray{fan.id()});
    QTRY_COMPARE(dj.events(u"vote"_s).size(), 1);
    QCOMPARE(dj.post(u"grabs"_s, grab).verdict(), u"403 forbidden"_s); // the DJ, and not their playlist
    QCOMPARE(fan.post(u"grabs"_s, {{u"playlistID"_s, playlist.value(u"id"_s)}, {u"historyID"_s, u"over"_s}}).verdict(),
             u"403 forbidden"_s);
}

void TestPlugDjPracticeBooth::staffAtTheBooth()
{
    DjHouse house;
    DjClient bouncer(house);
    DjClient manager(house);
    DjClient user(house);
    QVERIFY(bouncer.enter(u"bouncer@example.org"_s));
    QVERIFY(manager.enter(u"manager@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const qint64 someone = user.id();
    QCOMPARE(user.post(u"booth/add"_s, {{u"id"_s, someone}}).verdict(), u"403 requestError"_s);
    QCOMPARE(bouncer.post(u"booth/add"_s, {{u"id"_s, 4100022}}).verdict(), u"400 roomMismatch"_s);
    QVERIFY(bouncer.bringALongSong());
    bouncer.post(u"booth"_s);
    QCOMPARE(bouncer.post(u"booth/add"_s, {{u"id"_s, someone}}).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modAddDJ"_s).size(), 1);
    QCOMPARE(user.events(u"modAddDJ"_s).at(0)[u"t"_s].toString(), u"partyfan"_s);
    manager.post(u"booth"_s);
    QCOMPARE(bouncer.post(u"booth/move"_s, {{u"userID"_s, someone}, {u"position"_s, 1}}).verdict(),
             u"403 requestError"_s);
    QCOMPARE(manager.post(u"booth/move"_s, {{u"userID"_s, someone}, {u"position"_s, 1}}).verdict(), u"200 ok"_s);
    QCOMPARE(manager.post(u"booth/move"_s, {{u"userID"_s, 17}, {u"position"_s, 1}}).status(), u"userNotInBooth"_s);
    QTRY_COMPARE(user.events(u"modMoveDJ"_s).size(), 1);
    QCOMPARE(user.events(u"modMoveDJ"_s).at(0)[u"o"_s].toInt(), 0);
    QCOMPARE(user.events(u"modMoveDJ"_s).at(0)[u"n"_s].toInt(), 1);
    QTRY_COMPARE(user.events(u"djListUpdate"_s).last(), QJsonArray({manager.id(), someone}));
    QCOMPARE(bouncer.del(u"booth/remove/%1"_s.arg(someone)).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modRemoveDJ"_s).size(), 1);
    const QJsonObject stale{{u"userID"_s, bouncer.id()}, {u"historyID"_s, u"another"_s}};
    QCOMPARE(manager.post(u"booth/skip"_s, stale).verdict(), u"400 requestError"_s);
    QCOMPARE(manager.del(u"booth/remove/%1"_s.arg(bouncer.id())).verdict(), u"200 ok"_s); // the DJ, too
    QTRY_COMPARE(user.events(u"advance"_s).last()[u"c"_s].toInteger(), manager.id());
}

void TestPlugDjPracticeBooth::lockingAndCycling()
{
    DjHouse house;
    DjClient manager(house);
    DjClient user(house);
    QVERIFY(manager.enter(u"manager@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const QJsonObject lock{{u"isLocked"_s, true}, {u"removeAllDJs"_s, true}};
    QCOMPARE(user.put(u"booth/lock"_s, lock).verdict(), u"403 requestError"_s);
    QCOMPARE(manager.put(u"booth/lock"_s, {{u"isLocked"_s, true}}).data().at(0).toString(),
             u"removeAllDJs is required"_s);
    QVERIFY(manager.bringALongSong());
    manager.post(u"booth"_s);
    user.post(u"booth"_s);
    QCOMPARE(manager.put(u"booth/lock"_s, lock).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"djListLocked"_s).size(), 1);
    QCOMPARE(user.events(u"djListLocked"_s).at(0)[u"c"_s].toBool(), true);
    QCOMPARE(user.events(u"djListUpdate"_s).last(), QJsonArray());
    QCOMPARE(user.post(u"booth"_s).verdict(), u"403 requestError"_s);
    QCOMPARE(manager.put(u"booth/cycle"_s, {{u"shouldCycle"_s, false}}).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"djListCycle"_s).size(), 1);
    QCOMPARE(user.events(u"djListCycle"_s).at(0)[u"f"_s].toBool(true), false);
    house.control(u"advance"_s);
    QTRY_COMPARE(user.events(u"advance"_s).last(), QJsonObject());
}

void TestPlugDjPracticeBooth::bans()
{
    DjHouse house;
    DjClient manager(house);
    DjClient user(house);
    QVERIFY(manager.enter(u"manager@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const qint64 id = user.id();
    QCOMPARE(manager.post(u"bans/add"_s, order(id, u"x"_s)).verdict(), u"400 requestError"_s);
    QCOMPARE(manager.post(u"bans/add"_s, order(id, u"d"_s)).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"ban"_s), QJsonArray({QJsonObject{{u"t"_s, u"ban"_s}, {u"d"_s, u"d"_s}, {u"r"_s, 1}}}));
    QTRY_COMPARE(manager.events(u"userLeave"_s), QJsonArray{id});
    QCOMPARE(manager.events(u"modBan"_s).at(0)[u"t"_s].toString(), u"partyfan"_s);
    QCOMPARE(user.join().verdict(), u"403 ban"_s);
    QCOMPARE(manager.get(u"bans"_s).first().value(u"duration"_s).toString(), u"d"_s);
    QCOMPARE(manager.del(u"bans/%1"_s.arg(id)).verdict(), u"200 ok"_s);
    QCOMPARE(manager.del(u"bans/%1"_s.arg(id)).verdict(), u"404 requestError"_s);
    QCOMPARE(user.join().verdict(), u"200 ok"_s);
    // Oneself: the number 403 as status. Without a duration: for ever.
    QCOMPARE(manager.post(u"bans/add"_s, order(manager.id(), u"h"_s)).verdict(), u"400 403"_s);
    manager.post(u"bans/add"_s, {{u"userID"_s, id}, {u"reason"_s, 1}});
    QCOMPARE(user.join().first().value(u"e"_s).toInt(), -1);
}

void TestPlugDjPracticeBooth::bansHaveRanks_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("verdict");
    const QString no = u"403 requestError"_s;
    const QString yes = u"200 ok"_s;
    QTest::newRow("user") << u"other"_s << u"dj"_s << u"h"_s << no;
    QTest::newRow("resident dj") << u"resident"_s << u"dj"_s << u"h"_s << no;
    QTest::newRow("bouncer, user") << u"bouncer"_s << u"dj"_s << u"h"_s << yes;
    QTest::newRow("bouncer, resident dj") << u"bouncer"_s << u"resident"_s << u"h"_s << yes;
    QTest::newRow("bouncer, manager") << u"bouncer"_s << u"manager"_s << u"h"_s << no;
    QTest::newRow("bouncer, for ever") << u"bouncer"_s << u"dj"_s << u"f"_s << no;
    QTest::newRow("manager, for ever") << u"manager"_s << u"dj"_s << u"f"_s << yes;
    QTest::newRow("host, ambassador") << u"host"_s << u"staff"_s << u"h"_s << no;
    QTest::newRow("ambassador, host") << u"staff"_s << u"host"_s << u"h"_s << yes;
    QTest::newRow("admin, for ever") << u"admin"_s << u"cohost"_s << u"f"_s << yes;
}

void TestPlugDjPracticeBooth::bansHaveRanks()
{
    QFETCH(QString, by);
    QFETCH(QString, target);
    QFETCH(QString, duration);
    QFETCH(QString, verdict);
    DjHouse house;
    DjClient moderator(house);
    DjClient other(house);
    moderator.signIn(by + u"@example.org"_s);
    moderator.join();
    other.signIn(target + u"@example.org"_s);
    other.join();
    QCOMPARE(moderator.post(u"bans/add"_s, order(other.id(), duration)).verdict(), verdict);
}

void TestPlugDjPracticeBooth::mutes()
{
    DjHouse house;
    DjClient bouncer(house);
    DjClient user(house);
    QVERIFY(bouncer.enter(u"bouncer@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const qint64 id = user.id();
    QJsonObject odd = order(id, u"m"_s);
    odd[u"reason"_s] = 31; // not validated
    QCOMPARE(bouncer.post(u"mutes"_s, order(id, u"h"_s)).verdict(), u"400 requestError"_s);
    QCOMPARE(user.post(u"mutes"_s, order(bouncer.id(), u"s"_s)).verdict(), u"403 requestError"_s);
    QCOMPARE(bouncer.post(u"mutes"_s, odd).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modMute"_s).size(), 1);
    QCOMPARE(user.events(u"modMute"_s).at(0)[u"r"_s].toInt(), 31);
    QCOMPARE(user.events(u"modMute"_s).at(0)[u"i"_s].toInteger(), id);
    const QJsonArray list = bouncer.get(u"mutes"_s).data();
    QCOMPARE(list.size(), 2); // and the one who always is
    for (const QJsonValue mute : list) {
        QVERIFY(mute[u"expires"_s].toInt() > 0);
        QVERIFY(!mute.toObject().contains(u"timestamp"_s));
    }
    user.say(u"mmph"_s);
    QTRY_COMPARE(user.socket().bytesToWrite(), 0);
    QCOMPARE(bouncer.del(u"mutes/%1"_s.arg(id)).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modMute"_s).size(), 2);
    QCOMPARE(user.events(u"modMute"_s).at(1)[u"d"_s].toString(), u"o"_s);
    user.say(u"free"_s);
    QTRY_COMPARE(user.lines(), QStringList(u"free"_s));
    DjClient resident(house);
    resident.signIn(u"resident@example.org"_s);
    QCOMPARE(bouncer.post(u"mutes"_s, order(resident.id(), u"s"_s)).verdict(), u"403 requestError"_s);
}

void TestPlugDjPracticeBooth::waitListBans()
{
    DjHouse house;
    DjClient manager(house);
    DjClient user(house);
    QVERIFY(manager.enter(u"manager@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const qint64 id = user.id();
    QVERIFY(manager.bringALongSong());
    manager.post(u"booth"_s);
    user.post(u"booth"_s);
    QCOMPARE(manager.post(u"booth/waitlistban"_s, order(id, u"h"_s)).verdict(), u"400 requestError"_s);
    QCOMPARE(manager.post(u"booth/waitlistban"_s, order(id, u"l"_s)).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modWaitlistBan"_s).size(), 1);
    QCOMPARE(user.events(u"modWaitlistBan"_s).at(0)[u"ti"_s].toInteger(), id);
    QTRY_COMPARE(user.events(u"djListUpdate"_s).last(), QJsonArray());
    QCOMPARE(user.post(u"booth"_s).verdict(), u"403 requestError"_s);
    QCOMPARE(user.get(u"booth/waitlistban"_s).verdict(), u"403 requestError"_s);
    QCOMPARE(manager.get(u"booth/waitlistban"_s).data().size(), 1);
    QCOMPARE(manager.del(u"booth/waitlistban/%1"_s.arg(id)).verdict(), u"200 ok"_s);
    QCOMPARE(user.post(u"booth"_s).verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeBooth::roles()
{
    DjHouse house;
    DjClient manager(house);
    DjClient user(house);
    QVERIFY(manager.enter(u"manager@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const auto give = [&](DjClient &by, qint64 id, int role) {
        return by.post(u"staff/update"_s, {{u"userID"_s, id}, {u"roleID"_s, role}}).verdict();
    };
    const qint64 id = user.id();
    QCOMPARE(give(user, id, 1000), u"403 requestError"_s);
    QCOMPARE(give(manager, id, 3000), u"403 requestError"_s); // only below one's own
    QCOMPARE(give(manager, id, 1500), u"400 requestError"_s);
    QCOMPARE(give(manager, id, 2000), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modStaff"_s).size(), 1);
    QCOMPARE(user.events(u"modStaff"_s).at(0)[u"u"_s][0][u"p"_s].toInt(), 2000);
    QCOMPARE(user.get(u"rooms/state"_s).first().value(u"role"_s).toInt(), 2000);
    QCOMPARE(manager.del(u"staff/%1"_s.arg(id)).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"modStaff"_s).size(), 2);
    QCOMPARE(user.events(u"modStaff"_s).at(1)[u"u"_s][0][u"p"_s].toInt(-1), 0);
    QCOMPARE(manager.del(u"staff/%1"_s.arg(id)).verdict(), u"404 requestError"_s);
}

void TestPlugDjPracticeBooth::theHostHandsOver()
{
    DjHouse house;
    DjClient host(house);
    DjClient cohost(house);
    QVERIFY(host.enter(u"host@example.org"_s));
    QVERIFY(cohost.enter(u"cohost@example.org"_s));
    const QJsonObject handover{{u"userID"_s, cohost.id()}, {u"roleID"_s, 5000}};
    QCOMPARE(host.post(u"staff/update"_s, handover).verdict(), u"200 ok"_s);
    QTRY_COMPARE(cohost.events(u"modStaff"_s).size(), 1);
    QCOMPARE(cohost.events(u"modStaff"_s).at(0)[u"u"_s].toArray().size(), 2);
    const QJsonObject state = cohost.get(u"rooms/state"_s).first();
    QCOMPARE(state[u"meta"_s][u"hostName"_s].toString(), u"Cosima"_s);
    QCOMPARE(state.value(u"role"_s).toInt(), 5000);
}

void TestPlugDjPracticeBooth::residentsLive()
{
    PracticeServer::Options options;
    options.plugDjRate = 100;
    DjHouse house(options);
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    const QJsonValue media = client.get(u"rooms/state"_s).first()[u"playback"_s][u"media"_s];
    QVERIFY(media[u"duration"_s].toInt() >= 5 && media[u"duration"_s].toInt() <= 20);
    for (const QString &event : {u"chat"_s, u"vote"_s, u"grab"_s, u"userLeave"_s, u"userJoin"_s})
        QTRY_VERIFY2(!client.events(event).isEmpty(), qPrintable(event));
    house.control(u"advance"_s);
    QTRY_VERIFY(!client.events(u"advance"_s).isEmpty());
    QTRY_VERIFY(!client.events(u"djListUpdate"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlugDjPracticeBooth)
#include "tst_plugdjpracticebooth.moc"
