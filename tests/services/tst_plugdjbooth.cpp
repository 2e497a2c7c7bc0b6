// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylists.h"
#include "services/plugdjtrackcheck.h"
#include "support/httpfake.h"
#include "support/plugdjroomtest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partyline;

/// Our own way to the booth: places and turns are told, leaving is done, refusals are said, nothing is sent twice.
class TestPlugDjBooth : public QObject
{
    Q_OBJECT

private slots:
    void turnsAreTold();
    void placesAreToldOnce();
    void leavesAfterTheTurn();
    void leavingBeforeTheTurnEndsTheWish();
    void roomThatDoesNotCycleNeedsNoLeaving();
    void refusedLeavingIsSaid();
    void refusalsOfTheList_data();
    void refusalsOfTheList();
    void quickTurnsAreNotSent();
    void countedVoteIsNotSentAgain();
    void grabGoesWhereItIsAskedTo();
    void forbiddenGrabIsSaid();
    void ownTrackIsNotGrabbed();
    void skippedPlaysAreMarked();
    void checksATrack_data();
    void checksATrack();
    void othersThanYouTubeCannotBeChecked();
    void pagesOfTracks();
};

namespace {

constexpr qint64 Own = ScriptedPlugDj::OwnId;

plugdj::Advance track(const QString &history, qint64 dj, const QList<qint64> &waiting = {})
{
    plugdj::Advance advance;
    advance.historyId = history;
    advance.dj = dj;
    plugdj::Media media;
    media.format = 1;
    media.cid = u"cid-"_s + history;
    media.title = u"Song "_s + history;
    media.author = u"Band"_s;
    media.duration = 200;
    advance.media = media;
    advance.waitList = waiting;
    advance.startedAt = QDateTime::currentDateTimeUtc();
    return advance;
}

/// The kinds and texts of what a room told.
struct Alerts
{
    explicit Alerts(RoomController &room)
    {
        QObject::connect(&room, &RoomController::alerted, &room, [this](const Alert &alert) { all.append(alert); });
    }
    QList<int> kinds() const
    {
        QList<int> found;
        for (const Alert &alert : all)
            found.append(int(alert.kind));
        return found;
    }
    QList<Alert> all;
};

Track youTube(const QString &cid)
{
    Track made;
    made.source = Track::Source::YouTube;
    made.cid = cid;
    made.title = u"Song"_s;
    return made;
}

} // namespace

void TestPlugDjBooth::turnsAreTold()
{
    PlugDjRoomTest t;
    t.enter();
    Alerts alerts(*t.room);
    t.site.send({track(u"h1"_s, 7, {8, Own})});
    t.settle();
    QVERIFY(alerts.all.isEmpty()); // number two is not asked about
    t.site.send({track(u"h2"_s, 8, {Own, 7})});
    t.settle();
    QCOMPARE(alerts.kinds(), QList<int>{int(Alert::Kind::NextUp)});
    QVERIFY(alerts.all[0].title.startsWith("You are next in "_L1));
    QVERIFY2(alerts.all[0].text.contains("Song h2"_L1), qPrintable(alerts.all[0].text));
    t.site.send({plugdj::DjListUpdate{{Own, 7}}}); // still next: nothing new
    t.settle();
    QCOMPARE(alerts.all.size(), 1);
    t.site.send({track(u"h3"_s, Own, {7, 8})});
    t.settle();
    QCOMPARE(alerts.kinds(), (QList<int>{int(Alert::Kind::NextUp), int(Alert::Kind::OnAir)}));
    QVERIFY(alerts.all[1].text.contains("Song h3"_L1));
}

void TestPlugDjBooth::placesAreToldOnce()
{
    PlugDjRoomTest t;
    t.enter();
    t.room->turn().setAlertPlace(3);
    Alerts alerts(*t.room);
    const auto list = [&](const QList<qint64> &ids) {
        t.site.send({plugdj::DjListUpdate{ids}});
        t.settle();
    };
    t.site.send({track(u"h1"_s, 7)});
    list({11, 12, 13, 14, Own});
    list({11, 12, 13, Own});
    QVERIFY(alerts.all.isEmpty());
    list({11, 12, Own});
    QCOMPARE(alerts.kinds(), QList<int>{int(Alert::Kind::Place)});
    QVERIFY2(alerts.all[0].title.contains("number 3"_L1), qPrintable(alerts.all[0].title));
    list({11, Own});
    QCOMPARE(alerts.all.size(), 1);
    list({Own});
    QCOMPARE(alerts.kinds().constLast(), int(Alert::Kind::NextUp));
    // Who joins that near sees it in front of him.
    list({});
    list({11, 12, Own});
    QCOMPARE(alerts.all.size(), 2);
}

