// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelog.h"
#include "services/linelog.h"
#include "services/recentkeys.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestLineLog : public QObject
{
    Q_OBJECT

private slots:
    void recentKeysAreThoseOfLate();
    void recentKeysTellAsAPlainListDoes_data();
    void recentKeysTellAsAPlainListDoes();
    void anIdIsTheSameAsBytesAndAsText();

    void keepsListsAsTheyAre();
    void remembersAtLeastItsCapacity();
    void takesNewerContents();
    void takesALineFromBetween();
    void forgetsOne();
    void changesInPlaceAndForItselfOnly();
};

namespace {

FeedItem line(qint64 seq, const QString &text = u"hello"_s)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.text = text;
    return item;
}

QList<FeedItem> lines(qint64 from, qint64 to)
{
    QList<FeedItem> items;
    for (qint64 seq = from; seq <= to; ++seq)
        items.append(line(seq));
    return items;
}

/// What is in it, told by numbers.
QList<qint64> kept(LineLog &log)
{
    QList<qint64> seqs;
    for (const FeedItem &item : log.change([](const FeedItem &) { return true; }, [](FeedItem &) {}))
        seqs.append(item.seq);
    return seqs;
}

} // namespace

void TestLineLog::anIdIsTheSameAsBytesAndAsText()
{
    FloatplaneLog log;
    QVERIFY(log.isNew(FloatplaneLog::keyOf("5d4b\xc3\xa9")));
    QVERIFY(!log.isNew(u"5d4b\u00e9"_s));
    QVERIFY(log.isNew(u"5d4c"_s));
    log.expect(FloatplaneLog::keyOf("5d4c"));
    QVERIFY(!log.isNew(FloatplaneLog::keyOf("5d4c")));
    for (int i = 0; i < 2; ++i) { // without an id there is nothing to tell it by
        QVERIFY(log.isNew(QString()));
        QVERIFY(log.isNew(FloatplaneLog::keyOf({})));
    }
    FeedItem own = line(1);
    own.id = u"5d4d"_s;
    log.keep(own);
    QVERIFY(!log.isNew(FloatplaneLog::keyOf("5d4d")));
}

void TestLineLog::recentKeysAreThoseOfLate()
{
    RecentKeys keys(3);
    QVERIFY(keys.insert(0));
    QVERIFY(!keys.insert(0));
    QVERIFY(keys.insert(64)); // the same slot as the one before
    QVERIFY(keys.insert(128));
    QVERIFY(!keys.insert(64));
    for (const size_t next : {192, 256, 320}) // three more: those before may be known still, or not
        QVERIFY(keys.insert(next));
    for (const size_t late : {192, 256, 320})
        QVERIFY(!keys.insert(late));
    for (const size_t next : {384, 448, 512})
        QVERIFY(keys.insert(next));
    QVERIFY(keys.insert(0)); // certainly forgotten
}

void TestLineLog::recentKeysTellAsAPlainListDoes_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<quint32>("different");
    QTest::newRow("few of them, often again") << 10 << 30u;
    QTest::newRow("many that share their slots") << 200 << 400u;
    QTest::newRow("as in a busy room") << 5'000 << 8'000u;
}

void TestLineLog::recentKeysTellAsAPlainListDoes()
{
    QFETCH(int, capacity);
    QFETCH(quint32, different);
    RecentKeys keys{size_t(capacity)};
    std::deque<size_t> plain;
    QRandomGenerator random(42);
    int forgotten = 0;
    for (int i = 0; i < 20'000; ++i) {
        const size_t key = size_t(random.bounded(different)) * 37;
        const auto before = std::ranges::find(plain, key);
        const bool isNew = keys.insert(key);
        if (before == plain.end()) {
            QVERIFY(isNew);
        } else if (plain.end() - before <= capacity) {
            QVERIFY(!isNew);
        } else if (isNew) { // between the capacity and twice of it
            ++forgotten;
            plain.erase(before);
        }
        if (isNew)
            plain.push_back(key);
        if (int(plain.size()) > 2 * capacity)
            plain.pop_front();
    }
    QVERIFY(forgotten > 0 || different <= 2 * quint32(capacity));
}

void TestLineLog::keepsListsAsTheyAre()
{
    LineLog log(100);
    const QList<FeedItem> burst = lines(1, 30);
    log.keep(burst);
    QVERIFY(!burst.isDetached());
    log.keep(QList<FeedItem>());
    log.keep(line(31));
    QCOMPARE(kept(log).size(), 31);
}

void TestLineLog::remembersAtLeastItsCapacity()
{
    LineLog log(100);
    for (qint64 from = 1; from < 1'000; from += 40)
        log.keep(lines(from, from + 39));
    const auto seqs = kept(log);
    QCOMPARE(seqs.constLast(), 1'000);
    QVERIFY2(seqs.size() >= 100 && seqs.size() < 140, qPrintable(QString::number(seqs.size())));
}

void TestLineLog::takesNewerContents()
{
    LineLog log(100);
    log.keep(lines(1, 3));
    log.keep(line(2, u"other"_s));
    const auto found = log.change([](const FeedItem &item) { return item.text == u"other"_s; }, [](FeedItem &) {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].seq, 2);
    QCOMPARE(kept(log), (QList<qint64>{1, 2, 3}));
}

void TestLineLog::takesALineFromBetween()
{
    LineLog log(100);
    log.keep({line(10), line(20)});
    log.keep({line(30), line(40)});
    log.keep(line(25)); // one of our own that was proved only now
    log.keep(line(5));
    log.keep(line(50));
    QCOMPARE(kept(log), (QList<qint64>{5, 10, 20, 25, 30, 40, 50}));
}

void TestLineLog::forgetsOne()
{
    LineLog log(100);
    log.keep({line(1), line(2)});
    log.keep(line(3));
    log.remove(2);
    log.remove(3);
    log.remove(4);
    log.remove(0);
    QCOMPARE(kept(log), (QList<qint64>{1}));
}

void TestLineLog::changesInPlaceAndForItselfOnly()
{
    LineLog log(100);
    const QList<FeedItem> burst = lines(1, 20);
    log.keep(burst);
    const auto isMeant = [](const FeedItem &item) { return item.seq % 10 == 0 && !item.isDeleted; };
    const auto changed = log.change(isMeant, [](FeedItem &item) { item.isDeleted = true; });
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed[0].isDeleted && changed[1].isDeleted);
    QVERIFY(!burst[9].isDeleted); // who got the list keeps what he got
    QVERIFY(log.change(isMeant, [](FeedItem &) {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLineLog)
#include "tst_linelog.moc"
