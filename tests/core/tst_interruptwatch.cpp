// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/interruptwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace partyline;

class TestInterruptWatch : public QObject
{
    Q_OBJECT

private slots:
    void aSignalReachesTheEventLoop_data();
    void aSignalReachesTheEventLoop();
    void underNohupAHangUpIsIgnored();
};

void TestInterruptWatch::aSignalReachesTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestInterruptWatch::aSignalReachesTheEventLoop()
{
    QFETCH(int, signal);
    InterruptWatch watch;
    QSignalSpy interrupted(&watch, &InterruptWatch::interrupted);
    std::raise(signal);
    QTRY_COMPARE(interrupted.size(), 1);
    QCOMPARE(interrupted[0][0].toInt(), signal);
}

void TestInterruptWatch::underNohupAHangUpIsIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        InterruptWatch watch;
        QSignalSpy interrupted(&watch, &InterruptWatch::interrupted);
        std::raise(SIGHUP);
        std::raise(SIGTERM);
        QTRY_COMPARE(interrupted.size(), 1);
        QCOMPARE(interrupted[0][0].toInt(), SIGTERM);
    }
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

QTEST_GUILESS_MAIN(TestInterruptWatch)
#include "tst_interruptwatch.moc"
