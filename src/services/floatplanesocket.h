// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/backoff.h"
#include "net/linkmeter.h"
#include "net/sailslink.h"
#include "services/roomcontroller.h"
#include "wire/floatplanerequests.h"

#include <QCoroTask>

namespace partyline {

class FloatplaneAccount;

/// One of Floatplane's two sockets, kept up: opens a SailsLink and, when that ends, another after a pause. Knows
/// nothing of rooms: its owner joins on ready() and then says setLive() (floatplane.md 7.1).
class FloatplaneSocket final : public QObject
{
    Q_OBJECT

public:
    using Connection = RoomController::Connection;
    using State = RoomController::State;

    struct Options
    {
        QUrl host;                                ///< the site or the chat host
        QList<std::chrono::milliseconds> backoff; ///< empty: 4.7's
        std::chrono::milliseconds requestTimeout{10'000};
        std::chrono::milliseconds kickDelay{5'000}; ///< shortest pause after the server said 41 (4.6)
        std::function<QByteArray()> cookie;         ///< asked for the Cookie header before each opening
    };

    FloatplaneSocket(FloatplaneAccount &account, Options options, QObject *parent = nullptr);
    ~FloatplaneSocket() override;

    const Connection &connection() const { return m_connection; }
    State state() const { return m_connection.state; }
    /// Of all the lines, one after the other.
    LinkMeter &meter() const { return *m_meter; }

    /// When the last line that is gone was last heard, heartbeats included.
    const QDateTime &lastHeard() const { return m_lastHeard; }

    /// Opens, or tries again at once while waiting. A no-op while there is a line.
    void start();
    /// Joined: the pauses begin anew with the next drop.
    void setLive();
    /// Gives this line up and tries again after a pause, at least `atLeast`.
    void retryLater(const Error &error, std::chrono::milliseconds atLeast = {});
    /// Needs the user: closes, and stays closed until start().
    void stop(const Error &error);
    /// The same, but what still comes over the line is heard, until it drops (7.2: banned from talking).
    void stopListening(const Error &error);
    /// Polite, without dropped(); Idle.
    void close();

    /// Sends a request; by token it is fetched fresh for each. `answer` is called as SailsLink::request() says, but
    /// never with Cancelled, and not at all when this line is given up first: then dropped() or close() was.
    void request(const floatplane::Action &action, floatplane::Generation generation, bool byToken,
                 SailsLink::Answer answer);

    /// Sees the events of every line first; as SailsLink's.
    void setTaker(SailsLink::Taker taker) { m_taker = std::move(taker); }

signals:
    void connectionChanged(const partyline::RoomController::Connection &connection);
    /// A fresh line is up: join.
    void ready();
    void eventReceived(const QString &name, const QByteArray &argument);
    /// The events that came together are told, or no more of them will come.
    void burstOver();
    /// The line is gone, whatever the reason; requests under way are lost. lastHeard() says since when.
    void dropped(const partyline::Error &error);

private:
    void open();
    void noteLastHeard();
    void dropLine();
    bool endBurst();
    void whenEnded(const Error &error);
    void wait(const Error &error, std::chrono::milliseconds atLeast);
    void countDown();
    void setConnection(Connection connection);
    QCoro::Task<> requestByToken(floatplane::Request request, SailsLink::Answer answer);
    void sendOver(const floatplane::Request &request, SailsLink::Answer answer);

    FloatplaneAccount &m_account;
    const Options m_options;
    SailsLink::Taker m_taker;
    SailsLink *m_link = nullptr; ///< a child of ours
    QDateTime m_lastHeard;
    const std::shared_ptr<LinkMeter> m_meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::Sails);
    Connection m_connection;
    Backoff m_backoff;
    QTimer m_retryTimer;
    QTimer m_secondTimer;
    int m_kicks = 0;
};

} // namespace partyline
