// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"
#include "wire/plugdj.h"
#include "wire/plugdjeventrows.h"
#include "wire/plugdjletters.h"

#include <QSet>
#include <QTest>

using namespace partyline::plugdj;
using partyline::Error;
using partyline::Secret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(partyline::plugdj::Event)

/// Rows are named after the section of plugdj.md (or the seed) that they come from.
class TestPlugDj : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEvent_data();
    void readsEveryEvent();
    void knowsEveryWireName();
    void keepsDeadAndUnusableOnesUnread_data();
    void keepsDeadAndUnusableOnesUnread();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void readsTheTranscript();
    void readsSeveralEventsInOrder();
    void everyEventMakesTheRoundTrip_data();
    void everyEventMakesTheRoundTrip();
    void everyNameHasARow();
    void checksTheSlug_data();
    void checksTheSlug();
    void writesCommands();
    void readsCommandsStrictly_data();
    void readsCommandsStrictly();
    void durationsDifferByList();
};

namespace {

const Moderator Mod{u"mod & co"_s, 77};

Media someSong()
{
    return {300000001,
            1,
            u"AbCdEfGhIjK"_s,
            u"Some Band"_s,
            u"Some Song"_s,
            201,
            u"https://i.ytimg.com/vi/AbCdEfGhIjK/default.jpg"_s};
}

QDateTime songStart()
{
    return QDateTime(QDate(2019, 3, 2), QTime(18, 21, 0, 250), Qt::UTC);
}

User userB()
{
    User user;
    user.id = 5200777;
    user.username = u"user_b"_s;
    user.avatarId = u"base04"_s;
    user.level = 3;
    user.language = u"en"_s;
    user.joined = QDateTime(QDate(2016, 2, 11), QTime(9, 15, 30), Qt::UTC);
    return user;
}

Advance someAdvance()
{
    Advance advance;
    advance.media = someSong();
    advance.dj = 5200777;
    advance.waitList = QList<qint64>{4100021, 6300555};
    advance.historyId = u"0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11"_s;
    advance.playlistId = 7700001;
    advance.startedAt = songStart();
    return advance;
}

const QString AdvanceExample = uR"({"a":"advance","p":{"c":5200777,"d":[4100021,6300555],)"
                               uR"("h":"0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11","m":{"author":"Some Band",)"
                               uR"("cid":"AbCdEfGhIjK","duration":201,"format":1,"id":300000001,)"
                               uR"("image":"https://i.ytimg.com/vi/AbCdEfGhIjK/default.jpg","title":"Some Song"},)"
                               uR"("p":7700001,"t":"2019-03-02 18:21:00.250000"},"s":"night-bus"})"_s;

/// [{"a":action,"p":payload,"s":"den"}]; without "p" when the payload is empty.
QString message(const QString &action, const QString &payload)
{
    const QString p = payload.isEmpty() ? QString() : u",\"p\":"_s + payload;
    return u"[{\"a\":\"%1\"%2,\"s\":\"den\"}]"_s.arg(action, p);
}

Event lastOf(const QString &message)
{
    const auto events = parseMessage(message);
    if (!events || events->isEmpty())
        return Unknown{u"(not an event)"_s, {}};
    return events->constLast().event;
}

/// The one event of the message.
Event only(const QString &action, const QString &payload)
{
    return lastOf(message(action, payload));
}

struct Row
{
    QByteArray name;
    QString action;
    QString payload;
    Event expected;
};

/// Other forms of what djEventRows() has: of other years, other servers, and of the documents.
QList<Row> otherForms()
{
    QList<Row> found;
    const auto row = [&found](const char *name, const QString &action, const QString &payload, const Event &expected) {
        found.append({name, action, payload, expected});
    };

    row("2.4 ack as text", u"ack"_s, u"\"1\""_s, Ack{true});
    row("2.4 ack as number", u"ack"_s, u"1"_s, Ack{true});
    row("2.4 ack refused as text", u"ack"_s, u"\"0\""_s, Ack{false});
    row("2.4 ack refused as number", u"ack"_s, u"0"_s, Ack{false});
    row("2.4 ack of another value", u"ack"_s, u"{\"x\":1}"_s, Ack{false});
    row("2.4 ack without value", u"ack"_s, {}, Ack{false});
    row("3.2 A killSession", u"killSession"_s, u"{}"_s, KillSession{});
    row("3.2 A killSession without p", u"killSession"_s, {}, KillSession{});
    row("3.2 A ban", u"ban"_s, uR"({"t":"ban","d":"d","r":2})"_s, Ban{BanDuration::Day, 2});
    row("3.2 A ban, reason out of range", u"ban"_s, uR"({"t":"ban","d":"f","r":31})"_s, Ban{BanDuration::Forever, 31});
    row("3.2 A ban without p", u"ban"_s, {}, Ban{});
    row("3.2 A banIP", u"banIP"_s, {}, BanIp{});
    row("3.2 A floodAPI", u"floodAPI"_s, u"{}"_s, FloodApi{});
    row("3.2 A floodChat", u"floodChat"_s, u"{}"_s, FloodChat{});
    row("3.2 A rateLimit", u"rateLimit"_s, u"{}"_s, RateLimit{});
    row("3.2 A earn", u"earn"_s, uR"({"xp":130870,"pp":4500,"level":16})"_s, Earn{130870, 4500, 16});
    row("3.2 A earn, fields missing", u"earn"_s, uR"({"xp":12})"_s, Earn{12, {}, {}});
    row("3.2 A earn of 2014", u"earn"_s, uR"({"xp":12,"ep":5})"_s, Earn{12, 5, {}});
    row("3.1 earn with numbers as text", u"earn"_s, uR"({"xp":"12","level":"2","pp":null})"_s, Earn{12, {}, 2});
    row("3.2 A levelUp", u"levelUp"_s, u"12"_s, LevelUp{12});
    row("3.2 A levelUp as captioned", u"levelUp"_s, u"{}"_s, LevelUp{});
    row("3.2 A gift", u"gift"_s, u"5500"_s, Gift{5500});
    row("3.2 A gift as object", u"gift"_s, uR"({"r":"a","s":"b"})"_s, Gift{});
    row("3.2 A sub", u"sub"_s, u"1"_s, SubscriptionChanged{true});
    row("3.2 A sub ends", u"sub"_s, u"0"_s, SubscriptionChanged{false});
    row("3.2 A cash", u"cash"_s, u"250"_s, Cash{"250"});
    row("3.2 A pp", u"pp"_s, u"17"_s, PointsChanged{17});
    row("3.1.7 notify", u"notify"_s,
        uR"({"action":"levelUp","id":34000001,"timestamp":"2019-03-02 18:21:00.250000","value":"12"})"_s,
        Notify{{{34000001, u"levelUp"_s, u"12"_s, songStart()}}});
    row("3.2 A notify as list", u"notify"_s, uR"([{"action":"gift","id":1,"value":"user_c\u2800500"},{"id":2},7])"_s,
        Notify{{{1, u"gift"_s, u"user_c\u2800500"_s, {}}, {2, {}, {}, {}}}});
    row("3.2 A nameChanged", u"nameChanged"_s, u"{}"_s, NameChanged{});
    row("3.2 A friendRequest", u"friendRequest"_s, u"\"user&amp;c\""_s, FriendRequest{u"user&c"_s});
    row("3.2 A friendAccept", u"friendAccept"_s, u"\"user_c\""_s, FriendAccept{u"user_c"_s});
    row("3.2 A friendJoin", u"friendJoin"_s,
        uR"({"id":5200777,"username":"user_b","avatarID":"base04","level":3,"language":"en",)"
        uR"("joined":"2016-02-11 09:15:30.000000"})"_s,
        FriendJoin{userB()});
    row("3.2 A playlistCycle", u"playlistCycle"_s, u"7700001"_s, PlaylistCycle{7700001});

    row("3.2 B plugMaintenanceAlert", u"plugMaintenanceAlert"_s, u"10"_s, MaintenanceAlert{10});
    row("3.2 B plugMaintenance", u"plugMaintenance"_s, {}, Maintenance{});
    row("3.2 B plugMessage", u"plugMessage"_s, u"\"&lt;b&gt;hi&lt;/b&gt;\""_s, SiteMessage{u"<b>hi</b>"_s});
    row("3.2 B plugUpdate", u"plugUpdate"_s, u"{}"_s, SiteUpdate{});

    row("2.7 chat", u"chat"_s,
        uR"({"cid":"4100021-1551550830412","message":"Tom &amp; Jerry&#39;s &lt;3","sub":0,"uid":4100021,)"
        uR"("un":"user_a"})"_s,
        Chat{{u"4100021-1551550830412"_s, u"Tom & Jerry's <3"_s, 4100021, u"user_a"_s, false, {}}});
    row("3.1.8 chat of 2014", u"chat"_s,
        uR"({"cid":"1","message":"/me waves","sub":1,"uid":"4100021","un":"a&#39;b","type":"emote"})"_s,
        Chat{{u"1"_s, u"/me waves"_s, 4100021, u"a'b"_s, true, {}}});
    row("3.1 chat with null fields", u"chat"_s, uR"({"cid":null,"message":"x","uid":null,"un":null,"sub":null})"_s,
        Chat{{{}, u"x"_s, 0, {}, false, {}}});
    row("3.2 C chatDelete", u"chatDelete"_s, uR"({"c":"4100021-1551550830412","mi":77})"_s,
        ChatDelete{u"4100021-1551550830412"_s, 77});
    row("3.2 C chatDelete, old", u"chatDelete"_s, uR"({"c":"9","u":77})"_s, ChatDelete{u"9"_s, 77});

    row("2.7 userJoin", u"userJoin"_s,
        uR"({"id":5200777,"username":"user_b","avatarID":"base04","level":3,"role":0,"gRole":0,"sub":0,"silver":false,)"
        uR"("badge":null,"slug":null,"language":"en","guest":false,"joined":"2016-02-11 09:15:30.000000"})"_s,
        UserJoin{userB()});
    {
        User guest;
        guest.guest = true;
        row("1.4 userJoin of a guest", u"userJoin"_s, uR"({"id":0,"username":null,"guest":true})"_s, UserJoin{guest});
        User old = userB();
        old.role = 3000;
        old.subscriber = true;
        old.silver = true;
        row("5.1 userJoin with an old role", u"userJoin"_s,
            uR"({"id":"5200777","username":"user_b","avatarID":"base04","level":"3","role":3,"sub":1,"silver":1,)"
            uR"("badge":"blank1","language":"en","joined":"2016-02-11 09:15:30"})"_s,
            UserJoin{old});
    }
    row("3.2 D userLeave", u"userLeave"_s, u"5200777"_s, UserLeave{5200777});
    row("3.2 D userLeave of a guest", u"userLeave"_s, u"0"_s, UserLeave{0});
    {
        UserUpdate update;
        update.id = 5200777;
        update.username = u"<b>"_s;
        update.level = 4;
        row("3.2 D userUpdate", u"userUpdate"_s, uR"({"i":5200777,"username":"&lt;b&gt;","level":4})"_s, update);
        UserUpdate old;
        old.id = 5200777;
        old.badge = QString();
        old.subscriber = true;
        row("3.2 D userUpdate of 2014", u"userUpdate"_s, uR"({"id":5200777,"badge":null,"sub":1})"_s, old);
    }
    row("3.2 D nameChangedRoom", u"nameChangedRoom"_s, uR"({"i":5,"o":"old","n":"n&amp;w"})"_s,
        NameChangedRoom{5, u"old"_s, u"n&w"_s});
    row("3.2 D gifted", u"gifted"_s, uR"({"s":"a&#34;","r":"b"})"_s, Gifted{u"a\""_s, u"b"_s});

    row("3.3 advance", u"advance"_s, AdvanceExample.sliced(19, AdvanceExample.indexOf(u",\"s\""_s) - 19),
        someAdvance());
    row("3.3 advance to an idle booth", u"advance"_s, u"{}"_s, Advance{});
    row("3.3 advance without p", u"advance"_s, {}, Advance{});
    row("3.3 advance with null", u"advance"_s, u"null"_s, Advance{});
    {
        Advance idle;
        idle.waitList = QList<qint64>{4};
        row("3.3 advance without media", u"advance"_s, uR"({"c":5,"d":[4],"h":"","m":null})"_s, idle);
        row("3.3 advance with empty media", u"advance"_s, uR"({"d":[4],"m":{}})"_s, idle);
        Advance epoch = someAdvance();
        epoch.media->cid = u"123456"_s;
        epoch.media->format = 2;
        row("3.3 advance with epoch time, cid as number", u"advance"_s,
            uR"({"c":"5200777","d":["4100021",6300555],"h":"0b6f1e1e-3a5c-4d1e-9d0b-2f4f5b0c7a11",)"
            uR"("m":{"author":"Some Band","cid":123456,"duration":"201","format":"2","id":300000001,)"
            uR"("image":"https://i.ytimg.com/vi/AbCdEfGhIjK/default.jpg","title":"Some Song"},)"
            uR"("p":7700001,"t":1551550860250})"_s,
            epoch);
    }
    row("3.2 E djListUpdate", u"djListUpdate"_s, u"[4100021,6300555]"_s, DjListUpdate{{4100021, 6300555}});
    row("3.2 E djListUpdate, empty", u"djListUpdate"_s, u"[]"_s, DjListUpdate{});
    row("3.1 djListUpdate with ids as text", u"djListUpdate"_s, u"[\"4\",null,{}]"_s, DjListUpdate{{4}});
    row("3.2 E djListCycle", u"djListCycle"_s, uR"({"f":true,"m":"mod &amp; co","mi":77})"_s, DjListCycle{Mod, true});
    row("3.2 E djListCycle, wrong example", u"djListCycle"_s, uR"({"c":true,"m":"mod &amp; co","mi":77})"_s,
        DjListCycle{Mod, true});
    row("3.2 E djListCycle of 2014", u"djListCycle"_s, uR"({"t":0,"u":"x"})"_s, DjListCycle{{u"x"_s, 0}, false});
    row("3.2 E djListLocked", u"djListLocked"_s, uR"({"f":true,"c":true,"m":"mod &amp; co","mi":77})"_s,
        DjListLocked{Mod, true, true});
    row("3.1 djListLocked with 0 and 1", u"djListLocked"_s, uR"({"f":1,"c":0,"m":"mod &amp; co","mi":"77"})"_s,
        DjListLocked{Mod, true, false});
    row("3.2 E skip", u"skip"_s, u"5200777"_s, Skip{5200777, {}});
    row("3.2 E skip of 2014", u"skip"_s, u"\"user_b\""_s, Skip{0, u"user_b"_s});
    row("2.2 vote", u"vote"_s, uR"({"i":4100021,"v":1})"_s, Voted{4100021, 1});
    row("seed vote", u"vote"_s, uR"({"i":8222444,"v":-1})"_s, Voted{8222444, -1});
    row("2.2 grab", u"grab"_s, u"4100021"_s, Grabbed{4100021});

    row("3.2 F modAddDJ", u"modAddDJ"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a&lt;"})"_s, ModAddDj{Mod, u"a<"_s});
    row("3.2 F modMoveDJ", u"modMoveDJ"_s, uR"({"m":"mod &amp; co","mi":77,"u":"a","o":3,"n":0})"_s,
        ModMoveDj{Mod, u"a"_s, 3, 0});
    row("3.2 F modRemoveDJ", u"modRemoveDJ"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a","d":true})"_s,
        ModRemoveDj{Mod, u"a"_s, true});
    row("3.2 F modSkip", u"modSkip"_s, uR"({"m":"mod &amp; co","mi":77})"_s, ModSkip{Mod});
    row("3.2 F modSkip of 2014", u"modSkip"_s, u"\"x\""_s, ModSkip{{u"x"_s, 0}});
    row("3.2 F modBan", u"modBan"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a","d":"h"})"_s,
        ModBan{Mod, u"a"_s, 0, BanDuration::Hour});
    row("3.2 F modBan with an id", u"modBan"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a","d":"p","i":6,"r":1})"_s,
        ModBan{Mod, u"a"_s, 6, BanDuration::Unknown});
    row("3.2 F modBan of 2014", u"modBan"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a","d":"f","u":6})"_s,
        ModBan{Mod, u"a"_s, 6, BanDuration::Forever});
    row("3.2 F modMute", u"modMute"_s, uR"({"m":"mod &amp; co","mi":77,"i":6,"t":"a","d":"m","r":31})"_s,
        ModMute{Mod, u"a"_s, 6, MuteDuration::Medium, 31});
    row("3.2 F modMute lifted", u"modMute"_s, uR"({"m":"mod &amp; co","mi":77,"i":6,"t":"a","d":"o"})"_s,
        ModMute{Mod, u"a"_s, 6, MuteDuration::Lifted, 0});
    row("3.2 F modWaitlistBan", u"modWaitlistBan"_s, uR"({"m":"mod &amp; co","mi":77,"t":"a","ti":6,"d":"l"})"_s,
        ModWaitListBan{Mod, u"a"_s, 6, WaitListBanDuration::Long});
    row("3.2 F modWaitlistBan, unknown letter", u"modWaitlistBan"_s,
        uR"({"m":"mod &amp; co","mi":77,"t":"a","ti":6,"d":"h"})"_s,
        ModWaitListBan{Mod, u"a"_s, 6, WaitListBanDuration::Unknown});
    row("3.2 F modwaitlistBan, misspelt", u"modwaitlistBan"_s,
        uR"({"m":"mod &amp; co","mi":77,"t":"a","ti":6,"d":"o"})"_s,
        ModWaitListBan{Mod, u"a"_s, 6, WaitListBanDuration::Lifted});
    row("3.2 F modStaff hands the room over", u"modStaff"_s,
        uR"({"m":"mod &amp; co","mi":77,"u":[{"n":"a","i":6,"p":5000},{"n":"b","i":7,"p":4000}]})"_s,
        ModStaff{Mod, {{6, u"a"_s, 5000}, {7, u"b"_s, 4000}}});
    row("3.2 F modStaff demotes", u"modStaff"_s, uR"({"m":"mod &amp; co","mi":77,"u":[{"n":"a","i":6,"p":0}]})"_s,
        ModStaff{Mod, {{6, u"a"_s, 0}}});
    row("5.1 modStaff with old roles", u"modStaff"_s,
        uR"({"m":"mod &amp; co","mi":77,"u":[{"n":"a","i":6,"p":2}, 5]})"_s, ModStaff{Mod, {{6, u"a"_s, 2000}}});
    row("3.2 F modAmbassador", u"modAmbassador"_s, uR"({"x":1})"_s, ModAmbassador{R"({"x":1})"});

    row("3.2 G roomNameUpdate", u"roomNameUpdate"_s, uR"({"n":"Den &amp; Co","u":77})"_s,
        RoomNameUpdate{u"Den & Co"_s, 77});
    row("3.2 G roomNameUpdate of 2014", u"roomNameUpdate"_s, uR"({"n":"Den","u":"x"})"_s, RoomNameUpdate{u"Den"_s, 0});
    row("3.2 G roomDescriptionUpdate", u"roomDescriptionUpdate"_s, uR"({"d":"a\nb &lt;3","u":77})"_s,
        RoomDescriptionUpdate{u"a\nb <3"_s, 77});
    row("3.2 G roomWelcomeUpdate", u"roomWelcomeUpdate"_s, uR"({"w":"hi %u","u":77})"_s,
        RoomWelcomeUpdate{u"hi %u"_s, 77});
    row("3.2 G roomMinChatLevelUpdate", u"roomMinChatLevelUpdate"_s, uR"({"m":"3","u":77})"_s,
        RoomMinChatLevelUpdate{3, 77});
    row("3.2 G roomMinChatLevel", u"roomMinChatLevel"_s, uR"({"m":2,"u":77})"_s, RoomMinChatLevelUpdate{2, 77});
    row("3.2 G roomShortDescriptionUpdate", u"roomShortDescriptionUpdate"_s, uR"({"d":"s"})"_s,
        RoomShortDescriptionUpdate{u"s"_s, 0});
    row("3.2 G roomLongDescriptionUpdate", u"roomLongDescriptionUpdate"_s, uR"({"d":"l","u":77})"_s,
        RoomLongDescriptionUpdate{u"l"_s, 77});
    using Look = RoomLookUpdate::What;
    row("3.2 G roomThumbnailUpdate", u"roomThumbnailUpdate"_s, {}, RoomLookUpdate{Look::Thumbnail, {}});
    row("3.2 G roomBannerUpdate", u"roomBannerUpdate"_s, u"7"_s, RoomLookUpdate{Look::Banner, "7"});
    row("3.2 G roomBackgroundUpdate", u"roomBackgroundUpdate"_s, {}, RoomLookUpdate{Look::Background, {}});
    row("3.2 G roomLanguageUpdate", u"roomLanguageUpdate"_s, {}, RoomLookUpdate{Look::Language, {}});
    row("3.2 G roomGenresUpdate", u"roomGenresUpdate"_s, u"[1]"_s, RoomLookUpdate{Look::Genres, "[1]"});
    row("3.2 G roomSubGenresUpdate", u"roomSubGenresUpdate"_s, {}, RoomLookUpdate{Look::SubGenres, {}});
    row("3.2 G roomLinkAdd", u"roomLinkAdd"_s, {}, RoomLookUpdate{Look::LinkAdd, {}});
    row("3.2 G roomLinkDelete", u"roomLinkDelete"_s, {}, RoomLookUpdate{Look::LinkDelete, {}});

    row("3.2 H mute", u"mute"_s, uR"({"t":"mute","d":"s","r":1})"_s, Muted{MuteDuration::Short, 1});
    row("3.2 H betterAlert", u"betterAlert"_s, uR"({"message":"no &amp; no","level":"error"})"_s,
        BetterAlert{u"no & no"_s, u"error"_s});
    row("3.2 H ping", u"ping"_s, {}, Ping{});
    return found;
}

} // namespace

void TestPlugDj::readsEveryEvent_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<Event>("expected");
    for (const partyline::DjEventRow &row : partyline::djEventRows())
        QTest::newRow(row.event) << QString::fromUtf8(row.frame) << row.reads;
    for (const Row &row : otherForms())
        QTest::newRow(row.name.constData()) << message(row.action, row.payload) << row.expected;
}

