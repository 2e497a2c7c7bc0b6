// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/faultproxy.h"

#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

namespace partyline {

namespace {

/// The other side hears of a broken connection, not of an ended one.
void reset(QTcpSocket &socket)
{
    const linger none{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

struct FaultProxy::Link
{
    int connection = 0;
    bool isHanging = false;
    qint64 straggle = 0;          ///< ms
    QTcpSocket *client = nullptr; ///< owned, as the server
    QTcpSocket *server = nullptr;
    Lane toServer;
    Lane toClient;

    ~Link()
    {
        for (QTcpSocket *socket : {client, server}) {
            socket->disconnect();
            socket->deleteLater();
        }
    }
};

FaultProxy::FaultProxy(const QUrl &target, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_host(target.host())
    , m_port(quint16(target.port()))
    , m_random(seed)
{
    m_clock.start();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            adopt(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

FaultProxy::~FaultProxy() = default;

QUrl FaultProxy::through(QUrl address) const
{
    address.setPort(m_server.serverPort());
    return address;
}

void FaultProxy::setWeather(const Weather &weather)
{
    m_weather = weather;
}

void FaultProxy::calm()
{
    m_weather = {};
    m_untilCut = -1;
}

void FaultProxy::hang()
{
    for (const auto &link : m_links)
        link->isHanging = true;
}

void FaultProxy::cut(Cut how)
{
    m_untilCut = -1;
    while (!m_links.empty())
        drop(m_links.front()->connection, how);
}

void FaultProxy::cutAfter(qint64 bytes, Cut how)
{
    m_untilCut = bytes;
    m_cutWanted = how;
}

void FaultProxy::adopt(QTcpSocket *client)
{
    // Not before: Qt 6.4 goes on connecting when the reset comes before it has noticed that it is connected.
    if (m_weather.refuses) {
        connect(client, &QTcpSocket::readyRead, client, [client] {
            reset(*client);
            client->deleteLater();
        });
        return;
    }
    auto link = std::make_unique<Link>();
    link->connection = ++m_opened;
    link->isHanging = m_weather.isHanging;
    if (m_weather.straggle.count() > 0)
        link->straggle = m_random.bounded(qint64(m_weather.straggle.count() + 1));
    link->client = client;
    link->server = new QTcpSocket(this);
    link->toServer.from = link->toClient.to = client;
    link->toServer.to = link->toClient.from = link->server;
    follow(*link, link->toServer);
    follow(*link, link->toClient);
    connect(link->server, &QTcpSocket::connected, this,
            [this, &lane = link->toServer, connection = link->connection] { carry(connection, lane); });
    link->server->connectToHost(m_host, m_port);
    m_links.push_back(std::move(link));
}

void FaultProxy::follow(Link &link, Lane &lane)
{
    lane.timer.setSingleShot(true);
    lane.timer.setTimerType(Qt::PreciseTimer);
    connect(&lane.timer, &QTimer::timeout, this, [this, &link, &lane] { carry(link.connection, lane); });
    connect(lane.from, &QTcpSocket::readyRead, this, [this, &link, &lane] { take(link, lane); });
    connect(lane.from, &QTcpSocket::disconnected, this, [this, &link, &lane] {
        lane.isOver = true;
        take(link, lane);
    });
    connect(lane.from, &QTcpSocket::errorOccurred, this, [this, connection = link.connection](auto error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            drop(connection, {});
    });
}

void FaultProxy::take(Link &link, Lane &lane)
{
    const QByteArray bytes = lane.from->readAll();
    if (link.isHanging) {
        if (lane.isOver)
            drop(link.connection, {});
        return;
    }
    if (!bytes.isEmpty()) {
        const qint64 jitter = m_weather.jitter.count() > 0 ? m_random.bounded(qint64(m_weather.jitter.count() + 1)) : 0;
        const qint64 arrives = m_clock.elapsed() + m_weather.latency.count() + jitter + link.straggle;
        lane.free = std::max(lane.free, arrives);
        if (m_weather.bytesPerSecond > 0)
            lane.free += bytes.size() * 1000 / m_weather.bytesPerSecond;
        lane.parcels.append({lane.free, bytes});
    }
    carry(link.connection, lane);
}

void FaultProxy::carry(int connection, Lane &lane)
{
    if (lane.to->state() == QAbstractSocket::ConnectingState || lane.to->state() == QAbstractSocket::HostLookupState)
        return;                                        // connected() comes back here
    const bool isToClient = lane.to->parent() != this; // the sockets of clients belong to the listener
    while (!lane.parcels.isEmpty() && lane.parcels.constFirst().due <= m_clock.elapsed()) {
        QByteArray bytes = lane.parcels.takeFirst().bytes;
        const bool isCut = isToClient && m_untilCut >= 0 && bytes.size() >= m_untilCut;
        if (isCut)
            bytes.truncate(m_untilCut);
        else if (isToClient && m_untilCut >= 0)
            m_untilCut -= bytes.size();
        lane.to->write(bytes);
        lane.to->flush();
        if (isToClient)
            emit carried(connection, bytes);
        if (isCut) {
            m_untilCut = -1;
            drop(connection, m_cutWanted);
            return;
        }
    }
    if (!lane.parcels.isEmpty())
        lane.timer.start(int(std::max<qint64>(0, lane.parcels.constFirst().due - m_clock.elapsed())));
    else if (lane.isOver)
        drop(connection, {});
}

void FaultProxy::drop(int connection, std::optional<Cut> how)
{
    const auto it = std::ranges::find(m_links, connection, [](const auto &link) { return link->connection; });
    if (it == m_links.end())
        return;
    const std::unique_ptr<Link> link = std::move(*it);
    m_links.erase(it);
    for (QTcpSocket *socket : {link->client, link->server}) {
        socket->disconnect(this);
        if (how == Cut::Reset)
            reset(*socket);
        else
            socket->disconnectFromHost();
    }
    if (how)
        emit wasCut(connection, *how);
}

} // namespace partyline
