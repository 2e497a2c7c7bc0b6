// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

namespace {

const QString G1Join = u"/RadioMessage/joinLivestreamRadioFrequency"_s;
const QString G1Leave = u"/RadioMessage/leaveLivestreamRadioFrequency"_s;
const QString G1List = u"/RadioMessage/getChatUserList/"_s;
const QString G1Send = u"/RadioMessage/sendLivestreamRadioChatter/"_s;
const QString G2Join = u"/ck/channel/join"_s;
const QString G2Send = u"/ck/channel/message"_s;

QString errorOf(const QJsonObject &answer)
{
    return answer[u"body"_s][u"errors"_s][0][u"name"_s].toString();
}

bool isBanAnswer(const QJsonObject &answer)
{
    return answer[u"statusCode"_s].toInt() == 403
           && answer[u"body"_s][u"errors"_s][0][u"reason"_s].toString() == "chatBanned"_L1
           && !answer[u"body"_s][u"message"_s].toString().isEmpty();
}

QStringList names(const QJsonValue &array)
{
    QStringList names;
    for (const auto &name : array.toArray())
        names.append(name.toString());
    return names;
}

} // namespace

/// The practice chat host (floatplane.md 6.2, 6.3, 6.6, 7.5).
class TestFloatplaneChat : public QObject
{
    Q_OBJECT

private slots:
    void classicConversation();
    void currentConversation();
    void tokenConversation();
    void bothGenerationsHearEachOther();
    void ordersOfEventAndAck_data();
    void ordersOfEventAndAck();
    void routesExistInBothSpellings();
    void eachGenerationCanBeMissing();
    void eachGenerationNamesChannelsItsWay();
    void refusesJoins_data();
    void refusesJoins();
    void refusesLines_data();
    void refusesLines();
    void sendingNeedsAJoin();
    void tooFastIs429();
    void emotesAreFilteredByAuthor();
    void peopleAreListedByRole();
    void leavingStopsEvents();
    void aGoneSocketLeavesTheRoom();
    void aRejoinChangesOnlyTheGeneration();
    void cookieIsNeededByFault();
    void sessionsExpire();
    void saidListsWhatWasDelivered();
    void burstsKeepTheirOrder();
};

void TestFloatplaneChat::classicConversation()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    QJsonObject channel = floatplane.g1Channel();
    channel[u"message"_s] = QJsonValue::Null;

    const auto joined = peer->request(u"get"_s, G1Join, channel);
    QCOMPARE(joined[u"statusCode"_s].toInt(), 200);
    QCOMPARE(joined[u"body"_s][u"success"_s].toBool(), true);
    QVERIFY(joined[u"body"_s][u"emotes"_s].toArray().size() >= 3);

    const auto sent = peer->request(u"post"_s, G1Send, floatplane.g1Channel(u"hi <you> & :heart:"_s));
    const auto line = sent[u"body"_s].toObject();
    QCOMPARE(line[u"success"_s].toBool(), true);
    QCOMPARE(line[u"message"_s].toString(), u"hi &lt;you&gt; &amp; :heart:"_s);
    QCOMPARE(line[u"username"_s].toString(), u"viewer"_s);
    QCOMPARE(line[u"userType"_s].toString(), u"Normal"_s);
    QCOMPARE(line[u"channel"_s].toString(), u"/live/"_s + floatplane.stream());
    QCOMPARE(line[u"emotes"_s].toArray().size(), 1);

    QVERIFY(peer->gets(u"radioChatter"_s));
    const auto event = peer->events(u"radioChatter"_s)[0];
    QCOMPARE(event, line);
    QVERIFY(!event.contains(u"timestamp"_s));

    const auto left = peer->request(u"post"_s, G1Leave, floatplane.g1Channel(u"bye!"_s));
    QCOMPARE(left, QJsonObject({{u"body"_s, u"Not Found"_s}, {u"headers"_s, QJsonObject()}, {u"statusCode"_s, 404}}));
}

