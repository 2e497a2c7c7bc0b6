// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Menus and keys of the main window; its parts and rooms stand in mainwindow.cpp.
#include "core/rule.h"
#include "services/roomcontroller.h"
#include "ui/aboutdialog.h"
#include "ui/composeredit.h"
#include "ui/emotemenu.h"
#include "ui/feedmenu.h"
#include "ui/feedview.h"
#include "ui/keybook.h"
#include "ui/mainwindow.h"
#include "ui/placemenu.h"
#include "ui/roomtabbar.h"
#include "ui/roomtabs.h"
#include "ui/roomwatch.h"
#include "ui/theme.h"
#include "ui/workspace.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberedTabs = 9; // as many as there are digits

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

/// The pane itself or the first widget in it that can have the focus; null for a pane that cannot be entered now.
QWidget *firstFocus(const QWidget &pane)
{
    if (takesFocus(pane))
        return const_cast<QWidget *>(&pane);
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::setUpMenus()
{
    connect(m_ui->signInAction, &QAction::triggered, this, &MainWindow::signInWanted);
    connect(m_ui->practiceAction, &QAction::triggered, this, &MainWindow::practiceWanted);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quit);
    connect(m_ui->firstStepsAction, &QAction::triggered, this, &MainWindow::firstStepsWanted);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_ui->notificationsAction, &QAction::triggered, this, &MainWindow::notificationsWanted);
    connect(m_ui->hideAllAction, &QAction::triggered, this, &MainWindow::hideAllWanted);
    connect(m_ui->joinAction, &QAction::triggered, this, &MainWindow::joinWanted);
    connect(m_ui->searchAction, &QAction::triggered, this, &MainWindow::searchWanted);
    connect(m_ui->rulesAction, &QAction::triggered, this, &MainWindow::rulesWanted);
    connect(m_ui->mentionsAction, &QAction::triggered, this, &MainWindow::mentionsWanted);
    connect(m_ui->nextMentionAction, &QAction::triggered, this, [this] { emit mentionStepWanted(1); });
    connect(m_ui->previousMentionAction, &QAction::triggered, this, [this] { emit mentionStepWanted(-1); });
    connect(m_ui->insightAction, &QAction::triggered, this, &MainWindow::insightWanted);
    connect(m_ui->leaveAction, &QAction::triggered, this, [this] {
        if (TabItem *item = m_workspace->active())
            leave({item});
    });
    connect(m_ui->reconnectAction, &QAction::triggered, this, [this] {
        if (RoomWatch *watch = activeWatch())
            emit reconnectWanted(&watch->controller());
    });
    setUpPlaces();
    connect(m_ui->nextTabAction, &QAction::triggered, this, [this] { m_workspace->front().step(1); });
    connect(m_ui->previousTabAction, &QAction::triggered, this, [this] { m_workspace->front().step(-1); });
    connect(m_ui->nextPaneAction, &QAction::triggered, this, [this] { stepPane(1); });
    connect(m_ui->previousPaneAction, &QAction::triggered, this, [this] { stepPane(-1); });
    connect(m_ui->keysAction, &QAction::triggered, this, &MainWindow::keysWanted);
    connect(m_ui->stopAutomationAction, &QAction::triggered, this, [this] {
        for (const auto &watch : m_watches)
            watch->stopAutomation();
    });
    m_ui->emojiAction->setChecked(m_settings.showsEmoji());
    connect(m_ui->emojiAction, &QAction::toggled, &m_settings, &Settings::setShowsEmoji);
    connect(&m_settings, &Settings::showsEmojiChanged, m_ui->emojiAction, &QAction::setChecked);
    m_ui->foldAction->setChecked(m_settings.foldsRepeats());
    connect(m_ui->foldAction, &QAction::toggled, &m_settings, &Settings::setFoldsRepeats);
    connect(&m_settings, &Settings::foldsRepeatsChanged, m_ui->foldAction, &QAction::setChecked);
    connect(m_ui->menuBarAction, &QAction::toggled, this, &MainWindow::showMenuBar);
    connect(&m_settings, &Settings::menuBarVisibleChanged, this, &MainWindow::showMenuBar);
    connect(m_ui->besideMenu, &QMenu::aboutToShow, this, &MainWindow::fillBesideMenu);
    connect(m_ui->performanceAction, &QAction::triggered, this, &MainWindow::performanceWanted);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);

    auto *all = new QMenu(this);
    all->addActions(m_ui->menuBar->actions());
    m_ui->menuButton->setMenu(all);
    // Keys have to work while the menu bar is hidden.
    for (const QMenu *menu : {m_ui->partylineMenu, m_ui->roomMenu, m_ui->viewMenu, m_ui->helpMenu})
        addActions(menu->actions());
    addActions(m_ui->panesMenu->actions());
    setCanReopen({});
    activate(nullptr);
}

