// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QRegularExpression>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumRoomName = 32; // 5.6

/// Lower-case words joined by "-"; escaped characters leave their names behind: "<" becomes "lt" (4.2).
QString slugOf(const QString &name)
{
    static const QRegularExpression other(uR"([^a-z0-9]+)"_s);
    QString slug = plugdj::escaped(name).toLower().replace(other, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

Answer validate(Backstage &backstage, const QString &name)
{
    const QString slug = slugOf(name);
    if (slug.isEmpty() || name.size() > MaximumRoomName || backstage.world.room(slug))
        return answer(refusal(403, u"requestError"_s, u"That name cannot be used."_s));
    return one(QJsonObject{{u"slug"_s, slug}});
}

Answer create(Backstage &backstage, const Call &call)
{
    const QString name = call.text(u"name"_s).trimmed();
    if (name.isEmpty() || name.size() > MaximumRoomName)
        return answer(refusal(400, u"requestError"_s, u"name must have 1 to 32 characters"_s));
    Room room;
    room.id = backstage.world.nextId();
    room.isPrivate = call.flag(u"private"_s);
    room.slug = room.isPrivate ? QString::number(backstage.world.nextId()) : slugOf(name);
    if (room.slug.isEmpty() || backstage.world.room(room.slug))
        return answer(refusal(403, u"requestError"_s, u"There is such a community already."_s));
    room.name = name;
    room.hostId = call.id();
    room.staff.insert(call.id(), Host);
    const Room &added = backstage.world.addRoom(std::move(room));
    return one(QJsonObject{{u"id"_s, added.id}, {u"name"_s, plugdj::escaped(added.name)}, {u"slug"_s, added.slug}});
}

/// Each field that is there, applied and told to the room.
int applyChanges(const Backstage &backstage, const Call &call)
{
    int changes = 0;
    const auto change = [&](const QString &field, auto apply) {
        const QJsonValue value = call.body.value(field);
        if (value.isUndefined())
            return;
        ++changes;
        backstage.hub.toRoom(*call.room, apply(value));
    };
    Room &room = *call.room;
    const qint64 me = call.id();
    change(u"name"_s, [&](const QJsonValue &v) -> plugdj::Event {
        room.name = v.toString().left(MaximumRoomName);
        return plugdj::RoomNameUpdate{room.name, me};
    });
    change(u"description"_s, [&](const QJsonValue &v) -> plugdj::Event {
        room.description = v.toString();
        return plugdj::RoomDescriptionUpdate{room.description, me};
    });
    change(u"welcome"_s, [&](const QJsonValue &v) -> plugdj::Event {
        room.welcome = v.toString();
        return plugdj::RoomWelcomeUpdate{room.welcome, me};
    });
    change(u"minChatLevel"_s, [&](const QJsonValue &v) -> plugdj::Event {
        room.minimumChatLevel = qBound(1, v.toInt(1), 3);
        return plugdj::RoomMinChatLevelUpdate{room.minimumChatLevel, me};
    });
    change(u"short_description"_s, [&](const QJsonValue &v) -> plugdj::Event {
        return plugdj::RoomShortDescriptionUpdate{v.toString(), me};
    });
    change(u"long_description"_s, [&](const QJsonValue &v) -> plugdj::Event {
        room.description = v.toString();
        return plugdj::RoomLongDescriptionUpdate{room.description, me};
    });
    return changes;
}

Answer update(const Backstage &backstage, const Call &call)
{
    const int rank = backstage.rankOf(*call.room, call.id());
    if (rank < Bouncer)
        return answer(refusal(400, u"requestError"_s, u"You are not staff here."_s));
    // The chat level alone is a manager's too, as the newest client has it (8, question 11).
    const bool isChatLevelOnly = call.body.size() == 1 && call.body.contains(u"minChatLevel"_s);
    if (rank < (isChatLevelOnly ? Manager : Cohost))
        return answer(rankTooLow());
    if (applyChanges(backstage, call) == 0)
        return answer(refusal(400, u"requestError"_s, u"Nothing to change was named."_s));
    return ok();
}

} // namespace

void addRoomEditRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    rest.add({Method::Post, u"rooms"_s, Who::User, {{"name", QJsonValue::String}, {"private", QJsonValue::Bool}}},
             [e](Call &call) { return create(e->backstage, call); });
    rest.add({Method::Get, u"rooms/validate/<arg>"_s},
             [e](Call &call) { return validate(e->backstage, call.args[0]); });
    rest.add({Method::Post, u"rooms/update"_s, Who::InRoom}, [e](Call &call) { return update(e->backstage, call); });
    rest.add({Method::Post, u"rooms/favorites"_s, Who::User, {{"id", QJsonValue::Double}}}, [e](Call &call) {
        if (!e->backstage.world.roomById(call.number(u"id"_s)))
            return answer(refusal(404, u"notFound"_s));
        call.account->favorites.insert(call.number(u"id"_s));
        return ok();
    });
    rest.add({Method::Delete, u"rooms/favorites/<arg>"_s}, [](Call &call) {
        call.account->favorites.remove(call.args[0].toLongLong());
        return ok();
    });
    rest.add({Method::Post, u"rooms/sos"_s, Who::InRoom, {{"message", QJsonValue::String}}}, [e](Call &call) {
        const bool isStaff = e->backstage.rankOf(*call.room, call.id()) >= Bouncer;
        return isStaff ? ok() : answer(rankTooLow());
    });
}

void addChatRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    rest.add({Rest::Method::Delete, u"chat/<arg>"_s, Rest::Who::InRoom, {}, true},
             [e](Call &call) { return answer(e->talk.remove(*call.room, call.id(), call.args[0])); });
    rest.add({Rest::Method::Get, u"chat/history"_s, Rest::Who::GuestInRoom},
             [e](Call &call) { return one(plugdj::toJson(e->talk.history(*call.room))); });
}

} // namespace partyline::djpractice
