// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QMenu;

namespace partyline {

class RoomController;
class RoomTreeModel;
class RoomWatch;
class Theme;

/// The tree of open rooms in the sidebar. The selected row is the room that has the focus of the window.
class RoomTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit RoomTree(QWidget *parent = nullptr);

    /// Both outlive the tree.
    void setUp(const Theme &theme, RoomTreeModel &model);
    /// Selects the row of the room without roomChosen(); null: none.
    void select(const RoomWatch *watch);

signals:
    /// By click or by key.
    void roomChosen(partyline::RoomWatch *watch);
    void leaveWanted(partyline::RoomWatch *watch);
    void reconnectWanted(partyline::RoomWatch *watch);
    /// Nothing of this room on the desktop for an hour, or everything again.
    void muteWanted(partyline::RoomWatch *watch, bool mutes);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFavourite(QMenu &menu, RoomController &room);
    void choose(const QModelIndex &index);

    RoomTreeModel *m_model = nullptr;
    const Theme *m_theme = nullptr;
};

} // namespace partyline
