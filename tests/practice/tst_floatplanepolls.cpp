// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

namespace {

const QString JoinRoom = u"/api/v3/poll/live/joinroom"_s;

QList<int> numbers(const QJsonValue &array)
{
    QList<int> numbers;
    for (const auto &number : array.toArray())
        numbers.append(number.toInt());
    return numbers;
}

Reply vote(FloatplaneFixture &floatplane, const QString &poll, int option, const QByteArray &cookie)
{
    return floatplane.postJson(floatplane.site(), u"/api/v3/poll/vote"_s,
                               {{u"pollId"_s, poll}, {u"optionIndex"_s, option}}, {{"Cookie", cookie}});
}

/// In the poll room of the announced creator.
std::unique_ptr<SailsPeer> watcher(FloatplaneFixture &floatplane, const QByteArray &cookie)
{
    auto peer = floatplane.sitePeer(cookie);
    const bool isIn =
        peer->isReady()
        && FloatplaneFixture::status(peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})) == 200;
    return isIn ? std::move(peer) : nullptr;
}

} // namespace

/// The practice polls, over socket and REST (floatplane.md 2.4, 6.5, 6.8).
class TestFloatplanePolls : public QObject
{
    Q_OBJECT

private slots:
    void pollRoomsWantARealCreator();
    void pollRoomsForModerators();
    void aPollFromOpenToClose();
    void aPollEndsByItself();
    void severalPollsAtOnce();
    void unlimitedPolls();
    void votesOnce();
    void refusesVotes();
    void activePollsRememberTheVote();
    void activePollsWrappedOrBare();
    void ticksOutOfOrder();
    void leavingThePollRoom();
    void onlyStaffRunsPolls();
    void refusesPolls_data();
    void refusesPolls();
};

void TestFloatplanePolls::pollRoomsWantARealCreator()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    QCOMPARE(peer->post(JoinRoom, {{u"creatorId"_s, u"nobody"_s}})[u"statusCode"_s].toInt(), 404);
    QCOMPARE(peer->post(JoinRoom, {{u"creatorid"_s, floatplane.creator()}})[u"statusCode"_s].toInt(), 404); // capital I
    const auto nobody = floatplane.sitePeer({});
    QVERIFY(nobody->isReady());
    QCOMPARE(nobody->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"statusCode"_s].toInt(), 401);
    const auto outsider = floatplane.sitePeer(floatplane.cookieOf(u"outsider"_s));
    QVERIFY(outsider->isReady());
    QCOMPARE(outsider->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"statusCode"_s].toInt(), 403);
}

void TestFloatplanePolls::pollRoomsForModerators()
{
    FloatplaneFixture floatplane;
    const QString url = u"/api/v3/poll/live/joinroommoderator"_s;
    const QJsonObject data{{u"creatorId"_s, floatplane.creator()}};
    const auto viewer = floatplane.sitePeer(floatplane.cookie());
    const auto moderator = floatplane.sitePeer(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer->isReady() && moderator->isReady());
    QCOMPARE(viewer->post(url, data)[u"statusCode"_s].toInt(), 403);
    QCOMPARE(moderator->post(url, data)[u"statusCode"_s].toInt(), 200);
    floatplane.control(u"poll"_s);
    QVERIFY(moderator->gets(u"pollOpen"_s));
    QCOMPARE(moderator->post(u"/api/v3/poll/live/leaveroommoderator"_s, data)[u"body"_s], QJsonValue(true));
}

