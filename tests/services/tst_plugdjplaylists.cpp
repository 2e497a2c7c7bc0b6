// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylists.h"

#include "practice/practiceserver.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

#include <QJsonDocument>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

plugdj::Media track(qint64 id, const QString &title)
{
    return {id, 1, u"cid-%1"_s.arg(id), u"Artist"_s, title, 180, {}};
}

QString titles(const PlugDjPlaylists &playlists, qint64 id)
{
    const auto *const media = playlists.media(id);
    if (!media)
        return u"(unknown)"_s;
    QStringList list;
    for (const auto &one : *media)
        list.append(one.title);
    return list.join(u' ');
}

QString names(const PlugDjPlaylists &playlists)
{
    QStringList list;
    for (const auto &one : playlists.lists())
        list.append(u"%1%2:%3"_s.arg(one.active ? u"*"_s : QString(), one.name).arg(one.count));
    return list.join(u' ');
}

} // namespace

/// The playlists against a scripted server, which errs when told to, and against the practice server, which was written
/// from the protocol file by other hands.
class TestPlugDjPlaylists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theListAndTheActiveMediaAreLoaded();
    void guestsAskForNothing();
    void movesShowAtOnceAndGoOutInOrder();
    void everyChangeIsSentAsTheSiteWants();
    void insertsAreReadBack();
    void aRefusalTakesTheChangeBack_data();
    void aRefusalTakesTheChangeBack();
    void aFreezeHoldsChangesBack();
    void whatWaitsForTheLimitsCanBeTakenBack();
    void aCycleIsFollowed();
    void aGrabIsFollowed();
    void whatIsOnAirIsNotNext();
    void signingOutForgets();
    void anAnswerAfterSigningOutIsDropped();
    void aFailedFetchIsSaid();
    void practice();

private:
    PlugDjPlaylists &lists() { return t->account.playlists(); }
    void load();
    QJsonObject body(const QByteArray &call) { return QJsonDocument::fromJson(t->site.lastBody(call)).object(); }

    std::unique_ptr<PlugDjRoomTest> t;
    QList<plugdj::Media> m_media;
};

void TestPlugDjPlaylists::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    m_media = {track(11, u"one"_s), track(12, u"two"_s), track(13, u"three"_s), track(14, u"four"_s)};
    t->site.playlists = {{1, u"Late & loud"_s, true, 4}, {2, u"Empty"_s, false, 0}};
    t->site.answer("GET /_/playlists/1/media",
                   [this](const auto &) { return ScriptedPlugDj::ok(plugdj::allToJson(m_media)); });
}

void TestPlugDjPlaylists::load()
{
    t->signIn();
    lists().ensureLoaded();
    QTRY_VERIFY(lists().media(1));
}

void TestPlugDjPlaylists::theListAndTheActiveMediaAreLoaded()
{
    t->signIn();
    QCOMPARE(t->site.count("GET /_/playlists"), 0);
    QSignalSpy next(&lists(), &PlugDjPlaylists::nextTrackChanged);
    lists().ensureLoaded();
    QVERIFY(lists().isLoading());
    QVERIFY(!lists().nextTrack());
    QTRY_COMPARE(titles(lists(), 1), u"one two three four"_s);
    QCOMPARE(names(lists()), u"*Late & loud:4 Empty:0"_s);
    QCOMPARE(lists().activeId(), 1);
    QCOMPARE(lists().nextTrack()->title, u"one"_s);
    QCOMPARE(next.size(), 1);
    QVERIFY(!lists().media(2));
    lists().ensureLoaded();
    lists().loadMedia(2);
    QTRY_COMPARE(titles(lists(), 2), QString());
    QCOMPARE(t->site.count("GET /_/playlists"), 1);
    QCOMPARE(t->site.count("GET /_/playlists/1/media"), 1);
}

void TestPlugDjPlaylists::guestsAskForNothing()
{
    t->signIn(Credentials::Method::Guest);
    lists().ensureLoaded();
    QSignalSpy failed(&lists(), &PlugDjPlaylists::failed);
    const int change = lists().create(u"Mine"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toInt(), change);
    QVERIFY(failed[0][1].value<Error>().text.contains("Guests have no playlists"_L1));
    QCOMPARE(t->site.count("GET /_/playlists"), 0);
    QCOMPARE(t->site.count("POST /_/playlists"), 0);
}

