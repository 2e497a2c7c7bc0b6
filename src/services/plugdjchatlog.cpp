// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatlog.h"

#include <QHashFunctions>

namespace partyline {

namespace {

constexpr qsizetype MostDeleted = 500;

/// Of 64 bits: that two of some thousand lines share one by chance does not come up.
size_t keyOf(const plugdj::ChatLine &line)
{
    return qHashMulti(QHashSeed::globalSeed(), line.cid, line.userId, line.message);
}

} // namespace

bool PlugDjChatLog::isNew(const plugdj::ChatLine &line)
{
    return line.cid.isEmpty() || m_seen.insert(keyOf(line)); // without an id there is nothing to tell it by
}

QList<FeedItem> PlugDjChatLog::markDeleted(const QString &cid, const QString &by)
{
    const auto isMeant = [&](const FeedItem &item) { return item.id == cid && !item.isDeleted; };
    const auto mark = [&](FeedItem &item) {
        item.isDeleted = true;
        item.deletedBy = by;
    };
    const QList<FeedItem> changed = m_lines.change(isMeant, mark);
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
