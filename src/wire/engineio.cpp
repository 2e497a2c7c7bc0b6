// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/engineio.h"

#include "wire/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace partyline::engineio {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Error malformed(const QString &text)
{
    return {Error::Kind::Protocol, text, {}, {}};
}

std::optional<Type> typeOf(int number)
{
    if (number < int(Type::Open) || number > int(Type::Noop))
        return {};
    return Type(number);
}

Result<Packet> parseBase64(QByteArrayView frame)
{
    const auto type = frame.size() < 2 ? std::nullopt : typeOf(frame[1] - '0');
    if (!type)
        return malformed(u"unknown Engine.IO packet type"_s);
    const auto decoded =
        QByteArray::fromBase64Encoding(frame.sliced(2).toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return malformed(u"bad base64 in an Engine.IO packet"_s);
    return Packet{*type, {}, decoded.decoded, true};
}

milliseconds interval(const json::Element &object, std::string_view key, milliseconds usual)
{
    const qint64 asked = json::integer(object, key, usual.count());
    return std::clamp(milliseconds(asked), ShortestInterval, LongestInterval);
}

} // namespace

Result<Packet> parseFrame(QByteArrayView frame)
{
    if (frame.isEmpty())
        return malformed(u"empty Engine.IO packet"_s);
    if (frame[0] == 'b')
        return parseBase64(frame);
    const auto type = typeOf(frame[0] - '0');
    if (!type)
        return malformed(u"unknown Engine.IO packet type"_s);
    return Packet{*type, frame.sliced(1), {}, false};
}

Result<Packet> parseBinaryFrame(const QByteArray &frame)
{
    const auto type = frame.isEmpty() ? std::nullopt : typeOf(uchar(frame[0]));
    if (!type)
        return malformed(u"unknown Engine.IO packet type"_s);
    return Packet{*type, {}, frame.mid(1), true};
}

Result<Open> parseOpen(QByteArrayView text)
{
    json::Document document;
    const auto root = document.parse(text);
    if (!root || !root->is_object())
        return malformed(u"an Engine.IO open packet without its JSON object"_s);

    Open open;
    open.sid = json::text(*root, "sid");
    if (const auto upgrades = json::arrayMember(*root, "upgrades")) {
        for (const auto upgrade : *upgrades)
            open.upgrades.append(json::toText(upgrade).value_or(QString()));
    }
    open.pingInterval = interval(*root, "pingInterval", open.pingInterval);
    open.pingTimeout = interval(*root, "pingTimeout", open.pingTimeout);
    return open;
}

QString serializeFrame(Type type, QStringView text)
{
    return QChar(u'0' + int(type)) + text.toString();
}

QString serializeBase64(const QByteArray &data)
{
    return u"b4"_s + QString::fromLatin1(data.toBase64());
}

QByteArray serializeBinaryFrame(const QByteArray &data)
{
    return char(Type::Message) + data;
}

QString serializeOpen(const Open &open)
{
    const QJsonObject object{{u"sid"_s, open.sid},
                             {u"upgrades"_s, QJsonArray::fromStringList(open.upgrades)},
                             {u"pingInterval"_s, qint64(open.pingInterval.count())},
                             {u"pingTimeout"_s, qint64(open.pingTimeout.count())}};
    return serializeFrame(Type::Open, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace partyline::engineio
