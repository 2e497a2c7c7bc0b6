// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <algorithm>
#include <deque>

namespace partyline {

/// The items of a feed by growing sequence number, as runs of rows: what arrives as a burst stays the list that it came
/// as, shared with whoever else keeps it. Single rows are gathered into runs of our own. A row is found by bisection of
/// the runs.
class FeedRows
{
public:
    int size() const { return int(m_end - m_begin); }
    bool isEmpty() const { return m_end == m_begin; }
    const FeedItem &at(int row) const;
    const FeedItem &front() const { return at(0); }
    const FeedItem &back() const { return m_runs.back().items.constLast(); }
    /// Calls `visit` with each of the first `rows`, oldest first.
    template <typename Visit>
    void visitFirst(int rows, Visit visit) const
    {
        Place place = m_begin;
        for (auto run = m_runs.begin(); place < m_begin + rows; ++run) {
            const Place end = std::min(run->begin + run->items.size(), m_begin + rows);
            for (; place < end; ++place)
                visit(run->items.at(place - run->begin));
        }
    }
    /// To be changed in place; copies its run first where that is shared.
    FeedItem &edit(int row);
    /// The first row with this or a later sequence number; size() when there is none.
    int rowAtOrAfter(qint64 seq) const;

    void append(const QList<FeedItem> &items);
    void prepend(const QList<FeedItem> &items);
    /// Before `row`, which may be size().
    void insert(int row, const QList<FeedItem> &items);
    void remove(int row);
    void removeFirst(int rows);
    void clear();

private:
    /// Rows have places that they keep while rows go and come in front of them.
    using Place = qint64;
    struct Run
    {
        QList<FeedItem> items;
        Place begin = 0; ///< of the first in `items`, which may be gone from the rows already
    };
    using Runs = std::deque<Run>;

    size_t runAt(Place place) const;
    void move(size_t firstRun, Place by);

    Runs m_runs;
    Place m_begin = 0;
    Place m_end = 0;
};

} // namespace partyline
