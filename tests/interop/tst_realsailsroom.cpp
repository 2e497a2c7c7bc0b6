// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "interop/realsails.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"

#include <QSignalSpy>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Generation = FloatplaneController::Generation;

Q_DECLARE_METATYPE(Generation)

/// A whole livestream room against a Sails server that nobody here wrote.
class TestRealSailsRoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void wrongPasswordIsRefused();
    void chatGoesBothWays_data();
    void chatGoesBothWays();
    void pollsAndNotifications();
    void comesBackAfterARestart();
    void comesBackAfterAKick();
    void anOldSdkVersionStopsIt();

private:
    void signIn(const Endpoints &endpoints);
    void joinRoom(const FloatplaneController::Options &options);
    void joinLive(const FloatplaneController::Options &options = {});
    Endpoints endpoints() const;
    QStringList said() const;
    int count(FeedItem::Kind kind) const;

    RealSails m_sails;
    std::unique_ptr<FloatplaneAccount> m_account;
    std::unique_ptr<FloatplaneController> m_room;
    QList<FeedItem> m_items; ///< as they stand now
};

void TestRealSailsRoom::initTestCase()
{
    QVERIFY2(RealSails::missing().isEmpty(), qPrintable(RealSails::missing()));
    QVERIFY2(m_sails.start(), m_sails.error().constData());
}

void TestRealSailsRoom::init()
{
    m_items.clear();
}

void TestRealSailsRoom::cleanup()
{
    m_room.reset();
    m_account.reset();
}

Endpoints TestRealSailsRoom::endpoints() const
{
    Endpoints wanted = Endpoints::floatplane();
    wanted.site = m_sails.url();
    wanted.chat = m_sails.url();
    wanted.auth = {};
    return wanted;
}

