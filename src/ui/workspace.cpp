// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/workspace.h"

#include "ui/composeredit.h"
#include "ui/feedview.h"
#include "ui/popoutwindow.h"
#include "ui/roomtabbar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QWindow>

#include <algorithm>

namespace partyline {

Workspace::Workspace(const Theme &theme, RoomTabs &main, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_main(main)
    , m_front(&main)
    , m_drag(theme)
{
    adopt(main);
    connect(&m_drag, &PaneDrag::droppedOutside, this, &Workspace::popOut);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] {
        const QWidget *active = QApplication::activeWindow();
        for (const auto &window : m_windows) {
            if (window.get() == active)
                setFront(window->tabs());
        }
        if (active && m_main.window() == active)
            setFront(m_main);
        emit looked();
    });
}

Workspace::~Workspace()
{
    qApp->disconnect(this);
    for (const auto &window : m_windows) {
        m_drag.removeTarget(window->tabs());
        window->disconnect(this);
        window->tabs().disconnect(this);
    }
    m_main.disconnect(this);
}

void Workspace::adopt(RoomTabs &tabs)
{
    m_drag.addTarget(tabs);
    connect(&tabs, &RoomTabs::activeChanged, this, [this, &tabs](TabItem *item) {
        if (m_isMoving || m_front != &tabs)
            return;
        emit activeChanged(item);
        emit looked();
    });
    connect(&tabs, &RoomTabs::layoutChanged, this, &Workspace::changed);
    connect(&tabs, &RoomTabs::closeWanted, this, &Workspace::closeWanted);
    connect(&tabs, &RoomTabs::joinWanted, this, &Workspace::joinWanted);
    connect(&tabs, &RoomTabs::menuWanted, this, &Workspace::menuWanted);
    connect(&tabs, &RoomTabs::dragBegun, this,
            [this, &tabs](const QList<TabItem *> &items, QPoint where) { m_drag.begin(items, tabs.bar(), where); });
    connect(&tabs, &RoomTabs::dropped, this,
            [this, &tabs](const QList<TabItem *> &items, const RoomTabs::Spot &spot) { dropped(tabs, items, spot); });
}

void Workspace::changed()
{
    if (!m_isMoving)
        emit layoutChanged();
}

void Workspace::setFront(RoomTabs &tabs)
{
    if (m_front == &tabs)
        return;
    m_front = &tabs;
    emit activeChanged(active());
    emit layoutChanged();
}

void Workspace::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    for (const auto &window : m_windows)
        window->addActions(actions);
}

RoomTabs *Workspace::tabsOf(const TabItem &item) const
{
    for (const auto &window : m_windows) {
        if (window->tabs().contains(item))
            return &window->tabs();
    }
    return m_main.contains(item) ? &m_main : nullptr;
}

QWidget *Workspace::pageOf(const TabItem &item) const
{
    const RoomTabs *tabs = tabsOf(item);
    return tabs ? tabs->pageOf(item) : nullptr;
}

QList<TabItem *> Workspace::items() const
{
    QList<TabItem *> all;
    for (const QList<TabItem *> &tab : m_main.layout())
        all += tab;
    for (const auto &window : m_windows) {
        for (const QList<TabItem *> &tab : window->tabs().layout())
            all += tab;
    }
    return all;
}

TabItem *Workspace::itemOf(const QWidget &inside) const
{
    for (TabItem *item : items()) {
        const QWidget *page = pageOf(*item);
        if (page == &inside || page->isAncestorOf(&inside))
            return item;
    }
    return nullptr;
}

TabItem *Workspace::withKey(const QString &key) const
{
    const QList<TabItem *> all = items();
    const auto at = std::ranges::find(all, key, &TabItem::key);
    return at == all.cend() ? nullptr : *at;
}

bool Workspace::isAlone(const TabItem &item) const
{
    const RoomTabs *tabs = tabsOf(item);
    return tabs && tabs->area(tabs->tabOf(item)).items().size() == 1;
}

bool Workspace::isLookedAt(const TabItem &item) const
{
    const QWidget *page = pageOf(item);
    return page && page->isVisible() && page->window()->isActiveWindow();
}

void Workspace::add(TabItem &item, QWidget *page, const TabItem *beside)
{
    RoomTabs *tabs = beside ? tabsOf(*beside) : nullptr;
    if (tabs)
        tabs->append({&item, page}, *beside);
    else
        m_main.add({&item, page});
    show(item);
}

void Workspace::remove(TabItem &item)
{
    RoomTabs *tabs = tabsOf(item);
    if (!tabs)
        return;
    QWidget *page = nullptr;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        page = tabs->take(item);
        closeEmptyWindows();
    }
    delete page;
    emit activeChanged(active());
    emit layoutChanged();
    emit looked();
}

void Workspace::show(TabItem &item)
{
    RoomTabs *tabs = tabsOf(item);
    if (!tabs)
        return;
    tabs->bringForward(item);
    if (tabs != m_front) {
        setFront(*tabs);
        tabs->window()->raise();
        tabs->window()->activateWindow();
    }
    emit looked();
    emit layoutChanged(); // which tab is in front
}

void Workspace::focus(TabItem &item)
{
    show(item);
    QWidget *page = pageOf(item);
    if (!page)
        return;
    QWidget *inside = page->focusWidget();
    const auto takesFocus = [](const QWidget *widget) { return widget && widget->isVisible() && widget->isEnabled(); };
    if (!takesFocus(inside))
        inside = page->findChild<ComposerEdit *>();
    if (!takesFocus(inside))
        inside = page->findChild<FeedView *>();
    (takesFocus(inside) ? inside : page)->setFocus(Qt::OtherFocusReason);
}

