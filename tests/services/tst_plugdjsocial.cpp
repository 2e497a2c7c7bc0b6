// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "services/plugdjprofiles.h"
#include "support/plugdjroomtest.h"
#include "wire/plugdjrest.h"

using namespace partyline;
using namespace Qt::StringLiterals;
using Kind = FeedItem::Kind;
using Standing = PlugDjFriends::Standing;

/// Friends, ignored people and profiles of an account, from the wire to what the room does with them.
class TestPlugDjSocial : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readsFriendsAndWhereTheyAre();
    void listsOnlineFriendsFirst();
    void asksOnceAndAgainAfterEvents();
    void aRequestIsAccepted();
    void aRequestIsRefused();
    void asksAndRemoves();
    void refusalsAreTold();
    void aListThatCannotBeHadSaysSo();
    void guestsAskNothing();
    void anotherUserHasOtherFriends();

    void ignoredLinesAreMarked();
    void ignoringGoesToTheServer();
    void notIgnoredAnyMoreIsDone();
    void aRefusedIgnoreChangesNothing();
    void bareIdsAreRead();

    void aProfileIsFetchedOnce();
    void withoutAProfileTheUserDoes();
    void anUnknownPersonSaysSo();

private:
    static QJsonObject friendly(qint64 id, const QString &name, const QJsonObject &room = {})
    {
        QJsonObject user = plugdj::toJson(ScriptedPlugDj::somebody(id, name, 5));
        if (room.isEmpty())
            user[u"status"_s] = 0;
        else
            user[u"room"_s] = room;
        return user;
    }
    void knowFriends(const QJsonArray &friends, const QJsonArray &invites = {})
    {
        t->site.answer("GET /_/friends", ScriptedPlugDj::ok(friends));
        t->site.answer("GET /_/friends/invites", ScriptedPlugDj::ok(invites));
    }
    PlugDjFriends &friends() { return t->account.friends(); }
    PlugDjIgnores &ignores() { return t->account.ignores(); }
    static plugdj::Event said(const QString &cid, const QString &text, qint64 id, const QString &name)
    {
        return plugdj::Chat{plugdj::ChatLine{cid, text, id, name, false, {}}};
    }

    std::unique_ptr<PlugDjRoomTest> t;
};

void TestPlugDjSocial::init()
{
    t = std::make_unique<PlugDjRoomTest>();
}

void TestPlugDjSocial::readsFriendsAndWhereTheyAre()
{
    const plugdj::Friend inRoom = plugdj::readFriend(
        friendly(7, u"ann"_s, {{u"id"_s, 5}, {u"name"_s, u"Tea &amp; Tapes"_s}, {u"slug"_s, u"tea"_s}}));
    QVERIFY(inRoom.isOnline);
    QCOMPARE(inRoom.roomSlug, u"tea"_s);
    QCOMPARE(inRoom.roomName, u"Tea & Tapes"_s);
    const plugdj::Friend inLobby = plugdj::readFriend(friendly(8, u"bob"_s, {{u"slug"_s, u"dashboard"_s}}));
    QVERIFY(inLobby.isOnline);
    QVERIFY(inLobby.roomSlug.isEmpty());
    const plugdj::Friend away = plugdj::readFriend(friendly(9, u"cay"_s));
    QVERIFY(!away.isOnline);
    QCOMPARE(away.user.username, u"cay"_s);
    QVERIFY(!plugdj::readFriend({{u"id"_s, u"x"_s}, {u"room"_s, u"none"_s}}).isOnline);
}

void TestPlugDjSocial::listsOnlineFriendsFirst()
{
    knowFriends({friendly(9, u"Zoe"_s), friendly(8, u"bob"_s, {{u"slug"_s, u"dashboard"_s}}), friendly(7, u"Ann"_s),
                 friendly(0, u"nobody"_s)},
                {plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s))});
    t->signIn();
    QCOMPARE(friends().state(), PlugDjFriends::State::Unknown);
    friends().load();
    QCOMPARE(friends().state(), PlugDjFriends::State::Loading);
    QTRY_COMPARE(friends().state(), PlugDjFriends::State::Known);
    QStringList names;
    for (const plugdj::Friend &one : friends().friends())
        names.append(one.user.username);
    QCOMPARE(names, (QStringList{u"bob"_s, u"Ann"_s, u"Zoe"_s}));
    QCOMPARE(friends().standing(7), Standing::Friend);
    QCOMPARE(friends().standing(10), Standing::Invites);
    QCOMPARE(friends().standing(11), Standing::Stranger);
}

