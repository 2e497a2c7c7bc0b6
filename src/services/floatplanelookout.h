// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanesite.h"

#include <QSet>

namespace partyline {

/// Hears what creators tell an account while none of its rooms does: keeps a line to the site's socket for the sync
/// events (floatplane.md 6.4). Rooms have lines of their own, for their polls, and hear the same; so at most one line
/// is ours, and only while it is needed.
class FloatplaneLookout final : public QObject
{
    Q_OBJECT

public:
    /// `account` outlives it; `options` are those of a room's own socket.
    FloatplaneLookout(FloatplaneAccount &account, FloatplaneSocket::Options options);
    explicit FloatplaneLookout(FloatplaneAccount &account);

    /// From now on, whenever the account is signed in.
    void start();
    void stop();
    /// `room` hears the events itself, or does not any more. A room that goes says so.
    void setHearing(const QObject &room, bool hears);
    bool isOpen() const { return m_isOpen; }
    const RoomController::Connection &connection() const { return m_site.socket().connection(); }
    LinkMeter &meter() const { return m_site.socket().meter(); }
    /// Waits for its next try: that is now. An open line is left alone.
    void hurry();

signals:
    void connectionChanged(const partyline::RoomController::Connection &connection);

private:
    void update();
    void receive(const QString &name, const QByteArray &argument);

    FloatplaneAccount &m_account;
    QSet<const QObject *> m_rooms; ///< that hear
    bool m_isWanted = false;
    bool m_isOpen = false;
    FloatplaneSite m_site; ///< last: it goes first
};

} // namespace partyline