void TestFloatplaneChat::currentConversation()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    const auto joined = peer->post(G2Join, floatplane.g2Channel());
    QCOMPARE(joined[u"statusCode"_s].toInt(), 200);
    QVERIFY(!joined[u"body"_s].toObject().contains(u"success"_s));
    QVERIFY(joined[u"body"_s][u"emotes"_s][0][u"image"_s].toString().startsWith(floatplane.site().toString()));

    const auto sent = peer->post(G2Send, floatplane.g2Channel(u"hello"_s));
    QCOMPARE(sent, QJsonObject({{u"body"_s, QJsonObject()}, {u"headers"_s, QJsonObject()}, {u"statusCode"_s, 200}}));
    QVERIFY(peer->gets(u"radioChatter"_s));
    const auto event = peer->events(u"radioChatter"_s)[0];
    QCOMPARE(event[u"message"_s].toString(), u"hello"_s);
    QCOMPARE(event[u"channel"_s].toString(), u"/live/"_s + floatplane.stream());
    const auto age = QDateTime::currentMSecsSinceEpoch() - qint64(event[u"timestamp"_s].toDouble());
    QVERIFY(age >= 0 && age < 60'000);
    QVERIFY(!event.contains(u"success"_s));
    QCOMPARE(peer->post(u"/ck/channel/leave"_s, floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
}

void TestFloatplaneChat::tokenConversation()
{
    FloatplaneFixture floatplane;
    const QString token = floatplane.accessToken();
    QVERIFY(!token.isEmpty());

    const auto peer = floatplane.chatPeer({});
    QVERIFY(peer->isReady());
    auto channel = floatplane.g2Channel(u"by token"_s);
    QCOMPARE(peer->post(u"/tk/channel/join"_s, channel)[u"statusCode"_s].toInt(), 401);
    channel[u"token"_s] = token;
    QCOMPARE(peer->post(u"/tk/channel/join"_s, channel)[u"statusCode"_s].toInt(), 200);
    QCOMPARE(peer->post(u"/tk/channel/message"_s, channel)[u"statusCode"_s].toInt(), 200);
    QVERIFY(peer->gets(u"radioChatter"_s));
    QCOMPARE(peer->post(u"/tk/channel/user/list"_s, channel)[u"statusCode"_s].toInt(), 200);
    QCOMPARE(peer->post(u"/tk/channel/leave"_s, channel)[u"statusCode"_s].toInt(), 200);
    QCOMPARE(peer->post(G2Join, channel)[u"statusCode"_s].toInt(), 401); // no cookie, so nobody

    // The classic generation takes the token as a header.
    const QJsonObject headers{{u"authorization"_s, u"Bearer "_s + token}};
    QCOMPARE(peer->request(u"get"_s, G1Join, floatplane.g1Channel(), headers)[u"statusCode"_s].toInt(), 200);
    QCOMPARE(peer->request(u"get"_s, G1Join, floatplane.g1Channel())[u"statusCode"_s].toInt(), 401);
}

void TestFloatplaneChat::bothGenerationsHearEachOther()
{
    FloatplaneFixture floatplane;
    const auto classic = floatplane.g1Member(floatplane.cookie());
    const auto current = floatplane.g2Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(classic && current);
    classic->request(u"post"_s, G1Send, floatplane.g1Channel(u"one"_s));
    current->post(G2Send, floatplane.g2Channel(u"two"_s));
    QVERIFY(classic->gets(u"radioChatter"_s, 2));
    QVERIFY(current->gets(u"radioChatter"_s, 2));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(classic->events(u"radioChatter"_s)[i][u"id"_s], current->events(u"radioChatter"_s)[i][u"id"_s]);
        QVERIFY(classic->events(u"radioChatter"_s)[i].contains(u"success"_s));
        QVERIFY(current->events(u"radioChatter"_s)[i].contains(u"timestamp"_s));
    }
}

void TestFloatplaneChat::ordersOfEventAndAck_data()
{
    QTest::addColumn<bool>("isG1");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isEventFirst");
    QTest::newRow("classic") << true << QString() << true;
    QTest::newRow("current") << false << QString() << false;
    QTest::newRow("classic, ack first") << true << u"floatplane-ack-first"_s << false;
    QTest::newRow("current, ack first") << false << u"floatplane-ack-first"_s << false;
    QTest::newRow("classic, event first") << true << u"floatplane-event-first"_s << true;
    QTest::newRow("current, event first") << false << u"floatplane-event-first"_s << true;
}

void TestFloatplaneChat::ordersOfEventAndAck()
{
    QFETCH(bool, isG1);
    QFETCH(QString, fault);
    QFETCH(bool, isEventFirst);
    FloatplaneFixture floatplane;
    if (!fault.isEmpty())
        floatplane.on(fault);
    const auto peer = isG1 ? floatplane.g1Member(floatplane.cookie()) : floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    const auto before = peer->frames.size();
    peer->ask(u"post"_s, isG1 ? G1Send : G2Send, isG1 ? floatplane.g1Channel(u"x"_s) : floatplane.g2Channel(u"x"_s));
    QTRY_COMPARE(peer->frames.size(), before + 2);
    QCOMPARE(peer->frames[before].startsWith("42[\"radioChatter\""_L1), isEventFirst);
    QCOMPARE(peer->frames[before + 1].startsWith("43"_L1), isEventFirst);
}

void TestFloatplaneChat::routesExistInBothSpellings()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g1Member(floatplane.cookie());
    QVERIFY(peer);
    for (const QString &url : {G1List, G1List.chopped(1), G1Join + u'/'})
        QCOMPARE(peer->request(u"get"_s, url, floatplane.g1Channel())[u"statusCode"_s].toInt(), 200);
    QCOMPARE(peer->post(G2Join + u'/', floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
    // The verb is part of the route.
    QCOMPARE(peer->post(G1Join, floatplane.g1Channel())[u"body"_s].toString(), u"Not Found"_s);
}

void TestFloatplaneChat::eachGenerationCanBeMissing()
{
    for (const bool hasG1 : {true, false}) {
        auto options = FloatplaneFixture::silence();
        options.hasG1 = hasG1;
        options.hasG2 = !hasG1;
        FloatplaneFixture floatplane(options);
        const auto peer = floatplane.chatPeer(floatplane.cookie());
        QVERIFY(peer->isReady());
        const auto classic = peer->request(u"get"_s, G1Join, floatplane.g1Channel());
        const auto current = peer->post(G2Join, floatplane.g2Channel());
        QCOMPARE(classic[u"statusCode"_s].toInt(), hasG1 ? 200 : 404);
        QCOMPARE(current[u"statusCode"_s].toInt(), hasG1 ? 404 : 200);
        QCOMPARE((hasG1 ? current : classic)[u"body"_s].toString(), u"Not Found"_s);
    }
}

void TestFloatplaneChat::eachGenerationNamesChannelsItsWay()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    const auto classic = peer->request(u"get"_s, G1Join, floatplane.g2Channel());
    QCOMPARE(classic[u"body"_s][u"success"_s].toBool(true), false);
    const auto current = peer->post(G2Join, floatplane.g1Channel());
    QCOMPARE(current[u"statusCode"_s].toInt(), 404);
    QCOMPARE(errorOf(current), u"notFoundError"_s);
    QCOMPARE(peer->post(G2Join, {{u"channel"_s, u"nowhere"_s}})[u"statusCode"_s].toInt(), 404);
    QCOMPARE(peer->post(G2Join, {})[u"statusCode"_s].toInt(), 404);
}

void TestFloatplaneChat::refusesJoins_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("nobody") << QString() << 401 << u"notLoggedInError"_s;
    QTest::newRow("no subscription") << u"outsider"_s << 403 << u"accessDeniedError"_s;
    QTest::newRow("banned") << u"banned"_s << 403 << QString();
}

