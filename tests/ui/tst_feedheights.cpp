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
    heights.removeFirst(4);
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

QTEST_GUILESS_MAIN(TestFeedHeights)
#include "tst_feedheights.moc"
