// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjstrikes.h"

#include "practice/plugdjdoorman.h"
#include "practice/plugdjfaults.h"
#include "practice/plugdjmoderation.h"
#include "practice/plugdjrest.h"

#include <QTimer>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

const QStringList &afterJoin()
{
    static const QStringList names{
        QString::fromUtf16(fault::DropSocket),  QString::fromUtf16(fault::Ghost),
        QString::fromUtf16(fault::KillSession), QString::fromUtf16(fault::BanNow),
        QString::fromUtf16(fault::MuteNow),     QString::fromUtf16(fault::WaitListBanNow),
        QString::fromUtf16(fault::Demote),      QString::fromUtf16(fault::HostTransfer),
    };
    return names;
}

} // namespace

Strikes::Strikes(Backstage &backstage, Doorman &doorman, Moderation &moderation, Rest &rest, QObject *parent)
    : QObject(parent)
    , m_backstage(backstage)
    , m_doorman(doorman)
    , m_moderation(moderation)
    , m_rest(rest)
{
    connect(&m_doorman, &Doorman::joined, this, [this](qint64 memberId) {
        for (const QString &name : afterJoin())
            schedule(name, memberId);
    });
    connect(&m_backstage.faults, &Faults::changed, this, &Strikes::apply);
    if (fault::isOn(m_backstage.faults, fault::BanIp))
        applyToSite(QString::fromUtf16(fault::BanIp));
}

void Strikes::apply(const QString &fault)
{
    if (!m_backstage.faults.isOn(fault)) {
        if (fault == QStringView(fault::BanIp))
            m_rest.banAddress(std::chrono::milliseconds(0));
        return;
    }
    if (!afterJoin().contains(fault)) {
        applyToSite(fault);
        return;
    }
    for (const Session *session : m_backstage.hub.present())
        schedule(fault, session->memberId());
}

void Strikes::applyToSite(const QString &fault)
{
    const double number = m_backstage.faults.number(fault, 15);
    if (fault == QStringView(fault::MaintenanceAlert))
        m_backstage.hub.toAll(plugdj::MaintenanceAlert{int(number)});
    else if (fault == QStringView(fault::Maintenance))
        beginMaintenance();
    else if (fault == QStringView(fault::BanIp))
        m_rest.banAddress(std::chrono::milliseconds(qint64(number * 1000)));
}

void Strikes::beginMaintenance()
{
    m_backstage.hub.toAll(plugdj::Maintenance{});
    m_backstage.hub.closeAll();
}

void Strikes::schedule(const QString &fault, qint64 memberId)
{
    if (!m_backstage.faults.isOn(fault))
        return;
    const auto delay = std::chrono::milliseconds(qint64(m_backstage.faults.number(fault, 1) * 1000));
    QTimer::singleShot(delay, this, [this, fault, memberId] {
        if (m_backstage.faults.isOn(fault))
            strike(fault, memberId);
    });
}

void Strikes::strike(const QString &fault, qint64 memberId)
{
    Room *room = m_backstage.world.roomOf(memberId);
    if (fault == QStringView(fault::DropSocket))
        m_backstage.hub.drop(memberId);
    else if (fault == QStringView(fault::KillSession))
        m_backstage.hub.kill(memberId);
    else if (fault == QStringView(fault::Ghost))
        m_doorman.makeGhost(memberId);
    if (!room || memberId <= 0)
        return;
    // The host does the rest, and so it is never the host whom it befalls.
    const qint64 host = room->hostId;
    if (fault == QStringView(fault::BanNow))
        m_moderation.ban(*room, {host, memberId, 1, u"h"_s});
    else if (fault == QStringView(fault::MuteNow))
        m_moderation.mute(*room, {host, memberId, 1, u"s"_s});
    else if (fault == QStringView(fault::WaitListBanNow))
        m_moderation.banFromList(*room, {host, memberId, 1, u"s"_s});
    else if (fault == QStringView(fault::Demote))
        m_moderation.takeRole(*room, host, memberId);
    else if (fault == QStringView(fault::HostTransfer))
        m_moderation.setRole(*room, host, memberId, Host);
}

} // namespace partyline::djpractice
