// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/waitestimate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace partyline {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(partyline::WaitEstimate)
};

/// What a room of pop songs plays, until its own history says better.
constexpr std::array PopSongs{180s, 220s, 240s, 300s};
/// From a quartile's distance (half of all cases) to four in five, were lengths spread as errors are.
constexpr double FourInFive = 1.9;

/// Between the two neighbours, by share; `sorted` is not empty.
seconds quantile(const QList<seconds> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(at));
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double part = at - double(below);
    return seconds(std::lround(double(sorted[below].count()) * (1 - part) + double(sorted[above].count()) * part));
}

qint64 roundedMinutes(seconds time)
{
    return std::lround(double(time.count()) / 60);
}

} // namespace

WaitEstimate::WaitEstimate()
    : WaitEstimate({}, 0s)
{
}

WaitEstimate::WaitEstimate(const QList<seconds> &lengths, seconds left)
    : m_left(std::max(left, 0s))
{
    QList<seconds> known;
    for (const seconds length : lengths) {
        if (length > 0s && known.size() < MostLengths)
            known.append(length);
    }
    if (known.size() < FewestLengths)
        known.append(QList<seconds>(PopSongs.begin(), PopSongs.end()));
    std::sort(known.begin(), known.end());
    m_shortest = known.constFirst();
    m_lower = quantile(known, 0.25);
    m_median = quantile(known, 0.5);
    m_upper = quantile(known, 0.75);
    m_longest = known.constLast();
}

WaitEstimate WaitEstimate::of(const NowPlaying &now, const QList<PlayedTrack> &newestFirst, const QDateTime &at)
{
    QList<seconds> lengths;
    if (!now.isIdle())
        lengths.append(now.track.duration);
    for (const PlayedTrack &play : newestFirst)
        lengths.append(play.track.duration);
    return WaitEstimate(lengths, timeLeft(now, at));
}

WaitEstimate::Range WaitEstimate::until(int place) const
{
    return after(std::max(0, place - 1));
}

WaitEstimate::Range WaitEstimate::after(int tracks) const
{
    const double count = std::max(0, tracks);
    const double usual = double(m_median.count()) * count;
    // Lengths of different tracks err independently: their spreads add up as squares.
    const double widening = FourInFive * std::sqrt(count);
    const double less = double((m_median - m_lower).count()) * widening;
    const double more = double((m_upper - m_median).count()) * widening;
    const double least = double(m_shortest.count()) * count;
    const double most = double(m_longest.count()) * count;
    return {m_left + seconds(std::lround(std::max(usual - less, least))), m_left + seconds(std::lround(usual)),
            m_left + seconds(std::lround(std::min(usual + more, most)))};
}

seconds timeLeft(const NowPlaying &now, const QDateTime &at)
{
    if (now.isIdle() || now.track.duration <= 0s)
        return 0s;
    const seconds passed(now.startedAt.isValid() ? now.startedAt.secsTo(at) : 0);
    return std::clamp(now.track.duration - passed, 0s, now.track.duration);
}

QString rangeSentence(const WaitEstimate::Range &range)
{
    const qint64 from = roundedMinutes(range.earliest);
    const qint64 to = roundedMinutes(range.latest);
    if (to < 1)
        return Words::tr("less than a minute");
    return from == to ? Words::tr("%1 min").arg(to) : Words::tr("%1 to %2 min").arg(from).arg(to);
}

QString rangeText(const WaitEstimate::Range &range)
{
    const qint64 from = roundedMinutes(range.earliest);
    const qint64 to = roundedMinutes(range.latest);
    if (to < 1)
        return Words::tr("soon");
    return from == to ? Words::tr("%1 min").arg(to) : Words::tr("%1–%2 min").arg(from).arg(to);
}

} // namespace partyline
