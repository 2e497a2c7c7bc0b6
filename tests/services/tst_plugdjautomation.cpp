// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/plugdjroomtest.h"

#include <QJsonDocument>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FeedItem::Kind;

/// What a DJ room does by itself, once it was told to: each thing, its bounds, and all that makes it stop.
class TestPlugDjAutomation : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsOffAtFirst();
    void wootsOnceForEachTrack();
    void wootWaitsAsLongAsItShould();
    void wootLeavesOwnVotesAlone();
    void wootSkipsOwnAndEndingTracks();
    void joinsWhenItIsSwitchedOn();
    void joinsAgainAfterTheOwnPlay();
    void joinsWhenTheListOpens();
    void staysOffTheListThatWasLeft();
    void stopsJoiningWhenItIsRefused();
    void takesARefusalOfSomethingElseForWhatItIs();
    void moderatorsWordIsFinal();
    void answersAMention();
    void answersOnePersonSeldom();
    void answersNobodyTooOften();
    void neverAnswersMachines_data();
    void neverAnswersMachines();
    void reflexesAreMachines();
    void oldMentionsGetNoAnswer();
    void writingEndsTheAbsence();
    void awayTextIsOneLine();
    void houseRulesKeepItOff();
    void newHouseRulesSwitchItOff();
    void endOfTheConnectionStopsAll_data();
    void endOfTheConnectionStopsAll();
    void guestsHaveNone();
    void wootSpanIsBounded();
    void alarmIsForStaff();
    void alarmTellsWhatBecameOfIt();
};

namespace {

constexpr qint64 Own = ScriptedPlugDj::OwnId;

/// Everything at once and in the middle of its span; the test lengthens what it is about.
PlugDjController::Options quick()
{
    auto options = PlugDjRoomTest::quick();
    auto &automation = options.automation;
    automation.woot = {5ms, 15ms};
    automation.join = {5ms, 15ms};
    automation.joinPause = 0ms;
    automation.settling = 5ms;
    automation.answer = {5ms, 15ms};
    automation.personPause = 60s;
    automation.anyPause = 0ms;
    automation.tooQuick = 0ms;
    automation.pick = [](PlugDjAutomation::Span span) { return (span.first + span.second) / 2; };
    return options;
}

plugdj::Advance track(const QString &historyId, qint64 dj, std::chrono::seconds length = 200s)
{
    plugdj::Advance event;
    event.historyId = historyId;
    event.dj = dj;
    event.media = plugdj::Media{};
    event.media->title = u"Song "_s + historyId;
    event.media->duration = length.count();
    event.startedAt = QDateTime::currentDateTimeUtc();
    event.waitList = QList<qint64>();
    return event;
}

QStringList automatic(const PlugDjRoomTest &t)
{
    QStringList found;
    for (const QString &text : t.texts(Kind::Notice)) {
        if (text.startsWith("Automatic: "_L1) || text.startsWith("No longer automatic"_L1))
            found.append(text);
    }
    return found;
}

/// All that was going to be done by itself was done.
void rest(PlugDjRoomTest &t)
{
    t.settle();
    QTRY_VERIFY(!t.room->automation().isBusy());
    QVERIFY(!t.room->isVotePending());
    t.settle();
}

/// What we said, whether it went out yet or not.
QStringList own(const PlugDjRoomTest &t)
{
    QStringList found;
    for (const FeedItem &item : t.ofKind(Kind::Chat)) {
        if (item.isOwn)
            found.append(item.text);
    }
    return found;
}

} // namespace

void TestPlugDjAutomation::everythingIsOffAtFirst()
{
    PlugDjRoomTest t(quick());
    t.enter();
    QVERIFY(!t.room->automation().isAnyOn());
    t.site.send({track(u"h1"_s, 7)});
    t.site.chat(7, u"ann"_s, u"@user_a hello"_s);
    rest(t);
    QCOMPARE(t.site.count("POST /_/votes"), 0);
    QCOMPARE(t.site.count("POST /_/booth"), 0);
    QVERIFY(t.site.said().isEmpty());
}

