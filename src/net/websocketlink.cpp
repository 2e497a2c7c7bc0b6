// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketlink.h"

#include "core/endpoints.h"
#include "core/logging.h"
#include "net/contacts.h"
#include "net/linkmeter.h"
#include "net/trouble.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>
#include <QWebSocket>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long a polite close may take; the far end has no reason to keep us.
constexpr auto CloseTime = 2s;
/// Messages that are told before the burst is called over, however much there is to read: what is made of them is still
/// in the processor's cache when it is handed on.
constexpr int LargestBurst = 128;

/// A header's value with a line break in it would be a second header.
bool isSafeHeader(const QByteArray &value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

/// The HTTP status of a refused upgrade. QWebSocket (6.4) keeps it to itself but for the words of its error: the number
/// in brackets' company, and none at all for 400, which has words of its own.
int statusIn(const QString &words)
{
    static const QRegularExpression number(u"code: ([1-5]\\d\\d) \\("_s);
    const auto match = number.match(words);
    if (match.hasMatch())
        return match.captured(1).toInt();
    return words.contains("processHandshake: Unknown error condition"_L1) ? 400 : 0;
}

} // namespace

WebSocketLink::WebSocketLink(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_socket(std::make_unique<QWebSocket>(m_options.origin))
    , m_silenceLimit(m_options.silenceLimit)
{
    m_deadline.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    m_slowTimer.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isClosing)
            finish({Error::Kind::Cancelled, {}, {}, {}});
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
    // Who destroys us from one of our signals is still inside of the socket's own.
    if (m_isGone) {
        *m_isGone = true;
        m_socket.release()->deleteLater();
    }
}

void WebSocketLink::setUpMeter()
{
    m_probeTimer.setSingleShot(true);
    connect(m_options.meter.get(), &LinkMeter::probeWanted, this, &WebSocketLink::probe);
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64 elapsed) {
        m_lastReceived = std::chrono::steady_clock::now();
        m_options.meter->answered(std::chrono::milliseconds(elapsed));
    });
}

/// Whether the far end is still there, without waiting for the next thing it says: after the computer slept, the clock
/// of the silence has slept too.
void WebSocketLink::probe(std::chrono::milliseconds patience)
{
    if (!m_isOpen)
        return;
    const auto asked = std::chrono::steady_clock::now();
    m_socket->ping();
    if (patience <= 0ms)
        return;
    m_probeTimer.disconnect(this);
    connect(&m_probeTimer, &QTimer::timeout, this, [this, asked, patience] {
        if (m_isOpen && m_lastReceived < asked)
            finish(trouble::silent(m_options.url.host(), patience));
    });
    m_probeTimer.start(patience);
}

template <typename Handler>
void WebSocketLink::fromSocket(Handler handler)
{
    bool isGone = false;
    bool *const outer = std::exchange(m_isGone, &isGone);
    handler();
    if (!isGone)
        m_isGone = outer;
    else if (outer)
        *outer = true;
}

void WebSocketLink::connectSignals()
{
    auto *const socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this] { fromSocket([this] { whenConnected(); }); });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { fromSocket([&] { whenMessage(message); }); });
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { fromSocket([&] { whenBinary(message); }); });
    // With TLS disconnected() comes before the error is known, so that it must not have the last word.
    connect(
        socket, &QWebSocket::disconnected, this, [this] { m_isOpen = false; }, Qt::DirectConnection);
    connect(
        socket, &QWebSocket::disconnected, this, [this] { whenDisconnected(); }, Qt::QueuedConnection);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { fromSocket([this] { whenDisconnected(); }); });
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        fromSocket([&] { finish(trouble::ofCertificate(errors, m_options.url.host())); });
    });
}

