// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjletters.h"
#include "wire/plugdjreaders.h"

namespace partyline::plugdj::readers {

namespace {

template <RoomLookUpdate::What what>
std::optional<Event> look(const Payload &p)
{
    return RoomLookUpdate{what, rawOf(p)};
}

/// Room texts: `d` or `w` by event, and in `u` the moderator.
template <typename Update>
std::optional<Event> roomText(const Payload &p, Key key)
{
    if (!isObject(p))
        return {};
    const auto found = unescapedIn(*p, key);
    return found ? std::optional<Event>(Update{*found, integer(*p, "u")}) : std::nullopt;
}

template <typename Update>
std::optional<Event> description(const Payload &p)
{
    return roomText<Update>(p, "d");
}

std::optional<Event> modAddDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModAddDj{moderator(*p), unescapedText(*p, "t")};
}

std::optional<Event> modMoveDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModMoveDj{moderator(*p), unescapedText(*p, "u"), smallInteger(*p, "o"), smallInteger(*p, "n")};
}

std::optional<Event> modRemoveDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModRemoveDj{moderator(*p), unescapedText(*p, "t"), flag(*p, "d")};
}

/// An object, and in 2014 the moderator's name alone.
std::optional<Event> modSkip(const Payload &p)
{
    if (isObject(p))
        return ModSkip{moderator(*p)};
    return ModSkip{{textOf(p).value_or(QString()), 0}};
}

std::optional<Event> modBan(const Payload &p)
{
    if (!isObject(p))
        return {};
    const auto id = integerIn(*p, "i");
    return ModBan{moderator(*p), unescapedText(*p, "t"), id ? *id : integer(*p, "u"), banDuration(text(*p, "d"))};
}

std::optional<Event> modMute(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModMute{moderator(*p), unescapedText(*p, "t"), integer(*p, "i"), muteDuration(text(*p, "d")),
                   smallInteger(*p, "r")};
}

std::optional<Event> modWaitListBan(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModWaitListBan{moderator(*p), unescapedText(*p, "t"), integer(*p, "ti"), waitListBanDuration(text(*p, "d"))};
}

std::optional<Event> modStaff(const Payload &p)
{
    const auto array = p ? json::arrayMember(*p, "u") : std::nullopt;
    if (!array)
        return {};
    ModStaff event{moderator(*p), {}};
    for (const Element element : *array) {
        if (integer(element, "i") > 0)
            event.changes.append(
                {integer(element, "i"), unescapedText(element, "n"), currentRole(smallInteger(element, "p"))});
    }
    return event;
}

std::optional<Event> roomName(const Payload &p)
{
    return roomText<RoomNameUpdate>(p, "n");
}

std::optional<Event> roomWelcome(const Payload &p)
{
    return roomText<RoomWelcomeUpdate>(p, "w");
}

std::optional<Event> minChatLevel(const Payload &p)
{
    const auto level = p ? smallIntegerIn(*p, "m") : std::nullopt;
    return level ? std::optional<Event>(RoomMinChatLevelUpdate{*level, integer(*p, "u")}) : std::nullopt;
}

using Look = RoomLookUpdate::What;

} // namespace

const Table &staff()
{
    static const Table table{
        {"modAddDJ", modAddDj},
        {"modMoveDJ", modMoveDj},
        {"modRemoveDJ", modRemoveDj},
        {"modSkip", modSkip},
        {"modBan", modBan},
        {"modMute", modMute},
        {"modWaitlistBan", modWaitListBan},
        {"modwaitlistBan", modWaitListBan}, // as the documentation's index spells it
        {"modStaff", modStaff},
        {"modAmbassador", opaque<ModAmbassador>},
        {"roomNameUpdate", roomName},
        {"roomDescriptionUpdate", description<RoomDescriptionUpdate>},
        {"roomWelcomeUpdate", roomWelcome},
        {"roomMinChatLevelUpdate", minChatLevel},
        {"roomMinChatLevel", minChatLevel}, // as the body of the documentation's page spells it
        {"roomShortDescriptionUpdate", description<RoomShortDescriptionUpdate>},
        {"roomLongDescriptionUpdate", description<RoomLongDescriptionUpdate>},
        {"roomThumbnailUpdate", look<Look::Thumbnail>},
        {"roomBannerUpdate", look<Look::Banner>},
        {"roomBackgroundUpdate", look<Look::Background>},
        {"roomLanguageUpdate", look<Look::Language>},
        {"roomGenresUpdate", look<Look::Genres>},
        {"roomSubGenresUpdate", look<Look::SubGenres>},
        {"roomLinkAdd", look<Look::LinkAdd>},
        {"roomLinkDelete", look<Look::LinkDelete>},
    };
    return table;
}

} // namespace partyline::plugdj::readers
