// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/votebar.h"

#include <QHBoxLayout>

namespace partyline {

VoteBar::VoteBar(QWidget *parent)
    : QWidget(parent)
    , m_woot(new VoteButton(this))
    , m_meh(new VoteButton(this))
    , m_grab(new VoteButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (VoteButton *button : {m_woot, m_meh, m_grab})
        layout->addWidget(button);
    connect(m_woot, &QAbstractButton::clicked, this, [this] { ask(Vote::Woot); });
    connect(m_meh, &QAbstractButton::clicked, this, [this] { ask(Vote::Meh); });
    connect(m_grab, &QAbstractButton::clicked, this, &VoteBar::grabWanted);
}

void VoteBar::setUp(const Theme &theme, bool isCompact)
{
    layout()->setSpacing(theme.px(6));
    m_woot->set(theme, VoteButton::Kind::Woot);
    m_meh->set(theme, VoteButton::Kind::Meh);
    m_grab->set(theme, VoteButton::Kind::Grab);
    for (VoteButton *button : {m_woot, m_meh, m_grab})
        button->setCompact(isCompact);
    updateRefusal();
}

void VoteBar::ask(Vote vote)
{
    m_asked = vote;
    emit voteWanted(vote);
}

void VoteBar::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_woot->setChecked(now.ownVote == Vote::Woot);
    m_meh->setChecked(now.ownVote == Vote::Meh);
    m_grab->setChecked(now.ownGrab);
    m_woot->setCount(now.score.woots);
    m_meh->setCount(now.score.mehs);
    m_grab->setCount(now.score.grabs);
    m_isIdle = now.isIdle();
    m_isOwn = isOwn;
    updateRefusal();
}

void VoteBar::setPending(bool vote, bool grab)
{
    m_woot->setPending(vote && m_asked == Vote::Woot);
    m_meh->setPending(vote && m_asked == Vote::Meh);
    m_grab->setPending(grab);
}

void VoteBar::setRefusal(const QString &why)
{
    m_refusal = why;
    updateRefusal();
}

void VoteBar::updateRefusal()
{
    QString why = m_refusal;
    if (why.isEmpty() && m_isIdle)
        why = tr("Nobody is playing.");
    else if (why.isEmpty() && m_isOwn)
        why = tr("This is your own track: others vote on it.");
    for (VoteButton *button : {m_woot, m_meh, m_grab})
        button->setRefusal(why);
}

} // namespace partyline
