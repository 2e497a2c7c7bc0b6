// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/moderationdesk.h"

#include "services/plugdjcontroller.h"
#include "services/plugdjordertexts.h"
#include "ui/penaltydialog.h"
#include "ui/roomstaffwindow.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace plugdj;

namespace {

NamedUser userOf(const Person &person)
{
    return {person.id.toLongLong(), person.name};
}

bool isPenalty(const Order &order)
{
    return std::holds_alternative<MuteUser>(order) || std::holds_alternative<BanUser>(order)
           || std::holds_alternative<BanFromList>(order);
}

} // namespace

bool isDeletable(const FeedItem &line)
{
    const bool isSpoken = line.kind == FeedItem::Kind::Chat || line.kind == FeedItem::Kind::Emote;
    return isSpoken && !line.id.isEmpty() && !line.isDeleted;
}

ModerationDesk::ModerationDesk(PlugDjController &room, const Theme &theme, QWidget &page)
    : QObject(&page)
    , m_room(room)
    , m_moderation(room.moderation())
    , m_theme(theme)
    , m_page(page)
{
}

QAction *ModerationDesk::offer(QMenu &menu, const QString &icon, const QString &text, const QString &why,
                               std::function<void()> todo)
{
    QAction *action = menu.addAction(m_theme.icon(icon), text);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? text : why);
    action->setStatusTip(why);
    connect(action, &QAction::triggered, this, std::move(todo));
    return action;
}

void ModerationDesk::fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line)
{
    const NamedUser user = userOf(person);
    if (!m_moderation.isModerator() || user.id <= 0)
        return;
    QMenu *moderate = menu.addMenu(m_theme.icon(u"gavel"_s), tr("Moderate"));
    moderate->setToolTipsVisible(true);
    const Standing standing = m_moderation.standingOf(user.id);
    if (line && isDeletable(*line)) {
        offer(*moderate, u"trash"_s, tr("Delete this line…"), m_moderation.whyNot(Act::DeleteChat, standing),
              [this, item = *line] { askDelete({item}); });
        moderate->addSeparator();
    }
    if (user.id == m_moderation.selfId() && moderate->isEmpty())
        moderate->menuAction()->setVisible(false);
    if (user.id == m_moderation.selfId())
        return;
    addPenalties(*moderate, user, standing);
    moderate->addSeparator();
    addWaitListActions(*moderate, user);
    moderate->addSeparator();
    addRoles(*moderate, user, standing);
}

void ModerationDesk::addPenalties(QMenu &menu, const NamedUser &user, const Standing &standing)
{
    if (m_moderation.isMuted(user.id))
        offer(menu, u"message-2"_s, tr("Unmute…"), m_moderation.whyNot(Act::Unmute),
              [this, user] { ask(UnmuteUser{user}); });
    else
        offer(menu, u"message-off"_s, tr("Mute…"), m_moderation.whyNot(Act::Mute, standing),
              [this, user] { ask(MuteUser{user}); });
    offer(menu, u"list-numbers"_s, tr("Ban from the wait list…"), m_moderation.whyNot(Act::BanFromList, standing),
          [this, user] { ask(BanFromList{user}); });
    offer(menu, u"ban"_s, tr("Ban from the room…"), m_moderation.whyNot(Act::Ban, standing),
          [this, user] { ask(BanUser{user}); });
}

