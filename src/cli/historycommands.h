// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

#include <QStringList>

#include <cstdio>

namespace partyline::cli {

/// "search", "export" and "import": what can be done with a history file, without any room. They wait for the disk.
bool isHistoryCommand(const QString &command);
/// `arguments` begin with the command. Results go to `out`, complaints and progress to `diagnostics`.
Exit runHistoryCommand(const QStringList &arguments, std::FILE *out = stdout, std::FILE *diagnostics = stderr);

} // namespace partyline::cli