void TestPlugDjBooth::leavesAfterTheTurn()
{
    PlugDjRoomTest t;
    t.site.state.cycles = true;
    t.enter();
    QSignalSpy changed(&t.room->turn(), &PlugDjTurn::leavesAfterTurnChanged);
    t.site.send({track(u"h1"_s, 7, {Own, 8})});
    t.settle();
    t.room->turn().setLeavesAfterTurn(true);
    t.site.send({track(u"h2"_s, Own, {8, 7})});
    t.settle();
    QCOMPARE(t.site.count("DELETE /_/booth"), 0); // that would end our own track
    t.site.send({track(u"h3"_s, 8, {7, Own})});
    QTRY_COMPARE(t.site.count("DELETE /_/booth"), 1);
    QVERIFY(t.room->turn().leavesAfterTurn()); // not proved yet
    t.site.send({plugdj::DjListUpdate{{7}}});
    QTRY_VERIFY(!t.room->turn().leavesAfterTurn());
    QCOMPARE(changed.size(), 2);
    QVERIFY(t.texts(FeedItem::Kind::Notice).join(u'\n').contains("after your turn"_L1));
    // The next turn is another matter.
    t.site.send({track(u"h4"_s, Own, {})});
    t.site.send({track(u"h5"_s, 7, {Own})});
    t.settle();
    QCOMPARE(t.site.count("DELETE /_/booth"), 1);
}

void TestPlugDjBooth::leavingBeforeTheTurnEndsTheWish()
{
    PlugDjRoomTest t;
    t.site.state.cycles = true;
    t.enter();
    t.site.send({track(u"h1"_s, 7, {8, Own})});
    t.settle();
    t.room->turn().setLeavesAfterTurn(true);
    t.site.send({plugdj::DjListUpdate{{8}}});
    QTRY_VERIFY(!t.room->turn().leavesAfterTurn());
    QCOMPARE(t.site.count("DELETE /_/booth"), 0);
}

void TestPlugDjBooth::roomThatDoesNotCycleNeedsNoLeaving()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({track(u"h1"_s, Own, {8})});
    t.settle();
    t.room->turn().setLeavesAfterTurn(true);
    t.site.send({track(u"h2"_s, 8, {})});
    t.site.send({track(u"h3"_s, 9, {})});
    QTRY_VERIFY(!t.room->turn().leavesAfterTurn());
    QCOMPARE(t.site.count("DELETE /_/booth"), 0);
}

void TestPlugDjBooth::refusedLeavingIsSaid()
{
    PlugDjRoomTest t;
    t.site.state.cycles = true;
    t.enter();
    t.site.answer("DELETE /_/booth", ScriptedPlugDj::refusal(403, "requestError", R"(["no"])"));
    t.site.send({track(u"h1"_s, Own, {8})});
    t.settle();
    t.room->turn().setLeavesAfterTurn(true);
    t.site.send({track(u"h2"_s, 8, {Own})});
    QTRY_COMPARE(t.refusals.size(), 1);
    QTRY_VERIFY(!t.room->turn().leavesAfterTurn());
    t.settle();
    QCOMPARE(t.site.count("DELETE /_/booth"), 1); // not tried again and again
}

void TestPlugDjBooth::refusalsOfTheList_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("part"); ///< of the sentence
    QTest::newRow("full") << 403 << QByteArray("boothFull") << QByteArray("[]") << u"full"_s;
    QTest::newRow("no playlist") << 403 << QByteArray("noValidPlaylist") << QByteArray("[]") << u"playlist"_s;
    QTest::newRow("locked") << 403 << QByteArray("requestError") << QByteArray(R"(["The booth is locked"])")
                            << QString();
    QTest::newRow("wait-list ban, whatever its token (8.19)")
        << 403 << QByteArray("waitlistBanned") << QByteArray(R"(["You are banned from the wait list"])") << QString();
}

