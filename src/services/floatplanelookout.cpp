// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelookout.h"

#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanenotices.h"
#include "wire/floatplane.h"

namespace partyline {

namespace {

FloatplaneSocket::Options usualOptions(FloatplaneAccount &account)
{
    FloatplaneSocket::Options options;
    options.host = account.endpoints().site;
    return options;
}

FloatplaneSocket::Options withCookie(FloatplaneAccount &account, FloatplaneSocket::Options options)
{
    options.cookie = [&account] { return account.cookieHeader().reveal(); };
    return options;
}

} // namespace

FloatplaneLookout::FloatplaneLookout(FloatplaneAccount &account)
    : FloatplaneLookout(account, usualOptions(account))
{
}

FloatplaneLookout::FloatplaneLookout(FloatplaneAccount &account, FloatplaneSocket::Options options)
    : m_account(account)
    , m_site(account, withCookie(account, std::move(options)))
{
    connect(&account, &Account::stateChanged, this, &FloatplaneLookout::update);
    connect(&m_site.socket(), &FloatplaneSocket::eventReceived, this, &FloatplaneLookout::receive);
    connect(&m_site.socket(), &FloatplaneSocket::connectionChanged, this, &FloatplaneLookout::connectionChanged);
}

void FloatplaneLookout::start()
{
    m_isWanted = true;
    update();
}

void FloatplaneLookout::hurry()
{
    if (m_isOpen && connection().state == RoomController::State::Waiting)
        m_site.socket().start();
}

void FloatplaneLookout::stop()
{
    m_isWanted = false;
    update();
}

void FloatplaneLookout::setHearing(const QObject &room, bool hears)
{
    if (hears)
        m_rooms.insert(&room);
    else
        m_rooms.remove(&room);
    update();
}

void FloatplaneLookout::update()
{
    const bool isNeeded = m_isWanted && m_account.isSignedIn() && m_rooms.isEmpty();
    if (isNeeded == m_isOpen)
        return;
    m_isOpen = isNeeded;
    if (isNeeded)
        m_site.socket().start();
    else
        m_site.leave();
}

void FloatplaneLookout::receive(const QString &name, const QByteArray &argument)
{
    const auto event = floatplane::parseEvent(name, argument);
    if (!event) {
        qCWarning(lcFloatplane) << "dropped an event:" << event.error().code;
        return;
    }
    if (const auto *sync = std::get_if<floatplane::SyncEvent>(&*event))
        m_account.notices().hear(*sync);
}

} // namespace partyline
