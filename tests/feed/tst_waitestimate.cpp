// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/waitestimate.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

/// When turns come, from vectors.
class TestWaitEstimate : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void oneLongSetMovesNothing();
    void onlyTheLastTracksCount();
    void growsWithThePlaceAndNeverTurnsOver();
    void whatIsLeft_data();
    void whatIsLeft();
    void takesWhatTheRoomPlayed();
    void reads_data();
    void reads();
};

namespace {

QString described(const WaitEstimate::Range &range)
{
    return u"%1 %2 %3"_s.arg(range.earliest.count()).arg(range.likely.count()).arg(range.latest.count());
}

} // namespace

void TestWaitEstimate::ranges_data()
{
    QTest::addColumn<QList<seconds>>("lengths");
    QTest::addColumn<seconds>("left");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("expected");
    const QList<seconds> even{240s, 240s, 240s, 240s};
    const QList<seconds> spread{180s, 200s, 240s, 280s, 400s}; // quartiles 200 and 280
    QTest::newRow("next: what is left, to the second") << spread << 91s << 1 << u"91 91 91"_s;
    QTest::newRow("idle booth and first") << spread << 0s << 1 << u"0 0 0"_s;
    QTest::newRow("even tracks have no spread") << even << 60s << 3 << u"540 540 540"_s;
    QTest::newRow("one between: within what was seen") << spread << 0s << 2 << u"180 240 316"_s;
    QTest::newRow("four between: the spreads as squares") << spread << 60s << 5 << u"868 1020 1172"_s;
    QTest::newRow("unknown lengths do not count")
        << QList<seconds>{0s, 240s, 0s, 240s, 240s, 240s} << 0s << 2 << u"240 240 240"_s;
    QTest::newRow("nothing known: pop songs") << QList<seconds>() << 0s << 2 << u"192 230 278"_s;
    QTest::newRow("negative rest and place") << even << -5s << -3 << u"0 0 0"_s;
}

void TestWaitEstimate::ranges()
{
    QFETCH(QList<seconds>, lengths);
    QFETCH(seconds, left);
    QFETCH(int, place);
    QTEST(described(WaitEstimate(lengths, left).until(place)), "expected");
}

void TestWaitEstimate::oneLongSetMovesNothing()
{
    const QList<seconds> songs{230s, 240s, 235s, 245s, 240s, 238s, 242s, 240s};
    QList<seconds> withSet = songs;
    withSet.prepend(3h);
    const auto before = WaitEstimate(songs, 0s).until(4);
    const auto after = WaitEstimate(withSet, 0s).until(4);
    QVERIFY(std::abs((before.likely - after.likely).count()) <= 6);
    QVERIFY(after.latest < 20min); // by the mean it would be more than half an hour
}

void TestWaitEstimate::onlyTheLastTracksCount()
{
    QList<seconds> lengths(WaitEstimate::MostLengths, 200s);
    lengths.append(QList<seconds>(100, 900s)); // of long ago
    QCOMPARE(WaitEstimate(lengths, 0s).until(2).latest, 200s);
}

void TestWaitEstimate::growsWithThePlaceAndNeverTurnsOver()
{
    const WaitEstimate estimate({120s, 180s, 240s, 300s, 600s, 210s, 230s}, 30s);
    WaitEstimate::Range before = estimate.until(1);
    for (int place = 2; place <= 50; ++place) {
        const auto range = estimate.until(place);
        QVERIFY(range.earliest <= range.likely && range.likely <= range.latest);
        QVERIFY(range.earliest >= before.earliest && range.latest > before.latest);
        before = range;
    }
}

void TestWaitEstimate::whatIsLeft_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("expected");
    QTest::newRow("in the middle") << 60 << 200 << 140;
    QTest::newRow("over") << 500 << 200 << 0;
    QTest::newRow("in the future, by a wrong clock") << -90 << 200 << 200;
    QTest::newRow("unknown length") << 10 << 0 << 0;
    QTest::newRow("nonsense") << 10 << -7 << 0;
}

void TestWaitEstimate::whatIsLeft()
{
    QFETCH(int, passed);
    QFETCH(int, duration);
    const QDateTime at(QDate(2026, 3, 2), QTime(21, 0), Qt::UTC);
    NowPlaying now;
    now.historyId = u"h"_s;
    now.track.duration = seconds(duration);
    now.startedAt = at.addSecs(-passed);
    QTEST(int(timeLeft(now, at).count()), "expected");
    now.historyId.clear();
    QCOMPARE(timeLeft(now, at), 0s);
}

void TestWaitEstimate::takesWhatTheRoomPlayed()
{
    const QDateTime at(QDate(2026, 3, 2), QTime(21, 0), Qt::UTC);
    NowPlaying now;
    now.historyId = u"h"_s;
    now.track.duration = 300s;
    now.startedAt = at.addSecs(-100);
    QList<PlayedTrack> played(3);
    for (PlayedTrack &play : played)
        play.track.duration = 300s;
    const auto estimate = WaitEstimate::of(now, played, at);
    QCOMPARE(estimate.left(), 200s);
    QCOMPARE(estimate.median(), 300s); // the one that plays makes it four
    QCOMPARE(estimate.until(2).latest, 500s);
}

void TestWaitEstimate::reads_data()
{
    QTest::addColumn<seconds>("earliest");
    QTest::addColumn<seconds>("latest");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("range") << 720s << 1020s << u"12–17 min"_s << u"12 to 17 min"_s;
    QTest::newRow("same minute") << 110s << 125s << u"2 min"_s << u"2 min"_s;
    QTest::newRow("soon") << 0s << 20s << u"soon"_s << u"less than a minute"_s;
}

void TestWaitEstimate::reads()
{
    QFETCH(seconds, earliest);
    QFETCH(seconds, latest);
    QTEST(rangeText({earliest, earliest, latest}), "row");
    QTEST(rangeSentence({earliest, earliest, latest}), "sentence");
}

QTEST_GUILESS_MAIN(TestWaitEstimate)
#include "tst_waitestimate.moc"
