// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomController::State;
using Delivery = FeedItem::Delivery;
using Room = FloatplaneRoom;

/// What is said in a room: hearing it, saying it, taking it back.
class TestFloatplaneChat : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Room>(); }
    void cleanup() { m.reset(); }

    void chatterArrives();
    void emotesAreTheLinesOwnOrElseTheJoins_data();
    void emotesAreTheLinesOwnOrElseTheJoins();
    void systemLinesAreNotices();
    void strangeEventsDoNoHarm();
    void deletesOneAndRange();
    void ownLinesAreDeletedToo();
    void notificationsOnce();
    void ackBeforeEcho_data();
    void ackBeforeEcho();
    void echoBeforeAck();
    void classicAckCarriesTheLine();
    void lostAckIsProvenByLateEcho();
    void duplicateAckIsIgnored();
    void sameTextTwice();
    void oneAtATime();
    void refusedSends_data();
    void refusedSends();
    void unauthorisedSendAsksTheSite();
    void tooFastCoolsDown();
    void droppedSendKeepsItsText();
    void planRefuses_data();
    void planRefuses();

private:
    void heard(const QJsonObject &chatter) { m->chatServer.emitEvent(u"radioChatter"_s, chatter); }
    void say(const QString &text) { QVERIFY(m->room->say(text)); }
    QList<ScriptedFloatplane::Asked> sends() const { return m->chatServer.askedFor(Room::G2Send); }

    std::unique_ptr<Room> m;
};

void TestFloatplaneChat::chatterArrives()
{
    m->joinLive();
    const QString text = u"hello @JamAmp :wan: &lt;3 &amp;lt;"_s;
    QJsonObject line = Room::chatter(u"m2"_s, u"Kestrel-7"_s, text, u"Moderator"_s);
    line.insert(u"emotes"_s, QJsonArray{Room::wan()});
    heard(line);
    heard(line); // the same once more
    QJsonObject elsewhere = Room::chatter(u"m3"_s, u"Kestrel-7"_s, u"elsewhere"_s);
    elsewhere[u"channel"_s] = u"/live/other"_s;
    heard(elsewhere);
    heard(Room::chatter(u"m4"_s, u"jamamp"_s, u"@jamamp from my phone"_s));
    QTRY_COMPARE(m->items().size(), 2);

    const FeedItem first = m->items()[0];
    QCOMPARE(first.kind, FeedItem::Kind::Chatter);
    QCOMPARE(first.text, u"hello @JamAmp :wan: <3 &lt;"_s);
    QCOMPARE(first.author, (Person{u"600000000000000000000002"_s, u"Kestrel-7"_s, Role::Moderator}));
    QVERIFY(first.isMention);
    QCOMPARE(first.serverTime.toMSecsSinceEpoch(), 1790000001000);
    QCOMPARE(std::get<FeedItem::EmotesPayload>(first.payload).emotes.size(), 1);
    QCOMPARE(first.room, Room::Stream);
    const FeedItem own = m->items()[1];
    QVERIFY(own.isOwn && !own.isMention);
    QCOMPARE(own.delivery, Delivery::Sent);
}

void TestFloatplaneChat::emotesAreTheLinesOwnOrElseTheJoins_data()
{
    QTest::addColumn<bool>("isClassic");
    QTest::newRow("current generation") << false;
    QTest::newRow("classic generation") << true;
}

void TestFloatplaneChat::emotesAreTheLinesOwnOrElseTheJoins()
{
    QFETCH(bool, isClassic);
    if (isClassic) {
        m->chatServer.onSails(Room::G2Join, {{404, u"Not Found"_s}});
        m->chatServer.onSails(Room::G1Join,
                              {{200, QJsonObject{{u"success"_s, true}, {u"emotes"_s, QJsonArray{Room::wan()}}}}});
        m->chatServer.onSails(Room::G1People, {{200, QJsonObject{{u"success"_s, true}}}});
    }
    m->joinLive();
    const QString text = u":wan: :rare: :none:"_s;
    heard(Room::chatter(u"e1"_s, u"Kestrel-7"_s, text)); // no list of its own: the join's
    QJsonObject forbidden = Room::chatter(u"e2"_s, u"Kestrel-7"_s, text);
    forbidden.insert(u"emotes"_s, QJsonArray()); // its author may use none
    heard(forbidden);
    QJsonObject rare = Room::chatter(u"e3"_s, u"Kestrel-7"_s, text);
    const QJsonObject emote{{u"code"_s, u"rare"_s}, {u"image"_s, u"https://pbs.floatplanecdn.com/rare.png"_s}};
    rare.insert(u"emotes"_s, QJsonArray{emote}); // one that we may not use ourselves
    heard(rare);
    QTRY_COMPARE(m->items().size(), 3);
    QStringList codes;
    for (const FeedItem &item : m->items()) {
        QStringList of;
        for (const Emote &each : std::get<FeedItem::EmotesPayload>(item.payload).emotes)
            of.append(each.code);
        codes.append(of.join(u','));
    }
    QCOMPARE(codes, QStringList({u"wan"_s, QString(), u"rare"_s}));
}

