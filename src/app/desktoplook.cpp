// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Appearance = u"org.freedesktop.appearance"_s;
const auto SchemeKey = u"color-scheme"_s; // 0 no preference, 1 dark, 2 light
constexpr uint Dark = 1;
constexpr uint Light = 2;
const auto ContrastKey = u"contrast"_s; // 0 no preference, 1 higher

const auto MotionKey = u"reduced-motion"_s; // 0 no preference, 1 reduced
const auto Gnome = u"org.gnome.desktop.interface"_s;
const auto AnimationsKey = u"enable-animations"_s; // a boolean

/// The portal's Read wraps its answer once more than its signal does.
uint number(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopLook::DesktopLook(bool isPlatformDark, QObject *parent)
    : QObject(parent)
    , m_isPlatformDark(isPlatformDark)
{
}

void DesktopLook::follow()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Portal, Path, Interface, u"SettingChanged"_s, this, SLOT(hear(QString, QString, QDBusVariant)));
    m_portal.setConnection(bus);
    m_portal.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    m_portal.addWatchedService(Portal);
    connect(&m_portal, &QDBusServiceWatcher::serviceRegistered, this, &DesktopLook::askAll);
    askAll();
}

void DesktopLook::askAll()
{
    ask(Appearance, SchemeKey);
    ask(Appearance, ContrastKey);
    ask(Appearance, MotionKey);
    ask(Gnome, AnimationsKey);
}

void DesktopLook::ask(const QString &space, const QString &key)
{
    auto call = QDBusMessage::createMethodCall(Portal, Path, Interface, u"Read"_s);
    call << space << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *done; reply.isValid())
            hear(space, key, reply.value());
    });
}

void DesktopLook::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Gnome || (space == Appearance && key == MotionKey))
        hearOfMotion(key, value.variant());
    if (space != Appearance)
        return;
    bool dark = m_dark;
    if (key == SchemeKey) {
        const uint scheme = number(value.variant());
        dark = scheme == Dark || (scheme != Light && m_isPlatformDark);
    }
    const bool contrast = key == ContrastKey ? number(value.variant()) == 1 : m_contrast;
    if (dark == m_dark && contrast == m_contrast)
        return;
    m_dark = dark;
    m_contrast = contrast;
    emit changed(dark, contrast);
}

void DesktopLook::hearOfMotion(const QString &key, const QVariant &value)
{
    const bool before = prefersStill();
    if (key == MotionKey)
        m_reducesMotion = number(value) == 1;
    else if (key == AnimationsKey)
        m_animates = number(value) != 0;
    if (prefersStill() != before)
        emit stillChanged(prefersStill());
}

} // namespace partyline
