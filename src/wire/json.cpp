// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/json.h"

#include <cmath>

namespace partyline::json {

namespace {

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// Beyond this a double is no exact whole number any more, and no id or count of either service comes near it.
constexpr double LargestWhole = 9007199254740991.0;

std::optional<qint64> wholeOf(double number)
{
    if (!std::isfinite(number) || std::abs(number) > LargestWhole)
        return {};
    return qint64(number);
}

} // namespace

Result<Element> Document::parse(QByteArrayView utf8)
{
    Element root;
    // An empty text has no address to hand on.
    if (utf8.isEmpty() || m_parser.allocate(size_t(utf8.size()) + simdjson::SIMDJSON_PADDING, MaximumDepth)
        || m_parser.parse(utf8.data(), size_t(utf8.size()), true).get(root)) {
        return Error{Error::Kind::Protocol, QStringLiteral("not JSON"), {}, {}};
    }
    return root;
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
