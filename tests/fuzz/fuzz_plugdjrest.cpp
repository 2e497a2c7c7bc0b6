// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/plugdjfriends.h"
#include "wire/plugdjpenalties.h"
#include "wire/plugdjrest.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonValue json = jsonOf(bytesOf(data, size));
    if (json.isArray())
        plugdj::readIgnores(json.toArray());
    const QJsonObject object = json.isArray() ? json.toArray().at(0).toObject() : json.toObject();
    plugdj::toJson(plugdj::readOwnUser(object));
    plugdj::toJson(plugdj::readMedia(object));
    plugdj::toJson(plugdj::readChatLine(object));
    plugdj::toJson(plugdj::readNotification(object));
    plugdj::toJson(plugdj::readHistoryEntry(object));
    plugdj::toJson(plugdj::readRoomListEntry(object));
    plugdj::toJson(plugdj::readChatHistory(object));
    plugdj::toJson(plugdj::readPlaylist(object));
    plugdj::readFriend(object);
    plugdj::readFriendInvite(object);
    plugdj::readProfile(object);
    plugdj::readBanEntry(object).until();
    plugdj::readMuteEntry(object);
    plugdj::readWaitListBanEntry(object).until();
    const plugdj::RoomState state = plugdj::readRoomState(object);
    plugdj::readRoomState(plugdj::toJson(state));
    return 0;
}
