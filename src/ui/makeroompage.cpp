// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/makeroompage.h"

#include "services/floatplanecontroller.h"
#include "services/plugdjcontroller.h"
#include "ui/djroompage.h"
#include "ui/streamroompage.h"

namespace partyline {

RoomPage *makeRoomPage(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
{
    if (auto *dj = qobject_cast<PlugDjController *>(&room))
        return new DjRoomPage(*dj, theme, emotes, parent);
    if (auto *stream = qobject_cast<FloatplaneController *>(&room))
        return new StreamRoomPage(*stream, theme, emotes, parent);
    return new RoomPage(room, theme, emotes, parent);
}

} // namespace partyline
