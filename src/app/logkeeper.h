// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace partyline {

/// Keeps what was logged last, for a support bundle, and hands everything on to where it went before. One at a time in
/// a process; any thread may log.
class LogKeeper final
{
public:
    /// What led to a trouble is among them.
    static constexpr qsizetype MostLines = 500;
    static constexpr qsizetype LongestLine = 1'000;

    LogKeeper();
    ~LogKeeper();

    /// "21:04:11.020 partyline.net warning: ...", oldest first; empty when nobody keeps them.
    static QStringList lines();
};

} // namespace partyline
