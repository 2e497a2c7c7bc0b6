// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/freshness.h"

#include <QTest>

using namespace partyline;

class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    void freshness_data();
    void freshness();
};

void TestFreshness::freshness_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<QByteArray>("lastModified");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("mayKeep");
    QTest::addColumn<bool>("mustAsk");
    const QByteArray none;
    const QByteArray tomorrow = "Mon, 23 Nov 2026 12:00:00 GMT";
    const QByteArray tenDaysAgo = "Thu, 12 Nov 2026 12:00:00 GMT";
    QTest::newRow("nothing said") << none << none << none << none << qint64(0) << true << false;
    QTest::newRow("an hour") << QByteArray("max-age=3600") << none << none << none << qint64(3600) << true << false;
    QTest::newRow("in capitals") << QByteArray("Public, Max-Age=60") << none << none << none << qint64(60) << true
                                 << false;
    QTest::newRow("an hour, old already")
        << QByteArray("max-age=3600") << QByteArray("3000") << none << none << qint64(600) << true << false;
    QTest::newRow("older than it may be")
        << QByteArray("max-age=60") << QByteArray("3000") << none << none << qint64(0) << true << false;
    QTest::newRow("a year is a month") << QByteArray("max-age=31536000, immutable") << none << none << none
                                       << qint64(30 * 86400) << true << false;
    QTest::newRow("nonsense") << QByteArray("max-age=soon") << none << tomorrow << none << qint64(0) << true << false;
    QTest::newRow("not to be kept") << QByteArray("no-store") << none << none << none << qint64(0) << false << false;
    QTest::newRow("ask each time") << QByteArray("no-cache, max-age=60") << none << none << none << qint64(0) << true
                                   << true;
    QTest::newRow("never stale") << QByteArray("max-age=60, must-revalidate") << none << none << none << qint64(60)
                                 << true << true;
    QTest::newRow("expires") << none << none << tomorrow << none << qint64(86400) << true << false;
    QTest::newRow("max-age wins") << QByteArray("max-age=5") << none << tomorrow << none << qint64(5) << true << false;
    QTest::newRow("over already") << none << none << QByteArray("0") << tenDaysAgo << qint64(0) << true << false;
    QTest::newRow("guessed from its age") << none << none << none << tenDaysAgo << qint64(86400) << true << false;
    QTest::newRow("guessed, but a day at most")
        << none << none << none << QByteArray("Thu, 12 Nov 2020 12:00:00 GMT") << qint64(86400) << true << false;
}

void TestFreshness::freshness()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(QByteArray, age);
    QFETCH(QByteArray, expires);
    QFETCH(QByteArray, lastModified);
    QFETCH(qint64, seconds);
    QFETCH(bool, mayKeep);
    QFETCH(bool, mustAsk);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const Freshness fresh =
        freshnessOf({cacheControl, age, "Sun, 22 Nov 2026 12:00:00 GMT", expires, lastModified}, now);
    QCOMPARE(now.secsTo(fresh.until), seconds);
    QCOMPARE(fresh.mayKeep, mayKeep);
    QCOMPARE(fresh.mustAsk, mustAsk);
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
