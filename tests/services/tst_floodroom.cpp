// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floodroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFloodRoom : public QObject
{
    Q_OBJECT

private slots:
    void itSaysThatItIsATest();
    void linesComeAtItsRate();
    void zeroIsQuiet();
    void theRateStaysInRange();
    void whatIsSaidStaysInTheRoom();
};

namespace {

QList<FeedItem> itemsOf(const QSignalSpy &arrived)
{
    QList<FeedItem> items;
    for (const auto &call : arrived)
        items += call[0].value<QList<FeedItem>>();
    return items;
}

} // namespace

void TestFloodRoom::itSaysThatItIsATest()
{
    FloodRoom room;
    QSignalSpy arrived(&room, &RoomController::itemsArrived);
    room.join();
    QCOMPARE(room.state(), RoomController::State::Live);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(itemsOf(arrived)[0].kind, FeedItem::Kind::Notice);
    QVERIFY(itemsOf(arrived)[0].text.startsWith(u"This is a test."_s));
    QVERIFY(!room.description().isEmpty());
}

void TestFloodRoom::linesComeAtItsRate()
{
    FloodRoom room;
    room.setRate(FloodRoom::FastestRate);
    room.join();
    QElapsedTimer timer;
    timer.start();
    QSignalSpy arrived(&room, &RoomController::itemsArrived);
    QTRY_VERIFY(itemsOf(arrived).size() > 300);
    // Never faster than it was told, however late the timer is.
    QVERIFY(itemsOf(arrived).size() <= timer.elapsed() * FloodRoom::FastestRate / 1'000 + 1);
    room.leave();
    QCOMPARE(room.state(), RoomController::State::Idle);
    arrived.clear();
    QVERIFY(!QTest::qWaitFor([&] { return !arrived.isEmpty(); }, 50));
}

void TestFloodRoom::zeroIsQuiet()
{
    FloodRoom room;
    room.join();
    QSignalSpy arrived(&room, &RoomController::itemsArrived);
    QTRY_COMPARE(arrived.size(), 1); // what it is
    QVERIFY(!QTest::qWaitFor([&] { return arrived.size() != 1; }, 60));
    room.setRate(500);
    QTRY_VERIFY(arrived.size() > 2);
}

void TestFloodRoom::theRateStaysInRange()
{
    FloodRoom room;
    room.setRate(-3);
    QCOMPARE(room.rate(), 0);
    room.setRate(1'000'000);
    QCOMPARE(room.rate(), FloodRoom::FastestRate);
}

void TestFloodRoom::whatIsSaidStaysInTheRoom()
{
    FloodRoom room;
    room.join();
    QSignalSpy arrived(&room, &RoomController::itemsArrived);
    QVERIFY(!room.say(u"  "_s));
    QVERIFY(room.say(u"hello"_s));
    const QList<FeedItem> items = itemsOf(arrived);
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].isOwn);
    QCOMPARE(items[0].text, u"hello"_s);
    QCOMPARE(items[0].delivery, FeedItem::Delivery::Sent);
    QVERIFY(!room.roster().isEmpty());
}

QTEST_GUILESS_MAIN(TestFloodRoom)
#include "tst_floodroom.moc"
