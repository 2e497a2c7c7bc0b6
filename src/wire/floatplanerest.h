// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplaneauth.h"

/// The answers of the REST calls a chat client makes (2.4 to 2.6), both ways.
namespace partyline::floatplane {

/// GET /api/v3/status
struct Status
{
    std::optional<User> self; ///< nobody: not signed in
    bool operator==(const Status &) const = default;
};
Result<Status> parseStatus(const QJsonValue &body);
QJsonObject serializeStatus(const Status &status);

/// GET /api/v3/user/self
struct UserSelf
{
    User user;
    QString email;
    QString displayName;
    QDateTime scheduledDeletion;
    bool operator==(const UserSelf &) const = default;
};
/// Fails with Protocol without id or name.
Result<UserSelf> parseUserSelf(const QJsonValue &body);
QJsonObject serializeUserSelf(const UserSelf &self);

struct LiveStream
{
    QString id; ///< the chat channel
    QString title;
    QString description; ///< HTML, as it came
    Image thumbnail;
    QString owner; ///< creator id
    QString channel;
    QString streamPath;
    QString offlineTitle;
    QString offlineDescription;
    Image offlineThumbnail;
    bool operator==(const LiveStream &) const = default;
};

/// A part of a creator's page with posts of its own; at most one of them has the livestream.
struct Channel
{
    QString id;
    QString title; ///< empty in lists that tell ids only
    QString urlname;
    bool operator==(const Channel &) const = default;
};

struct Creator
{
    QString id;
    QString owner; ///< user id; comes as an object or as text
    QString title;
    QString urlname; ///< what notification targets match on
    QString description;
    QString about;
    Image icon;
    std::optional<LiveStream> liveStream; ///< nothing: never streams
    QString defaultChannel;
    QList<Channel> channels;
    bool operator==(const Creator &) const = default;
};
/// GET /api/v3/creator/info. Fails with Protocol without id.
Result<Creator> parseCreator(const QJsonValue &body);
/// GET /api/v3/creator/named and /list; what cannot be read is left out.
Result<QList<Creator>> parseCreators(const QJsonValue &body);
QJsonObject serializeCreator(const Creator &creator);

/// GET /api/v3/user/subscriptions
struct Subscription
{
    QString creator;
    QDateTime startDate;
    QDateTime endDate;
    QString interval;
    bool isCancelled = false;
    QString planId;
    QString planTitle;
    bool operator==(const Subscription &) const = default;
};
Result<QList<Subscription>> parseSubscriptions(const QJsonValue &body);
QJsonArray serializeSubscriptions(const QList<Subscription> &subscriptions);

/// GET /api/v3/delivery/info: the ways to play a stream, hidden ones left out, addresses whole (2.6).
struct Variant
{
    QString name;
    QString label;
    QUrl url;
    QString mimeType;
    bool isEnabled = false;
    int order = 0;
    QString deniedReason;
    bool operator==(const Variant &) const = default;
};
struct Delivery
{
    QList<Variant> variants;
    bool operator==(const Delivery &) const = default;
};
Result<Delivery> parseDelivery(const QJsonValue &body);
/// One group, every variant with its whole address.
QJsonObject serializeDelivery(const Delivery &delivery);

} // namespace partyline::floatplane
