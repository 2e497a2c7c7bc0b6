// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace partyline {

/// What somebody who helps wants to know, as one text for people to read before they send it: versions, settings, the
/// state of the connections, the last lines of the log. Nothing in it tells who the user is or lets anybody in.
struct SupportBundle
{
    QString versions;
    QString settingsFile; ///< its path
    QString connections;  ///< lineReport() without names
    QStringList log;
    QString home; ///< to be left out

    QString text() const;
};

} // namespace partyline
