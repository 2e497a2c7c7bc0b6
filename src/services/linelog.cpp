// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/linelog.h"

#include <algorithm>

namespace partyline {

namespace {

/// The index of the first line with this or a later number.
qsizetype atOrAfter(const QList<FeedItem> &lines, qint64 seq)
{
    return std::ranges::lower_bound(lines, seq, {}, &FeedItem::seq) - lines.begin();
}

} // namespace

LineLog::LineLog(qsizetype capacity)
    : m_capacity(capacity)
{
}

void LineLog::keep(const QList<FeedItem> &lines)
{
    if (lines.isEmpty())
        return;
    Q_ASSERT(m_lists.empty() || m_lists.back().constLast().seq < lines.constFirst().seq);
    m_lists.push_back(lines);
    m_count += lines.size();
    trim();
}

void LineLog::keep(const FeedItem &line)
{
    if (m_lists.empty() || line.seq > m_lists.back().constLast().seq) {
        keep(QList<FeedItem>{line});
        return;
    }
    auto lines = listOf(line.seq);
    if (lines == m_lists.end())
        lines = m_lists.begin();
    const qsizetype at = atOrAfter(*lines, line.seq);
    if (at < lines->size() && lines->at(at).seq == line.seq) {
        lines->replace(at, line);
        return;
    }
    lines->insert(at, line);
    ++m_count;
    trim();
}

void LineLog::remove(qint64 seq)
{
    const auto lines = listOf(seq);
    if (lines == m_lists.end())
        return;
    const qsizetype at = atOrAfter(*lines, seq);
    if (at == lines->size() || lines->at(at).seq != seq)
        return;
    lines->removeAt(at);
    --m_count;
    if (lines->isEmpty())
        m_lists.erase(lines);
}

/// The list that the number falls into; the end when it is older than all.
LineLog::Lists::iterator LineLog::listOf(qint64 seq)
{
    const auto next =
        std::ranges::upper_bound(m_lists, seq, {}, [](const QList<FeedItem> &lines) { return lines.constFirst().seq; });
    return next == m_lists.begin() ? m_lists.end() : std::prev(next);
}

void LineLog::trim()
{
    while (m_count - m_lists.front().size() >= m_capacity) {
        m_count -= m_lists.front().size();
        m_lists.pop_front();
    }
}

} // namespace partyline
