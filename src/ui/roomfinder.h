// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemView;
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

protected:
    /// How far Up, Down, Page Up and Page Down go in a list of which so many rows are in view; 0: another key.
    static int stepOf(const QKeyEvent &event, int page);
    /// The row that is so many choices on from the current one, or the last before the end; -1 when there is none.
    static int choiceAt(const QAbstractItemView &list, int by, const std::function<bool(int row)> &isChoice);
    /// Makes it the current row, and in view; -1: none is.
    static void choose(QAbstractItemView &list, int row);
};

} // namespace partyline
