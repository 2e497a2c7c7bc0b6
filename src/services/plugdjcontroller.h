// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "services/roomcontroller.h"

#include <memory>

namespace partyline {

class PlugDjAccount;

/// A DJ room (plugdj.md). Adds to the common room what only this service has: booth, votes, wait list.
class PlugDjController final : public RoomController
{
    Q_OBJECT

public:
    /// Intervals, so that tests can shorten them; defaults are the protocol file's.
    struct Options
    {
        std::chrono::milliseconds slowAfter{15'000};      // 7.1
        std::chrono::milliseconds silenceLimit{30'000};   // 7.1
        std::chrono::milliseconds ackTimeout{10'000};     // 2.4
        std::chrono::milliseconds echoTimeout{7'000};     // 2.6
        std::chrono::milliseconds actionTimeout{5'000};   // 7.22
        std::chrono::milliseconds stuckTrackGrace{5'000}; // 7.6
        std::chrono::milliseconds stableAfter{60'000};    // 7.2
        QList<std::chrono::milliseconds> backoff;         // empty: 7.2's
    };

    PlugDjController(PlugDjAccount &account, const QString &slug, QObject *parent = nullptr);
    PlugDjController(PlugDjAccount &account, const QString &slug, Options options, QObject *parent = nullptr);
    ~PlugDjController() override;

    void join() override;
    void leave() override;
    QString cannotSayReason() const override;
    Result<QStringList> plan(const QString &text) const override;
    Result<Done> say(const QString &text) override;
    void retry(qint64 seq) override;
    void discard(qint64 seq) override;
    int costLimit() const override { return 250; } ///< bytes after escaping (plugdj.md 2.6)
    int cost(const QString &text) const override;
    QList<RosterEntry> roster() const override;
    int guests() const override;

    const NowPlaying &nowPlaying() const;
    const WaitList &waitList() const;
    const QList<PlayedTrack> &playHistory() const; ///< newest first
    /// Who voted in this play, in order of arrival.
    const QList<VoteEvent> &votes() const;
    /// Text the room greets with, %u and %r already replaced; empty when there is none.
    QString welcome() const;

    /// Each is pending until the room's own event confirms it (7.22); actionFailed() tells a refusal.
    void vote(Vote vote); ///< Woot or Meh; a vote cannot be taken back, only changed
    void grab();          ///< into the active playlist
    void joinWaitList();
    void leaveWaitList();
    void skipOwnTrack();
    bool isVotePending() const;
    bool isGrabPending() const;

signals:
    void nowPlayingChanged();
    void votesChanged();
    void waitListChanged();
    void playHistoryChanged();
    void pendingActionsChanged();

private:
    class Private;
    std::unique_ptr<Private> d; // or members of its own: the owner of this file decides
};

} // namespace partyline