SplitArea::Place Workspace::takeOut(TabItem &item)
{
    RoomTabs *tabs = tabsOf(item);
    return {&item, tabs ? tabs->take(item) : nullptr};
}

LayoutPane Workspace::treeOf(const QList<TabItem *> &items) const
{
    QStringList keys;
    for (const TabItem *item : items)
        keys.append(item->key());
    return tabWith(*items.constFirst()).panes.reduced(keys);
}

void Workspace::moveBeside(TabItem &item, const TabItem &target, Side side)
{
    RoomTabs *tabs = tabsOf(target);
    if (!tabs || &item == &target || !tabsOf(item))
        return;
    dropped(*tabs, {&item}, {const_cast<TabItem *>(&target), side, -1});
}

void Workspace::dropped(RoomTabs &tabs, const QList<TabItem *> &items, const RoomTabs::Spot &spot)
{
    if (!spot.target)
        return putInto(tabs, items, spot.at);
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const LayoutPane tree = treeOf(items);
        QHash<QString, SplitArea::Place> places;
        for (TabItem *item : items)
            places.insert(item->key(), takeOut(*item));
        tabs.insert(
            tree, [&places](const QString &key) { return places.value(key); }, *spot.target, spot.side);
        closeEmptyWindows();
    }
    focus(*items.constFirst());
    emit activeChanged(active());
}

void Workspace::putInto(RoomTabs &tabs, const QList<TabItem *> &items, int at)
{
    RoomTabs *from = tabsOf(*items.constFirst());
    if (!from)
        return;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const int tab = from->tabOf(*items.constFirst());
        if (from->area(tab).items().size() == items.size()) {
            // A tab that stands before the place leaves a gap there.
            const int place = from == &tabs && at > tab ? at - 1 : at;
            tabs.addTab(from->takeTab(tab), place);
        } else {
            for (TabItem *item : items)
                tabs.add(takeOut(*item), at);
        }
        closeEmptyWindows();
    }
    focus(*items.constFirst());
    emit activeChanged(active());
}

void Workspace::moveToTab(TabItem &item, int at)
{
    if (RoomTabs *tabs = tabsOf(item); tabs && !isAlone(item))
        putInto(*tabs, {&item}, at < 0 ? tabs->tabOf(item) + 1 : at);
}

void Workspace::moveTab(TabItem &item, int by)
{
    RoomTabs *tabs = tabsOf(item);
    const int from = tabs ? tabs->tabOf(item) : -1;
    if (from < 0 || from + by < 0 || from + by >= tabs->count())
        return;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        tabs->moveTab(from, from + by);
    }
    show(item);
}

PopOutWindow &Workspace::openWindow()
{
    PopOutWindow &window = *m_windows.emplace_back(std::make_unique<PopOutWindow>(m_theme));
    adopt(window.tabs());
    window.addActions(m_actions);
    connect(&window, &PopOutWindow::moved, this, &Workspace::changed);
    connect(&window, &PopOutWindow::closing, this, [this, &window] { giveBack(window); });
    return window;
}

void Workspace::popOut(const QList<TabItem *> &items)
{
    if (items.isEmpty() || !pageOf(*items.constFirst()))
        return;
    const RoomTabs &from = *tabsOf(*items.constFirst());
    if (&from != &m_main && from.count() == 1 && from.area(0).items().size() == items.size())
        return; // it has a window of its own
    const QSize size = from.area(from.tabOf(*items.constFirst())).size();
    PopOutWindow &window = openWindow();
    window.resize(size + QSize(0, window.tabs().bar().sizeHint().height()));
    putInto(window.tabs(), items, 0);
    window.show();
    window.activateWindow();
}

void Workspace::bringBack(TabItem &item)
{
    if (isPoppedOut(item))
        putInto(m_main, {&item}, m_main.count());
}

void Workspace::giveBack(PopOutWindow &window)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        while (!window.tabs().isEmpty())
            m_main.addTab(window.tabs().takeTab(0));
        closeEmptyWindows();
    }
    emit activeChanged(active());
    emit layoutChanged();
    emit looked();
}

void Workspace::closeEmptyWindows()
{
    for (auto it = m_windows.begin(); it != m_windows.end();) {
        if (!(*it)->tabs().isEmpty()) {
            ++it;
            continue;
        }
        m_drag.removeTarget((*it)->tabs());
        if (m_front == &(*it)->tabs())
            m_front = &m_main;
        // Later: it may be what sent us here.
        PopOutWindow *gone = it->release();
        gone->disconnect(this);
        gone->tabs().disconnect(this);
        gone->hide();
        gone->deleteLater();
        it = m_windows.erase(it);
    }
}

bool Workspace::isSplit() const
{
    const SplitArea *area = m_front->currentArea();
    return area && area->items().size() > 1;
}

void Workspace::endSplit()
{
    TabItem *stays = active();
    if (!stays || !isSplit())
        return;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const QList<TabItem *> all = m_front->currentArea()->items();
        for (TabItem *item : all) {
            if (item != stays)
                m_front->add(takeOut(*item));
        }
    }
    show(*stays);
    emit activeChanged(stays);
}

bool Workspace::goTo(Side side)
{
    SplitArea *area = m_front->currentArea();
    TabItem *from = area ? area->active() : nullptr;
    TabItem *next = from ? area->neighbour(*from, side) : nullptr;
    if (next)
        focus(*next);
    return next;
}

} // namespace partyline
