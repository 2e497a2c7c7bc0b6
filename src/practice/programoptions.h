// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "practice/practiceserver.h"

namespace partyline {

/// The command line of partyline-practice (design.md 7).
struct ProgramOptions
{
    PracticeServer::Options server;
    QString answer; ///< --help or --version: print it and leave
};

/// Fails with Refused, in words that end with a hint at --help. `arguments` begin with the program's name.
Result<ProgramOptions> readProgramOptions(const QStringList &arguments);

} // namespace partyline