void WebSocketLink::open()
{
    Q_ASSERT(!m_wasOpen && !m_deadline.isActive());
    // Later, so that nobody hears ended() before open() has returned.
    const auto endSoon = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    };
    if (const auto refusal = refusalOf(m_options.url, AddressUse::Socket))
        return endSoon(*refusal);
    if (!isSafeHeader(m_options.cookie) || !isSafeHeader(m_options.origin.toUtf8()))
        return endSoon({Error::Kind::Refused, tr("The session cookie is damaged. Sign in again."), u"cookie"_s, {}});
    if (m_options.url.scheme() == "wss"_L1) {
        const auto tls = trouble::tlsConfiguration(m_options.caFile);
        if (!tls)
            return endSoon(tls.error());
        m_socket->setSslConfiguration(*tls);
    }
    start(m_options.url);
}

void WebSocketLink::start(const QUrl &url)
{
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_options.maximumMessageBytes));
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_options.maximumMessageBytes));
    contacts::tell(url, Contact::Why::Room);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    if (!m_options.cookie.isEmpty())
        request.setRawHeader("Cookie", m_options.cookie);
    m_deadline.start(m_options.connectTimeout);
    if (m_options.meter)
        m_metered = m_options.meter->begin();
    fromSocket([&] { m_socket->open(request); });
}

bool WebSocketLink::send(const QString &message)
{
    if (!m_isOpen || m_socket->sendTextMessage(message) < 0)
        return false;
    if (m_options.meter)
        m_options.meter->count(LinkMeter::Way::Out, message);
    return true;
}

void WebSocketLink::close()
{
    if (m_isClosing || m_hasEnded)
        return;
    m_isClosing = true;
    if (!m_isOpen)
        return finish({Error::Kind::Cancelled, {}, {}, {}});
    m_isOpen = false;
    m_silenceTimer.stop();
    m_slowTimer.stop();
    m_deadline.start(CloseTime);
    fromSocket([this] { m_socket->close(); });
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

void WebSocketLink::whenConnected()
{
    m_deadline.stop();
    m_isOpen = true;
    m_wasOpen = true;
    if (m_options.meter)
        m_options.meter->open(m_metered);
    heard();
    emit opened();
}

void WebSocketLink::whenMessage(const QString &message)
{
    if (!m_isOpen)
        return;
    if (m_options.meter)
        m_options.meter->count(LinkMeter::Way::In, message);
    if (beginMessage())
        emit messageReceived(message);
}

/// False when nobody wants the message any more.
bool WebSocketLink::beginMessage()
{
    if (m_inBurst >= LargestBurst) {
        const QPointer<WebSocketLink> self(this);
        endBurst();
        if (!self || !m_isOpen)
            return false;
    }
    if (++m_inBurst > 1)
        return true;
    heard(); // the others of a burst come within the same moment
    if (!std::exchange(m_isBurstTimed, true)) {
        // The socket tells message after message while there is something to read, but not when it is done: what is
        // queued here comes right after the last of them.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isBurstTimed = false;
                endBurst();
            },
            Qt::QueuedConnection);
    }
    return true;
}

void WebSocketLink::endBurst()
{
    if (std::exchange(m_inBurst, 0) > 0)
        emit burstOver();
}

void WebSocketLink::whenBinary(const QByteArray &message)
{
    if (!m_isOpen)
        return;
    if (m_options.meter)
        m_options.meter->countBinary(message.size());
    heard();
    emit binaryReceived(message);
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

void WebSocketLink::whenDisconnected()
{
    finish(m_isClosing ? Error{Error::Kind::Cancelled, {}, {}, {}} : endingError());
}

Error WebSocketLink::endingError() const
{
    const QString host = m_options.url.host();
    const bool isAnswerUnusable = m_socket->error() == QAbstractSocket::UnknownSocketError;
    if (!m_wasOpen && isAnswerUnusable)
        return trouble::ofUpgrade(statusIn(m_socket->errorString()), host);
    switch (m_socket->closeCode()) { // ours, when we did not like what came
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return {Error::Kind::Protocol, tr("%1 sent more at once than we accept.").arg(host), u"tooLarge"_s, {}};
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        return {Error::Kind::Protocol, tr("%1 sent something that is not its protocol.").arg(host), u"frame"_s, {}};
    default:
        return isAnswerUnusable ? trouble::cut(host) : trouble::ofSocket(m_socket->error(), host);
    }
}

} // namespace partyline
