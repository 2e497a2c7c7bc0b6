// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringList>

#include <memory>

class Hunspell;

namespace partyline {

/// One of the desktop's hunspell dictionaries, loaded. Not for two threads at once.
class SpellDictionary final
{
    Q_DECLARE_TR_FUNCTIONS(SpellDictionary)

public:
    /// Nobody writes longer words, and hunspell takes its time with them; characters.
    static constexpr qsizetype LongestWord = 60;

    /// "en_US", from the first of `folders` that has it. Takes some hundred milliseconds: not for the GUI thread.
    static Result<std::shared_ptr<SpellDictionary>> load(const QString &language, const QStringList &folders);
    ~SpellDictionary();

    bool knows(const QString &word);
    QStringList suggestions(const QString &word);

    /// Where distributions put them, the user's own folder first.
    static QStringList standardFolders();
    /// Names of all that are there, by alphabet: "de_AT", "en_US".
    static QStringList languages(const QStringList &folders);
    /// Those of `available` that fit the desktop's languages ("de-AT" takes de_AT, else a de).
    static QStringList fitting(const QStringList &available, const QStringList &uiLanguages);

private:
    SpellDictionary(std::unique_ptr<Hunspell> hunspell, QStringEncoder encode, QStringDecoder decode);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace partyline
