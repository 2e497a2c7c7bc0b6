// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/roomlooks.h"

#include <QJsonDocument>
#include <QSet>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto LooksKey = u"rooms/looks"_s;

/// What can be used: rooms with choices that there are.
QJsonObject tidied(const QJsonObject &rooms)
{
    QJsonObject kept;
    for (auto room = rooms.begin(); room != rooms.end() && kept.size() < RoomLooks::MostRooms; ++room) {
        QJsonObject own = room.value().toObject();
        for (const QString &key : own.keys()) {
            if (!RoomLooks::keys().contains(key))
                own.remove(key);
        }
        if (!own.isEmpty() && !room.key().isEmpty())
            kept.insert(room.key(), own);
    }
    return kept;
}

} // namespace

RoomLooks::RoomLooks(QSettings &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_rooms(tidied(QJsonDocument::fromJson(backend.value(LooksKey).toString().toUtf8()).object()))
{
}

const QStringList &RoomLooks::keys()
{
    static const QStringList keys{u"feed/density"_s, u"feed/nameColours"_s,        u"feed/spokenLines"_s,
                                  u"feed/rows"_s,    u"feed/pausesUnderPointer"_s, u"feed/foldsRepeats"_s,
                                  u"look/emoji"_s,   u"feed/showsModeration"_s};
    return keys;
}

QJsonValue RoomLooks::own(const QString &room, const QString &key) const
{
    return of(room).value(key);
}

bool RoomLooks::flag(const QString &room, const QString &key, bool forAll) const
{
    return own(room, key).toBool(forAll);
}

QStringList RoomLooks::differingIn(const QString &key) const
{
    QStringList rooms;
    for (auto room = m_rooms.begin(); room != m_rooms.end(); ++room) {
        if (room.value().toObject().contains(key))
            rooms.append(room.key());
    }
    return rooms;
}

bool RoomLooks::setOwn(const QString &room, const QString &key, const QJsonValue &value)
{
    QJsonObject looks = of(room);
    if (looks.value(key) == value)
        return true;
    if (!keys().contains(key) || (!m_rooms.contains(room) && m_rooms.size() >= MostRooms))
        return false;
    if (value.isUndefined())
        looks.remove(key);
    else
        looks.insert(key, value);
    if (looks.isEmpty())
        m_rooms.remove(room);
    else
        m_rooms.insert(room, looks);
    write();
    emit changed(room);
    return true;
}

void RoomLooks::forget(const QString &room)
{
    if (!m_rooms.contains(room))
        return;
    m_rooms.remove(room);
    write();
    emit changed(room);
}

void RoomLooks::setAll(const QJsonObject &rooms)
{
    const QJsonObject before = std::exchange(m_rooms, tidied(rooms));
    if (before == m_rooms)
        return;
    write();
    QSet<QString> touched;
    for (const QJsonObject &side : {before, m_rooms}) {
        for (const QString &room : side.keys()) {
            if (before.value(room) != m_rooms.value(room))
                touched.insert(room);
        }
    }
    for (const QString &room : std::as_const(touched))
        emit changed(room);
}

void RoomLooks::write()
{
    if (m_rooms.isEmpty())
        m_backend.remove(LooksKey);
    else
        m_backend.setValue(LooksKey, QString::fromUtf8(QJsonDocument(m_rooms).toJson(QJsonDocument::Compact)));
}

} // namespace partyline
