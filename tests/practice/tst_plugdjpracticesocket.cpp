// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

#include "practice/plugdjlimits.h"

#include <QSignalSpy>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The socket (plugdj.md 2, Appendix A 4 to 8).
class TestPlugDjPracticeSocket : public QObject
{
    Q_OBJECT

private slots:
    void refusedHandshakes_data();
    void refusedHandshakes();
    void whoDoesNotAuthenticateIsCut();
    void theHeartbeatFollowsTheLastMessage();
    void wrongMessagesAreIgnored_data();
    void wrongMessagesAreIgnored();
    void linesAreEscapedAndEchoed();
    void longLinesAreCut_data();
    void longLinesAreCut();
    void whoMayNotTalkIsDroppedInSilence_data();
    void whoMayNotTalkIsDroppedInSilence();
    void theBucketDropsAndWarns();
    void theBucketItself();
    void eventsOfOneTurnShareAMessage();
    void theSecondSocketKillsTheFirst();
    void aSecondLoginKillsTheFirst();
    void anyEventCanBeSent();
    void leavingIsTold();
    void changingRoomsIsTold();
    void historyKeepsThirtyLines();
    void deletedLinesAreGone();
};

void TestPlugDjPracticeSocket::refusedHandshakes_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("path");
    QTest::newRow("no origin") << QString() << u"/socket"_s;
    QTest::newRow("another origin") << u"https://evil.example"_s << u"/socket"_s;
    QTest::newRow("plain http") << u"http://plug.dj"_s << u"/socket"_s;
    QTest::newRow("another path") << u"https://plug.dj"_s << u"/sockets"_s;
}

void TestPlugDjPracticeSocket::refusedHandshakes()
{
    QFETCH(QString, origin);
    QFETCH(QString, path);
    DjHouse house;
    QWebSocket socket(origin);
    QSignalSpy failed(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
    QUrl url = house.service.endpoints().socket;
    url.setPath(path);
    socket.open(url);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY2(socket.errorString().contains(path == "/socket"_L1 ? u"403"_s : u"404"_s),
             qPrintable(socket.errorString()));
}

void TestPlugDjPracticeSocket::whoDoesNotAuthenticateIsCut()
{
    PracticeServer::Options options = DjHouse::silence();
    options.plugDjAuthTimeout = 100ms;
    DjHouse house(options);
    DjClient client(house);
    client.open();
    QTRY_VERIFY(client.isOpen());
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.messages, QStringList());
}

void TestPlugDjPracticeSocket::theHeartbeatFollowsTheLastMessage()
{
    PracticeServer::Options options = DjHouse::silence();
    options.plugDjHeartbeat = 150ms;
    DjHouse house(options);
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    QTRY_VERIFY(client.messages.count(u"h"_s) >= 2);
    QCOMPARE(client.messages.constFirst().at(0), u'['); // the ack came first
    // While something is said more often than that, there is no heartbeat at all.
    house.control(u"burst"_s, {{u"count"_s, 1}});
    QTRY_COMPARE(client.lines().size(), 1);
    const auto beats = client.messages.count(u"h"_s);
    house.control(u"burst"_s, {{u"count"_s, 20}, {u"rate"_s, 50}});
    QTRY_COMPARE(client.lines().size(), 21);
    QVERIFY(client.messages.count(u"h"_s) <= beats + 1);
    house.control(u"mute-heartbeat"_s);
    const auto muted = client.messages.count(u"h"_s);
    house.control(u"resume-heartbeat"_s);
    QTRY_VERIFY(client.messages.count(u"h"_s) > muted);
}