void MainWindow::setUpPlaces()
{
    using Side = Workspace::Side;
    connect(m_ui->switcherAction, &QAction::triggered, this, &MainWindow::switcherWanted);
    connect(m_ui->everythingAction, &QAction::triggered, this, &MainWindow::everythingWanted);
    connect(m_ui->reopenAction, &QAction::triggered, this, &MainWindow::reopenWanted);
    connect(m_ui->endSplitAction, &QAction::triggered, m_workspace.get(), &Workspace::endSplit);
    const auto withActive = [this](auto act) {
        return [this, act] {
            if (TabItem *item = m_workspace->active())
                act(*m_workspace, *item);
        };
    };
    connect(m_ui->popOutAction, &QAction::triggered, this,
            withActive([](Workspace &workspace, TabItem &item) { workspace.popOut({&item}); }));
    connect(m_ui->bringBackAction, &QAction::triggered, this,
            withActive([](Workspace &workspace, TabItem &item) { workspace.bringBack(item); }));
    connect(m_ui->tabEarlierAction, &QAction::triggered, this,
            withActive([](Workspace &workspace, TabItem &item) { workspace.moveTab(item, -1); }));
    connect(m_ui->tabLaterAction, &QAction::triggered, this,
            withActive([](Workspace &workspace, TabItem &item) { workspace.moveTab(item, 1); }));
    const auto goTo = [this](Side side) { return [this, side] { m_workspace->goTo(side); }; };
    // Left is left, whatever the direction of reading.
    const auto isMirrored = [this] { return layoutDirection() == Qt::RightToLeft; };
    connect(m_ui->startPaneAction, &QAction::triggered, this,
            [this, isMirrored] { m_workspace->goTo(isMirrored() ? Side::End : Side::Start); });
    connect(m_ui->endPaneAction, &QAction::triggered, this,
            [this, isMirrored] { m_workspace->goTo(isMirrored() ? Side::Start : Side::End); });
    connect(m_ui->upperPaneAction, &QAction::triggered, this, goTo(Side::Top));
    connect(m_ui->lowerPaneAction, &QAction::triggered, this, goTo(Side::Bottom));
    connect(m_ui->placeMenu, &QMenu::aboutToShow, this, [this] {
        m_ui->placeMenu->clear();
        if (TabItem *item = m_workspace->active())
            fillPlaceMenu(*m_ui->placeMenu, *m_workspace, *item);
    });
    connect(m_workspace.get(), &Workspace::menuWanted, this,
            [this](TabItem *item, QPoint where) { popUpPlaces(*item, where); });
    connect(m_ui->roomTree, &RoomTree::menuOpening, this, [this](QMenu *menu, RoomWatch *watch) {
        fillPlaceMenu(*menu->addMenu(m_theme.icon(u"layout-columns"_s), tr("Place")), *m_workspace, *watch);
    });
    connect(m_ui->roomTree, &RoomTree::dragBegun, this, [this](const QList<TabItem *> &items, QPoint where) {
        m_workspace->drag().begin(items, *m_ui->roomTree, where);
    });
    m_workspace->drag().addTarget(*m_ui->roomTree);
}

void MainWindow::popUpPlaces(TabItem &item, QPoint where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(&item, &QObject::destroyed, menu, &QMenu::close);
    fillPlaceMenu(*menu, *m_workspace, item);
    menu->addSeparator();
    menu->addAction(qobject_cast<RoomWatch *>(&item) ? tr("Leave room") : tr("Close"), this,
                    [this, &item] { leave({&item}); });
    menu->popup(where);
}

QList<QAction *> MainWindow::entries() const
{
    QList<QAction *> all;
    for (const QMenu *menu : m_ui->menuBar->findChildren<QMenu *>()) {
        for (QAction *entry : menu->actions()) {
            if (!entry->isSeparator() && !entry->menu() && !all.contains(entry))
                all.append(entry);
        }
    }
    return all;
}

void MainWindow::setUpThemes()
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<QAction *, Settings::Theme>> choices{
        {m_ui->desktopThemeAction, Settings::Theme::Desktop},
        {m_ui->lightThemeAction, Settings::Theme::Light},
        {m_ui->darkThemeAction, Settings::Theme::Dark},
        {m_ui->contrastThemeAction, Settings::Theme::HighContrast}};
    for (const auto &[action, theme] : choices) {
        group->addAction(action);
        action->setChecked(theme == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            LookOptions look = m_settings.look().options();
            look.themeFile.clear(); // in place of one of the user's own
            m_settings.look().set(look);
            m_settings.setTheme(chosen);
        });
        connect(&m_settings, &Settings::themeChanged, action,
                [action = action, own = theme](Settings::Theme chosen) { action->setChecked(chosen == own); });
    }
    addFeedMenu(*m_ui->viewMenu, m_settings.feed(), *this, [this] {
        const RoomWatch *watch = activeWatch();
        return watch ? roomKey(watch->controller().service(), watch->controller().room()) : QString();
    });
    addEmoteMenu(*m_ui->viewMenu, m_settings);
}

