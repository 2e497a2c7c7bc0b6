// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdj.h"
#include "wire/plugdjletters.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonDocument>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

/// JSON kept unread goes out as it came. QJsonDocument reads no bare values, so that it is wrapped for the reading.
QJsonValue fromRaw(const QByteArray &payload)
{
    if (payload.isEmpty())
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson('[' + payload + ']').array().at(0);
}

QJsonArray idsToJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

template <typename Number>
void insertIf(QJsonObject &object, const QString &key, const std::optional<Number> &value)
{
    if (value)
        object.insert(key, *value);
}

QJsonObject byModerator(const Moderator &by, QJsonObject rest)
{
    rest.insert(u"m"_s, escaped(by.name));
    rest.insert(u"mi"_s, by.id);
    return rest;
}

QJsonObject roomText(const QString &key, const QString &text, qint64 moderatorId)
{
    return {{key, escaped(text)}, {u"u"_s, moderatorId}};
}

QJsonValue optionalNumber(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

/// The parameter of an event; Undefined where there is none.
struct Writer
{
    // Without a parameter of their own.
    QJsonValue operator()(const KillSession &) const { return QJsonObject(); }
    QJsonValue operator()(const BanIp &) const { return QJsonObject(); }
    QJsonValue operator()(const FloodApi &) const { return QJsonObject(); }
    QJsonValue operator()(const FloodChat &) const { return QJsonObject(); }
    QJsonValue operator()(const RateLimit &) const { return QJsonObject(); }
    QJsonValue operator()(const NameChanged &) const { return QJsonObject(); }
    QJsonValue operator()(const Maintenance &) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const SiteUpdate &) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const Ping &) const { return QJsonValue::Undefined; }

    QJsonValue operator()(const Ack &e) const { return e.accepted ? u"1"_s : u"0"_s; }
    QJsonValue operator()(const Ban &e) const
    {
        return QJsonObject{{u"t"_s, u"ban"_s}, {u"d"_s, letterOf(e.duration)}, {u"r"_s, e.reason}};
    }
    QJsonValue operator()(const Earn &e) const
    {
        QJsonObject object;
        insertIf(object, u"xp"_s, e.xp);
        insertIf(object, u"pp"_s, e.points);
        insertIf(object, u"level"_s, e.level);
        return object;
    }
    QJsonValue operator()(const LevelUp &e) const { return e.level ? QJsonValue(*e.level) : QJsonValue::Undefined; }
    QJsonValue operator()(const Gift &e) const { return optionalNumber(e.points); }
    QJsonValue operator()(const SubscriptionChanged &e) const { return e.subscribed ? 1 : 0; }
    QJsonValue operator()(const Cash &e) const { return fromRaw(e.payload); }
    QJsonValue operator()(const PointsChanged &e) const { return optionalNumber(e.points); }
    QJsonValue operator()(const Notify &e) const
    {
        if (e.notifications.size() == 1)
            return toJson(e.notifications.constFirst());
        return allToJson(e.notifications);
    }
    QJsonValue operator()(const FriendRequest &e) const { return escaped(e.username); }
    QJsonValue operator()(const FriendAccept &e) const { return escaped(e.username); }
    QJsonValue operator()(const FriendJoin &e) const { return toJson(e.user); }
    QJsonValue operator()(const PlaylistCycle &e) const { return e.playlistId; }
    QJsonValue operator()(const MaintenanceAlert &e) const { return e.minutes; }
    QJsonValue operator()(const SiteMessage &e) const { return escaped(e.text); }

    QJsonValue operator()(const Chat &e) const { return toJson(e.line); }
    QJsonValue operator()(const ChatDelete &e) const { return QJsonObject{{u"c"_s, e.cid}, {u"mi"_s, e.moderatorId}}; }

    QJsonValue operator()(const UserJoin &e) const { return toJson(e.user); }
    QJsonValue operator()(const UserLeave &e) const { return e.userId; }
    QJsonValue operator()(const UserUpdate &e) const;
    QJsonValue operator()(const NameChangedRoom &e) const
    {
        return QJsonObject{{u"i"_s, e.id}, {u"o"_s, escaped(e.oldName)}, {u"n"_s, escaped(e.newName)}};
    }
    QJsonValue operator()(const Gifted &e) const
    {
        return QJsonObject{{u"s"_s, escaped(e.sender)}, {u"r"_s, escaped(e.recipient)}};
    }

    QJsonValue operator()(const Advance &e) const;
    QJsonValue operator()(const DjListUpdate &e) const { return idsToJson(e.waitList); }
    QJsonValue operator()(const DjListCycle &e) const { return byModerator(e.by, {{u"f"_s, e.cycles}}); }
    QJsonValue operator()(const DjListLocked &e) const
    {
        return byModerator(e.by, {{u"f"_s, e.isLocked}, {u"c"_s, e.wasCleared}});
    }
    QJsonValue operator()(const Skip &e) const
    {
        return e.username.isEmpty() ? QJsonValue(e.userId) : QJsonValue(escaped(e.username));
    }
    QJsonValue operator()(const Voted &e) const { return QJsonObject{{u"i"_s, e.userId}, {u"v"_s, e.direction}}; }
    QJsonValue operator()(const Grabbed &e) const { return e.userId; }

    QJsonValue operator()(const ModAddDj &e) const { return byModerator(e.by, {{u"t"_s, escaped(e.target)}}); }
    QJsonValue operator()(const ModMoveDj &e) const
    {
        return byModerator(e.by, {{u"u"_s, escaped(e.target)}, {u"o"_s, e.from}, {u"n"_s, e.to}});
    }
    QJsonValue operator()(const ModRemoveDj &e) const
    {
        return byModerator(e.by, {{u"t"_s, escaped(e.target)}, {u"d"_s, e.wasPlaying}});
    }
    QJsonValue operator()(const ModSkip &e) const { return byModerator(e.by, {}); }
    QJsonValue operator()(const ModBan &e) const
    {
        QJsonObject object = byModerator(e.by, {{u"t"_s, escaped(e.target)}, {u"d"_s, letterOf(e.duration)}});
        if (e.targetId > 0) // the original does not tell it
            object.insert(u"i"_s, e.targetId);
        return object;
    }
    QJsonValue operator()(const ModMute &e) const
    {
        return byModerator(
            e.by,
            {{u"t"_s, escaped(e.target)}, {u"i"_s, e.targetId}, {u"d"_s, letterOf(e.duration)}, {u"r"_s, e.reason}});
    }
    QJsonValue operator()(const ModWaitListBan &e) const
    {
        return byModerator(e.by, {{u"t"_s, escaped(e.target)}, {u"ti"_s, e.targetId}, {u"d"_s, letterOf(e.duration)}});
    }
    QJsonValue operator()(const ModStaff &e) const
    {
        QJsonArray changes;
        for (const StaffChange &change : e.changes)
            changes.append(QJsonObject{{u"i"_s, change.id}, {u"n"_s, escaped(change.username)}, {u"p"_s, change.role}});
        return byModerator(e.by, {{u"u"_s, changes}});
    }
    QJsonValue operator()(const ModAmbassador &e) const { return fromRaw(e.payload); }

    QJsonValue operator()(const RoomNameUpdate &e) const { return roomText(u"n"_s, e.name, e.moderatorId); }
    QJsonValue operator()(const RoomDescriptionUpdate &e) const { return roomText(u"d"_s, e.text, e.moderatorId); }
    QJsonValue operator()(const RoomWelcomeUpdate &e) const { return roomText(u"w"_s, e.text, e.moderatorId); }
    QJsonValue operator()(const RoomMinChatLevelUpdate &e) const
    {
        return QJsonObject{{u"m"_s, e.level}, {u"u"_s, e.moderatorId}};
    }
    QJsonValue operator()(const RoomShortDescriptionUpdate &e) const { return roomText(u"d"_s, e.text, e.moderatorId); }
    QJsonValue operator()(const RoomLongDescriptionUpdate &e) const { return roomText(u"d"_s, e.text, e.moderatorId); }
    QJsonValue operator()(const RoomLookUpdate &e) const { return fromRaw(e.payload); }

    QJsonValue operator()(const Muted &e) const
    {
        return QJsonObject{{u"t"_s, u"mute"_s}, {u"d"_s, letterOf(e.duration)}, {u"r"_s, e.reason}};
    }
    QJsonValue operator()(const BetterAlert &e) const
    {
        return QJsonObject{{u"message"_s, escaped(e.message)}, {u"level"_s, e.level}};
    }
    QJsonValue operator()(const Unknown &e) const { return fromRaw(e.payload); }
};

