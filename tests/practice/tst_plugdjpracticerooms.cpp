// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

/// Rooms, people, profiles and playlists over REST (plugdj.md 4.2, 4.7 to 4.11).
class TestPlugDjPracticeRooms : public QObject
{
    Q_OBJECT

private slots:
    void refusedJoins_data();
    void refusedJoins();
    void aBanTellsWhyAndHowLong();
    void theStateOfTheBusyRoom();
    void theListOfRooms();
    void favorites();
    void madeRooms();
    void changedRooms();
    void people();
    void ownProfile();
    void friendship();
    void ignoring();
    void playlists();
    void store();
};

void TestPlugDjPracticeRooms::refusedJoins_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("busy") << u"night-bus"_s << u"200 ok"_s;
    QTest::newRow("idle") << u"quiet-corner"_s << u"200 ok"_s;
    QTest::newRow("private") << u"-8213747712"_s << u"200 ok"_s;
    QTest::newRow("full") << u"full-house"_s << u"403 roomCapacity"_s;
    QTest::newRow("banned for an hour") << u"banned-for-an-hour"_s << u"403 ban"_s;
    QTest::newRow("banned for ever") << u"banned-for-ever"_s << u"403 ban"_s;
    QTest::newRow("unknown") << u"nowhere"_s << u"404 notFound"_s;
}

void TestPlugDjPracticeRooms::refusedJoins()
{
    QFETCH(QString, slug);
    QFETCH(QString, verdict);
    DjHouse house;
    DjClient client(house);
    QCOMPARE(client.join(slug).verdict(), u"401 notAuthorized"_s);
    client.signIn();
    QCOMPARE(client.join(slug).verdict(), verdict);
    const bool isIn = verdict.startsWith("200"_L1);
    QCOMPARE(client.get(u"rooms/state"_s).verdict(), isIn ? u"200 ok"_s : u"400 notInRoom"_s);
}

void TestPlugDjPracticeRooms::aBanTellsWhyAndHowLong()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QJsonObject hour = client.join(u"banned-for-an-hour"_s).first();
    QCOMPARE(hour.value(u"d"_s).toString(), u"h"_s);
    QCOMPARE(hour.value(u"r"_s).toInt(), 1);
    QVERIFY(hour.value(u"e"_s).toInt() > 3500 && hour.value(u"e"_s).toInt() <= 3600);
    const QJsonObject forEver = client.join(u"banned-for-ever"_s).first();
    QCOMPARE(forEver.value(u"d"_s).toString(), u"f"_s);
    QCOMPARE(forEver.value(u"e"_s).toInt(), -1);
}

void TestPlugDjPracticeRooms::theStateOfTheBusyRoom()
{
    DjHouse house;
    DjClient client(house);
    client.signIn(u"bouncer@example.org"_s);
    const qint64 me = client.id();
    client.join();
    const QJsonObject state = client.get(u"rooms/state"_s).first();
    QCOMPARE(state.value(u"role"_s).toInt(), 2000);
    const QJsonArray users = state.value(u"users"_s).toArray();
    QVERIFY(users.size() > 10);
    for (const QJsonValue user : users)
        QVERIFY(user[u"id"_s].toInteger() != me); // the caller is not in the list
    QCOMPARE(state[u"meta"_s][u"population"_s].toInt(), users.size() + 1);
    QCOMPARE(state[u"meta"_s][u"hostName"_s].toString(), u"Hostess Nightly"_s);
    QVERIFY(state.value(u"votes"_s).isObject());
    QVERIFY(state.value(u"grabs"_s).isObject());
    QVERIFY(state[u"playback"_s][u"media"_s].isNull()); // silence
    const QJsonObject mutes = state.value(u"mutes"_s).toObject();
    QCOMPARE(mutes.size(), 1);
    QVERIFY(mutes.begin()->toInt() > 2600 && mutes.begin()->toInt() <= 2700); // seconds
    QVERIFY(!client.get(u"rooms/history"_s).data().isEmpty());
    for (const QJsonValue user : client.get(u"rooms/users"_s).data())
        QVERIFY(user[u"id"_s].toInteger() != me); // nobody with a role
    QCOMPARE(client.get(u"staff"_s).data().size(), 7);
}

