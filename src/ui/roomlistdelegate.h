// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

/// A row of the room finder: name, people and guests; below it the track, its DJ and the host; the star at the end.
class RoomListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives the delegate; the model is a RoomListModel. Guests have no stars.
    RoomListDelegate(const Theme &theme, bool hasStars, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the star of a row stands and takes a click.
    QRect starRect(const QRect &row, Qt::LayoutDirection way) const;

signals:
    void starClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const Theme &m_theme;
    const bool m_hasStars;
};

} // namespace partyline
