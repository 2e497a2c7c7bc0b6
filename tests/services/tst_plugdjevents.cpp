// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/steadytime.h"
#include "support/djeventrows.h"
#include "support/plugdjroomtest.h"

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Kind = FeedItem::Kind;

Q_DECLARE_METATYPE(partyline::plugdj::Event)

namespace {

const auto somebody = ScriptedPlugDj::somebody;

plugdj::Advance track(const QString &historyId, qint64 dj, const QList<qint64> &waiting = {})
{
    plugdj::Advance advance;
    advance.media = plugdj::Media{1, 1, u"cid-"_s + historyId, u"Band"_s, u"Song"_s, 201, {}};
    advance.historyId = historyId;
    advance.dj = dj;
    advance.waitList = waiting;
    advance.startedAt = QDateTime::currentDateTimeUtc();
    return advance;
}

plugdj::Chat line(const QString &cid, const QString &text, qint64 userId = 7, const QString &name = u"ann"_s)
{
    return {{cid, text, userId, name, false, {}}};
}

FeedItem::AdvancePayload advancePayload(const FeedItem &item)
{
    return std::get<FeedItem::AdvancePayload>(item.payload);
}

} // namespace

/// What each event of a DJ room does and what it says to people (plugdj.md 3.2, 3.3, 6, 7).
class TestPlugDjEvents : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyEventSaysItsLine_data();
    void everyEventSaysItsLine();
    void eventsAreToldInASentence_data();
    void eventsAreToldInASentence();
    void silentEventsSayNothing();
    void chatIsReadable();
    void aLineThatComesTwiceIsOneLine();
    void sameIdWithOtherTextIsAnotherLine();
    void mentionsAreOfUs_data();
    void mentionsAreOfUs();
    void ignoredPeopleAreHidden();
    void strangersAreLookedUpOnce();
    void deletedLinesAreMarked();
    void advanceEndsAPlayWithItsScore();
    void aRepeatedAdvanceKeepsTheVotes();
    void theBoothCanBeEmpty();
    void startTimesAreOnOurClock();
    void votesAreCountedOnceEach();
    void grabsAreCountedOnceEach();
    void theWaitListIsReplaced();
    void theWaitListIsLockedAndCleared();
    void comersAndGoersShareALine();
    void guestsAreOnlyCounted();
    void updatesChangeThePerson();
    void rolesComeAndGo();
    void playHistoryIsMerged();
    void theRoomChanges();
    void levelsAreToldOnce();
    void ownBanStops();
    void floodOfRequestsFreezes();

private:
    std::unique_ptr<PlugDjRoomTest> t;
};

void TestPlugDjEvents::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->site.state.users = {somebody(7, u"ann"_s, 3, 0), somebody(8, u"bob"_s, 3, 2000)};
    t->enter();
}

void TestPlugDjEvents::everyEventSaysItsLine_data()
{
    QTest::addColumn<int>("row");
    const auto rows = djEventRows();
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows[i].line.isEmpty())
            QTest::newRow(rows[i].event) << i;
    }
}

void TestPlugDjEvents::everyEventSaysItsLine()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    if (event.before)
        event.before(t->site);
    t->site.socket().send(QString::fromUtf8(event.frame));
    QTRY_COMPARE(t->items.size(), 1);
    QCOMPARE(t->items[0].text, event.line);
    QCOMPARE(t->items[0].kind, event.kind);
    QCOMPARE(t->items[0].room, u"den"_s);
    QVERIFY(t->items[0].time.isValid());
    QCOMPARE(t->room->state(), State::Live);
}

