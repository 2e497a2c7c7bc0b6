// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

#include <QRegularExpression>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each fault switch of plugdj.md Appendix A does what its line in --help says.
class TestPlugDjPracticeFaults : public QObject
{
    Q_OBJECT

private slots:
    void ack_data();
    void ack();
    void aLateAck();
    void heartbeats();
    void silence();
    void duplicatedEvents();
    void staleState();
    void sideEvents();
    void lostLines();
    void lostAdvances();
    void ghosts();
    void strikes_data();
    void strikes();
    void hostTransfer();
    void cutSockets();
    void brokenSites_data();
    void brokenSites();
    void maintenance();
    void aBannedAddressIsFreeAgain();
    void oddStatuses();
    void missingMeta();
    void numbersAsText();
    void nullFields();
    void dateDigits_data();
    void dateDigits();
    void clockSkew();
    void oddPeople();
    void flood();
    void everyFaultIsSwitchedOff();
};

void TestPlugDjPracticeFaults::ack_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QJsonValue>("answer");
    QTest::newRow("none") << QString() << QJsonValue(u"1"_s);
    QTest::newRow("wrong") << u"plugdj-ack-wrong"_s << QJsonValue(u"0"_s);
    QTest::newRow("number") << u"plugdj-ack-number"_s << QJsonValue(1);
}

void TestPlugDjPracticeFaults::ack()
{
    QFETCH(QString, fault);
    QFETCH(QJsonValue, answer);
    DjHouse house;
    if (!fault.isEmpty())
        QVERIFY(house.faults.set(fault).isOk());
    DjClient client(house);
    client.signIn();
    client.connectSocket();
    QCOMPARE(client.events(u"ack"_s), QJsonArray{answer});
}

void TestPlugDjPracticeFaults::aLateAck()
{
    PracticeServer::Options options = DjHouse::silence();
    options.plugDjHeartbeat = 20ms;
    DjHouse house(options);
    QVERIFY(house.faults.set(u"plugdj-ack-delay=0.2"_s).isOk());
    DjClient client(house);
    client.signIn();
    QVERIFY(client.connectSocket());
    QCOMPARE(client.messages.constFirst(), u"h"_s); // long enough for a heartbeat before it
}

void TestPlugDjPracticeFaults::heartbeats()
{
    PracticeServer::Options options = DjHouse::silence();
    options.plugDjHeartbeat = 20ms;
    DjHouse house(options);
    QVERIFY(house.faults.set(u"plugdj-no-heartbeat"_s).isOk());
    DjClient quiet(house);
    QVERIFY(quiet.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-heartbeat-storm=500"_s).isOk());
    DjClient stormy(house);
    QVERIFY(stormy.enter(u"other@example.org"_s));
    QTRY_VERIFY(stormy.messages.count(u"h"_s) > 30);
    QCOMPARE(quiet.messages.count(u"h"_s), 0);
}

void TestPlugDjPracticeFaults::silence()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-silent"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"unheard"_s}});
    client.get(u"rooms/state"_s);
    QVERIFY(house.faults.set(u"plugdj-silent=off"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"heard"_s}});
    QTRY_COMPARE(client.lines(), QStringList(u"heard"_s));
    QVERIFY(client.isOpen());
}

void TestPlugDjPracticeFaults::duplicatedEvents()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-duplicate-events"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"twice"_s}});
    QTRY_COMPARE(client.lines(), QStringList({u"twice"_s, u"twice"_s}));
    QCOMPARE(client.events(u"chat"_s).at(0), client.events(u"chat"_s).at(1));
}

void TestPlugDjPracticeFaults::staleState()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-stale-state"_s).isOk());
    DjClient first(house);
    DjClient second(house);
    QVERIFY(first.enter(u"dj@example.org"_s));
    QVERIFY(second.enter(u"other@example.org"_s));
    QTRY_COMPARE(first.events(u"userJoin"_s).size(), 1); // and yet the state does not know of it:
    const auto known = [&] { return first.get(u"rooms/state"_s).first().value(u"users"_s).toArray().size(); };
    const auto before = known();
    QCOMPARE(known(), before + 1);
}

