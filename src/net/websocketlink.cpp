// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketlink.h"

#include "core/endpoints.h"
#include "core/logging.h"
#include "net/contacts.h"
#include "net/linkmeter.h"
#include "net/trouble.h"
#include "net/websocketframes.h"
#include "net/websocketupgrade.h"

#include <QPointer>
#include <QSslSocket>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long a polite close may take; the far end has no reason to keep us.
constexpr auto CloseTime = 2s;
/// Messages that are told before the burst is called over, however much there is to read: what is made of them is still
/// in the processor's cache when it is handed on.
constexpr int LargestBurst = 128;
/// Bytes that the socket keeps for us at a time; the rest waits in the system, where it slows a flood down. In the
/// processor's cache, and enough for any burst.
constexpr qint64 ReadBuffer = 64 * 1024;

/// What a message's buffer may keep for the next one.
constexpr qsizetype LargestKept = 64 * 1024;

/// A header's value with a line break in it would be a second header.
bool isSafeHeader(const QByteArray &value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}, {}};
}

} // namespace

WebSocketLink::WebSocketLink(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_silenceLimit(m_options.silenceLimit)
{
    if (m_options.url.scheme() == "wss"_L1)
        m_socket = std::make_unique<QSslSocket>();
    else
        m_socket = std::make_unique<QTcpSocket>();
    m_deadline.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    m_slowTimer.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isClosing || m_ending)
            finish(m_ending.value_or(cancelled()));
        else
            finish(trouble::timedOut(m_options.url.host()));
    });
    connect(&m_silenceTimer, &QTimer::timeout, this, [this] {
        if (isOver(m_silenceTimer, m_silenceLimit))
            finish(trouble::silent(m_options.url.host(), m_silenceLimit));
    });
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        if (isOver(m_slowTimer, m_options.slowAfter))
            emit becameSlow();
    });
    connectSignals();
    if (m_options.meter)
        setUpMeter();
}

WebSocketLink::~WebSocketLink()
{
    if (m_options.meter && !m_hasEnded)
        m_options.meter->end(m_metered);
    m_socket->disconnect(this);
    m_socket->abort();
    // Who destroys us from one of our signals is still inside of the socket's own, and of the frames'.
    if (m_isGone) {
        *m_isGone = true;
        QTcpSocket *const socket = m_socket.release();
        connect(socket, &QObject::destroyed, [frames = std::shared_ptr(std::move(m_frames))] {});
        socket->deleteLater();
    }
}

void WebSocketLink::setUpMeter()
{
    m_probeTimer.setSingleShot(true);
    connect(m_options.meter.get(), &LinkMeter::probeWanted, this, &WebSocketLink::probe);
}

/// Whether the far end is still there, without waiting for the next thing it says: after the computer slept, the clock
/// of the silence has slept too.
void WebSocketLink::probe(std::chrono::milliseconds patience)
{
    if (!m_isOpen)
        return;
    m_probed = std::chrono::steady_clock::now();
    m_frames->sendPing();
    if (patience <= 0ms)
        return;
    m_probeTimer.disconnect(this);
    connect(&m_probeTimer, &QTimer::timeout, this, [this, asked = m_probed, patience] {
        if (m_isOpen && m_lastReceived < asked)
            finish(trouble::silent(m_options.url.host(), patience));
    });
    m_probeTimer.start(patience);
}

void WebSocketLink::whenPong()
{
    m_lastReceived = std::chrono::steady_clock::now();
    if (m_options.meter)
        m_options.meter->answered(std::chrono::floor<std::chrono::milliseconds>(m_lastReceived - m_probed));
}

/// False when we were destroyed meanwhile.
template <typename Handler>
bool WebSocketLink::fromSocket(Handler handler)
{
    bool isGone = false;
    bool *const outer = std::exchange(m_isGone, &isGone);
    handler();
    if (!isGone)
        m_isGone = outer;
    else if (outer)
        *outer = true;
    return !isGone;
}

void WebSocketLink::connectSignals()
{
    auto *const socket = m_socket.get();
    auto *const tls = qobject_cast<QSslSocket *>(socket);
    const auto begin = [this] { fromSocket([this] { whenConnected(); }); };
    if (tls) {
        connect(tls, &QSslSocket::encrypted, this, begin);
        connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
            if (trouble::isOnlyUnproved(errors))
                return tls->ignoreSslErrors(errors);
            fromSocket([&] { finish(trouble::ofCertificate(errors, m_options.url.host())); });
        });
    } else {
        connect(socket, &QAbstractSocket::connected, this, begin);
    }
    connect(socket, &QIODevice::readyRead, this, [this] { fromSocket([this] { whenReadable(); }); });
    // With TLS disconnected() comes before the error is known, so that it must not have the last word.
    connect(
        socket, &QAbstractSocket::disconnected, this, [this] { m_isOpen = false; }, Qt::DirectConnection);
    connect(
        socket, &QAbstractSocket::disconnected, this, [this] { whenDisconnected(); }, Qt::QueuedConnection);
    connect(socket, &QAbstractSocket::errorOccurred, this, [this] { fromSocket([this] { whenDisconnected(); }); });
}

