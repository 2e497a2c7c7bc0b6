// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjeventrows.h"

namespace partyline::plugdj::events {

using namespace Qt::StringLiterals;

namespace {

std::optional<Event> chat(const Payload &p)
{
    json::Object object;
    if (!isObject(p) || p->get(object))
        return {};
    // As chatLine(), in one walk over the object, and names made once: this is the hot path.
    static thread_local json::TextPool names;
    Chat event;
    bool hasMessage = false;
    for (const auto &[key, value] : object) {
        if (value.is_null())
            continue;
        if (key == "cid") {
            event.line.cid = json::toText(value).value_or(QString());
        } else if (key == "message") {
            const auto message = json::toText(value);
            hasMessage = message.has_value();
            event.line.message = unescaped(message.value_or(QString()));
        } else if (key == "uid") {
            event.line.userId = json::toInteger(value).value_or(0);
        } else if (key == "un") {
            event.line.username = unescaped(names.text(value));
        } else if (key == "sub") {
            event.line.subscriber = json::toFlag(value).value_or(false);
        } else if (key == "timestamp") {
            event.line.timestamp = parseDate(json::toText(value).value_or(QString()));
        }
    }
    return hasMessage ? std::optional<Event>(std::move(event)) : std::nullopt;
}

QJsonValue write(const Chat &event)
{
    return toJson(event.line);
}

std::optional<Event> chatDelete(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "c"))
        return {};
    const auto by = integerIn(*p, "mi");
    return ChatDelete{text(*p, "c"), by ? *by : integer(*p, "u")};
}

QJsonValue write(const ChatDelete &event)
{
    return QJsonObject{{u"c"_s, event.cid}, {u"mi"_s, event.moderatorId}};
}

std::optional<Event> userLeave(const Payload &p)
{
    const auto id = integerOf(p);
    return id ? std::optional<Event>(UserLeave{*id}) : std::nullopt;
}

QJsonValue write(const UserLeave &event)
{
    return event.userId;
}

std::optional<Event> userUpdate(const Payload &p)
{
    if (!isObject(p))
        return {};
    UserUpdate event;
    const auto id = integerIn(*p, "i");
    event.id = id ? *id : integer(*p, "id");
    event.username = unescapedIn(*p, "username");
    event.level = smallIntegerIn(*p, "level");
    // A badge that is null was taken off, which is not the same as none told: here alone null means something.
    if (p->get_object().at_key("badge").error() == simdjson::SUCCESS)
        event.badge = badgeName(text(*p, "badge"));
    event.avatarId = textIn(*p, "avatarID");
    event.guest = flagIn(*p, "guest");
    event.subscriber = flagIn(*p, "sub");
    event.silver = flagIn(*p, "silver");
    event.xp = integerIn(*p, "xp");
    event.language = textIn(*p, "language");
    if (const auto role = smallIntegerIn(*p, "role"))
        event.role = currentRole(*role);
    event.globalRole = smallIntegerIn(*p, "gRole");
    return event.id > 0 ? std::optional<Event>(event) : std::nullopt;
}

QJsonValue write(const UserUpdate &event)
{
    QJsonObject object{{u"i"_s, event.id}};
    if (event.username)
        object.insert(u"username"_s, escaped(*event.username));
    if (event.badge)
        object.insert(u"badge"_s, event.badge->isEmpty() ? QJsonValue() : QJsonValue(*event.badge));
    if (event.subscriber)
        object.insert(u"sub"_s, *event.subscriber ? 1 : 0);
    insertIf(object, u"level"_s, event.level);
    insertIf(object, u"avatarID"_s, event.avatarId);
    insertIf(object, u"guest"_s, event.guest);
    insertIf(object, u"silver"_s, event.silver);
    insertIf(object, u"xp"_s, event.xp);
    insertIf(object, u"language"_s, event.language);
    insertIf(object, u"role"_s, event.role);
    insertIf(object, u"gRole"_s, event.globalRole);
    return object;
}

std::optional<Event> nameChangedRoom(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "n"))
        return {};
    return NameChangedRoom{integer(*p, "i"), unescapedText(*p, "o"), unescapedText(*p, "n")};
}

QJsonValue write(const NameChangedRoom &event)
{
    return QJsonObject{{u"i"_s, event.id}, {u"o"_s, escaped(event.oldName)}, {u"n"_s, escaped(event.newName)}};
}

std::optional<Event> gifted(const Payload &p)
{
    if (!isObject(p))
        return {};
    return Gifted{unescapedText(*p, "s"), unescapedText(*p, "r")};
}

QJsonValue write(const Gifted &event)
{
    return QJsonObject{{u"s"_s, escaped(event.sender)}, {u"r"_s, escaped(event.recipient)}};
}

