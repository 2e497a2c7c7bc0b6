// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjrequests.h"

#include <QJsonArray>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

ApiRequest request(const QByteArray &verb, const QString &path)
{
    ApiRequest made;
    made.verb = verb;
    made.path = u"/_/"_s + path;
    // What the user does goes before what is only looked up (4.13); lines of chat are deleted without being counted.
    if (verb == "GET")
        made.urgency = RequestPace::Urgency::Background;
    if (verb == "DELETE" && path.startsWith("chat/"_L1))
        made.lane = RequestPace::Lane::Exempt;
    return made;
}

/// A step of signing in or entering a room: somebody waits for it, and who takes it repeats it in their own time.
ApiRequest step(const QString &path)
{
    ApiRequest made = request("GET", path);
    made.urgency = RequestPace::Urgency::User;
    made.isRepeatable = false;
    return made;
}

ApiRequest post(const QString &path, const QJsonObject &body)
{
    ApiRequest made = request("POST", path);
    made.body = body;
    return made;
}

void addPage(ApiRequest &request, int page, int limit)
{
    request.query.addQueryItem(u"page"_s, QString::number(page));
    request.query.addQueryItem(u"limit"_s, QString::number(limit));
}

ApiRequest put(const QString &path, const QJsonObject &body)
{
    ApiRequest made = request("PUT", path);
    made.body = body;
    return made;
}

} // namespace

ApiRequest initRequest()
{
    return step(u"mobile/init"_s);
}

ApiRequest logInRequest(const QString &csrf, const QString &email, const Secret &password)
{
    return post(u"auth/login"_s,
                {{u"csrf"_s, csrf}, {u"email"_s, email}, {u"password"_s, QString::fromUtf8(password.reveal())}});
}

ApiRequest logOutRequest()
{
    return request("DELETE", u"auth/session"_s);
}

ApiRequest tokenRequest()
{
    return step(u"auth/token"_s);
}

ApiRequest ownUserRequest()
{
    return step(u"users/me"_s);
}

ApiRequest roomPageRequest(const QString &slug)
{
    ApiRequest made;
    made.path = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(slug));
    return made;
}

ApiRequest joinRequest(const QString &slug)
{
    return post(u"rooms/join"_s, {{u"slug"_s, slug}});
}

ApiRequest stateRequest()
{
    return step(u"rooms/state"_s);
}

ApiRequest roomsRequest(const QString &words, int page, int limit)
{
    ApiRequest made = request("GET", u"rooms"_s);
    // All three always (4.2); the words may hold anything that means something in a query.
    made.query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(words)));
    addPage(made, page, limit);
    return made;
}

ApiRequest favouriteRoomsRequest(int page, int limit)
{
    ApiRequest made = request("GET", u"rooms/favorites"_s);
    addPage(made, page, limit);
    return made;
}

ApiRequest hostedRoomsRequest()
{
    return request("GET", u"rooms/me"_s);
}

ApiRequest addFavouriteRequest(qint64 roomId)
{
    return post(u"rooms/favorites"_s, {{u"id"_s, roomId}});
}

ApiRequest removeFavouriteRequest(qint64 roomId)
{
    return request("DELETE", u"rooms/favorites/%1"_s.arg(roomId));
}

ApiRequest createRoomRequest(const QString &name, bool isPrivate)
{
    return post(u"rooms"_s, {{u"name"_s, name}, {u"private"_s, isPrivate}});
}

ApiRequest updateRoomRequest(const QJsonObject &changes)
{
    return post(u"rooms/update"_s, changes);
}

ApiRequest chatHistoryRequest()
{
    return step(u"chat/history"_s);
}

ApiRequest playHistoryRequest()
{
    return request("GET", u"rooms/history"_s);
}

ApiRequest usersRequest(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    ApiRequest made = post(u"users/bulk"_s, {{u"ids"_s, array}});
    made.urgency = RequestPace::Urgency::Background;
    return made;
}

ApiRequest voteRequest(int direction, const QString &historyId)
{
    return post(u"votes"_s, {{u"direction"_s, direction}, {u"historyID"_s, historyId}});
}

ApiRequest sosRequest(const QString &message)
{
    return post(u"rooms/sos"_s, {{u"message"_s, message}});
}

ApiRequest playlistsRequest()
{
    return request("GET", u"playlists"_s);
}

ApiRequest grabRequest(qint64 playlistId, const QString &historyId)
{
    return post(u"grabs"_s, {{u"playlistID"_s, playlistId}, {u"historyID"_s, historyId}});
}

ApiRequest joinBoothRequest()
{
    return post(u"booth"_s, {});
}

ApiRequest leaveBoothRequest()
{
    return request("DELETE", u"booth"_s);
}

ApiRequest skipMeRequest()
{
    return post(u"booth/skip/me"_s, {});
}

ApiRequest dismissNotificationRequest(qint64 id)
{
    return request("DELETE", u"notifications/%1"_s.arg(id));
}

ApiRequest blurbRequest(const QString &text)
{
    return put(u"profile/blurb"_s, {{u"blurb"_s, text}});
}

ApiRequest languageRequest(const QString &code)
{
    return put(u"users/language"_s, {{u"language"_s, code}});
}

ApiRequest settingsRequest(const QJsonObject &changed)
{
    return put(u"users/settings"_s, changed);
}

QJsonObject firstObject(const ApiReply &reply)
{
    return reply.data.toArray().at(0).toObject();
}

} // namespace partyline::plugdj