/// What the rows leave out: the same event about others, and in other words.
void TestPlugDjEvents::eventsAreToldInASentence_data()
{
    QTest::addColumn<plugdj::Event>("event");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const plugdj::Moderator bob{u"bob"_s, 8};
    const auto row = [](const char *name, const plugdj::Event &event, Kind kind, const QString &text) {
        QTest::newRow(name) << event << kind << text;
    };
    row("plugMaintenanceAlert", plugdj::MaintenanceAlert{1}, Kind::Notice,
        u"The site goes down for maintenance in 60 seconds."_s);
    row("earn with a new level", plugdj::Earn{1, 2, 7}, Kind::Notice, u"You have reached level 7."_s);
    row("custom", plugdj::Notify{{{1, u"custom"_s, u"<i>x</i>"_s, {}}}}, Kind::Notice, u"The site says: <i>x</i>"_s);
    row("old notification", plugdj::Notify{{{1, u"winter"_s, u"x"_s, {}}}}, Kind::Notice,
        u"There is news about your account (winter)."_s);
    row("gifted", plugdj::Gifted{u"ann"_s, u"%1"_s}, Kind::Notice, u"ann sent %1 a gift."_s);
    row("skip of 2014", plugdj::Skip{0, u"cat"_s}, Kind::Notice, u"cat ended their own turn."_s);
    row("skip by a stranger", plugdj::Skip{12345, {}}, Kind::Notice, u"unknown user ended their own turn."_s);
    row("modAddDJ of us", plugdj::ModAddDj{bob, u"user_a"_s}, Kind::Moderation, u"bob put you on the wait list."_s);
    row("names are no place holders", plugdj::ModMoveDj{bob, u"%3"_s, 3, 0}, Kind::Moderation,
        u"bob moved %3 to place 1 of the wait list."_s);
    row("modRemoveDJ", plugdj::ModRemoveDj{bob, u"ann"_s, true}, Kind::Moderation,
        u"bob took ann off the wait list."_s);
    row("modSkip without name", plugdj::ModSkip{}, Kind::Moderation, u"A moderator skipped this track."_s);
    row("modBan, unknown time", plugdj::ModBan{bob, u"ann"_s, 0, {}}, Kind::Moderation, u"bob banned ann."_s);
    row("modBan of us", plugdj::ModBan{bob, u"user_a"_s, 0, plugdj::BanDuration::Forever}, Kind::Moderation,
        u"bob banned you from this room for good."_s);
    row("modMute lifted", plugdj::ModMute{bob, u"ann"_s, 7, plugdj::MuteDuration::Lifted, 0}, Kind::Moderation,
        u"bob lets ann speak again."_s);
    row("modMute of us", plugdj::ModMute{bob, u"user_a"_s, ScriptedPlugDj::OwnId, plugdj::MuteDuration::Short, 31},
        Kind::Moderation, u"bob muted you for 15 minutes: reason 31."_s);
    row("modWaitlistBan of us",
        plugdj::ModWaitListBan{bob, u"user_a"_s, ScriptedPlugDj::OwnId, plugdj::WaitListBanDuration::Long},
        Kind::Moderation, u"bob banned you from the wait list for a day."_s);
    row("modWaitlistBan lifted", plugdj::ModWaitListBan{bob, u"ann"_s, 7, plugdj::WaitListBanDuration::Lifted},
        Kind::Moderation, u"bob lets ann onto the wait list again."_s);
    row("modStaff to 0", plugdj::ModStaff{bob, {{7, u"ann"_s, 0}}}, Kind::Moderation,
        u"bob took the role of ann away."_s);
    row("modStaff of us", plugdj::ModStaff{bob, {{ScriptedPlugDj::OwnId, u"user_a"_s, 5000}}}, Kind::Moderation,
        u"bob made you the host."_s);
    row("djListLocked", plugdj::DjListLocked{bob, true, false}, Kind::Moderation, u"bob locked the wait list."_s);
    row("djListLocked, cleared", plugdj::DjListLocked{bob, true, true}, Kind::Moderation,
        u"bob locked and cleared the wait list."_s);
    row("roomNameUpdate", plugdj::RoomNameUpdate{u"Attic"_s, 8}, Kind::Notice, u"bob named the room Attic."_s);
    row("roomMinChatLevelUpdate", plugdj::RoomMinChatLevelUpdate{3, 8}, Kind::Notice,
        u"Only people of level 3 and up can chat now."_s);
    row("advance", track(u"h1"_s, 7), Kind::Advance, u"ann plays Band - Song (3:21)."_s);
}

