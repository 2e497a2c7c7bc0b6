// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/cast.h"
#include "practice/plugdjworld.h"

/// The accounts, rooms and residents that the practice server starts with (plugdj.md Appendix A, seed data).
namespace partyline::djpractice {

/// One account that a person or a test can sign in with.
struct SeededAccount
{
    const char *key; ///< its name in the announcement: "host", "muted", ...
    const char *email;
    const char *username;
    int role;  ///< in the busy room
    int gRole; ///< on the site
    int level;
    const char *about;
};

inline constexpr const char *SeededPassword = "practice";
inline constexpr const char *BusySlug = "night-bus";

/// All of them; the first is the one the announcement offers.
const QList<SeededAccount> &seededAccounts();

/// Fills an empty world. The same cast gives the same world; `now` dates its past.
void seed(World &world, Cast &cast, const QDateTime &now);

/// Adds `count` residents to the room, for the fault that crowds it.
void crowd(World &world, Room &room, Cast &cast, int count);

/// A song that somebody might play, five to twenty seconds long.
plugdj::Media someMedia(World &world, Cast &cast);

} // namespace partyline::djpractice
