// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanesite.h"

#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "wire/floatplanerefusal.h"

namespace partyline {

using floatplane::Generation;

FloatplaneSite::FloatplaneSite(FloatplaneAccount &account, FloatplaneSocket::Options options, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_socket(account, std::move(options))
{
    connect(&m_socket, &FloatplaneSocket::ready, this, &FloatplaneSite::begin);
    connect(&m_socket, &FloatplaneSocket::dropped, this, &FloatplaneSite::settled);
}

/// With a cookie of our own the cookie's requests; else the token's, whose first also binds the handshake's cookie to
/// us.
void FloatplaneSite::begin()
{
    m_byToken = m_account.hasToken() && !m_account.hasOwnCookie();
    askAll();
}

void FloatplaneSite::askAll()
{
    m_refusals = 0;
    connectSync(m_byToken);
    if (!m_creatorId.isEmpty())
        joinPolls(m_byToken, m_isModerator);
}

void FloatplaneSite::setCreator(const QString &creatorId)
{
    if (m_creatorId == creatorId)
        return;
    m_creatorId = creatorId;
    if (hasLine())
        joinPolls(m_byToken, m_isModerator);
}

bool FloatplaneSite::hasLine() const
{
    const auto state = m_socket.state();
    return state == RoomController::State::Live || state == RoomController::State::Joining;
}

void FloatplaneSite::setModerator(bool isModerator)
{
    if (m_isModerator == isModerator)
        return;
    m_isModerator = isModerator;
    if (!isModerator)
        setPermitted(false);
    else if (!m_creatorId.isEmpty() && hasLine())
        joinPolls(m_byToken, true);
}

void FloatplaneSite::setPermitted(bool isPermitted)
{
    if (m_isPermitted == isPermitted)
        return;
    m_isPermitted = isPermitted;
    emit moderationChanged(isPermitted);
}

void FloatplaneSite::connectSync(bool byToken)
{
    m_socket.request(floatplane::SyncConnect{}, Generation::G2, byToken,
                     [this, byToken](const Result<SailsReply> &reply) { whenSyncAnswered(reply, byToken); });
}

void FloatplaneSite::whenSyncAnswered(const Result<SailsReply> &reply, bool byToken)
{
    const auto refusal = reply ? floatplane::refusalOf(reply->statusCode, reply->body) : std::optional(reply.error());
    if (refusal)
        whenRefused(*refusal, byToken);
    else
        m_socket.setLive();
    emit settled();
}

void FloatplaneSite::joinPolls(bool byToken, bool asModerator)
{
    m_socket.request(floatplane::PollJoin{m_creatorId, asModerator}, Generation::G2, byToken,
                     [this, byToken, asModerator](const Result<SailsReply> &reply) {
                         whenPollsAnswered(reply, byToken, asModerator);
                     });
}

void FloatplaneSite::whenPollsAnswered(const Result<SailsReply> &reply, bool byToken, bool asModerator)
{
    if (!reply) {
        whenRefused(reply.error(), byToken);
        return;
    }
    const auto joined = floatplane::parseJoinedPolls(reply->statusCode, reply->body);
    if (joined) {
        m_socket.setLive();
        if (asModerator)
            setPermitted(m_isModerator);
        emit pollsJoined(joined->activePolls);
    } else if (byToken && reply->statusCode >= 500) {
        joinPolls(false, asModerator); // the token's form was seen to fail where the cookie's works (6.5, P3)
    } else if (asModerator && joined.error().kind != Error::Kind::SignIn) {
        setPermitted(false);
        joinPolls(byToken, false);
    } else if (joined.error().kind != Error::Kind::Protocol) {
        whenRefused(joined.error(), byToken);
    } else {
        qCWarning(lcFloatplane) << "no polls:" << joined.error().code;
    }
}

/// Polls and sync do without each other: only what concerns the whole line ends it.
void FloatplaneSite::whenRefused(const Error &error, bool byToken)
{
    qCInfo(lcFloatplane) << "the site refused:" << error.code;
    switch (error.kind) {
    case Error::Kind::SignIn:
        if (!byToken && m_account.hasToken()) { // the cookie has run out, the tokens have not
            if (!std::exchange(m_byToken, true))
                askAll();
            return;
        }
        m_socket.stop(error);
        m_account.checkSession();
        return;
    case Error::Kind::Network:
    case Error::Kind::Maintenance:
        m_socket.retryLater(error);
        return;
    case Error::Kind::RateLimited:
        m_socket.retryLater(error, error.retryAfter.value_or(std::chrono::seconds(0)));
        return;
    case Error::Kind::Protocol:
        m_socket.stop(error);
        return;
    default:
        if (++m_refusals == 2) // sync and polls: there is nothing left to listen for
            m_socket.stop(error);
        return;
    }
}

void FloatplaneSite::leave()
{
    if (m_socket.state() == RoomController::State::Live) {
        const auto ignored = [](const Result<SailsReply> &) {};
        if (!m_creatorId.isEmpty())
            m_socket.request(floatplane::PollLeave{m_creatorId, m_isPermitted}, Generation::G2, m_byToken, ignored);
        m_socket.request(floatplane::SyncDisconnect{}, Generation::G2, m_byToken, ignored);
    }
    m_socket.close();
}

} // namespace partyline
