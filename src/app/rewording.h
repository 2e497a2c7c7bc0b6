// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QObject;

namespace partyline {

class Interpreter;

/// Says every text of a window, its parts and its actions again in the language that is spoken now. What the user typed
/// stays, and so do texts that were never said: names, titles, lines.
void reword(QObject &window, const Interpreter &interpreter);

/// The same for all windows of the program, then has everything laid out anew.
void rewordAll(const Interpreter &interpreter);

} // namespace partyline