void TestPlugDjAutomation::wootsOnceForEachTrack()
{
    PlugDjRoomTest t(quick());
    t.enter();
    QSignalSpy changed(&t.room->automation(), &PlugDjAutomation::changed);
    t.site.send({track(u"h1"_s, 7)});
    t.settle();
    QVERIFY(t.room->automation().switchOn(Automatic::Woot)); // the track that plays counts
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(t.site.count("POST /_/votes"), 1);
    const auto body = QJsonDocument::fromJson(t.site.lastBody("POST /_/votes")).object();
    QCOMPARE(body, (QJsonObject{{u"direction"_s, 1}, {u"historyID"_s, u"h1"_s}}));
    QVERIFY(automatic(t).isEmpty()); // not counted yet
    t.site.send({plugdj::Voted{Own, 1}});
    QTRY_COMPARE(automatic(t), QStringList{u"Automatic: woot for \u201cSong h1\u201d."_s});
    t.site.send({plugdj::Voted{7, 1}});
    t.settle();
    t.site.send({track(u"h2"_s, 7)});
    QTRY_COMPARE(t.site.count("POST /_/votes"), 2);
    t.site.send({plugdj::Voted{Own, 1}});
    QTRY_COMPARE(automatic(t).size(), 2);
    t.room->automation().switchOff(Automatic::Woot);
    t.site.send({track(u"h3"_s, 7)});
    rest(t);
    QCOMPARE(t.site.count("POST /_/votes"), 2);
    QCOMPARE(automatic(t).size(), 2); // the user's own hand needs no word
}

void TestPlugDjAutomation::wootWaitsAsLongAsItShould()
{
    auto options = quick();
    QList<PlugDjAutomation::Span> asked;
    options.automation.woot = {40ms, 60ms};
    options.automation.pick = [&asked](PlugDjAutomation::Span span) {
        asked.append(span);
        return 3h; // out of bounds: held to the latest
    };
    PlugDjRoomTest t(options);
    t.enter();
    t.room->automation().switchOn(Automatic::Woot);
    QElapsedTimer since;
    since.start();
    t.site.send({track(u"h1"_s, 7)});
    QTRY_COMPARE(t.site.count("POST /_/votes"), 1);
    QVERIFY(since.elapsed() >= 55);
    QCOMPARE(asked, (QList<PlugDjAutomation::Span>{{40ms, 60ms}}));
}

void TestPlugDjAutomation::wootLeavesOwnVotesAlone()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.site.send({track(u"h1"_s, 7), plugdj::Voted{Own, -1}});
    t.settle();
    t.room->automation().switchOn(Automatic::Woot);
    rest(t);
    QCOMPARE(t.site.count("POST /_/votes"), 0);
    // And a meh while the delay runs.
    t.site.send({track(u"h2"_s, 7)});
    t.site.send({plugdj::Voted{Own, -1}});
    rest(t);
    QCOMPARE(t.room->nowPlaying().ownVote, Vote::Meh);
    QVERIFY(automatic(t).isEmpty());
}

void TestPlugDjAutomation::wootSkipsOwnAndEndingTracks()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::Woot);
    t.site.send({track(u"h1"_s, Own)});
    t.settle();
    t.site.send({track(u"h2"_s, 7, 3s)}); // over before anybody could have heard it
    rest(t);
    QCOMPARE(t.site.count("POST /_/votes"), 0);
    QVERIFY(t.refusals.isEmpty());
}

void TestPlugDjAutomation::joinsWhenItIsSwitchedOn()
{
    PlugDjRoomTest t(quick());
    t.enter();
    QVERIFY(t.room->automation().switchOn(Automatic::WaitList));
    QTRY_COMPARE(t.site.count("POST /_/booth"), 1);
    t.site.send({plugdj::DjListUpdate{{7, Own}}});
    QTRY_COMPARE(automatic(t), QStringList{u"Automatic: joined the wait list, number 2."_s});
    t.site.send({plugdj::DjListUpdate{{Own}}});
    rest(t);
    QCOMPARE(t.site.count("POST /_/booth"), 1);
}

void TestPlugDjAutomation::joinsAgainAfterTheOwnPlay()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.site.send({plugdj::DjListUpdate{{Own}}});
    t.settle();
    t.room->automation().switchOn(Automatic::WaitList);
    // Off the list and to the booth: two events, with a moment between them.
    t.site.send({plugdj::DjListUpdate{{}}});
    t.site.send({track(u"h1"_s, Own)});
    rest(t);
    QVERIFY(t.room->automation().isOn(Automatic::WaitList));
    QCOMPARE(t.site.count("POST /_/booth"), 0);
    t.site.send({track(u"h2"_s, 7)});
    QTRY_COMPARE(t.site.count("POST /_/booth"), 1);
    QVERIFY(t.room->automation().isOn(Automatic::WaitList));
}

