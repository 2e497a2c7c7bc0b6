// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/waitlistmodel.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace partyline {

class LinkButton;

/// The wait list of a DJ room: our own place with a range of minutes, joining and leaving, who may join, what is wrong
/// with our next track, and everybody who waits (visual.md 7). Shows what it is given and says what the user wants.
class WaitListPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitListPanel(QWidget *parent = nullptr);

    /// Once; `theme` outlives the panel.
    void setUp(const Theme &theme);
    void setNowPlaying(const NowPlaying &now, bool isOwn);
    void setWaitList(const WaitList &list);
    void setPlayHistory(const QList<PlayedTrack> &newestFirst);
    /// The top of our active playlist; nothing where it is not known.
    void setNextTrack(const std::optional<Track> &track);
    /// What a check of that track found; an empty sentence: nothing was checked.
    void setCheckResult(const Track &track, const Status &result);
    /// The longest track the room allows; 0: any. `isOfRoom`: its own text says so, else our setting.
    void setLengthLimit(std::chrono::seconds limit, bool isOfRoom);
    /// Why nobody can join now (guest, not connected); empty: we may.
    void setRefusal(const QString &why);
    /// We may join a locked list.
    void setMayJoinLocked(bool may);
    void setPending(bool pending);
    void setLeavesAfterTurn(bool leaves);

    const WaitListModel &model() const { return m_model; }
    QListView &list() { return *m_view; }
    QPushButton &joinButton() { return *m_button; }

signals:
    void joinWanted();
    void leaveWanted();
    void leaveAfterTurnWanted(bool leaves);
    /// Another next track, or any at all.
    void otherTrackWanted();
    void checkWanted(const partyline::Track &track);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyLooks();
    void update();
    void updateHead(const WaitEstimate &estimate);
    void updateButton();
    void updateNext(const WaitEstimate &estimate);
    void updateWarnings();
    void tick();
    bool isWaiting() const { return m_list.ownPlace > 0; }
    QString lockText() const;

    const Theme *m_theme = nullptr;
    NowPlaying m_now;
    bool m_isOwn = false;
    WaitList m_list;
    QList<PlayedTrack> m_history;
    std::optional<Track> m_next;
    Track m_checked;
    Status m_checkResult;
    std::chrono::seconds m_limit{0};
    bool m_isLimitOfRoom = false;
    QString m_refusal;
    bool m_mayJoinLocked = false;
    bool m_isPending = false;
    WaitListModel m_model;
    QTimer m_second; ///< counts down to our turn while it is seen

    StatusLine *m_nextLine;
    QLabel *m_lockIcon;
    QLabel *m_placeLabel;
    QLabel *m_detailLabel;
    QPushButton *m_button;
    QCheckBox *m_afterTurn;
    StatusLine *m_warning;
    LinkButton *m_otherButton;
    LinkButton *m_checkButton;
    QListView *m_view;
};

/// "Played 2 h 10 min ago by ottoline: 19 woots, 3 mehs."; empty where the room's history does not have the track.
QString playedBefore(const Track &track, const QList<PlayedTrack> &newestFirst, const QDateTime &now);

} // namespace partyline
