// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

using Kind = FeedItem::Kind;
using Shows = std::function<bool(const DjWindow &)>;

const plugdj::Moderator Bob{u"bob"_s, 8};

DjEventRow ofSlug(const char *slug, const char *event, const QByteArray &payload, const plugdj::Event &reads)
{
    return {event, R"([{"a":")" + QByteArray(event) + R"(","p":)" + payload + R"(,"s":")" + slug + R"("}])", reads};
}

DjEventRow ofRoom(const char *event, const QByteArray &payload, const plugdj::Event &reads)
{
    return ofSlug("den", event, payload, reads);
}

/// Of our account or the whole site.
DjEventRow ofAccount(const char *event, const QByteArray &payload, const plugdj::Event &reads)
{
    return ofSlug("dashboard", event, payload, reads);
}

DjEventRow says(DjEventRow row, Kind kind, const QString &line, const Shows &shows = {})
{
    row.kind = kind;
    row.line = line;
    row.shows = shows;
    return row;
}

DjEventRow notice(const DjEventRow &row, const QString &line, const Shows &shows = {})
{
    return says(row, Kind::Notice, line, shows);
}

DjEventRow moderation(const DjEventRow &row, const QString &line, const Shows &shows = {})
{
    return says(row, Kind::Moderation, line, shows);
}

DjEventRow silent(DjEventRow row, const Shows &shows)
{
    row.shows = shows;
    return row;
}

DjEventRow after(const std::function<void(ScriptedPlugDj &)> &before, DjEventRow row)
{
    row.before = before;
    return row;
}

Shows list(const QString &name, const QString &text)
{
    return [=](const DjWindow &window) { return window.listSays(name, text); };
}

Shows account(const QString &text)
{
    return list(u"Accounts"_s, text);
}

Shows people(const QString &text)
{
    return list(u"People"_s, text);
}

Shows words(const QString &name, const QString &text)
{
    return [=](const DjWindow &window) { return window.says(name, text); };
}

Shows trouble(const QString &text)
{
    return [text](const DjWindow &window) { return window.trouble().contains(text); };
}

Shows header(const QString &text)
{
    return [text](const DjWindow &window) { return window.header().contains(text); };
}

Shows both(const Shows &one, const Shows &other)
{
    return [=](const DjWindow &window) { return one(window) && other(window); };
}

/// Once the site was asked for the room again.
DjEventRow fromTheNewState(const DjEventRow &row)
{
    return after([](ScriptedPlugDj &site) { site.state.meta.description = u"from the new state"_s; },
                 says(row, row.kind, row.line, header(u"from the new state"_s)));
}

DjEventRow look(const char *event, const QByteArray &payload, plugdj::RoomLookUpdate::What what)
{
    return fromTheNewState(
        ofRoom(event, payload, plugdj::RoomLookUpdate{what, payload == "null" ? QByteArray() : payload}));
}

plugdj::User somebody(qint64 id, const QString &name, int level, int role = 0)
{
    plugdj::User user;
    user.id = id;
    user.username = name;
    user.level = level;
    user.role = role;
    return user;
}

plugdj::Advance tune()
{
    plugdj::Advance advance;
    advance.media = plugdj::Media{2, 1, u"c2"_s, u"Other"_s, u"Tune"_s, 201, {}};
    advance.dj = 8;
    advance.waitList = QList<qint64>{7};
    advance.historyId = u"h2"_s;
    advance.playlistId = 9;
    advance.startedAt = QDateTime(QDate(2019, 3, 2), QTime(18, 21, 0, 250), Qt::UTC);
    return advance;
}

plugdj::UserUpdate renamed(qint64 id, const QString &name)
{
    plugdj::UserUpdate update;
    update.id = id;
    update.username = name;
    return update;
}

