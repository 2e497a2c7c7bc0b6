// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjrest.h"

#include <QJsonDocument>
#include <QTest>

using namespace partyline::plugdj;
using partyline::Role;
using partyline::Track;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Named after the sections of plugdj.md.
class TestPlugDjRest : public QObject
{
    Q_OBJECT

private slots:
    void user311();
    void userOfAState311();
    void ownUser312();
    void media313();
    void historyEntry314();
    void roomState315();
    void roomStateTolerances315_data();
    void roomStateTolerances315();
    void roomListEntry316_data();
    void roomListEntry316();
    void notification317();
    void chatHistory43();
    void playlist410();
    void nothingMakesDefaults();
    void hostileTypesMakeDefaults();
    void roles51_data();
    void roles51();
    void people();
    void pictures313_data();
    void pictures313();
    void roundTrips();
};

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is wrong: %s", qPrintable(error.errorString()));
    return document.object();
}

const QDateTime Moment(QDate(2019, 3, 2), QTime(18, 21, 0, 250), Qt::UTC);

const char HistoryExample[] = R"({
    "id": "0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11",
    "media": { "id": 300000001, "format": 1, "cid": "AbCdEfGhIjK", "author": "Some Band", "title": "Some Song",
               "duration": 201, "image": "https://i.ytimg.com/x.jpg" },
    "room": { "name": "Night Bus &amp; Co", "slug": "night-bus", "private": false },
    "score": { "positive": 12, "negative": 1, "grabs": 3, "listeners": 40, "skipped": 0 },
    "timestamp": "2019-03-02 18:21:00.250000",
    "user": { "id": 5200777, "username": "user_b" } })";

const char StateExample[] = R"({
    "booth": { "currentDJ": 5200777, "isLocked": true, "shouldCycle": true, "waitingDJs": [4100021, 6300555] },
    "fx": [], "grabs": { "6300555": 1, "5200778": 1 }, "votes": { "6300555": 1, "7": -1 }, "mutes": { "7": 840 },
    "meta": { "id": 99, "slug": "night-bus", "name": "Night &lt;Bus&gt;", "description": "a\nb &amp; c",
              "welcome": "hi %u", "hostID": 5, "hostName": "h&#39;", "population": 3, "guests": 2, "minChatLevel": "2",
              "favorite": true },
    "playback": { "historyID": "0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11", "playlistID": 7700001,
                  "startTime": "2019-03-02 18:21:00.250000",
                  "media": { "id": 300000001, "format": 1, "cid": "AbCdEfGhIjK", "author": "Some Band",
                             "title": "Rock &amp; Roll", "duration": 201, "image": "//i.ytimg.com/x.jpg" } },
    "role": 2000,
    "users": [ { "avatarID": "base01", "badge": null, "gRole": null, "id": 5200777,
                 "joined": "2016-02-11 09:15:30.000000", "level": 3, "role": 1000, "silver": false, "sub": 0,
                 "username": "user_b" } ] })";

RoomState someState()
{
    return readRoomState(json(StateExample));
}

/// The example with one place replaced, to show that the replacement is tolerated.
RoomState stateWith(const char *path, const QJsonValue &value)
{
    QJsonObject state = json(StateExample);
    const QStringList keys = QString::fromLatin1(path).split(u'.');
    if (keys.size() == 1) {
        state.insert(keys[0], value);
    } else {
        QJsonObject inner = state.value(keys[0]).toObject();
        inner.insert(keys[1], value);
        state.insert(keys[0], inner);
    }
    return readRoomState(state);
}

} // namespace

void TestPlugDjRest::user311()
{
    const User user = readUser(json(R"({"id":5200777,"username":"user&#39;s","slug":"user-s","level":16,"role":2000,
        "gRole":500,"avatarID":"base01","badge":"food05","sub":1,"silver":true,"joined":"2016-02-11 09:15:30.000000",
        "language":"en","guest":false,"blurb":"a &amp; b"})"));
    QCOMPARE(user.id, 5200777);
    QCOMPARE(user.username, u"user's"_s);
    QCOMPARE(user.slug, u"user-s"_s);
    QCOMPARE(user.level, 16);
    QCOMPARE(user.role, 2000);
    QCOMPARE(user.globalRole, 500);
    QCOMPARE(user.avatarId, u"base01"_s);
    QCOMPARE(user.badge, u"food05"_s);
    QVERIFY(user.subscriber && user.silver && !user.guest);
    QCOMPARE(user.joined, QDateTime(QDate(2016, 2, 11), QTime(9, 15, 30), Qt::UTC));
    QCOMPARE(user.language, u"en"_s);
    QCOMPARE(user.blurb, u"a & b"_s);
    QCOMPARE(readUser(json(R"({"badge":"blank01"})")).badge, QString());
}

