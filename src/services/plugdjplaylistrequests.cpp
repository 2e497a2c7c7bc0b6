// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylistrequests.h"

#include <QJsonArray>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

ApiRequest request(const QByteArray &verb, const QString &path, std::optional<QJsonObject> body = {})
{
    ApiRequest made;
    made.verb = verb;
    made.path = u"/_/playlists"_s + path;
    made.body = std::move(body);
    if (verb == "GET")
        made.urgency = RequestPace::Urgency::Background;
    else
        made.lane = RequestPace::Lane::PlaylistWrite;
    return made;
}

QString at(qint64 playlistId, const QString &what = {})
{
    return u"/%1%2"_s.arg(playlistId).arg(what);
}

QJsonArray allOf(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

/// As the server wants what it does not know yet: id 0, `cid` as text, text raw (4.10, 6.1).
QJsonArray freshOf(const QList<Media> &media)
{
    QJsonArray array;
    for (const Media &one : media) {
        array.append(QJsonObject{{u"id"_s, 0},
                                 {u"format"_s, one.format},
                                 {u"cid"_s, one.cid},
                                 {u"author"_s, one.author},
                                 {u"title"_s, one.title},
                                 {u"duration"_s, one.duration},
                                 {u"image"_s, one.image}});
    }
    return array;
}

} // namespace

ApiRequest playlistMediaRequest(qint64 playlistId)
{
    return request("GET", at(playlistId, u"/media"_s));
}

ApiRequest createPlaylistRequest(const QString &name, const QList<Media> &media)
{
    return request("POST", {}, QJsonObject{{u"name"_s, name}, {u"media"_s, freshOf(media)}});
}

ApiRequest deletePlaylistRequest(qint64 playlistId)
{
    return request("DELETE", at(playlistId));
}

ApiRequest activatePlaylistRequest(qint64 playlistId)
{
    return request("PUT", at(playlistId, u"/activate"_s), QJsonObject());
}

ApiRequest renamePlaylistRequest(qint64 playlistId, const QString &name)
{
    return request("PUT", at(playlistId, u"/rename"_s), QJsonObject{{u"name"_s, name}});
}

ApiRequest shufflePlaylistRequest(qint64 playlistId)
{
    return request("PUT", at(playlistId, u"/shuffle"_s), QJsonObject());
}

ApiRequest insertMediaRequest(qint64 playlistId, const QList<Media> &media, bool append)
{
    return request("POST", at(playlistId, u"/media/insert"_s),
                   QJsonObject{{u"media"_s, freshOf(media)}, {u"append"_s, append}});
}

ApiRequest deleteMediaRequest(qint64 playlistId, const QList<qint64> &ids)
{
    return request("POST", at(playlistId, u"/media/delete"_s), QJsonObject{{u"ids"_s, allOf(ids)}});
}

ApiRequest moveMediaRequest(qint64 playlistId, const QList<qint64> &ids, qint64 beforeId)
{
    return request("PUT", at(playlistId, u"/media/move"_s),
                   QJsonObject{{u"ids"_s, allOf(ids)}, {u"beforeID"_s, beforeId}});
}

ApiRequest updateMediaRequest(qint64 playlistId, qint64 id, const QString &author, const QString &title)
{
    return request("PUT", at(playlistId, u"/media/update"_s),
                   QJsonObject{{u"id"_s, id}, {u"author"_s, author}, {u"title"_s, title}});
}

} // namespace partyline::plugdj
