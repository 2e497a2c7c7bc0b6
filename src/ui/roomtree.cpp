// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtree.h"

#include "services/plugdjcontroller.h"
#include "ui/favouriteaction.h"
#include "ui/pixels.h"
#include "ui/roomtreedelegate.h"
#include "ui/roomtreemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

RoomTree::RoomTree(QWidget *parent)
    : TreeView(parent)
{
    setHeaderHidden(true);
    // Rows are as wide as the tree: a column that follows its content would be wider than a folded sidebar.
    header()->setMinimumSectionSize(1);
    header()->setStretchLastSection(false);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false); // a click has opened or closed it already
    viewport()->setBackgroundRole(QPalette::Window);
    setTextElideMode(Qt::ElideRight);
    connect(this, &TreeView::clicked, this, &RoomTree::choose);
}

void RoomTree::setUp(const Theme &theme, RoomTreeModel &model)
{
    m_model = &model;
    m_theme = &theme;
    setModel(&model);
    setItemDelegate(new RoomTreeDelegate(theme, this));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&model, &RoomTreeModel::rowsInserted, this, &RoomTree::followOpen);
    connect(&model, &RoomTreeModel::arranged, this, &RoomTree::followOpen);
    connect(this, &TreeView::expanded, m_model, [this](const QModelIndex &index) { m_model->setOpen(index, true); });
    connect(this, &TreeView::collapsed, m_model, [this](const QModelIndex &index) { m_model->setOpen(index, false); });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

/// The model remembers what is open; an empty folder cannot be.
void RoomTree::followOpen()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->rowCount(index) > 0)
            setExpanded(index, m_model->isOpen(index));
    }
}

void RoomTree::select(const RoomWatch *watch)
{
    if (!watch)
        return selectionModel()->clear();
    const QModelIndex index = m_model->indexOf(*watch);
    // To scroll to a row opens its folder, and a folder that was closed stays so.
    setAutoScroll(isExpanded(index.parent()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
}

RoomWatch *RoomTree::watchAt(const QModelIndex &index) const
{
    return index.data(RoomTreeModel::WatchRole).value<RoomWatch *>();
}

void RoomTree::choose(const QModelIndex &index)
{
    if (RoomWatch *watch = watchAt(index))
        emit roomChosen(watch);
    else if (m_model->rowCount(index) > 0)
        setExpanded(index, !isExpanded(index));
}

void RoomTree::makeFolder(RoomWatch *watch)
{
    const QModelIndex folder = m_model->addFolder(tr("New folder"));
    if (!folder.isValid())
        return;
    const QPersistentModelIndex kept(folder);
    if (watch)
        m_model->move(*watch, folder);
    setFocus();
    setCurrentIndex(kept);
    edit(kept);
}

void RoomTree::moveRow(int by)
{
    const QModelIndex index = currentIndex();
    RoomWatch *watch = watchAt(index);
    if (!watch)
        return m_model->moveFolder(index, by);
    const int to = index.row() + (by > 0 ? 2 : -1);
    if (to < 0 || to > m_model->rowCount(index.parent()))
        return;
    m_model->move(*watch, index.parent(), to);
    setCurrentIndex(m_model->indexOf(*watch));
}

bool RoomTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // In here they move a row; elsewhere they go from pane to pane.
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return TreeView::event(event);
}

void RoomTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || state() == EditingState)
        return TreeView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(index);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::AltModifier)
            return moveRow(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Delete:
        if (m_model->isFolder(index))
            return m_model->removeFolder(index);
        break;
    default:
        break;
    }
    TreeView::keyPressEvent(event);
}

void RoomTree::addFavourite(QMenu &menu, RoomController &room)
{
    if (auto *dj = qobject_cast<PlugDjController *>(&room))
        menu.addAction(makeFavouriteAction(*dj, *m_theme, &menu));
}

