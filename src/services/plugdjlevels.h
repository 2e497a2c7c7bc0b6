// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace partyline::plugdj {

/// How far it is to the next level, in experience since the present one began: what the site's own bar shows.
struct LevelProgress
{
    qint64 done = 0;
    qint64 needed = 0; ///< 0: not known

    bool isKnown() const { return needed > 0; }
    bool operator==(const LevelProgress &) const = default;
};

/// By the thresholds of plugdj.md 5.7. Not known beyond them, and where level and experience contradict each other:
/// the table is of one server.
LevelProgress levelProgress(int level, qint64 xp);

} // namespace partyline::plugdj
