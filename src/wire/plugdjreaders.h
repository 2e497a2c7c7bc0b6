// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjevents.h"
#include "wire/plugdjfields.h"

#include <string_view>
#include <unordered_map>

/// How the parameter of each event is read (plugdj.md 3.2). Private to the codec of the socket.
namespace partyline::plugdj::readers {

using json::Element;
using namespace fields;

/// The parameter of an event; nothing when it is absent or null.
using Payload = std::optional<Element>;
/// Nothing when the parameter says nothing usable.
using Reader = std::optional<Event> (*)(const Payload &);
using Table = std::unordered_map<std::string_view, Reader>;

const Table &account(); ///< groups A, B and H
const Table &room();    ///< groups C, D and E
const Table &staff();   ///< groups F and G

inline QList<qint64> ids(const json::Array &array)
{
    QList<qint64> found;
    for (const Element element : array) {
        if (const auto id = json::toInteger(element))
            found.append(*id);
    }
    return found;
}

inline std::optional<QList<qint64>> idsIn(const Element &object, Key key)
{
    const auto array = json::arrayMember(object, key);
    return array ? std::optional(ids(*array)) : std::nullopt;
}

inline bool isObject(const Payload &p)
{
    return p && p->is_object();
}

inline QByteArray rawOf(const Payload &p)
{
    return p ? json::raw(*p) : QByteArray();
}

inline std::optional<qint64> integerOf(const Payload &p)
{
    return p ? json::toInteger(*p) : std::nullopt;
}

inline std::optional<int> smallIntegerOf(const Payload &p)
{
    const auto number = integerOf(p);
    return number ? std::optional(clamped(*number)) : std::nullopt;
}

/// Server text that is the whole payload.
inline std::optional<QString> textOf(const Payload &p)
{
    const auto found = p ? json::toText(*p) : std::nullopt;
    return found ? std::optional(unescaped(*found)) : std::nullopt;
}

inline std::optional<int> smallIntegerIn(const Element &object, Key key)
{
    const auto number = integerIn(object, key);
    return number ? std::optional(clamped(*number)) : std::nullopt;
}

inline std::optional<QString> unescapedIn(const Element &object, Key key)
{
    const auto found = textIn(object, key);
    return found ? std::optional(unescaped(*found)) : std::nullopt;
}

inline Moderator moderator(const Element &p)
{
    return {unescapedText(p, "m"), integer(p, "mi")};
}

template <typename Plain>
std::optional<Event> plain(const Payload &)
{
    return Plain{};
}

/// For events of which only the name is known.
template <typename Opaque>
std::optional<Event> opaque(const Payload &p)
{
    return Opaque{rawOf(p)};
}

template <typename Join>
std::optional<Event> userJoin(const Payload &p)
{
    if (!isObject(p))
        return {};
    Join event{user(*p)};
    const bool isSomebody = event.user.id > 0 || event.user.guest;
    return isSomebody ? std::optional<Event>(event) : std::nullopt;
}

} // namespace partyline::plugdj::readers
