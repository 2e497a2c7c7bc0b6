// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace partyline {

/// The last so many hashes that were shown to it, and up to as many before: tells what came before from what is new.
/// Two flat tables, for it is asked once for every line: when the younger is full, it takes the place of the older, so
/// that no single key is ever taken out. Hashes must be seeded and of 64 bits, so that two of some thousand share one
/// neither by chance nor on purpose.
class RecentKeys
{
public:
    explicit RecentKeys(size_t capacity);

    /// False when the key is among them already.
    bool insert(size_t key);
    /// It is about to be inserted: its places are fetched from memory meanwhile.
    void expect(size_t key) const
    {
        __builtin_prefetch(&m_young[key & (m_young.size() - 1)]);
        if (!m_old.empty())
            __builtin_prefetch(&m_old[key & (m_old.size() - 1)]);
    }

private:
    using Slots = std::vector<size_t>; ///< open addressing, a power of two of them; 0 is a free one

    static bool contains(const Slots &keys, size_t key);
    static size_t slotOf(const Slots &keys, size_t key);
    void grow();

    const size_t m_capacity;
    Slots m_young;
    Slots m_old;
    size_t m_count = 0; ///< of the young
};

} // namespace partyline
