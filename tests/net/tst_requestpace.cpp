// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/requestpace.h"

#include <QTest>

#include <algorithm>

using namespace partyline;
using namespace std::chrono_literals;
using Lane = RequestPace::Lane;
using Urgency = RequestPace::Urgency;
using Moment = RequestPace::Moment;

/// The pace of plug.dj's REST calls on a clock of its own (plugdj.md 4.13).
class TestRequestPace : public QObject
{
    Q_OBJECT

private slots:
    void aBurstLeavesThenOneASecond();
    void neverNearAFlood();
    void theUserGoesFirst();
    void playlistWritesKeepTheirWindows();
    void aHeldLaneHoldsNobodyElseBack();
    void exemptOnesAreNotCounted();
    void complaintsHalveTheRefill();
    void whoWithdrawsIsForgotten();
    void tellsHowLongANewOneWaits();

private:
    /// Milliseconds after the start at which each of so many leaves, all there from the beginning.
    static QList<qint64> departures(RequestPace &pace, int count, Lane lane);

    static constexpr Moment Start{1'000'000s};
};

QList<qint64> TestRequestPace::departures(RequestPace &pace, int count, Lane lane)
{
    for (int i = 0; i < count; ++i)
        pace.enter(quint64(i) + 1, Urgency::User, lane);
    QList<qint64> left;
    Moment now = Start;
    quint64 expected = 1;
    while (left.size() < count) {
        for (const quint64 id : pace.take(now)) {
            if (id != expected++)
                return {};
            left.append(std::chrono::duration_cast<std::chrono::milliseconds>(now - Start).count());
        }
        if (const auto wait = pace.untilNext(now)) {
            if (wait->count() <= 0)
                return {}; // would spin
            now += *wait;
        }
    }
    return left;
}

void TestRequestPace::aBurstLeavesThenOneASecond()
{
    RequestPace pace({});
    const auto left = departures(pace, 14, Lane::Usual);
    QCOMPARE(left.mid(0, 10), QList<qint64>(10, 0));
    QCOMPARE(left.mid(10), QList<qint64>({1000, 2000, 3000, 4000}));
    QVERIFY(!pace.untilNext(Start + 4s));
}

void TestRequestPace::neverNearAFlood()
{
    for (const Lane lane : {Lane::Usual, Lane::PlaylistWrite}) {
        RequestPace pace({});
        const auto left = departures(pace, 120, lane);
        QCOMPARE(left.size(), 120);
        const auto within = [&](qint64 from, qint64 length) {
            return std::count_if(left.begin(), left.end(), [=](qint64 t) { return t >= from && t <= from + length; });
        };
        for (const qint64 from : left) {
            QVERIFY(within(from, 9'999) < 20);
            QVERIFY(lane == Lane::Usual || within(from, 9'999) < 15);
            QVERIFY(lane == Lane::Usual || within(from, 39'999) < 20);
        }
    }
}

void TestRequestPace::theUserGoesFirst()
{
    RequestPace::Options options;
    options.burst = 1;
    RequestPace pace(options);
    QList<quint64> order;
    pace.enter(1, Urgency::Background, Lane::Usual);
    order += pace.take(Start);
    pace.enter(2, Urgency::Background, Lane::Usual);
    pace.enter(3, Urgency::Background, Lane::Usual);
    pace.enter(4, Urgency::User, Lane::Usual);
    pace.enter(5, Urgency::User, Lane::Usual);
    for (int second = 1; second <= 4; ++second)
        order += pace.take(Start + std::chrono::seconds(second));
    QCOMPARE(order, QList<quint64>({1, 4, 5, 2, 3}));
}

void TestRequestPace::playlistWritesKeepTheirWindows()
{
    RequestPace::Options options;
    options.burst = 100;
    options.all.calls = 0;
    RequestPace pace(options);
    const auto left = departures(pace, 21, Lane::PlaylistWrite);
    QCOMPARE(left.mid(0, 14), QList<qint64>(14, 0));
    QCOMPARE(left.mid(14, 5), QList<qint64>(5, 10'000));
    QCOMPARE(left.mid(19), QList<qint64>(2, 40'000));
}

void TestRequestPace::aHeldLaneHoldsNobodyElseBack()
{
    RequestPace::Options options;
    options.playlistWrites = {{1, 10'000ms}};
    RequestPace pace(options);
    pace.enter(1, Urgency::User, Lane::PlaylistWrite);
    pace.enter(2, Urgency::User, Lane::PlaylistWrite);
    pace.enter(3, Urgency::Background, Lane::Usual);
    pace.enter(4, Urgency::User, Lane::Usual);
    QCOMPARE(pace.take(Start), QList<quint64>({1, 4, 3}));
    QCOMPARE(*pace.untilNext(Start), 10'000ms);
    QCOMPARE(pace.take(Start + 10s), QList<quint64>({2}));
}

void TestRequestPace::exemptOnesAreNotCounted()
{
    RequestPace pace({});
    for (int i = 0; i < 50; ++i)
        pace.enter(quint64(i) + 1, Urgency::User, Lane::Exempt);
    QCOMPARE(pace.take(Start).size(), 50);
    QCOMPARE(pace.waitFor(Lane::Usual, Start), 0ms);
}

void TestRequestPace::complaintsHalveTheRefill()
{
    RequestPace::Options options;
    options.slowFor = 8s;
    RequestPace pace(options);
    pace.slowDown(Start);
    for (int i = 0; i < 8; ++i)
        pace.enter(quint64(i) + 1, Urgency::User, Lane::Usual);
    QList<qint64> at;
    for (int tenth = 0; tenth <= 200; ++tenth) {
        for (qsizetype n = pace.take(Start + tenth * 100ms).size(); n > 0; --n)
            at.append(tenth * 100);
    }
    // One is left of the burst, then one in two seconds; after eight seconds as before.
    QCOMPARE(at, QList<qint64>({0, 2000, 4000, 6000, 8000, 9000, 10000, 11000}));
}

void TestRequestPace::whoWithdrawsIsForgotten()
{
    RequestPace pace({});
    pace.enter(1, Urgency::User, Lane::Usual);
    pace.enter(2, Urgency::Background, Lane::Usual);
    pace.withdraw(1);
    QCOMPARE(pace.take(Start), QList<quint64>({2}));
}

void TestRequestPace::tellsHowLongANewOneWaits()
{
    RequestPace pace({});
    QCOMPARE(pace.waitFor(Lane::PlaylistWrite, Start), 0ms);
    departures(pace, 10, Lane::Usual);
    QCOMPARE(pace.waitFor(Lane::Usual, Start), 1000ms);
    pace.enter(11, Urgency::User, Lane::Usual);
    QCOMPARE(pace.waitFor(Lane::Usual, Start), 2000ms);
    QCOMPARE(pace.waitFor(Lane::Exempt, Start), 0ms);
}

QTEST_GUILESS_MAIN(TestRequestPace)

#include "tst_requestpace.moc"
