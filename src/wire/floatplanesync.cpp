// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanesync.h"

#include "wire/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

using Scheme = NotificationTarget::Scheme;

constexpr std::array<std::pair<QLatin1StringView, Scheme>, 4> Schemes{{{"contains"_L1, Scheme::Contains},
                                                                       {"startsWith"_L1, Scheme::StartsWith},
                                                                       {"endsWith"_L1, Scheme::EndsWith},
                                                                       {"equals"_L1, Scheme::Equals}}};

int intMember(const json::Element &element, std::string_view key)
{
    return int(qBound(qint64(std::numeric_limits<int>::min()), json::integer(element, key),
                      qint64(std::numeric_limits<int>::max())));
}

QUrl addressMember(const json::Element &element, std::string_view key)
{
    return webAddress(boundedText(element, key, limits::LongestText));
}

/// "yes" and "no"; nothing for the rest.
std::optional<bool> yesNoMember(const json::Element &element, std::string_view key)
{
    const QString answer = boundedText(element, key);
    if (answer != "yes"_L1 && answer != "no"_L1)
        return {};
    return answer == "yes"_L1;
}

NotificationTarget readTarget(const json::Element &element)
{
    NotificationTarget target;
    target.url = boundedText(element, "url");
    const QString scheme = boundedText(element, "matchScheme");
    for (const auto &[name, value] : Schemes) {
        if (name == scheme)
            target.scheme = value;
    }
    if (const auto match = json::member(element, "match"); match && match->is_string())
        target.match = boundedText(element, "match");
    if (boundedText(element, "matchPortion") == "url"_L1)
        target.portion = NotificationTarget::Portion::Url;
    target.foregroundDiscardOnMatch = json::flag(element, "foregroundDiscardOnMatch");
    return target;
}

Result<SyncEvent> readNotification(const json::Element &element, bool isTwin)
{
    CreatorNotification notification;
    notification.isTwin = isTwin;
    notification.id = boundedText(element, "id");
    notification.creator = boundedText(element, "creator");
    if (notification.id.isEmpty() || notification.creator.isEmpty())
        return malformed(u"notification without id or creator"_s);
    notification.eventType = boundedText(element, "eventType");
    notification.channel = boundedText(element, "channel");
    notification.title = boundedText(element, "title");
    notification.message = boundedText(element, "message", limits::LongestText);
    notification.content = boundedText(element, "content");
    notification.icon = addressMember(element, "icon");
    notification.thumbnail = addressMember(element, "thumbnail");
    notification.sound = addressMember(element, "sound");
    if (const auto target = json::member(element, "target"))
        notification.target = readTarget(*target);
    notification.foregroundVisible = yesNoMember(element, "foregroundVisible");
    notification.backgroundVisible = yesNoMember(element, "backgroundVisible");
    if (const auto video = json::member(element, "video"))
        notification.videoGuid = boundedText(*video, "guid");
    if (const auto post = json::member(element, "post")) {
        notification.postText = boundedText(*post, "text", limits::LongestText);
        notification.postTitle = boundedText(*post, "title");
    }
    return SyncEvent{std::move(notification)};
}

CreatorMenuUpdate::Metadata readMetadata(const json::Element &element)
{
    CreatorMenuUpdate::Metadata metadata;
    metadata.videos = intMember(element, "videoCount");
    metadata.audios = intMember(element, "audioCount");
    metadata.pictures = intMember(element, "pictureCount");
    metadata.galleries = intMember(element, "galleryCount");
    metadata.videoSeconds = intMember(element, "videoDuration");
    metadata.audioSeconds = intMember(element, "audioDuration");
    metadata.isFeatured = json::flag(element, "isFeatured");
    return metadata;
}

