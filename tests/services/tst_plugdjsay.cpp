// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/plugdjroomtest.h"

#include <QJsonDocument>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Delivery = FeedItem::Delivery;
using Kind = FeedItem::Kind;

/// What we say and do in a DJ room: pending until the room itself proves it (plugdj.md 2.6, 7.10, 7.14, 7.22).
class TestPlugDjSay : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsPendingUntilItsEcho();
    void equalLinesAreProvedOneByOne();
    void aDoubledEchoProvesOneLine();
    void longTextGoesOutInParts();
    void plansAreRefusedInWords_data();
    void plansAreRefusedInWords();
    void aMissingEchoIsAFailure();
    void aLateEchoStillProves();
    void failedLinesAreSentAgainOrDiscarded();
    void waitingLinesAreNotSentAfterADrop();
    void historyProvesWhatWasUnderWay();
    void historyThatLacksALineFailsIt();
    void linesFromElsewhereAreOurs();
    void muteHoldsUsBack();
    void muteOfTheStateHoldsUsBack();
    void levelHoldsUsBack();
    void slowModeHoldsUsBack();
    void voteIsPendingUntilItsEvent();
    void refusedVotesSayWhy();
    void unconfirmedVotesAreLookedAfter();
    void votesNeedATrackOfSomebodyElse();
    void ghostedRequestsAreRepeatedOnce();
    void grabGoesIntoTheActivePlaylist();
    void waitListIsPendingUntilTheList();
    void skippingNeedsOurTurn();
    void guestsOnlyWatch();

private:
    static plugdj::Advance track(const QString &historyId, qint64 dj)
    {
        plugdj::Advance advance;
        advance.media = plugdj::Media{1, 1, u"x"_s, u"Band"_s, u"Song"_s, 201, {}};
        advance.historyId = historyId;
        advance.dj = dj;
        return advance;
    }
    static void play(PlugDjRoomTest &t, const QString &historyId, qint64 dj = 7)
    {
        t.site.send({track(historyId, dj)});
        QTRY_COMPARE(t.room->nowPlaying().historyId, historyId);
        t.items.clear();
    }
};

void TestPlugDjSay::aLineIsPendingUntilItsEcho()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    QCOMPARE(t.room->cannotSayReason(), QString());
    QVERIFY(t.room->say(u"Tom & Jerry's <3"_s).isOk());
    QCOMPARE(t.items.size(), 1);
    QCOMPARE(t.items[0].delivery, Delivery::Pending);
    QVERIFY(t.items[0].isOwn);
    QCOMPARE(t.items[0].author.name, u"user_a"_s);
    QTRY_COMPARE(t.site.said(), QStringList{u"Tom & Jerry's <3"_s}); // raw
    QCOMPARE(t.items[0].delivery, Delivery::Pending);
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"Tom & Jerry's <3"_s);
    QTRY_COMPARE(t.items[0].delivery, Delivery::Sent);
    QCOMPARE(t.items.size(), 1); // the echo is no second line
    QVERIFY(!t.items[0].id.isEmpty());
}

void TestPlugDjSay::equalLinesAreProvedOneByOne()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    for (int i = 0; i < 3; ++i)
        QVERIFY(t.room->say(u"same"_s).isOk());
    QTRY_COMPARE(t.site.said().size(), 3);
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"same"_s);
    QTRY_COMPARE(t.items[0].delivery, Delivery::Sent);
    QCOMPARE(t.items[1].delivery, Delivery::Pending);
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"same"_s);
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"same"_s);
    QTRY_COMPARE(t.items[2].delivery, Delivery::Sent);
    QCOMPARE(t.items.size(), 3);
}

void TestPlugDjSay::aDoubledEchoProvesOneLine()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"same"_s).isOk());
    QVERIFY(t.room->say(u"same"_s).isOk());
    QTRY_COMPARE(t.site.said().size(), 2);
    const plugdj::Chat echo{{u"c1"_s, u"same"_s, ScriptedPlugDj::OwnId, u"user_a"_s, false, {}}};
    t.site.send({echo, echo});
    t.settle();
    QCOMPARE(t.items[0].delivery, Delivery::Sent);
    QCOMPARE(t.items[1].delivery, Delivery::Pending);
}