void TestPlugDjPlaylists::movesShowAtOnceAndGoOutInOrder()
{
    load();
    QStringList sent;
    t->site.answer("PUT /_/playlists/1/media/move", [&](const HttpFake::Request &request) {
        sent.append(QString::fromUtf8(request.body));
        return ScriptedPlugDj::ok(); // no media: to be read back
    });
    lists().move(1, {14, 13}, 11);
    QCOMPARE(titles(lists(), 1), u"four three one two"_s);
    lists().move(1, {14}, PlugDjPlaylists::End);
    QCOMPARE(titles(lists(), 1), u"three one two four"_s);
    QCOMPARE(lists().pending(), 2);
    QCOMPARE(lists().nextTrack()->title, u"three"_s);
    m_media = {track(13, u"three"_s), track(11, u"one"_s), track(12, u"two"_s), track(14, u"four"_s)};
    QTRY_COMPARE(lists().pending(), 0);
    QCOMPARE(sent, QStringList({uR"({"beforeID":11,"ids":[14,13]})"_s, uR"({"beforeID":-1,"ids":[14]})"_s}));
    QTRY_COMPARE(t->site.count("GET /_/playlists/1/media"), 2); // once for both
    QTRY_VERIFY(!lists().isLoading(1));
    QCOMPARE(titles(lists(), 1), u"three one two four"_s);
}

void TestPlugDjPlaylists::everyChangeIsSentAsTheSiteWants()
{
    load();
    QSignalSpy settled(&lists(), &PlugDjPlaylists::settled);
    t->site.answer("POST /_/playlists",
                   ScriptedPlugDj::ok({plugdj::toJson(plugdj::Playlist{3, u"<New>"_s, false, 0})}));
    lists().create(u"<New>"_s);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled[0][1].toLongLong(), 3);
    QCOMPARE(body("POST /_/playlists"), (QJsonObject{{u"name"_s, u"<New>"_s}, {u"media"_s, QJsonArray()}}));
    QCOMPARE(names(lists()), u"*Late & loud:4 Empty:0 <New>:0"_s);

    lists().rename(2, u"Full"_s);
    lists().activate(2);
    QCOMPARE(names(lists()), u"Late & loud:4 *Full:0 <New>:0"_s);
    lists().edit(1, 12, u"A & B"_s, u"deux"_s);
    QCOMPARE(titles(lists(), 1), u"one deux three four"_s);
    lists().removeMedia(1, {11, 13});
    m_media = {track(12, u"deux"_s), track(14, u"four"_s)};
    QCOMPARE(titles(lists(), 1), u"deux four"_s);
    QCOMPARE(lists().find(1)->count, 2);
    t->site.playlists = {{1, u"Late & loud"_s, false, 2}, {2, u"Full"_s, true, 0}};
    lists().remove(3);
    QTRY_COMPARE(settled.size(), 6);
    QTRY_COMPARE(names(lists()), u"Late & loud:2 *Full:0"_s);
    QCOMPARE(body("PUT /_/playlists/2/rename"), (QJsonObject{{u"name"_s, u"Full"_s}}));
    QCOMPARE(t->site.lastBody("PUT /_/playlists/2/activate"), "{}");
    QCOMPARE(body("PUT /_/playlists/1/media/update"),
             (QJsonObject{{u"id"_s, 12}, {u"author"_s, u"A & B"_s}, {u"title"_s, u"deux"_s}}));
    QCOMPARE(body("POST /_/playlists/1/media/delete"), (QJsonObject{{u"ids"_s, QJsonArray{11, 13}}}));
    QCOMPARE(t->site.count("DELETE /_/playlists/3"), 1);

    m_media = {track(14, u"four"_s), track(12, u"deux"_s)};
    t->site.answer("PUT /_/playlists/1/shuffle", ScriptedPlugDj::ok(plugdj::allToJson(m_media)));
    lists().shuffle(1);
    QTRY_COMPARE(titles(lists(), 1), u"four deux"_s);
}

