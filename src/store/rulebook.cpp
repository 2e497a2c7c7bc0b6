// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/rulebook.h"

#include "core/comma.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;

QJsonObject jsonOf(const QList<Rule> &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules)
        array.append(ruleJson(rule));
    return {{u"version"_s, FormatVersion}, {u"rules"_s, array}};
}

Error refusal(const QString &text, const QString &code = u"rules"_s)
{
    return {Error::Kind::Storage, text, code, {}};
}

} // namespace

RuleBook::RuleBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, LargestFile)
    , m_isOnDisk(!file.isEmpty())
{
    if (m_isOnDisk)
        read();
    compile();
}

void RuleBook::read()
{
    const auto json = m_file.read();
    if (!json && json.error().code == "unreadable"_L1) {
        // It may be readable another day: nothing takes its place until then.
        m_isLocked = true;
        m_trouble =
            tr("The rules cannot be read (%1). None is applied, and new ones are not kept.").arg(json.error().text);
        return;
    }
    if (json && json->isEmpty())
        return;
    auto rules = json ? imported(QJsonDocument(*json).toJson()) : Result<QList<Rule>>(json.error());
    if (rules) {
        m_rules = std::move(rules).value();
        for (Rule &rule : m_rules)
            rule.id = newId();
        return;
    }
    if (rules.error().code == "newer"_L1) {
        m_isLocked = true;
        m_trouble = tr("%1 None is applied, and new ones are not kept.").arg(rules.error().text);
        return;
    }
    const QString name = m_file.setAside();
    m_isLocked = name.isEmpty();
    m_trouble = m_isLocked ? tr("The rules are damaged and cannot be set aside. Move %1 away.").arg(m_file.path())
                           : tr("The rules were damaged. They were set aside as %1, and a new file begun.").arg(name);
}

Result<Done> RuleBook::setRules(QList<Rule> rules)
{
    if (rules.size() > MostRules)
        return refusal(tr("There can be %1 rules at most.").arg(MostRules));
    for (Rule &rule : rules) {
        if (const auto checked = RuleMatcher::check(rule); !checked && rule.isOn)
            return refusal(tr("The rule \"%1\" cannot be kept: %2").arg(rule.name, checked.error().text));
        if (rule.id.isEmpty())
            rule.id = newId();
    }
    if (rules == m_rules)
        return Done{};
    m_rules = std::move(rules);
    m_runaways.clear();
    compile();
    write();
    emit changed();
    return Done{};
}

QList<Rule> RuleBook::rulesFor(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words) {
        QString term = word.simplified().remove(u'"');
        if (term.isEmpty())
            continue;
        if (std::ranges::any_of(term, isComma))
            term = u'"' + term + u'"';
        if (texts.isEmpty() || texts.constLast().size() + term.size() + 2 > Rule::LongestText)
            texts.append(term);
        else
            texts.last() += u", "_s + term;
    }
    QList<Rule> rules;
    for (const QString &text : std::as_const(texts)) {
        Rule rule;
        rule.name = tr("Words to look out for");
        rule.text = text;
        rule.colour = 0;
        rule.notifies = true;
        if (RuleMatcher::check(rule))
            rules.append(rule);
    }
    return rules;
}

void RuleBook::compile()
{
    m_matcher = std::make_shared<const RuleMatcher>(m_rules);
}

RuleMatcher::Verdict RuleBook::judge(const FeedItem &item)
{
    const RuleMatcher::Verdict verdict = m_matcher->judge(item, QDateTime::currentDateTimeUtc());
    for (const QString &id : verdict.runaway) {
        if (++m_runaways[id] < MostRunaways)
            continue;
        for (Rule &rule : m_rules) {
            if (rule.id != id || !rule.isOn)
                continue;
            rule.isOn = false;
            const Rule off = rule; // whoever hears of it may change the list
            compile();
            write();
            emit turnedOff(off);
            emit changed();
            break;
        }
    }
    return verdict;
}

void RuleBook::write()
{
    if (!m_isOnDisk)
        return;
    if (m_isLocked) {
        emit failed(refusal(m_trouble));
        return;
    }
    const auto written = m_file.write(jsonOf(m_rules));
    m_trouble = written ? QString() : tr("The rules cannot be kept: %1").arg(written.error().text);
    if (!written)
        emit failed(refusal(m_trouble));
}

QByteArray RuleBook::exported(const QList<Rule> &rules)
{
    return QJsonDocument(jsonOf(rules)).toJson();
}

Result<QList<Rule>> RuleBook::imported(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refusal(tr("This is not a file of rules: %1").arg(problem.errorString()));
    const int version = root.value("version"_L1).toInt();
    if (version > FormatVersion)
        return refusal(tr("These rules were written by a newer Partyline."), u"newer"_s);
    if (version != FormatVersion || !root.value("rules"_L1).isArray())
        return refusal(tr("This is not a file of rules."));
    const QJsonArray array = root.value("rules"_L1).toArray();
    if (array.size() > MostRules)
        return refusal(tr("There can be %1 rules at most.").arg(MostRules));
    QList<Rule> rules;
    for (const QJsonValue &one : array) {
        auto rule = ruleFromJson(one.toObject());
        if (!rule)
            return rule.error();
        rules.append(std::move(rule).value());
    }
    return rules;
}

} // namespace partyline
