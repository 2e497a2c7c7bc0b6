// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/itemjson.h"
#include "fuzz/fuzz.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // What a history file keeps of a line beyond its text, and the words of its columns.
    const QJsonObject object = jsonOf(bytesOf(data, size)).toObject();
    const FeedItem::Payload payload = payloadFromJson(object);
    const FeedItem::Payload again = payloadFromJson(payloadJson(payload));
    holds(again.index() == payload.index(), "a payload written is of the kind that was read");
    const QString word = textOf(data, size);
    kindFrom(word);
    roleFrom(word);
    deliveryFrom(word);
    serviceFrom(word);
    return 0;
}
