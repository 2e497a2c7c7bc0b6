// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanerequests.h"

#include "wire/floatplanerefusal.h"
#include "wire/limits.h"

#include <array>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

enum class Verb { Get, Post };
enum class Login { Cookie, Token, Either };

struct Route
{
    QLatin1StringView url;
    Verb verb;
    Generation generation;
    Login login;
    size_t action; ///< index into Action
    bool isModerator = false;
};

template <typename T, size_t I = 0>
constexpr size_t indexOf()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<I, Action>, T>)
        return I;
    else
        return indexOf<T, I + 1>();
}

constexpr auto G1 = Generation::G1;
constexpr auto G2 = Generation::G2;

// The order does not matter: verb, url, generation, kind of login and action belong to one another one to one.
constexpr std::array<Route, 22> Routes{{
    {"/RadioMessage/joinLivestreamRadioFrequency"_L1, Verb::Get, G1, Login::Either, indexOf<ChatJoin>()},
    {"/RadioMessage/leaveLivestreamRadioFrequency"_L1, Verb::Post, G1, Login::Either, indexOf<ChatLeave>()},
    {"/RadioMessage/getChatUserList/"_L1, Verb::Get, G1, Login::Either, indexOf<ChatUserList>()},
    {"/RadioMessage/sendLivestreamRadioChatter/"_L1, Verb::Post, G1, Login::Either, indexOf<ChatSend>()},
    {"/ck/channel/join"_L1, Verb::Post, G2, Login::Cookie, indexOf<ChatJoin>()},
    {"/ck/channel/leave"_L1, Verb::Post, G2, Login::Cookie, indexOf<ChatLeave>()},
    {"/ck/channel/user/list"_L1, Verb::Post, G2, Login::Cookie, indexOf<ChatUserList>()},
    {"/ck/channel/message"_L1, Verb::Post, G2, Login::Cookie, indexOf<ChatSend>()},
    {"/tk/channel/join"_L1, Verb::Post, G2, Login::Token, indexOf<ChatJoin>()},
    {"/tk/channel/leave"_L1, Verb::Post, G2, Login::Token, indexOf<ChatLeave>()},
    {"/tk/channel/user/list"_L1, Verb::Post, G2, Login::Token, indexOf<ChatUserList>()},
    {"/tk/channel/message"_L1, Verb::Post, G2, Login::Token, indexOf<ChatSend>()},
    {"/api/v3/socket/connect"_L1, Verb::Post, G2, Login::Cookie, indexOf<SyncConnect>()},
    {"/api/v3/socket/disconnect"_L1, Verb::Post, G2, Login::Cookie, indexOf<SyncDisconnect>()},
    {"/api/v3/socket/tk/connect"_L1, Verb::Post, G2, Login::Token, indexOf<SyncConnect>()},
    {"/api/v3/socket/tk/disconnect"_L1, Verb::Post, G2, Login::Token, indexOf<SyncDisconnect>()},
    {"/api/v3/poll/live/joinroom"_L1, Verb::Post, G2, Login::Cookie, indexOf<PollJoin>()},
    {"/api/v3/poll/live/leaveroom"_L1, Verb::Post, G2, Login::Cookie, indexOf<PollLeave>()},
    {"/api/v3/poll/tk/live/joinroom"_L1, Verb::Post, G2, Login::Token, indexOf<PollJoin>()},
    {"/api/v3/poll/tk/live/leaveroom"_L1, Verb::Post, G2, Login::Token, indexOf<PollLeave>()},
    {"/api/v3/poll/live/joinroommoderator"_L1, Verb::Post, G2, Login::Cookie, indexOf<PollJoin>(), true},
    {"/api/v3/poll/live/leaveroommoderator"_L1, Verb::Post, G2, Login::Cookie, indexOf<PollLeave>(), true},
}};

QByteArray verbText(Verb verb)
{
    return verb == Verb::Get ? QByteArrayLiteral("get") : QByteArrayLiteral("post");
}

bool isModerator(const Action &action)
{
    const auto *join = std::get_if<PollJoin>(&action);
    const auto *leave = std::get_if<PollLeave>(&action);
    return (join && join->isModerator) || (leave && leave->isModerator);
}

bool isChat(size_t action)
{
    return action <= indexOf<ChatSend>();
}

/// Without a twin for moderators in the token form, where the data says it.
const Route &routeOf(const Request &request)
{
    const bool hasToken = !request.token.isEmpty();
    for (const Route &route : Routes) {
        const bool isLogin = route.login == Login::Either || (route.login == Login::Token) == hasToken;
        const bool isGeneration = !isChat(route.action) || route.generation == request.generation;
        const bool isRole = hasToken || route.isModerator == isModerator(request.action);
        if (route.action == request.action.index() && isLogin && isGeneration && isRole)
            return route;
    }
    Q_UNREACHABLE(); // every action has a cookie and a token form
}

