// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatlog.h"

namespace partyline {

namespace {

/// History delivers the last 30 lines (plugdj.md 5.6); a flood of a minute fits between two resyncs.
constexpr qsizetype MostSeen = 5'000;
/// The web app keeps 512; moderators delete what is on the screen.
constexpr qsizetype MostItems = 1'000;
constexpr qsizetype MostDeleted = 500;

QString keyOf(const plugdj::ChatLine &line)
{
    return line.cid + QChar(u'\0') + QString::number(line.userId) + QChar(u'\0') + line.message;
}

} // namespace

bool PlugDjChatLog::isNew(const plugdj::ChatLine &line)
{
    if (line.cid.isEmpty()) // nothing to tell it by
        return true;
    const QString key = keyOf(line);
    if (m_seen.contains(key))
        return false;
    m_seen.insert(key);
    m_seenOrder.append(key);
    if (m_seenOrder.size() > MostSeen)
        m_seen.remove(m_seenOrder.takeFirst());
    return true;
}

void PlugDjChatLog::keep(const FeedItem &item)
{
    if (!m_items.contains(item.seq))
        m_order.append(item.seq);
    m_items.insert(item.seq, item);
    if (m_order.size() > MostItems)
        m_items.remove(m_order.takeFirst());
}

FeedItem *PlugDjChatLog::find(qint64 seq)
{
    const auto it = m_items.find(seq);
    return it == m_items.end() ? nullptr : &*it;
}

void PlugDjChatLog::remove(qint64 seq)
{
    m_items.remove(seq);
    m_order.removeOne(seq);
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
