// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelobby.h"
#include "services/floatplanelookout.h"
#include "services/floatplanenotices.h"
#include "support/floatplaneroom.h"
#include "wire/floatplane.h"

#include <QJsonDocument>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Room = FloatplaneRoom;
using State = RoomController::State;

/// What creators tell an account: each once, whoever hears it.
class TestFloatplaneNotices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twinsAndRepetitionsAreToldOnce();
    void twinAloneIsTold();
    void whatIsLookedAtIsRead_data();
    void whatIsLookedAtIsRead();
    void unreadIsCountedAndRead();
    void mutedIsNotTold();
    void mutedForATimeComesBack();
    void menuUpdateSaysWhatIsInThePost();
    void ownPictureFollows();
    void strangeEventsDoNoHarm_data();
    void strangeEventsDoNoHarm();
    void listIsBounded();
    void memoryOutlivesTheProgram();
    void liveNoticeMarksTheRoom();
    void roomTellsItsOwnCreatorOnly();
    void lookoutHearsWhileNoRoomDoes();
    void lookoutFollowsTheSignIn();

private:
    void signedIn() { m->signIn(); }
    static QJsonObject live(const QString &id = u"CONTENT_LIVESTREAM_START:1"_s,
                            const QString &creator = Room::CreatorId)
    {
        return {{u"id"_s, id},
                {u"eventType"_s, u"CONTENT_LIVESTREAM_START"_s},
                {u"title"_s, u"Linus &amp; co. started a livestream"_s},
                {u"message"_s, u"WAN Show"_s},
                {u"creator"_s, creator},
                {u"icon"_s, u"https://pbs.floatplane.com/icon.jpeg"_s},
                {u"target"_s, QJsonObject{{u"url"_s, u"/channel/linustechtips/live/"_s},
                                          {u"matchScheme"_s, u"contains"_s},
                                          {u"match"_s, u"linustechtips"_s},
                                          {u"foregroundDiscardOnMatch"_s, true}}}};
    }
    static QJsonObject post(const QString &content = u"yQDi4v3EMc"_s)
    {
        return {{u"id"_s, u"CONTENT_POST_RELEASE:"_s + content},
                {u"eventType"_s, u"CONTENT_POST_RELEASE"_s},
                {u"title"_s, u"New post"_s},
                {u"message"_s, u"An example post"_s},
                {u"creator"_s, Room::CreatorId},
                {u"content"_s, content},
                {u"thumbnail"_s, u"https://pbs.floatplane.com/t.jpeg"_s}};
    }
    static void hear(FloatplaneNotices &notices, const QString &kind, const QJsonValue &data)
    {
        const QJsonObject argument{{u"event"_s, kind}, {u"data"_s, data}};
        const auto event = floatplane::parseEvent(u"syncEvent"_s, QJsonDocument(argument).toJson());
        if (event)
            notices.hear(std::get<floatplane::SyncEvent>(*event));
    }
    FloatplaneNotices &notices() const { return m->account->notices(); }

    std::unique_ptr<Room> m;
};

void TestFloatplaneNotices::init()
{
    m = std::make_unique<Room>();
}

void TestFloatplaneNotices::cleanup()
{
    m.reset();
}

void TestFloatplaneNotices::twinsAndRepetitionsAreToldOnce()
{
    QSignalSpy arrived(&notices(), &FloatplaneNotices::arrived);
    for (const QString &kind : {u"creatorNotification"_s, u"postRelease"_s, u"creatorNotification"_s})
        hear(notices(), kind, post());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(notices().all().size(), 1);
    const Notification notice = notices().all().constFirst();
    QCOMPARE(notice.type, Notification::Type::PostRelease);
    QCOMPARE(notice.contentId, u"yQDi4v3EMc"_s);
    QCOMPARE(notice.picture, QUrl(u"https://pbs.floatplane.com/t.jpeg"_s));
    QVERIFY(!notice.seen);
}

void TestFloatplaneNotices::twinAloneIsTold()
{
    hear(notices(), u"postRelease"_s, post());
    QCOMPARE(notices().unread(), 1);
    QCOMPARE(notices().unreadPosts(Room::CreatorId), 1);
}

void TestFloatplaneNotices::whatIsLookedAtIsRead_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<bool>("isLookedAt");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("its chat") << QStringList{u"https://www.floatplane.com/channel/linustechtips/live/"_s} << true;
    QTest::newRow("another chat") << QStringList{u"https://www.floatplane.com/channel/tinkertess/live/"_s} << false;
    QTest::newRow("one of two") << QStringList{u"/channel/tinkertess/live/"_s, u"/channel/linustechtips/live/"_s}
                                << true;
}

