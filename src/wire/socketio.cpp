// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/socketio.h"

#include "wire/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace partyline::socketio {

using namespace Qt::StringLiterals;
using PlError = partyline::Error;

namespace {

PlError malformed(const QString &text)
{
    return {PlError::Kind::Protocol, text, {}, {}};
}

/// The digits at the front, taken away; nothing when there are none or too many for a number.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9')
        ++length;
    bool ok = false;
    const qint64 number = text.first(length).toLongLong(&ok);
    if (!ok)
        return {};
    text = text.sliced(length);
    return number;
}

void takeNamespace(QByteArrayView &text, Packet &packet)
{
    if (!text.startsWith('/'))
        return;
    const auto comma = text.indexOf(',');
    const QByteArrayView whole = comma < 0 ? text : text.first(comma);
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    const auto mark = whole.indexOf('?');
    packet.space = QString::fromUtf8(mark < 0 ? whole : whole.first(mark));
    packet.query = mark < 0 ? QString() : QString::fromUtf8(whole.sliced(mark + 1));
}

bool carriesEvent(Type type)
{
    return type == Type::Event || type == Type::BinaryEvent;
}

bool carriesAck(Type type)
{
    return type == Type::Ack || type == Type::BinaryAck;
}

bool hasAttachments(Type type)
{
    return type == Type::BinaryEvent || type == Type::BinaryAck;
}

bool isJson(QByteArrayView text)
{
    json::Document document;
    return bool(document.parse(text));
}

QByteArrayView skipSpace(QByteArrayView text)
{
    return text.sliced(std::distance(text.begin(), std::find_if_not(text.begin(), text.end(), [](char c) {
                                         return c == ' ' || c == '\t' || c == '\n' || c == '\r';
                                     })));
}

/// Length of the string literal at the front, its quotes included; 0 when it does not end.
qsizetype stringLength(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return 0;
}

/// Length of the object or array at the front; 0 when it does not end.
qsizetype nestedLength(QByteArrayView text)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '"': {
            const qsizetype length = stringLength(text.sliced(i));
            if (length == 0)
                return 0;
            i += length - 1;
            break;
        }
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return i + 1;
            break;
        default:
            break;
        }
    }
    return 0;
}

/// Length of the JSON value at the front, found by its brackets and quotes alone: the hot path parses an argument once,
/// in the codec that understands it. 0 when there is none.
qsizetype valueLength(QByteArrayView text)
{
    if (text.startsWith('"'))
        return stringLength(text);
    if (text.startsWith('{') || text.startsWith('['))
        return nestedLength(text);
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == ',' || c == ']'; });
    const qsizetype length = std::distance(text.begin(), end);
    return isJson(text.first(length)) ? length : 0;
}

/// A name is a string; numbers are tolerated (4.1).
std::optional<QString> nameOf(QByteArrayView raw)
{
    if (raw.startsWith('"') && !raw.contains('\\'))
        return QString::fromUtf8(raw.sliced(1, raw.size() - 2));
    json::Document document;
    const auto root = document.parse(raw);
    return root ? json::toText(*root) : std::nullopt;
}

/// Takes one element of the array in; false for an event's name that is none.
bool takeElement(QByteArrayView raw, qsizetype index, Packet &packet)
{
    if (carriesEvent(packet.type) && index == 0) {
        const auto name = nameOf(raw);
        packet.name = name.value_or(QString());
        return name.has_value();
    }
    const bool isFirst = index == (carriesEvent(packet.type) ? 1 : 0);
    if (isFirst)
        packet.argument = raw.toByteArray();
    else
        packet.moreArguments += (packet.moreArguments.isEmpty() ? "" : ",") + raw.toByteArray();
    return true;
}

/// Walks the array without looking into its elements.
bool readArray(QByteArrayView text, Packet &packet)
{
    if (!text.startsWith('['))
        return false;
    text = skipSpace(text.sliced(1));
    if (text.startsWith(']'))
        return !carriesEvent(packet.type) && skipSpace(text.sliced(1)).isEmpty();
    for (qsizetype index = 0;; ++index) {
        const qsizetype length = valueLength(text);
        if (length == 0 || !takeElement(text.first(length).trimmed(), index, packet))
            return false;
        text = skipSpace(text.sliced(length));
        if (text.startsWith(']'))
            return skipSpace(text.sliced(1)).isEmpty();
        if (!text.startsWith(','))
            return false;
        text = skipSpace(text.sliced(1));
    }
}

