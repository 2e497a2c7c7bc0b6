// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdj.h"

namespace partyline {

class PlugDjRoom;

/// Puts events that were told already, but that a fresh state does not know, into the room again: silently, and only
/// what they change (plugdj.md 1.5). What plays is the state's to say.
void replay(const QList<plugdj::Envelope> &events, PlugDjRoom &room, const QDateTime &now);

} // namespace partyline
