// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QJsonObject>

namespace partyline::cli {

/// The further members that a payload adds to an item's JSON line: "track" and "ended" for an advance, "vote",
/// "emotes", "poll", "notification", "from"/"to"/"filled" for a gap, "people" for batched joins. Empty for an item
/// without payload.
QJsonObject payloadJson(const FeedItem::Payload &payload);

} // namespace partyline::cli
