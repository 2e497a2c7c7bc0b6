// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjmoderation.h"

#include "support/plugdjroomtest.h"

using namespace partyline;
using namespace partyline::plugdj;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using End = PlugDjModeration::End;
using List = PlugDjModeration::List;

namespace {

constexpr qint64 Target = 5200777;
const NamedUser Velvet{Target, u"velvetfox"_s};
const Moderator Boss{u"Manuela"_s, 77};

/// Us as somebody of that role, in a room with velvetfox, who plays.
struct House : PlugDjRoomTest
{
    explicit House(int role = ManagerRole, PlugDjController::Options options = quick())
        : PlugDjRoomTest(std::move(options))
    {
        site.state.role = role;
        site.state.users = {ScriptedPlugDj::somebody(Target, Velvet.username)};
        site.state.currentDj = Target;
        site.state.historyId = u"play-1"_s;
        site.state.media = Media{1, 1, u"abc"_s, u"Band"_s, u"Song"_s, 200, {}};
        site.state.startedAt = QDateTime::currentDateTimeUtc();
        for (const QByteArray call :
             {"POST /_/mutes", "POST /_/bans/add", "POST /_/booth/waitlistban", "POST /_/booth/add",
              "POST /_/booth/move", "POST /_/booth/skip", "PUT /_/booth/lock", "PUT /_/booth/cycle",
              "POST /_/staff/update", "POST /_/rooms/update"})
            site.answer(call, ScriptedPlugDj::ok());
        for (const QByteArray list : {"mutes", "bans", "booth/waitlistban", "booth/remove", "staff"})
            site.answer("DELETE /_/" + list + '/' + QByteArray::number(Target), ScriptedPlugDj::ok());
        site.answer("DELETE /_/chat/5-1", ScriptedPlugDj::ok());
        QObject::connect(&room->moderation(), &PlugDjModeration::ended, room.get(),
                         [this](const Order &, End how, const QString &sentence) {
                             ends.append(how);
                             sentences.append(sentence);
                         });
    }

    PlugDjModeration &moderation() { return room->moderation(); }

    QList<End> ends;
    QStringList sentences;
};

} // namespace

class TestPlugDjModeration : public QObject
{
    Q_OBJECT

private slots:
    void goesOverTheWire_data();
    void goesOverTheWire();
    void tellsTheServersRefusal();
    void whatIsDoneAlreadyIsNoFailure();
    void unbanningIsProvedByItsAnswer();
    void repeatsWhatWasRefusedForBeingInNoRoom();
    void aStateProvesWhatNoEventTold();
    void saysWhatStaysUnconfirmed();
    void endsWhenTheLineDrops();
    void neverSkipsTheNextTrack();
    void oneOfAKindAtATime();
    void offersNothingWhileNotLive();
    void readsTheLists();
    void listsOnlyForWhoMaySeeThem();
    void countsDownOurOwnWaitListBan();
    void tellsUsWhatIsDoneToUs();
    void theNewHostIsKnown();
};

