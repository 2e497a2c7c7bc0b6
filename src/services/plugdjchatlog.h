// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/linelog.h"
#include "services/recentkeys.h"
#include "wire/plugdjtypes.h"

#include <QHash>

#include <optional>

namespace partyline {

/// What was said lately: tells a line that comes twice (plugdj.md 7.9), and finds the item that a moderator deletes.
class PlugDjChatLog
{
public:
    /// False when this very line was seen before. Its id alone is not unique.
    bool isNew(const QString &cid, qint64 userId, const QString &message);
    bool isNew(const plugdj::ChatLine &line) { return isNew(line.cid, line.userId, line.message); }

    /// Keeps what may have to change later: lines as they were published.
    void keep(const QList<FeedItem> &lines) { m_lines.keep(lines); }
    /// One of our own, or the newer contents of any.
    void keep(const FeedItem &line) { m_lines.keep(line); }
    /// The lines with this id, marked as deleted. An unknown id is remembered, in case history still delivers it.
    QList<FeedItem> markDeleted(const QString &cid, const QString &by);
    /// Who deleted this id before it came; nothing if nobody did.
    std::optional<QString> deletedBefore(const QString &cid) const;

private:
    /// History delivers the last 30 lines (plugdj.md 5.6); a flood of a minute fits between two resyncs.
    static constexpr size_t MostSeen = 5'000;
    /// The web app keeps 512; moderators delete what is on the screen.
    static constexpr qsizetype MostLines = 1'000;

    RecentKeys m_seen{MostSeen};
    LineLog m_lines{MostLines};
    QHash<QString, QString> m_deleted; ///< id to the moderator's name
};

} // namespace partyline
