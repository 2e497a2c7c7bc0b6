// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/linkmeter.h"
#include "net/websocketlink.h"
#include "services/plugdjrepeats.h"
#include "wire/plugdj.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>

namespace partyline {

class PlugDjAccount;

/// One try to be in a room, from the token to the end of its socket (plugdj.md 1.5): token, socket, auth, ack, join,
/// state, chat history; then events. Ends once and is then thrown away; the next try gets a new token and a new socket.
class PlugDjConnection : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds slowAfter{15'000};
        std::chrono::milliseconds silenceLimit{30'000};
        std::chrono::milliseconds ackTimeout{10'000};
        std::chrono::milliseconds rejoinDelay{200};        ///< 7.5
        std::chrono::milliseconds rejoinInterval{600'000}; ///< 7.5: after a cure that failed
        std::shared_ptr<LinkMeter> meter;                  ///< as WebSocketLink's
    };

    PlugDjConnection(PlugDjAccount &account, QString slug, Options options, QObject *parent = nullptr);
    ~PlugDjConnection() override;

    void open();
    /// Polite; ended() does not follow.
    void close();
    /// Hands on at once the lines that would wait for the end of their burst.
    void handOnLines();
    /// When the server said something last, in our clock; invalid before the socket was open.
    QDateTime lastHeard() const;
    /// False when it could not be written.
    bool say(const QString &text);
    /// Asks for rooms/state again; stateArrived() follows unless that fails. One at a time.
    void refetchState();
    /// The session fell out of the room while the socket still hears it: joins again, at most one failed try in
    /// rejoinInterval (7.5). Callers that met notInRoom repeat their request when stateArrived() came.
    void cureGhosting();
    /// False while we move to another room: what looks like ghosting then is the move.
    void setMayCure(bool mayCure) { m_mayCure = mayCure; }

    /// A refusal of rooms/join in words for people: rooms that do not exist are refused by the room, not by the
    /// request.
    static Error roomError(Error error);

signals:
    /// The token is there, the socket is proved: only the room is missing.
    void authenticated();
    /// In the room. What happened there since is told by eventsArrived() right after.
    void joined(const partyline::plugdj::RoomState &state, const partyline::plugdj::ChatHistory &history);
    /// `since` was told by eventsArrived() already, and the state may not know of it yet.
    void stateArrived(const partyline::plugdj::RoomState &state, const QList<partyline::plugdj::Envelope> &since);
    /// A usual line of this room, unread: what it views is gone after the signal. linesOver() follows the last one of
    /// those that come together, and comes before anything else is told.
    void lineHeard(const partyline::plugdj::ChatView &line);
    void linesOver();
    /// All others of this room or of nobody's, in order; of the room only once it is joined.
    void eventsArrived(const QList<partyline::plugdj::Envelope> &events);
    /// What arrived is all for now: whoever tells others what has changed by it does so once, here. A server may send
    /// thousands of comings and goings in one breath.
    void eventsOver();
    void becameSlow();
    /// Something came again after becameSlow().
    void recovered();
    void ended(const partyline::Error &error);

private:
    QCoro::Task<> fetchToken();
    QCoro::Task<> enter();
    QCoro::Task<> fetchState(int tries);
    void takeState(const plugdj::RoomState &state, const QList<plugdj::Envelope> &meanwhile);
    QCoro::Task<> rejoin();

    void connectSocket(const Secret &token);
    void receive(const QByteArray &message);
    bool tellLine(const QByteArray &message);
    void tellEvents(const QList<plugdj::Envelope> &events);
    void endBurst();
    void handleAck(const plugdj::Ack &ack);
    void fail(const Error &error);

    PlugDjAccount &m_account;
    const QString m_slug;
    const Options m_options;
    std::unique_ptr<WebSocketLink> m_link;
    QTimer m_ackTimer;
    QTimer m_rejoinTimer;
    const std::string m_slugLetters;
    json::Document m_scratch;
    bool m_hasLines = false;             ///< in this burst, and it goes on
    bool m_hasEvents = false;            ///< as m_hasLines, of eventsArrived()
    QList<plugdj::Envelope> m_early;     ///< of the room, before its state was there
    QList<plugdj::Envelope> m_meanwhile; ///< of the room, while its state is fetched again
    PlugDjStragglers m_stragglers;
    std::chrono::steady_clock::time_point m_nextCure;
    bool m_isAuthenticated = false;
    bool m_isJoined = false;
    bool m_isFetching = false;
    bool m_isSlow = false;
    bool m_mayCure = true;
    bool m_hasEnded = false;
};

} // namespace partyline
