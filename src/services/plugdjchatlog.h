// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "wire/plugdjtypes.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace partyline {

/// What was said lately: tells a line that comes twice (plugdj.md 7.9), and finds the item that a moderator deletes.
class PlugDjChatLog
{
public:
    /// False when this very line was seen before. Its id alone is not unique.
    bool isNew(const plugdj::ChatLine &line);

    /// Keeps an item that may have to change later: a line, or one of our own.
    void keep(const FeedItem &item);
    /// To be changed in place; nullptr when it was forgotten.
    FeedItem *find(qint64 seq);
    void remove(qint64 seq);
    /// The lines with this id, marked as deleted. An unknown id is remembered, in case history still delivers it.
    QList<FeedItem> markDeleted(const QString &cid, const QString &by);
    /// Who deleted this id before it came; nothing if nobody did.
    std::optional<QString> deletedBefore(const QString &cid) const;

private:
    std::deque<FeedItem>::iterator atOrAfter(qint64 seq);

    QSet<size_t> m_seen; ///< hashes
    std::deque<size_t> m_seenOrder;
    std::deque<FeedItem> m_items;      ///< by seq
    QHash<QString, QString> m_deleted; ///< id to the moderator's name
};

} // namespace partyline
