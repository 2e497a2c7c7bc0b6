// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/linehistory.h"

namespace partyline {

void LineHistory::endWalk()
{
    m_walk.clear();
    m_at = -1;
}

QString LineHistory::add(const QString &line)
{
    // The draft itself, if it is what was sent, is no draft any more.
    const QString draft = isWalking() && m_at < m_walk.size() - 1 ? m_walk.last() : QString();
    endWalk();
    if (m_lines.isEmpty() || m_lines.last() != line)
        m_lines.append(line);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
    return draft;
}

std::optional<QString> LineHistory::older(const QString &shown)
{
    if (m_lines.isEmpty() || m_at == 0)
        return {};
    if (!isWalking()) {
        m_walk = m_lines + QStringList{shown};
        m_at = m_walk.size() - 1;
    }
    m_walk[m_at] = shown;
    return m_walk[--m_at];
}

std::optional<QString> LineHistory::newer(const QString &shown)
{
    if (!isWalking() || m_at == m_walk.size() - 1)
        return {};
    m_walk[m_at] = shown;
    return m_walk[++m_at];
}

QStringList LineHistory::matching(const QString &part) const
{
    QStringList found;
    for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
        if (line->contains(part, Qt::CaseInsensitive) && !found.contains(*line))
            found.append(*line);
    }
    return found;
}

} // namespace partyline
