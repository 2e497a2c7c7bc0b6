// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace partyline {

/// Heights of all rows, known or estimated, with their sums in a binary indexed tree: a row's place and the row at a
/// place cost O(log n), appending and trimming at the front cost O(log n) a row.
class FeedHeights
{
public:
    int count() const { return int(m_heights.size()) - m_first; }
    qint64 total() const { return before(count()); }
    int at(int row) const { return m_heights[size_t(m_first + row)]; }
    /// Sum of the heights of all rows in front.
    qint64 before(int row) const;
    /// The row that covers the place `y`; the last one below the end, -1 when there is none.
    int rowAt(qint64 y) const;

    void append(int height);
    void set(int row, int height);
    /// Trims the oldest rows.
    void removeFirst(int rows);
    /// Rare: O(n).
    void remove(int row, int rows);
    void clear();

private:
    qint64 prefix(size_t leaves) const;
    void add(size_t slot, int difference);
    void rebuild();

    // Slot 0 of the tree is unused, as binary indexed trees are. Trimmed rows stay as zeros until they are the most.
    std::vector<int> m_heights;
    std::vector<qint64> m_tree{0};
    int m_first = 0;
};

} // namespace partyline
