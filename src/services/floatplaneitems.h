// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alert.h"
#include "core/feeditem.h"
#include "wire/floatplanechat.h"
#include "wire/floatplanesync.h"

namespace partyline {
class TextPages;
}

/// What Floatplane's events look like in a room's feed.
namespace partyline::floatplane {

Role roleOf(Chatter::UserType userType);
/// Said by the room rather than by somebody in it.
bool isSystem(Chatter::UserType userType);
/// Chatter, or a notice for what the system says; own lines are for the caller to mark.
FeedItem itemOf(Chatter &&chatter, const QList<Emote> &joinEmotes);
/// The usual line of somebody who is known, into a row that says nothing yet.
void fillItem(FeedItem &item, const ChatterView &chatter, const Person &author, const QList<Emote> &joinEmotes,
              TextPages &texts);
/// The own line before it is sent.
FeedItem pendingItem(const Person &self, const QString &text, const QList<Emote> &joinEmotes);
FeedItem itemOf(const Notification &notification);
FeedItem openedItem(const Poll &poll);
FeedItem endedItem(const Poll &poll);
/// For whoever looks elsewhere; without the room's id.
Alert openedAlert(const Poll &poll, const QString &roomName);
FeedItem gapItem(const QDateTime &from, const QDateTime &to);

/// `site` makes the target a whole address.
Notification notificationOf(const CreatorNotification &event, const QUrl &site);

} // namespace partyline::floatplane
