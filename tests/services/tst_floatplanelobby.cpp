// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelobby.h"
#include "services/floatplanestreamsearch.h"
#include "support/streamsite.h"

#include <QSignalSpy>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Site = StreamSite;
using State = FloatplaneOnAir::State;
using Urgency = RequestPace::Urgency;

/// The streams of an account: subscriptions, search, and who is on air.
class TestFloatplaneLobby : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void subscriptionsInTheirOrder();
    void emptySubscriptions();
    void freshListIsUsedAgain();
    void creatorThatIsGoneIsLeftOut();
    void refusals_data();
    void refusals();
    void hugeListIsCut();
    void creatorsAreAskedInPace();
    void signOutForgets();
    void searchFindsAndIsKept();
    void searchIsCut();
    void searchAsksSeldom();
    void searchFailureIsSaid();
    void onAirByItsPlaylist_data();
    void onAirByItsPlaylist();
    void deliveryThatIsRefusedSaysNothing();
    void announcementIsBelieved();
    void questionsLeaveOneByOneAndSeldom();
    void sameStreamIsNotAskedTwice();
    void watchedIsAskedAgainUntilNobodyWatches();
    void destroyedInTheMiddle();

private:
    static FloatplaneLobby::Options quick()
    {
        FloatplaneLobby::Options options;
        options.burst = 1'000;
        options.onAir.burst = 1'000;
        options.onAir.gap = 0ms;
        options.onAir.again = 0ms;
        return options;
    }
    void make(const FloatplaneLobby::Options &options)
    {
        m_lobby = std::make_unique<FloatplaneLobby>(*m->account, options);
    }
    QStringList names() const
    {
        QStringList names;
        for (const Livestream &stream : m_lobby->subscribed())
            names.append(stream.creatorName);
        return names;
    }

    std::unique_ptr<Site> m;
    std::unique_ptr<FloatplaneLobby> m_lobby;
};

void TestFloatplaneLobby::init()
{
    m = std::make_unique<Site>();
    make(quick());
    m->signIn();
}

void TestFloatplaneLobby::cleanup()
{
    m_lobby.reset();
    m.reset();
}

void TestFloatplaneLobby::subscriptionsInTheirOrder()
{
    m->subscribe({3, 1, 3, 2});
    m->server.onRest(
        Site::Info,
        {{200, Site::creator(3), {}, {}}, {200, Site::creator(1, false), {}, {}}, {200, Site::creator(2), {}, {}}});
    m_lobby->refresh();
    QVERIFY(m_lobby->isRefreshing());
    QTRY_VERIFY(!m_lobby->isRefreshing());
    QCOMPARE(names(), (QStringList{u"Creator 3"_s, u"Creator 1"_s, u"Creator 2"_s}));
    QCOMPARE(m_lobby->subscribed()[1].id, QString()); // never streams
    QCOMPARE(m_lobby->stream(Site::streamId(2))->creatorId, Site::creatorId(2));
    QVERIFY(!m_lobby->stream(u"nowhere"_s));
    QVERIFY(!m_lobby->trouble());
}

void TestFloatplaneLobby::emptySubscriptions()
{
    m->subscribe({});
    m_lobby->refresh();
    QTRY_VERIFY(!m_lobby->isRefreshing());
    QVERIFY(m_lobby->hasSubscriptions());
    QVERIFY(m_lobby->subscribed().isEmpty());
    QVERIFY(!m_lobby->trouble());
    QCOMPARE(m->server.count(Site::Info), 0);
}

void TestFloatplaneLobby::freshListIsUsedAgain()
{
    m->subscribe({1});
    m_lobby->refresh();
    QTRY_VERIFY(!m_lobby->isRefreshing());
    m_lobby->refresh();
    QVERIFY(!m_lobby->isRefreshing());
    m_lobby->reload();
    QTRY_VERIFY(!m_lobby->isRefreshing());
    QCOMPARE(m->server.count(Site::Subscriptions), 2);
}