void TestPlugDjSocial::asksOnceAndAgainAfterEvents()
{
    t->enter();
    friends().load();
    QTRY_COMPARE(friends().state(), PlugDjFriends::State::Known);
    friends().load();
    QCOMPARE(t->site.count("GET /_/friends"), 1);
    knowFriends({}, {plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s))});
    t->site.send({plugdj::FriendRequest{u"dora"_s}}, u"dashboard"_s);
    QTRY_COMPARE(friends().invites().size(), 1);
    QCOMPARE(t->site.count("GET /_/friends"), 2);
    knowFriends({friendly(10, u"dora"_s)});
    QSignalSpy roster(t->room.get(), &RoomController::rosterChanged);
    t->site.state.users.append(ScriptedPlugDj::somebody(10, u"dora"_s));
    t->site.send({plugdj::UserJoin{ScriptedPlugDj::somebody(10, u"dora"_s)}, plugdj::FriendAccept{u"dora"_s}});
    QTRY_VERIFY(friends().isFriend(10));
    const auto isMarked = [&] {
        return std::ranges::any_of(
            t->room->roster(), [](const RosterEntry &entry) { return entry.person.id == u"10"_s && entry.isFriend; });
    };
    QTRY_VERIFY(isMarked());
    QTRY_VERIFY(!roster.isEmpty());
}

void TestPlugDjSocial::aRequestIsAccepted()
{
    knowFriends({}, {plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s))});
    t->signIn();
    friends().load();
    QTRY_COMPARE(friends().state(), PlugDjFriends::State::Known);
    knowFriends({friendly(10, u"dora"_s)});
    friends().accept(10);
    QVERIFY(friends().isBusy(10));
    friends().accept(10); // one is enough
    QTRY_VERIFY(!friends().isBusy(10));
    QTRY_COMPARE(friends().friends().size(), 1);
    QCOMPARE(t->site.count("POST /_/friends"), 1);
    QCOMPARE(t->site.lastBody("POST /_/friends"), QByteArray(R"({"id":10})"));
    QVERIFY(friends().invites().isEmpty());
}

void TestPlugDjSocial::aRequestIsRefused()
{
    knowFriends({}, {plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s))});
    t->signIn();
    friends().load();
    QTRY_COMPARE(friends().invites().size(), 1);
    knowFriends({});
    friends().refuse(10);
    QTRY_VERIFY(friends().invites().isEmpty());
    QCOMPARE(t->site.lastBody("PUT /_/friends/ignore"), QByteArray(R"({"id":10})"));
    QCOMPARE(friends().standing(10), Standing::Stranger);
}

void TestPlugDjSocial::asksAndRemoves()
{
    t->signIn();
    friends().ask(10);
    QTRY_COMPARE(friends().standing(10), Standing::Asked);
    knowFriends({friendly(10, u"dora"_s)});
    friends().acceptanceArrived();
    QTRY_COMPARE(friends().standing(10), Standing::Friend);
    knowFriends({});
    friends().remove(10);
    QTRY_COMPARE(t->site.count("DELETE /_/friends/10"), 1);
    QTRY_COMPARE(friends().standing(10), Standing::Stranger);
}

void TestPlugDjSocial::refusalsAreTold()
{
    t->signIn();
    t->site.answer("POST /_/friends", ScriptedPlugDj::refusal(403, "cannotFriendSelf"));
    QSignalSpy failed(&friends(), &PlugDjFriends::failed);
    friends().ask(ScriptedPlugDj::OwnId);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, u"cannotFriendSelf"_s);
    QVERIFY(!friends().isBusy(ScriptedPlugDj::OwnId));
    QCOMPARE(friends().standing(ScriptedPlugDj::OwnId), Standing::Stranger);
}

