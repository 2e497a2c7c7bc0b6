// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/sightorder.h"

#include "services/roomcontroller.h"
#include "ui/roompage.h"

#include <QApplication>

#include <algorithm>

namespace partyline::sightorder {

QList<LayoutRoom> of(const Layout &layout, const QString &front)
{
    QStringList shown = layout.main.tabs.value(layout.main.current).panes.keys();
    for (const LayoutWindow &window : layout.windows)
        shown += window.tabs.value(window.current).panes.keys();
    const auto rank = [&](const LayoutRoom &room) {
        if (room.key() == front)
            return 0;
        return shown.contains(room.key()) ? 1 : 2;
    };
    QList<LayoutRoom> rooms = layout.rooms;
    std::ranges::stable_sort(rooms, {}, rank);
    return rooms;
}

QList<RoomController *> of(const std::vector<std::unique_ptr<RoomController>> &rooms)
{
    QList<const RoomController *> seen;
    for (QWidget *widget : QApplication::allWidgets()) {
        const auto *page = qobject_cast<RoomPage *>(widget);
        if (page && page->isVisible())
            seen.append(&page->room());
    }
    QList<RoomController *> all;
    for (const auto &room : rooms)
        all.append(room.get());
    std::ranges::stable_partition(all, [&](const RoomController *room) { return seen.contains(room); });
    return all;
}

} // namespace partyline::sightorder
