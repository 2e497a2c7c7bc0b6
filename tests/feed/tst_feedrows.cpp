// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The rows of a feed, held against a plain vector that does the same.
class TestFeedRows : public QObject
{
    Q_OBJECT

private slots:
    void sharesWhatComesAsABurst();
    void changesOnlyItsOwn();
    void givesRunsBackAsTheyGo();
    void findsRowsBySequence();
    void doesAsAPlainVectorDoes();
};

namespace {

FeedItem line(qint64 seq)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.text = u"line %1"_s.arg(seq);
    return item;
}

QList<FeedItem> lines(qint64 from, qint64 count)
{
    QList<FeedItem> items;
    for (qint64 seq = from; seq < from + count; ++seq)
        items.append(line(seq));
    return items;
}

QList<qint64> seqs(const FeedRows &rows)
{
    QList<qint64> found;
    for (int row = 0; row < rows.size(); ++row)
        found.append(rows.at(row).seq);
    return found;
}

} // namespace

void TestFeedRows::sharesWhatComesAsABurst()
{
    FeedRows rows;
    const QList<FeedItem> burst = lines(1, 100);
    rows.append(burst);
    QCOMPARE(&rows.at(0), &burst.at(0));
    QCOMPARE(&rows.at(99), &burst.at(99));
    rows.append(lines(101, 2));
    QCOMPARE(rows.size(), 102);
    QCOMPARE(rows.back().seq, 102);
}

void TestFeedRows::changesOnlyItsOwn()
{
    FeedRows rows;
    const QList<FeedItem> burst = lines(1, 50);
    rows.append(burst);
    rows.edit(7).text = u"other"_s;
    QCOMPARE(rows.at(7).text, u"other"_s);
    QCOMPARE(burst.at(7).text, u"line 8"_s);
}

void TestFeedRows::givesRunsBackAsTheyGo()
{
    FeedRows rows;
    const QList<FeedItem> burst = lines(1, 100);
    rows.append(burst);
    rows.append(lines(101, 100));
    rows.removeFirst(99);
    QVERIFY(!burst.isDetached());
    rows.removeFirst(1);
    QVERIFY(burst.isDetached());
    QCOMPARE(rows.front().seq, 101);
    // Of a huge burst no more than a part is held longer than its rows.
    const QList<FeedItem> huge = lines(201, 10'000);
    const QString text = huge.constFirst().text;
    rows.append(huge);
    rows.removeFirst(100 + 5'000);
    QCOMPARE(rows.front().seq, 5'201);
    QVERIFY(huge.isDetached());
    QCOMPARE(rows.size(), 5'000);
}

void TestFeedRows::findsRowsBySequence()
{
    FeedRows rows;
    QCOMPARE(rows.rowAtOrAfter(1), 0);
    rows.append(lines(10, 40));
    rows.append(lines(100, 40));
    rows.removeFirst(5);
    QCOMPARE(rows.rowAtOrAfter(3), 0);
    QCOMPARE(rows.rowAtOrAfter(12), 0); // it is gone
    QCOMPARE(rows.rowAtOrAfter(16), 1);
    QCOMPARE(rows.rowAtOrAfter(60), 35); // between two runs
    QCOMPARE(rows.rowAtOrAfter(139), 74);
    QCOMPARE(rows.rowAtOrAfter(140), 75);
}

void TestFeedRows::doesAsAPlainVectorDoes()
{
    FeedRows rows;
    std::vector<qint64> plain;
    QRandomGenerator random(20'261'122);
    qint64 newest = 1'000'000;
    qint64 oldest = 1'000'000;
    for (int step = 0; step < 3'000; ++step) {
        const int size = int(plain.size());
        const int row = size == 0 ? 0 : random.bounded(size);
        switch (random.bounded(7)) {
        case 0:
        case 1: {
            const int count = random.bounded(300);
            rows.append(lines(newest, count));
            for (int i = 0; i < count; ++i)
                plain.push_back(newest++);
            break;
        }
        case 2:
            rows.append(lines(newest, 1));
            plain.push_back(newest++);
            break;
        case 3: {
            const int count = random.bounded(200);
            oldest -= count;
            rows.prepend(lines(oldest, count));
            for (int i = count; i > 0; --i)
                plain.insert(plain.begin(), oldest + i - 1);
            break;
        }
        case 4:
            if (size > 0) {
                rows.remove(row);
                plain.erase(plain.begin() + row);
            }
            break;
        case 5: {
            const int count = random.bounded(std::min(size, 400) + 1);
            rows.removeFirst(count);
            plain.erase(plain.begin(), plain.begin() + count);
            break;
        }
        default:
            if (size > 1 && row > 0 && plain[size_t(row)] - plain[size_t(row) - 1] > 2) { // there is room
                rows.insert(row, lines(plain[size_t(row)] - 2, 2));
                plain.insert(plain.begin() + row, {plain[size_t(row)] - 2, plain[size_t(row)] - 1});
            }
        }
        QCOMPARE(rows.size(), int(plain.size()));
        if (plain.empty())
            continue;
        QCOMPARE(rows.front().seq, plain.front());
        QCOMPARE(rows.back().seq, plain.back());
        const int some = random.bounded(rows.size());
        QCOMPARE(rows.at(some).seq, plain[size_t(some)]);
        QCOMPARE(rows.rowAtOrAfter(plain[size_t(some)]), some);
    }
    QCOMPARE(seqs(rows), QList<qint64>(plain.begin(), plain.end()));
    rows.clear();
    QVERIFY(rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestFeedRows)
#include "tst_feedrows.moc"
