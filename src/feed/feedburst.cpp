// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedburst.h"

#include "feed/repeatfold.h"

#include <algorithm>

namespace partyline {

namespace {

bool mayShareARow(const FeedItem &item)
{
    return std::holds_alternative<FeedItem::PeoplePayload>(item.payload);
}

} // namespace

FeedBurst::FeedBurst(const QList<FeedItem> &items)
    : m_items(items)
{
    m_looks.reserve(size_t(items.size()));
    qint64 last = items.constFirst().seq - 1;
    for (const FeedItem &item : items) {
        m_looks.push_back(RepeatFold::lookOf(item));
        m_isPlain = m_isPlain && item.seq > last && !mayShareARow(item);
        last = item.seq;
    }
}

qsizetype FeedBurst::indexOf(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_items, seq, {}, &FeedItem::seq);
    return found != m_items.end() && found->seq == seq ? found - m_items.begin() : -1;
}

void FeedBurst::replace(qsizetype at, const FeedItem &item)
{
    m_looks[size_t(at)] = RepeatFold::lookOf(item);
    m_isPlain = m_isPlain && !mayShareARow(item);
    m_items.replace(at, item);
}

void FeedBurst::removeFirst(qsizetype count)
{
    m_items = m_items.sliced(count);
    m_looks.erase(m_looks.begin(), m_looks.begin() + count);
}

} // namespace partyline
