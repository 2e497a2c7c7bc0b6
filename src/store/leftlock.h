// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace partyline {

/// QSettings writes under a lock file beside the settings, in which its owner stands. A program that is killed after it
/// made that file and before it wrote itself down leaves it empty, and whoever writes next would wait half a minute for
/// an owner that nobody knows. Takes such a file away; leaves one alone that a living program holds.
void removeLeftLock(const QString &settingsFile);

} // namespace partyline
