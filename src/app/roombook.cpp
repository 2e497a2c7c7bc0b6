// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/roombook.h"

#include "app/accountbook.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "ui/mainwindow.h"

#include <algorithm>

namespace partyline {

namespace {

bool hasSteppedAside(const RoomController &room)
{
    const auto *dj = qobject_cast<const PlugDjController *>(&room);
    return dj && dj->hasSteppedAside();
}

/// The one of an account's rooms that was looked at last, where a session can be in one only.
OpenRoom roomInView(const QList<OpenRoom> &rooms, const QString &account, int tab)
{
    OpenRoom found;
    for (const OpenRoom &room : rooms) {
        const bool isBetter = found.room.isEmpty() || (found.tab != tab && room.tab == tab);
        if (room.account == account && isBetter)
            found = room;
    }
    return found;
}

} // namespace

RoomBook::RoomBook(MainWindow &window, AccountBook &accounts, Settings &settings, PageMaker makePage, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_makePage(std::move(makePage))
{
    connect(&window, &MainWindow::layoutChanged, this, &RoomBook::remember);
    connect(&window, &MainWindow::leaveWanted, this, [this](RoomController *controller) { close(*controller); });
    connect(&window, &MainWindow::reconnectWanted, this, [](RoomController *controller) { controller->join(); });
    connect(&accounts, &AccountBook::removing, this, [this](const Account *account) { closeAllOf(*account); });
}

RoomBook::~RoomBook()
{
    // The pages look at the controllers, so they leave the window first; what was open stays remembered.
    m_isLeaving = true;
    for (const auto &room : m_rooms)
        m_window.removeRoom(*room);
}

std::unique_ptr<RoomController> RoomBook::make(Account &account, const QString &room) const
{
    if (account.service() == Service::PlugDj)
        return std::make_unique<PlugDjController>(static_cast<PlugDjAccount &>(account), room);
    return std::make_unique<FloatplaneController>(static_cast<FloatplaneAccount &>(account), room,
                                                  FloatplaneController::Options());
}

RoomController *RoomBook::find(const Account &account, const QString &room) const
{
    for (const auto &held : m_rooms) {
        if (&held->account() == &account && held->room() == room)
            return held.get();
    }
    return nullptr;
}

RoomController &RoomBook::open(Account &account, const QString &room, const RoomController *beside)
{
    if (RoomController *known = find(account, room)) {
        m_window.showRoom(*known);
        known->join();
        return *known;
    }
    RoomController &controller = add(account, room, beside);
    joinWhenSignedIn(controller);
    return controller;
}

RoomController &RoomBook::add(Account &account, const QString &room, const RoomController *beside)
{
    RoomController &controller = *m_rooms.emplace_back(make(account, room));
    emit opened(&controller);
    m_window.addRoom(controller, m_makePage(controller), m_accounts.isPractice(account), beside);
    connect(&controller, &RoomController::headerChanged, this, &RoomBook::remember);
    return controller;
}

void RoomBook::joinWhenSignedIn(RoomController &controller)
{
    const Account &account = controller.account();
    const auto join = [&controller] {
        if (!hasSteppedAside(controller))
            controller.join();
    };
    connect(&account, &Account::signedIn, &controller, join);
    if (account.isSignedIn())
        join();
}

void RoomBook::close(RoomController &controller)
{
    m_window.removeRoom(controller);
    controller.leave();
    const auto at = std::find_if(m_rooms.begin(), m_rooms.end(),
                                 [&controller](const auto &held) { return held.get() == &controller; });
    if (at == m_rooms.end())
        return;
    // Later: it may be the sender of what led here, and its good-bye may still be on its way. With the book at the
    // latest: it looks at its account.
    RoomController *gone = at->release();
    gone->setParent(this);
    gone->deleteLater();
    m_rooms.erase(at);
    remember();
}

void RoomBook::closeAllOf(const Account &account)
{
    QList<RoomController *> own;
    for (const auto &held : m_rooms) {
        if (&held->account() == &account)
            own.append(held.get());
    }
    for (RoomController *controller : own)
        close(*controller);
}

int RoomBook::countOf(const Account &account) const
{
    return int(std::count_if(m_rooms.begin(), m_rooms.end(),
                             [&account](const auto &held) { return &held->account() == &account; }));
}

void RoomBook::restore()
{
    const QList<OpenRoom> kept = m_settings.openRooms();
    const int tab = m_settings.currentTab();
    m_isRestoring = true;
    QHash<int, RoomController *> firstOfTab;
    for (const OpenRoom &room : kept) {
        Account *account = m_accounts.withId(room.account);
        if (!account || find(*account, room.room))
            continue;
        RoomController &opened = add(*account, room.room, firstOfTab.value(room.tab));
        firstOfTab.insert(room.tab, &opened);
        auto *dj = qobject_cast<PlugDjController *>(&opened);
        if (dj && !(room == roomInView(kept, room.account, tab)))
            dj->stepAside({});
        joinWhenSignedIn(opened);
    }
    m_isRestoring = false;
    m_window.setCurrentTab(tab);
    remember();
}

void RoomBook::remember()
{
    if (m_isRestoring || m_isLeaving)
        return;
    QList<OpenRoom> open;
    const auto tabs = m_window.layoutOfRooms();
    for (int tab = 0; tab < tabs.size(); ++tab) {
        for (const RoomController *room : tabs[tab]) {
            if (find(room->account(), room->room()) == room && !m_accounts.isPractice(room->account()))
                open.append({m_accounts.idOf(room->account()), room->room(), room->name(), tab});
        }
    }
    m_settings.setOpenRooms(open);
}

bool RoomBook::isAnyJoined() const
{
    return std::any_of(m_rooms.begin(), m_rooms.end(),
                       [](const auto &held) { return held->state() != RoomController::State::Idle; });
}

void RoomBook::leaveAll()
{
    m_isLeaving = true;
    for (const auto &held : m_rooms) {
        connect(held.get(), &RoomController::connectionChanged, this, [this] {
            if (!isAnyJoined())
                emit allLeft();
        });
    }
    for (const auto &held : m_rooms)
        held->leave();
    if (!isAnyJoined())
        QMetaObject::invokeMethod(this, &RoomBook::allLeft, Qt::QueuedConnection);
}

} // namespace partyline