CreatorMenuUpdate readMenuUpdate(const json::Element &element)
{
    CreatorMenuUpdate update;
    update.id = boundedText(element, "id");
    update.guid = boundedText(element, "guid");
    update.title = boundedText(element, "title");
    update.text = boundedText(element, "text", limits::LongestText);
    update.type = boundedText(element, "type");
    update.creator = boundedText(element, "creator");
    update.tags = boundedTexts(element, "tags", MaximumOptions);
    update.attachmentOrder = boundedTexts(element, "attachmentOrder", MaximumEmotesOfMessage);
    if (const auto metadata = json::member(element, "metadata"))
        update.metadata = readMetadata(*metadata);
    update.releaseDate = dateMember(element, "releaseDate");
    update.likes = intMember(element, "likes");
    update.dislikes = intMember(element, "dislikes");
    update.score = intMember(element, "score");
    update.comments = intMember(element, "comments");
    update.wasReleasedSilently = json::flag(element, "wasReleasedSilently");
    update.thumbnail = imageMember(element, "thumbnail");
    return update;
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertAddress(QJsonObject &object, const QString &key, const QUrl &address)
{
    insertText(object, key, QString::fromLatin1(address.toEncoded()));
}

void insertYesNo(QJsonObject &object, const QString &key, const std::optional<bool> &answer)
{
    if (answer)
        object.insert(key, *answer ? u"yes"_s : u"no"_s);
}

QJsonObject serializeTarget(const NotificationTarget &target)
{
    QJsonObject object{{u"url"_s, target.url},
                       {u"foregroundDiscardOnMatch"_s, target.foregroundDiscardOnMatch},
                       {u"matchPortion"_s, target.portion == NotificationTarget::Portion::Url ? u"url"_s : u"path"_s}};
    for (const auto &[name, value] : Schemes) {
        if (value == target.scheme)
            object.insert(u"matchScheme"_s, QString(name));
    }
    if (target.match)
        object.insert(u"match"_s, *target.match);
    return object;
}

QJsonObject serializePost(const CreatorNotification &notification)
{
    QJsonObject post{
        {u"creator"_s, notification.creator}, {u"id"_s, notification.content}, {u"guid"_s, notification.content}};
    insertText(post, u"text"_s, notification.postText);
    insertText(post, u"title"_s, notification.postTitle);
    return post;
}

std::pair<QString, QJsonValue> serializeData(const CreatorNotification &notification)
{
    QJsonObject data{
        {u"id"_s, notification.id}, {u"eventType"_s, notification.eventType}, {u"creator"_s, notification.creator}};
    insertText(data, u"channel"_s, notification.channel);
    insertText(data, u"title"_s, notification.title);
    insertText(data, u"message"_s, notification.message);
    insertText(data, u"content"_s, notification.content);
    insertAddress(data, u"icon"_s, notification.icon);
    insertAddress(data, u"thumbnail"_s, notification.thumbnail);
    insertAddress(data, u"sound"_s, notification.sound);
    if (notification.target != NotificationTarget())
        data.insert(u"target"_s, serializeTarget(notification.target));
    insertYesNo(data, u"foregroundVisible"_s, notification.foregroundVisible);
    insertYesNo(data, u"backgroundVisible"_s, notification.backgroundVisible);
    if (!notification.videoGuid.isEmpty())
        data.insert(u"video"_s, QJsonObject{{u"creator"_s, notification.creator}, {u"guid"_s, notification.videoGuid}});
    if (!notification.postText.isEmpty() || !notification.postTitle.isEmpty())
        data.insert(u"post"_s, serializePost(notification));
    return {notification.isTwin ? u"postRelease"_s : u"creatorNotification"_s, data};
}

std::pair<QString, QJsonValue> serializeData(const UserPhotoUpdated &photo)
{
    return {u"userPhotoUpdated"_s, serializeImage(photo.image)};
}

QJsonObject serializeMetadata(const CreatorMenuUpdate::Metadata &metadata)
{
    return {{u"hasVideo"_s, metadata.videos > 0},        {u"videoCount"_s, metadata.videos},
            {u"videoDuration"_s, metadata.videoSeconds}, {u"hasAudio"_s, metadata.audios > 0},
            {u"audioCount"_s, metadata.audios},          {u"audioDuration"_s, metadata.audioSeconds},
            {u"hasPicture"_s, metadata.pictures > 0},    {u"pictureCount"_s, metadata.pictures},
            {u"hasGallery"_s, metadata.galleries > 0},   {u"galleryCount"_s, metadata.galleries},
            {u"isFeatured"_s, metadata.isFeatured}};
}

std::pair<QString, QJsonValue> serializeData(const CreatorMenuUpdate &update)
{
    return {u"creatorMenuUpdate"_s,
            QJsonObject{{u"id"_s, update.id},
                        {u"guid"_s, update.guid},
                        {u"title"_s, update.title},
                        {u"text"_s, update.text},
                        {u"type"_s, update.type},
                        {u"tags"_s, QJsonArray::fromStringList(update.tags)},
                        {u"attachmentOrder"_s, QJsonArray::fromStringList(update.attachmentOrder)},
                        {u"metadata"_s, serializeMetadata(update.metadata)},
                        {u"releaseDate"_s, serializeDate(update.releaseDate)},
                        {u"likes"_s, update.likes},
                        {u"dislikes"_s, update.dislikes},
                        {u"score"_s, update.score},
                        {u"comments"_s, update.comments},
                        {u"creator"_s, update.creator},
                        {u"wasReleasedSilently"_s, update.wasReleasedSilently},
                        {u"thumbnail"_s, serializeImage(update.thumbnail)}}};
}

std::pair<QString, QJsonValue> serializeData(const UnknownSync &unknown)
{
    // In an array, for QJsonDocument reads no bare text or number.
    return {unknown.kind, QJsonDocument::fromJson('[' + unknown.data + ']').array().at(0)};
}

} // namespace

bool NotificationTarget::isDiscardedAt(const QString &href) const
{
    if (!foregroundDiscardOnMatch || !match)
        return false;
    const qsizetype host = href.startsWith(u'/') ? 0 : href.indexOf("//"_L1) + 2;
    const qsizetype path = href.startsWith(u'/') ? 0 : href.indexOf(u'/', host);
    const QString subject = portion == Portion::Url ? href : (path < 0 ? QString() : href.mid(path));
    switch (scheme) {
    case Scheme::Contains:
        return subject.contains(*match);
    case Scheme::StartsWith:
        return subject.startsWith(*match);
    case Scheme::EndsWith:
        return subject.endsWith(*match);
    case Scheme::Equals:
        return subject == *match;
    case Scheme::None:
        return false;
    }
    Q_UNREACHABLE();
}

Result<SyncEvent> readSyncEvent(const json::Element &element)
{
    const QString kind = boundedText(element, "event");
    if (kind.isEmpty())
        return malformed(u"syncEvent without event"_s);
    const auto data = json::member(element, "data");
    if (!data)
        return SyncEvent{UnknownSync{kind, "null"}};
    if (kind == "creatorNotification"_L1 || kind == "postRelease"_L1)
        return readNotification(*data, kind == "postRelease"_L1);
    if (kind == "userPhotoUpdated"_L1)
        return SyncEvent{UserPhotoUpdated{readImage(*data)}};
    if (kind == "creatorMenuUpdate"_L1)
        return SyncEvent{readMenuUpdate(*data)};
    return SyncEvent{UnknownSync{kind, json::raw(*data)}};
}

QJsonObject serializeSyncEvent(const SyncEvent &event)
{
    const auto [kind, data] = std::visit([](const auto &held) { return serializeData(held); }, event.data);
    return {{u"event"_s, kind}, {u"data"_s, data}};
}

} // namespace partyline::floatplane
