// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"

#include <algorithm>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultPage = 50; // 5.6
constexpr int RoomUsersLimit = 250;

plugdj::RoomListEntry listEntry(const Backstage &backstage, const Room &room, const Account *reader)
{
    plugdj::RoomListEntry entry;
    entry.id = room.id;
    entry.slug = room.slug;
    entry.name = room.name;
    entry.host = backstage.nameOf(room.hostId);
    if (room.play) {
        entry.dj = backstage.nameOf(room.play->dj);
        entry.media = room.play->media.author + u" - "_s + room.play->media.title;
        entry.cid = room.play->media.cid;
        entry.format = room.play->media.format;
        entry.image = room.play->media.image;
    }
    entry.population = int(room.present.size());
    entry.guests = int(room.guests.size());
    entry.capacity = room.capacity;
    entry.favorite = reader && reader->favorites.contains(room.id);
    entry.nsfw = room.nsfw;
    entry.isPrivate = room.isPrivate;
    return entry;
}

Answer page(QList<plugdj::RoomListEntry> entries, const Call &call)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.population > b.population; });
    const auto number = [&](const QString &key, int fallback) {
        bool isNumber = false;
        const int value = call.query.queryItemValue(key).toInt(&isNumber);
        return isNumber && value > 0 ? value : fallback;
    };
    const int limit = number(u"limit"_s, DefaultPage);
    const int page = number(u"page"_s, 1); // from 1; some clients begin at 0 and mean the same
    Answer answer = ok(plugdj::allToJson(entries.mid(qsizetype(limit) * (page - 1), limit)));
    answer.meta = {{u"limit"_s, limit}, {u"page"_s, page}, {u"total"_s, entries.size()}};
    return answer;
}

Answer list(Backstage &backstage, const Call &call)
{
    const QString wanted = call.query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const bool showsNsfw = call.account && call.account->own.settings.value(u"nsfw"_s).toBool();
    QList<plugdj::RoomListEntry> entries;
    for (const Room &room : backstage.world.rooms()) {
        if (!room.isPrivate && (showsNsfw || !room.nsfw) && room.name.contains(wanted, Qt::CaseInsensitive))
            entries.append(listEntry(backstage, room, call.account));
    }
    return page(entries, call);
}

Answer favorites(Backstage &backstage, const Call &call)
{
    QList<plugdj::RoomListEntry> entries;
    for (const Room &room : backstage.world.rooms()) {
        if (call.account->favorites.contains(room.id))
            entries.append(listEntry(backstage, room, call.account));
    }
    return page(entries, call);
}

/// Rooms that the account hosts: `dj` is an object or null, and there is no `guests` (3.1.6).
Answer hosted(Backstage &backstage, const Call &call)
{
    QJsonArray rooms;
    for (const Room &room : backstage.world.rooms()) {
        if (room.hostId != call.id())
            continue;
        QJsonObject entry = plugdj::toJson(listEntry(backstage, room, call.account));
        entry.remove(u"guests"_s);
        entry[u"dj"_s] = room.play ? QJsonValue(plugdj::toJson(backstage.userIn(room, room.play->dj)))
                                   : QJsonValue(QJsonValue::Null);
        rooms.append(entry);
    }
    return ok(rooms);
}

Answer state(Doorman &doorman, const Call &call)
{
    const qint64 member = call.session->memberId();
    if (const auto stale = doorman.takeStaleState(member))
        return one(plugdj::toJson(*stale));
    return one(plugdj::toJson(doorman.state(*call.room, member)));
}

/// Guests included, everybody with a role left out (4.2).
Answer users(const Backstage &backstage, const Room &room)
{
    QJsonArray users;
    for (const qint64 id : room.present) {
        if (backstage.rankOf(room, id) == 0 && users.size() < RoomUsersLimit)
            users.append(plugdj::toJson(plugdj::NamedUser{id, backstage.nameOf(id)}));
    }
    return ok(users);
}

} // namespace

void addRoomRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    rest.add({Method::Get, u"rooms"_s, Who::Guest}, [e](Call &call) { return list(e->backstage, call); });
    rest.add({Method::Get, u"rooms/favorites"_s}, [e](Call &call) { return favorites(e->backstage, call); });
    rest.add({Method::Get, u"rooms/me"_s}, [e](Call &call) { return hosted(e->backstage, call); });
    rest.add({Method::Post, u"rooms/join"_s, Who::Guest, {{"slug", QJsonValue::String}}}, [e](Call &call) {
        if (call.account && call.account->own.user.username.isEmpty())
            return answer(refusal(401, u"notAuthorized"_s));
        return answer(e->doorman.join(*call.session, call.text(u"slug"_s)));
    });
    rest.add({Method::Get, u"rooms/state"_s, Who::GuestInRoom}, [e](Call &call) { return state(e->doorman, call); });
    rest.add({Method::Get, u"rooms/history"_s, Who::GuestInRoom},
             [](Call &call) { return ok(plugdj::allToJson(call.room->history)); });
    rest.add({Method::Get, u"rooms/users"_s, Who::InRoom}, [e](Call &call) { return users(e->backstage, *call.room); });
}

} // namespace partyline::djpractice
