// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"
#include "ui/commandbook.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QPushButton;

namespace Ui {
class RoomPage;
}

namespace partyline {

class Composer;
class EmoteStore;
class FeedView;
class Hairline;
class RoomController;

/// One room on the screen: header, feed, composer, and the side column that its service has. Decides by its own width:
/// from 760 px the column stands beside the feed; below, a strip stands under the header and the column opens over the
/// feed (visual.md 3).
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page; `emotes` may be null.
    RoomPage(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~RoomPage() override;

    RoomController &room() const { return m_room; }
    const FeedModel &feed() const { return m_model; }
    Composer &composer() const { return *m_composer; }
    /// Whoever can do something in this room adds it here.
    CommandBook &commands() { return m_commands; }
    void setDraft(const QString &text);
    /// ":smile:" of a DJ room as what it stands for.
    void setShowsEmoji(bool shows);
    /// Takes the lines out of view; history has them, and own lines that are not settled stay.
    void clearFeed();

    /// As wide as the feed must be; the column gives way.
    QSize minimumSizeHint() const override;

    /// Everything that can be done with somebody; `line` is the row that was pointed at, or null. A service's page
    /// calls this one and adds its own.
    virtual void fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line);

signals:
    void draftChanged(const QString &text);

protected:
    /// Takes both; the strip may be null. Called once, from the constructor of a service's page.
    void setColumn(QWidget *column, QWidget *strip);
    /// What can be done with several selected rows of the feed.
    virtual void fillSelectionMenu(QMenu &menu, const QList<FeedItem> &selected);
    /// Whether the feed shows that at all; history keeps it in any case.
    virtual bool isShown(const FeedItem &item) const;
    /// Deleted lines are shown, marked, or only said to have been deleted.
    void setShowsDeleted(bool shows);
    /// Only lines of the crew, of the system and our own.
    void showStaffOnly(bool isOn);
    /// Takes it; it stands under the header, above the strip.
    void addBanner(QWidget *banner);
    void openLink(const QUrl &url);
    /// Opens or closes the column, as the button in the header does.
    void toggleColumn();
    /// Why something the user wanted was refused; stays above the composer for a while.
    void showRefusal(const QString &sentence);
    const Theme &theme() const { return m_theme; }
    /// What else can be done in this room; a service's page adds its own.
    QMenu &moreMenu() { return *m_menu; }

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FeedView *makeFeed(FeedModel &model);
    FeedView *currentFeed() const;
    void connectRoom();
    void editAgain(qint64 seq);
    void keep(const QList<FeedItem> &items);
    void keepCrew(const QList<FeedItem> &items);
    void updateHeader();
    void updateConnection();
    void updateNewMessages();
    void makeMenu();
    void applyLooks();
    void arrange();
    void placeColumn();

    RoomController &m_room;
    const Theme &m_theme;
    EmoteStore *m_emotes;
    const std::unique_ptr<Ui::RoomPage> m_ui;
    CommandBook m_commands;
    FeedModel m_model;
    FeedBuffer m_buffer;
    FeedModel m_crewModel;
    FeedBuffer m_crewBuffer;
    FeedView *m_feed = nullptr;
    FeedView *m_crewFeed = nullptr; ///< made when it is first wanted
    Composer *m_composer = nullptr;
    QPushButton *m_newMessages = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_leaveAction = nullptr;
    Hairline *m_columnEdge = nullptr;
    QWidget *m_column = nullptr;
    QWidget *m_strip = nullptr;
    bool m_showsDeleted = false;
    bool m_showsEmoji = true;
    bool m_wantsColumn = true;     ///< beside the feed, on a wide page
    bool m_isColumnOpened = false; ///< over the feed, on a narrow one
};

} // namespace partyline
