// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedheights.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace partyline;

class TestFeedHeights : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListHasNoRow();
    void sumsAndPlaces();
    void whatIsTrimmedCountsNoMore();
    void itAgreesWithAPlainSum();
    void olderRowsComeInFront();
    void anotherWidthChangesAllAtOnce();
    void whatWasStretchedStaysConsistent();
};

void TestFeedHeights::anEmptyListHasNoRow()
{
    FeedHeights heights;
    QCOMPARE(heights.count(), 0);
    QCOMPARE(heights.total(), 0);
    QCOMPARE(heights.rowAt(10), -1);
}

void TestFeedHeights::sumsAndPlaces()
{
    FeedHeights heights;
    for (const int height : {10, 20, 30})
        heights.append(height);
    QCOMPARE(heights.total(), 60);
    QCOMPARE(heights.before(2), 30);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(9), 0);
    QCOMPARE(heights.rowAt(10), 1);
    QCOMPARE(heights.rowAt(59), 2);
    QCOMPARE(heights.rowAt(1000), 2);
    heights.set(0, 100);
    QCOMPARE(heights.total(), 150);
    QCOMPARE(heights.rowAt(99), 0);
}

void TestFeedHeights::whatIsTrimmedCountsNoMore()
{
    FeedHeights heights;
    for (int i = 1; i <= 10; ++i)
        heights.append(i);
    heights.removeFirst(4);
    QCOMPARE(heights.count(), 6);
    QCOMPARE(heights.at(0), 5);
    QCOMPARE(heights.total(), 45);
    QCOMPARE(heights.rowAt(0), 0);
    heights.remove(1, 2);
    QCOMPARE(heights.count(), 4);
    QCOMPARE(heights.total(), 32);
    QCOMPARE(heights.at(1), 8);
    heights.insert(1, {100, 0});
    QCOMPARE(heights.count(), 6);
    QCOMPARE(heights.at(1), 100);
    QCOMPARE(heights.total(), 132);
    QCOMPARE(heights.rowAt(50), 1);
    heights.removeFirst(6);
    QCOMPARE(heights.total(), 0);
    heights.append(7);
    QCOMPARE(heights.total(), 7);
    heights.clear();
    QCOMPARE(heights.count(), 0);
}

void TestFeedHeights::itAgreesWithAPlainSum()
{
    QRandomGenerator random(7);
    FeedHeights heights;
    std::vector<int> plain;
    for (int step = 0; step < 3000; ++step) {
        const int what = int(random.bounded(10));
        if (what < 6 || plain.empty()) {
            const int height = int(random.bounded(1, 200));
            heights.append(height);
            plain.push_back(height);
        } else if (what < 8) {
            const auto row = random.bounded(quint32(plain.size()));
            plain[row] = int(random.bounded(1, 200));
            heights.set(int(row), plain[row]);
        } else {
            const auto rows = random.bounded(quint32(std::min<size_t>(plain.size(), 5)));
            heights.removeFirst(int(rows));
            plain.erase(plain.begin(), plain.begin() + rows);
        }
        QCOMPARE(heights.count(), int(plain.size()));
        const qint64 total = std::accumulate(plain.begin(), plain.end(), qint64(0));
        QCOMPARE(heights.total(), total);
        if (plain.empty())
            continue;
        const int row = int(random.bounded(quint32(plain.size())));
        const qint64 before = std::accumulate(plain.begin(), plain.begin() + row, qint64(0));
        QCOMPARE(heights.before(row), before);
        QCOMPARE(heights.rowAt(before), row);
        QCOMPARE(heights.rowAt(before + plain[size_t(row)] - 1), row);
    }
}

void TestFeedHeights::olderRowsComeInFront()
{
    FeedHeights heights;
    for (int i = 0; i < 600; ++i)
        heights.append(10);
    heights.removeFirst(100);
    heights.prepend({5, 7});
    QCOMPARE(heights.count(), 502);
    QCOMPARE(heights.total(), 5012);
    QCOMPARE(heights.at(1), 7);
    QCOMPARE(heights.before(2), 12);
    QCOMPARE(heights.rowAt(12), 2);
}

void TestFeedHeights::anotherWidthChangesAllAtOnce()
{
    FeedHeights heights;
    for (int i = 0; i < 1000; ++i)
        heights.append(i % 10 == 0 ? 0 : 30);
    // Half the width: what is not padding is twice as high.
    heights.stretch({10, 20, 2.0});
    QCOMPARE(heights.total(), 900 * 50);
    QCOMPARE(heights.at(1), 50);
    QCOMPARE(heights.at(0), 0);
    heights.set(1, 70);
    QCOMPARE(heights.total(), 900 * 50 + 20);
    heights.append(50);
    // And back: rows nobody looked at are what they were; none is lower than it may be.
    heights.stretch({10, 20, 0.5});
    QCOMPARE(heights.at(999), 30);
    QCOMPARE(heights.at(1), 40);
    QCOMPARE(heights.total(), 900 * 30 + 10 + 30);
    heights.stretch({10, 20, 0.01});
    QCOMPARE(heights.at(2), 20);
    QCOMPARE(heights.total(), 901 * 20);
}

void TestFeedHeights::whatWasStretchedStaysConsistent()
{
    QRandomGenerator random(11);
    FeedHeights heights;
    for (int i = 0; i < 3000; ++i)
        heights.append(int(random.bounded(20, 200)));
    for (int step = 0; step < 50; ++step) {
        heights.stretch({15, 20, random.bounded(1.5) + 0.5});
        heights.removeFirst(int(random.bounded(20)));
        const int row = int(random.bounded(heights.count()));
        const qint64 before = heights.before(row);
        QCOMPARE(heights.rowAt(before), row);
        QCOMPARE(heights.rowAt(before + heights.at(row) - 1), row);
        QCOMPARE(heights.before(row + 1), before + heights.at(row));
    }
}

QTEST_GUILESS_MAIN(TestFeedHeights)
#include "tst_feedheights.moc"