void TestPlugDjEvents::eventsAreToldInASentence()
{
    QFETCH(plugdj::Event, event);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    t->site.send({event});
    QTRY_COMPARE(t->items.size(), 1);
    QCOMPARE(t->items[0].text, text);
    QCOMPARE(t->items[0].kind, kind);
    QCOMPARE(t->items[0].room, u"den"_s);
    QVERIFY(t->items[0].time.isValid());
    QCOMPARE(t->room->state(), State::Live);
}

void TestPlugDjEvents::silentEventsSayNothing()
{
    t->site.send({plugdj::Earn{1, 2, {}}, plugdj::SubscriptionChanged{true}, plugdj::PlaylistCycle{5},
                  plugdj::Cash{"5"}, plugdj::PointsChanged{5}, plugdj::Gift{5}, plugdj::Ping{}, plugdj::ModAmbassador{},
                  plugdj::Ack{true}, plugdj::DjListUpdate{{7}}, plugdj::UserUpdate{},
                  plugdj::Unknown{u"neverHeardOf"_s, "{}"}, plugdj::LevelUp{5}, plugdj::Voted{7, 1},
                  plugdj::Grabbed{7}});
    t->settle();
    QVERIFY(t->items.isEmpty()); // votes without a track too
}

void TestPlugDjEvents::chatIsReadable()
{
    t->site.send({line(u"8-1551550830412"_s, u"Tom & Jerry's <3"_s, 8, u"bob then"_s), line(u"x"_s, u"/me waves"_s)});
    QTRY_COMPARE(t->items.size(), 2);
    QCOMPARE(t->items[0].kind, Kind::Chat);
    QCOMPARE(t->items[0].text, u"Tom & Jerry's <3"_s);
    QCOMPARE(t->items[0].id, u"8-1551550830412"_s);
    QCOMPARE(t->items[0].author, (Person{u"8"_s, u"bob then"_s, Role::Moderator}));
    QVERIFY(!t->items[0].serverTime.isValid()); // of 2019: not plausible (3.1.8)
    QVERIFY(!t->items[0].isOwn && !t->items[0].isBackfill);
    QCOMPARE(t->items[1].kind, Kind::Emote);
    QCOMPARE(t->items[1].text, u"waves"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    t->site.send({line(u"7-%1"_s.arg(now), u"now"_s)});
    QTRY_COMPARE(t->items.size(), 3);
    QCOMPARE(t->items[2].serverTime.toMSecsSinceEpoch(), now);
}

void TestPlugDjEvents::aLineThatComesTwiceIsOneLine()
{
    t->site.send({line(u"1"_s, u"once"_s), line(u"1"_s, u"once"_s)});
    t->site.send({line(u"1"_s, u"once"_s)});
    t->settle();
    QCOMPARE(t->texts(Kind::Chat), QStringList{u"once"_s});
}

void TestPlugDjEvents::sameIdWithOtherTextIsAnotherLine()
{
    t->site.send({line(u"1"_s, u"one"_s), line(u"1"_s, u"two"_s), line({}, u"no id"_s), line({}, u"no id"_s)});
    t->settle();
    QCOMPARE(t->texts(Kind::Chat), (QStringList{u"one"_s, u"two"_s, u"no id"_s, u"no id"_s}));
}

void TestPlugDjEvents::mentionsAreOfUs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mention");
    QTest::newRow("by name") << u"hi @user_a!"_s << true;
    QTest::newRow("in any case") << u"@USER_A"_s << true;
    QTest::newRow("not the first one") << u"@ann and @user_a"_s << true;
    QTest::newRow("without the sign") << u"user_a"_s << false;
    QTest::newRow("the beginning of a word") << u"@user_abc"_s << false;
    QTest::newRow("a longer name that is here") << u"@user_a b hello"_s << false;
    QTest::newRow("somebody else") << u"@ann"_s << false;
    QTest::newRow("a lone sign") << u"@"_s << false;
}

void TestPlugDjEvents::mentionsAreOfUs()
{
    QFETCH(QString, text);
    t->site.send({plugdj::UserJoin{somebody(9, u"user_a b"_s, 1, 0)}, line(u"1"_s, text)});
    QTRY_COMPARE(t->ofKind(Kind::Chat).size(), 1);
    QTEST(t->ofKind(Kind::Chat)[0].isMention, "mention");
}

