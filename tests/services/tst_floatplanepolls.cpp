// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Room = FloatplaneRoom;
using VoteState = Poll::VoteState;

namespace {

const QString PollId = u"62c8c1dd968bc0899bbb4b92"_s;
const QString VoteRoute = u"POST /api/v3/poll/vote"_s;

/// As pollOpen says it, ending so many seconds from now; nothing: open until closed.
QJsonObject poll(const QString &id, std::optional<int> endsIn = 60, int tick = 0, const QJsonArray &counts = {0, 0, 0})
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString end = endsIn ? now.addSecs(*endsIn).toString(Qt::ISODateWithMs) : QString();
    return {{u"id"_s, id},
            {u"type"_s, u"simple"_s},
            {u"creator"_s, Room::CreatorId},
            {u"title"_s, u"When will WAN go live? "_s},
            {u"options"_s, QJsonArray{u"5:00"_s, u"5:30"_s, u"It's already live"_s}},
            {u"startDate"_s, now.toString(Qt::ISODateWithMs)},
            {u"endDate"_s, endsIn ? QJsonValue(end) : QJsonValue(QJsonValue::Null)},
            {u"finalTallyApproximate"_s, QJsonValue::Null},
            {u"finalTallyReal"_s, QJsonValue::Null},
            {u"runningTally"_s, QJsonObject{{u"tick"_s, tick}, {u"counts"_s, counts}}}};
}

QJsonObject wrapped(const QJsonObject &poll)
{
    return {{u"poll"_s, poll}};
}

QJsonObject tally(const QString &id, int tick, const QJsonArray &counts)
{
    return {{u"pollId"_s, id}, {u"tick"_s, tick}, {u"counts"_s, counts}};
}

} // namespace

class TestFloatplanePolls : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Room>(); }
    void cleanup() { m.reset(); }

    void endToEnd();
    void lateTicksAreDropped();
    void whatComesTwiceChangesNothing();
    void tallyOvertakesTheJoin();
    void lastTickAfterTheEndCounts();
    void endsWithoutAnEvent();
    void openUntilClosed();
    void closeOverwrites();
    void othersArePassedOver();
    void activePollsOfTheJoin();
    void rejoinReplacesTheSet();
    void serverClockIsCorrected();
    void refusedVotes_data();
    void refusedVotes();
    void voteTwiceOrNonsense();
    void destroyedWhileVoting();

private:
    void open(const QJsonObject &data);
    void site(const QString &name, const QJsonObject &data) { m->siteServer.emitEvent(name, data); }
    Poll first() const { return m->room->polls().value(0); }

    std::unique_ptr<Room> m;
};

void TestFloatplanePolls::open(const QJsonObject &data)
{
    m->joinLive();
    site(u"pollOpen"_s, wrapped(data));
    QTRY_COMPARE(m->room->polls().size(), 1);
}

void TestFloatplanePolls::endToEnd()
{
    open(poll(PollId));
    QCOMPARE(first().title, u"When will WAN go live?"_s);
    m->siteServer.onRest(VoteRoute, {{200, QJsonObject(), {}, {}}});
    m->room->vote(PollId, 2);
    QCOMPARE(first().voteState, VoteState::Sending);
    QTRY_COMPARE(first().voteState, VoteState::Voted);
    QCOMPARE(m->siteServer.calls().constLast().body, R"({"optionIndex":2,"pollId":"62c8c1dd968bc0899bbb4b92"})");
    QCOMPARE(first().counts, (QList<int>{0, 0, 0})); // never by ourselves
    site(u"pollUpdateTally"_s, tally(PollId, 1, {0, 0, 1}));
    QTRY_COMPARE(first().counts, (QList<int>{0, 0, 1}));
    site(u"pollClose"_s, wrapped(poll(PollId, 0, 1, {0, 0, 1})));
    QTRY_VERIFY(first().isClosed);
    QCOMPARE(first().ownVote, 2);
    QCOMPARE(first().voteState, VoteState::Voted);
    const auto told = m->items(FeedItem::Kind::Poll);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].text, u"Poll: When will WAN go live? (5:00 / 5:30 / It's already live)"_s);
    QCOMPARE(told[1].text,
             u"The poll is over: When will WAN go live? \"It's already live\" has won with 1 of 1 vote(s)."_s);
    QVERIFY(std::get<FeedItem::PollPayload>(told[1].payload).poll->isClosed);
}

