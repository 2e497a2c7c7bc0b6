// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>
#include <QWebSocketServer>

#include <chrono>
#include <functional>
#include <memory>

class QWebSocket;

namespace partyline {

/// A WebSocket server on loopback that says what the test tells it to. One peer counts: the newest.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    /// With TLS, showing the configuration's certificate.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// ws or wss to 127.0.0.1.
    QUrl url(const QString &path = QStringLiteral("/")) const;
    /// The same as http or https, for those who derive the socket's address.
    QUrl origin() const;

    bool hasPeer() const { return m_peer != nullptr; }
    /// Connections so far.
    int connections() const { return m_connections; }
    /// What the newest peer asked for: its address with the query, its raw headers.
    const QNetworkRequest &handshake() const { return m_handshake; }
    QByteArray originHeader() const { return m_origin; }
    /// What it said so far, in order; takeReceived() empties the list.
    const QStringList &received() const { return m_received; }
    QStringList takeReceived() { return std::exchange(m_received, {}); }

    void send(const QString &message);
    void sendBinary(const QByteArray &message);
    /// Engine.IO's open packet, then '40'.
    void greet(std::chrono::milliseconds pingInterval, std::chrono::milliseconds pingTimeout);
    /// A WebSocket close.
    void close();
    /// The TCP connection goes away without one.
    void drop();
    /// From now on handshakes are answered with 403.
    void refuseHandshakes() { m_refuses = true; }
    /// From now on nobody listens.
    void stop();

signals:
    void connected();
    void messageReceived(const QString &message);
    void disconnected();

private:
    void listen();
    void adopt(QWebSocket *peer);

    QWebSocketServer m_server;
    QWebSocket *m_peer = nullptr;
    QNetworkRequest m_handshake;
    QByteArray m_origin;
    QStringList m_received;
    int m_connections = 0;
    bool m_refuses = false;
};

} // namespace partyline
