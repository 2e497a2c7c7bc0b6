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

/// The events of `events`, in order, that are newer than `state`: a snapshot overtakes some and is overtaken by others
/// (1.5). Without those of a play that is over in it.
QList<plugdj::Envelope> newerThan(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events);
/// Whether a play began, or ended, of which `state` knows nothing yet.
bool isOvertaken(const plugdj::RoomState &state, const QList<plugdj::Envelope> &events);

} // namespace partyline