void TestFloatplanePolls::lateTicksAreDropped()
{
    open(poll(PollId));
    site(u"pollUpdateTally"_s, tally(PollId, 3, {0, 1, 2}));
    site(u"pollUpdateTally"_s, tally(PollId, 2, {0, 1, 1})); // late
    site(u"pollUpdateTally"_s, tally(u"unknown"_s, 9, {9, 9, 9}));
    site(u"pollUpdateTally"_s, tally(PollId, 7, {0, 1})); // ticks may skip, counts may be short
    QTRY_COMPARE(first().tick, 7);
    QCOMPARE(first().counts, (QList<int>{0, 1, 0}));
    site(u"pollUpdateTally"_s, tally(PollId, 7, {1, 1, 5, 8})); // the same tick counts, the surplus does not
    QTRY_COMPARE(first().counts, (QList<int>{1, 1, 5}));
}

void TestFloatplanePolls::whatComesTwiceChangesNothing()
{
    open(poll(PollId));
    site(u"pollUpdateTally"_s, tally(PollId, 3, {0, 1, 2}));
    QTRY_COMPARE(first().tick, 3);
    const Poll before = first();
    QSignalSpy changes(m->room.get(), &FloatplaneController::pollsChanged);
    site(u"pollUpdateTally"_s, tally(PollId, 3, {0, 1, 2}));
    site(u"pollUpdateTally"_s, tally(PollId, 2, {0, 1, 1}));
    QJsonObject again = poll(PollId); // with its zeros
    again[u"startDate"_s] = before.startedAt.toString(Qt::ISODateWithMs);
    again[u"endDate"_s] = before.endsAt.toString(Qt::ISODateWithMs);
    site(u"pollOpen"_s, wrapped(again));
    site(u"pollOpen"_s, wrapped(poll(u"marker"_s)));
    QTRY_COMPARE(m->room->polls().size(), 2);
    QCOMPARE(changes.size(), 1); // the marker
    QCOMPARE(m->room->polls()[1], before);
    site(u"pollClose"_s, wrapped(poll(PollId, 0, 4, {0, 2, 2})));
    QTRY_VERIFY(m->room->polls()[1].isClosed);
    const auto told = m->items(FeedItem::Kind::Poll).size();
    site(u"pollClose"_s, wrapped(poll(PollId, 0, 4, {0, 2, 2})));
    site(u"pollClose"_s, wrapped(poll(u"marker"_s, 0)));
    QTRY_VERIFY(first().isClosed);
    QCOMPARE(m->items(FeedItem::Kind::Poll).size(), told + 1);
}

/// Events may be here before the answer to the request that caused them (4.5).
void TestFloatplanePolls::tallyOvertakesTheJoin()
{
    const auto joined = [](const QJsonArray &active) { return QJsonObject{{u"activePolls"_s, active}}; };
    m->siteServer.onSails(Room::PollJoin, {{200, joined({poll(PollId, 60, 5, {5, 0, 0})})}});
    m->joinLive();
    QTRY_COMPARE(first().tick, 5);
    m->siteServer.hold(Room::PollJoin);
    m->siteServer.drop();
    QTRY_COMPARE(m->siteServer.askedFor(Room::PollJoin).size(), 2);
    site(u"pollUpdateTally"_s, tally(PollId, 7, {5, 2, 0}));
    QTRY_COMPARE(first().tick, 7);
    QVERIFY(first().isPartial); // until the answer says that it is still open
    m->siteServer.ack(m->siteServer.askedFor(Room::PollJoin)[1].id, 200, joined({poll(PollId, 60, 6, {5, 1, 0})}));
    QTRY_VERIFY(!first().isPartial);
    QCOMPARE(first().tick, 7);
    QCOMPARE(first().counts, (QList<int>{5, 2, 0}));
}