void TestFloatplanePolls::aPollFromOpenToClose()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    const QJsonObject request{{u"creatorId"_s, floatplane.creator()},
                              {u"type"_s, u"simple"_s},
                              {u"title"_s, u"When will it go live?"_s},
                              {u"options"_s, QJsonArray{u"5:00"_s, u"5:30"_s, u"It's already live 👽"_s}},
                              {u"duration"_s, u"60"_s}};
    const QList<std::pair<QByteArray, QByteArray>> asModerator{{"Cookie", floatplane.cookieOf(u"moderator"_s)}};
    const auto created = floatplane.postJson(floatplane.site(), u"/api/v3/poll/live/create"_s, request, asModerator);
    QCOMPARE(created.status, 200);
    QVERIFY(peer->gets(u"pollOpen"_s));
    const auto poll = peer->events(u"pollOpen"_s)[0][u"poll"_s].toObject();
    const auto id = poll[u"id"_s].toString();
    QCOMPARE(created.object(), poll);
    QCOMPARE(id.size(), 24);
    QCOMPARE(poll[u"type"_s].toString(), u"simple"_s);
    QCOMPARE(poll[u"creator"_s].toString(), floatplane.creator());
    QVERIFY(poll.contains(u"finalTallyReal"_s) && poll[u"finalTallyReal"_s].isNull());
    QCOMPARE(poll[u"runningTally"_s][u"tick"_s].toInt(), 0);
    QCOMPARE(numbers(poll[u"runningTally"_s][u"counts"_s]), QList<int>({0, 0, 0}));
    const auto start = QDateTime::fromString(poll[u"startDate"_s].toString(), Qt::ISODateWithMs);
    const auto end = QDateTime::fromString(poll[u"endDate"_s].toString(), Qt::ISODateWithMs);
    QCOMPARE(start.secsTo(end), 60);

    floatplane.control(u"vote"_s, {{u"option"_s, 2}, {u"count"_s, 2}});
    QCOMPARE(vote(floatplane, id, 1, floatplane.cookie()).status, 200);
    QVERIFY(peer->gets(u"pollUpdateTally"_s, 3));
    const auto tally = peer->events(u"pollUpdateTally"_s)[2];
    QCOMPARE(tally[u"pollId"_s].toString(), id);
    QCOMPARE(tally[u"tick"_s].toInt(), 3);
    QCOMPARE(numbers(tally[u"counts"_s]), QList<int>({0, 1, 2}));

    const auto closed =
        floatplane.postJson(floatplane.site(), u"/api/v3/poll/close"_s, {{u"pollId"_s, id}}, asModerator);
    QCOMPARE(closed.status, 200);
    QVERIFY(peer->gets(u"pollClose"_s));
    const auto last = peer->events(u"pollClose"_s)[0];
    QCOMPARE(closed.object(), last);
    QCOMPARE(last[u"poll"_s][u"runningTally"_s][u"tick"_s].toInt(), 3);
    QVERIFY(QDateTime::fromString(last[u"poll"_s][u"endDate"_s].toString(), Qt::ISODateWithMs) < end);
    const auto again =
        floatplane.postJson(floatplane.site(), u"/api/v3/poll/close"_s, {{u"pollId"_s, id}}, asModerator);
    QCOMPARE(again.status, 400);
}

void TestFloatplanePolls::aPollEndsByItself()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    const auto id = floatplane.control(u"poll"_s, {{u"seconds"_s, 2}})[u"poll"_s][u"id"_s].toString();
    const auto active = [&] {
        return peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"body"_s][u"activePolls"_s].toArray();
    };
    QCOMPARE(active().size(), 1);
    QTRY_VERIFY(active().isEmpty());
    QVERIFY(peer->events(u"pollClose"_s).isEmpty()); // nothing is sent at the natural end
    const auto late = vote(floatplane, id, 0, floatplane.cookie());
    QCOMPARE(late.status, 400);
    QCOMPARE(late.error(), u"invalidParamError"_s);
}

void TestFloatplanePolls::severalPollsAtOnce()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    for (int i = 0; i < 3; ++i)
        floatplane.control(u"poll"_s);
    QVERIFY(peer->gets(u"pollOpen"_s, 3));
    const auto active = peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"body"_s][u"activePolls"_s];
    QCOMPARE(active.toArray().size(), 3);
    QCOMPARE(floatplane.control(u"close-poll"_s)[u"closed"_s].toArray().size(), 3);
    QVERIFY(peer->gets(u"pollClose"_s, 3));
    QVERIFY(floatplane.control(u"close-poll"_s, {{u"id"_s, u"nothing"_s}}).contains(u"refused"_s));
    QVERIFY(floatplane.control(u"vote"_s).contains(u"refused"_s));
}