void TestPlugDjModeration::goesOverTheWire_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Event>("proof");
    const auto row = [](const char *name, const Order &order, const QByteArray &call, const QByteArray &body,
                        const Event &proof) { QTest::newRow(name) << order << call << body << proof; };
    const QByteArray id = QByteArray::number(Target);
    row("delete", DeleteLine{u"5-1"_s, Velvet}, "DELETE /_/chat/5-1", "", ChatDelete{u"5-1"_s, 77});
    row("mute", MuteUser{Velvet, MuteDuration::Medium, 3}, "POST /_/mutes",
        R"({"duration":"m","reason":3,"userID":5200777})",
        ModMute{Boss, Velvet.username, Target, MuteDuration::Medium, 3});
    row("unmute", UnmuteUser{Velvet}, "DELETE /_/mutes/" + id, "",
        ModMute{Boss, Velvet.username, Target, MuteDuration::Lifted, 0});
    row("ban", BanUser{Velvet, BanDuration::Day, 2}, "POST /_/bans/add",
        R"({"duration":"d","reason":2,"userID":5200777})", ModBan{Boss, Velvet.username, 0, BanDuration::Day});
    row("ban for good", BanUser{Velvet, BanDuration::Forever, 1}, "POST /_/bans/add",
        R"({"duration":"f","reason":1,"userID":5200777})", ModBan{Boss, Velvet.username, 0, BanDuration::Forever});
    row("wait-list ban", BanFromList{Velvet, WaitListBanDuration::Medium, 5}, "POST /_/booth/waitlistban",
        R"({"duration":"m","reason":5,"userID":5200777})",
        ModWaitListBan{Boss, Velvet.username, Target, WaitListBanDuration::Medium});
    row("wait-list unban", UnbanFromList{Velvet}, "DELETE /_/booth/waitlistban/" + id, "",
        ModWaitListBan{Boss, Velvet.username, Target, WaitListBanDuration::Lifted});
    row("add DJ", AddDj{Velvet}, "POST /_/booth/add", R"({"id":5200777})", DjListUpdate{{Target}});
    row("move DJ", MoveDj{Velvet, 2}, "POST /_/booth/move", R"({"position":2,"userID":5200777})",
        ModMoveDj{Boss, Velvet.username, 4, 2});
    row("remove DJ", RemoveDj{Velvet}, "DELETE /_/booth/remove/" + id, "", ModRemoveDj{Boss, Velvet.username, false});
    row("skip", SkipTrack{Velvet, u"play-1"_s}, "POST /_/booth/skip", R"({"historyID":"play-1","userID":5200777})",
        ModSkip{Boss});
    row("lock", SetLock{true, true}, "PUT /_/booth/lock", R"({"isLocked":true,"removeAllDJs":true})",
        DjListLocked{Boss, true, true});
    row("cycle", SetCycle{true}, "PUT /_/booth/cycle", R"({"shouldCycle":true})", DjListCycle{Boss, true});
    row("role", SetRole{Velvet, BouncerRole}, "POST /_/staff/update", R"({"roleID":2000,"userID":5200777})",
        ModStaff{Boss, {{Target, Velvet.username, BouncerRole}}});
    row("no role", SetRole{Velvet, NoRole}, "DELETE /_/staff/" + id, "",
        ModStaff{Boss, {{Target, Velvet.username, NoRole}}});
    row("chat level", SetChatLevel{2}, "POST /_/rooms/update", R"({"minChatLevel":2})", RoomMinChatLevelUpdate{2, 77});
}

void TestPlugDjModeration::goesOverTheWire()
{
    QFETCH(Order, order);
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, body);
    QFETCH(Event, proof);
    House t;
    t.enter();
    QVERIFY(t.moderation().carryOut(order).isOk());
    QVERIFY(t.moderation().isPending(order));
    QTRY_COMPARE(t.site.count(call), 1);
    QCOMPARE(t.site.lastBody(call), body);
    t.settle();
    QVERIFY2(t.moderation().isPending(order), "an answer is no proof");
    t.site.send({proof});
    QTRY_COMPARE(t.ends, QList<End>{End::Done});
    QVERIFY(!t.moderation().isPending(order));
    QCOMPARE(t.refusals, QStringList());
}

void TestPlugDjModeration::tellsTheServersRefusal()
{
    House t;
    t.enter();
    t.site.answer("POST /_/bans/add", ScriptedPlugDj::refusal(403, "requestError", R"(["You are not allowed."])"));
    QVERIFY(t.moderation().carryOut(BanUser{Velvet}).isOk());
    QTRY_COMPARE(t.ends, QList<End>{End::Refused});
    QCOMPARE(t.sentences.constFirst(),
             u"velvetfox was not banned. The server refused this (requestError): You are not allowed."_s);
    QCOMPARE(t.refusals, QStringList{u"moderation"_s});
}

void TestPlugDjModeration::whatIsDoneAlreadyIsNoFailure()
{
    House t;
    t.enter();
    QSignalSpy changed(&t.moderation(), &PlugDjModeration::listChanged);
    t.site.answer("DELETE /_/bans/5200777", ScriptedPlugDj::refusal(404, "requestError", R"(["not banned"])"));
    QVERIFY(t.moderation().carryOut(UnbanUser{Velvet}).isOk());
    QTRY_COMPARE(t.ends, QList<End>{End::AlreadyDone});
    QCOMPARE(t.sentences.constFirst(), u"velvetfox is not banned any more."_s);
    QVERIFY(!changed.isEmpty());
}

void TestPlugDjModeration::unbanningIsProvedByItsAnswer()
{
    House t;
    t.enter();
    QVERIFY(t.moderation().carryOut(UnbanUser{Velvet}).isOk());
    QTRY_COMPARE(t.ends, QList<End>{End::Done});
    QCOMPARE(t.texts(FeedItem::Kind::Moderation), QStringList{u"You unbanned velvetfox."_s});
}

void TestPlugDjModeration::repeatsWhatWasRefusedForBeingInNoRoom()
{
    House t;
    t.enter();
    t.site.answerOnce("POST /_/mutes", ScriptedPlugDj::refusal(400, "notInRoom"));
    QVERIFY(t.moderation().carryOut(MuteUser{Velvet}).isOk());
    QTRY_COMPARE(t.site.count("POST /_/mutes"), 2);
    t.site.send({ModMute{Boss, Velvet.username, Target, MuteDuration::Short, 1}});
    QTRY_COMPARE(t.ends, QList<End>{End::Done});
}

