// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"

#include <QDateTime>

namespace partyline {

/// When turns come: what is left of the track that plays, and how long this room's tracks were lately. By their median
/// and quartiles: one hour-long set among songs moves neither, a mean it would. The range holds about four times in
/// five; skips and people who go make it shorter, never longer.
class WaitEstimate
{
public:
    struct Range
    {
        std::chrono::seconds earliest{0};
        std::chrono::seconds likely{0};
        std::chrono::seconds latest{0};

        bool operator==(const Range &) const = default;
    };

    /// So many of the last tracks tell how the room plays now.
    static constexpr qsizetype MostLengths = 30;
    /// With fewer known lengths those of pop songs are added to them.
    static constexpr qsizetype FewestLengths = 4;

    WaitEstimate();
    /// `lengths` newest first; those that are not positive are unknown. `left` of the track that plays, 0 when idle.
    WaitEstimate(const QList<std::chrono::seconds> &lengths, std::chrono::seconds left);
    static WaitEstimate of(const NowPlaying &now, const QList<PlayedTrack> &newestFirst, const QDateTime &at);

    std::chrono::seconds left() const { return m_left; }
    std::chrono::seconds median() const { return m_median; }
    /// Until the turn at this place of the wait list begins, 1-based.
    Range until(int place) const;
    /// Until a turn that follows so many other tracks, after the one that plays.
    Range after(int tracks) const;

    bool operator==(const WaitEstimate &) const = default;

private:
    std::chrono::seconds m_left{0};
    std::chrono::seconds m_shortest{0};
    std::chrono::seconds m_lower{0}; ///< quartile
    std::chrono::seconds m_median{0};
    std::chrono::seconds m_upper{0};
    std::chrono::seconds m_longest{0};
};

/// What is left of it at that moment; nothing where nobody plays.
std::chrono::seconds timeLeft(const NowPlaying &now, const QDateTime &at);

/// "12 to 17 min", "2 min", "less than a minute": for a sentence.
QString rangeSentence(const WaitEstimate::Range &range);
/// "12–17 min", "2 min", "soon": for the end of a row.
QString rangeText(const WaitEstimate::Range &range);

} // namespace partyline