void TestPlugDjAutomation::joinsWhenTheListOpens()
{
    PlugDjRoomTest t(quick());
    t.site.state.isLocked = true;
    t.enter();
    t.room->automation().switchOn(Automatic::WaitList);
    rest(t);
    QCOMPARE(t.site.count("POST /_/booth"), 0);
    t.site.send({plugdj::DjListLocked{{u"mod"_s, 8}, false, false}});
    QTRY_COMPARE(t.site.count("POST /_/booth"), 1);
}

void TestPlugDjAutomation::staysOffTheListThatWasLeft()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.site.send({plugdj::DjListUpdate{{7, Own}}});
    t.settle();
    t.room->automation().switchOn(Automatic::WaitList);
    t.site.send({plugdj::DjListUpdate{{7}}});
    QTRY_VERIFY(!t.room->automation().isOn(Automatic::WaitList));
    QTRY_COMPARE(automatic(t),
                 QStringList{u"No longer automatic (wait list): you left the wait list, or were taken off it."_s});
    QCOMPARE(t.site.count("POST /_/booth"), 0);
}

void TestPlugDjAutomation::stopsJoiningWhenItIsRefused()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.site.answer("POST /_/booth", ScriptedPlugDj::refusal(403, "noValidPlaylist"));
    t.room->automation().switchOn(Automatic::WaitList);
    QTRY_VERIFY(!t.room->automation().isOn(Automatic::WaitList));
    QCOMPARE(t.refusals, QStringList{u"noValidPlaylist"_s});
    QTRY_COMPARE(automatic(t).size(), 1);
    // A full list empties again.
    t.site.answerOnce("POST /_/booth", ScriptedPlugDj::refusal(403, "boothFull"));
    t.site.answer("POST /_/booth", HttpFake::Handler());
    t.site.answerOnce("POST /_/booth", ScriptedPlugDj::refusal(403, "boothFull"));
    t.room->automation().switchOn(Automatic::WaitList);
    QTRY_COMPARE(t.refusals.size(), 2);
    QVERIFY(t.room->automation().isOn(Automatic::WaitList));
    t.site.send({plugdj::DjListUpdate{{7, 8}}});
    QTRY_COMPARE(t.site.count("POST /_/booth"), 3);
}

void TestPlugDjAutomation::takesARefusalOfSomethingElseForWhatItIs()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::WaitList);
    QTRY_COMPARE(t.site.count("POST /_/booth"), 1);
    t.room->vote(Vote::Woot); // nobody plays
    QCOMPARE(t.refusals, QStringList{u"cannotVote"_s});
    QVERIFY(t.room->automation().isOn(Automatic::WaitList));
}

void TestPlugDjAutomation::moderatorsWordIsFinal()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.site.send({track(u"h1"_s, Own)});
    t.settle();
    t.room->automation().switchOn(Automatic::WaitList);
    plugdj::ModRemoveDj removed;
    removed.by = {u"mod"_s, 8};
    removed.target = u"user_a"_s;
    t.site.send({removed, track(u"h2"_s, 7)});
    QTRY_VERIFY(!t.room->automation().isOn(Automatic::WaitList));
    rest(t);
    QCOMPARE(t.site.count("POST /_/booth"), 0);
}

void TestPlugDjAutomation::answersAMention()
{
    PlugDjRoomTest t(quick());
    t.site.state.users = {ScriptedPlugDj::somebody(7, u"ann"_s)};
    t.enter();
    QVERIFY(t.room->automation().setAwayText(u" at \n dinner "_s).isOk());
    QVERIFY(t.room->automation().switchOn(Automatic::AwayReply));
    t.site.chat(7, u"ann"_s, u"nice one"_s);
    t.site.chat(7, u"ann"_s, u"hey @user_a are you there?"_s);
    QTRY_COMPARE(t.site.said(), QStringList{u"@ann [away] at dinner"_s});
    QTRY_COMPARE(automatic(t), QStringList{u"Automatic: answered ann, who mentioned you."_s});
    QVERIFY(t.room->automation().isOn(Automatic::AwayReply)); // its own line is no sign of life
}

