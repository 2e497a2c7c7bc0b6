// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "wire/json.h"
#include "wire/plugdjevents.h"

#include <chrono>
#include <optional>
#include <string_view>

/// Messages of plug.dj's room socket, both ways (plugdj.md 2 and 3). Free functions, no clock, no I/O.
namespace partyline::plugdj {

/// The slug of events that belong to no room.
inline constexpr QStringView DashboardSlug = u"dashboard";

/// An event and the room it belongs to.
struct Envelope
{
    Event event;
    QString slug; ///< a room's, or "dashboard"
    bool hasSlug = true;

    bool operator==(const Envelope &) const = default;
};

/// The one message that is no JSON: the server is still there (2.2).
inline bool isHeartbeat(QStringView message)
{
    return message == u"h";
}

/// Reads one message from the server, in order; a heartbeat is an empty list. Leaves out what is no object or has no
/// action. Fails with Error::Kind::Protocol when the message is not a JSON array.
Result<QList<Envelope>> parseMessage(const QString &message);
Result<QList<Envelope>> parseMessage(QByteArrayView utf8);

/// A line of chat as it lies in its document, nothing made of it yet: nearly all of it but the words is known from the
/// lines before.
struct ChatView
{
    std::string_view slug;
    std::string_view cid;
    std::string_view message;  ///< escaped
    std::string_view username; ///< escaped
    qint64 userId = 0;
    bool isSubscriber = false;
};

/// A message that is one usual line of chat: texts where texts belong, and no date. Nothing for all others, which
/// parseMessage() reads as well as this. The views live until the next call with that scratch.
std::optional<ChatView> viewChat(QByteArrayView utf8, json::Document &scratch);
ChatLine lineOf(const ChatView &view);

/// The message that carries these events, as the server sends it.
QString serializeEvents(const QList<Envelope> &events);

/// The name that goes over the wire.
QString actionOf(const Event &event);

/// Groups A and B of 3.2: taken even if they name no room.
bool isPersonalOrSiteWide(const Event &event);
/// The slug check of 2.2: whether `envelope` is for somebody who is in `room` (empty: in none). What concerns the
/// connection or the whole site always is.
bool isFor(const Envelope &envelope, const QString &room);

/// The first thing that is said on a socket (2.4).
struct AuthCommand
{
    Secret token;

    bool operator==(const AuthCommand &) const = default;
};

/// One line of chat, raw: never escaped before (2.3).
struct ChatCommand
{
    QString text;

    bool operator==(const ChatCommand &) const = default;
};

using Command = std::variant<AuthCommand, ChatCommand>;

/// What the client sends. The site wants whole seconds of Unix time (2.3).
QString serializeCommand(const Command &command, std::chrono::sys_seconds now);

/// As the server reads it: one object with `a` and `p` as text and `t` as a whole number, each of exactly that type.
/// Error::Kind::Protocol for everything else; the server ignores such a message without a word.
Result<Command> parseCommand(QByteArrayView utf8);

} // namespace partyline::plugdj
