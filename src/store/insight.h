// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "core/result.h"
#include "core/track.h"
#include "store/historytypes.h"

#include <QTimeZone>

namespace partyline {

class HistoryReader;

/// Which stretch of a room's history is looked at.
struct InsightQuery
{
    enum class Unit { Automatic, Minute, Hour, Day, Month };

    /// More columns than that no chart shows; the next longer unit is taken.
    static constexpr int MostColumns = 3'000;
    /// Names in each list; more is no "most" any more.
    static constexpr int MostListed = 100;

    HistoryRoom room;
    QDateTime from; ///< invalid: from the room's first line on
    QDateTime to;   ///< not included
    QTimeZone zone = QTimeZone::systemTimeZone();
    Unit unit = Unit::Automatic;
};

/// What history tells of a room in that time. Lines are what people said, without deleted ones.
struct Insight
{
    struct Column
    {
        QDateTime start; ///< in the query's time zone; a day has 23 to 25 hours
        QDateTime end;
        int lines = 0;

        bool operator==(const Column &) const = default;
    };
    struct Speaker
    {
        Person person; ///< as they were last called
        int lines = 0;
    };
    struct EmoteUse
    {
        QString code; ///< without colons; of an emoji that was written as such, its characters
        QUrl image;   ///< of a stream's emote
        int uses = 0;
    };

    QDateTime from;
    QDateTime to;
    InsightQuery::Unit unit = InsightQuery::Unit::Hour; ///< never Automatic
    QList<Column> activity;                             ///< all of them, also without lines
    int lines = 0;
    int people = 0;           ///< who said something
    QList<Speaker> speakers;  ///< the most active first
    QList<EmoteUse> emotes;   ///< the most used first
    QList<PlayedTrack> plays; ///< those that ended, the newest first
    QList<Poll> polls;        ///< those that ended, the newest first

    bool isEmpty() const { return lines == 0 && plays.isEmpty() && polls.isEmpty(); }
};

/// Waits for the disk; Error::Kind::Cancelled after HistoryReader::interrupt().
Result<Insight> insightOf(HistoryReader &reader, const InsightQuery &query);

/// The columns from `from` to `to`: the first begins with the unit that `from` lies in.
QList<Insight::Column> insightColumns(const QDateTime &from, const QDateTime &to, InsightQuery::Unit unit,
                                      const QTimeZone &zone);
/// What fits a length of time: minutes up to some hours, hours up to some days, days up to a year.
InsightQuery::Unit insightUnit(const QDateTime &from, const QDateTime &to, InsightQuery::Unit wanted);

} // namespace partyline
