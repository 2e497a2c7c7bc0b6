// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjlevels.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Kind = FeedItem::Kind;

namespace {

plugdj::SiteNotification notification(qint64 id, const QString &action, const QString &value)
{
    return {id, action, value, QDateTime::currentDateTimeUtc().addSecs(-id)};
}

QStringList lines(const PlugDjNotices &notices)
{
    QStringList found;
    for (const Notification &notice : notices.all())
        found.append((notice.seen ? u""_s : u"new: "_s) + notice.title + u": "_s + notice.message);
    return found;
}

} // namespace

/// What the site tells an account: kept once, read once (plugdj.md 3.1.7, 3.2 A and B, 4.7, 4.9, 5.7).
class TestPlugDjNotices : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<PlugDjRoomTest>(); }

    void pendingOnesAreThereAtOnce();
    void readOnesAreDeletedThere();
    void aRefusalMakesThemUnreadAgain();
    void goneThereIsReadHere();
    void allAreReadInTurn();
    void eachIsKeptOnce();
    void aLevelIsToldOnceWhoeverTellsIt();
    void lowerLevelsAreLate();
    void totalsAreSet();
    void theNewNameIsTold();
    void theNewNameMayTakeItsTime();
    void signingOutForgets();
    void theProfileIsSavedThere();
    void aRefusedProfileStaysAsItWas();
    void levelsHaveThresholds_data();
    void levelsHaveThresholds();

private:
    std::unique_ptr<PlugDjRoomTest> t;
};

void TestPlugDjNotices::pendingOnesAreThereAtOnce()
{
    t->site.me.notifications = {notification(2, u"gift"_s, u"cat\u2800500"_s), notification(1, u"levelUp"_s, u"5"_s),
                                notification(3, u"custom"_s, u"<b>hi</b>"_s)};
    t->enter();
    QCOMPARE(lines(t->account.notices()),
             (QStringList{u"new: New level: You have reached level 5."_s, u"new: Gift: cat gave you 500 points."_s,
                          u"new: From the site: The site says: <b>hi</b>"_s}));
    QCOMPARE(t->account.notices().unread(), 3);
    t->settle();
    QVERIFY(t->items.isEmpty()); // nobody's news
}

void TestPlugDjNotices::readOnesAreDeletedThere()
{
    t->site.me.notifications = {notification(7, u"gift"_s, u"cat\u2800500"_s)};
    t->signIn();
    t->account.notices().markRead(t->account.notices().all()[0].id);
    QCOMPARE(t->account.notices().unread(), 0);
    QTRY_COMPARE(t->site.count("DELETE /_/notifications/7"), 1);
    t->account.notices().markRead(t->account.notices().all()[0].id);
    QSignalSpy refreshed(&t->account, &PlugDjAccount::userRefreshed);
    t->account.checkSession();
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(t->account.notices().unread(), 0); // the site had not forgotten it yet
    QCOMPARE(t->site.count("DELETE /_/notifications/7"), 1);
}

