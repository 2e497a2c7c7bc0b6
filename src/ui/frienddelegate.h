// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

/// A row of the friends: the head of a group, or a name over where they are.
class FriendDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives the delegate; the model behind the view is a FriendsModel.
    explicit FriendDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline
