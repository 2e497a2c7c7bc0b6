// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplaneobjects.h"

#include "practice/floatplanepictures.h"

#include <QJsonArray>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject thumbnailObject(const QUrl &site, const QString &id)
{
    return imageObject(thumbnailUrl(site, id), ThumbnailWidth, ThumbnailHeight);
}

QString playlistPath(const FloatplaneCreator &creator)
{
    return u"/api/video/v1/practice."_s + creator.urlName + u".m3u8"_s;
}

QJsonValue streamObject(const FloatplaneCreator &creator, const QUrl &site)
{
    if (creator.streamId.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{
        {u"id"_s, creator.streamId},
        {u"title"_s, creator.streamTitle},
        {u"description"_s, u"<p>Live every week, for practice.</p>"_s},
        {u"thumbnail"_s, thumbnailObject(site, creator.streamId)},
        {u"owner"_s, creator.id},
        {u"channel"_s, creator.channelId},
        {u"streamPath"_s, playlistPath(creator)},
        {u"offline"_s, QJsonObject{{u"title"_s, u"Offline"_s},
                                   {u"description"_s, u"Back soon."_s},
                                   {u"thumbnail"_s, QJsonValue::Null}}},
    };
}

QJsonObject channelObject(const FloatplaneCreator &creator, const QUrl &site)
{
    return {{u"id"_s, creator.channelId},
            {u"creator"_s, creator.id},
            {u"title"_s, creator.title},
            {u"urlname"_s, creator.urlName},
            {u"about"_s, QString()},
            {u"order"_s, 0},
            {u"cover"_s, QJsonValue::Null},
            {u"card"_s, QJsonValue::Null},
            {u"icon"_s, imageObject(avatarUrl(site, creator.id), AvatarSize, AvatarSize)}};
}

/// The creator's own, and one that never streams.
QJsonArray channelArray(const FloatplaneCreator &creator, const QUrl &site)
{
    QJsonObject second = channelObject(creator, site);
    second.insert(u"id"_s, objectId(u"second channel/"_s + creator.urlName));
    second.insert(u"title"_s, creator.title + u" Extras"_s);
    second.insert(u"urlname"_s, u"extras"_s);
    second.insert(u"order"_s, 1);
    return {channelObject(creator, site), second};
}

QJsonObject planObject(const FloatplaneCreator &creator)
{
    return {{u"id"_s, objectId(u"plan/"_s + creator.urlName)},
            {u"title"_s, u"Supporter"_s},
            {u"description"_s, u"Everything, for practice."_s},
            {u"price"_s, u"5.00"_s},
            {u"priceYearly"_s, u"50.00"_s},
            {u"currency"_s, u"usd"_s},
            {u"logo"_s, QJsonValue::Null},
            {u"interval"_s, u"month"_s},
            {u"featured"_s, true},
            {u"allowGrandfatheredAccess"_s, false},
            {u"discordServers"_s, QJsonArray()},
            {u"discordRoles"_s, QJsonArray()}};
}

} // namespace

QJsonObject imageObject(const QUrl &path, int width, int height)
{
    return {
        {u"width"_s, width}, {u"height"_s, height}, {u"path"_s, path.toString()}, {u"childImages"_s, QJsonValue::Null}};
}

QJsonObject userObject(const FloatplaneUser &user, const QUrl &site)
{
    return {{u"id"_s, user.id},
            {u"username"_s, user.username},
            {u"profileImage"_s, imageObject(avatarUrl(site, user.id), AvatarSize, AvatarSize)}};
}

QJsonObject selfObject(const FloatplaneUser &user, const QUrl &site)
{
    auto object = userObject(user, site);
    object.insert(u"email"_s, user.email);
    object.insert(u"displayName"_s, user.username);
    object.insert(u"creators"_s, QJsonArray());
    object.insert(u"scheduledDeletionDate"_s, QJsonValue::Null);
    return object;
}

