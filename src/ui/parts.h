// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace partyline {

/// Something that Partyline is made of.
struct ProgramPart
{
    QString name;
    QString version; ///< of what runs now, where it tells; else of what was built with
    QString licence; ///< SPDX
    QString use;     ///< what for, translated
};

/// All of them, Partyline first.
QList<ProgramPart> programParts();
/// "Qt 6.4.2", one a line: for reports.
QString versionReport();

} // namespace partyline
