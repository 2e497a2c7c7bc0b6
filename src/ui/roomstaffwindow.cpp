// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomstaffwindow.h"

#include "services/plugdjcontroller.h"
#include "services/plugdjordertexts.h"
#include "services/plugdjsentences.h"
#include "ui/countedtabs.h"
#include "ui/emptyhint.h"
#include "ui/itemviews.h"
#include "ui/listlook.h"
#include "ui/moderationdesk.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace plugdj;

namespace {

QString leftText(const QDateTime &until, bool isForever)
{
    if (isForever)
        return RoomStaffWindow::tr("until it is lifted");
    if (!until.isValid())
        return {};
    const auto left = std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(until)));
    return RoomStaffWindow::tr("%1 left").arg(durationText(left));
}

QString whyText(const QString &reason, const QString &moderator)
{
    return moderator.isEmpty() ? reason : RoomStaffWindow::tr("%1, by %2").arg(reason, moderator);
}

Person personOf(const NamedUser &user)
{
    return {QString::number(user.id), user.username, Role::None};
}

NamedUser userOf(const StaffRow &row)
{
    return {row.person.id.toLongLong(), row.person.name};
}

} // namespace

RoomStaffWindow::RoomStaffWindow(ModerationDesk &desk, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_filter(new QLineEdit(this))
    , m_pages(new CountedTabs(this))
    , m_status(new StatusLine(this))
    , m_action(new QPushButton(this))
{
    setWindowTitle(tr("Room staff: %1").arg(desk.room().name()));
    setAccessibleName(tr("Room staff"));
    resize(theme.px(480), theme.px(440));
    m_filter->setAccessibleName(tr("Find in this list"));
    m_filter->setPlaceholderText(tr("Find a name or a reason"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_pages->setAccessibleName(tr("Lists"));
    m_status->setTheme(theme);
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    m_action->setAutoDefault(false);
    layout->addWidget(buttons);

    addTab(List::Bans, tr("Bans"), tr("Nobody is banned from this room."));
    addTab(List::Mutes, tr("Mutes"), tr("Nobody is muted."));
    addTab(List::WaitListBans, tr("Wait-list bans"), tr("Nobody is banned from the wait list."));
    addTab(List::Staff, tr("Staff"), tr("Nobody has a role in this room."));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &RoomStaffWindow::act);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const auto &one : m_tabs)
            one->model.setFilter(text);
    });
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (tab(current()).isStale)
            fetch(current());
        review();
    });
    const PlugDjModeration &moderation = desk.moderation();
    connect(&moderation, &PlugDjModeration::listArrived, this, &RoomStaffWindow::take);
    connect(&moderation, &PlugDjModeration::listFailed, this, [this](List list, const Error &error) {
        tab(list).error = error;
        review();
    });
    connect(&moderation, &PlugDjModeration::listChanged, this, [this](List list) {
        tab(list).isStale = true;
        if (list == current())
            fetch(list);
    });
    connect(&moderation, &PlugDjModeration::permissionsChanged, this, &RoomStaffWindow::review);
    connect(&moderation, &PlugDjModeration::pendingChanged, this, &RoomStaffWindow::review);
    connect(&moderation, &PlugDjModeration::ended, this,
            [this](const Order &, PlugDjModeration::End how, const QString &sentence) {
                if (how != PlugDjModeration::End::Done && !sentence.isEmpty())
                    m_status->setStatus(
                        {how == PlugDjModeration::End::AlreadyDone ? Status::Tint::Info : Status::Tint::Danger,
                         u"alert-circle"_s,
                         {},
                         sentence});
            });
    // The first list that we may see.
    const bool seesBans = moderation.may(Act::SeeBans);
    m_pages->setCurrentIndex(int(seesBans ? List::Bans : moderation.may(Act::SeeMutes) ? List::Mutes : List::Staff));
    if (tab(current()).isStale)
        fetch(current());
    review();
    m_filter->setFocus();
}

void RoomStaffWindow::addTab(List list, const QString &title, const QString &whenEmpty)
{
    m_tabs[size_t(list)] = std::make_unique<Tab>();
    Tab &made = tab(list);
    made.view = new ListView(this);
    made.view->setAccessibleName(title);
    setUpList(*made.view, made.model, *new StaffDelegate(m_theme, this));
    new EmptyHint(whenEmpty, m_theme, *made.view);
    made.view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(made.view, &QListView::activated, this, &RoomStaffWindow::act);
    connect(made.view, &QListView::customContextMenuRequested, this, &RoomStaffWindow::act);
    connect(made.view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoomStaffWindow::review);
    m_pages->addTab(made.view, title);
}

