// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

#include <functional>

namespace partyline {

class DesktopSettings;
class SpellDesk;

/// Whether words are spelled right, in any of the chosen languages. Dictionaries are loaded and asked in a thread of
/// their own; what was asked once is answered at once.
class SpellCheck final : public QObject
{
    Q_OBJECT

public:
    /// Answers that are kept; beyond them all are asked anew.
    static constexpr qsizetype MostAnswers = 20'000;
    /// Words of the user's own; a longer list was not made by hand.
    static constexpr qsizetype MostOwnWords = 10'000;

    /// `settings` outlives it. `folders` as SpellDictionary::standardFolders(); `wordsFile` holds the user's own words,
    /// one a line, empty: kept for this run only.
    SpellCheck(DesktopSettings &settings, QStringList folders, QString wordsFile, QObject *parent = nullptr);
    /// Waits for a dictionary that is just being read.
    ~SpellCheck() override;

    /// Names of the dictionaries that are there.
    QStringList available() const;
    /// In use: those of the settings, else those that fit the desktop's languages. Without any nothing is checked.
    const QStringList &languages() const { return m_languages; }
    DesktopSettings &settings() const { return m_settings; }
    /// Words are checked: it is switched on, and there is a dictionary.
    bool isOn() const;

    enum class Verdict { Right, Wrong, Asked };
    /// Asked: answered() follows.
    Verdict check(const QString &word);
    /// Words to put in its place, the likeliest first; no answer once `context` is gone.
    void suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> answer);
    /// From now on it is right, in later runs too.
    void addWord(const QString &word);

signals:
    /// Words that were asked about can be checked now.
    void answered();
    /// Languages, own words or isOn(): what was said before may be wrong.
    void changed();
    /// In words: a dictionary that cannot be used, a list of words that cannot be written.
    void failed(const QString &sentence);

private:
    void followLanguages();
    void readWords();
    void load();
    void ask();
    void take(const QHash<QString, bool> &verdicts, int number);

    DesktopSettings &m_settings;
    const QStringList m_folders;
    const QString m_wordsFile;
    QStringList m_languages;
    QSet<QString> m_ownWords;
    QHash<QString, bool> m_known;
    QSet<QString> m_toAsk;
    QSet<QString> m_asked;
    QThread m_thread;
    SpellDesk *m_desk; ///< lives in m_thread, which destroys it
    int m_number = 0;  ///< of the languages: answers of before are nobody's
    bool m_isLoaded = false;
    bool m_isTimed = false;
};

} // namespace partyline
