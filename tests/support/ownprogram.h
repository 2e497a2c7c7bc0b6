// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

/// The path of one of our programs, in the build that the running suite was linked in: which one that is a suite does
/// not know when it is compiled (PARTYLINE_SUITES).
inline QString ownProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/") + name;
}
