// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertdesk.h"

#include "services/roomcontroller.h"
#include "store/settings.h"
#include "ui/mainwindow.h"

#include <QApplication>

namespace partyline {

using namespace Qt::StringLiterals;

AlertDesk::AlertDesk(MainWindow &window, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    connect(&m_notifier, &DesktopNotifier::clicked, this, &AlertDesk::open);
    connect(&window, &MainWindow::roomLookedAt, this,
            [this](RoomController *room) { m_notifier.withdraw(m_rooms.key(QPointer(room))); });
}

void AlertDesk::listenTo(RoomController &room)
{
    connect(&room, &RoomController::alerted, this, [this, &room](const Alert &alert) { tell(room, alert); });
    // Two accounts may sit in the same room: a number tells them apart.
    m_rooms.insert(QString::number(++m_lastKey), &room);
    connect(&room, &QObject::destroyed, this, [this] { m_rooms.removeIf([](const auto &it) { return !it.value(); }); });
}

void AlertDesk::tell(RoomController &room, const Alert &alert)
{
    if (m_window.isLookedAt(room) || !m_settings.areDesktopNotificationsOn())
        return;
    m_notifier.show(alert, m_rooms.key(QPointer(&room)));
    if (alert.urgency != Alert::Urgency::Low)
        QApplication::alert(&m_window); // the task bar's own mark
}

void AlertDesk::tell(const Alert &alert, const QString &key)
{
    if (!m_settings.areDesktopNotificationsOn())
        return;
    m_notifier.show(alert, key);
    if (alert.urgency != Alert::Urgency::Low && !m_window.isActiveWindow())
        QApplication::alert(&m_window);
}

void AlertDesk::open(const QString &key)
{
    RoomController *room = m_rooms.value(key);
    if (!room && m_rooms.contains(key))
        return; // it has just gone
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (room)
        m_window.showRoom(*room);
    else
        emit clicked(key);
}

} // namespace partyline
