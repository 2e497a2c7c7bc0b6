// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace partyline {

class LinkMeter;
class WebSocketFrames;
namespace upgrade {
class Answer;
}

/// One WebSocket, text messages, opened once. Hands them on as the UTF-8 they came as: what reads them wants nothing
/// else, and making a QString of each and bytes of it again cost more than all of this. Emits exactly one ended() after
/// open(), whatever happens, and nothing after it. A link that has ended is thrown away; the owner makes a new one for
/// the next try.
class WebSocketLink : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl url; ///< ws to loopback only, else wss; checked
        QString origin;
        QByteArray cookie; ///< the value of the Cookie header, empty for none; a Secret's reveal()
        QString caFile;    ///< PEM with further roots; verification is always full
        std::chrono::milliseconds connectTimeout{20'000}; ///< TCP, TLS and upgrade together
        std::chrono::milliseconds silenceLimit{0};        ///< no message for so long: ended with Network; 0 = never
        std::chrono::milliseconds slowAfter{0};           ///< no message for so long: becameSlow(); 0 = never
        qint64 maximumMessageBytes = 16 * 1024 * 1024; ///< floatplane.md 3.8; a larger one ends the link with Protocol
        std::shared_ptr<LinkMeter> meter;              ///< counts what goes over it and may probe it; null: nobody does
    };

    explicit WebSocketLink(Options options, QObject *parent = nullptr);
    ~WebSocketLink() override;

    void open();
    bool isOpen() const { return m_isOpen; }
    /// Returns false (and sends nothing) when the link is not open.
    bool send(const QString &message);
    /// Polite close; ended() follows with Error::Kind::Cancelled, at once if the link never opened.
    void close();
    /// As if the line had gone dead: closes without waiting and ends with this error.
    void abort(const Error &error);
    /// Restarts the watchdog with another limit, for protocols that learn it from the peer (Engine.IO's open packet).
    void setSilenceLimit(std::chrono::milliseconds limit);
    /// When the last message came, for "last heard of 12 s ago".
    std::chrono::steady_clock::time_point lastReceived() const { return m_lastReceived; }

    /// Sees each text message before anybody else, where it lies: UTF-8, checked, gone when this returns. True when it
    /// has taken it; messageReceived() is for the others. May neither end nor destroy the link.
    using Taker = std::function<bool(QByteArrayView utf8)>;
    /// For what comes so often that a copy and a signal for each would be most of what it costs.
    void setTaker(Taker taker) { m_taker = std::move(taker); }

signals:
    void opened();
    /// UTF-8, checked. The memory serves the next message again unless somebody keeps a copy.
    void messageReceived(const QByteArray &utf8);
    /// What the socket had to read is told or taken, or so much of it that it is time: who collects messages hands them
    /// on now. Follows every message, before ended().
    void burstOver();
    /// A binary message came; neither service sends any that matters. Its size in bytes.
    void binaryReceived(const QByteArray &message);
    void becameSlow();
    void ended(const partyline::Error &error);

private:
    void connectSignals();
    void start();
    void finish(const Error &error);
    void whenConnected();
    void whenReadable();
    bool readAnswer();
    void readMessages();
    void whenMessage(QByteArrayView utf8);
    void whenBinary(QByteArrayView message);
    void whenClosed(quint16 code);
    void whenBroken(quint16 code);
    void whenDisconnected();
    Error endingError() const;
    void heard();
    void setUpMeter();
    void probe(std::chrono::milliseconds patience);
    void whenPong();
    void endBurst();
    bool isOver(QTimer &timer, std::chrono::milliseconds limit);
    template <typename Handler>
    bool fromSocket(Handler handler);

    const Options m_options;
    Taker m_taker;
    QByteArray m_message; ///< that is told, or was told last
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<upgrade::Answer> m_answer; ///< while the upgrade is under way
    std::unique_ptr<WebSocketFrames> m_frames; ///< behind it
    QTimer m_deadline;                         ///< for the handshake, later for the closing
    std::chrono::milliseconds m_silenceLimit;  ///< 0: for ever
    QTimer m_silenceTimer;
    QTimer m_slowTimer;
    QTimer m_probeTimer;
    std::chrono::steady_clock::time_point m_probed;
    std::chrono::steady_clock::time_point m_lastReceived;
    std::optional<Error> m_ending; ///< how it ends once the socket is closed
    bool *m_isGone = nullptr;      ///< inside of a signal of the socket: to be told when we are destroyed meanwhile
    int m_metered = 0;             ///< which of the meter's tries we are
    int m_inBurst = 0;             ///< messages since the last burstOver()
    bool m_isOpen = false;
    bool m_hasEnded = false;
    bool m_isClosing = false;
};

} // namespace partyline
