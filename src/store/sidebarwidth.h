// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

/// Settings::sidebarWidth() of a sidebar that shows icons alone, px at 100 %; any other width is one of names.
constexpr int FoldedSidebar = 44;

} // namespace partyline
