// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/linkmeter.h"
#include "services/roomlines.h"
#include "support/plugdjroomtest.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of a room's connection when the computer wakes up.
class TestRoomLines : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsLine();
    void aLivingLineIsAskedAndStays();
    void aWaitingRoomTriesAtOnce();
    void aStoppedRoomStays();
};

void TestRoomLines::tellsItsLine()
{
    PlugDjRoomTest t;
    t.enter();
    t.settle();
    const QList<RoomLine> lines = linesOf(*t.room);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].part, RoomLine::Part::Room);
    QCOMPARE(lines[0].connection.state, RoomController::State::Live);
    QCOMPARE(lines[0].host, u"127.0.0.1"_s);
    QVERIFY(lines[0].meter->isOpen());
    QVERIFY(lines[0].meter->frames(LinkMeter::Way::In) >= 2); // the ack and the mark
    QCOMPARE(lines[0].meter->frames(LinkMeter::Way::Out), 1); // auth
}

void TestRoomLines::aLivingLineIsAskedAndStays()
{
    PlugDjRoomTest t;
    t.enter();
    checkLines(*t.room, 2s);
    QTRY_VERIFY(t.room->meter().roundTrip().has_value());
    QSignalSpy changed(t.room.get(), &RoomController::connectionChanged);
    QVERIFY(!changed.wait(2'200));
    QCOMPARE(t.site.socket().connections(), 1);
}

void TestRoomLines::aWaitingRoomTriesAtOnce()
{
    auto options = PlugDjRoomTest::quick();
    options.backoff = {3'600'000ms};
    PlugDjRoomTest t(options);
    t.enter();
    t.site.socket().drop();
    QTRY_COMPARE(t.room->state(), RoomController::State::Waiting);
    QVERIFY(t.room->connection().retryIn > 30min);
    checkLines(*t.room);
    QTRY_COMPARE(t.room->state(), RoomController::State::Live);
    QCOMPARE(t.room->meter().reconnects(), 1);
}

void TestRoomLines::aStoppedRoomStays()
{
    PlugDjRoomTest t;
    t.enter();
    t.room->leave();
    checkLines(*t.room);
    QCOMPARE(t.room->state(), RoomController::State::Idle);
}

QTEST_GUILESS_MAIN(TestRoomLines)
#include "tst_roomlines.moc"
