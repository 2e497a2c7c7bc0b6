// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

using Shows = std::function<bool(const DjStage &)>;

Shows feed(const QString &text)
{
    return [text](const DjStage &stage) { return stage.feedSays(text); };
}

Shows list(const QString &name, const QString &text)
{
    return [=](const DjStage &stage) { return stage.listSays(name, text); };
}

Shows account(const QString &text)
{
    return list(u"Accounts"_s, text);
}

Shows people(const QString &text)
{
    return list(u"People"_s, text);
}

Shows trouble(const QString &text)
{
    return [text](const DjStage &stage) { return stage.trouble().contains(text); };
}

Shows header(const QString &text)
{
    return [text](const DjStage &stage) { return stage.header().contains(text); };
}

Shows both(const Shows &one, const Shows &other)
{
    return [=](const DjStage &stage) { return one(stage) && other(stage); };
}

/// The room goes on as if nothing had come.
bool isQuiet(const DjStage &stage)
{
    return stage.feed().isEmpty() && stage.says(u"Connection"_s, u"Live"_s) && stage.trouble().isEmpty();
}

/// Once the site was asked for the room again.
DjEventRow look(const char *event, const QByteArray &payload)
{
    return {event, R"([{"a":")" + QByteArray(event) + R"(","p":)" + payload + R"(,"s":"den"}])",
            header(u"from the new state"_s),
            [](DjStage &stage) { stage.t.site.state.meta.description = u"from the new state"_s; }};
}

QByteArray ofRoom(const char *event, const QByteArray &payload)
{
    return R"([{"a":")" + QByteArray(event) + R"(","p":)" + payload + R"(,"s":"den"}])";
}

QByteArray ofAccount(const char *event, const QByteArray &payload)
{
    return R"([{"a":")" + QByteArray(event) + R"(","p":)" + payload + R"(,"s":"dashboard"}])";
}

QList<DjEventRow> accountRows()
{
    return {
        {"ack", ofAccount("ack", R"("1")"), isQuiet},
        {"killSession", ofAccount("killSession", "{}"),
         trouble(u"Another sign-in with this account took over. Join again to bring the room back here. "
                 "[Take over again]"_s)},
        {"ban", ofAccount("ban", R"({"t":"ban","d":"h","r":2})"),
         [](const DjStage &stage) {
             return stage.trouble()
                        == u"You were banned from this room for an hour: offensive language. "
                           "You can come back in 60 minutes."_s
                    && stage.nowPlaying().startsWith(u"Nobody is playing"_s) && stage.rows(u"Wait list"_s).isEmpty();
         }},
        {"banIP", ofAccount("banIP", "{}"), trouble(u"You can come back in 15 minutes."_s)},
        {"floodAPI", ofAccount("floodAPI", "{}"),
         feed(u"The site wants fewer requests. Partyline waits for 15 seconds."_s)},
        {"floodChat", ofAccount("floodChat", "{}"),
         both(feed(u"The room wants slower chat."_s),
              [](const DjStage &stage) { return stage.says(u"Send"_s, u"The room wants slower chat. Wait"_s); })},
        {"rateLimit", ofRoom("rateLimit", "{}"),
         both(feed(u"The room wants slower chat."_s),
              [](const DjStage &stage) { return stage.says(u"Send"_s, u"The room wants slower chat. Wait"_s); })},
        {"earn", ofAccount("earn", R"({"xp":1410,"pp":30,"level":5})"), account(u"level 5 · 30 points"_s)},
        {"levelUp", ofAccount("levelUp", "6"),
         both(feed(u"You have reached level 6."_s), account(u"level 6 · 0 points, 1 new notification"_s))},
        {"gift", ofAccount("gift", "530"), account(u"530 points"_s)},
        {"sub", ofAccount("sub", "1"), people(u"user_a, you, Subscriber"_s)},
        {"cash", ofAccount("cash", R"({"x":[1]})"), isQuiet},
        {"pp", ofAccount("pp", "400"), account(u"400 points"_s)},
        {"notify",
         ofAccount("notify", R"({"action":"gift","id":34000001,"timestamp":"2019-03-02 18:00:00.000000",)"
                             "\"value\":\"cat\u2800500\"}"),
         both(feed(u"cat gave you 500 points."_s), account(u"1 new notification"_s))},
        {"nameChanged", ofAccount("nameChanged", "{}"),
         both(feed(u"The site gave you a new name: user_z."_s), people(u"user_z, you"_s)),
         [](DjStage &stage) { stage.t.site.me.user.username = u"user_z"_s; }},
        {"friendRequest", ofAccount("friendRequest", R"("Tom &amp; Ann")"),
         both(feed(u"Tom & Ann would like to be your friend."_s), account(u"1 new notification"_s))},
        {"friendAccept", ofAccount("friendAccept", R"("cat")"),
         both(feed(u"cat is your friend now."_s), account(u"1 new notification"_s))},
        {"friendJoin", ofRoom("friendJoin", R"({"id":21,"username":"dora","level":2,"role":0})"), people(u"dora"_s)},
        {"playlistCycle", ofAccount("playlistCycle", "5"),
         [](const DjStage &stage) { return isQuiet(stage) && stage.t.site.count("GET /_/playlists/5/media") <= 1; }},
    };
}

