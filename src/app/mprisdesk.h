// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <vector>

namespace partyline {

class PlugDjController;
class RoomController;

/// Shows on the desktop's media controls what a DJ room plays (MPRIS 2): the room in front, else the only one that
/// plays. Partyline makes no sound and steers nothing there: CanControl is false. The picture of a track is left out,
/// for the desktop would fetch it from wherever a stranger said.
class MprisDesk final : public QObject
{
    Q_OBJECT

public:
    /// `profile` is Profile::name; `front` says which room is in front, or none. Nothing is on the bus until
    /// setOn(true).
    MprisDesk(const QString &profile, std::function<const RoomController *()> front,
              const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~MprisDesk() override;

    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    /// From now on until it is gone. Rooms of another kind are ignored.
    void follow(RoomController &room);
    /// Another room may be in front now.
    void review();

    QVariantMap metadata() const;
    /// "Playing" or "Stopped".
    QString status() const;
    /// Microseconds into the track, never beyond its end.
    qlonglong position() const;
    const QString &busName() const { return m_name; }

signals:
    void raiseWanted();
    void quitWanted();

private:
    const PlugDjController *chosen() const;
    const NowPlaying *playing() const;
    void tellChange();

    QDBusConnection m_bus;
    const QString m_name;
    std::vector<QPointer<PlugDjController>> m_rooms;
    const std::function<const RoomController *()> m_front;
    QTimer m_change; ///< what changes in one turn of the event loop is told once
    QVariantMap m_told;
    QString m_toldStatus;
    bool m_isOn = false;
};

} // namespace partyline
