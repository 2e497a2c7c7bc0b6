// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/pollmodel.h"
#include "ui/theme.h"

#include <QGroupBox>
#include <QTimer>

#include <memory>

namespace Ui {
class PollPanel;
}

namespace partyline {

/// The poll that is open, or the last one for as long as its result is news (visual.md 7): question, seconds, options.
/// A click votes at once; from the keyboard Enter does, or Vote for the option that is chosen.
class PollPanel final : public QGroupBox
{
    Q_OBJECT

public:
    /// Ctrl+Alt+1 to 9 vote for the first so many options.
    static constexpr int KeyedOptions = 9;

    explicit PollPanel(QWidget *parent = nullptr);
    ~PollPanel() override;

    /// Once; `theme` outlives the panel.
    void setUp(const Theme &theme);
    /// As FloatplaneController::polls() has them. The newest open one is shown, else the one that ended last in this
    /// session.
    void setPolls(const QList<Poll> &polls);
    const Poll &poll() const { return m_poll; }
    /// Why nobody can vote now (not connected); empty: one can.
    void setRefusal(const QString &why);
    /// "0:21", for the strip; empty without an open poll that ends.
    QString timeLeft() const;
    /// Votes for the option as a click on it would; nothing happens where nobody can vote or there is none.
    void voteFor(int option) { vote(m_model.index(option, 0)); }

signals:
    void voteWanted(const QString &pollId, int optionIndex);
    /// A second passed, or another poll is shown.
    void ticked();

protected:
    void paintEvent(QPaintEvent *) override {} ///< a named group without a frame
    void resizeEvent(QResizeEvent *event) override;

private:
    bool canVote() const;
    void vote(const QModelIndex &index);
    void showPoll(const Poll &poll);
    void tick();
    void updateTime();
    void updateFoot();
    void fitList();
    void applyLooks();

    const Theme *m_theme = nullptr;
    const std::unique_ptr<Ui::PollPanel> m_ui;
    PollModel m_model;
    Poll m_poll;
    QString m_refusal;
    QTimer m_second;
};

} // namespace partyline
