// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace partyline {

class EmoteStore;
class RoomController;
class RoomPage;
class Theme;

/// The page that the room's service has. All but the page outlive it; `emotes` may be null.
RoomPage *makeRoomPage(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent);

} // namespace partyline