QList<DjEventRow> accountRows()
{
    const Shows hasToWait = words(u"Send"_s, u"The room wants slower chat. Wait"_s);
    const QString slower = u"The room wants slower chat. What you said last may not have arrived."_s;
    return {
        ofAccount("ack", R"("1")", plugdj::Ack{true}),
        silent(ofAccount("killSession", "{}", plugdj::KillSession{}),
               trouble(u"Another sign-in with this account took over. Join again to bring the room back here. "
                       "[Take over again]"_s)),
        silent(ofAccount("ban", R"({"t":"ban","d":"h","r":2})", plugdj::Ban{plugdj::BanDuration::Hour, 2}),
               [](const DjWindow &window) {
                   return window.trouble()
                              == u"You were banned from this room for an hour: offensive language. "
                                 "You can come back in 60 minutes."_s
                          && window.nowPlaying().startsWith(u"Nobody is playing"_s)
                          && window.rows(u"Wait list"_s).isEmpty();
               }),
        silent(ofAccount("banIP", "{}", plugdj::BanIp{}), trouble(u"You can come back in 15 minutes."_s)),
        notice(ofAccount("floodAPI", "{}", plugdj::FloodApi{}),
               u"The site wants fewer requests. Partyline waits for 15 seconds."_s),
        notice(ofAccount("floodChat", "{}", plugdj::FloodChat{}), slower, hasToWait),
        notice(ofRoom("rateLimit", "{}", plugdj::RateLimit{}), slower, hasToWait),
        silent(ofAccount("earn", R"({"xp":1410,"pp":30,"level":5})", plugdj::Earn{1410, 30, 5}),
               account(u"level 5 · 30 points"_s)),
        notice(ofAccount("levelUp", "6", plugdj::LevelUp{6}), u"You have reached level 6."_s,
               account(u"level 6 · 0 points, 1 new notification"_s)),
        silent(ofAccount("gift", "530", plugdj::Gift{530}), account(u"530 points"_s)),
        silent(ofAccount("sub", "1", plugdj::SubscriptionChanged{true}), people(u"user_a, you, Subscriber"_s)),
        ofAccount("cash", R"({"x":[1]})", plugdj::Cash{R"({"x":[1]})"}),
        silent(ofAccount("pp", "400", plugdj::PointsChanged{400}), account(u"400 points"_s)),
        notice(ofAccount("notify",
                         R"({"action":"gift","id":34000001,"timestamp":"2019-03-02 18:00:00.000000",)"
                         "\"value\":\"cat\u2800500\"}",
                         plugdj::Notify{{{34000001, u"gift"_s, u"cat\u2800500"_s,
                                          QDateTime(QDate(2019, 3, 2), QTime(18, 0), Qt::UTC)}}}),
               u"cat gave you 500 points."_s, account(u"1 new notification"_s)),
        after([](ScriptedPlugDj &site) { site.me.user.username = u"user_z"_s; },
              notice(ofAccount("nameChanged", "{}", plugdj::NameChanged{}), u"The site gave you a new name: user_z."_s,
                     people(u"user_z, you"_s))),
        notice(ofAccount("friendRequest", R"("Tom &amp; Ann")", plugdj::FriendRequest{u"Tom & Ann"_s}),
               u"Tom & Ann would like to be your friend."_s, account(u"1 new notification"_s)),
        notice(ofAccount("friendAccept", R"("cat")", plugdj::FriendAccept{u"cat"_s}), u"cat is your friend now."_s,
               account(u"1 new notification"_s)),
        silent(ofRoom("friendJoin", R"({"id":21,"username":"dora","level":2,"role":0})",
                      plugdj::FriendJoin{somebody(21, u"dora"_s, 2)}),
               people(u"dora"_s)),
        ofAccount("playlistCycle", "5", plugdj::PlaylistCycle{5}),
    };
}

QList<DjEventRow> siteRows()
{
    return {
        notice(ofAccount("plugMaintenanceAlert", "12", plugdj::MaintenanceAlert{12}),
               u"The site goes down for maintenance in 12 minutes."_s,
               [](const DjWindow &window) {
                   return window.says(u"Maintenance"_s, u"The site goes down for maintenance in 12 minutes."_s)
                          && window.isShown(u"Maintenance"_s);
               }),
        after([](ScriptedPlugDj &site) { site.answer("GET /_/mobile/init", HttpFake::reply(503, {})); },
              silent(ofAccount("plugMaintenance", "{}", plugdj::Maintenance{}),
                     trouble(u"The site is down for maintenance. [Try now]"_s))),
        notice(ofAccount("plugMessage", R"("&lt;b&gt;hello&lt;/b&gt;")", plugdj::SiteMessage{u"<b>hello</b>"_s}),
               u"The site says: <b>hello</b>"_s),
        fromTheNewState(notice(ofAccount("plugUpdate", "{}", plugdj::SiteUpdate{}), u"The site was updated."_s)),
    };
}

