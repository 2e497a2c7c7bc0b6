// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/layoutdesk.h"

#include "app/accountbook.h"
#include "app/everythingdesk.h"
#include "app/placekeeper.h"
#include "app/roombook.h"
#include "app/sightorder.h"
#include "ui/layoutrepairdialog.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"
#include "ui/roomwatch.h"
#include "ui/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Only what is `known`; tabs and windows without anything left go.
void reduce(LayoutWindow &window, const QStringList &known)
{
    QList<LayoutTab> tabs;
    int current = window.current;
    for (qsizetype i = 0; i < window.tabs.size(); ++i) {
        const LayoutPane panes = window.tabs[i].panes.reduced(known);
        if (!panes.keys().isEmpty())
            tabs.append({panes, window.tabs[i].active});
        else if (i < window.current)
            --current;
    }
    window.tabs = tabs;
    window.current = std::clamp(current, 0, std::max(0, int(tabs.size()) - 1));
}

QStringList keysOf(const Layout &layout)
{
    QStringList keys;
    const auto collect = [&keys](const LayoutWindow &window) {
        for (const LayoutTab &tab : window.tabs)
            keys += tab.panes.keys();
    };
    collect(layout.main);
    for (const LayoutWindow &window : layout.windows)
        collect(window);
    return keys;
}

} // namespace

LayoutDesk::LayoutDesk(Parts parts, const QString &file, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_book(file)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(Moment);
    connect(&m_moment, &QTimer::timeout, this, &LayoutDesk::remember);
    connect(&m_.window, &MainWindow::layoutChanged, this, &LayoutDesk::change);
    connect(&m_.window, &MainWindow::aboutToClose, this, &LayoutDesk::noteClosing);
    connect(&m_.window, &MainWindow::reopenWanted, this, &LayoutDesk::reopen);
    connect(&m_.rooms, &RoomBook::renamed, this, &LayoutDesk::change);
    connect(&m_.everything, &EverythingDesk::changed, this, &LayoutDesk::change);
    connect(&m_book, &LayoutBook::failed, this,
            [this](const Error &error) { emit trouble(tr("What stands where cannot be kept."), error.text); });
}

LayoutDesk::~LayoutDesk()
{
    freeze();
}

void LayoutDesk::placeWindow()
{
    if (const QByteArray geometry = m_book.layout().main.geometry; !geometry.isEmpty())
        m_.window.restoreGeometry(geometry);
}

void LayoutDesk::restore()
{
    switch (m_book.condition()) {
    case LayoutBook::Condition::New:
    case LayoutBook::Condition::Good:
        setUp(m_book.layout());
        break;
    case LayoutBook::Condition::Damaged:
        askHowToRepair();
        break;
    case LayoutBook::Condition::Unreadable:
        emit trouble(
            tr("What stood where cannot be read, and is left alone."),
            tr("%1: %2 This run keeps nothing of it.").arg(QFileInfo(m_book.path()).fileName(), m_book.trouble()));
        begin();
        break;
    }
}

void LayoutDesk::begin()
{
    m_isRunning = true;
    change();
}

/// Of the room that was looked at last, which its account joins where it can be in one room only.
QString LayoutDesk::frontKey(const Layout &layout) const
{
    const bool isMain = layout.frontWindow < 0 || layout.frontWindow >= layout.windows.size();
    const LayoutWindow &front = isMain ? layout.main : layout.windows[layout.frontWindow];
    const LayoutTab tab = front.tabs.value(front.current);
    return tab.active.isEmpty() ? tab.panes.keys().value(0) : tab.active;
}

void LayoutDesk::setUp(const Layout &layout)
{
    m_isRunning = false;
    if (!layout.main.geometry.isEmpty() && !m_.window.isVisible())
        m_.window.restoreGeometry(layout.main.geometry);
    m_.window.tree().restore(layout);
    const QString front = frontKey(layout);
    // Each account's room in the front tab, else its first one: where a session can be in one room only.
    QHash<QString, QString> inView;
    const QStringList shown = layout.main.tabs.value(layout.main.current).panes.keys();
    for (const LayoutRoom &room : layout.rooms) {
        const QString known = inView.value(room.account);
        const bool isBetter = known.isEmpty() || room.key() == front
                              || (known != front && !shown.contains(known) && shown.contains(room.key()));
        if (isBetter)
            inView.insert(room.account, room.key());
    }
    QHash<QString, RoomController *> opened;
    for (const LayoutRoom &room : layout.rooms) {
        Account *account = m_.accounts.withId(room.account);
        const bool stepsAside = inView.value(room.account) != room.key();
        if (RoomController *back = account ? m_.rooms.bringBack(*account, room.room, stepsAside) : nullptr)
            opened.insert(room.key(), back);
    }
    for (const LayoutRoom &room : sightorder::of(layout, front)) {
        if (RoomController *back = opened.value(room.key()))
            m_.rooms.joinWhenSignedIn(*back);
    }
    m_.everything.setLeftOut(layout.everything);
    if (keysOf(layout).contains(QString(Layout::Everything)))
        m_.everything.open();
    m_.window.workspace().restore(layout);
    for (auto it = layout.places.cbegin(); it != layout.places.cend(); ++it) {
        if (PlaceKeeper *keeper = m_keepers.value(it.key()))
            keeper->goTo(*it);
    }
    m_closed = layout.closed;
    tellClosed();
    begin();
}

