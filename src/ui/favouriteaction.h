// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QObject;

namespace partyline {

class PlugDjController;
class Theme;

/// "Add to favourites" or "Remove from favourites", as the account has the room now; follows by itself. Hidden for
/// guests, off while the room is not known or the site is being asked. Room and theme outlive it.
QAction *makeFavouriteAction(PlugDjController &room, const Theme &theme, QObject *parent);

} // namespace partyline
