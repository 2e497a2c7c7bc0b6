// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/playhistorymodel.h"
#include "feed/votemodel.h"
#include "feed/waitlistmodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DjColumn;
}

namespace partyline {

/// The side column of a DJ room: now playing with its three votes, then wait list, people, votes and play history.
/// Shows what it is given and says what the user wants.
class DjColumn final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the column.
    explicit DjColumn(const Theme &theme, QWidget *parent = nullptr);
    ~DjColumn() override;

    void setNowPlaying(const NowPlaying &now);
    void setPending(bool vote, bool grab);
    void setVotes(const QList<VoteEvent> &votes);
    void setWaitList(const WaitList &list);
    void setPlayHistory(const QList<PlayedTrack> &newestFirst);
    void setRoster(const QList<RosterEntry> &roster, int guests);
    /// Takes a further part and shows it below the votes.
    void addBelowVotes(QWidget *part);
    /// Why nothing can be voted or joined (guest, not connected); empty: all can.
    void setRefusal(const QString &why);

signals:
    void voteWanted(partyline::Vote vote);
    void grabWanted();
    void joinWaitListWanted();
    void leaveWaitListWanted();
    void mentionWanted(const QString &name);

private:
    void updatePlace();
    void updateTabs();

    const std::unique_ptr<Ui::DjColumn> m_ui;
    NowPlaying m_now;
    WaitList m_waitList;
    QList<PlayedTrack> m_history;
    QString m_refusal;
    WaitListModel m_waitModel;
    VoteModel m_voteModel;
    PlayHistoryModel m_historyModel;
};

/// The usual length of this room's tracks: the median of what was played, four minutes until something was.
std::chrono::seconds usualLength(const QList<PlayedTrack> &history);

} // namespace partyline
