// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/linelog.h"
#include "services/recentkeys.h"

#include <string_view>

namespace partyline {

/// The lines that a later event may still mean: by it a line is known when it comes twice, and found when it is to be
/// deleted (floatplane.md 6.6.2, 6.6.3, 7.3).
class FloatplaneLog
{
public:
    /// Lines remembered. Deletions reach back five minutes, and the busiest chats stay below thirty lines a second.
    static constexpr size_t Capacity = 10'000;

    using Key = size_t;

    /// Of the server's id, in UTF-8; 0 for none.
    static Key keyOf(std::string_view id);
    /// This line is about to be asked for.
    void expect(Key key) const { m_seen.expect(key); }
    /// False when a line with this id came before; without an id every line is new.
    bool isNew(Key key) { return key == 0 || m_seen.insert(key); }
    bool isNew(const QString &id);
    /// Lines as they were published, of ids that were asked for by isNew().
    void keep(const QList<FeedItem> &lines) { m_lines.keep(lines); }
    /// A line of our own, or the newer contents of any.
    void keep(const FeedItem &line);
    void remove(qint64 seq) { m_lines.remove(seq); }

    /// These give the lines that were not deleted yet, now marked so.
    QList<FeedItem> deleteLine(const QString &id);
    QList<FeedItem> deleteRange(const QString &userId, const QDateTime &from, const QDateTime &to);

private:
    /// What comes twice comes within moments: two minutes of the busiest chat. A table as large as the log would not
    /// stay in the processor's cache.
    static constexpr size_t MostSeen = 4'096;

    RecentKeys m_seen{MostSeen}; ///< of the server's ids
    LineLog m_lines{qsizetype(Capacity)};
};

} // namespace partyline
