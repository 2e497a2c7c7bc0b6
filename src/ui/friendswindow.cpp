// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/friendswindow.h"

#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "ui/frienddelegate.h"
#include "ui/itemviews.h"
#include "ui/listlook.h"
#include "ui/statusline.h"
#include "ui/whynot.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using Group = FriendRow::Group;

namespace {

// At 100 %.
constexpr int Width = 400;
constexpr int Height = 480;

} // namespace

FriendsWindow::FriendsWindow(PlugDjAccount &account, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_theme(theme)
{
    setObjectName(u"friendsWindow"_s);
    setWindowTitle(tr("Friends of %1").arg(account.self().name));
    setAccessibleName(tr("Friends"));
    build();
    connect(&account.friends(), &PlugDjFriends::changed, this, &FriendsWindow::updateFriends);
    connect(&account.ignores(), &PlugDjIgnores::changed, this, &FriendsWindow::updateIgnored);
    const auto refuse = [this](const Error &error) {
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
    };
    connect(&account.friends(), &PlugDjFriends::failed, this, refuse);
    connect(&account.ignores(), &PlugDjIgnores::failed, this, refuse);
    updateFriends();
    updateIgnored();
    // What is known may be hours old: friends move without an event.
    account.friends().refresh();
    account.ignores().refresh();
}

void FriendsWindow::build()
{
    auto *layout = new QVBoxLayout(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFriendsPage(), tr("Friends"));
    m_tabs->addTab(makeIgnoredPage(), tr("Ignored"));
    layout->addWidget(m_tabs);
    m_status = new StatusLine(this);
    m_status->setTheme(m_theme);
    m_status->setAccessibleName(tr("Friends status"));
    layout->addWidget(m_status);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *refresh = buttons->addButton(tr("Refresh"), QDialogButtonBox::ActionRole);
    refresh->setAutoDefault(false);
    connect(refresh, &QPushButton::clicked, this, [this] {
        m_status->clearStatus();
        m_account.friends().refresh();
        m_account.ignores().refresh();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(m_theme.px(Width), m_theme.px(Height));
}

QWidget *FriendsWindow::makeFriendsPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_view = new ListView(page);
    m_view->setAccessibleName(tr("Friends"));
    setUpList(*m_view, m_model, *new FriendDelegate(m_theme, this), false);
    m_empty = new QLabel(page);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, auto what) {
        auto *button = new QPushButton(words, page);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, what);
        return button;
    };
    m_join = add(tr("Join their room"), [this] {
        if (const FriendRow *row = chosen())
            emit joinWanted(row->roomSlug);
    });
    m_accept = add(tr("Accept"), [this] { m_account.friends().accept(chosenId()); });
    m_refuse = add(tr("Refuse"), [this] { m_account.friends().refuse(chosenId()); });
    m_remove = add(tr("Remove"), [this] { m_account.friends().remove(chosenId()); });
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FriendsWindow::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FriendsWindow::updateButtons);
    connect(m_view, &QListView::activated, this, &FriendsWindow::activate);
    return page;
}

QWidget *FriendsWindow::makeIgnoredPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *words = new QLabel(tr("Lines of these people are hidden in every DJ room of this account."), page);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(words);
    m_ignored = new QListWidget(page);
    m_ignored->setAccessibleName(tr("Ignored people"));
    m_ignored->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_ignored, 1);
    m_unignore = new QPushButton(tr("Stop ignoring"), page);
    m_unignore->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unignore);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_unignore, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_ignored->currentItem())
            m_account.ignores().remove(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_ignored, &QListWidget::currentItemChanged, this, &FriendsWindow::updateButtons);
    return page;
}

const FriendRow *FriendsWindow::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || index.row() >= m_model.rowCount() || m_model.at(index.row()).isHead)
        return nullptr;
    return &m_model.at(index.row());
}

qint64 FriendsWindow::chosenId() const
{
    const FriendRow *row = chosen();
    return row ? row->person.id.toLongLong() : 0;
}

void FriendsWindow::updateFriends()
{
    const PlugDjFriends &friends = m_account.friends();
    m_model.setFriends(friends.friends(), friends.invites(), [&friends](qint64 id) { return friends.isBusy(id); });
    QString words;
    switch (friends.state()) {
    case PlugDjFriends::State::Unknown:
        words =
            m_account.isGuest() ? tr("Guests have no friends. Sign in with an account.") : tr("You are not signed in.");
        break;
    case PlugDjFriends::State::Loading:
        words = tr("Asking the server…");
        break;
    case PlugDjFriends::State::Known:
        words = m_model.rowCount() > 0 ? QString()
                                       : tr("No friends here yet. Ask somebody: their card in a room has the button.");
        break;
    case PlugDjFriends::State::Failed:
        words = tr("Your friends could not be fetched: %1").arg(friends.trouble());
        break;
    }
    m_empty->setText(words);
    m_empty->setVisible(!words.isEmpty());
    if (friends.state() == PlugDjFriends::State::Known && !friends.trouble().isEmpty())
        m_status->setStatus({Status::Tint::Warning, u"alert-triangle"_s, {}, friends.trouble()});
    updateButtons();
}

void FriendsWindow::updateIgnored()
{
    const qint64 current = m_ignored->currentItem() ? m_ignored->currentItem()->data(Qt::UserRole).toLongLong() : 0;
    m_ignored->clear();
    for (const plugdj::NamedUser &user : m_account.ignores().users()) {
        auto *item =
            new QListWidgetItem(user.username.isEmpty() ? tr("user %1").arg(user.id) : user.username, m_ignored);
        item->setData(Qt::UserRole, user.id);
        if (user.id == current)
            m_ignored->setCurrentItem(item);
    }
    updateButtons();
}

void FriendsWindow::updateButtons()
{
    const FriendRow *row = chosen();
    const QString whyNot = !row          ? tr("Choose somebody first.")
                           : row->isBusy ? tr("Sent, not confirmed yet")
                                         : QString();
    explain(*m_join, !row ? whyNot : row->roomSlug.isEmpty() ? tr("They are in no room now.") : QString());
    m_accept->setVisible(row && row->group == Group::Invites);
    m_refuse->setVisible(row && row->group == Group::Invites);
    m_join->setVisible(!row || row->group != Group::Invites);
    m_remove->setVisible(!row || row->group != Group::Invites);
    explain(*m_accept, whyNot);
    explain(*m_refuse, whyNot);
    explain(*m_remove, whyNot);
    explain(*m_unignore, m_ignored->currentItem() ? QString() : tr("Choose somebody first."));
}

/// Enter or a double click: the obvious thing.
void FriendsWindow::activate()
{
    const FriendRow *row = chosen();
    if (!row)
        return;
    if (row->group == Group::Invites)
        m_account.friends().accept(chosenId());
    else if (!row->roomSlug.isEmpty())
        emit joinWanted(row->roomSlug);
}

} // namespace partyline
