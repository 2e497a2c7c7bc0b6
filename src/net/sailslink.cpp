// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/sailslink.h"

#include "core/logging.h"
#include "net/trouble.h"
#include "net/websocketlink.h"
#include "wire/sails.h"

#include <QPointer>
#include <QUrlQuery>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// A faulty frame now and then is dropped; so many on one connection are no accident (floatplane.md 4.2).
constexpr int MostBadFrames = 5;
/// The largest that comes is the list of a full chat's people, some hundred KiB. What is read of a message takes up to
/// fourteen bytes for each of its own, and the window waits meanwhile.
constexpr qint64 LargestMessage = 2 * 1024 * 1024;
constexpr char MessageMark = '0' + char(engineio::Type::Message);
/// A server's own words, as far as a status line can show them.
constexpr qsizetype LongestWords = 200;

QUrl socketUrl(const SailsLink::Options &options)
{
    QUrl url = options.host;
    url.setScheme(options.host.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/socket.io/"_s);
    QUrlQuery query;
    // A server that is told no version refuses every request (floatplane.md 5.3).
    if (!options.sdkVersion.isEmpty())
        query.addQueryItem(u"__sails_io_sdk_version"_s, options.sdkVersion);
    query.addQueryItem(u"__sails_io_sdk_platform"_s, options.sdkPlatform);
    query.addQueryItem(u"__sails_io_sdk_language"_s, options.sdkLanguage);
    query.addQueryItem(u"EIO"_s, u"3"_s);
    query.addQueryItem(u"transport"_s, u"websocket"_s);
    url.setQuery(query);
    return url;
}

WebSocketLink::Options linkOptions(const SailsLink::Options &options)
{
    WebSocketLink::Options link;
    link.url = socketUrl(options);
    link.origin = options.origin;
    link.cookie = options.cookie;
    link.caFile = options.caFile;
    link.maximumMessageBytes = LargestMessage;
    link.meter = options.meter;
    link.connectTimeout = options.readyTimeout;
    return link;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}, {}};
}

} // namespace

bool SailsReply::isNoSuchRoute() const
{
    return statusCode == 404 && body == QJsonValue("Not Found"_L1);
}

