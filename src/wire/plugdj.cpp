// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdj.h"

#include "wire/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

QString lookAction(RoomLookUpdate::What what)
{
    switch (what) {
    case RoomLookUpdate::What::Thumbnail:
        return u"roomThumbnailUpdate"_s;
    case RoomLookUpdate::What::Banner:
        return u"roomBannerUpdate"_s;
    case RoomLookUpdate::What::Background:
        return u"roomBackgroundUpdate"_s;
    case RoomLookUpdate::What::Language:
        return u"roomLanguageUpdate"_s;
    case RoomLookUpdate::What::Genres:
        return u"roomGenresUpdate"_s;
    case RoomLookUpdate::What::SubGenres:
        return u"roomSubGenresUpdate"_s;
    case RoomLookUpdate::What::LinkAdd:
        return u"roomLinkAdd"_s;
    case RoomLookUpdate::What::LinkDelete:
        return u"roomLinkDelete"_s;
    }
    Q_UNREACHABLE();
}

/// In the order of Event's alternatives up to RoomLookUpdate, which names itself.
constexpr std::array Actions{
    "ack"_L1,
    "killSession"_L1,
    "ban"_L1,
    "banIP"_L1,
    "floodAPI"_L1,
    "floodChat"_L1,
    "rateLimit"_L1,
    "earn"_L1,
    "levelUp"_L1,
    "gift"_L1,
    "sub"_L1,
    "cash"_L1,
    "pp"_L1,
    "notify"_L1,
    "nameChanged"_L1,
    "friendRequest"_L1,
    "friendAccept"_L1,
    "friendJoin"_L1,
    "playlistCycle"_L1,
    "plugMaintenanceAlert"_L1,
    "plugMaintenance"_L1,
    "plugMessage"_L1,
    "plugUpdate"_L1,
    "chat"_L1,
    "chatDelete"_L1,
    "userJoin"_L1,
    "userLeave"_L1,
    "userUpdate"_L1,
    "nameChangedRoom"_L1,
    "gifted"_L1,
    "advance"_L1,
    "djListUpdate"_L1,
    "djListCycle"_L1,
    "djListLocked"_L1,
    "skip"_L1,
    "vote"_L1,
    "grab"_L1,
    "modAddDJ"_L1,
    "modMoveDJ"_L1,
    "modRemoveDJ"_L1,
    "modSkip"_L1,
    "modBan"_L1,
    "modMute"_L1,
    "modWaitlistBan"_L1,
    "modStaff"_L1,
    "modAmbassador"_L1,
    "roomNameUpdate"_L1,
    "roomDescriptionUpdate"_L1,
    "roomWelcomeUpdate"_L1,
    "roomMinChatLevelUpdate"_L1,
    "roomShortDescriptionUpdate"_L1,
    "roomLongDescriptionUpdate"_L1,
    ""_L1,
    "mute"_L1,
    "betterAlert"_L1,
    "ping"_L1,
};
static_assert(Actions.size() + 1 == std::variant_size_v<Event>, "all but Unknown have their name here");

/// Events that are about the connection or the whole site, even if they name a room that was just left (2.2).
bool concernsConnection(const Event &event)
{
    return std::holds_alternative<KillSession>(event) || std::holds_alternative<FloodApi>(event)
           || std::holds_alternative<BanIp>(event) || std::holds_alternative<Maintenance>(event)
           || std::holds_alternative<MaintenanceAlert>(event) || std::holds_alternative<SiteUpdate>(event)
           || std::holds_alternative<Ack>(event);
}

Error notACommand()
{
    return {Error::Kind::Protocol, u"not a command"_s, {}, {}};
}

} // namespace

QString actionOf(const Event &event)
{
    if (const auto *unknown = std::get_if<Unknown>(&event))
        return unknown->action;
    if (const auto *look = std::get_if<RoomLookUpdate>(&event))
        return lookAction(look->what);
    return Actions.at(event.index());
}

bool isPersonalOrSiteWide(const Event &event)
{
    // Chat is the first that belongs to a room; those before it are groups A and B.
    constexpr size_t FirstOfRoom = 23;
    static_assert(std::is_same_v<std::variant_alternative_t<FirstOfRoom, Event>, Chat>);
    return event.index() < FirstOfRoom || std::holds_alternative<Muted>(event)
           || std::holds_alternative<BetterAlert>(event);
}

bool isFor(const Envelope &envelope, const QString &room)
{
    if (concernsConnection(envelope.event))
        return true;
    if (!envelope.hasSlug)
        return isPersonalOrSiteWide(envelope.event);
    return envelope.slug == DashboardSlug || (!room.isEmpty() && envelope.slug == room);
}

QString serializeCommand(const Command &command, std::chrono::sys_seconds now)
{
    const auto *auth = std::get_if<AuthCommand>(&command);
    const QString p = auth ? QString::fromUtf8(auth->token.reveal()) : std::get<ChatCommand>(command).text;
    const QJsonObject object{
        {u"a"_s, auth ? u"auth"_s : u"chat"_s}, {u"p"_s, p}, {u"t"_s, qint64(now.time_since_epoch().count())}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Command> parseCommand(QByteArrayView utf8)
{
    json::Document document;
    const auto root = document.parse(utf8);
    if (!root)
        return notACommand();
    std::string_view action, parameter;
    int64_t time = 0;
    const auto a = json::member(*root, "a"), p = json::member(*root, "p"), t = json::member(*root, "t");
    if (!a || !p || !t || a->get(action) || p->get(parameter) || t->get(time))
        return notACommand();
    const QByteArray value(parameter.data(), qsizetype(parameter.size()));
    if (action == "auth")
        return Command(AuthCommand{Secret(value)});
    if (action == "chat")
        return Command(ChatCommand{QString::fromUtf8(value)});
    return notACommand();
}

} // namespace partyline::plugdj
