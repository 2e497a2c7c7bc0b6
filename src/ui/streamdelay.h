// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delaypeek.h"

#include <QElapsedTimer>
#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;

namespace partyline {

class DelayBar;
class DelayCard;
class Settings;

/// The delay of a livestream's chat on its page: the bar under the feed, the card where it is set, and the look at what
/// waits, which lasts as long as F8 is held, or until the next tap.
class StreamDelay final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    StreamDelay(DelayLine &line, const Theme &theme, const DelayPeek::MakeFeed &makeFeed, QWidget &feedPlace,
                QWidget &page);

    /// The page places it; hidden without a delay.
    QWidget &bar() const;
    void fillMenu(QMenu &menu);
    /// Keeps what is chosen; with an empty `key` the delay itself lasts as long as the page.
    void follow(Settings &settings, const QString &key);
    void showCard(const QRect &beside);
    /// True when the key was its own.
    bool pressed(const QKeyEvent &event);
    bool released(const QKeyEvent &event);
    /// Whoever looked is elsewhere now.
    void stopPeeking();

private:
    bool isPeekKey(const QKeyEvent &event) const;
    void togglePeek();
    void update();

    DelayLine &m_line;
    QWidget &m_page;
    DelayBar *m_bar;
    DelayCard *m_card;
    DelayPeek *m_peek;
    QAction *m_peekAction = nullptr;
    QElapsedTimer m_held; ///< valid while the key is down
    int m_heldKey = 0;
};

} // namespace partyline
