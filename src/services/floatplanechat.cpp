// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanechat.h"

#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "wire/floatplanerefusal.h"

namespace partyline {

using namespace Qt::StringLiterals;

FloatplaneChat::FloatplaneChat(FloatplaneAccount &account, Options options, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_options(std::move(options))
    , m_socket(account, m_options.socket)
{
    connect(&m_socket, &FloatplaneSocket::ready, this, &FloatplaneChat::join);
    connect(&m_socket, &FloatplaneSocket::dropped, this, [this](const Error &error) {
        m_rosterTimer.stop();
        m_isJoining = false;
        settleUnsent(error);
    });
    m_rosterTimer.setInterval(m_options.rosterInterval);
    connect(&m_rosterTimer, &QTimer::timeout, this, &FloatplaneChat::askPeople);
}

std::optional<FloatplaneChat::Generation> FloatplaneChat::generation() const
{
    return m_winner ? std::optional(m_winner->generation) : std::nullopt;
}

/// The order of 6.1. Without a cookie of our own the handshake's may have become ours all the same, by an answer to the
/// token or by the site's socket, so that the cookie's way is worth a try after the token's (2.3.5).
QList<FloatplaneChat::Way> FloatplaneChat::ways() const
{
    const Way cookie2{Generation::G2, false};
    const Way cookie1{Generation::G1, false};
    const Way token2{Generation::G2, true};
    const Way token1{Generation::G1, true};
    QList<Way> all{cookie2, cookie1};
    if (m_account.hasToken())
        all = m_account.hasOwnCookie() ? QList<Way>{cookie2, cookie1, token2, token1}
                                       : QList<Way>{token2, cookie2, token1, cookie1};
    if (m_options.generation)
        all.removeIf([this](const Way &way) { return way.generation != *m_options.generation; });
    if (m_winner && all.removeOne(*m_winner))
        all.prepend(*m_winner);
    return all;
}

void FloatplaneChat::join()
{
    m_ways = ways();
    m_refusal = {};
    m_isJoining = true;
    tryJoin();
}

/// The routes we talked by are gone while the line is up: the server speaks the other generation now.
void FloatplaneChat::rejoin()
{
    if (m_isJoining)
        return;
    qCInfo(lcFloatplane) << "the chat's routes are gone; joining anew";
    join();
}

void FloatplaneChat::tryJoin()
{
    const Way &way = m_ways.constFirst();
    m_socket.request(floatplane::ChatJoin{m_options.stream}, way.generation, way.byToken,
                     [this](const Result<SailsReply> &reply) { whenJoinAnswered(reply); });
}

void FloatplaneChat::whenJoinAnswered(const Result<SailsReply> &reply)
{
    if (!reply) {
        giveUp(reply.error());
        return;
    }
    auto joined = floatplane::parseJoinedChat(reply->statusCode, reply->body);
    if (joined)
        whenJoined(*std::move(joined));
    else
        whenRefused(joined.error());
}

void FloatplaneChat::whenJoined(floatplane::JoinedChat joined)
{
    m_winner = m_ways.constFirst();
    m_isJoining = false;
    m_hasPeople = false;
    m_emotes = std::move(joined.emotes);
    emit this->joined();
    m_socket.setLive();
    m_rosterTimer.start();
    askPeople();
    settleUnsent({});
}

void FloatplaneChat::whenRefused(const Error &error)
{
    const bool isNoRoute = error.code == floatplane::NoSuchRouteCode;
    const bool isCredential = error.code != floatplane::ChatBannedCode
                              && (error.kind == Error::Kind::SignIn || error.kind == Error::Kind::Room);
    if (!isNoRoute && !m_refusal)
        m_refusal = error;
    const bool mayTryNext = isNoRoute || (isCredential && m_account.hasToken());
    if (mayTryNext && m_ways.size() > 1) {
        m_ways.removeFirst();
        tryJoin();
        return;
    }
    giveUp(m_refusal.value_or(error));
}

/// Never loops: what the user has to settle stops, what time may settle waits (7.1, 7.2).
void FloatplaneChat::giveUp(Error error)
{
    m_isJoining = false;
    if (error.code == floatplane::NoSuchRouteCode && m_winner) // it was there, and so it may come back
        error = {Error::Kind::Maintenance, tr("The server has no livestream chat at the moment."), error.code, {}};
    else if (error.code == floatplane::NoSuchRouteCode)
        error = {Error::Kind::Protocol, tr("This server has no livestream chat that Partyline knows."), error.code, {}};
    settleUnsent(error);
    if (error.code == floatplane::ChatBannedCode) {
        m_socket.stopListening(error);
        return;
    }
    const bool isCredential = error.kind == Error::Kind::SignIn || error.kind == Error::Kind::Room;
    if (isCredential && m_account.hasToken() && !m_account.hasOwnCookie()) {
        // The tokens may be gone, too; else they stay, and a cookie is asked for beside them (2.3.5).
        m_socket.stop({Error::Kind::SignIn,
                       tr("The chat did not let this sign-in in. With the session cookie of a browser it may; you stay "
                          "signed in."),
                       CookieWantedCode,
                       {}});
        m_account.checkSession();
        return;
    }
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Maintenance:
        m_socket.retryLater(error);
        return;
    case Error::Kind::RateLimited:
        m_socket.retryLater(error, error.retryAfter.value_or(std::chrono::seconds(0)));
        return;
    case Error::Kind::SignIn:
        m_socket.stop(error);
        m_account.checkSession();
        return;
    case Error::Kind::Refused:
        if (error.code.startsWith(u'5')) {
            m_socket.retryLater(error);
            return;
        }
        error.kind = Error::Kind::Room;
        m_socket.stop(error);
        return;
    default:
        m_socket.stop(error);
    }
}

void FloatplaneChat::askPeople()
{
    if (!m_winner || m_socket.state() != RoomController::State::Live)
        return;
    m_asked.start();
    m_socket.request(floatplane::ChatUserList{m_options.stream}, m_winner->generation, m_winner->byToken,
                     [this](const Result<SailsReply> &reply) {
                         if (!reply)
                             return; // the old list stands
                         auto people = floatplane::parseChatPeople(reply->statusCode, reply->body);
                         if (!people && people.error().code == floatplane::NoSuchRouteCode && m_hasPeople) {
                             rejoin();
                             return;
                         }
                         if (!people) {
                             qCInfo(lcFloatplane) << "no list of people:" << people.error().code;
                             return;
                         }
                         m_hasPeople = true;
                         m_people = *std::move(people);
                         emit peopleChanged();
                     });
}

void FloatplaneChat::refreshPeople()
{
    const bool isFresh = m_asked.isValid() && !m_asked.hasExpired(RosterPause.count());
    if (isFresh || m_socket.state() != RoomController::State::Live)
        return;
    m_rosterTimer.start(); // the next one in its turn is as far away again
    askPeople();
}

void FloatplaneChat::send(const QString &text, Sent sent)
{
    sendOver(text, [this, text, sent = std::move(sent)](const Result<floatplane::SentChat> &answer) {
        if (answer || answer.error().code != floatplane::NoSuchRouteCode) {
            sent(answer);
            return;
        }
        m_unsent.append({text, sent});
        rejoin();
    });
}

void FloatplaneChat::sendOver(const QString &text, Sent sent)
{
    Q_ASSERT(m_winner);
    m_socket.request(floatplane::ChatSend{m_options.stream, text}, m_winner->generation, m_winner->byToken,
                     [sent = std::move(sent)](const Result<SailsReply> &reply) {
                         if (reply)
                             sent(floatplane::parseSentChat(reply->statusCode, reply->body));
                         else
                             sent(reply.error());
                     });
}

/// Once more by the way that was found, or never.
void FloatplaneChat::settleUnsent(const std::optional<Error> &error)
{
    const auto unsent = std::exchange(m_unsent, {});
    for (const auto &[text, sent] : unsent) {
        if (error)
            sent(*error);
        else
            sendOver(text, sent);
    }
}

void FloatplaneChat::leave()
{
    if (m_winner && m_socket.state() == RoomController::State::Live) {
        // Every answer, and none, counts as left (6.2).
        m_socket.request(floatplane::ChatLeave{m_options.stream}, m_winner->generation, m_winner->byToken,
                         [](const Result<SailsReply> &) {});
    }
    m_rosterTimer.stop();
    m_socket.close();
}

} // namespace partyline
