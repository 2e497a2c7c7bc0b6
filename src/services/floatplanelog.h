// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QHash>

#include <deque>

namespace partyline {

/// The lines that a later event may still mean: by it a line is known when it comes twice, and found when it is to be
/// deleted (floatplane.md 6.6.2, 6.6.3, 7.3).
class FloatplaneLog
{
public:
    /// Lines remembered. Deletions reach back five minutes, and the busiest chats stay below thirty lines a second.
    static constexpr size_t Capacity = 10'000;

    bool hasSeen(const QString &id) const { return m_seqs.contains(id); }
    /// Keeps the line, or its newer contents. Lines come with growing seq.
    void keep(const FeedItem &item);
    void remove(qint64 seq);

    /// These give the lines that were not deleted yet, now marked so.
    QList<FeedItem> deleteLine(const QString &id);
    QList<FeedItem> deleteRange(const QString &userId, const QDateTime &from, const QDateTime &to);

private:
    std::deque<FeedItem>::iterator find(qint64 seq);

    std::deque<FeedItem> m_items;  ///< by seq
    QHash<QString, qint64> m_seqs; ///< by the server's id
};

} // namespace partyline
