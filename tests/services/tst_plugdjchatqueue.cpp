// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatqueue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Settled = PlugDjChatQueue::Settled;

/// Pacing and proof of our own lines (plugdj.md 2.6).
class TestPlugDjChatQueue : public QObject
{
    Q_OBJECT

private slots:
    void linesGoOutInOrder();
    void thePaceNeverOutrunsTheServersBucket();
    void nothingGoesOutBeforeTheStart();
    void stoppingGivesBackWhatWaits();
    void echoesProveTheOldestLineThatFits_data();
    void echoesProveTheOldestLineThatFits();
    void aMissingEchoIsGivenUp();
    void pausingHoldsEverythingBack();
    void removedLinesAreForgotten();
    void abandoningGivesUpWhatIsOpen();

private:
    static PlugDjChatQueue::Options quick()
    {
        PlugDjChatQueue::Options options;
        options.step = 0ms;
        options.burst = 1000;
        options.refillPerSecond = 1000;
        options.echoTimeout = 60s;
        return options;
    }
};

namespace {

/// What was settled so far, as "seq:how".
QStringList settledIn(const QSignalSpy &spy)
{
    QStringList found;
    for (const auto &arguments : spy)
        found.append(u"%1:%2"_s.arg(arguments[0].toLongLong()).arg(int(arguments[1].value<Settled>())));
    return found;
}

QStringList sentIn(const QSignalSpy &spy)
{
    QStringList found;
    for (const auto &arguments : spy)
        found.append(arguments[0].toString());
    return found;
}

} // namespace

void TestPlugDjChatQueue::linesGoOutInOrder()
{
    PlugDjChatQueue queue(quick());
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    queue.start();
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        expected.append(QString::number(i));
        queue.enqueue(i + 1, expected.constLast());
    }
    QTRY_COMPARE(sentIn(sent), expected);
    QVERIFY(!queue.isEmpty());
}

void TestPlugDjChatQueue::thePaceNeverOutrunsTheServersBucket()
{
    // The bucket of Appendix A.8 (burst 6, 1.5 a second), both sides ten times as fast.
    PlugDjChatQueue::Options options;
    options.step = 8ms;
    options.longestGap = 70ms;
    options.idleReset = 100ms;
    options.refillPerSecond *= 10;
    options.echoTimeout = 60s;
    PlugDjChatQueue queue(options);
    double tokens = 6;
    int dropped = 0, passed = 0;
    QElapsedTimer clock;
    clock.start();
    qint64 last = 0;
    connect(&queue, &PlugDjChatQueue::dispatch, &queue, [&](const QString &) {
        const qint64 now = clock.nsecsElapsed();
        tokens = std::min(6.0, tokens + double(now - last) * 15 / 1e9);
        last = now;
        ++(tokens >= 1 ? passed : dropped);
        tokens -= tokens >= 1 ? 1 : 0;
    });
    queue.start();
    for (int i = 0; i < 30; ++i)
        queue.enqueue(i + 1, QString::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(passed + dropped, 30, 20'000);
    QCOMPARE(dropped, 0);
}

void TestPlugDjChatQueue::nothingGoesOutBeforeTheStart()
{
    PlugDjChatQueue queue(quick());
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    queue.enqueue(1, u"early"_s);
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 0);
    queue.start();
    QTRY_COMPARE(sent.size(), 1);
}

void TestPlugDjChatQueue::stoppingGivesBackWhatWaits()
{
    auto options = quick();
    options.step = 60s;
    options.longestGap = 60s;
    PlugDjChatQueue queue(options);
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    QSignalSpy settled(&queue, &PlugDjChatQueue::settled);
    queue.start();
    for (int i = 1; i <= 3; ++i)
        queue.enqueue(i, u"x"_s);
    QTRY_COMPARE(sent.size(), 1);
    queue.stop();
    QCOMPARE(settledIn(settled), (QStringList{u"2:2"_s, u"3:2"_s}));
    queue.start();
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(queue.takeEcho(u"x"_s), std::optional<qint64>(1)); // still open: history may prove it
}

void TestPlugDjChatQueue::echoesProveTheOldestLineThatFits_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("echo");
    QTest::addColumn<int>("proved"); // 0: none
    QTest::newRow("the same") << QStringList{u"a"_s, u"b"_s} << u"b"_s << 2;
    QTest::newRow("the oldest") << QStringList{u"a"_s, u"a"_s} << u"a"_s << 1;
    QTest::newRow("blanks around it") << QStringList{u" /clear"_s} << u"/clear"_s << 1;
    QTest::newRow("something else") << QStringList{u"ab"_s} << u"a"_s << 0;
    const QString full = QString(249, u'a');
    QTest::newRow("cut by the server") << QStringList{full + u"\U0001F600"_s} << full << 1;
    QTest::newRow("cut in an entity") << QStringList{QString(246, u'a') + u"&b"_s} << QString(246, u'a') << 1;
    QTest::newRow("nothing") << QStringList{} << u"a"_s << 0;
}

void TestPlugDjChatQueue::echoesProveTheOldestLineThatFits()
{
    QFETCH(QStringList, said);
    QFETCH(QString, echo);
    PlugDjChatQueue queue(quick());
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    queue.start();
    for (int i = 0; i < said.size(); ++i)
        queue.enqueue(i + 1, said[i]);
    QTRY_COMPARE(sent.size(), said.size());
    QTEST(int(queue.takeEcho(echo).value_or(0)), "proved");
}

void TestPlugDjChatQueue::aMissingEchoIsGivenUp()
{
    auto options = quick();
    options.echoTimeout = 20ms;
    PlugDjChatQueue queue(options);
    QSignalSpy settled(&queue, &PlugDjChatQueue::settled);
    queue.start();
    queue.enqueue(1, u"x"_s);
    QTRY_COMPARE(settledIn(settled), QStringList{u"1:1"_s});
    QCOMPARE(queue.takeEcho(u"x"_s), std::optional<qint64>(1)); // late, and still true
    QVERIFY(queue.isEmpty());
}

void TestPlugDjChatQueue::pausingHoldsEverythingBack()
{
    auto options = quick();
    options.floodPause = 1s;
    options.slowGap = 1ms;
    PlugDjChatQueue queue(options);
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    queue.start();
    queue.pause();
    queue.enqueue(1, u"x"_s);
    QVERIFY(queue.pausedFor() > 0ms && queue.pausedFor() <= 1s);
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 0);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(queue.pausedFor(), 0ms);
}

void TestPlugDjChatQueue::removedLinesAreForgotten()
{
    PlugDjChatQueue queue(quick());
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    queue.enqueue(1, u"x"_s);
    QVERIFY(queue.remove(1));
    QVERIFY(!queue.remove(1));
    queue.start();
    queue.enqueue(2, u"y"_s);
    QTRY_COMPARE(sentIn(sent), QStringList{u"y"_s});
    QVERIFY(queue.remove(2));
    QVERIFY(!queue.takeEcho(u"y"_s));
}

void TestPlugDjChatQueue::abandoningGivesUpWhatIsOpen()
{
    PlugDjChatQueue queue(quick());
    QSignalSpy sent(&queue, &PlugDjChatQueue::dispatch);
    QSignalSpy settled(&queue, &PlugDjChatQueue::settled);
    queue.start();
    queue.enqueue(1, u"x"_s);
    QTRY_COMPARE(sent.size(), 1);
    queue.abandon();
    QCOMPARE(settledIn(settled), QStringList{u"1:1"_s});
}

QTEST_GUILESS_MAIN(TestPlugDjChatQueue)
#include "tst_plugdjchatqueue.moc"
