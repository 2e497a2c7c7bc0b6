// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjeventrows.h"
#include "wire/plugdjletters.h"

namespace partyline::plugdj::events {

using namespace Qt::StringLiterals;

namespace {

/// Room texts: `d` or `w` by event, and in `u` the moderator.
template <typename Update>
std::optional<Event> roomText(const Payload &p, Key key)
{
    if (!isObject(p))
        return {};
    const auto found = unescapedIn(*p, key);
    return found ? std::optional<Event>(Update{*found, integer(*p, "u")}) : std::nullopt;
}

QJsonObject roomText(const QString &key, const QString &text, qint64 moderatorId)
{
    return {{key, escaped(text)}, {u"u"_s, moderatorId}};
}

template <typename Update>
std::optional<Event> description(const Payload &p)
{
    return roomText<Update>(p, "d");
}

QJsonValue write(const RoomLongDescriptionUpdate &event)
{
    return roomText(u"d"_s, event.text, event.moderatorId);
}

QJsonValue write(const RoomDescriptionUpdate &event)
{
    return roomText(u"d"_s, event.text, event.moderatorId);
}

QJsonValue write(const RoomShortDescriptionUpdate &event)
{
    return roomText(u"d"_s, event.text, event.moderatorId);
}

std::optional<Event> modAddDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModAddDj{moderator(*p), unescapedText(*p, "t")};
}

QJsonValue write(const ModAddDj &event)
{
    return byModerator(event.by, {{u"t"_s, escaped(event.target)}});
}

std::optional<Event> modMoveDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModMoveDj{moderator(*p), unescapedText(*p, "u"), smallInteger(*p, "o"), smallInteger(*p, "n")};
}

QJsonValue write(const ModMoveDj &event)
{
    return byModerator(event.by, {{u"u"_s, escaped(event.target)}, {u"o"_s, event.from}, {u"n"_s, event.to}});
}

std::optional<Event> modRemoveDj(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModRemoveDj{moderator(*p), unescapedText(*p, "t"), flag(*p, "d")};
}

QJsonValue write(const ModRemoveDj &event)
{
    return byModerator(event.by, {{u"t"_s, escaped(event.target)}, {u"d"_s, event.wasPlaying}});
}

/// An object, and in 2014 the moderator's name alone.
std::optional<Event> modSkip(const Payload &p)
{
    if (isObject(p))
        return ModSkip{moderator(*p)};
    return ModSkip{{textOf(p).value_or(QString()), 0}};
}

QJsonValue write(const ModSkip &event)
{
    return byModerator(event.by, {});
}

std::optional<Event> modBan(const Payload &p)
{
    if (!isObject(p))
        return {};
    const auto id = integerIn(*p, "i");
    return ModBan{moderator(*p), unescapedText(*p, "t"), id ? *id : integer(*p, "u"), banDuration(text(*p, "d"))};
}

QJsonValue write(const ModBan &event)
{
    QJsonObject object = byModerator(event.by, {{u"t"_s, escaped(event.target)}, {u"d"_s, letterOf(event.duration)}});
    if (event.targetId > 0) // the original does not tell it
        object.insert(u"i"_s, event.targetId);
    return object;
}

std::optional<Event> modMute(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModMute{moderator(*p), unescapedText(*p, "t"), integer(*p, "i"), muteDuration(text(*p, "d")),
                   smallInteger(*p, "r")};
}

QJsonValue write(const ModMute &event)
{
    return byModerator(event.by, {{u"t"_s, escaped(event.target)},
                                  {u"i"_s, event.targetId},
                                  {u"d"_s, letterOf(event.duration)},
                                  {u"r"_s, event.reason}});
}

std::optional<Event> modWaitListBan(const Payload &p)
{
    if (!isObject(p))
        return {};
    return ModWaitListBan{moderator(*p), unescapedText(*p, "t"), integer(*p, "ti"), waitListBanDuration(text(*p, "d"))};
}

QJsonValue write(const ModWaitListBan &event)
{
    return byModerator(
        event.by, {{u"t"_s, escaped(event.target)}, {u"ti"_s, event.targetId}, {u"d"_s, letterOf(event.duration)}});
}