void TestPlugDj::readsEveryEvent()
{
    QFETCH(QString, message);
    QFETCH(Event, expected);
    const Event event = lastOf(message);
    const QString seen = serializeEvents({{event, u"den"_s, true}});
    QVERIFY2(event == expected, qPrintable(seen));
}

void TestPlugDj::knowsEveryWireName()
{
    const QStringList names =
        u"ack killSession ban banIP floodAPI floodChat rateLimit earn levelUp gift sub cash pp notify "
        "nameChanged friendRequest friendAccept friendJoin playlistCycle "
        "plugMaintenanceAlert plugMaintenance plugMessage plugUpdate chat chatDelete userJoin "
        "userLeave userUpdate nameChangedRoom gifted advance djListUpdate djListCycle djListLocked "
        "skip vote grab modAddDJ modMoveDJ modRemoveDJ modSkip modBan modMute modWaitlistBan "
        "modStaff modAmbassador roomNameUpdate roomDescriptionUpdate roomWelcomeUpdate "
        "roomMinChatLevelUpdate roomShortDescriptionUpdate roomLongDescriptionUpdate "
        "roomThumbnailUpdate roomBannerUpdate roomBackgroundUpdate roomLanguageUpdate "
        "roomGenresUpdate roomSubGenresUpdate roomLinkAdd roomLinkDelete mute betterAlert ping"_s.split(u' ');
    QCOMPARE(names.size(), 63); // plugdj.md 3.2; later ones have their row in djEventRows() alone
    // One payload that says something to every one of them: the letters mean something else in each (3.5).
    const QString rich = uR"({"a":1,"c":"1","d":"s","f":true,"i":1,"id":1,"m":"3","message":"x","n":"n","t":"t",)"
                         uR"("u":[{"i":1,"n":"n","p":0}],"v":1,"w":"w"})"_s;
    for (const QString &name : names) {
        bool isKnown = false;
        for (const QString &payload : {rich, u"5"_s, u"\"x\""_s, u"[5]"_s, uR"({"u":1,"d":"x","n":"n","w":"w"})"_s}) {
            const Event event = only(name, payload);
            isKnown = isKnown || !std::holds_alternative<Unknown>(event);
            QCOMPARE(actionOf(event), name);
        }
        QVERIFY2(isKnown, qPrintable(name));
    }
}

