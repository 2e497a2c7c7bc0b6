// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panedrag.h"
#include "ui/splitarea.h"

#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

class DropVeil;
class RoomTabBar;
class Theme;

/// The tabs of one window and the panes below them. Owns the pages.
class RoomTabs final : public QWidget, public DropTarget
{
    Q_OBJECT

public:
    using Side = SplitArea::Side;
    using Place = SplitArea::Place;

    explicit RoomTabs(const Theme &theme, QWidget *parent = nullptr);
    ~RoomTabs() override;

    /// In a tab of its own; `at` below 0: behind all others.
    void add(const Place &place, int at = -1);
    /// In the tab of another one, on that side of it: what stands behind the keys of the panes.
    void insert(const LayoutPane &panes, const std::function<Place(const QString &key)> &take, const TabItem &target,
                Side side);
    /// In the tab of another one, at the end side of everything there.
    void append(const Place &place, const TabItem &target);
    /// The panes as they were.
    void build(const LayoutTab &tab, const std::function<Place(const QString &key)> &take, int at = -1);
    /// The page without its place; an empty tab goes.
    QWidget *take(TabItem &item);
    /// A whole tab, to stand elsewhere; the caller's.
    SplitArea *takeTab(int tab);
    void addTab(SplitArea *area, int at = -1);
    void moveTab(int from, int to);

    /// To the front of this window.
    void bringForward(TabItem &item);
    void step(int by);
    TabItem *active() const;
    QWidget *activePage() const;
    RoomTabBar &bar() const { return *m_bar; }
    int count() const;
    bool isEmpty() const { return count() == 0; }
    int currentTab() const;
    void setCurrentTab(int tab);
    /// -1 when it is not here.
    int tabOf(const TabItem &item) const;
    bool contains(const TabItem &item) const { return tabOf(item) >= 0; }
    SplitArea &area(int tab) const;
    SplitArea *currentArea() const;
    QWidget *pageOf(const TabItem &item) const;
    QList<QList<TabItem *>> layout() const;
    LayoutWindow written() const;

    /// Where something dragged over the tabs would go: beside another one, or into a tab of its own before `at`.
    struct Spot
    {
        TabItem *target = nullptr;
        Side side = Side::End;
        int at = -1;
    };
    QWidget &dropArea() override { return *this; }
    bool hover(const QList<TabItem *> &items, QPoint globalPosition) override;
    void endHover() override;
    void drop(const QList<TabItem *> &items, QPoint globalPosition) override;
    const DropVeil &veil() const { return *m_veil; }

signals:
    void activeChanged(partyline::TabItem *item);
    /// Pages or tabs are others or elsewhere.
    void layoutChanged();
    void closeWanted(const QList<partyline::TabItem *> &items);
    void joinWanted();
    void dragBegun(const QList<partyline::TabItem *> &items, QPoint globalPosition);
    void menuWanted(partyline::TabItem *item, QPoint globalPosition);
    void dropped(const QList<partyline::TabItem *> &items, const partyline::RoomTabs::Spot &spot);

private:
    std::optional<Spot> spotAt(const QList<TabItem *> &items, QPoint globalPosition) const;
    void follow(TabItem &item);
    void dropTab(int tab);
    void refresh(int tab);
    void changed();
    void followFocus(QWidget *now);
    void tellActive();

    static constexpr std::chrono::milliseconds Spring{500};

    const Theme &m_theme;
    RoomTabBar *m_bar;
    QStackedWidget *m_stack;
    DropVeil *m_veil;
    QTimer m_spring; ///< something dragged rests on a tab, which comes to the front
    int m_springTab = -1;
    bool m_isMoving = false;
};

} // namespace partyline
