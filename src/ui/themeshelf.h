// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themefile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace partyline {

/// The user's own themes: the .json files of one folder, read again whenever one of them changes.
class ThemeShelf final : public QObject
{
    Q_OBJECT

public:
    /// More than anybody chooses from.
    static constexpr qsizetype MaxThemes = 100;

    struct Entry
    {
        QString file; ///< name without folder and ending
        Result<ThemeFile> theme;
    };

    /// The folder need not be there. An empty one is no shelf: safe mode.
    explicit ThemeShelf(const QString &folder, QObject *parent = nullptr);

    const QString &folder() const { return m_folder; }
    const QList<Entry> &entries() const { return m_entries; }
    /// Null for a file that is not there.
    const Entry *find(const QString &file) const;
    /// Writes a theme to begin with, under a name that is free, and makes the folder. The file's name.
    Result<QString> add(const QString &name, ThemeKind base, const Colours &colours);

signals:
    void changed();

private:
    void read();

    const QString m_folder;
    QList<Entry> m_entries;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< editors write in several steps
};

} // namespace partyline
