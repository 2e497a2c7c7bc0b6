// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfixture.h"

#include "practice/plugdjlimits.h"

using namespace partyline;
using namespace partyline::djpractice;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlugDjLimits : public QObject
{
    Q_OBJECT

private slots:
    void twentyCallsPass();
    void whoStopsIsForgiven();
    void whoGoesOnIsBanned();
    void playlistEdits();
    void overTheWire();
    void playlistEditsOverTheWire();
};

void TestPlugDjLimits::twentyCallsPass()
{
    RestLimiter limiter;
    const Moment start{};
    for (int i = 0; i < 20; ++i)
        QCOMPARE(limiter.take(start + i * 1ms), RestLimiter::Verdict::Pass);
    QCOMPARE(limiter.take(start + 21ms), RestLimiter::Verdict::Flood);
    // At the recommended pace of one a second there is never a flood.
    RestLimiter calm;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(calm.take(start + i * 1s), RestLimiter::Verdict::Pass);
}

void TestPlugDjLimits::whoStopsIsForgiven()
{
    RestLimiter limiter;
    const Moment start{};
    for (int i = 0; i < 25; ++i)
        limiter.take(start);
    QCOMPARE(limiter.take(start + 15s), RestLimiter::Verdict::Pass);
}

void TestPlugDjLimits::whoGoesOnIsBanned()
{
    RestLimiter limiter;
    const Moment start{};
    auto verdict = RestLimiter::Verdict::Pass;
    for (int i = 0; i < 130; ++i)
        verdict = limiter.take(start + i * 100ms);
    QCOMPARE(verdict, RestLimiter::Verdict::Ban);
}

void TestPlugDjLimits::playlistEdits()
{
    PlaylistLimiter limiter;
    const Moment start{};
    for (int i = 0; i < 15; ++i)
        QCOMPARE(limiter.take(start), PlaylistLimiter::Verdict::Pass);
    QCOMPARE(limiter.take(start), PlaylistLimiter::Verdict::Unavailable);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(limiter.take(start + 20s), PlaylistLimiter::Verdict::Pass);
    QCOMPARE(limiter.take(start + 20s), PlaylistLimiter::Verdict::Flood);
}

void TestPlugDjLimits::overTheWire()
{
    DjHouse house;
    DjClient client(house);
    QVERIFY(client.enter(u"dj@example.org"_s));
    DjReply reply;
    for (int i = 0; i < 25; ++i)
        reply = client.get(u"users/me"_s);
    QCOMPARE(reply.verdict(), u"429 requestError"_s);
    QTRY_VERIFY(!client.events(u"floodAPI"_s).isEmpty());
    // Deleting chat is exempt, and others are not concerned.
    QVERIFY(client.del(u"chat/1-1"_s).http != 429);
    DjClient other(house);
    QCOMPARE(other.signIn(u"other@example.org"_s).verdict(), u"200 ok"_s);
}

void TestPlugDjLimits::playlistEditsOverTheWire()
{
    DjHouse house;
    DjClient client(house);
    client.signIn();
    const QString path = u"playlists/%1/activate"_s.arg(client.get(u"playlists"_s).first().value(u"id"_s).toInteger());
    for (int i = 0; i < 15; ++i)
        QCOMPARE(client.put(path).verdict(), u"200 ok"_s);
    const DjReply reply = client.put(path);
    QCOMPARE(reply.http, 503);
    QVERIFY(reply.body.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlugDjLimits)
#include "tst_plugdjlimits.moc"
