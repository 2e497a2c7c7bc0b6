// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdj.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QWebSocket;

namespace partyline {
class Faults;
}

namespace partyline::djpractice {

struct Session;

/// One socket (plugdj.md 2): bundles the events of one turn of the event loop into one message, and sends `h` when it
/// has been quiet for the heartbeat interval.
class Connection final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds heartbeat{10'000};
        std::chrono::milliseconds authTimeout{5'000};
    };

    /// Takes the socket over.
    Connection(QWebSocket *socket, Options options, Faults &faults, QObject *parent);
    ~Connection() override;

    /// Null until the token was accepted.
    Session *session() const { return m_session; }
    void accept(Session &session);
    /// True from the ack on: room events are for this socket.
    bool isLive() const { return m_isLive; }
    void setLive() { m_isLive = true; }
    /// True once close() or abort() was called.
    bool isClosing() const { return m_isClosing; }

    void send(const plugdj::Envelope &envelope);
    /// Text as it is, for what no codec writes.
    void sendRaw(const QString &message);
    /// Sends what is queued, then closes.
    void close();
    /// Cuts the connection without a close frame.
    void abort();
    void setHeartbeatMuted(bool muted);

signals:
    void received(const QString &message);
    void closed();

private:
    void flush();
    void beat();
    QString written(const QList<plugdj::Envelope> &events) const;

    QWebSocket *m_socket;
    Faults &m_faults;
    Session *m_session = nullptr;
    bool m_isLive = false;
    bool m_isClosing = false;
    bool m_isHeartbeatMuted = false;
    QList<plugdj::Envelope> m_queue;
    QTimer m_flush;
    QTimer m_heartbeat;
    QTimer m_storm;
    QTimer m_authDeadline;
};

} // namespace partyline::djpractice
