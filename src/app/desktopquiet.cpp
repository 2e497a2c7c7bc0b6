// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/desktopquiet.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto Properties = u"org.freedesktop.DBus.Properties"_s;
const auto Inhibited = u"Inhibited"_s;
const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto PortalSettings = u"org.freedesktop.portal.Settings"_s;
const auto Gnome = u"org.gnome.desktop.notifications"_s;
const auto Banners = u"show-banners"_s;

/// The portal's Read wraps its answer once more than its signal does.
bool isTrue(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toBool();
}

} // namespace

DesktopQuiet::DesktopQuiet(QObject *parent)
    : QObject(parent)
{
}

void DesktopQuiet::follow()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Properties, u"PropertiesChanged"_s, this,
                SLOT(hearProperties(QString, QVariantMap, QStringList)));
    bus.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                SLOT(hearSetting(QString, QString, QDBusVariant)));
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(Service);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopQuiet::askService);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { take(false, m_showsBanners); });
    askService();
    auto ask = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
    ask << Gnome << Banners;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *done; reply.isValid())
            take(m_isInhibited, isTrue(reply.value().variant()));
    });
}

void DesktopQuiet::askService()
{
    // Without starting one: this alone is no reason to.
    auto ask = QDBusMessage::createMethodCall(Service, Path, Properties, u"Get"_s);
    ask.setAutoStartService(false);
    ask << Service << Inhibited;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *done; reply.isValid())
            take(isTrue(reply.value().variant()), m_showsBanners);
    });
}

void DesktopQuiet::hearProperties(const QString &interface, const QVariantMap &values, const QStringList &invalid)
{
    if (interface != Service)
        return;
    if (values.contains(Inhibited))
        take(isTrue(values.value(Inhibited)), m_showsBanners);
    else if (invalid.contains(Inhibited))
        askService();
}

void DesktopQuiet::hearSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Gnome && key == Banners)
        take(m_isInhibited, isTrue(value.variant()));
}

void DesktopQuiet::take(bool isInhibited, bool showsBanners)
{
    const bool before = isQuiet();
    m_isInhibited = isInhibited;
    m_showsBanners = showsBanners;
    if (isQuiet() != before)
        emit changed(isQuiet());
}

} // namespace partyline
