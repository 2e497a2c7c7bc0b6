// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemviews.h"

namespace partyline {

class RosterModel;

/// The list of people: says what is done with a person, never with the head of a group. The head of the group at the
/// top stays in view, and whoever is read stays where they are while others come and go.
class PeopleView final : public ListView
{
    Q_OBJECT

public:
    explicit PeopleView(QWidget *parent = nullptr);

    void setRoster(RosterModel &model);
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A click or Enter.
    void personChosen(const QModelIndex &index);
    void personDoubleClicked(const QModelIndex &index);
    /// A right click, or the menu key on the current person.
    void menuWanted(const QModelIndex &index, const QPoint &where);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool isPerson(const QModelIndex &index) const;
    QModelIndex personAt(QPoint point) const;
    void hold();
    /// Where the head of the group at the top stands; empty when none needs to.
    QRect headRect() const;

    const RosterModel *m_roster = nullptr;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_held; ///< whom is read: the first in view
    int m_heldTop = 0;            ///< of their row, in the viewport
};

} // namespace partyline