void TestPlugDjPracticeFaults::sideEvents()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-leak-events"_s).isOk());
    QVERIFY(house.faults.set(u"plugdj-unknown-event"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"here"_s}});
    QTRY_VERIFY(client.messages.join(QString()).contains(u"\"s\":\"somewhere-else\""_s));
    QCOMPARE(client.events(u"neverHeardOf"_s), QJsonArray({QJsonObject{{u"x"_s, QJsonArray{1}}}}));
    QTRY_VERIFY(client.lines().contains(u"here"_s));
}

void TestPlugDjPracticeFaults::lostLines()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-drop-echo=100"_s).isOk());
    QCOMPARE(house.control(u"say"_s, {{u"text"_s, u"lost"_s}}).value(u"cid"_s).toString(), QString());
    QVERIFY(house.faults.set(u"plugdj-drop-echo=off"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"kept"_s}});
    QTRY_COMPARE(client.lines(), QStringList(u"kept"_s));
}

void TestPlugDjPracticeFaults::lostAdvances()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-lose-advance"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    client.post(u"booth"_s);
    QTRY_VERIFY(!client.events(u"djListUpdate"_s).isEmpty());
    QVERIFY(client.events(u"advance"_s).isEmpty());
    QVERIFY(client.get(u"rooms/state"_s).first()[u"playback"_s][u"media"_s].isObject());
}

void TestPlugDjPracticeFaults::ghosts()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-ghost=0"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QTRY_COMPARE(client.get(u"rooms/state"_s).verdict(), u"400 notInRoom"_s);
    client.say(u"boo"_s); // chat works, booth and votes do not
    QTRY_COMPARE(client.lines(), QStringList(u"boo"_s));
    QCOMPARE(client.post(u"booth"_s).verdict(), u"400 notInRoom"_s);
    house.faults.clear(u"plugdj-ghost"_s);
    client.join();
    QCOMPARE(client.get(u"rooms/state"_s).verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeFaults::strikes_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("event");
    QTest::newRow("kill") << u"plugdj-kill-session"_s << u"dj"_s << u"killSession"_s;
    QTest::newRow("ban") << u"plugdj-ban"_s << u"dj"_s << u"ban"_s;
    QTest::newRow("mute") << u"plugdj-mute"_s << u"dj"_s << u"modMute"_s;
    QTest::newRow("wait-list ban") << u"plugdj-wait-list-ban"_s << u"dj"_s << u"modWaitlistBan"_s;
    QTest::newRow("demotion") << u"plugdj-demote"_s << u"bouncer"_s << u"modStaff"_s;
}

void TestPlugDjPracticeFaults::strikes()
{
    QFETCH(QString, fault);
    QFETCH(QString, email);
    QFETCH(QString, event);
    DjHouse house;
    DjClient before(house);
    DjClient after(house);
    QVERIFY(before.enter(email + u"@example.org"_s));
    QVERIFY(house.faults.set(fault + u"=0"_s).isOk()); // those who are here
    QTRY_COMPARE(before.events(event).size(), 1);
    QVERIFY(after.enter(email == "dj"_L1 ? u"other@example.org"_s : u"manager@example.org"_s)); // and those who come
    QTRY_COMPARE(after.events(event).size(), 1);
}

void TestPlugDjPracticeFaults::hostTransfer()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-host-transfer=0"_s).isOk());
    QTRY_COMPARE(client.events(u"modStaff"_s).size(), 1);
    const QJsonArray changes = client.events(u"modStaff"_s).at(0)[u"u"_s].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0)[u"p"_s].toInt(), 5000);
    QCOMPARE(changes.at(0)[u"i"_s].toInteger(), client.id());
    QCOMPARE(changes.at(1)[u"p"_s].toInt(), 4000);
}

