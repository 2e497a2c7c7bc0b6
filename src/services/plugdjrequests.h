// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"

/// The REST calls of plug.dj that the client makes (plugdj.md 4). Calls without parameters still send {} (1.2).
namespace partyline::plugdj {

ApiRequest initRequest();
ApiRequest logInRequest(const QString &csrf, const QString &email, const Secret &password);
ApiRequest logOutRequest();
ApiRequest tokenRequest();
ApiRequest ownUserRequest();
/// The page of a room, for the cookie that a guest gets with it (1.4).
ApiRequest roomPageRequest(const QString &slug);
ApiRequest joinRequest(const QString &slug);
ApiRequest stateRequest();
/// Pages start at 1 (4.2).
ApiRequest roomsRequest(const QString &words, int page, int limit);
ApiRequest favouriteRoomsRequest(int page, int limit);
ApiRequest hostedRoomsRequest();
ApiRequest addFavouriteRequest(qint64 roomId);
ApiRequest removeFavouriteRequest(qint64 roomId);
ApiRequest createRoomRequest(const QString &name, bool isPrivate);
/// `changes` in the names of the wire; only what is to become different.
ApiRequest updateRoomRequest(const QJsonObject &changes);
/// Calls the site's moderators (4.2).
ApiRequest sosRequest(const QString &message);
ApiRequest chatHistoryRequest();
ApiRequest playHistoryRequest();
ApiRequest usersRequest(const QList<qint64> &ids);
ApiRequest voteRequest(int direction, const QString &historyId);
ApiRequest playlistsRequest();
ApiRequest grabRequest(qint64 playlistId, const QString &historyId);
ApiRequest joinBoothRequest();
ApiRequest leaveBoothRequest();
ApiRequest skipMeRequest();
/// Marks it as read (4.9).
ApiRequest dismissNotificationRequest(qint64 id);
ApiRequest blurbRequest(const QString &text);
ApiRequest languageRequest(const QString &code);
ApiRequest settingsRequest(const QJsonObject &changed);

/// The first object of an answer's data; empty where there is none.
QJsonObject firstObject(const ApiReply &reply);

} // namespace partyline::plugdj