QJsonObject creatorObject(const FloatplaneCreator &creator, const FloatplaneModel &model, const QUrl &site)
{
    const auto *owner = model.user(creator.ownerId);
    return {{u"id"_s, creator.id},
            {u"owner"_s, QJsonObject{{u"id"_s, creator.ownerId}, {u"username"_s, owner ? owner->username : QString()}}},
            {u"title"_s, creator.title},
            {u"urlname"_s, creator.urlName},
            {u"description"_s, u"A creator of the practice server."_s},
            {u"about"_s, QString()},
            {u"category"_s, QJsonObject{{u"id"_s, objectId(u"category"_s)}, {u"title"_s, u"Making"_s}}},
            {u"icon"_s, imageObject(avatarUrl(site, creator.id), AvatarSize, AvatarSize)},
            {u"cover"_s, thumbnailObject(site, creator.id)},
            {u"card"_s, QJsonValue::Null},
            {u"liveStream"_s, streamObject(creator, site)},
            {u"subscriptionPlans"_s, QJsonArray{planObject(creator)}},
            {u"defaultChannel"_s, creator.channelId},
            {u"channels"_s, channelArray(creator, site)},
            {u"discoverable"_s, true},
            {u"incomeDisplay"_s, false},
            {u"subscriberCountDisplay"_s, u"total"_s},
            {u"socialLinks"_s, QJsonObject()}};
}

QJsonObject subscriptionObject(const FloatplaneCreator &creator)
{
    return {{u"creator"_s, creator.id},       {u"startDate"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"endDate"_s, QJsonValue::Null}, {u"paymentID"_s, QJsonValue::Null},
            {u"interval"_s, u"month"_s},      {u"paymentCancelled"_s, false},
            {u"plan"_s, planObject(creator)}};
}

QJsonObject liveDeliveryObject(const FloatplaneCreator &creator, const QUrl &site)
{
    const QJsonObject variant{
        {u"name"_s, u"live-abr"_s},
        {u"label"_s, u"Auto"_s},
        {u"url"_s, playlistPath(creator) + u"?allow_source=false&token="_s + freshId()},
        {u"mimeType"_s, u"application/x-mpegURL"_s},
        {u"hidden"_s, false},
        {u"enabled"_s, true},
        {u"meta"_s, QJsonObject{{u"live"_s, QJsonObject{{u"lowLatencyExtension"_s, u"llhls"_s}}}}},
    };
    const QJsonObject group{{u"origins"_s, QJsonArray{QJsonObject{{u"url"_s, site.toString()}}}},
                            {u"variants"_s, QJsonArray{variant}}};
    return {{u"groups"_s, QJsonArray{group}}};
}

const FloatplaneCreator *creatorOfPlaylist(const FloatplaneModel &model, const QString &path)
{
    const auto &creators = model.creators();
    const auto it = std::find_if(creators.cbegin(), creators.cend(), [&](const FloatplaneCreator &creator) {
        return !creator.streamId.isEmpty() && playlistPath(creator) == path;
    });
    return it == creators.cend() ? nullptr : &*it;
}

QByteArray livePlaylistText()
{
    return "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:1\n"
           "#EXTINF:4.0,\npractice-1.ts\n";
}

QJsonObject captchaObject()
{
    const auto key = [](const QString &name) { return QJsonObject{{u"siteKey"_s, u"practice-"_s + name}}; };
    const QJsonObject v2{
        {u"android"_s, key(u"android"_s)}, {u"checkbox"_s, key(u"checkbox"_s)}, {u"invisible"_s, key(u"invisible"_s)}};
    const QJsonObject v3{{u"invisible"_s, key(u"invisible"_s)}};
    return {{u"v2"_s, QJsonObject{{u"variants"_s, v2}}}, {u"v3"_s, QJsonObject{{u"variants"_s, v3}}}};
}

} // namespace partyline::practice
