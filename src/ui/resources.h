// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

/// Makes resources/partyline.qrc reachable below ":/partyline". It rests in a static library, so the linker drops it
/// unless somebody asks. Any number of calls is fine.
void loadResources();

} // namespace partyline
