// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/websocketframes.h"

#include <QIODevice>
#include <QRandomGenerator>
#include <QtEndian>

#include <simdjson.h>
#include <wslay/wslay.h>

#include <cstring>

namespace partyline {

namespace {

/// What a message's buffer may keep for the next one.
constexpr qsizetype LargestKept = 64 * 1024;

/// To the end and without a branch: the compiler looks at many letters at once then.
bool isAscii(QByteArrayView bytes)
{
    unsigned char all = 0;
    for (const char c : bytes)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

bool isUtf8(QByteArrayView bytes)
{
    return isAscii(bytes) || simdjson::validate_utf8(bytes.data(), size_t(bytes.size()));
}

/// Those that may stand in a close frame (7.4.1, 7.4.2, and IANA's registry up to 1014).
bool mayBeSaid(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace

/// What wslay has of a frame; a frame comes in several when it does not fit what was read.
struct WebSocketFrames::Part
{
    const wslay_frame_iocb &frame;

    bool isControl() const { return wslay_is_ctrl_frame(frame.opcode); }
    qint64 length() const { return qint64(frame.payload_length); }
    QByteArrayView bytes() const { return {frame.data, qsizetype(frame.data_length)}; }
};

WebSocketFrames::WebSocketFrames(QIODevice &device, qint64 maximumMessageBytes)
    : m_device(device)
    , m_maximumMessageBytes(maximumMessageBytes)
{
    const wslay_frame_callbacks callbacks{writeDevice, readDevice, makeMask};
    if (wslay_frame_context_init(&m_context, &callbacks, this) != 0)
        qFatal("out of memory");
}

WebSocketFrames::~WebSocketFrames()
{
    wslay_frame_context_free(m_context);
}

ssize_t WebSocketFrames::readDevice(unsigned char *to, size_t most, int, void *self)
{
    const qint64 size = static_cast<WebSocketFrames *>(self)->m_device.read(reinterpret_cast<char *>(to), qint64(most));
    return size > 0 ? size : -1;
}

ssize_t WebSocketFrames::writeDevice(const unsigned char *from, size_t size, int, void *self)
{
    return static_cast<WebSocketFrames *>(self)->m_device.write(reinterpret_cast<const char *>(from), qint64(size));
}

/// Not to be foreseen by whoever chose the text (10.3).
int WebSocketFrames::makeMask(unsigned char *to, size_t size, void *)
{
    const quint32 mask = QRandomGenerator::system()->generate();
    if (size != sizeof mask)
        return -1;
    std::memcpy(to, &mask, sizeof mask);
    return 0;
}

const WebSocketFrames::Incoming &WebSocketFrames::next()
{
    m_incoming.payload = {}; // the last one was told
    m_incoming.kind = Kind::Nothing;
    while (!m_isOver) {
        wslay_frame_iocb frame{};
        const ssize_t size = wslay_frame_recv(m_context, &frame);
        if (size == WSLAY_ERR_WANT_READ)
            break;
        if (size < 0 ? fail(ProtocolError) : readPart({frame}))
            break;
    }
    return m_incoming;
}

/// True when there is something to tell.
bool WebSocketFrames::readPart(const Part &part)
{
    if (!std::exchange(m_isInFrame, true)) {
        m_ofFrame = 0;
        if (const quint16 complaint = complaintAbout(part))
            return fail(complaint);
        if (part.isControl()) {
            m_control.resize(0);
        } else if (part.frame.opcode != WSLAY_CONTINUATION_FRAME) {
            m_messageOpcode = part.frame.opcode;
            m_fragments = 0;
            if (part.frame.fin && part.bytes().size() == part.length())
                return readWhole(part);
            m_message.resize(0);
            if (m_message.capacity() > LargestKept)
                m_message = {};
        }
    }
    (part.isControl() ? m_control : m_message).append(part.bytes());
    m_ofFrame += part.bytes().size();
    if (m_ofFrame < part.length())
        return false;
    m_isInFrame = false;
    return endFrame(part);
}

/// As nearly all messages are: it is told where it lies.
bool WebSocketFrames::readWhole(const Part &part)
{
    m_isInFrame = false;
    return endMessage(part.bytes());
}

/// Of the beginning of a frame: the code to close with, 0 for none. wslay has looked at lengths and at what is special
/// about control frames.
quint16 WebSocketFrames::complaintAbout(const Part &part) const
{
    const auto opcode = part.frame.opcode;
    // No extension was agreed upon, and servers do not mask.
    if (part.frame.rsv != 0 || part.frame.mask != 0)
        return ProtocolError;
    if (part.isControl())
        return opcode > WSLAY_PONG ? ProtocolError : 0;
    if (opcode > WSLAY_BINARY_FRAME)
        return ProtocolError;
    const bool isContinuation = opcode == WSLAY_CONTINUATION_FRAME;
    if (isContinuation != (m_messageOpcode != 0))
        return ProtocolError;
    const qint64 before = isContinuation ? m_message.size() : 0;
    return part.length() > m_maximumMessageBytes - before ? TooMuch : 0;
}

bool WebSocketFrames::endFrame(const Part &part)
{
    if (part.isControl())
        return endControl(part.frame.opcode);
    if (part.frame.fin)
        return endMessage(m_message);
    return ++m_fragments > MostFragments && fail(TooMuch);
}

bool WebSocketFrames::endMessage(QByteArrayView payload)
{
    const bool isText = std::exchange(m_messageOpcode, 0) == WSLAY_TEXT_FRAME;
    if (isText && !isUtf8(payload))
        return fail(BadData);
    m_incoming.payload = payload;
    m_incoming.kind = isText ? Kind::Text : Kind::Binary;
    return true;
}

bool WebSocketFrames::endControl(unsigned opcode)
{
    if (opcode == WSLAY_PING && m_device.bytesToWrite() < LargestBacklog)
        send(WSLAY_PONG, m_control);
    if (opcode == WSLAY_PONG && std::exchange(m_isPongDue, false)) {
        m_incoming.kind = Kind::Pong;
        return true;
    }
    if (opcode != WSLAY_CONNECTION_CLOSE)
        return false;
    hearClose();
    return true;
}

void WebSocketFrames::hearClose()
{
    constexpr qsizetype CodeSize = sizeof(quint16);
    if (m_control.isEmpty()) {
        m_incoming.closeCode = NoStatus;
        sendClose(NoStatus);
    } else {
        const bool hasCode = m_control.size() >= CodeSize;
        const quint16 code = hasCode ? qFromBigEndian<quint16>(m_control.constData()) : 0;
        if (!mayBeSaid(code)) {
            fail(ProtocolError);
            return;
        }
        if (!isUtf8(QByteArrayView(m_control).sliced(CodeSize))) {
            fail(BadData);
            return;
        }
        m_incoming.closeCode = code;
        sendClose(code);
    }
    m_isOver = true;
    m_incoming.kind = Kind::Closed;
}

bool WebSocketFrames::fail(quint16 code)
{
    sendClose(code);
    m_isOver = true;
    m_messageOpcode = 0;
    m_incoming.payload = {};
    m_incoming.kind = Kind::Broken;
    m_incoming.closeCode = code;
    return true;
}

void WebSocketFrames::sendText(QByteArrayView utf8)
{
    send(WSLAY_TEXT_FRAME, utf8);
}

void WebSocketFrames::sendPing()
{
    m_isPongDue = true;
    send(WSLAY_PING, {});
}

void WebSocketFrames::sendClose(quint16 code)
{
    if (std::exchange(m_saidClose, true))
        return;
    if (code == NoStatus) {
        send(WSLAY_CONNECTION_CLOSE, {});
        return;
    }
    const quint16 written = qToBigEndian(code);
    send(WSLAY_CONNECTION_CLOSE, {reinterpret_cast<const char *>(&written), qsizetype(sizeof written)});
}

/// The device takes all of it: it keeps what cannot go out yet.
void WebSocketFrames::send(unsigned opcode, QByteArrayView payload)
{
    wslay_frame_iocb frame{};
    frame.fin = 1;
    frame.opcode = quint8(opcode);
    frame.mask = 1;
    frame.payload_length = quint64(payload.size());
    frame.data = reinterpret_cast<const quint8 *>(payload.data());
    frame.data_length = size_t(payload.size());
    wslay_frame_send(m_context, &frame);
}

} // namespace partyline
