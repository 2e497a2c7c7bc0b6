// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// The other end of bench_wire, a process of its own: a WebSocket server for both services that says only what is needed
// to get in, and then, told on standard input "go CONNECTION FRAMES", writes so many chat lines, all encoded before the
// first of them goes out. Says on standard output "port N", "open CONNECTION" and "sent CONNECTION".
#include <QByteArray>
#include <QCryptographicHash>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr qsizetype ChatterBytes = 244;
constexpr qsizetype ChatBytes = 139;
constexpr int HeartbeatMs = 5'000;
constexpr auto Stream = "5c13f3c006f1be15e08e05c0";

struct Peer
{
    int socket = -1;
    bool isOpen = false;
    bool speaksSocketIo = false;
    QByteArray received;
    long long lines = 0;
};

void writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::send(socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (written <= 0)
            return;
        at += written;
    }
}

/// A text message in one frame, as a server writes it.
QByteArray frame(const QByteArray &text)
{
    QByteArray bytes(1, char(0x81));
    if (text.size() < 126) {
        bytes.append(char(text.size()));
    } else {
        bytes.append(char(126));
        bytes.append(char(text.size() >> 8));
        bytes.append(char(text.size() & 0xff));
    }
    return bytes + text;
}

/// Filled up to `size` within its message.
QByteArray filled(const QByteArray &before, const QByteArray &words, const QByteArray &after, qsizetype size)
{
    QByteArray text = words;
    while (before.size() + text.size() + after.size() < size)
        text.append(char('a' + text.size() % 26));
    text.truncate(size - before.size() - after.size());
    return before + text + after;
}

QByteArray chatter(long long number)
{
    const QByteArray id = QByteArray::number(number).rightJustified(12, '0');
    const QByteArray user = QByteArray::number(number * 7 % 200).rightJustified(3, '0');
    return filled("42[\"radioChatter\",{\"id\":\"" + id + "\",\"userGUID\":\"600000000000000000000" + user
                      + "\",\"username\":\"viewer_" + user + "\",\"channel\":\"/live/" + Stream + "\",\"message\":\"",
                  "that is line " + QByteArray::number(number) + " of many ",
                  "\",\"userType\":\"Normal\",\"emotes\":[]}]", ChatterBytes);
}

QByteArray chat(long long number)
{
    const QByteArray user = QByteArray::number(4'100'100 + number * 7 % 200);
    return filled("[{\"a\":\"chat\",\"p\":{\"cid\":\"" + user + '-' + QByteArray::number(1'551'550'000'000 + number)
                      + "\",\"message\":\"",
                  QByteArray::number(number) + " the horn in the harbour ",
                  "\",\"sub\":0,\"uid\":" + user + ",\"un\":\"ann" + user + "\"},\"s\":\"den\"}]", ChatBytes);
}

void greet(Peer &peer, int number)
{
    const qsizetype end = peer.received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = peer.received.left(end);
    peer.received.remove(0, end + 4);
    const qsizetype start = head.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key =
        head.mid(start, head.indexOf('\r', start) < 0 ? -1 : head.indexOf('\r', start) - start).trimmed();
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    writeAll(peer.socket, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: "
                              + accept + "\r\n\r\n");
    peer.isOpen = true;
    peer.speaksSocketIo = head.contains("/socket.io/");
    if (peer.speaksSocketIo) {
        writeAll(peer.socket, frame(R"(0{"sid":"bench","upgrades":[],"pingInterval":600000,"pingTimeout":600000})"));
        writeAll(peer.socket, frame("40"));
    }
    std::printf("open %d\n", number);
}

/// Whatever is asked gets an answer that is good enough to go on.
void answer(Peer &peer, const QByteArray &text)
{
    if (text == "2") {
        writeAll(peer.socket, frame("3"));
    } else if (peer.speaksSocketIo && text.startsWith("42")) {
        const qsizetype end = text.indexOf('[');
        writeAll(
            peer.socket,
            frame("43" + text.mid(2, end - 2)
                  + R"([{"body":{"success":true,"emotes":[],"admins":[],"users":[]},"headers":{},"statusCode":200}])"));
    } else if (text.contains("\"auth\"")) {
        writeAll(peer.socket, frame(R"([{"a":"ack","p":"1","s":"dashboard"}])"));
    }
}

/// Takes whole frames of the client off the front.
void readFrames(Peer &peer)
{
    for (;;) {
        QByteArray &bytes = peer.received;
        if (bytes.size() < 6)
            return;
        qsizetype length = bytes[1] & 0x7f, head = 2;
        if (length == 126) {
            if (bytes.size() < 8)
                return;
            length = (uchar(bytes[2]) << 8) | uchar(bytes[3]);
            head = 4;
        }
        if (bytes.size() < head + 4 + length)
            return;
        QByteArray text = bytes.mid(head + 4, length);
        for (qsizetype i = 0; i < length; ++i)
            text[i] = char(text[i] ^ bytes[head + i % 4]);
        const int code = bytes[0] & 0x0f;
        bytes.remove(0, head + 4 + length);
        if (code == 1)
            answer(peer, text);
    }
}

void flood(Peer &peer, int number, int frames)
{
    QByteArray all;
    all.reserve(frames * (ChatterBytes + 4));
    for (int i = 0; i < frames; ++i) {
        ++peer.lines;
        all += frame(peer.speaksSocketIo ? chatter(peer.lines) : chat(peer.lines));
    }
    writeAll(peer.socket, all);
    std::printf("sent %d\n", number);
}

int listening()
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(server, reinterpret_cast<sockaddr *>(&address), size) || ::listen(server, 8)
        || ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size)) {
        std::perror("bench_sender");
        std::exit(1);
    }
    std::printf("port %d\n", ntohs(address.sin_port));
    return server;
}

} // namespace

int main()
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int server = listening();
    std::vector<Peer> peers;
    for (QByteArray orders;;) {
        std::vector<pollfd> watched{{0, POLLIN, 0}, {server, POLLIN, 0}};
        for (const Peer &peer : peers)
            watched.push_back({peer.socket, short(peer.socket < 0 ? 0 : POLLIN), 0});
        if (::poll(watched.data(), watched.size(), HeartbeatMs) == 0) {
            for (const Peer &peer : peers) {
                if (peer.isOpen && !peer.speaksSocketIo)
                    writeAll(peer.socket, frame("h"));
            }
        }
        char buffer[65536];
        if (watched[0].revents) {
            const ssize_t size = ::read(0, buffer, sizeof buffer);
            if (size <= 0)
                return 0;
            orders.append(buffer, qsizetype(size));
            for (qsizetype end = orders.indexOf('\n'); end >= 0; end = orders.indexOf('\n')) {
                int number = 0, frames = 0;
                if (std::sscanf(orders.constData(), "go %d %d", &number, &frames) == 2 && number < int(peers.size()))
                    flood(peers[size_t(number)], number, frames);
                orders.remove(0, end + 1);
            }
        }
        for (size_t i = 0; i + 2 < watched.size(); ++i) {
            if (!watched[i + 2].revents)
                continue;
            Peer &peer = peers[i];
            const ssize_t size = ::recv(peer.socket, buffer, sizeof buffer, 0);
            if (size <= 0) {
                ::close(peer.socket);
                peer = {};
                continue;
            }
            peer.received.append(buffer, qsizetype(size));
            if (!peer.isOpen)
                greet(peer, int(i));
            if (peer.isOpen)
                readFrames(peer);
        }
        if (watched[1].revents) {
            peers.emplace_back();
            peers.back().socket = ::accept4(server, nullptr, nullptr, SOCK_CLOEXEC);
        }
    }
}
