// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanesocket.h"

#include "practice/floatplanefaults.h"
#include "wire/engineio.h"
#include "wire/json.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

/// Engine.IO 3.6's own default of maxHttpBufferSize (floatplane.md 3.8).
constexpr quint64 LargestFrame = 1'000'000;
/// What the big frame fault sends: as much as a client should at least accept (3.8).
constexpr int BigFrame = 1 << 20;
constexpr int SidLength = 20;

QString sdkVersionOf(const RequestHead &head)
{
    const QString name = u"__sails_io_sdk_version"_s;
    const QString inQuery = head.query.queryItemValue(name);
    const QByteArray inHeader = head.header(name.toLatin1());
    // Sails takes this for a client that says nothing (5.3).
    const QString fallback = inHeader.isEmpty() ? u"0.9.0"_s : QString::fromLatin1(inHeader);
    return inQuery.isEmpty() ? fallback : inQuery;
}

QString freshSid()
{
    static const QString digits = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString sid;
    while (sid.size() < SidLength)
        sid.append(digits[QRandomGenerator::global()->bounded(int(digits.size()))]);
    return sid;
}

} // namespace

FloatplaneSocket::FloatplaneSocket(std::unique_ptr<QWebSocket> socket, const RequestHead &head, Options options,
                                   const Faults &faults, QString session, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_options(options)
    , m_faults(faults)
    , m_session(std::move(session))
    , m_sdkVersion(sdkVersionOf(head))
{
    m_socket->setParent(nullptr);
    m_socket->setMaxAllowedIncomingMessageSize(LargestFrame);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &FloatplaneSocket::receive);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &FloatplaneSocket::takeBinary);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        leave();
        emit gone();
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_options.pingInterval + m_options.pingTimeout);
    connect(&m_deadline, &QTimer::timeout, this, &FloatplaneSocket::breakOff);
    m_deadline.start();
    connect(&m_reading, &QTimer::timeout, this, [this] {
        take(m_unread.takeFirst());
        if (m_unread.isEmpty())
            m_reading.stop();
    });

    m_socket->sendTextMessage(engineio::serializeOpen({freshSid(), {}, m_options.pingInterval, m_options.pingTimeout}));
    if (const int delay = faultNumber(m_faults, fault::DelayConnect); delay > 0)
        QTimer::singleShot(delay, this, &FloatplaneSocket::connectRoot);
    else
        connectRoot();
}

FloatplaneSocket::~FloatplaneSocket()
{
    m_socket->disconnect(this);
}

void FloatplaneSocket::connectRoot()
{
    m_isConnected = true;
    socketio::Packet packet;
    packet.type = socketio::Type::Connect;
    send(packet);
}

void FloatplaneSocket::receive(const QString &frame)
{
    const int pause = faultNumber(m_faults, fault::SlowReader);
    if (pause <= 0 && m_unread.isEmpty()) {
        take(frame);
        return;
    }
    m_unread.append(frame);
    if (!m_reading.isActive())
        m_reading.start(qMax(1, pause));
}

void FloatplaneSocket::take(const QString &frame)
{
    m_deadline.start();
    const QByteArray utf8 = frame.toUtf8();
    const auto packet = engineio::parseFrame(utf8);
    if (!packet || m_attachments > 0) { // a text frame before all attachments is an error (4.8)
        breakOff();
        return;
    }
    if (packet->type == engineio::Type::Ping && m_answersPings)
        m_socket->sendTextMessage(engineio::serializeFrame(engineio::Type::Pong)); // without its text (3.5)
    // The stock server ignores a close packet on a WebSocket (3.6), and what comes before '40' is lost (4.4).
    if (packet->type != engineio::Type::Message || packet->isBinary || !m_isConnected)
        return;
    const auto message = socketio::parsePacket(packet->text);
    if (message && (message->argument.isEmpty() || json::Document().parse(message->argument)))
        handle(*message);
    else
        breakOff();
}

void FloatplaneSocket::takeBinary(const QByteArray &frame)
{
    m_deadline.start();
    if (m_attachments > 0 && engineio::parseBinaryFrame(frame))
        --m_attachments;
    else
        breakOff();
}