void TestFloatplaneChat::systemLinesAreNotices()
{
    m->joinLive();
    heard(Room::chatter(u"m1"_s, u"Floatplane"_s, u"Welcome &amp; be kind"_s, u"Transmission"_s));
    heard(Room::chatter(u"m2"_s, u"Floatplane"_s, u"Somebody was banned"_s, u"Banned"_s));
    QTRY_COMPARE(m->items(FeedItem::Kind::Notice).size(), 2);
    QCOMPARE(m->items()[0].text, u"Welcome & be kind"_s);
    QCOMPARE(m->items()[0].author.role, Role::System);
}

void TestFloatplaneChat::strangeEventsDoNoHarm()
{
    m->joinLive();
    m->chatServer.emitEvent(u"somethingNew"_s, QJsonObject{{u"a"_s, 1}});
    m->chatServer.sendPacket(uR"(2["radioChatter"])"_s);
    m->chatServer.sendPacket(uR"(2["radioChatter",null])"_s);
    m->chatServer.sendPacket(uR"(2["radioChatter",{"id":"cut"}])"_s);
    heard(Room::chatter(u"m1"_s, u""_s, u"nobody"_s));
    m->chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"never seen"_s}});
    m->chatServer.emitEvent(u"radioChatterDeleteRange"_s, QJsonObject{{u"targetUserId"_s, u"x"_s}});
    m->siteServer.emitEvent(u"syncEvent"_s, QJsonObject{{u"event"_s, u"somethingNew"_s}});
    m->siteServer.emitEvent(u"sails:parseError"_s, QJsonObject{{u"status"_s, 400}});
    m->chatServer.sendPacket(uR"(25["radioChatter",{}])"_s); // wants an acknowledgement
    heard(Room::chatter(u"m2"_s, u"Kestrel-7"_s, u"all is well"_s, u"Wizard"_s));
    QTRY_COMPARE(m->items().size(), 1);
    QCOMPARE(m->items()[0].author.role, Role::None);
    QCOMPARE(m->chatServer.connections(), 1);
    QCOMPARE(m->room->state(), State::Live);
}

void TestFloatplaneChat::deletesOneAndRange()
{
    m->joinLive();
    for (int i = 0; i < 4; ++i) {
        QJsonObject line = Room::chatter(u"m%1"_s.arg(i), u"Kestrel-7"_s, u"line %1"_s.arg(i));
        line[u"timestamp"_s] = 1790000000000.0 + i * 1000;
        heard(line);
    }
    QTRY_COMPARE(m->items().size(), 4);
    m->chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"m0"_s}});
    QTRY_COMPARE(m->changed->size(), 1);
    QVERIFY(m->latest(m->items()[0].seq).isDeleted);
    QJsonObject range{{u"channel"_s, u"/live/other"_s},
                      {u"targetUserId"_s, u"600000000000000000000002"_s},
                      {u"fromTimestamp"_s, 1790000000000.0},
                      {u"toTimestamp"_s, 1790000002000.0}};
    m->chatServer.emitEvent(u"radioChatterDeleteRange"_s, range);
    range[u"channel"_s] = u"/live/"_s + Room::Stream;
    m->chatServer.emitEvent(u"radioChatterDeleteRange"_s, range);
    QTRY_COMPARE(m->changed->size(), 2);
    QCOMPARE(m->changed->constLast()[0].value<QList<FeedItem>>().size(), 2); // the first is gone already
    QVERIFY(m->latest(m->items()[2].seq).isDeleted);
    QVERIFY(!m->latest(m->items()[3].seq).isDeleted);
}

