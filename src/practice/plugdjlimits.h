// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace partyline::djpractice {

using Moment = std::chrono::steady_clock::time_point;

/// How fast one account may talk (Appendix A 8): the peers' 70 ms ramps pass, a fixed 200 ms pace loses lines.
class ChatBucket final
{
public:
    static constexpr double Burst = 6;
    static constexpr double RefillPerSecond = 1.5;
    static constexpr int DropsForRateLimit = 5; ///< within DropWindow
    static constexpr int DropsForFlood = 15;
    static constexpr std::chrono::seconds DropWindow{10};

    enum class Verdict { Pass, Drop, DropAndRateLimit, DropAndFlood };

    Verdict take(Moment now);

private:
    double m_tokens = Burst;
    std::optional<Moment> m_last;
    std::deque<Moment> m_drops;
};

/// How many REST calls one session may make (Appendix A 11): 20 in 10 s, then floodAPI; who goes on for 10 s is out.
class RestLimiter final
{
public:
    static constexpr int Calls = 20;
    static constexpr std::chrono::seconds Window{10};
    static constexpr std::chrono::seconds Patience{10};

    enum class Verdict { Pass, Flood, Ban };

    Verdict take(Moment now);

private:
    std::deque<Moment> m_calls;
    std::optional<Moment> m_floodingSince;
};

/// Changes to playlists are watched more strictly (4.10): 15 in 10 s are 503, 20 in 40 s floodAPI.
class PlaylistLimiter final
{
public:
    static constexpr int UnavailableAfter = 15;
    static constexpr std::chrono::seconds ShortWindow{10};
    static constexpr int FloodAfter = 20;
    static constexpr std::chrono::seconds LongWindow{40};

    enum class Verdict { Pass, Unavailable, Flood };

    Verdict take(Moment now);

private:
    std::deque<Moment> m_edits;
};

} // namespace partyline::djpractice
