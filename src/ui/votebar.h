// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "ui/votebutton.h"

#include <QWidget>

namespace partyline {

/// Woot, Meh and Grab side by side: shows what is given, what waits for its proof, and why nothing can be given.
class VoteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBar(QWidget *parent = nullptr);

    /// Once; `theme` outlives the bar.
    void setUp(const Theme &theme, bool isCompact);
    /// `isOwn`: we play it ourselves; then nothing can be voted, and the buttons say so.
    void setNowPlaying(const NowPlaying &now, bool isOwn = false);
    /// The vote, or the grab, was sent and is not confirmed.
    void setPending(bool vote, bool grab);
    /// Why nobody can vote now; empty: one can, if something plays.
    void setRefusal(const QString &why);
    /// Where a menu of the Grab button opens, on the screen.
    QPoint grabMenuPlace() const { return m_grab->mapToGlobal(m_grab->rect().bottomLeft()); }

signals:
    void voteWanted(partyline::Vote vote);
    void grabWanted();

private:
    void ask(Vote vote);
    void updateRefusal();

    VoteButton *m_woot;
    VoteButton *m_meh;
    VoteButton *m_grab;
    QString m_refusal;
    Vote m_asked = Vote::None; ///< the last vote that was wanted
    bool m_isIdle = true;
    bool m_isOwn = false;
};

} // namespace partyline