void TestFloatplanePolls::unlimitedPolls()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    floatplane.control(u"poll"_s, {{u"seconds"_s, 0}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}});
    QVERIFY(peer->gets(u"pollOpen"_s));
    const auto poll = peer->events(u"pollOpen"_s)[0][u"poll"_s].toObject();
    QVERIFY(poll.contains(u"endDate"_s) && poll[u"endDate"_s].isNull());
    floatplane.control(u"close-poll"_s, {{u"id"_s, poll[u"id"_s]}});
    QVERIFY(peer->gets(u"pollClose"_s));
    QVERIFY(peer->events(u"pollClose"_s)[0][u"poll"_s][u"endDate"_s].isString());
}

void TestFloatplanePolls::votesOnce()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    const auto id = floatplane.control(u"poll"_s)[u"poll"_s][u"id"_s].toString();
    QCOMPARE(vote(floatplane, id, 0, floatplane.cookie()).status, 200);
    const auto second = vote(floatplane, id, 1, floatplane.cookie());
    QCOMPARE(second.status, 400);
    QCOMPARE(second.error(), u"alreadyVotedError"_s);
    const auto older =
        floatplane.postJson(floatplane.site(), u"/api/v3/poll/votePoll"_s, {{u"pollId"_s, id}, {u"optionIndex"_s, 0}},
                            {{"Cookie", floatplane.cookieOf(u"plainviewer"_s)}});
    QCOMPARE(older.status, 200);
    QVERIFY(peer->isSettled());
    QCOMPARE(peer->events(u"pollUpdateTally"_s).size(), 2);
}

void TestFloatplanePolls::refusesVotes()
{
    FloatplaneFixture floatplane;
    const auto id =
        floatplane.control(u"poll"_s, {{u"options"_s, QJsonArray{u"A"_s, u"B"_s}}})[u"poll"_s][u"id"_s].toString();
    QCOMPARE(vote(floatplane, id, 0, {}).status, 401);
    QCOMPARE(vote(floatplane, u"nothing"_s, 0, floatplane.cookie()).status, 404);
    QCOMPARE(vote(floatplane, id, 2, floatplane.cookie()).status, 400);
    QCOMPARE(vote(floatplane, id, -1, floatplane.cookie()).status, 400);
    const auto empty =
        floatplane.postJson(floatplane.site(), u"/api/v3/poll/vote"_s, {}, {{"Cookie", floatplane.cookie()}});
    QCOMPARE(empty.error(), u"paramValidationError"_s);
    QCOMPARE(vote(floatplane, id, 1, floatplane.cookie()).status, 200); // none of those counted
}

void TestFloatplanePolls::activePollsRememberTheVote()
{
    FloatplaneFixture floatplane;
    const auto id = floatplane.control(u"poll"_s)[u"poll"_s][u"id"_s].toString();
    const auto peer = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    const auto active = [&] {
        return peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"body"_s][u"activePolls"_s][0]
            .toObject();
    };
    QCOMPARE(active()[u"voted"_s], QJsonValue(false));
    QCOMPARE(vote(floatplane, id, 1, floatplane.cookie()).status, 200);
    QCOMPARE(active()[u"voted"_s], QJsonValue(true));
    QCOMPARE(active()[u"voteInfo"_s][u"optionIndex"_s].toInt(), 1);
}

void TestFloatplanePolls::activePollsWrappedOrBare()
{
    FloatplaneFixture floatplane;
    const auto id = floatplane.control(u"poll"_s)[u"poll"_s][u"id"_s];
    const auto peer = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    const auto first = [&] {
        return peer->post(JoinRoom, {{u"creatorId"_s, floatplane.creator()}})[u"body"_s][u"activePolls"_s][0];
    };
    QCOMPARE(first()[u"id"_s], id);
    floatplane.on(u"floatplane-wrapped-polls"_s);
    QCOMPARE(first()[u"poll"_s][u"id"_s], id);
}