void TestPlugDjEvents::ignoredPeopleAreHidden()
{
    t->site.me.ignores = {{7, u"ann"_s}};
    QSignalSpy refreshed(&t->account, &PlugDjAccount::userRefreshed);
    t->account.checkSession();
    QTRY_COMPARE(refreshed.size(), 1);
    t->site.send({line(u"1"_s, u"unseen"_s), line(u"2"_s, u"seen"_s, 8, u"bob"_s)});
    t->settle();
    QCOMPARE(t->texts(Kind::Chat), (QStringList{u"unseen"_s, u"seen"_s}));
    QVERIFY(t->ofKind(Kind::Chat)[0].isHidden);
    QVERIFY(!t->ofKind(Kind::Chat)[1].isHidden);
}

void TestPlugDjEvents::strangersAreLookedUpOnce()
{
    t->site.strangers = {somebody(66, u"ghost"_s, 4, 3000)};
    t->site.send({line(u"1"_s, u"boo"_s, 66, u"ghost"_s), line(u"2"_s, u"boo again"_s, 66, u"ghost"_s)});
    QTRY_COMPARE(t->site.count("POST /_/users/bulk"), 1);
    QCOMPARE(t->site.lastBody("POST /_/users/bulk"), QByteArray(R"({"ids":[66]})"));
    QCOMPARE(t->items[0].author, (Person{u"66"_s, u"ghost"_s, Role::None}));
    QTRY_COMPARE(t->room->roster().size(), 3); // speaking does not make them present
    int said = 2;
    const auto isKnown = [&] {
        t->site.send({line(QString::number(++said), u"boo"_s, 66, u"ghost"_s)});
        t->settle();
        return t->items.constLast().author.role == Role::Manager;
    };
    QTRY_VERIFY(isKnown());
    QCOMPARE(t->site.count("POST /_/users/bulk"), 1);
}

void TestPlugDjEvents::deletedLinesAreMarked()
{
    t->site.send({line(u"1"_s, u"rude"_s), line(u"2"_s, u"fine"_s)});
    QTRY_COMPARE(t->items.size(), 2);
    t->site.send({plugdj::ChatDelete{u"1"_s, 8}, plugdj::ChatDelete{u"99"_s, 8}});
    QTRY_VERIFY(t->items[0].isDeleted);
    QCOMPARE(t->items[0].deletedBy, u"bob"_s);
    QVERIFY(!t->items[1].isDeleted);
    // Deleted before it came, and in the same message.
    t->site.send({line(u"99"_s, u"late"_s), line(u"3"_s, u"quick"_s), plugdj::ChatDelete{u"3"_s, 0}});
    QTRY_COMPARE(t->items.size(), 4);
    QVERIFY(t->items[2].isDeleted && t->items[3].isDeleted);
}

void TestPlugDjEvents::advanceEndsAPlayWithItsScore()
{
    QSignalSpy nowPlaying(t->room.get(), &PlugDjController::nowPlayingChanged);
    QSignalSpy history(t->room.get(), &PlugDjController::playHistoryChanged);
    t->site.send(
        {track(u"h1"_s, 7, {8}), plugdj::Voted{8, 1}, plugdj::Voted{ScriptedPlugDj::OwnId, -1}, plugdj::Grabbed{8}});
    QTRY_COMPARE(t->room->nowPlaying().score, (Score{1, 1, 1, 3}));
    QCOMPARE(t->room->nowPlaying().ownVote, Vote::Meh);
    QCOMPARE(t->room->nowPlaying().dj.name, u"ann"_s);
    QCOMPARE(t->room->waitList().people.constFirst().name, u"bob"_s);
    QVERIFY(advancePayload(t->ofKind(Kind::Advance)[0]).ended->historyId.isEmpty());

    t->site.send({track(u"h2"_s, 8)});
    QTRY_COMPARE(t->ofKind(Kind::Advance).size(), 2);
    const auto payload = advancePayload(t->ofKind(Kind::Advance)[1]);
    QCOMPARE(payload.ended->historyId, u"h1"_s);
    QCOMPARE(payload.ended->score, (Score{1, 1, 1, 3}));
    QCOMPARE(payload.ended->dj.name, u"ann"_s);
    QCOMPARE(payload.now->historyId, u"h2"_s);
    QCOMPARE(payload.now->score, (Score{0, 0, 0, 3}));
    QVERIFY(t->room->votes().isEmpty());
    QCOMPARE(t->room->playHistory().constFirst().historyId, u"h1"_s);
    QVERIFY(history.size() >= 1);
    QVERIFY(nowPlaying.size() >= 2);
}

