// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjcontrols.h"

#include "practice/plugdjseed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &text)
{
    return Error{Error::Kind::Refused, text, u"control"_s, {}};
}

Result<QJsonObject> done(int count)
{
    return QJsonObject{{u"count"_s, count}};
}

QJsonObject toJson(const Talk::Delivered &line)
{
    return {{u"cid"_s, line.cid},
            {u"room"_s, line.room},
            {u"name"_s, line.name},
            {u"text"_s, line.text},
            {u"time"_s, line.time.toString(Qt::ISODateWithMs)}};
}

} // namespace

QList<ControlInfo> Controls::all()
{
    return {
        {u"say"_s, u"text, as, room"_s, u"a resident, or \"as\", says it; answers with the line's cid"_s},
        {u"said"_s, u"room, since"_s, u"every delivered line, in order: cid, room, name, text, time"_s},
        {u"burst"_s, u"count, rate, text, as, room"_s, u"so many lines, \"rate\" a second (0: at once)"_s},
        {u"advance"_s, u"room"_s, u"the song ends now"_s},
        {u"event"_s, u"name, payload, room"_s, u"everybody in the room hears that event of the socket, known or not"_s},
        {u"drop"_s, u"as"_s, u"cut the sockets (of that account) without a close"_s},
        {u"mute-heartbeat"_s, {}, u"no more h until resume-heartbeat"_s},
        {u"resume-heartbeat"_s, {}, u"h again"_s},
        {u"expire-session"_s, u"as"_s, u"end the sessions of that account: REST answers 401"_s},
        {u"password"_s, u"password"_s, u"every account has this password from now on"_s},
        {u"take-over"_s, u"as"_s, u"killSession, as if the account had signed in elsewhere"_s},
        {u"maintenance"_s, u"how, minutes"_s, u"begin (json, empty, html), announce (minutes) or end (how: off) it"_s},
        {u"ban"_s, u"as, duration, reason, room"_s, u"the host bans that account: h, d or f"_s},
        {u"mute"_s, u"as, duration, reason, room"_s, u"the host mutes that account: s, m or l"_s},
        {u"kick"_s, u"as, room"_s, u"the host bans that account for an hour and lifts the ban at once"_s},
    };
}

Controls::Controls(Ensemble ensemble, QObject *parent)
    : QObject(parent)
    , m_ensemble(ensemble)
    , m_actions{{u"say"_s, [this](const auto &a) { return say(a); }},
                {u"said"_s, [this](const auto &a) { return said(a); }},
                {u"burst"_s, [this](const auto &a) { return burst(a); }},
                {u"advance"_s, [this](const auto &a) { return advance(a); }},
                {u"event"_s, [this](const auto &a) { return event(a); }},
                {u"drop"_s, [this](const auto &a) { return drop(a); }},
                {u"mute-heartbeat"_s, [this](const auto &) { return muteHeartbeat(true); }},
                {u"resume-heartbeat"_s, [this](const auto &) { return muteHeartbeat(false); }},
                {u"expire-session"_s, [this](const auto &a) { return expireSession(a); }},
                {u"password"_s, [this](const auto &a) { return setPassword(a); }},
                {u"take-over"_s, [this](const auto &a) { return takeOver(a); }},
                {u"maintenance"_s, [this](const auto &a) { return maintenance(a); }},
                {u"ban"_s, [this](const auto &a) { return penalty(u"ban"_s, a); }},
                {u"mute"_s, [this](const auto &a) { return penalty(u"mute"_s, a); }},
                {u"kick"_s, [this](const auto &a) { return penalty(u"kick"_s, a); }}}
{
}

Result<QJsonObject> Controls::run(const QString &name, const QJsonObject &arguments)
{
    const auto action = m_actions.constFind(name);
    if (action == m_actions.constEnd())
        return wrong(QCoreApplication::translate("PracticeServer", "There is no control call \"%1\".").arg(name));
    return (*action)(arguments);
}

