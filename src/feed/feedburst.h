// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <vector>

namespace partyline {

/// Rows that reach a feed together, and what it asks about each of them. That is read as soon as they come, while they
/// lie in the processor's cache: at the end of the frame, in a flood, every look at one would wait for memory.
class FeedBurst
{
public:
    /// By growing number, at least one.
    explicit FeedBurst(const QList<FeedItem> &items);

    const QList<FeedItem> &items() const { return m_items; }
    /// RepeatFold::lookOf() each of them.
    const std::vector<quint64> &looks() const { return m_looks; }
    qsizetype size() const { return m_items.size(); }
    qint64 firstSeq() const { return m_items.constFirst().seq; }
    qint64 lastSeq() const { return m_items.constLast().seq; }
    /// The numbers grow indeed, and nothing may share a row with another.
    bool isPlain() const { return m_isPlain; }

    /// -1 when it is not among them.
    qsizetype indexOf(qint64 seq) const;
    /// The same row with other contents.
    void replace(qsizetype at, const FeedItem &item);
    void removeFirst(qsizetype count);

private:
    QList<FeedItem> m_items;
    std::vector<quint64> m_looks;
    bool m_isPlain = true;
};

} // namespace partyline