void TestFloatplanePolls::lastTickAfterTheEndCounts()
{
    auto options = Room::fastOptions();
    options.lateTallies = 2'000ms;
    m->make(options);
    open(poll(PollId, 1));
    QTRY_VERIFY(first().endsAt <= QDateTime::currentDateTimeUtc());
    site(u"pollUpdateTally"_s, tally(PollId, 40, {10, 20, 10}));
    QTRY_COMPARE(first().tick, 40);
    QTRY_VERIFY(first().isClosed);
    QCOMPARE(first().counts, (QList<int>{10, 20, 10}));
    QCOMPARE(std::get<FeedItem::PollPayload>(m->items(FeedItem::Kind::Poll)[1].payload).poll->tick, 40);
    site(u"pollUpdateTally"_s, tally(PollId, 41, {40, 20, 10})); // now it stands
    site(u"pollOpen"_s, wrapped(poll(u"marker"_s)));
    QTRY_COMPARE(m->room->polls().size(), 2);
    QCOMPARE(m->room->polls()[1].tick, 40);
}

void TestFloatplanePolls::endsWithoutAnEvent()
{
    open(poll(PollId, 1));
    QVERIFY(!first().isClosed);
    QTRY_VERIFY(first().isClosed);
    QVERIFY(QDateTime::currentDateTimeUtc() >= first().endsAt);
    QCOMPARE(m->items(FeedItem::Kind::Poll).size(), 2);
    site(u"pollOpen"_s, wrapped(poll(PollId))); // told again: what is over stays so
    site(u"pollOpen"_s, wrapped(poll(u"next"_s)));
    QTRY_COMPARE(m->room->polls().size(), 2);
    QCOMPARE(first().id, u"next"_s); // open ones first
    QVERIFY(m->room->polls()[1].isClosed);
}

void TestFloatplanePolls::openUntilClosed()
{
    open(poll(PollId, {}));
    QVERIFY(!first().endsAt.isValid());
    site(u"pollClose"_s, wrapped(poll(PollId, 0, 4, {2, 2, 0})));
    QTRY_VERIFY(first().isClosed);
    QVERIFY(m->items(FeedItem::Kind::Poll)[1].text.contains(u"tie"_s));
}

void TestFloatplanePolls::closeOverwrites()
{
    open(poll(PollId, 60, 90, {30, 30, 30}));
    site(u"pollClose"_s, wrapped(poll(PollId, 0, 86, {38, 48, 0}))); // though its tick is lower
    QTRY_VERIFY(first().isClosed);
    QCOMPARE(first().counts, (QList<int>{38, 48, 0}));
    QCOMPARE(first().winner(), 1);
    site(u"pollUpdateTally"_s, tally(PollId, 99, {1, 1, 1})); // too late
    site(u"pollClose"_s, wrapped(poll(u"never seen open"_s, 0, 1, {1, 0, 0})));
    QTRY_COMPARE(m->room->polls().size(), 2);
    QCOMPARE(first().id, u"never seen open"_s);
    QCOMPARE(m->room->polls()[1].counts, (QList<int>{38, 48, 0}));
}

void TestFloatplanePolls::othersArePassedOver()
{
    m->joinLive();
    QJsonObject other = poll(u"other"_s);
    other[u"creator"_s] = u"somebody else"_s;
    site(u"pollOpen"_s, wrapped(other));
    site(u"pollClose"_s, wrapped(other));
    site(u"pollOpen"_s, QJsonObject{{u"poll"_s, QJsonValue::Null}});
    site(u"pollOpen"_s, QJsonObject{{u"createdPoll"_s, poll(u"created"_s)}});
    QJsonObject strange = poll(u"bare"_s);
    strange[u"type"_s] = u"ranked"_s;
    site(u"pollOpen"_s, strange);
    QTRY_COMPARE(m->room->polls().size(), 2);
    QCOMPARE(m->room->polls()[1].id, u"created"_s);
    QVERIFY(first().title.contains(u"does not know"_s));
}

void TestFloatplanePolls::activePollsOfTheJoin()
{
    QJsonObject voted = poll(u"p1"_s, {}, 12, {7, 5, 0});
    voted[u"voted"_s] = true;
    voted[u"voteInfo"_s] = QJsonObject{{u"optionIndex"_s, 1}};
    const QJsonArray active{voted, wrapped(poll(u"p2"_s)), u"nonsense"_s};
    m->siteServer.onSails(Room::PollJoin, {{200, QJsonObject{{u"activePolls"_s, active}}}});
    m->joinLive();
    QTRY_COMPARE(m->room->polls().size(), 2);
    const Poll open = m->room->polls()[1];
    QCOMPARE(open.voteState, VoteState::Voted);
    QCOMPARE(open.ownVote, 1);
    QCOMPARE(open.total(), 12);
    QCOMPARE(first().voteState, VoteState::None);
}