void TestPlugDjRest::userOfAState311()
{
    const QJsonObject object = toJson(someState().users.constFirst(), UserFields::State);
    QStringList keys = object.keys();
    keys.sort();
    QCOMPARE(keys.join(u' '), u"avatarID badge gRole id joined level role silver sub username"_s);
}

void TestPlugDjRest::ownUser312()
{
    const OwnUser own = readOwnUser(json(R"({"id":4100021,"username":"user_a","level":"5","xp":130870,"pp":"4500",
        "pw":false,"canGift":true,"ignores":[{"id":7,"username":"x&amp;y"},8,"9",null],
        "notifications":[{"action":"gift","id":1,"value":"user_c\u2800500"}],"settings":{"nsfw":1}})"));
    QCOMPARE(own.user.id, 4100021);
    QCOMPARE(own.user.level, 5);
    QCOMPARE(own.xp, 130870);
    QCOMPARE(own.points, 4500);
    QVERIFY(!own.hasPassword && own.canGift);
    QCOMPARE(own.ignores, (QList<NamedUser>{{7, u"x&y"_s}, {8, {}}, {9, {}}}));
    QCOMPARE(own.notifications, (QList<SiteNotification>{{1, u"gift"_s, u"user_c\u2800500"_s, {}}}));
    QCOMPARE(own.settings.value("nsfw"_L1).toInt(), 1);
    // Absent and null are the same: an unnamed account, one that has a password.
    const OwnUser unnamed = readOwnUser(json(R"({"id":1,"username":null})"));
    QVERIFY(unnamed.user.username.isEmpty() && unnamed.hasPassword);
}

void TestPlugDjRest::media313()
{
    const Media media = readMedia(json(R"({"id":0,"format":"2","cid":123456789,"author":"A &amp; B",
        "title":"&lt;3","duration":"61","image":null})"));
    QCOMPARE(media, (Media{0, 2, u"123456789"_s, u"A & B"_s, u"<3"_s, 61, {}}));
    const Track track = trackOf(media);
    QCOMPARE(track.source, Track::Source::SoundCloud);
    QCOMPARE(track.duration, 61s);
    QCOMPARE(trackOf({1, 7, {}, {}, {}, -5, {}}).duration, 0s);
    QCOMPARE(trackOf({1, 7, {}, {}, {}, std::numeric_limits<qint64>::max(), {}}).duration, 24h);
    QCOMPARE(trackOf({1, 7, {}, {}, {}, 0, {}}).source, Track::Source::Unknown);
}

void TestPlugDjRest::historyEntry314()
{
    const HistoryEntry entry = readHistoryEntry(json(HistoryExample));
    QCOMPARE(entry.id, u"0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11"_s);
    QCOMPARE(entry.media.title, u"Some Song"_s);
    QCOMPARE(entry.roomName, u"Night Bus & Co"_s);
    QCOMPARE(entry.roomSlug, u"night-bus"_s);
    QCOMPARE(entry.woots, 12);
    QCOMPARE(entry.mehs, 1);
    QCOMPARE(entry.grabs, 3);
    QCOMPARE(entry.listeners, 40);
    QVERIFY(!entry.skipped && !entry.isRoomPrivate);
    QCOMPARE(entry.timestamp, Moment);
    QCOMPARE(entry.user, (NamedUser{5200777, u"user_b"_s}));
    QVERIFY(readHistoryEntry(json(R"({"score":{"skipped":3}})")).skipped);
}

void TestPlugDjRest::roomState315()
{
    const RoomState state = someState();
    QCOMPARE(state.currentDj, 5200777);
    QVERIFY(state.isLocked && state.cycles);
    QCOMPARE(state.waitingDjs, (QList<qint64>{4100021, 6300555}));
    QCOMPARE(state.grabs, (QList<qint64>{5200778, 6300555}));
    QCOMPARE(state.votes, (QHash<qint64, int>{{6300555, 1}, {7, -1}}));
    QCOMPARE(state.mutes, (QHash<qint64, qint64>{{7, 840}}));
    QCOMPARE(state.meta.id, 99);
    QCOMPARE(state.meta.slug, u"night-bus"_s);
    QCOMPARE(state.meta.name, u"Night <Bus>"_s);
    QCOMPARE(state.meta.description, u"a\nb & c"_s);
    QCOMPARE(state.meta.welcome, u"hi %u"_s);
    QCOMPARE(state.meta.hostId, 5);
    QCOMPARE(state.meta.hostName, u"h'"_s);
    QCOMPARE(state.meta.population, 3);
    QCOMPARE(state.meta.guests, 2);
    QCOMPARE(state.meta.minimumChatLevel, 2);
    QVERIFY(state.meta.favorite);
    QCOMPARE(state.historyId, u"0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11"_s);
    QCOMPARE(state.playlistId, 7700001);
    QCOMPARE(state.startedAt, Moment);
    QVERIFY(state.media.has_value());
    QCOMPARE(state.media->title, u"Rock & Roll"_s);
    QCOMPARE(state.role, 2000);
    QCOMPARE(state.users.size(), 1);
    QCOMPARE(state.users[0].role, 1000);
}

