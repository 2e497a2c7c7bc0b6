// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"
#include "support/plugdjroomtest.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomController::State;
using Kind = FeedItem::Kind;

/// Lines that come in one read of the socket are handed on together: all of them, in order, before whatever comes after
/// them, and safe for whoever reacts in the middle of it.
class TestBursts : public QObject
{
    Q_OBJECT

private slots:
    void djLinesAreHandedOnTogether();
    void djOrderHoldsAcrossEvents();
    void djDeletionInTheSameBurst();
    void djNonsenseInTheMiddle();
    void djRepeatsAreDropped();
    void djTakeOverInTheMiddle();
    void djCutBehindTheLines();
    void djRoomLeftByWhoHearsThem();
    void djOwnEchoAmongOthers();

    void streamLinesAreHandedOnTogether();
    void streamDeletionInTheSameBurst();
    void streamNonsenseInTheMiddle();
    void streamRepeatsAreDropped();
    void streamKickedBehindTheLines();
    void streamCutBehindTheLines();
    void streamLeftByWhoHearsThem();
    void streamOwnEchoAmongOthers();
    void moreThanOneBurstHolds();
};

namespace {

plugdj::Event said(int number, const QString &cid = {})
{
    return plugdj::Chat{
        {cid.isEmpty() ? u"7-%1"_s.arg(number) : cid, u"line %1"_s.arg(number), 7, u"ann"_s, false, {}}};
}

QStringList numbered(int from, int to)
{
    QStringList texts;
    for (int i = from; i <= to; ++i)
        texts.append(u"line %1"_s.arg(i));
    return texts;
}

QStringList textsOf(const QList<FeedItem> &items)
{
    QStringList texts;
    for (const FeedItem &item : items)
        texts.append(item.text);
    return texts;
}

void sayInStream(FloatplaneRoom &m, int from, int to)
{
    for (int i = from; i <= to; ++i) {
        m.chatServer.emitEvent(u"radioChatter"_s,
                               FloatplaneRoom::chatter(u"id%1"_s.arg(i), u"ann"_s, u"line %1"_s.arg(i)));
    }
}

} // namespace

void TestBursts::djLinesAreHandedOnTogether()
{
    PlugDjRoomTest t;
    t.enter();
    QSignalSpy arrived(t.room.get(), &RoomController::itemsArrived);
    for (int i = 1; i <= 100; ++i)
        t.site.send({said(i)});
    QTRY_COMPARE(t.texts(Kind::Chat), numbered(1, 100));
    QVERIFY2(arrived.size() < 10, qPrintable(QString::number(arrived.size())));
    qint64 last = 0;
    for (const FeedItem &item : std::as_const(t.items)) {
        QVERIFY(item.seq > last);
        last = item.seq;
    }
}

void TestBursts::djOrderHoldsAcrossEvents()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({said(1)});
    t.site.send({said(2)});
    t.site.send({plugdj::SiteMessage{u"the site speaks"_s}});
    t.site.send({said(3)});
    t.site.send({said(4), plugdj::SiteMessage{u"and again"_s}, said(5)});
    t.site.send({said(6)});
    QTRY_VERIFY(t.texts(Kind::Chat).contains(u"line 6"_s));
    QStringList told = textsOf(t.items);
    const auto isOurs = [](const QString &text) {
        return text.startsWith(u"line"_s) || text.contains(u"the site speaks"_s) || text.contains(u"and again"_s);
    };
    told.removeIf([&](const QString &text) { return !isOurs(text); });
    QCOMPARE(told.size(), 8);
    QVERIFY(told[2].contains(u"the site speaks"_s));
    QVERIFY(told[5].contains(u"and again"_s));
    QCOMPARE(t.texts(Kind::Chat), numbered(1, 6));
}

void TestBursts::djDeletionInTheSameBurst()
{
    PlugDjRoomTest t;
    t.enter();
    for (int i = 1; i <= 20; ++i)
        t.site.send({said(i)});
    t.site.send({plugdj::ChatDelete{u"7-12"_s, 0}});
    t.site.send({said(21)});
    QTRY_COMPARE(t.texts(Kind::Chat), numbered(1, 21));
    for (const FeedItem &item : t.ofKind(Kind::Chat))
        QCOMPARE(item.isDeleted, item.id == u"7-12"_s);
}

