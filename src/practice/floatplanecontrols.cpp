// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanecontrols.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplanenotices.h"
#include "practice/floatplanesessions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

/// More at once would keep the server from answering anybody for seconds.
constexpr int LargestBurst = 100'000;
constexpr int UsualBurst = 100;
constexpr int UsualSaid = 1'000;

Error refusal(const QString &text)
{
    return {Error::Kind::Refused, text, {}, {}};
}

Error noSuch(const QString &what)
{
    return refusal(QCoreApplication::translate("FloatplaneControls", "There is no such %1.").arg(what));
}

QJsonObject lineObject(const FloatplaneRooms::Said &line)
{
    return {{u"id"_s, line.id},         {u"stream"_s, line.stream},
            {u"userId"_s, line.userId}, {u"username"_s, line.userName},
            {u"text"_s, line.text},     {u"time"_s, line.time.toMSecsSinceEpoch()}};
}

} // namespace

const QList<FloatplaneControls::Entry> &FloatplaneControls::entries()
{
    using Self = FloatplaneControls;
    static const QList<Entry> all{
        {{u"say"_s, u"as, text, stream, type"_s,
          u"says a line; type Transmission or Banned makes it the system's. Answers with its id"_s},
         &Self::say},
        {{u"burst"_s, u"count, stream"_s, u"has people say that many lines at once"_s}, &Self::burst},
        {{u"said"_s, u"from, count, stream"_s, u"lists the lines that were delivered, in order"_s}, &Self::said},
        {{u"poll"_s, u"title, options, seconds, creator"_s, u"opens a poll; 0 seconds: until closed"_s}, &Self::poll},
        {{u"close-poll"_s, u"id"_s, u"ends a poll early; without an id all of them"_s}, &Self::closePoll},
        {{u"vote"_s, u"id, option, count"_s, u"adds votes of people who have not voted yet"_s}, &Self::vote},
        {{u"notify"_s, u"kind, title, creator, twin, times, user"_s,
          u"announces: post, live, photo, menu or unknown; with twin also as postRelease"_s},
         &Self::notify},
        {{u"on-air"_s, u"creator, on"_s, u"begins or ends a stream without a word: its playlist is there, or gone"_s},
         &Self::onAir},
        {{u"generation"_s, u"g1, g2"_s, u"serves the chat's routes of a generation, or no longer"_s},
         &Self::generation},
        {{u"drop"_s, u"how, host"_s, u"ends sockets: drop, soft or hard; host chat, site or both"_s}, &Self::drop},
        {{u"sockets"_s, u""_s, u"counts the sockets of each host, and the acknowledgements they gave"_s},
         &Self::sockets},
        {{u"mute-heartbeat"_s, u""_s, u"stops answering pings"_s}, &Self::muteHeartbeat},
        {{u"resume-heartbeat"_s, u""_s, u"answers pings again"_s}, &Self::resumeHeartbeat},
        {{u"expire-session"_s, u"user"_s, u"ends the sessions and tokens of an account"_s}, &Self::expireSession},
        {{u"password"_s, u"password, code"_s, u"every account has this password from now on, and this second factor"_s},
         &Self::setPassword},
        {{u"session"_s, u"user"_s, u"answers with a fresh session cookie of an account"_s}, &Self::session},
        {{u"maintenance"_s, u"on"_s, u"answers everything with 503 and cuts all sockets, or ends that"_s},
         &Self::maintenance},
        {{u"device"_s, u"answer"_s, u"decides all waiting device codes: approve, deny or expire"_s}, &Self::device},
    };
    return all;
}

QList<ControlInfo> FloatplaneControls::list()
{
    QList<ControlInfo> infos;
    for (const Entry &entry : entries())
        infos.append(entry.info);
    return infos;
}

Result<QJsonObject> FloatplaneControls::run(const QString &name, const QJsonObject &arguments)
{
    for (const Entry &entry : entries()) {
        if (entry.info.name == name)
            return (this->*entry.action)(arguments);
    }
    return noSuch(u"control call"_s);
}

