// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/limits.h"
#include "wire/plugdjevents.h"
#include "wire/plugdjfields.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonDocument>

#include <span>
#include <string_view>

/// The names that go over the wire, each with how its parameter is read and written (plugdj.md 3.2). A row for each in
/// the file of its group; everything else follows from the rows.
namespace partyline::plugdj::events {

using json::Element;
using namespace fields;

/// The parameter of an event; nothing when it is absent or null.
using Payload = std::optional<Element>;
/// Nothing when the parameter says nothing usable.
using Reader = std::optional<Event> (*)(const Payload &);
/// The parameter; Undefined where there is none.
using Writer = QJsonValue (*)(const Event &);

/// Whom an event is for (2.2).
enum class Scope {
    Room,       ///< who is in the room that it names
    Person,     ///< us or everybody on the site; may name no room
    Connection, ///< the same, even if it names a room that was just left
};

struct Row
{
    std::string_view name;
    std::size_t type; ///< the place of its type in Event
    Reader read;
    Writer write;
    Scope scope = Scope::Room;
    bool (*isNameOf)(const Event &) = nullptr; ///< for types of several names: whether it goes by this one
};

std::span<const Row> account(); ///< groups A, B and H
std::span<const Row> room();    ///< groups C, D and E
std::span<const Row> staff();   ///< groups F and G

/// Nothing for a name that is in none of them.
const Row *find(std::string_view name);
/// Nothing for Unknown.
const Row *find(const Event &event);

template <typename T, typename... Types>
constexpr std::size_t placeIn(const std::variant<Types...> *)
{
    std::size_t place = 0;
    static_cast<void>(((!std::is_same_v<T, Types> && ++place) && ...));
    return place;
}

template <typename T, QJsonValue (*write)(const T &)>
QJsonValue written(const Event &event)
{
    return write(std::get<T>(event));
}

template <typename T, QJsonValue (*write)(const T &)>
constexpr Row row(std::string_view name, Reader read, Scope scope = Scope::Room,
                  bool (*isNameOf)(const Event &) = nullptr)
{
    return {name, placeIn<T>(static_cast<const Event *>(nullptr)), read, written<T, write>, scope, isNameOf};
}

/// A name that is only read: what is written goes by another row of its type.
template <typename T, QJsonValue (*write)(const T &)>
constexpr Row misspelt(std::string_view name, Reader read)
{
    return row<T, write>(name, read, Scope::Room, [](const Event &) { return false; });
}

// Reading.

inline QList<qint64> ids(const json::Array &array)
{
    QList<qint64> found;
    for (const Element element : array) {
        if (found.size() >= limits::MostOfMessage)
            break;
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

/// For events that say all in their name.
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

// Writing.

/// JSON kept unread goes out as it came. QJsonDocument reads no bare values, so that it is wrapped for the reading.
inline QJsonValue fromRaw(const QByteArray &payload)
{
    if (payload.isEmpty())
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson('[' + payload + ']').array().at(0);
}

inline QJsonArray idsToJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

template <typename Number>
void insertIf(QJsonObject &object, const QString &key, const std::optional<Number> &value)
{
    if (value)
        object.insert(key, *value);
}

inline QJsonObject byModerator(const Moderator &by, QJsonObject rest)
{
    rest.insert(QStringLiteral("m"), escaped(by.name));
    rest.insert(QStringLiteral("mi"), by.id);
    return rest;
}

inline QJsonValue optionalNumber(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

template <typename Plain>
QJsonValue nothing(const Plain &)
{
    return QJsonValue::Undefined;
}

template <typename Plain>
QJsonValue emptyObject(const Plain &)
{
    return QJsonObject();
}

template <typename Opaque>
QJsonValue asItCame(const Opaque &event)
{
    return fromRaw(event.payload);
}

} // namespace partyline::plugdj::events