void TestPlugDjEvents::aRepeatedAdvanceKeepsTheVotes()
{
    t->site.send({track(u"h1"_s, 7), plugdj::Voted{8, 1}, track(u"h1"_s, 7)});
    t->settle();
    QCOMPARE(t->ofKind(Kind::Advance).size(), 1);
    QCOMPARE(t->room->nowPlaying().score.woots, 1);
    QVERIFY(t->room->playHistory().isEmpty());
}

void TestPlugDjEvents::theBoothCanBeEmpty()
{
    t->site.send({track(u"h1"_s, 7, {8}), plugdj::Advance{}});
    t->settle();
    QVERIFY(t->room->nowPlaying().isIdle());
    QVERIFY(t->room->waitList().people.isEmpty());
    QCOMPARE(t->texts(Kind::Advance).constLast(), u"Nobody is playing now."_s);
    QCOMPARE(t->room->playHistory().size(), 1); // archived all the same
    t->site.send({plugdj::Advance{}});
    t->settle();
    QCOMPARE(t->ofKind(Kind::Advance).size(), 2);
}

void TestPlugDjEvents::startTimesAreOnOurClock()
{
    PlugDjRoomTest skewed;
    const auto serverNow = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
    skewed.site.answer("GET /_/mobile/init",
                       ScriptedPlugDj::ok({QJsonObject{{u"c"_s, u"x"_s}, {u"t"_s, serverNow().toMSecsSinceEpoch()}}}));
    skewed.enter();
    plugdj::Advance advance = track(u"h1"_s, 7);
    advance.startedAt = serverNow().addSecs(-60);
    skewed.site.send({advance});
    QTRY_VERIFY(!skewed.room->nowPlaying().isIdle());
    const auto elapsed = skewed.room->nowPlaying().startedAt.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(elapsed >= 55 && elapsed <= 90, qPrintable(QString::number(elapsed)));
    // Never in the future, never longer ago than the track lasts (7.19).
    advance = track(u"h2"_s, 7);
    advance.startedAt = serverNow().addSecs(7200);
    skewed.site.send({advance});
    QTRY_COMPARE(skewed.room->nowPlaying().historyId, u"h2"_s);
    QVERIFY(skewed.room->nowPlaying().startedAt <= steadyUtc());
}

void TestPlugDjEvents::votesAreCountedOnceEach()
{
    t->site.send({track(u"h1"_s, 7), plugdj::Voted{8, 1}, plugdj::Voted{8, 1}, plugdj::Voted{8, -1}});
    t->settle();
    QCOMPARE(t->room->nowPlaying().score, (Score{0, 1, 0, 3}));
    QCOMPARE(t->texts(Kind::Vote), (QStringList{u"bob wooted this track."_s, u"bob mehed this track."_s}));
    QCOMPARE(t->room->votes().size(), 2);
    const auto payload = std::get<FeedItem::VotePayload>(t->ofKind(Kind::Vote)[1].payload);
    QCOMPARE(payload.vote->what, VoteEvent::What::Meh);
    // Who leaves takes the vote along.
    t->site.send({plugdj::UserLeave{8}});
    QTRY_COMPARE(t->room->nowPlaying().score, (Score{0, 0, 0, 2}));
}

void TestPlugDjEvents::grabsAreCountedOnceEach()
{
    t->site.send({track(u"h1"_s, 7), plugdj::Grabbed{8}, plugdj::Grabbed{8}, plugdj::Grabbed{ScriptedPlugDj::OwnId}});
    t->settle();
    QCOMPARE(t->room->nowPlaying().score.grabs, 2);
    QVERIFY(t->room->nowPlaying().ownGrab);
    QCOMPARE(t->texts(Kind::Grab), (QStringList{u"bob grabbed this track."_s, u"user_a grabbed this track."_s}));
    QVERIFY(t->ofKind(Kind::Grab)[1].isOwn);
}

