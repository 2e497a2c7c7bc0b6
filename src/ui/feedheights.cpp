// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedheights.h"

#include <algorithm>
#include <bit>

namespace partyline {

namespace {

size_t lowestBit(size_t slot)
{
    return slot & (~slot + 1);
}

} // namespace

qint64 FeedHeights::prefix(size_t leaves) const
{
    qint64 sum = 0;
    for (; leaves > 0; leaves -= lowestBit(leaves))
        sum += m_tree[leaves];
    return sum;
}

void FeedHeights::add(size_t slot, int difference)
{
    for (; slot < m_tree.size(); slot += lowestBit(slot))
        m_tree[slot] += difference;
}

qint64 FeedHeights::before(int row) const
{
    return prefix(size_t(m_first + row));
}

int FeedHeights::rowAt(qint64 y) const
{
    if (count() == 0)
        return -1;
    size_t slot = 0;
    qint64 left = y;
    for (size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        if (slot + step < m_tree.size() && m_tree[slot + step] <= left) {
            slot += step;
            left -= m_tree[slot];
        }
    }
    return std::clamp(int(slot) - m_first, 0, count() - 1);
}

void FeedHeights::append(int height)
{
    m_heights.push_back(height);
    const size_t slot = m_heights.size();
    qint64 sum = height;
    // The slots that end right in front of the new one and lie within its span.
    for (size_t child = slot - 1, start = slot - lowestBit(slot); child > start; child -= lowestBit(child))
        sum += m_tree[child];
    m_tree.push_back(sum);
}

void FeedHeights::set(int row, int height)
{
    int &kept = m_heights[size_t(m_first + row)];
    if (kept == height)
        return;
    add(size_t(m_first + row) + 1, height - kept);
    kept = height;
}

void FeedHeights::removeFirst(int rows)
{
    for (int row = 0; row < rows; ++row)
        set(row, 0);
    m_first += rows;
    if (m_first > count())
        rebuild();
}

void FeedHeights::remove(int row, int rows)
{
    const auto from = m_heights.begin() + m_first + row;
    m_heights.erase(from, from + rows);
    rebuild();
}

void FeedHeights::clear()
{
    m_heights.clear();
    rebuild();
}

void FeedHeights::rebuild()
{
    m_heights.erase(m_heights.begin(), m_heights.begin() + std::min<qsizetype>(m_first, qsizetype(m_heights.size())));
    m_first = 0;
    m_tree.assign(1, 0);
    const std::vector<int> heights = std::exchange(m_heights, {});
    m_heights.reserve(heights.size());
    for (const int height : heights)
        append(height);
}

} // namespace partyline
