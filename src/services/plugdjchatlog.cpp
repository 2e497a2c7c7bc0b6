// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatlog.h"

#include "core/keyhash.h"

namespace partyline {

namespace {

constexpr qsizetype MostDeleted = 500;

QByteArrayView bytesOf(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

size_t keyOf(const QString &cid, qint64 userId, const QString &message)
{
    return keyHash(bytesOf(message), keyHash(bytesOf(cid), quint64(userId)));
}

} // namespace

bool PlugDjChatLog::isNew(const QString &cid, qint64 userId, const QString &message)
{
    // Without an id there is nothing to tell it by.
    return cid.isEmpty() || m_seen.insert(keyOf(cid, userId, message));
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
    if (m_deleted.isEmpty())
        return {};
    const auto it = m_deleted.find(cid);
    return it == m_deleted.end() ? std::nullopt : std::optional(*it);
}

} // namespace partyline
