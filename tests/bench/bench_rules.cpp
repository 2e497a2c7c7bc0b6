// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What it costs to judge one line by the user's rules: by many rules of words beside one, and by as many
// expressions, plain ones and such that run away. Run by hand: build/release/bin/bench_rules
#include "core/rulematcher.h"

#include <QRandomGenerator>

#include <cstdio>

#include "figures.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostRules = 500;
constexpr int TermsOfARule = 3;
constexpr int Lines = 2'000;

QString word(QRandomGenerator &dice)
{
    QString letters;
    for (int i = 3 + dice.bounded(7); i > 0; --i)
        letters += QChar(u'a' + dice.bounded(26));
    return letters;
}

QList<Rule> wordRules(int count)
{
    QRandomGenerator dice(3);
    QList<Rule> rules;
    for (int i = 0; i < count; ++i) {
        Rule rule;
        rule.id = QString::number(i);
        QStringList terms;
        for (int term = 0; term < TermsOfARule; ++term)
            terms.append(word(dice));
        rule.text = terms.join(u", "_s);
        rule.colour = 0;
        rules.append(rule);
    }
    return rules;
}

QList<FeedItem> lines()
{
    QRandomGenerator dice(9);
    QList<FeedItem> all;
    for (int i = 0; i < Lines; ++i) {
        FeedItem item;
        item.kind = FeedItem::Kind::Chat;
        item.author.name = u"ann"_s;
        while (item.text.size() < 60)
            item.text += word(dice) + u' ';
        all.append(item);
    }
    return all;
}

double perLine(const RuleMatcher &matcher, const QList<FeedItem> &all)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qsizetype matched = 0;
    const double start = threadMicroseconds();
    for (const FeedItem &item : all)
        matched += matcher.judge(item, now).matched.size();
    const double spent = threadMicroseconds() - start;
    return matched < 0 ? 0 : spent / double(all.size());
}

} // namespace

int main()
{
    const QList<FeedItem> all = lines();
    const QList<Rule> rules = wordRules(MostRules);
    const RuleMatcher many(rules), one(rules.first(1));
    const Pairs words = interleaved([&] { return perLine(many, all); }, [&] { return perLine(one, all); });
    std::printf("%d rules of words: %.2f us a line; one rule: %.2f us\n", MostRules, median(words.ours),
                median(words.floor));

    QList<Rule> runaways = rules;
    for (Rule &rule : runaways) {
        rule.matching = Rule::Matching::Expression;
        rule.text = u"(a+)+$"_s;
    }
    FeedItem hostile = all.constFirst();
    hostile.text = QString(400, u'a') + u'!';
    const RuleMatcher slow(runaways);
    std::printf("%d expressions that run away: %.0f us a line\n", MostRules,
                perLine(slow, QList<FeedItem>(20, hostile)));

    QList<Rule> plain = rules;
    for (Rule &rule : plain) {
        rule.matching = Rule::Matching::Expression;
        rule.text = RuleMatcher::expressionOf(rule.text);
    }
    const RuleMatcher expressions(plain);
    std::printf("%d plain expressions: %.0f us a line\n", MostRules, perLine(expressions, all));
    return 0;
}