Result<const FloatplaneUser *> FloatplaneControls::userFor(const QJsonObject &arguments, const QString &key,
                                                           const FloatplaneUser &fallback)
{
    static const QRegularExpression fit(u"^[A-Za-z0-9_-]{1,20}$"_s);
    const QString name = arguments[key].toString();
    if (name.isEmpty())
        return &fallback;
    if (!m_.model.userNamed(name)) {
        if (!fit.match(name).hasMatch())
            return refusal(QCoreApplication::translate("FloatplaneControls",
                                                       "A user name has 1 to 20 of A-Z, a-z, 0-9, - and _."));
        m_.model.addPerson(name, FloatplaneUser::Kind::Viewer);
    }
    return m_.model.userNamed(name);
}

Result<QString> FloatplaneControls::streamFor(const QJsonObject &arguments) const
{
    const QString stream = arguments[u"stream"_s].toString(m_.model.announcedCreator().streamId);
    if (!m_.model.creatorOfStream(stream))
        return noSuch(u"stream"_s);
    return stream;
}

Result<QJsonObject> FloatplaneControls::say(const QJsonObject &arguments)
{
    const auto author = userFor(arguments, u"as"_s, m_.life.someone());
    const auto stream = streamFor(arguments);
    if (!author)
        return author.error();
    if (!stream)
        return stream.error();
    const QString text = arguments[u"text"_s].toString();
    const QString type = arguments[u"type"_s].toString();
    auto line = m_.rooms.compose(**author, *stream, text.isEmpty() ? m_.life.nextLine() : text);
    if (type == "Transmission"_L1 || type == "Banned"_L1) {
        using Type = floatplane::Chatter::UserType;
        line = m_.rooms.announce(*stream, line.message, type == "Banned"_L1 ? Type::Banned : Type::Transmission);
    }
    m_.rooms.deliver(line);
    return QJsonObject{{u"id"_s, line.id}, {u"username"_s, line.userName}};
}

Result<QJsonObject> FloatplaneControls::burst(const QJsonObject &arguments)
{
    const auto stream = streamFor(arguments);
    if (!stream)
        return stream.error();
    const int count = qBound(1, arguments[u"count"_s].toInt(UsualBurst), LargestBurst);
    for (int i = 0; i < count; ++i)
        m_.rooms.deliver(m_.rooms.compose(m_.life.someone(), *stream, m_.life.nextLine()));
    return QJsonObject{{u"count"_s, count}};
}

Result<QJsonObject> FloatplaneControls::said(const QJsonObject &arguments)
{
    const auto stream = streamFor(arguments);
    if (!stream)
        return stream.error();
    const int from = std::max(0, arguments[u"from"_s].toInt());
    const int count = arguments[u"count"_s].toInt(UsualSaid);
    QJsonArray lines;
    int total = 0;
    for (const auto &line : m_.rooms.said()) {
        if (line.stream != *stream)
            continue;
        if (total >= from && lines.size() < count)
            lines.append(lineObject(line));
        ++total;
    }
    return QJsonObject{{u"lines"_s, lines}, {u"total"_s, total}};
}

Result<QJsonObject> FloatplaneControls::poll(const QJsonObject &arguments)
{
    const QString creator = arguments[u"creator"_s].toString(m_.model.announcedCreator().id);
    if (!m_.model.creator(creator))
        return noSuch(u"creator"_s);
    const auto idea = m_.life.nextPoll();
    QStringList options;
    for (const auto &option : arguments[u"options"_s].toArray())
        options.append(option.toString());
    constexpr int UsualSeconds = 60;
    const auto opened =
        m_.polls.open({creator, arguments[u"title"_s].toString(idea.title), options.isEmpty() ? idea.options : options,
                       arguments[u"seconds"_s].toInt(UsualSeconds)});
    if (!opened)
        return opened.error();
    return floatplane::serializeWrappedPoll(*opened);
}

