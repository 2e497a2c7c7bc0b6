// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomwatch.h"

#include <QTabBar>

namespace partyline {

class Theme;

/// Tabs of rooms: icon, name, what is unread, and a close button on the current one and under the pointer.
class RoomTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit RoomTabBar(const Theme &theme, QWidget *parent = nullptr);

    /// A tab shows these rooms side by side, the first one's icon in front; empty takes the tab away.
    void setRooms(int tab, const QList<RoomWatch *> &rooms);
    const QList<RoomWatch *> &rooms(int tab) const { return m_rooms[tab]; }
    int appendTab(const QList<RoomWatch *> &rooms);
    void dropTab(int tab);
    /// Name, badge or state of a room are others now.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void tabLayoutChange() override;

private:
    QString title(int tab) const;
    int unread(int tab) const;
    int mentions(int tab) const;
    bool isAutomatic(int tab) const;
    void paintTab(QPainter &painter, int tab);
    void showCloseButtons(int hovered);

    const Theme &m_theme;
    QList<QList<RoomWatch *>> m_rooms;
    int m_hovered = -1;
};

} // namespace partyline