void TestFloatplaneLobby::creatorThatIsGoneIsLeftOut()
{
    m->subscribe({1, 2});
    m->server.onRest(Site::Info, {Site::refused(404, u"creatorNotFoundError"_s), {200, Site::creator(2), {}, {}}});
    m_lobby->refresh();
    QTRY_VERIFY(!m_lobby->isRefreshing());
    QCOMPARE(names(), QStringList{u"Creator 2"_s});
}

void TestFloatplaneLobby::refusals_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("code");
    QTest::newRow("list blocked") << Site::Subscriptions << 403 << Site::cloudflare().text << u"cdn"_s;
    QTest::newRow("list forbidden") << Site::Subscriptions << 403 << QByteArray() << u"accessDeniedError"_s;
    QTest::newRow("list is a page") << Site::Subscriptions << 200 << QByteArray("<html>hotel</html>") << u"html"_s;
    QTest::newRow("list down") << Site::Subscriptions << 500 << QByteArray("oops") << u"500"_s;
    QTest::newRow("creator blocked") << Site::Info << 403 << Site::cloudflare().text << u"cdn"_s;
    QTest::newRow("creator down") << Site::Info << 502 << QByteArray("oops") << u"502"_s;
}

void TestFloatplaneLobby::refusals()
{
    QFETCH(QString, route);
    QFETCH(int, status);
    QFETCH(QByteArray, page);
    m->subscribe({1, 2, 3});
    m->server.onRest(route, {page.isEmpty() ? Site::refused(status, u"accessDeniedError"_s)
                                            : ScriptedFloatplane::Reply{status, {}, {}, page}});
    m_lobby->refresh();
    QTRY_VERIFY(m_lobby->trouble().has_value());
    QVERIFY(!m_lobby->isRefreshing());
    QTEST(m_lobby->trouble()->code, "code");
    QVERIFY(!m_lobby->trouble()->text.isEmpty());
    QVERIFY(m->server.count(Site::Info) <= 1); // the next would fail alike
}

