// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace partyline {

class DelayLine;
class Theme;

/// "Chat delayed by 12 s · 8 lines waiting": stands under the feed while chat is delayed.
class DelayBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    DelayBar(const DelayLine &line, const Theme &theme, QWidget *parent = nullptr);

    void setPeeking(bool isPeeking);
    const Theme &theme() const { return m_theme; }

signals:
    /// The button that shows what waits, or hides it again.
    void peekWanted();
    /// The button that changes the delay, at `where` on the screen.
    void changeWanted(const QRect &where);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshSoon();
    void applyLooks();

    const DelayLine &m_line;
    const Theme &m_theme;
    QLabel *m_label;
    QPushButton *m_peekButton;
    QPushButton *m_changeButton;
    QTimer m_pace; ///< counts move once a second
    bool m_isStale = false;
};

} // namespace partyline
