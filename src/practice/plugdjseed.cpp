// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjseed.h"

#include "wire/plugdjtext.h"

#include <QUuid>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

const QList<SeededAccount> &seededAccounts()
{
    static const QList<SeededAccount> all{
        {"user", "dj@example.org", "partyfan", 0, 0, 9, "an ordinary user"},
        {"other", "other@example.org", "second fiddle", 0, 0, 6, "another ordinary user, to talk with"},
        {"resident", "resident@example.org", "resident dj", ResidentDj, 0, 10, "a Resident DJ"},
        {"bouncer", "bouncer@example.org", "Bounceworth", Bouncer, 0, 12, "a Bouncer"},
        {"manager", "manager@example.org", "Manuela", Manager, 0, 14, "a Manager"},
        {"cohost", "cohost@example.org", "Cosima", Cohost, 0, 16, "a Co-Host"},
        {"host", "host@example.org", "Hostess Nightly", Host, 0, 20, "the Host"},
        {"muted", "muted@example.org", "hush", 0, 0, 7, "muted in the busy room"},
        {"levelone", "levelone@example.org", "newcomer", 0, 0, 1, "level 1, too low for the room with minimum level 3"},
        {"unnamed", "unnamed@example.org", "", 0, 0, 1, "has never chosen a name"},
        {"staff", "staff@example.org", "Site Ambassador", 0, 3000, 22, "a Brand Ambassador of the site"},
        {"admin", "admin@example.org", "Site Admin", 0, SiteAdmin, 25, "an Admin of the site"},
        {"sitebanned", "sitebanned@example.org", "gone", 0, 0, 3, "banned from the whole site"},
    };
    return all;
}