QString withoutSlash(QString path)
{
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

const Route *routeOf(const QByteArray &verb, const QString &url)
{
    const QString path = withoutSlash(url.section(u'?', 0, 0));
    for (const Route &route : Routes) {
        if (verbText(route.verb) == verb.toLower() && withoutSlash(QString(route.url)) == path)
            return &route;
    }
    return nullptr;
}

/// What an action puts into `data`, apart from the token.
struct DataWriter
{
    Generation generation;
    bool hasToken;

    QString channel(const QString &stream) const
    {
        return generation == Generation::G1 ? channelOfStream(stream) : stream;
    }
    QJsonObject operator()(const ChatJoin &join) const
    {
        QJsonObject data{{u"channel"_s, channel(join.stream)}};
        if (generation == Generation::G1)
            data.insert(u"message"_s, QJsonValue::Null);
        return data;
    }
    QJsonObject operator()(const ChatLeave &leave) const
    {
        QJsonObject data{{u"channel"_s, channel(leave.stream)}};
        if (generation == Generation::G1)
            data.insert(u"message"_s, u"bye!"_s); // required, never shown to anyone (6.2)
        return data;
    }
    QJsonObject operator()(const ChatUserList &list) const { return {{u"channel"_s, channel(list.stream)}}; }
    QJsonObject operator()(const ChatSend &send) const
    {
        return {{u"channel"_s, channel(send.stream)}, {u"message"_s, send.text}};
    }
    QJsonObject operator()(const SyncConnect &) const { return {}; }
    QJsonObject operator()(const SyncDisconnect &) const { return {}; }
    QJsonObject operator()(const PollJoin &join) const
    {
        QJsonObject data{{u"creatorId"_s, join.creator}};
        if (hasToken)
            data.insert(u"moderator"_s, join.isModerator);
        return data;
    }
    QJsonObject operator()(const PollLeave &leave) const { return {{u"creatorId"_s, leave.creator}}; }
};

Action readAction(const Route &route, const json::Element &data)
{
    const QString stream = streamOfChannel(boundedText(data, "channel"));
    const QString creator = boundedText(data, "creatorId");
    switch (route.action) {
    case indexOf<ChatJoin>():
        return ChatJoin{stream};
    case indexOf<ChatLeave>():
        return ChatLeave{stream};
    case indexOf<ChatUserList>():
        return ChatUserList{stream};
    case indexOf<ChatSend>():
        return ChatSend{stream, boundedText(data, "message", limits::LongestText)};
    case indexOf<SyncConnect>():
        return SyncConnect{};
    case indexOf<SyncDisconnect>():
        return SyncDisconnect{};
    case indexOf<PollJoin>():
        return PollJoin{creator, route.isModerator || json::flag(data, "moderator")};
    default:
        return PollLeave{creator, route.isModerator};
    }
}

/// The token of the data, or of an "authorization: Bearer ..." header.
Secret tokenOf(const json::Element &data, const QJsonObject &headers)
{
    const QString inData = json::text(data, "token");
    if (!inData.isEmpty())
        return Secret(inData.toUtf8());
    const QString header = headers.value("authorization"_L1).toString();
    return header.startsWith("Bearer "_L1) ? Secret(header.mid(7).toUtf8()) : Secret();
}

bool isComplete(const Request &request, const Route &route)
{
    struct HasSubject
    {
        bool operator()(const ChatJoin &join) const { return !join.stream.isEmpty(); }
        bool operator()(const ChatLeave &leave) const { return !leave.stream.isEmpty(); }
        bool operator()(const ChatUserList &list) const { return !list.stream.isEmpty(); }
        bool operator()(const ChatSend &send) const { return !send.stream.isEmpty() && !send.text.isEmpty(); }
        bool operator()(const SyncConnect &) const { return true; }
        bool operator()(const SyncDisconnect &) const { return true; }
        bool operator()(const PollJoin &join) const { return !join.creator.isEmpty(); }
        bool operator()(const PollLeave &leave) const { return !leave.creator.isEmpty(); }
    };
    return std::visit(HasSubject(), request.action) && (route.login != Login::Token || !request.token.isEmpty());
}

} // namespace

sails::Request serializeRequest(const Request &request)
{
    const Route &route = routeOf(request);
    sails::Request wire{verbText(route.verb), route.url, {}, {}};
    QJsonObject data = std::visit(DataWriter{route.generation, !request.token.isEmpty()}, request.action);
    const QString token = QString::fromUtf8(request.token.reveal());
    if (route.login == Login::Token)
        data.insert(u"token"_s, token);
    else if (!token.isEmpty())
        wire.headers.insert(u"authorization"_s, "Bearer "_L1 + token);
    wire.data = data;
    return wire;
}

Result<Request> parseRequest(const sails::Request &wire)
{
    const Route *route = routeOf(wire.verb, wire.url);
    if (!route)
        return *refusalOf(404, noSuchRouteBody());
    const Reader reader(wire.data);
    if (!reader.root())
        return *refusalOf(400, {});
    Request request{readAction(*route, *reader.root()), route->generation, {}};
    if (route->login != Login::Cookie)
        request.token = tokenOf(*reader.root(), wire.headers);
    if (!isComplete(request, *route))
        return *refusalOf(400, {});
    return request;
}

} // namespace partyline::floatplane
