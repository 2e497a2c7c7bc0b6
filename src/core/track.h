// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>

namespace partyline {

/// One piece of music as a DJ room plays it.
struct Track
{
    enum class Source { Unknown, YouTube, SoundCloud };

    Source source = Source::Unknown;
    QString cid; ///< the source's own id, always text (plugdj.md 3.1.3); with `source` it says "the same track"
    QString title;
    QString author;
    std::chrono::seconds duration{0};
    QUrl image; ///< https only; empty where unusable

    bool operator==(const Track &) const = default;
};

/// Totals of one play.
struct Score
{
    int woots = 0;
    int mehs = 0;
    int grabs = 0;
    int listeners = 0;

    bool operator==(const Score &) const = default;
};

/// What plays now. No historyId means an idle booth.
struct NowPlaying
{
    QString historyId;
    Track track;
    Person dj;
    QDateTime startedAt; ///< UTC, already corrected to our clock
    Score score;
    Vote ownVote = Vote::None;
    bool ownGrab = false;

    bool isIdle() const { return historyId.isEmpty(); }
    bool operator==(const NowPlaying &) const = default;
};

/// A play that is over, newest first in lists.
struct PlayedTrack
{
    QString historyId;
    Track track;
    Person dj;
    QDateTime startedAt; ///< UTC
    Score score;
    bool skipped = false;

    bool operator==(const PlayedTrack &) const = default;
};

/// One row of the vote feed: who did what, how far into the track.
struct VoteEvent
{
    enum class What { Woot, Meh, Grab };

    Person person;
    What what = What::Woot;
    std::chrono::seconds intoTrack{0};

    bool operator==(const VoteEvent &) const = default;
};

/// The wait list and its rules.
struct WaitList
{
    QList<Person> people; ///< index 0 plays next; the current DJ is not in it
    bool isLocked = false;
    bool cycles = false;
    int ownPlace = 0; ///< 1-based, 0 when not waiting

    bool operator==(const WaitList &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Track)
Q_DECLARE_METATYPE(partyline::NowPlaying)
Q_DECLARE_METATYPE(partyline::PlayedTrack)
Q_DECLARE_METATYPE(partyline::VoteEvent)
Q_DECLARE_METATYPE(partyline::WaitList)