void TestFloatplaneChat::ownLinesAreDeletedToo()
{
    m->joinLive();
    say(u"one"_s);
    heard(Room::chatter(u"own-1"_s, u"jamamp"_s, u"one"_s, u"Moderator"_s));
    QTRY_COMPARE(m->latest(m->items()[0].seq).id, u"own-1"_s);
    QTRY_VERIFY(m->room->roster().size() == 3);
    const auto roster = m->room->roster();
    const auto self = std::find_if(roster.begin(), roster.end(), [](const RosterEntry &entry) { return entry.isSelf; });
    QCOMPARE(self->person.role, Role::Moderator); // as our own line told
    QJsonObject range{{u"channel"_s, u"/live/"_s + Room::Stream},
                      {u"targetUserId"_s, u"5fb69b4f8573b6cd8cc7f3b0"_s},
                      {u"fromTimestamp"_s, 1790000001000.0},
                      {u"toTimestamp"_s, 1790000001000.0}}; // both ends are included
    m->chatServer.emitEvent(u"radioChatterDeleteRange"_s, range);
    QTRY_VERIFY(m->latest(m->items()[0].seq).isDeleted);
}

void TestFloatplaneChat::notificationsOnce()
{
    m->joinLive();
    QJsonObject data{{u"id"_s, u"CONTENT_LIVESTREAM_START:91ec"_s},
                     {u"eventType"_s, u"CONTENT_LIVESTREAM_START"_s},
                     {u"creator"_s, Room::CreatorId},
                     {u"title"_s, u"LinusTechTips started a livestream"_s},
                     {u"message"_s, u"WAN Show"_s},
                     {u"target"_s, QJsonObject{{u"url"_s, u"/channel/linustechtips/live/"_s}}}};
    const auto sync = [this](const QString &kind, const QJsonObject &held) {
        m->siteServer.emitEvent(u"syncEvent"_s, QJsonObject{{u"event"_s, kind}, {u"data"_s, held}});
    };
    sync(u"creatorNotification"_s, data);
    sync(u"postRelease"_s, data);
    sync(u"userPhotoUpdated"_s, data);
    sync(u"creatorMenuUpdate"_s, data);
    data[u"id"_s] = u"CONTENT_POST_RELEASE:x"_s;
    data[u"eventType"_s] = u"CONTENT_POST_RELEASE"_s;
    data[u"target"_s] = QJsonObject{{u"url"_s, u"javascript:alert(1)"_s}};
    sync(u"postRelease"_s, data);
    QTRY_COMPARE(m->room->notifications().size(), 2);
    QCOMPARE(m->items(FeedItem::Kind::Notification).size(), 2);
    QCOMPARE(m->items()[0].text, u"LinusTechTips started a livestream: WAN Show"_s);
    QVERIFY(m->room->notifications()[0].target.isEmpty());
    const Notification first = m->room->notifications()[1];
    QCOMPARE(first.type, Notification::Type::LivestreamStart);
    QCOMPARE(first.target, m->siteServer.url().resolved(QUrl(u"/channel/linustechtips/live/"_s)));
    m->room->markSeen(first.id);
    QVERIFY(m->room->notifications()[1].seen);
}

void TestFloatplaneChat::ackBeforeEcho_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("echo");
    QTest::newRow("as it was") << u"hello :wan:"_s << u"hello :wan:"_s;
    QTest::newRow("escaped") << u"a < b & c"_s << u"a &lt; b &amp; c"_s;
    QTest::newRow("not escaped though it looks so") << u"&lt;b&gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("trimmed") << u" hi "_s << u"hi"_s;
}

void TestFloatplaneChat::ackBeforeEcho()
{
    QFETCH(QString, text);
    QFETCH(QString, echo);
    m->joinLive();
    say(text);
    const FeedItem pending = m->items().constLast();
    QCOMPARE(pending.delivery, Delivery::Pending);
    QVERIFY(pending.isOwn);
    QTRY_COMPARE(m->latest(pending.seq).delivery, Delivery::Sent);
    const QJsonObject data{{u"channel"_s, Room::Stream}, {u"message"_s, text}};
    QCOMPARE(sends()[0].request.data, QJsonValue(data));
    heard(Room::chatter(u"m-1001"_s, u"jamamp"_s, echo));
    QTRY_COMPARE(m->latest(pending.seq).id, u"m-1001"_s);
    QCOMPARE(m->items().size(), 1);
    QCOMPARE(m->latest(pending.seq).serverTime.toMSecsSinceEpoch(), 1790000001000);
}

void TestFloatplaneChat::echoBeforeAck()
{
    m->chatServer.hold(Room::G2Send);
    m->joinLive();
    say(u"hello"_s);
    QTRY_COMPARE(sends().size(), 1);
    heard(Room::chatter(u"m-1"_s, u"JAMAMP"_s, u"hello"_s));
    QTRY_COMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Sent);
    m->chatServer.ack(sends()[0].id, 200, QJsonObject());
    heard(Room::chatter(u"m-2"_s, u"Kestrel-7"_s, u"next"_s));
    QTRY_COMPARE(m->items().size(), 2);
    QCOMPARE(m->changed->size(), 1);
}