bool readValue(QByteArrayView text, Packet &packet)
{
    packet.argument = text.trimmed().toByteArray();
    return isJson(text);
}

/// The JSON behind the header, checked against what the type may carry (4.2, step 6).
bool readPayload(QByteArrayView text, Packet &packet)
{
    if (carriesEvent(packet.type))
        return readArray(text, packet);
    if (carriesAck(packet.type))
        return packet.id && (text.isEmpty() || readArray(text, packet));
    if (packet.type == Type::Error)
        return text.isEmpty() || readValue(text, packet);
    return text.isEmpty();
}

QByteArray quoted(const QString &text)
{
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray payloadOf(const Packet &packet)
{
    if (packet.type == Type::Error)
        return packet.argument;
    if (!carriesEvent(packet.type) && !carriesAck(packet.type))
        return {};
    QByteArrayList parts;
    if (carriesEvent(packet.type))
        parts.append(quoted(packet.name));
    for (const auto &part : {packet.argument, packet.moreArguments}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return '[' + parts.join(',') + ']';
}

} // namespace

std::optional<PlainEvent> plainEvent(QByteArrayView text)
{
    constexpr QByteArrayView Start("2[\"");
    if (!text.startsWith(Start) || !text.endsWith("}]"))
        return {};
    const qsizetype end = text.indexOf('"', Start.size());
    // Its only closing brace ends it: so there is no other argument, and nothing nested.
    const bool isPlain = end > 0 && text.sliced(end + 1).startsWith(",{") && text.indexOf('}') == text.size() - 2;
    if (!isPlain)
        return {};
    const QByteArrayView name = text.sliced(Start.size(), end - Start.size());
    if (name.contains('\\'))
        return {};
    return PlainEvent{name, text.sliced(end + 2, text.size() - end - 3)};
}

Result<Packet> parsePacket(QByteArrayView text)
{
    if (text.isEmpty() || text[0] < '0' || text[0] > '6')
        return malformed(u"unknown Socket.IO packet type"_s);
    Packet packet;
    packet.type = Type(text[0] - '0');
    text = text.sliced(1);

    if (hasAttachments(packet.type)) {
        const auto count = takeNumber(text);
        if (!count || *count > MostAttachments || !text.startsWith('-'))
            return malformed(u"a binary Socket.IO packet without a usable number of attachments"_s);
        packet.attachments = int(*count);
        text = text.sliced(1);
    }
    takeNamespace(text, packet);
    const bool hasId = !text.isEmpty() && text[0] >= '0' && text[0] <= '9';
    if (hasId && packet.type != Type::Error) {
        packet.id = takeNumber(text);
        if (!packet.id)
            return malformed(u"a Socket.IO acknowledgement id out of range"_s);
    }
    if (!readPayload(text, packet))
        return malformed(u"a Socket.IO packet with an unusable payload"_s);
    return packet;
}

QString serializePacket(const Packet &packet)
{
    QString text(QChar(u'0' + int(packet.type)));
    if (hasAttachments(packet.type))
        text += QString::number(packet.attachments) + u'-';
    if (!packet.isRoot()) {
        text += packet.space + (packet.query.isEmpty() ? QString() : u'?' + packet.query);
        const bool endsHere = packet.type == Type::Connect || packet.type == Type::Disconnect;
        text += endsHere ? QString() : u","_s;
    }
    if (packet.id)
        text += QString::number(*packet.id);
    return text + QString::fromUtf8(payloadOf(packet));
}

QString errorText(const Packet &packet)
{
    json::Document document;
    const auto root = document.parse(packet.argument);
    if (!root)
        return {};
    return root->is_object() ? json::text(*root, "message") : json::toText(*root).value_or(QString());
}

} // namespace partyline::socketio
