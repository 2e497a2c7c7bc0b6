// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjorders.h"
#include "wire/plugdjpenalties.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace partyline {

class PlugDjAccount;
class PlugDjController;

/// Moderation of one DJ room: says what may be offered, carries orders out, knows the room's lists of bans, mutes,
/// wait-list bans and staff. An order is pending until the room's own event proves it or the server refuses it
/// (plugdj.md 4.12, 7.22). Part of a PlugDjController, which tells it what happens.
class PlugDjModeration final : public QObject
{
    Q_OBJECT

public:
    enum class List { Bans, Mutes, WaitListBans, Staff };
    Q_ENUM(List)
    enum class End {
        Done,        ///< the room told so
        AlreadyDone, ///< there was nothing to do (a 404 of 1.8)
        Refused,     ///< by the server; or the line dropped
        Unconfirmed, ///< "ok", but the room neither told nor shows it
    };
    Q_ENUM(End)

    struct Options
    {
        std::chrono::milliseconds timeout{5'000};   ///< for the event after the answer (7.22)
        std::chrono::milliseconds skipGuard{1'000}; ///< no skip so soon after an advance (7.23)
    };

    /// All outlive it.
    PlugDjModeration(PlugDjController &room, PlugDjAccount &account, const PlugDjRoom &state, Options options);

    plugdj::Standing me() const;
    /// Of somebody here, or who was; nobody's for strangers.
    plugdj::Standing standingOf(qint64 userId) const;
    qint64 selfId() const { return m_state.selfId(); }
    bool isLocked() const;
    bool isMuted(qint64 userId) const;
    bool isPresent(qint64 userId) const { return m_state.people().isPresent(userId); }
    bool isPlaying(qint64 userId) const { return userId > 0 && m_state.djId() == userId; }
    /// Counted from 0; -1 for who does not wait.
    int waitingPlace(qint64 userId) const;
    int waitingCount() const { return int(m_state.waitList().people.size()); }
    plugdj::NamedUser namedUser(qint64 userId) const { return {userId, m_state.people().user(userId).username}; }
    /// Whom `text` begins with, an @ before it or not and in any case: the longest name of somebody here, on the staff
    /// or on one of the lists that fits (6.4). Nobody where none does.
    plugdj::NamedUser userAtStartOf(const QString &text) const;
    bool isModerator() const { return plugdj::isModerator(me()); }
    /// Whether it is offered: by rank, by whom it concerns, and only while the room is live.
    bool may(plugdj::Act act, const plugdj::Standing &other = {}) const;
    /// Why not; empty when it is offered.
    QString whyNot(plugdj::Act act, const plugdj::Standing &other = {}) const;

    /// Starts it. An Error says why it was not even asked for: not allowed, under way, the track is another one.
    Result<Done> carryOut(const plugdj::Order &order);
    /// Whether this, or something about the same thing, is under way.
    bool isPending(const plugdj::Order &order) const;
    int pendingCount() const { return int(m_pending.size()); }

    /// Asks the server; listArrived() or listFailed() follows.
    void fetch(List list);
    const QList<plugdj::BanEntry> &bans() const { return m_bans; }
    const QList<plugdj::MuteEntry> &mutes() const { return m_mutes; }
    const QList<plugdj::WaitListBanEntry> &waitListBans() const { return m_waitListBans; }
    /// Everybody with a role, here or not, highest first.
    const QList<plugdj::User> &staff() const { return m_staff; }

    /// Whether people who moderate nothing want to be told what is done to others (3.2 F); true at first.
    bool isToldOfOthers() const { return m_isToldOfOthers; }
    void setToldOfOthers(bool isTold);

    /// Why we ourselves may not join the wait list ("... for another 14 minutes."); empty when we may.
    QString cannotWaitReason() const;

    // For the controller.

    /// The room's state took it in already.
    void heard(const plugdj::Event &event);
    /// A fresh state is in: orders that wait for a proof are held against it, and refused ones go out once more.
    void stateArrived();
    /// Nothing can be proved any more.
    void lineDropped();

signals:
    /// What may be offered is different now: our role, the lock, the connection.
    void permissionsChanged();
    void pendingChanged();
    /// Every order ends once. `sentence` says how, where the feed does not; may be empty.
    void ended(const partyline::plugdj::Order &order, partyline::PlugDjModeration::End how, const QString &sentence);
    void listArrived(partyline::PlugDjModeration::List list);
    void listFailed(partyline::PlugDjModeration::List list, const partyline::Error &error);
    /// Something happened that the list may show differently now.
    void listChanged(partyline::PlugDjModeration::List list);
    void toldOfOthersChanged(bool isTold);
    /// cannotWaitReason() may have changed.
    void canWaitChanged();

    // For the controller.

    void notInRoom();
    void notAuthorized();
    void stateWanted();

private:
    struct Pending
    {
        plugdj::Order order;
        bool isRepeat = false;
        bool isUnproved = false; ///< its time is up; the next state tells
        std::optional<ApiRequest> refused;
        QTimer timer;
    };

    QString refusalNow() const;
    QString refusalOf(const plugdj::Order &order) const;
    QCoro::Task<> send(int turn, ApiRequest request);
    QCoro::Task<> load(List list);
    void answered(int turn);
    void refuse(int turn, const Error &error, const ApiRequest &request);
    void finish(int turn, End how, const QString &sentence = {});
    void tellLists(const plugdj::Event &event);
    void heardOwn(const plugdj::ModWaitListBan &ban);
    void waitListBanEnds(const QDateTime &until);

    PlugDjController &m_room;
    PlugDjAccount &m_account;
    const PlugDjRoom &m_state;
    const Options m_options;
    std::map<int, std::unique_ptr<Pending>> m_pending; ///< by turn
    int m_lastTurn = 0;
    QList<plugdj::BanEntry> m_bans;
    QList<plugdj::MuteEntry> m_mutes;
    QList<plugdj::WaitListBanEntry> m_waitListBans;
    QList<plugdj::User> m_staff;
    QString m_playing; ///< history id
    QDateTime m_advancedAt;
    bool m_isToldOfOthers = true;
    bool m_isListBanned = false; ///< we ourselves, from the wait list
    QDateTime m_listBanUntil;    ///< invalid: for ever
    QTimer m_listBanTick;        ///< once a second while that counts down
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::plugdj::Order)
