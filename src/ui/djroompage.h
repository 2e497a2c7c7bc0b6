// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roompage.h"

namespace partyline {

class DjColumn;
class NowPlayingStrip;
class PlugDjController;

/// The page of a DJ room: connects the controller with the column and the strip.
class DjRoomPage final : public RoomPage
{
    Q_OBJECT

public:
    DjRoomPage(PlugDjController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);

private:
    void connectColumn();
    void updateNowPlaying();
    void updatePending();
    void updateRoster();
    void updateRefusal();

    PlugDjController &m_djRoom;
    DjColumn *m_column;
    NowPlayingStrip *m_strip;
};

} // namespace partyline
