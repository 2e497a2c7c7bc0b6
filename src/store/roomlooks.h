// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace partyline {

/// What single rooms do otherwise than all others: of each room only what differs, so that the rest goes on following
/// the general choice. Kept in the same file as all other settings.
class RoomLooks final : public QObject
{
    Q_OBJECT

public:
    /// Rooms with something of their own; nobody makes more by hand.
    static constexpr qsizetype MostRooms = 500;

    /// `backend` outlives it.
    explicit RoomLooks(QSettings &backend, QObject *parent = nullptr);

    /// Choices that a room can have of its own, by their keys in the ChoiceBook.
    static const QStringList &keys();

    /// Undefined where the room is as all others. `room` is its roomKey().
    QJsonValue own(const QString &room, const QString &key) const;
    /// The room's own flag, or what holds for all.
    bool flag(const QString &room, const QString &key, bool forAll) const;
    /// All of one room, by key.
    QJsonObject of(const QString &room) const { return m_rooms.value(room).toObject(); }
    /// Rooms that differ from the rest in this choice.
    QStringList differingIn(const QString &key) const;
    QStringList rooms() const { return m_rooms.keys(); }
    /// Undefined makes the room as all others again. Beyond MostRooms no other room is taken: false.
    bool setOwn(const QString &room, const QString &key, const QJsonValue &value);
    void forget(const QString &room);

    /// All rooms, for export and Cancel.
    const QJsonObject &all() const { return m_rooms; }
    void setAll(const QJsonObject &rooms);

signals:
    /// The room's own choices are others.
    void changed(const QString &room);

private:
    void write();

    QSettings &m_backend;
    QJsonObject m_rooms; ///< {room: {key: value}}
};

} // namespace partyline
