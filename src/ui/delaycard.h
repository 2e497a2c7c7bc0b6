// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QCheckBox;
class QPushButton;
class QSlider;
class QSpinBox;

namespace partyline {

class DelayLine;
class Theme;

/// Where the delay of a chat is set: seconds, and what is shown at once all the same. Acts at once; Esc closes it.
class DelayCard final : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    DelayCard(DelayLine &line, const Theme &theme, QWidget *parent);

    /// Beside a place on the screen.
    void open(const QRect &beside);

signals:
    /// What passes at once is another.
    void atOnceChosen();

private:
    void refresh();
    void choose();

    DelayLine &m_line;
    const Theme &m_theme;
    QSlider *m_slider;
    QSpinBox *m_seconds;
    QCheckBox *m_own;
    QCheckBox *m_mentions;
    QPushButton *m_flush;
};

} // namespace partyline
