// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbooth.h"
#include "practice/plugdjdoorman.h"
#include "practice/plugdjmoderation.h"
#include "practice/plugdjrest.h"
#include "practice/plugdjtalk.h"

/// The endpoint tables of plugdj.md 4, a function each.
namespace partyline::djpractice {

/// Who does the work. Lives as long as the routes do.
struct Ensemble
{
    Backstage &backstage;
    Doorman &doorman;
    Booth &booth;
    Talk &talk;
    Moderation &moderation;
};

void addAuthRoutes(Rest &rest, Ensemble &ensemble);       ///< 4.1
void addRoomRoutes(Rest &rest, Ensemble &ensemble);       ///< 4.2
void addRoomEditRoutes(Rest &rest, Ensemble &ensemble);   ///< 4.2, what changes a room
void addChatRoutes(Rest &rest, Ensemble &ensemble);       ///< 4.3
void addBoothRoutes(Rest &rest, Ensemble &ensemble);      ///< 4.4, 4.5
void addModerationRoutes(Rest &rest, Ensemble &ensemble); ///< 4.6
void addUserRoutes(Rest &rest, Ensemble &ensemble);       ///< 4.7, what is read
void addProfileRoutes(Rest &rest, Ensemble &ensemble);    ///< 4.7, what is changed
void addFriendRoutes(Rest &rest, Ensemble &ensemble);     ///< 4.8, 4.9
void addPlaylistRoutes(Rest &rest, Ensemble &ensemble);   ///< 4.10
void addStoreRoutes(Rest &rest, Ensemble &ensemble);      ///< 4.11: what is owned; nothing is for sale

} // namespace partyline::djpractice
