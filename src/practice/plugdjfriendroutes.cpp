// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <algorithm>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

/// A friend with the room they are in, "dashboard" in the lobby, or status 0 when offline (4.8).
QJsonObject friendToJson(Backstage &backstage, const Account &account)
{
    QJsonObject user = plugdj::toJson(account.own.user);
    if (const Room *room = backstage.world.roomOf(account.id())) {
        user[u"room"_s] =
            QJsonObject{{u"id"_s, room->id}, {u"name"_s, plugdj::escaped(room->name)}, {u"slug"_s, room->slug}};
    } else if (backstage.hub.isConnected(account.id())) {
        user[u"room"_s] = QJsonObject{{u"slug"_s, plugdj::DashboardSlug.toString()}};
    } else {
        user[u"status"_s] = 0;
    }
    return user;
}

Answer friends(Backstage &backstage, const Call &call)
{
    QJsonArray list;
    for (const qint64 id : std::as_const(call.account->friends))
        list.append(friendToJson(backstage, *backstage.world.account(id)));
    return ok(list);
}

Answer invites(Backstage &backstage, const Call &call)
{
    QJsonArray list;
    for (const qint64 id : std::as_const(call.account->invites)) {
        QJsonObject invite = plugdj::toJson(backstage.world.account(id)->own.user);
        invite[u"status"_s] = 0;
        invite[u"timestamp"_s] = plugdj::formatDate(backstage.shown(backstage.now()));
        list.append(invite);
    }
    return ok(list);
}

/// Asks, or accepts when the other one has asked before.
Answer befriend(Backstage &backstage, const Call &call)
{
    const qint64 id = call.number(u"id"_s);
    Account *other = backstage.world.account(id);
    if (id == call.id())
        return answer(refusal(403, u"cannotFriendSelf"_s));
    if (!other)
        return answer(refusal(404, u"notFound"_s));
    if (call.account->invites.removeOne(id)) {
        call.account->friends.insert(id);
        other->friends.insert(call.id());
        backstage.hub.toMember(id, plugdj::FriendAccept{call.account->own.user.username});
    } else if (!other->invites.contains(call.id()) && !other->friends.contains(call.id())) {
        other->invites.append(call.id());
        backstage.hub.toMember(id, plugdj::FriendRequest{call.account->own.user.username});
    }
    return ok();
}

Answer unfriend(Backstage &backstage, const Call &call)
{
    const qint64 id = call.args[0].toLongLong();
    if (Account *other = backstage.world.account(id))
        other->friends.remove(call.id());
    call.account->friends.remove(id);
    return ok();
}

Answer ignore(Backstage &backstage, const Call &call)
{
    const plugdj::NamedUser user{call.number(u"id"_s), backstage.nameOf(call.number(u"id"_s))};
    if (!backstage.world.account(user.id))
        return answer(refusal(404, u"notFound"_s));
    if (!call.account->own.ignores.contains(user))
        call.account->own.ignores.append(user);
    return one(plugdj::toJson(user));
}

Answer unignore(const Call &call)
{
    QList<plugdj::NamedUser> &ignores = call.account->own.ignores;
    const qint64 id = call.args[0].toLongLong();
    const auto it = std::find_if(ignores.begin(), ignores.end(), [=](const auto &user) { return user.id == id; });
    if (it == ignores.end())
        return answer(refusal(404, u"requestError"_s, u"That user is not ignored."_s));
    const Answer answer = one(plugdj::toJson(*it));
    ignores.erase(it);
    return answer;
}

Answer news()
{
    return one(QJsonObject{{u"title"_s, u"The practice server is open"_s},
                           {u"href"_s, u"https://example.org/practice"_s},
                           {u"desc"_s, u"Nobody here is real, and nothing you do has consequences."_s}});
}

} // namespace

void addFriendRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    const QList<Rest::Field> id{{"id", QJsonValue::Double}};
    rest.add({Method::Get, u"friends"_s}, [e](Call &call) { return friends(e->backstage, call); });
    rest.add({Method::Post, u"friends"_s, Who::User, id}, [e](Call &call) { return befriend(e->backstage, call); });
    rest.add({Method::Delete, u"friends/<arg>"_s}, [e](Call &call) { return unfriend(e->backstage, call); });
    rest.add({Method::Get, u"friends/invites"_s}, [e](Call &call) { return invites(e->backstage, call); });
    rest.add({Method::Put, u"friends/ignore"_s, Who::User, id}, [](Call &call) {
        call.account->invites.removeOne(call.number(u"id"_s));
        return ok();
    });
    rest.add({Method::Get, u"ignores"_s}, [](Call &call) { return ok(plugdj::allToJson(call.account->own.ignores)); });
    rest.add({Method::Post, u"ignores"_s, Who::User, id}, [e](Call &call) { return ignore(e->backstage, call); });
    rest.add({Method::Delete, u"ignores/<arg>"_s}, [](Call &call) { return unignore(call); });
    rest.add({Method::Delete, u"notifications/<arg>"_s}, [](Call &call) {
        const qint64 number = call.args[0].toLongLong();
        call.account->own.notifications.removeIf([=](const auto &n) { return n.id == number; });
        return ok();
    });
    rest.add({Method::Get, u"news"_s, Who::Guest}, [](Call &) { return news(); });
}

} // namespace partyline::djpractice
