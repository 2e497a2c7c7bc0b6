// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/scriptedfloatplane.h"

#include "wire/socketio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray verbOf(QHttpServerRequest::Method method)
{
    return method == QHttpServerRequest::Method::Post ? "POST" : "GET";
}

void write(const ScriptedFloatplane::Reply &reply, QHttpServerResponder &responder)
{
    const QByteArray body = reply.text.isEmpty() ? jsonText(reply.body) : reply.text;
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    responder.writeHeader("Content-Type", reply.text.isEmpty() ? "application/json" : "text/html");
    responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeBody(body);
}

} // namespace

ScriptedFloatplane::ScriptedFloatplane(QObject *parent)
    : QObject(parent)
{
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        write(answerRest(request), responder);
    });
    // A route that says nothing: without one the server refuses to upgrade.
    m_server.route(u"/socket.io/"_s, [](const QHttpServerRequest &, QHttpServerResponder &&) {});
    connect(&m_server, &QAbstractHttpServer::newWebSocketConnection, this, &ScriptedFloatplane::takePeer);
    m_port = m_server.listen(QHostAddress::LocalHost, 0);
    if (m_port == 0)
        qFatal("no loopback port");
}

ScriptedFloatplane::~ScriptedFloatplane()
{
    if (m_peer)
        m_peer->disconnect(this);
}

QUrl ScriptedFloatplane::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

int ScriptedFloatplane::count(const QString &route) const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(), [&](const Call &call) { return call.route == route; }));
}

ScriptedFloatplane::Reply ScriptedFloatplane::answerRest(const QHttpServerRequest &request)
{
    Call call{QString::fromLatin1(verbOf(request.method())) + u' ' + request.url().path(), request.body(), {}};
    for (const auto &[name, value] : request.headers())
        call.headers.insert(name.toLower(), value);
    m_calls.append(call);
    auto replies = m_rest.find(call.route);
    if (replies == m_rest.end())
        return {404, u"Not Found"_s, {}, {}};
    const Reply reply = replies->constFirst();
    if (replies->size() > 1)
        replies->removeFirst();
    return reply;
}

void ScriptedFloatplane::takePeer()
{
    if (m_peer)
        m_peer.release()->deleteLater();
    m_peer = m_server.nextPendingWebSocketConnection();
    ++m_connections;
    m_cookie = m_peer->request().rawHeader("Cookie");
    m_origin = m_peer->request().rawHeader("Origin");
    connect(m_peer.get(), &QWebSocket::textMessageReceived, this, &ScriptedFloatplane::receive);
    m_peer->sendTextMessage(engineio::serializeOpen(m_open));
    m_peer->sendTextMessage(u"40"_s);
}

void ScriptedFloatplane::receive(const QString &frame)
{
    if (frame.startsWith(u'2'))
        m_peer->sendTextMessage(u"3"_s);
    else if (frame.startsWith(u'4'))
        receivePacket(frame.mid(1));
}

void ScriptedFloatplane::receivePacket(const QString &text)
{
    const auto packet = socketio::parsePacket(text.toUtf8());
    if (!packet || packet->type != socketio::Type::Event)
        return;
    const auto request = sails::parseRequest(packet->name, packet->argument);
    if (!request)
        return;
    m_asked.append({*request, packet->id.value_or(-1), m_connections});
    if (m_held.contains(request->url))
        return;
    auto answers = m_sails.find(request->url);
    if (answers == m_sails.end()) {
        ack(packet->id.value_or(-1), 404, u"Not Found"_s);
        return;
    }
    const auto [status, body] = answers->constFirst();
    if (answers->size() > 1)
        answers->removeFirst();
    ack(packet->id.value_or(-1), status, body);
}

QList<ScriptedFloatplane::Asked> ScriptedFloatplane::askedFor(const QString &url) const
{
    QList<Asked> matching;
    for (const Asked &asked : m_asked) {
        if (asked.request.url == url)
            matching.append(asked);
    }
    return matching;
}

void ScriptedFloatplane::ack(qint64 id, int status, const QJsonValue &body)
{
    sendPacket(u"3%1[%2]"_s.arg(QString::number(id), QString::fromUtf8(sails::serializeResponse({status, body, {}}))));
}

void ScriptedFloatplane::emitEvent(const QString &name, const QJsonValue &argument)
{
    sendPacket(u'2' + QString::fromUtf8(jsonText(QJsonArray{name, argument})));
}

void ScriptedFloatplane::sendPacket(const QString &packet)
{
    if (m_peer)
        m_peer->sendTextMessage(u'4' + packet);
}

void ScriptedFloatplane::drop()
{
    if (m_peer)
        m_peer->abort();
}

} // namespace partyline