void TestPlugDjModeration::aStateProvesWhatNoEventTold()
{
    auto options = PlugDjRoomTest::quick();
    options.actionTimeout = 10ms;
    House t(ManagerRole, options);
    t.enter();
    t.site.state.isLocked = true;
    QVERIFY(t.moderation().carryOut(SetLock{true, false}).isOk());
    QTRY_COMPARE(t.ends, QList<End>{End::Done});
}

void TestPlugDjModeration::saysWhatStaysUnconfirmed()
{
    auto options = PlugDjRoomTest::quick();
    options.actionTimeout = 10ms;
    House t(ManagerRole, options);
    t.enter();
    QVERIFY(t.moderation().carryOut(SetCycle{true}).isOk());
    QTRY_COMPARE(t.ends, QList<End>{End::Unconfirmed});
    QVERIFY(t.moderation().carryOut(DeleteLine{u"5-1"_s, Velvet}).isOk());
    QTRY_COMPARE(t.ends.size(), 2);
    QCOMPARE(t.sentences, QStringList({u"The return to the wait list was not changed. The server took it, but nothing "
                                       "changed."_s,
                                       u"The line of velvetfox was not deleted. The server took it, but the room did "
                                       "not confirm it."_s}));
}

void TestPlugDjModeration::endsWhenTheLineDrops()
{
    House t;
    t.enter();
    QVERIFY(t.moderation().carryOut(SetCycle{true}).isOk());
    QTRY_COMPARE(t.site.count("PUT /_/booth/cycle"), 1);
    t.room->leave();
    QCOMPARE(t.ends, QList<End>{End::Refused});
    QCOMPARE(t.moderation().pendingCount(), 0);
}

void TestPlugDjModeration::neverSkipsTheNextTrack()
{
    auto options = PlugDjRoomTest::quick();
    options.skipGuard = 60s;
    House t(ManagerRole, options);
    t.enter();
    Advance next{Media{2, 1, u"def"_s, u"Band"_s, u"Next"_s, 200, {}},
                 Target,
                 QList<qint64>(),
                 u"play-2"_s,
                 1,
                 QDateTime::currentDateTimeUtc()};
    t.site.send({next});
    QTRY_COMPARE(t.room->nowPlaying().historyId, u"play-2"_s);
    const auto late = t.moderation().carryOut(SkipTrack{Velvet, u"play-1"_s});
    QVERIFY(!late);
    QCOMPARE(late.error().text, u"The track of velvetfox was not skipped. That track is over."_s);
    const auto early = t.moderation().carryOut(SkipTrack{Velvet, u"play-2"_s});
    QVERIFY(!early);
    QVERIFY(early.error().text.contains(u"only just begun"_s));
    QCOMPARE(t.site.count("POST /_/booth/skip"), 0);
}

void TestPlugDjModeration::oneOfAKindAtATime()
{
    House t;
    t.enter();
    QVERIFY(t.moderation().carryOut(MuteUser{Velvet, MuteDuration::Short, 1}).isOk());
    QVERIFY(!t.moderation().carryOut(UnmuteUser{Velvet}).isOk());
    QVERIFY(t.moderation().carryOut(BanFromList{Velvet}).isOk());
    QCOMPARE(t.moderation().pendingCount(), 2);
}

void TestPlugDjModeration::offersNothingWhileNotLive()
{
    House t(HostRole);
    QVERIFY(!t.moderation().may(Act::Skip));
    QVERIFY(!t.moderation().carryOut(SetCycle{true}).isOk());
    t.enter();
    QVERIFY(t.moderation().may(Act::Skip));
    QSignalSpy changed(&t.moderation(), &PlugDjModeration::permissionsChanged);
    t.room->leave();
    QVERIFY(!t.moderation().may(Act::Skip));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(t.moderation().whyNot(Act::Skip), u"You are not connected to this room."_s);
}