std::optional<Event> modStaff(const Payload &p)
{
    const auto array = p ? json::arrayMember(*p, "u") : std::nullopt;
    if (!array)
        return {};
    ModStaff event{moderator(*p), {}};
    for (const Element element : *array) {
        if (event.changes.size() >= limits::MostOfMessage)
            break;
        if (integer(element, "i") > 0)
            event.changes.append(
                {integer(element, "i"), unescapedText(element, "n"), currentRole(smallInteger(element, "p"))});
    }
    return event;
}

QJsonValue write(const ModStaff &event)
{
    QJsonArray changes;
    for (const StaffChange &change : event.changes)
        changes.append(QJsonObject{{u"i"_s, change.id}, {u"n"_s, escaped(change.username)}, {u"p"_s, change.role}});
    return byModerator(event.by, {{u"u"_s, changes}});
}

std::optional<Event> roomName(const Payload &p)
{
    return roomText<RoomNameUpdate>(p, "n");
}

QJsonValue write(const RoomNameUpdate &event)
{
    return roomText(u"n"_s, event.name, event.moderatorId);
}

std::optional<Event> roomWelcome(const Payload &p)
{
    return roomText<RoomWelcomeUpdate>(p, "w");
}

QJsonValue write(const RoomWelcomeUpdate &event)
{
    return roomText(u"w"_s, event.text, event.moderatorId);
}

std::optional<Event> minChatLevel(const Payload &p)
{
    const auto level = p ? smallIntegerIn(*p, "m") : std::nullopt;
    return level ? std::optional<Event>(RoomMinChatLevelUpdate{*level, integer(*p, "u")}) : std::nullopt;
}

QJsonValue write(const RoomMinChatLevelUpdate &event)
{
    return QJsonObject{{u"m"_s, event.level}, {u"u"_s, event.moderatorId}};
}

using Look = RoomLookUpdate::What;

template <Look what>
std::optional<Event> look(const Payload &p)
{
    return RoomLookUpdate{what, rawOf(p)};
}

template <Look what>
bool isLook(const Event &event)
{
    return std::get<RoomLookUpdate>(event).what == what;
}

template <Look what>
constexpr Row lookRow(std::string_view name)
{
    return row<RoomLookUpdate, asItCame>(name, look<what>, Scope::Room, isLook<what>);
}

constexpr Row Rows[] = {
    // F. Moderation.
    row<ModAddDj, write>("modAddDJ", modAddDj),
    row<ModMoveDj, write>("modMoveDJ", modMoveDj),
    row<ModRemoveDj, write>("modRemoveDJ", modRemoveDj),
    row<ModSkip, write>("modSkip", modSkip),
    row<ModBan, write>("modBan", modBan),
    row<ModMute, write>("modMute", modMute),
    row<ModWaitListBan, write>("modWaitlistBan", modWaitListBan),
    misspelt<ModWaitListBan, write>("modwaitlistBan", modWaitListBan), // in the documentation's index
    row<ModStaff, write>("modStaff", modStaff),
    row<ModAmbassador, asItCame>("modAmbassador", opaque<ModAmbassador>),
    // G. The room itself.
    row<RoomNameUpdate, write>("roomNameUpdate", roomName),
    row<RoomDescriptionUpdate, write>("roomDescriptionUpdate", description<RoomDescriptionUpdate>),
    row<RoomWelcomeUpdate, write>("roomWelcomeUpdate", roomWelcome),
    row<RoomMinChatLevelUpdate, write>("roomMinChatLevelUpdate", minChatLevel),
    misspelt<RoomMinChatLevelUpdate, write>("roomMinChatLevel", minChatLevel), // in the page itself
    row<RoomShortDescriptionUpdate, write>("roomShortDescriptionUpdate", description<RoomShortDescriptionUpdate>),
    row<RoomLongDescriptionUpdate, write>("roomLongDescriptionUpdate", description<RoomLongDescriptionUpdate>),
    lookRow<Look::Thumbnail>("roomThumbnailUpdate"),
    lookRow<Look::Banner>("roomBannerUpdate"),
    lookRow<Look::Background>("roomBackgroundUpdate"),
    lookRow<Look::Language>("roomLanguageUpdate"),
    lookRow<Look::Genres>("roomGenresUpdate"),
    lookRow<Look::SubGenres>("roomSubGenresUpdate"),
    lookRow<Look::LinkAdd>("roomLinkAdd"),
    lookRow<Look::LinkDelete>("roomLinkDelete"),
};

} // namespace

std::span<const Row> staff()
{
    return Rows;
}

} // namespace partyline::plugdj::events
