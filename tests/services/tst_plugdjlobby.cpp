// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjlobby.h"
#include "services/plugdjroomsearch.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = PlugDjRoomSearch::State;

/// The list of rooms as the site tells it, and what the account keeps of it (plugdj.md 4.2).
class TestPlugDjLobby : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksWithAllThreeParameters();
    void pagesFollowEachOther();
    void totalThatIsNotToldIsGuessedFromThePage();
    void pagesThatOverlapBringNoRoomTwice();
    void typingAsksOnceAndForTheLastWords();
    void fastTypingKeepsTheGap();
    void answerToOldWordsIsDropped();
    void failures_data();
    void failures();
    void failedPageKeepsWhatIsThere();
    void favouritesAndHostedAreListed();
    void favouriteIsAddedAndRemoved();
    void favouriteThatIsGoneAlreadyIsRemoved();
    void refusedFavouriteIsTold();
    void guestsHaveNoFavourites();
    void roomsOwnStateTellsAboutItsFavourite();
    void signingOutForgets();
    void createsARoom();
    void refusedNameIsSaidInWords();

private:
    static QByteArray list(const QList<plugdj::RoomListEntry> &rooms, const QJsonObject &meta = {});
    static plugdj::RoomListEntry entry(qint64 id, const QString &name);
    void signIn(Credentials::Method method = Credentials::Method::Password);
    QStringList slugs() const;

    std::unique_ptr<ScriptedPlugDj> m_site;
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<PlugDjRoomSearch> m_search;
};

void TestPlugDjLobby::init()
{
    m_site = std::make_unique<ScriptedPlugDj>();
    m_account = std::make_unique<PlugDjAccount>(m_site->endpoints(), PlugDjRoomTest::unpaced());
    m_search = std::make_unique<PlugDjRoomSearch>(m_account->lobby(), PlugDjRoomSearch::Options{5ms, 0ms});
}

void TestPlugDjLobby::cleanup()
{
    m_search.reset();
    m_account.reset();
    m_site.reset();
}

plugdj::RoomListEntry TestPlugDjLobby::entry(qint64 id, const QString &name)
{
    plugdj::RoomListEntry room;
    room.id = id;
    room.name = name;
    room.slug = name.toLower().replace(u' ', u'-');
    room.population = int(id);
    return room;
}

QByteArray TestPlugDjLobby::list(const QList<plugdj::RoomListEntry> &rooms, const QJsonObject &meta)
{
    const QJsonObject envelope{{u"data"_s, plugdj::allToJson(rooms)}, {u"meta"_s, meta}, {u"status"_s, u"ok"_s}};
    return HttpFake::json(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

void TestPlugDjLobby::signIn(Credentials::Method method)
{
    m_account->signIn({method, {}, Secret("secret")});
    QTRY_VERIFY(m_account->isSignedIn());
}

QStringList TestPlugDjLobby::slugs() const
{
    QStringList slugs;
    for (const plugdj::RoomListEntry &room : m_search->rooms())
        slugs.append(room.slug);
    return slugs;
}

void TestPlugDjLobby::asksWithAllThreeParameters()
{
    signIn();
    QByteArray target;
    m_site->answer("GET /_/rooms", [&target](const HttpFake::Request &request) {
        target = request.target;
        return list({});
    });
    m_search->setWords(u"  rock &  roll + 100%  "_s);
    QTRY_COMPARE(m_search->state(), State::Ready);
    const QUrlQuery query(QUrl::fromEncoded(target));
    QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"rock & roll + 100%"_s);
    QCOMPARE(query.queryItemValue(u"page"_s), u"1"_s);
    QCOMPARE(query.queryItemValue(u"limit"_s), u"50"_s);
    QVERIFY(m_search->rooms().isEmpty());
    QVERIFY(!m_search->hasMore());
}

void TestPlugDjLobby::pagesFollowEachOther()
{
    signIn();
    m_site->answer("GET /_/rooms", [](const HttpFake::Request &request) {
        const int page = QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"page"_s).toInt();
        return list({entry(page, u"Room %1"_s.arg(page))}, {{u"total"_s, u"101"_s}, {u"page"_s, page}});
    });
    m_search->setWords({});
    QTRY_COMPARE(m_search->state(), State::Ready);
    QCOMPARE(m_search->total(), 101);
    QVERIFY(m_search->hasMore());
    m_search->loadMore();
    m_search->loadMore(); // one at a time
    QTRY_COMPARE(slugs(), (QStringList{u"room-1"_s, u"room-2"_s}));
    m_search->loadMore();
    QTRY_COMPARE(slugs().size(), 3);
    QVERIFY(!m_search->hasMore());
    m_search->loadMore();
    QVERIFY(!m_search->isLoadingMore());
    QCOMPARE(m_site->count("GET /_/rooms"), 3);
}