QList<DjEventRow> peopleRows()
{
    return {
        says(ofRoom("chat", R"({"cid":"7-1","message":"Tom &amp; Jerry&#39;s &lt;3","sub":0,"uid":7,"un":"ann"})",
                    plugdj::Chat{{u"7-1"_s, u"Tom & Jerry's <3"_s, 7, u"ann"_s, false, {}}}),
             Kind::Chat, u"Tom & Jerry's <3"_s),
        {"chatDelete",
         R"([{"a":"chat","p":{"cid":"7-1","message":"rude","uid":7,"un":"ann"},"s":"den"},)"
         R"({"a":"chatDelete","p":{"c":"7-1","mi":8},"s":"den"}])",
         plugdj::ChatDelete{u"7-1"_s, 8},
         {},
         {},
         [](const DjWindow &window) { return window.feedSays(u"deleted by bob"_s) && !window.feedSays(u"rude"_s); }},
        says(ofRoom("userJoin", R"({"id":22,"username":"eve","level":3,"role":1000,"guest":false})",
                    plugdj::UserJoin{somebody(22, u"eve"_s, 3, 1000)}),
             Kind::Join, u"eve joined."_s, people(u"eve, Resident DJ"_s)),
        says(ofRoom("userLeave", "8", plugdj::UserLeave{8}), Kind::Leave, u"bob left."_s,
             [](const DjWindow &window) { return !window.listSays(u"People"_s, u"bob"_s); }),
        silent(ofRoom("userUpdate", R"({"i":7,"username":"anne"})", renamed(7, u"anne"_s)), people(u"anne"_s)),
        notice(ofRoom("nameChangedRoom", R"({"i":7,"o":"ann","n":"anne"})",
                      plugdj::NameChangedRoom{7, u"ann"_s, u"anne"_s}),
               u"ann is now called anne."_s, people(u"anne"_s)),
        notice(ofRoom("gifted", R"({"s":"ann","r":"bob"})", plugdj::Gifted{u"ann"_s, u"bob"_s}),
               u"ann sent bob a gift."_s),
    };
}

QList<DjEventRow> boothRows()
{
    return {
        silent(ofRoom("advance",
                      R"({"c":8,"d":[7],"h":"h2","m":{"author":"Other","cid":"c2","duration":201,"format":1,)"
                      R"("id":2,"image":"","title":"Tune"},"p":9,"t":"2019-03-02 18:21:00.250000"})",
                      tune()),
               [](const DjWindow &window) {
                   return window.nowPlaying().startsWith(u"Tune by Other, played by bob"_s)
                          && window.listSays(u"Wait list"_s, u"Place 1, ann"_s) && window.feedSays(u"Tune"_s)
                          && window.listSays(u"Play history"_s, u"Song"_s);
               }),
        silent(ofRoom("djListUpdate", "[4100021,8]", plugdj::DjListUpdate{{4100021, 8}}),
               list(u"Wait list"_s, u"Place 1, user_a, you"_s)),
        moderation(ofRoom("djListCycle", R"({"f":true,"m":"bob","mi":8})", plugdj::DjListCycle{Bob, true}),
                   u"bob lets DJs return to the wait list after their turn."_s),
        moderation(
            ofRoom("djListLocked", R"({"f":true,"c":true,"m":"bob","mi":8})", plugdj::DjListLocked{Bob, true, true}),
            u"bob locked and cleared the wait list."_s,
            [](const DjWindow &window) { return window.rows(u"Wait list"_s).isEmpty(); }),
        notice(ofRoom("skip", "7", plugdj::Skip{7, {}}), u"ann ended their own turn."_s),
        silent(ofRoom("vote", R"({"i":8,"v":1})", plugdj::Voted{8, 1}),
               both(list(u"Votes"_s, u"bob"_s), words(u"Woot"_s, u"1"_s))),
        silent(ofRoom("grab", "8", plugdj::Grabbed{8}), both(list(u"Votes"_s, u"bob"_s), words(u"Grab"_s, u"1"_s))),
    };
}