QString FloatplaneControls::anyPoll(const QJsonObject &arguments) const
{
    const QString id = arguments[u"id"_s].toString();
    const auto active = m_.polls.active(m_.model.announcedCreator().id);
    return id.isEmpty() && !active.isEmpty() ? active.constLast().id : id;
}

Result<QJsonObject> FloatplaneControls::closePoll(const QJsonObject &arguments)
{
    const QString id = arguments[u"id"_s].toString();
    QStringList ids{id};
    if (id.isEmpty()) {
        ids.clear();
        for (const auto &poll : m_.polls.active(m_.model.announcedCreator().id))
            ids.append(poll.id);
    }
    for (const QString &each : std::as_const(ids)) {
        const auto closed = m_.polls.close(each);
        if (!closed)
            return closed.error();
    }
    return QJsonObject{{u"closed"_s, QJsonArray::fromStringList(ids)}};
}

Result<QJsonObject> FloatplaneControls::vote(const QJsonObject &arguments)
{
    const int count = qBound(1, arguments[u"count"_s].toInt(1), LargestBurst);
    for (int i = 0; i < count; ++i) {
        const auto done = m_.polls.vote(anyPoll(arguments), objectId(freshId()), arguments[u"option"_s].toInt());
        if (!done)
            return done.error();
    }
    return QJsonObject{{u"count"_s, count}};
}

Result<QJsonObject> FloatplaneControls::notify(const QJsonObject &arguments)
{
    const auto *creator = m_.model.creator(arguments[u"creator"_s].toString(m_.model.announcedCreator().id));
    const auto user = userFor(arguments, u"user"_s, m_.model.announcedUser());
    if (!creator)
        return noSuch(u"creator"_s);
    if (!user)
        return user.error();
    const QString kind = arguments[u"kind"_s].toString(u"post"_s);
    const QString title = arguments[u"title"_s].toString(u"An example post"_s);
    auto notice = kind == "live"_L1 ? livestreamNotice(*creator, m_siteUrl) : postNotice(*creator, title, m_siteUrl);
    if (m_.faults.isOn(fault::MissingFields))
        notice = bareOf(notice);
    std::optional<floatplane::SyncData> data;
    if (kind == "photo"_L1)
        data = photoOf((*user)->id, m_siteUrl);
    else if (kind == "menu"_L1)
        data = menuUpdateOf(notice);
    else if (kind == "unknown"_L1)
        data = floatplane::UnknownSync{u"rainbow"_s, QByteArrayLiteral("{\"colours\":7}")};
    else if (kind == "post"_L1 || kind == "live"_L1)
        data = notice;
    if (kind == "live"_L1)
        m_.model.setOnAir(creator->id, true);
    if (!data)
        return noSuch(u"kind of notification"_s);
    const int times = qBound(1, arguments[u"times"_s].toInt(1), LargestBurst);
    for (int i = 0; i < times; ++i)
        m_.site.notify(*data, kind == "photo"_L1 ? (*user)->id : QString());
    if (arguments[u"twin"_s].toBool())
        m_.site.notify(twinOf(notice));
    return QJsonObject{{u"id"_s, notice.id}};
}

Result<QJsonObject> FloatplaneControls::onAir(const QJsonObject &arguments)
{
    const auto *creator = m_.model.creator(arguments[u"creator"_s].toString(m_.model.announcedCreator().id));
    if (!creator)
        return noSuch(u"creator"_s);
    m_.model.setOnAir(creator->id, arguments[u"on"_s].toBool(true));
    return QJsonObject();
}

Result<QJsonObject> FloatplaneControls::generation(const QJsonObject &arguments)
{
    using Generation = floatplane::Generation;
    const auto choose = [&](const QString &key, Generation generation) {
        if (arguments.contains(key))
            m_.chat.setServed(generation, arguments[key].toBool());
    };
    choose(u"g1"_s, Generation::G1);
    choose(u"g2"_s, Generation::G2);
    return QJsonObject{{u"g1"_s, m_.chat.isServed(Generation::G1)}, {u"g2"_s, m_.chat.isServed(Generation::G2)}};
}