void TestPlugDj::keepsDeadAndUnusableOnesUnread_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("payload");
    for (const char *dead :
         {"djAdvance", "djUpdate", "boothLocked", "boothCycle", "curateUpdate", "followJoin", "userFollow",
          "userCounterUpdate", "roomVoteSkip", "roomChanged", "sessionClose", "strobeToggle", "requestDuration",
          "requestDurationRetry", "pdjMessage", "pdjUpdate", "modAddWaitList", "modRemoveWaitList"}) {
        QTest::addRow("3.2 H %s", dead) << QString::fromLatin1(dead) << u"{\"x\":[1]}"_s;
    }
    QTest::newRow("B.4 never heard of") << u"neverHeardOf"_s << u"{\"x\":[1]}"_s;
    QTest::newRow("case counts") << u"Chat"_s << u"{\"message\":\"x\"}"_s;
    QTest::newRow("B.4 chat without p") << u"chat"_s << QString();
    QTest::newRow("chat of a wrong type") << u"chat"_s << u"[\"x\"]"_s;
    QTest::newRow("chat without text") << u"chat"_s << u"{\"uid\":1}"_s;
    QTest::newRow("chat with an object for its text") << u"chat"_s << u"{\"message\":{}}"_s;
    QTest::newRow("chatDelete without id") << u"chatDelete"_s << u"{}"_s;
    QTest::newRow("userJoin of nobody") << u"userJoin"_s << u"{\"id\":0}"_s;
    QTest::newRow("userLeave of nobody") << u"userLeave"_s << u"{}"_s;
    QTest::newRow("userUpdate of nobody") << u"userUpdate"_s << u"{\"level\":2}"_s;
    QTest::newRow("vote of nobody") << u"vote"_s << u"{\"v\":1}"_s;
    QTest::newRow("vote for nothing") << u"vote"_s << u"{\"i\":1,\"v\":0}"_s;
    QTest::newRow("vote of a wrong type") << u"vote"_s << u"7"_s;
    QTest::newRow("grab by nobody") << u"grab"_s << u"null"_s;
    QTest::newRow("djListUpdate of a wrong type") << u"djListUpdate"_s << u"{\"0\":5}"_s;
    QTest::newRow("djListLocked without flag") << u"djListLocked"_s << u"{\"m\":\"x\"}"_s;
    QTest::newRow("modStaff without people") << u"modStaff"_s << u"{\"m\":\"x\"}"_s;
    QTest::newRow("roomNameUpdate without name") << u"roomNameUpdate"_s << u"{\"u\":1}"_s;
    QTest::newRow("roomMinChatLevelUpdate without level") << u"roomMinChatLevelUpdate"_s << u"3"_s;
    QTest::newRow("earn without anything") << u"earn"_s << u"5"_s;
}

