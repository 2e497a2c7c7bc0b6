// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/alertoptions.h"

#include <QJsonArray>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int Morning = 8; ///< o'clock
constexpr int NightEnds = 4;
constexpr qsizetype LongestName = 300;
constexpr qsizetype MostTold = 50;
constexpr std::array Tokens{"mention", "keyword",    "live",   "poll",       "next", "onAir",     "place",
                            "post",    "connection", "friend", "moderation", "site", "automation"};
static_assert(Tokens.size() == size_t(AlertTypes));
constexpr std::array WayTokens{"notify", "sound", "badge"};

struct AtFirst
{
    AlertType type;
    bool notify;
    bool sound;
    bool badge;
    const char *event; ///< of the sound naming specification
};
constexpr std::array<AtFirst, size_t(AlertTypes)> Defaults{{
    {AlertType::Mention, true, true, true, "message-new-instant"},
    {AlertType::Keyword, true, false, true, "message-new-instant"},
    {AlertType::Live, true, false, true, "bell"},
    {AlertType::Poll, true, false, false, "bell"},
    {AlertType::NextUp, true, true, true, "complete"},
    {AlertType::OnAir, true, false, false, "complete"},
    {AlertType::Place, true, false, false, "bell"},
    {AlertType::Post, true, false, true, "bell"},
    {AlertType::Connection, true, false, false, "network-connectivity-lost"},
    {AlertType::Friend, true, false, true, "bell"},
    {AlertType::Moderation, true, false, true, "dialog-warning"},
    {AlertType::Site, true, false, false, "bell"},
    {AlertType::Automation, true, false, false, "bell"},
}};

QJsonValue written(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject roomJson(const RoomAlerts &room)
{
    QJsonObject types;
    for (auto it = room.types.cbegin(); it != room.types.cend(); ++it) {
        QJsonObject ways;
        for (size_t way = 0; way < WayTokens.size(); ++way) {
            if (it.value()[way])
                ways.insert(QLatin1StringView(WayTokens[way]), *it.value()[way]);
        }
        types.insert(alertToken(it.key()), ways);
    }
    QJsonObject json{{u"name"_s, room.name}, {u"types"_s, types}};
    if (room.mutedUntil.isValid())
        json.insert(u"mutedUntil"_s, written(room.mutedUntil));
    return json;
}

RoomAlerts roomFromJson(const QJsonObject &json)
{
    RoomAlerts room;
    room.name = json.value("name"_L1).toString().left(LongestName);
    room.mutedUntil = timeOf(json.value("mutedUntil"_L1));
    const QJsonObject types = json.value("types"_L1).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        const auto type = alertTypeOf(it.key());
        const QJsonObject ways = it.value().toObject();
        RoomAlerts::Ways own;
        for (size_t way = 0; way < WayTokens.size(); ++way) {
            const QJsonValue on = ways.value(QLatin1StringView(WayTokens[way]));
            if (on.isBool())
                own[way] = on.toBool();
        }
        if (type && own != RoomAlerts::Ways())
            room.types.insert(*type, own);
    }
    return room;
}

QuietHours quietFromJson(const QJsonObject &json)
{
    QuietHours quiet;
    quiet.isOn = json.value("on"_L1).toBool();
    quiet.days = quint8(json.value("days"_L1).toInt(quiet.days) & 0x7f);
    const QTime from = QTime::fromString(json.value("from"_L1).toString(), u"HH:mm"_s);
    const QTime to = QTime::fromString(json.value("to"_L1).toString(), u"HH:mm"_s);
    quiet.from = from.isValid() ? from : quiet.from;
    quiet.to = to.isValid() ? to : quiet.to;
    return quiet;
}

} // namespace

AlertType alertType(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Mention:
        return AlertType::Mention;
    case Alert::Kind::NextUp:
        return AlertType::NextUp;
    case Alert::Kind::OnAir:
        return AlertType::OnAir;
    case Alert::Kind::Place:
        return AlertType::Place;
    case Alert::Kind::Friend:
        return AlertType::Friend;
    case Alert::Kind::Moderation:
        return AlertType::Moderation;
    case Alert::Kind::Site:
        return AlertType::Site;
    case Alert::Kind::Automation:
        return AlertType::Automation;
    case Alert::Kind::Livestream:
        return AlertType::Live;
    case Alert::Kind::Poll:
        return AlertType::Poll;
    case Alert::Kind::Connection:
        return AlertType::Connection;
    }
    Q_UNREACHABLE();
}

QString alertToken(AlertType type)
{
    return QString::fromLatin1(Tokens[size_t(type)]);
}

