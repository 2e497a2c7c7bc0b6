// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace partyline {

class Theme;

/// How far one is: a dot for each step, the current one longer. The words stand beside it.
class StepDots final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives the widget.
    StepDots(const Theme &theme, int steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const int m_steps;
    int m_current = 0;
};

} // namespace partyline