void TestPlugDjPlaylists::insertsAreReadBack()
{
    load();
    const plugdj::Media song{0, 2, u"123456"_s, u"Ann & Bob"_s, u"\"Song\""_s, 61, {}};
    t->site.answer("POST /_/playlists/1/media/insert", [&](const auto &) {
        m_media.prepend(track(15, u"five"_s));
        return ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 1}, {u"count"_s, 5}}});
    });
    lists().insert(1, {song}, false);
    QCOMPARE(titles(lists(), 1), u"one two three four"_s); // not before the server has it
    QTRY_COMPARE(titles(lists(), 1), u"five one two three four"_s);
    QCOMPARE(lists().find(1)->count, 5);
    const QJsonObject sent = body("POST /_/playlists/1/media/insert");
    QCOMPARE(sent.value(u"append"_s), QJsonValue(false));
    const QJsonObject media = sent.value(u"media"_s).toArray().at(0).toObject();
    QCOMPARE(media.value(u"id"_s), QJsonValue(0));
    QCOMPARE(media.value(u"cid"_s), QJsonValue(u"123456"_s));       // text even where it is a number
    QCOMPARE(media.value(u"author"_s), QJsonValue(u"Ann & Bob"_s)); // raw
}

void TestPlugDjPlaylists::aRefusalTakesTheChangeBack_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("said");
    QTest::newRow("requestError 403") << ScriptedPlugDj::refusal(403, "requestError") << u"(requestError)"_s;
    QTest::newRow("requestError 404") << ScriptedPlugDj::refusal(404, "requestError") << u"(requestError)"_s;
    QTest::newRow("field missing") << ScriptedPlugDj::refusal(400, "requestError", R"(["ids is required"])")
                                   << u"(requestError)"_s;
    QTest::newRow("notAuthorized") << ScriptedPlugDj::refusal(401, "notAuthorized") << u"not signed in"_s;
    QTest::newRow("forbidden") << ScriptedPlugDj::refusal(403, "forbidden") << u"does not allow"_s;
    QTest::newRow("maintenanceMode") << ScriptedPlugDj::refusal(403, "maintenanceMode") << u"maintenance"_s;
    QTest::newRow("unknown token") << ScriptedPlugDj::refusal(400, "showdash") << u"(showdash)"_s;
    QTest::newRow("integer status") << HttpFake::json(R"({"status":500,"data":[]})", 500) << u"HTTP 500"_s;
    QTest::newRow("page") << ScriptedPlugDj::page(200, "hello") << u"web page"_s;
    QTest::newRow("cut off") << QByteArray() << u"closed the connection"_s;
}

void TestPlugDjPlaylists::aRefusalTakesTheChangeBack()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, said);
    load();
    QSignalSpy failed(&lists(), &PlugDjPlaylists::failed);
    t->site.answer("PUT /_/playlists/1/media/move", reply);
    t->site.answer("PUT /_/playlists/2/rename", reply);
    const int move = lists().move(1, {14}, 11);
    const int rename = lists().rename(2, u"Other"_s);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[0][0].toInt(), move);
    QCOMPARE(failed[1][0].toInt(), rename);
    const QString text = failed[0][1].value<Error>().text;
    QVERIFY2(text.startsWith("The tracks were not moved. "_L1) && text.contains(said), qPrintable(text));
    QTRY_COMPARE(titles(lists(), 1), u"one two three four"_s);
    QTRY_COMPARE(names(lists()), u"*Late & loud:4 Empty:0"_s);
    QCOMPARE(t->site.count("PUT /_/playlists/1/media/move"), 1); // never again by itself
}

void TestPlugDjPlaylists::aFreezeHoldsChangesBack()
{
    load();
    QSignalSpy settled(&lists(), &PlugDjPlaylists::settled);
    t->account.api().freezeFor(std::chrono::seconds(1));
    lists().shuffle(1);
    QCoreApplication::processEvents();
    QVERIFY(lists().waitsFor() > std::chrono::milliseconds(0));
    QCOMPARE(lists().pending(), 1);
    QCOMPARE(t->site.count("PUT /_/playlists/1/shuffle"), 0);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(t->site.count("PUT /_/playlists/1/shuffle"), 1);
}

