// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjeventrows.h"
#include "wire/plugdjletters.h"

namespace partyline::plugdj::events {

using namespace Qt::StringLiterals;

namespace {

template <typename Request>
std::optional<Event> name(const Payload &p)
{
    const auto found = textOf(p);
    return found ? std::optional<Event>(Request{*found}) : std::nullopt;
}

QJsonValue write(const FriendRequest &event)
{
    return escaped(event.username);
}

QJsonValue write(const FriendAccept &event)
{
    return escaped(event.username);
}

QJsonValue write(const SiteMessage &event)
{
    return escaped(event.text);
}

std::optional<Event> ack(const Payload &p)
{
    return Ack{integerOf(p) == 1};
}

QJsonValue write(const Ack &event)
{
    return event.accepted ? u"1"_s : u"0"_s;
}

std::optional<Event> ban(const Payload &p)
{
    if (!isObject(p))
        return Ban{};
    return Ban{banDuration(text(*p, "d")), smallInteger(*p, "r")};
}

QJsonValue write(const Ban &event)
{
    return QJsonObject{{u"t"_s, u"ban"_s}, {u"d"_s, letterOf(event.duration)}, {u"r"_s, event.reason}};
}

std::optional<Event> earn(const Payload &p)
{
    if (!isObject(p))
        return {};
    const auto points = integerIn(*p, "pp");
    return Earn{integerIn(*p, "xp"), points ? points : integerIn(*p, "ep"), smallIntegerIn(*p, "level")};
}

QJsonValue write(const Earn &event)
{
    QJsonObject object;
    insertIf(object, u"xp"_s, event.xp);
    insertIf(object, u"pp"_s, event.points);
    insertIf(object, u"level"_s, event.level);
    return object;
}

std::optional<Event> levelUp(const Payload &p)
{
    return LevelUp{smallIntegerOf(p)};
}

QJsonValue write(const LevelUp &event)
{
    return event.level ? QJsonValue(*event.level) : QJsonValue::Undefined;
}

std::optional<Event> gift(const Payload &p)
{
    return Gift{integerOf(p)};
}

QJsonValue write(const Gift &event)
{
    return optionalNumber(event.points);
}

std::optional<Event> subscription(const Payload &p)
{
    const auto flag = p ? json::toFlag(*p) : std::nullopt;
    return flag ? std::optional<Event>(SubscriptionChanged{*flag}) : std::nullopt;
}

QJsonValue write(const SubscriptionChanged &event)
{
    return event.subscribed ? 1 : 0;
}

std::optional<Event> points(const Payload &p)
{
    return PointsChanged{integerOf(p)};
}

QJsonValue write(const PointsChanged &event)
{
    return optionalNumber(event.points);
}

/// One notification, or a list of them on one re-implementation.
std::optional<Event> notify(const Payload &p)
{
    Notify event;
    if (isObject(p))
        event.notifications.append(notification(*p));
    json::Array array;
    if (p && !p->get(array)) {
        for (const Element element : array) {
            if (element.is_object() && event.notifications.size() < limits::MostOfMessage)
                event.notifications.append(notification(element));
        }
    }
    return event.notifications.isEmpty() ? std::nullopt : std::optional<Event>(event);
}

QJsonValue write(const Notify &event)
{
    if (event.notifications.size() == 1)
        return toJson(event.notifications.constFirst());
    return allToJson(event.notifications);
}

std::optional<Event> playlistCycle(const Payload &p)
{
    const auto id = integerOf(p);
    return id ? std::optional<Event>(PlaylistCycle{*id}) : std::nullopt;
}

QJsonValue write(const PlaylistCycle &event)
{
    return event.playlistId;
}

std::optional<Event> maintenanceAlert(const Payload &p)
{
    return MaintenanceAlert{smallIntegerOf(p).value_or(0)};
}

QJsonValue write(const MaintenanceAlert &event)
{
    return event.minutes;
}

std::optional<Event> muted(const Payload &p)
{
    if (!isObject(p))
        return {};
    return Muted{muteDuration(text(*p, "d")), smallInteger(*p, "r")};
}

QJsonValue write(const Muted &event)
{
    return QJsonObject{{u"t"_s, u"mute"_s}, {u"d"_s, letterOf(event.duration)}, {u"r"_s, event.reason}};
}

std::optional<Event> betterAlert(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "message"))
        return {};
    return BetterAlert{unescapedText(*p, "message"), text(*p, "level")};
}

QJsonValue write(const BetterAlert &event)
{
    return QJsonObject{{u"message"_s, escaped(event.message)}, {u"level"_s, event.level}};
}

QJsonValue write(const FriendJoin &event)
{
    return toJson(event.user);
}

constexpr Row Rows[] = {
    // A. Connection and account.
    row<Ack, write>("ack", ack, Scope::Connection),
    row<KillSession, emptyObject>("killSession", plain<KillSession>, Scope::Connection),
    row<Ban, write>("ban", ban, Scope::Person),
    row<BanIp, emptyObject>("banIP", plain<BanIp>, Scope::Connection),
    row<FloodApi, emptyObject>("floodAPI", plain<FloodApi>, Scope::Connection),
    row<FloodChat, emptyObject>("floodChat", plain<FloodChat>, Scope::Person),
    row<RateLimit, emptyObject>("rateLimit", plain<RateLimit>, Scope::Person),
    row<Earn, write>("earn", earn, Scope::Person),
    row<LevelUp, write>("levelUp", levelUp, Scope::Person),
    row<Gift, write>("gift", gift, Scope::Person),
    row<SubscriptionChanged, write>("sub", subscription, Scope::Person),
    row<Cash, asItCame>("cash", opaque<Cash>, Scope::Person),
    row<PointsChanged, write>("pp", points, Scope::Person),
    row<Notify, write>("notify", notify, Scope::Person),
    row<NameChanged, emptyObject>("nameChanged", plain<NameChanged>, Scope::Person),
    row<FriendRequest, write>("friendRequest", name<FriendRequest>, Scope::Person),
    row<FriendAccept, write>("friendAccept", name<FriendAccept>, Scope::Person),
    row<FriendJoin, write>("friendJoin", userJoin<FriendJoin>, Scope::Person),
    row<PlaylistCycle, write>("playlistCycle", playlistCycle, Scope::Person),
    // B. The whole site.
    row<MaintenanceAlert, write>("plugMaintenanceAlert", maintenanceAlert, Scope::Connection),
    row<Maintenance, nothing>("plugMaintenance", plain<Maintenance>, Scope::Connection),
    row<SiteMessage, write>("plugMessage", name<SiteMessage>, Scope::Person),
    row<SiteUpdate, nothing>("plugUpdate", plain<SiteUpdate>, Scope::Connection),
    // H. From re-implementations.
    row<Muted, write>("mute", muted, Scope::Person),
    row<BetterAlert, write>("betterAlert", betterAlert, Scope::Person),
    row<Ping, nothing>("ping", plain<Ping>),
};

} // namespace

std::span<const Row> account()
{
    return Rows;
}

} // namespace partyline::plugdj::events