void TestPlugDjAutomation::answersOnePersonSeldom()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    t.site.chat(7, u"ann"_s, u"@user_a one"_s);
    QTRY_COMPARE(t.site.said().size(), 1);
    t.site.chat(7, u"ann"_s, u"@user_a two"_s);
    t.site.chat(8, u"bob"_s, u"@user_a three"_s);
    QTRY_COMPARE(t.site.said().size(), 2);
    QVERIFY(t.site.said().constLast().startsWith("@bob "_L1));
    rest(t);
    QCOMPARE(own(t).size(), 2);

    // Without any pause there is still an end to it.
    auto options = quick();
    options.automation.personPause = 0ms;
    PlugDjRoomTest u(options);
    u.enter();
    u.room->automation().switchOn(Automatic::AwayReply);
    for (int i = 0; i < PlugDjAutomation::MostAnswers + 2; ++i) {
        u.site.chat(7, u"ann"_s, u"@user_a %1"_s.arg(i));
        rest(u);
    }
    QCOMPARE(own(u).size(), PlugDjAutomation::MostAnswers);
}

void TestPlugDjAutomation::answersNobodyTooOften()
{
    auto options = quick();
    options.automation.anyPause = 60s;
    PlugDjRoomTest t(options);
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    t.site.chat(7, u"ann"_s, u"@user_a one"_s);
    QTRY_COMPARE(t.site.said().size(), 1);
    t.site.chat(8, u"bob"_s, u"@user_a two"_s);
    rest(t);
    QCOMPARE(own(t).size(), 1);
}

void TestPlugDjAutomation::neverAnswersMachines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("afk") << u"@user_a [AFK] back later"_s;
    QTest::newRow("away") << u"@user_a [away] I am away from the keyboard."_s;
    QTest::newRow("auto") << u"[auto] @user_a thanks for the woot"_s;
    QTest::newRow("bot") << u"(bot) @user_a your song is too long"_s;
}

void TestPlugDjAutomation::neverAnswersMachines()
{
    QFETCH(QString, text);
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    t.site.chat(7, u"ann"_s, text);
    t.site.chat(7, u"ann"_s, u"@user_a hello"_s); // once a machine, always one
    rest(t);
    QVERIFY(own(t).isEmpty());
}

void TestPlugDjAutomation::reflexesAreMachines()
{
    auto options = quick();
    options.automation.personPause = 0ms;
    options.automation.tooQuick = 60s;
    PlugDjRoomTest t(options);
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    t.site.chat(7, u"ann"_s, u"@user_a ping"_s);
    QTRY_COMPARE(t.site.said().size(), 1);
    t.site.chat(7, u"ann"_s, u"@user_a pong"_s);
    rest(t);
    QCOMPARE(own(t).size(), 1);
}

void TestPlugDjAutomation::oldMentionsGetNoAnswer()
{
    PlugDjRoomTest t(quick());
    t.site.chat(7, u"ann"_s, u"@user_a while you were gone"_s); // into history
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    rest(t);
    QVERIFY(own(t).isEmpty());
}

void TestPlugDjAutomation::writingEndsTheAbsence()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::AwayReply);
    QVERIFY(t.room->say(u"here again"_s).isOk());
    QVERIFY(!t.room->automation().isOn(Automatic::AwayReply));
    // After the line itself, or views that go by the numbers would drop that.
    QTRY_COMPARE(automatic(t), QStringList{u"No longer automatic (away): you are writing again."_s});
    QCOMPARE(own(t), QStringList{u"here again"_s});
    for (qsizetype i = 1; i < t.items.size(); ++i)
        QVERIFY(t.items[i - 1].seq < t.items[i].seq);
}

void TestPlugDjAutomation::awayTextIsOneLine()
{
    PlugDjRoomTest t(quick());
    t.enter();
    QVERIFY(t.room->automation().setAwayText(u"lunch"_s).isOk());
    QVERIFY(!t.room->automation().setAwayText(u"x"_s.repeated(250)).isOk());
    QCOMPARE(t.room->automation().awayText(), u"lunch"_s);
}

void TestPlugDjAutomation::houseRulesKeepItOff()
{
    PlugDjRoomTest t(quick());
    t.site.state.meta.description = u"House only.\nNo autowoot please!"_s;
    t.enter();
    QVERIFY(!t.room->automation().switchOn(Automatic::Woot));
    QCOMPARE(t.room->automation().refusal(Automatic::Woot),
             u"This room does not want it: \u201cNo autowoot please\u201d"_s);
    QVERIFY(!t.room->automation().isAnyOn());
    QVERIFY(t.room->automation().switchOn(Automatic::WaitList)); // of which it says nothing
}

