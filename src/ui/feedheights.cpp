// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedheights.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace partyline {

namespace {

size_t lowestBit(size_t slot)
{
    return slot & (~slot + 1);
}

int stretched(int height, const FeedHeights::Stretch &stretch, double factor)
{
    if (height == 0)
        return 0;
    return std::max(stretch.least, stretch.pad + int(std::lround((height - stretch.pad) * factor)));
}

} // namespace

qint64 FeedHeights::prefix(size_t blocks) const
{
    qint64 sum = 0;
    for (; blocks > 0; blocks -= lowestBit(blocks))
        sum += m_tree[blocks];
    return sum;
}

void FeedHeights::add(size_t block, qint64 difference) const
{
    for (size_t slot = block + 1; slot < m_tree.size(); slot += lowestBit(slot))
        m_tree[slot] += difference;
}

void FeedHeights::rebuildTree() const
{
    m_tree.assign(m_blocks.size() + 1, 0);
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        const size_t slot = block + 1;
        m_tree[slot] += guess(m_blocks[block]);
        if (const size_t parent = slot + lowestBit(slot); parent < m_tree.size())
            m_tree[parent] += m_tree[slot];
    }
}

/// What its rows are together, without a look at any of them.
qint64 FeedHeights::guess(const Block &block) const
{
    if (block.factor == 1)
        return block.sum;
    const qint64 pads = qint64(block.shown) * m_stretch.pad;
    return std::max(qint64(block.shown) * m_stretch.least,
                    pads + qint64(std::llround(double(block.sum - pads) * block.factor)));
}

void FeedHeights::settle(size_t index) const
{
    Block &block = m_blocks[index];
    if (block.factor == 1)
        return;
    const qint64 guessed = guess(block);
    const size_t end = std::min(m_heights.size(), (index + 1) * BlockRows);
    block.sum = 0;
    for (size_t slot = index * BlockRows; slot < end; ++slot) {
        m_heights[slot] = stretched(m_heights[slot], m_stretch, block.factor);
        block.sum += m_heights[slot];
    }
    block.factor = 1;
    add(index, block.sum - guessed);
}

int FeedHeights::at(int row) const
{
    const size_t slot = size_t(m_first + row);
    settle(blockOf(slot));
    return m_heights[slot];
}

qint64 FeedHeights::before(int row) const
{
    const size_t slot = size_t(m_first + row);
    const size_t block = blockOf(slot);
    if (block < m_blocks.size())
        settle(block);
    qint64 sum = prefix(std::min(block, m_blocks.size()));
    for (size_t in = block * BlockRows; in < slot; ++in)
        sum += m_heights[in];
    return sum;
}

int FeedHeights::rowAt(qint64 y) const
{
    if (count() == 0)
        return -1;
    size_t block = 0;
    qint64 left = y;
    for (size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        if (block + step < m_tree.size() && m_tree[block + step] <= left) {
            block += step;
            left -= m_tree[block];
        }
    }
    if (block >= m_blocks.size())
        return count() - 1;
    settle(block);
    size_t slot = block * BlockRows;
    const size_t end = std::min(m_heights.size(), slot + BlockRows);
    while (slot < end && m_heights[slot] <= left)
        left -= m_heights[slot++];
    return std::clamp(int(slot) - m_first, 0, count() - 1);
}

void FeedHeights::append(int height)
{
    const size_t slot = m_heights.size();
    const size_t block = blockOf(slot);
    if (block < m_blocks.size())
        settle(block); // what comes is not to be stretched with the others
    m_heights.push_back(height);
    if (block == m_blocks.size()) {
        m_blocks.push_back({height, height > 0, 1});
        qint64 sum = height;
        // The slots of the tree that end right in front of the new one and lie within its span.
        for (size_t child = block, start = block + 1 - lowestBit(block + 1); child > start; child -= lowestBit(child))
            sum += m_tree[child];
        m_tree.push_back(sum);
        return;
    }
    m_blocks[block].sum += height;
    m_blocks[block].shown += height > 0;
    add(block, height);
}

void FeedHeights::set(int row, int height)
{
    const size_t slot = size_t(m_first + row);
    const size_t index = blockOf(slot);
    settle(index);
    const int kept = std::exchange(m_heights[slot], height);
    if (kept == height)
        return;
    m_blocks[index].sum += height - kept;
    m_blocks[index].shown += int(height > 0) - int(kept > 0);
    add(index, height - kept);
}

void FeedHeights::prepend(const std::vector<int> &heights)
{
    for (size_t block = 0; block < m_blocks.size(); ++block)
        settle(block);
    m_heights.erase(m_heights.begin(), m_heights.begin() + m_first);
    m_heights.insert(m_heights.begin(), heights.begin(), heights.end());
    m_first = 0;
    rebuild();
}

void FeedHeights::insert(int row, const std::vector<int> &heights)
{
    for (size_t block = 0; block < m_blocks.size(); ++block)
        settle(block);
    m_heights.insert(m_heights.begin() + m_first + row, heights.begin(), heights.end());
    rebuild();
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
    for (size_t block = 0; block < m_blocks.size(); ++block)
        settle(block);
    const auto from = m_heights.begin() + m_first + row;
    m_heights.erase(from, from + rows);
    rebuild();
}

void FeedHeights::clear()
{
    m_heights.clear();
    m_blocks.clear();
    m_tree.assign(1, 0);
    m_first = 0;
}

void FeedHeights::stretch(const Stretch &stretch)
{
    // What waits for another one has to be worked out first.
    if (stretch.pad != m_stretch.pad || stretch.least != m_stretch.least) {
        for (size_t block = 0; block < m_blocks.size(); ++block)
            settle(block);
    }
    m_stretch = stretch;
    for (Block &block : m_blocks)
        block.factor *= stretch.factor;
    rebuildTree();
}

void FeedHeights::rebuild()
{
    for (size_t block = 0; block < m_blocks.size(); ++block)
        settle(block);
    std::vector<int> heights = std::exchange(m_heights, {});
    const int first = m_first;
    clear();
    m_heights.reserve(heights.size());
    for (size_t slot = size_t(first); slot < heights.size(); ++slot)
        append(heights[slot]);
}

} // namespace partyline
