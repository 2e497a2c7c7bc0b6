// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace partyline {

/// What somebody typed into the search: words, "phrases", from:, in:, kind:, before:, after: and has:link, each with a
/// minus in front for "not". A value with blanks stands in quotes. Words mean the beginning of a word when they end in
/// an asterisk. What looks like an operator but is none ("12:30") is a word.
struct HistoryQuery
{
    struct Term
    {
        enum class What { Words, From, In, Kind, Before, After, HasLink };
        What what = What::Words;
        QString value; ///< what is behind the colon, without quotes
        bool isNot = false;
        bool isBeginning = false; ///< of a word or a name
        int start = 0;            ///< in the text that was typed
        int length = 0;
        QDateTime time = {}; ///< for before: and after:; both mean the day's (or minute's) beginning, local time

        bool operator==(const Term &) const = default;
    };

    QList<Term> terms;
    QString complaint; ///< one sentence, when an operator makes no sense; nothing is searched then

    /// `isTyping`: the word that the text ends with is still being typed and is looked for by its beginning.
    static HistoryQuery parse(const QString &text, const QDate &today, bool isTyping = false);

    /// Nothing is looked for: neither words nor who, where or what. Excluding and dates alone do not say that.
    bool isEmpty() const;
    /// The largest row ids that after: allows, and the first that before: does not.
    qint64 firstId() const;
    qint64 endId() const;
    /// For FTS5. `rooms` are the ids for each in:, in their order. Empty when only scanned words are left.
    QString match(const QList<QList<qint64>> &rooms) const;
    /// Words that the index does not know as such (signs, emoji, scripts without blanks): looked for in the text.
    static bool isScanned(const Term &term);
};

} // namespace partyline