QList<DjEventRow> staffRows()
{
    return {
        moderation(ofRoom("modAddDJ", R"({"t":"ann","m":"bob","mi":8})", plugdj::ModAddDj{Bob, u"ann"_s}),
                   u"bob put ann on the wait list."_s),
        moderation(
            ofRoom("modMoveDJ", R"({"u":"ann","o":3,"n":0,"m":"bob","mi":8})", plugdj::ModMoveDj{Bob, u"ann"_s, 3, 0}),
            u"bob moved ann to place 1 of the wait list."_s),
        moderation(ofRoom("modRemoveDJ", R"({"t":"ann","d":false,"m":"bob","mi":8})",
                          plugdj::ModRemoveDj{Bob, u"ann"_s, false}),
                   u"bob took ann off the wait list."_s),
        moderation(ofRoom("modSkip", R"({"m":"bob","mi":8})", plugdj::ModSkip{Bob}), u"bob skipped this track."_s),
        moderation(ofRoom("modBan", R"({"t":"ann","d":"d","m":"bob","mi":8})",
                          plugdj::ModBan{Bob, u"ann"_s, 0, plugdj::BanDuration::Day}),
                   u"bob banned ann for a day."_s),
        moderation(ofRoom("modMute", R"({"t":"ann","i":7,"d":"m","r":31,"m":"bob","mi":8})",
                          plugdj::ModMute{Bob, u"ann"_s, 7, plugdj::MuteDuration::Medium, 31}),
                   u"bob muted ann for 30 minutes."_s, people(u"muted"_s)),
        moderation(ofRoom("modWaitlistBan", R"({"t":"ann","ti":7,"d":"m","m":"bob","mi":8})",
                          plugdj::ModWaitListBan{Bob, u"ann"_s, 7, plugdj::WaitListBanDuration::Medium}),
                   u"bob banned ann from the wait list for an hour."_s),
        moderation(ofRoom("modStaff", R"({"u":[{"n":"ann","i":7,"p":3000}],"m":"bob","mi":8})",
                          plugdj::ModStaff{Bob, {{7, u"ann"_s, 3000}}}),
                   u"bob made ann a manager."_s, people(u"ann, Manager"_s)),
        ofRoom("modAmbassador", R"({"t":"ann"})", plugdj::ModAmbassador{R"({"t":"ann"})"}),
    };
}

QList<DjEventRow> roomRows()
{
    using What = plugdj::RoomLookUpdate::What;
    return {
        notice(ofRoom("roomNameUpdate", R"({"n":"The &amp;ttic","u":8})", plugdj::RoomNameUpdate{u"The &ttic"_s, 8}),
               u"bob named the room The &ttic."_s, header(u"The &ttic |"_s)),
        notice(ofRoom("roomDescriptionUpdate", R"({"d":"loud talk","u":8})",
                      plugdj::RoomDescriptionUpdate{u"loud talk"_s, 8}),
               u"bob changed the description of the room."_s, header(u"loud talk"_s)),
        notice(ofRoom("roomWelcomeUpdate", R"({"w":"hi %u","u":8})", plugdj::RoomWelcomeUpdate{u"hi %u"_s, 8}),
               u"bob changed the welcome text of the room."_s),
        notice(ofRoom("roomMinChatLevelUpdate", R"({"m":6,"u":8})", plugdj::RoomMinChatLevelUpdate{6, 8}),
               u"Only people of level 6 and up can chat now."_s,
               words(u"Send"_s, u"Only people of level 6 and up can chat in this room."_s)),
        fromTheNewState(ofRoom("roomShortDescriptionUpdate", R"({"d":"short","u":8})",
                               plugdj::RoomShortDescriptionUpdate{u"short"_s, 8})),
        notice(ofRoom("roomLongDescriptionUpdate", R"({"d":"a long one","u":8})",
                      plugdj::RoomLongDescriptionUpdate{u"a long one"_s, 8}),
               u"bob changed the description of the room."_s, header(u"a long one"_s)),
        look("roomThumbnailUpdate", R"({"x":1})", What::Thumbnail),
        look("roomBannerUpdate", "null", What::Banner),
        look("roomBackgroundUpdate", "[]", What::Background),
        look("roomLanguageUpdate", R"("de")", What::Language),
        look("roomGenresUpdate", R"(["jazz"])", What::Genres),
        look("roomSubGenresUpdate", "7", What::SubGenres),
        look("roomLinkAdd", R"({"l":"https://example.org"})", What::LinkAdd),
        look("roomLinkDelete", "{}", What::LinkDelete),
    };
}

QList<DjEventRow> otherRows()
{
    return {
        moderation(ofAccount("mute", R"({"t":"mute","d":"s","r":3})", plugdj::Muted{plugdj::MuteDuration::Short, 3}),
                   u"You are muted for 15 minutes: spamming or trolling."_s,
                   words(u"Send"_s, u"You are muted for 15 minutes."_s)),
        notice(ofAccount("betterAlert", R"({"message":"not &lt;so&gt; fast","level":"error"})",
                         plugdj::BetterAlert{u"not <so> fast"_s, u"error"_s}),
               u"not <so> fast"_s),
        ofAccount("ping", "null", plugdj::Ping{}),
    };
}

} // namespace

QList<DjEventRow> djEventRows()
{
    return accountRows() + siteRows() + peopleRows() + boothRows() + staffRows() + roomRows() + otherRows();
}

} // namespace partyline
