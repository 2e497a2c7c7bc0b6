// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/popoutwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Smallest{320, 240}; // a feed at its narrowest (visual.md 3)

} // namespace

PopOutWindow::PopOutWindow(const Theme &theme)
    : QWidget(nullptr, Qt::Window)
    , m_tabs(new RoomTabs(theme, this))
{
    setObjectName(u"popOutWindow"_s);
    setMinimumSize(Smallest);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSizeConstraint(QLayout::SetNoConstraint);
    all->addWidget(m_tabs);
    connect(m_tabs, &RoomTabs::activeChanged, this, &PopOutWindow::setTitle);
}

void PopOutWindow::setTitle(const TabItem *item)
{
    setWindowTitle(item ? tr("%1 – Partyline").arg(item->title()) : u"Partyline"_s);
}

void PopOutWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    // The end of the desktop's session changes nothing: the next start opens it again.
    if (!qApp->isSavingSession())
        emit closing();
}

void PopOutWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    emit moved();
}

void PopOutWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit moved();
}

} // namespace partyline
