// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rule.h"
#include "core/termindex.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <chrono>
#include <vector>

namespace partyline {

/// Part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Applies rules to lines, in their order. A value: compile once, judge many. Thread-compatible.
class RuleMatcher
{
public:
    /// Only so much of a line is looked at; no service lets people say more (plugdj.md 4.7, floatplane.md 6.6).
    static constexpr qsizetype LongestLine = 5'000;
    /// Steps back that an expression may take on one line: a tenth of a millisecond. Runaway ones stop there and count
    /// as not found.
    static constexpr int MostSteps = 50'000;
    /// CPU time that all expressions together may take for one line; those that are left then do not count for it, and
    /// the slowest is a runaway. Words do not count: they are looked for all at once.
    static constexpr std::chrono::microseconds LongestJudging{2'000};

    /// What the rules together say of a line.
    struct Verdict
    {
        bool hides = false;
        bool folds = false;
        bool notifies = false;
        std::optional<int> colour;   ///< of the first that gives one
        QList<TextSpan> spans;       ///< what that one found, or of `text` what was replaced
        QString sound;               ///< of the first that has one
        std::optional<QString> text; ///< to be shown instead
        QStringList matched;         ///< ids of all that match, in order
        QStringList runaway;         ///< ids of those that took too many steps, or most of LongestJudging

        bool operator==(const Verdict &) const = default;
    };

    RuleMatcher() = default;
    /// Those that are off, do nothing or cannot be compiled are left out.
    explicit RuleMatcher(const QList<Rule> &rules);

    /// Why `rule` could not be used, in words that say where its expression breaks off.
    static Result<Done> check(const Rule &rule);
    /// The terms of Matching::Words as one expression; empty for a text without terms.
    static QString expressionOf(const QString &words);

    bool isEmpty() const { return m_rules.empty(); }
    /// Lines that people said, but for our own. Of hides and replacements the first that matches wins. Lines from
    /// before (isBackfill) neither sound nor notify.
    Verdict judge(const FeedItem &item, const QDateTime &now) const;

private:
    struct Compiled
    {
        Rule rule;
        QSet<QString> people; ///< case folded
        QSet<QString> rooms;
        QRegularExpression expression; ///< empty pattern: any text
        bool isIndexed = false;        ///< only where its terms may stand, see m_terms
    };
    enum class Found { No, Yes, Runaway };

    static QRegularExpression compile(const Rule &rule);
    static bool concerns(const Compiled &one, const FeedItem &item, const QDateTime &now);
    static Found find(const Compiled &one, const QString &text, QList<TextSpan> &spans, QString &replaced);
    static QString filled(const QString &pattern, const QRegularExpressionMatch &match);

    std::vector<Compiled> m_rules;
    TermIndex m_terms; ///< of the rules made of words
};

} // namespace partyline
