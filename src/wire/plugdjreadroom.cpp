// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjreaders.h"

namespace partyline::plugdj::readers {

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

std::optional<Event> chatDelete(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "c"))
        return {};
    const auto by = integerIn(*p, "mi");
    return ChatDelete{text(*p, "c"), by ? *by : integer(*p, "u")};
}

std::optional<Event> userLeave(const Payload &p)
{
    const auto id = integerOf(p);
    return id ? std::optional<Event>(UserLeave{*id}) : std::nullopt;
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

std::optional<Event> nameChangedRoom(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "n"))
        return {};
    return NameChangedRoom{integer(*p, "i"), unescapedText(*p, "o"), unescapedText(*p, "n")};
}

std::optional<Event> gifted(const Payload &p)
{
    if (!isObject(p))
        return {};
    return Gifted{unescapedText(*p, "s"), unescapedText(*p, "r")};
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

std::optional<Event> djListUpdate(const Payload &p)
{
    json::Array array;
    if (!p || p->get(array))
        return {};
    return DjListUpdate{ids(array)};
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

std::optional<Event> djListLocked(const Payload &p)
{
    if (!isObject(p) || !flagIn(*p, "f"))
        return {};
    return DjListLocked{moderator(*p), flag(*p, "f"), flag(*p, "c")};
}

/// An id, and in 2014 a name.
std::optional<Event> skip(const Payload &p)
{
    if (const auto id = integerOf(p))
        return Skip{*id, {}};
    const auto name = textOf(p);
    return name ? std::optional<Event>(Skip{0, *name}) : std::nullopt;
}

std::optional<Event> vote(const Payload &p)
{
    if (!isObject(p))
        return {};
    const Voted event{integer(*p, "i"), smallInteger(*p, "v")};
    const bool isVote = event.userId > 0 && (event.direction == 1 || event.direction == -1);
    return isVote ? std::optional<Event>(event) : std::nullopt;
}

std::optional<Event> grab(const Payload &p)
{
    const auto id = integerOf(p);
    return id && *id > 0 ? std::optional<Event>(Grabbed{*id}) : std::nullopt;
}

} // namespace

const Table &room()
{
    static const Table table{
        {"chat", chat},
        {"chatDelete", chatDelete},
        {"userJoin", userJoin<UserJoin>},
        {"userLeave", userLeave},
        {"userUpdate", userUpdate},
        {"nameChangedRoom", nameChangedRoom},
        {"gifted", gifted},
        {"advance", advance},
        {"djListUpdate", djListUpdate},
        {"djListCycle", djListCycle},
        {"djListLocked", djListLocked},
        {"skip", skip},
        {"vote", vote},
        {"grab", grab},
    };
    return table;
}

} // namespace partyline::plugdj::readers
