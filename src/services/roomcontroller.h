// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alert.h"
#include "core/feeditem.h"
#include "core/person.h"
#include "core/result.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace partyline {

class Account;

/// One live room: speaks the service's protocol and reports what happens there. Reconnects by itself wherever that is
/// right. Every call returns at once; answers come as signals. Knows no model, widget or file.
class RoomController : public QObject
{
    Q_OBJECT

public:
    /// The same words everywhere: code, window, command line (design.md 3).
    enum class State { Idle, SigningIn, Connecting, Joining, Live, Waiting, Stopped };
    Q_ENUM(State)

    struct Connection
    {
        State state = State::Idle;
        QString reason;                  ///< a sentence for people; empty where the state speaks for itself
        std::chrono::seconds retryIn{0}; ///< for Waiting, counted down once a second
        std::optional<Error> error;      ///< what led to Waiting or Stopped

        bool operator==(const Connection &) const = default;
    };

    explicit RoomController(Account &account, QString room, QObject *parent = nullptr);

    Service service() const;
    Account &account() const { return m_account; }
    /// Slug or livestream id as it was asked for; what every FeedItem::room says.
    const QString &room() const { return m_room; }
    /// Name for people; the slug or id until the service told it.
    const QString &name() const { return m_name; }
    const QString &description() const { return m_description; }
    const Connection &connection() const { return m_connection; }
    State state() const { return m_connection.state; }

    /// Connects and joins; from Stopped and Waiting it tries again at once. A no-op while connecting, joining or live.
    virtual void join() = 0;
    /// Leaves politely and goes to Idle.
    virtual void leave() = 0;

    /// Why nothing can be said now ("You are muted for 14 minutes."); empty when it can.
    virtual QString cannotSayReason() const = 0;
    /// How `text` would go out: the messages it is split into. One for most texts; an Error says why it cannot go at
    /// all.
    virtual Result<QStringList> plan(const QString &text) const = 0;
    /// Queues the text; each message of plan() becomes one pending own item. On an Error nothing was taken: keep the
    /// text.
    virtual Result<Done> say(const QString &text) = 0;
    /// Sends a failed own line again (same item, pending again), or removes it for good (itemsRemoved follows).
    virtual void retry(qint64 seq) = 0;
    virtual void discard(qint64 seq) = 0;
    /// The largest text in the service's unit, for the composer's counter, and what `text` costs in it.
    virtual int costLimit() const = 0;
    virtual int cost(const QString &text) const = 0;
    /// For how long the service still wants nothing more from us (slow mode), when that is the only reason that
    /// cannotSayReason() gives; else 0.
    virtual std::chrono::milliseconds sayPause() const { return std::chrono::milliseconds(0); }
    /// Puts a notice of our own into this feed; nobody else sees it.
    void tell(const QString &text);

    /// Everybody known to be here, ourselves included; guests() are only counted.
    virtual QList<RosterEntry> roster() const = 0;
    /// How many roster() would tell.
    virtual int people() const { return int(roster().size()); }
    virtual int guests() const { return 0; }

    /// Whose lines arrive marked FeedItem::isHidden from now on, beside those that the service itself keeps a list of.
    void setHides(std::function<bool(const Person &)> hides) { m_hides = std::move(hides); }
    /// Hidden by the user here, or on the service's list of ignored people. Never ourselves.
    bool isHidden(const Person &person) const;

signals:
    void connectionChanged(const partyline::RoomController::Connection &connection);
    /// name(), description() or what else stands in the room's header.
    void headerChanged();
    void itemsArrived(const QList<partyline::FeedItem> &items);
    /// The same seq with other contents: delivery settled, deleted by a moderator.
    void itemsChanged(const QList<partyline::FeedItem> &items);
    void itemsRemoved(const QList<qint64> &seqs);
    void rosterChanged();
    /// cannotSayReason() may have changed.
    void canSayChanged();
    /// The service's list of ignored people is another: isHidden() may answer differently now.
    void hidingChanged();
    /// A request of the user was refused (a vote, a grab, the wait list): one sentence for the status strip.
    void actionFailed(const partyline::Error &error);
    /// Wants the user's eye, wherever he looks; what works for the room may emit it as well.
    void alerted(const partyline::Alert &alert);

protected:
    /// Gives each item room, service, time (if unset) and the next seq, and emits itemsArrived once.
    QList<FeedItem> publish(QList<FeedItem> items);
    /// The service's own list of ignored people has them.
    virtual bool ignores(const Person &) const { return false; }
    void setConnection(Connection connection);
    void setName(const QString &name);
    void setDescription(const QString &description);

private:
    Account &m_account;
    const QString m_room;
    QString m_name;
    QString m_description;
    Connection m_connection;
    std::function<bool(const Person &)> m_hides;
    qint64 m_lastSeq = 0;
};

/// "idle", "signing-in", "connecting", "joining", "live", "waiting", "stopped".
QString stateToken(RoomController::State state);

} // namespace partyline

Q_DECLARE_METATYPE(partyline::RoomController::Connection)
