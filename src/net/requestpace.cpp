// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/requestpace.h"

#include <algorithm>
#include <cmath>

namespace partyline {

namespace {

using milliseconds = RequestPace::milliseconds;
using Moment = RequestPace::Moment;

/// A token that is missing by less than this is there: sums of thirds are not exact.
constexpr double Grain = 1e-6;

/// Until fewer than `window.calls` of the `sent` lie within the window.
milliseconds roomIn(const RequestPace::Window &window, const std::deque<Moment> &sent, Moment now)
{
    if (window.calls <= 0 || int(sent.size()) < window.calls)
        return milliseconds(0);
    const Moment free = sent[sent.size() - size_t(window.calls)] + window.length;
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(free - now));
}

} // namespace

RequestPace::RequestPace(Options options)
    : m_options(std::move(options))
    , m_tokens(m_options.burst)
{
}

void RequestPace::enter(quint64 id, Urgency urgency, Lane lane)
{
    (urgency == Urgency::User ? m_user : m_background).push_back({id, lane});
}

void RequestPace::withdraw(quint64 id)
{
    const auto is = [id](const Waiting &waiting) { return waiting.id == id; };
    std::erase_if(m_user, is);
    std::erase_if(m_background, is);
}

void RequestPace::refill(Moment now)
{
    const Moment from = m_filledAt.value_or(now);
    m_filledAt = now;
    if (m_options.refill.count() <= 0) {
        m_tokens = m_options.burst;
        return;
    }
    const auto tokens = [this](auto time) {
        return std::chrono::duration<double>(time) / std::chrono::duration<double>(m_options.refill);
    };
    const Moment slowEnd = std::clamp(m_slowUntil.value_or(from), from, now);
    m_tokens += tokens(slowEnd - from) / 2 + tokens(now - slowEnd);
    m_tokens = std::min<double>(m_tokens, m_options.burst);
}

milliseconds RequestPace::tokenIn(int tokens, Moment now) const
{
    const double missing = tokens - m_tokens;
    if (missing <= Grain)
        return milliseconds(0);
    const bool isSlow = m_slowUntil && *m_slowUntil > now;
    return milliseconds(qint64(std::ceil(missing * double(m_options.refill.count()) * (isSlow ? 2 : 1))));
}

milliseconds RequestPace::windowIn(Lane lane, Moment now) const
{
    milliseconds wait = roomIn(m_options.all, m_sent, now);
    if (lane == Lane::PlaylistWrite) {
        for (const Window &window : m_options.playlistWrites)
            wait = std::max(wait, roomIn(window, m_writes, now));
    }
    return wait;
}

milliseconds RequestPace::waitOf(Lane lane, Moment now) const
{
    return lane == Lane::Exempt ? milliseconds(0) : std::max(tokenIn(1, now), windowIn(lane, now));
}

/// The first that may leave. One that its lane holds back does not hold back others.
const RequestPace::Waiting *RequestPace::next(Moment now) const
{
    for (const auto *const queue : {&m_user, &m_background}) {
        const auto it = std::find_if(queue->begin(), queue->end(),
                                     [&](const Waiting &waiting) { return waitOf(waiting.lane, now).count() == 0; });
        if (it != queue->end())
            return &*it;
    }
    return nullptr;
}

void RequestPace::count(Lane lane, Moment now)
{
    if (lane == Lane::Exempt)
        return;
    m_tokens -= 1;
    m_sent.push_back(now);
    while (int(m_sent.size()) > std::max(1, m_options.all.calls))
        m_sent.pop_front();
    if (lane != Lane::PlaylistWrite)
        return;
    m_writes.push_back(now);
    int most = 1;
    for (const Window &window : m_options.playlistWrites)
        most = std::max(most, window.calls);
    while (int(m_writes.size()) > most)
        m_writes.pop_front();
}

QList<quint64> RequestPace::take(Moment now)
{
    refill(now);
    QList<quint64> ids;
    while (const Waiting *const waiting = next(now)) {
        const Waiting gone = *waiting;
        withdraw(gone.id);
        count(gone.lane, now);
        ids.append(gone.id);
    }
    return ids;
}

std::optional<milliseconds> RequestPace::untilNext(Moment now)
{
    refill(now);
    std::optional<milliseconds> soonest;
    for (const auto *const queue : {&m_user, &m_background}) {
        for (const Waiting &waiting : *queue) {
            const milliseconds wait = waitOf(waiting.lane, now);
            soonest = std::min(soonest.value_or(wait), wait);
        }
    }
    return soonest;
}

milliseconds RequestPace::waitFor(Lane lane, Moment now)
{
    refill(now);
    if (lane == Lane::Exempt)
        return milliseconds(0);
    // Those before it want tokens too.
    return std::max(tokenIn(int(m_user.size()) + 1, now), windowIn(lane, now));
}

void RequestPace::slowDown(Moment now)
{
    refill(now);
    m_tokens = std::min(m_tokens, 1.0); // whoever was too fast does not go on with a burst
    m_slowUntil = now + m_options.slowFor;
}

} // namespace partyline
