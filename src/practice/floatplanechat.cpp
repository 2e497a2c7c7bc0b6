// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanechat.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplaneidentity.h"
#include "wire/floatplanerefusal.h"
#include "wire/floatplanetext.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

/// The website's limit (floatplane.md 7.4); what the server's is, nobody knows.
constexpr qsizetype LongestLine = 500;
/// Lines of one person within a second. The real number is unknown; no hand types this fast, a runaway loop does.
constexpr int UsualChatRate = 20;

using Answer = FloatplaneSails::Answer;
using Generation = floatplane::Generation;

/// The classic generation tells most refusals with "success":false (6.2), the current one by status.
Answer refused(Generation generation, int status, const QString &name, const QString &message)
{
    if (generation == Generation::G1)
        return {{200, QJsonObject{{u"success"_s, false}, {u"message"_s, message}}, {}}};
    return {{status, errorBody(name, message), {}}};
}

Answer chatBanned()
{
    return {{403, floatplane::serializeChatBanned(u"You are banned from this chat."_s), {}}};
}

} // namespace

FloatplaneChat::FloatplaneChat(Parts parts)
    : m_model(parts.model)
    , m_sessions(parts.sessions)
    , m_rooms(parts.rooms)
    , m_faults(parts.faults)
    , m_moderation(parts.model, parts.rooms)
{
    m_clock.start();
}

void FloatplaneChat::addG1Routes(FloatplaneSails &host)
{
    const auto add = [&](const QByteArray &verb, const QString &name, Action action) {
        route(host, verb, u"/RadioMessage/"_s + name, Generation::G1, Credential::Either, action);
    };
    add("get", u"joinLivestreamRadioFrequency"_s, &FloatplaneChat::join);
    add("post", u"leaveLivestreamRadioFrequency"_s, &FloatplaneChat::leave);
    add("get", u"getChatUserList"_s, &FloatplaneChat::list);
    add("post", u"sendLivestreamRadioChatter"_s, &FloatplaneChat::send);
}

void FloatplaneChat::addG2Routes(FloatplaneSails &host)
{
    const std::pair<QString, Credential> ways[] = {{u"/ck/channel/"_s, Credential::Cookie},
                                                   {u"/tk/channel/"_s, Credential::Token}};
    for (const auto &[prefix, credential] : ways) {
        route(host, "post", prefix + u"join"_s, Generation::G2, credential, &FloatplaneChat::join);
        route(host, "post", prefix + u"message"_s, Generation::G2, credential, &FloatplaneChat::send);
        route(host, "post", prefix + u"user/list"_s, Generation::G2, credential, &FloatplaneChat::list);
        route(host, "post", prefix + u"leave"_s, Generation::G2, credential, &FloatplaneChat::leave);
    }
}

void FloatplaneChat::setServed(Generation generation, bool isServed)
{
    (generation == Generation::G1 ? m_servesG1 : m_servesG2) = isServed;
}

bool FloatplaneChat::isServed(Generation generation) const
{
    return generation == Generation::G1 ? m_servesG1 : m_servesG2;
}

void FloatplaneChat::route(FloatplaneSails &host, const QByteArray &verb, const QString &path, Generation generation,
                           Credential credential, Action action)
{
    host.route(verb, path,
               [this, generation, credential, action](FloatplaneSocket &socket, const sails::Request &request) {
                   return visit(socket, request, generation, credential, action);
               });
}

const FloatplaneUser *FloatplaneChat::userOf(const FloatplaneSocket &socket, const sails::Request &request,
                                             Credential credential) const
{
    if (credential == Credential::Token)
        return userOfToken(m_model, m_sessions, request.data[u"token"_s].toString());
    const auto *user = userOfSession(m_model, m_sessions, socket.session());
    if (!user && credential == Credential::Either)
        user = userOfAuthorization(m_model, m_sessions, request.headers[u"authorization"_s].toString());
    return user;
}

FloatplaneChat::Answer FloatplaneChat::visit(FloatplaneSocket &socket, const sails::Request &request,
                                             Generation generation, Credential credential, Action action)
{
    if (!isServed(generation))
        return {{404, floatplane::noSuchRouteBody(), {}}};
    if (credential == Credential::Token && m_faults.isOn(fault::ChatNeedsCookie))
        return {{403, errorBody(u"accessDeniedError"_s, u"This kind of login is not accepted by chat."_s), {}}};
    const auto *user = userOf(socket, request, credential);
    if (!user)
        return {{401, notLoggedIn(), {}}};
    const QJsonObject data = request.data.toObject();
    const QString channel = data[u"channel"_s].toString();
    const bool isNamedRight = channel.startsWith("/live/"_L1) == (generation == Generation::G1);
    const QString stream = floatplane::streamOfChannel(channel);
    if (!isNamedRight || !m_model.creatorOfStream(stream))
        return refused(generation, 404, u"notFoundError"_s, u"There is no such channel."_s);
    return (this->*action)({socket, *user, stream, data, generation});
}

