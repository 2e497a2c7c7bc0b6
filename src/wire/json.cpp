// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/json.h"

#include "wire/limits.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace partyline::json {

namespace {

/// Room for what chat usually brings, so that the first messages do not all come to be larger than ever.
constexpr size_t LeastCapacity = 4'096;

/// Buffers beyond this are given back when usual messages come again: the parser takes some twenty bytes for each.
constexpr size_t MostKept = 256 * 1024;

QString fromView(std::string_view view)
{
    return limits::textOf(view);
}

/// Beyond this a double is no exact whole number any more, and no id or count of either service comes near it.
constexpr double LargestWhole = 9007199254740991.0;

std::optional<qint64> wholeOf(double number)
{
    if (!std::isfinite(number) || std::abs(number) > LargestWhole)
        return {};
    return qint64(number);
}

/// Quick rather than good: two texts with the same one only take turns in a place of the pool.
size_t placeOf(std::string_view text)
{
    constexpr uint64_t Spread = 0x9e37'79b9'7f4a'7c15;
    uint64_t first = 0;
    uint64_t last = 0;
    const size_t part = std::min(text.size(), sizeof first);
    std::memcpy(&first, text.data(), part);
    std::memcpy(&last, text.data() + text.size() - part, part);
    uint64_t mixed = (first ^ (last * Spread) ^ text.size()) * Spread;
    mixed = (mixed ^ (mixed >> 32)) * Spread; // what differs in the last letters alone stands in the highest bits
    return size_t(mixed >> 32);
}

} // namespace

Result<Element> Document::parse(QByteArrayView utf8)
{
    Element root;
    const auto size = size_t(utf8.size());
    // The parser gives its buffers up for others whenever it is asked for another size, and copies what has no padding
    // into one of its own: both only as often as something larger than ever comes.
    if (m_padded.size() > MostKept && size < MostKept / 4) { // a giant is over
        m_padded = {};
        m_parser = simdjson::dom::parser();
    }
    if (m_padded.size() < size + simdjson::SIMDJSON_PADDING)
        m_padded.resize((size < MostKept ? 2 * size : size) + simdjson::SIMDJSON_PADDING + LeastCapacity);
    const bool isReady = m_parser.capacity() >= size || !m_parser.allocate(m_padded.size(), MaximumDepth);
    if (size > 0)
        std::memcpy(m_padded.data(), utf8.data(), size);
    if (size == 0 || !isReady || m_parser.parse(m_padded.data(), size, false).get(root))
        return Error{Error::Kind::Protocol, QStringLiteral("not JSON"), {}, {}};
    return root;
}

QString TextPool::text(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > LongestKept)
        return fromView(utf8);
    // Two places for each: with one, every fifth of some hundred people would be driven out by another again and again.
    const size_t place = placeOf(utf8) % m_entries.size();
    Entry &entry = m_entries[place];
    if (entry.utf8 == utf8)
        return entry.text;
    Entry &other = m_entries[place ^ 1];
    if (other.utf8 == utf8)
        return other.text;
    std::swap(entry, other);
    entry.utf8 = utf8;
    entry.text = fromView(utf8);
    return entry.text;
}

QString TextPool::text(const Element &element)
{
    std::string_view view;
    return element.get(view) ? toText(element).value_or(QString()) : text(view);
}

std::optional<Element> member(const Element &element, std::string_view key)
{
    Object object;
    Element value;
    if (element.get(object) || object.at_key(key).get(value) || value.is_null())
        return {};
    return value;
}

std::optional<Object> objectMember(const Element &element, std::string_view key)
{
    Object object;
    const auto value = member(element, key);
    if (!value || value->get(object))
        return {};
    return object;
}

std::optional<Array> arrayMember(const Element &element, std::string_view key)
{
    Array array;
    const auto value = member(element, key);
    if (!value || value->get(array))
        return {};
    return array;
}

std::optional<QString> toText(const Element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return fromView(element.get_string().value_unsafe());
    case simdjson::dom::element_type::INT64:
        return QString::number(element.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return QString::number(element.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE:
        return QString::number(element.get_double().value_unsafe(), 'g', 17);
    default:
        return {};
    }
}

std::optional<qint64> toInteger(const Element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::INT64:
        return element.get_int64().value_unsafe();
    case simdjson::dom::element_type::DOUBLE:
        return wholeOf(element.get_double().value_unsafe());
    case simdjson::dom::element_type::BOOL:
        return element.get_bool().value_unsafe() ? 1 : 0;
    case simdjson::dom::element_type::STRING: {
        bool ok = false;
        const qint64 number = fromView(element.get_string().value_unsafe()).toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    default:
        return {};
    }
}

std::optional<double> toNumber(const Element &element)
{
    double number = 0;
    if (!element.get_double().get(number))
        return number;
    std::string_view view;
    if (element.get_string().get(view))
        return {};
    bool ok = false;
    number = fromView(view).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> toFlag(const Element &element)
{
    bool value = false;
    if (!element.get_bool().get(value))
        return value;
    std::string_view view;
    if (!element.get_string().get(view) && (view == "true" || view == "false"))
        return view == "true";
    if (const auto number = toInteger(element))
        return *number != 0;
    return {};
}

QString text(const Element &element, std::string_view key, const QString &fallback)
{
    const auto value = member(element, key);
    return value ? toText(*value).value_or(fallback) : fallback;
}

qint64 integer(const Element &element, std::string_view key, qint64 fallback)
{
    const auto value = member(element, key);
    return value ? toInteger(*value).value_or(fallback) : fallback;
}

bool flag(const Element &element, std::string_view key, bool fallback)
{
    const auto value = member(element, key);
    return value ? toFlag(*value).value_or(fallback) : fallback;
}

QByteArray raw(const Element &element)
{
    return QByteArray::fromStdString(simdjson::minify(element));
}

} // namespace partyline::json
