// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QJsonObject>

#include <optional>

namespace partyline {

/// One item as the JSON object that design.md 7 describes.
QJsonObject itemJson(const FeedItem &item);
/// The further members that a payload adds to that: "track" and "ended" for an advance, "vote", "emotes", "poll",
/// "notification", "from"/"to"/"filled" for a gap, "people" for batched joins. Empty for an item without payload.
/// Nothing of the payload is lost: history keeps it in this form.
QJsonObject payloadJson(const FeedItem::Payload &payload);
/// The way back. What is missing or of another type reads as nothing.
FeedItem::Payload payloadFromJson(const QJsonObject &object);

/// The way back from kindToken() and its like; nothing, or the enumeration's None, for an unknown word.
std::optional<FeedItem::Kind> kindFrom(const QString &token);
Role roleFrom(const QString &token);
FeedItem::Delivery deliveryFrom(const QString &token);
std::optional<Service> serviceFrom(const QString &token);

} // namespace partyline
