// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/json.h"
#include "wire/plugdjtext.h"
#include "wire/plugdjtypes.h"

#include <QJsonArray>
#include <QJsonObject>

/// Lenient reading of the objects that both channels of plug.dj share (plugdj.md 3.1): the socket's come from
/// simdjson, REST's from QJsonDocument, and one reader serves both. Private to the codecs.
namespace partyline::plugdj::fields {

using Key = const char *;

// Nothing: absent, null, or no such thing can be made of it.

std::optional<QString> toText(const QJsonValue &value);
std::optional<qint64> toInteger(const QJsonValue &value);
std::optional<bool> toFlag(const QJsonValue &value);

inline std::optional<QString> textIn(const json::Element &object, Key key)
{
    const auto value = json::member(object, key);
    return value ? json::toText(*value) : std::nullopt;
}

inline std::optional<qint64> integerIn(const json::Element &object, Key key)
{
    const auto value = json::member(object, key);
    return value ? json::toInteger(*value) : std::nullopt;
}

inline std::optional<bool> flagIn(const json::Element &object, Key key)
{
    const auto value = json::member(object, key);
    return value ? json::toFlag(*value) : std::nullopt;
}

std::optional<QString> textIn(const QJsonObject &object, Key key);
std::optional<qint64> integerIn(const QJsonObject &object, Key key);
std::optional<bool> flagIn(const QJsonObject &object, Key key);

/// Of what is kept as an int, either way: the sum and the difference of any two fit, too.
constexpr qint64 MostInt = 1'000'000'000;
/// A whole number cut to MostInt: hostile numbers must not wrap around.
int clamped(qint64 number);

/// "" for none: null, empty, or one of the placeholders whose name begins with "blank" (3.1.1).
QString badgeName(const QString &badge);

template <typename Source>
QString text(const Source &object, Key key)
{
    return textIn(object, key).value_or(QString());
}

/// Text that the server escaped (6.1).
template <typename Source>
QString unescapedText(const Source &object, Key key)
{
    return unescaped(text(object, key));
}

template <typename Source>
qint64 integer(const Source &object, Key key)
{
    return integerIn(object, key).value_or(0);
}

template <typename Source>
int smallInteger(const Source &object, Key key)
{
    return clamped(integer(object, key));
}

template <typename Source>
bool flag(const Source &object, Key key)
{
    return flagIn(object, key).value_or(false);
}

template <typename Source>
QDateTime date(const Source &object, Key key)
{
    return parseDate(text(object, key));
}

template <typename Source>
User user(const Source &object)
{
    User user;
    user.id = integer(object, "id");
    user.username = unescapedText(object, "username");
    user.slug = text(object, "slug");
    user.level = smallInteger(object, "level");
    user.role = currentRole(smallInteger(object, "role"));
    user.globalRole = smallInteger(object, "gRole");
    user.avatarId = text(object, "avatarID");
    user.badge = badgeName(text(object, "badge"));
    user.subscriber = flag(object, "sub");
    user.silver = flag(object, "silver");
    user.joined = date(object, "joined");
    user.language = text(object, "language");
    user.guest = flag(object, "guest");
    user.blurb = unescapedText(object, "blurb");
    return user;
}

template <typename Source>
Media media(const Source &object)
{
    Media media;
    media.id = integer(object, "id");
    media.format = smallInteger(object, "format");
    media.cid = text(object, "cid");
    media.author = unescapedText(object, "author");
    media.title = unescapedText(object, "title");
    media.duration = integer(object, "duration");
    media.image = text(object, "image");
    return media;
}

template <typename Source>
ChatLine chatLine(const Source &object)
{
    ChatLine line;
    line.cid = text(object, "cid");
    line.message = unescapedText(object, "message");
    line.userId = integer(object, "uid");
    line.username = unescapedText(object, "un");
    line.subscriber = flag(object, "sub");
    line.timestamp = date(object, "timestamp");
    return line;
}

template <typename Source>
SiteNotification notification(const Source &object)
{
    SiteNotification notification;
    notification.id = integer(object, "id");
    notification.action = text(object, "action");
    notification.value = unescapedText(object, "value");
    notification.timestamp = date(object, "timestamp");
    return notification;
}

} // namespace partyline::plugdj::fields
