// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// How the layout is written down, set up again and put back in part.
#include "ui/popoutwindow.h"
#include "ui/workspace.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace partyline {

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
