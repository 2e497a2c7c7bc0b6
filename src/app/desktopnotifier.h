// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alert.h"

#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

#include <optional>

namespace partyline {

/// Shows alerts through the desktop's notification service (org.freedesktop.Notifications, specification 1.2). Without
/// one nothing happens and nothing is said: the mark in the window is there anyway. A later alert with the same key and
/// kind takes the place of the one before.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// `key` is handed back when the notification is clicked.
    void show(const Alert &alert, const QString &key);
    /// Takes back what is shown under this key: it was seen in the window.
    void withdraw(const QString &key);

signals:
    void clicked(const QString &key);

private slots:
    void hearAction(uint id, const QString &action);
    void hearClosed(uint id, uint reason);
    void hearToken(uint id, const QString &token);

private:
    struct Slot
    {
        QString key;
        Alert::Kind kind = Alert::Kind::Site;

        bool operator==(const Slot &) const = default;
    };
    struct Waiting
    {
        Alert alert;
        QString key;
    };

    /// Its number comes with the answer; what follows in the same place waits for that.
    struct OnItsWay
    {
        Slot slot;
        std::optional<Alert> next;
    };

    void askAbilities();
    void send(const Alert &alert, const QString &key);
    void settle(const Slot &slot, uint id);
    void forget();

    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_abilities; ///< what the service can do; asked before the first alert
    bool m_isAsking = false;
    QList<Waiting> m_waiting; ///< for the answer
    QList<OnItsWay> m_onTheirWay;
    QHash<uint, Slot> m_shown;
};

} // namespace partyline
