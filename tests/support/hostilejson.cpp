// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/hostilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const QString Mark = u"@hostile@"_s;

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// The value once for each of its parts, itself too, with the mark in that part's place; and once without each member.
QList<QJsonValue> holed(const QJsonValue &value)
{
    QList<QJsonValue> all{Mark};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            for (const QJsonValue &part : holed(object[key])) {
                QJsonObject changed = object;
                changed[key] = part;
                all.append(changed);
            }
            QJsonObject without = object;
            without.remove(key);
            all.append(without);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            for (const QJsonValue &part : holed(array[i])) {
                QJsonArray changed = array;
                changed[i] = part;
                all.append(changed);
            }
        }
    }
    return all;
}

} // namespace

QJsonValue instanceOf(const QJsonObject &definition, const QJsonObject &definitions)
{
    if (const QString reference = definition[u"$ref"].toString(); !reference.isEmpty())
        return instanceOf(definitions[reference.section(u'/', -1)].toObject(), definitions);
    if (definition.contains(u"const"))
        return definition[u"const"];
    if (const QJsonArray choices = definition[u"enum"].toArray(); !choices.isEmpty())
        return choices.first();
    const QString type = definition[u"type"].toString();
    if (type == "object"_L1) {
        QJsonObject object;
        const QJsonObject properties = definition[u"properties"].toObject();
        for (const QString &key : properties.keys())
            object[key] = instanceOf(properties[key].toObject(), definitions);
        return object;
    }
    if (type == "array"_L1) {
        const QJsonValue item = instanceOf(definition[u"items"].toObject(), definitions);
        return QJsonArray{item, item};
    }
    if (type == "integer"_L1 || type == "number"_L1)
        return 7;
    if (type == "boolean"_L1)
        return true;
    const QString format = definition[u"format"].toString();
    if (format == "uri"_L1)
        return u"https://www.floatplane.com/picture.png"_s;
    if (format == "date-time"_L1)
        return u"2026-01-02T03:04:05.000Z"_s;
    return u"text"_s;
}

QList<QByteArray> hostileValues()
{
    constexpr int Long = 200'000;
    constexpr int Deep = 500;
    constexpr int Many = 3'000;
    QByteArray many = "[0";
    for (int i = 1; i < Many; ++i)
        many += ",\"" + QByteArray::number(i) + '"';
    return {
        "null",
        "true",
        "-1",
        "0.5",
        "1e308",
        "1e999",
        "9007199254740993",
        "-9223372036854775809",
        "\"\"",
        "[]",
        "{}",
        '"' + QByteArray(Long, 'x') + '"',
        '"' + QByteArray("a\xcc\x81\xcc\x81\xcc\x81\xcc\x81").repeated(500) + '"',
        "\"\\u0000mid\\u0000\"",
        "\"\\ud800 alone, \\udc00 too\"",
        "\"\\u202e\\u2066 turned \\u200b\\u200b\\ufeff\"",
        "\"<script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b>\"",
        "\"%s%n%1%99 ../../../../etc/passwd\"",
        "\"javascript:alert(1)\"",
        "\"file:///etc/passwd\"",
        "\"http://127.0.0.1:1/picture.png\"",
        "\"9999-99-99T99:99:99Z\"",
        QByteArray("[").repeated(Deep) + QByteArray("]").repeated(Deep),
        many + ']',
    };
}

QList<QByteArray> hostileVariants(const QJsonValue &good)
{
    const QByteArray mark = textOf(Mark);
    const QList<QByteArray> values = hostileValues();
    QList<QByteArray> variants;
    for (const QJsonValue &value : holed(good)) {
        const QByteArray text = textOf(value);
        if (!text.contains(mark)) {
            variants.append(text);
            continue;
        }
        for (const QByteArray &hostile : values)
            variants.append(QByteArray(text).replace(mark, hostile));
    }
    return variants;
}

} // namespace partyline