void TestPlugDjSocial::aListThatCannotBeHadSaysSo()
{
    t->signIn();
    t->site.answer("GET /_/friends", ScriptedPlugDj::refusal(500, "error"));
    friends().load();
    QTRY_COMPARE(friends().state(), PlugDjFriends::State::Failed);
    QVERIFY(!friends().trouble().isEmpty());
    knowFriends({friendly(7, u"ann"_s)});
    friends().load(); // a failure may be tried again
    QTRY_COMPARE(friends().state(), PlugDjFriends::State::Known);
    QVERIFY(friends().trouble().isEmpty());
    t->site.answer("GET /_/friends", ScriptedPlugDj::refusal(500, "error"));
    friends().refresh();
    QTRY_VERIFY(!friends().trouble().isEmpty());
    QCOMPARE(friends().state(), PlugDjFriends::State::Known); // what was known stays
    QVERIFY(friends().isFriend(7));
}

void TestPlugDjSocial::guestsAskNothing()
{
    t->signIn(Credentials::Method::Guest);
    friends().load();
    ignores().refresh();
    t->account.profiles().want(0);
    QCOMPARE(friends().state(), PlugDjFriends::State::Unknown);
    t->room->join();
    QTRY_COMPARE(t->room->state(), RoomController::State::Live);
    QCOMPARE(t->site.count("GET /_/friends"), 0);
    QCOMPARE(t->site.count("GET /_/ignores"), 0);
}

void TestPlugDjSocial::anotherUserHasOtherFriends()
{
    knowFriends({friendly(7, u"ann"_s)});
    t->site.me.ignores = {{8, u"bob"_s}};
    t->signIn();
    friends().load();
    QTRY_VERIFY(friends().isFriend(7));
    QVERIFY(ignores().contains(8));
    friends().remove(7); // its answer comes too late
    t->account.signOut();
    QVERIFY(!friends().isFriend(7));
    QVERIFY(!ignores().contains(8));
    QCOMPARE(friends().state(), PlugDjFriends::State::Unknown);
}

void TestPlugDjSocial::ignoredLinesAreMarked()
{
    t->site.me.ignores = {{7, u"ann"_s}};
    t->enter();
    t->site.send({said(u"1"_s, u"@user_a hello"_s, 7, u"ann"_s), said(u"2"_s, u"@user_a hi"_s, 8, u"bob"_s)});
    QTRY_COMPARE(t->ofKind(Kind::Chat).size(), 2);
    QVERIFY(t->ofKind(Kind::Chat)[0].isHidden);
    QVERIFY(!t->ofKind(Kind::Chat)[0].isMention);
    QVERIFY(!t->ofKind(Kind::Chat)[1].isHidden);
    QVERIFY(t->ofKind(Kind::Chat)[1].isMention);
    t->room->setHides([](const Person &person) { return person.id == u"8"_s || person.id == u"4100021"_s; });
    QVERIFY(t->room->isHidden({u"8"_s, u"bob"_s, Role::None}));
    QVERIFY(!t->room->isHidden(t->account.self())); // never ourselves
    t->site.send({said(u"3"_s, u"@user_a there?"_s, 8, u"bob"_s)});
    QTRY_COMPARE(t->ofKind(Kind::Chat).size(), 3);
    QVERIFY(t->ofKind(Kind::Chat)[2].isHidden);
    QVERIFY(!t->ofKind(Kind::Chat)[2].isMention);
}

void TestPlugDjSocial::ignoringGoesToTheServer()
{
    t->enter();
    QSignalSpy hiding(t->room.get(), &RoomController::hidingChanged);
    ignores().add(7, u"ann"_s);
    QTRY_VERIFY(ignores().contains(7));
    QCOMPARE(t->site.lastBody("POST /_/ignores"), QByteArray(R"({"id":7})"));
    QCOMPARE(hiding.size(), 1);
    QVERIFY(t->room->isHidden({u"7"_s, u"ann"_s, Role::None}));
    QCOMPARE(ignores().users(), (QList<plugdj::NamedUser>{{7, u"ann"_s}}));
    ignores().remove(7);
    QTRY_VERIFY(!ignores().contains(7));
    QCOMPARE(t->site.count("DELETE /_/ignores/7"), 1);
    QCOMPARE(hiding.size(), 2);
}

