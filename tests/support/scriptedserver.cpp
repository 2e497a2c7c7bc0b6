// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

namespace partyline {

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server(u"scripted"_s, QWebSocketServer::NonSecureMode)
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_server(u"scripted"_s, QWebSocketServer::SecureMode)
{
    m_server.setSslConfiguration(tls);
    listen();
}

ScriptedServer::~ScriptedServer()
{
    m_server.disconnect(this);
    if (m_peer)
        m_peer->disconnect(this);
    delete m_peer;
}

void ScriptedServer::listen()
{
    // Port 0: the system picks a free one, so that suites can run side by side.
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
    connect(&m_server, &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator *authenticator) { authenticator->setAllowed(!m_refuses); });
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] { adopt(m_server.nextPendingConnection()); });
}

void ScriptedServer::adopt(QWebSocket *peer)
{
    if (m_peer) {
        m_peer->disconnect(this);
        m_peer->deleteLater();
    }
    m_peer = peer;
    m_peer->setParent(this);
    m_handshake = peer->request();
    m_origin = peer->origin().toUtf8();
    ++m_connections;
    connect(peer, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        m_received.append(message);
        emit messageReceived(message);
    });
    connect(peer, &QWebSocket::disconnected, this, [this, peer] {
        peer->deleteLater();
        m_peer = nullptr;
        emit disconnected();
    });
    emit connected();
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url = m_server.serverUrl();
    url.setHost(u"127.0.0.1"_s);
    url.setPath(path);
    return url;
}

QUrl ScriptedServer::origin() const
{
    QUrl address = url();
    address.setScheme(address.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    address.setPath(QString());
    return address;
}

void ScriptedServer::send(const QString &message)
{
    Q_ASSERT(m_peer);
    m_peer->sendTextMessage(message);
}

void ScriptedServer::sendBinary(const QByteArray &message)
{
    Q_ASSERT(m_peer);
    m_peer->sendBinaryMessage(message);
}

void ScriptedServer::greet(std::chrono::milliseconds pingInterval, std::chrono::milliseconds pingTimeout)
{
    send(uR"(0{"sid":"b1VcCLtZ1SUXiYEGAB49","upgrades":[],"pingInterval":%1,"pingTimeout":%2})"_s
             .arg(pingInterval.count())
             .arg(pingTimeout.count()));
    send(u"40"_s);
}

void ScriptedServer::close()
{
    Q_ASSERT(m_peer);
    m_peer->close();
}

void ScriptedServer::drop()
{
    Q_ASSERT(m_peer);
    m_peer->abort();
}

void ScriptedServer::stop()
{
    m_server.close();
    if (m_peer)
        m_peer->abort();
}

} // namespace partyline