void ModerationDesk::addWaitListActions(QMenu &menu, const NamedUser &user)
{
    const int place = m_moderation.waitingPlace(user.id);
    if (m_moderation.isPlaying(user.id)) {
        offer(menu, u"player-skip-forward"_s, tr("Skip their track…"), m_moderation.whyNot(Act::Skip),
              [this] { askSkip(); });
        offer(menu, u"user-minus"_s, tr("Take out of the booth…"), m_moderation.whyNot(Act::RemoveDj),
              [this, user] { remove(user.id); });
        return;
    }
    if (place < 0) {
        const QString gone =
            m_moderation.isPresent(user.id) ? QString() : tr("%1 is not in the room.").arg(user.username);
        const QString why = m_moderation.whyNot(Act::AddDj);
        offer(menu, u"user-plus"_s, tr("Put on the wait list…"), why.isEmpty() ? gone : why,
              [this, user] { ask(AddDj{user}); });
        return;
    }
    const QString why = m_moderation.whyNot(Act::MoveDj);
    const QString isFirst = place == 0 ? tr("They are first already.") : QString();
    const QString isLast = place + 1 == m_moderation.waitingCount() ? tr("They are last already.") : QString();
    offer(menu, u"arrow-down"_s, tr("Move down"), why.isEmpty() ? isLast : why, [this, user] { move(user.id, 1); });
    offer(menu, u"sort-descending"_s, tr("Move up"), why.isEmpty() ? isFirst : why,
          [this, user] { move(user.id, -1); });
    offer(menu, u"list-numbers"_s, tr("Move to the top"), why.isEmpty() ? isFirst : why,
          [this, user] { moveToTop(user.id); });
    offer(menu, u"user-minus"_s, tr("Take off the wait list…"), m_moderation.whyNot(Act::RemoveDj),
          [this, user] { remove(user.id); });
}

void ModerationDesk::addRoles(QMenu &menu, const NamedUser &user, const Standing &standing)
{
    const QString why = m_moderation.whyNot(Act::ChangeRole, standing);
    QMenu *roles = menu.addMenu(m_theme.icon(u"shield"_s), tr("Role: %1").arg(roleTitle(standing.role)));
    roles->setEnabled(why.isEmpty());
    roles->menuAction()->setToolTip(why);
    roles->menuAction()->setStatusTip(why);
    if (!why.isEmpty())
        return;
    for (const int role : grantableRoles(m_moderation.me(), standing)) {
        offer(*roles, role == NoRole ? u"user-minus"_s : u"shield"_s,
              role == NoRole ? tr("Take the role away…") : tr("Make them %1…").arg(roleTitle(role)), {},
              [this, user, role] {
                  ask(SetRole{user, role});
              });
    }
    if (m_moderation.may(Act::HandOver) && standing.role < HostRole) {
        roles->addSeparator();
        offer(*roles, u"crown"_s, tr("Hand the room over…"), {}, [this, user] { ask(SetRole{user, HostRole}); });
    }
}

void ModerationDesk::fillLinesMenu(QMenu &menu, const QList<FeedItem> &selected)
{
    if (!m_moderation.isModerator())
        return;
    const auto lines = deletable(selected);
    if (lines.size() < 2)
        return;
    offer(menu, u"trash"_s, tr("Delete %n selected lines…", nullptr, int(lines.size())), {},
          [this, selected] { askDelete(selected); });
}

QList<DeleteLine> ModerationDesk::deletable(const QList<FeedItem> &lines) const
{
    QList<DeleteLine> orders;
    for (const FeedItem &line : lines) {
        const NamedUser author = userOf(line.author);
        if (isDeletable(line) && m_moderation.may(Act::DeleteChat, m_moderation.standingOf(author.id)))
            orders.append({line.id, author});
    }
    return orders;
}

void ModerationDesk::confirm(const QString &title, const QString &consequence, const QString &verb,
                             std::function<void()> yes)
{
    auto *box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText); // names are text whatever they hold
    box->setText(consequence);
    QPushButton *doIt = box->addButton(verb, QMessageBox::AcceptRole);
    // The safe way is the default.
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(doIt, &QPushButton::clicked, this, std::move(yes));
    box->open();
}

