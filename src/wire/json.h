// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Lenient reading of JSON off the wire: absent, null and of the wrong type are the same, numbers may be text and the
/// other way round, booleans may be 0 and 1 (plugdj.md 3.1, floatplane.md 7.10).
namespace partyline::json {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

/// Deepest nesting that is read; both services stay below ten.
inline constexpr size_t MaximumDepth = 64;

/// One parsed document. Elements taken from it live as long as it does, and not beyond its next parse().
class Document
{
public:
    /// Fails with Error::Kind::Protocol on anything that is not one JSON text.
    Result<Element> parse(QByteArrayView utf8);

private:
    simdjson::dom::parser m_parser;
    std::vector<char> m_padded;
};

/// Short texts that come again and again (names, ids of people, rooms), each kept once and shared: neither made nor
/// held anew for every line of the same person. Bounded: a text takes the place of another one with its hash.
class TextPool
{
public:
    QString text(std::string_view utf8);
    /// As toText(), or empty.
    QString text(const Element &element);

private:
    static constexpr size_t Entries = 2'048; ///< some hundred people talk at a time
    static constexpr size_t LongestKept = 64;

    struct Entry
    {
        std::string utf8;
        QString text;
    };

    std::vector<Entry> m_entries = std::vector<Entry>(Entries);
};

/// The member, or nothing when `element` is no object or has no such member or it is null.
std::optional<Element> member(const Element &element, std::string_view key);
std::optional<Object> objectMember(const Element &element, std::string_view key);
std::optional<Array> arrayMember(const Element &element, std::string_view key);

/// The value read as ...; numbers are accepted as text and text as numbers.
std::optional<QString> toText(const Element &element);
std::optional<qint64> toInteger(const Element &element);
std::optional<double> toNumber(const Element &element);
std::optional<bool> toFlag(const Element &element);

/// The member read as ..., or the fallback.
QString text(const Element &element, std::string_view key, const QString &fallback = {});
qint64 integer(const Element &element, std::string_view key, qint64 fallback = 0);
bool flag(const Element &element, std::string_view key, bool fallback = false);

/// The element as compact JSON text, for what is kept unread (Unknown events).
QByteArray raw(const Element &element);

} // namespace partyline::json