void TestPlugDjSay::longTextGoesOutInParts()
{
    PlugDjRoomTest t;
    t.enter();
    const QString words = QStringList(60, u"abcdef"_s).join(u' ');
    const auto plan = t.room->plan(u"/me "_s + words + u"\nsecond line"_s);
    QVERIFY(plan.isOk());
    QCOMPARE(plan->size(), 3);
    QCOMPARE(t.room->costLimit(), 250);
    QCOMPARE(t.room->cost(u"<é\""_s), 4 + 2 + 5);
    QVERIFY(t.room->say(u"/me "_s + words + u"\nsecond line"_s).isOk());
    QCOMPARE(t.items.size(), 3);
    QCOMPARE(t.items[0].kind, Kind::Emote);
    QVERIFY(!t.items[0].text.startsWith(u'/'));
    QCOMPARE(t.items[2].kind, Kind::Chat);
    QTRY_COMPARE(t.items[2].delivery, Delivery::Sent);
    QCOMPARE(t.site.said(), *plan);
}

void TestPlugDjSay::plansAreRefusedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("blank") << u" \n\t "_s << u"empty"_s;
    QTest::newRow("unknown command") << u"/clear all"_s << u"unknownCommand"_s;
    QTest::newRow("nearly an emote") << u"/meh"_s << u"unknownCommand"_s;
    QTest::newRow("literally") << u"//clear"_s << QString();
    QTest::newRow("with a blank") << u" /clear"_s << QString();
    QTest::newRow("emote") << u"/em waves"_s << QString();
    QTest::newRow("a bot's") << u"!props"_s << QString();
}

void TestPlugDjSay::plansAreRefusedInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    PlugDjRoomTest t;
    const auto plan = t.room->plan(text);
    QCOMPARE(plan ? QString() : plan.error().code, code);
    if (!plan)
        QVERIFY(!plan.error().text.isEmpty());
}

void TestPlugDjSay::aMissingEchoIsAFailure()
{
    auto options = PlugDjRoomTest::quick();
    options.echoTimeout = 30ms;
    PlugDjRoomTest t(options);
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"lost"_s).isOk());
    QTRY_COMPARE(t.items[0].delivery, Delivery::Failed);
    QVERIFY(t.items[0].failure.contains("confirm"_L1));
    QCOMPARE(t.site.said().size(), 1); // never again by itself
}

void TestPlugDjSay::aLateEchoStillProves()
{
    auto options = PlugDjRoomTest::quick();
    options.echoTimeout = 30ms;
    PlugDjRoomTest t(options);
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"slow"_s).isOk());
    QTRY_COMPARE(t.items[0].delivery, Delivery::Failed);
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"slow"_s);
    QTRY_COMPARE(t.items[0].delivery, Delivery::Sent);
    QVERIFY(t.items[0].failure.isEmpty());
    QCOMPARE(t.items.size(), 1);
}

void TestPlugDjSay::failedLinesAreSentAgainOrDiscarded()
{
    auto options = PlugDjRoomTest::quick();
    options.echoTimeout = 50ms;
    options.chat.slowGap = 1ms;
    PlugDjRoomTest t(options);
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"one"_s).isOk());
    QVERIFY(t.room->say(u"two"_s).isOk());
    QTRY_COMPARE(t.items[0].delivery, Delivery::Failed);
    QTRY_COMPARE(t.items[1].delivery, Delivery::Failed);
    const qint64 one = t.items[0].seq, two = t.items[1].seq;
    t.site.echoes = true;
    t.room->retry(one);
    QCOMPARE(t.items[0].delivery, Delivery::Pending);
    QTRY_COMPARE(t.items[0].delivery, Delivery::Sent);
    QCOMPARE(t.items[0].seq, one); // the same row
    t.room->retry(one);            // what was sent stays sent
    QCOMPARE(t.items[0].delivery, Delivery::Sent);
    t.room->discard(one);
    QCOMPARE(t.items.size(), 2);
    t.room->discard(two);
    QCOMPARE(t.items.size(), 1);
    t.room->retry(two);
    t.room->discard(4711);
    QCOMPARE(t.site.said(), (QStringList{u"one"_s, u"two"_s, u"one"_s}));
}

void TestPlugDjSay::waitingLinesAreNotSentAfterADrop()
{
    auto options = PlugDjRoomTest::quick();
    options.chat.step = 60s; // the second line has to wait
    options.chat.longestGap = 60s;
    PlugDjRoomTest t(options);
    t.enter();
    QVERIFY(t.room->say(u"first"_s).isOk());
    QVERIFY(t.room->say(u"second"_s).isOk());
    QTRY_COMPARE(t.items[0].delivery, Delivery::Sent);
    t.site.socket().drop();
    QTRY_COMPARE(t.items[1].delivery, Delivery::Failed);
    QCOMPARE(t.items[1].failure, u"Not connected: this line was not sent."_s);
    QTRY_COMPARE(t.room->state(), State::Live);
    t.settle();
    QCOMPARE(t.site.said(), QStringList{u"first"_s});
    QCOMPARE(t.items[1].delivery, Delivery::Failed);
}

