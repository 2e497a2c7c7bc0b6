// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class RoomPage;
class Theme;

/// What stands in the feed of a live room as long as nobody said anything: three things to do. The page takes it.
void addQuietCard(RoomPage &page, const Theme &theme);

} // namespace partyline
