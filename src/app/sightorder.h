// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layout.h"

#include <QList>

#include <memory>
#include <vector>

namespace partyline {

class RoomController;

/// Who comes back first after a start or a sleep: what the user looks at.
namespace sightorder {

/// The room that was looked at last, those beside it and those of the other windows, then what lies behind other tabs.
QList<LayoutRoom> of(const Layout &layout, const QString &front);
/// Rooms whose page can be seen now, then the others, each in their own order.
QList<RoomController *> of(const std::vector<std::unique_ptr<RoomController>> &rooms);

} // namespace sightorder

} // namespace partyline
