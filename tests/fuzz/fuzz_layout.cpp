// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "store/layout.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto layout = layoutFromJson(jsonOf(bytesOf(data, size)).toObject());
    if (!layout)
        return 0;
    holds(layout->rooms.size() <= Layout::MostRooms, "a number of rooms");
    holds(layout->windows.size() <= Layout::MostWindows, "a number of windows");
    holds(layout->folders.size() <= Layout::MostFolders, "a number of folders");
    holds(layout->closed.size() <= Layout::MostClosed, "a number of steps back");
    const auto again = layoutFromJson(toJson(*layout));
    holds(again && *again == *layout, "a layout that was cut to its bounds is written and read as it is");
    QStringList known;
    for (const LayoutRoom &room : layout->rooms)
        known.append(room.key());
    for (const LayoutTab &tab : layout->main.tabs) {
        tab.panes.keys();
        const QStringList left = tab.panes.reduced(known).keys();
        for (const QString &key : left)
            holds(known.contains(key) || key.isEmpty(), "only rooms that are known");
    }
    return 0;
}