void TestPlugDjSay::historyProvesWhatWasUnderWay()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"did it arrive?"_s).isOk());
    QTRY_COMPARE(t.site.said().size(), 1);
    t.site.socket().drop();
    QTRY_VERIFY(!t.site.socket().hasPeer());
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"did it arrive?"_s); // it did, into history
    QTRY_VERIFY(t.states.count(u"live"_s) == 2);
    QCOMPARE(t.items[0].delivery, Delivery::Sent);
    QCOMPARE(t.ofKind(Kind::Chat).size(), 1);
    QCOMPARE(std::get<FeedItem::GapPayload>(t.ofKind(Kind::Gap)[0].payload).filled, 0);
}

void TestPlugDjSay::historyThatLacksALineFailsIt()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"did it arrive?"_s).isOk());
    QTRY_COMPARE(t.site.said().size(), 1);
    t.site.socket().drop();
    QTRY_COMPARE(t.items[0].delivery, Delivery::Failed);
    QCOMPARE(t.items[0].failure, u"The connection dropped before the room confirmed this line."_s);
    QTRY_COMPARE(t.states.count(u"live"_s), 2);
    QCOMPARE(t.site.said().size(), 1);
}

void TestPlugDjSay::linesFromElsewhereAreOurs()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.chat(ScriptedPlugDj::OwnId, u"user_a"_s, u"@user_a from the web page"_s);
    QTRY_COMPARE(t.items.size(), 1);
    QVERIFY(t.items[0].isOwn && !t.items[0].isMention);
    QCOMPARE(t.items[0].delivery, Delivery::Sent);
}

void TestPlugDjSay::muteHoldsUsBack()
{
    PlugDjRoomTest t;
    t.enter();
    QSignalSpy canSay(t.room.get(), &RoomController::canSayChanged);
    const plugdj::Moderator by{u"bob"_s, 8};
    t.site.send({plugdj::ModMute{by, u"user_a"_s, ScriptedPlugDj::OwnId, plugdj::MuteDuration::Short, 1}});
    QTRY_COMPARE(canSay.size(), 1);
    QCOMPARE(t.room->cannotSayReason(), u"You are muted for 15 minutes."_s);
    const auto refused = t.room->say(u"hello?"_s);
    QVERIFY(!refused && refused.error().text == u"You are muted for 15 minutes."_s);
    const auto roster = t.room->roster();
    QCOMPARE(std::count_if(roster.begin(), roster.end(), [](const auto &entry) { return entry.isMuted; }), 1);
    t.site.send({plugdj::ModMute{by, u"user_a"_s, ScriptedPlugDj::OwnId, plugdj::MuteDuration::Lifted, 0}});
    QTRY_COMPARE(t.room->cannotSayReason(), QString());
    QVERIFY(t.site.said().isEmpty());
}

void TestPlugDjSay::muteOfTheStateHoldsUsBack()
{
    PlugDjRoomTest t;
    t.site.state.mutes = {{ScriptedPlugDj::OwnId, 2}};
    t.enter();
    QSignalSpy canSay(t.room.get(), &RoomController::canSayChanged);
    QVERIFY(t.room->cannotSayReason().startsWith("You are muted for"_L1));
    QTRY_COMPARE(t.room->cannotSayReason(), QString()); // it runs out
    QTRY_VERIFY(canSay.size() >= 1);
}

void TestPlugDjSay::levelHoldsUsBack()
{
    PlugDjRoomTest t;
    t.site.me.user.level = 1;
    t.site.state.meta.minimumChatLevel = 2;
    t.enter();
    QCOMPARE(t.room->cannotSayReason(), u"Only people of level 2 and up can chat in this room."_s);
    t.site.send({plugdj::LevelUp{2}});
    QTRY_COMPARE(t.room->cannotSayReason(), QString());
    t.site.send({plugdj::RoomMinChatLevelUpdate{3, 0}});
    QTRY_VERIFY(!t.room->cannotSayReason().isEmpty());
    // Whether staff are exempt is not recorded (6.8): they may try.
    t.site.send({plugdj::ModStaff{{u"x"_s, 1}, {{ScriptedPlugDj::OwnId, u"user_a"_s, 2000}}}});
    QTRY_COMPARE(t.room->cannotSayReason(), QString());
}