void TestPlugDjBooth::refusalsOfTheList()
{
    QFETCH(int, http);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, data);
    QFETCH(QString, part);
    PlugDjRoomTest t;
    t.enter();
    QStringList told;
    connect(t.room.get(), &RoomController::actionFailed, this, [&](const Error &error) { told.append(error.text); });
    t.site.answer("POST /_/booth", ScriptedPlugDj::refusal(http, status, data));
    t.room->joinWaitList();
    QTRY_COMPARE(t.refusals, QStringList{QString::fromLatin1(status)});
    QVERIFY(!told.constFirst().isEmpty());
    QVERIFY2(told.constFirst().contains(part), qPrintable(told.constFirst()));
    QVERIFY(!t.room->isWaitListPending());
}

void TestPlugDjBooth::quickTurnsAreNotSent()
{
    auto options = PlugDjRoomTest::quick();
    options.boothGuard = 300ms;
    PlugDjRoomTest t(options);
    t.enter();
    t.room->joinWaitList();
    t.site.send({plugdj::DjListUpdate{{Own}}});
    QTRY_VERIFY(!t.room->isWaitListPending());
    QVERIFY(t.room->boothPause() > 0ms);
    t.room->leaveWaitList();
    QCOMPARE(t.refusals, QStringList{u"tooQuick"_s});
    QTRY_COMPARE(t.room->boothPause(), 0ms);
    t.room->leaveWaitList();
    QTRY_COMPARE(t.site.count("DELETE /_/booth"), 1);
    QCOMPARE(t.refusals.size(), 1);
}

void TestPlugDjBooth::countedVoteIsNotSentAgain()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({track(u"h1"_s, 7)});
    t.settle();
    t.room->vote(Vote::Woot);
    t.site.send({plugdj::Voted{Own, 1}});
    QTRY_VERIFY(!t.room->isVotePending());
    t.room->vote(Vote::Woot);
    QVERIFY(!t.room->isVotePending());
    t.room->vote(Vote::Meh); // another side may be taken
    QTRY_COMPARE(t.site.count("POST /_/votes"), 2);
    QVERIFY(t.refusals.isEmpty());
}

void TestPlugDjBooth::grabGoesWhereItIsAskedTo()
{
    PlugDjRoomTest t;
    t.site.playlists = {{1, u"a"_s, false, 3}, {2, u"b"_s, true, 3}};
    t.enter();
    t.site.send({track(u"h1"_s, 7)});
    t.settle();
    t.room->grab(1);
    QTRY_COMPARE(t.site.count("POST /_/grabs"), 1);
    const auto body = QJsonDocument::fromJson(t.site.lastBody("POST /_/grabs")).object();
    QCOMPARE(body, (QJsonObject{{u"playlistID"_s, 1}, {u"historyID"_s, u"h1"_s}}));
    // The server casts a woot with it (4.4); here as there it is its event that counts.
    t.site.send({plugdj::Grabbed{Own}, plugdj::Voted{Own, 1}});
    QTRY_COMPARE(t.room->nowPlaying().ownVote, Vote::Woot);
    QVERIFY(t.room->nowPlaying().ownGrab);
    QCOMPARE(t.site.count("GET /_/playlists"), 0); // nobody had to look it up
}

void TestPlugDjBooth::forbiddenGrabIsSaid()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({track(u"h1"_s, 7)});
    t.settle();
    t.site.answer("POST /_/grabs", ScriptedPlugDj::refusal(403, "forbidden"));
    t.room->grab(5);
    QTRY_COMPARE(t.refusals, QStringList{u"forbidden"_s});
    QVERIFY(!t.room->isGrabPending());
    QVERIFY(!t.room->nowPlaying().ownGrab);
}

void TestPlugDjBooth::ownTrackIsNotGrabbed()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({track(u"h1"_s, Own)});
    t.settle();
    QVERIFY(t.room->isOnAir());
    t.room->grab(5);
    QCOMPARE(t.refusals, QStringList{u"cannotGrab"_s});
    QCOMPARE(t.site.count("POST /_/grabs"), 0);
}

void TestPlugDjBooth::skippedPlaysAreMarked()
{
    PlugDjRoomTest t;
    t.enter();
    t.site.send({track(u"h1"_s, 7)});
    t.site.send({plugdj::Skip{7, {}}, track(u"h2"_s, 8)});
    t.site.send({track(u"h3"_s, 9)});
    t.settle();
    QCOMPARE(t.room->playHistory().size(), 2);
    QVERIFY(!t.room->playHistory()[0].skipped);
    QVERIFY(t.room->playHistory()[1].skipped);
}

