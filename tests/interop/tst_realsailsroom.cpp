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
    void linesAreDeleted_data();
    void linesAreDeleted();
    void moderatorsDelete();
    void pollsAndNotifications();
    void pollsByToken();
    void moderatorsRunPolls();
    void syncEventsOfEveryKind();
    void theGenerationChanges_data();
    void theGenerationChanges();
    void comesBackAfterADrop();
    void comesBackAfterARestart();
    void comesBackAfterAKick();
    void anOldSdkVersionStopsIt();

private:
    void signIn(const Endpoints &endpoints, const QString &user = RealSails::user());
    void signInByToken();
    void joinRoom(const FloatplaneController::Options &options);
    void joinLive(const FloatplaneController::Options &options = {}, bool byToken = false);
    void goLive(const FloatplaneController::Options &options = {});
    FeedItem line(const QString &text) const;
    Poll poll(const QString &id) const;
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
    m_sails.tell(u"serve"_s, {{u"g1"_s, true}, {u"g2"_s, true}});
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

void TestRealSailsRoom::signIn(const Endpoints &endpoints, const QString &user)
{
    m_account = std::make_unique<FloatplaneAccount>(endpoints);
    m_account->signIn({Credentials::Method::Password, user, Secret(RealSails::password().toUtf8())});
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

void TestRealSailsRoom::signInByToken()
{
    m_account = std::make_unique<FloatplaneAccount>(endpoints());
    const QByteArray kept =
        R"({"access":")" + RealSails::token() + R"(","refresh":"R","expiresAt":"2999-01-01T00:00:00Z"})";
    m_account->signIn({Credentials::Method::Tokens, {}, Secret(kept)});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestRealSailsRoom::joinLive(const FloatplaneController::Options &options, bool byToken)
{
    if (byToken)
        signInByToken();
    else
        signIn(endpoints());
    goLive(options);
}

void TestRealSailsRoom::goLive(const FloatplaneController::Options &options)
{
    joinRoom(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->siteConnection().state, RoomController::State::Live, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->roster().isEmpty(), 20'000);
}

FeedItem TestRealSailsRoom::line(const QString &text) const
{
    const auto it =
        std::find_if(m_items.cbegin(), m_items.cend(), [&text](const FeedItem &item) { return item.text == text; });
    return it == m_items.cend() ? FeedItem() : *it;
}

Poll TestRealSailsRoom::poll(const QString &id) const
{
    for (const Poll &poll : m_room->polls()) {
        if (poll.id == id)
            return poll;
    }
    return {};
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
    QTest::addColumn<bool>("byToken");
    QTest::newRow("classic") << Generation::G1 << Generation::G1 << false;
    QTest::newRow("current") << Generation::G2 << Generation::G2 << false;
    QTest::newRow("whichever there is") << Generation::Auto << Generation::G2 << false;
    QTest::newRow("classic by token") << Generation::G1 << Generation::G1 << true;
    QTest::newRow("current by token") << Generation::G2 << Generation::G2 << true;
    QTest::newRow("whichever there is by token") << Generation::Auto << Generation::G2 << true;
}

void TestRealSailsRoom::chatGoesBothWays()
{
    QFETCH(Generation, asked);
    QFETCH(bool, byToken);
    FloatplaneController::Options options;
    options.generation = asked;
    joinLive(options, byToken);
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

void TestRealSailsRoom::linesAreDeleted_data()
{
    QTest::addColumn<Generation>("asked");
    QTest::newRow("classic") << Generation::G1;
    QTest::newRow("current") << Generation::G2;
}

void TestRealSailsRoom::linesAreDeleted()
{
    QFETCH(Generation, asked);
    FloatplaneController::Options options;
    options.generation = asked;
    joinLive(options);
    m_sails.tell(u"say"_s, {{u"text"_s, u"goes"_s}});
    m_sails.tell(u"say"_s, {{u"text"_s, u"stays"_s}});
    QTRY_COMPARE(said().size(), 2);
    QVERIFY(m_room->say(u"mine"_s));
    QTRY_COMPARE(line(u"mine"_s).delivery, FeedItem::Delivery::Sent);

    m_sails.tell(u"delete"_s, {{u"id"_s, u"nothing of that name"_s}});
    m_sails.tell(u"delete"_s, {{u"id"_s, line(u"goes"_s).id}});
    QTRY_VERIFY(line(u"goes"_s).isDeleted);
    QVERIFY(!line(u"stays"_s).isDeleted);
    const double now = double(QDateTime::currentMSecsSinceEpoch());
    m_sails.tell(u"delete-range"_s, {{u"user"_s, u"ann"_s}, {u"from"_s, now - 600'000}, {u"to"_s, now - 300'000}});
    m_sails.tell(u"say"_s, {{u"text"_s, u"before that"_s}});
    QTRY_VERIFY(!line(u"before that"_s).text.isEmpty());
    QVERIFY(!line(u"mine"_s).isDeleted);
    m_sails.tell(u"delete-range"_s, {{u"user"_s, u"ann"_s}, {u"from"_s, now - 300'000}, {u"to"_s, now + 60'000}});
    QTRY_VERIFY(line(u"mine"_s).isDeleted);
    QVERIFY(!line(u"stays"_s).isDeleted);
}

void TestRealSailsRoom::moderatorsDelete()
{
    signIn(endpoints(), RealSails::moderator());
    goLive();
    m_sails.tell(u"say"_s, {{u"text"_s, u"goes"_s}});
    QTRY_COMPARE(said().size(), 1);
    QVERIFY(m_room->say(u"/delete "_s + line(u"goes"_s).id));
    QTRY_VERIFY(line(u"goes"_s).isDeleted);
    QVERIFY(m_room->say(u"not nice"_s));
    QTRY_COMPARE(line(u"not nice"_s).delivery, FeedItem::Delivery::Sent);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(m_room->say(u"/deleterange mod %1 %2"_s.arg(now - 60'000).arg(now + 60'000)));
    QTRY_VERIFY(line(u"not nice"_s).isDeleted);
}

void TestRealSailsRoom::pollsAndNotifications()
{
    joinLive();
    m_sails.tell(u"poll"_s, {{u"id"_s, u"first"_s}});
    m_sails.tell(u"poll"_s, {{u"id"_s, u"endless"_s}, {u"seconds"_s, 0}, {u"title"_s, u"For ever?"_s}});
    QTRY_COMPARE(m_room->polls().size(), 2);
    QCOMPARE(poll(u"first"_s).title, u"Which?"_s);
    QVERIFY(!poll(u"endless"_s).endsAt.isValid());
    m_sails.tell(u"tally"_s);
    QTRY_COMPARE(poll(u"endless"_s).counts, (QList<int>{1, 0}));
    m_room->vote(u"first"_s, 1);
    QTRY_COMPARE(poll(u"first"_s).voteState, Poll::VoteState::Voted);
    QTRY_COMPARE(poll(u"first"_s).counts, (QList<int>{0, 1}));
    m_room->vote(u"endless"_s, 0);
    QTRY_COMPARE(poll(u"endless"_s).tick, 2);

    QSignalSpy states(m_room.get(), &FloatplaneController::siteConnectionChanged);
    m_sails.tell(u"drop"_s); // known polls come back with the join, and our votes stay ours
    QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->siteConnection().state, RoomController::State::Live, 20'000);
    QTRY_VERIFY(!poll(u"first"_s).isPartial);
    QCOMPARE(poll(u"first"_s).ownVote, 1);
    m_sails.tell(u"close-poll"_s, {{u"id"_s, u"first"_s}});
    QTRY_VERIFY(poll(u"first"_s).isClosed);
    QVERIFY(!poll(u"endless"_s).isClosed);
    m_sails.tell(u"close-poll"_s, {{u"id"_s, u"endless"_s}});
    QTRY_VERIFY(poll(u"endless"_s).isClosed);
    m_sails.tell(u"notify"_s, {{u"ack"_s, true}});
    m_sails.tell(u"notify"_s);
    QTRY_VERIFY(m_sails.count(u"acked"_s) >= 1);
    QTRY_COMPARE(m_room->notifications().size(), 1);
    QCOMPARE(m_room->notifications().constFirst().title, u"New"_s);
}

void TestRealSailsRoom::pollsByToken()
{
    joinLive({}, true);
    m_sails.tell(u"poll"_s, {{u"id"_s, u"by token"_s}});
    QTRY_VERIFY(!poll(u"by token"_s).id.isEmpty());
    m_room->vote(u"by token"_s, 0);
    QTRY_COMPARE(poll(u"by token"_s).counts, (QList<int>{1, 0}));
    QTRY_COMPARE(poll(u"by token"_s).voteState, Poll::VoteState::Voted);
    m_sails.tell(u"close-poll"_s, {{u"id"_s, u"by token"_s}});
    QTRY_VERIFY(poll(u"by token"_s).isClosed);
    QCOMPARE(poll(u"by token"_s).ownVote, 0);
}

void TestRealSailsRoom::moderatorsRunPolls()
{
    signIn(endpoints(), RealSails::moderator());
    goLive();
    QTRY_VERIFY(m_room->pollModeration().isPermitted());
    QSignalSpy opened(&m_room->pollModeration(), &FloatplanePollModeration::opened);
    m_room->pollModeration().open({u"Shall we?"_s, {u"Yes"_s, u"No"_s, u"Later"_s}, 300s});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(m_room->polls().size(), 1);
    const Poll mine = m_room->polls().constFirst();
    QCOMPARE(mine.options.size(), 3);
    m_room->pollModeration().close(mine.id);
    QTRY_VERIFY(poll(mine.id).isClosed);
    QCOMPARE(m_room->polls().size(), 1);
}

void TestRealSailsRoom::syncEventsOfEveryKind()
{
    joinLive();
    const auto notify = [this](const QString &event, const QJsonObject &data) {
        m_sails.tell(u"notify"_s, {{u"event"_s, event}, {u"data"_s, data}});
    };
    const QJsonObject notice{{u"id"_s, u"CONTENT_LIVESTREAM_START:7"_s},
                             {u"eventType"_s, u"CONTENT_LIVESTREAM_START"_s},
                             {u"title"_s, u"We are live"_s},
                             {u"message"_s, u"Come in"_s},
                             {u"creator"_s, RealSails::creator()}};
    notify(u"userPhotoUpdated"_s, {{u"id"_s, u"600000000000000000000001"_s}});
    notify(u"creatorMenuUpdate"_s, {{u"guid"_s, u"x"_s}});
    notify(u"rainbow"_s, {{u"colours"_s, 7}});
    notify(u"postRelease"_s, notice); // the deprecated twin
    notify(u"creatorNotification"_s, notice);
    notify(u"creatorNotification"_s, notice);
    QTRY_COMPARE(m_room->notifications().size(), 1);
    m_sails.tell(u"say"_s, {{u"text"_s, u"after all that"_s}});
    QTRY_VERIFY(!line(u"after all that"_s).text.isEmpty());
    QCOMPARE(m_room->notifications().size(), 1);
    QCOMPARE(m_room->notifications().constFirst().type, Notification::Type::LivestreamStart);
}

void TestRealSailsRoom::theGenerationChanges_data()
{
    QTest::addColumn<bool>("hasDrop");
    QTest::addColumn<bool>("byToken");
    QTest::newRow("with a drop") << true << false;
    QTest::newRow("under way") << false << false;
    QTest::newRow("with a drop, by token") << true << true;
    QTest::newRow("under way, by token") << false << true;
}

void TestRealSailsRoom::theGenerationChanges()
{
    QFETCH(bool, hasDrop);
    QFETCH(bool, byToken);
    const auto change = [&](bool g1, const QString &word) {
        m_sails.tell(u"serve"_s, {{u"g1"_s, g1}, {u"g2"_s, !g1}});
        const int gaps = count(FeedItem::Kind::Gap);
        if (hasDrop) {
            m_sails.tell(u"drop"_s);
            QTRY_COMPARE_WITH_TIMEOUT(count(FeedItem::Kind::Gap), gaps + 1, 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 20'000);
        }
        QVERIFY(m_room->say(word));
        QTRY_COMPARE_WITH_TIMEOUT(line(word).delivery, FeedItem::Delivery::Sent, 20'000);
        QCOMPARE(m_room->generation(), g1 ? Generation::G1 : Generation::G2);
        m_sails.tell(u"say"_s, {{u"text"_s, word + u" back"_s}});
        QTRY_VERIFY(!line(word + u" back"_s).text.isEmpty());
    };
    m_sails.tell(u"serve"_s, {{u"g1"_s, true}, {u"g2"_s, false}});
    joinLive({}, byToken);
    QCOMPARE(m_room->generation(), Generation::G1);
    change(false, u"one"_s);
    change(true, u"two"_s);
    QCOMPARE(said().size(), 4);
}

void TestRealSailsRoom::comesBackAfterADrop()
{
    joinLive();
    for (int times = 1; times <= 3; ++times) {
        m_sails.tell(u"drop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count(FeedItem::Kind::Gap), times, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_room->siteConnection().state, RoomController::State::Live, 20'000);
        m_sails.tell(u"say"_s, {{u"text"_s, u"back %1"_s.arg(times)}});
        QTRY_COMPARE(said().size(), times);
    }
    QVERIFY(m_room->say(u"and I"_s));
    QTRY_COMPARE(line(u"and I"_s).delivery, FeedItem::Delivery::Sent);
}

void TestRealSailsRoom::comesBackAfterARestart()
{
    joinLive({}, true); // the server keeps its sessions in memory only; a token it still knows
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
