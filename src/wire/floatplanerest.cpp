// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanerest.h"

#include "wire/limits.h"

#include <QJsonArray>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

/// Nobody subscribes to, and no list names, more creators than this.
constexpr qsizetype MaximumCreators = 2'000;
constexpr qsizetype MaximumVariants = 100;
/// Of one creator.
constexpr qsizetype MaximumChannels = 100;

LiveStream readLiveStream(const json::Element &element)
{
    LiveStream stream;
    stream.id = boundedText(element, "id");
    stream.title = boundedText(element, "title");
    stream.description = boundedText(element, "description", limits::LongestText);
    stream.thumbnail = imageMember(element, "thumbnail");
    stream.owner = boundedText(element, "owner");
    stream.channel = boundedText(element, "channel");
    stream.streamPath = boundedText(element, "streamPath");
    if (const auto offline = json::member(element, "offline")) {
        stream.offlineTitle = boundedText(*offline, "title");
        stream.offlineDescription = boundedText(*offline, "description", limits::LongestText);
        stream.offlineThumbnail = imageMember(*offline, "thumbnail");
    }
    return stream;
}

/// The owner is {id, username} or a plain id.
QString ownerOf(const json::Element &element)
{
    const auto owner = json::member(element, "owner");
    return owner && owner->is_object() ? boundedText(*owner, "id") : boundedText(element, "owner");
}

/// Objects, or ids only.
QList<Channel> readChannels(const json::Element &element)
{
    QList<Channel> channels;
    const auto array = json::arrayMember(element, "channels");
    if (!array)
        return channels;
    for (const json::Element entry : *array) {
        if (channels.size() >= MaximumChannels)
            break;
        Channel channel;
        if (entry.is_object())
            channel = {boundedText(entry, "id"), boundedText(entry, "title"), boundedText(entry, "urlname")};
        else
            channel.id = json::toText(entry).value_or(QString()).left(MaximumField);
        if (!channel.id.isEmpty())
            channels.append(std::move(channel));
    }
    return channels;
}

QJsonArray serializeChannels(const Creator &creator)
{
    QJsonArray array;
    for (const Channel &channel : creator.channels) {
        if (channel.title.isEmpty() && channel.urlname.isEmpty())
            array.append(channel.id);
        else
            array.append(QJsonObject{{u"id"_s, channel.id},
                                     {u"creator"_s, creator.id},
                                     {u"title"_s, channel.title},
                                     {u"urlname"_s, channel.urlname}});
    }
    return array;
}

Result<Creator> readCreator(const json::Element &element)
{
    Creator creator;
    creator.id = boundedText(element, "id");
    if (creator.id.isEmpty())
        return malformed(u"creator without id"_s);
    creator.owner = ownerOf(element);
    creator.title = boundedText(element, "title");
    creator.urlname = boundedText(element, "urlname");
    creator.description = boundedText(element, "description", limits::LongestText);
    creator.about = boundedText(element, "about", limits::LongestText);
    creator.icon = imageMember(element, "icon");
    if (json::objectMember(element, "liveStream")) {
        LiveStream stream = readLiveStream(*json::member(element, "liveStream"));
        if (!stream.id.isEmpty())
            creator.liveStream = std::move(stream);
    }
    creator.defaultChannel = boundedText(element, "defaultChannel");
    creator.channels = readChannels(element);
    return creator;
}

Subscription readSubscription(const json::Element &element)
{
    Subscription subscription;
    subscription.creator = boundedText(element, "creator");
    subscription.startDate = dateMember(element, "startDate");
    subscription.endDate = dateMember(element, "endDate");
    subscription.interval = boundedText(element, "interval");
    subscription.isCancelled = json::flag(element, "paymentCancelled");
    if (const auto plan = json::member(element, "plan")) {
        subscription.planId = boundedText(*plan, "id");
        subscription.planTitle = boundedText(*plan, "title");
    }
    return subscription;
}

QUrl originOf(const json::Element &element)
{
    const auto origins = json::arrayMember(element, "origins");
    json::Element first;
    if (!origins || origins->at(0).get(first))
        return {};
    return webAddress(boundedText(first, "url"));
}

Variant readVariant(const json::Element &element, const QUrl &groupOrigin)
{
    Variant variant;
    variant.name = boundedText(element, "name");
    variant.label = boundedText(element, "label");
    variant.mimeType = boundedText(element, "mimeType");
    variant.isEnabled = json::flag(element, "enabled");
    variant.order = int(qBound(qint64(-1000), json::integer(element, "order"), qint64(1000)));
    const QUrl own = originOf(element);
    const QUrl fallback = groupOrigin.isEmpty() ? QUrl(u"https://floatplane.com"_s) : groupOrigin;
    const QUrl base = own.isEmpty() ? fallback : own;
    variant.url =
        webAddress(base.resolved(QUrl(boundedText(element, "url", limits::LongestText))).toString(QUrl::FullyEncoded));
    const auto meta = json::member(element, "meta");
    const auto common = meta ? json::member(*meta, "common") : std::nullopt;
    const auto access = common ? json::member(*common, "access") : std::nullopt;
    if (access)
        variant.deniedReason = boundedText(*access, "deniedReason");
    return variant;
}

void readGroup(const json::Element &group, Delivery &delivery)
{
    const auto variants = json::arrayMember(group, "variants");
    if (!variants)
        return;
    const QUrl origin = originOf(group);
    for (const json::Element entry : *variants) {
        if (json::flag(entry, "hidden") || delivery.variants.size() >= MaximumVariants)
            continue;
        Variant variant = readVariant(entry, origin);
        if (!variant.url.isEmpty())
            delivery.variants.append(std::move(variant));
    }
}