void TestPlugDjPracticeSocket::wrongMessagesAreIgnored_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("array") << uR"([{"a":"chat","p":"no","t":1}])"_s;
    QTest::newRow("number as text") << uR"({"a":"chat","p":5,"t":1})"_s;
    QTest::newRow("time as text") << uR"({"a":"chat","p":"no","t":"1"})"_s;
    QTest::newRow("time with a fraction") << uR"({"a":"chat","p":"no","t":1.5})"_s;
    QTest::newRow("no time") << uR"({"a":"chat","p":"no"})"_s;
    QTest::newRow("unknown action") << uR"({"a":"shout","p":"no","t":1})"_s;
    QTest::newRow("action as number") << uR"({"a":1,"p":"no","t":1})"_s;
    QTest::newRow("newline") << uR"({"a":"chat","p":"no\nway","t":1})"_s;
    QTest::newRow("blank") << uR"({"a":"chat","p":"   ","t":1})"_s;
    QTest::newRow("nothing") << uR"({"a":"chat","p":"","t":1})"_s;
}

void TestPlugDjPracticeSocket::wrongMessagesAreIgnored()
{
    QFETCH(QString, message);
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    client.send(message);
    client.say(u"afterwards"_s);
    QTRY_COMPARE(client.lines(), QStringList(u"afterwards"_s));
}

void TestPlugDjPracticeSocket::linesAreEscapedAndEchoed()
{
    DjHouse house;
    DjClient speaker(house);
    DjClient listener(house);
    QVERIFY(speaker.enter(u"dj@example.org"_s));
    QVERIFY(listener.enter(u"other@example.org"_s));
    speaker.say(u"Tom & \"Jerry's\" <3 😀"_s);
    QTRY_COMPARE(speaker.lines().size(), 1);
    QTRY_COMPARE(listener.lines(), speaker.lines());
    const QJsonObject echo = speaker.events(u"chat"_s).at(0).toObject();
    QCOMPARE(echo.value(u"message"_s).toString(), u"Tom &amp; &#34;Jerry&#39;s&#34; &lt;3 😀"_s);
    QCOMPARE(echo.value(u"un"_s).toString(), u"partyfan"_s);
    QCOMPARE(echo.value(u"uid"_s).toInteger(), speaker.id());
    QVERIFY(echo.value(u"cid"_s).toString().startsWith(QString::number(speaker.id()) + u'-'));
    QVERIFY(!echo.contains(u"timestamp"_s));
}

void TestPlugDjPracticeSocket::longLinesAreCut_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("wire");
    QTest::newRow("fits") << QString(250, u'a') << QString(250, u'a');
    QTest::newRow("one too many") << QString(251, u'a') << QString(250, u'a');
    QTest::newRow("quotes that fit") << QString(50, u'"') << u"&#34;"_s.repeated(50);
    QTest::newRow("inside an entity") << QString(248, u'a') + u"&"_s << QString(248, u'a') + u"&a"_s;
    QTest::newRow("inside a character") << QString(249, u'a') + u"é"_s << QString(249, u'a') + u"\ufffd"_s;
}

void TestPlugDjPracticeSocket::longLinesAreCut()
{
    QFETCH(QString, said);
    QFETCH(QString, wire);
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    client.say(said);
    QTRY_COMPARE(client.lines(), QStringList(wire));
}

void TestPlugDjPracticeSocket::whoMayNotTalkIsDroppedInSilence_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("room");
    QTest::newRow("muted") << u"muted@example.org"_s << u"night-bus"_s;
    QTest::newRow("level too low") << u"levelone@example.org"_s << u"grown-ups"_s;
}

void TestPlugDjPracticeSocket::whoMayNotTalkIsDroppedInSilence()
{
    QFETCH(QString, email);
    QFETCH(QString, room);
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(email, room));
    client.say(u"hello?"_s);
    // The server has read that before it hears this from the same socket.
    QTRY_COMPARE(client.socket().bytesToWrite(), 0);
    client.get(u"rooms/state"_s);
    house.control(u"say"_s, {{u"text"_s, u"afterwards"_s}, {u"room"_s, room}});
    QTRY_COMPARE(client.lines(), QStringList(u"afterwards"_s));
}

