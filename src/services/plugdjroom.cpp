// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjroom.h"

#include <algorithm>

namespace partyline {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Own and room histories hold at most so many (plugdj.md 5.6, 8.12).
constexpr qsizetype MostPlays = 50;
/// A room of a thousand people votes this often; the feed of one play needs no more.
constexpr qsizetype MostVoteEvents = 2000;
/// From this role on somebody is the host (5.1).
constexpr int HostRole = 5000;

VoteEvent::What whatOf(int direction)
{
    return direction < 0 ? VoteEvent::What::Meh : VoteEvent::What::Woot;
}

/// What of a user's fields an update told.
void merge(plugdj::User &user, const plugdj::UserUpdate &event)
{
    user.username = event.username.value_or(user.username);
    user.level = event.level.value_or(user.level);
    user.badge = event.badge.value_or(user.badge);
    user.avatarId = event.avatarId.value_or(user.avatarId);
    user.guest = event.guest.value_or(user.guest);
    user.subscriber = event.subscriber.value_or(user.subscriber);
    user.silver = event.silver.value_or(user.silver);
    user.language = event.language.value_or(user.language);
    user.role = event.role.value_or(user.role);
    user.globalRole = event.globalRole.value_or(user.globalRole);
}

} // namespace

std::optional<PlayedTrack> PlugDjRoom::reset(const plugdj::RoomState &state, const plugdj::User &self,
                                             const Clock &clock)
{
    m_meta = state.meta;
    m_selfId = self.id;
    m_guests = state.meta.guests;

    // We are not in the list; if some server does include us, ours is the better entry (7.18).
    QList<plugdj::User> users = state.users;
    users.removeIf([&](const plugdj::User &user) { return user.id == self.id; });
    plugdj::User own = self;
    own.role = state.role;
    users.append(own);
    m_people.setPresent(users);

    m_mutes.clear();
    for (auto it = state.mutes.begin(); it != state.mutes.end(); ++it)
        m_mutes.insert(it.key(), clock.now.addSecs(it.value()));

    const QString playing = state.media ? state.historyId : QString();
    const bool isSamePlay = playing == m_now.historyId;
    const PlayedTrack ended = isSamePlay ? PlayedTrack() : archive();
    if (!isSamePlay)
        m_votes.clear();
    m_voteOf.clear();
    m_grabbers.clear();
    m_now = {};
    m_djId = 0;
    if (state.media) {
        m_voteOf = state.votes;
        m_grabbers = QSet<qint64>(state.grabs.begin(), state.grabs.end());
        setPlay(state.historyId, *state.media, state.currentDj, state.startedAt, clock);
    }
    setLocked(state.isLocked);
    setCycles(state.cycles);
    setWaitList(state.waitingDjs);
    count();
    return isSamePlay ? std::nullopt : std::optional(ended);
}

void PlugDjRoom::clear()
{
    *this = {};
}

int PlugDjRoom::ownRole() const
{
    return m_people.user(m_selfId).role;
}

QList<RosterEntry> PlugDjRoom::roster() const
{
    QList<RosterEntry> entries;
    entries.reserve(m_people.presentCount());
    const qint64 next = m_waitingIds.value(0);
    for (const qint64 id : m_people.present()) {
        const plugdj::User *user = m_people.known(id);
        RosterEntry entry;
        entry.person = m_people.person(id);
        entry.isSelf = id == m_selfId;
        entry.isDj = id == m_djId;
        entry.isNext = id == next;
        const auto mute = m_mutes.constFind(id);
        entry.isMuted = mute != m_mutes.cend();
        if (entry.isMuted)
            entry.mutedUntil = *mute;
        entry.grabbed = m_grabbers.contains(id);
        const int direction = m_voteOf.value(id);
        entry.vote = direction == 0 ? Vote::None : direction > 0 ? Vote::Woot : Vote::Meh;
        entry.arrival = m_people.arrival(id);
        if (user) {
            entry.level = user->level;
            entry.badge = user->badge;
            entry.since = user->joined;
        }
        entries.append(entry);
    }
    return entries;
}

std::optional<PlayedTrack> PlugDjRoom::advance(const plugdj::Advance &event, const Clock &clock)
{
    const bool isRepeat = event.media ? event.historyId == m_now.historyId : m_now.isIdle();
    if (isRepeat) {
        if (event.waitList)
            setWaitList(*event.waitList);
        return {};
    }
    const PlayedTrack ended = archive();
    m_votes.clear();
    m_voteOf.clear();
    m_grabbers.clear();
    m_now = {};
    m_djId = 0;
    if (event.media)
        setPlay(event.historyId, *event.media, event.dj, event.startedAt, clock);
    setWaitList(event.waitList.value_or(QList<qint64>()));
    count();
    return ended;
}

PlayedTrack PlugDjRoom::archive()
{
    if (m_now.isIdle())
        return {};
    const PlayedTrack ended{m_now.historyId, m_now.track, m_now.dj,
                            m_now.startedAt, m_now.score, std::exchange(m_isSkipped, false)};
    m_played.removeIf([&](const PlayedTrack &played) { return played.historyId == ended.historyId; });
    m_played.prepend(ended);
    if (m_played.size() > MostPlays)
        m_played.resize(MostPlays);
    return ended;
}