void TestFloatplaneChat::refusesJoins()
{
    QFETCH(QString, user);
    QFETCH(int, status);
    QFETCH(QString, error);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(user.isEmpty() ? QByteArray() : floatplane.cookieOf(user));
    QVERIFY(peer->isReady());
    for (const auto &answer :
         {peer->request(u"get"_s, G1Join, floatplane.g1Channel()), peer->post(G2Join, floatplane.g2Channel())}) {
        QCOMPARE(answer[u"statusCode"_s].toInt(), status);
        QCOMPARE(errorOf(answer), error);
        QCOMPARE(isBanAnswer(answer), user == "banned"_L1);
    }
    floatplane.control(u"say"_s);
    QVERIFY(peer->isSettled());
    QVERIFY(peer->events(u"radioChatter"_s).isEmpty());
}

void TestFloatplaneChat::refusesLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("500 characters") << QString(500, u'x') << true;
    QTest::newRow("501 characters") << QString(501, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  \t "_s << false;
    QTest::newRow("emote of others") << u"look :staffonly:"_s << false;
    QTest::newRow("unknown code") << u"12:30:45 :nosuch:"_s << true;
    QTest::newRow("slash of nobody's") << u"/shrug"_s << true;
}

void TestFloatplaneChat::refusesLines()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    FloatplaneFixture floatplane;
    const auto classic = floatplane.g1Member(floatplane.cookie());
    const auto current = floatplane.g2Member(floatplane.cookie());
    QVERIFY(classic && current);
    const auto first = classic->request(u"post"_s, G1Send, floatplane.g1Channel(text));
    QCOMPARE(first[u"statusCode"_s].toInt(), 200); // the classic way to refuse is "success"
    QCOMPARE(first[u"body"_s][u"success"_s].toBool(), isGood);
    QCOMPARE(first[u"body"_s][u"message"_s].toString().isEmpty(), false);
    const auto second = current->post(G2Send, floatplane.g2Channel(text));
    QCOMPARE(second[u"statusCode"_s].toInt(), isGood ? 200 : 400);
    QVERIFY(classic->isSettled());
    QCOMPARE(classic->events(u"radioChatter"_s).size(), isGood ? 2 : 0);
}

