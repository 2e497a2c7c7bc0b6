// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomfinder.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <cstdlib>

namespace partyline {

int RoomFinder::stepOf(const QKeyEvent &event, int page)
{
    switch (event.key()) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_PageDown:
        return page;
    case Qt::Key_PageUp:
        return -page;
    default:
        return 0;
    }
}

int RoomFinder::choiceAt(const QAbstractItemView &list, int by, const std::function<bool(int row)> &isChoice)
{
    const int rows = list.model()->rowCount();
    const int way = by < 0 ? -1 : 1;
    int left = std::abs(by);
    int last = -1;
    const int at = list.currentIndex().isValid() ? list.currentIndex().row() : (way > 0 ? -1 : rows);
    for (int row = at + way; row >= 0 && row < rows && left > 0; row += way) {
        if (!isChoice(row))
            continue;
        last = row;
        --left;
    }
    return last;
}

void RoomFinder::choose(QAbstractItemView &list, int row)
{
    const QModelIndex index = row >= 0 ? list.model()->index(row, 0) : QModelIndex();
    if (index == list.currentIndex())
        return;
    list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        list.scrollTo(index);
}

} // namespace partyline