void TestBursts::djNonsenseInTheMiddle()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({said(1)});
    t.site.socket().send(u"[{\"a\":"_s);
    t.site.socket().send(u"{}"_s);
    t.site.socket().send(uR"([{"a":"chat","p":7,"s":"den"}])"_s);
    t.site.socket().send(u"h"_s);
    t.site.send({said(90)}, u"attic"_s); // of a room that was left
    t.site.send({said(2)});
    QTRY_COMPARE(t.texts(Kind::Chat), numbered(1, 2));
    QCOMPARE(t.room->state(), State::Live);
}

void TestBursts::djRepeatsAreDropped()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({said(1)});
    t.site.send({said(1)});
    t.site.send({said(2)});
    t.site.send({said(1)});
    t.settle();
    QCOMPARE(t.texts(Kind::Chat), numbered(1, 2));
}

void TestBursts::djTakeOverInTheMiddle()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({said(1)});
    t.site.send({said(2)});
    t.site.send({plugdj::KillSession{}});
    t.site.send({said(3)});
    QTRY_COMPARE(t.room->state(), State::Stopped);
    QCOMPARE(t.texts(Kind::Chat), numbered(1, 2));
}

void TestBursts::djCutBehindTheLines()
{
    PlugDjRoomTest t;
    t.enter();
    QStringList order;
    connect(t.room.get(), &RoomController::itemsArrived, this, [&](const QList<FeedItem> &items) {
        if (items.constFirst().kind == Kind::Chat)
            order.append(u"lines"_s);
    });
    connect(t.room.get(), &RoomController::connectionChanged, this,
            [&](const RoomController::Connection &connection) { order.append(stateToken(connection.state)); });
    for (int i = 1; i <= 10; ++i)
        t.site.send({said(i)});
    t.site.socket().close();
    QTRY_VERIFY(order.contains(u"waiting"_s));
    QCOMPARE(t.texts(Kind::Chat), numbered(1, 10));
    QVERIFY(order.indexOf(u"lines"_s) < order.indexOf(u"waiting"_s));
}

void TestBursts::djRoomLeftByWhoHearsThem()
{
    PlugDjRoomTest t;
    t.enter();
    connect(t.room.get(), &RoomController::itemsArrived, this, [&](const QList<FeedItem> &items) {
        if (items.constFirst().kind == Kind::Chat)
            t.room->leave();
    });
    for (int i = 1; i <= 300; ++i)
        t.site.send({said(i)});
    QTRY_COMPARE(t.room->state(), State::Idle);
    const QStringList heard = t.texts(Kind::Chat);
    QVERIFY(!heard.isEmpty());
    QCOMPARE(heard, numbered(1, int(heard.size()))); // nothing twice, no gap, then silence
    t.room->join();                                  // and it works again
    QTRY_COMPARE(t.room->state(), State::Live);
}

void TestBursts::djOwnEchoAmongOthers()
{
    PlugDjRoomTest t;
    t.site.echoes = false;
    t.enter();
    QVERIFY(t.room->say(u"mine"_s));
    QTRY_COMPARE(t.site.said(), QStringList{u"mine"_s});
    const qint64 self = t.room->account().self().id.toLongLong();
    t.site.send({said(1)});
    t.site.send({plugdj::Chat{{u"own-1"_s, u"mine"_s, self, t.room->account().self().name, false, {}}}});
    t.site.send({said(2)});
    t.site.send({plugdj::ChatDelete{u"own-1"_s, 0}}); // it stands between lines that came later
    t.settle();
    QCOMPARE(t.texts(Kind::Chat), (QStringList{u"mine"_s, u"line 1"_s, u"line 2"_s}));
    const FeedItem own = t.ofKind(Kind::Chat).constFirst();
    QCOMPARE(own.delivery, FeedItem::Delivery::Sent);
    QVERIFY(own.isDeleted);
}

void TestBursts::streamLinesAreHandedOnTogether()
{
    FloatplaneRoom m;
    m.joinLive();
    sayInStream(m, 1, 100);
    QTRY_COMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 100));
    QVERIFY2(m.arrived->size() < 10, qPrintable(QString::number(m.arrived->size())));
    qint64 last = 0;
    for (const FeedItem &item : m.items()) {
        QVERIFY(item.seq > last);
        last = item.seq;
    }
}

void TestBursts::streamDeletionInTheSameBurst()
{
    FloatplaneRoom m;
    m.joinLive();
    sayInStream(m, 1, 20);
    m.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"id12"_s}});
    sayInStream(m, 21, 21);
    QTRY_COMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 21));
    for (const FeedItem &item : m.items(Kind::Chatter))
        QCOMPARE(m.latest(item.seq).isDeleted, item.id == u"id12"_s);
}