void RoomTree::fillFolderChoice(QMenu &menu, RoomWatch &watch)
{
    const QModelIndex now = m_model->indexOf(watch).parent();
    const QList<QModelIndex> folders = m_model->folders();
    for (const QModelIndex &folder : folders) {
        const QPersistentModelIndex kept(folder);
        QAction *choice = menu.addAction(withoutMnemonic(folder.data().toString()), this,
                                         [this, &watch, kept] { m_model->move(watch, kept); });
        choice->setEnabled(folder != now);
    }
    if (!folders.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New folder"), this, [this, &watch] { makeFolder(&watch); });
    menu.addAction(tr("No folder"), this, [this, &watch] { m_model->move(watch, {}); })
        ->setEnabled(m_model->isFolder(now));
}

void RoomTree::fillRoomMenu(QMenu &menu, RoomWatch &watch)
{
    menu.addAction(tr("Show"), this, [this, &watch] { emit roomChosen(&watch); });
    menu.addAction(tr("Connect again"), this, [this, &watch] { emit reconnectWanted(&watch); });
    const bool isMuted = watch.isMuted();
    menu.addAction(m_theme->icon(isMuted ? u"bell"_s : u"bell-off"_s),
                   isMuted ? tr("Hear from it again") : tr("Mute for an hour"), this,
                   [this, &watch, isMuted] { emit muteWanted(&watch, !isMuted); });
    addFavourite(menu, watch.controller());
    menu.addSeparator();
    auto *folders = menu.addMenu(m_theme->icon(u"folder"_s), tr("Folder"));
    fillFolderChoice(*folders, watch);
    emit menuOpening(&menu, &watch);
    menu.addSeparator();
    menu.addAction(tr("Leave room"), this, [this, &watch] { emit leaveWanted(&watch); });
}

void RoomTree::fillFolderMenu(QMenu &menu, const QModelIndex &folder)
{
    const QPersistentModelIndex kept(folder);
    if (m_model->isFolder(folder)) {
        menu.addAction(tr("Rename (F2)"), this, [this, kept] { edit(kept); });
        menu.addAction(tr("Up (Alt+Up)"), this, [this, kept] { m_model->moveFolder(kept, -1); })
            ->setEnabled(folder.row() > 0);
        menu.addAction(tr("Down (Alt+Down)"), this, [this, kept] { m_model->moveFolder(kept, 1); })
            ->setEnabled(folder.row() + 1 < m_model->folders().size());
        menu.addAction(tr("Take the folder away (Del)"), this, [this, kept] { m_model->removeFolder(kept); })
            ->setToolTip(tr("Its rooms stay open"));
        menu.addSeparator();
    }
    menu.addAction(tr("New folder"), this, [this] { makeFolder(nullptr); });
}

void RoomTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (RoomWatch *watch = watchAt(index)) {
        connect(watch, &QObject::destroyed, menu, &QMenu::close);
        fillRoomMenu(*menu, *watch);
    } else {
        fillFolderMenu(*menu, index);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RoomTree::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    m_pressedAt = event->position().toPoint();
    TreeView::mousePressEvent(event);
}

void RoomTree::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return TreeView::mouseMoveEvent(event);
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    RoomWatch *watch = watchAt(m_pressed);
    if (watch && moved.manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed = QModelIndex();
        emit dragBegun({watch}, event->globalPosition().toPoint());
    }
}

RoomTree::Spot RoomTree::spotAt(QPoint inViewport) const
{
    const QModelIndex index = indexAt(inViewport);
    const QRect row = visualRect(index);
    const int line = m_theme->px(2);
    if (!index.isValid())
        return {{}, -1, {}};
    if (!watchAt(index))
        return {index, -1, QRect(0, row.top(), viewport()->width(), row.height())};
    const bool isBelow = inViewport.y() > row.center().y();
    const int y = isBelow ? row.bottom() + 1 - line / 2 : row.top() - line / 2;
    return {index.parent(), index.row() + (isBelow ? 1 : 0), QRect(0, y, viewport()->width(), line)};
}

bool RoomTree::hover(const QList<TabItem *> &items, QPoint globalPosition)
{
    endHover();
    const bool areRooms = !items.isEmpty() && std::ranges::all_of(items, [](TabItem *item) {
        return qobject_cast<RoomWatch *>(item) != nullptr;
    });
    if (!areRooms)
        return false;
    m_mark = spotAt(viewport()->mapFromGlobal(globalPosition)).mark;
    viewport()->update();
    return true;
}

void RoomTree::endHover()
{
    m_mark = {};
    viewport()->update();
}

void RoomTree::drop(const QList<TabItem *> &items, QPoint globalPosition)
{
    endHover();
    const Spot spot = spotAt(viewport()->mapFromGlobal(globalPosition));
    const QPersistentModelIndex parent(spot.parent);
    int before = spot.before;
    for (TabItem *item : items) {
        if (auto *watch = qobject_cast<RoomWatch *>(item)) {
            m_model->move(*watch, parent, before);
            before += before < 0 ? 0 : 1;
        }
    }
}

void RoomTree::paintEvent(QPaintEvent *event)
{
    TreeView::paintEvent(event);
    if (m_mark.isEmpty())
        return;
    QPainter painter(viewport());
    const Colours &c = m_theme->colours();
    if (m_mark.height() <= m_theme->px(2))
        pixels::fill(painter, m_mark, c.accent.text);
    else
        pixels::frame(painter, QRectF(m_mark).adjusted(1, 0, -1, 0), m_theme->px(m_theme->sizes().radiusControl),
                      m_theme->px(2), c.accent.text);
}

} // namespace partyline
