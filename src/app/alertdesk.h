// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktopnotifier.h"

#include <QPointer>

namespace partyline {

class MainWindow;
class RoomController;
class Settings;

/// Brings the alerts of rooms to the desktop when the room is not what the user looks at; a click on one brings the
/// window and the room to the front, and what was seen in the window is taken back.
class AlertDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the desk.
    AlertDesk(MainWindow &window, const Settings &settings, QObject *parent = nullptr);

    void listenTo(RoomController &room);
    /// Shows it, unless the user looks at that room or wants none.
    void tell(RoomController &room, const Alert &alert);
    /// What belongs to no open room; `key` comes back with clicked().
    void tell(const Alert &alert, const QString &key);

signals:
    /// An alert of no open room; the window is in front already.
    void clicked(const QString &key);

private:
    void open(const QString &key);

    MainWindow &m_window;
    const Settings &m_settings;
    DesktopNotifier m_notifier;
    quint64 m_lastKey = 0;
    QHash<QString, QPointer<RoomController>> m_rooms; ///< by the key under which their alerts are shown
};

} // namespace partyline
