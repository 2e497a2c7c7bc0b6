// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/nowplayingstrip.h"

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
    // The votes stand on the track, for its progress is as long as the strip.
    m_track->setButtons({m_votes}, {});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_track);
    connect(m_votes, &VoteBar::voteWanted, this, &NowPlayingStrip::voteWanted);
    connect(m_votes, &VoteBar::grabWanted, this, &NowPlayingStrip::grabWanted);
}

void NowPlayingStrip::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_track->setNowPlaying(now, isOwn);
    m_votes->setNowPlaying(now, isOwn);
}

} // namespace partyline