QJsonValue Writer::operator()(const UserUpdate &e) const
{
    QJsonObject object{{u"i"_s, e.id}};
    if (e.username)
        object.insert(u"username"_s, escaped(*e.username));
    if (e.badge)
        object.insert(u"badge"_s, e.badge->isEmpty() ? QJsonValue() : QJsonValue(*e.badge));
    if (e.subscriber)
        object.insert(u"sub"_s, *e.subscriber ? 1 : 0);
    insertIf(object, u"level"_s, e.level);
    insertIf(object, u"avatarID"_s, e.avatarId);
    insertIf(object, u"guest"_s, e.guest);
    insertIf(object, u"silver"_s, e.silver);
    insertIf(object, u"xp"_s, e.xp);
    insertIf(object, u"language"_s, e.language);
    insertIf(object, u"role"_s, e.role);
    insertIf(object, u"gRole"_s, e.globalRole);
    return object;
}

QJsonValue Writer::operator()(const Advance &e) const
{
    QJsonObject object;
    if (e.waitList)
        object.insert(u"d"_s, idsToJson(*e.waitList));
    if (e.media) {
        object.insert(u"c"_s, e.dj);
        object.insert(u"h"_s, e.historyId);
        object.insert(u"m"_s, toJson(*e.media));
        object.insert(u"p"_s, e.playlistId);
        object.insert(u"t"_s, formatDate(e.startedAt));
    }
    return object;
}

QJsonObject toJson(const Envelope &envelope)
{
    QJsonObject object{{u"a"_s, actionOf(envelope.event)}};
    if (const QJsonValue p = std::visit(Writer(), envelope.event); !p.isUndefined())
        object.insert(u"p"_s, p);
    if (envelope.hasSlug)
        object.insert(u"s"_s, envelope.slug);
    return object;
}

} // namespace

QString serializeEvents(const QList<Envelope> &events)
{
    QJsonArray array;
    for (const Envelope &envelope : events)
        array.append(toJson(envelope));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace partyline::plugdj