Result<Room *> Controls::roomOf(const QJsonObject &arguments) const
{
    const QString slug = arguments.value(u"room"_s).toString(QString::fromLatin1(BusySlug));
    if (Room *room = m_ensemble.backstage.world.room(slug))
        return room;
    return wrong(QCoreApplication::translate("PracticeServer", "There is no room \"%1\".").arg(slug));
}

/// An account by e-mail or by name.
Result<qint64> Controls::accountOf(const QJsonObject &arguments, const QString &key) const
{
    World &world = m_ensemble.backstage.world;
    const QString who = arguments.value(key).toString(QString::fromLatin1(seededAccounts().constFirst().email));
    const Account *account = world.accountByEmail(who);
    if (!account)
        account = world.accountByName(who);
    if (!account)
        return wrong(QCoreApplication::translate("PracticeServer", "There is no account \"%1\".").arg(who));
    return account->id();
}

Result<qint64> Controls::speakerOf(const QJsonObject &arguments, const Room &room) const
{
    if (arguments.contains(u"as"_s))
        return accountOf(arguments, u"as"_s);
    return room.present.isEmpty() ? room.hostId : room.present.constFirst();
}

Result<QJsonObject> Controls::say(const QJsonObject &arguments)
{
    const auto room = roomOf(arguments);
    if (!room)
        return room.error();
    const auto speaker = speakerOf(arguments, **room);
    if (!speaker)
        return speaker.error();
    const QString text = arguments.value(u"text"_s).toString();
    if (text.trimmed().isEmpty() || text.contains(u'\n'))
        return wrong(QCoreApplication::translate("PracticeServer", "\"text\" must be one line that is not blank."));
    return QJsonObject{{u"cid"_s, m_ensemble.talk.deliver(**room, *speaker, text)}};
}

Result<QJsonObject> Controls::said(const QJsonObject &arguments) const
{
    const QString room = arguments.value(u"room"_s).toString();
    const QString since = arguments.value(u"since"_s).toString(); // a cid: only what was said after it
    QJsonArray lines;
    for (const Talk::Delivered &line : m_ensemble.talk.delivered()) {
        if (room.isEmpty() || line.room == room)
            lines.append(toJson(line));
        if (line.cid == since)
            lines = {};
    }
    return QJsonObject{{u"said"_s, lines}};
}

Result<QJsonObject> Controls::burst(const QJsonObject &arguments)
{
    const auto room = roomOf(arguments);
    if (!room)
        return room.error();
    const auto speaker = speakerOf(arguments, **room);
    if (!speaker)
        return speaker.error();
    const int count = arguments.value(u"count"_s).toInt(100);
    const double rate = arguments.value(u"rate"_s).toDouble(0);
    if (count < 1 || count > MaximumBurst || rate < 0)
        return wrong(QCoreApplication::translate("PracticeServer", "\"count\" goes from 1 to %1.").arg(MaximumBurst));
    const QString text = arguments.value(u"text"_s).toString(u"line"_s);
    const int interval = rate > 0 ? qMax(1, int(1000 / rate)) : 0;
    sayNext((*room)->slug, *speaker, text, 1, count, interval);
    return done(count);
}

void Controls::sayNext(const QString &slug, qint64 speaker, const QString &text, int number, int count, int interval)
{
    Room &room = *m_ensemble.backstage.world.room(slug);
    for (; number <= count; ++number) {
        m_ensemble.talk.deliver(room, speaker, u"%1 %2"_s.arg(text).arg(number));
        if (interval > 0)
            break;
    }
    if (number < count)
        QTimer::singleShot(interval, this, [=, this] { sayNext(slug, speaker, text, number + 1, count, interval); });
}

Result<QJsonObject> Controls::advance(const QJsonObject &arguments)
{
    const auto room = roomOf(arguments);
    if (!room)
        return room.error();
    m_ensemble.booth.advance(**room);
    return QJsonObject{{u"historyID"_s, (*room)->play ? (*room)->play->historyId : QString()}};
}

