// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjfields.h"

#include "core/endpoints.h"
#include "wire/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace fields {

namespace {

QJsonValue valueOf(const QJsonObject &object, Key key)
{
    return object.value(QLatin1StringView(key));
}

/// Beyond this a double is no exact whole number any more.
constexpr double LargestWhole = 9007199254740991.0;

} // namespace

std::optional<QString> toText(const QJsonValue &value)
{
    if (value.isString())
        return limits::cut(value.toString());
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    return whole != std::numeric_limits<qint64>::min() ? QString::number(whole)
                                                       : QString::number(value.toDouble(), 'g', 17);
}

std::optional<qint64> toInteger(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::abs(number) <= LargestWhole ? std::optional(value.toInteger(qint64(number))) : std::nullopt;
    }
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<bool> toFlag(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    const auto number = toInteger(value);
    return number ? std::optional(*number != 0) : std::nullopt;
}

std::optional<QString> textIn(const QJsonObject &object, Key key)
{
    return toText(valueOf(object, key));
}

std::optional<qint64> integerIn(const QJsonObject &object, Key key)
{
    return toInteger(valueOf(object, key));
}

std::optional<bool> flagIn(const QJsonObject &object, Key key)
{
    return toFlag(valueOf(object, key));
}

int clamped(qint64 number)
{
    return int(std::clamp<qint64>(number, -MostInt, MostInt));
}

QString badgeName(const QString &badge)
{
    return badge.startsWith("blank"_L1) ? QString() : badge;
}

} // namespace fields

namespace {

/// Old site roles, which are shown simply as staff of the site (5.2).
constexpr int LastOldRole = 5;
constexpr int FirstSiteStaff = 2000; ///< volunteers, moderators; promoters and translators below have no power
constexpr int FirstAmbassador = 3000;
constexpr int FirstLeader = 4000;
/// A day. No upload anywhere is longer, and arithmetic on start times stays far from its limits.
constexpr qint64 LongestTrack = 24 * 60 * 60;

std::optional<Role> siteRole(int globalRole)
{
    if (globalRole >= 1 && globalRole <= LastOldRole)
        return Role::SiteStaff;
    if (globalRole >= FirstAmbassador && globalRole < FirstLeader)
        return Role::Ambassador;
    return globalRole >= FirstSiteStaff ? std::optional(Role::SiteStaff) : std::nullopt;
}

Role roomRole(int role)
{
    if (role >= 5000)
        return Role::Host;
    if (role >= 4000)
        return Role::Cohost;
    if (role >= 3000)
        return Role::Manager;
    if (role >= 2000)
        return Role::Moderator;
    return role >= 1000 ? Role::ResidentDj : Role::None;
}

/// The address with https, whatever scheme it named or left out (3.1.3). A server on this computer may speak plainly.
QUrl imageAddress(const QString &image)
{
    QUrl url(image.startsWith("//"_L1) ? "https:"_L1 + image : image);
    if (isLoopback(url) && url.scheme() == "http"_L1)
        return url;
    if (url.scheme() == "http"_L1)
        url.setScheme(u"https"_s);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

int currentRole(int role)
{
    return role >= 1 && role <= LastOldRole ? role * 1000 : role;
}

Role roleOf(const User &user)
{
    if (user.guest)
        return Role::Guest;
    if (const auto role = siteRole(user.globalRole))
        return *role;
    const Role role = roomRole(currentRole(user.role));
    return role == Role::None && (user.subscriber || user.silver) ? Role::Subscriber : role;
}

Person personOf(const User &user)
{
    return {user.id > 0 ? QString::number(user.id) : QString(), user.username, roleOf(user)};
}

Track trackOf(const Media &media)
{
    Track track;
    track.source = media.format == 1   ? Track::Source::YouTube
                   : media.format == 2 ? Track::Source::SoundCloud
                                       : Track::Source::Unknown;
    track.cid = media.cid;
    track.title = media.title;
    track.author = media.author;
    track.duration = std::chrono::seconds(std::clamp<qint64>(media.duration, 0, LongestTrack));
    track.image = imageAddress(media.image);
    return track;
}

} // namespace partyline::plugdj
