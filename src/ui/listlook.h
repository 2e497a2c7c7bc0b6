// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemDelegate;
class QAbstractItemModel;
class QListView;

namespace partyline {

/// What all lists of the side columns share: no frame, the pane's own ground, even scrolling, rows of one height where
/// they have one. The view takes neither the model nor the delegate.
void setUpList(QListView &view, QAbstractItemModel &model, QAbstractItemDelegate &delegate, bool hasUniformRows = true);

} // namespace partyline