void TestPlugDjEvents::theWaitListIsReplaced()
{
    QSignalSpy changed(t->room.get(), &PlugDjController::waitListChanged);
    t->site.send({plugdj::DjListUpdate{{8, ScriptedPlugDj::OwnId, 7}}});
    QTRY_COMPARE(t->room->waitList().people.size(), 3);
    QCOMPARE(t->room->waitList().ownPlace, 2);
    const auto roster = t->room->roster();
    const auto next = std::find_if(roster.begin(), roster.end(), [](const auto &entry) { return entry.isNext; });
    QVERIFY(next != roster.end() && next->person.name == u"bob"_s);
    t->site.send({plugdj::DjListUpdate{{7}}});
    QTRY_COMPARE(t->room->waitList().ownPlace, 0);
    QCOMPARE(changed.size(), 2);
}

void TestPlugDjEvents::theWaitListIsLockedAndCleared()
{
    t->site.send({plugdj::DjListUpdate{{8, 7}}, plugdj::DjListCycle{{u"bob"_s, 8}, true},
                  plugdj::DjListLocked{{u"bob"_s, 8}, true, true}});
    t->settle();
    QVERIFY(t->room->waitList().people.isEmpty() && t->room->waitList().isLocked && t->room->waitList().cycles);
}

void TestPlugDjEvents::comersAndGoersShareALine()
{
    QSignalSpy roster(t->room.get(), &RoomController::rosterChanged);
    QList<plugdj::Event> crowd;
    for (int i = 0; i < 6; ++i)
        crowd.append(plugdj::UserJoin{somebody(100 + i, u"p%1"_s.arg(i), 1, 0)});
    crowd.append(plugdj::UserJoin{somebody(7, u"ann"_s, 4, 0)}); // a reload: here already
    crowd.append(plugdj::UserLeave{8});
    crowd.append(plugdj::UserLeave{4711}); // a stranger
    t->site.send(crowd);
    QTRY_COMPARE(t->items.size(), 2);
    QCOMPARE(t->items[0].text, u"p0, p1, p2 and 3 others joined."_s);
    QCOMPARE(std::get<FeedItem::PeoplePayload>(t->items[0].payload).people.size(), 6);
    QCOMPARE(t->items[0].author.name, u"p0"_s);
    QCOMPARE(t->items[1].text, u"bob left."_s);
    QCOMPARE(t->room->roster().size(), 8);
    QTRY_VERIFY(roster.size() >= 1);
    QVERIFY2(roster.size() <= 3, "one burst, not a change each");
}

void TestPlugDjEvents::guestsAreOnlyCounted()
{
    plugdj::User guest;
    guest.guest = true;
    t->site.send({plugdj::UserLeave{0}, plugdj::UserJoin{guest}, plugdj::UserJoin{guest}, plugdj::UserLeave{0}});
    t->settle();
    QCOMPARE(t->room->guests(), 1);
    QCOMPARE(t->room->roster().size(), 3);
    QVERIFY(t->items.isEmpty());
}

void TestPlugDjEvents::updatesChangeThePerson()
{
    plugdj::UserUpdate update;
    update.id = 7;
    update.username = u"anna"_s;
    update.level = 9;
    t->site.send({track(u"h1"_s, 7, {7}), update});
    t->settle();
    const auto roster = t->room->roster();
    const auto ann =
        std::find_if(roster.begin(), roster.end(), [](const auto &entry) { return entry.person.id == u"7"_s; });
    QCOMPARE(ann->person.name, u"anna"_s);
    QCOMPARE(ann->level, 9);
    QVERIFY(ann->isDj);
    QCOMPARE(t->room->nowPlaying().dj.name, u"anna"_s);
    QCOMPARE(t->room->waitList().people[0].name, u"anna"_s);
}

