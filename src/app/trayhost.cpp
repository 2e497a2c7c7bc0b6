// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Watcher = u"org.kde.StatusNotifierWatcher"_s;
const auto Path = u"/StatusNotifierWatcher"_s;
const auto Properties = u"org.freedesktop.DBus.Properties"_s;

/// What a request to the X server answered; freed with it.
template <typename T>
std::unique_ptr<T, decltype(&std::free)> held(T *reply)
{
    return {reply, &std::free};
}

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
}

void TrayHost::follow()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { take(false); }, Qt::QueuedConnection);
        return;
    }
    bus.connect(Watcher, Path, Watcher, u"StatusNotifierHostRegistered"_s, this, SLOT(ask()));
    bus.connect(Watcher, Path, Watcher, u"StatusNotifierHostUnregistered"_s, this, SLOT(ask()));
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(Watcher);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { take(false); });
    ask();
}

void TrayHost::ask()
{
    auto message = QDBusMessage::createMethodCall(Watcher, Path, Properties, u"Get"_s);
    message << Watcher << u"IsStatusNotifierHostRegistered"_s;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        take(reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayHost::take(bool hasNotifierHost)
{
    const bool isNews = !m_isKnown || hasNotifierHost != m_hasNotifierHost;
    m_isKnown = true;
    m_hasNotifierHost = hasNotifierHost;
    if (isNews)
        emit known(isThere());
}

bool TrayHost::hasX11Tray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    constexpr char Name[] = "_NET_SYSTEM_TRAY_S0"; // of the first screen, as Qt's own icon has it
    const auto atom =
        held(xcb_intern_atom_reply(connection, xcb_intern_atom(connection, false, sizeof(Name) - 1, Name), nullptr));
    if (!atom)
        return false;
    const auto owner =
        held(xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
}

} // namespace partyline
