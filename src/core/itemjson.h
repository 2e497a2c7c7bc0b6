// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QJsonObject>

namespace partyline {

/// One item as the JSON object that design.md 7 describes. A payload adds its members: "track" and "ended" for an
/// advance, "vote", "emotes", "poll", "notification", "from"/"to"/"filled" for a gap, "people" for batched joins.
QJsonObject itemJson(const FeedItem &item);

} // namespace partyline