namespace {

constexpr qint64 FirstAccountId = 4'100'021;
constexpr qint64 FirstResidentId = 5'200'777;
constexpr qint64 FirstRoomId = 9'001;
constexpr int ResidentCount = 24;
constexpr int FullRoomCapacity = 5;

plugdj::User someUser(qint64 id, const QString &name, int level, const QDateTime &joined)
{
    plugdj::User user;
    user.id = id;
    user.username = name;
    user.level = level;
    user.slug = level >= 5 ? u"user-%1"_s.arg(id) : QString();
    user.avatarId = u"base%1"_s.arg(1 + id % 10, 2, 10, '0'_L1);
    user.badge = id % 3 == 0 ? u"80sb01"_s : QString();
    user.subscriber = id % 4 == 0;
    user.joined = joined;
    user.language = u"en"_s;
    return user;
}

PlaylistBox somePlaylist(World &world, Cast &cast, const QString &name, bool active, int count)
{
    PlaylistBox box;
    box.info = {world.nextId(), name, active, 0};
    QList<plugdj::Media> media;
    for (int i = 0; i < count; ++i)
        media.append(someMedia(world, cast));
    box.setMedia(media);
    return box;
}

void finish(Account &account, World &world, Cast &cast)
{
    account.avatars = {u"base01"_s, u"base02"_s, account.own.user.avatarId};
    account.badges = {u"80sb01"_s, u"80sb02"_s};
    account.playlists = {somePlaylist(world, cast, u"Late & loud"_s, true, 6),
                         somePlaylist(world, cast, u"Not tonight"_s, false, 2)};
    account.own.settings = {{u"videoOnly"_s, false},   {u"chatTimestamps"_s, 24}, {u"emoji"_s, true},
                            {u"tooltips"_s, true},     {u"chatImages"_s, true},   {u"notifyDJ"_s, true},
                            {u"notifyScore"_s, false}, {u"nsfw"_s, false}};
}

void addSeededAccounts(World &world, Cast &cast, const QDateTime &now)
{
    qint64 id = FirstAccountId;
    for (const SeededAccount &seeded : seededAccounts()) {
        Account account;
        account.own.user = someUser(id++, QString::fromUtf8(seeded.username), seeded.level, now.addYears(-3));
        account.own.user.globalRole = seeded.gRole;
        account.own.xp = 1000 * seeded.level;
        account.own.points = 4200;
        account.own.canGift = seeded.level >= 5;
        account.email = QString::fromLatin1(seeded.email);
        account.password = QString::fromLatin1(SeededPassword);
        account.isSiteBanned = QByteArrayView(seeded.key) == "sitebanned";
        finish(account, world, cast);
        world.addAccount(std::move(account));
    }
}

QList<qint64> addResidents(World &world, Cast &cast, qint64 firstId, int count, const QDateTime &now)
{
    QList<qint64> ids;
    for (const CastMember &member : cast.people(count)) {
        Account account;
        account.own.user = someUser(firstId++, member.name, member.level, now.addYears(-5));
        account.own.user.language = member.language;
        finish(account, world, cast);
        ids.append(world.addAccount(std::move(account)).id());
    }
    return ids;
}

qint64 idOf(World &world, const char *email)
{
    return world.accountByEmail(QString::fromLatin1(email))->id();
}

Room someRoom(World &world, const QString &slug, const QString &name, qint64 hostId)
{
    Room room;
    room.id = FirstRoomId + qint64(world.rooms().size());
    room.slug = slug;
    room.name = name;
    room.description = u"%1 of the practice server.\nNobody here is real."_s.arg(name);
    room.welcome = u"Hello %u, this is %r."_s;
    room.hostId = hostId;
    room.staff.insert(hostId, Host);
    return room;
}

Penalty penalty(World &world, qint64 userId, const QString &duration, const QDateTime &since, const QDateTime &until)
{
    return {userId, world.account(userId)->own.user.username, u"Hostess Nightly"_s, 1, duration, since, until};
}

void addPast(Room &room, World &world, Cast &cast, const QDateTime &now)
{
    for (int i = 1; i <= 5; ++i) {
        plugdj::HistoryEntry entry;
        entry.id = QUuid::createUuidV5(QUuid(), u"%1/%2"_s.arg(room.slug).arg(i)).toString(QUuid::WithoutBraces);
        entry.media = someMedia(world, cast);
        entry.roomName = room.name;
        entry.roomSlug = room.slug;
        entry.isRoomPrivate = room.isPrivate;
        entry.woots = cast.pick(20);
        entry.mehs = cast.pick(3);
        entry.grabs = cast.pick(5);
        entry.listeners = 20 + cast.pick(10);
        entry.timestamp = now.addSecs(-240 * i);
        const auto &user = world.account(room.hostId)->own.user;
        entry.user = {user.id, user.username};
        room.history.append(entry);
    }
}

void addBusyRoom(World &world, const QList<qint64> &residents, const QDateTime &now)
{
    const qint64 host = idOf(world, "host@example.org");
    Room &busy = world.addRoom(someRoom(world, QString::fromLatin1(BusySlug), u"Night Bus"_s, host));
    busy.isBusy = true;
    busy.cycles = true;
    for (const SeededAccount &seeded : seededAccounts()) {
        if (seeded.role > 0)
            busy.staff.insert(idOf(world, seeded.email), seeded.role);
    }
    busy.staff.insert(residents[2], Bouncer);
    busy.staff.insert(residents[5], ResidentDj);
    const qint64 muted = idOf(world, "muted@example.org");
    busy.mutes.insert(muted, penalty(world, muted, u"l"_s, now, now.addSecs(45 * 60)));
    for (const qint64 id : residents.first(ResidentCount - FullRoomCapacity))
        world.place(id, busy);
}

void addQuietRooms(World &world)
{
    const qint64 host = idOf(world, "host@example.org");
    world.addRoom(someRoom(world, u"quiet-corner"_s, u"Quiet Corner"_s, host));
    Room &locked = world.addRoom(someRoom(world, u"locked-list"_s, u"Locked & Loaded"_s, host));
    locked.isLocked = true;
    locked.staff.insert(idOf(world, "resident@example.org"), ResidentDj);
    locked.staff.insert(idOf(world, "manager@example.org"), Manager);
    Room hidden = someRoom(world, u"-8213747712"_s, u"Kitchen Party"_s, idOf(world, "dj@example.org"));
    hidden.isPrivate = true;
    world.addRoom(hidden);
    Room grown = someRoom(world, u"grown-ups"_s, u"Level three and up"_s, host);
    grown.minimumChatLevel = 3;
    world.addRoom(grown);
    // The pages that client libraries load to become a guest.
    world.addRoom(someRoom(world, u"plug-socket-test"_s, u"plug-socket-test"_s, host));
    world.addRoom(someRoom(world, u"plugcubed"_s, u"plug³"_s, host));
}

/// Locked list with all of its fifty places taken by people who wait for ever.
void fillLockedList(World &world, Cast &cast, const QDateTime &now)
{
    Room &room = *world.room(u"locked-list"_s);
    for (const qint64 id : addResidents(world, cast, FirstResidentId + 2'000, WaitListLimit + 1, now)) {
        world.place(id, room);
        room.waitList.append(id);
    }
    const qint64 dj = room.waitList.takeFirst();
    Account &account = *world.account(dj);
    plugdj::Media media = account.playlists[0].media[0];
    media.duration = 24 * 60 * 60; // the list stays full: nobody moves up while this plays
    room.play = Play{QUuid::createUuidV5(QUuid(), u"locked"_s).toString(QUuid::WithoutBraces),
                     dj,
                     account.playlists[0].info.id,
                     media,
                     now,
                     {},
                     {},
                     false};
}

void addRefusingRooms(World &world, const QList<qint64> &residents, const QDateTime &now)
{
    const qint64 host = idOf(world, "host@example.org");
    Room full = someRoom(world, u"full-house"_s, u"Full House"_s, host);
    full.capacity = FullRoomCapacity;
    Room &added = world.addRoom(full);
    for (const qint64 id : residents.last(FullRoomCapacity))
        world.place(id, added);
    Room &hour = world.addRoom(someRoom(world, u"banned-for-an-hour"_s, u"Come Back Later"_s, host));
    Room &closed = world.addRoom(someRoom(world, u"banned-for-ever"_s, u"Never Again"_s, host));
    for (const char *email : {"dj@example.org", "other@example.org"}) {
        const qint64 id = idOf(world, email);
        hour.bans.insert(id, penalty(world, id, u"h"_s, now, now.addSecs(60 * 60)));
        closed.bans.insert(id, penalty(world, id, u"f"_s, now, {}));
    }
}

void addNews(World &world, const QDateTime &now)
{
    Account &account = *world.accountByEmail(u"dj@example.org"_s);
    account.own.notifications.append({world.nextId(), u"levelUp"_s, QString::number(9), now.addDays(-1)});
    account.own.notifications.append({world.nextId(), u"gift"_s, u"Hostess Nightly\u2800500"_s, now.addDays(-2)});
    account.invites.append(idOf(world, "host@example.org"));
    account.friends.insert(idOf(world, "manager@example.org"));
    world.accountByEmail(u"manager@example.org"_s)->friends.insert(account.id());
}

} // namespace

plugdj::Media someMedia(World &world, Cast &cast)
{
    const CastTrack track = cast.track();
    plugdj::Media media;
    media.id = world.nextId();
    media.format = cast.chance(80) ? 1 : 2;
    media.cid = media.format == 1 ? u"pr%1ct"_s.arg(media.id % 10'000'000, 7, 10, '0'_L1) : QString::number(media.id);
    media.author = track.author;
    media.title = track.title;
    media.duration = 5 + cast.pick(16);
    media.image = media.format == 1 ? u"//i.ytimg.com/vi/%1/default.jpg"_s.arg(media.cid)
                                    : u"https://i1.sndcdn.com/artworks-%1-large.jpg"_s.arg(media.cid);
    return media;
}

void seed(World &world, Cast &cast, const QDateTime &now)
{
    addSeededAccounts(world, cast, now);
    const QList<qint64> residents = addResidents(world, cast, FirstResidentId, ResidentCount, now);
    addBusyRoom(world, residents, now);
    addQuietRooms(world);
    fillLockedList(world, cast, now);
    addRefusingRooms(world, residents, now);
    for (Room &room : world.rooms())
        addPast(room, world, cast, now);
    addNews(world, now);
}

void crowd(World &world, Room &room, Cast &cast, int count)
{
    const QDateTime joined = QDateTime::fromSecsSinceEpoch(1'455'182'130, Qt::UTC);
    for (const CastMember &member : cast.people(count)) {
        const qint64 id = world.nextId();
        Account account;
        account.own.user = someUser(id, u"%1 %2"_s.arg(member.name).arg(id % 10'000), member.level, joined);
        world.place(world.addAccount(std::move(account)).id(), room);
    }
}

} // namespace partyline::djpractice