void TestPlugDjPracticeSocket::theBucketDropsAndWarns()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    for (int i = 0; i < 24; ++i)
        client.say(u"line %1"_s.arg(i));
    QTRY_COMPARE(client.events(u"floodChat"_s).size(), 1);
    QCOMPARE(client.events(u"rateLimit"_s).size(), 1);
    QVERIFY(client.lines().size() >= 6 && client.lines().size() < 10);
    QCOMPARE(client.lines().constFirst(), u"line 0"_s);
}

void TestPlugDjPracticeSocket::theBucketItself()
{
    using namespace djpractice;
    const Moment start{};
    // The peers' ramp, 70 ms more for each line up to 700 ms, passes completely; a fixed pace of 200 ms does not.
    ChatBucket ramp;
    Moment now = start;
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(ramp.take(now), ChatBucket::Verdict::Pass);
        now += std::chrono::milliseconds(qMin(700, 70 * (i + 1)));
    }
    ChatBucket fixed;
    int passed = 0;
    for (int i = 0; i < 20; ++i)
        passed += fixed.take(start + i * 200ms) == ChatBucket::Verdict::Pass;
    QVERIFY(passed < 15);
}

void TestPlugDjPracticeSocket::eventsOfOneTurnShareAMessage()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"bouncer@example.org"_s));
    QVERIFY(client.bringALongSong());
    client.post(u"booth"_s);
    QTRY_VERIFY(client.shapes().contains(u"advance djListUpdate"_s));
    const QJsonObject play = client.events(u"advance"_s).at(0).toObject();
    client.post(u"booth/skip"_s, {{u"userID"_s, play.value(u"c"_s)}, {u"historyID"_s, play.value(u"h"_s)}});
    QTRY_VERIFY(client.shapes().constLast().startsWith(u"modSkip "_s));
    QVERIFY(client.shapes().constLast().contains(u" advance "_s));
}

void TestPlugDjPracticeSocket::theSecondSocketKillsTheFirst()
{
    DjHouse house;
    DjClient first(house);
    QVERIFY(first.enter(u"dj@example.org"_s));
    DjClient second(house);
    second.cookie = first.cookie;
    QVERIFY(second.connectSocket());
    QTRY_COMPARE(first.events(u"killSession"_s).size(), 1);
    QTRY_VERIFY(first.isClosed());
    QVERIFY(second.isOpen());
}

void TestPlugDjPracticeSocket::aSecondLoginKillsTheFirst()
{
    DjHouse house;
    DjClient first(house);
    QVERIFY(first.enter(u"dj@example.org"_s));
    DjClient second(house);
    second.signIn();
    QTRY_COMPARE(first.events(u"killSession"_s).size(), 1);
    QTRY_VERIFY(first.isClosed());
    QCOMPARE(second.join().verdict(), u"200 ok"_s);
}

void TestPlugDjPracticeSocket::anyEventCanBeSent()
{
    DjHouse house(DjHouse::silence());
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    house.control(u"event"_s, {{u"name"_s, u"neverHeardOf"_s}, {u"payload"_s, QJsonObject{{u"i"_s, 7}}}});
    QTRY_VERIFY(client.messages.join(u'\n').contains(uR"({"a":"neverHeardOf","p":{"i":7},"s":)"_s));
    house.control(u"event"_s, {{u"name"_s, u"ping"_s}});
    QTRY_VERIFY(client.messages.join(u'\n').contains(uR"({"a":"ping","s":)"_s));
}

void TestPlugDjPracticeSocket::leavingIsTold()
{
    DjHouse house;
    DjClient stays(house);
    DjClient goes(house);
    DjClient guest(house);
    QVERIFY(stays.enter(u"dj@example.org"_s));
    QVERIFY(goes.enter(u"other@example.org"_s));
    const qint64 id = goes.id();
    QTRY_COMPARE(stays.events(u"userJoin"_s).size(), 1);
    QCOMPARE(stays.events(u"userJoin"_s).at(0)[u"username"_s].toString(), u"second fiddle"_s);
    guest.cookie = guest.raw("GET", u"/night-bus"_s, {}).newCookie;
    QVERIFY(guest.connectSocket());
    guest.join();
    QTRY_COMPARE(stays.events(u"userJoin"_s).size(), 2);
    QCOMPARE(stays.events(u"userJoin"_s).at(1)[u"guest"_s].toBool(), true);
    goes.cut();
    QTRY_COMPARE(stays.events(u"userLeave"_s), QJsonArray{id});
    guest.cut();
    QTRY_COMPARE(stays.events(u"userLeave"_s).size(), 2);
    QCOMPARE(stays.events(u"userLeave"_s).at(1).toInt(), 0);
    // Who comes back has to join again.
    QVERIFY(goes.connectSocket());
    QCOMPARE(goes.get(u"rooms/state"_s).verdict(), u"400 notInRoom"_s);
}