QList<DjEventRow> siteRows()
{
    return {
        {"plugMaintenanceAlert", ofAccount("plugMaintenanceAlert", "12"),
         both(feed(u"The site goes down for maintenance in 12 minutes."_s),
              [](const DjStage &stage) {
                  return stage.says(u"Maintenance"_s, u"The site goes down for maintenance in 12 minutes."_s)
                         && stage.named(u"Maintenance"_s)->isVisible();
              })},
        {"plugMaintenance", ofAccount("plugMaintenance", "{}"),
         trouble(u"The site is down for maintenance. [Try now]"_s),
         [](DjStage &stage) { stage.t.site.answer("GET /_/mobile/init", HttpFake::reply(503, {})); }},
        {"plugMessage", ofAccount("plugMessage", R"("&lt;b&gt;hello&lt;/b&gt;")"),
         feed(u"The site says: <b>hello</b>"_s)},
        {"plugUpdate", ofAccount("plugUpdate", "{}"),
         both(feed(u"The site was updated."_s), header(u"from the new state"_s)),
         [](DjStage &stage) { stage.t.site.state.meta.description = u"from the new state"_s; }},
    };
}

QList<DjEventRow> peopleRows()
{
    return {
        {"chat", ofRoom("chat", R"({"cid":"7-1","message":"Tom &amp; Jerry&#39;s &lt;3","sub":0,"uid":7,"un":"ann"})"),
         feed(u"Tom & Jerry's <3"_s)},
        {"chatDelete",
         R"([{"a":"chat","p":{"cid":"7-1","message":"rude","uid":7,"un":"ann"},"s":"den"},)"
         R"({"a":"chatDelete","p":{"c":"7-1","mi":8},"s":"den"}])",
         both(feed(u"deleted by bob"_s), [](const DjStage &stage) { return !stage.feedSays(u"rude"_s); })},
        {"userJoin", ofRoom("userJoin", R"({"id":22,"username":"eve","level":3,"role":1000,"guest":false})"),
         both(people(u"eve, Resident DJ"_s), feed(u"eve joined."_s))},
        {"userLeave", ofRoom("userLeave", "8"),
         both(feed(u"bob left."_s), [](const DjStage &stage) { return !stage.listSays(u"People"_s, u"bob"_s); })},
        {"userUpdate", ofRoom("userUpdate", R"({"i":7,"username":"anne"})"), people(u"anne"_s)},
        {"nameChangedRoom", ofRoom("nameChangedRoom", R"({"i":7,"o":"ann","n":"anne"})"),
         both(feed(u"ann is now called anne."_s), people(u"anne"_s))},
        {"gifted", ofRoom("gifted", R"({"s":"ann","r":"bob"})"), feed(u"ann sent bob a gift."_s)},
    };
}

QList<DjEventRow> boothRows()
{
    return {
        {"advance",
         ofRoom("advance", R"({"c":8,"d":[7],"h":"h2","m":{"author":"Other","cid":"c2","duration":201,"format":1,)"
                           R"("id":2,"image":"","title":"Tune"},"p":9,"t":"2019-03-02 18:21:00.250000"})"),
         [](const DjStage &stage) {
             return stage.nowPlaying().startsWith(u"Tune by Other, played by bob"_s)
                    && stage.listSays(u"Wait list"_s, u"Place 1, ann"_s) && stage.feedSays(u"Tune"_s)
                    && stage.listSays(u"Play history"_s, u"Song"_s);
         }},
        {"djListUpdate", ofRoom("djListUpdate", "[4100021,8]"), list(u"Wait list"_s, u"Place 1, user_a, you"_s)},
        {"djListCycle", ofRoom("djListCycle", R"({"f":true,"m":"bob","mi":8})"),
         feed(u"bob lets DJs return to the wait list after their turn."_s)},
        {"djListLocked", ofRoom("djListLocked", R"({"f":true,"c":true,"m":"bob","mi":8})"),
         both(feed(u"bob locked and cleared the wait list."_s),
              [](const DjStage &stage) { return stage.rows(u"Wait list"_s).isEmpty(); })},
        {"skip", ofRoom("skip", "7"), feed(u"ann ended their own turn."_s)},
        {"vote", ofRoom("vote", R"({"i":8,"v":1})"),
         both(list(u"Votes"_s, u"bob"_s), [](const DjStage &stage) { return stage.says(u"Woot"_s, u"1"_s); })},
        {"grab", ofRoom("grab", "8"),
         both(list(u"Votes"_s, u"bob"_s), [](const DjStage &stage) { return stage.says(u"Grab"_s, u"1"_s); })},
    };
}

QList<DjEventRow> staffRows()
{
    return {
        {"modAddDJ", ofRoom("modAddDJ", R"({"t":"ann","m":"bob","mi":8})"), feed(u"bob put ann on the wait list."_s)},
        {"modMoveDJ", ofRoom("modMoveDJ", R"({"u":"ann","o":3,"n":0,"m":"bob","mi":8})"),
         feed(u"bob moved ann to place 1 of the wait list."_s)},
        {"modRemoveDJ", ofRoom("modRemoveDJ", R"({"t":"ann","d":false,"m":"bob","mi":8})"),
         feed(u"bob took ann off the wait list."_s)},
        {"modSkip", ofRoom("modSkip", R"({"m":"bob","mi":8})"), feed(u"bob skipped this track."_s)},
        {"modBan", ofRoom("modBan", R"({"t":"ann","d":"d","m":"bob","mi":8})"), feed(u"bob banned ann for a day."_s)},
        {"modMute", ofRoom("modMute", R"({"t":"ann","i":7,"d":"m","r":31,"m":"bob","mi":8})"),
         both(feed(u"bob muted ann for 30 minutes"_s), people(u"muted"_s))},
        {"modWaitlistBan", ofRoom("modWaitlistBan", R"({"t":"ann","ti":7,"d":"m","m":"bob","mi":8})"),
         feed(u"bob banned ann from the wait list for an hour."_s)},
        {"modStaff", ofRoom("modStaff", R"({"u":[{"n":"ann","i":7,"p":3000}],"m":"bob","mi":8})"),
         both(feed(u"bob made ann a manager."_s), people(u"ann, Manager"_s))},
        {"modAmbassador", ofRoom("modAmbassador", R"({"t":"ann"})"), isQuiet},
    };
}

QList<DjEventRow> roomRows()
{
    return {
        {"roomNameUpdate", ofRoom("roomNameUpdate", R"({"n":"The &amp;ttic","u":8})"),
         both(feed(u"bob named the room The &ttic."_s), header(u"The &ttic |"_s))},
        {"roomDescriptionUpdate", ofRoom("roomDescriptionUpdate", R"({"d":"loud talk","u":8})"),
         both(feed(u"bob changed the description of the room."_s), header(u"loud talk"_s))},
        {"roomWelcomeUpdate", ofRoom("roomWelcomeUpdate", R"({"w":"hi %u","u":8})"),
         feed(u"bob changed the welcome text of the room."_s)},
        {"roomMinChatLevelUpdate", ofRoom("roomMinChatLevelUpdate", R"({"m":6,"u":8})"),
         both(feed(u"Only people of level 6 and up can chat now."_s),
              [](const DjStage &stage) {
                  return stage.says(u"Send"_s, u"Only people of level 6 and up can chat in this room."_s);
              })},
        look("roomShortDescriptionUpdate", R"({"d":"short","u":8})"),
        {"roomLongDescriptionUpdate", ofRoom("roomLongDescriptionUpdate", R"({"d":"a long one","u":8})"),
         both(feed(u"bob changed the description of the room."_s), header(u"a long one"_s))},
        look("roomThumbnailUpdate", R"({"x":1})"),
        look("roomBannerUpdate", "null"),
        look("roomBackgroundUpdate", "[]"),
        look("roomLanguageUpdate", R"("de")"),
        look("roomGenresUpdate", R"(["jazz"])"),
        look("roomSubGenresUpdate", "7"),
        look("roomLinkAdd", R"({"l":"https://example.org"})"),
        look("roomLinkDelete", "{}"),
    };
}

QList<DjEventRow> otherRows()
{
    return {
        {"mute", ofAccount("mute", R"({"t":"mute","d":"s","r":3})"),
         both(feed(u"You are muted for 15 minutes: spamming or trolling."_s),
              [](const DjStage &stage) { return stage.says(u"Send"_s, u"You are muted for 15 minutes."_s); })},
        {"betterAlert", ofAccount("betterAlert", R"({"message":"not &lt;so&gt; fast","level":"error"})"),
         feed(u"not <so> fast"_s)},
        {"ping", ofAccount("ping", "null"), isQuiet},
    };
}

} // namespace

QList<DjEventRow> djEventRows()
{
    return accountRows() + siteRows() + peopleRows() + boothRows() + staffRows() + roomRows() + otherRows();
}

} // namespace partyline