void TestPlugDjPracticeFaults::cutSockets()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-drop-socket=0"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.events(u"killSession"_s).isEmpty());
}

void TestPlugDjPracticeFaults::brokenSites_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("says");
    QTest::newRow("maintenance") << u"plugdj-maintenance"_s << 403 << u"\"maintenanceMode\""_s;
    QTest::newRow("maintenance, empty") << u"plugdj-maintenance=empty"_s << 503 << QString();
    QTest::newRow("maintenance, html") << u"plugdj-maintenance=html"_s << 200 << u"<title>maintenance mode"_s;
    QTest::newRow("cdn") << u"plugdj-http-521"_s << 521 << u"521"_s;
    QTest::newRow("banned") << u"plugdj-banned-page"_s << 200 << u"permanently banned"_s;
    QTest::newRow("address") << u"plugdj-ban-ip=60"_s << 403 << u"<title>403"_s;
}

void TestPlugDjPracticeFaults::brokenSites()
{
    QFETCH(QString, fault);
    QFETCH(int, http);
    QFETCH(QString, says);
    DjHouse house;
    QVERIFY(house.faults.set(fault).isOk());
    DjClient client(house);
    for (const QString &path : {u"/_/mobile/init"_s, u"/_/users/me"_s, u"/night-bus"_s, u"/_/no/such/call"_s}) {
        const DjReply reply = client.raw("GET", path, {});
        QCOMPARE(reply.http, http);
        QVERIFY2(QString::fromUtf8(reply.body).contains(says), reply.body.constData());
        if (says.isEmpty())
            QVERIFY(reply.body.isEmpty());
    }
}

void TestPlugDjPracticeFaults::maintenance()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-maintenance-alert=7"_s).isOk());
    QTRY_COMPARE(client.events(u"plugMaintenanceAlert"_s), QJsonArray{7});
    house.control(u"maintenance"_s);
    QTRY_COMPARE(client.events(u"plugMaintenance"_s).size(), 1);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.get(u"users/me"_s).status(), u"maintenanceMode"_s);
    house.control(u"maintenance"_s, {{u"how"_s, u"off"_s}});
    QCOMPARE(client.get(u"users/me"_s).status(), u"ok"_s); // the session has survived it
}

void TestPlugDjPracticeFaults::aBannedAddressIsFreeAgain()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-ban-ip=0.3"_s).isOk());
    DjClient client(house);
    QCOMPARE(client.get(u"mobile/init"_s).http, 403);
    QTRY_COMPARE(client.get(u"mobile/init"_s).http, 200);
}

void TestPlugDjPracticeFaults::oddStatuses()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(house.faults.set(u"plugdj-integer-status"_s).isOk());
    QCOMPARE(client.get(u"users/me"_s).envelope().value(u"status"_s), QJsonValue(500));
    QVERIFY(house.faults.set(u"plugdj-unknown-status"_s).isOk());
    QCOMPARE(client.get(u"users/me"_s).verdict(), u"401 gremlins"_s);
    QCOMPARE(client.get(u"mobile/init"_s).verdict(), u"200 ok"_s); // what goes well stays so
}

void TestPlugDjPracticeFaults::missingMeta()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-missing-meta"_s).isOk());
    DjClient client(house);
    QVERIFY(!client.get(u"mobile/init"_s).envelope().contains(u"meta"_s));
}

void TestPlugDjPracticeFaults::numbersAsText()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-numbers-as-text"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    const QJsonObject state = client.get(u"rooms/state"_s).first();
    QVERIFY(state[u"meta"_s][u"population"_s].isString());
    QVERIFY(state[u"users"_s][0][u"id"_s].toString().startsWith(u"5200"_s));
    house.control(u"say"_s, {{u"text"_s, u"hi"_s}});
    QTRY_COMPARE(client.events(u"chat"_s).size(), 1);
    QVERIFY(client.events(u"chat"_s).at(0)[u"uid"_s].isString());
}