void TestPlugDjNotices::aRefusalMakesThemUnreadAgain()
{
    t->site.me.notifications = {notification(7, u"gift"_s, u"cat\u2800500"_s), notification(8, u"winter"_s, u"x"_s)};
    t->site.answer("DELETE /_/notifications/7", ScriptedPlugDj::refusal(403, "requestError"));
    t->signIn();
    QSignalSpy failed(&t->account.notices(), &PlugDjNotices::failed);
    t->account.notices().markAllRead();
    QCOMPARE(t->account.notices().unread(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(t->account.notices().unread(), 2);
    QCOMPARE(t->site.count("DELETE /_/notifications/8"), 0);
    t->site.answer("DELETE /_/notifications/7", HttpFake::Handler());
    t->account.notices().markAllRead();
    QTRY_COMPARE(t->site.count("DELETE /_/notifications/8"), 1);
    QCOMPARE(t->account.notices().unread(), 0);
}

void TestPlugDjNotices::goneThereIsReadHere()
{
    t->site.me.notifications = {notification(7, u"gift"_s, u"cat\u2800500"_s)};
    t->site.answer("DELETE /_/notifications/7", ScriptedPlugDj::refusal(404, "notFound"));
    t->signIn();
    QSignalSpy failed(&t->account.notices(), &PlugDjNotices::failed);
    t->account.notices().markAllRead();
    QTRY_COMPARE(t->site.count("DELETE /_/notifications/7"), 1);
    QSignalSpy refreshed(&t->account, &PlugDjAccount::userRefreshed);
    t->account.checkSession();
    QTRY_COMPARE(refreshed.size(), 1); // asked after it, answered after it
    QCOMPARE(t->account.notices().unread(), 0);
    QVERIFY(failed.isEmpty());
}

void TestPlugDjNotices::allAreReadInTurn()
{
    for (int id = 1; id <= 5; ++id)
        t->site.me.notifications.append(notification(id, u"gift"_s, u"cat\u2800%1"_s.arg(id)));
    t->signIn();
    t->account.notices().markAllRead();
    QTRY_COMPARE(t->site.count("DELETE /_/notifications/5"), 1);
    QCOMPARE(t->site.calls().filter(u"DELETE"_s).size(), 5);
}

void TestPlugDjNotices::eachIsKeptOnce()
{
    t->enter();
    const plugdj::Notify gift{{notification(7, u"gift"_s, u"cat\u2800500"_s)}};
    t->site.send({gift, gift, plugdj::FriendRequest{u"cat"_s}, plugdj::FriendAccept{u"dog"_s}});
    t->site.send({plugdj::FriendRequest{u"cat"_s}, gift, plugdj::FriendAccept{u"dog"_s}, plugdj::FriendRequest{}});
    t->settle();
    QCOMPARE(t->texts(Kind::Notice), (QStringList{u"cat gave you 500 points."_s, u"cat would like to be your friend."_s,
                                                  u"dog is your friend now."_s}));
    QCOMPARE(t->account.notices().unread(), 3);
    t->account.notices().settleFriendRequest(u"cat"_s);
    QCOMPARE(t->account.notices().unread(), 2);
    QCOMPARE(t->site.calls().filter(u"DELETE"_s).size(), 0); // it was no notification of the site's
}

void TestPlugDjNotices::aLevelIsToldOnceWhoeverTellsIt()
{
    t->enter();
    t->site.send({plugdj::Earn{100, 5, 6}, plugdj::LevelUp{6}, plugdj::Notify{{notification(7, u"levelUp"_s, u"6"_s)}},
                  plugdj::LevelUp{6}});
    t->settle();
    QCOMPARE(t->texts(Kind::Notice), QStringList{u"You have reached level 6."_s});
    QCOMPARE(lines(t->account.notices()), QStringList{u"new: New level: You have reached level 6."_s});
    t->account.notices().markAllRead(); // the one that the site knows of
    QTRY_COMPARE(t->site.count("DELETE /_/notifications/7"), 1);
    t->site.send({plugdj::Notify{{notification(8, u"levelUp"_s, u"7"_s)}}, plugdj::LevelUp{7}});
    t->settle();
    QCOMPARE(t->texts(Kind::Notice).size(), 2);
    QCOMPARE(t->account.level(), 7);
}

void TestPlugDjNotices::lowerLevelsAreLate()
{
    t->enter();
    t->site.send(
        {plugdj::LevelUp{8}, plugdj::LevelUp{7}, plugdj::Earn{1, 1, 6}, plugdj::LevelUp{0}, plugdj::LevelUp{}});
    t->settle();
    QCOMPARE(t->account.level(), 8);
    QCOMPARE(t->texts(Kind::Notice), QStringList{u"You have reached level 8."_s});
}

void TestPlugDjNotices::totalsAreSet()
{
    t->site.me.xp = 1400;
    t->site.me.points = 10;
    t->enter();
    QSignalSpy standing(&t->account, &PlugDjAccount::standingChanged);
    t->site.send({plugdj::Earn{1410, {}, {}}, plugdj::Earn{{}, 30, {}}, plugdj::Earn{}, plugdj::Gift{},
                  plugdj::PointsChanged{}, plugdj::SubscriptionChanged{true}});
    t->settle();
    QCOMPARE(t->account.user().xp, 1410);
    QCOMPARE(t->account.user().points, 30);
    QVERIFY(t->account.user().user.subscriber);
    QCOMPARE(standing.size(), 3);
    t->site.send({plugdj::Gift{530}, plugdj::Gift{530}});
    t->settle();
    QCOMPARE(t->account.user().points, 530);
    t->site.send({plugdj::PointsChanged{400}});
    t->settle();
    QCOMPARE(t->account.user().points, 400);
    QVERIFY(t->items.isEmpty()); // quietly
}

void TestPlugDjNotices::theNewNameIsTold()
{
    t->enter();
    t->site.me.user.username = u"user_z"_s;
    t->site.send({plugdj::NameChanged{}, plugdj::NameChangedRoom{ScriptedPlugDj::OwnId, u"user_a"_s, u"user_z"_s},
                  plugdj::NameChanged{}});
    QTRY_COMPARE(t->texts(Kind::Notice), QStringList{u"The site gave you a new name: user_z."_s});
    QCOMPARE(t->account.self().name, u"user_z"_s);
    QCOMPARE(t->room->roster()[0].person.name, u"user_z"_s);
    QCOMPARE(lines(t->account.notices()), QStringList{u"new: New name: The site calls you user_z now."_s});
    t->settle();
    QCOMPARE(t->texts(Kind::Notice).size(), 1);
}

void TestPlugDjNotices::theNewNameMayTakeItsTime()
{
    t->enter();
    t->site.answer("GET /_/users/me", [this](const HttpFake::Request &) {
        const QByteArray old = ScriptedPlugDj::ok({plugdj::toJson(t->site.me)});
        t->site.me.user.username = u"user_z"_s;
        t->site.answer("GET /_/users/me", HttpFake::Handler());
        return old;
    });
    t->site.send({plugdj::NameChanged{}});
    QTRY_COMPARE(t->texts(Kind::Notice), QStringList{u"The site gave you a new name: user_z."_s});
}

void TestPlugDjNotices::signingOutForgets()
{
    t->site.me.notifications = {notification(7, u"gift"_s, u"cat\u2800500"_s)};
    t->enter();
    t->account.notices().announceMaintenance(5);
    t->account.signOut();
    QVERIFY(t->account.notices().all().isEmpty());
    QVERIFY(!t->account.notices().maintenanceAt().isValid());
}

void TestPlugDjNotices::theProfileIsSavedThere()
{
    t->signIn();
    PlugDjProfile &profile = t->account.profile();
    QSignalSpy changed(&profile, &PlugDjProfile::changed);
    profile.setBlurb(u"  two\nlines "_s + QString(100, u'x'));
    QVERIFY(profile.isSaving());
    QVERIFY(profile.blurb().isEmpty()); // not before the site agreed
    QTRY_VERIFY(!profile.blurb().isEmpty());
    QCOMPARE(profile.blurb(), u"two lines "_s + QString(70, u'x'));
    QCOMPARE(t->site.lastBody("PUT /_/profile/blurb"), R"({"blurb":")" + profile.blurb().toUtf8() + R"("})");
    profile.setLanguage(u"de"_s);
    QTRY_COMPARE(profile.language(), u"de"_s);
    QCOMPARE(t->site.lastBody("PUT /_/users/language"), QByteArray(R"({"language":"de"})"));
    profile.setShowsAdultRooms(true);
    QTRY_VERIFY(profile.showsAdultRooms());
    QCOMPARE(t->site.lastBody("PUT /_/users/settings"), QByteArray(R"({"nsfw":true})"));
    QVERIFY(!profile.isSaving());
    QVERIFY(changed.size() >= 3);
}

void TestPlugDjNotices::aRefusedProfileStaysAsItWas()
{
    t->site.me.user.blurb = u"before"_s;
    t->site.answer("PUT /_/profile/blurb", ScriptedPlugDj::refusal(403, "requestError"));
    t->signIn();
    QSignalSpy failed(&t->account.profile(), &PlugDjProfile::failed);
    t->account.profile().setBlurb(u"after"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(t->account.profile().blurb(), u"before"_s);
    QVERIFY(!t->account.profile().isSaving());
}

void TestPlugDjNotices::levelsHaveThresholds_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<qint64>("xp");
    QTest::addColumn<plugdj::LevelProgress>("progress");
    QTest::newRow("first") << 1 << qint64(5) << plugdj::LevelProgress{5, 12};
    QTest::newRow("as captured") << 16 << qint64(130'870) << plugdj::LevelProgress{20'320, 28'740};
    QTest::newRow("its first point") << 5 << qint64(1350) << plugdj::LevelProgress{0, 1650};
    QTest::newRow("beyond the table") << 21 << qint64(400'000) << plugdj::LevelProgress{};
    QTest::newRow("of another table") << 5 << qint64(7) << plugdj::LevelProgress{};
    QTest::newRow("too much for the level") << 5 << qint64(3000) << plugdj::LevelProgress{};
    QTest::newRow("no level") << 0 << qint64(5) << plugdj::LevelProgress{};
    QTest::newRow("hostile") << -7 << qint64(-1) << plugdj::LevelProgress{};
}

void TestPlugDjNotices::levelsHaveThresholds()
{
    QFETCH(int, level);
    QFETCH(qint64, xp);
    QFETCH(plugdj::LevelProgress, progress);
    QVERIFY(plugdj::levelProgress(level, xp) == progress);
    QCOMPARE(plugdj::levelProgress(level, xp).isKnown(), progress.needed > 0);
}

QTEST_GUILESS_MAIN(TestPlugDjNotices)
#include "tst_plugdjnotices.moc"
