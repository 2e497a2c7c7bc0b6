// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"

#include <QWidget>

namespace partyline {

class Theme;

/// One poll as a bar chart: the question, a bar for each option with its words, votes and share, and what there is to
/// know about it. As high as it needs for its width; read out by a screen reader in one piece.
class PollChart final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the chart.
    explicit PollChart(const Theme &theme, QWidget *parent = nullptr);

    /// A default-constructed poll empties it.
    void setPoll(const Poll &poll);
    const Poll &poll() const { return m_poll; }
    /// As it is shown, on the theme's ground, for a file or the clipboard.
    QImage picture(qreal ratio) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws at most; without a painter it only measures. The height.
    int draw(QPainter *painter, int width) const;
    QString caption() const;

    const Theme &m_theme;
    Poll m_poll;
};

} // namespace partyline