void TestRealSailsRoom::signIn(const Endpoints &endpoints)
{
    m_account = std::make_unique<FloatplaneAccount>(endpoints);
    m_account->signIn({Credentials::Method::Password, RealSails::user(), Secret(RealSails::password().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestRealSailsRoom::joinRoom(const FloatplaneController::Options &options)
{
    auto wanted = options;
    wanted.creatorId = RealSails::creator();
    wanted.backoff = {50ms};
    wanted.kickDelay = 50ms;
    m_room = std::make_unique<FloatplaneController>(*m_account, RealSails::livestream(), wanted);
    connect(m_room.get(), &RoomController::itemsArrived, this, [this](const auto &items) { m_items.append(items); });
    connect(m_room.get(), &RoomController::itemsChanged, this, [this](const QList<FeedItem> &items) {
        for (const auto &item : items) {
            for (auto &known : m_items)
                known = known.seq == item.seq ? item : known;
        }
    });
    m_room->join();
}

void TestRealSailsRoom::joinLive(const FloatplaneController::Options &options)
{
    signIn(endpoints());
    joinRoom(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->siteConnection().state, RoomController::State::Live, 20'000);
}

/// "name: text delivery" of each line of chat.
QStringList TestRealSailsRoom::said() const
{
    QStringList lines;
    for (const auto &item : m_items) {
        if (item.kind == FeedItem::Kind::Chatter)
            lines.append(item.author.name + u": "_s + item.text + u' ' + deliveryToken(item.delivery));
    }
    return lines;
}

int TestRealSailsRoom::count(FeedItem::Kind kind) const
{
    return int(
        std::count_if(m_items.begin(), m_items.end(), [kind](const FeedItem &item) { return item.kind == kind; }));
}

void TestRealSailsRoom::wrongPasswordIsRefused()
{
    m_account = std::make_unique<FloatplaneAccount>(endpoints());
    QSignalSpy refused(m_account.get(), &Account::refused);
    m_account->signIn({Credentials::Method::Password, RealSails::user(), Secret("guess")});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"badLogin"_s);
}

void TestRealSailsRoom::chatGoesBothWays_data()
{
    QTest::addColumn<Generation>("asked");
    QTest::addColumn<Generation>("used");
    QTest::newRow("classic") << Generation::G1 << Generation::G1;
    QTest::newRow("current") << Generation::G2 << Generation::G2;
    QTest::newRow("whichever there is") << Generation::Auto << Generation::G2;
}

void TestRealSailsRoom::chatGoesBothWays()
{
    QFETCH(Generation, asked);
    FloatplaneController::Options options;
    options.generation = asked;
    joinLive(options);
    QTEST(m_room->generation(), "used");
    QCOMPARE(m_room->emotes().size(), 1);
    QTRY_VERIFY(!m_room->roster().isEmpty());

    QVERIFY(m_room->say(u"h\u00e9llo :wan:"_s));
    QTRY_COMPARE(said(), QStringList{u"ann: h\u00e9llo :wan: sent"_s});
    m_sails.tell(u"say"_s, {{u"text"_s, u"hi ann"_s}});
    QTRY_COMPARE(said(), (QStringList{u"ann: h\u00e9llo :wan: sent"_s, u"host: hi ann none"_s}));
    m_room->leave();
    QTRY_COMPARE(m_room->state(), RoomController::State::Idle);
}

void TestRealSailsRoom::pollsAndNotifications()
{
    joinLive();
    m_sails.tell(u"poll"_s);
    QTRY_COMPARE(m_room->polls().size(), 1);
    QCOMPARE(m_room->polls().constFirst().title, u"Which?"_s);
    m_sails.tell(u"tally"_s);
    QTRY_COMPARE(m_room->polls().constFirst().counts, (QList<int>{1, 0}));
    m_room->vote(u"p1"_s, 0);
    QTRY_COMPARE(m_room->polls().constFirst().voteState, Poll::VoteState::Voted);
    m_sails.tell(u"close-poll"_s);
    QTRY_VERIFY(m_room->polls().constFirst().isClosed);
    m_sails.tell(u"notify"_s, {{u"ack"_s, true}});
    QTRY_COMPARE(m_room->notifications().size(), 1);
    QCOMPARE(m_room->notifications().constFirst().title, u"New"_s);
}

void TestRealSailsRoom::comesBackAfterARestart()
{
    joinLive();
    m_sails.tell(u"say"_s, {{u"text"_s, u"before"_s}});
    QTRY_COMPARE(said().size(), 1);
    const int port = m_sails.port();
    m_sails.kill();
    QTRY_COMPARE(m_room->state(), RoomController::State::Waiting);
    QVERIFY(!m_room->connection().reason.isEmpty());
    QVERIFY(!m_room->cannotSayReason().isEmpty());
    QVERIFY2(m_sails.start(port), m_sails.error().constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 30'000);
    QCOMPARE(count(FeedItem::Kind::Gap), 1);
    m_sails.tell(u"say"_s, {{u"text"_s, u"after"_s}});
    QTRY_COMPARE(said(), (QStringList{u"host: before none"_s, u"host: after none"_s}));
}

void TestRealSailsRoom::comesBackAfterAKick()
{
    joinLive();
    QSignalSpy changes(m_room.get(), &RoomController::connectionChanged);
    m_sails.tell(u"kick"_s);
    QTRY_VERIFY(!changes.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 30'000);
}

void TestRealSailsRoom::anOldSdkVersionStopsIt()
{
    auto wanted = endpoints();
    wanted.sdkVersion = u"0.9.0"_s;
    signIn(wanted);
    joinRoom({});
    QTRY_VERIFY_WITH_TIMEOUT(m_room->connection().error.has_value(), 20'000);
    QCOMPARE(m_room->connection().error->code, u"sdkVersion"_s);
    QVERIFY2(m_room->connection().reason.contains("0.9.0"_L1), qPrintable(m_room->connection().reason));
}

QTEST_GUILESS_MAIN(TestRealSailsRoom)
#include "tst_realsailsroom.moc"
