// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanesite.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplaneidentity.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

QString tokenOf(const sails::Request &request)
{
    return request.data[u"token"_s].toString();
}

QString creatorOf(const sails::Request &request)
{
    return request.data[u"creatorId"_s].toString();
}

} // namespace

FloatplaneSite::FloatplaneSite(Parts parts, QObject *parent)
    : QObject(parent)
    , m_model(parts.model)
    , m_sessions(parts.sessions)
    , m_polls(parts.polls)
    , m_faults(parts.faults)
{
    connect(&m_polls, &FloatplanePolls::opened, this, [this](const auto &poll) {
        toPollRoom(poll.creator, u"pollOpen"_s, {{u"poll"_s, wireForm(poll)}});
    });
    connect(&m_polls, &FloatplanePolls::closed, this, [this](const auto &poll) {
        toPollRoom(poll.creator, u"pollClose"_s, {{u"poll"_s, wireForm(poll)}});
    });
    connect(&m_polls, &FloatplanePolls::tallied, this, &FloatplaneSite::sendTally);
}

void FloatplaneSite::addRoutes(FloatplaneSails &host)
{
    addSyncRoutes(host);
    addPollRoutes(host);
}

void FloatplaneSite::addSyncRoutes(FloatplaneSails &host)
{
    host.route("post", u"/api/v3/socket/connect"_s, [this](FloatplaneSocket &socket, const sails::Request &) {
        return connectSync(socket, userOf(socket));
    });
    host.route("post", u"/api/v3/socket/tk/connect"_s, [this](FloatplaneSocket &socket, const sails::Request &request) {
        const auto *user = userOfToken(m_model, m_sessions, tokenOf(request));
        if (user) // the session of this socket is the user's from now on (2.3.5)
            m_sessions.bind(socket.session(), user->id);
        return connectSync(socket, user);
    });
    const auto disconnect = [this](FloatplaneSocket &socket, const sails::Request &) -> Answer {
        m_synced.removeOne(&socket);
        return {{200, QJsonObject{{u"message"_s, u"User sync removed."_s}}, {}}};
    };
    host.route("post", u"/api/v3/socket/disconnect"_s, disconnect);
    host.route("post", u"/api/v3/socket/tk/disconnect"_s, disconnect);
}

void FloatplaneSite::addPollRoutes(FloatplaneSails &host)
{
    const auto join = [this](bool asModerator) {
        return [this, asModerator](FloatplaneSocket &socket, const sails::Request &request) {
            return joinPolls(socket, userOf(socket), creatorOf(request), asModerator);
        };
    };
    const auto leave = [this](FloatplaneSocket &socket, const sails::Request &request) {
        return leavePolls(socket, creatorOf(request));
    };
    host.route("post", u"/api/v3/poll/live/joinroom"_s, join(false));
    host.route("post", u"/api/v3/poll/live/joinroommoderator"_s, join(true));
    host.route("post", u"/api/v3/poll/tk/live/joinroom"_s,
               [this](FloatplaneSocket &socket, const sails::Request &request) {
                   if (m_faults.isOn(fault::TokenPolls500))
                       return Answer{{500, u"Internal Server Error"_s, {}}};
                   return joinPolls(socket, userOfToken(m_model, m_sessions, tokenOf(request)), creatorOf(request),
                                    request.data[u"moderator"_s].toBool());
               });
    for (const QString &path : {u"/api/v3/poll/live/leaveroom"_s, u"/api/v3/poll/live/leaveroommoderator"_s,
                                u"/api/v3/poll/tk/live/leaveroom"_s})
        host.route("post", path, leave);
}

const FloatplaneUser *FloatplaneSite::userOf(const FloatplaneSocket &socket) const
{
    return userOfSession(m_model, m_sessions, socket.session());
}

FloatplaneSite::Answer FloatplaneSite::connectSync(FloatplaneSocket &socket, const FloatplaneUser *user)
{
    if (!user)
        return {{401, notLoggedIn(), {}}};
    if (!m_synced.contains(&socket))
        m_synced.append(&socket);
    return {{200, QJsonObject{{u"message"_s, u"User sync setup."_s}}, {}}};
}

FloatplaneSite::Answer FloatplaneSite::joinPolls(FloatplaneSocket &socket, const FloatplaneUser *user,
                                                 const QString &creatorId, bool asModerator)
{
    if (!user)
        return {{401, notLoggedIn(), {}}};
    if (!m_model.creator(creatorId))
        return {{404, errorBody(u"creatorNotFoundError"_s, u"There is no such creator."_s), {}}};
    if (!m_model.mayWatch(*user) || (asModerator && !user->isStaff()))
        return {{403, errorBody(u"accessDeniedError"_s, u"You have no access to these polls."_s), {}}};
    auto &room = m_pollRooms[creatorId];
    if (!room.contains(&socket))
        room.append(&socket);

    floatplane::JoinedPolls joined{m_polls.active(creatorId, user->id)};
    return {{200, floatplane::serializeJoinedPolls(joined, m_faults.isOn(fault::WrappedPolls)), {}}};
}

FloatplaneSite::Answer FloatplaneSite::leavePolls(FloatplaneSocket &socket, const QString &creatorId)
{
    m_pollRooms[creatorId].removeOne(&socket);
    return {{200, true, {}}};
}

void FloatplaneSite::forget(FloatplaneSocket *socket)
{
    m_synced.removeOne(socket);
    for (auto &room : m_pollRooms)
        room.removeOne(socket);
}

void FloatplaneSite::toPollRoom(const QString &creatorId, const QString &event, const QJsonObject &argument)
{
    const auto room = m_pollRooms.value(creatorId); // a socket that is cut meanwhile leaves the list
    for (auto *socket : room)
        socket->emitEvent(event, argument);
}

QJsonObject FloatplaneSite::wireForm(const floatplane::PollData &poll) const
{
    auto object = floatplane::serializePoll(poll);
    if (m_faults.isOn(fault::MissingFields)) {
        for (const QString &key : {u"finalTallyApproximate"_s, u"finalTallyReal"_s, u"runningTally"_s})
            object.remove(key);
    }
    return object;
}

void FloatplaneSite::sendTally(const floatplane::PollData &poll, const floatplane::Tally &before)
{
    const auto send = [&](const floatplane::Tally &tally) {
        toPollRoom(poll.creator, u"pollUpdateTally"_s, floatplane::serializePollTally({poll.id, tally}));
    };
    send(*poll.runningTally);
    if (m_faults.isOn(fault::LateTicks))
        send(before);
}

void FloatplaneSite::notify(const floatplane::SyncData &data, const QString &userId)
{
    m_asksForAck = !m_asksForAck;
    const bool wantsAck = m_faults.isOn(fault::AckSync) || (m_asksForAck && !m_faults.isOn(fault::PlainSync));
    const auto event = floatplane::serializeSyncEvent({data});
    const auto synced = m_synced;
    for (auto *socket : synced) {
        const auto *user = userOf(*socket);
        if (user && (userId.isEmpty() || user->id == userId))
            socket->emitEvent(u"syncEvent"_s, event, wantsAck);
    }
}

} // namespace partyline::practice