void TestPlugDjSocial::notIgnoredAnyMoreIsDone()
{
    t->site.me.ignores = {{7, u"ann"_s}};
    t->signIn();
    t->site.answer("DELETE /_/ignores/7", ScriptedPlugDj::refusal(404, "requestError"));
    QSignalSpy failed(&ignores(), &PlugDjIgnores::failed);
    ignores().remove(7);
    QTRY_VERIFY(!ignores().contains(7));
    QVERIFY(failed.isEmpty());
}

void TestPlugDjSocial::aRefusedIgnoreChangesNothing()
{
    t->signIn();
    t->site.answer("POST /_/ignores", ScriptedPlugDj::refusal(404, "notFound"));
    QSignalSpy failed(&ignores(), &PlugDjIgnores::failed);
    ignores().add(7, u"ann"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!ignores().contains(7));
    QVERIFY(!ignores().isBusy(7));
}

void TestPlugDjSocial::bareIdsAreRead()
{
    t->signIn();
    t->site.answer("GET /_/ignores",
                   ScriptedPlugDj::ok({7, QJsonObject{{u"id"_s, 8}, {u"username"_s, u"bob"_s}}, u"x"_s}));
    ignores().refresh();
    QTRY_VERIFY(ignores().contains(8));
    QVERIFY(ignores().contains(7));
    QCOMPARE(ignores().users().size(), 2);
}

void TestPlugDjSocial::aProfileIsFetchedOnce()
{
    QJsonObject profile = plugdj::toJson(ScriptedPlugDj::somebody(7, u"ann"_s, 14));
    profile[u"blurb"_s] = u"tea &amp; tapes"_s;
    profile[u"history"_s] = QJsonArray{QJsonObject{{u"id"_s, u"h1"_s}}};
    t->site.answer("GET /_/profile/7", ScriptedPlugDj::ok({profile}));
    t->signIn();
    PlugDjProfiles &profiles = t->account.profiles();
    QSignalSpy changed(&profiles, &PlugDjProfiles::changed);
    profiles.want(7);
    profiles.want(7);
    QVERIFY(!profiles.of(7).isKnown);
    QTRY_VERIFY(profiles.of(7).isKnown);
    profiles.want(7);
    QCOMPARE(t->site.count("GET /_/profile/7"), 1);
    QCOMPARE(profiles.of(7).profile.user.level, 14);
    QCOMPARE(profiles.of(7).profile.user.blurb, u"tea & tapes"_s);
    QCOMPARE(profiles.of(7).profile.plays.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toLongLong(), 7);
}

void TestPlugDjSocial::withoutAProfileTheUserDoes()
{
    t->site.answer("GET /_/profile/7", ScriptedPlugDj::refusal(404, "notFound"));
    t->site.answer("GET /_/users/7", ScriptedPlugDj::ok({plugdj::toJson(ScriptedPlugDj::somebody(7, u"ann"_s, 3))}));
    t->signIn();
    t->account.profiles().want(7);
    QTRY_VERIFY(t->account.profiles().of(7).isKnown);
    QCOMPARE(t->account.profiles().of(7).profile.user.level, 3);
}

void TestPlugDjSocial::anUnknownPersonSaysSo()
{
    t->signIn();
    t->account.profiles().want(7); // both calls answer with nothing
    QTRY_VERIFY(!t->account.profiles().of(7).trouble.isEmpty());
    QVERIFY(!t->account.profiles().of(7).isKnown);
    t->site.answer("GET /_/users/7", ScriptedPlugDj::ok({plugdj::toJson(ScriptedPlugDj::somebody(7, u"ann"_s, 3))}));
    t->account.profiles().want(7); // a failure may be tried again
    QTRY_VERIFY(t->account.profiles().of(7).isKnown);
}

QTEST_GUILESS_MAIN(TestPlugDjSocial)
#include "tst_plugdjsocial.moc"
