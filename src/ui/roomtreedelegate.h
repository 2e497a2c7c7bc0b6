// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace partyline {

class RoomWatch;
class Theme;

/// Draws the rows of the room tree (visual.md 7): groups as small heads, rooms with what there is to know of them.
class RoomTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoomTreeDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRoom(QPainter &painter, const QStyleOptionViewItem &option, const RoomWatch &watch) const;
    void paintNarrowGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNarrowRoom(QPainter &painter, const QStyleOptionViewItem &option, const RoomWatch &watch,
                         const QColor &ink) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// Draws what stands at the end of the row and gives the room that is left for the name.
    QRect paintEnd(QPainter &painter, QRect rect, const QStyleOptionViewItem &option, const RoomWatch &watch) const;

    const Theme &m_theme;
};

} // namespace partyline
