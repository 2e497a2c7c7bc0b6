// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "feed/repeatfold.h"

#include <QString>

#include <chrono>

namespace partyline {

/// "Moderator": translated; empty for Role::None.
QString roleName(Role role);
/// "Woot", "Meh", "Grab": translated.
QString voteWord(VoteEvent::What what);
/// When it was said: as the server says for chatter (floatplane.md 7.7), or when we heard it.
const QDateTime &shownTime(const FeedItem &item);
/// "21:04" in local time; empty for an invalid time.
QString clockText(const QDateTime &time);
/// "4:21", "1:02:03".
QString durationText(std::chrono::seconds duration);
/// "ann", "ann and bob", "ann, bob and 11 others"; `total` counts people beyond the list as well.
QString peopleText(const QStringList &names, int total);
/// The line without its author: who came, what the poll was, how long nothing was received, or the item's own text.
QString lineText(const FeedItem &item);
/// "deleted by tape.deck", "deleted".
QString deletedText(const FeedItem &item);
/// "21:04, tape.deck, Moderator, hello": what a screen reader says of one row, with its state in words. The
/// text of a deleted line is not said.
QString spokenText(const FeedItem &item, const RepeatFold::Repeats &repeats = {});
/// "14 times, by ann, bob and 2 others".
QString repeatsText(const RepeatFold::Repeats &repeats);

} // namespace partyline