void TestPlugDjPracticeRooms::theListOfRooms()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QJsonArray rooms = client.get(u"rooms?q=&page=1&limit=50"_s).data();
    QStringList slugs;
    for (const QJsonValue room : rooms)
        slugs.append(room[u"slug"_s].toString());
    QCOMPARE(slugs.constFirst(), u"locked-list"_s); // most people first
    QVERIFY(slugs.contains(u"night-bus"_s));
    QVERIFY(!slugs.contains(u"-8213747712"_s));
    const QJsonArray found = client.get(u"rooms?q=NIGHT&page=1&limit=50"_s).data();
    QCOMPARE(found.size(), 1);
    QCOMPARE(client.get(u"rooms?q=&page=2&limit=4"_s).data().at(0), rooms.at(4));
    QCOMPARE(client.get(u"rooms?q=&page=99&limit=4"_s).data().size(), 0);
    // Hosted by this account: no guests, and the DJ an object or null.
    const QJsonObject mine = client.get(u"rooms/me"_s).first();
    QCOMPARE(mine.value(u"slug"_s).toString(), u"-8213747712"_s);
    QVERIFY(!mine.contains(u"guests"_s));
    QVERIFY(mine.value(u"dj"_s).isNull());
}

void TestPlugDjPracticeRooms::favorites()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    client.join();
    const qint64 room = client.get(u"rooms/state"_s).first()[u"meta"_s][u"id"_s].toInteger();
    QCOMPARE(client.post(u"rooms/favorites"_s, {{u"id"_s, QString::number(room)}}).verdict(), u"400 requestError"_s);
    QCOMPARE(client.post(u"rooms/favorites"_s, {{u"id"_s, 1}}).verdict(), u"404 notFound"_s);
    QCOMPARE(client.post(u"rooms/favorites"_s, {{u"id"_s, room}}).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"rooms/favorites?page=1&limit=50"_s).first().value(u"slug"_s).toString(), u"night-bus"_s);
    QCOMPARE(client.get(u"rooms/state"_s).first()[u"meta"_s][u"favorite"_s].toBool(), true);
    QCOMPARE(client.del(u"rooms/favorites/%1"_s.arg(room)).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"rooms/favorites?page=1&limit=50"_s).data().size(), 0);
}

void TestPlugDjPracticeRooms::madeRooms()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    QCOMPARE(client.get(u"rooms/validate/Night Bus"_s).verdict(), u"403 requestError"_s);
    QCOMPARE(client.get(u"rooms/validate/a <b> c"_s).first().value(u"slug"_s).toString(), u"a-lt-b-gt-c"_s);
    QCOMPARE(client.post(u"rooms"_s, {{u"name"_s, u"Fresh"_s}}).data().at(0).toString(), u"private is required"_s);
    QCOMPARE(client.post(u"rooms"_s, {{u"name"_s, QString(33, u'x')}, {u"private"_s, false}}).verdict(),
             u"400 requestError"_s);
    const QJsonObject fresh{{u"name"_s, u"Fresh & New"_s}, {u"private"_s, false}};
    const QJsonObject made = client.post(u"rooms"_s, fresh).first();
    QCOMPARE(made.value(u"name"_s).toString(), u"Fresh &amp; New"_s);
    QCOMPARE(client.post(u"rooms"_s, fresh).verdict(), u"403 requestError"_s);
    QCOMPARE(client.join(made.value(u"slug"_s).toString()).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"rooms/state"_s).first().value(u"role"_s).toInt(), 5000);
}

void TestPlugDjPracticeRooms::changedRooms()
{
    DjHouse house;
    DjClient cohost(house);
    DjClient bouncer(house);
    DjClient user(house);
    QVERIFY(cohost.enter(u"cohost@example.org"_s));
    QVERIFY(bouncer.enter(u"bouncer@example.org"_s));
    QVERIFY(user.enter(u"dj@example.org"_s));
    const QJsonObject change{{u"name"_s, u"Day <Bus>"_s}, {u"welcome"_s, u"hi"_s}, {u"minChatLevel"_s, 3}};
    QCOMPARE(user.post(u"rooms/update"_s, change).verdict(), u"400 requestError"_s);
    QCOMPARE(bouncer.post(u"rooms/update"_s, change).verdict(), u"403 requestError"_s);
    QCOMPARE(cohost.post(u"rooms/update"_s).verdict(), u"400 requestError"_s);
    QCOMPARE(cohost.post(u"rooms/update"_s, change).verdict(), u"200 ok"_s);
    QTRY_COMPARE(user.events(u"roomMinChatLevelUpdate"_s).size(), 1);
    QCOMPARE(user.events(u"roomMinChatLevelUpdate"_s).at(0)[u"m"_s].toInt(), 3);
    QCOMPARE(user.events(u"roomNameUpdate"_s).at(0)[u"n"_s].toString(), u"Day &lt;Bus&gt;"_s);
    QCOMPARE(user.events(u"roomNameUpdate"_s).at(0)[u"u"_s].toInteger(), cohost.id());
    QCOMPARE(user.events(u"roomWelcomeUpdate"_s).size(), 1);
    QCOMPARE(user.events(u"roomDescriptionUpdate"_s).size(), 0);
    QCOMPARE(user.get(u"rooms/state"_s).first()[u"meta"_s][u"slug"_s].toString(), u"night-bus"_s);
}

