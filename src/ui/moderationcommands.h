// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class CommandBook;
class ModerationDesk;
class RoomPage;

/// "/ban", "/mute", "/unmute", "/unban", "/skip", "/lock", "/unlock", "/cycle", "/add", "/remove", "/move", "/delete",
/// "/role" and "/staff" of a DJ room. The book asks with the consequence before it runs them. All three outlive it.
void addModerationCommands(CommandBook &book, ModerationDesk &desk, RoomPage &page);

} // namespace partyline