void WebSocketLink::open()
{
    Q_ASSERT(!m_answer && !m_deadline.isActive());
    // Later, so that nobody hears ended() before open() has returned.
    const auto endSoon = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    };
    if (const auto refusal = refusalOf(m_options.url, AddressUse::Socket))
        return endSoon(*refusal);
    if (!isSafeHeader(m_options.cookie) || !isSafeHeader(m_options.origin.toUtf8()))
        return endSoon({Error::Kind::Refused, tr("The session cookie is damaged. Sign in again."), u"cookie"_s, {}});
    if (auto *const tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        const auto configuration = trouble::tlsConfiguration(m_options.caFile);
        if (!configuration)
            return endSoon(configuration.error());
        tls->setSslConfiguration(*configuration);
    }
    start();
}

void WebSocketLink::start()
{
    const QString host = m_options.url.host();
    contacts::tell(m_options.url, Contact::Why::Room);
    m_deadline.start(m_options.connectTimeout);
    if (m_options.meter)
        m_metered = m_options.meter->begin();
    m_socket->setReadBufferSize(ReadBuffer);
    fromSocket([&] {
        if (auto *const tls = qobject_cast<QSslSocket *>(m_socket.get())) {
            tls->setProtocolTag(u"https"_s); // which of the system's proxies is asked for
            tls->connectToHostEncrypted(host, quint16(m_options.url.port(443)));
        } else {
            m_socket->setProtocolTag(u"http"_s);
            m_socket->connectToHost(host, quint16(m_options.url.port(80)));
        }
    });
}

/// TCP and TLS stand: now HTTP.
void WebSocketLink::whenConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // what is typed goes out at once
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    upgrade::Request request;
    request.url = m_options.url;
    request.key = upgrade::newKey();
    request.origin = m_options.origin.toUtf8();
    request.userAgent = userAgent();
    request.cookie = m_options.cookie;
    m_answer = std::make_unique<upgrade::Answer>(request.key);
    m_socket->write(upgrade::serialize(request));
}

bool WebSocketLink::send(const QString &message)
{
    if (!m_isOpen)
        return false;
    const QByteArray utf8 = message.toUtf8();
    m_frames->sendText(utf8);
    if (m_options.meter)
        m_options.meter->count(LinkMeter::Way::Out, utf8);
    return true;
}

void WebSocketLink::close()
{
    if (m_isClosing || m_hasEnded)
        return;
    m_isClosing = true;
    if (!m_isOpen)
        return finish(cancelled());
    m_isOpen = false;
    m_silenceTimer.stop();
    m_slowTimer.stop();
    m_deadline.start(CloseTime);
    m_frames->sendClose(WebSocketFrames::Normal);
}

void WebSocketLink::abort(const Error &error)
{
    finish(error);
}

void WebSocketLink::setSilenceLimit(std::chrono::milliseconds limit)
{
    m_silenceTimer.stop();
    m_silenceLimit = limit;
    if (m_isOpen)
        heard();
}

void WebSocketLink::finish(const Error &error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_isOpen = false;
    const QPointer<WebSocketLink> self(this);
    endBurst();
    if (!self)
        return;
    m_deadline.stop();
    m_silenceTimer.stop();
    m_slowTimer.stop();
    m_probeTimer.stop();
    if (m_options.meter)
        m_options.meter->end(m_metered);
    m_socket->disconnect(this);
    m_socket->abort();
    qCDebug(lcNet) << "a WebSocket ended:" << error.code;
    emit ended(error);
}

void WebSocketLink::whenReadable()
{
    if (!m_frames && !readAnswer())
        return;
    readMessages();
}

/// True when the WebSocket is open; what the server said right behind its answer waits in the socket then.
bool WebSocketLink::readAnswer()
{
    const QString host = m_options.url.host();
    while (m_answer && !m_hasEnded) {
        // A line that does not end would fill the socket's buffer and stop there.
        const bool isEndless = m_socket->bytesAvailable() > upgrade::LargestHead;
        if (!m_socket->canReadLine() && !isEndless)
            return false;
        switch (m_answer->take(m_socket->readLine(upgrade::LargestHead))) {
        case upgrade::Answer::State::Unfinished:
            break;
        case upgrade::Answer::State::Refused: {
            Error refusal = trouble::ofUpgrade(m_answer->status(), host);
            refusal.retryAfter = m_answer->retryAfter();
            finish(refusal);
            return false;
        }
        case upgrade::Answer::State::Unusable:
            finish(trouble::ofUpgrade(0, host));
            return false;
        case upgrade::Answer::State::Accepted:
            m_answer.reset();
            m_frames = std::make_unique<WebSocketFrames>(*m_socket, m_options.maximumMessageBytes);
            m_deadline.stop();
            m_isOpen = true;
            if (m_options.meter)
                m_options.meter->open(m_metered);
            heard();
            return fromSocket([this] { emit opened(); }) && !m_hasEnded;
        }
    }
    return false;
}