void TestPlugDj::keepsDeadAndUnusableOnesUnread()
{
    QFETCH(QString, action);
    QFETCH(QString, payload);
    const QByteArray kept = payload == "null"_L1 ? QByteArray() : payload.toUtf8();
    QVERIFY(only(action, payload) == Event(Unknown{action, kept}));
}

void TestPlugDj::survivesHostileInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("events"); // -1: an error
    QTest::newRow("B.4 heartbeat") << u"h"_s << 0;
    QTest::newRow("B.4 empty") << QString() << -1;
    QTest::newRow("B.4 hh") << u"hh"_s << -1;
    QTest::newRow("B.4 no events") << u"[]"_s << 0;
    QTest::newRow("B.4 object") << u"{}"_s << -1;
    QTest::newRow("B.4 null") << u"null"_s << -1;
    QTest::newRow("B.4 list of null") << u"[null]"_s << 0;
    QTest::newRow("B.4 no action") << u"[{\"p\":1}]"_s << 0;
    QTest::newRow("B.4 action of a wrong type") << u"[{\"a\":5}]"_s << 0;
    QTest::newRow("B.4 chat without p") << u"[{\"a\":\"chat\"}]"_s << 1;
    QTest::newRow("B.4 truncated") << u"[{\"a\":\"chat\",\"p\":{\"mess"_s << -1;
    QTest::newRow("B.4 a megabyte of letters") << QString(1024 * 1024, u'x') << -1;
    QTest::newRow("B.4 a megabyte of chat")
        << message(u"chat"_s, u"{\"message\":\"%1\"}"_s.arg(QString(1024 * 1024, u'x'))) << 1;
    QTest::newRow("more events than a feed has rows")
        << u'[' + u"{\"a\":\"skip\",\"p\":5},"_s.repeated(6'000) + u"{\"a\":\"skip\",\"p\":5}]"_s << 5'000;
    QTest::newRow("nested too deeply") << QString(1000, u'[') + QString(1000, u']') << -1;
    QTest::newRow("good ones between bad ones") << u"[1,\"x\",[],{\"a\":\"ping\"},{},{\"a\":\"skip\",\"p\":5}]"_s << 2;
    QTest::newRow("huge numbers") << message(u"vote"_s, u"{\"i\":1e400,\"v\":1}"_s) << -1;
    QTest::newRow("numbers beyond 64 bits") << message(u"vote"_s, u"{\"i\":99999999999999999999,\"v\":1}"_s) << -1;
    QTest::newRow("numbers beyond 32 bits") << message(u"userJoin"_s, u"{\"id\":1,\"level\":9999999999}"_s) << 1;
}

