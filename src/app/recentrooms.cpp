// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/recentrooms.h"

#include "app/accountbook.h"
#include "services/roomcontroller.h"

namespace partyline {

RecentRooms::RecentRooms(Settings &settings, AccountBook &accounts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accounts(accounts)
{
    connect(&accounts, &AccountBook::removing, this, [this](const Account *account) { forget(*account); });
}

void RecentRooms::watch(RoomController &room)
{
    const auto noteLive = [this, &room] {
        if (room.state() == RoomController::State::Live)
            note(room);
    };
    connect(&room, &RoomController::connectionChanged, this, noteLive);
}

QList<RecentRoom> RecentRooms::all(bool isPractice) const
{
    return isPractice ? m_practice : m_settings.recentRooms();
}

QList<RecentRoom> RecentRooms::of(const Account &account) const
{
    const QString id = m_accounts.idOf(account);
    QList<RecentRoom> own = all(m_accounts.isPractice(account));
    own.removeIf([&id](const RecentRoom &room) { return room.account != id; });
    return own;
}

void RecentRooms::note(const RoomController &room)
{
    const bool isPractice = m_accounts.isPractice(room.account());
    const RecentRoom entered{m_accounts.idOf(room.account()), room.room(), room.name()};
    QList<RecentRoom> rooms = all(isPractice);
    rooms.removeIf(
        [&entered](const RecentRoom &known) { return known.account == entered.account && known.room == entered.room; });
    rooms.prepend(entered);
    if (isPractice)
        m_practice = rooms.first(std::min<qsizetype>(Settings::MaxRecentRooms, rooms.size()));
    else
        m_settings.setRecentRooms(rooms);
}

void RecentRooms::forget(const Account &account)
{
    const QString id = m_accounts.idOf(account);
    const bool isPractice = m_accounts.isPractice(account);
    QList<RecentRoom> rooms = all(isPractice);
    if (rooms.removeIf([&id](const RecentRoom &room) { return room.account == id; }) == 0)
        return;
    if (isPractice)
        m_practice = rooms;
    else
        m_settings.setRecentRooms(rooms);
}

} // namespace partyline
