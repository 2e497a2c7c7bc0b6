// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace partyline {

/// Whether the desktop starts the program at log-in: a file in the autostart folder (XDG autostart specification), made
/// and removed here. The desktop's own settings may switch it off meanwhile, so it is read anew each time.
class Autostart final
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)

public:
    /// `folder`: the user's autostart folder. `profile`: Profile::name; another profile than the usual one has a file
    /// of its own. `command`: the program and its arguments. `forEverybody`: the computer's own entry for the usual
    /// profile, which counts as long as the user has none; empty: there is none.
    Autostart(QString folder, const QString &profile, QStringList command, QString forEverybody = {});

    /// $XDG_CONFIG_HOME/autostart.
    static QString standardFolder();
    /// The entry that the package brings (off) below $XDG_CONFIG_DIRS; empty when it is not there.
    static QString standardFileForEverybody();
    /// This program, minimised; `profileFolder` empty for the usual one.
    static QStringList standardCommand(const QString &profileFolder);

    bool isOn() const;
    /// An Error says in words why the folder would not have it.
    Result<Done> setOn(bool on) const;
    const QString &file() const { return m_file; }

private:
    const QString m_folder;
    const QString m_file;
    const QStringList m_command;
    const QString m_forEverybody;
};

} // namespace partyline
