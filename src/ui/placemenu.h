// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace partyline {

class TabItem;
class Workspace;

/// Everything that drawing with the pointer does to a room or tab, as entries: beside another one, into a tab or window
/// of its own, back, along the tabs. What cannot be done says so by being off.
void fillPlaceMenu(QMenu &menu, Workspace &workspace, TabItem &item);

} // namespace partyline
