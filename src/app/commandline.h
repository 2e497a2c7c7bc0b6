// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringList>

namespace partyline {

/// What the program was started with (design.md 7).
struct CommandLine
{
    QString profile; ///< folder; empty: the user's own folders
    bool practice = false;
    QStringList join;  ///< addresses of rooms
    QStringList links; ///< the same from links (partyline:ADDRESS): not gone to before the user says so
    bool minimized = false;
    bool safeMode = false;
    bool showsVersion = false;
    bool showsHelp = false;

    bool operator==(const CommandLine &) const = default;

    /// `arguments` begin with the program's name. Error::Kind::Refused says what is wrong with them.
    static Result<CommandLine> parse(const QStringList &arguments);
    static QString helpText();
    static QString versionText();
};

} // namespace partyline
