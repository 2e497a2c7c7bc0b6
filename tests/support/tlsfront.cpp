// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/tlsfront.h"

#include <QTcpSocket>

namespace partyline {

using namespace Qt::StringLiterals;

TlsFront::TlsFront(const QUrl &target, const QSslConfiguration &shown, QObject *parent)
    : QObject(parent)
    , m_host(target.host())
    , m_port(quint16(target.port()))
{
    m_server.setSslConfiguration(shown);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            adopt(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

TlsFront::~TlsFront()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

QUrl TlsFront::through(QUrl address) const
{
    address.setScheme(address.scheme().startsWith("ws"_L1) ? u"wss"_s : u"https"_s);
    address.setPort(m_server.serverPort());
    return address;
}

void TlsFront::adopt(QTcpSocket *client)
{
    ++m_encrypted;
    auto *server = new QTcpSocket(this);
    const auto carry = [](QTcpSocket *from, QTcpSocket *to) {
        if (from->isOpen() && to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    };
    const auto end = [](QTcpSocket *one, QTcpSocket *other) {
        one->disconnect();
        other->disconnect();
        one->deleteLater();
        // What it was given is still told.
        connect(other, &QAbstractSocket::disconnected, other, &QObject::deleteLater);
        other->disconnectFromHost();
        if (other->state() == QAbstractSocket::UnconnectedState)
            other->deleteLater();
    };
    connect(client, &QIODevice::readyRead, this, [=] { carry(client, server); });
    connect(server, &QAbstractSocket::connected, this, [=] { carry(client, server); });
    connect(server, &QIODevice::readyRead, this, [=] { carry(server, client); });
    connect(client, &QAbstractSocket::disconnected, this, [=] {
        carry(client, server);
        end(client, server);
    });
    connect(server, &QAbstractSocket::disconnected, this, [=] {
        carry(server, client);
        end(server, client);
    });
    connect(server, &QAbstractSocket::errorOccurred, this, [=] {
        if (server->state() != QAbstractSocket::ConnectedState)
            end(server, client);
    });
    server->connectToHost(m_host, m_port);
}

} // namespace partyline
