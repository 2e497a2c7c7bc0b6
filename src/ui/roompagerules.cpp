// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: what is hidden or folded, by its author or by a rule.
#include "services/roomcontroller.h"
#include "store/rulebook.h"
#include "ui/feedview.h"
#include "ui/roompage.h"

namespace partyline {

void RoomPage::setRules(RuleBook &rules)
{
    m_rules = &rules;
    const auto follow = [this] {
        for (FeedView *feed : {m_feed, m_crewFeed}) {
            if (feed)
                feed->setRules(m_rules->matcher());
        }
        markLines();
    };
    connect(&rules, &RuleBook::changed, this, follow);
    follow();
}

FeedModel::Standing RoomPage::standingOf(const FeedItem &item, const QDateTime &now) const
{
    FeedModel::Standing standing{m_room.isHidden(item.author), false};
    if (m_rules && !m_rules->matcher()->isEmpty()) {
        const RuleMatcher::Verdict verdict = m_rules->matcher()->judge(item, now);
        standing.isHidden = standing.isHidden || verdict.hides;
        standing.isFolded = verdict.folds;
    }
    return standing;
}

void RoomPage::markLines()
{
    m_buffer.flush();
    m_crewBuffer.flush();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto mark = [this, &now](const FeedItem &item) { return standingOf(item, now); };
    m_model.mark(mark);
    m_crewModel.mark(mark);
}

void RoomPage::applyRules(QList<FeedItem> &items)
{
    if (!m_rules || m_rules->matcher()->isEmpty())
        return;
    for (FeedItem &item : items) {
        const RuleMatcher::Verdict verdict = m_rules->judge(item);
        item.isFolded = verdict.folds;
        if (verdict.hides) {
            item.isHidden = true;
            item.isMention = false;
        }
        if (!item.isHidden && (verdict.notifies || !verdict.sound.isEmpty()))
            emit lineToTell(item, verdict);
    }
}

} // namespace partyline