void LayoutDesk::askHowToRepair()
{
    m_dialog = new LayoutRepairDialog(m_book, m_.theme, &m_.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LayoutRepairDialog::chosen, this, &LayoutDesk::repair);
    m_dialog->open();
}

void LayoutDesk::repair(const QString &copy)
{
    const Result<QString> repaired = m_book.repair(copy);
    if (!repaired) {
        emit trouble(tr("The copy cannot be read any more."), repaired.error().text);
        return begin();
    }
    if (repaired->isEmpty())
        emit trouble(tr("The damaged file could not be given another name."),
                     tr("It is left alone, and this run keeps nothing of what stands where."));
    setUp(m_book.layout());
}

void LayoutDesk::follow(RoomController &room, RoomPage &page)
{
    auto *keeper = new PlaceKeeper(page);
    connect(keeper, &PlaceKeeper::changed, this, &LayoutDesk::change);
    m_keepers.insert(m_.rooms.keyOf(room), keeper);
}

void LayoutDesk::change()
{
    if (m_isRunning && !m_moment.isActive())
        m_moment.start();
}

Layout LayoutDesk::written() const
{
    Layout layout;
    QStringList known{QString(Layout::Everything)};
    QStringList practice;
    for (RoomWatch *watch : m_.window.tree().watches()) {
        const RoomController &room = watch->controller();
        if (!m_.rooms.contains(room) || m_.rooms.isPractice(room)) {
            practice.append(watch->key());
            continue;
        }
        layout.rooms.append({m_.accounts.idOf(room.account()), room.room(), room.name()});
        known.append(watch->key());
        if (const PlaceKeeper *keeper = m_keepers.value(watch->key())) {
            if (const auto place = keeper->place())
                layout.places.insert(watch->key(), *place);
        }
    }
    m_.window.tree().write(layout);
    for (LayoutFolder &folder : layout.folders)
        folder.keys.removeIf([&practice](const QString &key) { return practice.contains(key); });
    layout.main.geometry = m_.window.saveGeometry();
    m_.window.workspace().write(layout);
    reduce(layout.main, known);
    for (LayoutWindow &window : layout.windows)
        reduce(window, known);
    const LayoutWindow front = layout.windows.value(layout.frontWindow);
    layout.windows.removeIf([](const LayoutWindow &window) { return window.tabs.isEmpty(); });
    layout.frontWindow = front.tabs.isEmpty() ? -1 : int(layout.windows.indexOf(front));
    layout.everything = m_.everything.leftOut();
    layout.closed = m_closed;
    layout.closed.removeIf([this](const LayoutClosed &closed) {
        return std::ranges::any_of(closed.rooms, [this](const LayoutRoom &room) {
            const Account *account = m_.accounts.withId(room.account);
            return !account || m_.accounts.isPractice(*account);
        });
    });
    return layout;
}

void LayoutDesk::remember()
{
    m_moment.stop();
    if (m_isRunning)
        m_book.keep(written());
}

void LayoutDesk::save()
{
    remember();
    m_book.flush();
}

void LayoutDesk::freeze()
{
    save();
    m_isRunning = false;
}

void LayoutDesk::noteClosing(const QList<TabItem *> &items)
{
    LayoutClosed closed;
    for (TabItem *item : items) {
        const auto *watch = qobject_cast<RoomWatch *>(item);
        if (!watch || !m_.rooms.contains(watch->controller()))
            continue;
        const RoomController &room = watch->controller();
        closed.rooms.append({m_.accounts.idOf(room.account()), room.room(), room.name()});
        if (const PlaceKeeper *keeper = m_keepers.value(watch->key())) {
            if (const auto place = keeper->place())
                closed.places.insert(watch->key(), *place);
        }
    }
    if (closed.rooms.isEmpty())
        return;
    closed.tab = m_.window.workspace().tabWith(*items.constFirst(), &closed.at);
    m_closed.append(closed);
    if (m_closed.size() > Layout::MostClosed)
        m_closed.removeFirst();
    tellClosed();
}

void LayoutDesk::tellClosed()
{
    QStringList names;
    for (const LayoutRoom &room : m_closed.isEmpty() ? QList<LayoutRoom>() : m_closed.constLast().rooms)
        names.append(room.name);
    m_.window.setCanReopen(names.join(u", "_s));
    change();
}

bool LayoutDesk::reopen()
{
    while (!m_closed.isEmpty()) {
        const LayoutClosed closed = m_closed.takeLast();
        QStringList keys;
        for (const LayoutRoom &room : closed.rooms) {
            Account *account = m_.accounts.withId(room.account);
            if (!account || m_.rooms.find(*account, room.room))
                continue; // signed out since, or here again already
            m_.rooms.open(*account, room.room);
            keys.append(room.key());
        }
        if (keys.isEmpty())
            continue;
        m_.window.workspace().putBack(closed.tab, keys, closed.at);
        for (const QString &key : std::as_const(keys)) {
            if (PlaceKeeper *keeper = closed.places.contains(key) ? m_keepers.value(key).data() : nullptr)
                keeper->goTo(closed.places.value(key));
        }
        tellClosed();
        return true;
    }
    tellClosed();
    return false;
}

} // namespace partyline
