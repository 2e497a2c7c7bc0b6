// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjtypes.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

/// The plug.dj side of the practice server (plugdj.md Appendix A). What is known about everybody: values and look-ups,
/// no timers and no wire.
namespace partyline::djpractice {

// Limits of 5.6.
inline constexpr int WaitListLimit = 50;
inline constexpr int ChatHistoryLimit = 30;
inline constexpr int PlayHistoryLimit = 50;

// Room roles (5.1) and site roles (5.2) that something depends on.
inline constexpr int ResidentDj = 1000;
inline constexpr int Bouncer = 2000;
inline constexpr int Manager = 3000;
inline constexpr int Cohost = 4000;
inline constexpr int Host = 5000;
inline constexpr int SiteModerator = 2500;
inline constexpr int SiteAdmin = 5000;

struct PlaylistBox
{
    plugdj::Playlist info; ///< `count` is kept in step by setMedia()
    QList<plugdj::Media> media;

    void setMedia(QList<plugdj::Media> list);
};

/// Somebody with an account. Residents have no password.
struct Account
{
    plugdj::OwnUser own;
    QString email;
    QString password;
    bool isSiteBanned = false; ///< every answer is the HTML page of 1.2
    QList<PlaylistBox> playlists;
    QSet<qint64> friends;
    QList<qint64> invites; ///< who asked, oldest first
    QSet<qint64> favorites;
    QStringList avatars; ///< owned
    QStringList badges;
    QList<plugdj::HistoryEntry> history; ///< newest first

    qint64 id() const { return own.user.id; }
    PlaylistBox *playlist(qint64 playlistId);
    PlaylistBox *activePlaylist();
    bool isResident() const { return password.isEmpty(); }
};

/// What is on the turntable.
struct Play
{
    QString historyId;
    qint64 dj = 0;
    qint64 playlistId = 0;
    plugdj::Media media;
    QDateTime startedAt; ///< our clock, not the one the wire shows
    QHash<qint64, int> votes;
    QList<qint64> grabs;
    bool skipped = false;
};

/// A ban, mute or wait-list ban.
struct Penalty
{
    qint64 userId = 0;
    QString username;
    QString moderator;
    int reason = 0;
    QString duration; ///< the letter of 5.4
    QDateTime since;
    QDateTime until; ///< invalid: for ever

    bool isOver(const QDateTime &now) const { return until.isValid() && until <= now; }
    /// -1: for ever.
    qint64 secondsLeft(const QDateTime &now) const { return until.isValid() ? now.secsTo(until) : -1; }
};

struct Room
{
    qint64 id = 0;
    QString slug;
    QString name;
    QString description;
    QString welcome;
    qint64 hostId = 0;
    int minimumChatLevel = 1;
    int capacity = 0; ///< 0: the site's default
    bool isPrivate = false;
    bool nsfw = false;
    bool isLocked = false;
    bool cycles = false;
    bool isBusy = false;      ///< residents play and talk here
    QHash<qint64, int> staff; ///< role by account, present or not
    QList<qint64> present;    ///< accounts, in order of arrival
    QList<qint64> guests;     ///< member ids, negative
    QList<qint64> waitList;   ///< without the DJ
    std::optional<Play> play;
    QHash<qint64, Penalty> bans;
    QHash<qint64, Penalty> mutes;
    QHash<qint64, Penalty> waitListBans;
    QList<plugdj::ChatLine> chat;        ///< oldest first
    QList<plugdj::HistoryEntry> history; ///< newest first

    int roleOf(qint64 userId) const { return staff.value(userId); }
    bool isFull() const { return capacity > 0 && present.size() + guests.size() >= capacity; }
};

/// The penalty that still counts, after those that are over were thrown away.
const Penalty *standing(QHash<qint64, Penalty> &penalties, qint64 userId, const QDateTime &now);

/// Everybody and everything. Members of rooms are accounts (positive ids) and guests (negative ones, one a session).
class World final
{
public:
    Account &addAccount(Account account);
    Room &addRoom(Room room);

    Account *account(qint64 id);
    Account *accountByEmail(const QString &email);
    Account *accountByName(const QString &name);
    Room *room(const QString &slug);
    Room *roomById(qint64 id);
    std::deque<Account> &accounts() { return m_accounts; }
    std::deque<Room> &rooms() { return m_rooms; }

    /// The room a member is in, or null.
    Room *roomOf(qint64 memberId);
    /// Takes the member out of the room they are in, if any.
    void remove(qint64 memberId);
    void place(qint64 memberId, Room &room);

    /// Counts up, for whatever needs an id of its own.
    qint64 nextId() { return m_nextId++; }

private:
    std::deque<Account> m_accounts; ///< addresses stay
    std::deque<Room> m_rooms;
    QHash<qint64, Account *> m_byId;
    QHash<QString, Room *> m_bySlug;
    QHash<qint64, Room *> m_places;
    qint64 m_nextId = 300'000'001;
};

} // namespace partyline::djpractice
