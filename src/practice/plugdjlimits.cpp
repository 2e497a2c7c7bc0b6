// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjlimits.h"

#include <algorithm>

namespace partyline::djpractice {

namespace {

void forget(std::deque<Moment> &moments, Moment before)
{
    while (!moments.empty() && moments.front() < before)
        moments.pop_front();
}

} // namespace

ChatBucket::Verdict ChatBucket::take(Moment now)
{
    const double elapsed = m_last ? std::chrono::duration<double>(now - *m_last).count() : 0;
    m_last = now;
    m_tokens = std::min(Burst, m_tokens + elapsed * RefillPerSecond);
    if (m_tokens >= 1) {
        m_tokens -= 1;
        return Verdict::Pass;
    }
    forget(m_drops, now - DropWindow);
    m_drops.push_back(now);
    const auto drops = int(m_drops.size());
    if (drops == DropsForRateLimit)
        return Verdict::DropAndRateLimit;
    return drops == DropsForFlood ? Verdict::DropAndFlood : Verdict::Drop;
}

RestLimiter::Verdict RestLimiter::take(Moment now)
{
    forget(m_calls, now - Window);
    m_calls.push_back(now);
    if (m_calls.size() <= Calls) {
        m_floodingSince.reset();
        return Verdict::Pass;
    }
    if (m_calls.size() > 2 * Calls) // enough to stay over the limit; the rest need not be kept
        m_calls.pop_front();
    if (!m_floodingSince)
        m_floodingSince = now;
    return now - *m_floodingSince >= Patience ? Verdict::Ban : Verdict::Flood;
}

PlaylistLimiter::Verdict PlaylistLimiter::take(Moment now)
{
    forget(m_edits, now - LongWindow);
    m_edits.push_back(now);
    if (m_edits.size() > FloodAfter)
        return Verdict::Flood;
    const auto recent = std::count_if(m_edits.begin(), m_edits.end(), [=](Moment m) { return m >= now - ShortWindow; });
    return recent > UnavailableAfter ? Verdict::Unavailable : Verdict::Pass;
}

} // namespace partyline::djpractice
