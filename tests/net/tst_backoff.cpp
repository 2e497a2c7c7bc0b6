// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/backoff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace partyline;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void walksItsStepsAndStaysAtTheLast();
    void jitterStaysWithinItsShare();
    void resetStartsOver();
    void aThousandComeBackSpreadOut();
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

/// All were cut at the same moment: nobody may bring the server down by coming back together.
void TestBackoff::aThousandComeBackSpreadOut()
{
    constexpr int Clients = 1'000;
    constexpr int Slots = 10;
    QRandomGenerator random(7);
    std::array<int, Slots> first{};
    std::array<int, Slots> third{};
    for (int i = 0; i < Clients; ++i) {
        Backoff backoff({{1s, 2s, 4s}, 0.5}, &random);
        const auto one = backoff.next();
        QVERIFY(one < 2s);
        const auto share = [](std::chrono::milliseconds wait, std::chrono::milliseconds step) {
            const auto from = step / 2;
            return std::min(Slots - 1, int((wait - from).count() * Slots / step.count()));
        };
        ++first[share(one, 1s)];
        backoff.next();
        ++third[share(backoff.next(), 4s)];
    }
    // A hundred a tenth of the window; fifty off is five times what chance does.
    for (const auto &window : {first, third}) {
        for (const int clients : window)
            QVERIFY2(clients > 50 && clients < 150, qPrintable(QString::number(clients)));
    }
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
