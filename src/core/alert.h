// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace partyline {

/// Something that wants the user's eye even when he looks elsewhere. A room tells it (RoomController::alerted); the
/// window marks the room, and the desktop shows it when the room is not what the user looks at.
struct Alert
{
    enum class Kind {
        Mention,
        NextUp,     ///< our own track plays next
        OnAir,      ///< our own track has begun
        Place,      ///< our place on the wait list
        Friend,     ///< a request, or a friend came
        Moderation, ///< something was done to us
        Site,       ///< maintenance, a message of the site, a level
        Automation, ///< what was done for us, or stopped
        Livestream,
        Poll,
        Connection
    };
    enum class Urgency { Low, Normal, Critical }; ///< as the desktop's notifications know it

    Kind kind = Kind::Site; ///< a later alert of the same kind and room takes the place of the one before
    QString room;           ///< slug or livestream id, for the record
    QString title;          ///< a few words, plain text: "You are next in Night Bus"
    QString text;           ///< one sentence, plain text; may be empty
    Urgency urgency = Urgency::Normal;

    bool operator==(const Alert &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Alert)
