// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

class QMenu;

namespace partyline {

class PlugDjPlaylists;

/// Fills the menu each time it opens with the account's playlists, the active one first and marked, and with why there
/// are none. `chosen` hears the id of the picked one; `except` is left out. The playlists outlive the menu.
void fillPlaylistMenu(QMenu &menu, PlugDjPlaylists &playlists, std::function<void(qint64)> chosen, qint64 except = 0);

} // namespace partyline
