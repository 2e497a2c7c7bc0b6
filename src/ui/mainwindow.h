// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/settings.h"
#include "ui/accountsmodel.h"
#include "ui/roomtreemodel.h"
#include "ui/statusline.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

namespace Ui {
class MainWindow;
}

namespace partyline {

class EmoteStore;
class RoomTabs;
class Workspace;
class Theme;

/// The window: sidebar with rooms and accounts, tabs with the pages of the rooms, menus. Shows what it is given and
/// says what the user wants; it joins, leaves and signs in nothing by itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Theme &theme, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// `page` becomes the window's; `controller` outlives its place here. With `beside` it stands in that room's tab.
    /// `key` names it from run to run.
    void addRoom(RoomController &controller, QWidget *page, bool isPractice, const RoomController *beside = nullptr,
                 const QString &key = {});
    void removeRoom(RoomController &controller);
    void showRoom(const RoomController &controller);
    /// In the tab of the room that is in front.
    void showBeside(const RoomController &controller);
    /// The one in front; null without rooms.
    RoomController *activeRoom() const;
    /// The room is on the screen, and the window is the active one.
    bool isLookedAt(const RoomController &controller) const;
    /// It tells nothing on the desktop until then (UTC); invalid: it does.
    void setMutedUntil(const RoomController &controller, const QDateTime &until);
    /// Asked when the window is closed: true hides it, and the program goes on. Without one, and by quit(), it ends.
    void setStaysOnClose(std::function<bool()> stays) { m_staysOnClose = std::move(stays); }
    /// As from the menu: closes the window for good.
    void quit();
    /// From wherever it is, to the front.
    void comeForward();
    /// Pictures of the accounts' people; outlives the window.
    void setPictures(EmoteStore &pictures);
    void addAccount(Account &account) { m_accounts.add(account); }
    void removeAccount(Account &account) { m_accounts.remove(account); }
    const QList<Account *> &accounts() const { return m_accounts.accounts(); }

    /// What stands where, in all windows, and what can be moved.
    Workspace &workspace() const { return *m_workspace; }
    /// Something that is no room, in a tab; it takes the page and outlives its place here.
    void addItem(TabItem &item, QWidget *page);
    void removeItem(TabItem &item);
    /// Null for a room that is not here.
    RoomWatch *watchOf(const RoomController &controller) const;
    /// The page of a room, in whatever window; null for a room that is not here.
    QWidget *pageOf(const RoomController &controller) const;
    RoomTreeModel &tree() { return m_rooms; }
    /// Everything that the menus can do.
    QList<QAction *> entries() const;
    /// Of the view of everything, at its entry above the rooms.
    void setUnreadOfAll(int unread);
    /// There is something that can be opened again.
    void setCanReopen(const QString &name);

    /// The rooms of each tab of this window, from the start side.
    QList<QList<RoomController *>> layoutOfRooms() const;
    int currentTab() const;
    void setCurrentTab(int tab);

    /// Something that stands above the rooms all the time; the window takes it.
    void addStrip(QWidget *strip);
    /// A sentence above the rooms until it is understood.
    void showNotice(const Status &status);
    /// What was said is over; another notice that has taken its place stays.
    void takeNoticeBack(const Status &status);
    /// Unread lines for the user, at the entry above the rooms.
    void setUnreadMentions(int unread);
    const RoomTreeModel &rooms() const { return m_rooms; }

signals:
    void joinWanted();
    void switcherWanted();
    void everythingWanted();
    void reopenWanted();
    /// Before leaveWanted() for each: the user closes them at once.
    void aboutToClose(const QList<partyline::TabItem *> &items);
    /// Something that is no room is to go.
    void itemClosed(partyline::TabItem *item);
    void searchWanted();
    void rulesWanted();
    void settingsWanted();
    void firstStepsWanted();
    void notificationsWanted();
    /// Out of sight and silent, at once.
    void hideAllWanted();
    void muteWanted(partyline::RoomController *controller, bool mutes);
    /// The window is on the screen, or is not any more.
    void shownChanged(bool isShown);
    void mentionsWanted();
    /// To the next newer one, or the next older one.
    void mentionStepWanted(int by);
    void insightWanted();
    void keysWanted();
    void signInWanted();
    void practiceWanted();
    /// The program's own figures are to be opened, or closed.
    void performanceWanted();
    void leaveWanted(partyline::RoomController *controller);
    void reconnectWanted(partyline::RoomController *controller);
    void signInAgainWanted(partyline::Account *account);
    void signOutWanted(partyline::Account *account);
    void roomLookedAt(partyline::RoomController *controller);
    void friendsWanted(partyline::Account *account);
    void noticesWanted(partyline::Account *account);
    /// Rooms came, went or moved, in any window or in the tree; or a window did.
    void layoutChanged();
    /// The user closed the window; its geometry is saved.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpSidebar();
    void setUpArea();
    void setUpMenus();
    void setUpThemes();
    void setUpKeys();
    void restore();
    void applyLooks();
    void showMenuBar(bool shown);
    void setUpPlaces();
    void fillBesideMenu();
    void popUpPlaces(TabItem &item, QPoint where);
    void leave(const QList<TabItem *> &items);
    RoomWatch *activeWatch() const;
    void activate(TabItem *item);
    void arranged();
    void look();
    /// To the next pane, or the one before.
    void stepPane(int by);
    QList<QWidget *> panes() const;
    void showAbout();

    Theme &m_theme;
    Settings &m_settings;
    const std::unique_ptr<Ui::MainWindow> m_ui;
    std::vector<std::unique_ptr<RoomWatch>> m_watches;
    RoomTreeModel m_rooms;
    AccountsModel m_accounts;
    RoomTabs *m_tabs = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::function<bool()> m_staysOnClose;
    bool m_isQuitting = false;
};

} // namespace partyline
