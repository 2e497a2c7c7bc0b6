// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/sleepwatch.h"

#include "core/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.login1"_s;
const auto Path = u"/org/freedesktop/login1"_s;
const auto Manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
    , m_bus(u"none"_s)
{
}

void SleepWatch::follow(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected())
        return;
    m_bus.connect(Service, Path, Manager, u"PrepareForSleep"_s, this, SLOT(hear(bool)));
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(Service);
    // A lock ends with the logind that gave it.
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &SleepWatch::takeLock);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_lock = {}; });
    takeLock();
}

void SleepWatch::takeLock()
{
    auto ask = QDBusMessage::createMethodCall(Service, Path, Manager, u"Inhibit"_s);
    ask.setAutoStartService(false);
    ask << u"sleep"_s << u"Partyline"_s << tr("Saves drafts and what was said") << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, number = ++m_asked](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
                if (reply.isError())
                    qCInfo(lcApp) << "no delay before the computer sleeps:" << reply.error().name();
                else if (number == m_asked)
                    m_lock = reply.value();
            });
}

void SleepWatch::hear(bool isGoingToSleep)
{
    if (!isGoingToSleep) {
        emit wokeUp();
        takeLock();
        return;
    }
    emit goingToSleep();
}

void SleepWatch::letGo()
{
    ++m_asked;
    m_lock = {}; // closes it: logind goes on
}

} // namespace partyline