void TestPlugDjPracticeRooms::people()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const qint64 me = client.id();
    QCOMPARE(client.get(u"users/%1"_s.arg(me)).first().value(u"username"_s).toString(), u"partyfan"_s);
    QCOMPARE(client.get(u"users/17"_s).verdict(), u"404 notFound"_s);
    QCOMPARE(client.post(u"users/bulk"_s, {{u"ids"_s, QJsonArray{me, 17, 5200777}}}).data().size(), 2);
    QJsonArray tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(i);
    QCOMPARE(client.post(u"users/bulk"_s, {{u"ids"_s, tooMany}}).verdict(), u"400 requestError"_s);
    QVERIFY(client.get(u"profile/5200777"_s).first().value(u"history"_s).isArray());
    QCOMPARE(client.get(u"news"_s).first().keys(), QStringList({u"desc"_s, u"href"_s, u"title"_s}));
    QCOMPARE(client.get(u"users/me/history"_s).verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeRooms::ownProfile()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    const QJsonObject me = client.get(u"users/me"_s).first();
    const QJsonArray notes = me.value(u"notifications"_s).toArray();
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes.at(1)[u"value"_s].toString().contains(u'\u2800'));
    client.del(u"notifications/%1"_s.arg(notes.at(0)[u"id"_s].toInteger()));
    QCOMPARE(client.get(u"users/me"_s).first().value(u"notifications"_s).toArray().size(), 1);

    client.put(u"profile/blurb"_s, {{u"blurb"_s, QString(100, u'b')}});
    QCOMPARE(client.get(u"users/me"_s).first().value(u"blurb"_s).toString().size(), 80);
    QCOMPARE(client.put(u"users/avatar"_s, {{u"id"_s, u"gold"_s}}).verdict(), u"403 requestError"_s);
    QCOMPARE(client.put(u"users/avatar"_s, {{u"id"_s, u"base02"_s}}).verdict(), u"200 ok"_s);
    QTRY_COMPARE(client.events(u"userUpdate"_s).size(), 1);
    QCOMPARE(client.events(u"userUpdate"_s).at(0)[u"avatarID"_s].toString(), u"base02"_s);
    QCOMPARE(client.put(u"users/badge"_s, {{u"id"_s, u"80sb02"_s}}).verdict(), u"200 ok"_s);
    QCOMPARE(client.put(u"users/language"_s, {{u"language"_s, u"xx"_s}}).verdict(), u"400 requestError"_s);
    QCOMPARE(client.put(u"users/language"_s, {{u"language"_s, u"pi"_s}}).verdict(), u"200 ok"_s);
    QCOMPARE(client.put(u"users/settings"_s).verdict(), u"400 requestError"_s);
    QCOMPARE(client.put(u"users/settings"_s, {{u"emoji"_s, false}}).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"users/me"_s).first()[u"settings"_s][u"emoji"_s].toBool(), false);
}

void TestPlugDjPracticeRooms::friendship()
{
    DjHouse house;
    DjClient asker(house);
    DjClient asked(house);
    QVERIFY(asker.enter(u"other@example.org"_s));
    QVERIFY(asked.enter(u"dj@example.org"_s, u"quiet-corner"_s));
    const qint64 askerId = asker.id();
    const qint64 askedId = asked.id();
    QCOMPARE(asker.post(u"friends"_s, {{u"id"_s, askerId}}).verdict(), u"403 cannotFriendSelf"_s);
    QCOMPARE(asker.post(u"friends"_s, {{u"id"_s, askedId}}).verdict(), u"200 ok"_s);
    QCOMPARE(asker.post(u"friends"_s, {{u"id"_s, askedId}}).verdict(), u"200 ok"_s); // again: fine, and told once
    QTRY_COMPARE(asked.events(u"friendRequest"_s), QJsonArray{u"second fiddle"_s});
    QCOMPARE(asked.get(u"friends/invites"_s).data().size(), 2);
    QCOMPARE(asked.post(u"friends"_s, {{u"id"_s, askerId}}).verdict(), u"200 ok"_s);
    QTRY_COMPARE(asker.events(u"friendAccept"_s), QJsonArray{u"partyfan"_s});
    QCOMPARE(asker.get(u"friends"_s).first()[u"room"_s][u"slug"_s].toString(), u"quiet-corner"_s);
    asked.cut();
    QTRY_COMPARE(asker.get(u"friends"_s).first().value(u"status"_s).toInt(-1), 0);
    QCOMPARE(asker.del(u"friends/%1"_s.arg(askedId)).verdict(), u"200 ok"_s);
    QCOMPARE(asker.get(u"friends"_s).data().size(), 0);
}

