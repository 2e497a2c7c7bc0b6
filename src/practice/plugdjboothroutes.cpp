// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Number = QJsonValue::Double;
constexpr auto Text = QJsonValue::String;
constexpr auto Flag = QJsonValue::Bool;

Answer grab(Ensemble &ensemble, const Call &call)
{
    const qint64 playlistId = call.number(u"playlistID"_s);
    if (auto refused = ensemble.booth.grab(*call.room, call.id(), playlistId, call.text(u"historyID"_s)))
        return answer(refused);
    return one(plugdj::toJson(call.account->playlist(playlistId)->info));
}

QJsonObject penaltyToJson(const Backstage &backstage, const Penalty &penalty)
{
    return {{u"id"_s, penalty.userId},
            {u"username"_s, plugdj::escaped(penalty.username)},
            {u"moderator"_s, plugdj::escaped(penalty.moderator)},
            {u"reason"_s, penalty.reason},
            {u"duration"_s, penalty.duration},
            {u"timestamp"_s, plugdj::formatDate(backstage.shown(penalty.since))}};
}

Answer bans(const Backstage &backstage, const Call &call, QHash<qint64, Penalty> &penalties, int rank)
{
    if (backstage.rankOf(*call.room, call.id()) < rank)
        return answer(rankTooLow());
    QJsonArray list;
    for (const qint64 id : penalties.keys()) {
        if (const Penalty *penalty = standing(penalties, id, backstage.now()))
            list.append(penaltyToJson(backstage, *penalty));
    }
    return ok(list);
}

/// As bans, but with the seconds left instead of when and how long (4.6).
Answer mutes(const Backstage &backstage, const Call &call)
{
    Answer answer = bans(backstage, call, call.room->mutes, Bouncer);
    for (auto &&element : answer.data) {
        QJsonObject mute = element.toObject();
        mute.remove(u"timestamp"_s);
        mute.remove(u"duration"_s);
        const Penalty &penalty = call.room->mutes[mute.value(u"id"_s).toInteger()];
        mute[u"expires"_s] = penalty.secondsLeft(backstage.now());
        element = mute;
    }
    return answer;
}

Answer staff(const Backstage &backstage, const Room &room)
{
    QJsonArray list;
    for (auto it = room.staff.begin(); it != room.staff.end(); ++it)
        list.append(plugdj::toJson(backstage.userIn(room, it.key())));
    return ok(list);
}

Moderation::Order order(const Call &call)
{
    return {call.id(), call.number(u"userID"_s), int(call.number(u"reason"_s)), call.text(u"duration"_s)};
}

} // namespace

void addBoothRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    rest.add({Method::Post, u"votes"_s, Who::InRoom, {{"direction", Number}, {"historyID", Text}}}, [e](Call &call) {
        return answer(
            e->booth.vote(*call.room, call.id(), int(call.number(u"direction"_s)), call.text(u"historyID"_s)));
    });
    rest.add({Method::Post, u"grabs"_s, Who::InRoom, {{"playlistID", Number}, {"historyID", Text}}},
             [e](Call &call) { return grab(*e, call); });
    rest.add({Method::Post, u"booth"_s, Who::InRoom},
             [e](Call &call) { return answer(e->booth.enter(*call.room, call.id())); });
    rest.add({Method::Delete, u"booth"_s, Who::InRoom},
             [e](Call &call) { return answer(e->booth.leave(*call.room, call.id())); });
    rest.add({Method::Post, u"booth/add"_s, Who::InRoom, {{"id", Number}}},
             [e](Call &call) { return answer(e->booth.add(*call.room, call.id(), call.number(u"id"_s))); });
    rest.add({Method::Delete, u"booth/remove/<arg>"_s, Who::InRoom}, [e](Call &call) {
        return answer(e->booth.removeOther(*call.room, call.id(), call.args[0].toLongLong()));
    });
    rest.add({Method::Post, u"booth/move"_s, Who::InRoom, {{"userID", Number}, {"position", Number}}}, [e](Call &call) {
        return answer(e->booth.move(*call.room, call.id(), call.number(u"userID"_s), int(call.number(u"position"_s))));
    });
    rest.add({Method::Post, u"booth/skip"_s, Who::InRoom, {{"userID", Number}, {"historyID", Text}}}, [e](Call &call) {
        return answer(e->booth.skipOther(*call.room, call.id(), call.number(u"userID"_s), call.text(u"historyID"_s)));
    });
    rest.add({Method::Post, u"booth/skip/me"_s, Who::InRoom},
             [e](Call &call) { return answer(e->booth.skipOwn(*call.room, call.id())); });
    rest.add(
        {Method::Put, u"booth/lock"_s, Who::InRoom, {{"isLocked", Flag}, {"removeAllDJs", Flag}}}, [e](Call &call) {
            return answer(e->booth.lock(*call.room, call.id(), call.flag(u"isLocked"_s), call.flag(u"removeAllDJs"_s)));
        });
    rest.add({Method::Put, u"booth/cycle"_s, Who::InRoom, {{"shouldCycle", Flag}}},
             [e](Call &call) { return answer(e->booth.cycle(*call.room, call.id(), call.flag(u"shouldCycle"_s))); });
}

void addModerationRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    const auto target = [](const Call &call) { return call.args[0].toLongLong(); };
    rest.add({Method::Get, u"booth/waitlistban"_s, Who::InRoom},
             [e](Call &call) { return bans(e->backstage, call, call.room->waitListBans, Manager); });
    rest.add({Method::Post,
              u"booth/waitlistban"_s,
              Who::InRoom,
              {{"userID", Number}, {"reason", Number}, {"duration", Text}}},
             [e](Call &call) { return answer(e->moderation.banFromList(*call.room, order(call))); });
    rest.add({Method::Delete, u"booth/waitlistban/<arg>"_s, Who::InRoom},
             [=](Call &call) { return answer(e->moderation.unbanFromList(*call.room, call.id(), target(call))); });
    rest.add({Method::Get, u"bans"_s, Who::InRoom},
             [e](Call &call) { return bans(e->backstage, call, call.room->bans, Manager); });
    rest.add({Method::Post, u"bans/add"_s, Who::InRoom, {{"userID", Number}, {"reason", Number}}},
             [e](Call &call) { return answer(e->moderation.ban(*call.room, order(call))); });
    rest.add({Method::Delete, u"bans/<arg>"_s, Who::InRoom},
             [=](Call &call) { return answer(e->moderation.unban(*call.room, call.id(), target(call))); });
    rest.add({Method::Get, u"mutes"_s, Who::InRoom}, [e](Call &call) { return mutes(e->backstage, call); });
    rest.add({Method::Post, u"mutes"_s, Who::InRoom, {{"userID", Number}, {"reason", Number}, {"duration", Text}}},
             [e](Call &call) { return answer(e->moderation.mute(*call.room, order(call))); });
    rest.add({Method::Delete, u"mutes/<arg>"_s, Who::InRoom},
             [=](Call &call) { return answer(e->moderation.unmute(*call.room, call.id(), target(call))); });
    rest.add({Method::Get, u"staff"_s, Who::InRoom}, [e](Call &call) { return staff(e->backstage, *call.room); });
    rest.add({Method::Post, u"staff/update"_s, Who::InRoom, {{"userID", Number}, {"roleID", Number}}}, [e](Call &call) {
        return answer(
            e->moderation.setRole(*call.room, call.id(), call.number(u"userID"_s), int(call.number(u"roleID"_s))));
    });
    rest.add({Method::Delete, u"staff/<arg>"_s, Who::InRoom},
             [=](Call &call) { return answer(e->moderation.takeRole(*call.room, call.id(), target(call))); });
}

} // namespace partyline::djpractice
