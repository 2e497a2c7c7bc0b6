// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeyEvent;

namespace partyline {

/// One account's part of the join dialog, below the line that takes addresses and words. A service has its own.
class RoomFinder : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What stands in the line. `address` is the room it names by itself, empty where it names none.
    virtual void setText(const QString &text, const QString &address) = 0;
    /// A key that came to the line; true when it was for the finder (up and down in a list).
    virtual bool takeKey(const QKeyEvent &event) = 0;
    /// The room that Enter joins; empty when the finder has none.
    virtual QString choice() const = 0;
    /// True where Enter is for something else than joining (loading more), which it then does.
    virtual bool actOnEnter() { return false; }
    /// An example of what the line takes.
    virtual QString placeholder() const = 0;

signals:
    void choiceChanged();
    /// By double click, by Enter in a list.
    void roomChosen(const QString &room);
};

} // namespace partyline