void TestPlugDjPracticeRooms::ignoring()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    QCOMPARE(client.post(u"ignores"_s, {{u"id"_s, 5200777}}).first().value(u"id"_s).toInteger(), 5200777);
    QCOMPARE(client.get(u"ignores"_s).data().size(), 1);
    QCOMPARE(client.get(u"users/me"_s).first().value(u"ignores"_s).toArray().size(), 1);
    QCOMPARE(client.del(u"ignores/5200777"_s).verdict(), u"200 ok"_s);
    QCOMPARE(client.del(u"ignores/5200777"_s).verdict(), u"404 requestError"_s);
}

void TestPlugDjPracticeRooms::playlists()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QJsonArray before = client.get(u"playlists"_s).data();
    QCOMPARE(before.size(), 2);
    QCOMPARE(before.at(0)[u"name"_s].toString(), u"Late &amp; loud"_s);
    const QJsonObject song{
        {u"id"_s, 0}, {u"format"_s, 1}, {u"cid"_s, u"abc"_s}, {u"title"_s, u"A"_s}, {u"author"_s, u"B"_s}};
    QJsonObject badSong = song;
    badSong[u"cid"_s] = 5;
    const QJsonObject made =
        client.post(u"playlists"_s, {{u"name"_s, u"New"_s}, {u"media"_s, QJsonArray{song}}}).first();
    QCOMPARE(made.value(u"count"_s).toInt(), 1);
    const QString path = u"playlists/%1/"_s.arg(made.value(u"id"_s).toInteger());
    QCOMPARE(client.post(path + u"media/insert"_s, {{u"media"_s, QJsonArray{badSong}}, {u"append"_s, true}}).verdict(),
             u"400 requestError"_s);
    QCOMPARE(client.post(path + u"media/insert"_s, {{u"media"_s, QJsonArray{song, song}}, {u"append"_s, true}})
                 .first()
                 .value(u"count"_s)
                 .toInt(),
             3);
    QJsonArray media = client.get(path + u"media"_s).data();
    const QJsonValue last = media.at(2)[u"id"_s];
    media = client.put(path + u"media/move"_s, {{u"ids"_s, QJsonArray{last}}, {u"beforeID"_s, media.at(0)[u"id"_s]}})
                .data();
    QCOMPARE(media.at(0)[u"id"_s], last);
    QCOMPARE(client.put(path + u"media/update"_s, {{u"id"_s, last}, {u"author"_s, u"<X>"_s}, {u"title"_s, u"Y"_s}})
                 .first()
                 .value(u"author"_s)
                 .toString(),
             u"&lt;X&gt;"_s);
    QCOMPARE(client.post(path + u"media/delete"_s, {{u"ids"_s, QJsonArray{last}}}).data().size(), 2);
    QCOMPARE(client.put(path + u"activate"_s).first().value(u"activated"_s), made.value(u"id"_s));
    QCOMPARE(client.put(path + u"rename"_s, {{u"name"_s, u"Newer"_s}}).verdict(), u"200 ok"_s);
    QCOMPARE(client.get(u"playlists"_s).data().at(2)[u"active"_s].toBool(), true);
    QCOMPARE(client.get(u"playlists"_s).data().at(0)[u"active"_s].toBool(), false);
    QCOMPARE(client.put(path + u"shuffle"_s).data().size(), 2);
    QCOMPARE(client.del(path.chopped(1)).verdict(), u"200 ok"_s);
    QCOMPARE(client.del(path.chopped(1)).verdict(), u"404 requestError"_s);
}

void TestPlugDjPracticeRooms::store()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    QVERIFY(client.get(u"store/inventory/avatars"_s).data().size() >= 2);
    QCOMPARE(client.get(u"store/inventory/badges"_s).first().value(u"type"_s).toString(), u"badges"_s);
    QCOMPARE(client.get(u"store/products/avatars/all"_s).verdict(), u"200 ok"_s);
    QCOMPARE(client.post(u"store/purchase"_s, {{u"id"_s, 1}}).data().at(0).toString(), u"listing"_s);
}

QTEST_GUILESS_MAIN(TestPlugDjPracticeRooms)
#include "tst_plugdjpracticerooms.moc"