void TestFloatplaneNotices::whatIsLookedAtIsRead()
{
    QFETCH(QStringList, places);
    QFETCH(bool, isLookedAt);
    notices().setPlaces([places] { return places; });
    QSignalSpy arrived(&notices(), &FloatplaneNotices::arrived);
    hear(notices(), u"creatorNotification"_s, live());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][1].toBool(), isLookedAt);
    QCOMPARE(notices().all().constFirst().seen, isLookedAt); // in the list all the same
    QCOMPARE(notices().all().constFirst().title, u"Linus & co. started a livestream"_s);
}

void TestFloatplaneNotices::unreadIsCountedAndRead()
{
    hear(notices(), u"creatorNotification"_s, post());
    hear(notices(), u"creatorNotification"_s, live());
    QSignalSpy changed(&notices(), &FloatplaneNotices::changed);
    QCOMPARE(notices().unread(), 2);
    notices().markRead(u"CONTENT_POST_RELEASE:yQDi4v3EMc"_s);
    QCOMPARE(notices().unread(), 1);
    QCOMPARE(notices().unreadPosts(Room::CreatorId), 0);
    notices().markRead(u"nothing"_s);
    QCOMPARE(changed.size(), 1);
    notices().markAllRead();
    notices().markAllRead();
    QCOMPARE(notices().unread(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestFloatplaneNotices::mutedIsNotTold()
{
    notices().mute({Room::CreatorId, u"Linus Tech Tips"_s, {}});
    QSignalSpy arrived(&notices(), &FloatplaneNotices::arrived);
    hear(notices(), u"creatorNotification"_s, live());
    QVERIFY(arrived.isEmpty());
    QVERIFY(notices().all().isEmpty());
    QVERIFY(m->account->lobby().onAir().of(Room::CreatorId).isOn()); // the mark is no question of taste
    notices().unmute(Room::CreatorId);
    QVERIFY(notices().muted().isEmpty());
    hear(notices(), u"creatorNotification"_s, live()); // it was heard: no second chance
    QVERIFY(arrived.isEmpty());
    hear(notices(), u"creatorNotification"_s, live(u"CONTENT_LIVESTREAM_START:2"_s));
    QCOMPARE(arrived.size(), 1);
}

void TestFloatplaneNotices::mutedForATimeComesBack()
{
    notices().mute({Room::CreatorId, u"b"_s, QDateTime::currentDateTimeUtc().addMSecs(30)});
    notices().mute({u"other"_s, u"a"_s, QDateTime::currentDateTimeUtc().addSecs(3'600)});
    QCOMPARE(notices().muted().constFirst().name, u"a"_s); // by name
    QTRY_VERIFY(!notices().isMuted(Room::CreatorId));
    QTRY_COMPARE(notices().muted().size(), 1);
    QVERIFY(notices().isMuted(u"other"_s));
}

void TestFloatplaneNotices::menuUpdateSaysWhatIsInThePost()
{
    const auto update = [](const QString &id) {
        return QJsonObject{{u"id"_s, id},
                           {u"creator"_s, Room::CreatorId},
                           {u"title"_s, u"An example post"_s},
                           {u"metadata"_s, QJsonObject{{u"videoCount"_s, 1}, {u"videoDuration"_s, 1096}}},
                           {u"thumbnail"_s, QJsonObject{{u"width"_s, 400}, {u"path"_s, u"https://a.b/400.jpeg"_s}}}};
    };
    hear(notices(), u"creatorNotification"_s, post());
    hear(notices(), u"creatorMenuUpdate"_s, update(u"yQDi4v3EMc"_s));
    QCOMPARE(notices().all().constFirst().facts, u"video, 18 min"_s);
    QCOMPARE(notices().all().constFirst().picture, QUrl(u"https://a.b/400.jpeg"_s));
    // The other way round, and one that nobody is told of.
    hear(notices(), u"creatorMenuUpdate"_s, update(u"early"_s));
    hear(notices(), u"creatorMenuUpdate"_s, update(u"silent"_s));
    hear(notices(), u"creatorNotification"_s, post(u"early"_s));
    QCOMPARE(notices().all().size(), 2);
    QCOMPARE(notices().all().constFirst().facts, u"video, 18 min"_s);
}

void TestFloatplaneNotices::ownPictureFollows()
{
    QSignalSpy changed(&notices(), &FloatplaneNotices::ownPictureChanged);
    const QJsonObject photo{
        {u"width"_s, 512},
        {u"path"_s, u"https://a.b/512.jpeg"_s},
        {u"childImages"_s, QJsonArray{QJsonObject{{u"width"_s, 200}, {u"path"_s, u"https://a.b/200.jpeg"_s}}}}};
    hear(notices(), u"userPhotoUpdated"_s, photo);
    hear(notices(), u"userPhotoUpdated"_s, photo);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(notices().ownPicture(), QUrl(u"https://a.b/200.jpeg"_s));
}

void TestFloatplaneNotices::strangeEventsDoNoHarm_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("data");
    QTest::newRow("unknown") << u"rainbow"_s << QJsonObject{{u"colours"_s, 7}};
    QTest::newRow("empty menu") << u"creatorMenuUpdate"_s << QJsonObject();
    QTest::newRow("no picture") << u"userPhotoUpdated"_s << QJsonObject{{u"path"_s, u"javascript:alert(1)"_s}};
    QTest::newRow("no creator") << u"creatorNotification"_s << QJsonObject{{u"id"_s, u"x"_s}};
    QTest::newRow("no id") << u"postRelease"_s << QJsonObject{{u"creator"_s, u"x"_s}};
}

void TestFloatplaneNotices::strangeEventsDoNoHarm()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, data);
    hear(notices(), kind, data);
    QVERIFY(notices().all().isEmpty());
    QVERIFY(notices().ownPicture().isEmpty());
}

void TestFloatplaneNotices::listIsBounded()
{
    for (int i = 0; i < 2'500; ++i)
        hear(notices(), u"creatorNotification"_s, post(QString::number(i)));
    QCOMPARE(notices().all().size(), FloatplaneNotices::MostNotices);
    QCOMPARE(notices().all().constFirst().contentId, u"2499"_s);
    QCOMPARE(notices().memory().heard.size(), FloatplaneNotices::MostHeard);
}

void TestFloatplaneNotices::memoryOutlivesTheProgram()
{
    hear(notices(), u"creatorNotification"_s, post(u"old"_s));
    notices().mute({u"somebody"_s, u"Somebody"_s, {}});
    const FloatplaneNotices::Memory kept = notices().memory();

    Room later;
    FloatplaneNotices &again = later.account->notices();
    hear(again, u"creatorNotification"_s, post(u"new"_s));
    again.restore(kept);
    QCOMPARE(again.all().size(), 2);
    QCOMPARE(again.all().constFirst().contentId, u"new"_s);
    QVERIFY(again.isMuted(u"somebody"_s));
    QSignalSpy arrived(&again, &FloatplaneNotices::arrived);
    hear(again, u"creatorNotification"_s, post(u"old"_s)); // told in the run before
    QVERIFY(arrived.isEmpty());
}

void TestFloatplaneNotices::liveNoticeMarksTheRoom()
{
    m->joinLive();
    QSignalSpy changed(m->room.get(), &FloatplaneController::onAirChanged);
    m->siteServer.emitEvent(u"syncEvent"_s, QJsonObject{{u"event"_s, u"creatorNotification"_s}, {u"data"_s, live()}});
    QTRY_VERIFY(m->room->onAir().isOn());
    QVERIFY(m->room->onAir().since.isValid());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m->room->stream().title, u"WAN Show"_s);
    QCOMPARE(m->items(FeedItem::Kind::Notification).size(), 1);
}

void TestFloatplaneNotices::roomTellsItsOwnCreatorOnly()
{
    m->joinLive();
    // Not over this room's line: another socket of the account heard it.
    hear(notices(), u"creatorNotification"_s, live(u"a"_s, u"another creator"_s));
    QCOMPARE(m->items(FeedItem::Kind::Notification).size(), 0);
    hear(notices(), u"creatorNotification"_s, live(u"b"_s));
    QCOMPARE(m->items(FeedItem::Kind::Notification).size(), 1);
    QCOMPARE(m->room->notifications().size(), 2);
}

void TestFloatplaneNotices::lookoutHearsWhileNoRoomDoes()
{
    m->signIn();
    FloatplaneLookout &lookout = m->account->lookout();
    QVERIFY(!lookout.isOpen());
    lookout.start();
    QTRY_COMPARE(lookout.connection().state, State::Live);
    m->siteServer.emitEvent(u"syncEvent"_s, QJsonObject{{u"event"_s, u"creatorNotification"_s}, {u"data"_s, live()}});
    QTRY_COMPARE(notices().unread(), 1);
    // A room hears it too: one line is enough.
    m->room->join();
    QTRY_COMPARE(m->room->siteConnection().state, State::Live);
    QVERIFY(!lookout.isOpen());
    QCOMPARE(lookout.connection().state, State::Idle);
    m->room->leave();
    QVERIFY(lookout.isOpen());
    QTRY_COMPARE(lookout.connection().state, State::Live);
    m->room.reset(); // and one that goes without a word
    lookout.stop();
    QCOMPARE(lookout.connection().state, State::Idle);
}

void TestFloatplaneNotices::lookoutFollowsTheSignIn()
{
    FloatplaneLookout &lookout = m->account->lookout();
    lookout.start();
    QVERIFY(!lookout.isOpen());
    m->signIn();
    QTRY_COMPARE(lookout.connection().state, State::Live);
    QCOMPARE(m->siteServer.cookie(), "sails.sid=s%3AEXAMPLE.SIGNATURE");
    QCOMPARE(m->siteServer.askedFor(Room::PollJoin).size(), 0);
    m->account->signOut();
    QTRY_VERIFY(!lookout.isOpen());
    QCOMPARE(lookout.connection().state, State::Idle);
}

QTEST_GUILESS_MAIN(TestFloatplaneNotices)
#include "tst_floatplanenotices.moc"