void TestFloatplaneChat::classicAckCarriesTheLine()
{
    auto options = Room::fastOptions();
    options.generation = FloatplaneController::Generation::G1;
    m->make(options);
    m->chatServer.onSails(Room::G1Join, {{200, QJsonObject{{u"success"_s, true}}}});
    QJsonObject line = Room::chatter(u"cl30"_s, u"jamamp"_s, u"test"_s, u"Moderator"_s);
    line.insert(u"success"_s, true);
    m->chatServer.onSails(Room::G1Send, {{200, line}});
    m->joinLive();
    say(u"test"_s);
    QTRY_COMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Sent);
    QCOMPARE(m->latest(m->items()[0].seq).id, u"cl30"_s);
    QCOMPARE(m->latest(m->items()[0].seq).author.role, Role::Moderator); // its echo is not looked at again
    QVERIFY(m->latest(m->items()[0].seq).serverTime.isValid());
    heard(line);
    heard(Room::chatter(u"m-2"_s, u"Kestrel-7"_s, u"next"_s));
    QTRY_COMPARE(m->items().size(), 2);
    QCOMPARE(m->items()[1].text, u"next"_s);
}

void TestFloatplaneChat::lostAckIsProvenByLateEcho()
{
    auto options = Room::fastOptions();
    options.requestTimeout = 300ms;
    options.echoTimeout = 400ms;
    m->make(options);
    m->joinLive();
    m->chatServer.hold(Room::G2Send);
    say(u"anybody?"_s);
    const qint64 seq = m->items()[0].seq;
    QTRY_COMPARE(m->latest(seq).delivery, Delivery::Failed);
    QVERIFY(m->latest(seq).failure.contains("confirm"_L1));
    heard(Room::chatter(u"m-9"_s, u"jamamp"_s, u"anybody?"_s));
    QTRY_COMPARE(m->latest(seq).delivery, Delivery::Sent);
    QVERIFY(m->latest(seq).failure.isEmpty());
    QCOMPARE(m->items().size(), 1);
}

void TestFloatplaneChat::duplicateAckIsIgnored()
{
    m->chatServer.hold(Room::G2Send);
    m->joinLive();
    say(u"one"_s);
    QTRY_COMPARE(sends().size(), 1);
    m->chatServer.ack(sends()[0].id, 200, QJsonObject());
    m->chatServer.ack(sends()[0].id, 403, Room::banned());
    heard(Room::chatter(u"m-2"_s, u"Kestrel-7"_s, u"next"_s));
    QTRY_COMPARE(m->items().size(), 2);
    QCOMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Sent);
    QVERIFY(m->room->cannotSayReason().isEmpty());
}

void TestFloatplaneChat::sameTextTwice()
{
    m->joinLive();
    say(u"lol"_s);
    say(u"lol"_s);
    QTRY_COMPARE(m->latest(m->items()[1].seq).delivery, Delivery::Sent);
    heard(Room::chatter(u"m-1"_s, u"jamamp"_s, u"lol"_s));
    heard(Room::chatter(u"m-2"_s, u"jamamp"_s, u"lol"_s));
    QTRY_COMPARE(m->latest(m->items()[1].seq).id, u"m-2"_s);
    QCOMPARE(m->latest(m->items()[0].seq).id, u"m-1"_s);
    QCOMPARE(m->items().size(), 2);
}

void TestFloatplaneChat::oneAtATime()
{
    m->chatServer.hold(Room::G2Send);
    m->joinLive();
    for (int i = 0; i < FloatplaneOutbox::MaximumQueue; ++i)
        say(u"line %1"_s.arg(i));
    QVERIFY(!m->room->cannotSayReason().isEmpty());
    QVERIFY(!m->room->say(u"too many"_s));
    for (int i = 0; i < FloatplaneOutbox::MaximumQueue; ++i) {
        QTRY_COMPARE(sends().size(), i + 1);
        m->chatServer.ack(sends().constLast().id, 200, QJsonObject());
        QTRY_COMPARE(m->latest(m->items()[i].seq).delivery, Delivery::Sent);
    }
    QVERIFY(m->room->cannotSayReason().isEmpty());
}