void TestPlugDjSay::slowModeHoldsUsBack()
{
    auto options = PlugDjRoomTest::quick();
    options.chat.floodPause = 1500ms;
    options.chat.slowGap = 1ms;
    PlugDjRoomTest t(options);
    t.enter();
    t.site.send({plugdj::RateLimit{}});
    QTRY_VERIFY(t.room->cannotSayReason().startsWith("The room wants slower chat."_L1));
    QCOMPARE(t.ofKind(Kind::Notice).size(), 1);
    QVERIFY(!t.room->say(u"now"_s).isOk());
    QTRY_COMPARE(t.room->cannotSayReason(), QString());
    QVERIFY(t.room->say(u"now"_s).isOk());
    QTRY_COMPARE(t.items.constLast().delivery, Delivery::Sent);
}

void TestPlugDjSay::voteIsPendingUntilItsEvent()
{
    PlugDjRoomTest t;
    t.enter();
    play(t, u"h1"_s);
    QSignalSpy pending(t.room.get(), &PlugDjController::pendingActionsChanged);
    t.room->vote(Vote::Woot);
    QVERIFY(t.room->isVotePending());
    t.room->vote(Vote::Meh); // one at a time
    QTRY_COMPARE(t.site.count("POST /_/votes"), 1);
    const auto body = QJsonDocument::fromJson(t.site.lastBody("POST /_/votes")).object();
    QCOMPARE(body, (QJsonObject{{u"direction"_s, 1}, {u"historyID"_s, u"h1"_s}}));
    QVERIFY(t.room->isVotePending()); // "ok" is no proof
    QCOMPARE(t.room->nowPlaying().ownVote, Vote::None);
    t.site.send({plugdj::Voted{ScriptedPlugDj::OwnId, 1}});
    QTRY_VERIFY(!t.room->isVotePending());
    QCOMPARE(t.room->nowPlaying().ownVote, Vote::Woot);
    QCOMPARE(pending.size(), 2);
    QVERIFY(t.refusals.isEmpty());
    // The next track makes a pending vote moot.
    t.room->vote(Vote::Meh);
    t.site.send({track(u"h2"_s, 8)});
    QTRY_VERIFY(!t.room->isVotePending());
}

void TestPlugDjSay::refusedVotesSayWhy()
{
    PlugDjRoomTest t;
    t.enter();
    play(t, u"h1"_s);
    t.site.answer("POST /_/votes", ScriptedPlugDj::refusal(400, "invalidVote"));
    t.room->vote(Vote::Meh);
    QTRY_COMPARE(t.refusals, QStringList{u"invalidVote"_s});
    QVERIFY(!t.room->isVotePending());
}

void TestPlugDjSay::unconfirmedVotesAreLookedAfter()
{
    auto options = PlugDjRoomTest::quick();
    options.actionTimeout = 30ms;
    PlugDjRoomTest t(options);
    t.site.state.media = track(u"h1"_s, 7).media;
    t.site.state.historyId = u"h1"_s;
    t.enter();
    t.room->vote(Vote::Woot); // "ok", and it does not count (4.4)
    QTRY_COMPARE(t.refusals, QStringList{u"unconfirmed"_s});
    QVERIFY(!t.room->isVotePending());
    // Here only the event was lost.
    t.site.state.votes = {{ScriptedPlugDj::OwnId, -1}};
    t.room->vote(Vote::Meh);
    QTRY_COMPARE(t.room->nowPlaying().ownVote, Vote::Meh);
    QCOMPARE(t.refusals.size(), 1);
}

void TestPlugDjSay::votesNeedATrackOfSomebodyElse()
{
    PlugDjRoomTest t;
    t.enter();
    t.room->vote(Vote::Woot);
    t.room->grab();
    QCOMPARE(t.refusals, (QStringList{u"cannotVote"_s, u"cannotGrab"_s}));
    play(t, u"h1"_s, ScriptedPlugDj::OwnId);
    t.room->vote(Vote::Woot);
    QCOMPARE(t.refusals.size(), 3);
    t.room->vote(Vote::None); // cannot be taken back: nothing to do
    QCOMPARE(t.refusals.size(), 3);
    QCOMPARE(t.site.count("POST /_/votes"), 0);
}

