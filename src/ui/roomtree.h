// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemviews.h"
#include "ui/panedrag.h"

class QMenu;

namespace partyline {

class RoomController;
class RoomTreeModel;
class RoomWatch;
class Theme;

/// The tree of open rooms in the sidebar. The selected row is the room that has the focus of the window. Rooms can be
/// drawn from here into the tabs, and into and out of folders; Alt+Up and Alt+Down move a row, F2 names a folder, Del
/// takes it away.
class RoomTree final : public TreeView, public DropTarget
{
    Q_OBJECT

public:
    explicit RoomTree(QWidget *parent = nullptr);

    /// Both outlive the tree.
    void setUp(const Theme &theme, RoomTreeModel &model);
    /// Selects the row of the room without roomChosen(); null: none.
    void select(const RoomWatch *watch);
    /// A new folder whose name can be typed at once; with a room in it, or none.
    void makeFolder(RoomWatch *watch);

    QWidget &dropArea() override { return *this; }
    bool hover(const QList<TabItem *> &items, QPoint globalPosition) override;
    void endHover() override;
    void drop(const QList<TabItem *> &items, QPoint globalPosition) override;

signals:
    /// By click or by key.
    void roomChosen(partyline::RoomWatch *watch);
    void leaveWanted(partyline::RoomWatch *watch);
    void reconnectWanted(partyline::RoomWatch *watch);
    /// Nothing of this room on the desktop for an hour, or everything again.
    void muteWanted(partyline::RoomWatch *watch, bool mutes);
    void dragBegun(const QList<partyline::TabItem *> &items, QPoint globalPosition);
    /// The menu of a room opens: whoever knows more that can be done with it adds it.
    void menuOpening(QMenu *menu, partyline::RoomWatch *watch);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    /// Where a drop goes: behind `before` rows of a folder or group; an invalid parent: into the room's own group.
    struct Spot
    {
        QModelIndex parent;
        int before = -1;
        QRect mark; ///< in the viewport: a line between rows, or a whole row
    };

    RoomWatch *watchAt(const QModelIndex &index) const;
    Spot spotAt(QPoint inViewport) const;
    void fillRoomMenu(QMenu &menu, RoomWatch &watch);
    void fillFolderMenu(QMenu &menu, const QModelIndex &folder);
    void fillFolderChoice(QMenu &menu, RoomWatch &watch);
    void addFavourite(QMenu &menu, RoomController &room);
    void moveRow(int by);
    void choose(const QModelIndex &index);
    void followOpen();

    RoomTreeModel *m_model = nullptr;
    const Theme *m_theme = nullptr;
    QRect m_mark;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
};

} // namespace partyline
