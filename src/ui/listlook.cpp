// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/listlook.h"

#include <QListView>

namespace partyline {

void setUpList(QListView &view, QAbstractItemModel &model, QAbstractItemDelegate &delegate, bool hasUniformRows)
{
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.viewport()->setBackgroundRole(QPalette::Window);
    view.setUniformItemSizes(hasUniformRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setMouseTracking(true);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace partyline
