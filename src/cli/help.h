// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

namespace partyline::cli {

/// partyline-cli --help
QString generalHelp();
/// partyline-cli plugdj --help, partyline-cli floatplane --help
QString sessionHelp(const QString &command, const QCommandLineParser &parser);

} // namespace partyline::cli
