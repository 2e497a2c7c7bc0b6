// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace partyline {

/// A server that is nothing but bytes, on a thread of its own: whatever it does, the client's thread has not done it.
/// Takes a request's head, whatever it asks for, and answers with the script until that is over or the client goes.
class RawServer
{
public:
    struct Script
    {
        QByteArray head;                    ///< once; "@accept@" becomes the answer to the request's Sec-WebSocket-Key
        QByteArray chunk;                   ///< then this, so often; as fast as it is taken
        qint64 times = 0;                   ///< -1: without end
        QByteArray tail;                    ///< and this
        int atOnce = 0;                     ///< bytes of one write; 0: all there is
        std::chrono::microseconds pause{0}; ///< after each write
        bool hangs = false;                 ///< when all is said, the connection stays open
        static Script http(const QByteArray &headers, const QByteArray &chunk, qint64 times,
                           const QByteArray &tail = {});
        static Script webSocket(const QByteArray &chunk, qint64 times, const QByteArray &tail = {});
    };

    explicit RawServer(Script script);
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    int connections() const { return m_connections; }
    qint64 sent() const { return m_sent; }
    /// From the next connection on.
    void setScript(Script script);

    /// One WebSocket frame of a server, unmasked.
    static QByteArray frame(int opcode, const QByteArray &payload, bool isFinal = true);
    /// A frame's head alone that promises so much.
    static QByteArray frameHead(int opcode, quint64 promised, bool isFinal = true);

private:
    void run();
    void serve(int peer);
    bool write(int peer, const QByteArray &bytes, const Script &script);
    bool mayGoOn(int descriptor, short events) const;

    std::mutex m_mutex;
    Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_sent = 0;
    std::thread m_thread;
};

} // namespace partyline