void TestPlugDjRest::roomStateTolerances315_data()
{
    QTest::addColumn<RoomState>("state");
    QTest::addColumn<RoomState>("expected");
    const auto row = [](const char *name, const RoomState &state, auto change) {
        RoomState expected = someState();
        change(expected);
        QTest::newRow(name) << state << expected;
    };
    const auto nothing = [](RoomState &) {};
    const auto noDj = [](RoomState &s) { s.currentDj = 0; };
    row("booth empty: null", stateWith("booth.currentDJ", QJsonValue()), noDj);
    row("booth empty: 0", stateWith("booth.currentDJ", 0), noDj);
    row("booth empty: -1", stateWith("booth.currentDJ", -1), noDj);
    row("DJ as text", stateWith("booth.currentDJ", u"5200777"_s), nothing);
    row("locked as 1", stateWith("booth.isLocked", 1), nothing);
    row("wait list null", stateWith("booth.waitingDJs", QJsonValue()), [](RoomState &s) { s.waitingDjs.clear(); });
    row("grabs as array", stateWith("grabs", QJsonArray{6300555, u"5200778"_s, 6300555}), nothing);
    row("votes null", stateWith("votes", QJsonValue()), [](RoomState &s) { s.votes.clear(); });
    row("votes with keys that are no ids", stateWith("votes", QJsonObject{{u"x"_s, 1}, {u"7"_s, 1}}), [](RoomState &s) {
        s.votes = {{7, 1}};
    });
    row("mutes as array", stateWith("mutes", QJsonArray()), [](RoomState &s) { s.mutes.clear(); });
    row("nobody plays", stateWith("playback.media", QJsonValue()), [](RoomState &s) { s.media.reset(); });
    row("start time in milliseconds", stateWith("playback.startTime", 1551550860250.0), nothing);
    row("start time unreadable", stateWith("playback.startTime", u"soon"_s), [](RoomState &s) { s.startedAt = {}; });
    row("no guests told", stateWith("meta.guests", QJsonValue()), [](RoomState &s) { s.meta.guests = 0; });
    row("guests below zero", stateWith("meta.guests", -3), [](RoomState &s) { s.meta.guests = 0; });
    row("chat level as number", stateWith("meta.minChatLevel", 2), nothing);
    row("no chat level", stateWith("meta.minChatLevel", QJsonValue()),
        [](RoomState &s) { s.meta.minimumChatLevel = 1; });
    row("old role", stateWith("role", 2), nothing);
    row("users null", stateWith("users", QJsonValue()), [](RoomState &s) { s.users.clear(); });
    row("population as text", stateWith("meta.population", u"3"_s), nothing);
    row("no host", stateWith("meta.hostID", QJsonValue()), [](RoomState &s) { s.meta.hostId = 0; });
    QJsonObject meta = json(StateExample).value("meta"_L1).toObject();
    meta.remove(u"description"_s);
    meta.insert(u"short_description"_s, u"short"_s);
    row("description of 2019, short", stateWith("meta", meta), [](RoomState &s) { s.meta.description = u"short"_s; });
    meta.insert(u"long_description"_s, u"long"_s);
    row("description of 2019, long", stateWith("meta", meta), [](RoomState &s) { s.meta.description = u"long"_s; });
    meta = json(StateExample).value("meta"_L1).toObject();
    meta.remove(u"hostID"_s);
    meta.insert(u"hostId"_s, 5);
    row("host id as once spelt", stateWith("meta", meta), nothing);
}

void TestPlugDjRest::roomStateTolerances315()
{
    QFETCH(RoomState, state);
    QFETCH(RoomState, expected);
    QCOMPARE(state, expected);
}

