// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/requesthead.h"
#include "wire/sails.h"
#include "wire/socketio.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace partyline {
class Faults;
} // namespace partyline

namespace partyline::practice {

/// One socket of the chat or the site host: Engine.IO 3 and Socket.IO 2 as the stock server speaks them
/// (floatplane.md 3 and 4). What the virtual requests mean is the host's business.
class FloatplaneSocket : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds pingInterval;
        std::chrono::milliseconds pingTimeout;
    };
    enum class End { Drop, SoftKick, HardKick };

    /// Takes over the open connection and says `0{...}` and, at once or later by the fault DelayConnect, `40`.
    FloatplaneSocket(std::unique_ptr<QWebSocket> socket, const RequestHead &head, Options options, const Faults &faults,
                     QString session, QObject *parent = nullptr);
    ~FloatplaneSocket() override;

    /// The sails.sid session of the handshake; it fixes who this is for as long as the socket lives (5.4).
    QString session() const { return m_session; }
    /// `40` was said and neither side has said `41` since.
    bool isConnected() const { return m_isConnected; }
    /// Acknowledgements that came for events which asked for one.
    int acksReceived() const { return m_acksReceived; }

    void emitEvent(const QString &name, const QJsonObject &argument, bool wantsAck = false);
    void acknowledge(qint64 id, const QByteArray &argument);
    void end(End how);
    /// False: pings stay unanswered, as if the server hung.
    void setAnswersPings(bool answers) { m_answersPings = answers; }

signals:
    /// A virtual request with a good SDK version and a url.
    void requested(const partyline::sails::Request &request, std::optional<qint64> id);
    /// The client left the namespace or the transport is gone. Comes once.
    void left();
    /// The transport is gone; comes once and last.
    void gone();

private:
    void receive(const QString &frame);
    void take(const QString &frame);
    void takeBinary(const QByteArray &frame);
    void handle(const socketio::Packet &packet);
    void handleEvent(const socketio::Packet &packet);
    void refuseRequest(const socketio::Packet &packet, const QString &details);
    void connectRoot();
    void leave();
    void breakOff();
    void sendOddities();
    void send(const socketio::Packet &packet);

    const std::unique_ptr<QWebSocket> m_socket;
    const Options m_options;
    const Faults &m_faults;
    const QString m_session;
    const QString m_sdkVersion;
    QTimer m_deadline;
    QStringList m_unread; ///< frames the slow reader has not looked at yet
    QTimer m_reading;
    qint64 m_nextAck = 0;
    int m_acksReceived = 0;
    int m_eventsSent = 0;
    int m_attachments = 0; ///< binary frames still to come; they are swallowed
    bool m_isConnected = false;
    bool m_hasLeft = false;
    bool m_answersPings = true;
};

} // namespace partyline::practice
