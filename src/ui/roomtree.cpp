// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtree.h"

#include "services/plugdjcontroller.h"
#include "ui/favouriteaction.h"
#include "ui/roomtreedelegate.h"
#include "ui/roomtreemodel.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

RoomTree::RoomTree(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeView::clicked, this, &RoomTree::choose);
}

void RoomTree::setUp(const Theme &theme, RoomTreeModel &model)
{
    m_model = &model;
    m_theme = &theme;
    setModel(&model);
    setItemDelegate(new RoomTreeDelegate(theme, this));
    connect(&model, &RoomTreeModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (parent.isValid())
            expand(parent);
    });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void RoomTree::select(const RoomWatch *watch)
{
    if (!watch)
        return selectionModel()->clear();
    const QModelIndex index = m_model->indexOf(*watch);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RoomTree::choose(const QModelIndex &index)
{
    if (auto *watch = index.data(RoomTreeModel::WatchRole).value<RoomWatch *>())
        emit roomChosen(watch);
    else
        setExpanded(index, !isExpanded(index));
}

void RoomTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        && currentIndex().isValid())
        return choose(currentIndex());
    QTreeView::keyPressEvent(event);
}

void RoomTree::addFavourite(QMenu &menu, RoomController &room)
{
    if (auto *dj = qobject_cast<PlugDjController *>(&room))
        menu.addAction(makeFavouriteAction(*dj, *m_theme, &menu));
}

void RoomTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    auto *watch = index.data(RoomTreeModel::WatchRole).value<RoomWatch *>();
    if (!watch)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show"), this, [this, watch] { emit roomChosen(watch); });
    menu->addAction(tr("Connect again"), this, [this, watch] { emit reconnectWanted(watch); });
    const bool isMuted = watch->isMuted();
    menu->addAction(m_theme->icon(isMuted ? u"bell"_s : u"bell-off"_s),
                    isMuted ? tr("Hear from it again") : tr("Mute for an hour"), this,
                    [this, watch, isMuted] { emit muteWanted(watch, !isMuted); });
    addFavourite(*menu, watch->controller());
    menu->addSeparator();
    menu->addAction(tr("Leave room"), this, [this, watch] { emit leaveWanted(watch); });
    menu->popup(event->globalPos());
}

} // namespace partyline
