// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rulestarts.h"

#include "ui/emptycard.h"
#include "ui/linkbutton.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct RuleStarts
{
    Q_DECLARE_TR_FUNCTIONS(partyline::RuleStarts)
};

} // namespace

Rule markingRule()
{
    Rule rule;
    rule.colour = 0;
    return rule;
}

QWidget *makeRuleStarts(const Theme &theme, const std::function<void(const Rule &)> &begin, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *card = new EmptyCard(theme, u"highlight"_s, *place);
    card->setWords(RuleStarts::tr("Rules watch for you"),
                   RuleStarts::tr("They mark, hide, fold or replace lines in all your rooms, and tell you of them."));
    card->addAction(u"highlight"_s, RuleStarts::tr("Highlight a word"), [begin] { begin(markingRule()); });
    card->addAction(u"bell-ringing"_s, RuleStarts::tr("Be notified of a word"), [begin] {
        Rule rule = markingRule();
        rule.notifies = true;
        begin(rule);
    });
    card->addAction(u"eye-off"_s, RuleStarts::tr("Hide lines with a word"), [begin] {
        Rule rule;
        rule.hides = true;
        begin(rule);
    });
    card->show();
    return place;
}

} // namespace partyline