std::optional<AlertType> alertTypeOf(const QString &token)
{
    for (size_t i = 0; i < Tokens.size(); ++i) {
        if (token == QLatin1StringView(Tokens[i]))
            return AlertType(int(i));
    }
    return {};
}

bool QuietHours::holds(const QDateTime &local) const
{
    if (!isOn)
        return false;
    const auto begins = [this](const QDate &date) { return (days >> (date.dayOfWeek() - 1)) & 1; };
    const QTime time = local.time();
    const bool endsNextDay = to <= from;
    const bool isToday = begins(local.date()) && time >= from && (endsNextDay || time < to);
    const bool isSinceYesterday = endsNextDay && begins(local.date().addDays(-1)) && time < to;
    return isToday || isSinceYesterday;
}

AlertOptions::AlertOptions()
{
    for (const AtFirst &one : Defaults) {
        ways[size_t(one.type)] = {one.notify, one.sound, one.badge};
        sounds[size_t(one.type)].event = QString::fromLatin1(one.event);
    }
}

std::optional<bool> AlertOptions::ofRoom(const QString &room, AlertType type, AlertWay way) const
{
    const auto found = rooms.constFind(room);
    return found == rooms.cend() ? std::nullopt : found->types.value(type)[size_t(way)];
}

void AlertOptions::setOfRoom(const QString &room, const QString &name, AlertType type, AlertWay way,
                             std::optional<bool> on)
{
    RoomAlerts own = rooms.value(room);
    own.name = name.left(LongestName);
    RoomAlerts::Ways its = own.types.value(type);
    its[size_t(way)] = on;
    if (its == RoomAlerts::Ways())
        own.types.remove(type);
    else
        own.types.insert(type, its);
    if (own.isEmpty())
        rooms.remove(room);
    else if (rooms.contains(room) || rooms.size() < MostRooms)
        rooms.insert(room, own);
}

void AlertOptions::mute(const QString &room, const QString &name, const QDateTime &until)
{
    RoomAlerts own = rooms.value(room);
    own.name = name.left(LongestName);
    own.mutedUntil = until.toUTC();
    if (own.isEmpty())
        rooms.remove(room);
    else if (rooms.contains(room) || rooms.size() < MostRooms)
        rooms.insert(room, own);
}

bool AlertOptions::isMuted(const QString &room, const QDateTime &now) const
{
    const auto found = rooms.constFind(room);
    return found != rooms.cend() && found->mutedUntil.isValid() && now < found->mutedUntil;
}

AlertVerdict judge(const AlertOptions &options, AlertType type, const QString &room, const QDateTime &now,
                   bool isDesktopQuiet)
{
    using Silence = AlertVerdict::Silence;
    const auto chosen = [&](AlertWay way) { return options.ofRoom(room, type, way).value_or(options.isOn(type, way)); };
    AlertVerdict verdict{chosen(AlertWay::Notify), chosen(AlertWay::Sound) && options.hasSounds,
                         chosen(AlertWay::Badge), Silence::None};
    if (options.isMuted(room, now))
        return {false, false, false, Silence::Muted};
    const bool isSilent = options.disturb == AlertOptions::Disturb::No
                          || (options.disturb == AlertOptions::Disturb::NotUntil && now < options.silentUntil);
    if (isSilent || options.quiet.holds(now.toLocalTime())) {
        verdict.notifies = verdict.sounds = false;
        verdict.silence = isSilent ? Silence::DoNotDisturb : Silence::QuietHours;
    } else if (isDesktopQuiet && options.obeysDesktop) {
        verdict.sounds = false;
        verdict.silence = Silence::Desktop;
    }
    return verdict;
}

QDateTime untilTomorrow(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const bool isNight = local.time() < QTime(NightEnds, 0);
    return QDateTime(local.date().addDays(isNight ? 0 : 1), QTime(Morning, 0)).toUTC();
}

QDateTime nextEnd(const AlertOptions &options, const QDateTime &now)
{
    QDateTime next;
    const auto take = [&](const QDateTime &end) {
        if (end.isValid() && end > now && (!next.isValid() || end < next))
            next = end;
    };
    if (options.disturb == AlertOptions::Disturb::NotUntil)
        take(options.silentUntil);
    for (const RoomAlerts &room : options.rooms)
        take(room.mutedUntil);
    return next;
}

