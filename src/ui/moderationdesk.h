// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "services/plugdjmoderation.h"

#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace partyline {

class PlugDjController;
class RoomStaffWindow;
class Theme;

/// A moderator's menus and questions on the page of a DJ room. Everything is offered by permission, says why where it
/// is off, and is asked once before it is done; what the server refuses comes back through the controller.
class ModerationDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; questions open over `page`.
    ModerationDesk(PlugDjController &room, const Theme &theme, QWidget &page);

    PlugDjController &room() const { return m_room; }
    PlugDjModeration &moderation() const { return m_moderation; }

    /// Adds the submenu "Moderate"; nothing for those who moderate nothing. `line` may be null.
    void fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line);
    /// Of several selected rows: adds deleting the lines among them.
    void fillLinesMenu(QMenu &menu, const QList<FeedItem> &selected);

    /// Asks, and does it on a yes. A penalty is chosen in the question; handing the room over is asked twice.
    void ask(const plugdj::Order &order);
    /// At once: for what was asked already, and for moves, which another move takes back.
    void carryOut(const plugdj::Order &order);
    void askSkip();
    /// With the choice to empty the list as well.
    void askLock();
    void askCycle();
    /// One question for all of them.
    void askDelete(const QList<FeedItem> &lines);
    /// By so many places, down if positive; stays on the list.
    void move(qint64 userId, int places);
    void moveToTop(qint64 userId);
    void remove(qint64 userId);

    /// The window with bans, mutes, wait-list bans and staff.
    void showStaff();

signals:
    /// Not even asked for, with the reason.
    void refused(const QString &sentence);

private:
    QAction *offer(QMenu &menu, const QString &icon, const QString &text, const QString &why,
                   std::function<void()> todo);
    void addPenalties(QMenu &menu, const plugdj::NamedUser &user, const plugdj::Standing &standing);
    void addWaitListActions(QMenu &menu, const plugdj::NamedUser &user);
    void addRoles(QMenu &menu, const plugdj::NamedUser &user, const plugdj::Standing &standing);
    void confirm(const QString &title, const QString &consequence, const QString &verb, std::function<void()> yes);
    QList<plugdj::DeleteLine> deletable(const QList<FeedItem> &lines) const;
    void moveTo(qint64 userId, int position);

    PlugDjController &m_room;
    PlugDjModeration &m_moderation;
    const Theme &m_theme;
    QWidget &m_page;
    QPointer<RoomStaffWindow> m_staffWindow; ///< while it is open
};

/// Whether that can be taken back by a moderator: said by somebody, not deleted yet, known to the server.
bool isDeletable(const FeedItem &line);

} // namespace partyline