void TestPlugDjAutomation::newHouseRulesSwitchItOff()
{
    PlugDjRoomTest t(quick());
    t.enter();
    t.room->automation().switchOn(Automatic::Woot);
    t.room->automation().switchOn(Automatic::AwayReply);
    t.site.send({plugdj::RoomWelcomeUpdate{u"Hi %u! No bots."_s, 8}});
    QTRY_VERIFY(!t.room->automation().isAnyOn());
    QTRY_COMPARE(automatic(t).size(), 2);
    QCOMPARE(automatic(t).constFirst(),
             u"No longer automatic (woots): this room does not want it: \u201cNo bots\u201d"_s);
    // Taken back, it may be switched on again, but not by itself.
    t.site.send({plugdj::RoomWelcomeUpdate{u"Hi %u!"_s, 8}});
    QTRY_COMPARE(t.room->automation().refusal(Automatic::Woot), QString());
    QVERIFY(!t.room->automation().isAnyOn());
}

void TestPlugDjAutomation::endOfTheConnectionStopsAll_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("left") << u"leave"_s;
    QTest::newRow("dropped") << u"drop"_s;
    QTest::newRow("taken over") << u"kill"_s;
}

void TestPlugDjAutomation::endOfTheConnectionStopsAll()
{
    QFETCH(QString, how);
    PlugDjRoomTest t(quick());
    t.enter();
    for (const Automatic what : {Automatic::Woot, Automatic::WaitList, Automatic::AwayReply})
        QVERIFY(t.room->automation().switchOn(what));
    if (how == "leave"_L1)
        t.room->leave();
    else if (how == "drop"_L1)
        t.site.socket().drop();
    else
        t.site.send({plugdj::KillSession{}});
    QTRY_VERIFY(!t.room->automation().isAnyOn());
    QTRY_COMPARE(automatic(t).size(), 3);
    if (how == "drop"_L1) { // and stays off when the room is back
        QTRY_COMPARE(t.room->state(), RoomController::State::Live);
        QVERIFY(!t.room->automation().isAnyOn());
    } else {
        QVERIFY(!t.room->automation().refusal(Automatic::Woot).isEmpty());
    }
}

void TestPlugDjAutomation::guestsHaveNone()
{
    PlugDjRoomTest t(quick());
    t.enter(Credentials::Method::Guest);
    QVERIFY(!t.room->automation().switchOn(Automatic::Woot));
    QVERIFY(t.room->automation().refusal(Automatic::Woot).startsWith("Guests"_L1));
}

void TestPlugDjAutomation::wootSpanIsBounded()
{
    PlugDjRoomTest t(quick());
    auto &automation = t.room->automation();
    automation.setWootSpan(0s, 9999s);
    QCOMPARE(automation.wootSpan(), (PlugDjAutomation::Span{3s, 120s}));
    automation.setWootSpan(20s, 10s);
    QCOMPARE(automation.wootSpan(), (PlugDjAutomation::Span{20s, 20s}));
}

void TestPlugDjAutomation::alarmIsForStaff()
{
    PlugDjRoomTest t(quick());
    t.enter();
    QVERIFY(!t.room->alarm().refusal().isEmpty());
    t.room->alarm().call(u"help"_s);
    t.settle();
    QCOMPARE(t.site.count("POST /_/rooms/sos"), 0);
}

void TestPlugDjAutomation::alarmTellsWhatBecameOfIt()
{
    PlugDjRoomTest t(quick());
    t.site.state.role = plugdj::BouncerRole;
    t.enter();
    QSignalSpy called(&t.room->alarm(), &PlugDjAlarm::called);
    QSignalSpy failed(&t.room->alarm(), &PlugDjAlarm::failed);
    t.site.answer("POST /_/rooms/sos", ScriptedPlugDj::ok());
    QCOMPARE(t.room->alarm().refusal(), QString());
    t.room->alarm().call(u"a raid"_s);
    QVERIFY(!t.room->alarm().refusal().isEmpty()); // one at a time
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(t.site.lastBody("POST /_/rooms/sos")).object(),
             (QJsonObject{{u"message"_s, u"a raid"_s}}));
    t.site.answer("POST /_/rooms/sos", ScriptedPlugDj::refusal(403, "requestError"));
    t.room->alarm().call(u"a raid"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(t.room->alarm().refusal(), QString());
}

QTEST_GUILESS_MAIN(TestPlugDjAutomation)
#include "tst_plugdjautomation.moc"
