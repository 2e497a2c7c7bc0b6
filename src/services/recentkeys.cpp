// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/recentkeys.h"

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
    , m_slots(FewestSlots)
{
}

bool RecentKeys::insert(size_t key)
{
    key += key == 0; // which says "free"
    if (m_slots[slotOf(key)] == key)
        return false;
    if (m_order.size() < m_capacity) {
        m_order.push_back(key);
        if (isCrowded(m_order.size(), m_slots.size()))
            grow();
    } else {
        forget(m_order[m_oldest]);
        m_order[m_oldest] = key;
        m_oldest = (m_oldest + 1) % m_capacity;
    }
    m_slots[slotOf(key)] = key;
    return true;
}

/// Where it is, or where it would go.
size_t RecentKeys::slotOf(size_t key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = key & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != key)
        slot = (slot + 1) & mask;
    return slot;
}

/// Those behind it that the gap would cut off from their place move up.
void RecentKeys::forget(size_t key)
{
    const size_t mask = m_slots.size() - 1;
    size_t gap = slotOf(key);
    for (size_t slot = (gap + 1) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const size_t home = m_slots[slot] & mask;
        if (((slot - home) & mask) < ((slot - gap) & mask))
            continue;
        m_slots[gap] = m_slots[slot];
        gap = slot;
    }
    m_slots[gap] = 0;
}

void RecentKeys::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    for (const size_t key : m_order)
        m_slots[slotOf(key)] = key;
}

} // namespace partyline
