// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

/// From now on the memory of this process, which holds passwords and sessions, is nobody else's: a crash leaves no core
/// file and gives none to a crash reporter, and other programs of the same user can neither read it nor attach to it.
/// What this program starts is not concerned. Does nothing under a sanitizer, which looks at memory in the same way.
void keepMemoryToOurselves();

/// Overwrites the value of that option ("--code VALUE", "--code=VALUE") in the arguments that others can read of this
/// process. Call it once they have been copied.
void hideArgument(int argc, char *argv[], const char *option);

} // namespace partyline