void TestPlugDjRest::roomListEntry316_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("dj");
    QTest::addColumn<qint64>("djId");
    QTest::addColumn<int>("population");
    QTest::addColumn<int>("capacity");
    QTest::newRow("rooms") << QByteArray(R"({"dj":"user&#39;b","population":12,"capacity":null,"guests":3})")
                           << u"user'b"_s << qint64(0) << 12 << 0;
    QTest::newRow("rooms/me") << QByteArray(R"({"dj":{"id":5,"username":"b&amp;"},"population":"12","capacity":500})")
                              << u"b&"_s << qint64(5) << 12 << 500;
    QTest::newRow("rooms/me, nobody") << QByteArray(R"({"dj":null,"population":null})") << QString() << qint64(0) << 0
                                      << 0;
    QTest::newRow("bare id") << QByteArray(R"({"dj":5,"population":-1})") << QString() << qint64(5) << 0 << 0;
}

void TestPlugDjRest::roomListEntry316()
{
    QFETCH(QByteArray, text);
    QJsonObject object = json(text.constData());
    for (const auto &[key, value] : std::initializer_list<std::pair<QString, QJsonValue>>{{u"id"_s, 9},
                                                                                          {u"slug"_s, u"-77"_s},
                                                                                          {u"name"_s, u"N &amp; M"_s},
                                                                                          {u"host"_s, u"h"_s},
                                                                                          {u"media"_s, u"a - b&lt;"_s},
                                                                                          {u"format"_s, u""_s},
                                                                                          {u"favorite"_s, true},
                                                                                          {u"nsfw"_s, false},
                                                                                          {u"private"_s, 1}})
        object.insert(key, value);
    const RoomListEntry entry = readRoomListEntry(object);
    QTEST(entry.dj, "dj");
    QTEST(entry.djId, "djId");
    QTEST(entry.population, "population");
    QTEST(entry.capacity, "capacity");
    QCOMPARE(entry.slug, u"-77"_s);
    QCOMPARE(entry.name, u"N & M"_s);
    QCOMPARE(entry.media, u"a - b<"_s);
    QVERIFY(entry.favorite && entry.isPrivate && !entry.nsfw && entry.format == 0);
    QCOMPARE(readRoomListEntry(toJson(entry)), entry);
}

void TestPlugDjRest::notification317()
{
    const SiteNotification notification = readNotification(
        json(R"({"action":"levelUp","id":34000001,"timestamp":"2019-03-02 18:21:00.250000","value":"12"})"));
    QCOMPARE(notification, (SiteNotification{34000001, u"levelUp"_s, u"12"_s, Moment}));
    QCOMPARE(readNotification(json(R"({"value":12})")).value, u"12"_s);
}

void TestPlugDjRest::chatHistory43()
{
    const ChatHistory history = readChatHistory(json(R"({"history":[
        {"cid":"2","message":"later","uid":7,"un":"x","timestamp":"2019-03-02 18:22:00.000000"},
        {"cid":"1","message":"&lt;earlier&gt;","uid":"7","un":"x&amp;","sub":1,"timestamp":"2019-03-02 18:21:00.250000"},
        null], "users":[{"id":7,"username":"x"},5]})"));
    QCOMPARE(history.lines.size(), 2);
    QCOMPARE(history.lines[0], (ChatLine{u"1"_s, u"<earlier>"_s, 7, u"x&"_s, true, Moment}));
    QCOMPARE(history.lines[1].message, u"later"_s);
    QCOMPARE(history.users.size(), 1);
    QCOMPARE(readChatHistory(toJson(history)), history);
}

void TestPlugDjRest::playlist410()
{
    const Playlist playlist = readPlaylist(json(R"({"id":7700001,"name":"a &amp; b","active":1,"count":"12"})"));
    QCOMPARE(playlist, (Playlist{7700001, u"a & b"_s, true, 12}));
    QCOMPARE(readPlaylist(toJson(playlist)), playlist);
    QCOMPARE(readAll(QJsonArray{toJson(playlist), 5, QJsonValue()}, readPlaylist), QList<Playlist>{playlist});
}

void TestPlugDjRest::nothingMakesDefaults()
{
    QCOMPARE(readUser({}), User());
    QCOMPARE(readOwnUser({}), OwnUser());
    QCOMPARE(readMedia({}), Media());
    QCOMPARE(readHistoryEntry({}), HistoryEntry());
    QCOMPARE(readRoomState({}), RoomState());
    QCOMPARE(readRoomListEntry({}), RoomListEntry());
    QCOMPARE(readChatHistory({}), ChatHistory());
    QCOMPARE(readPlaylist({}), Playlist());
}

