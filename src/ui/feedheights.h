// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace partyline {

/// Heights of all rows, known or estimated, as sums of blocks in a binary indexed tree: a row's place and the row at a
/// place cost O(log n), appending and trimming at the front cost O(log n) a row, another width of all rows costs
/// O(blocks).
class FeedHeights
{
public:
    /// How heights change when the text gets another width: what stands above the first `pad` px becomes `factor` times
    /// as high, and no row is lower than `least`. Rows of height 0 keep it.
    struct Stretch
    {
        int pad = 0;
        int least = 0;
        double factor = 1;
    };

    int count() const { return int(m_heights.size()) - m_first; }
    qint64 total() const { return prefix(m_blocks.size()); }
    int at(int row) const;
    /// Sum of the heights of all rows in front.
    qint64 before(int row) const;
    /// The row that covers the place `y`; the last one below the end, -1 when there is none.
    int rowAt(qint64 y) const;

    void append(int height);
    void set(int row, int height);
    /// As many rows in front of all others: O(n), once for a page of history.
    void prepend(const std::vector<int> &heights);
    /// In front of `row`. Rare: O(n).
    void insert(int row, const std::vector<int> &heights);
    /// Trims the oldest rows.
    void removeFirst(int rows);
    /// Rare: O(n).
    void remove(int row, int rows);
    void clear();
    /// A guess for all rows at once; each block is worked out when somebody looks at it.
    void stretch(const Stretch &stretch);

private:
    /// So many rows of which one sum is kept.
    static constexpr size_t BlockRows = 256;

    struct Block
    {
        qint64 sum = 0;    ///< as its rows stand in m_heights
        int shown = 0;     ///< rows that have a height
        double factor = 1; ///< by which they are to be stretched still
    };

    static size_t blockOf(size_t slot) { return slot / BlockRows; }
    qint64 guess(const Block &block) const;
    void settle(size_t block) const;
    qint64 prefix(size_t blocks) const;
    void add(size_t block, qint64 difference) const;
    void rebuildTree() const;
    void rebuild();

    // Trimmed rows stay as zeros in front until they are the most. What settle() writes is what was true before.
    mutable std::vector<int> m_heights;
    mutable std::vector<Block> m_blocks;
    mutable std::vector<qint64> m_tree{0}; ///< over the blocks; slot 0 is unused, as binary indexed trees are
    Stretch m_stretch;
    int m_first = 0;
};

} // namespace partyline