void ModerationDesk::ask(const Order &order)
{
    const NamedUser target = targetOf(order);
    if (const QString why = m_moderation.whyNot(actOf(order), m_moderation.standingOf(target.id)); !why.isEmpty()) {
        emit refused(u"%1 %2"_s.arg(failureOf(order), why));
        return;
    }
    if (isPenalty(order)) {
        auto *dialog = new PenaltyDialog(order, m_moderation, m_theme, &m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PenaltyDialog::confirmed, this, &ModerationDesk::carryOut);
        dialog->open();
        return;
    }
    const auto *change = std::get_if<SetRole>(&order);
    if (change && change->role >= HostRole) {
        confirm(titleOf(order), consequenceOf(order), tr("&Continue"), [this, order, target] {
            confirm(titleOf(order),
                    tr("Really hand the room over to %1? You cannot take it back.").arg(target.username), verbOf(order),
                    [this, order] { carryOut(order); });
        });
        return;
    }
    confirm(titleOf(order), consequenceOf(order), verbOf(order), [this, order] { carryOut(order); });
}

void ModerationDesk::carryOut(const Order &order)
{
    if (const auto done = m_moderation.carryOut(order); !done)
        emit refused(done.error().text);
}

void ModerationDesk::askSkip()
{
    const NowPlaying &now = m_room.nowPlaying();
    const SkipTrack skip{userOf(now.dj), now.historyId};
    if (now.isIdle())
        emit refused(tr("Nobody is playing now."));
    else if (skip.target.id == m_moderation.selfId())
        confirm(titleOf(skip), consequenceOf(skip), verbOf(skip), [this] { m_room.skipOwnTrack(); });
    else
        ask(skip);
}

void ModerationDesk::askLock()
{
    const bool locks = !m_moderation.isLocked();
    if (const QString why = m_moderation.whyNot(Act::Lock); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    auto *box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(titleOf(SetLock{locks, false}));
    box->setText(consequenceOf(SetLock{locks, false}));
    auto *clears = new QCheckBox(tr("&Take everybody off it as well"), box);
    box->setCheckBox(clears);
    connect(clears, &QCheckBox::toggled, box, [box, locks](bool on) {
        box->setText(consequenceOf(SetLock{locks, on}));
    });
    QPushButton *doIt = box->addButton(verbOf(SetLock{locks, false}), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(doIt, &QPushButton::clicked, this, [this, locks, clears] {
        carryOut(SetLock{locks, clears->isChecked()});
    });
    box->open();
}

void ModerationDesk::askCycle()
{
    ask(SetCycle{!m_room.waitList().cycles});
}

void ModerationDesk::askDelete(const QList<FeedItem> &lines)
{
    const auto orders = deletable(lines);
    if (orders.isEmpty()) {
        emit refused(tr("There is no line that you can delete."));
        return;
    }
    if (orders.size() == 1) {
        ask(orders.constFirst());
        return;
    }
    QStringList names;
    for (const DeleteLine &order : orders)
        names.append(order.target.username);
    names.removeDuplicates();
    const QString by = names.size() == 1 ? names.constFirst() : tr("%n people", nullptr, int(names.size()));
    confirm(tr("Delete lines"),
            tr("Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see "
               "them, marked with your name.",
               nullptr, int(orders.size()))
                .arg(by),
            verbOf(orders.constFirst()), [this, orders] {
                for (const DeleteLine &order : orders)
                    carryOut(order);
            });
}

void ModerationDesk::moveTo(qint64 userId, int position)
{
    const int place = m_moderation.waitingPlace(userId);
    const int wanted = std::clamp(position, 0, std::max(0, m_moderation.waitingCount() - 1));
    if (place >= 0 && wanted != place)
        carryOut(MoveDj{userOf(m_room.waitList().people[place]), wanted});
}

void ModerationDesk::move(qint64 userId, int places)
{
    moveTo(userId, m_moderation.waitingPlace(userId) + places);
}

void ModerationDesk::moveToTop(qint64 userId)
{
    moveTo(userId, 0);
}

void ModerationDesk::remove(qint64 userId)
{
    ask(RemoveDj{m_moderation.namedUser(userId)});
}

void ModerationDesk::showStaff()
{
    if (!m_staffWindow) {
        m_staffWindow = new RoomStaffWindow(*this, m_theme, &m_page);
        m_staffWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_staffWindow->show();
    m_staffWindow->raise();
    m_staffWindow->activateWindow();
}

} // namespace partyline
