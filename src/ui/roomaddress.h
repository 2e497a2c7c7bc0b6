// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace partyline {

/// Where somebody wants to go, as typed or pasted.
struct RoomAddress
{
    std::optional<Service> service; ///< where the text itself tells
    QString host;                   ///< with its port, of a whole address; empty for a bare name
    QString room;                   ///< slug, livestream id, or name of a creator's channel

    bool operator==(const RoomAddress &) const = default;
};

/// Reads a slug, a room's address, a livestream id, a channel's address, or a link of ours around one of them
/// ("partyline:plug.dj/night-bus"). Error::Kind::Room when it is none of them.
Result<RoomAddress> roomAddressFromText(const QString &text);

/// True for what names a livestream itself; else a Floatplane room is the word in a creator's channel address.
bool isLivestreamId(const QString &room);

} // namespace partyline
