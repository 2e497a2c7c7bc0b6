// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/autostart.h"
#include "app/mprisdesk.h"
#include "app/sleepwatch.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>

namespace partyline {

class DesktopSettings;
class History;
class MainWindow;
class RoomBook;
class SettingsDesk;
class SpellCheck;

/// The program as a citizen of the desktop's session: starts at log-in if it is told to, saves before the computer
/// sleeps and before the session ends, looks after its connections when the computer wakes, and shows what plays on the
/// media controls.
class SessionDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        RoomBook &rooms;
        DesktopSettings &settings;
        SpellCheck &spelling;
        std::function<void()> save;            ///< everything that is kept in files, at once
        std::function<History *()> history;    ///< null when nothing is recorded
        std::function<void(bool)> raiseOrQuit; ///< true: come to the front
        QString profile;                       ///< Profile::name
        QString profileFolder;                 ///< as it was given on the command line
    };

    /// All outlive the desk.
    explicit SessionDesk(Parts parts, QObject *parent = nullptr);

    /// Begins to listen. `isSafe`: touches nothing of the user's session.
    void start(bool isSafe, const QDBusConnection &system = QDBusConnection::systemBus());
    const MprisDesk &mpris() const { return m_mpris; }
    /// Its choices and their page.
    void addTo(SettingsDesk &desk);
    bool isAutostartOn() const { return m_autostart.isOn(); }
    /// A refusal is said in the window.
    void setAutostart(bool on);

signals:
    void autostartChanged(bool on);

private:
    void sleep();
    void wake();

    const Parts m_;
    const Autostart m_autostart;
    SleepWatch m_sleep;
    QTimer m_longestSaving;
    MprisDesk m_mpris;
};

} // namespace partyline
