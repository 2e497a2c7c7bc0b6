// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;

/// A thousand lines said by others over ten forced disconnects, on the real wire: what was delivered arrives exactly
/// once and in order, what the service can replay is filled in, and every other absence is one gap with its times.
class TestThousandLines : public QObject
{
    Q_OBJECT

private slots:
    void plugDj();
    void floatplane();

private:
    static constexpr int Rounds = 10;
    static constexpr int Live = 90;   ///< lines of a round that are said while we listen
    static constexpr int Missed = 10; ///< and while we do not; plug.dj's history keeps 30

    void listen(RoomController &room);
    void liveThrough(RoomController &room, const QString &service);
    void say(const QString &service, int count);

    std::unique_ptr<PracticeServer> m_server;
    QList<int> m_heard; ///< numbers of the lines, in the order of arrival
    QList<FeedItem::GapPayload> m_gaps;
    int m_said = 0;
    bool m_isCut = true;
};

void TestThousandLines::say(const QString &service, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto said = m_server->control(u"say"_s, {{u"service"_s, service}, {u"text"_s, u"line %1"_s.arg(m_said)}});
        QVERIFY2(said, qPrintable(said ? QString() : said.error().text));
        ++m_said;
    }
}

void TestThousandLines::listen(RoomController &room)
{
    m_heard.clear();
    m_gaps.clear();
    m_said = 0;
    connect(&room, &RoomController::itemsArrived, this, [this](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (item.kind == FeedItem::Kind::Gap)
                m_gaps.append(std::get<FeedItem::GapPayload>(item.payload));
            else if (item.text.startsWith("line "_L1))
                m_heard.append(item.text.mid(5).toInt());
        }
    });
}

void TestThousandLines::liveThrough(RoomController &room, const QString &service)
{
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, 30'000);
    // In the very moment of the cut, or a quick client would be back before the lines are said.
    connect(&room, &RoomController::connectionChanged, this, [this, service, &room] {
        if (room.state() != State::Live && !std::exchange(m_isCut, true))
            say(service, Missed);
    });
    m_isCut = true;
    for (int round = 0; round < Rounds; ++round) {
        say(service, Live);
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard.isEmpty() && m_heard.constLast() == m_said - 1, 30'000);
        m_isCut = false;
        QVERIFY(m_server->control(u"drop"_s, {{u"service"_s, service}}));
        QTRY_VERIFY_WITH_TIMEOUT(m_isCut && room.state() == State::Live, 60'000);
    }
    QCOMPARE(m_said, Rounds * (Live + Missed));
    QVERIFY2(std::adjacent_find(m_heard.begin(), m_heard.end(), std::greater_equal<>()) == m_heard.end(),
             "twice or out of order");
    QCOMPARE(m_gaps.size(), Rounds);
    for (const auto &gap : m_gaps)
        QVERIFY(gap.from.isValid() && gap.from <= gap.to);
}

void TestThousandLines::plugDj()
{
    PracticeServer::Options silent;
    silent.plugDjRate = 0;
    silent.floatplaneRate = 0;
    m_server = std::make_unique<PracticeServer>(silent);
    QVERIFY(m_server->listen());
    const QJsonObject told = m_server->announcement()[u"plugdj"_s].toObject();
    PlugDjAccount account(m_server->plugDjEndpoints());
    account.signIn(
        {Credentials::Method::Password, told[u"email"_s].toString(), Secret(told[u"password"_s].toString().toUtf8())});
    PlugDjController::Options quick;
    quick.backoff = {10ms};
    PlugDjController room(account, told[u"room"_s].toString(), quick);
    listen(room);
    liveThrough(room, u"plugdj"_s);

    // The service's history fills every gap: nothing is missing at all.
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), Rounds * (Live + Missed), 30'000);
    int filled = 0;
    for (const auto &gap : m_gaps)
        filled += gap.filled;
    QCOMPARE(filled, Rounds * Missed);
}

void TestThousandLines::floatplane()
{
    PracticeServer::Options silent;
    silent.plugDjRate = 0;
    silent.floatplaneRate = 0;
    m_server = std::make_unique<PracticeServer>(silent);
    QVERIFY(m_server->listen());
    const QJsonObject told = m_server->announcement()[u"floatplane"_s].toObject();
    FloatplaneAccount account(m_server->floatplaneEndpoints());
    account.signIn({Credentials::Method::Session, {}, Secret(told[u"cookie"_s].toString().toUtf8())});
    FloatplaneController::Options quick;
    quick.creatorId = told[u"creator"_s].toString();
    quick.backoff = {10ms};
    FloatplaneController room(account, told[u"livestream"_s].toString(), quick);
    listen(room);
    liveThrough(room, u"floatplane"_s);

    // Nothing can be got back: what is missing is exactly what was said while nobody listened.
    QCOMPARE(m_heard.size(), Rounds * Live);
    for (const int line : std::as_const(m_heard))
        QVERIFY(line % (Live + Missed) < Live);
}

QTEST_GUILESS_MAIN(TestThousandLines)
#include "tst_thousandlines.moc"
