// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/roombook.h"

#include "app/accountbook.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "store/layout.h"
#include "ui/mainwindow.h"

#include <algorithm>

namespace partyline {

namespace {

bool hasSteppedAside(const RoomController &room)
{
    const auto *dj = qobject_cast<const PlugDjController *>(&room);
    return dj && dj->hasSteppedAside();
}

} // namespace

RoomBook::RoomBook(MainWindow &window, AccountBook &accounts, PageMaker makePage, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accounts(accounts)
    , m_makePage(std::move(makePage))
{
    connect(&window, &MainWindow::leaveWanted, this, [this](RoomController *controller) { close(*controller); });
    connect(&window, &MainWindow::reconnectWanted, this, [](RoomController *controller) { controller->join(); });
    connect(&accounts, &AccountBook::removing, this, [this](const Account *account) { closeAllOf(*account); });
}

RoomBook::~RoomBook()
{
    // The pages look at the controllers, so they leave the window first.
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
    m_window.addRoom(controller, m_makePage(controller), m_accounts.isPractice(account), beside, keyOf(controller));
    connect(&controller, &RoomController::headerChanged, this, &RoomBook::renamed);
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

RoomController *RoomBook::bringBack(Account &account, const QString &room, bool stepsAside)
{
    if (find(account, room))
        return nullptr;
    RoomController &opened = add(account, room, nullptr);
    auto *dj = qobject_cast<PlugDjController *>(&opened);
    if (dj && stepsAside)
        dj->stepAside({});
    return &opened;
}

bool RoomBook::contains(const RoomController &controller) const
{
    return std::any_of(m_rooms.begin(), m_rooms.end(),
                       [&controller](const auto &held) { return held.get() == &controller; });
}

QString RoomBook::keyOf(const RoomController &controller) const
{
    return LayoutRoom::keyOf(m_accounts.idOf(controller.account()), controller.room());
}

bool RoomBook::isPractice(const RoomController &controller) const
{
    return m_accounts.isPractice(controller.account());
}

bool RoomBook::isAnyJoined() const
{
    return std::any_of(m_rooms.begin(), m_rooms.end(),
                       [](const auto &held) { return held->state() != RoomController::State::Idle; });
}

void RoomBook::leaveAll()
{
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