void TestPlugDj::survivesHostileInput()
{
    QFETCH(QString, input);
    QFETCH(int, events);
    const auto parsed = parseMessage(input);
    QCOMPARE(parsed ? int(parsed->size()) : -1, events);
    if (!parsed)
        QCOMPARE(parsed.error().kind, Error::Kind::Protocol);
    QCOMPARE(isHeartbeat(input), input == "h"_L1);
}

void TestPlugDj::readsTheTranscript()
{
    // 2.7, in one go: [advance, djListUpdate], then the idle booth.
    const auto events =
        parseMessage(u"["_s + AdvanceExample + u",{\"a\":\"djListUpdate\",\"p\":[4100021],\"s\":\"night-bus\"}]"_s);
    QVERIFY(events.isOk());
    const QList<Envelope> expected{{someAdvance(), u"night-bus"_s, true},
                                   {DjListUpdate{{4100021}}, u"night-bus"_s, true}};
    QVERIFY(*events == expected);
    const auto ack = parseMessage(QByteArrayView(R"([{"a":"ack","p":"1","s":"dashboard"}])"));
    QVERIFY(ack.isOk());
    QVERIFY(*ack == (QList<Envelope>{{Ack{true}, u"dashboard"_s, true}}));
    const auto idle = parseMessage(uR"([{"a":"advance","p":{},"s":"night-bus"}])"_s);
    QVERIFY(idle.isOk());
    QVERIFY(*idle == (QList<Envelope>{{Advance{}, u"night-bus"_s, true}}));
}

