// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "services/roomcontroller.h"

#include <memory>

namespace partyline {

class FloatplaneAccount;

/// A livestream (floatplane.md): chatter on the chat host, polls and notifications on the site's socket. Each of the
/// two sockets lives and reconnects on its own; the room is Live while the chat is.
class FloatplaneController final : public RoomController
{
    Q_OBJECT

public:
    enum class Generation { Auto, G1, G2 };
    Q_ENUM(Generation)

    struct Options
    {
        QString creatorId; ///< for polls; empty: looked up from the livestream where possible
        Generation generation = Generation::Auto;
        std::chrono::milliseconds requestTimeout{10'000};
        std::chrono::milliseconds echoTimeout{10'000}; // 7.3
        std::chrono::milliseconds rosterInterval{60'000};
        QList<std::chrono::milliseconds> backoff; // empty: 4.7's
    };

    FloatplaneController(FloatplaneAccount &account, const QString &livestreamId, Options options,
                         QObject *parent = nullptr);
    ~FloatplaneController() override;

    void join() override;
    void leave() override;
    QString cannotSayReason() const override;
    Result<QStringList> plan(const QString &text) const override;
    Result<Done> say(const QString &text) override;
    void retry(qint64 seq) override;
    void discard(qint64 seq) override;
    int costLimit() const override { return 500; } ///< characters (floatplane.md 7.4)
    int cost(const QString &text) const override;
    QList<RosterEntry> roster() const override;

    /// State of the polls and notifications socket; the chat's is connection().
    const Connection &siteConnection() const;
    /// The generation in use; Auto until the first join answered.
    Generation generation() const;
    const QList<Emote> &emotes() const; ///< of the join's answer
    const QList<Poll> &polls() const;   ///< open ones first, then those that ended in this session, newest first
    const QList<Notification> &notifications() const; ///< newest first
    void markSeen(const QString &notificationId);
    /// Over REST; one vote for each poll, which cannot be changed. The poll's voteState and voteRefusal tell how it
    /// went.
    void vote(const QString &pollId, int optionIndex);

signals:
    void siteConnectionChanged(const partyline::RoomController::Connection &connection);
    void emotesChanged();
    void pollsChanged();
    void notificationsChanged();

private:
    class Private;
    std::unique_ptr<Private> d; // or members of its own: the owner of this file decides
};

} // namespace partyline