void TestPlugDjLobby::totalThatIsNotToldIsGuessedFromThePage()
{
    signIn();
    QList<plugdj::RoomListEntry> full;
    for (int i = 1; i <= PlugDjLobby::PageSize; ++i)
        full.append(entry(i, u"Room %1"_s.arg(i)));
    m_site->answerOnce("GET /_/rooms", list(full));
    m_search->setWords({});
    QTRY_COMPARE(m_search->state(), State::Ready);
    QVERIFY(m_search->hasMore());
    m_site->answer("GET /_/rooms", list({entry(99, u"Last"_s)}));
    m_search->loadMore();
    QTRY_COMPARE(m_search->rooms().size(), PlugDjLobby::PageSize + 1);
    QVERIFY(!m_search->hasMore());
    QCOMPARE(m_search->total(), PlugDjLobby::PageSize + 1);
}

void TestPlugDjLobby::pagesThatOverlapBringNoRoomTwice()
{
    signIn();
    m_site->answer("GET /_/rooms", list({entry(1, u"Same"_s)}, {{u"total"_s, 500}}));
    m_search->setWords({});
    QTRY_COMPARE(m_search->state(), State::Ready);
    m_search->loadMore();
    QTRY_VERIFY(!m_search->isLoadingMore());
    QCOMPARE(slugs(), QStringList{u"same"_s});
}

void TestPlugDjLobby::typingAsksOnceAndForTheLastWords()
{
    signIn();
    m_search = std::make_unique<PlugDjRoomSearch>(m_account->lobby(), PlugDjRoomSearch::Options{40ms, 0ms});
    m_site->answer("GET /_/rooms", [](const HttpFake::Request &request) {
        return list({entry(1, QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"q"_s))});
    });
    m_search->setWords({});
    QTRY_COMPARE(m_search->state(), State::Ready);
    for (const QString &typed : {u"n"_s, u"ni"_s, u"nig"_s, u"nigh"_s, u"night"_s})
        m_search->setWords(typed);
    QCOMPARE(m_search->state(), State::Loading);
    QTRY_COMPARE(m_search->foundFor(), u"night"_s);
    QCOMPARE(slugs(), QStringList{u"night"_s});
    QCOMPARE(m_site->count("GET /_/rooms"), 2);
    m_search->setWords(u" night "_s);
    QCOMPARE(m_search->state(), State::Ready);
}

void TestPlugDjLobby::fastTypingKeepsTheGap()
{
    signIn();
    m_search = std::make_unique<PlugDjRoomSearch>(m_account->lobby(), PlugDjRoomSearch::Options{0ms, 150ms});
    QList<std::chrono::steady_clock::time_point> asked;
    m_site->answer("GET /_/rooms", [&asked](const HttpFake::Request &) {
        asked.append(std::chrono::steady_clock::now());
        return list({});
    });
    for (const QString &typed : {u""_s, u"a"_s, u"ab"_s, u"abc"_s}) {
        m_search->setWords(typed);
        QTRY_COMPARE(m_search->state(), State::Ready);
    }
    QCOMPARE(asked.size(), 4);
    // On loopback all four would be there within a few milliseconds; a busy machine may shift each a little.
    QVERIFY(asked.constLast() - asked.constFirst() > 300ms);
}

void TestPlugDjLobby::answerToOldWordsIsDropped()
{
    signIn();
    int asked = 0;
    m_site->answer("GET /_/rooms", [this, &asked](const HttpFake::Request &request) {
        const QString words = QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"q"_s);
        if (++asked == 1)
            QMetaObject::invokeMethod(m_search.get(), [this] { m_search->setWords(u"new"_s); });
        return list({entry(1, words)});
    });
    m_search->setWords(u"old"_s);
    QStringList seen;
    connect(m_search.get(), &PlugDjRoomSearch::changed, this, [this, &seen] { seen += slugs(); });
    QTRY_COMPARE(m_search->foundFor(), u"new"_s);
    QVERIFY(!seen.contains(u"old"_s));
}

