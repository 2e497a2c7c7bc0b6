// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <deque>

namespace partyline {

/// The lines said last, as they were published: a later event may still mean them. Keeps the very lists that went out,
/// shared with whoever shows them, and copies one only when a line in it changes.
class LineLog
{
public:
    /// At least so many lines are remembered.
    explicit LineLog(qsizetype capacity);

    /// By growing seq, and beyond all that is here.
    void keep(const QList<FeedItem> &lines);
    /// One line, or its newer contents.
    void keep(const FeedItem &line);
    void remove(qint64 seq);

    /// Changes in place those that `isMeant` and gives them back as they are then.
    template <typename IsMeant, typename Edit>
    QList<FeedItem> change(IsMeant isMeant, Edit edit)
    {
        QList<FeedItem> changed;
        for (QList<FeedItem> &lines : m_lists) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (!isMeant(lines.at(i)))
                    continue;
                edit(lines[i]);
                changed.append(lines.at(i));
            }
        }
        return changed;
    }

private:
    using Lists = std::deque<QList<FeedItem>>;

    Lists::iterator listOf(qint64 seq);
    void trim();

    const qsizetype m_capacity;
    Lists m_lists; ///< none of them empty; by seq
    qsizetype m_count = 0;
};

} // namespace partyline
