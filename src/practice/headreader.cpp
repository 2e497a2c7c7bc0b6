// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/headreader.h"

#include <QTcpSocket>

namespace partyline {

HeadReader::HeadReader(QTcpSocket *socket, std::chrono::milliseconds patience)
    : QObject(socket)
    , m_socket(socket)
{
    m_socket->setReadBufferSize(MaximumHead);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish();
        emit refused(408);
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &HeadReader::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    m_patience.start(patience);
}

void HeadReader::read()
{
    const QByteArray seen = m_socket->peek(MaximumHead);
    const auto end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= MaximumHead) {
            finish();
            emit refused(431);
        }
        return;
    }
    finish();
    if (const auto head = parseRequestHead(seen.first(end + 4)))
        emit arrived(*head);
    else
        emit refused(400);
}

void HeadReader::finish()
{
    m_patience.stop();
    disconnect(m_socket, nullptr, this, nullptr);
    disconnect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    deleteLater();
}

} // namespace partyline