void TestFloatplaneChat::refusedSends_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("body");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("mayGoOn");
    const QJsonObject emote{{u"success"_s, false}, {u"message"_s, u"Invalid emote."_s}};
    QTest::newRow("own words") << 200 << QJsonValue(emote) << u"Invalid emote."_s << true;
    QTest::newRow("banned") << 403 << QJsonValue(Room::banned()) << u"You are banned from this chat."_s << false;
    QTest::newRow("server fault") << 500 << QJsonValue(u"oops"_s)
                                  << u"Floatplane has trouble answering (error 500). Try again later."_s << true;
    QTest::newRow("bad data") << 400 << QJsonValue(QJsonObject()) << u"Floatplane did not understand this request."_s
                              << true;
}

void TestFloatplaneChat::refusedSends()
{
    QFETCH(int, status);
    QFETCH(QJsonValue, body);
    QFETCH(QString, failure);
    QFETCH(bool, mayGoOn);
    m->chatServer.onSails(Room::G2Send, {{status, body}, {200, QJsonObject()}});
    m->joinLive();
    say(u"hi"_s);
    const qint64 seq = m->items()[0].seq;
    QTRY_COMPARE(m->latest(seq).delivery, Delivery::Failed);
    QCOMPARE(m->latest(seq).failure, failure);
    QCOMPARE(m->latest(seq).text, u"hi"_s);
    QCOMPARE(m->room->state(), State::Live);
    QCOMPARE(m->room->cannotSayReason().isEmpty(), mayGoOn);
    QSignalSpy refused(m->room.get(), &RoomController::actionFailed);
    m->room->retry(seq);
    if (mayGoOn) {
        QTRY_COMPARE(m->latest(seq).delivery, Delivery::Sent);
        return;
    }
    QCOMPARE(refused.size(), 1);
    QSignalSpy removed(m->room.get(), &RoomController::itemsRemoved);
    m->room->discard(seq);
    m->room->discard(seq);
    QCOMPARE(removed.size(), 1);
}

void TestFloatplaneChat::unauthorisedSendAsksTheSite()
{
    m->chatServer.onSails(Room::G2Send, {{401, Room::notLoggedIn()}});
    m->joinLive();
    m->siteServer.onRest(Room::SelfRoute, {{401, Room::notLoggedIn(), {}, {}}});
    say(u"hi"_s);
    QTRY_COMPARE(m->account->state(), Account::State::Expired);
    QCOMPARE(m->room->state(), State::Stopped);
    QCOMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Failed);
}

void TestFloatplaneChat::tooFastCoolsDown()
{
    m->chatServer.onSails(Room::G2Send, {{429, Room::tooFast()}, {200, QJsonObject()}});
    auto options = Room::fastOptions();
    options.sendCooldown = 300ms;
    m->make(options);
    m->joinLive();
    say(u"fast"_s);
    say(u"faster"_s);
    QTRY_COMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Failed);
    QVERIFY(!m->room->cannotSayReason().isEmpty());
    QCOMPARE(sends().size(), 1);
    QTRY_COMPARE(m->latest(m->items()[1].seq).delivery, Delivery::Sent);
    QVERIFY(m->room->cannotSayReason().isEmpty());
}

void TestFloatplaneChat::droppedSendKeepsItsText()
{
    m->chatServer.hold(Room::G2Send);
    m->joinLive();
    say(u"am I heard?"_s);
    say(u"and this?"_s);
    QTRY_COMPARE(sends().size(), 1);
    m->chatServer.drop();
    QTRY_COMPARE(m->latest(m->items()[1].seq).delivery, Delivery::Failed);
    QCOMPARE(m->latest(m->items()[0].seq).delivery, Delivery::Failed);
    QCOMPARE(m->latest(m->items()[0].seq).text, u"am I heard?"_s);
    QTRY_COMPARE(m->room->state(), State::Live);
    QCOMPARE(sends().size(), 1); // nothing is sent twice by itself
}

void TestFloatplaneChat::planRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << u" \n\t"_s << false;
    QTest::newRow("a word") << u"hi"_s << true;
    QTest::newRow("500") << QString(500, u'x') << true;
    QTest::newRow("501") << QString(501, u'x') << false;
}

void TestFloatplaneChat::planRefuses()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    QCOMPARE(m->room->plan(text).isOk(), isFine);
    QCOMPARE(m->room->cost(text), int(text.size()));
    QVERIFY(!m->room->say(text)); // there is no connection
}

QTEST_GUILESS_MAIN(TestFloatplaneChat)
#include "tst_floatplanechat.moc"