void PlugDjRoom::setPlay(const QString &historyId, const plugdj::Media &media, qint64 djId, const QDateTime &startedAt,
                         const Clock &clock)
{
    m_now.historyId = historyId;
    m_now.track = plugdj::trackOf(media);
    m_djId = djId;
    m_now.dj = m_people.person(djId);
    // In our clock, and neither in the future nor longer ago than the track lasts (7.19).
    const QDateTime told = startedAt.isValid() ? startedAt.addMSecs(-clock.offset.count()) : clock.now;
    const QDateTime earliest = clock.now.addSecs(-m_now.track.duration.count());
    m_now.startedAt = std::clamp(told, earliest, clock.now);
}

bool PlugDjRoom::vote(qint64 userId, int direction, const QDateTime &now)
{
    if (m_now.isIdle() || m_voteOf.value(userId) == direction)
        return false;
    m_voteOf.insert(userId, direction);
    const auto into = milliseconds(std::max<qint64>(0, m_now.startedAt.msecsTo(now)));
    m_votes.append({m_people.person(userId), whatOf(direction), std::chrono::floor<seconds>(into)});
    if (m_votes.size() > MostVoteEvents)
        m_votes.removeFirst();
    count();
    return true;
}

bool PlugDjRoom::grab(qint64 userId, const QDateTime &now)
{
    if (m_now.isIdle() || m_grabbers.contains(userId))
        return false;
    m_grabbers.insert(userId);
    const auto into = milliseconds(std::max<qint64>(0, m_now.startedAt.msecsTo(now)));
    m_votes.append({m_people.person(userId), VoteEvent::What::Grab, std::chrono::floor<seconds>(into)});
    if (m_votes.size() > MostVoteEvents)
        m_votes.removeFirst();
    count();
    return true;
}

void PlugDjRoom::count()
{
    m_now.score = {};
    m_now.ownVote = Vote::None;
    m_now.ownGrab = false;
    if (m_now.isIdle())
        return;
    for (const int direction : std::as_const(m_voteOf))
        ++(direction > 0 ? m_now.score.woots : m_now.score.mehs);
    m_now.score.grabs = int(m_grabbers.size());
    m_now.score.listeners = m_people.presentCount() + m_guests;
    const int own = m_voteOf.value(m_selfId);
    m_now.ownVote = own == 0 ? Vote::None : own > 0 ? Vote::Woot : Vote::Meh;
    m_now.ownGrab = m_grabbers.contains(m_selfId);
}

void PlugDjRoom::setWaitList(const QList<qint64> &ids)
{
    m_waitingIds = ids;
    m_waitList.people.clear();
    for (const qint64 id : ids)
        m_waitList.people.append(m_people.person(id));
    m_waitList.ownPlace = m_selfId > 0 ? int(ids.indexOf(m_selfId)) + 1 : 0;
}

bool PlugDjRoom::join(const plugdj::User &user)
{
    if (user.guest) {
        ++m_guests;
        count();
        return false;
    }
    plugdj::User known = user;
    if (user.id == m_selfId) // the event knows our role no better than rooms/state
        known.role = std::max(known.role, ownRole());
    const bool isNew = m_people.join(known);
    refreshPersons();
    return isNew;
}

std::optional<plugdj::User> PlugDjRoom::leave(qint64 id)
{
    if (id == 0) {
        m_guests = std::max(0, m_guests - 1);
        count();
        return {};
    }
    if (!m_people.leave(id))
        return {};
    m_voteOf.remove(id);
    m_grabbers.remove(id);
    count();
    return m_people.user(id);
}

void PlugDjRoom::update(const plugdj::UserUpdate &event)
{
    if (plugdj::User *user = m_people.find(event.id)) {
        merge(*user, event);
        if (event.username && event.id == m_meta.hostId)
            m_meta.hostName = *event.username;
        refreshPersons();
    }
}

void PlugDjRoom::setRole(qint64 id, const QString &name, int role)
{
    m_people.rememberName(id, name);
    if (plugdj::User *user = m_people.find(id))
        user->role = role;
    if (role >= HostRole) {
        m_meta.hostId = id;
        m_meta.hostName = m_people.person(id).name;
    } else if (id == m_meta.hostId) { // handed over, or taken away
        m_meta.hostId = 0;
        m_meta.hostName.clear();
    }
    refreshPersons();
}

QDateTime PlugDjRoom::mutedUntil(qint64 id, const QDateTime &now) const
{
    const QDateTime until = m_mutes.value(id);
    return until.isValid() && until > now ? until : QDateTime();
}

bool PlugDjRoom::expireMutes(const QDateTime &now)
{
    return m_mutes.removeIf([&](const auto &mute) { return mute.value() <= now; }) > 0;
}

void PlugDjRoom::addHistory(const QList<plugdj::HistoryEntry> &entries)
{
    for (const plugdj::HistoryEntry &entry : entries) {
        const bool isKnown = entry.id.isEmpty() || entry.id == m_now.historyId
                             || std::any_of(m_played.begin(), m_played.end(),
                                            [&](const PlayedTrack &played) { return played.historyId == entry.id; });
        if (isKnown)
            continue;
        m_people.rememberName(entry.user.id, entry.user.username);
        m_played.append({entry.id, plugdj::trackOf(entry.media), m_people.person(entry.user.id), entry.timestamp,
                         Score{entry.woots, entry.mehs, entry.grabs, entry.listeners}, entry.skipped});
    }
    std::stable_sort(m_played.begin(), m_played.end(),
                     [](const PlayedTrack &a, const PlayedTrack &b) { return a.startedAt > b.startedAt; });
    if (m_played.size() > MostPlays)
        m_played.resize(MostPlays);
}

void PlugDjRoom::refreshPersons()
{
    if (!m_now.isIdle())
        m_now.dj = m_people.person(m_djId);
    setWaitList(QList<qint64>(m_waitingIds));
    count();
}

} // namespace partyline
