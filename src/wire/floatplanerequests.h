// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "wire/floatplanechat.h"
#include "wire/sails.h"

/// The virtual requests of both hosts, both generations of chat, by cookie and by token: 22 addresses (6.2 to 6.5).
namespace partyline::floatplane {

struct ChatJoin
{
    QString stream;
    bool operator==(const ChatJoin &) const = default;
};
struct ChatLeave
{
    QString stream;
    bool operator==(const ChatLeave &) const = default;
};
struct ChatUserList
{
    QString stream;
    bool operator==(const ChatUserList &) const = default;
};
struct ChatSend
{
    QString stream;
    QString text; ///< verbatim
    bool operator==(const ChatSend &) const = default;
};
struct SyncConnect
{
    bool operator==(const SyncConnect &) const = default;
};
struct SyncDisconnect
{
    bool operator==(const SyncDisconnect &) const = default;
};
struct PollJoin
{
    QString creator;
    bool isModerator = false;
    bool operator==(const PollJoin &) const = default;
};
struct PollLeave
{
    QString creator;
    bool isModerator = false; ///< not told in the token form
    bool operator==(const PollLeave &) const = default;
};

using Action =
    std::variant<ChatJoin, ChatLeave, ChatUserList, ChatSend, SyncConnect, SyncDisconnect, PollJoin, PollLeave>;

struct Request
{
    Action action;
    Generation generation = Generation::G2; ///< of the chat requests
    Secret token;                           ///< empty: the cookie of the handshake says who we are

    bool operator==(const Request &) const = default;
};

/// A token in G1, which knows no token routes, goes into the header "authorization".
sails::Request serializeRequest(const Request &request);

/// The server's side. A trailing slash more or less and a query do not matter. Refused with NoSuchRouteCode for a verb
/// and address that are not served, with code "400" where the data lacks what is needed.
Result<Request> parseRequest(const sails::Request &request);

} // namespace partyline::floatplane
