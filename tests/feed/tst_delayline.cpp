// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/delayline.h"
#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"
#include "support/feedsamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// With a clock that stands until the test moves it.
class TestDelayLine : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutADelayAllPasses();
    void linesWaitTheirTime();
    void whatIsNotSaidPassesAtOnce();
    void ownLinesAndMentionsAtOnceIfWished_data();
    void ownLinesAndMentionsAtOnceIfWished();
    void aRefusedOwnLineIsShownNow();
    void deletedWhileWaitingIsNeverShown();
    void changesReachWhatWaitsAndWhatIsShown();
    void discardedWhileWaiting();
    void aShorterDelayLetsGo();
    void aLongerDelayHoldsWhatWaits();
    void anotherWishLetsGo();
    void flushShowsAll();
    void neverMoreThanItsBound();
    void theDelayHasBounds();
    void itRunsByItself();
    void allReachTheFeedInTheirOrder();

private:
    void add(const QList<FeedItem> &items) { m_line->add(items); }
    void pass(milliseconds time)
    {
        m_now += time;
        m_line->tick();
    }
    QString shown() const;
    QString waiting() const;
    static QString seqs(const QList<FeedItem> &items);

    milliseconds m_now{1'000'000};
    std::unique_ptr<DelayLine> m_line;
    std::unique_ptr<QSignalSpy> m_released;
};

void TestDelayLine::init()
{
    m_line = std::make_unique<DelayLine>([this] { return m_now; });
    m_line->setDelay(10s);
    m_released = std::make_unique<QSignalSpy>(m_line.get(), &DelayLine::released);
}

QString TestDelayLine::seqs(const QList<FeedItem> &items)
{
    QStringList all;
    for (const FeedItem &item : items)
        all.append(QString::number(item.seq));
    return all.join(u' ');
}

QString TestDelayLine::shown() const
{
    QList<FeedItem> all;
    for (const auto &call : *m_released)
        all += call[0].value<QList<FeedItem>>();
    return seqs(all);
}

QString TestDelayLine::waiting() const
{
    return seqs(m_line->waiting());
}

void TestDelayLine::withoutADelayAllPasses()
{
    m_line->setDelay(0s);
    QSignalSpy waitingChanged(m_line.get(), &DelayLine::waitingChanged);
    add({line(1, u"ann"_s, u"a"_s), line(2, u"bob"_s, u"b"_s)});
    QCOMPARE(shown(), u"1 2"_s);
    QCOMPARE(m_released->size(), 1);
    QCOMPARE(waitingChanged.size(), 0);
}

void TestDelayLine::linesWaitTheirTime()
{
    add({line(1, u"ann"_s, u"a"_s)});
    pass(4s);
    add({line(2, u"bob"_s, u"b"_s), line(3, u"cy"_s, u"c"_s)});
    QCOMPARE(shown(), QString());
    QCOMPARE(m_line->waitingCount(), 3);
    QCOMPARE(m_line->nextIn(), milliseconds(6s));
    pass(5900ms);
    QCOMPARE(shown(), QString());
    pass(100ms);
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(waiting(), u"2 3"_s);
    pass(4s);
    QCOMPARE(shown(), u"1 2 3"_s);
    QCOMPARE(m_line->nextIn(), 0ms);
}

void TestDelayLine::whatIsNotSaidPassesAtOnce()
{
    FeedItem backfill = line(5, u"ann"_s, u"from before"_s);
    backfill.isBackfill = true;
    add({line(1, u"ann"_s, u"waits"_s), notice(2, FeedItem::Kind::Poll, {}, u"Poll"_s),
         notice(3, FeedItem::Kind::Gap, {}, u"Gap"_s), notice(4, FeedItem::Kind::Notice, {}, u"our own"_s), backfill,
         notice(6, FeedItem::Kind::Notice, u"Stream"_s, u"said by the service"_s)});
    QCOMPARE(shown(), u"2 3 4 5"_s);
    QCOMPARE(waiting(), u"1 6"_s);
}

void TestDelayLine::ownLinesAndMentionsAtOnceIfWished_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("mentions");
    QTest::addColumn<QString>("atOnce");
    QTest::newRow("neither") << false << false << QString();
    QTest::newRow("own") << true << false << u"2"_s;
    QTest::newRow("mentions") << false << true << u"3"_s;
    QTest::newRow("both") << true << true << u"2 3"_s;
}

void TestDelayLine::ownLinesAndMentionsAtOnceIfWished()
{
    QFETCH(bool, own);
    QFETCH(bool, mentions);
    QFETCH(QString, atOnce);
    m_line->setAtOnce({own, mentions});
    FeedItem mention = line(3, u"bob"_s, u"@juniper"_s);
    mention.isMention = true;
    add({line(1, u"ann"_s, u"a"_s), samples::own(2, u"mine"_s, FeedItem::Delivery::Pending), mention});
    QCOMPARE(shown(), atOnce);
    QCOMPARE(m_line->waitingCount(), 3 - (own ? 1 : 0) - (mentions ? 1 : 0));
}

void TestDelayLine::aRefusedOwnLineIsShownNow()
{
    m_line->setAtOnce({false, false});
    add({own(1, u"mine"_s, FeedItem::Delivery::Pending)});
    m_line->change({own(1, u"mine"_s, FeedItem::Delivery::Sent)});
    QCOMPARE(shown(), QString());
    m_line->change({own(1, u"mine"_s, FeedItem::Delivery::Failed)});
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_released->at(0)[0].value<QList<FeedItem>>()[0].delivery, FeedItem::Delivery::Failed);
}

