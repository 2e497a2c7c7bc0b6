// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/textpages.h"
#include "core/track.h"
#include "net/backoff.h"
#include "services/plugdjactions.h"
#include "services/plugdjalarm.h"
#include "services/plugdjautomation.h"
#include "services/plugdjchatlog.h"
#include "services/plugdjchatqueue.h"
#include "services/plugdjconnection.h"
#include "services/plugdjrepeats.h"
#include "services/plugdjroom.h"
#include "services/plugdjturn.h"
#include "services/roomcontroller.h"

#include <QTimer>

#include <memory>
#include <string>
#include <vector>

namespace partyline {

class PlugDjAccount;
class PlugDjModeration;

/// A DJ room (plugdj.md). Adds to the common room what only this service has: booth, votes, wait list.
/// Reconnects by itself but for these, which stop and say so in Connection::error: another login took over
/// ("takenOver", Refused), a ban ("ban", Room; "banIP", RateLimited; "banned", SignIn), no such room or a full one
/// (Room), a refused or ended sign-in (SignIn), an unacceptable certificate (Tls).
class PlugDjController final : public RoomController
{
    Q_OBJECT

public:
    /// Intervals, so that tests can shorten them; defaults are the protocol file's.
    struct Options
    {
        std::chrono::milliseconds slowAfter{15'000};        // 7.1
        std::chrono::milliseconds silenceLimit{30'000};     // 7.1
        std::chrono::milliseconds ackTimeout{10'000};       // 2.4
        std::chrono::milliseconds echoTimeout{7'000};       // 2.6
        std::chrono::milliseconds actionTimeout{5'000};     // 7.22
        std::chrono::milliseconds stuckTrackGrace{5'000};   // 7.6
        std::chrono::milliseconds stuckTrackRetry{10'000};  // 7.6
        std::chrono::milliseconds stableAfter{60'000};      // 7.2
        std::chrono::milliseconds maintenanceDelay{60'000}; // 7.12
        std::chrono::milliseconds rejoinDelay{200};         // 7.5
        std::chrono::milliseconds rejoinInterval{600'000};  // 7.5
        std::chrono::milliseconds skipGuard{1'000};         // 7.23: no skip so soon after an advance
        std::chrono::milliseconds boothGuard{1'000};        // 7.23: between two requests to join or leave the list
        std::chrono::milliseconds crowdBatch{1'500};        ///< those who come and go meanwhile share one line
        std::chrono::milliseconds lookUpDelay{500};         ///< strangers of one burst share one request (7.16)
        std::chrono::milliseconds guestRecount{60'000};     ///< guests are counted anew so long after one moved (7.15)
        QList<std::chrono::milliseconds> backoff;           // empty: 7.2's
        PlugDjChatQueue::Options chat;                      ///< 2.6; its echoTimeout is the one above
        PlugDjAutomation::Options automation;
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
    std::chrono::milliseconds sayPause() const override;
    QList<RosterEntry> roster() const override;
    int people() const override { return m_state.people().presentCount(); }
    int guests() const override { return m_state.guests(); }

    const NowPlaying &nowPlaying() const { return m_state.nowPlaying(); }
    const WaitList &waitList() const { return m_state.waitList(); }
    const QList<PlayedTrack> &playHistory() const { return m_state.playHistory(); } ///< newest first
    /// Who voted in this play, in order of arrival.
    const QList<VoteEvent> &votes() const { return m_state.votes(); }
    /// Text the room greets with, %u and %r already replaced; empty when there is none.
    QString welcome() const;
    /// What the room tells about itself, as of the last word about each part. For people see population().
    const plugdj::RoomState::Meta &details() const { return m_state.meta(); }
    int population() const { return m_state.people().presentCount(); } ///< without guests

    /// Another room of the account has the session now, or is to have it: leaves politely and waits for the user, Idle
    /// with the reason. `where`: its name, empty when we never were in.
    void stepAside(const QString &where);
    bool hasSteppedAside() const { return m_isAside; }
    /// Asks for the room's state again, where something was changed and its event did not come.
    void refetchState();

    /// Each is pending until the room's own event confirms it (7.22); actionFailed() tells a refusal.
    void vote(Vote vote); ///< Woot or Meh; a vote cannot be taken back, only changed
    /// Into that playlist; 0: into the active one.
    void grab(qint64 playlistId = 0);
    void joinWaitList();
    void leaveWaitList();
    void skipOwnTrack();
    bool isVotePending() const { return m_actions.isPending(PlugDjActions::Kind::Vote); }
    bool isWaitListPending() const { return m_actions.isPending(PlugDjActions::Kind::WaitList); }
    bool isGrabPending() const { return m_actions.isPending(PlugDjActions::Kind::Grab); }
    /// What moderators do here, and whether we are one.
    PlugDjModeration &moderation() const { return *m_moderation; }
    /// How long the room must be left alone with joining and leaving, so that it is taken for no flood (7.23).
    std::chrono::milliseconds boothPause() const;
    bool isSkipPending() const { return m_actions.isPending(PlugDjActions::Kind::Skip); }
    /// We play now.
    bool isOnAir() const { return !nowPlaying().isIdle() && selfId() > 0 && m_state.djId() == selfId(); }
    /// Our own role in the room (5.1), 0 before the first state; the site's own roles count as well (5.3).
    int ownRole() const;
    PlugDjTurn &turn() { return m_turn; }
    /// What goes over the room's socket.
    LinkMeter &meter() const { return *m_meter; }

    /// What this room does by itself, as far as it was switched on.
    PlugDjAutomation &automation() { return m_automation; }
    const PlugDjAutomation &automation() const { return m_automation; }
    PlugDjAlarm &alarm() { return m_alarm; }

signals:
    void nowPlayingChanged();
    void votesChanged();
    void waitListChanged();
    void playHistoryChanged();
    void pendingActionsChanged();

protected:
    bool ignores(const Person &person) const override;

private:
    class EventHandler;

    /// What has to be told when the events at hand are done.
    struct Changes
    {
        bool nowPlaying = false;
        bool votes = false;
        bool waitList = false;
        bool playHistory = false;
        bool roster = false;
        bool canSay = false;

        Changes &operator|=(const Changes &other);
    };

    /// The author of a line as they were told last, so that nothing is looked up again for the next one.
    struct Talker
    {
        qint64 userId = 0;
        int version = -1; ///< of the people whom this was looked up among
        bool isSubscriber = false;
        std::string username; ///< as on the wire
        Person person;
    };

    /// One of ours, and what goes over the wire for it.
    struct OwnLine
    {
        FeedItem item;
        QString wire;
    };

    // The line: plugdjcontrollerline.cpp
    void connectAccount();
    void connectModeration();
    void begin();
    void welcomeOnce();
    void openLine();
    void dropLine(bool politely);
    void enter(const plugdj::RoomState &state, const plugdj::ChatHistory &history);
    void endLine(const Error &error);
    void waitFor(const Error &error, std::chrono::milliseconds time);
    void stop(const Error &error);
    void tick();
    void goLive();
    QCoro::Task<> askWhetherBack();
    void tellBar();
    void beRenamed(const QString &name);
    QCoro::Task<> fetchPlayHistory();
    QCoro::Task<> lookUp();

    // One room at a time: plugdjcontrollermove.cpp
    void takeSeat();
    void leaveSeat();
    QCoro::Task<> move(int turn);
    void holdPlace();
    void checkPlace();

    // What the room says: plugdjcontrollerevents.cpp
    void receive(const QList<plugdj::Envelope> &events);
    void hearLine(const plugdj::ChatView &line);
    void publishLines();
    const Person &talkerOf(const plugdj::ChatView &line);
    void takeState(const plugdj::RoomState &state, const QList<plugdj::Envelope> &since);
    QList<FeedItem> missedLines(const plugdj::ChatHistory &history);
    std::optional<FeedItem> chatItem(const plugdj::ChatLine &line, bool isBackfill);
    Person authorOf(const plugdj::ChatLine &line);
    /// The server's time of a line, from history or from its id; invalid where neither is plausible (3.1.8).
    static QDateTime saidAt(const plugdj::ChatLine &line);
    static QDateTime saidAt(QStringView cid, qint64 now);
    bool isMention(const QString &text) const;
    FeedItem advanceItem(const PlayedTrack &ended) const;
    void publishCrowd();
    QList<FeedItem> publishAndKeep(QList<FeedItem> items);
    /// Tells these changes and what events have left untold.
    void flush(Changes changes);
    void scheduleRoster();
    void applyMeta();
    void watchTrack();

    // Ours: plugdjcontroller.cpp
    void settle(qint64 seq, PlugDjChatQueue::Settled how);
    void proveOwn(qint64 seq, const plugdj::ChatLine &line);
    QString lastingReason() const;
    QString likeliestReason() const;
    void checkUnproved();
    QString refusalToAct() const;
    bool mayAct();
    bool mayAskBooth();
    PlugDjRoom::Clock clock() const;
    qint64 selfId() const;

    PlugDjAccount &m_plug;
    const Options m_options;
    PlugDjRoom m_state;
    PlugDjChatLog m_log;
    QList<FeedItem> m_lines; ///< of this burst, still to be published
    TextPages m_texts;
    qint64 m_burstBegan = 0;                                    ///< milliseconds since 1970
    std::vector<Talker> m_talkers = std::vector<Talker>(1'024); ///< by their number
    PlugDjChatQueue m_queue;
    PlugDjActions m_actions;
    std::unique_ptr<PlugDjModeration> m_moderation;
    const std::shared_ptr<LinkMeter> m_meter = std::make_shared<LinkMeter>(LinkMeter::Protocol::PlugDj);
    std::unique_ptr<PlugDjConnection> m_line;
    QHash<qint64, OwnLine> m_ownLines; ///< that are not proved yet, by seq
    Backoff m_backoff;
    Backoff m_maintenanceBackoff;
    QTimer m_retryTimer;
    QTimer m_ticker; ///< once a second while something counts down
    QTimer m_stableTimer;
    QTimer m_stuckTimer;
    QTimer m_crowdTimer;
    QTimer m_rosterTimer;
    QTimer m_lookUpTimer;
    QTimer m_guestTimer;
    PlugDjRepeats m_repeats;
    Changes m_untold; ///< until the burst of events is over
    QList<Person> m_joined;
    QList<Person> m_left;
    QDateTime m_lostAt; ///< since when we hear nothing; invalid while live and before the first time
    QDateTime m_advancedAt;
    QDateTime m_askedBoothAt; ///< to join or leave the wait list, last
    QDateTime m_barredUntil;  ///< no way back before; invalid without a ban that ends
    std::optional<Error> m_bar;
    QString m_lastReason; ///< cannotSayReason() as it was told last
    int m_stuckTries = 0;
    int m_moves = 0; ///< grows when a move to this room begins and when it is given up
    bool m_wantsIn = false;
    bool m_isAside = false;
    bool m_isWelcomed = false;
    int m_waits = 0;              ///< grows whenever the line is dropped: answers of before are nobody's
    bool m_isMaintenance = false; ///< the site was down for maintenance when it was heard last
    bool m_hasBeenIn = false;
    bool m_wantsOnList = false;           ///< what the pending wait list request is for
    int m_wantedVote = 0;                 ///< and the pending vote
    QSet<PlugDjActions::Kind> m_unproved; ///< their time is up; the next state tells
    PlugDjTurn m_turn{*this};
    PlugDjAlarm m_alarm;
    PlugDjAutomation m_automation; ///< last: it listens to all the rest
};

} // namespace partyline
