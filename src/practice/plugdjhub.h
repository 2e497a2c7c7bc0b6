// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjconnection.h"
#include "practice/plugdjsessions.h"
#include "practice/plugdjworld.h"

#include <QObject>

class QWebSocket;

namespace partyline::djpractice {

/// All sockets: signs them in, sends events to those they are for, and sees to it that an account has only one.
class Hub final : public QObject
{
    Q_OBJECT

public:
    Hub(World &world, Sessions &sessions, Faults &faults, Connection::Options options, QObject *parent = nullptr);
    ~Hub() override;

    void add(QWebSocket *socket);

    /// To everybody whose session is in that room.
    void toRoom(const Room &room, const plugdj::Event &event);
    void toMember(qint64 memberId, const plugdj::Event &event);
    void toAll(const plugdj::Event &event);

    /// The live sockets' sessions.
    QList<Session *> present() const;
    bool isConnected(qint64 memberId) const;
    /// `killSession`, then the end of the connection; how many there were.
    int kill(qint64 memberId);
    /// Cuts the connection, without a word; 0 for everybody's. How many there were.
    int drop(qint64 memberId);
    void closeAll();
    void setHeartbeatMuted(bool muted);

signals:
    /// Somebody said this on the socket: the raw text of a well-formed chat command.
    void said(const partyline::djpractice::Session &session, const QString &text);
    /// The last socket of that session is gone.
    void gone(const partyline::djpractice::Session &session);

private:
    void receive(Connection *connection, const QString &message);
    void authenticate(Connection *connection, const plugdj::AuthCommand &auth);
    void acknowledge(Connection *connection);
    void displaceOthers(const Connection *newcomer);
    void forget(Connection *connection);
    void deliver(Connection &connection, const plugdj::Envelope &envelope);
    void addSideEvents(Connection &connection);
    template <typename Predicate, typename Action>
    int forEach(Predicate predicate, Action action);

    World &m_world;
    Sessions &m_sessions;
    Faults &m_faults;
    const Connection::Options m_options;
    QList<Connection *> m_connections; ///< children
    bool m_isHeartbeatMuted = false;
};

} // namespace partyline::djpractice
