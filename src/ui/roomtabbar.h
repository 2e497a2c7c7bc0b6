// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tabitem.h"

#include <QTabBar>

namespace partyline {

class Theme;

/// Tabs of rooms: icon, name, what is unread, and a close button on the current one and under the pointer. They can be
/// drawn out of their place.
class RoomTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit RoomTabBar(const Theme &theme, QWidget *parent = nullptr);

    /// A tab shows these rooms side by side, the first one's icon in front; empty takes the tab away.
    void setRooms(int tab, const QList<TabItem *> &rooms);
    const QList<TabItem *> &rooms(int tab) const { return m_rooms[tab]; }
    void insert(int tab, const QList<TabItem *> &rooms);
    void dropTab(int tab);
    /// Name, badge or state of a room are others now.
    void refresh();
    /// While something is dragged over the bar: it would stand in front of this tab; count() for behind the last.
    void setDropMark(int before);
    void clearDropMark();
    /// Where it would stand, for a point of the bar.
    int dropPlace(QPoint point) const;

signals:
    /// The pointer draws the tab out of its place; the button is still held. `before` was the current one until the tab
    /// was pressed.
    void dragBegun(int tab, int before, QPoint globalPosition);
    void menuWanted(int tab, QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void tabLayoutChange() override;

private:
    static constexpr int NoMark = -1;

    QString title(int tab) const;
    int unread(int tab) const;
    int mentions(int tab) const;
    bool isAutomatic(int tab) const;
    void paintTab(QPainter &painter, int tab);
    void showCloseButtons(int hovered);

    const Theme &m_theme;
    QList<QList<TabItem *>> m_rooms;
    int m_hovered = -1;
    int m_dropMark = NoMark;
    int m_pressed = -1;
    int m_before = -1;
    QPoint m_pressedAt;
};

} // namespace partyline
