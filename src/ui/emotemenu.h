// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace partyline {

class Settings;

/// Puts "Emotes" (their size, when they move) and "Reduce motion" into the View menu; they follow the settings, which
/// outlive it.
void addEmoteMenu(QMenu &view, Settings &settings);

} // namespace partyline