void TestPlugDjSay::ghostedRequestsAreRepeatedOnce()
{
    PlugDjRoomTest t;
    t.site.state.media = track(u"h1"_s, 7).media;
    t.site.state.historyId = u"h1"_s;
    t.enter();
    t.site.answerOnce("POST /_/votes", ScriptedPlugDj::refusal(400, "requestError", R"(["You are not in a room"])"));
    t.room->vote(Vote::Woot);
    QTRY_COMPARE(t.site.count("POST /_/rooms/join"), 2);
    QTRY_COMPARE(t.site.count("POST /_/votes"), 2);
    QVERIFY(t.refusals.isEmpty());
    t.site.send({plugdj::Voted{ScriptedPlugDj::OwnId, 1}});
    QTRY_VERIFY(!t.room->isVotePending());

    t.site.answer("POST /_/votes", ScriptedPlugDj::refusal(400, "notInRoom"));
    t.room->vote(Vote::Meh); // stays so: repeated once and then said
    QTRY_COMPARE(t.refusals, QStringList{u"notInRoom"_s});
    QCOMPARE(t.site.count("POST /_/votes"), 4);
}

void TestPlugDjSay::grabGoesIntoTheActivePlaylist()
{
    PlugDjRoomTest t;
    t.enter();
    play(t, u"h1"_s);
    t.room->grab();
    QTRY_COMPARE(t.refusals, QStringList{u"noValidPlaylist"_s});
    t.site.playlists = {{1, u"a"_s, false, 3}, {2, u"b"_s, true, 3}};
    t.room->grab();
    QVERIFY(t.room->isGrabPending());
    QTRY_COMPARE(t.site.count("POST /_/grabs"), 1);
    const auto body = QJsonDocument::fromJson(t.site.lastBody("POST /_/grabs")).object();
    QCOMPARE(body, (QJsonObject{{u"playlistID"_s, 2}, {u"historyID"_s, u"h1"_s}}));
    t.site.send({plugdj::Grabbed{ScriptedPlugDj::OwnId}});
    QTRY_VERIFY(!t.room->isGrabPending());
    QVERIFY(t.room->nowPlaying().ownGrab);
    t.site.answer("GET /_/playlists", ScriptedPlugDj::refusal(500, "500"));
    t.room->grab();
    QTRY_COMPARE(t.refusals.size(), 2);
}

void TestPlugDjSay::waitListIsPendingUntilTheList()
{
    PlugDjRoomTest t;
    t.enter();
    QSignalSpy pending(t.room.get(), &PlugDjController::pendingActionsChanged);
    t.room->joinWaitList();
    t.room->joinWaitList(); // impatience makes no second request (7.23)
    QTRY_COMPARE(t.site.count("POST /_/booth"), 1);
    QCOMPARE(t.site.lastBody("POST /_/booth"), QByteArray("{}"));
    t.site.send({plugdj::DjListUpdate{{7}}}); // somebody else's
    t.settle();
    QCOMPARE(pending.size(), 1);
    t.site.send({plugdj::DjListUpdate{{7, ScriptedPlugDj::OwnId}}});
    QTRY_COMPARE(pending.size(), 2);
    QCOMPARE(t.room->waitList().ownPlace, 2);
    t.room->leaveWaitList();
    QTRY_COMPARE(t.site.count("DELETE /_/booth"), 1);
    t.site.send({plugdj::DjListUpdate{{7}}});
    QTRY_COMPARE(pending.size(), 4);
    t.site.answer("POST /_/booth", ScriptedPlugDj::refusal(403, "noValidPlaylist"));
    t.room->joinWaitList();
    QTRY_COMPARE(t.refusals, QStringList{u"noValidPlaylist"_s});
}

void TestPlugDjSay::skippingNeedsOurTurn()
{
    PlugDjRoomTest t;
    t.enter();
    play(t, u"h1"_s, 7);
    t.room->skipOwnTrack();
    QCOMPARE(t.refusals, QStringList{u"cannotSkip"_s});
    play(t, u"h2"_s, ScriptedPlugDj::OwnId);
    t.room->skipOwnTrack();
    QTRY_COMPARE(t.site.count("POST /_/booth/skip/me"), 1);
}

void TestPlugDjSay::guestsOnlyWatch()
{
    PlugDjRoomTest t;
    t.enter(Credentials::Method::Guest);
    play(t, u"h1"_s);
    t.room->vote(Vote::Woot);
    t.room->grab();
    t.room->joinWaitList();
    t.room->leaveWaitList();
    t.room->skipOwnTrack();
    QCOMPARE(t.refusals, QStringList(5, u"cannotAct"_s));
}

QTEST_GUILESS_MAIN(TestPlugDjSay)
#include "tst_plugdjsay.moc"
