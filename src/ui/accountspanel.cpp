// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/accountspanel.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanenotices.h"
#include "services/plugdjaccount.h"
#include "ui/accountdelegate.h"
#include "ui/accountsmodel.h"
#include "ui/noticesdialog.h"
#include "ui/playlistswindow.h"
#include "ui/profiledialog.h"
#include "ui/rowpicture.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace partyline {

namespace {

constexpr int MaxRows = 4; // beyond it the list scrolls, or the tree would have no place

/// One for each account; asked for again it comes to the front.
template <typename Dialog>
void openOnce(PlugDjAccount &account, const Theme &theme, QWidget &window)
{
    for (Dialog *open : window.findChildren<Dialog *>()) {
        if (&open->account() == &account) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    (new Dialog(account, theme, &window))->show();
}

} // namespace

AccountsPanel::AccountsPanel(QWidget *parent)
    : ListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &ListView::clicked, this,
            [this](const QModelIndex &index) { openMenu(index, visualRect(index).center()); });
}

void AccountsPanel::setUp(const Theme &theme, AccountsModel &model)
{
    m_theme = &theme;
    setModel(&model);
    m_delegate = new AccountDelegate(theme, this);
    setItemDelegate(m_delegate);
    connect(&model, &AccountsModel::rowsInserted, this, &AccountsPanel::fit);
    connect(&model, &AccountsModel::rowsRemoved, this, &AccountsPanel::fit);
    connect(&theme, &Theme::changed, this, &AccountsPanel::fit);
    fit();
}

void AccountsPanel::setPictures(EmoteStore &pictures)
{
    m_delegate->setPictures(pictures);
    followPictures(*this, &pictures);
}

void AccountsPanel::fit()
{
    setVisible(model()->rowCount() > 0);
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

QSize AccountsPanel::sizeHint() const
{
    if (!m_theme)
        return ListView::sizeHint();
    const int rows = std::min(model()->rowCount(), MaxRows);
    return {m_theme->px(m_theme->sizes().sidebar), rows * AccountDelegate::rowHeight(*m_theme)};
}

void AccountsPanel::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        && currentIndex().isValid())
        return openMenu(currentIndex(), visualRect(currentIndex()).center());
    ListView::keyPressEvent(event);
}

void AccountsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos()), event->pos());
}

void AccountsPanel::openMenu(const QModelIndex &index, const QPoint &at)
{
    auto *account = index.data(AccountsModel::AccountRole).value<Account *>();
    if (!account)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!account->isSignedIn())
        menu->addAction(tr("Sign in again"), this, [this, account] { emit signInWanted(account); });
    if (auto *stream = qobject_cast<FloatplaneAccount *>(account); stream && stream->isSignedIn()) {
        const int unread = stream->notices().unread();
        menu->addAction(unread > 0 ? tr("Notifications (%1)").arg(unread) : tr("Notifications"), this,
                        [this, stream] { emit noticesWanted(stream); });
    }
    auto *plug = qobject_cast<PlugDjAccount *>(account);
    if (plug && plug->isSignedIn() && !plug->isGuest()) {
        const int unread = plug->notices().unread();
        menu->addAction(unread > 0 ? tr("Notifications (%1)").arg(unread) : tr("Notifications"), this,
                        [this, plug] { openOnce<NoticesDialog>(*plug, *m_theme, *window()); });
        menu->addAction(tr("My profile"), this, [this, plug] { openOnce<ProfileDialog>(*plug, *m_theme, *window()); });
        menu->addAction(tr("Playlists…"), this, [this, plug] { PlaylistsWindow::open(*plug, *m_theme, this); });
        menu->addAction(tr("Friends…"), this, [this, plug] { emit friendsWanted(plug); });
    }
    menu->addAction(tr("Sign out"), this, [this, account] { emit signOutWanted(account); });
    menu->popup(viewport()->mapToGlobal(at));
}

} // namespace partyline
