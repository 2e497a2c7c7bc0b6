// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjtalk.h"

#include "practice/plugdjfaults.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonDocument>

#include <algorithm>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

Talk::Talk(Backstage &backstage, QObject *parent)
    : QObject(parent)
    , m_backstage(backstage)
{
    connect(&m_backstage.hub, &Hub::said, this, &Talk::hear);
}

bool Talk::isSilenced(Room &room, const Account &account) const
{
    return account.own.user.username.isEmpty() || account.own.user.level < room.minimumChatLevel
           || standing(room.mutes, account.id(), m_backstage.now());
}

bool Talk::passesBucket(qint64 userId)
{
    switch (m_buckets[userId].take(std::chrono::steady_clock::now())) {
    case ChatBucket::Verdict::Pass:
        return true;
    case ChatBucket::Verdict::DropAndRateLimit:
        m_backstage.hub.toMember(userId, plugdj::RateLimit{});
        break;
    case ChatBucket::Verdict::DropAndFlood:
        m_backstage.hub.toMember(userId, plugdj::FloodChat{});
        break;
    case ChatBucket::Verdict::Drop:
        break;
    }
    return false;
}

void Talk::hear(const Session &session, const QString &text)
{
    Room *room = m_backstage.world.roomOf(session.memberId());
    const Account *account = m_backstage.world.account(session.accountId);
    if (!room || !account || text.contains(u'\n') || text.trimmed().isEmpty())
        return;
    if (!isSilenced(*room, *account) && passesBucket(account->id()))
        deliver(*room, account->id(), text);
}

QString Talk::deliver(Room &room, qint64 userId, const QString &text)
{
    const double lost = m_backstage.faults.number(QString::fromUtf16(fault::DropEcho), 0);
    if (lost > 0 && m_backstage.cast.chance(int(lost)))
        return {};
    // Escaped first and then cut, even in the middle of an entity or of a character.
    const QString wire = QString::fromUtf8(plugdj::escaped(text).toUtf8().left(plugdj::MaximumLineCost));
    const Account *account = m_backstage.world.account(userId);
    plugdj::ChatLine line;
    line.cid = u"%1-%2"_s.arg(userId).arg(uniqueMilliseconds());
    line.message = plugdj::unescaped(wire);
    line.userId = userId;
    line.username = m_backstage.nameOf(userId);
    line.subscriber = account && account->own.user.subscriber;
    m_backstage.hub.toRoom(room, eventOf(line, wire));

    m_delivered.push_back({line.cid, room.slug, line.username, line.message, m_backstage.now()});
    if (m_delivered.size() > MaximumDelivered)
        m_delivered.pop_front();
    line.timestamp = m_backstage.shown(m_backstage.now());
    room.chat.append(line);
    if (room.chat.size() > ChatHistoryLimit)
        room.chat.removeFirst();
    return line.cid;
}

/// Most lines are ordinary events. One that was cut inside an entity is written as it is: escaped once more it would be
/// another text, and longer than a line can be.
plugdj::Event Talk::eventOf(const plugdj::ChatLine &line, const QString &wire) const
{
    if (plugdj::escaped(line.message) == wire)
        return plugdj::Chat{line};
    QJsonObject payload = plugdj::toJson(line);
    payload[u"message"_s] = wire;
    return plugdj::Unknown{u"chat"_s, QJsonDocument(payload).toJson(QJsonDocument::Compact)};
}

Outcome Talk::remove(Room &room, qint64 by, const QString &cid)
{
    const auto line = std::find_if(room.chat.begin(), room.chat.end(), [&](const auto &l) { return l.cid == cid; });
    if (m_backstage.rankOf(room, by) < Bouncer)
        return rankTooLow();
    // Who wrote it is in the id, also when the line is no longer kept.
    const qint64 author = line == room.chat.end() ? cid.section(u'-', 0, 0).toLongLong() : line->userId;
    const Account *target = m_backstage.world.account(author);
    const Account *me = m_backstage.world.account(by);
    const bool isAdmin = me && me->own.user.globalRole == SiteAdmin;
    if (!isAdmin && target && target->own.user.globalRole >= SiteModerator)
        return rankTooLow();
    if (line != room.chat.end())
        room.chat.erase(line);
    m_backstage.hub.toRoom(room, plugdj::ChatDelete{cid, by});
    return {};
}

plugdj::ChatHistory Talk::history(const Room &room) const
{
    plugdj::ChatHistory history;
    history.lines = room.chat;
    QSet<qint64> seen;
    for (const plugdj::ChatLine &line : room.chat) {
        if (!seen.contains(line.userId))
            history.users.append(m_backstage.userIn(room, line.userId));
        seen.insert(line.userId);
    }
    return history;
}

qint64 Talk::uniqueMilliseconds()
{
    m_lastMilliseconds = qMax(m_lastMilliseconds + 1, m_backstage.shown(m_backstage.now()).toMSecsSinceEpoch());
    return m_lastMilliseconds;
}

} // namespace partyline::djpractice
