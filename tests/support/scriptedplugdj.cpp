// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/scriptedplugdj.h"

#include "core/steadytime.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonDocument>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// With the '|' that must come back byte for byte (plugdj.md 1.2).
constexpr auto SessionCookie = "Set-Cookie: session=abc|123=|x; Path=/; HttpOnly";
constexpr qsizetype HistoryLength = 30; // plugdj.md 5.6

/// The server's clock is its own: whoever turns ours does not turn it.
QDateTime now()
{
    return steadyUtc();
}

} // namespace

ScriptedPlugDj::ScriptedPlugDj(QObject *parent)
    : QObject(parent)
    , m_http([this](const HttpFake::Request &request) { return handle(request); })
{
    me.user.id = OwnId;
    me.user.username = u"user_a"_s;
    me.user.level = 5;
    state.meta.slug = room();
    state.meta.name = u"The Den"_s;
    state.role = 0;
    connect(&m_socket, &ScriptedServer::messageReceived, this, &ScriptedPlugDj::hear);
}

Endpoints ScriptedPlugDj::endpoints() const
{
    Endpoints endpoints;
    endpoints.service = Service::PlugDj;
    endpoints.site = m_http.url();
    endpoints.socket = m_socket.url(u"/socket"_s);
    endpoints.origin = u"https://plug.dj"_s;
    return endpoints;
}

plugdj::User ScriptedPlugDj::somebody(qint64 id, const QString &name, int level, int role)
{
    plugdj::User user;
    user.id = id;
    user.username = name;
    user.level = level;
    user.role = role;
    return user;
}

void ScriptedPlugDj::answer(const QByteArray &call, Handler handler)
{
    if (handler)
        m_handlers.insert(call, std::move(handler));
    else
        m_handlers.remove(call);
}

void ScriptedPlugDj::answer(const QByteArray &call, const QByteArray &reply)
{
    answer(call, [reply](const HttpFake::Request &) { return reply; });
}

void ScriptedPlugDj::answerOnce(const QByteArray &call, const QByteArray &reply)
{
    answer(call, [this, call, reply](const HttpFake::Request &) {
        m_handlers.remove(call); // handle() runs a copy of this
        return reply;
    });
}

QByteArray ScriptedPlugDj::ok(const QJsonArray &data)
{
    const QJsonObject envelope{
        {u"data"_s, data}, {u"meta"_s, QJsonObject()}, {u"status"_s, u"ok"_s}, {u"time"_s, 1.25}};
    return HttpFake::json(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

QByteArray ScriptedPlugDj::refusal(int http, const QByteArray &status, const QByteArray &data)
{
    return HttpFake::json(R"({"data":)" + data + R"(,"meta":{},"status":")" + status + R"(","time":1.5})", http);
}

QByteArray ScriptedPlugDj::page(int http, const QByteArray &title, const QByteArray &body)
{
    return HttpFake::reply(http,
                           "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body>",
                           {"Content-Type: text/html"});
}

QByteArray ScriptedPlugDj::callOf(const HttpFake::Request &request)
{
    return request.verb + ' ' + request.target.split('?').constFirst();
}

int ScriptedPlugDj::count(const QByteArray &call) const
{
    const auto &requests = m_http.requests();
    return int(std::count_if(requests.begin(), requests.end(), [&](const auto &r) { return callOf(r) == call; }));
}

QByteArray ScriptedPlugDj::lastBody(const QByteArray &call) const
{
    const auto &requests = m_http.requests();
    const auto it = std::find_if(requests.rbegin(), requests.rend(), [&](const auto &r) { return callOf(r) == call; });
    return it == requests.rend() ? QByteArray() : it->body;
}

QStringList ScriptedPlugDj::calls() const
{
    QStringList calls;
    for (const auto &request : m_http.requests())
        calls.append(QString::fromLatin1(callOf(request)));
    return calls;
}

QByteArray ScriptedPlugDj::handle(const HttpFake::Request &request)
{
    const QByteArray call = callOf(request);
    if (const auto handler = m_handlers.value(call))
        return handler(request);
    return usual(call, request);
}

QByteArray ScriptedPlugDj::usual(const QByteArray &call, const HttpFake::Request &)
{
    if (call == "GET /_/mobile/init") {
        const QJsonObject init{{u"c"_s, u"csrf-1"_s}, {u"t"_s, plugdj::formatDate(now())}};
        const QJsonObject envelope{{u"data"_s, QJsonArray{init}}, {u"status"_s, u"ok"_s}};
        return HttpFake::json(QJsonDocument(envelope).toJson(QJsonDocument::Compact), 200, {SessionCookie});
    }
    if (call == "GET /_/users/me")
        return ok({toJson(me)});
    if (call == "GET /_/auth/token")
        return ok({u"token-%1"_s.arg(++m_tokens)});
    if (call == "GET /_/rooms/state")
        return ok({toJson(state)});
    if (call == "GET /_/chat/history")
        return ok({toJson(history)});
    if (call == "GET /_/rooms/history")
        return ok(plugdj::allToJson(plays));
    if (call == "GET /_/playlists")
        return ok(plugdj::allToJson(playlists));
    if (call == "POST /_/users/bulk") {
        QJsonArray users;
        for (const plugdj::User &user : strangers)
            users.append(toJson(user));
        return ok(users);
    }
    return ok();
}

void ScriptedPlugDj::send(const QList<plugdj::Event> &events, const QString &slug)
{
    QList<plugdj::Envelope> envelopes;
    for (const plugdj::Event &event : events)
        envelopes.append({event, slug, true});
    m_socket.send(plugdj::serializeEvents(envelopes));
}

void ScriptedPlugDj::chat(qint64 userId, const QString &name, const QString &text)
{
    plugdj::ChatLine line{u"%1-%2"_s.arg(userId).arg(now().toMSecsSinceEpoch()), text, userId, name, false, {}};
    line.cid += u"-%1"_s.arg(++m_lines); // unique even within a millisecond
    if (m_socket.hasPeer())
        send({plugdj::Chat{line}});
    line.timestamp = now().addMSecs(m_lines); // in order even within a millisecond
    history.lines.append(line);
    if (history.lines.size() > HistoryLength)
        history.lines.removeFirst();
}

void ScriptedPlugDj::hear(const QString &message)
{
    const auto command = plugdj::parseCommand(message.toUtf8());
    if (!command)
        return;
    if (std::holds_alternative<plugdj::AuthCommand>(*command)) {
        if (acknowledges)
            send({plugdj::Ack{true}}, u"dashboard"_s);
        return;
    }
    const QString text = std::get<plugdj::ChatCommand>(*command).text;
    m_said.append(text);
    if (echoes)
        chat(OwnId, me.user.username, text);
}

} // namespace partyline
