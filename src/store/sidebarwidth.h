// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/settings.h"

namespace partyline {

/// Settings::sidebarWidth() of a sidebar that shows icons alone, px at 100 %; any other width is one of names.
constexpr int FoldedSidebar = 44;

/// The width that is kept: folded it has one.
constexpr int boundedSidebar(int width)
{
    return width == FoldedSidebar ? width : qBound(Settings::MinSidebar, width, Settings::MaxSidebar);
}

} // namespace partyline
