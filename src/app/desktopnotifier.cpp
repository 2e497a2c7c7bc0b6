// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/desktopnotifier.h"

#include "core/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto DefaultAction = u"default"_s; // the click on the notification itself
/// A service that does not answer must not gather alerts without end; older ones are news no more.
constexpr qsizetype MostWaiting = 20;
constexpr int ServersChoice = -1; // of how long it is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

/// The body may be read as markup where the service says so; ours is plain text.
QString bodyOf(const Alert &alert, const QStringList &abilities)
{
    return abilities.contains("body-markup"_L1) ? alert.text.toHtmlEscaped() : alert.text;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(hearAction(uint, QString)));
    bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(hearClosed(uint, uint)));
    bus.connect(Service, Path, Service, u"ActivationToken"_s, this, SLOT(hearToken(uint, QString)));
    // Another service knows nothing of what the one before showed.
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(Service);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopNotifier::forget);
}

void DesktopNotifier::forget()
{
    m_abilities.reset();
    m_onTheirWay.clear();
    m_shown.clear();
}

void DesktopNotifier::show(const Alert &alert, const QString &key)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    if (m_abilities) {
        send(alert, key);
        return;
    }
    m_waiting.append({alert, key});
    if (m_waiting.size() > MostWaiting)
        m_waiting.removeFirst();
    askAbilities();
}

void DesktopNotifier::askAbilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        m_isAsking = false;
        const auto waiting = std::exchange(m_waiting, {});
        const QDBusPendingReply<QStringList> reply = *done;
        if (!reply.isValid()) {
            qCInfo(lcApp) << "no desktop notifications:" << reply.error().name();
            return;
        }
        m_abilities = reply.value();
        for (const Waiting &each : waiting)
            send(each.alert, each.key);
    });
}

void DesktopNotifier::send(const Alert &alert, const QString &key)
{
    const Slot slot{key, alert.kind};
    for (OnItsWay &each : m_onTheirWay) {
        if (each.slot == slot) {
            each.next = alert;
            return;
        }
    }
    m_onTheirWay.append({slot, {}});
    const uint replaced = m_shown.key(slot, 0);
    QStringList actions;
    if (m_abilities->contains("actions"_L1))
        actions = {DefaultAction, tr("Show the room")};
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(alert.urgency))},
                            {u"category"_s, u"im"_s},
                            {u"desktop-entry"_s, u"partyline"_s}};
    auto message = call(u"Notify"_s);
    message << u"Partyline"_s << replaced << u"partyline"_s << alert.title << bodyOf(alert, *m_abilities) << actions
            << hints << ServersChoice;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, slot](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        settle(slot, reply.isValid() ? reply.value() : 0);
    });
}

void DesktopNotifier::settle(const Slot &slot, uint id)
{
    if (id > 0)
        m_shown.insert(id, slot);
    const auto at = std::find_if(m_onTheirWay.begin(), m_onTheirWay.end(),
                                 [&slot](const OnItsWay &each) { return each.slot == slot; });
    if (at == m_onTheirWay.end())
        return;
    const std::optional<Alert> next = at->next;
    m_onTheirWay.erase(at);
    if (next && m_abilities)
        send(*next, slot.key);
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const Waiting &each) { return each.key == key; });
    for (OnItsWay &each : m_onTheirWay) {
        if (each.slot.key == key)
            each.next.reset();
    }
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->key == key)
            QDBusConnection::sessionBus().asyncCall(call(u"CloseNotification"_s) << it.key());
    }
}

void DesktopNotifier::hearAction(uint id, const QString &action)
{
    // Every program hears every click: ours are those that we showed.
    if (action == DefaultAction && m_shown.contains(id))
        emit clicked(m_shown.value(id).key);
}

void DesktopNotifier::hearClosed(uint id, uint)
{
    m_shown.remove(id);
}

void DesktopNotifier::hearToken(uint id, const QString &token)
{
    // On Wayland only this lets a window come to the front; Qt takes it from here.
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace partyline
