// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class RoomController;
class RoomPage;
class Settings;

/// From now on the page looks and does as the settings say: as for all rooms, and where the room has its own, so.
/// Settings outlive the page.
void followChoices(Settings &settings, RoomController &room, RoomPage &page);

} // namespace partyline
