// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/scorecurve.h"
#include "ui/theme.h"

#include <QWidget>

namespace partyline {

/// Woots less mehs as steps over the length of the track, with a zero line and the score in words (visual.md 7, "Score
/// line"). Time runs from left to right in every language.
class ScoreLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreLine(QWidget *parent = nullptr);

    /// `theme` outlives the widget.
    void setTheme(const Theme &theme);
    void setPlay(const NowPlaying &now);
    void setVotes(const QList<VoteEvent> &votes);
    const ScoreCurve &curve() const { return m_curve; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    QString scoreText() const;
    std::chrono::seconds elapsed() const;

    const Theme *m_theme = nullptr;
    NowPlaying m_now;
    QList<VoteEvent> m_votes;
    ScoreCurve m_curve;
};

} // namespace partyline