void TestPlugDj::readsSeveralEventsInOrder()
{
    const auto events = parseMessage(u"[{\"a\":\"vote\",\"p\":{\"i\":4100021,\"v\":1},\"s\":\"night-bus\"},"
                                     "{\"a\":\"grab\",\"p\":4100021,\"s\":\"night-bus\"},{\"a\":\"ping\"}]"_s);
    QVERIFY(events.isOk());
    const QList<Envelope> expected{
        {Voted{4100021, 1}, u"night-bus"_s, true}, {Grabbed{4100021}, u"night-bus"_s, true}, {Ping{}, {}, false}};
    QVERIFY(*events == expected);
}

void TestPlugDj::everyEventMakesTheRoundTrip_data()
{
    readsEveryEvent_data();
}

void TestPlugDj::everyEventMakesTheRoundTrip()
{
    QFETCH(Event, expected);
    const QList<Envelope> sent{{expected, u"den"_s, true}, {expected, {}, false}};
    const auto received = parseMessage(serializeEvents(sent));
    QVERIFY(received.isOk());
    QVERIFY2(*received == sent, qPrintable(serializeEvents(sent)));
}

void TestPlugDj::everyNameHasARow()
{
    QStringList shown, known;
    QSet<size_t> types;
    for (const partyline::DjEventRow &row : partyline::djEventRows()) {
        shown.append(QString::fromLatin1(row.event));
        types.insert(row.reads.index());
    }
    for (const auto group : {events::account, events::room, events::staff}) {
        for (const events::Row &row : group())
            known.append(QString::fromLatin1(row.name.data(), qsizetype(row.name.size())));
    }
    known.removeOne(u"modwaitlistBan"_s); // misspelt in the site's own documents
    known.removeOne(u"roomMinChatLevel"_s);
    shown.removeDuplicates(); // one name may say different things
    shown.sort();
    known.sort();
    QCOMPARE(shown.join(u'\n'), known.join(u'\n'));
    QCOMPARE(size_t(types.size()), std::variant_size_v<Event> - 1); // all but Unknown
}

