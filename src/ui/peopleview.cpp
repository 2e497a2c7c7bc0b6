// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/peopleview.h"

#include "feed/rostermodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace partyline {

PeopleView::PeopleView(QWidget *parent)
    : ListView(parent)
{
}

void PeopleView::setRoster(RosterModel &model)
{
    m_roster = &model;
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PeopleView::hold);
}

/// Who stands at the top is to stand there after the next change as well.
void PeopleView::hold()
{
    if (verticalScrollBar()->value() == 0) {
        m_held = QModelIndex(); // the top itself is read: new people appear there
        return;
    }
    const QRect head = headRect();
    m_held = indexAt(QPoint(1, head.isEmpty() ? 0 : head.bottom() + 1));
    m_heldTop = visualRect(m_held).top();
}

void PeopleView::doItemsLayout()
{
    const QPersistentModelIndex held = m_held;
    const int top = m_heldTop;
    ListView::doItemsLayout();
    if (held.isValid() && visualRect(held).top() != top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(held).top() - top);
}

QRect PeopleView::headRect() const
{
    const QModelIndex first = indexAt(QPoint(1, 0));
    if (!m_roster || !first.isValid() || verticalScrollBar()->value() == 0)
        return {};
    const QRect row = visualRect(first);
    const int next = m_roster->nextHead(m_roster->headOf(first.row()));
    QRect rect(0, 0, viewport()->width(), row.height());
    if (next < m_roster->rowCount()) // the next one pushes it out
        rect.moveBottom(std::min(rect.bottom(), visualRect(m_roster->index(next)).top() - 1));
    return rect;
}

void PeopleView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    ListView::scrollTo(index, hint);
    const QRect head = headRect();
    const int hiddenBelow = head.bottom() + 1 - visualRect(index).top();
    if (!head.isEmpty() && isPerson(index) && hiddenBelow > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hiddenBelow);
}

void PeopleView::scrollContentsBy(int dx, int dy)
{
    ListView::scrollContentsBy(dx, dy);
    viewport()->update(); // the head does not scroll with the rest
}

void PeopleView::paintEvent(QPaintEvent *event)
{
    ListView::paintEvent(event);
    const QRect rect = headRect();
    if (rect.isEmpty())
        return;
    QPainter painter(viewport());
    painter.fillRect(rect, palette().color(viewport()->backgroundRole()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.direction = layoutDirection();
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_HasFocus);
    const int head = m_roster->headOf(indexAt(QPoint(1, 0)).row());
    itemDelegate()->paint(&painter, option, m_roster->index(head));
}

bool PeopleView::isPerson(const QModelIndex &index) const
{
    return index.isValid() && !index.data(RosterModel::IsHeadRole).toBool();
}

QModelIndex PeopleView::personAt(QPoint point) const
{
    const QModelIndex index = headRect().contains(point) ? QModelIndex() : indexAt(point);
    return isPerson(index) ? index : QModelIndex();
}

QModelIndex PeopleView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = ListView::moveCursor(action, modifiers);
    // Home and Page Up end on the head of the first group: nobody stands there.
    const QModelIndex below = index.isValid() ? index.siblingAtRow(index.row() + 1) : QModelIndex();
    return !isPerson(index) && isPerson(below) ? below : index;
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isPerson(currentIndex()))
        emit personChosen(currentIndex());
    else
        ListView::keyPressEvent(event);
}

void PeopleView::mousePressEvent(QMouseEvent *event)
{
    ListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? personAt(event->pos()) : QModelIndex();
}

void PeopleView::mouseReleaseEvent(QMouseEvent *event)
{
    ListView::mouseReleaseEvent(event);
    const QModelIndex index = personAt(event->pos());
    const bool isClick = index.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    if (isClick)
        emit personChosen(index);
}

void PeopleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    ListView::mouseDoubleClickEvent(event);
    m_pressed = QModelIndex(); // its second release is no click
    const QModelIndex index = personAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit personDoubleClicked(index);
}

void PeopleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : personAt(event->pos());
    if (isPerson(index))
        emit menuWanted(index, isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace partyline
