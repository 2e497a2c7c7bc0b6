// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/httpfake.h"

#include <QSslServer>
#include <QTcpSocket>

#include <optional>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Silence("\0silence", 8);

/// The request in the buffer, once it is whole.
std::optional<HttpFake::Request> parse(const QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    HttpFake::Request request;
    QByteArrayList lines = buffer.left(headEnd).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = buffer.mid(headEnd + 4);
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return {};
    return request;
}

} // namespace

HttpFake::HttpFake(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_handler(std::move(handler))
{
    listen();
}

HttpFake::HttpFake(Handler handler, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void HttpFake::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *peer = m_server->nextPendingConnection())
            serve(peer);
    });
}

void HttpFake::serve(QTcpSocket *peer)
{
    ++m_connections;
    connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
    connect(peer, &QTcpSocket::readyRead, this, [this, peer, buffer = QByteArray()]() mutable { read(peer, buffer); });
}

void HttpFake::read(QTcpSocket *peer, QByteArray &buffer)
{
    buffer += peer->readAll();
    const auto request = parse(buffer);
    if (!request)
        return;
    buffer.clear();
    m_requests.append(*request);
    const QByteArray answer = m_handler(*request);
    if (answer == Silence)
        return;
    peer->write(answer);
    peer->disconnectFromHost();
}

QUrl HttpFake::url() const
{
    const bool isSecure = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
    QUrl url;
    url.setScheme(isSecure ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray HttpFake::reply(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &header : headers)
        text += header + "\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray HttpFake::json(const QByteArray &body, int status, const QByteArrayList &headers)
{
    return reply(status, body, QByteArrayList{"Content-Type: application/json"} + headers);
}

QByteArray HttpFake::silence()
{
    return Silence.toByteArray();
}

} // namespace partyline
