// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomwatch.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

class QToolButton;

namespace partyline {

class RoomTabBar;
class Theme;

/// The tabs and the pages below them. A tab shows one room, or several side by side; the one that was touched last is
/// the active one. Owns the pages.
class RoomTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomTabs(const Theme &theme, QWidget *parent = nullptr);
    ~RoomTabs() override;

    /// In a tab of its own, or beside a room that is already here.
    void add(RoomWatch &watch, QWidget *page, const RoomWatch *beside = nullptr);
    /// Takes the room out and deletes its page.
    void remove(RoomWatch &watch);
    void show(const RoomWatch &watch);
    /// Moves a room out of its tab to the end side of the current one.
    void moveBeside(RoomWatch &watch);
    /// Gives every room of the current tab a tab of its own.
    void endSplit();
    void step(int by);

    RoomWatch *active() const;
    QWidget *activePage() const;
    RoomTabBar &bar() const { return *m_bar; }
    int currentTab() const;
    void setCurrentTab(int tab);
    /// The rooms of each tab, from the start side.
    QList<QList<RoomWatch *>> layout() const;

signals:
    void activeChanged(partyline::RoomWatch *watch);
    /// Rooms or tabs are others or elsewhere.
    void layoutChanged();
    void leaveWanted(partyline::RoomWatch *watch);
    void joinWanted();

private:
    struct Place
    {
        RoomWatch *watch;
        QWidget *page;
    };

    QSplitter *split(int tab) const;
    int tabOf(const RoomWatch &watch) const;
    int addTab(const Place &place);
    void insert(int tab, const Place &place);
    /// The page without its place; an empty tab goes.
    QWidget *take(const RoomWatch &watch);
    void followFocus(QWidget *now);
    void tellActive();

    const Theme &m_theme;
    RoomTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Place> m_places;
    RoomWatch *m_active = nullptr;
    bool m_isMoving = false;
};

} // namespace partyline
