// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedrows.h"

#include <algorithm>

namespace partyline {

namespace {

/// Rows that go from the front give their memory back with the last of their run, so no run is longer.
constexpr qsizetype LongestRun = 128;
/// A list below this is copied into a run of ours: so many lists of few rows would make the search for a row slow.
constexpr qsizetype ShortestShared = 16;

QList<QList<FeedItem>> inRuns(const QList<FeedItem> &items)
{
    if (items.size() <= LongestRun)
        return {items};
    QList<QList<FeedItem>> runs;
    for (qsizetype at = 0; at < items.size(); at += LongestRun)
        runs.append(items.mid(at, LongestRun));
    return runs;
}

/// Where a text counts who holds it.
const void *headOf(const QString &text)
{
    return const_cast<QString &>(text).data_ptr().d_ptr();
}

/// What lies in memory that was not looked at for long is asked for all at once: freeing string by string would wait
/// for each of them.
void warm(const QList<FeedItem> &items)
{
    for (const FeedItem &item : items) {
        __builtin_prefetch(headOf(item.text));
        __builtin_prefetch(headOf(item.id));
    }
}

} // namespace

size_t FeedRows::runAt(Place place) const
{
    const auto next = std::ranges::upper_bound(m_runs, place, {}, &Run::begin);
    return size_t(next - m_runs.begin()) - 1;
}

const FeedItem &FeedRows::at(int row) const
{
    const Place place = m_begin + row;
    const Run &run = place >= m_runs.back().begin ? m_runs.back() : m_runs[runAt(place)];
    return run.items.at(place - run.begin);
}

FeedItem &FeedRows::edit(int row)
{
    Run &run = m_runs[runAt(m_begin + row)];
    return run.items[m_begin + row - run.begin];
}

int FeedRows::rowAtOrAfter(qint64 seq) const
{
    const auto next =
        std::ranges::upper_bound(m_runs, seq, {}, [](const Run &run) { return run.items.constFirst().seq; });
    if (next == m_runs.begin())
        return 0;
    const Run &run = *std::prev(next);
    const auto found = std::ranges::lower_bound(run.items, seq, {}, &FeedItem::seq);
    return int(std::max(run.begin + (found - run.items.begin()), m_begin) - m_begin);
}

void FeedRows::append(const QList<FeedItem> &items)
{
    if (items.isEmpty())
        return;
    const bool isShort = items.size() < ShortestShared;
    const bool fits = isShort && !m_runs.empty() && m_runs.back().items.isDetached()
                      && m_runs.back().items.size() + items.size() <= m_runs.back().items.capacity();
    if (fits) {
        m_runs.back().items.append(items);
        m_end += items.size();
        return;
    }
    for (const QList<FeedItem> &run : inRuns(items)) {
        m_runs.push_back({run, m_end});
        m_end += run.size();
    }
    if (isShort)
        m_runs.back().items.reserve(LongestRun);
}

void FeedRows::prepend(const QList<FeedItem> &items)
{
    if (items.isEmpty())
        return;
    if (!m_runs.empty() && m_runs.front().begin < m_begin) { // what is gone must not come between
        Run &first = m_runs.front();
        first.items = first.items.sliced(m_begin - first.begin);
        first.begin = m_begin;
    }
    const auto runs = inRuns(items);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        m_begin -= run->size();
        m_runs.push_front({*run, m_begin});
    }
}

void FeedRows::insert(int row, const QList<FeedItem> &items)
{
    if (row == size()) {
        append(items);
        return;
    }
    const Place place = m_begin + row;
    const size_t at = runAt(place);
    Run &run = m_runs[at];
    const qsizetype before = place - run.begin;
    run.items = run.items.first(before) + items + run.items.sliced(before);
    move(at + 1, items.size());
}

void FeedRows::remove(int row)
{
    const Place place = m_begin + row;
    const size_t at = runAt(place);
    Run &run = m_runs[at];
    run.items.removeAt(place - run.begin);
    if (!run.items.isEmpty()) {
        move(at + 1, -1);
        return;
    }
    move(at + 1, -1);
    m_runs.erase(m_runs.begin() + qsizetype(at));
}

/// Of the runs from this one on.
void FeedRows::move(size_t firstRun, Place by)
{
    for (size_t i = firstRun; i < m_runs.size(); ++i)
        m_runs[i].begin += by;
    m_end += by;
}

void FeedRows::removeFirst(int rows)
{
    m_begin += rows;
    while (!m_runs.empty() && m_runs.front().begin + m_runs.front().items.size() <= m_begin) {
        if (m_runs.front().items.isDetached())
            warm(m_runs.front().items);
        m_runs.pop_front();
    }
}

void FeedRows::clear()
{
    m_runs.clear();
    m_begin = m_end = 0;
}

} // namespace partyline