void TestFloatplaneLobby::hugeListIsCut()
{
    QJsonArray list;
    for (int i = 0; i < 100'000; ++i)
        list.append(QJsonObject{{u"creator"_s, u"c%1"_s.arg(i)}});
    m->server.onRest(Site::Subscriptions, {{200, list, {}, {}}});
    m->server.onRest(Site::Info, {Site::refused(404, u"creatorNotFoundError"_s)});
    m_lobby->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_lobby->isRefreshing(), 30'000);
    QCOMPARE(m->server.count(Site::Info), int(FloatplaneLobby::MostSubscribed));
    QVERIFY(m_lobby->leftOut() > 0);
}

void TestFloatplaneLobby::creatorsAreAskedInPace()
{
    auto options = quick();
    options.burst = 2;
    options.refill = 1h;
    make(options);
    m->subscribe({1, 2, 3, 4});
    m_lobby->refresh();
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(m_lobby->isRefreshing()); // the rest waits for its turn
    QCOMPARE(m->server.count(Site::Info), 2);
}

void TestFloatplaneLobby::signOutForgets()
{
    m->subscribe({1});
    m_lobby->refresh();
    QTRY_COMPARE(names().size(), 1);
    m_lobby->onAir().begin(Site::creatorId(1));
    m->account->signOut();
    QTRY_VERIFY(!m->account->isSignedIn());
    QVERIFY(m_lobby->subscribed().isEmpty());
    QVERIFY(!m_lobby->hasSubscriptions());
    QCOMPARE(m_lobby->onAir().of(Site::creatorId(1)).state, State::Unknown);
}

void TestFloatplaneLobby::searchFindsAndIsKept()
{
    m->server.onRest(Site::List, {{200, QJsonArray{Site::creator(5), Site::creator(6, false)}, {}, {}}});
    FloatplaneStreamSearch search(*m_lobby, {5ms, 0ms});
    search.setWords(u"  creator   "_s);
    QTRY_COMPARE(search.state(), FloatplaneStreamSearch::State::Ready);
    QCOMPARE(search.streams().size(), 2);
    QVERIFY(m_lobby->stream(Site::streamId(5)).has_value());
    search.setWords(u"c"_s); // would find them all
    QCOMPARE(search.state(), FloatplaneStreamSearch::State::Idle);
    QVERIFY(search.streams().isEmpty());
}

void TestFloatplaneLobby::searchIsCut()
{
    QJsonArray all;
    for (int i = 0; i < 1'200; ++i)
        all.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"title"_s, u"x"_s.repeated(5'000)}});
    m->server.onRest(Site::List, {{200, all, {}, {}}});
    FloatplaneStreamSearch search(*m_lobby, {5ms, 0ms});
    search.setWords(u"everybody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), FloatplaneStreamSearch::State::Ready, 30'000);
    QCOMPARE(search.streams().size(), FloatplaneLobby::MostFound);
    QVERIFY(search.streams().constFirst().creatorName.size() <= 1'000);
}

void TestFloatplaneLobby::searchAsksSeldom()
{
    m->server.onRest(Site::List, {{200, QJsonArray(), {}, {}}});
    FloatplaneStreamSearch search(*m_lobby, {30ms, 0ms});
    for (const QString &words : {u"la"_s, u"lan"_s, u"lant"_s, u"lantern"_s})
        search.setWords(words);
    QTRY_COMPARE(search.state(), FloatplaneStreamSearch::State::Ready);
    QCOMPARE(search.foundFor(), u"lantern"_s);
    QCOMPARE(m->server.count(Site::List), 1);
}

void TestFloatplaneLobby::searchFailureIsSaid()
{
    m->server.onRest(Site::List, {Site::refused(429, u"rateLimitError"_s)});
    FloatplaneStreamSearch search(*m_lobby, {5ms, 0ms});
    search.setWords(u"lantern"_s);
    QTRY_COMPARE(search.state(), FloatplaneStreamSearch::State::Failed);
    QCOMPARE(search.error()->kind, Error::Kind::RateLimited);
}

void TestFloatplaneLobby::onAirByItsPlaylist_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasTrouble");
    QTest::newRow("there") << 200 << State::On << false;
    QTest::newRow("not there") << 404 << State::Off << false;
    QTest::newRow("server in trouble") << 500 << State::Unknown << true;
    QTest::newRow("too fast") << 429 << State::Unknown << true;
}

void TestFloatplaneLobby::onAirByItsPlaylist()
{
    QFETCH(int, status);
    QFETCH(bool, hasTrouble);
    m->playlist({status});
    FloatplaneOnAir &onAir = m_lobby->onAir();
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    QVERIFY(onAir.of(Site::creatorId(1)).isAsking);
    QTRY_VERIFY(!onAir.of(Site::creatorId(1)).isAsking);
    const auto standing = onAir.of(Site::creatorId(1));
    QTEST(standing.state, "state");
    QCOMPARE(standing.trouble.has_value(), hasTrouble);
    QVERIFY(!standing.since.isValid()); // nobody told when it began
    for (const auto &call : m->server.calls()) {
        if (call.route == Site::PlaylistRoute)
            QVERIFY(!call.headers.contains("cookie")); // the player has none either
    }
}

void TestFloatplaneLobby::deliveryThatIsRefusedSaysNothing()
{
    m->deliver(Site::refused(403, u"accessDeniedError"_s));
    FloatplaneOnAir &onAir = m_lobby->onAir();
    onAir.begin(Site::creatorId(1));
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    QTRY_VERIFY(onAir.of(Site::creatorId(1)).trouble.has_value());
    QCOMPARE(onAir.of(Site::creatorId(1)).trouble->code, u"noAccess"_s);
    QVERIFY(onAir.of(Site::creatorId(1)).isOn()); // as it was announced
}

void TestFloatplaneLobby::announcementIsBelieved()
{
    m->playlist({404, 404});
    auto options = quick();
    make(options);
    FloatplaneOnAir &onAir = m_lobby->onAir();
    onAir.begin(Site::creatorId(1));
    QVERIFY(onAir.of(Site::creatorId(1)).since.isValid());
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    QTRY_COMPARE(m->server.count(Site::PlaylistRoute), 1);
    QTRY_VERIFY(!onAir.of(Site::creatorId(1)).isAsking);
    QVERIFY(onAir.of(Site::creatorId(1)).isOn()); // the playlist is late

    options.onAir.trust = 0ms;
    make(options);
    m_lobby->onAir().begin(Site::creatorId(1));
    m_lobby->onAir().ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    QTRY_COMPARE(m_lobby->onAir().of(Site::creatorId(1)).state, State::Off);
}

void TestFloatplaneLobby::questionsLeaveOneByOneAndSeldom()
{
    m->playlist({200});
    auto options = quick();
    options.onAir.burst = 2;
    options.onAir.refill = 1h;
    options.onAir.again = 1h;
    make(options);
    FloatplaneOnAir &onAir = m_lobby->onAir();
    for (int i = 1; i <= 5; ++i)
        onAir.ask(Site::creatorId(i), Site::streamId(i), Urgency::Background);
    int asking = 0;
    for (int i = 1; i <= 5; ++i)
        asking += onAir.of(Site::creatorId(i)).isAsking;
    QCOMPARE(asking, 1);
    QTRY_VERIFY(onAir.of(Site::creatorId(2)).isOn());
    QCOMPARE(m->server.count(Site::DeliveryRoute), 2);
    // The user does not wait for that.
    onAir.ask(Site::creatorId(5), Site::streamId(5), Urgency::User);
    QTRY_VERIFY(onAir.of(Site::creatorId(5)).isOn());
    QCOMPARE(m->server.count(Site::DeliveryRoute), 3);
    QCOMPARE(onAir.of(Site::creatorId(3)).state, State::Unknown);
}

void TestFloatplaneLobby::sameStreamIsNotAskedTwice()
{
    m->playlist({200});
    auto options = quick();
    options.onAir.gap = 1h;
    options.onAir.again = 2h;
    make(options);
    FloatplaneOnAir &onAir = m_lobby->onAir();
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    QTRY_VERIFY(onAir.of(Site::creatorId(1)).isOn());
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    onAir.ask(Site::creatorId(1), Site::streamId(1), Urgency::Background);
    QVERIFY(!onAir.of(Site::creatorId(1)).isAsking);
    QCOMPARE(m->server.count(Site::DeliveryRoute), 1);
}

void TestFloatplaneLobby::watchedIsAskedAgainUntilNobodyWatches()
{
    m->playlist({200, 200, 404});
    auto options = quick();
    options.onAir.again = 10ms;
    make(options);
    FloatplaneOnAir &onAir = m_lobby->onAir();
    bool wasOn = false;
    QObject listener;
    connect(&onAir, &FloatplaneOnAir::changed, &listener,
            [&](const QString &creator) { wasOn |= onAir.of(creator).isOn(); });
    auto watcher = std::make_unique<QObject>();
    onAir.watch(Site::creatorId(1), Site::streamId(1), watcher.get());
    QTRY_COMPARE(onAir.of(Site::creatorId(1)).state, State::Off); // its end, though nobody told it
    QVERIFY(wasOn);
    watcher.reset();
    QTRY_VERIFY(!onAir.of(Site::creatorId(1)).isAsking);
    const int asked = m->server.count(Site::DeliveryRoute);
    onAir.ask(Site::creatorId(2), Site::streamId(2), Urgency::User); // a later question comes back
    QTRY_COMPARE(onAir.of(Site::creatorId(2)).state, State::Off);
    QVERIFY(m->server.count(Site::DeliveryRoute) <= asked + 2);
}

void TestFloatplaneLobby::destroyedInTheMiddle()
{
    m->subscribe({1, 2});
    m->playlist({200});
    m->account->lobby().refresh();
    m->account->lobby().onAir().ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    m_lobby->refresh();
    m_lobby->onAir().ask(Site::creatorId(1), Site::streamId(1), Urgency::User);
    m_lobby.reset();
    m->account.reset();
    QVERIFY(!m->account);
}

QTEST_GUILESS_MAIN(TestFloatplaneLobby)
#include "tst_floatplanelobby.moc"