Result<QJsonObject> FloatplaneControls::drop(const QJsonObject &arguments)
{
    using End = FloatplaneSocket::End;
    static const QHash<QString, End> ways{
        {u"drop"_s, End::Drop}, {u"soft"_s, End::SoftKick}, {u"hard"_s, End::HardKick}};
    const QString how = arguments[u"how"_s].toString(u"drop"_s);
    const QString host = arguments[u"host"_s].toString(u"both"_s);
    if (!ways.contains(how))
        return noSuch(u"way to end a socket"_s);
    const auto ended = m_.chatHost.sockets().size() + m_.siteHost.sockets().size();
    if (host != "site"_L1)
        m_.chatHost.endAll(ways[how]);
    if (host != "chat"_L1)
        m_.siteHost.endAll(ways[how]);
    return QJsonObject{{u"sockets"_s, ended}};
}

Result<QJsonObject> FloatplaneControls::sockets(const QJsonObject &)
{
    int acks = 0;
    for (const auto *host : {&m_.chatHost, &m_.siteHost}) {
        for (const auto *socket : host->sockets())
            acks += socket->acksReceived();
    }
    return QJsonObject{{u"chat"_s, int(m_.chatHost.sockets().size())},
                       {u"site"_s, int(m_.siteHost.sockets().size())},
                       {u"acks"_s, acks}};
}

Result<QJsonObject> FloatplaneControls::muteHeartbeat(const QJsonObject &)
{
    m_.chatHost.setAnswersPings(false);
    m_.siteHost.setAnswersPings(false);
    return QJsonObject();
}

Result<QJsonObject> FloatplaneControls::resumeHeartbeat(const QJsonObject &)
{
    m_.chatHost.setAnswersPings(true);
    m_.siteHost.setAnswersPings(true);
    return QJsonObject();
}

Result<QJsonObject> FloatplaneControls::expireSession(const QJsonObject &arguments)
{
    const auto user = userFor(arguments, u"user"_s, m_.model.announcedUser());
    if (!user)
        return user.error();
    m_.sessions.expire((*user)->id);
    return QJsonObject();
}

Result<QJsonObject> FloatplaneControls::setPassword(const QJsonObject &arguments)
{
    const QString password = arguments[u"password"_s].toString();
    if (password.isEmpty())
        return noSuch(u"password"_s);
    m_.model.setPassword(password, arguments[u"code"_s].toString());
    return QJsonObject{};
}

Result<QJsonObject> FloatplaneControls::session(const QJsonObject &arguments)
{
    const auto user = userFor(arguments, u"user"_s, m_.model.announcedUser());
    if (!user)
        return user.error();
    const QByteArray value = m_.sessions.cookieValue(m_.sessions.start((*user)->id));
    return QJsonObject{{u"cookie"_s, u"sails.sid="_s + QString::fromLatin1(value)}, {u"id"_s, (*user)->id}};
}

Result<QJsonObject> FloatplaneControls::maintenance(const QJsonObject &arguments)
{
    if (!arguments[u"on"_s].toBool(true)) {
        m_.faults.clear(fault::Maintenance);
        return QJsonObject();
    }
    const auto set = m_.faults.set(fault::Maintenance);
    if (!set)
        return set.error();
    m_.chatHost.endAll(FloatplaneSocket::End::Drop);
    m_.siteHost.endAll(FloatplaneSocket::End::Drop);
    return QJsonObject();
}

Result<QJsonObject> FloatplaneControls::device(const QJsonObject &arguments)
{
    using Decision = FloatplaneAuth::Decision;
    static const QHash<QString, Decision> decisions{
        {u"approve"_s, Decision::Approved}, {u"deny"_s, Decision::Denied}, {u"expire"_s, Decision::Expired}};
    const QString answer = arguments[u"answer"_s].toString(u"approve"_s);
    if (!decisions.contains(answer))
        return noSuch(u"answer"_s);
    return QJsonObject{{u"decided"_s, m_.auth.decideAll(decisions[answer])}};
}

} // namespace partyline::practice
