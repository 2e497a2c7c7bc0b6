// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/launcherbadge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Interface = u"com.canonical.Unity.LauncherEntry"_s;
const auto Path = u"/com/canonical/unity/launcherentry/1"_s;
const auto Entry = u"application://partyline.desktop"_s;
const auto Docks = u"com.canonical.Unity"_s; ///< owned by whoever shows launchers

} // namespace

LauncherBadge::LauncherBadge(QObject *parent)
    : QObject(parent)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // One that came after the number did not hear it.
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    m_watcher.addWatchedService(Docks);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (m_count > 0)
            send();
    });
}

LauncherBadge::~LauncherBadge()
{
    set(0, false);
}

void LauncherBadge::set(int count, bool isUrgent)
{
    const int bounded = std::clamp(count, 0, MostCount);
    if (bounded == m_count && isUrgent == m_isUrgent)
        return;
    m_count = bounded;
    m_isUrgent = isUrgent;
    send();
}

void LauncherBadge::send() const
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto update = QDBusMessage::createSignal(Path, Interface, u"Update"_s);
    update << Entry
           << QVariantMap{{u"count"_s, qint64(m_count)}, {u"count-visible"_s, m_count > 0}, {u"urgent"_s, m_isUrgent}};
    bus.send(update);
}

} // namespace partyline
