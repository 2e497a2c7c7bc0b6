// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace partyline {

/// The lines one has sent in a room, to be walked through by Up and Down. What was being written when the walk began is
/// the newest entry and comes back; what is changed on the way is kept until a line is sent.
class LineHistory
{
public:
    /// Lines that are kept; nobody walks further.
    static constexpr qsizetype MostLines = 200;

    /// The field it was walked through from is gone; its draft is kept elsewhere.
    void endWalk();
    /// A line went out: the walk is over. Answers the draft that the walk began with, to be put back.
    QString add(const QString &line);
    /// The line before the one that is shown now; nothing at the oldest. `shown` is what stands in the field.
    std::optional<QString> older(const QString &shown);
    /// The line after it, the draft at last; nothing when none is being walked through.
    std::optional<QString> newer(const QString &shown);

    /// Lines that contain `part`, whatever the case, the newest first and each once.
    QStringList matching(const QString &part) const;

    bool isWalking() const { return m_at >= 0; }
    /// What the walk began with.
    QString draft() const { return isWalking() ? m_walk.last() : QString(); }
    /// What the walk shows now, as it was before it was changed in the field.
    QString shown() const { return isWalking() ? m_walk[m_at] : QString(); }

private:
    QStringList m_lines; ///< oldest first
    QStringList m_walk;  ///< a copy to be changed, the draft last
    qsizetype m_at = -1; ///< in m_walk; -1: no walk
};

} // namespace partyline