/// Message after message while there is something to read.
void WebSocketLink::readMessages()
{
    using Kind = WebSocketFrames::Kind;
    bool goesOn = true;
    while (goesOn && !m_hasEnded && !m_ending) {
        const WebSocketFrames::Incoming &incoming = m_frames->next();
        bool isHere = true;
        switch (incoming.kind) {
        case Kind::Text:
            isHere = fromSocket([&] { whenMessage(incoming.payload); });
            break;
        case Kind::Binary:
            isHere = fromSocket([&] { whenBinary(incoming.payload); });
            break;
        case Kind::Pong:
            whenPong();
            break;
        case Kind::Closed:
            isHere = fromSocket([&] { whenClosed(incoming.closeCode); });
            break;
        case Kind::Broken:
            isHere = fromSocket([&] { whenBroken(incoming.closeCode); });
            break;
        case Kind::Nothing:
            goesOn = false;
            break;
        }
        if (!isHere)
            return;
    }
    endBurst();
}

void WebSocketLink::whenMessage(QByteArrayView utf8)
{
    if (!m_isOpen)
        return;
    if (m_options.meter)
        m_options.meter->count(LinkMeter::Way::In, utf8);
    if (m_inBurst >= LargestBurst) {
        const QPointer<WebSocketLink> self(this);
        endBurst();
        if (!self || !m_isOpen)
            return;
    }
    if (++m_inBurst == 1) { // the others of a burst come within the same moment
        heard();
        if (m_options.meter)
            m_options.meter->hear(m_lastReceived);
    }
    if (m_taker && m_taker(utf8))
        return;
    m_message.resize(0);
    if (m_message.capacity() > LargestKept)
        m_message = {};
    m_message.append(utf8);
    emit messageReceived(m_message);
}

void WebSocketLink::endBurst()
{
    if (std::exchange(m_inBurst, 0) > 0)
        emit burstOver();
}

void WebSocketLink::whenBinary(QByteArrayView message)
{
    if (!m_isOpen)
        return;
    if (m_options.meter)
        m_options.meter->countBinary(message.size());
    heard();
    emit binaryReceived(message.toByteArray());
}

void WebSocketLink::heard()
{
    // Nothing but the time: starting two timers anew for each message costs more than all the rest of it.
    m_lastReceived = std::chrono::steady_clock::now();
    if (m_silenceLimit > 0ms && !m_silenceTimer.isActive())
        m_silenceTimer.start(m_silenceLimit);
    if (m_options.slowAfter > 0ms && !m_slowTimer.isActive())
        m_slowTimer.start(m_options.slowAfter);
}

/// A timer is due: whether it was silent for all that time. Else it goes on with the rest.
bool WebSocketLink::isOver(QTimer &timer, std::chrono::milliseconds limit)
{
    const auto silence =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_lastReceived);
    if (silence >= limit)
        return true;
    timer.start(limit - silence);
    return false;
}

/// Both have said goodbye: the socket closes as soon as ours is out.
void WebSocketLink::whenClosed(quint16 code)
{
    qCDebug(lcNet) << "the far end closes a WebSocket, code" << code;
    m_isOpen = false;
    m_ending = m_isClosing ? cancelled() : trouble::cut(m_options.url.host());
    m_deadline.start(CloseTime);
    m_socket->disconnectFromHost();
}

void WebSocketLink::whenBroken(quint16 code)
{
    const QString host = m_options.url.host();
    m_socket->flush(); // it was told why
    if (m_isClosing)
        finish(cancelled());
    else if (code == WebSocketFrames::TooMuch)
        finish({Error::Kind::Protocol, tr("%1 sent more at once than we accept.").arg(host), u"tooLarge"_s, {}});
    else
        finish({Error::Kind::Protocol, tr("%1 sent something that is not its protocol.").arg(host), u"frame"_s, {}});
}

void WebSocketLink::whenDisconnected()
{
    if (m_ending || m_isClosing)
        finish(m_ending.value_or(cancelled()));
    else
        finish(endingError());
}

Error WebSocketLink::endingError() const
{
    const QString host = m_options.url.host();
    // It began to answer, and not like a WebSocket.
    const bool isNoAnswer = m_answer && (m_answer->hasBegun() || m_socket->bytesAvailable() > 0);
    if (isNoAnswer)
        return trouble::ofUpgrade(m_answer->status() == 101 ? 0 : m_answer->status(), host);
    return m_socket->error() == QAbstractSocket::UnknownSocketError ? trouble::cut(host)
                                                                    : trouble::ofSocket(m_socket->error(), host);
}

} // namespace partyline
