// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/playlistimport.h"
#include "services/playlistundo.h"

#include "practice/practiceserver.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

#include <QJsonDocument>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<plugdj::Media> tracks(int count)
{
    QList<plugdj::Media> list;
    for (int i = 0; i < count; ++i)
        list.append({0, 2, QString::number(1000 + i), u"Ann"_s, QString::number(i), 60, {}});
    return list;
}

} // namespace

/// Long imports and taken-back removals, against a server that keeps a playlist and errs when told to.
class TestPlaylistImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void batchesFollowEachOther();
    void aPauseIsWaitedFor();
    void aBatchOfUnknownFateIsLookedFor_data();
    void aBatchOfUnknownFateIsLookedFor();
    void aRefusalEndsIt();
    void aStoppedImportKeepsWhatIsIn();
    void theSitesLimitsAreKept();
    void removalsComeBackToTheirPlaces();
    void aFailedUndoCanBeTriedAgain();

private:
    QByteArray insert(const HttpFake::Request &request);
    PlugDjPlaylists &lists() { return t->account.playlists(); }
    QString titles() const
    {
        QStringList all;
        for (const auto &one : m_media)
            all.append(one.title);
        return all.join(u' ');
    }

    std::unique_ptr<PlugDjRoomTest> t;
    QList<plugdj::Media> m_media;
    qint64 m_lastId = 0;
};

QByteArray TestPlaylistImport::insert(const HttpFake::Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    for (auto media : plugdj::readAll(body.value(u"media"_s).toArray(), plugdj::readMedia)) {
        media.id = ++m_lastId;
        m_media.append(media);
    }
    return ScriptedPlugDj::ok({QJsonObject{{u"id"_s, 1}, {u"count"_s, m_media.size()}}});
}

void TestPlaylistImport::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    m_media.clear();
    m_lastId = 100;
    t->site.playlists = {{1, u"Mine"_s, true, 0}};
    t->site.answer("GET /_/playlists/1/media",
                   [this](const auto &) { return ScriptedPlugDj::ok(plugdj::allToJson(m_media)); });
    t->site.answer("POST /_/playlists/1/media/insert", [this](const auto &request) { return insert(request); });
    t->site.answer("POST /_/playlists/1/media/delete", [this](const HttpFake::Request &request) {
        const QJsonArray ids = QJsonDocument::fromJson(request.body).object().value(u"ids"_s).toArray();
        m_media.removeIf([&](const auto &one) { return ids.contains(QJsonValue(one.id)); });
        return ScriptedPlugDj::ok(plugdj::allToJson(m_media));
    });
    t->site.answer("PUT /_/playlists/1/media/move", [this](const HttpFake::Request &request) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QJsonArray ids = body.value(u"ids"_s).toArray();
        QList<plugdj::Media> moved;
        for (const QJsonValue id : ids) {
            const auto it =
                std::find_if(m_media.begin(), m_media.end(), [&](const auto &one) { return one.id == id.toInteger(); });
            moved.append(*it);
            m_media.erase(it);
        }
        auto at = std::find_if(m_media.begin(), m_media.end(),
                               [&](const auto &one) { return one.id == body.value(u"beforeID"_s).toInteger(); });
        for (const auto &one : moved)
            at = m_media.insert(at, one) + 1;
        return ScriptedPlugDj::ok(plugdj::allToJson(m_media));
    });
    t->signIn();
    lists().ensureLoaded();
    QTRY_VERIFY(lists().media(1));
}

void TestPlaylistImport::batchesFollowEachOther()
{
    PlaylistImport import(lists());
    QSignalSpy finished(&import, &PlaylistImport::finished);
    import.start(1, tracks(120));
    QVERIFY(import.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 120);
    QVERIFY(!finished[0][1].value<std::optional<Error>>());
    QCOMPARE(t->site.count("POST /_/playlists/1/media/insert"), 3);
    QTRY_COMPARE(lists().media(1)->size(), 120);
    QCOMPARE(lists().media(1)->constLast().title, u"119"_s);
    // Read before and after, not after each batch.
    QVERIFY(t->site.count("GET /_/playlists/1/media") <= 4);
}

void TestPlaylistImport::aPauseIsWaitedFor()
{
    PlaylistImport import(lists());
    QSignalSpy finished(&import, &PlaylistImport::finished);
    t->site.answerOnce("POST /_/playlists/1/media/insert", HttpFake::reply(429, "", {"Retry-After: 1"}));
    import.start(1, tracks(60));
    QTRY_VERIFY(import.waitsFor() > 0ms);
    QVERIFY(finished.isEmpty());
    t->site.answer("POST /_/playlists/1/media/insert", [this](const auto &request) { return insert(request); });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_media.size(), 60);
}

