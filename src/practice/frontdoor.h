// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "practice/requesthead.h"

#include <QHttpServer>
#include <QObject>
#include <QWebSocketServer>

#include <chrono>
#include <functional>

class QTcpSocket;
class QWebSocket;

namespace partyline {

/// One loopback port for REST and WebSockets. Reads each connection's first request head and hands the connection,
/// unread, to Qt's HTTP server or, once the gate lets it in, to Qt's WebSocket server.
class FrontDoor final : public QObject
{
    Q_OBJECT

public:
    /// What is answered over plain HTTP instead of an upgrade.
    struct Refusal
    {
        int status = 403;
        QByteArray body;
        QByteArray contentType = "text/plain";
    };
    /// Judges a handshake; nothing means welcome.
    using Gate = std::function<std::optional<Refusal>(const RequestHead &)>;

    struct Options
    {
        std::chrono::milliseconds headTimeout{5'000}; ///< a local client sends its head in one go
    };

    FrontDoor(); ///< with the default Options
    explicit FrontDoor(Options options, QObject *parent = nullptr);
    ~FrontDoor() override;

    /// Listens on 127.0.0.1; port 0 lets the system pick. Fails with Network when the port is taken.
    Result<Done> listen(quint16 port);
    /// The first free port from `first` on (0: any). Fails with Network when a hundred in a row are taken.
    Result<Done> listenFrom(quint16 first);
    quint16 port() const;

    /// Routes for REST go here; keep-alive connections stay with it.
    QHttpServer &http() { return m_http; }
    /// Without a gate every upgrade is refused with 404.
    void setGate(Gate gate) { m_gate = std::move(gate); }

signals:
    /// The upgrade is done. The receiver takes the socket over: it deletes it (deleteLater() or a new parent).
    void socketOpened(QWebSocket *socket, const partyline::RequestHead &head);

private:
    class Listener;

    void greet(QTcpSocket *socket);
    void handOver(QTcpSocket *socket, const RequestHead &head);
    void upgrade(QTcpSocket *socket, const RequestHead &head);
    void takeUpgraded();

    const Options m_options;
    Gate m_gate;
    /// By peer port, while an upgrade is under way. Outlives the connections, which take themselves off it.
    QHash<quint16, RequestHead> m_heads;
    QHttpServer m_http; ///< owns the listener, and that every connection
    QWebSocketServer m_sockets;
    Listener *m_listener;
};

} // namespace partyline
