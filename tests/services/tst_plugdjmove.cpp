// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjlobby.h"

#include <QJsonObject>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;

/// One account, several rooms, one session: it is in one of them, and each says the truth about it (plugdj.md 1.6).
class TestPlugDjMove : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void leavesOneRoomForTheOther();
    void staysWhereARefusalLeavesIt_data();
    void staysWhereARefusalLeavesIt();
    void comesBack();
    void roomThatIsNotInYetStepsAside();
    void moveGivenUpStaysOrReturns();
    void signingInAgainBringsBackOneRoomOnly();
    void leavingFreesTheSeat();

private:
    void signIn();
    void enter(PlugDjController &room);
    std::unique_ptr<PlugDjController> room(const QString &slug);
    /// A request and its answer: what was asked before is answered by then.
    void roundTrip();
    /// Says something and waits for the server's echo: the session really is in that room.
    void verifyIn(PlugDjController &room);

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<PlugDjController> m_bus;
    std::unique_ptr<PlugDjController> m_corner;
    QStringList m_busStates;
    int m_lines = 0;
};

void TestPlugDjMove::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 0;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen());
    m_account = std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints());
    m_bus = room(u"night-bus"_s);
    m_corner = room(u"quiet-corner"_s);
    m_busStates.clear();
    connect(m_bus.get(), &RoomController::connectionChanged, this,
            [this](const RoomController::Connection &now) { m_busStates.append(stateToken(now.state)); });
}

void TestPlugDjMove::cleanup()
{
    m_bus.reset();
    m_corner.reset();
    m_account.reset();
    m_server.reset();
}

std::unique_ptr<PlugDjController> TestPlugDjMove::room(const QString &slug)
{
    PlugDjController::Options quick;
    quick.backoff = {10ms};
    quick.rejoinDelay = 5ms;
    return std::make_unique<PlugDjController>(*m_account, slug, quick);
}

void TestPlugDjMove::signIn()
{
    const QJsonObject told = m_server->announcement().value("plugdj"_L1).toObject();
    m_account->signIn({Credentials::Method::Password, told.value("email"_L1).toString(),
                       Secret(told.value("password"_L1).toString().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestPlugDjMove::enter(PlugDjController &room)
{
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, 20'000);
}

void TestPlugDjMove::roundTrip()
{
    bool isAnswered = false;
    m_account->lobby().find({}, 1, this, [&isAnswered](const auto &) { isAnswered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 10'000);
}

void TestPlugDjMove::verifyIn(PlugDjController &room)
{
    bool isSent = false;
    const auto watch = connect(&room, &RoomController::itemsChanged, this, [&isSent](const QList<FeedItem> &items) {
        isSent = isSent || items.constLast().delivery == FeedItem::Delivery::Sent;
    });
    QVERIFY(room.say(u"here %1"_s.arg(++m_lines)));
    QTRY_VERIFY_WITH_TIMEOUT(isSent, 10'000);
    disconnect(watch);
}

void TestPlugDjMove::leavesOneRoomForTheOther()
{
    signIn();
    enter(*m_bus);
    QStringList notices;
    connect(m_bus.get(), &RoomController::itemsArrived, this, [&notices](const QList<FeedItem> &items) {
        for (const FeedItem &item : items)
            notices.append(item.text);
    });
    enter(*m_corner);
    QCOMPARE(m_bus->state(), State::Idle);
    QVERIFY(m_bus->hasSteppedAside());
    QVERIFY(m_bus->connection().reason.contains(u"quiet-corner"_s));
    QVERIFY(notices.constLast().contains(u"one room at a time"_s));
    QVERIFY(!m_bus->cannotSayReason().isEmpty());
    QVERIFY(!m_bus->say(u"lost"_s));
    QVERIFY(!m_busStates.contains(u"stopped"_s)); // nobody "took over"
    verifyIn(*m_corner);
    QCOMPARE(m_account->seat(), m_corner.get());
}

void TestPlugDjMove::staysWhereARefusalLeavesIt_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("code");
    QTest::newRow("full") << u"full-house"_s << u"roomCapacity"_s;
    QTest::newRow("banned for a while") << u"banned-for-an-hour"_s << u"ban"_s;
    QTest::newRow("banned for good") << u"banned-for-ever"_s << u"ban"_s;
    QTest::newRow("no such room") << u"nowhere"_s << u"notFound"_s;
}

void TestPlugDjMove::staysWhereARefusalLeavesIt()
{
    QFETCH(QString, slug);
    QFETCH(QString, code);
    signIn();
    enter(*m_bus);
    const auto other = room(slug);
    other->join();
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), State::Stopped, 20'000);
    QCOMPARE(other->connection().error->code, code);
    QVERIFY(!other->connection().reason.isEmpty());
    QCOMPARE(m_bus->state(), State::Live);
    verifyIn(*m_bus);
    QVERIFY(!m_busStates.contains(u"idle"_s));
    QVERIFY(!m_busStates.contains(u"waiting"_s));
}

void TestPlugDjMove::comesBack()
{
    signIn();
    enter(*m_bus);
    enter(*m_corner);
    int gaps = 0;
    connect(m_bus.get(), &RoomController::itemsArrived, this, [&gaps](const QList<FeedItem> &items) {
        for (const FeedItem &item : items)
            gaps += item.kind == FeedItem::Kind::Gap;
    });
    enter(*m_bus);
    QCOMPARE(gaps, 1);
    QVERIFY(!m_bus->hasSteppedAside());
    QVERIFY(m_corner->hasSteppedAside());
    verifyIn(*m_bus);
}

void TestPlugDjMove::roomThatIsNotInYetStepsAside()
{
    signIn();
    m_bus->join();
    QCOMPARE(m_bus->state(), State::Connecting);
    enter(*m_corner);
    QCOMPARE(m_bus->state(), State::Idle);
    QVERIFY(!m_bus->connection().reason.isEmpty());
    verifyIn(*m_corner);
}

void TestPlugDjMove::moveGivenUpStaysOrReturns()
{
    signIn();
    enter(*m_bus);
    m_corner->join();
    QCOMPARE(m_corner->state(), State::Joining);
    m_corner->leave();
    QCOMPARE(m_corner->state(), State::Idle);
    // Whether or not the server had moved us already, the room that looks alive is.
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->state() == State::Live && m_account->seat() == m_bus.get(), 10'000);
    for (int i = 0; i < 6; ++i) // the answer to the move, the check and the way back
        roundTrip();
    verifyIn(*m_bus);
    QCOMPARE(m_corner->state(), State::Idle);
}

void TestPlugDjMove::signingInAgainBringsBackOneRoomOnly()
{
    signIn();
    enter(*m_bus);
    enter(*m_corner);
    signIn();
    QTRY_COMPARE_WITH_TIMEOUT(m_corner->state(), State::Live, 20'000);
    QCOMPARE(m_bus->state(), State::Idle);
}

void TestPlugDjMove::leavingFreesTheSeat()
{
    signIn();
    enter(*m_bus);
    m_bus->leave();
    QCOMPARE(m_account->seat(), nullptr);
    QVERIFY(m_bus->connection().reason.isEmpty());
    enter(*m_corner);
    QVERIFY(!m_bus->hasSteppedAside());
}

QTEST_GUILESS_MAIN(TestPlugDjMove)
#include "tst_plugdjmove.moc"