void TestFloatplanePolls::ticksOutOfOrder()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-late-ticks"_s);
    floatplane.control(u"poll"_s);
    floatplane.control(u"vote"_s, {{u"count"_s, 2}});
    QVERIFY(peer->gets(u"pollUpdateTally"_s, 4));
    QList<int> ticks;
    for (const auto &tally : peer->events(u"pollUpdateTally"_s))
        ticks.append(tally[u"tick"_s].toInt());
    QCOMPARE(ticks, QList<int>({1, 0, 2, 1}));
}

void TestFloatplanePolls::leavingThePollRoom()
{
    FloatplaneFixture floatplane;
    const auto peer = watcher(floatplane, floatplane.cookie());
    QVERIFY(peer);
    QCOMPARE(peer->post(u"/api/v3/poll/live/leaveroom"_s, {{u"creatorId"_s, floatplane.creator()}})[u"body"_s],
             QJsonValue(true));
    floatplane.control(u"poll"_s);
    QVERIFY(peer->isSettled());
    QVERIFY(peer->events(u"pollOpen"_s).isEmpty());
}

void TestFloatplanePolls::onlyStaffRunsPolls()
{
    FloatplaneFixture floatplane;
    const auto id = floatplane.control(u"poll"_s)[u"poll"_s][u"id"_s];
    const QJsonObject request{{u"creatorId"_s, floatplane.creator()},
                              {u"title"_s, u"Mine"_s},
                              {u"options"_s, QJsonArray{u"A"_s, u"B"_s}},
                              {u"duration"_s, u"60"_s}};
    const QList<std::pair<QByteArray, QByteArray>> asViewer{{"Cookie", floatplane.cookie()}};
    QCOMPARE(floatplane.postJson(floatplane.site(), u"/api/v3/poll/live/create"_s, request, asViewer).status, 403);
    QCOMPARE(floatplane.postJson(floatplane.site(), u"/api/v3/poll/close"_s, {{u"pollId"_s, id}}, asViewer).status,
             403);
    QCOMPARE(floatplane.postJson(floatplane.site(), u"/api/v3/poll/live/create"_s, request).status, 401);
}

void TestFloatplanePolls::refusesPolls_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QJsonArray>("options");
    QTest::addColumn<bool>("isGood");
    const QJsonArray two{u"A"_s, u"B"_s};
    QJsonArray twelve;
    for (int i = 0; i < 12; ++i)
        twelve.append(QString::number(i));
    QJsonArray thirteen = twelve;
    thirteen.append(u"13"_s);
    QTest::newRow("good") << u"Yes?"_s << two << true;
    QTest::newRow("longest") << QString(50, u'x') << twelve << true;
    QTest::newRow("title too long") << QString(51, u'x') << two << false;
    QTest::newRow("blank title") << u" "_s << two << false;
    QTest::newRow("one option") << u"Yes?"_s << QJsonArray{u"A"_s} << false;
    QTest::newRow("thirteen options") << u"Yes?"_s << thirteen << false;
    QTest::newRow("option too long") << u"Yes?"_s << QJsonArray{u"A"_s, QString(51, u'x')} << false;
    QTest::newRow("empty option") << u"Yes?"_s << QJsonArray{u"A"_s, QString()} << false;
}

void TestFloatplanePolls::refusesPolls()
{
    QFETCH(QString, title);
    QFETCH(QJsonArray, options);
    QFETCH(bool, isGood);
    FloatplaneFixture floatplane;
    const QJsonObject request{{u"creatorId"_s, floatplane.creator()},
                              {u"type"_s, u"simple"_s},
                              {u"title"_s, title},
                              {u"options"_s, options},
                              {u"duration"_s, u"60"_s}};
    const auto made = floatplane.postJson(floatplane.site(), u"/api/v3/poll/live/create"_s, request,
                                          {{"Cookie", floatplane.cookieOf(u"moderator"_s)}});
    QCOMPARE(made.status, isGood ? 200 : 400);
    QCOMPARE(made.error(), isGood ? QString() : u"paramValidationError"_s);
}

QTEST_GUILESS_MAIN(TestFloatplanePolls)
#include "tst_floatplanepolls.moc"