QJsonObject serializeLiveStream(const LiveStream &stream)
{
    QJsonObject object{{u"id"_s, stream.id},
                       {u"title"_s, stream.title},
                       {u"description"_s, stream.description},
                       {u"thumbnail"_s, serializeImage(stream.thumbnail)},
                       {u"owner"_s, stream.owner},
                       {u"streamPath"_s, stream.streamPath},
                       {u"offline"_s, QJsonObject{{u"title"_s, stream.offlineTitle},
                                                  {u"description"_s, stream.offlineDescription},
                                                  {u"thumbnail"_s, serializeImage(stream.offlineThumbnail)}}}};
    if (!stream.channel.isEmpty())
        object.insert(u"channel"_s, stream.channel);
    return object;
}

} // namespace

Result<Status> parseStatus(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root() || !reader.root()->is_object())
        return malformed(u"status without a body"_s);
    return Status{userMember(*reader.root(), "selfUser")};
}

QJsonObject serializeStatus(const Status &status)
{
    return {{u"selfUser"_s, status.self ? QJsonValue(serializeUser(*status.self)) : QJsonValue(QJsonValue::Null)}};
}

Result<UserSelf> parseUserSelf(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"user without a body"_s);
    UserSelf self{readUser(*reader.root()), boundedText(*reader.root(), "email"),
                  boundedText(*reader.root(), "displayName"), dateMember(*reader.root(), "scheduledDeletionDate")};
    if (self.user.id.isEmpty() || self.user.username.isEmpty())
        return malformed(u"user without id or name"_s);
    return self;
}

QJsonObject serializeUserSelf(const UserSelf &self)
{
    QJsonObject object = serializeUser(self.user);
    object.insert(u"email"_s, self.email);
    object.insert(u"displayName"_s, self.displayName);
    object.insert(u"creators"_s, QJsonArray());
    object.insert(u"scheduledDeletionDate"_s, serializeDate(self.scheduledDeletion));
    return object;
}

Result<Creator> parseCreator(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"creator without a body"_s);
    return readCreator(*reader.root());
}

Result<QList<Creator>> parseCreators(const QJsonValue &body)
{
    const Reader reader(body);
    json::Array array;
    if (!reader.root() || reader.root()->get(array))
        return malformed(u"creators that are no list"_s);
    QList<Creator> creators;
    for (const json::Element entry : array) {
        if (creators.size() >= MaximumCreators)
            break;
        if (auto creator = readCreator(entry))
            creators.append(*std::move(creator));
    }
    return creators;
}

QJsonObject serializeCreator(const Creator &creator)
{
    return {{u"id"_s, creator.id},
            {u"owner"_s, creator.owner},
            {u"title"_s, creator.title},
            {u"urlname"_s, creator.urlname},
            {u"description"_s, creator.description},
            {u"about"_s, creator.about},
            {u"icon"_s, serializeImage(creator.icon)},
            {u"liveStream"_s,
             creator.liveStream ? QJsonValue(serializeLiveStream(*creator.liveStream)) : QJsonValue(QJsonValue::Null)},
            {u"defaultChannel"_s, creator.defaultChannel},
            {u"channels"_s, serializeChannels(creator)}};
}

Result<QList<Subscription>> parseSubscriptions(const QJsonValue &body)
{
    const Reader reader(body);
    json::Array array;
    if (!reader.root() || reader.root()->get(array))
        return malformed(u"subscriptions that are no list"_s);
    QList<Subscription> subscriptions;
    for (const json::Element entry : array) {
        if (subscriptions.size() >= MaximumCreators)
            break;
        Subscription subscription = readSubscription(entry);
        if (!subscription.creator.isEmpty())
            subscriptions.append(std::move(subscription));
    }
    return subscriptions;
}

QJsonArray serializeSubscriptions(const QList<Subscription> &subscriptions)
{
    QJsonArray array;
    for (const Subscription &subscription : subscriptions) {
        array.append(QJsonObject{
            {u"creator"_s, subscription.creator},
            {u"startDate"_s, serializeDate(subscription.startDate)},
            {u"endDate"_s, serializeDate(subscription.endDate)},
            {u"interval"_s, subscription.interval},
            {u"paymentCancelled"_s, subscription.isCancelled},
            {u"plan"_s, QJsonObject{{u"id"_s, subscription.planId}, {u"title"_s, subscription.planTitle}}}});
    }
    return array;
}

Result<Delivery> parseDelivery(const QJsonValue &body)
{
    const Reader reader(body);
    const auto groups = reader.root() ? json::arrayMember(*reader.root(), "groups") : std::nullopt;
    if (!groups)
        return malformed(u"delivery without groups"_s);
    Delivery delivery;
    for (const json::Element group : *groups)
        readGroup(group, delivery);
    return delivery;
}

QJsonObject serializeDelivery(const Delivery &delivery)
{
    QJsonArray variants;
    for (const Variant &variant : delivery.variants) {
        QJsonObject object{{u"name"_s, variant.name},
                           {u"label"_s, variant.label},
                           {u"url"_s, QString::fromLatin1(variant.url.toEncoded())},
                           {u"mimeType"_s, variant.mimeType},
                           {u"enabled"_s, variant.isEnabled},
                           {u"hidden"_s, false},
                           {u"order"_s, variant.order}};
        if (!variant.deniedReason.isEmpty()) {
            const QJsonObject access{{u"deniedReason"_s, variant.deniedReason}};
            object.insert(u"meta"_s, QJsonObject{{u"common"_s, QJsonObject{{u"access"_s, access}}}});
        }
        variants.append(object);
    }
    return {{u"groups"_s, QJsonArray{QJsonObject{{u"origins"_s, QJsonArray()}, {u"variants"_s, variants}}}}};
}

} // namespace partyline::floatplane
