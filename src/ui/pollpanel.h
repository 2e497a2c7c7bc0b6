// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/pollmodel.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QGroupBox>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Ui {
class PollPanel;
}

namespace partyline {

class PollBars;
class PollOptionDelegate;

/// The poll that is open, or the last one for as long as its result is news (visual.md 7): question, seconds, options.
/// A click votes at once; from the keyboard Enter does, or Vote for the option that is chosen. Of several open ones it
/// shows the newest and names the next; one that is just being used, or was chosen, stays.
class PollPanel final : public QGroupBox
{
    Q_OBJECT

public:
    /// Ctrl+Alt+1 to 9 vote for the first so many options.
    static constexpr int KeyedOptions = 9;
    /// So long a result stays before the panel is one line again (floatplane.md 7.8).
    static constexpr std::chrono::seconds News{25};
    /// A vote is final: one that was on its way when another poll came into its place is not taken.
    static constexpr std::chrono::milliseconds Settling{700};

    explicit PollPanel(QWidget *parent = nullptr);
    ~PollPanel() override;

    /// Once; `theme` outlives the panel.
    void setUp(const Theme &theme);
    /// As FloatplaneController::polls() has them.
    void setPolls(const QList<Poll> &polls);
    const Poll &poll() const { return m_poll; }
    /// Why nobody can vote now (not connected); empty: one can.
    void setRefusal(const QString &why);
    /// Whether the buttons for moderators are there, and whether a poll of theirs is being closed.
    void setModeration(bool isPermitted, bool isClosing);
    /// "0:21", for the strip; empty without an open poll that ends.
    QString timeLeft() const;
    /// Votes for the option as a click on it would; nothing happens where nobody can vote or there is none.
    void voteFor(int option) { vote(m_model.index(option, 0)); }
    bool canVote() const;
    /// Why a vote for that option would not be taken, in a sentence; empty: it would.
    QString whyNot(int option) const;

signals:
    void voteWanted(const QString &pollId, int optionIndex);
    void newPollWanted();
    void closeWanted(const QString &pollId);
    /// A second passed, or another poll is shown.
    void ticked();

protected:
    void paintEvent(QPaintEvent *) override {} ///< a named group without a frame
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Foot
    {
        QString icon;
        QString text;
        bool isUrgent = false;
    };

    const Poll *pollToShow() const;
    bool staysOpen(const Poll &poll) const;
    const Poll *otherOpen() const;
    void choose();
    void vote(const QModelIndex &index);
    void showPoll(const Poll &poll);
    void showOther();
    void tick();
    void startTick();
    void updateTime();
    void updateOther();
    void updateFoot();
    Foot foot() const;
    bool isSettling() const;
    void fitList();
    void applyLooks();

    const Theme *m_theme = nullptr;
    const std::unique_ptr<Ui::PollPanel> m_ui;
    PollModel m_model;
    PollBars *m_bars = nullptr;
    PollOptionDelegate *m_delegate = nullptr;
    QList<Poll> m_polls;
    Poll m_poll;
    QString m_picked; ///< the id of one that the user wants to see
    QString m_refusal;
    bool m_isModerator = false;
    bool m_isClosing = false;
    QElapsedTimer m_swapped; ///< since another poll took the place of one that could be voted in; invalid: none did
    QTimer m_second;
    QTimer m_news; ///< until the result shown is none any more
};

} // namespace partyline
