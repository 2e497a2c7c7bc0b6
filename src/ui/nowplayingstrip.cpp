// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/nowplayingstrip.h"

#include "ui/sidedmargins.h"
#include "ui/trackview.h"

#include <QHBoxLayout>

namespace partyline {

NowPlayingStrip::NowPlayingStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_track(new TrackView(this))
    , m_votes(new VoteBar(this))
{
    m_track->setTheme(theme);
    m_track->setStrip(true);
    m_votes->setUp(theme, true);
    auto *layout = new QHBoxLayout(this);
    SidedMargins::set(*layout, {0, 0, theme.px(12), 0});
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_track, 1);
    layout->addWidget(m_votes);
    connect(m_votes, &VoteBar::voteWanted, this, &NowPlayingStrip::voteWanted);
    connect(m_votes, &VoteBar::grabWanted, this, &NowPlayingStrip::grabWanted);
}

void NowPlayingStrip::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_track->setNowPlaying(now, isOwn);
    m_votes->setNowPlaying(now, isOwn);
}

} // namespace partyline