void TestPlugDjModeration::readsTheLists()
{
    House t;
    t.enter();
    t.site.answer("GET /_/bans", ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 5},
                                                                 {u"username"_s, u"a &amp; b"_s},
                                                                 {u"moderator"_s, u"Manuela"_s},
                                                                 {u"reason"_s, 2},
                                                                 {u"duration"_s, u"d"_s},
                                                                 {u"timestamp"_s, u"2019-03-02 18:21:00.250000"_s}}}));
    t.site.answer("GET /_/mutes", ScriptedPlugDj::ok({QJsonObject{{u"id"_s, u"6"_s},
                                                                  {u"username"_s, u"hush"_s},
                                                                  {u"moderator"_s, u"Manuela"_s},
                                                                  {u"reason"_s, 31},
                                                                  {u"expires"_s, 600}}}));
    t.site.answer("GET /_/booth/waitlistban",
                  ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 7},
                                                  {u"username"_s, u"queue"_s},
                                                  {u"moderator"_s, u"Manuela"_s},
                                                  {u"reason"_s, 1},
                                                  {u"duration"_s, u"f"_s},
                                                  {u"timestamp"_s, u"2019-03-02 18:21:00"_s}}}));
    t.site.answer("GET /_/staff", ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 8}, {u"role"_s, 2000}},
                                                      QJsonObject{{u"id"_s, 9}, {u"role"_s, 5}}}));
    QSignalSpy arrived(&t.moderation(), &PlugDjModeration::listArrived);
    for (const List list : {List::Bans, List::Mutes, List::WaitListBans, List::Staff})
        t.moderation().fetch(list);
    QTRY_COMPARE(arrived.size(), 4);
    const BanEntry &ban = t.moderation().bans().constFirst();
    QCOMPARE(ban.user, NamedUser({5, u"a & b"_s}));
    QCOMPARE(ban.until(), ban.since.addDays(1));
    QCOMPARE(t.moderation().mutes().constFirst().seconds, 600);
    QCOMPARE(t.moderation().mutes().constFirst().user.id, 6);
    QVERIFY(!t.moderation().waitListBans().constFirst().until().isValid());
    QCOMPARE(t.moderation().staff().constFirst().id, 9); // the host of old times first
    QCOMPARE(t.moderation().staff().constFirst().role, HostRole);
}

void TestPlugDjModeration::listsOnlyForWhoMaySeeThem()
{
    House t(BouncerRole);
    t.enter();
    QSignalSpy failed(&t.moderation(), &PlugDjModeration::listFailed);
    t.moderation().fetch(List::Bans);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().text, u"This needs the role of a manager."_s);
    QCOMPARE(t.site.count("GET /_/bans"), 0);
    t.site.answer("GET /_/mutes", ScriptedPlugDj::refusal(403, "requestError", R"(["No."])"));
    t.moderation().fetch(List::Mutes);
    QTRY_COMPARE(failed.size(), 2);
}

void TestPlugDjModeration::countsDownOurOwnWaitListBan()
{
    House t(NoRole);
    t.enter();
    QCOMPARE(t.moderation().cannotWaitReason(), QString());
    const auto tell = [&](WaitListBanDuration duration) {
        t.site.send({ModWaitListBan{Boss, t.account.self().name, ScriptedPlugDj::OwnId, duration}});
        t.settle();
        return t.moderation().cannotWaitReason();
    };
    QCOMPARE(tell(WaitListBanDuration::Short), u"You are banned from the wait list for another 15 minutes."_s);
    QCOMPARE(tell(WaitListBanDuration::Lifted), QString());
    QCOMPARE(tell(WaitListBanDuration::Forever), u"You are banned from the wait list until a manager lifts the ban."_s);
    t.site.send({ModWaitListBan{Boss, Velvet.username, Target, WaitListBanDuration::Lifted}});
    t.settle();
    QVERIFY(!t.moderation().cannotWaitReason().isEmpty()); // that was not ours
}

void TestPlugDjModeration::tellsUsWhatIsDoneToUs()
{
    House t(NoRole);
    t.enter();
    t.site.send({ModMute{Boss, t.account.self().name, ScriptedPlugDj::OwnId, MuteDuration::Short, 1},
                 ModMute{Boss, Velvet.username, Target, MuteDuration::Short, 1}});
    t.settle();
    const auto told = t.ofKind(FeedItem::Kind::Moderation);
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].isMention);
    QVERIFY(!told[1].isMention);
    QVERIFY(t.room->cannotSayReason().contains(u"muted for 15 minutes"_s));
}

void TestPlugDjModeration::theNewHostIsKnown()
{
    House t(HostRole);
    t.enter();
    t.site.send(
        {ModStaff{{t.account.self().name, ScriptedPlugDj::OwnId},
                  {{Target, Velvet.username, HostRole}, {ScriptedPlugDj::OwnId, t.account.self().name, CohostRole}}}});
    t.settle();
    QCOMPARE(t.moderation().me().role, CohostRole);
    QCOMPARE(t.moderation().standingOf(Target).role, HostRole);
    QVERIFY(!t.moderation().may(Act::HandOver));
}

QTEST_GUILESS_MAIN(TestPlugDjModeration)
#include "tst_plugdjmoderation.moc"