RoomStaffWindow::List RoomStaffWindow::current() const
{
    return List(std::max(0, m_pages->currentIndex()));
}

void RoomStaffWindow::fetch(List list)
{
    tab(list).isStale = false;
    m_desk.moderation().fetch(list);
}

void RoomStaffWindow::take(List list)
{
    tab(list).error = {};
    tab(list).model.setRows(rowsOf(list));
    m_pages->setCount(int(list), tab(list).model.rowCount());
    review();
}

QList<StaffRow> RoomStaffWindow::rowsOf(List list) const
{
    const PlugDjModeration &moderation = m_desk.moderation();
    QList<StaffRow> rows;
    switch (list) {
    case List::Bans:
        for (const BanEntry &ban : moderation.bans())
            rows.append({personOf(ban.user), 0, 0, whyText(banReasonText(ban.reason), ban.moderator),
                         leftText(ban.until(), ban.duration == BanDuration::Forever)});
        break;
    case List::Mutes:
        for (const MuteEntry &mute : moderation.mutes())
            rows.append({personOf(mute.user), 0, 0, whyText(muteReasonText(mute.reason), mute.moderator),
                         tr("%1 left").arg(durationText(std::chrono::seconds(mute.seconds)))});
        break;
    case List::WaitListBans:
        for (const WaitListBanEntry &ban : moderation.waitListBans())
            rows.append({personOf(ban.user), 0, 0, whyText(banReasonText(ban.reason), ban.moderator),
                         leftText(ban.until(), ban.duration == WaitListBanDuration::Forever)});
        break;
    case List::Staff:
        for (const User &user : moderation.staff())
            rows.append({plugdj::personOf(user), user.role, user.globalRole, roleTitle(user.role),
                         moderation.isPresent(user.id) ? tr("here") : QString()});
        break;
    }
    return rows;
}

QString RoomStaffWindow::whyNoAction() const
{
    const PlugDjModeration &moderation = m_desk.moderation();
    const auto &shown = *m_tabs[size_t(current())];
    const int row = shown.view->currentIndex().row();
    if (row < 0 || row >= shown.model.rowCount())
        return tr("Choose somebody first.");
    const StaffRow &chosen = shown.model.at(row);
    switch (current()) {
    case List::Bans:
        return moderation.whyNot(Act::Unban);
    case List::Mutes:
        return moderation.whyNot(Act::Unmute);
    case List::WaitListBans:
        return moderation.whyNot(Act::UnbanFromList);
    case List::Staff:
        return moderation.whyNot(Act::ChangeRole, {chosen.role, chosen.globalRole});
    }
    Q_UNREACHABLE();
}

void RoomStaffWindow::review()
{
    static const std::array Words{QT_TR_NOOP("&Unban…"), QT_TR_NOOP("&Unmute…"), QT_TR_NOOP("&Lift the ban…"),
                                  QT_TR_NOOP("Change the &role…")};
    m_action->setText(tr(Words.at(size_t(current()))));
    const QString why = whyNoAction();
    m_action->setEnabled(why.isEmpty());
    m_action->setToolTip(why);
    m_action->setAccessibleDescription(why);
    const Error &error = tab(current()).error;
    if (error.text.isEmpty())
        m_status->clearStatus();
    else
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
}

void RoomStaffWindow::act()
{
    if (!whyNoAction().isEmpty())
        return;
    const Tab &shown = tab(current());
    const StaffRow row = shown.model.at(shown.view->currentIndex().row());
    switch (current()) {
    case List::Bans:
        return m_desk.ask(UnbanUser{userOf(row)});
    case List::Mutes:
        return m_desk.ask(UnmuteUser{userOf(row)});
    case List::WaitListBans:
        return m_desk.ask(UnbanFromList{userOf(row)});
    case List::Staff:
        return changeRole(row);
    }
}

void RoomStaffWindow::changeRole(const StaffRow &row)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Standing standing{row.role, row.globalRole};
    const NamedUser user = userOf(row);
    for (const int role : grantableRoles(m_desk.moderation().me(), standing))
        menu->addAction(role == NoRole ? tr("Take the role away…") : tr("Make them %1…").arg(roleTitle(role)), this,
                        [this, user, role] {
                            m_desk.ask(SetRole{user, role});
                        });
    if (m_desk.moderation().may(Act::HandOver) && row.role < HostRole)
        menu->addAction(tr("Hand the room over…"), this, [this, user] { m_desk.ask(SetRole{user, HostRole}); });
    menu->popup(m_action->mapToGlobal(m_action->rect().bottomLeft()));
}

} // namespace partyline
