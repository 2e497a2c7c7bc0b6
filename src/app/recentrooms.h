// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/settings.h"

namespace partyline {

class Account;
class AccountBook;
class RoomController;

/// The rooms that were really entered, the latest first. Those of the practice server are forgotten with the run.
class RecentRooms final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the list.
    RecentRooms(Settings &settings, AccountBook &accounts, QObject *parent = nullptr);

    /// Notes the room whenever it becomes live.
    void watch(RoomController &room);
    QList<RecentRoom> of(const Account &account) const;

private:
    void note(const RoomController &room);
    QList<RecentRoom> all(bool isPractice) const;
    void forget(const Account &account);

    Settings &m_settings;
    AccountBook &m_accounts;
    QList<RecentRoom> m_practice;
};

} // namespace partyline
