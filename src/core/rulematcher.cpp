// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/rulematcher.h"

#include "core/comma.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>
#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Terms, people and rooms of one line at most; a hostile text cannot make more spans than a row can show.
constexpr qsizetype MostSpans = 200;
/// A replacement may be longer than what it replaces, but the row stays a row.
constexpr qsizetype LongestReplaced = 2 * RuleMatcher::LongestLine;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

/// Between commas; in quotes commas count as text.
QStringList termsOf(const QString &words)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    const auto finish = [&] {
        const QString whole = term.simplified();
        if (!whole.isEmpty() && whole != u"*"_s)
            terms.append(whole);
        term.clear();
    };
    for (const QChar c : words) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (isComma(c) && !isQuoted)
            finish();
        else
            term += c;
    }
    finish();
    return terms;
}

QString patternOf(QString term)
{
    const bool isBeginning = term.endsWith(u'*');
    if (isBeginning)
        term.chop(1);
    QStringList parts = term.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    QString pattern = parts.join(u"\\s+"_s);
    // A term that begins or ends with a sign, such as ":smile:", needs no edge there.
    if (isWordPart(term.front()))
        pattern.prepend(u"(?<![\\p{L}\\p{N}_])"_s);
    if (!isBeginning && isWordPart(term.back()))
        pattern.append(u"(?![\\p{L}\\p{N}_])"_s);
    return pattern;
}

/// A part of the term that stands in every text that the term is found in: its longest word.
QString indexedPartOf(QString term)
{
    if (term.endsWith(u'*'))
        term.chop(1);
    const QStringList parts = term.split(u' ', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : *std::ranges::max_element(parts, {}, &QString::size);
}

/// CPU time of this thread: what else the machine does is nobody's fault.
std::chrono::nanoseconds spentByThread()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// What the expressions of one line have taken so far.
class JudgingTime
{
public:
    bool isOver() const { return m_spent >= RuleMatcher::LongestJudging; }
    void start()
    {
        if (m_last == std::chrono::nanoseconds(0))
            m_last = spentByThread();
    }
    void add(const QString &rule)
    {
        const auto now = spentByThread();
        const auto taken = now - std::exchange(m_last, now);
        m_spent += taken;
        if (taken > m_longest) {
            m_longest = taken;
            m_slowest = rule;
        }
    }
    const QString &slowest() const { return m_slowest; }

private:
    std::chrono::nanoseconds m_last{0};
    std::chrono::nanoseconds m_spent{0};
    std::chrono::nanoseconds m_longest{0};
    QString m_slowest;
};

bool isSaid(const FeedItem &item)
{
    return item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter
           || item.kind == FeedItem::Kind::Emote;
}

} // namespace

RuleMatcher::RuleMatcher(const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        if (!rule.isOn || !rule.hasAction())
            continue;
        Compiled one{rule, {}, QSet<QString>(rule.rooms.begin(), rule.rooms.end()), compile(rule)};
        if (!one.expression.isValid())
            continue;
        for (const QString &name : rule.people)
            one.people.insert(name.toCaseFolded());
        one.expression.optimize();
        if (rule.matching == Rule::Matching::Words) {
            const QStringList terms = termsOf(rule.text);
            for (const QString &term : terms)
                m_terms.add(indexedPartOf(term), int(m_rules.size()));
            one.isIndexed = !terms.isEmpty();
        }
        m_rules.push_back(std::move(one));
    }
    m_terms.build();
}

QString RuleMatcher::expressionOf(const QString &words)
{
    QStringList patterns;
    for (const QString &term : termsOf(words))
        patterns.append(patternOf(term));
    return patterns.join(u'|');
}

QRegularExpression RuleMatcher::compile(const Rule &rule)
{
    const QString pattern = rule.matching == Rule::Matching::Words ? expressionOf(rule.text) : rule.text;
    if (pattern.isEmpty())
        return {};
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!rule.isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    // PCRE2 itself counts the steps and gives up in time, whatever the expression.
    return QRegularExpression(u"(*LIMIT_MATCH=%1)"_s.arg(MostSteps) + pattern, options);
}

Result<Done> RuleMatcher::check(const Rule &rule)
{
    const auto refused = [](const QString &text) { return Error{Error::Kind::Storage, text, u"rule"_s, {}}; };
    if (rule.text.size() > Rule::LongestText)
        return refused(QCoreApplication::translate("RuleMatcher", "The text is too long."));
    if (!rule.hasAction())
        return refused(QCoreApplication::translate("RuleMatcher", "Choose what is to be done with the lines."));
    if (rule.who == Rule::Who::These && rule.people.isEmpty())
        return refused(QCoreApplication::translate("RuleMatcher", "Name the people."));
    if (rule.where == Rule::Where::Rooms && rule.rooms.isEmpty())
        return refused(QCoreApplication::translate("RuleMatcher", "Choose the rooms."));
    if (rule.matching == Rule::Matching::Words && !rule.text.trimmed().isEmpty() && expressionOf(rule.text).isEmpty())
        return refused(QCoreApplication::translate("RuleMatcher", "There is no word in the text."));
    const bool isAnything = rule.text.trimmed().isEmpty() && rule.who == Rule::Who::Anyone && rule.role == Role::None;
    if (isAnything && rule.hides)
        return refused(QCoreApplication::translate("RuleMatcher",
                                                   "This would hide every line. Say whose lines, or what is in them."));
    const QRegularExpression expression = compile(rule);
    if (!expression.isValid()) {
        const auto offset = expression.patternErrorOffset() - u"(*LIMIT_MATCH=%1)"_s.arg(MostSteps).size();
        return refused(
            QCoreApplication::translate("RuleMatcher", "The expression is not complete: %1 (at character %2)")
                .arg(expression.errorString())
                .arg(std::max<qsizetype>(0, offset) + 1));
    }
    return Done{};
}

