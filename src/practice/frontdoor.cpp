// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/frontdoor.h"

#include "core/endpoints.h"
#include "practice/headreader.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>

namespace partyline {

using namespace Qt::StringLiterals;

/// Accepts connections without announcing them; only those that are meant for the HTTP server become pending ones.
class FrontDoor::Listener final : public QTcpServer
{
public:
    explicit Listener(FrontDoor *door)
        : m_door(door)
    {
    }
    void announce(QTcpSocket *socket) { addPendingConnection(socket); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        // Qt's HTTP server writes an answer in pieces; each would wait for the other side's delayed acknowledgement.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_door->greet(socket);
    }

private:
    FrontDoor *m_door;
};

namespace {

constexpr int MisdirectedRequest = 421;

/// Whether a request names this computer by one of its own names. Any other one was made up to lead a web page here
/// (DNS rebinding). Who names none is no browser.
bool isOurHost(const QByteArray &header)
{
    if (header.isEmpty())
        return true;
    const QUrl url(u"http://"_s + QString::fromLatin1(header));
    return url.isValid() && url.userInfo().isEmpty() && isLoopback(url);
}

/// Says no over plain HTTP and closes once that is written.
void refuse(QTcpSocket *socket, const FrontDoor::Refusal &refusal)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->readAll();
    socket->write("HTTP/1.1 " + QByteArray::number(refusal.status) + " Refused\r\nContent-Type: " + refusal.contentType
                  + "\r\nContent-Length: " + QByteArray::number(refusal.body.size()) + "\r\nConnection: close\r\n\r\n"
                  + refusal.body);
    socket->disconnectFromHost();
}

} // namespace

FrontDoor::FrontDoor()
    : FrontDoor(Options{})
{
}

FrontDoor::FrontDoor(Options options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_sockets(u"partyline-practice"_s, QWebSocketServer::NonSecureMode)
    , m_listener(new Listener(this))
{
    m_listener->setParent(&m_http);
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &FrontDoor::takeUpgraded);
}

FrontDoor::~FrontDoor()
{
    m_sockets.disconnect(this);
}

Result<Done> FrontDoor::listen(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return Error{Error::Kind::Network,
                     QCoreApplication::translate("PracticeServer", "Port %1 cannot be used: %2.")
                         .arg(port)
                         .arg(m_listener->errorString()),
                     {},
                     {}};
    }
    m_http.bind(m_listener);
    return Done{};
}

Result<Done> FrontDoor::listenFrom(quint16 first)
{
    constexpr int Tries = 100; // more taken ports in a row than any machine has reason for
    auto result = listen(first);
    for (int i = 1; !result && first != 0 && i < Tries && first + i <= 65'535; ++i)
        result = listen(quint16(first + i));
    return result;
}

quint16 FrontDoor::port() const
{
    return m_listener->serverPort();
}

void FrontDoor::greet(QTcpSocket *socket)
{
    auto *reader = new HeadReader(socket, m_options.headTimeout);
    connect(reader, &HeadReader::refused, this, [socket](int status) { refuse(socket, {status, {}, "text/plain"}); });
    connect(reader, &HeadReader::arrived, this, [this, socket](const RequestHead &head) { handOver(socket, head); });
}

void FrontDoor::handOver(QTcpSocket *socket, const RequestHead &head)
{
    if (!isOurHost(head.header("host"))) {
        refuse(socket, {MisdirectedRequest, "This server is this computer's own.", "text/plain"});
        return;
    }
    if (head.isWebSocketUpgrade()) {
        upgrade(socket, head);
        return;
    }
    m_listener->announce(socket);
    socket->setReadBufferSize(0);
    emit socket->readyRead(); // the request is in the buffer already
}

void FrontDoor::upgrade(QTcpSocket *socket, const RequestHead &head)
{
    const auto refusal = m_gate ? m_gate(head) : Refusal{404, {}, "text/plain"};
    if (refusal) {
        refuse(socket, *refusal);
        return;
    }
    const quint16 peer = socket->peerPort();
    m_heads.insert(peer, head);
    // Qt drops the socket itself when the rest of the handshake (key, version) is not acceptable.
    connect(socket, &QTcpSocket::disconnected, this, [this, peer] { m_heads.remove(peer); });
    m_sockets.handleConnection(socket);
    socket->setReadBufferSize(0);
    emit socket->readyRead(); // the handshake is in the buffer already
}

void FrontDoor::takeUpgraded()
{
    while (QWebSocket *socket = m_sockets.nextPendingConnection())
        emit socketOpened(socket, m_heads.take(socket->peerPort()));
}

} // namespace partyline
