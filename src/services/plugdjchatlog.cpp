// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatlog.h"

#include <algorithm>

namespace partyline {

namespace {

/// History delivers the last 30 lines (plugdj.md 5.6); a flood of a minute fits between two resyncs.
constexpr size_t MostSeen = 5'000;
/// The web app keeps 512; moderators delete what is on the screen.
constexpr size_t MostItems = 1'000;
constexpr qsizetype MostDeleted = 500;

/// Of 64 bits: that two of some thousand lines share one by chance does not come up.
size_t keyOf(const plugdj::ChatLine &line)
{
    return qHashMulti(QHashSeed::globalSeed(), line.cid, line.userId, line.message);
}

} // namespace

bool PlugDjChatLog::isNew(const plugdj::ChatLine &line)
{
    if (line.cid.isEmpty()) // nothing to tell it by
        return true;
    const size_t key = keyOf(line);
    const qsizetype known = m_seen.size();
    m_seen.insert(key);
    if (m_seen.size() == known)
        return false;
    m_seenOrder.push_back(key);
    if (m_seenOrder.size() > MostSeen) {
        m_seen.remove(m_seenOrder.front());
        m_seenOrder.pop_front();
    }
    return true;
}

void PlugDjChatLog::keep(const FeedItem &item)
{
    if (FeedItem *known = find(item.seq)) {
        *known = item;
        return;
    }
    if (m_items.empty() || item.seq > m_items.back().seq)
        m_items.push_back(item);
    else
        m_items.insert(atOrAfter(item.seq), item);
    if (m_items.size() > MostItems)
        m_items.pop_front();
}

std::deque<FeedItem>::iterator PlugDjChatLog::atOrAfter(qint64 seq)
{
    return std::lower_bound(m_items.begin(), m_items.end(), seq,
                            [](const FeedItem &item, qint64 wanted) { return item.seq < wanted; });
}

FeedItem *PlugDjChatLog::find(qint64 seq)
{
    if (m_items.empty() || seq > m_items.back().seq)
        return nullptr;
    const auto it = atOrAfter(seq);
    return it == m_items.end() || it->seq != seq ? nullptr : &*it;
}

void PlugDjChatLog::remove(qint64 seq)
{
    std::erase_if(m_items, [seq](const FeedItem &item) { return item.seq == seq; });
}

QList<FeedItem> PlugDjChatLog::markDeleted(const QString &cid, const QString &by)
{
    QList<FeedItem> changed;
    for (FeedItem &item : m_items) {
        if (item.id != cid || item.isDeleted)
            continue;
        item.isDeleted = true;
        item.deletedBy = by;
        changed.append(item);
    }
    if (m_deleted.size() >= MostDeleted)
        m_deleted.clear();
    m_deleted.insert(cid, by);
    return changed;
}

std::optional<QString> PlugDjChatLog::deletedBefore(const QString &cid) const
{
    const auto it = m_deleted.find(cid);
    return it == m_deleted.end() ? std::nullopt : std::optional(*it);
}

} // namespace partyline
