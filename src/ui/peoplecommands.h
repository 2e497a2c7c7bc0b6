// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class CommandBook;
class PlugDjAccount;
class RoomPage;

/// What every room understands about its people: /note, /nick, /hide, /show, /whois; in livestreams also /ignore and
/// /unignore, which hide for good there. All outlive the book.
void addPeopleCommands(CommandBook &book, RoomPage &page);
/// /ignore and /unignore on the server's own list of ignored people.
void addIgnoreCommands(CommandBook &book, RoomPage &page, PlugDjAccount &account);

} // namespace partyline