void TestPlugDjLobby::failures_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("floodAPI") << ScriptedPlugDj::refusal(403, "floodAPI") << Error::Kind::RateLimited;
    QTest::newRow("maintenance") << ScriptedPlugDj::page(503, "maintenance mode") << Error::Kind::Maintenance;
    QTest::newRow("no session") << ScriptedPlugDj::refusal(401, "notAuthorized") << Error::Kind::SignIn;
    QTest::newRow("web page") << ScriptedPlugDj::page(200, "welcome") << Error::Kind::Protocol;
}

void TestPlugDjLobby::failures()
{
    QFETCH(QByteArray, reply);
    QFETCH(Error::Kind, kind);
    signIn();
    m_site->answer("GET /_/rooms", reply);
    m_search->setWords({});
    QTRY_COMPARE_WITH_TIMEOUT(m_search->state(), State::Failed, 30'000);
    QCOMPARE(m_search->error()->kind, kind);
    QVERIFY(!m_search->error()->text.isEmpty());
    QVERIFY(!m_search->hasFound());
    if (kind == Error::Kind::RateLimited)
        return; // frozen now, as it should be
    m_site->answer("GET /_/rooms", list({entry(1, u"Back"_s)}));
    m_search->reload();
    QTRY_COMPARE(m_search->state(), State::Ready);
    QCOMPARE(slugs(), QStringList{u"back"_s});
}

void TestPlugDjLobby::failedPageKeepsWhatIsThere()
{
    signIn();
    m_site->answerOnce("GET /_/rooms", list({entry(1, u"One"_s)}, {{u"total"_s, 60}}));
    m_search->setWords({});
    QTRY_COMPARE(m_search->state(), State::Ready);
    m_site->answerOnce("GET /_/rooms", ScriptedPlugDj::refusal(500, "500"));
    m_search->loadMore();
    QTRY_VERIFY(m_search->error());
    QCOMPARE(m_search->state(), State::Ready);
    QCOMPARE(slugs(), QStringList{u"one"_s});
    m_site->answerOnce("GET /_/rooms", list({entry(2, u"Two"_s)}, {{u"total"_s, 60}}));
    m_search->loadMore();
    QVERIFY(!m_search->error());
    QTRY_COMPARE(slugs(), (QStringList{u"one"_s, u"two"_s}));
}

void TestPlugDjLobby::favouritesAndHostedAreListed()
{
    signIn();
    m_site->answer("GET /_/rooms/favorites", list({entry(7, u"Liked"_s)}, {{u"total"_s, 1}}));
    m_site->answer("GET /_/rooms/me", list({entry(8, u"Mine"_s)}));
    QSignalSpy changed(&m_account->lobby(), &PlugDjLobby::listsChanged);
    m_account->lobby().refresh();
    QVERIFY(m_account->lobby().isRefreshing());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_account->lobby().favourites().constFirst().name, u"Liked"_s);
    QCOMPARE(m_account->lobby().hosted().constFirst().name, u"Mine"_s);
    QVERIFY(m_account->lobby().isFavourite(7));
    QVERIFY(!m_account->lobby().isFavourite(8));
}

void TestPlugDjLobby::favouriteIsAddedAndRemoved()
{
    signIn();
    PlugDjLobby &lobby = m_account->lobby();
    QSignalSpy changed(&lobby, &PlugDjLobby::favouriteChanged);
    lobby.setFavourite(entry(7, u"Liked"_s), true);
    QVERIFY(lobby.isFavouritePending(7));
    QVERIFY(!lobby.isFavourite(7)); // not before the server said so
    lobby.setFavourite(entry(7, u"Liked"_s), true);
    QTRY_VERIFY(lobby.isFavourite(7));
    QCOMPARE(m_site->count("POST /_/rooms/favorites"), 1);
    QCOMPARE(m_site->lastBody("POST /_/rooms/favorites"), QByteArray(R"({"id":7})"));
    QCOMPARE(lobby.favourites().size(), 1);
    QCOMPARE(changed.size(), 2);
    lobby.setFavourite(entry(7, u"Liked"_s), false);
    QTRY_VERIFY(!lobby.isFavourite(7));
    QCOMPARE(m_site->count("DELETE /_/rooms/favorites/7"), 1);
    QVERIFY(lobby.favourites().isEmpty());
}

