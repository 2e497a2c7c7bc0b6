// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/switchdesk.h"

#include "app/accountbook.h"
#include "app/recentrooms.h"
#include "app/roombook.h"
#include "ui/mainwindow.h"
#include "ui/quickswitcher.h"
#include "ui/roompage.h"
#include "ui/roomwatch.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QRegularExpression(u"&(?!&)"_s)).remove(u"..."_s);
}

} // namespace

SwitchDesk::SwitchDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_(parts)
{
    connect(&m_.window, &MainWindow::switcherWanted, this, &SwitchDesk::open);
    connect(&m_.window.workspace(), &Workspace::activeChanged, this, &SwitchDesk::note);
}

void SwitchDesk::note(const TabItem *item)
{
    if (!item)
        return;
    m_used.removeAll(item->key());
    m_used.prepend(item->key());
    if (m_used.size() > Layout::MostRooms)
        m_used.removeLast();
}

void SwitchDesk::open()
{
    if (m_open) {
        m_open->activateWindow();
        return;
    }
    QWidget *front = m_.window.workspace().front().window();
    m_open = new QuickSwitcher(entries(), m_.theme, front);
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    m_open->open();
}

QList<SwitchEntry> SwitchDesk::entries() const
{
    QList<SwitchEntry> all;
    addRooms(all);
    addFormerRooms(all);
    addPeople(all);
    addActions(all);
    return all;
}

void SwitchDesk::addRooms(QList<SwitchEntry> &entries) const
{
    Workspace &workspace = m_.window.workspace();
    QList<TabItem *> items = workspace.items();
    // The one in front comes last: who switches wants another one.
    const auto rank = [this, front = workspace.active()](const TabItem *item) {
        if (item == front)
            return m_used.size() + 1;
        const qsizetype at = m_used.indexOf(item->key());
        return at < 0 ? m_used.size() : at;
    };
    std::ranges::stable_sort(items, {}, rank);
    for (TabItem *item : std::as_const(items)) {
        SwitchEntry entry;
        entry.name = item->title();
        entry.icon = item->icon();
        entry.isOnAir = item->isOnAir();
        QStringList words;
        if (const auto *watch = qobject_cast<RoomWatch *>(item))
            words.append(watch->isOnAir() ? tr("on air") : watch->stateWords());
        if (item->mentions() > 0)
            words.append(tr("%n mentions", nullptr, item->mentions()));
        else if (item->unread() > 0)
            words.append(tr("%n new lines", nullptr, item->unread()));
        entry.detail = words.join(u", "_s);
        const QPointer<TabItem> kept(item);
        entry.go = [&workspace, kept] {
            if (kept)
                workspace.focus(*kept);
        };
        entry.goBeside = [&workspace, kept] {
            if (TabItem *front = workspace.active(); kept && front && front != kept)
                workspace.moveBeside(*kept, *front, Workspace::Side::End);
        };
        entries.append(entry);
    }
}

void SwitchDesk::addFormerRooms(QList<SwitchEntry> &entries) const
{
    const QList<Account *> accounts = m_.window.accounts();
    for (Account *account : accounts) {
        const QList<RecentRoom> recent = m_.recent.of(*account);
        for (const RecentRoom &room : recent) {
            if (m_.rooms.find(*account, room.room))
                continue;
            SwitchEntry entry;
            entry.name = room.name;
            entry.icon = u"history"_s;
            entry.detail = tr("not open, you were there before");
            const QPointer<Account> kept(account);
            entry.go = [this, kept, slug = room.room] {
                if (kept)
                    m_.rooms.open(*kept, slug);
            };
            entry.goBeside = [this, kept, slug = room.room] {
                if (kept)
                    m_.rooms.open(*kept, slug, m_.window.activeRoom());
            };
            entries.append(entry);
        }
    }
}

void SwitchDesk::addPeople(QList<SwitchEntry> &entries) const
{
    Workspace &workspace = m_.window.workspace();
    for (TabItem *item : workspace.items()) {
        auto *watch = qobject_cast<RoomWatch *>(item);
        if (!watch)
            continue;
        const QList<RosterEntry> roster = watch->controller().roster();
        for (const RosterEntry &there : roster) {
            if (there.person.name.isEmpty())
                continue;
            SwitchEntry entry;
            entry.kind = SwitchEntry::Kind::Person;
            entry.name = there.person.name;
            entry.icon = u"user"_s;
            entry.detail = watch->name();
            const QPointer<RoomWatch> kept(watch);
            entry.go = [&workspace, kept, person = there.person] {
                if (!kept)
                    return;
                workspace.focus(*kept);
                if (auto *page = qobject_cast<RoomPage *>(workspace.pageOf(*kept)))
                    page->showPerson(person);
            };
            entries.append(entry);
        }
    }
}

void SwitchDesk::addActions(QList<SwitchEntry> &entries) const
{
    for (QAction *action : m_.window.entries()) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == "switcherAction"_L1)
            continue;
        SwitchEntry entry;
        entry.kind = SwitchEntry::Kind::Action;
        entry.name = withoutMnemonic(action->text());
        entry.icon = u"bolt"_s;
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        if (action->isCheckable())
            entry.detail = action->isChecked() ? tr("on") : tr("off");
        const QPointer<QAction> kept(action);
        entry.go = [kept] {
            if (kept)
                kept->trigger();
        };
        entries.append(entry);
    }
}

} // namespace partyline
