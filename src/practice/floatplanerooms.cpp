// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanerooms.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplanepictures.h"
#include "practice/floatplanesocket.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;
using floatplane::Chatter;
using floatplane::Generation;

namespace {

/// Enough for the longest comparison a test makes; beyond it the oldest are forgotten.
constexpr size_t MostRemembered = 200'000;

Chatter::UserType userTypeOf(const FloatplaneUser &user)
{
    switch (user.kind) {
    case FloatplaneUser::Kind::Viewer:
        return Chatter::UserType::Normal;
    case FloatplaneUser::Kind::Moderator:
        return Chatter::UserType::Moderator;
    case FloatplaneUser::Kind::Creator:
        return Chatter::UserType::Creator;
    }
    return Chatter::UserType::Normal;
}

} // namespace

void FloatplaneRooms::join(const QString &stream, FloatplaneSocket *socket, Generation generation,
                           const QString &userId)
{
    leave(stream, socket);
    m_members[stream].append({socket, generation, userId});
}

void FloatplaneRooms::leave(const QString &stream, FloatplaneSocket *socket)
{
    m_members[stream].removeIf([&](const Member &member) { return member.socket == socket; });
}

void FloatplaneRooms::leaveAll(FloatplaneSocket *socket)
{
    for (auto &members : m_members)
        members.removeIf([&](const Member &member) { return member.socket == socket; });
}

bool FloatplaneRooms::isMember(const QString &stream, const FloatplaneSocket *socket) const
{
    const auto members = m_members.value(stream);
    return std::any_of(members.cbegin(), members.cend(), [&](const auto &member) { return member.socket == socket; });
}

void FloatplaneRooms::settle(const QString &stream, const QString &userId)
{
    m_residents[stream].append(userId);
}

floatplane::ChatPeople FloatplaneRooms::people(const QString &stream) const
{
    QStringList ids = m_residents.value(stream);
    for (const Member &member : m_members.value(stream))
        ids.append(member.userId);
    ids.removeDuplicates();

    floatplane::ChatPeople people;
    for (const QString &id : std::as_const(ids)) {
        if (const auto *user = m_model.user(id))
            (user->isStaff() ? people.staff : people.viewers).append(user->username);
    }
    people.staff.sort(Qt::CaseInsensitive);
    people.viewers.sort(Qt::CaseInsensitive);
    return people;
}

QList<Emote> FloatplaneRooms::emotesFor(const FloatplaneUser &user) const
{
    QList<Emote> emotes;
    for (const auto &emote : m_model.emotesFor(user))
        emotes.append({emote.code, emoteUrl(m_site, emote.code)});
    return emotes;
}

Chatter FloatplaneRooms::compose(const FloatplaneUser &author, const QString &stream, const QString &text) const
{
    Chatter chatter;
    chatter.id = freshId();
    chatter.userId = author.id;
    chatter.userName = author.username;
    chatter.stream = stream;
    chatter.message = text;
    chatter.userType = userTypeOf(author);
    chatter.emotes.emplace();
    for (const QString &code : m_model.emotesIn(text, author))
        chatter.emotes->append({code, emoteUrl(m_site, code)});
    chatter.timestamp = QDateTime::currentDateTimeUtc();
    chatter.userIcon = avatarUrl(m_site, author.id);
    return chatter;
}

Chatter FloatplaneRooms::announce(const QString &stream, const QString &text, Chatter::UserType type) const
{
    Chatter chatter;
    chatter.id = freshId();
    chatter.userId = QString(24, u'0'); // as in floatplane.md 8.3
    chatter.userName = u"Floatplane"_s;
    chatter.stream = stream;
    chatter.message = text;
    chatter.userType = type;
    chatter.timestamp = QDateTime::currentDateTimeUtc();
    return chatter;
}

QJsonObject FloatplaneRooms::wireForm(Chatter chatter, Generation generation) const
{
    if (generation == Generation::G1) {
        chatter.success = true;
        chatter.timestamp = {};
        chatter.userIcon.clear();
    }
    if (m_faults.isOn(fault::MissingFields)) {
        chatter.emotes.reset();
        chatter.success.reset();
        chatter.timestamp = {};
        chatter.userIcon.clear();
    }
    auto object = floatplane::serializeChatter(chatter);
    if (m_faults.isOn(fault::UnknownUserType))
        object.insert(u"userType"_s, u"Astronaut"_s);
    return object;
}

void FloatplaneRooms::deliver(const Chatter &chatter)
{
    const bool isShadowed = m_model.isShadowed(chatter.userId);
    if (!isShadowed) {
        m_said.push_back(
            {chatter.id, chatter.stream, chatter.userId, chatter.userName, chatter.message, chatter.timestamp});
        if (m_said.size() > MostRemembered)
            m_said.pop_front();
    }
    const auto members = m_members.value(chatter.stream); // a socket that is cut meanwhile leaves the list
    for (const Member &member : members) {
        if (!isShadowed || member.userId == chatter.userId)
            member.socket->emitEvent(u"radioChatter"_s, wireForm(chatter, member.generation));
    }
}

bool FloatplaneRooms::erase(const QString &stream, const QString &id)
{
    const auto isIt = [&](const Said &line) { return line.stream == stream && line.id == id; };
    if (std::none_of(m_said.cbegin(), m_said.cend(), isIt))
        return false;
    const auto members = m_members.value(stream);
    for (const Member &member : members)
        member.socket->emitEvent(u"radioChatterDelete"_s, floatplane::serializeChatterDelete({id}));
    return true;
}

void FloatplaneRooms::eraseRange(const QString &stream, const QString &userId, const QDateTime &from,
                                 const QDateTime &to)
{
    const auto event = floatplane::serializeChatterDeleteRange({stream, userId, from, to});
    const auto members = m_members.value(stream);
    for (const Member &member : members)
        member.socket->emitEvent(u"radioChatterDeleteRange"_s, event);
}

} // namespace partyline::practice
