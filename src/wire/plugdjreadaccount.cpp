// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjletters.h"
#include "wire/plugdjreaders.h"

namespace partyline::plugdj::readers {

namespace {

template <typename Request>
std::optional<Event> name(const Payload &p)
{
    const auto found = textOf(p);
    return found ? std::optional<Event>(Request{*found}) : std::nullopt;
}

std::optional<Event> ack(const Payload &p)
{
    return Ack{integerOf(p) == 1};
}

std::optional<Event> ban(const Payload &p)
{
    if (!isObject(p))
        return Ban{};
    return Ban{banDuration(text(*p, "d")), smallInteger(*p, "r")};
}

std::optional<Event> earn(const Payload &p)
{
    if (!isObject(p))
        return {};
    const auto points = integerIn(*p, "pp");
    return Earn{integerIn(*p, "xp"), points ? points : integerIn(*p, "ep"), smallIntegerIn(*p, "level")};
}

std::optional<Event> levelUp(const Payload &p)
{
    return LevelUp{smallIntegerOf(p)};
}

std::optional<Event> gift(const Payload &p)
{
    return Gift{integerOf(p)};
}

std::optional<Event> subscription(const Payload &p)
{
    const auto flag = p ? json::toFlag(*p) : std::nullopt;
    return flag ? std::optional<Event>(SubscriptionChanged{*flag}) : std::nullopt;
}

std::optional<Event> points(const Payload &p)
{
    return PointsChanged{integerOf(p)};
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
            if (element.is_object())
                event.notifications.append(notification(element));
        }
    }
    return event.notifications.isEmpty() ? std::nullopt : std::optional<Event>(event);
}

std::optional<Event> playlistCycle(const Payload &p)
{
    const auto id = integerOf(p);
    return id ? std::optional<Event>(PlaylistCycle{*id}) : std::nullopt;
}

std::optional<Event> maintenanceAlert(const Payload &p)
{
    return MaintenanceAlert{smallIntegerOf(p).value_or(0)};
}

std::optional<Event> muted(const Payload &p)
{
    if (!isObject(p))
        return {};
    return Muted{muteDuration(text(*p, "d")), smallInteger(*p, "r")};
}

std::optional<Event> betterAlert(const Payload &p)
{
    if (!isObject(p) || !textIn(*p, "message"))
        return {};
    return BetterAlert{unescapedText(*p, "message"), text(*p, "level")};
}

} // namespace

const Table &account()
{
    static const Table table{
        {"ack", ack},
        {"killSession", plain<KillSession>},
        {"ban", ban},
        {"banIP", plain<BanIp>},
        {"floodAPI", plain<FloodApi>},
        {"floodChat", plain<FloodChat>},
        {"rateLimit", plain<RateLimit>},
        {"earn", earn},
        {"levelUp", levelUp},
        {"gift", gift},
        {"sub", subscription},
        {"cash", opaque<Cash>},
        {"pp", points},
        {"notify", notify},
        {"nameChanged", plain<NameChanged>},
        {"friendRequest", name<FriendRequest>},
        {"friendAccept", name<FriendAccept>},
        {"friendJoin", userJoin<FriendJoin>},
        {"playlistCycle", playlistCycle},
        {"plugMaintenanceAlert", maintenanceAlert},
        {"plugMaintenance", plain<Maintenance>},
        {"plugMessage", name<SiteMessage>},
        {"plugUpdate", plain<SiteUpdate>},
        {"mute", muted},
        {"betterAlert", betterAlert},
        {"ping", plain<Ping>},
    };
    return table;
}

} // namespace partyline::plugdj::readers
