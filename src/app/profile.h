// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace partyline {

/// Where one user's things are kept, and under which name in the keyring.
struct Profile
{
    QString name; ///< for the keyring: "default", or one that stands for the folder
    QString config;
    QString data;
    QString cache;

    /// The user's own XDG folders.
    static Profile standard();
    /// Everything below `folder`, which is made on demand.
    static Profile at(const QString &folder);

    QString settingsFile() const;
    /// What Qt itself remembers, such as the last folders of file dialogs. Qt gives it that name.
    QString dialogsFile() const;
    QString historyFile() const;
    QString pictureFolder() const;
    QString peopleFile() const;
    QString noticesFile() const;
    QString rulesFile() const;
    QString themesFolder() const;
    QString alertsFile() const;
    QString mentionsFile() const;
    /// What stood where in the last run.
    QString layoutFile() const;
    /// What was being written.
    QString draftsFile() const;
    /// Makes the folders and the files that QSettings writes, for their owner only; false when one cannot be made.
    bool prepare() const;

    bool operator==(const Profile &) const = default;
};

} // namespace partyline
