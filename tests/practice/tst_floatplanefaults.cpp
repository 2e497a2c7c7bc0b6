// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the practice Floatplane does wrong on demand, and the control calls that have no other suite (Appendix B).
class TestFloatplaneFaults : public QObject
{
    Q_OBJECT

private slots:
    void acksAreLate();
    void acksAreMissing();
    void acksComeTwice();
    void eventsComeTwice();
    void oddFramesComeFirst_data();
    void oddFramesComeFirst();
    void chatLinesAreOdd();
    void pollsAndNotificationsAreBare();
    void readsSlowly();
    void cutsAfterSomeEvents();
    void endsSockets_data();
    void endsSockets();
    void dropsOneHostOnly();
    void everyFaultCanBeSet();
    void everyControlIsListed();
};

void TestFloatplaneFaults::acksAreLate()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-delay-acks=200"_s);
    const int id = peer->ask(u"post"_s, u"/ck/channel/message"_s, floatplane.g2Channel(u"slow"_s));
    QCOMPARE(peer->answer(id)[u"statusCode"_s].toInt(), 200);
    const auto &last = peer->frames.constLast(); // in this generation it usually comes before the event
    QVERIFY(last.startsWith(u"43"_s + QString::number(id)));
    QCOMPARE(peer->events(u"radioChatter"_s).size(), 1);
}

void TestFloatplaneFaults::acksAreMissing()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-omit-acks"_s);
    const int id = peer->ask(u"post"_s, u"/ck/channel/message"_s, floatplane.g2Channel(u"silent"_s));
    QVERIFY(peer->gets(u"radioChatter"_s)); // it was done all the same
    floatplane.faults.clear(u"floatplane-omit-acks"_s);
    QVERIFY(peer->isSettled());
    QVERIFY(!peer->acks.contains(id));
}

void TestFloatplaneFaults::acksComeTwice()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-duplicate-acks"_s);
    const int id = peer->ask(u"post"_s, u"/ck/channel/message"_s, floatplane.g2Channel(u"double"_s));
    QTRY_COMPARE(peer->ackCount.value(id), 2);
    QVERIFY(peer->isSettled());
    QCOMPARE(peer->events(u"radioChatter"_s).size(), 1);
}

void TestFloatplaneFaults::eventsComeTwice()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-duplicate-events"_s);
    floatplane.control(u"say"_s);
    QVERIFY(peer->gets(u"radioChatter"_s, 2));
    QCOMPARE(peer->events(u"radioChatter"_s)[0], peer->events(u"radioChatter"_s)[1]);
}

void TestFloatplaneFaults::oddFramesComeFirst_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("binaries");
    QTest::newRow("unknown event") << u"floatplane-unknown-event"_s << u"42[\"rainbow\""_s << 10 << 0;
    QTest::newRow("binary event") << u"floatplane-binary-event"_s << u"451-[\"picture\""_s << 10 << 1;
    QTest::newRow("1 MiB") << u"floatplane-big-frame"_s << u"42[\"padding\""_s << (1 << 20) << 0;
    QTest::newRow("broken JSON") << u"floatplane-bad-json"_s << u"42[\"radioChatter\",{\"id\":"_s << 10 << 0;
}

void TestFloatplaneFaults::oddFramesComeFirst()
{
    QFETCH(QString, fault);
    QFETCH(QString, start);
    QFETCH(int, length);
    QFETCH(int, binaries);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    const auto before = peer->frames.size();
    floatplane.on(fault);
    floatplane.control(u"say"_s, {{u"text"_s, u"real"_s}});
    QTRY_COMPARE(peer->frames.size(), before + 2);
    QVERIFY(peer->frames[before].startsWith(start));
    QVERIFY(peer->frames[before].size() >= length);
    QTRY_COMPARE(peer->binaryFrames, binaries);
    QCOMPARE(peer->events(u"radioChatter"_s).constLast()[u"message"_s].toString(), u"real"_s);
}

void TestFloatplaneFaults::chatLinesAreOdd()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-unknown-user-type"_s);
    floatplane.on(u"floatplane-missing-fields"_s);
    floatplane.control(u"say"_s, {{u"text"_s, u":wave:"_s}});
    QVERIFY(peer->gets(u"radioChatter"_s));
    const auto line = peer->events(u"radioChatter"_s)[0];
    QCOMPARE(line[u"userType"_s].toString(), u"Astronaut"_s);
    auto keys = line.keys();
    keys.sort();
    QCOMPARE(keys, QStringList({u"channel"_s, u"id"_s, u"message"_s, u"userGUID"_s, u"userType"_s, u"username"_s}));
}

void TestFloatplaneFaults::pollsAndNotificationsAreBare()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    peer->post(u"/api/v3/socket/connect"_s);
    peer->post(u"/api/v3/poll/live/joinroom"_s, {{u"creatorId"_s, floatplane.creator()}});
    floatplane.on(u"floatplane-missing-fields"_s);
    floatplane.control(u"poll"_s);
    floatplane.control(u"notify"_s);
    QVERIFY(peer->gets(u"pollOpen"_s));
    QVERIFY(peer->gets(u"syncEvent"_s));
    const auto poll = peer->events(u"pollOpen"_s)[0][u"poll"_s].toObject();
    QVERIFY(poll.contains(u"options"_s) && !poll.contains(u"runningTally"_s) && !poll.contains(u"finalTallyReal"_s));
    const auto notice = peer->events(u"syncEvent"_s)[0][u"data"_s].toObject();
    QVERIFY(notice.contains(u"id"_s) && notice.contains(u"creator"_s));
    QVERIFY(!notice.contains(u"title"_s) && !notice.contains(u"icon"_s) && !notice.contains(u"post"_s));
}