void TestPlugDjBooth::checksATrack_data()
{
    using Verdict = PlugDjTrackCheck::Verdict;
    QTest::addColumn<int>("http");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("plays") << 200 << Verdict::Plays;
    QTest::newRow("embedding is off") << 401 << Verdict::NotHere;
    QTest::newRow("forbidden") << 403 << Verdict::NotHere;
    QTest::newRow("removed") << 404 << Verdict::Gone;
    QTest::newRow("no such id") << 400 << Verdict::Gone;
    QTest::newRow("trouble there says nothing") << 503 << Verdict::Unknown;
    QTest::newRow("a way around is not followed") << 302 << Verdict::Unknown;
}

void TestPlugDjBooth::checksATrack()
{
    QFETCH(int, http);
    HttpFake youtube([http](const HttpFake::Request &) {
        return HttpFake::json("{}", http, {"Location: http://127.0.0.1:1/elsewhere"});
    });
    QUrl endpoint = youtube.url();
    endpoint.setPath(u"/oembed"_s);
    PlugDjTrackCheck check(endpoint);
    QSignalSpy checked(&check, &PlugDjTrackCheck::checked);
    check.check(youTube(u"Ab-d_f&h=1"_s));
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked[0][0].value<Track>().cid, u"Ab-d_f&h=1"_s);
    QTEST(checked[0][1].value<PlugDjTrackCheck::Verdict>(), "expected");
    QCOMPARE(checked[0][2].toString().isEmpty(),
             checked[0][1].value<PlugDjTrackCheck::Verdict>() != PlugDjTrackCheck::Verdict::Unknown);
    QCOMPARE(youtube.requests().size(), 1);
    const HttpFake::Request &asked = youtube.requests().constFirst();
    QVERIFY2(asked.target.startsWith("/oembed?format=json&url=https"), asked.target);
    QVERIFY2(asked.target.contains("Ab-d_f%2526h%253D1"), asked.target); // encoded as an address within an address
    QVERIFY(!asked.headers.contains("cookie"));
}

void TestPlugDjBooth::othersThanYouTubeCannotBeChecked()
{
    QCOMPARE(PlugDjTrackCheck::addressFor(Endpoints::plugDj()), QUrl(u"https://www.youtube.com/oembed"_s));
    PlugDjRoomTest t; // a server on this computer
    PlugDjTrackCheck nowhere(PlugDjTrackCheck::addressFor(t.account.endpoints()));
    QVERIFY(!nowhere.refusalOf(youTube(u"x"_s)).isEmpty());
    PlugDjTrackCheck plain(QUrl(u"http://youtube.example/oembed"_s));
    QVERIFY(!plain.refusalOf(youTube(u"x"_s)).isEmpty()); // not encrypted
    PlugDjTrackCheck check(QUrl(u"http://127.0.0.1:1/oembed"_s));
    QVERIFY(check.refusalOf(youTube(u"x"_s)).isEmpty());
    Track cloud = youTube(u"123456"_s);
    cloud.source = Track::Source::SoundCloud;
    QSignalSpy checked(&check, &PlugDjTrackCheck::checked);
    check.check(cloud);
    QCOMPARE(checked.size(), 1); // nobody was asked
    QVERIFY(!checked[0][2].toString().isEmpty());
    check.check(youTube(u"x"_s)); // nobody answers there
    QTRY_COMPARE(checked.size(), 2);
    QCOMPARE(checked[1][1].value<PlugDjTrackCheck::Verdict>(), PlugDjTrackCheck::Verdict::Unknown);
}

void TestPlugDjBooth::pagesOfTracks()
{
    QCOMPARE(trackPage(youTube(u"AbCdEfGhIjK"_s)), QUrl(u"https://www.youtube.com/watch?v=AbCdEfGhIjK"_s));
    QCOMPARE(trackPage(youTube(u"a&list=b#c"_s)).toString(QUrl::FullyEncoded),
             u"https://www.youtube.com/watch?v=a%26list%3Db%23c"_s);
    Track cloud = youTube(u"123456"_s);
    cloud.source = Track::Source::SoundCloud;
    QVERIFY(!trackPage(cloud).isValid());
    QVERIFY(!trackPage(Track()).isValid());
}

QTEST_GUILESS_MAIN(TestPlugDjBooth)
#include "tst_plugdjbooth.moc"
