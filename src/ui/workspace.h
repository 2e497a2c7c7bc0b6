// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panedrag.h"
#include "ui/roomtabs.h"

#include <memory>
#include <vector>

namespace partyline {

class PopOutWindow;

/// Everything that stands in tabs, in all windows: puts it there, moves it, tells how it stands and sets it up again.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    using Side = SplitArea::Side;

    /// `main` are the tabs of the main window; both outlive the workspace.
    Workspace(const Theme &theme, RoomTabs &main, QObject *parent = nullptr);
    /// Pages in other windows go with it.
    ~Workspace() override;

    /// Takes the page. In a tab of the main window, or beside something that is here.
    void add(TabItem &item, QWidget *page, const TabItem *beside = nullptr);
    /// Deletes its page.
    void remove(TabItem &item);
    /// To the front of its window, and that window to the front if it is another one.
    void show(TabItem &item);
    /// Of the window that was used last; null when nothing is open there.
    TabItem *active() const { return m_front->active(); }
    QWidget *activePage() const { return m_front->activePage(); }
    RoomTabs &front() const { return *m_front; }
    RoomTabs &main() const { return m_main; }
    RoomTabs *tabsOf(const TabItem &item) const;
    QWidget *pageOf(const TabItem &item) const;
    TabItem *itemOf(const QWidget &inside) const;
    QList<TabItem *> items() const;
    TabItem *withKey(const QString &key) const;
    bool isAlone(const TabItem &item) const;
    bool isPoppedOut(const TabItem &item) const { return tabsOf(item) != &m_main; }
    /// On the screen, in the window that is the active one.
    bool isLookedAt(const TabItem &item) const;
    PaneDrag &drag() { return m_drag; }
    /// Keys and entries that hold in every window.
    void setActions(const QList<QAction *> &actions);

    void moveBeside(TabItem &item, const TabItem &target, Side side);
    /// A tab of its own in the main window (or where it is), before tab `at`; below 0: the last.
    void moveToTab(TabItem &item, int at = -1);
    void moveTab(TabItem &item, int by);
    /// Into a window of their own: one, or all of its tab.
    void popOut(const QList<TabItem *> &items);
    void bringBack(TabItem &item);
    /// Gives every part of the front tab a tab of its own.
    void endSplit();
    bool isSplit() const;
    /// The keyboard goes to the nearest pane on that side. False at the edge.
    bool goTo(Side side);
    void focus(TabItem &item);

    /// Windows, tabs and splits as they are. Keys that are not open are left out.
    void write(Layout &layout) const;
    void restore(const Layout &layout);
    /// All others beside the main one.
    void showWindows();
    /// How the tab of something looks, and where it stands.
    LayoutTab tabWith(const TabItem &item, int *at = nullptr) const;
    /// What was just opened goes to where it stood: with its neighbours if they are there, else in a tab before `at`.
    void putBack(const LayoutTab &tab, const QStringList &keys, int at);

signals:
    void activeChanged(partyline::TabItem *item);
    void layoutChanged();
    void closeWanted(const QList<partyline::TabItem *> &items);
    void joinWanted();
    void menuWanted(partyline::TabItem *item, QPoint globalPosition);
    /// Something else is on the screen, or another window is the active one.
    void looked();

private:
    void adopt(RoomTabs &tabs);
    PopOutWindow &openWindow();
    void closeEmptyWindows();
    void giveBack(PopOutWindow &window);
    void setFront(RoomTabs &tabs);
    void dropped(RoomTabs &tabs, const QList<TabItem *> &items, const RoomTabs::Spot &spot);
    void putInto(RoomTabs &tabs, const QList<TabItem *> &items, int at);
    LayoutPane treeOf(const QList<TabItem *> &items) const;
    SplitArea::Place takeOut(TabItem &item);
    void changed();

    const Theme &m_theme;
    RoomTabs &m_main;
    RoomTabs *m_front;
    PaneDrag m_drag;
    std::vector<std::unique_ptr<PopOutWindow>> m_windows;
    QList<QAction *> m_actions;
    bool m_isMoving = false;
};

} // namespace partyline