void TestBursts::streamNonsenseInTheMiddle()
{
    FloatplaneRoom m;
    m.joinLive();
    sayInStream(m, 1, 2);
    m.chatServer.sendPacket(u"2[\"radioChatter\",{\"id\":}]"_s);
    m.chatServer.sendPacket(u"2nonsense"_s);
    m.chatServer.emitEvent(u"radioChatter"_s, QJsonObject{{u"id"_s, u"x"_s}});
    m.chatServer.emitEvent(u"tomorrow"_s, u"unknown"_s);
    sayInStream(m, 3, 4);
    QTRY_COMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 4));
    QCOMPARE(m.room->state(), State::Live);
}

void TestBursts::streamRepeatsAreDropped()
{
    FloatplaneRoom m;
    m.joinLive();
    sayInStream(m, 1, 2);
    sayInStream(m, 1, 3);
    QTRY_COMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 3));
}

void TestBursts::streamKickedBehindTheLines()
{
    FloatplaneRoom m;
    m.joinLive();
    bool hasWaited = false; // for a moment: it tries again at once
    QObject::connect(m.room.get(), &RoomController::connectionChanged, m.room.get(),
                     [&] { hasWaited = hasWaited || m.room->state() == State::Waiting; });
    sayInStream(m, 1, 10);
    m.chatServer.sendPacket(u"1"_s);
    sayInStream(m, 11, 12);
    QTRY_VERIFY(hasWaited);
    QCOMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 10));
}

void TestBursts::streamCutBehindTheLines()
{
    FloatplaneRoom m;
    m.joinLive();
    QSignalSpy states(m.room.get(), &RoomController::connectionChanged);
    bool wereFirst = false;
    connect(m.room.get(), &RoomController::itemsArrived, this, [&] { wereFirst = wereFirst || states.isEmpty(); });
    sayInStream(m, 1, 10);
    m.chatServer.sendPacket(u"2[\"last\"]"_s);
    QTRY_VERIFY(!m.items(Kind::Chatter).isEmpty());
    m.chatServer.drop();
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 10));
    QVERIFY(wereFirst);
}

void TestBursts::streamLeftByWhoHearsThem()
{
    FloatplaneRoom m;
    m.joinLive();
    connect(m.room.get(), &RoomController::itemsArrived, this, [&] { m.room->leave(); });
    sayInStream(m, 1, 300);
    QTRY_COMPARE(m.room->state(), State::Idle);
    const QStringList heard = textsOf(m.items(Kind::Chatter));
    QVERIFY(!heard.isEmpty());
    QCOMPARE(heard, numbered(1, int(heard.size())));
    m.room->join();
    QTRY_COMPARE(m.room->state(), State::Live);
}

void TestBursts::streamOwnEchoAmongOthers()
{
    FloatplaneRoom m;
    m.joinLive();
    QVERIFY(m.room->say(u"mine"_s));
    QTRY_COMPARE(m.chatServer.askedFor(FloatplaneRoom::G2Send).size(), 1);
    sayInStream(m, 1, 1);
    QJsonObject echo = FloatplaneRoom::chatter(u"own-1"_s, m.account->self().name, u"mine"_s);
    echo.insert(u"userGUID"_s, m.account->self().id);
    m.chatServer.emitEvent(u"radioChatter"_s, echo);
    sayInStream(m, 2, 2);
    m.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"own-1"_s}});
    sayInStream(m, 3, 3);
    QTRY_COMPARE(textsOf(m.items(Kind::Chatter)), (QStringList{u"mine"_s} + numbered(1, 3)));
    const FeedItem own = m.latest(m.items(Kind::Chatter).constFirst().seq);
    QCOMPARE(own.delivery, FeedItem::Delivery::Sent);
    QVERIFY(own.isDeleted);
}

void TestBursts::moreThanOneBurstHolds()
{
    FloatplaneRoom m;
    m.joinLive();
    sayInStream(m, 1, 3'000);
    QTRY_COMPARE(m.items(Kind::Chatter).size(), 3'000);
    QCOMPARE(textsOf(m.items(Kind::Chatter)), numbered(1, 3'000));
    for (const auto &told : *m.arrived)
        QVERIFY(told[0].value<QList<FeedItem>>().size() <= 200);
}

QTEST_GUILESS_MAIN(TestBursts)
#include "tst_bursts.moc"