void TestFloatplaneFaults::readsSlowly()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.on(u"floatplane-slow-reader=20"_s);
    QList<int> asked;
    for (int i = 0; i < 5; ++i)
        asked.append(peer->ask(u"post"_s, u"/ck/channel/message"_s, floatplane.g2Channel(QString::number(i))));
    QCOMPARE(peer->answer(asked[0])[u"statusCode"_s].toInt(), 200);
    QVERIFY(!peer->acks.contains(asked[4])); // that one is not even read
    QVERIFY(peer->gets(u"radioChatter"_s, 5));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(peer->events(u"radioChatter"_s)[i][u"message"_s].toString(), QString::number(i));
}

void TestFloatplaneFaults::cutsAfterSomeEvents()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-drop-after=3"_s);
    const auto peer = floatplane.g2Member(floatplane.cookie());
    const auto other = floatplane.g2Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(peer && other);
    floatplane.control(u"burst"_s, {{u"count"_s, 10}});
    QVERIFY(peer->hasEnded());
    QVERIFY(other->hasEnded());
    QVERIFY(peer->events(u"radioChatter"_s).size() <= 3);
    QCOMPARE(floatplane.control(u"said"_s)[u"total"_s].toInt(), 10);
}

void TestFloatplaneFaults::endsSockets_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("saysSo");
    QTest::addColumn<bool>("closes");
    QTest::newRow("dropped") << u"drop"_s << false << true;
    QTest::newRow("soft kick") << u"soft"_s << true << false;
    QTest::newRow("hard kick") << u"hard"_s << true << true;
}

void TestFloatplaneFaults::endsSockets()
{
    QFETCH(QString, how);
    QFETCH(bool, saysSo);
    QFETCH(bool, closes);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    QCOMPARE(floatplane.control(u"drop"_s, {{u"how"_s, how}})[u"sockets"_s].toInt(), 1);
    if (closes) {
        QVERIFY(peer->hasEnded());
    } else {
        peer->send(u"2"_s);
        QTRY_VERIFY(peer->frames.contains(u"3"_s)); // the transport is still there
    }
    QCOMPARE(peer->frames.contains(u"41"_s), saysSo);
    const auto people = floatplane.g1Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(people);
    const auto list = people->request(u"get"_s, u"/RadioMessage/getChatUserList/"_s, floatplane.g1Channel());
    QVERIFY(!list[u"body"_s][u"passengers"_s].toArray().contains(u"viewer"_s)); // whoever is kicked is out
    QVERIFY(floatplane.control(u"drop"_s, {{u"how"_s, u"gently"_s}}).contains(u"refused"_s));
}

void TestFloatplaneFaults::dropsOneHostOnly()
{
    FloatplaneFixture floatplane;
    const auto chat = floatplane.g2Member(floatplane.cookie());
    const auto site = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(chat && site->isReady());
    floatplane.control(u"drop"_s, {{u"host"_s, u"chat"_s}});
    QVERIFY(chat->hasEnded());
    QVERIFY(site->isSettled());
    floatplane.control(u"drop"_s, {{u"host"_s, u"site"_s}});
    QVERIFY(site->hasEnded());
}

void TestFloatplaneFaults::everyFaultCanBeSet()
{
    FloatplaneFixture floatplane;
    QStringList names;
    for (const auto &info : FloatplaneService::faults()) {
        const QString spec = info.argument.isEmpty() ? info.name : info.name + u"=1"_s;
        QVERIFY2(floatplane.faults.set(spec).isOk(), qPrintable(spec));
        QVERIFY(info.service == Service::Floatplane && info.name.startsWith("floatplane-"_L1) && !info.help.isEmpty());
        names.append(info.name);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestFloatplaneFaults::everyControlIsListed()
{
    FloatplaneFixture floatplane;
    QStringList names;
    for (const auto &info : FloatplaneService::controls()) {
        QVERIFY(floatplane.service.canControl(info.name) && !info.help.isEmpty());
        names.append(info.name);
    }
    for (const QString &name : {u"say"_s, u"burst"_s, u"poll"_s, u"close-poll"_s, u"notify"_s, u"drop"_s,
                                u"mute-heartbeat"_s, u"resume-heartbeat"_s, u"expire-session"_s, u"maintenance"_s})
        QVERIFY2(names.contains(name), qPrintable(name)); // design.md 7
    QVERIFY(!floatplane.service.canControl(u"dance"_s));
    QVERIFY(floatplane.control(u"dance"_s).contains(u"refused"_s));
}

QTEST_GUILESS_MAIN(TestFloatplaneFaults)
#include "tst_floatplanefaults.moc"
