// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

/// Engine.IO packets, protocol revision 3, both directions. No QObject, no clock, no I/O.
/// Source: floatplane.md 3.3 to 3.6.
namespace partyline::engineio {

enum class Type { Open, Close, Ping, Pong, Message, Upgrade, Noop };

/// One packet of one frame. `text` looks into the frame it was parsed from and lives no longer than that.
struct Packet
{
    Type type = Type::Noop;
    QByteArrayView text;   ///< UTF-8
    QByteArray data;       ///< of a binary message, without its type byte
    bool isBinary = false; ///< came as a binary frame or as "b4" and base64
};

/// The payload of the server's first packet (3.4).
struct Open
{
    QString sid; ///< informational; has nothing to do with sails.sid
    QStringList upgrades;
    std::chrono::milliseconds pingInterval{25'000};
    std::chrono::milliseconds pingTimeout{60'000};

    bool operator==(const Open &) const = default;
};

/// What an open packet may ask for: below it we would flood the line, beyond it a dead line would stay unnoticed.
inline constexpr std::chrono::milliseconds ShortestInterval{10};
inline constexpr std::chrono::milliseconds LongestInterval{600'000};

/// Reads a text frame, UTF-8. Fails with Error::Kind::Protocol on an empty frame, an unknown first character and bad
/// base64.
Result<Packet> parseFrame(QByteArrayView frame);
/// Reads a binary frame: the type as a number, then the data.
Result<Packet> parseBinaryFrame(const QByteArray &frame);
/// Reads an open packet's text: missing and absurd intervals are replaced by the usual ones or brought into range;
/// fails with Error::Kind::Protocol when it is no JSON object.
Result<Open> parseOpen(QByteArrayView text);

QString serializeFrame(Type type, QStringView text = {});
/// Base64 for a peer that cannot take binary frames: "b4..." (3.3).
QString serializeBase64(const QByteArray &data);
QByteArray serializeBinaryFrame(const QByteArray &data);
QString serializeOpen(const Open &open);

} // namespace partyline::engineio
