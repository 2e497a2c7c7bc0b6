// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace partyline {

/// The last so many hashes that were shown to it: tells what came before from what is new. A flat table, for it is
/// asked once for every line; hashes must be seeded and of 64 bits, so that two of some thousand share one neither by
/// chance nor on purpose.
class RecentKeys
{
public:
    explicit RecentKeys(size_t capacity);

    /// False when the key is among them already; else it takes the place of the oldest.
    bool insert(size_t key);

private:
    size_t slotOf(size_t key) const;
    void forget(size_t key);
    void grow();

    const size_t m_capacity;
    std::vector<size_t> m_slots; ///< open addressing, a power of two of them; 0 is a free one
    std::vector<size_t> m_order; ///< a ring once it is full
    size_t m_oldest = 0;
};

} // namespace partyline
