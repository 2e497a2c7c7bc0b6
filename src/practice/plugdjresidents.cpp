// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjresidents.h"

#include "practice/plugdjbooth.h"
#include "practice/plugdjdoorman.h"
#include "practice/plugdjfaults.h"
#include "practice/plugdjseed.h"
#include "practice/plugdjtalk.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ActInterval = 1500ms;
constexpr auto RewardInterval = 4min; // "every few minutes" (Appendix A 9)
constexpr int WishedWaitList = 5;
constexpr int FewestPeople = 12;

} // namespace

Residents::Residents(Backstage &backstage, Booth &booth, Doorman &doorman, Talk &talk, double rate, QObject *parent)
    : QObject(parent)
    , m_backstage(backstage)
    , m_booth(booth)
    , m_doorman(doorman)
    , m_talk(talk)
    , m_room(backstage.world.room(QString::fromLatin1(BusySlug)))
{
    connect(&m_act, &QTimer::timeout, this, &Residents::act);
    connect(&m_reward, &QTimer::timeout, this, &Residents::reward);
    connect(&m_flood, &QTimer::timeout, this, [this] { say(*m_room); });
    connect(&m_backstage.faults, &Faults::changed, this, &Residents::applyFault);
    for (const FaultInfo &known : fault::all()) {
        if (m_backstage.faults.isOn(known.name))
            applyFault(known.name);
    }
    if (rate <= 0)
        return;
    begin();
    m_act.start(std::chrono::milliseconds(qMax(1, int(double(ActInterval.count()) / rate))));
    m_reward.start(RewardInterval);
}

void Residents::begin()
{
    for (int i = 0; i < WishedWaitList; ++i)
        lineUp(*m_room);
    for (int i = 0; i < 3; ++i)
        say(*m_room);
}

qint64 Residents::someone(const Room &room)
{
    QList<qint64> residents;
    for (const qint64 id : room.present) {
        if (m_backstage.world.account(id)->isResident())
            residents.append(id);
    }
    return residents.isEmpty() ? 0 : residents[m_backstage.cast.pick(int(residents.size()))];
}

void Residents::act()
{
    const int choice = m_backstage.cast.pick(100);
    if (choice < 35)
        say(*m_room);
    else if (choice < 75)
        vote(*m_room);
    else if (choice < 82)
        grab(*m_room);
    else if (choice < 94)
        lineUp(*m_room);
    else
        comeOrGo(*m_room);
}

void Residents::reward()
{
    for (const Session *session : m_backstage.hub.present()) {
        if (Account *account = m_backstage.world.account(session->accountId)) {
            account->own.xp += 15;
            account->own.points += 10;
            m_backstage.hub.toMember(account->id(),
                                     plugdj::Earn{account->own.xp, account->own.points, account->own.user.level});
        }
    }
}

void Residents::say(Room &room)
{
    // Whoever is here may be spoken to, people who signed in as well.
    const QString mentioned = m_backstage.nameOf(room.present[m_backstage.cast.pick(int(room.present.size()))]);
    if (const qint64 speaker = someone(room))
        m_talk.deliver(room, speaker, m_backstage.cast.musicLine(mentioned));
}

void Residents::vote(Room &room)
{
    const qint64 voter = someone(room);
    if (room.play && voter != 0 && voter != room.play->dj && !room.play->votes.contains(voter))
        m_booth.vote(room, voter, m_backstage.cast.chance(90) ? 1 : -1, room.play->historyId);
}

void Residents::grab(Room &room)
{
    const qint64 id = someone(room);
    if (room.play && id != 0 && !room.play->grabs.contains(id))
        m_booth.grab(room, id, m_backstage.world.account(id)->playlists[1].info.id, room.play->historyId);
}

void Residents::lineUp(Room &room)
{
    if (room.waitList.size() >= WishedWaitList)
        return;
    if (const qint64 id = someone(room))
        m_booth.enter(room, id);
}

void Residents::comeOrGo(Room &room)
{
    if (!m_away.isEmpty() && m_backstage.cast.chance(60)) {
        m_doorman.enter(m_away.takeFirst(), room);
        return;
    }
    const qint64 id = someone(room);
    if (id == 0 || room.present.size() <= FewestPeople || (room.play && room.play->dj == id))
        return;
    m_away.append(id);
    m_doorman.leave(id);
}

void Residents::applyFault(const QString &name)
{
    if (name == QStringView(fault::Flood))
        flood(m_backstage.faults.isOn(name));
    else if (m_backstage.faults.isOn(name))
        actFault(name);
}

void Residents::actFault(const QString &name)
{
    if (name == QStringView(fault::OddNames))
        oddNames(*m_room);
    else if (name == QStringView(fault::Zalgo))
        zalgo(*m_room);
    else if (name == QStringView(fault::LongWaitList))
        fillWaitList(*m_room);
    else if (name == QStringView(fault::Crowd))
        crowd(m_backstage.world, *m_room, m_backstage.cast, int(m_backstage.faults.number(name, 1000)));
}

void Residents::oddNames(Room &room)
{
    for (const QString &name : {u"a name with  blanks"_s, u"🦊🎧🔥💜"_s, u"مرحبا بالعالم"_s, u"\u202eetuor"_s,
                                QString(24, u'宽'), QString(24, u'W'), u"\u200b\u200b"_s, u"<b>&amp;</b>"_s}) {
        Account account;
        account.own.user.id = m_backstage.world.nextId();
        account.own.user.username = name;
        account.own.user.level = 3;
        account.own.user.avatarId = u"base01"_s;
        m_doorman.enter(m_backstage.world.addAccount(std::move(account)).id(), room);
    }
}

void Residents::zalgo(Room &room)
{
    QString pile = u"zalgo"_s;
    for (int i = 0; i < 40; ++i)
        pile.insert(3, QChar(0x0300 + i));
    for (const QString &line : {pile, u"\u202eright to left, overridden"_s, u"\u2067isolated\u2069 \u200f"_s,
                                QString(240, u'w'), u"\u0007bell\u0000nul"_s, u"<img src=x onerror=alert(1)>"_s})
        m_talk.deliver(room, someone(room), line);
}

void Residents::fillWaitList(Room &room)
{
    while (room.present.size() <= WaitListLimit)
        crowd(m_backstage.world, room, m_backstage.cast, 1);
    for (const qint64 id : std::as_const(room.present)) {
        const bool waits = room.waitList.contains(id) || (room.play && room.play->dj == id);
        if (!waits && room.waitList.size() < WaitListLimit && m_backstage.world.account(id)->isResident())
            room.waitList.append(id);
    }
    m_backstage.hub.toRoom(room, plugdj::DjListUpdate{room.waitList});
}

void Residents::flood(bool isOn)
{
    if (isOn)
        m_flood.start(int(1000 / qBound(1.0, m_backstage.faults.number(QString::fromUtf16(fault::Flood), 50), 1000.0)));
    else
        m_flood.stop();
}

} // namespace partyline::djpractice