AlertOptions tidied(AlertOptions options, const QDateTime &now)
{
    if (options.disturb == AlertOptions::Disturb::NotUntil
        && !(options.silentUntil.isValid() && now < options.silentUntil))
        options.disturb = AlertOptions::Disturb::Yes;
    if (options.disturb != AlertOptions::Disturb::NotUntil)
        options.silentUntil = {};
    options.rooms.removeIf([&now](QHash<QString, RoomAlerts>::iterator it) {
        if (it->mutedUntil.isValid() && it->mutedUntil <= now)
            it->mutedUntil = {};
        return it->isEmpty();
    });
    return options;
}

QJsonObject alertOptionsJson(const AlertOptions &options)
{
    QJsonObject types, rooms;
    for (int i = 0; i < AlertTypes; ++i) {
        QJsonObject type;
        for (size_t way = 0; way < WayTokens.size(); ++way)
            type.insert(QLatin1StringView(WayTokens[way]), options.ways[size_t(i)][way]);
        type.insert(u"event"_s, options.sounds[size_t(i)].event);
        if (const QString &file = options.sounds[size_t(i)].file; !file.isEmpty())
            type.insert(u"file"_s, file);
        types.insert(alertToken(AlertType(i)), type);
    }
    for (auto it = options.rooms.cbegin(); it != options.rooms.cend(); ++it)
        rooms.insert(it.key(), roomJson(*it));
    const QuietHours &quiet = options.quiet;
    QJsonObject json{{u"types"_s, types},
                     {u"rooms"_s, rooms},
                     {u"quiet"_s, QJsonObject{{u"on"_s, quiet.isOn},
                                              {u"days"_s, quiet.days},
                                              {u"from"_s, quiet.from.toString(u"HH:mm"_s)},
                                              {u"to"_s, quiet.to.toString(u"HH:mm"_s)}}},
                     {u"doNotDisturb"_s, options.disturb == AlertOptions::Disturb::No},
                     {u"obeysDesktop"_s, options.obeysDesktop},
                     {u"sounds"_s, options.hasSounds},
                     {u"volume"_s, options.volume},
                     {u"badge"_s, options.hasBadge},
                     {u"tray"_s, options.hasTray},
                     {u"closesToTray"_s, options.closesToTray},
                     {u"startsHidden"_s, options.startsHidden},
                     {u"told"_s, QJsonArray::fromStringList(options.told)}};
    if (options.disturb == AlertOptions::Disturb::NotUntil)
        json.insert(u"silentUntil"_s, written(options.silentUntil));
    return json;
}

AlertOptions alertOptionsFromJson(const QJsonObject &json)
{
    AlertOptions options;
    const QJsonObject types = json.value("types"_L1).toObject();
    for (int i = 0; i < AlertTypes; ++i) {
        const QJsonObject type = types.value(alertToken(AlertType(i))).toObject();
        for (size_t way = 0; way < WayTokens.size(); ++way) {
            bool &on = options.ways[size_t(i)][way];
            on = type.value(QLatin1StringView(WayTokens[way])).toBool(on);
        }
        AlertSound &sound = options.sounds[size_t(i)];
        sound.event = type.value("event"_L1).toString(sound.event).left(AlertSound::LongestEvent);
        sound.file = type.value("file"_L1).toString().left(AlertSound::LongestFile);
    }
    const QJsonObject rooms = json.value("rooms"_L1).toObject();
    for (auto it = rooms.begin(); it != rooms.end() && options.rooms.size() < AlertOptions::MostRooms; ++it) {
        if (const RoomAlerts room = roomFromJson(it.value().toObject()); !room.isEmpty())
            options.rooms.insert(it.key(), room);
    }
    options.quiet = quietFromJson(json.value("quiet"_L1).toObject());
    options.silentUntil = timeOf(json.value("silentUntil"_L1));
    options.disturb = json.value("doNotDisturb"_L1).toBool() ? AlertOptions::Disturb::No
                      : options.silentUntil.isValid()        ? AlertOptions::Disturb::NotUntil
                                                             : AlertOptions::Disturb::Yes;
    const auto flag = [&json](QLatin1StringView key, bool &on) { on = json.value(key).toBool(on); };
    flag("obeysDesktop"_L1, options.obeysDesktop);
    flag("sounds"_L1, options.hasSounds);
    flag("badge"_L1, options.hasBadge);
    flag("tray"_L1, options.hasTray);
    flag("closesToTray"_L1, options.closesToTray);
    flag("startsHidden"_L1, options.startsHidden);
    options.volume = std::clamp(json.value("volume"_L1).toInt(options.volume), 0, AlertOptions::LoudestVolume);
    const QJsonArray told = json.value("told"_L1).toArray();
    for (const QJsonValue &one : told) {
        if (one.isString() && options.told.size() < MostTold)
            options.told.append(one.toString().left(LongestName));
    }
    return options;
}

} // namespace partyline