std::optional<Event> advance(const Payload &p)
{
    Advance event;
    if (!isObject(p))
        return event;
    event.waitList = idsIn(*p, "d");
    const auto song = json::member(*p, "m");
    if (song && song->is_object() && song->get_object().value_unsafe().size() > 0) {
        event.media = media(*song);
        event.dj = integer(*p, "c");
        event.historyId = text(*p, "h");
        event.playlistId = integer(*p, "p");
        event.startedAt = date(*p, "t");
    }
    return event;
}

QJsonValue write(const Advance &event)
{
    QJsonObject object;
    if (event.waitList)
        object.insert(u"d"_s, idsToJson(*event.waitList));
    if (event.media) {
        object.insert(u"c"_s, event.dj);
        object.insert(u"h"_s, event.historyId);
        object.insert(u"m"_s, toJson(*event.media));
        object.insert(u"p"_s, event.playlistId);
        object.insert(u"t"_s, formatDate(event.startedAt));
    }
    return object;
}

std::optional<Event> djListUpdate(const Payload &p)
{
    json::Array array;
    if (!p || p->get(array))
        return {};
    return DjListUpdate{ids(array)};
}

QJsonValue write(const DjListUpdate &event)
{
    return idsToJson(event.waitList);
}

/// `f`; `c` in one example of the documentation, `t` in 2014, when `u` was the moderator's name.
std::optional<Event> djListCycle(const Payload &p)
{
    if (!isObject(p))
        return {};
    DjListCycle event{moderator(*p), false};
    if (event.by.name.isEmpty())
        event.by.name = unescapedText(*p, "u");
    for (const Key key : {"f", "c", "t"}) {
        if (const auto value = flagIn(*p, key)) {
            event.cycles = *value;
            return event;
        }
    }
    return {};
}

QJsonValue write(const DjListCycle &event)
{
    return byModerator(event.by, {{u"f"_s, event.cycles}});
}

std::optional<Event> djListLocked(const Payload &p)
{
    if (!isObject(p) || !flagIn(*p, "f"))
        return {};
    return DjListLocked{moderator(*p), flag(*p, "f"), flag(*p, "c")};
}

QJsonValue write(const DjListLocked &event)
{
    return byModerator(event.by, {{u"f"_s, event.isLocked}, {u"c"_s, event.wasCleared}});
}

/// An id, and in 2014 a name.
std::optional<Event> skip(const Payload &p)
{
    if (const auto id = integerOf(p))
        return Skip{*id, {}};
    const auto name = textOf(p);
    return name ? std::optional<Event>(Skip{0, *name}) : std::nullopt;
}

QJsonValue write(const Skip &event)
{
    return event.username.isEmpty() ? QJsonValue(event.userId) : QJsonValue(escaped(event.username));
}

std::optional<Event> vote(const Payload &p)
{
    if (!isObject(p))
        return {};
    const Voted event{integer(*p, "i"), smallInteger(*p, "v")};
    const bool isVote = event.userId > 0 && (event.direction == 1 || event.direction == -1);
    return isVote ? std::optional<Event>(event) : std::nullopt;
}

QJsonValue write(const Voted &event)
{
    return QJsonObject{{u"i"_s, event.userId}, {u"v"_s, event.direction}};
}

std::optional<Event> grab(const Payload &p)
{
    const auto id = integerOf(p);
    return id && *id > 0 ? std::optional<Event>(Grabbed{*id}) : std::nullopt;
}

QJsonValue write(const Grabbed &event)
{
    return event.userId;
}

QJsonValue write(const UserJoin &event)
{
    return toJson(event.user);
}

constexpr Row Rows[] = {
    // C. Chat.
    row<Chat, write>("chat", chat),
    row<ChatDelete, write>("chatDelete", chatDelete),
    // D. People.
    row<UserJoin, write>("userJoin", userJoin<UserJoin>),
    row<UserLeave, write>("userLeave", userLeave),
    row<UserUpdate, write>("userUpdate", userUpdate),
    row<NameChangedRoom, write>("nameChangedRoom", nameChangedRoom),
    row<Gifted, write>("gifted", gifted),
    // E. Booth and votes.
    row<Advance, write>("advance", advance),
    row<DjListUpdate, write>("djListUpdate", djListUpdate),
    row<DjListCycle, write>("djListCycle", djListCycle),
    row<DjListLocked, write>("djListLocked", djListLocked),
    row<Skip, write>("skip", skip),
    row<Voted, write>("vote", vote),
    row<Grabbed, write>("grab", grab),
};

} // namespace

std::span<const Row> room()
{
    return Rows;
}

} // namespace partyline::plugdj::events