void TestFloatplaneChat::sendingNeedsAJoin()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    QCOMPARE(errorOf(peer->post(G2Send, floatplane.g2Channel(u"hi"_s))), u"notConnectedError"_s);
}

void TestFloatplaneChat::tooFastIs429()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-chat-rate=3"_s);
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    // One frame after the other without waiting: well within a second.
    QList<int> asked;
    for (int i = 0; i < 8; ++i)
        asked.append(peer->ask(u"post"_s, G2Send, floatplane.g2Channel(u"again"_s)));
    QStringList errors;
    for (const int id : asked)
        errors.append(errorOf(peer->answer(id)));
    QCOMPARE(errors.first(3), QStringList(3, QString()));
    QVERIFY(errors.contains(u"rateLimitError"_s));
    QTRY_COMPARE(peer->post(G2Send, floatplane.g2Channel(u"later"_s))[u"statusCode"_s].toInt(), 200);
}

void TestFloatplaneChat::emotesAreFilteredByAuthor()
{
    FloatplaneFixture floatplane;
    const auto viewer = floatplane.g2Member(floatplane.cookie());
    const auto moderator = floatplane.g2Member(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer && moderator);
    viewer->post(G2Send, floatplane.g2Channel(u":wave: :WAVE: :partywave: :nosuch: :spark:"_s));
    moderator->post(G2Send, floatplane.g2Channel(u":staffonly: and :wave:"_s));
    QVERIFY(viewer->gets(u"radioChatter"_s, 2));
    const auto codes = [&](int index) {
        QStringList found;
        for (const auto &emote : viewer->events(u"radioChatter"_s)[index][u"emotes"_s].toArray())
            found.append(emote[u"code"_s].toString());
        return found;
    };
    QCOMPARE(codes(0), QStringList({u"wave"_s, u"partyWave"_s, u"spark"_s}));
    QCOMPARE(codes(1), QStringList({u"staffonly"_s, u"wave"_s}));
    QCOMPARE(viewer->events(u"radioChatter"_s)[1][u"userType"_s].toString(), u"Moderator"_s);
}

void TestFloatplaneChat::peopleAreListedByRole()
{
    FloatplaneFixture floatplane;
    const auto viewer = floatplane.g2Member(floatplane.cookie());
    const auto moderator = floatplane.g1Member(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer && moderator);
    const auto current = viewer->post(u"/ck/channel/user/list"_s, floatplane.g2Channel())[u"body"_s].toObject();
    const auto classic = moderator->request(u"get"_s, G1List, floatplane.g1Channel())[u"body"_s].toObject();
    QCOMPARE(classic[u"success"_s].toBool(), true);
    QCOMPARE(classic[u"pilots"_s], current[u"admins"_s]);
    QCOMPARE(classic[u"passengers"_s], current[u"users"_s]);
    QVERIFY(names(current[u"admins"_s]).contains(u"moderator"_s));
    QVERIFY(names(current[u"admins"_s]).contains(u"LanternKeeper"_s)); // the owner lives here
    QVERIFY(names(current[u"users"_s]).contains(u"viewer"_s));
    QVERIFY(names(current[u"users"_s]).size() > 10);
}

void TestFloatplaneChat::leavingStopsEvents()
{
    FloatplaneFixture floatplane;
    const auto classic = floatplane.g1Member(floatplane.cookie());
    const auto stayer = floatplane.g2Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(classic && stayer);
    QCOMPARE(classic->request(u"post"_s, G1Leave, floatplane.g1Channel())[u"statusCode"_s].toInt(), 404);
    floatplane.control(u"say"_s);
    QVERIFY(stayer->gets(u"radioChatter"_s));
    QVERIFY(classic->isSettled());
    QVERIFY(classic->events(u"radioChatter"_s).isEmpty()); // it said 404 and yet did it

    floatplane.on(u"floatplane-g1-leave-noop"_s);
    classic->request(u"get"_s, G1Join, floatplane.g1Channel());
    QCOMPARE(classic->request(u"post"_s, G1Leave, floatplane.g1Channel())[u"statusCode"_s].toInt(), 404);
    floatplane.control(u"say"_s);
    QVERIFY(classic->gets(u"radioChatter"_s));
}

