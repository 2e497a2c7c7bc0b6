// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace partyline {

class AccountBook;
class MainWindow;

/// All open rooms: makes their controllers and pages, puts them into the window, and joins once their account is signed
/// in.
class RoomBook final : public QObject
{
    Q_OBJECT

public:
    /// Makes the page of a room; the window will own it.
    using PageMaker = std::function<QWidget *(RoomController &)>;

    /// All outlive the book.
    RoomBook(MainWindow &window, AccountBook &accounts, PageMaker makePage, QObject *parent = nullptr);
    ~RoomBook() override;

    /// Shows the room if it is open; else opens it, in the tab of `beside` if given, and joins.
    RoomController &open(Account &account, const QString &room, const RoomController *beside = nullptr);
    /// Leaves politely and takes the room out of the window.
    void close(RoomController &controller);
    void closeAllOf(const Account &account);
    /// Opens a room as a start does, without joining it; null when it is open already. Where its account is elsewhere
    /// it will only be shown.
    RoomController *bringBack(Account &account, const QString &room, bool stepsAside);
    /// Now, if its account is signed in, and whenever that signs in. Rooms of an account go in the order of these
    /// calls.
    void joinWhenSignedIn(RoomController &controller);
    /// Null for a room that is not open.
    RoomController *find(const Account &account, const QString &room) const;
    bool contains(const RoomController &controller) const;
    /// What the layout calls it.
    QString keyOf(const RoomController &controller) const;
    bool isPractice(const RoomController &controller) const;
    /// Open rooms of the account.
    int countOf(const Account &account) const;
    const std::vector<std::unique_ptr<RoomController>> &rooms() const { return m_rooms; }

    /// Leaves every room; allLeft() follows, at once without rooms.
    void leaveAll();

signals:
    void opened(partyline::RoomController *controller);
    /// Its name may be another one.
    void renamed();
    void allLeft();

private:
    std::unique_ptr<RoomController> make(Account &account, const QString &room) const;
    RoomController &add(Account &account, const QString &room, const RoomController *beside);
    bool isAnyJoined() const;

    MainWindow &m_window;
    AccountBook &m_accounts;
    const PageMaker m_makePage;
    std::vector<std::unique_ptr<RoomController>> m_rooms;
};

} // namespace partyline
