// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

namespace {

const QString G2Join = u"/ck/channel/join"_s;
const QString G2Send = u"/ck/channel/message"_s;

bool isBanAnswer(const QJsonObject &answer)
{
    return answer[u"statusCode"_s].toInt() == 403
           && answer[u"body"_s][u"errors"_s][0][u"reason"_s].toString() == "chatBanned"_L1
           && !answer[u"body"_s][u"message"_s].toString().isEmpty();
}

} // namespace

/// What moderators do in the practice chats, and to whom (floatplane.md 6.6, 7.5).
class TestFloatplaneModeration : public QObject
{
    Q_OBJECT

private slots:
    void timeoutAndBan();
    void shadowedPeopleHearOnlyThemselves();
    void deletesLines();
    void refusesModeration_data();
    void refusesModeration();
};

void TestFloatplaneModeration::timeoutAndBan()
{
    FloatplaneFixture floatplane;
    const auto viewer = floatplane.g2Member(floatplane.cookie());
    const auto other = floatplane.g1Member(floatplane.cookieOf(u"plainviewer"_s));
    const auto moderator = floatplane.g2Member(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer && other && moderator);
    QCOMPARE(moderator->post(G2Send, floatplane.g2Channel(u"/timeout viewer"_s))[u"statusCode"_s].toInt(), 200);
    QVERIFY(viewer->gets(u"radioChatter"_s));
    QCOMPARE(viewer->events(u"radioChatter"_s)[0][u"userType"_s].toString(), u"Transmission"_s);
    QVERIFY(isBanAnswer(viewer->post(G2Send, floatplane.g2Channel(u"but"_s))));
    QVERIFY(isBanAnswer(viewer->post(G2Join, floatplane.g2Channel())));

    QCOMPARE(moderator->post(G2Send, floatplane.g2Channel(u"/ban PlainViewer"_s))[u"statusCode"_s].toInt(), 200);
    QVERIFY(viewer->gets(u"radioChatter"_s, 2)); // still reads along
    QCOMPARE(viewer->events(u"radioChatter"_s)[1][u"userType"_s].toString(), u"Banned"_s);
    QVERIFY(isBanAnswer(
        other->request(u"post"_s, u"/RadioMessage/sendLivestreamRadioChatter/"_s, floatplane.g1Channel(u"but"_s))));
    const auto status = floatplane.get(floatplane.site(), u"/api/v3/user/ban/status?creator="_s + floatplane.creator(),
                                       {{"Cookie", floatplane.cookieOf(u"plainviewer"_s)}});
    QCOMPARE(status.body, QByteArray("true"));
}

void TestFloatplaneModeration::shadowedPeopleHearOnlyThemselves()
{
    FloatplaneFixture floatplane;
    const auto viewer = floatplane.g2Member(floatplane.cookie());
    const auto moderator = floatplane.g2Member(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer && moderator);
    QCOMPARE(moderator->post(G2Send, floatplane.g2Channel(u"/shadowchat viewer"_s))[u"statusCode"_s].toInt(), 200);
    QCOMPARE(viewer->post(G2Send, floatplane.g2Channel(u"hello?"_s))[u"statusCode"_s].toInt(), 200);
    QVERIFY(viewer->gets(u"radioChatter"_s));
    QVERIFY(moderator->isSettled());
    QVERIFY(moderator->events(u"radioChatter"_s).isEmpty());
    QCOMPARE(floatplane.control(u"said"_s)[u"total"_s].toInt(), 0);
}

void TestFloatplaneModeration::deletesLines()
{
    FloatplaneFixture floatplane;
    const auto viewer = floatplane.g1Member(floatplane.cookie());
    const auto moderator = floatplane.g2Member(floatplane.cookieOf(u"moderator"_s));
    QVERIFY(viewer && moderator);
    const auto id = floatplane.control(u"say"_s, {{u"as"_s, u"plainviewer"_s}})[u"id"_s].toString();
    QCOMPARE(moderator->post(G2Send, floatplane.g2Channel(u"/delete "_s + id))[u"statusCode"_s].toInt(), 200);
    QVERIFY(viewer->gets(u"radioChatterDelete"_s));
    QCOMPARE(viewer->events(u"radioChatterDelete"_s)[0], QJsonObject({{u"id"_s, id}}));

    const QString range = u"/deleterange plainviewer 1789999700000 1790000000000"_s;
    QCOMPARE(moderator->post(G2Send, floatplane.g2Channel(range))[u"statusCode"_s].toInt(), 200);
    QVERIFY(viewer->gets(u"radioChatterDeleteRange"_s));
    const auto event = viewer->events(u"radioChatterDeleteRange"_s)[0];
    QCOMPARE(event[u"channel"_s].toString(), u"/live/"_s + floatplane.stream());
    QCOMPARE(event[u"targetUserId"_s], floatplane.control(u"session"_s, {{u"user"_s, u"plainviewer"_s}})[u"id"_s]);
    QCOMPARE(event[u"fromTimestamp"_s].toDouble(), 1789999700000.0);
    QCOMPARE(event[u"toTimestamp"_s].toDouble(), 1790000000000.0);
}

void TestFloatplaneModeration::refusesModeration_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("by a viewer") << u"viewer"_s << u"/ban plainviewer"_s << 403;
    QTest::newRow("of nobody") << u"moderator"_s << u"/ban nosuchperson"_s << 404;
    QTest::newRow("without a name") << u"moderator"_s << u"/timeout"_s << 404;
    QTest::newRow("of staff") << u"moderator"_s << u"/timeout LanternKeeper"_s << 404;
    QTest::newRow("of no line") << u"moderator"_s << u"/delete nosuchline"_s << 404;
    QTest::newRow("range without numbers") << u"moderator"_s << u"/deleterange viewer a b"_s << 404;
    QTest::newRow("range backwards") << u"moderator"_s << u"/deleterange viewer 5 4"_s << 404;
}

void TestFloatplaneModeration::refusesModeration()
{
    QFETCH(QString, user);
    QFETCH(QString, text);
    FloatplaneFixture floatplane;
    const auto peer = floatplane.g2Member(floatplane.cookieOf(user));
    QVERIFY(peer);
    QTEST(peer->post(G2Send, floatplane.g2Channel(text))[u"statusCode"_s].toInt(), "status");
    QVERIFY(peer->received.isEmpty());
}

QTEST_GUILESS_MAIN(TestFloatplaneModeration)
#include "tst_floatplanemoderation.moc"