void FloatplaneSocket::handle(const socketio::Packet &packet)
{
    switch (packet.type) {
    case socketio::Type::Connect:
        if (packet.isRoot()) {
            connectRoot(); // a second one, as Socket.IO 2 answers it (4.4)
        } else {
            socketio::Packet error;
            error.type = socketio::Type::Error;
            error.space = packet.space;
            error.argument = QByteArrayLiteral("\"Invalid namespace\"");
            send(error);
        }
        return;
    case socketio::Type::Disconnect:
        if (packet.isRoot())
            leave(); // the transport stays until the heartbeat deadline (4.6)
        return;
    case socketio::Type::Event:
        handleEvent(packet);
        return;
    case socketio::Type::Ack:
        ++m_acksReceived;
        return;
    case socketio::Type::BinaryEvent:
    case socketio::Type::BinaryAck:
        m_attachments = packet.attachments;
        return;
    case socketio::Type::Error:
        return;
    }
}

void FloatplaneSocket::handleEvent(const socketio::Packet &packet)
{
    if (!packet.isRoot() || !sails::isVerb(packet.name))
        return;
    if (!sails::acceptsSdkVersion(m_sdkVersion)) {
        refuseRequest(packet,
                      u"This version of Sails is not compatible with the client SDK version (%1)."_s.arg(m_sdkVersion));
        return;
    }
    const auto request = sails::parseRequest(packet.name, packet.argument);
    if (request)
        emit requested(*request, packet.id);
    else
        refuseRequest(packet, u"No url provided in request"_s);
}

void FloatplaneSocket::refuseRequest(const socketio::Packet &packet, const QString &details)
{
    const QByteArray error = sails::serializeParseError(details);
    if (packet.id)
        acknowledge(*packet.id, error);
    else
        emitEvent(sails::ParseErrorEvent, QJsonDocument::fromJson(error).object());
}

void FloatplaneSocket::emitEvent(const QString &name, const QJsonObject &argument, bool wantsAck)
{
    if (!m_isConnected)
        return;
    sendOddities();
    socketio::Packet packet;
    packet.name = name;
    packet.argument = QJsonDocument(argument).toJson(QJsonDocument::Compact);
    if (wantsAck)
        packet.id = m_nextAck++;
    send(packet);
    if (m_faults.isOn(fault::DuplicateEvents))
        send(packet);
    const int most = faultNumber(m_faults, fault::DropTcp);
    if (++m_eventsSent == most)
        breakOff();
}

void FloatplaneSocket::acknowledge(qint64 id, const QByteArray &argument)
{
    if (!m_isConnected)
        return;
    socketio::Packet packet;
    packet.type = socketio::Type::Ack;
    packet.id = id;
    packet.argument = argument;
    send(packet);
}

void FloatplaneSocket::sendOddities()
{
    if (m_faults.isOn(fault::UnknownEvent))
        m_socket->sendTextMessage(u"42[\"rainbow\",{\"colours\":7},null]"_s);
    if (m_faults.isOn(fault::BinaryEvent)) {
        m_socket->sendTextMessage(u"451-[\"picture\",{\"_placeholder\":true,\"num\":0}]"_s);
        m_socket->sendBinaryMessage(engineio::serializeBinaryFrame(QByteArrayLiteral("\x01\x02\x03")));
    }
    if (m_faults.isOn(fault::BigFrame))
        m_socket->sendTextMessage(u"42[\"padding\",\""_s + QString(BigFrame, u'x') + u"\"]"_s);
    if (m_faults.isOn(fault::BadJson))
        m_socket->sendTextMessage(u"42[\"radioChatter\",{\"id\":"_s);
}

void FloatplaneSocket::send(const socketio::Packet &packet)
{
    m_socket->sendTextMessage(engineio::serializeFrame(engineio::Type::Message, socketio::serializePacket(packet)));
}

void FloatplaneSocket::end(End how)
{
    if (how == End::Drop) {
        breakOff();
        return;
    }
    socketio::Packet packet;
    packet.type = socketio::Type::Disconnect;
    send(packet);
    leave();
    if (how == End::HardKick)
        m_socket->close();
}

void FloatplaneSocket::leave()
{
    m_isConnected = false;
    if (!std::exchange(m_hasLeft, true))
        emit left();
}

void FloatplaneSocket::breakOff()
{
    m_socket->abort();
}

} // namespace partyline::practice
