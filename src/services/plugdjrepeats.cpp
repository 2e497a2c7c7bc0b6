// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjrepeats.h"

#include <algorithm>

namespace partyline {

namespace {

template <typename... Types>
bool isOneOf(const plugdj::Event &event)
{
    return (std::holds_alternative<Types>(event) || ...);
}

/// Whether its handler cannot see from the state, or from what is known of our account, that it was here before.
bool isSentence(const plugdj::Event &event)
{
    using namespace plugdj;
    return !isOneOf<Ack, KillSession, Ban, BanIp, Earn, LevelUp, Gift, SubscriptionChanged, Cash, PointsChanged, Notify,
                    NameChanged, FriendRequest, FriendAccept, FriendJoin, PlaylistCycle, MaintenanceAlert, Maintenance,
                    Ping, Chat, ChatDelete, UserJoin, UserLeave, UserUpdate, Advance, DjListUpdate, Voted, Grabbed,
                    ModAmbassador, Unknown>(event);
}

bool isOlder(const plugdj::Advance &advance, const plugdj::RoomState &state)
{
    return advance.media && advance.historyId != state.historyId && advance.startedAt.isValid()
           && state.startedAt.isValid() && advance.startedAt < state.startedAt;
}

/// No play goes on for so long: what says that it began earlier has no date to go by.
constexpr qint64 LongestPlay = 24LL * 60 * 60;

bool isKnown(const plugdj::Advance &advance, const plugdj::RoomState &state)
{
    if (!advance.media)
        return !state.media;
    const bool isIt = state.media && advance.historyId == state.historyId;
    return isIt || isOlder(advance, state);
}

/// Behind the last advance that the state knows; 0 when it knows none of them.
qsizetype firstUnknown(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events)
{
    for (qsizetype i = events.size(); i > 0; --i) {
        const auto *advance = std::get_if<plugdj::Advance>(&events[i - 1].event);
        if (advance && isKnown(*advance, state))
            return i;
    }
    return 0;
}

bool isOfPlay(const plugdj::Event &event)
{
    return isOneOf<plugdj::Advance, plugdj::Voted, plugdj::Grabbed, plugdj::DjListUpdate>(event);
}

} // namespace

bool PlugDjRepeats::isRepeat(const plugdj::Event &event, std::chrono::steady_clock::time_point now)
{
    if (std::holds_alternative<plugdj::Advance>(event)) { // the next track can be skipped by the same person
        m_last.clear();
        return false;
    }
    if (!isSentence(event))
        return false;
    const auto last = m_last.constFind(event.index());
    const bool isSame = last != m_last.constEnd() && now - last->at < Window && last->event == event;
    m_last.insert(event.index(), {event, now});
    return isSame;
}

void PlugDjStragglers::remember(const plugdj::RoomState &state, std::chrono::steady_clock::time_point now)
{
    m_state = {};
    m_state.media = state.media;
    m_state.historyId = state.historyId;
    m_state.startedAt = state.startedAt;
    m_takenAt = now;
    m_isBehind = false;
}

bool PlugDjStragglers::isStraggler(const plugdj::Event &event, std::chrono::steady_clock::time_point now)
{
    if (!m_state.media || now - m_takenAt >= Window)
        return false;
    if (const auto *advance = std::get_if<plugdj::Advance>(&event)) {
        m_isBehind = isOlder(*advance, m_state) && advance->startedAt.secsTo(m_state.startedAt) < LongestPlay;
        return m_isBehind;
    }
    return m_isBehind && isOfPlay(event);
}

QList<plugdj::Envelope> newerThan(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events)
{
    const qsizetype unknown = firstUnknown(state, events);
    QList<plugdj::Envelope> newer;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (i >= unknown || !isOfPlay(events[i].event))
            newer.append(events[i]);
    }
    return newer;
}

bool isOvertaken(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events)
{
    const auto rest = events.sliced(firstUnknown(state, events));
    return std::any_of(rest.begin(), rest.end(),
                       [](const auto &envelope) { return std::holds_alternative<plugdj::Advance>(envelope.event); });
}

} // namespace partyline