void TestPlugDjLobby::favouriteThatIsGoneAlreadyIsRemoved()
{
    signIn();
    PlugDjLobby &lobby = m_account->lobby();
    lobby.setFavourite(entry(7, u"Liked"_s), true);
    QTRY_VERIFY(lobby.isFavourite(7));
    m_site->answer("DELETE /_/rooms/favorites/7", ScriptedPlugDj::refusal(404, "notFound"));
    lobby.setFavourite(entry(7, u"Liked"_s), false);
    QTRY_VERIFY(!lobby.isFavourite(7));
}

void TestPlugDjLobby::refusedFavouriteIsTold()
{
    signIn();
    PlugDjLobby &lobby = m_account->lobby();
    QSignalSpy refused(&lobby, &PlugDjLobby::favouriteRefused);
    m_site->answer("POST /_/rooms/favorites", ScriptedPlugDj::refusal(404, "notFound"));
    lobby.setFavourite(entry(7, u"Liked"_s), true);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toLongLong(), 7);
    QVERIFY(!lobby.isFavourite(7));
    QVERIFY(!lobby.isFavouritePending(7));
}

void TestPlugDjLobby::guestsHaveNoFavourites()
{
    signIn(Credentials::Method::Guest);
    PlugDjLobby &lobby = m_account->lobby();
    QSignalSpy refused(&lobby, &PlugDjLobby::favouriteRefused);
    lobby.refresh();
    QVERIFY(!lobby.isRefreshing());
    lobby.setFavourite(entry(7, u"Liked"_s), true);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_site->count("POST /_/rooms/favorites"), 0);
    // They may look around all the same.
    m_site->answer("GET /_/rooms", list({entry(1, u"Open"_s)}));
    m_search->setWords({});
    QTRY_COMPARE(slugs(), QStringList{u"open"_s});
}

void TestPlugDjLobby::roomsOwnStateTellsAboutItsFavourite()
{
    signIn();
    plugdj::RoomState::Meta meta;
    meta.id = 11;
    meta.slug = u"den"_s;
    meta.favorite = true;
    m_account->lobby().learn(meta);
    QVERIFY(m_account->lobby().isFavourite(11));
    meta.favorite = false; // taken back on the website
    m_account->lobby().learn(meta);
    QVERIFY(!m_account->lobby().isFavourite(11));
}

void TestPlugDjLobby::signingOutForgets()
{
    signIn();
    m_account->lobby().setFavourite(entry(7, u"Liked"_s), true);
    QTRY_VERIFY(m_account->lobby().isFavourite(7));
    m_account->lobby().setFavourite(entry(8, u"Other"_s), true);
    m_account->signOut();
    QVERIFY(!m_account->lobby().isFavourite(7));
    QVERIFY(m_account->lobby().favourites().isEmpty());
    QTRY_COMPARE(m_site->count("POST /_/rooms/favorites"), 2);
    QVERIFY(!m_account->lobby().isFavourite(8)); // the answer is not for whoever comes next
}

void TestPlugDjLobby::createsARoom()
{
    signIn();
    m_site->answer(
        "POST /_/rooms",
        ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 77}, {u"name"_s, u"Salt &amp; Light"_s}, {u"slug"_s, u"salt"_s}}}));
    plugdj::RoomListEntry made;
    m_account->lobby().create(u" Salt & Light "_s, true, this, [&made](const Result<plugdj::RoomListEntry> &answer) {
        QVERIFY(answer);
        made = *answer;
    });
    QTRY_COMPARE(made.slug, u"salt"_s);
    QCOMPARE(made.name, u"Salt & Light"_s);
    QVERIFY(made.isPrivate);
    QCOMPARE(m_site->lastBody("POST /_/rooms"), QByteArray(R"({"name":"Salt & Light","private":true})"));
    QCOMPARE(m_account->lobby().hosted().size(), 1);
}

void TestPlugDjLobby::refusedNameIsSaidInWords()
{
    signIn();
    m_site->answer("POST /_/rooms", ScriptedPlugDj::refusal(403, "requestError"));
    QString told;
    m_account->lobby().create(u"Taken"_s, false, this,
                              [&told](const Result<plugdj::RoomListEntry> &answer) { told = answer.error().text; });
    QTRY_VERIFY(told.contains(u"does not take this name"_s));
}

QTEST_GUILESS_MAIN(TestPlugDjLobby)
#include "tst_plugdjlobby.moc"