void TestPlugDjPracticeSocket::changingRoomsIsTold()
{
    DjHouse house;
    DjClient stays(house);
    DjClient goes(house);
    QVERIFY(stays.enter(u"dj@example.org"_s));
    QVERIFY(goes.enter(u"other@example.org"_s));
    QCOMPARE(goes.join(u"no-such-room"_s).verdict(), u"404 notFound"_s);
    QCOMPARE(goes.get(u"rooms/state"_s).first()[u"meta"_s][u"slug"_s].toString(), u"night-bus"_s);
    QCOMPARE(goes.join(u"quiet-corner"_s).verdict(), u"200 ok"_s);
    QTRY_COMPARE(stays.events(u"userLeave"_s).size(), 1);
    house.control(u"say"_s, {{u"text"_s, u"on the bus"_s}});
    house.control(u"say"_s, {{u"text"_s, u"in the corner"_s}, {u"room"_s, u"quiet-corner"_s}});
    QTRY_COMPARE(goes.lines(), QStringList(u"in the corner"_s));
    QTRY_COMPARE(stays.lines(), QStringList(u"on the bus"_s));
}

void TestPlugDjPracticeSocket::historyKeepsThirtyLines()
{
    DjHouse house;
    DjClient client(house);
    house.control(u"burst"_s, {{u"count"_s, 40}, {u"text"_s, u"n"_s}});
    QVERIFY(client.enter(u"dj@example.org"_s));
    const QJsonObject history = client.get(u"chat/history"_s).first();
    const QJsonArray lines = history.value(u"history"_s).toArray();
    QCOMPARE(lines.size(), 30);
    QCOMPARE(lines.at(0)[u"message"_s].toString(), u"n 11"_s);
    QCOMPARE(lines.at(29)[u"message"_s].toString(), u"n 40"_s);
    QCOMPARE(lines.at(0)[u"timestamp"_s].toString().size(), 26);
    QCOMPARE(history.value(u"users"_s).toArray().size(), 1);
    QCOMPARE(house.control(u"said"_s).value(u"said"_s).toArray().size(), 40);
}

void TestPlugDjPracticeSocket::deletedLinesAreGone()
{
    DjHouse house;
    DjClient bouncer(house);
    QVERIFY(bouncer.enter(u"bouncer@example.org"_s));
    const QString cid = house.control(u"say"_s, {{u"text"_s, u"rude"_s}}).value(u"cid"_s).toString();
    QCOMPARE(bouncer.del(u"chat/"_s + cid).verdict(), u"200 ok"_s);
    QTRY_COMPARE(bouncer.events(u"chatDelete"_s).size(), 1);
    QCOMPARE(bouncer.events(u"chatDelete"_s).at(0)[u"c"_s].toString(), cid);
    QCOMPARE(bouncer.events(u"chatDelete"_s).at(0)[u"mi"_s].toInteger(), bouncer.id());
    QVERIFY(bouncer.get(u"chat/history"_s).first().value(u"history"_s).toArray().isEmpty());
    DjClient user(house);
    QVERIFY(user.enter(u"dj@example.org"_s));
    QCOMPARE(user.del(u"chat/"_s + cid).verdict(), u"403 requestError"_s);
}

QTEST_GUILESS_MAIN(TestPlugDjPracticeSocket)
#include "tst_plugdjpracticesocket.moc"
