// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjreplay.h"

#include "services/plugdjroom.h"
#include "wire/plugdjletters.h"

namespace partyline {

namespace {

struct Replay
{
    PlugDjRoom &room;
    const QDateTime now;

    // Guests are only counted, and whether the state has counted this one nobody knows.
    void operator()(const plugdj::UserJoin &event) const
    {
        if (!event.user.guest)
            room.join(event.user);
    }
    void operator()(const plugdj::UserLeave &event) const
    {
        if (event.userId > 0 && event.userId != room.selfId())
            room.leave(event.userId);
    }
    void operator()(const plugdj::UserUpdate &event) const { room.update(event); }
    void operator()(const plugdj::NameChangedRoom &event) const
    {
        plugdj::UserUpdate update;
        update.id = event.id;
        update.username = event.newName;
        room.update(update);
    }
    void operator()(const plugdj::DjListUpdate &event) const { room.setWaitList(event.waitList); }
    void operator()(const plugdj::DjListCycle &event) const { room.setCycles(event.cycles); }
    void operator()(const plugdj::DjListLocked &event) const
    {
        room.setLocked(event.isLocked);
        if (event.wasCleared)
            room.setWaitList({});
    }
    void operator()(const plugdj::Voted &event) const { room.vote(event.userId, event.direction, now); }
    void operator()(const plugdj::Grabbed &event) const { room.grab(event.userId, now); }
    void operator()(const plugdj::ModMute &event) const
    {
        if (event.duration == plugdj::MuteDuration::Lifted)
            room.unmute(event.targetId);
        else if (const auto length = plugdj::lengthOf(event.duration))
            room.mute(event.targetId, now.addSecs(length->count()));
    }
    void operator()(const plugdj::ModStaff &event) const
    {
        for (const plugdj::StaffChange &change : event.changes)
            room.setRole(change.id, change.username, change.role);
    }
    void operator()(const plugdj::RoomNameUpdate &event) const { room.meta().name = event.name; }
    void operator()(const plugdj::RoomDescriptionUpdate &event) const { room.meta().description = event.text; }
    void operator()(const plugdj::RoomLongDescriptionUpdate &event) const { room.meta().description = event.text; }
    void operator()(const plugdj::RoomWelcomeUpdate &event) const { room.meta().welcome = event.text; }
    void operator()(const plugdj::RoomMinChatLevelUpdate &event) const
    {
        room.meta().minimumChatLevel = std::max(1, event.level);
    }

    template <typename Other>
    void operator()(const Other &) const
    {
        // No state of the room.
    }
};

} // namespace

void replay(const QList<plugdj::Envelope> &events, PlugDjRoom &room, const QDateTime &now)
{
    for (const plugdj::Envelope &envelope : events)
        std::visit(Replay{room, now}, envelope.event);
}

} // namespace partyline
