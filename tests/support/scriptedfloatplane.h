// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "wire/engineio.h"
#include "wire/sails.h"

#include <QHash>
#include <QHttpServer>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWebSocket;

namespace partyline {

/// One of Floatplane's hosts on loopback, saying what the test tells it to: REST and a Sails socket on one port.
class ScriptedFloatplane : public QObject
{
    Q_OBJECT

public:
    struct Reply
    {
        int status = 200;
        QJsonValue body;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< further ones, Set-Cookie for instance
        QByteArray text;                                  ///< instead of a body: sent as it is, as text/html
    };
    /// What came over REST.
    struct Call
    {
        QString route; ///< "GET /api/v3/user/self", without the query
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };
    /// A virtual request that came over the socket.
    struct Asked
    {
        sails::Request request;
        qint64 id = -1; ///< of the acknowledgement wanted
        int connection = 0;
    };

    explicit ScriptedFloatplane(QObject *parent = nullptr);
    ~ScriptedFloatplane() override;

    QUrl url() const;

    /// Calls without an answer get 404 and "Not Found". A list of replies is walked to its last.
    void onRest(const QString &route, const QList<Reply> &replies) { m_rest.insert(route, replies); }
    const QList<Call> &calls() const { return m_calls; }
    int count(const QString &route) const;

    /// Virtual requests without an answer get 404 and "Not Found"; those held get none until ack().
    void onSails(const QString &url, const QList<std::pair<int, QJsonValue>> &answers) { m_sails.insert(url, answers); }
    void hold(const QString &url) { m_held.append(url); }
    void release(const QString &url) { m_held.removeAll(url); }
    const QList<Asked> &asked() const { return m_asked; }
    QList<Asked> askedFor(const QString &url) const;

    void ack(qint64 id, int status, const QJsonValue &body);
    void emitEvent(const QString &name, const QJsonValue &argument);
    /// A Socket.IO packet as it is, for what no server should send.
    void sendPacket(const QString &packet);
    /// The TCP connection goes away.
    void drop();
    /// What the open packet names from now on (floatplane.md 3.4).
    void setHeartbeat(std::chrono::milliseconds interval, std::chrono::milliseconds timeout)
    {
        m_open.pingInterval = interval;
        m_open.pingTimeout = timeout;
    }
    bool hasPeer() const { return m_peer != nullptr; }
    int connections() const { return m_connections; }
    /// The Cookie header of the newest handshake.
    QByteArray cookie() const { return m_cookie; }
    QByteArray originHeader() const { return m_origin; }

private:
    Reply answerRest(const QHttpServerRequest &request);
    void takePeer();
    void receive(const QString &frame);
    void receivePacket(const QString &text);

    QHttpServer m_server;
    quint16 m_port = 0;
    QHash<QString, QList<Reply>> m_rest;
    QHash<QString, QList<std::pair<int, QJsonValue>>> m_sails;
    QStringList m_held;
    QList<Call> m_calls;
    QList<Asked> m_asked;
    std::unique_ptr<QWebSocket> m_peer;
    int m_connections = 0;
    engineio::Open m_open{QStringLiteral("b1VcCLtZ1SUXiYEGAB49"), {}};
    QByteArray m_cookie;
    QByteArray m_origin;
};

} // namespace partyline