void TestPlugDjEvents::rolesComeAndGo()
{
    const auto roleOf = [this](const QString &id) {
        for (const auto &entry : t->room->roster()) {
            if (entry.person.id == id)
                return entry.person.role;
        }
        return Role::System;
    };
    QCOMPARE(roleOf(u"8"_s), Role::Moderator);
    t->site.send({plugdj::ModStaff{{u"x"_s, 1}, {{8, u"bob"_s, 0}, {7, u"ann"_s, 5000}}}});
    t->settle();
    QCOMPARE(roleOf(u"8"_s), Role::None); // 0 is a role as any other (7.21)
    QCOMPARE(roleOf(u"7"_s), Role::Host);
}

void TestPlugDjEvents::playHistoryIsMerged()
{
    PlugDjRoomTest fresh;
    plugdj::HistoryEntry current, before;
    current.id = u"h2"_s;
    before.id = u"h1"_s;
    before.media.title = u"Old"_s;
    before.woots = 3;
    before.user = {55, u"gone"_s};
    before.timestamp = QDateTime::currentDateTimeUtc().addSecs(-300);
    fresh.site.plays = {current, before};
    fresh.site.state.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 200, {}};
    fresh.site.state.historyId = u"h2"_s;
    fresh.enter();
    QTRY_COMPARE(fresh.room->playHistory().size(), 1); // what plays now is no history yet (3.1.4)
    QCOMPARE(fresh.room->playHistory()[0].dj.name, u"gone"_s);
    QCOMPARE(fresh.room->playHistory()[0].score.woots, 3);
}

void TestPlugDjEvents::theRoomChanges()
{
    QSignalSpy header(t->room.get(), &RoomController::headerChanged);
    t->site.send({plugdj::RoomNameUpdate{u"Attic"_s, 8}, plugdj::RoomDescriptionUpdate{u"new"_s, 8},
                  plugdj::RoomWelcomeUpdate{u"yo"_s, 8}});
    QTRY_COMPARE(header.size(), 3);
    QCOMPARE(t->room->name(), u"Attic"_s);
    QCOMPARE(t->room->description(), u"new"_s);
    QCOMPARE(t->room->welcome(), u"yo"_s);
    QCOMPARE(t->room->room(), u"den"_s); // the slug does not change
    // Payload unknown: the state tells.
    t->site.state.meta.description = u"from the state"_s;
    t->site.send({plugdj::RoomLookUpdate{plugdj::RoomLookUpdate::What::Banner, {}}});
    QTRY_COMPARE(t->room->description(), u"from the state"_s);
}

void TestPlugDjEvents::levelsAreToldOnce()
{
    t->site.send({plugdj::LevelUp{6}, plugdj::Earn{1, 1, 6}, plugdj::LevelUp{6}});
    t->settle();
    QCOMPARE(t->texts(Kind::Notice), QStringList{u"You have reached level 6."_s});
    QCOMPARE(t->account.level(), 6);
}

void TestPlugDjEvents::ownBanStops()
{
    t->site.send({line(u"1"_s, u"before"_s), plugdj::Ban{plugdj::BanDuration::Hour, 2}, line(u"2"_s, u"after"_s)});
    QTRY_COMPARE(t->room->state(), State::Stopped);
    const auto error = *t->room->connection().error;
    QCOMPARE(error.kind, Error::Kind::Room);
    QCOMPARE(error.code, u"ban"_s);
    QCOMPARE(error.text, u"You were banned from this room for an hour: offensive language."_s);
    QCOMPARE(error.retryAfter, std::optional<std::chrono::seconds>(1h));
    QCOMPARE(t->texts(Kind::Chat), QStringList{u"before"_s});
    QCOMPARE(t->site.count("GET /_/auth/token"), 1);
}

void TestPlugDjEvents::floodOfRequestsFreezes()
{
    QTRY_COMPARE(t->site.count("GET /_/rooms/history"), 1);
    t->site.send({plugdj::FloodApi{}, track(u"h1"_s, 7)});
    QTRY_COMPARE(t->texts(Kind::Notice),
                 QStringList{u"The site wants fewer requests. Partyline waits for 15 seconds."_s});
    const auto before = t->site.calls().size();
    t->room->vote(Vote::Woot);
    QTRY_COMPARE(t->refusals.size(), 1);
    QCOMPARE(t->site.calls().size(), before);
}

QTEST_GUILESS_MAIN(TestPlugDjEvents)
#include "tst_plugdjevents.moc"
