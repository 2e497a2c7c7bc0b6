// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"

/// The REST calls about friends, ignored people and profiles (plugdj.md 4.7, 4.8).
namespace partyline::plugdj {

ApiRequest friendsRequest();
ApiRequest friendInvitesRequest();
/// Asks, or accepts where the other one has asked before.
ApiRequest befriendRequest(qint64 id);
ApiRequest unfriendRequest(qint64 id);
ApiRequest refuseFriendRequest(qint64 id);
ApiRequest ignoresRequest();
ApiRequest ignoreRequest(qint64 id);
ApiRequest unignoreRequest(qint64 id);
ApiRequest userRequest(qint64 id);
ApiRequest profileRequest(qint64 id);

} // namespace partyline::plugdj
