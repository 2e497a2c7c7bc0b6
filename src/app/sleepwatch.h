// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace partyline {

/// Hears from logind that the computer is about to sleep, and delays that until everything is saved; and that it woke
/// up. Without a system bus or logind nothing is heard, and nothing else happens.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

    /// Begins to listen; `bus` is the system bus, or a test's own.
    void follow(const QDBusConnection &bus);
    /// It waits for us before it sleeps.
    bool holdsLock() const { return m_lock.isValid(); }
    /// All is saved: it may sleep.
    void letGo();

signals:
    /// Save everything, then letGo(): the computer waits for that, for some seconds.
    void goingToSleep();
    void wokeUp();

private slots:
    void hear(bool isGoingToSleep);

private:
    void takeLock();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QDBusUnixFileDescriptor m_lock;
    int m_asked = 0; ///< locks so far: an answer that comes too late is let go
};

} // namespace partyline