void TestPlugDjPracticeFaults::nullFields()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-null-fields=username,un"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(client.get(u"users/me"_s).first().value(u"username"_s).isNull());
    house.control(u"say"_s, {{u"text"_s, u"hi"_s}});
    QTRY_COMPARE(client.events(u"chat"_s).size(), 1);
    QVERIFY(client.events(u"chat"_s).at(0)[u"un"_s].isNull());
    QCOMPARE(client.events(u"chat"_s).at(0)[u"message"_s].toString(), u"hi"_s);
}

void TestPlugDjPracticeFaults::dateDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("none") << u"0"_s << uR"(^[\d-]{10} [\d:]{8}$)"_s;
    QTest::newRow("three") << u"3"_s << uR"(^[\d-]{10} [\d:]{8}\.\d{3}$)"_s;
    QTest::newRow("six") << u"6"_s << uR"(^[\d-]{10} [\d:]{8}\.\d{6}$)"_s;
}

void TestPlugDjPracticeFaults::dateDigits()
{
    QFETCH(QString, digits);
    QFETCH(QString, pattern);
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-date-digits="_s + digits).isOk());
    DjClient client(house);
    const QString time = client.get(u"mobile/init"_s).first().value(u"t"_s).toString();
    QVERIFY2(QRegularExpression(pattern).match(time).hasMatch(), qPrintable(time));
}

void TestPlugDjPracticeFaults::clockSkew()
{
    DjHouse house;
    QVERIFY(house.faults.set(u"plugdj-clock-skew=-3600"_s).isOk());
    DjClient client(house);
    const QString text = client.get(u"mobile/init"_s).first().value(u"t"_s).toString().first(19).replace(u' ', u'T');
    const QDateTime shown = QDateTime::fromString(text + u'Z', Qt::ISODate);
    const qint64 behind = shown.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(behind >= 3600 && behind < 3660, qPrintable(text));
}

void TestPlugDjPracticeFaults::oddPeople()
{
    DjHouse house;
    for (const QString &fault : {u"plugdj-odd-names"_s, u"plugdj-long-wait-list"_s, u"plugdj-crowd=200"_s})
        QVERIFY(house.faults.set(fault).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    const QJsonObject state = client.get(u"rooms/state"_s).first();
    QCOMPARE(state[u"booth"_s][u"waitingDJs"_s].toArray().size(), 50);
    QVERIFY(state.value(u"users"_s).toArray().size() > 250);
    const QString text = QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
    QVERIFY(text.contains(QString(24, u'宽')));
    QVERIFY(text.contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
    QVERIFY(house.faults.set(u"plugdj-zalgo"_s).isOk());
    QTRY_COMPARE(client.lines().size(), 6);
    QVERIFY(client.lines().constFirst().count(QChar(0x0301)) == 1);
}

void TestPlugDjPracticeFaults::flood()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QVERIFY(house.faults.set(u"plugdj-flood=500"_s).isOk());
    QTRY_VERIFY(client.lines().size() > 100);
    QVERIFY(house.faults.set(u"plugdj-flood=off"_s).isOk());
    house.control(u"say"_s, {{u"text"_s, u"the end"_s}});
    QTRY_COMPARE(client.lines().constLast(), u"the end"_s);
}

void TestPlugDjPracticeFaults::everyFaultIsSwitchedOff()
{
    DjHouse house;
    for (const FaultInfo &info : PlugDjService::faults()) {
        const bool wantsArgument = !info.argument.isEmpty() && !info.argument.startsWith(u'[');
        QVERIFY2(house.faults.set(info.name + (wantsArgument ? u"=1"_s : QString())).isOk(), qPrintable(info.name));
    }
    for (const FaultInfo &info : PlugDjService::faults())
        QVERIFY(house.faults.set(info.name + u"=off"_s).isOk());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    client.say(u"all is well"_s);
    QTRY_VERIFY(client.lines().contains(u"all is well"_s));
}

QTEST_GUILESS_MAIN(TestPlugDjPracticeFaults)
#include "tst_plugdjpracticefaults.moc"