void TestDelayLine::deletedWhileWaitingIsNeverShown()
{
    QSignalSpy changed(m_line.get(), &DelayLine::changed);
    add({line(1, u"ann"_s, u"spoiler"_s), line(2, u"bob"_s, u"b"_s)});
    FeedItem deleted = line(1, u"ann"_s, u"spoiler"_s);
    deleted.isDeleted = true;
    m_line->change({deleted});
    QCOMPARE(waiting(), u"2"_s);
    pass(10s);
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(changed.size(), 0);
}

void TestDelayLine::changesReachWhatWaitsAndWhatIsShown()
{
    QSignalSpy changed(m_line.get(), &DelayLine::changed);
    add({line(1, u"ann"_s, u"a"_s)});
    pass(10s);
    add({line(2, u"bob"_s, u"b"_s)});
    m_line->change({line(1, u"ann"_s, u"A"_s), line(2, u"bob"_s, u"B"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(seqs(changed[0][0].value<QList<FeedItem>>()), u"1"_s);
    pass(10s);
    QCOMPARE(m_released->last()[0].value<QList<FeedItem>>()[0].text, u"B"_s);
}

void TestDelayLine::discardedWhileWaiting()
{
    m_line->setAtOnce({false, false});
    QSignalSpy removed(m_line.get(), &DelayLine::removed);
    add({own(1, u"mine"_s, FeedItem::Delivery::Pending)});
    m_line->remove({1, 7});
    QCOMPARE(m_line->waitingCount(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].value<QList<qint64>>(), QList<qint64>{7});
}

void TestDelayLine::aShorterDelayLetsGo()
{
    add({line(1, u"ann"_s, u"a"_s)});
    pass(3s);
    add({line(2, u"bob"_s, u"b"_s)});
    m_line->setDelay(3s);
    QCOMPARE(shown(), u"1"_s);
    m_line->setDelay(0s);
    QCOMPARE(shown(), u"1 2"_s);
}

void TestDelayLine::aLongerDelayHoldsWhatWaits()
{
    add({line(1, u"ann"_s, u"a"_s)});
    m_line->setDelay(30s);
    pass(20s);
    QCOMPARE(shown(), QString());
    pass(10s);
    QCOMPARE(shown(), u"1"_s);
}

void TestDelayLine::anotherWishLetsGo()
{
    m_line->setAtOnce({false, false});
    FeedItem mention = line(1, u"bob"_s, u"@juniper"_s);
    mention.isMention = true;
    add({mention, line(2, u"ann"_s, u"a"_s)});
    m_line->setAtOnce({false, true});
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(waiting(), u"2"_s);
}

void TestDelayLine::flushShowsAll()
{
    add({line(1, u"ann"_s, u"a"_s), line(2, u"bob"_s, u"b"_s)});
    m_line->flush();
    QCOMPARE(shown(), u"1 2"_s);
    QCOMPARE(m_released->size(), 1);
    m_line->flush();
    QCOMPARE(m_released->size(), 1);
    add({line(3, u"cy"_s, u"c"_s)}); // the delay itself stays
    QCOMPARE(waiting(), u"3"_s);
}

void TestDelayLine::neverMoreThanItsBound()
{
    QList<FeedItem> flood;
    for (qint64 seq = 1; seq <= qint64(DelayLine::MostWaiting) + 3; ++seq)
        flood.append(line(seq, u"ann"_s, u"x"_s));
    add(flood);
    QCOMPARE(m_line->waitingCount(), int(DelayLine::MostWaiting));
    QCOMPARE(shown(), u"1 2 3"_s); // early, but not lost
}

void TestDelayLine::theDelayHasBounds()
{
    m_line->setDelay(1h);
    QCOMPARE(m_line->delay(), milliseconds(DelayLine::MaxDelay));
    m_line->setDelay(-5s);
    QCOMPARE(m_line->delay(), 0ms);
}

void TestDelayLine::itRunsByItself()
{
    DelayLine line;
    QSignalSpy released(&line, &DelayLine::released);
    line.setDelay(50ms);
    line.add({samples::line(1, u"ann"_s, u"a"_s)});
    QCOMPARE(released.size(), 0);
    QTRY_COMPARE(released.size(), 1);
    QCOMPARE(line.waitingCount(), 0);
}

void TestDelayLine::allReachTheFeedInTheirOrder()
{
    FeedModel model;
    FeedBuffer buffer(model);
    connect(m_line.get(), &DelayLine::released, &buffer, &FeedBuffer::add);
    add({line(1, u"ann"_s, u"a"_s), line(2, u"bob"_s, u"b"_s), own(3, u"mine"_s, FeedItem::Delivery::Pending)});
    buffer.flush();
    QCOMPARE(model.rowCount(), 1);
    pass(5s);
    add({line(4, u"cy"_s, u"c"_s), own(5, u"mine too"_s, FeedItem::Delivery::Pending)});
    pass(5s); // with the own line in one burst
    buffer.flush();
    pass(5s);
    buffer.flush();
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row)
        order.append(QString::number(model.at(row).seq));
    QCOMPARE(order.join(u' '), u"1 2 3 4 5"_s);
}

QTEST_GUILESS_MAIN(TestDelayLine)
#include "tst_delayline.moc"
