// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/backoff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void walksItsStepsAndStaysAtTheLast();
    void jitterStaysWithinItsShare();
    void resetStartsOver();
};

void TestBackoff::walksItsStepsAndStaysAtTheLast()
{
    Backoff backoff({{1s, 2s, 5s}, 0});
    QCOMPARE(backoff.next(), 1000ms);
    QCOMPARE(backoff.next(), 2000ms);
    QCOMPARE(backoff.next(), 5000ms);
    QCOMPARE(backoff.next(), 5000ms);
    QCOMPARE(backoff.tries(), 4);
}

void TestBackoff::jitterStaysWithinItsShare()
{
    QRandomGenerator random(42);
    Backoff backoff({{10s}, 0.3}, &random);
    bool below = false;
    bool above = false;
    for (int i = 0; i < 1000; ++i) {
        const auto wait = backoff.next();
        QVERIFY(wait >= 7s && wait <= 13s);
        below = below || wait < 9s;
        above = above || wait > 11s;
    }
    QVERIFY(below && above);
}

void TestBackoff::resetStartsOver()
{
    Backoff backoff({{1s, 2s}, 0});
    backoff.next();
    backoff.next();
    backoff.reset();
    QCOMPARE(backoff.next(), 1000ms);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