void TestPlugDj::checksTheSlug_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("room");
    QTest::addColumn<bool>("taken");
    QTest::newRow("2.2 this room") << u"{\"a\":\"skip\",\"p\":5,\"s\":\"den\"}"_s << u"den"_s << true;
    QTest::newRow("2.2 another room") << u"{\"a\":\"skip\",\"p\":5,\"s\":\"attic\"}"_s << u"den"_s << false;
    QTest::newRow("B.4 late advance of another room")
        << u"{\"a\":\"advance\",\"s\":\"other-room\",\"p\":{}}"_s << u"den"_s << false;
    QTest::newRow("2.2 dashboard") << u"{\"a\":\"earn\",\"p\":{},\"s\":\"dashboard\"}"_s << u"den"_s << true;
    QTest::newRow("2.2 dashboard, in no room")
        << u"{\"a\":\"earn\",\"p\":{},\"s\":\"dashboard\"}"_s << QString() << true;
    QTest::newRow("2.2 a room while in none") << u"{\"a\":\"skip\",\"p\":5,\"s\":\"den\"}"_s << QString() << false;
    QTest::newRow("2.2 no room named, in none") << u"{\"a\":\"skip\",\"p\":5,\"s\":\"\"}"_s << QString() << false;
    QTest::newRow("2.2 personal without slug") << u"{\"a\":\"levelUp\",\"p\":5}"_s << u"den"_s << true;
    QTest::newRow("2.2 site-wide without slug") << u"{\"a\":\"plugMessage\",\"p\":\"x\"}"_s << u"den"_s << true;
    QTest::newRow("2.2 room event without slug") << u"{\"a\":\"skip\",\"p\":5}"_s << u"den"_s << false;
    QTest::newRow("2.2 chat without slug") << u"{\"a\":\"chat\",\"p\":{\"message\":\"x\"}}"_s << u"den"_s << false;
    QTest::newRow("2.2 personal of another room")
        << u"{\"a\":\"levelUp\",\"p\":5,\"s\":\"attic\"}"_s << u"den"_s << false;
    for (const char *action :
         {"killSession", "floodAPI", "banIP", "plugMaintenance", "plugMaintenanceAlert", "plugUpdate", "ack"}) {
        QTest::addRow("2.2 %s of any room", action)
            << u"{\"a\":\"%1\",\"s\":\"attic\"}"_s.arg(QLatin1StringView(action)) << u"den"_s << true;
    }
    QTest::newRow("3.2 H mute without slug") << u"{\"a\":\"mute\",\"p\":{}}"_s << u"den"_s << true;
    QTest::newRow("unknown without slug") << u"{\"a\":\"neverHeardOf\"}"_s << u"den"_s << false;
}

void TestPlugDj::checksTheSlug()
{
    QFETCH(QString, json);
    QFETCH(QString, room);
    const auto events = parseMessage(u'[' + json + u']');
    QVERIFY(events.isOk());
    QTEST(isFor(events->constFirst(), room), "taken");
}

