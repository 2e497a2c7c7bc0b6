// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

namespace partyline::bench {

/// Lines as people of a room say them: short and long, mixed scripts, links; forty people, few of them with a role.
FeedItem chatLine(qint64 seq);
/// Always the same words, which take three lines of a feed 400 px wide.
FeedItem threeLines(qint64 seq);
/// 60 letters of its own, an id of its own, somebody of two hundred people.
FeedItem sixtyLetters(qint64 seq);
/// Name and words: what somebody reads of the line, but for the time.
QString wordsOf(const FeedItem &item);

QList<FeedItem> many(FeedItem (*line)(qint64), int count, qint64 from = 1);

} // namespace partyline::bench