void MainWindow::setUpKeys()
{
    const std::pair<QAction *, QString> named[] = {
        {m_ui->switcherAction, u"window.switch"_s},
        {m_ui->reopenAction, u"window.reopen"_s},
        {m_ui->everythingAction, u"window.everything"_s},
        {m_ui->popOutAction, u"window.popOut"_s},
        {m_ui->startPaneAction, u"window.splitLeft"_s},
        {m_ui->endPaneAction, u"window.splitRight"_s},
        {m_ui->upperPaneAction, u"window.splitUp"_s},
        {m_ui->lowerPaneAction, u"window.splitDown"_s},
        {m_ui->tabEarlierAction, u"window.tabEarlier"_s},
        {m_ui->tabLaterAction, u"window.tabLater"_s},
        {m_ui->joinAction, u"window.join"_s},
        {m_ui->leaveAction, u"window.leave"_s},
        {m_ui->reconnectAction, u"window.reconnect"_s},
        {m_ui->nextTabAction, u"window.nextTab"_s},
        {m_ui->previousTabAction, u"window.previousTab"_s},
        {m_ui->nextPaneAction, u"window.nextPane"_s},
        {m_ui->previousPaneAction, u"window.previousPane"_s},
        {m_ui->searchAction, u"window.search"_s},
        {m_ui->mentionsAction, u"window.mentions"_s},
        {m_ui->nextMentionAction, u"window.nextMention"_s},
        {m_ui->previousMentionAction, u"window.previousMention"_s},
        {m_ui->insightAction, u"window.insight"_s},
        {m_ui->rulesAction, u"window.rules"_s},
        {m_ui->notificationsAction, u"window.notifications"_s},
        {m_ui->hideAllAction, u"window.hideAll"_s},
        {m_ui->stopAutomationAction, u"window.stopAutomation"_s},
        {m_ui->menuBarAction, u"window.menuBar"_s},
        {m_ui->foldSidebarAction, u"window.foldSidebar"_s},
        {m_ui->settingsAction, u"window.settings"_s},
        {m_ui->keysAction, u"window.keys"_s},
        {m_ui->manualAction, u"window.manual"_s},
        {m_ui->connectionsAction, u"window.connections"_s},
        {m_ui->performanceAction, u"window.performance"_s},
        {m_ui->quitAction, u"window.quit"_s},
    };
    for (const auto &[action, id] : named)
        nameKey(*action, id);
    for (int i = 0; i < NumberedTabs; ++i) {
        auto *tab = new QAction(this);
        nameKey(*tab, u"window.tab"_s + QString::number(i + 1));
        connect(tab, &QAction::triggered, this, [this, i] { m_workspace->front().setCurrentTab(i); });
        addAction(tab);
    }
    m_workspace->setActions(actions());
}

void MainWindow::showMenuBar(bool shown)
{
    m_ui->menuBar->setVisible(shown);
    m_ui->menuButton->setVisible(!shown);
    m_ui->menuBarAction->setChecked(shown);
    m_settings.setMenuBarVisible(shown);
}

void MainWindow::fillBesideMenu()
{
    m_ui->besideMenu->clear();
    const SplitArea *area = m_workspace->front().currentArea();
    const QList<TabItem *> shown = area ? area->items() : QList<TabItem *>();
    for (const auto &held : m_watches) {
        RoomWatch *watch = held.get();
        if (!shown.contains(watch)) {
            QString name = watch->name();
            m_ui->besideMenu->addAction(name.replace(u'&', u"&&"_s), this,
                                        [this, watch] { showBeside(watch->controller()); });
        }
    }
    if (m_ui->besideMenu->isEmpty())
        m_ui->besideMenu->addAction(tr("No other room is open"))->setEnabled(false);
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> all{m_ui->roomTree, &m_tabs->bar()};
    if (const QWidget *page = m_tabs->activePage()) {
        all.append(page->findChild<FeedView *>());
        all.append(page->findChild<ComposerEdit *>());
        // The upper and the lower panel of a DJ room's column and of a livestream's.
        for (const QString &name : {u"nowPlayingGroup"_s, u"pollPanel"_s, u"tabWidget"_s})
            all.append(page->findChild<QWidget *>(name));
    }
    all.append(m_ui->accountsPanel);
    all.removeIf([](const QWidget *pane) { return !pane || !firstFocus(*pane); });
    return all;
}

void MainWindow::stepPane(int by)
{
    const QList<QWidget *> all = panes();
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (now && (all[i] == now || all[i]->isAncestorOf(now)))
            at = i;
    }
    if (all.isEmpty())
        return;
    const qsizetype next = at < 0 ? (by > 0 ? 0 : all.size() - 1) : (at + by + all.size()) % all.size();
    firstFocus(*all[next])->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(m_theme, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace partyline
