// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace partyline {

/// The stem of a file's name to propose, out of a name that somebody else chose: no folders, no leading dot, nothing
/// that file systems and shells stumble over, no control characters, nothing that is not seen or turns the reading
/// order, at most 120 bytes in UTF-8. Empty when nothing is left.
QString fileStem(const QString &name);

} // namespace partyline
