// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <algorithm>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> idsOf(const Call &call)
{
    QList<qint64> ids;
    for (const QJsonValue id : call.body.value(u"ids"_s).toArray())
        ids.append(id.toInteger());
    return ids;
}

/// Songs a client sent: ids of their own; nothing when a `cid` is no text (4.10).
std::optional<QList<plugdj::Media>> mediaOf(World &world, const Call &call)
{
    QList<plugdj::Media> list;
    for (const QJsonValue value : call.body.value(u"media"_s).toArray()) {
        if (!value.toObject().value(u"cid"_s).isString())
            return {};
        plugdj::Media media = plugdj::readMedia(value.toObject());
        media.id = world.nextId();
        list.append(media);
    }
    return list;
}

Refusal badCid()
{
    return refusal(400, u"requestError"_s, u"cid must be text"_s);
}

Answer create(World &world, const Call &call)
{
    const auto media = mediaOf(world, call);
    if (!media)
        return answer(badCid());
    PlaylistBox box;
    box.info = {world.nextId(), call.text(u"name"_s), call.account->playlists.isEmpty(), 0};
    box.setMedia(*media);
    call.account->playlists.append(box);
    return one(plugdj::toJson(box.info));
}

Answer activate(const Call &call, PlaylistBox &box)
{
    for (PlaylistBox &other : call.account->playlists)
        other.info.active = &other == &box;
    return one(QJsonObject{{u"activated"_s, box.info.id}});
}

Answer insert(World &world, const Call &call, PlaylistBox &box)
{
    const auto media = mediaOf(world, call);
    if (!media)
        return answer(badCid());
    box.setMedia(call.flag(u"append"_s) ? box.media + *media : *media + box.media);
    return one(QJsonObject{{u"id"_s, box.info.id}, {u"count"_s, box.info.count}});
}

Answer removeMedia(const Call &call, PlaylistBox &box)
{
    const QList<qint64> ids = idsOf(call);
    QList<plugdj::Media> rest = box.media;
    rest.removeIf([&](const plugdj::Media &media) { return ids.contains(media.id); });
    box.setMedia(rest);
    return ok(plugdj::allToJson(box.media));
}

Answer moveMedia(const Call &call, PlaylistBox &box)
{
    const QList<qint64> ids = idsOf(call);
    const qint64 before = call.number(u"beforeID"_s);
    QList<plugdj::Media> moved;
    QList<plugdj::Media> rest;
    for (const qint64 id : ids) {
        for (const plugdj::Media &media : std::as_const(box.media)) {
            if (media.id == id)
                moved.append(media);
        }
    }
    for (const plugdj::Media &media : std::as_const(box.media)) {
        if (ids.contains(media.id))
            continue;
        if (media.id == before)
            rest.append(std::exchange(moved, {}));
        rest.append(media);
    }
    box.setMedia(rest + moved); // -1 and whatever is not there: the end
    return ok(plugdj::allToJson(box.media));
}

Answer updateMedia(const Call &call, PlaylistBox &box)
{
    for (plugdj::Media &media : box.media) {
        if (media.id != call.number(u"id"_s))
            continue;
        media.author = call.text(u"author"_s);
        media.title = call.text(u"title"_s);
        return one(
            QJsonObject{{u"author"_s, plugdj::escaped(media.author)}, {u"title"_s, plugdj::escaped(media.title)}});
    }
    return answer(refusal(404, u"requestError"_s, u"There is no such media."_s));
}

Answer shuffle(Cast &cast, PlaylistBox &box)
{
    for (auto i = box.media.size() - 1; i > 0; --i)
        box.media.swapItemsAt(i, cast.pick(int(i) + 1));
    return ok(plugdj::allToJson(box.media));
}

Answer list(const Account &account)
{
    QJsonArray playlists;
    for (const PlaylistBox &box : account.playlists)
        playlists.append(plugdj::toJson(box.info));
    return ok(playlists);
}

/// The handler with the playlist of the path looked up.
template <typename Action>
Rest::Handler onPlaylist(Action action)
{
    return [action](Call &call) {
        PlaylistBox *box = call.account->playlist(call.args[0].toLongLong());
        if (!box)
            return answer(refusal(404, u"requestError"_s, u"There is no such playlist."_s));
        return action(call, *box);
    };
}

} // namespace

void addPlaylistRoutes(Rest &rest, Ensemble &ensemble)
{
    World *world = &ensemble.backstage.world;
    Cast *cast = &ensemble.backstage.cast;
    const auto edit = [&](Rest::Method method, const QString &path, const QList<Rest::Field> &fields,
                          const Rest::Handler &handler) {
        rest.add({method, path, Rest::Who::User, fields, false, true}, handler);
    };
    using Method = Rest::Method;
    const Rest::Field ids{"ids", QJsonValue::Array};
    const Rest::Field name{"name", QJsonValue::String};
    const Rest::Field media{"media", QJsonValue::Array};
    rest.add({Method::Get, u"playlists"_s}, [](Call &call) { return list(*call.account); });
    rest.add({Method::Get, u"playlists/<arg>/media"_s},
             onPlaylist([](Call &, PlaylistBox &box) { return ok(plugdj::allToJson(box.media)); }));
    edit(Method::Post, u"playlists"_s, {name}, [world](Call &call) { return create(*world, call); });
    edit(Method::Delete, u"playlists/<arg>"_s, {}, onPlaylist([](Call &call, PlaylistBox &box) {
             call.account->playlists.removeIf([id = box.info.id](const PlaylistBox &b) { return b.info.id == id; });
             return ok();
         }));
    edit(Method::Put, u"playlists/<arg>/activate"_s, {}, onPlaylist(activate));
    edit(Method::Put, u"playlists/<arg>/rename"_s, {name}, onPlaylist([](Call &call, PlaylistBox &box) {
             box.info.name = call.text(u"name"_s);
             return ok();
         }));
    edit(Method::Put, u"playlists/<arg>/shuffle"_s, {},
         onPlaylist([cast](Call &, PlaylistBox &box) { return shuffle(*cast, box); }));
    edit(Method::Post, u"playlists/<arg>/media/insert"_s, {media, {"append", QJsonValue::Bool}},
         onPlaylist([world](Call &call, PlaylistBox &box) { return insert(*world, call, box); }));
    edit(Method::Post, u"playlists/<arg>/media/delete"_s, {ids}, onPlaylist(removeMedia));
    edit(Method::Put, u"playlists/<arg>/media/move"_s, {ids, {"beforeID", QJsonValue::Double}}, onPlaylist(moveMedia));
    edit(Method::Put, u"playlists/<arg>/media/update"_s,
         {{"id", QJsonValue::Double}, {"author", QJsonValue::String}, {"title", QJsonValue::String}},
         onPlaylist(updateMedia));
}

} // namespace partyline::djpractice
