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

void Workspace::write(Layout &layout) const
{
    const QByteArray geometry = layout.main.geometry;
    layout.main = m_main.written();
    layout.main.geometry = geometry;
    layout.windows.clear();
    layout.frontWindow = -1;
    for (const auto &window : m_windows) {
        if (&window->tabs() == m_front)
            layout.frontWindow = int(layout.windows.size());
        LayoutWindow written = window->tabs().written();
        written.geometry = window->saveGeometry();
        layout.windows.append(written);
    }
}

void Workspace::restore(const Layout &layout)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        QHash<QString, SplitArea::Place> places;
        QStringList known;
        QList<TabItem *> order = items();
        for (TabItem *item : order) {
            known.append(item->key());
            places.insert(item->key(), takeOut(*item));
        }
        closeEmptyWindows();
        const auto take = [&places](const QString &key) { return places.take(key); };
        const auto fill = [&](RoomTabs &tabs, const LayoutWindow &window) {
            for (const LayoutTab &tab : window.tabs) {
                const LayoutPane panes = tab.panes.reduced(known);
                const QStringList keys = panes.keys();
                if (keys.isEmpty() || QSet<QString>(keys.begin(), keys.end()).size() != keys.size())
                    continue; // nothing of it is here, or it was made by hand
                for (const QString &key : keys)
                    known.removeOne(key);
                tabs.build({panes, tab.active}, take);
            }
            tabs.setCurrentTab(std::min(window.current, tabs.count() - 1));
        };
        fill(m_main, layout.main);
        for (const LayoutWindow &window : layout.windows) {
            PopOutWindow &opened = openWindow();
            fill(opened.tabs(), window);
            if (!opened.restoreGeometry(window.geometry))
                opened.resize(m_main.size());
        }
        closeEmptyWindows();
        for (TabItem *item : std::as_const(order)) {
            if (places.contains(item->key()))
                m_main.add(take(item->key()));
        }
        m_main.setCurrentTab(std::min(layout.main.current, m_main.count() - 1));
        for (const auto &window : m_windows)
            window->setVisible(m_main.window()->isVisible());
        m_front = &m_main;
        if (layout.frontWindow >= 0 && layout.frontWindow < int(m_windows.size()))
            m_front = &m_windows[size_t(layout.frontWindow)]->tabs();
    }
    emit activeChanged(active());
    emit layoutChanged();
    emit looked();
}

void Workspace::showWindows()
{
    for (const auto &window : m_windows)
        window->show();
}

LayoutTab Workspace::tabWith(const TabItem &item, int *at) const
{
    const RoomTabs *tabs = tabsOf(item);
    if (!tabs)
        return {};
    const int tab = tabs->tabOf(item);
    if (at)
        *at = tab;
    const TabItem *active = tabs->area(tab).active();
    return {tabs->area(tab).tree(), active ? active->key() : QString()};
}

namespace {

/// A leaf beside `key` in its split, and on which side of it the key stands.
struct Neighbour
{
    QString key;
    SplitArea::Side side = SplitArea::Side::End;
};

Neighbour neighbourIn(const LayoutPane &pane, const QString &key, const QStringList &known)
{
    for (qsizetype i = 0; i < pane.children.size(); ++i) {
        const LayoutPane &child = pane.children[i];
        if (!child.keys().contains(key))
            continue;
        if (const Neighbour inside = neighbourIn(child, key, known); !inside.key.isEmpty())
            return inside;
        const bool isRow = pane.orientation == Qt::Horizontal;
        for (qsizetype j = i - 1; j >= 0; --j) {
            const QStringList keys = pane.children[j].reduced(known).keys();
            if (!keys.isEmpty())
                return {keys.constLast(), isRow ? SplitArea::Side::End : SplitArea::Side::Bottom};
        }
        for (qsizetype j = i + 1; j < pane.children.size(); ++j) {
            const QStringList keys = pane.children[j].reduced(known).keys();
            if (!keys.isEmpty())
                return {keys.constFirst(), isRow ? SplitArea::Side::Start : SplitArea::Side::Top};
        }
    }
    return {};
}

} // namespace

void Workspace::putBack(const LayoutTab &tab, const QStringList &keys, int at)
{
    QList<TabItem *> opened;
    QStringList stayed = tab.panes.keys();
    for (const QString &key : keys) {
        stayed.removeOne(key);
        if (TabItem *item = withKey(key))
            opened.append(item);
    }
    stayed.removeIf([this](const QString &key) { return !withKey(key); });
    if (opened.isEmpty())
        return;
    if (stayed.isEmpty()) {
        QHash<QString, SplitArea::Place> places;
        {
            const QScopedValueRollback moving(m_isMoving, true);
            QStringList known;
            for (TabItem *item : std::as_const(opened)) {
                known.append(item->key());
                places.insert(item->key(), takeOut(*item));
            }
            m_main.build(
                {tab.panes.reduced(known), tab.active}, [&places](const QString &key) { return places.value(key); },
                at);
            closeEmptyWindows();
        }
        focus(*opened.constFirst());
        emit activeChanged(active());
        return;
    }
    for (TabItem *item : std::as_const(opened)) {
        const Neighbour beside = neighbourIn(tab.panes, item->key(), stayed);
        if (TabItem *target = withKey(beside.key))
            moveBeside(*item, *target, beside.side);
        stayed.append(item->key());
    }
}

} // namespace partyline
