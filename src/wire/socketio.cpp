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
std::optional<qint64> takeNumber(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] >= u'0' && text[length] <= u'9')
        ++length;
    bool ok = false;
    const qint64 number = text.left(length).toLongLong(&ok);
    if (!ok)
        return {};
    text = text.mid(length);
    return number;
}

void takeNamespace(QStringView &text, Packet &packet)
{
    if (!text.startsWith(u'/'))
        return;
    const auto comma = text.indexOf(u',');
    const QStringView whole = comma < 0 ? text : text.left(comma);
    text = comma < 0 ? QStringView() : text.mid(comma + 1);
    const auto mark = whole.indexOf(u'?');
    packet.space = (mark < 0 ? whole : whole.left(mark)).toString();
    packet.query = mark < 0 ? QString() : whole.mid(mark + 1).toString();
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

bool isJson(QStringView text)
{
    json::Document document;
    return bool(document.parse(text.toUtf8()));
}

QStringView skipSpace(QStringView text)
{
    return text.mid(std::distance(text.begin(), std::find_if_not(text.begin(), text.end(), [](QChar c) {
                                      return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
                                  })));
}

/// Length of the string literal at the front, its quotes included; 0 when it does not end.
qsizetype stringLength(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return 0;
}

/// Length of the object or array at the front; 0 when it does not end.
qsizetype nestedLength(QStringView text)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'"': {
            const qsizetype length = stringLength(text.mid(i));
            if (length == 0)
                return 0;
            i += length - 1;
            break;
        }
        case u'{':
        case u'[':
            ++depth;
            break;
        case u'}':
        case u']':
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
qsizetype valueLength(QStringView text)
{
    if (text.startsWith(u'"'))
        return stringLength(text);
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return nestedLength(text);
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u']'; });
    const qsizetype length = std::distance(text.begin(), end);
    return isJson(text.left(length)) ? length : 0;
}

/// A name is a string; numbers are tolerated (4.1).
std::optional<QString> nameOf(QStringView raw)
{
    if (raw.startsWith(u'"') && !raw.contains(u'\\'))
        return raw.mid(1, raw.size() - 2).toString();
    json::Document document;
    const auto root = document.parse(raw.toUtf8());
    return root ? json::toText(*root) : std::nullopt;
}

/// Takes one element of the array in; false for an event's name that is none.
bool takeElement(QStringView raw, qsizetype index, Packet &packet)
{
    if (carriesEvent(packet.type) && index == 0) {
        const auto name = nameOf(raw);
        packet.name = name.value_or(QString());
        return name.has_value();
    }
    const bool isFirst = index == (carriesEvent(packet.type) ? 1 : 0);
    if (isFirst)
        packet.argument = raw.toUtf8();
    else
        packet.moreArguments += (packet.moreArguments.isEmpty() ? "" : ",") + raw.toUtf8();
    return true;
}

/// The usual event, ["name",{...}] with one flat object, which its only closing brace ends. False: look closer.
bool readFlatEvent(QStringView text, Packet &packet)
{
    if (!carriesEvent(packet.type) || !text.startsWith(u"[\"") || !text.endsWith(u"}]"))
        return false;
    const qsizetype end = text.indexOf(u'"', 2);
    const bool isFlat = end > 0 && text.mid(end + 1).startsWith(u",{") && text.indexOf(u'}') == text.size() - 2;
    const QStringView name = isFlat ? text.mid(2, end - 2) : QStringView();
    if (!isFlat || name.contains(u'\\'))
        return false;
    // Nearly always the same as the last one's, and then shared with it.
    static thread_local QString last;
    if (last != name)
        last = name.toString();
    packet.name = last;
    packet.argument = text.mid(end + 2, text.size() - end - 3).toUtf8();
    return true;
}

/// Walks the array without looking into its elements.
bool readArray(QStringView text, Packet &packet)
{
    if (readFlatEvent(text, packet))
        return true;
    if (!text.startsWith(u'['))
        return false;
    text = skipSpace(text.mid(1));
    if (text.startsWith(u']'))
        return !carriesEvent(packet.type) && skipSpace(text.mid(1)).isEmpty();
    for (qsizetype index = 0;; ++index) {
        const qsizetype length = valueLength(text);
        if (length == 0 || !takeElement(text.left(length).trimmed(), index, packet))
            return false;
        text = skipSpace(text.mid(length));
        if (text.startsWith(u']'))
            return skipSpace(text.mid(1)).isEmpty();
        if (!text.startsWith(u','))
            return false;
        text = skipSpace(text.mid(1));
    }
}

bool readValue(QStringView text, Packet &packet)
{
    packet.argument = text.toUtf8().trimmed();
    return isJson(text);
}

/// The JSON behind the header, checked against what the type may carry (4.2, step 6).
bool readPayload(QStringView text, Packet &packet)
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

Result<Packet> parsePacket(QStringView text)
{
    if (text.isEmpty() || text[0] < u'0' || text[0] > u'6')
        return malformed(u"unknown Socket.IO packet type"_s);
    Packet packet;
    packet.type = Type(text[0].unicode() - u'0');
    text = text.mid(1);

    if (hasAttachments(packet.type)) {
        const auto count = takeNumber(text);
        if (!count || *count > MostAttachments || !text.startsWith(u'-'))
            return malformed(u"a binary Socket.IO packet without a usable number of attachments"_s);
        packet.attachments = int(*count);
        text = text.mid(1);
    }
    takeNamespace(text, packet);
    if (!text.isEmpty() && text[0].isDigit() && packet.type != Type::Error) {
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
