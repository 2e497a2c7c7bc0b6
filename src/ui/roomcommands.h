// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class CommandBook;
class PlugDjController;
class RoomController;
class RoomPage;

/// What every room understands: /help, /clear. All outlive the book.
void addRoomCommands(CommandBook &book, RoomPage &page);
/// What goes to a DJ room as it is typed (plugdj.md 6.2): /me, /em.
void addEmoteCommands(CommandBook &book, RoomController &room);
/// What a DJ room adds: /away, /back, and /sos, which is asked about twice (plugdj.md 6.3).
void addDjRoomCommands(CommandBook &book, PlugDjController &room);

} // namespace partyline
