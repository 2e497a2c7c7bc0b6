// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Socket.IO 2 packets (packet format revision 4), both directions. No QObject, no clock, no I/O.
/// Source: floatplane.md 4.1 to 4.3 and 4.8.
namespace partyline::socketio {

enum class Type { Connect, Disconnect, Event, Ack, Error, BinaryEvent, BinaryAck };

/// One packet. Arguments are kept as JSON text in UTF-8: whoever understands them parses them, once.
struct Packet
{
    Type type = Type::Event;
    QString space = QStringLiteral("/"); ///< the namespace, without its query
    QString query;                       ///< of a namespace ("token=1&uid=2"), empty without one
    std::optional<qint64> id;            ///< the acknowledgement asked for or given
    int attachments = 0;                 ///< binary frames that follow
    QString name;                        ///< of an event
    QByteArray argument;                 ///< of events and acks the first argument, of an error its value; may be empty
    QByteArray moreArguments;            ///< the others, separated by commas

    bool isRoot() const { return space == QLatin1StringView("/"); }
    bool operator==(const Packet &) const = default;
};

/// Neither service sends binary at all; a peer that announces more is up to no good.
inline constexpr int MostAttachments = 64;

/// Reads the text after the Engine.IO '4', UTF-8. Fails with partyline::Error::Kind::Protocol where 4.2 says so;
/// lenient about an ack without arguments ("30") and a missing comma after a namespace. What stands inside of an
/// argument is not checked.
Result<Packet> parsePacket(QByteArrayView text);
QString serializePacket(const Packet &packet);

/// What nearly everything that comes is: an event of the root namespace that wants no acknowledgement, with one flat
/// object. Views into the text.
struct PlainEvent
{
    QByteArrayView name;
    QByteArrayView argument; ///< as Packet::argument
};

/// The hot path beside parsePacket(), which reads this and everything else. Nothing: look closer.
std::optional<PlainEvent> plainEvent(QByteArrayView text);

/// The words in an error packet's value: a text, or an object with a message. Empty when there are none.
QString errorText(const Packet &packet);

} // namespace partyline::socketio
