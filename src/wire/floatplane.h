// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplanechat.h"
#include "wire/floatplanepolls.h"
#include "wire/floatplanesync.h"

/// The events of both Floatplane sockets, both ways (floatplane.md 6.6 to 6.8). No QObject, no clock, no I/O.
namespace partyline::floatplane {

/// sails:parseError: a request of ours could not be read, and it had no acknowledgement id (5.3).
struct ParseError
{
    int status = 0;
    QString code;
    QString message;
    QString details;
    bool operator==(const ParseError &) const = default;
};

/// An event nobody knows yet, as it came.
struct Unknown
{
    QString name;
    QByteArray argument; ///< JSON text
    bool operator==(const Unknown &) const = default;
};

using Event = std::variant<Chatter, ChatterDelete, ChatterDeleteRange, SyncEvent, PollOpened, PollClosed, PollTally,
                           ParseError, Unknown>;

/// Reads an event from its name and its first argument, JSON text in UTF-8. Both hosts and generations at all times.
/// Fails with Protocol on what is not JSON and on a known event that lacks what it needs. `scratch` keeps its buffers
/// from event to event: this is the hot path.
Result<Event> parseEvent(const QString &name, QByteArrayView argument, json::Document &scratch);
Result<Event> parseEvent(const QString &name, QByteArrayView argument);

/// The other way.
struct NamedEvent
{
    QString name;
    QJsonValue argument;
};
NamedEvent serializeEvent(const Event &event);

} // namespace partyline::floatplane