bool RuleMatcher::concerns(const Compiled &one, const FeedItem &item, const QDateTime &now)
{
    const Rule &rule = one.rule;
    if (rule.until.isValid() && rule.until <= now)
        return false;
    if (item.author.role < rule.role)
        return false;
    if (rule.who != Rule::Who::Anyone) {
        const bool isThere = one.people.contains(item.author.name.toCaseFolded());
        if (isThere != (rule.who == Rule::Who::These))
            return false;
    }
    switch (rule.where) {
    case Rule::Where::Everywhere:
        return true;
    case Rule::Where::DjRooms:
        return item.service == Service::PlugDj;
    case Rule::Where::Livestreams:
        return item.service == Service::Floatplane;
    case Rule::Where::Rooms:
        return one.rooms.contains(roomKey(item.service, item.room));
    }
    Q_UNREACHABLE();
}

QString RuleMatcher::filled(const QString &pattern, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isEscape = pattern[i] == u'\\' && i + 1 < pattern.size();
        if (isEscape && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9')
            text += match.capturedView(pattern[++i].unicode() - u'0');
        else if (isEscape && pattern[i + 1] == u'\\')
            text += pattern[++i];
        else
            text += pattern[i];
    }
    return text;
}

RuleMatcher::Found RuleMatcher::find(const Compiled &one, const QString &text, QList<TextSpan> &spans,
                                     QString &replaced)
{
    const bool replaces = one.rule.replacement.has_value();
    if (one.expression.pattern().isEmpty()) {
        if (replaces) {
            replaced = *one.rule.replacement;
            spans = {{0, replaced.size()}};
        }
        return Found::Yes;
    }
    qsizetype from = 0, copied = 0;
    while (spans.size() < MostSpans && from <= text.size()) {
        const QRegularExpressionMatch match = one.expression.match(text, from);
        if (!match.isValid())
            return Found::Runaway;
        if (!match.hasMatch())
            break;
        const qsizetype start = match.capturedStart(), end = match.capturedEnd();
        if (replaces) {
            replaced += QStringView(text).sliced(copied, start - copied);
            const QString with = one.rule.matching == Rule::Matching::Expression ? filled(*one.rule.replacement, match)
                                                                                 : *one.rule.replacement;
            spans.append({replaced.size(), with.size()});
            replaced += with;
            copied = end;
            if (replaced.size() > LongestReplaced)
                break;
        } else {
            spans.append({start, end - start});
        }
        from = end > start ? end : end + 1;
        // Not into the middle of a pair.
        if (from < text.size() && text[from].isLowSurrogate() && from > 0 && text[from - 1].isHighSurrogate())
            ++from;
    }
    if (replaces && !spans.isEmpty()) {
        replaced += QStringView(text).sliced(copied);
        replaced.truncate(LongestReplaced);
    }
    return spans.isEmpty() ? Found::No : Found::Yes;
}

RuleMatcher::Verdict RuleMatcher::judge(const FeedItem &item, const QDateTime &now) const
{
    Verdict verdict;
    if (m_rules.empty() || item.isOwn || !isSaid(item))
        return verdict;
    const QString text = item.text.left(LongestLine);
    const std::vector<bool> maybe = m_terms.find(text);
    JudgingTime time;
    bool isDecided = false; // by the first that hides or replaces
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Compiled &one = m_rules[i];
        if ((one.isIndexed && !maybe[i]) || !concerns(one, item, now))
            continue;
        const bool isExpression = one.rule.matching == Rule::Matching::Expression && !one.rule.text.isEmpty();
        if (isExpression && time.isOver())
            continue;
        if (isExpression)
            time.start();
        QList<TextSpan> spans;
        QString replaced;
        const Found found = find(one, text, spans, replaced);
        if (isExpression)
            time.add(one.rule.id);
        if (found == Found::Runaway)
            verdict.runaway.append(one.rule.id);
        if (found != Found::Yes)
            continue;
        verdict.matched.append(one.rule.id);
        const bool decides = one.rule.hides || one.rule.replacement;
        if (decides && !isDecided) {
            isDecided = true;
            verdict.hides = one.rule.hides;
            if (!one.rule.hides) {
                verdict.text = replaced;
                verdict.spans = spans;
            }
        }
        if (one.rule.colour && !verdict.colour) {
            verdict.colour = one.rule.colour;
            if (!verdict.text) // or what was found is of another text
                verdict.spans = spans;
        }
        verdict.folds = verdict.folds || one.rule.folds;
        if (item.isBackfill)
            continue;
        verdict.notifies = verdict.notifies || one.rule.notifies;
        if (verdict.sound.isEmpty())
            verdict.sound = one.rule.sound;
    }
    if (time.isOver() && !verdict.runaway.contains(time.slowest()))
        verdict.runaway.append(time.slowest());
    if (verdict.hides) { // what is not seen is not heard either
        verdict.notifies = false;
        verdict.sound.clear();
    }
    return verdict;
}

} // namespace partyline