void TestPlaylistImport::aBatchOfUnknownFateIsLookedFor_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestPlaylistImport::aBatchOfUnknownFateIsLookedFor()
{
    QFETCH(bool, arrived);
    PlaylistImport import(lists());
    QSignalSpy finished(&import, &PlaylistImport::finished);
    int calls = 0;
    t->site.answer("POST /_/playlists/1/media/insert", [&](const HttpFake::Request &request) {
        const bool isCut = ++calls == 2;
        if (!isCut || arrived)
            insert(request);
        return isCut ? QByteArray() : ScriptedPlugDj::ok(); // no answer at all
    });
    import.start(1, tracks(120));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(calls, arrived ? 3 : 2);
    QCOMPARE(finished[0][0].toInt(), arrived ? 120 : 50);
    QCOMPARE(bool(finished[0][1].value<std::optional<Error>>()), !arrived);
    QCOMPARE(m_media.size(), arrived ? 120 : 50); // none twice
}

void TestPlaylistImport::aRefusalEndsIt()
{
    PlaylistImport import(lists());
    QSignalSpy finished(&import, &PlaylistImport::finished);
    int calls = 0;
    t->site.answer("POST /_/playlists/1/media/insert", [&](const HttpFake::Request &request) {
        return ++calls == 1 ? insert(request) : ScriptedPlugDj::refusal(400, "requestError");
    });
    import.start(1, tracks(200));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 50);
    QVERIFY(finished[0][1].value<std::optional<Error>>()->text.startsWith("The tracks were not added."_L1));
    QCOMPARE(calls, 2);
}

void TestPlaylistImport::aStoppedImportKeepsWhatIsIn()
{
    PlaylistImport import(lists());
    QSignalSpy finished(&import, &PlaylistImport::finished);
    connect(&import, &PlaylistImport::progressed, this, [&] {
        if (import.done() == 100)
            import.cancel();
    });
    import.start(1, tracks(200));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 100);
    QCOMPARE(finished[0][1].value<std::optional<Error>>()->kind, Error::Kind::Cancelled);
    QTRY_COMPARE(lists().media(1)->size(), 100);
    QCOMPARE(t->site.count("POST /_/playlists/1/media/insert"), 2);
}

/// Against the practice server, which counts as the site did: 20 changes make it complain, an import must not.
void TestPlaylistImport::theSitesLimitsAreKept()
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
    playlists.ensureLoaded();
    QTRY_VERIFY(playlists.nextTrack());
    const qint64 id = playlists.activeId();
    QSignalSpy failed(&playlists, &PlugDjPlaylists::failed);
    for (int i = 0; i < 20; ++i)
        playlists.rename(id, u"Name %1"_s.arg(i));
    // The bucket has nine or less left: the others wait, and it says how long.
    QTRY_VERIFY(playlists.pending() < 14);
    QTRY_VERIFY(playlists.waitsFor() > 0ms);
    QCoreApplication::processEvents();
    QVERIFY(playlists.pending() > 0);
    QVERIFY(failed.isEmpty());
}

void TestPlaylistImport::removalsComeBackToTheirPlaces()
{
    for (auto media : tracks(8)) {
        media.id = ++m_lastId;
        m_media.append(media);
    }
    lists().loadMedia(1);
    QTRY_COMPARE(lists().media(1)->size(), 8);
    PlaylistUndo undo(lists());
    QSignalSpy undone(&undo, &PlaylistUndo::undone);
    undo.removeMedia(1, {m_media[0].id, m_media[3].id, m_media[4].id, m_media[7].id});
    QCOMPARE(undo.count(), 4);
    QCOMPARE(lists().media(1)->size(), 4);
    QTRY_COMPARE(titles(), u"1 2 5 6"_s);
    QTRY_COMPARE(lists().pending(), 0);
    undo.undo();
    QCOMPARE(undo.count(), 0);
    QTRY_COMPARE(undone.size(), 1);
    QTRY_COMPARE(lists().pending(), 0);
    QCOMPARE(titles(), u"0 1 2 3 4 5 6 7"_s);
    QTRY_COMPARE(lists().media(1)->constFirst().title, u"0"_s);
}

void TestPlaylistImport::aFailedUndoCanBeTriedAgain()
{
    m_media = tracks(2);
    m_media[0].id = 1;
    m_media[1].id = 2;
    lists().loadMedia(1);
    QTRY_COMPARE(lists().media(1)->size(), 2);
    PlaylistUndo undo(lists());
    QSignalSpy undone(&undo, &PlaylistUndo::undone);
    undo.removeMedia(1, {1});
    QTRY_COMPARE(titles(), u"1"_s);
    QTRY_COMPARE(lists().pending(), 0);
    t->site.answer("POST /_/playlists/1/media/insert", ScriptedPlugDj::refusal(403, "requestError"));
    undo.undo();
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(undone[0][1].value<std::optional<Error>>());
    QCOMPARE(undo.count(), 1);
    t->site.answer("POST /_/playlists/1/media/insert", [this](const auto &request) { return insert(request); });
    undo.undo();
    QTRY_COMPARE(titles(), u"0 1"_s);
    QVERIFY(!undone[1][1].value<std::optional<Error>>());
}

QTEST_GUILESS_MAIN(TestPlaylistImport)

#include "tst_playlistimport.moc"
