// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/ruletrial.h"

#include <algorithm>

namespace partyline {

using std::chrono::microseconds;
using std::chrono::steady_clock;

RuleTrial::RuleTrial(QObject *parent)
    : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &RuleTrial::goOn);
}

void RuleTrial::setLines(QList<FeedItem> lines)
{
    m_lines = std::move(lines);
    start(m_rules);
}

void RuleTrial::start(QList<Rule> rules)
{
    m_rules = std::move(rules);
    QList<Rule> tried = m_rules;
    for (Rule &rule : tried) {
        rule.isOn = true;
        rule.until = {};
        if (!rule.hasAction()) // what would match is of interest before it is known what for
            rule.notifies = true;
    }
    m_matcher = RuleMatcher(tried);
    m_outcome = {};
    m_turn.start(0);
}

void RuleTrial::finish()
{
    while (m_turn.isActive())
        goOn();
}

void RuleTrial::goOn()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int end = std::min(m_outcome.tried + Slice, int(m_lines.size()));
    while (m_outcome.tried < end && !m_outcome.tooSlow) {
        const int place = m_outcome.tried++;
        const auto begin = steady_clock::now();
        const RuleMatcher::Verdict verdict = m_matcher.judge(m_lines[place], now);
        const auto took = std::chrono::duration_cast<microseconds>(steady_clock::now() - begin);
        for (const QString &id : verdict.matched)
            ++m_outcome.hits[id];
        if (!verdict.matched.isEmpty())
            m_outcome.matching.append(place);
        m_outcome.slowest = std::max(m_outcome.slowest, took);
        // The clock alone may have been held up by something else: it is asked twice.
        const auto isSlowAgain = [&] {
            const auto again = steady_clock::now();
            m_matcher.judge(m_lines[place], now);
            return steady_clock::now() - again > SlowestAllowed;
        };
        if (!verdict.runaway.isEmpty() || (took > SlowestAllowed && isSlowAgain()))
            m_outcome.tooSlow = place;
    }
    if (m_outcome.tried == m_lines.size() || m_outcome.tooSlow) {
        m_turn.stop();
        emit finished();
    }
}

} // namespace partyline