void TestFloatplaneChat::aGoneSocketLeavesTheRoom()
{
    FloatplaneFixture floatplane;
    const auto stayer = floatplane.g2Member(floatplane.cookie());
    auto goer = floatplane.g2Member(floatplane.cookieOf(u"plainviewer"_s));
    QVERIFY(stayer && goer);
    const auto users = [&] {
        return names(stayer->post(u"/ck/channel/user/list"_s, floatplane.g2Channel())[u"body"_s][u"users"_s]);
    };
    QVERIFY(users().contains(u"plainviewer"_s));
    goer.reset();
    QTRY_VERIFY(!users().contains(u"plainviewer"_s));
    floatplane.control(u"say"_s);
    QVERIFY(stayer->gets(u"radioChatter"_s));
}

void TestFloatplaneChat::aRejoinChangesOnlyTheGeneration()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    peer->request(u"get"_s, G1Join, floatplane.g1Channel());
    floatplane.control(u"say"_s);
    QVERIFY(peer->gets(u"radioChatter"_s));
    QVERIFY(peer->isSettled());
    QCOMPARE(peer->events(u"radioChatter"_s).size(), 1);
    QVERIFY(peer->events(u"radioChatter"_s)[0].contains(u"success"_s));
}

void TestFloatplaneChat::cookieIsNeededByFault()
{
    FloatplaneFixture floatplane;
    floatplane.on(u"floatplane-chat-needs-cookie"_s);
    const auto peer = floatplane.chatPeer(floatplane.cookie());
    QVERIFY(peer->isReady());
    QCOMPARE(peer->post(u"/tk/channel/join"_s, floatplane.g2Channel())[u"statusCode"_s].toInt(), 403);
    QCOMPARE(peer->post(G2Join, floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
}

void TestFloatplaneChat::sessionsExpire()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    floatplane.control(u"expire-session"_s);
    QCOMPARE(peer->post(G2Send, floatplane.g2Channel(u"hi"_s))[u"statusCode"_s].toInt(), 401);
    QVERIFY(floatplane.service.announcement()[u"cookie"_s].toString().toLatin1() != floatplane.cookie());
}

void TestFloatplaneChat::saidListsWhatWasDelivered()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    const auto first = floatplane.control(u"say"_s, {{u"as"_s, u"somebody-new"_s}, {u"text"_s, u"one"_s}});
    peer->post(G2Send, floatplane.g2Channel(u"two"_s));
    floatplane.control(u"say"_s, {{u"text"_s, u"three"_s}, {u"type"_s, u"Transmission"_s}});
    QVERIFY(peer->gets(u"radioChatter"_s, 3));

    const auto said = floatplane.control(u"said"_s);
    QCOMPARE(said[u"total"_s].toInt(), 3);
    const auto lines = said[u"lines"_s].toArray();
    QCOMPARE(lines[0][u"id"_s], first[u"id"_s]);
    QCOMPARE(lines[0][u"username"_s].toString(), u"somebody-new"_s);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(lines[i][u"id"_s], peer->events(u"radioChatter"_s)[i][u"id"_s]);
        QCOMPARE(lines[i][u"text"_s], peer->events(u"radioChatter"_s)[i][u"message"_s]);
    }
    QCOMPARE(peer->events(u"radioChatter"_s)[2][u"userType"_s].toString(), u"Transmission"_s);
    const auto rest = floatplane.control(u"said"_s, {{u"from"_s, 1}, {u"count"_s, 1}})[u"lines"_s].toArray();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0][u"text"_s].toString(), u"two"_s);
    QVERIFY(floatplane.control(u"say"_s, {{u"as"_s, u"not a name"_s}}).contains(u"refused"_s));
    QVERIFY(floatplane.control(u"say"_s, {{u"stream"_s, u"nowhere"_s}}).contains(u"refused"_s));
}

void TestFloatplaneChat::burstsKeepTheirOrder()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookie());
    QVERIFY(peer);
    QCOMPARE(floatplane.control(u"burst"_s, {{u"count"_s, 1'000}})[u"count"_s].toInt(), 1'000);
    QVERIFY(peer->gets(u"radioChatter"_s, 1'000));
    const auto lines = floatplane.control(u"said"_s, {{u"count"_s, 1'000}})[u"lines"_s].toArray();
    const auto events = peer->events(u"radioChatter"_s);
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(events[i][u"id"_s], lines[i][u"id"_s]);
}

QTEST_GUILESS_MAIN(TestFloatplaneChat)
#include "tst_floatplanechat.moc"
