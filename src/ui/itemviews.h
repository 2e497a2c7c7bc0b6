// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace partyline {

/// Qt's item views tell a screen reader that their current row has the focus whenever that row changes, although the
/// focus may be elsewhere (until Qt 6.9 or so): whoever listens is torn away from what they do each time a wait list
/// moves. These say it only while it is true.
/// And where several rows can be selected, keys that bring the focus select the row that gets the frame: what is done
/// next is done to it, and a menu that is all grey says nothing.
template <class View>
class TruthfulView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (View::hasFocus()) {
            View::currentChanged(current, previous);
        } else {
            QAbstractItemView::currentChanged(current, previous);
            View::viewport()->update();
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                             || event->reason() == Qt::ShortcutFocusReason;
        QItemSelectionModel *selection = View::selectionModel();
        if (isByKey && View::selectionMode() == QAbstractItemView::ExtendedSelection && selection
            && !selection->hasSelection())
            selection->select(View::currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

using ListView = TruthfulView<QListView>;
using TableView = TruthfulView<QTableView>;
using TreeView = TruthfulView<QTreeView>;

} // namespace partyline