FloatplaneChat::Answer FloatplaneChat::join(const Visit &visit)
{
    if (!m_model.mayWatch(visit.user))
        return {{403, errorBody(u"accessDeniedError"_s, u"You have no access to this creator's chat."_s), {}}};
    if (m_model.isBanned(visit.user.id, visit.stream))
        return chatBanned();
    m_rooms.join(visit.stream, &visit.socket, visit.generation, visit.user.id);
    return {{200, floatplane::serializeJoinedChat({m_rooms.emotesFor(visit.user)}, visit.generation), {}}};
}

FloatplaneChat::Answer FloatplaneChat::leave(const Visit &visit)
{
    const bool isNoop = visit.generation == Generation::G1 && m_faults.isOn(fault::LeaveNoop);
    if (!isNoop)
        m_rooms.leave(visit.stream, &visit.socket);
    if (visit.generation == Generation::G1)
        return {{404, floatplane::noSuchRouteBody(), {}}}; // what the real one was seen to answer (6.2)
    return {{200, QJsonObject(), {}}};
}

FloatplaneChat::Answer FloatplaneChat::list(const Visit &visit)
{
    return {{200, floatplane::serializeChatPeople(m_rooms.people(visit.stream), visit.generation), {}}};
}

bool FloatplaneChat::isTooFast(const QString &userId)
{
    const int given = faultNumber(m_faults, fault::ChatRate);
    const int most = given > 0 ? given : UsualChatRate;
    const qint64 now = m_clock.elapsed();
    auto &recent = m_recent[userId];
    recent.removeIf([now](qint64 then) { return now - then >= 1'000; });
    if (recent.size() >= most)
        return true;
    recent.append(now);
    return false;
}

std::optional<FloatplaneChat::Answer> FloatplaneChat::refusalToSend(const Visit &visit, const QString &text)
{
    if (m_model.isBanned(visit.user.id, visit.stream))
        return chatBanned();
    if (!m_rooms.isMember(visit.stream, &visit.socket))
        return refused(visit.generation, 400, u"notConnectedError"_s, u"Join this chat first."_s);
    if (text.trimmed().isEmpty() || text.size() > LongestLine)
        return refused(visit.generation, 400, u"paramValidationError"_s, u"A message has 1 to 500 characters."_s);
    if (isTooFast(visit.user.id))
        return Answer{{429, errorBody(u"rateLimitError"_s, u"You are sending too fast."_s), {}}};
    if (m_model.hasForeignEmote(text, visit.user))
        return refused(visit.generation, 400, u"invalidParamError"_s, u"Invalid emote."_s);
    return {};
}

FloatplaneChat::Answer FloatplaneChat::send(const Visit &visit)
{
    const QString text = visit.data[u"message"_s].toString();
    if (auto refusal = refusalToSend(visit, text))
        return *refusal;
    if (!floatplane::isModeratorCommand(text))
        return sendLine(visit, text);

    if (!visit.user.isStaff())
        return {{403, errorBody(u"accessDeniedError"_s, u"Only moderators may do that."_s), {}}};
    const auto done = m_moderation.obey(text, visit.user, visit.stream);
    if (!done)
        return {{404, errorBody(done.error().code, done.error().text), {}}};
    const bool isG1 = visit.generation == Generation::G1;
    return {{200, isG1 ? QJsonObject{{u"success"_s, true}} : QJsonObject(), {}}};
}

FloatplaneChat::Answer FloatplaneChat::sendLine(const Visit &visit, const QString &text)
{
    const auto chatter = m_rooms.compose(visit.user, visit.stream, text);
    floatplane::SentChat sent;
    if (visit.generation == Generation::G1) {
        sent.chatter = chatter;
        sent.chatter->timestamp = {};
        sent.chatter->userIcon.clear();
    }
    const sails::Response response{200, floatplane::serializeSentChat(sent), {}};
    // Event first in the classic transcript, acknowledgement first in the current one (8.2, 8.3); a client takes both.
    const bool isEventFirst =
        m_faults.isOn(fault::EventFirst) || (visit.generation == Generation::G1 && !m_faults.isOn(fault::AckFirst));
    if (!isEventFirst)
        return {response, [this, chatter] { m_rooms.deliver(chatter); }};
    m_rooms.deliver(chatter);
    return {response};
}

} // namespace partyline::practice
