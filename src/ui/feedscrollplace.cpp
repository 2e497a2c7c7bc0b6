// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedscroll.h"

#include "feed/feedmodel.h"

#include <algorithm>
#include <utility>

// Where the reader is: which rows are in view, and what moves them.

namespace partyline {

namespace {

/// Laid-out rows are kept for two pages on either side.
constexpr int PagesAround = 2;

} // namespace

const QList<FeedScroll::Placed> &FeedScroll::place()
{
    m_placed.clear();
    if (m_model.rowCount() == 0 || m_size.isEmpty()) {
        return m_placed;
    }
    if (!m_anchor || !placeFromAnchor()) {
        placeFromEnd();
        if (m_isHeld)
            hold();
    }
    trimCache();
    return m_placed;
}

void FeedScroll::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld && isAtEnd())
        hold();
    else if (!isHeld && std::exchange(m_followsAfter, false))
        toEnd();
}

/// The end becomes a place like any other; where there is less than fits, its first row stays below the top.
void FeedScroll::hold()
{
    if (m_placed.isEmpty())
        return;
    const Placed &top = m_placed.first();
    m_anchor = Anchor{top.seq, -top.y, top.laid->height};
    m_followsAfter = true;
}

void FeedScroll::placeFromEnd()
{
    m_anchor.reset();
    m_placed.clear();
    int y = m_size.height();
    for (int row = m_model.rowCount() - 1; row >= 0 && y > 0; --row) {
        if (m_model.isFoldedAway(row))
            continue;
        const auto item = laid(row);
        y -= item->height;
        if (item->height > 0)
            m_placed.append({row, m_model.at(row).seq, y, item});
    }
    std::ranges::reverse(m_placed);
}

/// False when the end is in view: then the place is the end.
bool FeedScroll::placeFromAnchor()
{
    int row = m_model.rowOf(m_anchor->seq);
    int offset = m_anchor->offset;
    if (row < 0) { // trimmed: what comes next moves to the top
        row = std::min(m_model.rowAtOrAfter(m_anchor->seq), m_model.rowCount() - 1);
        offset = 0;
    } else if (m_anchor->height > 0 && offset < m_anchor->height) {
        // Another width or other contents: the same part of the row stays at the top.
        offset = int(qint64(offset) * lay(row).height / m_anchor->height);
    }
    while (offset < 0 && row > 0)
        offset += lay(--row).height;
    if (!m_followsAfter)
        offset = std::max(offset, 0);
    while (row < m_model.rowCount() - 1 && offset >= lay(row).height)
        offset -= lay(row++).height;
    m_anchor = Anchor{m_model.at(row).seq, offset, lay(row).height};

    int y = -offset;
    for (; row < m_model.rowCount() && y < m_size.height(); ++row) {
        if (m_model.isFoldedAway(row))
            continue;
        const auto item = laid(row);
        if (item->height > 0)
            m_placed.append({row, m_model.at(row).seq, y, item});
        y += item->height;
    }
    return row < m_model.rowCount() || y > m_size.height() || (m_isHeld && y == m_size.height());
}

void FeedScroll::trimCache()
{
    const qsizetype page = m_placed.size() + 1;
    if (m_placed.isEmpty() || m_cache.size() <= page * (2 * PagesAround + 2))
        return;
    const int around = int(page) * PagesAround;
    const qint64 first = m_model.at(std::max(0, m_placed.first().row - around)).seq;
    const qint64 last = m_model.at(std::min(m_model.rowCount() - 1, m_placed.last().row + around)).seq;
    m_cache.removeIf([first, last](const auto &entry) { return entry.key() < first || entry.key() > last; });
}

const FeedScroll::Placed *FeedScroll::at(int y) const
{
    const auto found = std::ranges::upper_bound(m_placed, y, {}, &Placed::bottom);
    return found != m_placed.cend() && y >= found->y ? &*found : nullptr;
}

const FeedScroll::Placed *FeedScroll::of(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_placed, seq, {}, &Placed::seq);
    return found != m_placed.cend() && found->seq == seq ? &*found : nullptr;
}

std::optional<FeedScroll::Place> FeedScroll::readingPlace() const
{
    if (!m_anchor)
        return std::nullopt;
    return Place{m_anchor->seq, m_anchor->offset};
}

void FeedScroll::setReadingPlace(const Place &place)
{
    m_followsAfter = false;
    m_anchor = Anchor{place.seq, place.offset, 0};
}

void FeedScroll::scrollBy(int dy)
{
    if (m_placed.isEmpty() || dy == 0 || (dy > 0 && isAtEnd()))
        return;
    m_followsAfter = false;
    const Placed &top = m_placed.first();
    m_anchor = Anchor{top.seq, dy - top.y, 0};
}

void FeedScroll::scrollTo(qint64 value)
{
    m_followsAfter = false;
    const int row = m_heights.rowAt(std::max<qint64>(0, value));
    if (row < 0 || value >= range()) {
        toEnd();
        return;
    }
    m_anchor = Anchor{m_model.at(row).seq, int(value - m_heights.before(row)), 0};
}

void FeedScroll::show(int row)
{
    const qint64 seq = m_model.at(row).seq;
    const Placed *shown = of(seq);
    if (shown && shown->y >= 0 && shown->bottom() <= m_size.height())
        return;
    m_followsAfter = false;
    const bool isAbove = shown ? shown->y < 0 : (m_placed.isEmpty() || seq < m_placed.first().seq);
    const int height = lay(row).height;
    if (row == m_model.rowCount() - 1)
        toEnd();
    else if (isAbove || height >= m_size.height())
        m_anchor = Anchor{seq, 0, 0};
    else
        m_anchor = Anchor{seq, height - m_size.height(), 0};
}

void FeedScroll::centre(int row)
{
    m_followsAfter = false;
    m_anchor = Anchor{m_model.at(row).seq, -std::max(0, (m_size.height() - lay(row).height) / 2), 0};
}

qint64 FeedScroll::distanceToCentre(int row) const
{
    const qint64 top = std::max<qint64>(0, m_heights.before(row) - (m_size.height() - m_heights.at(row)) / 2);
    return std::min(top, range()) - value();
}

qint64 FeedScroll::range() const
{
    return std::max<qint64>(0, m_heights.total() - m_size.height());
}

qint64 FeedScroll::value() const
{
    if (isAtEnd() || m_placed.isEmpty())
        return range();
    const Placed &top = m_placed.first();
    return std::clamp<qint64>(m_heights.before(top.row) - top.y, 0, range());
}

} // namespace partyline