Result<QJsonObject> Controls::event(const QJsonObject &arguments)
{
    const auto room = roomOf(arguments);
    if (!room)
        return room.error();
    const QString name = arguments.value(u"name"_s).toString();
    if (name.isEmpty())
        return wrong(u"\"name\" must say which event"_s);
    // As one that nobody knows: so it goes out as it stands here.
    const QByteArray payload = QJsonDocument(QJsonArray{arguments.value(u"payload"_s)}).toJson(QJsonDocument::Compact);
    const bool hasPayload = arguments.contains(u"payload"_s);
    m_ensemble.backstage.hub.toRoom(
        **room, plugdj::Unknown{name, hasPayload ? payload.sliced(1, payload.size() - 2) : QByteArray()});
    return QJsonObject{};
}

Result<QJsonObject> Controls::drop(const QJsonObject &arguments)
{
    if (!arguments.contains(u"as"_s))
        return done(m_ensemble.backstage.hub.drop(0));
    const auto account = accountOf(arguments, u"as"_s);
    if (!account)
        return account.error();
    return done(m_ensemble.backstage.hub.drop(*account));
}

Result<QJsonObject> Controls::muteHeartbeat(bool muted)
{
    m_ensemble.backstage.hub.setHeartbeatMuted(muted);
    return QJsonObject{};
}

Result<QJsonObject> Controls::expireSession(const QJsonObject &arguments)
{
    const auto account = accountOf(arguments, u"as"_s);
    if (!account)
        return account.error();
    return done(m_ensemble.backstage.sessions.endAll(*account));
}

Result<QJsonObject> Controls::setPassword(const QJsonObject &arguments)
{
    const QString password = arguments.value(u"password"_s).toString();
    if (password.isEmpty())
        return wrong(QCoreApplication::translate("PracticeServer", "A password is needed."));
    for (Account &account : m_ensemble.backstage.world.accounts()) {
        if (!account.password.isEmpty())
            account.password = password;
    }
    return QJsonObject{};
}

Result<QJsonObject> Controls::takeOver(const QJsonObject &arguments)
{
    const auto account = accountOf(arguments, u"as"_s);
    if (!account)
        return account.error();
    return done(m_ensemble.backstage.hub.kill(*account));
}

Result<QJsonObject> Controls::maintenance(const QJsonObject &arguments)
{
    Faults &faults = m_ensemble.backstage.faults;
    const QString name = QString::fromUtf16(u"plugdj-maintenance");
    if (arguments.contains(u"minutes"_s)) {
        m_ensemble.backstage.hub.toAll(plugdj::MaintenanceAlert{arguments.value(u"minutes"_s).toInt()});
        return QJsonObject{};
    }
    const auto set = faults.set(name + u'=' + arguments.value(u"how"_s).toString(u"json"_s));
    if (!set)
        return set.error();
    return QJsonObject{};
}

Result<QJsonObject> Controls::penalty(const QString &kind, const QJsonObject &arguments)
{
    const auto room = roomOf(arguments);
    if (!room)
        return room.error();
    const auto account = accountOf(arguments, u"as"_s);
    if (!account)
        return account.error();
    Room &where = **room;
    Moderation::Order order{where.hostId, *account, arguments.value(u"reason"_s).toInt(1),
                            arguments.value(u"duration"_s).toString(kind == "mute"_L1 ? u"s"_s : u"h"_s)};
    Outcome refused =
        kind == "mute"_L1 ? m_ensemble.moderation.mute(where, order) : m_ensemble.moderation.ban(where, order);
    if (!refused && kind == "kick"_L1)
        refused = m_ensemble.moderation.unban(where, where.hostId, *account);
    if (refused)
        return wrong(refused->detail.toString(refused->status.toString()));
    return QJsonObject{};
}

} // namespace partyline::djpractice
