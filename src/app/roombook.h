// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"
#include "store/settings.h"

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace partyline {

class AccountBook;
class MainWindow;

/// All open rooms: makes their controllers and pages, puts them into the window, joins once their account is signed in,
/// and remembers them for the next start.
class RoomBook final : public QObject
{
    Q_OBJECT

public:
    /// Makes the page of a room; the window will own it.
    using PageMaker = std::function<QWidget *(RoomController &)>;

    /// All outlive the book.
    RoomBook(MainWindow &window, AccountBook &accounts, Settings &settings, PageMaker makePage,
             QObject *parent = nullptr);
    ~RoomBook() override;

    /// Shows the room if it is open; else opens it, in the tab of `beside` if given, and joins.
    RoomController &open(Account &account, const QString &room, const RoomController *beside = nullptr);
    /// Leaves politely and takes the room out of the window.
    void close(RoomController &controller);
    void closeAllOf(const Account &account);
    /// Opens what was open at the end of the last run; rooms of accounts that are gone are left out.
    void restore();
    /// Open rooms of the account.
    int countOf(const Account &account) const;
    const std::vector<std::unique_ptr<RoomController>> &rooms() const { return m_rooms; }

    /// Leaves every room; allLeft() follows, at once without rooms.
    void leaveAll();

signals:
    void opened(partyline::RoomController *controller);
    void allLeft();

private:
    std::unique_ptr<RoomController> make(Account &account, const QString &room) const;
    RoomController *find(const Account &account, const QString &room) const;
    RoomController &add(Account &account, const QString &room, const RoomController *beside);
    void joinWhenSignedIn(RoomController &controller);
    void remember();
    bool isAnyJoined() const;

    MainWindow &m_window;
    AccountBook &m_accounts;
    Settings &m_settings;
    const PageMaker m_makePage;
    std::vector<std::unique_ptr<RoomController>> m_rooms;
    bool m_isRestoring = false;
    bool m_isLeaving = false;
};

} // namespace partyline