void TestPlugDjRest::hostileTypesMakeDefaults()
{
    // Every field of every object as a list, as an object, as true and as a number beyond all bounds.
    for (const QJsonValue &value :
         {QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"x"_s, 1}}), QJsonValue(1e300)}) {
        QJsonObject state = json(StateExample);
        for (const QString &key : state.keys())
            state.insert(key, value);
        const RoomState read = readRoomState(state);
        QVERIFY(!read.media && read.users.isEmpty() && read.historyId.isEmpty());
        QJsonObject user = toJson(User());
        for (const QString &key : user.keys())
            user.insert(key, value);
        QCOMPARE(readUser(user).id, 0);
        QVERIFY(!readUser(user).joined.isValid());
    }
    QCOMPARE(readUser(json(R"({"level":99999999999})")).level, 1'000'000'000);
}

void TestPlugDjRest::roles51_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("globalRole");
    QTest::addColumn<Role>("expected");
    const auto row = [](const char *name, int role, int globalRole, Role expected) {
        QTest::newRow(name) << role << globalRole << expected;
    };
    row("5.1 none", 0, 0, Role::None);
    row("5.1 resident DJ", 1000, 0, Role::ResidentDj);
    row("5.1 bouncer", 2000, 0, Role::Moderator);
    row("5.1 manager", 3000, 0, Role::Manager);
    row("5.1 co-host", 4000, 0, Role::Cohost);
    row("5.1 host", 5000, 0, Role::Host);
    row("5.1 old resident DJ", 1, 0, Role::ResidentDj);
    row("5.1 old host", 5, 0, Role::Host);
    row("5.1 in between", 2500, 0, Role::Moderator);
    row("5.2 promoter", 0, 500, Role::None);
    row("5.2 translator who is a manager", 3000, 750, Role::Manager);
    row("5.2 volunteer", 0, 2000, Role::SiteStaff);
    row("5.2 site moderator", 1000, 2500, Role::SiteStaff);
    row("5.2 ambassador", 5000, 3000, Role::Ambassador);
    row("5.2 leader", 0, 4000, Role::SiteStaff);
    row("5.2 admin", 0, 5000, Role::SiteStaff);
    row("5.2 old value", 0, 3, Role::SiteStaff);
    row("negative", -1, -1, Role::None);
}

void TestPlugDjRest::roles51()
{
    QFETCH(int, role);
    QFETCH(int, globalRole);
    User user;
    user.role = role;
    user.globalRole = globalRole;
    QTEST(roleOf(user), "expected");
}

void TestPlugDjRest::people()
{
    User user;
    user.id = 7;
    user.username = u"x"_s;
    user.subscriber = true;
    QCOMPARE(personOf(user), (partyline::Person{u"7"_s, u"x"_s, Role::Subscriber}));
    user.role = 1000;
    QCOMPARE(personOf(user).role, Role::ResidentDj);
    user.guest = true;
    QCOMPARE(personOf(user).role, Role::Guest);
    QCOMPARE(personOf(User()), partyline::Person());
}

void TestPlugDjRest::pictures313_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << u"https://i.ytimg.com/x.jpg"_s << u"https://i.ytimg.com/x.jpg"_s;
    QTest::newRow("no scheme") << u"//i.ytimg.com/x.jpg"_s << u"https://i.ytimg.com/x.jpg"_s;
    QTest::newRow("http") << u"http://i.ytimg.com/x.jpg"_s << u"https://i.ytimg.com/x.jpg"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/x.png"_s << u"http://127.0.0.1:8080/x.png"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("relative") << u"/x.jpg"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPlugDjRest::pictures313()
{
    QFETCH(QString, image);
    Media media;
    media.image = image;
    QTEST(trackOf(media).image.toString(), "expected");
}

void TestPlugDjRest::roundTrips()
{
    const RoomState state = someState();
    QCOMPARE(readRoomState(toJson(state)), state);
    QCOMPARE(readRoomState(toJson(RoomState())), RoomState());
    const HistoryEntry entry = readHistoryEntry(json(HistoryExample));
    QCOMPARE(readHistoryEntry(toJson(entry)), entry);
    OwnUser own;
    own.user = state.users.constFirst();
    own.user.role = 0; // users/me knows of no room
    own.user.slug = u"x"_s;
    own.user.blurb = u"<3"_s;
    own.ignores = {{7, u"<x>"_s}};
    own.notifications = {{1, u"custom"_s, u"<b>"_s, Moment}};
    own.xp = 12;
    QCOMPARE(readOwnUser(toJson(own)), own);
    // What the server escapes stands escaped on the wire.
    QCOMPARE(toJson(state.media.value()).value("title"_L1).toString(), u"Rock &amp; Roll"_s);
    QCOMPARE(toJson(own).value("blurb"_L1).toString(), u"&lt;3"_s);
}

QTEST_APPLESS_MAIN(TestPlugDjRest)
#include "tst_plugdjrest.moc"
