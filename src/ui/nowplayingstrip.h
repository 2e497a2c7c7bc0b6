// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "ui/votebar.h"

#include <QWidget>

namespace partyline {

class TrackView;

/// What plays, in one line under the header of a narrow page, with the three votes as glyph and number.
class NowPlayingStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the strip.
    explicit NowPlayingStrip(const Theme &theme, QWidget *parent = nullptr);

    void setNowPlaying(const NowPlaying &now, bool isOwn = false);
    void setPending(bool vote, bool grab) { m_votes->setPending(vote, grab); }
    void setRefusal(const QString &why) { m_votes->setRefusal(why); }
    QPoint grabMenuPlace() const { return m_votes->grabMenuPlace(); }

signals:
    void voteWanted(partyline::Vote vote);
    void grabWanted();

private:
    TrackView *m_track;
    VoteBar *m_votes;
};

} // namespace partyline