void TestPlugDj::writesCommands()
{
    const std::chrono::sys_seconds now(1437829673s);
    QCOMPARE(serializeCommand(AuthCommand{Secret("q3+/==")}, now), uR"({"a":"auth","p":"q3+/==","t":1437829673})"_s);
    QCOMPARE(serializeCommand(ChatCommand{u"Hello from the WebSocket! O/"_s}, now),
             uR"({"a":"chat","p":"Hello from the WebSocket! O/","t":1437829673})"_s);
    // Raw: what the server escapes must not be escaped before (6.1).
    QCOMPARE(serializeCommand(ChatCommand{u"Tom & Jerry's <3 \U0001F600"_s}, now),
             u"{\"a\":\"chat\",\"p\":\"Tom & Jerry's <3 \U0001F600\",\"t\":1437829673}"_s);
}

void TestPlugDj::readsCommandsStrictly_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    const QString ignored = u"ignored"_s;
    QTest::newRow("seed auth") << QByteArray(R"({"a":"auth","p":"feod3wEq==","t":1437829673})") << u"auth feod3wEq=="_s;
    QTest::newRow("seed chat") << QByteArray(R"({"a":"chat","p":"My Chat Message","t":1437829673})")
                               << u"chat My Chat Message"_s;
    QTest::newRow("2.3 milliseconds") << QByteArray(R"({"a":"chat","p":"x","t":1437829673123})") << u"chat x"_s;
    QTest::newRow("2.3 a fourth key") << QByteArray(R"({"a":"chat","p":"x","t":1,"d":2})") << u"chat x"_s;
    QTest::newRow("2.3 a birthday") << QByteArray(R"({"a":"chat","p":"x","t":-5})") << u"chat x"_s;
    QTest::newRow("2.3 an array") << QByteArray(R"([{"a":"chat","p":"x","t":1}])") << ignored;
    QTest::newRow("2.3 time as text") << QByteArray(R"({"a":"chat","p":"x","t":"1"})") << ignored;
    QTest::newRow("2.3 time with a point") << QByteArray(R"({"a":"chat","p":"x","t":1.5})") << ignored;
    QTest::newRow("2.3 no time") << QByteArray(R"({"a":"chat","p":"x"})") << ignored;
    QTest::newRow("2.3 number for text") << QByteArray(R"({"a":"chat","p":5,"t":1})") << ignored;
    QTest::newRow("2.3 null for text") << QByteArray(R"({"a":"chat","p":null,"t":1})") << ignored;
    QTest::newRow("2.3 another action") << QByteArray(R"({"a":"vote","p":"x","t":1})") << ignored;
    QTest::newRow("2.3 action as number") << QByteArray(R"({"a":1,"p":"x","t":1})") << ignored;
    QTest::newRow("not JSON") << QByteArray("chat") << ignored;
    QTest::newRow("empty") << QByteArray() << ignored;
    QTest::newRow("round trip")
        << serializeCommand(ChatCommand{u"\u00e9 \"<&"_s}, std::chrono::sys_seconds(5s)).toUtf8()
        << u"chat \u00e9 \"<&"_s;
}

void TestPlugDj::readsCommandsStrictly()
{
    QFETCH(QByteArray, input);
    const auto command = parseCommand(input);
    QString seen = u"ignored"_s;
    if (command) {
        if (const auto *auth = std::get_if<AuthCommand>(&*command))
            seen = u"auth "_s + QString::fromUtf8(auth->token.reveal());
        else
            seen = u"chat "_s + std::get<ChatCommand>(*command).text;
    }
    QTEST(seen, "expected");
}

void TestPlugDj::durationsDifferByList()
{
    // 5.4: the same letter, three meanings.
    QVERIFY(lengthOf(banDuration(u"h")) == 1h && lengthOf(banDuration(u"d")) == 24h);
    QVERIFY(lengthOf(muteDuration(u"s")) == 15min && lengthOf(muteDuration(u"m")) == 30min);
    QVERIFY(lengthOf(muteDuration(u"l")) == 45min);
    QVERIFY(lengthOf(waitListBanDuration(u"s")) == 15min && lengthOf(waitListBanDuration(u"m")) == 1h);
    QVERIFY(lengthOf(waitListBanDuration(u"l")) == 24h);
    QVERIFY(!lengthOf(banDuration(u"f")) && banDuration(u"f") == BanDuration::Forever);
    QVERIFY(!lengthOf(waitListBanDuration(u"f")) && waitListBanDuration(u"f") == WaitListBanDuration::Forever);
    QVERIFY(!lengthOf(muteDuration(u"o")) && muteDuration(u"o") == MuteDuration::Lifted);
    // The documentation's "p" for a permanent ban is wrong, and so is a mute's letter in a ban.
    QCOMPARE(banDuration(u"p"), BanDuration::Unknown);
    QCOMPARE(banDuration(u"s"), BanDuration::Unknown);
    QCOMPARE(muteDuration(u"f"), MuteDuration::Unknown);
    QCOMPARE(waitListBanDuration({}), WaitListBanDuration::Unknown);
}

QTEST_APPLESS_MAIN(TestPlugDj)
#include "tst_plugdj.moc"
