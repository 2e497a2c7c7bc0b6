// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanecommon.h"

#include "wire/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

int boundedInt(const json::Element &element, std::string_view key)
{
    return int(qBound(qint64(0), json::integer(element, key), qint64(std::numeric_limits<int>::max())));
}

Image readOneImage(const json::Element &element)
{
    if (const auto path = json::toText(element))
        return {0, 0, webAddress(*path), 0, {}};
    Image image;
    image.width = boundedInt(element, "width");
    image.height = boundedInt(element, "height");
    image.path = webAddress(boundedText(element, "path", limits::LongestText));
    image.bytes = std::max(qint64(0), json::integer(element, "size"));
    return image;
}

} // namespace

QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QDateTime dateOf(const QString &text)
{
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    return date.isValid() ? date.toUTC() : QDateTime();
}

QJsonValue serializeDate(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QString boundedText(const json::Element &element, std::string_view key, qsizetype limit)
{
    QString text = json::text(element, key);
    text.truncate(limit);
    return text;
}

QStringList boundedTexts(const json::Element &element, std::string_view key, int limit)
{
    QStringList texts;
    const auto array = json::arrayMember(element, key);
    if (!array)
        return texts;
    for (const json::Element entry : *array) {
        if (texts.size() >= limit)
            break;
        if (const auto text = json::toText(entry))
            texts.append(text->left(MaximumField));
    }
    return texts;
}

QDateTime dateMember(const json::Element &element, std::string_view key)
{
    return dateOf(boundedText(element, key));
}

Image readImage(const json::Element &element)
{
    Image image = readOneImage(element);
    if (const auto children = json::arrayMember(element, "childImages")) {
        for (const json::Element child : *children) {
            if (image.children.size() >= MaximumOptions)
                break;
            image.children.append(readOneImage(child));
        }
    }
    return image;
}

Image imageMember(const json::Element &element, std::string_view key)
{
    const auto value = json::member(element, key);
    return value ? readImage(*value) : Image();
}

QJsonValue serializeImage(const Image &image)
{
    if (image.path.isEmpty())
        return QJsonValue::Null;
    QJsonObject object{{u"width"_s, image.width},
                       {u"height"_s, image.height},
                       {u"path"_s, QString::fromLatin1(image.path.toEncoded())}};
    if (image.bytes > 0)
        object.insert(u"size"_s, image.bytes);
    if (!image.children.isEmpty()) {
        QJsonArray children;
        for (const Image &child : image.children)
            children.append(serializeImage(child));
        object.insert(u"childImages"_s, children);
    }
    return object;
}

QList<Emote> emotesMember(const json::Element &element, std::string_view key, int limit)
{
    QList<Emote> emotes;
    const auto array = json::arrayMember(element, key);
    if (!array)
        return emotes;
    for (const json::Element entry : *array) {
        if (emotes.size() >= limit)
            break;
        Emote emote{boundedText(entry, "code"), webAddress(boundedText(entry, "image"))};
        if (!emote.code.isEmpty() && !emote.image.isEmpty())
            emotes.append(std::move(emote));
    }
    return emotes;
}

QJsonArray serializeEmotes(const QList<Emote> &emotes)
{
    QJsonArray array;
    for (const Emote &emote : emotes) {
        array.append(QJsonObject{{u"code"_s, emote.code}, {u"image"_s, QString::fromLatin1(emote.image.toEncoded())}});
    }
    return array;
}

Reader::Reader(const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    // QJsonDocument writes arrays and objects only: the value travels in an array of one.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    if (const auto root = m_document.parse(wrapped)) {
        json::Element element;
        if (!root->at(0).get(element))
            m_root = element;
    }
}

Error malformed(const QString &what)
{
    return {Error::Kind::Protocol,
            QCoreApplication::translate("Floatplane", "The service sent something Partyline cannot read."),
            what,
            {}};
}

} // namespace partyline::floatplane
