// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/rulematcher.h"
#include "fuzz/fuzz.h"
#include "store/rulebook.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A file of rules, or a rule of one expression and the line it is tried on, apart by a line break.
    const QByteArray bytes = bytesOf(data, size);
    QList<Rule> rules;
    if (const auto imported = RuleBook::imported(bytes)) {
        rules = *imported;
        holds(rules.size() <= RuleBook::MostRules, "bounded rules");
        holds(RuleBook::imported(RuleBook::exported(rules)).isOk(), "rules written can be read");
    }
    const QString text = QString::fromUtf8(bytes);
    const qsizetype line = text.indexOf(u'\n');
    for (const auto matching : {Rule::Matching::Words, Rule::Matching::Expression}) {
        Rule rule;
        rule.id = QStringLiteral("1");
        rule.matching = matching;
        rule.text = text.left(line).left(Rule::LongestText);
        rule.colour = 1;
        rule.replacement =
            matching == Rule::Matching::Expression ? std::optional(QStringLiteral("<\\1>")) : std::nullopt;
        if (RuleMatcher::check(rule))
            rules.append(rule);
    }
    const RuleMatcher matcher(rules);
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.author.name = QStringLiteral("ann");
    item.text = text.mid(line + 1);
    const auto verdict = matcher.judge(item, QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC));
    for (const TextSpan &span : verdict.spans) {
        const qsizetype end = verdict.text ? verdict.text->size() : item.text.size();
        holds(span.start >= 0 && span.length >= 0 && (verdict.text || span.start + span.length <= end),
              "a span within");
    }
    return 0;
}
