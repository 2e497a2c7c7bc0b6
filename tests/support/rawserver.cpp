// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <list>

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookEvery = 20; // ms: how soon the server notices that it is over
constexpr qsizetype LargestWrite = 256 * 1024;

QByteArray acceptOf(const QByteArray &head)
{
    const QByteArray name = "sec-websocket-key:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    const QByteArray key = head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

} // namespace

RawServer::Script RawServer::Script::http(const QByteArray &headers, const QByteArray &chunk, qint64 times,
                                          const QByteArray &tail)
{
    Script script;
    script.head = "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n";
    script.chunk = chunk;
    script.times = times;
    script.tail = tail;
    return script;
}

RawServer::Script RawServer::Script::webSocket(const QByteArray &chunk, qint64 times, const QByteArray &tail)
{
    Script script;
    script.head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: @accept@\r\n\r\n";
    script.chunk = chunk;
    script.times = times;
    script.tail = tail;
    script.hangs = true;
    return script;
}

RawServer::RawServer(Script script)
    : m_script(std::move(script))
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), length) != 0 || listen(m_listener, 16) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        qFatal("no loopback port");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

RawServer::~RawServer()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listener);
}

QUrl RawServer::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_port));
}

void RawServer::setScript(Script script)
{
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
}

/// Waits until that can be done; false when the server is over or the client has gone.
bool RawServer::mayGoOn(int descriptor, short events) const
{
    while (!m_isOver) {
        pollfd state{descriptor, events, 0};
        if (poll(&state, 1, LookEvery) > 0)
            return (state.revents & events) != 0;
    }
    return false;
}

void RawServer::run()
{
    std::list<std::thread> peers;
    while (!m_isOver) {
        if (!mayGoOn(m_listener, POLLIN))
            break;
        const int peer = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (peer < 0)
            continue;
        ++m_connections;
        peers.emplace_back([this, peer] {
            serve(peer);
            ::close(peer);
        });
    }
    for (std::thread &peer : peers)
        peer.join();
}

void RawServer::serve(int peer)
{
    QByteArray head;
    while (!head.contains("\r\n\r\n")) {
        char bytes[4096];
        if (!mayGoOn(peer, POLLIN))
            return;
        const auto read = recv(peer, bytes, sizeof bytes, 0);
        if (read <= 0)
            return;
        head.append(bytes, qsizetype(read));
    }
    Script script;
    {
        const std::lock_guard lock(m_mutex);
        script = m_script;
    }
    if (!write(peer, QByteArray(script.head).replace("@accept@", acceptOf(head)), script))
        return;
    for (qint64 i = 0; script.times < 0 || i < script.times; ++i) {
        if (!write(peer, script.chunk, script))
            return;
    }
    if (!write(peer, script.tail, script) || !script.hangs)
        return;
    // Open until the client goes; what it says is of no interest.
    while (mayGoOn(peer, POLLIN)) {
        char bytes[4096];
        if (recv(peer, bytes, sizeof bytes, 0) <= 0)
            return;
    }
}

bool RawServer::write(int peer, const QByteArray &bytes, const Script &script)
{
    const qsizetype most = script.atOnce > 0 ? script.atOnce : LargestWrite;
    for (qsizetype at = 0; at < bytes.size();) {
        if (!mayGoOn(peer, POLLOUT))
            return false;
        const auto written =
            send(peer, bytes.constData() + at, size_t(std::min(most, bytes.size() - at)), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        at += qsizetype(written);
        m_sent += qint64(written);
        pollfd state{peer, POLLRDHUP, 0}; // a drip, until the other side has had enough
        const timespec pause{0, script.pause.count() * 1'000};
        if (script.pause.count() > 0 && ppoll(&state, 1, &pause, nullptr) > 0)
            return false;
    }
    return true;
}

QByteArray RawServer::frameHead(int opcode, quint64 promised, bool isFinal)
{
    QByteArray head(1, char((isFinal ? 0x80 : 0) | opcode));
    if (promised < 126) {
        head.append(char(promised));
    } else if (promised < 65536) {
        head.append(char(126)).append(2, '\0');
        qToBigEndian(quint16(promised), head.data() + 2);
    } else {
        head.append(char(127)).append(8, '\0');
        qToBigEndian(promised, head.data() + 2);
    }
    return head;
}

QByteArray RawServer::frame(int opcode, const QByteArray &payload, bool isFinal)
{
    return frameHead(opcode, quint64(payload.size()), isFinal) + payload;
}

} // namespace partyline