SailsLink::SailsLink(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_link(std::make_unique<WebSocketLink>(linkOptions(m_options)))
{
    m_readyTimer.setSingleShot(true);
    m_expiryTimer.setSingleShot(true);
    m_link->setTaker([this](QByteArrayView frame) { return take(frame); });
    connect(m_link.get(), &WebSocketLink::messageReceived, this, &SailsLink::receive);
    connect(m_link.get(), &WebSocketLink::burstOver, this, &SailsLink::burstOver);
    connect(m_link.get(), &WebSocketLink::binaryReceived, this, &SailsLink::receiveBinary);
    connect(m_link.get(), &WebSocketLink::ended, this, &SailsLink::whenEnded);
    connect(&m_readyTimer, &QTimer::timeout, this, [this] { fail(trouble::timedOut(m_options.host.host())); });
    connect(&m_pingTimer, &QTimer::timeout, this,
            [this] { m_link->send(engineio::serializeFrame(engineio::Type::Ping)); });
    connect(&m_expiryTimer, &QTimer::timeout, this, &SailsLink::expireRequests);
}

SailsLink::~SailsLink()
{
    m_isOver = true;
    m_link->disconnect(this);
    answerAll(cancelled());
}

void SailsLink::open()
{
    m_readyTimer.start(m_options.readyTimeout);
    m_link->open();
}

void SailsLink::close()
{
    if (m_isReady)
        sendPacket({socketio::Type::Disconnect, u"/"_s, {}, {}, 0, {}, {}, {}});
    m_isOver = true;
    m_isReady = false;
    m_pingTimer.stop();
    m_link->close();
}

std::chrono::steady_clock::time_point SailsLink::lastReceived() const
{
    return m_link->lastReceived();
}

void SailsLink::request(const QByteArray &verb, const QString &url, const QJsonObject &data, Answer answer,
                        WhenNotReady whenNotReady, const QJsonObject &headers)
{
    if (m_isOver || (!m_isReady && whenNotReady == WhenNotReady::Fail)) {
        answer(Error{
            Error::Kind::Network, tr("There is no connection to %1.").arg(m_options.host.host()), u"notReady"_s, {}});
        return;
    }
    const QByteArray argument = sails::serializeRequest({verb, url, data, headers});
    const qint64 id = m_nextId++;
    const socketio::Packet packet{socketio::Type::Event, u"/"_s, {}, id, 0, QString::fromLatin1(verb), argument, {}};
    auto &waiting = m_requests[id];
    waiting.answer = std::move(answer);
    waiting.packet = packet;
    if (m_isReady)
        submit(waiting);
}

/// Sends a request; from now on its time runs.
void SailsLink::submit(Waiting &waiting)
{
    sendPacket(waiting.packet);
    waiting.packet = {};
    waiting.until = Clock::now() + m_options.requestTimeout;
    if (!m_expiryTimer.isActive())
        m_expiryTimer.start(m_options.requestTimeout);
}

void SailsLink::sendPacket(const socketio::Packet &packet)
{
    m_link->send(engineio::serializeFrame(engineio::Type::Message, socketio::serializePacket(packet)));
}

/// The hot path: no signal, no memory, no copy.
bool SailsLink::take(QByteArrayView frame)
{
    if (!m_taker || m_attachmentsDue > 0 || !frame.startsWith(MessageMark))
        return false;
    const auto event = socketio::plainEvent(frame.sliced(1));
    return event && m_taker(event->name, event->argument);
}

void SailsLink::receive(const QByteArray &frame)
{
    // Nearly all that comes is a message: no packet is made of it first.
    if (frame.startsWith(MessageMark))
        return receiveMessage(QByteArrayView(frame).sliced(1));
    const auto packet = engineio::parseFrame(frame);
    if (packet)
        dispatch(*packet);
    else
        complain(packet.error());
}

void SailsLink::receiveBinary(const QByteArray &frame)
{
    const auto packet = engineio::parseBinaryFrame(frame);
    if (packet)
        dispatch(*packet);
    else
        complain(packet.error());
}

void SailsLink::dispatch(const engineio::Packet &packet)
{
    switch (packet.type) {
    case engineio::Type::Open:
        return greet(packet.text);
    case engineio::Type::Close:
        return fail(trouble::cut(m_options.host.host()));
    case engineio::Type::Ping: // not in this protocol, but harmless to answer (floatplane.md 3.5)
        m_link->send(engineio::serializeFrame(engineio::Type::Pong, QString::fromUtf8(packet.text)));
        return;
    case engineio::Type::Message:
        return packet.isBinary ? swallowAttachment() : receiveMessage(packet.text);
    case engineio::Type::Pong:
    case engineio::Type::Upgrade:
    case engineio::Type::Noop:
        return;
    }
}

void SailsLink::greet(QByteArrayView openText)
{
    if (m_isGreeted)
        return;
    const auto open = engineio::parseOpen(openText);
    if (!open)
        return fail({Error::Kind::Protocol,
                     tr("%1 does not answer like a chat server.").arg(m_options.host.host()),
                     u"open"_s,
                     {}});
    m_isGreeted = true;
    m_pingTimer.start(open->pingInterval);
    m_link->setSilenceLimit(open->pingInterval + open->pingTimeout);
}

/// Neither service sends binary; what comes is counted and dropped (floatplane.md 4.8).
void SailsLink::swallowAttachment()
{
    if (m_attachmentsDue > 0)
        --m_attachmentsDue;
    else
        complain({Error::Kind::Protocol, u"a binary message that nobody announced"_s, {}, {}});
}

void SailsLink::receiveMessage(QByteArrayView text)
{
    if (m_attachmentsDue == 0) {
        if (const auto event = socketio::plainEvent(text))
            return tellPlainEvent(*event);
    }
    if (m_attachmentsDue > 0) {
        m_attachmentsDue = 0;
        QPointer<SailsLink> self(this);
        complain({Error::Kind::Protocol, u"attachments were announced and did not come"_s, {}, {}});
        if (!self || m_isOver)
            return;
    }
    const auto packet = socketio::parsePacket(text);
    if (!packet)
        return complain(packet.error());
    m_attachmentsDue = packet->attachments;
    if (packet->isRoot())
        dispatch(*packet);
}

void SailsLink::dispatch(const socketio::Packet &packet)
{
    switch (packet.type) {
    case socketio::Type::Connect:
        return becomeReady();
    case socketio::Type::Disconnect:
        return fail(
            {Error::Kind::Refused, tr("%1 ended this connection.").arg(m_options.host.host()), u"kicked"_s, {}});
    case socketio::Type::Error:
        return failRefused(packet);
    case socketio::Type::Event:
    case socketio::Type::BinaryEvent:
        return tellEvent(packet);
    case socketio::Type::Ack:
    case socketio::Type::BinaryAck:
        return settle(packet);
    }
}

void SailsLink::failRefused(const socketio::Packet &packet)
{
    const QString host = m_options.host.host();
    const QString words = socketio::errorText(packet).simplified().left(LongestWords);
    const QString text = words.isEmpty() ? tr("%1 refused the connection.").arg(host)
                                         : tr("%1 refused the connection: %2").arg(host, words);
    fail({Error::Kind::Refused, text, u"refused"_s, {}});
}

void SailsLink::becomeReady()
{
    if (m_isReady)
        return;
    m_readyTimer.stop();
    m_isReady = true;
    for (auto &[id, waiting] : m_requests)
        submit(waiting);
    emit ready();
}

void SailsLink::tellPlainEvent(const socketio::PlainEvent &event)
{
    if (m_name != event.name) {
        m_name = event.name.toByteArray();
        m_nameText = QString::fromUtf8(event.name);
    }
    m_argument.resize(0);
    m_argument.append(event.argument);
    emit eventReceived(m_nameText, m_argument);
}

void SailsLink::tellEvent(const socketio::Packet &event)
{
    if (event.id)
        sendPacket({socketio::Type::Ack, u"/"_s, {}, event.id, 0, {}, {}, {}});
    if (event.type == socketio::Type::Event)
        emit eventReceived(event.name, event.argument);
}

void SailsLink::settle(const socketio::Packet &ack)
{
    // Ids that nobody waits for are ignored: answers that come too late, or twice (floatplane.md 4.5).
    auto node = m_requests.extract(*ack.id);
    if (node.empty())
        return;
    const auto response = sails::parseResponse(ack.argument);
    if (response) {
        node.mapped().answer(SailsReply{response->statusCode, response->body});
        return;
    }
    Error error = response.error();
    error.text = error.code == sails::SdkVersionCode
                     ? tr("%1 does not accept version \"%2\" of the Sails SDK. Enter a newer one for this server.")
                           .arg(m_options.host.host(), m_options.sdkVersion)
                     : tr("%1 could not read our request.").arg(m_options.host.host());
    node.mapped().answer(error);
}

void SailsLink::complain(const Error &error)
{
    qCWarning(lcSails) << "dropped a frame:" << error.text;
    if (++m_badFrames >= MostBadFrames) {
        fail({Error::Kind::Protocol,
              tr("%1 sent something that is not its protocol.").arg(m_options.host.host()),
              u"frame"_s,
              {}});
    }
}

void SailsLink::expireRequests()
{
    const QPointer<SailsLink> self(this);
    const auto now = Clock::now();
    // Ids and deadlines grow together, so that the first one is the oldest.
    while (self && !m_requests.empty() && m_requests.begin()->second.until <= now) {
        const auto node = m_requests.extract(m_requests.begin());
        node.mapped().answer(
            Error{Error::Kind::Network, tr("%1 did not answer in time.").arg(m_options.host.host()), u"timeout"_s, {}});
    }
    if (!self || m_requests.empty() || m_isOver)
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_requests.begin()->second.until - now);
    m_expiryTimer.start(std::max(left, 0ms));
}

void SailsLink::fail(const Error &error)
{
    m_link->abort(error);
}

void SailsLink::whenEnded(const Error &error)
{
    m_isOver = true;
    m_isReady = false;
    m_readyTimer.stop();
    m_pingTimer.stop();
    m_expiryTimer.stop();
    const QPointer<SailsLink> self(this);
    answerAll(error);
    if (self)
        emit ended(error);
}

void SailsLink::answerAll(const Error &error)
{
    const QPointer<SailsLink> self(this);
    const auto requests = std::exchange(m_requests, {});
    for (const auto &[id, waiting] : requests)
        waiting.answer(self ? error : cancelled());
}

} // namespace partyline
