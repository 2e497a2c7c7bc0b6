// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjsocialrequests.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

ApiRequest request(const QByteArray &verb, const QString &path)
{
    ApiRequest made;
    made.verb = verb;
    made.path = u"/_/"_s + path;
    return made;
}

ApiRequest about(const QByteArray &verb, const QString &path, qint64 id)
{
    ApiRequest made = request(verb, path);
    made.body = QJsonObject{{u"id"_s, id}};
    return made;
}

} // namespace

ApiRequest friendsRequest()
{
    return request("GET", u"friends"_s);
}

ApiRequest friendInvitesRequest()
{
    return request("GET", u"friends/invites"_s);
}

ApiRequest befriendRequest(qint64 id)
{
    return about("POST", u"friends"_s, id);
}

ApiRequest unfriendRequest(qint64 id)
{
    return request("DELETE", u"friends/%1"_s.arg(id));
}

ApiRequest refuseFriendRequest(qint64 id)
{
    return about("PUT", u"friends/ignore"_s, id);
}

ApiRequest ignoresRequest()
{
    return request("GET", u"ignores"_s);
}

ApiRequest ignoreRequest(qint64 id)
{
    return about("POST", u"ignores"_s, id);
}

ApiRequest unignoreRequest(qint64 id)
{
    return request("DELETE", u"ignores/%1"_s.arg(id));
}

ApiRequest userRequest(qint64 id)
{
    return request("GET", u"users/%1"_s.arg(id));
}

ApiRequest profileRequest(qint64 id)
{
    return request("GET", u"profile/%1"_s.arg(id));
}

} // namespace partyline::plugdj
