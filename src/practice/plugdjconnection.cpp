// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjconnection.h"

#include "practice/plugdjfaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

/// More than a line of chat or a token ever needs; the original's limit is not recorded.
constexpr quint64 MaximumMessage = 64 * 1024;

} // namespace

Connection::Connection(QWebSocket *socket, Options options, Faults &faults, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_faults(faults)
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingMessageSize(MaximumMessage);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &Connection::received);
    connect(m_socket, &QWebSocket::disconnected, this, &Connection::closed);

    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &Connection::flush);
    // Precise: the original sends `h` exactly so long after its last message.
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_heartbeat.setInterval(options.heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Connection::beat);
    m_heartbeat.start();
    m_authDeadline.setSingleShot(true);
    connect(&m_authDeadline, &QTimer::timeout, this, &Connection::close);
    m_authDeadline.start(options.authTimeout);

    const QString storm = QString::fromUtf16(fault::HeartbeatStorm);
    if (m_faults.isOn(storm)) {
        connect(&m_storm, &QTimer::timeout, this, [this] { sendRaw(u"h"_s); });
        m_storm.start(int(1000 / qBound(1.0, m_faults.number(storm, 100), 1000.0)));
    }
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::accept(Session &session)
{
    m_session = &session;
    m_authDeadline.stop();
}

void Connection::send(const plugdj::Envelope &envelope)
{
    m_queue.append(envelope);
    if (fault::isOn(m_faults, fault::DuplicateEvents))
        m_queue.append(envelope);
    if (!m_flush.isActive())
        m_flush.start(0);
}

void Connection::sendRaw(const QString &message)
{
    if (fault::isOn(m_faults, fault::Silent) && m_isLive)
        return;
    m_socket->sendTextMessage(message);
    m_heartbeat.start();
}

void Connection::close()
{
    m_isClosing = true;
    flush();
    m_socket->close();
}

void Connection::abort()
{
    m_isClosing = true;
    m_socket->abort();
}

void Connection::setHeartbeatMuted(bool muted)
{
    m_isHeartbeatMuted = muted;
}

void Connection::flush()
{
    m_flush.stop();
    if (m_queue.isEmpty())
        return;
    const QString message = written(std::exchange(m_queue, {}));
    sendRaw(message);
}

void Connection::beat()
{
    if (!m_isHeartbeatMuted && !fault::isOn(m_faults, fault::NoHeartbeat))
        sendRaw(u"h"_s);
}

QString Connection::written(const QList<plugdj::Envelope> &events) const
{
    const QString message = plugdj::serializeEvents(events);
    if (!fault::spoils(m_faults))
        return message;
    QJsonArray spoiled;
    for (const QJsonValue element : QJsonDocument::fromJson(message.toUtf8()).array()) {
        QJsonObject event = element.toObject();
        event[u"p"_s] = fault::spoiled(event.value(u"p"_s), m_faults);
        spoiled.append(event);
    }
    return QString::fromUtf8(QJsonDocument(spoiled).toJson(QJsonDocument::Compact));
}

} // namespace partyline::djpractice
