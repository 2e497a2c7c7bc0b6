// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/spellcheck.h"

#include "store/desktopsettings.h"
#include "ui/spelldictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <vector>

namespace partyline {

using namespace Qt::StringLiterals;

/// SpellCheck's other half, in its thread.
class SpellDesk final : public QObject
{
public:
    QStringList load(const QStringList &languages, const QStringList &folders)
    {
        QStringList complaints;
        m_dictionaries.clear();
        for (const QString &language : languages) {
            if (auto loaded = SpellDictionary::load(language, folders))
                m_dictionaries.push_back(*std::move(loaded));
            else
                complaints.append(loaded.error().text);
        }
        return complaints;
    }

    bool knows(const QString &word)
    {
        return m_dictionaries.empty()
               || std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                              [&word](const auto &dictionary) { return dictionary->knows(word); });
    }

    /// In turn from each, or the second language would never be heard.
    QStringList suggestions(const QString &word)
    {
        std::vector<QStringList> all;
        for (const auto &dictionary : m_dictionaries)
            all.push_back(dictionary->suggestions(word));
        QStringList mixed;
        for (qsizetype at = 0; mixed.size() < MostSuggestions; ++at) {
            bool isAny = false;
            for (const QStringList &some : all) {
                if (at < some.size() && !mixed.contains(some[at]))
                    mixed.append(some[at]);
                isAny = isAny || at < some.size();
            }
            if (!isAny)
                break;
        }
        return mixed.mid(0, MostSuggestions);
    }

private:
    static constexpr qsizetype MostSuggestions = 6;

    std::vector<std::shared_ptr<SpellDictionary>> m_dictionaries;
};

SpellCheck::SpellCheck(DesktopSettings &settings, QStringList folders, QString wordsFile, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folders(std::move(folders))
    , m_wordsFile(std::move(wordsFile))
    , m_desk(new SpellDesk)
{
    m_thread.setObjectName(u"spelling"_s);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    readWords();
    connect(&settings, &DesktopSettings::checksSpellingChanged, this, &SpellCheck::changed);
    connect(&settings, &DesktopSettings::spellingLanguagesChanged, this, &SpellCheck::followLanguages);
    followLanguages();
}

SpellCheck::~SpellCheck()
{
    m_thread.quit();
    m_thread.wait();
}

QStringList SpellCheck::available() const
{
    return SpellDictionary::languages(m_folders);
}

bool SpellCheck::isOn() const
{
    return !m_languages.isEmpty() && m_settings.checksSpelling();
}

void SpellCheck::followLanguages()
{
    const QStringList there = available();
    QStringList wanted = m_settings.spellingLanguages();
    wanted.removeIf([&there](const QString &name) { return !there.contains(name); });
    if (wanted.isEmpty())
        wanted = SpellDictionary::fitting(there, QLocale().uiLanguages());
    if (wanted == m_languages)
        return;
    m_languages = wanted;
    ++m_number;
    m_known.clear();
    m_toAsk.clear();
    m_asked.clear();
    m_isLoaded = false;
    emit changed();
}

SpellCheck::Verdict SpellCheck::check(const QString &word)
{
    if (!isOn() || m_ownWords.contains(word.toCaseFolded()))
        return Verdict::Right;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (!m_asked.contains(word)) {
        m_toAsk.insert(word);
        // All words of a text in one go.
        if (!std::exchange(m_isTimed, true))
            QMetaObject::invokeMethod(this, &SpellCheck::ask, Qt::QueuedConnection);
    }
    return Verdict::Asked;
}

/// With the first word that is asked about: whoever only reads needs no dictionary.
void SpellCheck::load()
{
    const QPointer<SpellCheck> self(this);
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, languages = m_languages, folders = m_folders, self] {
        const QStringList complaints = desk->load(languages, folders);
        for (const QString &sentence : complaints) {
            QMetaObject::invokeMethod(
                qApp,
                [self, sentence] {
                    if (self)
                        emit self->failed(sentence);
                },
                Qt::QueuedConnection);
        }
    });
}

void SpellCheck::ask()
{
    m_isTimed = false;
    const QSet<QString> words = std::exchange(m_toAsk, {});
    if (words.isEmpty())
        return;
    if (!std::exchange(m_isLoaded, true))
        load();
    m_asked.unite(words);
    const QPointer<SpellCheck> self(this);
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, words, self, number = m_number] {
        QHash<QString, bool> verdicts;
        for (const QString &word : words)
            verdicts.insert(word, desk->knows(word));
        QMetaObject::invokeMethod(
            qApp,
            [self, verdicts, number] {
                if (self)
                    self->take(verdicts, number);
            },
            Qt::QueuedConnection);
    });
}

void SpellCheck::take(const QHash<QString, bool> &verdicts, int number)
{
    if (number != m_number)
        return;
    if (m_known.size() + verdicts.size() > MostAnswers)
        m_known.clear();
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it) {
        m_known.insert(it.key(), it.value());
        m_asked.remove(it.key());
    }
    emit answered();
}

void SpellCheck::suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> answer)
{
    const QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, word, guard, answer = std::move(answer)] {
        const QStringList found = desk->suggestions(word);
        // Only the GUI thread knows whether the context still lives.
        QMetaObject::invokeMethod(
            qApp,
            [guard, answer, found] {
                if (guard)
                    answer(found);
            },
            Qt::QueuedConnection);
    });
}

void SpellCheck::readWords()
{
    QFile file(m_wordsFile);
    if (m_wordsFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd() && m_ownWords.size() < MostOwnWords) {
        // In UTF-8 a character has four bytes at most.
        const QString word = QString::fromUtf8(file.readLine(4 * SpellDictionary::LongestWord + 2)).trimmed();
        if (!word.isEmpty() && word.size() <= SpellDictionary::LongestWord)
            m_ownWords.insert(word.toCaseFolded());
    }
}

void SpellCheck::addWord(const QString &word)
{
    if (m_ownWords.contains(word.toCaseFolded()) || m_ownWords.size() >= MostOwnWords)
        return;
    m_ownWords.insert(word.toCaseFolded());
    if (!m_wordsFile.isEmpty()) {
        QDir().mkpath(QFileInfo(m_wordsFile).path());
        QFile file(m_wordsFile);
        const QByteArray line = word.toUtf8() + '\n';
        if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
            emit failed(tr("\"%1\" is known until you quit only: %2.").arg(word, file.errorString()));
    }
    emit changed();
}

} // namespace partyline
