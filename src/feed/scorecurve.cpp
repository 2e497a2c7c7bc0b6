// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/scorecurve.h"

#include <algorithm>

namespace partyline {

using std::chrono::seconds;

namespace {

QString personKey(const Person &person)
{
    return person.id.isEmpty() ? u'@' + person.name : person.id;
}

} // namespace

ScoreCurve ScoreCurve::of(const QList<VoteEvent> &votes, const Score &score)
{
    ScoreCurve curve;
    QHash<QString, int> votesOf;
    int value = 0;
    curve.steps.append({seconds(0), 0});
    for (const VoteEvent &vote : votes) {
        if (vote.what == VoteEvent::What::Grab)
            continue;
        const int cast = vote.what == VoteEvent::What::Woot ? 1 : -1;
        value += cast - std::exchange(votesOf[personKey(vote.person)], cast);
        const seconds at = std::max(vote.intoTrack, curve.steps.constLast().at);
        if (at == curve.steps.constLast().at)
            curve.steps.last().value = value;
        else
            curve.steps.append({at, value});
    }
    const int before = score.woots - score.mehs - value;
    for (Step &step : curve.steps) {
        step.value += before;
        curve.lowest = std::min(curve.lowest, step.value);
        curve.highest = std::max(curve.highest, step.value);
    }
    return curve;
}

} // namespace partyline
