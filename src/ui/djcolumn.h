// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/playhistorymodel.h"
#include "feed/votemodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace Ui {
class DjColumn;
}

namespace partyline {

class PeoplePanel;
class WaitListPanel;

/// The side column of a DJ room: now playing with its three votes, then wait list, people, votes and play history.
/// Shows what it is given and says what the user wants.
class DjColumn final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the column.
    explicit DjColumn(const Theme &theme, QWidget *parent = nullptr);
    ~DjColumn() override;

    /// `isOwn`: we play it ourselves, and may end it.
    void setNowPlaying(const NowPlaying &now, bool isOwn = false);
    void setPending(bool vote, bool grab);
    void setVotes(const QList<VoteEvent> &votes);
    void setWaitList(const WaitList &list);
    void setPlayHistory(const QList<PlayedTrack> &newestFirst);
    void setRoster(const QList<RosterEntry> &roster, int guests);
    /// Takes a further part and shows it below the votes.
    void addBelowVotes(QWidget *part);
    /// Why nothing can be voted or joined (guest, not connected); empty: all can.
    void setRefusal(const QString &why);
    /// Own place, joining and leaving, who waits.
    WaitListPanel &waitPanel() const;
    /// Where a menu of the Grab button opens, on the screen.
    QPoint grabMenuPlace() const;
    PeoplePanel &people() const;

signals:
    void voteWanted(partyline::Vote vote);
    void grabWanted();
    /// What can be done with the track that plays; the menu opens below that point of the screen.
    void trackMenuWanted(const QPoint &at);
    void openTrackWanted();
    void skipWanted();
    /// What can be done with a play of before.
    void playMenuWanted(const partyline::PlayedTrack &play, const QPoint &at);

private:
    void makeTrackButtons();
    void openPlayMenu(const QModelIndex &index);
    void updateTrack();
    void updateTabs();

    const std::unique_ptr<Ui::DjColumn> m_ui;
    NowPlaying m_now;
    bool m_isOwn = false;
    QList<PlayedTrack> m_history;
    QString m_refusal;
    const Theme &m_theme;
    QToolButton *m_menuButton;
    QToolButton *m_openButton;
    QToolButton *m_skipButton;
    VoteModel m_voteModel;
    PlayHistoryModel m_historyModel;
};

} // namespace partyline
