// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace partyline {

class ChoiceBook;

/// How the program behaves on its desktop, as it is kept in the same file as all other settings: what it tells other
/// programs, and which languages the spelling is checked in.
class DesktopSettings final : public QObject
{
    Q_OBJECT

public:
    /// More languages than anybody writes in at once; each takes a few megabytes.
    static constexpr qsizetype MostLanguages = 5;

    /// Reads and writes the .ini file at `path`, the one of Settings.
    explicit DesktopSettings(const QString &path, QObject *parent = nullptr);

    /// What a DJ room plays stands in the desktop's media controls (MPRIS); on at first.
    bool tellsTrack() const;
    void setTellsTrack(bool tells);
    /// Words that no dictionary has are underlined; on at first, and of no effect without a dictionary.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);
    /// Names of dictionaries ("en_US"); empty: those of the desktop's languages.
    QStringList spellingLanguages() const;
    void setSpellingLanguages(const QStringList &languages);

signals:
    void tellsTrackChanged(bool tells);
    void checksSpellingChanged(bool checks);
    void spellingLanguagesChanged(const QStringList &languages);

private:
    QSettings m_backend;
};

/// For pages, export, import and reset; `settings` outlives the book.
void addChoices(ChoiceBook &book, DesktopSettings &settings);

} // namespace partyline
