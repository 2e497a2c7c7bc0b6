// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Delivery = FeedItem::Delivery;

/// The client of a DJ room against the practice server, which was written from the protocol file by other hands.
class TestPlugDjPractice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void livesInTheRoom();
    void elevenLinesInARowAllArrive();
    void takesATurnAndLeavesAfterIt();
    void comesBackAfterADrop();
    void aTakeOverStops();
    void aWrongPasswordIsRefused();

private:
    void enter();

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<PlugDjController> m_room;
    QHash<qint64, FeedItem> m_items; ///< by seq
};

void TestPlugDjPractice::init()
{
    m_room.reset();
    m_account.reset();
    m_items.clear();
    PracticeServer::Options options;
    options.plugDjRate = 5;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen().isOk());
    m_account = std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints());
    PlugDjController::Options quick;
    quick.backoff = {10ms};
    const QString slug = m_server->announcement().value("plugdj"_L1).toObject().value("room"_L1).toString();
    m_room = std::make_unique<PlugDjController>(*m_account, slug, quick);
    const auto take = [this](const QList<FeedItem> &items) {
        for (const FeedItem &item : items)
            m_items.insert(item.seq, item);
    };
    connect(m_room.get(), &RoomController::itemsArrived, m_room.get(), take);
    connect(m_room.get(), &RoomController::itemsChanged, m_room.get(), take);
}

void TestPlugDjPractice::enter()
{
    const QJsonObject told = m_server->announcement().value("plugdj"_L1).toObject();
    m_account->signIn({Credentials::Method::Password, told.value("email"_L1).toString(),
                       Secret(told.value("password"_L1).toString().toUtf8())});
    m_room->join();
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), State::Live, 20'000);
}

void TestPlugDjPractice::livesInTheRoom()
{
    enter();
    QVERIFY(m_room->roster().size() > 1);
    QVERIFY(m_room->name() != m_room->room());
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->nowPlaying().isIdle() && m_room->nowPlaying().dj.id != m_account->self().id,
                             30'000);
    m_room->vote(Vote::Woot);
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->isVotePending(), 20'000);
    const auto hasOther = [this] {
        return std::any_of(m_items.begin(), m_items.end(), [](const FeedItem &item) {
            return item.kind == FeedItem::Kind::Chat && !item.isOwn && !item.isBackfill;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasOther(), 30'000);
}

void TestPlugDjPractice::elevenLinesInARowAllArrive()
{
    enter();
    for (int i = 0; i < 11; ++i)
        QVERIFY(m_room->say(u"line %1 \"with\" <quotes> & \U0001F600"_s.arg(i)).isOk());
    const auto countOf = [this](Delivery delivery) {
        return std::count_if(m_items.begin(), m_items.end(),
                             [delivery](const FeedItem &item) { return item.isOwn && item.delivery == delivery; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(Delivery::Pending), 0, 40'000);
    QCOMPARE(countOf(Delivery::Failed), 0);
    QCOMPARE(countOf(Delivery::Sent), 11);
}

/// The residents' tracks last five to twenty seconds each, and some of them wait before us.
void TestPlugDjPractice::takesATurnAndLeavesAfterIt()
{
    constexpr int Line = 150'000;
    enter();
    QSignalSpy alerts(m_room.get(), &RoomController::alerted);
    m_room->joinWaitList();
    QTRY_VERIFY_WITH_TIMEOUT(m_room->waitList().ownPlace > 0 || m_room->isOnAir(), 20'000);
    m_room->turn().setLeavesAfterTurn(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->isOnAir(), Line);
    QVERIFY(m_room->turn().leavesAfterTurn());
    m_room->skipOwnTrack();
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->isOnAir(), 40'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->turn().leavesAfterTurn(), 20'000);
    QCOMPARE(m_room->waitList().ownPlace, 0);
    const bool isTold = std::any_of(alerts.begin(), alerts.end(), [](const QList<QVariant> &told) {
        return told[0].value<Alert>().kind == Alert::Kind::OnAir;
    });
    QVERIFY(isTold);
}

void TestPlugDjPractice::comesBackAfterADrop()
{
    enter();
    QSignalSpy states(m_room.get(), &RoomController::connectionChanged);
    QVERIFY(m_server->control(u"drop"_s, {{u"service"_s, u"plugdj"_s}}).isOk());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->state() != State::Live, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), State::Live, 20'000);
    const auto gaps = std::count_if(m_items.begin(), m_items.end(),
                                    [](const FeedItem &item) { return item.kind == FeedItem::Kind::Gap; });
    QCOMPARE(gaps, 1);
}

void TestPlugDjPractice::aTakeOverStops()
{
    enter();
    QVERIFY(m_server->control(u"take-over"_s, {{u"service"_s, u"plugdj"_s}}).isOk());
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), State::Stopped, 20'000);
    QCOMPARE(m_room->connection().error->code, u"takenOver"_s);
}

void TestPlugDjPractice::aWrongPasswordIsRefused()
{
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_account->signIn({Credentials::Method::Password, u"nobody@example.org"_s, Secret("wrong")});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QCOMPARE(refused[0][0].value<Error>().code, u"badLogin"_s);
}

QTEST_GUILESS_MAIN(TestPlugDjPractice)
#include "tst_plugdjpractice.moc"
