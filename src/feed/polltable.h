// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"

#include <QByteArray>

namespace partyline {

/// Polls for a spreadsheet: RFC 4180, UTF-8, one row an option, times in UTC. A text that a spreadsheet would take for
/// a formula gets an apostrophe before it: questions and options are strangers' words.
QByteArray pollTable(const QList<Poll> &polls);

/// A poll and its result for people, one option a line: for the clipboard.
QString pollText(const Poll &poll);

} // namespace partyline
