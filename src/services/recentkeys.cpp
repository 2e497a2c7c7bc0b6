// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/recentkeys.h"

#include <utility>

namespace partyline {

namespace {

constexpr size_t FewestSlots = 64;

/// Beyond five of eight slots searches become long.
constexpr bool isCrowded(size_t keys, size_t places)
{
    return keys * 8 > places * 5;
}

} // namespace

RecentKeys::RecentKeys(size_t capacity)
    : m_capacity(capacity)
    , m_young(FewestSlots)
{
}

bool RecentKeys::insert(size_t key)
{
    key += key == 0; // which says "free"
    const size_t slot = slotOf(m_young, key);
    if (m_young[slot] == key || contains(m_old, key))
        return false;
    m_young[slot] = key;
    if (++m_count >= m_capacity) {
        m_old = std::exchange(m_young, Slots(m_young.size()));
        m_count = 0;
    } else if (isCrowded(m_count, m_young.size())) {
        grow();
    }
    return true;
}

bool RecentKeys::contains(const Slots &keys, size_t key)
{
    return !keys.empty() && keys[slotOf(keys, key)] == key;
}

/// Where it is, or where it would go.
size_t RecentKeys::slotOf(const Slots &keys, size_t key)
{
    const size_t mask = keys.size() - 1;
    size_t slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key)
        slot = (slot + 1) & mask;
    return slot;
}

void RecentKeys::grow()
{
    const Slots before = std::exchange(m_young, Slots(2 * m_young.size()));
    for (const size_t key : before) {
        if (key != 0)
            m_young[slotOf(m_young, key)] = key;
    }
}

} // namespace partyline
