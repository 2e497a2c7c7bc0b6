// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelog.h"

#include <algorithm>

namespace partyline {

/// m_items.end() when it is not there.
std::deque<FeedItem>::iterator FloatplaneLog::find(qint64 seq)
{
    const auto it = std::lower_bound(m_items.begin(), m_items.end(), seq,
                                     [](const FeedItem &item, qint64 wanted) { return item.seq < wanted; });
    return it != m_items.end() && it->seq == seq ? it : m_items.end();
}

void FloatplaneLog::keep(const FeedItem &item)
{
    if (!item.id.isEmpty())
        m_seqs.insert(item.id, item.seq);
    const bool isNew = m_items.empty() || item.seq > m_items.back().seq;
    const auto known = isNew ? m_items.end() : find(item.seq);
    if (known != m_items.end()) {
        *known = item;
        return;
    }
    m_items.push_back(item);
    if (m_items.size() > Capacity) {
        m_seqs.remove(m_items.front().id);
        m_items.pop_front();
    }
}

void FloatplaneLog::remove(qint64 seq)
{
    const auto known = find(seq);
    if (known != m_items.end())
        m_items.erase(known);
}

QList<FeedItem> FloatplaneLog::deleteLine(const QString &id)
{
    const auto seq = m_seqs.constFind(id);
    const auto item = seq == m_seqs.cend() ? m_items.end() : find(*seq);
    if (item == m_items.end() || item->isDeleted)
        return {};
    item->isDeleted = true;
    return {*item};
}

QList<FeedItem> FloatplaneLog::deleteRange(const QString &userId, const QDateTime &from, const QDateTime &to)
{
    QList<FeedItem> deleted;
    for (FeedItem &item : m_items) {
        const QDateTime &said = item.serverTime.isValid() ? item.serverTime : item.time;
        if (item.isDeleted || item.author.id != userId || said < from || said > to)
            continue;
        item.isDeleted = true;
        deleted.append(item);
    }
    return deleted;
}

} // namespace partyline