void TestPlugDjPlaylists::whatWaitsForTheLimitsCanBeTakenBack()
{
    RequestPace::Options pace = PlugDjRoomTest::unpaced();
    pace.playlistWrites = {{1, std::chrono::hours(1)}};
    PlugDjAccount account(t->site.endpoints(), pace);
    account.signIn({Credentials::Method::Password, {}, Secret("secret")});
    QTRY_VERIFY(account.isSignedIn());
    account.playlists().ensureLoaded();
    QTRY_VERIFY(account.playlists().media(1));
    QSignalSpy settled(&account.playlists(), &PlugDjPlaylists::settled);
    const int first = account.playlists().insert(1, {track(0, u"a"_s)}, true);
    const int second = account.playlists().insert(1, {track(0, u"b"_s)}, true);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!account.playlists().withdraw(first));
    QVERIFY(account.playlists().waitsFor() > std::chrono::minutes(59));
    QCOMPARE(account.playlists().pending(), 1);
    QVERIFY(account.playlists().withdraw(second));
    QCOMPARE(account.playlists().pending(), 0);
    QCOMPARE(account.playlists().waitsFor(), std::chrono::milliseconds(0));
    // And what waits when somebody else signs in never goes out in their name.
    account.playlists().insert(1, {track(0, u"c"_s)}, true);
    account.signOut();
    QCOMPARE(account.playlists().pending(), 0);
    QCOMPARE(t->site.count("POST /_/playlists/1/media/insert"), 1);
}

void TestPlugDjPlaylists::aCycleIsFollowed()
{
    t->enter();
    lists().ensureLoaded();
    QTRY_VERIFY(lists().media(1));
    m_media.append(m_media.takeFirst());
    QSignalSpy next(&lists(), &PlugDjPlaylists::nextTrackChanged);
    t->site.send({plugdj::PlaylistCycle{1}}, u"dashboard"_s);
    QTRY_COMPARE(titles(lists(), 1), u"two three four one"_s);
    QCOMPARE(next.size(), 1);
    // Of one that nobody looks at nothing is fetched.
    t->site.send({plugdj::PlaylistCycle{2}}, u"dashboard"_s);
    t->settle();
    QCOMPARE(t->site.count("GET /_/playlists/2/media"), 0);
}

void TestPlugDjPlaylists::aGrabIsFollowed()
{
    t->site.state.historyId = u"play-1"_s;
    t->site.state.media = track(0, u"playing"_s);
    t->site.state.currentDj = 77;
    t->site.state.startedAt = QDateTime::currentDateTimeUtc();
    t->site.state.users.append(ScriptedPlugDj::somebody(77, u"dj"_s));
    t->enter();
    lists().ensureLoaded();
    QTRY_VERIFY(lists().media(1));
    t->site.answer("POST /_/grabs", [this](const auto &) {
        m_media.append(track(15, u"grabbed"_s));
        return ScriptedPlugDj::ok({plugdj::toJson(plugdj::Playlist{1, u"Late & loud"_s, true, 5})});
    });
    t->room->grab();
    QTRY_COMPARE(titles(lists(), 1), u"one two three four grabbed"_s);
    QCOMPARE(lists().find(1)->count, 5);
}

void TestPlugDjPlaylists::whatIsOnAirIsNotNext()
{
    load();
    QCOMPARE(lists().nextTrack(plugdj::trackOf(m_media[0]))->title, u"two"_s);
    QCOMPARE(lists().nextTrack(plugdj::trackOf(m_media[2]))->title, u"one"_s);
    Track otherSource = plugdj::trackOf(m_media[0]);
    otherSource.source = Track::Source::SoundCloud;
    QCOMPARE(lists().nextTrack(otherSource)->title, u"one"_s);
}

void TestPlugDjPlaylists::signingOutForgets()
{
    load();
    t->account.signOut();
    QVERIFY(!lists().isKnown());
    QVERIFY(lists().lists().isEmpty());
    QVERIFY(!lists().nextTrack());
    QSignalSpy failed(&lists(), &PlugDjPlaylists::failed);
    lists().shuffle(1);
    QTRY_COMPARE(failed.size(), 1);
}

