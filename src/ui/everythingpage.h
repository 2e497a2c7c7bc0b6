// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/everythingfeed.h"
#include "ui/tabitem.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace partyline {

class ElidedLabel;
class EmoteStore;
class FeedSettings;
class FeedView;
class RuleBook;
class Theme;

/// Everything, as a tab says it.
class EverythingItem final : public TabItem
{
    Q_OBJECT

public:
    using TabItem::TabItem;

    QString key() const override;
    QString title() const override;
    QString icon() const override;
    int unread() const override { return m_unread; }
    QString accessibleText() const override;
    void setUnread(int unread);

private:
    int m_unread = 0;
};

/// Lines of several rooms of both services in one feed, each with the name of its room. A row leads to its room.
class EverythingPage final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page; `emotes` may be null.
    EverythingPage(EverythingFeed &feed, const Theme &theme, EmoteStore *emotes, FeedSettings &settings,
                   RuleBook &rules, QWidget *parent = nullptr);

    FeedView &view() const { return *m_view; }
    /// Rooms came, went, or have other names.
    void updateRooms();

    QSize minimumSizeHint() const override;

signals:
    void lineWanted(partyline::RoomController *room, qint64 seq);
    void personWanted(partyline::RoomController *room, const partyline::Person &person, const QRect &where);
    void replyWanted(partyline::RoomController *room, const QString &name);
    void leftOutChanged(partyline::RoomController *room, bool isLeftOut);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectView();
    void fillRooms();
    void updateNew();
    void applyLooks();
    void openRow(qint64 seq);
    EverythingFeed::Origin originAt(int row) const;

    EverythingFeed &m_feed;
    const Theme &m_theme;
    FeedView *m_view;
    QLabel *m_icon;
    QLabel *m_name;
    ElidedLabel *m_about;
    QToolButton *m_rooms;
    QMenu *m_menu;
    QPushButton *m_newMessages;
    QLabel *m_empty;
};

} // namespace partyline
