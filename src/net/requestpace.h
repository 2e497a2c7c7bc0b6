// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace partyline {

/// When requests may leave, so that a service that counts them has no reason to complain: a bucket of tokens, and
/// windows on top (plugdj.md 4.13, 5.6). What the user does goes before what is fetched in the background; among
/// equals, first come first served. Only computes: the moments come from outside.
class RequestPace
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    using milliseconds = std::chrono::milliseconds;

    enum class Urgency { User, Background };
    enum class Lane {
        Usual,
        PlaylistWrite, ///< counted more strictly, beside the usual count
        Exempt,        ///< not counted by the service: leaves at once
    };

    /// So many within any time of that length.
    struct Window
    {
        int calls = 0;
        milliseconds length{0};
    };

    struct Options
    {
        int burst = 10;
        milliseconds refill{1'000};           ///< a token each
        Window all{18, milliseconds(10'000)}; ///< 20 in 10 s are a flood; burst and refill together could reach it
        QList<Window> playlistWrites{{14, milliseconds(10'000)}, {19, milliseconds(40'000)}};
        milliseconds stop{15'000};     ///< after 503, 429 or floodAPI
        milliseconds slowFor{300'000}; ///< and from then on half the refill for so long
        QList<milliseconds> retries{milliseconds(1'000), milliseconds(4'000)}; ///< of GETs
    };

    explicit RequestPace(Options options);

    const Options &options() const { return m_options; }

    void enter(quint64 id, Urgency urgency, Lane lane);
    void withdraw(quint64 id);
    /// Those whose turn it is, in order. They count as sent.
    QList<quint64> take(Moment now);
    /// Until take() gives something; nothing while nobody waits.
    std::optional<milliseconds> untilNext(Moment now);
    /// How long one of that kind would wait if it came now.
    milliseconds waitFor(Lane lane, Moment now);
    /// The service complained.
    void slowDown(Moment now);

private:
    struct Waiting
    {
        quint64 id;
        Lane lane;
    };

    void refill(Moment now);
    milliseconds tokenIn(int tokens, Moment now) const;
    milliseconds windowIn(Lane lane, Moment now) const;
    milliseconds waitOf(Lane lane, Moment now) const;
    const Waiting *next(Moment now) const;
    void count(Lane lane, Moment now);

    const Options m_options;
    std::deque<Waiting> m_user;
    std::deque<Waiting> m_background;
    std::deque<Moment> m_sent;   ///< within the longest window
    std::deque<Moment> m_writes; ///< and those to playlists
    double m_tokens;
    std::optional<Moment> m_filledAt;
    std::optional<Moment> m_slowUntil;
};

} // namespace partyline
