// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/everythingdesk.h"

#include "services/roomcontroller.h"
#include "store/settings.h"
#include "ui/feedview.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"
#include "ui/roomwatch.h"
#include "ui/workspace.h"

namespace partyline {

EverythingDesk::EverythingDesk(Parts parts, KeyOf keyOf, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_keyOf(std::move(keyOf))
{
    connect(&m_.window, &MainWindow::everythingWanted, this, &EverythingDesk::open);
    connect(&m_.window, &MainWindow::itemClosed, this, [this](const TabItem *item) {
        if (item == &m_item)
            close();
    });
    connect(&m_.window.workspace(), &Workspace::looked, this, &EverythingDesk::look);
    connect(&m_feed, &EverythingFeed::linesArrived, this, [this](int lines) {
        if (m_page && !m_.window.workspace().isLookedAt(m_item))
            m_item.setUnread(m_item.unread() + lines);
    });
    connect(&m_item, &TabItem::changed, this, &EverythingDesk::count);
    const RoomTreeModel &rooms = m_.window.rooms();
    connect(&rooms, &QAbstractItemModel::dataChanged, this, &EverythingDesk::count);
    connect(&rooms, &QAbstractItemModel::rowsInserted, this, &EverythingDesk::count);
    connect(&rooms, &QAbstractItemModel::rowsRemoved, this, &EverythingDesk::count);
    connect(this, &EverythingDesk::changed, this, &EverythingDesk::count);
}

EverythingDesk::~EverythingDesk()
{
    close();
}

void EverythingDesk::follow(RoomController &room, RoomPage &page)
{
    m_feed.add(room, page.feed());
    m_feed.setLeftOut(room, m_leftOut.contains(m_keyOf(room)));
    const auto update = [this] {
        if (m_page)
            m_page->updateRooms();
    };
    connect(&room, &RoomController::headerChanged, this, update);
    connect(&page, &QObject::destroyed, this, update);
    update();
}

void EverythingDesk::open()
{
    if (m_page) {
        m_.window.workspace().focus(m_item);
        return;
    }
    m_page = new EverythingPage(m_feed, m_.theme, &m_.emotes, m_.settings.feed(), m_.rules);
    m_page->view().setShowsEmoji(m_.settings.showsEmoji());
    connect(&m_.settings, &Settings::showsEmojiChanged, &m_page->view(), &FeedView::setShowsEmoji);
    connect(m_page, &EverythingPage::lineWanted, this, &EverythingDesk::lineWanted);
    connect(m_page, &EverythingPage::personWanted, this,
            [this](RoomController *room, const Person &person, const QRect &where) {
                if (auto *page = qobject_cast<RoomPage *>(m_.window.pageOf(*room)))
                    page->showPerson(person, where);
            });
    connect(m_page, &EverythingPage::replyWanted, this, [this](RoomController *room, const QString &name) {
        if (RoomPage *page = bringForward(*room))
            page->replyTo(name);
    });
    connect(m_page, &EverythingPage::leftOutChanged, this,
            [this](RoomController *room, bool isLeftOut) { setLeftOut(*room, isLeftOut); });
    m_.window.addItem(m_item, m_page);
    m_.window.workspace().focus(m_item);
}

RoomPage *EverythingDesk::bringForward(RoomController &room)
{
    m_.window.showRoom(room);
    return qobject_cast<RoomPage *>(m_.window.pageOf(room));
}

void EverythingDesk::close()
{
    if (!m_page)
        return;
    m_.window.removeItem(m_item);
    m_page.clear();
    m_item.setUnread(0);
}

void EverythingDesk::look()
{
    if (m_page && m_.window.workspace().isLookedAt(m_item))
        m_item.setUnread(0);
}

/// Without a tab of its own it has the lines that wait in its rooms.
void EverythingDesk::count()
{
    int unread = m_item.unread();
    if (!m_page) {
        for (const RoomWatch *watch : m_.window.rooms().watches()) {
            if (watch->unread() > 0 && !m_leftOut.contains(m_keyOf(watch->controller())))
                unread += watch->unread();
        }
    }
    m_.window.setUnreadOfAll(unread);
}

void EverythingDesk::setLeftOut(const QStringList &keys)
{
    m_leftOut = keys;
    for (RoomController *room : m_feed.rooms())
        m_feed.setLeftOut(*room, keys.contains(m_keyOf(*room)));
    if (m_page)
        m_page->updateRooms();
    count();
}

void EverythingDesk::setLeftOut(RoomController &room, bool isLeftOut)
{
    const QString key = m_keyOf(room);
    m_leftOut.removeAll(key);
    if (isLeftOut)
        m_leftOut.append(key);
    m_feed.setLeftOut(room, isLeftOut);
    if (m_page)
        m_page->updateRooms();
    emit changed();
}

} // namespace partyline
