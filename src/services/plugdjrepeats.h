// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdj.h"

#include <QHash>

#include <chrono>

namespace partyline {

/// Tells the second copy of an event from the first (plugdj.md 7.9). Only for those that are nothing but a sentence:
/// what changes a state is made so that it may come twice.
class PlugDjRepeats
{
public:
    /// The same again so soon, with none of its kind in between, is the wire's doing and not people's.
    static constexpr std::chrono::seconds Window{2};

    /// Remembers `event`, which came at `now`.
    bool isRepeat(const plugdj::Event &event, std::chrono::steady_clock::time_point now);

private:
    struct Last
    {
        plugdj::Event event;
        std::chrono::steady_clock::time_point at;
    };

    QHash<size_t, Last> m_last; ///< by alternative
};

/// Knows events that were under way when the room's state was answered and come after it: the socket and the answers
/// are two lines, and the slower one may be the socket (1.5, 7.9). Votes name no play, so that those behind an
/// advance of long ago belong to it until the play of the state, or a newer one, begins.
class PlugDjStragglers
{
public:
    /// Nothing is under way for longer. Afterwards a play that seems older is a server's clock set back.
    static constexpr std::chrono::seconds Window{10};

    /// `state` was taken at `now`.
    void remember(const plugdj::RoomState &state, std::chrono::steady_clock::time_point now);
    /// Whether `event`, which came at `now`, tells of a play before the one that was taken.
    bool isStraggler(const plugdj::Event &event, std::chrono::steady_clock::time_point now);

private:
    plugdj::RoomState m_state; ///< only what names its play
    std::chrono::steady_clock::time_point m_takenAt;
    bool m_isBehind = false;
};

/// The events of `events`, in order, that are newer than `state`: a snapshot overtakes some and is overtaken by others
/// (1.5). Without those of a play that is over in it.
QList<plugdj::Envelope> newerThan(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events);
/// Whether a play began, or ended, of which `state` knows nothing yet.
bool isOvertaken(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events);

} // namespace partyline