void TestPlugDjPlaylists::anAnswerAfterSigningOutIsDropped()
{
    load();
    QSignalSpy settled(&lists(), &PlugDjPlaylists::settled);
    QSignalSpy failed(&lists(), &PlugDjPlaylists::failed);
    t->site.answer("PUT /_/playlists/1/shuffle", [this](const auto &) {
        t->account.signOut(); // while it is under way
        return ScriptedPlugDj::ok();
    });
    lists().shuffle(1);
    QTRY_COMPARE(t->site.count("PUT /_/playlists/1/shuffle"), 1);
    QCOMPARE(lists().pending(), 0);
    load();
    QCOMPARE(titles(lists(), 1), u"one two three four"_s);
    QCOMPARE(settled.size() + failed.size(), 0);
}

void TestPlugDjPlaylists::aFailedFetchIsSaid()
{
    t->signIn();
    QSignalSpy failed(&lists(), &PlugDjPlaylists::loadFailed);
    t->site.answer("GET /_/playlists", ScriptedPlugDj::refusal(401, "notAuthorized"));
    lists().ensureLoaded();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!lists().isKnown() && !lists().isLoading());
    t->site.answer("GET /_/playlists", HttpFake::Handler());
    t->site.answer("GET /_/playlists/1/media", ScriptedPlugDj::refusal(404, "requestError"));
    lists().ensureLoaded();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[1][0].toLongLong(), 1);
    QVERIFY(lists().isKnown() && !lists().media(1));
}

void TestPlugDjPlaylists::practice()
{
    PracticeServer::Options silent;
    silent.plugDjRate = 0;
    PracticeServer server(silent);
    QVERIFY(server.listen().isOk());
    const QJsonObject told = server.announcement().value("plugdj"_L1).toObject();
    PlugDjAccount account(server.plugDjEndpoints());
    account.signIn({Credentials::Method::Password, told.value("email"_L1).toString(),
                    Secret(told.value("password"_L1).toString().toUtf8())});
    QTRY_VERIFY(account.isSignedIn());
    PlugDjPlaylists &playlists = account.playlists();
    QSignalSpy settled(&playlists, &PlugDjPlaylists::settled);
    QSignalSpy failed(&playlists, &PlugDjPlaylists::failed);
    playlists.ensureLoaded();
    QTRY_VERIFY(playlists.nextTrack());
    const qsizetype before = playlists.lists().size();

    playlists.create(u"Tom & <Jerry>"_s, {track(0, u"A & B"_s)});
    QTRY_COMPARE(settled.size(), 1);
    const qint64 id = settled[0][1].toLongLong();
    playlists.insert(id, {track(0, u"two"_s), track(0, u"three"_s)}, true);
    playlists.loadMedia(id);
    QTRY_COMPARE(titles(playlists, id), u"A & B two three"_s);
    const QList<plugdj::Media> media = *playlists.media(id);
    playlists.move(id, {media[2].id, media[1].id}, media[0].id);
    playlists.edit(id, media[0].id, u"<x>"_s, u"one"_s);
    QTRY_COMPARE(playlists.pending(), 0);
    playlists.reload();
    QTRY_VERIFY(playlists.isLoading(id));
    QTRY_VERIFY(!playlists.isLoading(id));
    QCOMPARE(titles(playlists, id), u"three two one"_s);
    QCOMPARE(playlists.media(id)->constLast().author, u"<x>"_s);
    playlists.removeMedia(id, {media[1].id});
    playlists.activate(id);
    playlists.rename(id, u"\"Quoted\""_s);
    QTRY_COMPARE(playlists.nextTrack()->title, u"three"_s);
    QTRY_COMPARE(playlists.pending(), 0);
    QCOMPARE(playlists.find(id)->name, u"\"Quoted\""_s);
    QCOMPARE(playlists.find(id)->count, 2);
    playlists.remove(id);
    QTRY_COMPARE(playlists.lists().size(), before);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][1].value<Error>().text));
}

QTEST_GUILESS_MAIN(TestPlugDjPlaylists)

#include "tst_plugdjplaylists.moc"
