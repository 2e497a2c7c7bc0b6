// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct wslay_frame_context;
class QIODevice;

namespace partyline {

/// The client's end of a WebSocket once it is open: messages out of the frames that a device gives, and frames for it
/// (RFC 6455 5 and 7). wslay reads and writes the single frame; here are the rules between frames. Knows no time.
class WebSocketFrames
{
public:
    enum class Kind {
        Nothing, ///< the device has no more for now
        Text,    ///< UTF-8, checked
        Binary,
        Pong,   ///< the answer to our ping
        Closed, ///< the far end says goodbye; it was answered
        Broken, ///< what came is no WebSocket, or too much; that was said, and nothing is read any more
    };
    /// Codes of 7.4.1 that matter here.
    enum CloseCode : quint16 { Normal = 1000, ProtocolError = 1002, NoStatus = 1005, BadData = 1007, TooMuch = 1009 };
    struct Incoming
    {
        Kind kind = Kind::Nothing;
        QByteArrayView payload;       ///< of a message
        quint16 closeCode = NoStatus; ///< of Closed the far end's, of Broken ours
    };

    /// A message in more pieces than this is no accident: even a server that flushes each kilobyte stays below it.
    static constexpr int MostFragments = 16'384;
    /// Bytes that may wait to be written before pings stay unanswered: who pings and does not read wants our memory.
    static constexpr qint64 LargestBacklog = 64 * 1024;

    /// The device must outlive this. Frames and messages beyond `maximumMessageBytes` are Broken.
    WebSocketFrames(QIODevice &device, qint64 maximumMessageBytes);
    ~WebSocketFrames();

    /// The next whole message; pings are answered on the way. It stays as it is until the next call, which fills the
    /// same memory again.
    const Incoming &next();
    void sendText(QByteArrayView utf8);
    void sendPing();
    void sendClose(quint16 code);

private:
    struct FrameStart;
    struct Part;

    static ssize_t readDevice(unsigned char *to, size_t most, int flags, void *self);
    static ssize_t writeDevice(const unsigned char *from, size_t size, int flags, void *self);
    static int makeMask(unsigned char *to, size_t size, void *self);

    bool readPart(const Part &part);
    bool readWhole(const Part &part);
    quint16 complaintAbout(const Part &part) const;
    bool endFrame(const Part &part);
    bool endMessage(QByteArrayView payload);
    bool endControl(unsigned opcode);
    void hearClose();
    bool fail(quint16 code);
    void send(unsigned opcode, QByteArrayView payload);

    QIODevice &m_device;
    const qint64 m_maximumMessageBytes;
    wslay_frame_context *m_context = nullptr;
    Incoming m_incoming;
    QByteArray m_message;         ///< the message at hand, where it comes in several parts
    QByteArray m_control;         ///< payload of the control frame at hand, which may come inside of a message
    qint64 m_ofFrame = 0;         ///< bytes of the frame at hand that are here
    unsigned m_messageOpcode = 0; ///< of the message at hand; 0: none
    int m_fragments = 0;
    bool m_isInFrame = false;
    bool m_isOver = false; ///< nothing is read any more
    bool m_saidClose = false;
    bool m_isPongDue = false;
};

} // namespace partyline