void TestFloatplanePolls::rejoinReplacesTheSet()
{
    const auto joined = [](const QJsonArray &active) { return QJsonObject{{u"activePolls"_s, active}}; };
    m->siteServer.onSails(Room::PollJoin, {{200, joined({poll(u"a"_s), poll(u"b"_s)})},
                                           {200, joined({poll(u"b"_s, 60, 5, {5, 0, 0}), poll(u"c"_s)})}});
    m->joinLive();
    QTRY_COMPARE(m->room->polls().size(), 2);
    m->siteServer.drop();
    QTRY_COMPARE(m->room->polls().size(), 3);
    QStringList open;
    for (const Poll &poll : m->room->polls()) {
        if (!poll.isClosed)
            open.append(poll.id);
    }
    QCOMPARE(open, (QStringList{u"c"_s, u"b"_s}));
    QCOMPARE(m->room->polls()[1].tick, 5);
    QCOMPARE(m->room->state(), RoomController::State::Live); // the chat did not notice
    QCOMPARE(m->items(FeedItem::Kind::Gap).size(), 0);
}

void TestFloatplanePolls::serverClockIsCorrected()
{
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    m->siteServer.onRest(Room::SelfRoute, {{200, Room::self(), {{"Date", date}}, {}}});
    open(poll(PollId, 3660));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(first().endsAt);
    QVERIFY2(left > 30 && left < 90, qPrintable(QString::number(left)));
}

void TestFloatplanePolls::refusedVotes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<VoteState>("state");
    QTest::newRow("already voted") << 400 << u"alreadyVotedError"_s << VoteState::Voted;
    QTest::newRow("over") << 400 << u"invalidParamError"_s << VoteState::None;
    QTest::newRow("no access") << 403 << u"accessDeniedError"_s << VoteState::None;
    QTest::newRow("server fault") << 500 << u"unknownError"_s << VoteState::None;
}

void TestFloatplanePolls::refusedVotes()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QFETCH(VoteState, state);
    open(poll(PollId));
    const QJsonObject error{{u"id"_s, u"e"_s}, {u"name"_s, name}};
    m->siteServer.onRest(VoteRoute,
                         {{status, QJsonObject{{u"id"_s, u"e"_s}, {u"errors"_s, QJsonArray{error}}}, {}, {}}});
    QSignalSpy failed(m->room.get(), &RoomController::actionFailed);
    m->room->vote(PollId, 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(first().voteState, state);
    QCOMPARE(first().ownVote, -1);
    QVERIFY(!first().voteRefusal.isEmpty());
    QCOMPARE(m->siteServer.count(VoteRoute), 1);
}

void TestFloatplanePolls::voteTwiceOrNonsense()
{
    open(poll(PollId));
    m->siteServer.onRest(VoteRoute, {{200, QJsonObject(), {}, {}}});
    m->room->vote(PollId, 3);
    m->room->vote(PollId, -1);
    m->room->vote(u"unknown"_s, 0);
    QCOMPARE(first().voteState, VoteState::None);
    m->room->vote(PollId, 0);
    m->room->vote(PollId, 1);
    QTRY_COMPARE(first().voteState, VoteState::Voted);
    m->room->vote(PollId, 2);
    QCOMPARE(first().ownVote, 0);
    QCOMPARE(m->siteServer.count(VoteRoute), 1);

    site(u"pollClose"_s, wrapped(poll(u"over"_s, 0)));
    QTRY_COMPARE(m->room->polls().size(), 2);
    QSignalSpy failed(m->room.get(), &RoomController::actionFailed);
    m->room->vote(u"over"_s, 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m->siteServer.count(VoteRoute), 1);
}

void TestFloatplanePolls::destroyedWhileVoting()
{
    open(poll(PollId));
    m->siteServer.onRest(VoteRoute, {{200, QJsonObject(), {}, {}}});
    m->room->vote(PollId, 0);
    m->room.reset(); // the account goes on, and hears the answer
    QTRY_COMPARE(m->siteServer.count(VoteRoute), 1);
    m->account->checkSession();
    QTRY_COMPARE(m->siteServer.count(Room::SelfRoute), 2);
    QVERIFY(m->account->isSignedIn());
}

QTEST_GUILESS_MAIN(TestFloatplanePolls)
#include "tst_floatplanepolls.moc"
