// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/emptypage.h"
#include "ui/roomtabbar.h"
#include "ui/roomtabs.h"
#include "ui/sidebarfold.h"
#include "ui/theme.h"
#include "ui/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStyle>

#include <tuple>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{1440, 876};   // px at 100 %, without the frame: the size of the drawings
constexpr QSize SmallestSize{640, 360}; // not of the letters' size: visual.md 2

} // namespace

MainWindow::MainWindow(Theme &theme, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setUpSidebar();
    setUpArea();
    setUpMenus();
    setUpThemes();
    setUpKeys();
    restore();
    connect(&theme, &Theme::changed, this, &MainWindow::applyLooks);
    applyLooks();
}

MainWindow::~MainWindow()
{
    // The pages go first: they listen to the rooms whose watches follow.
    m_workspace.reset();
    delete m_tabs;
    m_tabs = nullptr;
}

void MainWindow::setUpSidebar()
{
    m_ui->joinButton->setIcon(m_theme.icon(u"plus"_s));
    m_ui->menuButton->setIcon(m_theme.icon(u"menu-2"_s));
    m_ui->everythingEntry->setUp(m_theme, u"stack-2"_s);
    m_ui->mentionsEntry->setUp(m_theme, u"at"_s);
    m_ui->roomTree->setUp(m_theme, m_rooms);
    m_ui->accountsPanel->setUp(m_theme, m_accounts);
    m_ui->accountsLine->setTheme(m_theme);
    connect(m_ui->joinButton, &QPushButton::clicked, this, &MainWindow::joinWanted);
    connect(m_ui->everythingEntry, &SidebarEntry::clicked, this, &MainWindow::everythingWanted);
    connect(m_ui->mentionsEntry, &SidebarEntry::clicked, this, &MainWindow::mentionsWanted);
    connect(m_ui->roomTree, &RoomTree::roomChosen, this, [this](RoomWatch *watch) {
        const bool isHere = !m_workspace->isPoppedOut(*watch);
        m_workspace->show(*watch);
        if (isHere)
            m_ui->roomTree->setFocus();
    });
    connect(m_ui->roomTree, &RoomTree::leaveWanted, this, [this](RoomWatch *watch) { leave({watch}); });
    connect(m_ui->roomTree, &RoomTree::reconnectWanted, this,
            [this](RoomWatch *watch) { emit reconnectWanted(&watch->controller()); });
    connect(m_ui->roomTree, &RoomTree::muteWanted, this,
            [this](RoomWatch *watch, bool mutes) { emit muteWanted(&watch->controller(), mutes); });
    connect(m_ui->accountsPanel, &AccountsPanel::signInWanted, this, &MainWindow::signInAgainWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::friendsWanted, this, &MainWindow::friendsWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::noticesWanted, this, &MainWindow::noticesWanted);
    m_ui->foldedJoinButton->setIcon(m_theme.icon(u"plus"_s));
    connect(m_ui->foldedJoinButton, &QToolButton::clicked, this, &MainWindow::joinWanted);
    m_ui->toolsLine->setTheme(m_theme);
    for (const auto &[button, action, icon] :
         {std::tuple(m_ui->searchButton, m_ui->searchAction, u"search"_s),
          std::tuple(m_ui->notificationsButton, m_ui->notificationsAction, u"bell"_s),
          std::tuple(m_ui->insightButton, m_ui->insightAction, u"chart-histogram"_s),
          std::tuple(m_ui->rulesButton, m_ui->rulesAction, u"adjustments-horizontal"_s),
          std::tuple(m_ui->settingsButton, m_ui->settingsAction, u"settings"_s)}) {
        action->setIcon(m_theme.icon(icon));
        action->setIconVisibleInMenu(false);
        button->setDefaultAction(action); // its words, its key and its tooltip, in any language
    }
    new SidebarFold({*this, *m_ui->panes, *m_ui->sidebar, *m_ui->joinLayout, *m_ui->toolsLayout, *m_ui->joinButton,
                     *m_ui->foldedJoinButton, *m_ui->foldSidebarAction},
                    m_theme, m_settings, this);
}

void MainWindow::setUpArea()
{
    auto *empty = new EmptyPage(m_theme, *m_ui->joinAction, this);
    connect(empty, &EmptyPage::joinWanted, this, &MainWindow::joinWanted);
    connect(empty, &EmptyPage::practiceWanted, this, &MainWindow::practiceWanted);
    connect(empty, &EmptyPage::signInWanted, this, &MainWindow::signInWanted);
    m_tabs = new RoomTabs(m_theme, this);
    m_workspace = std::make_unique<Workspace>(m_theme, *m_tabs);
    m_ui->stack->addWidget(empty);
    m_ui->stack->addWidget(m_tabs);
    m_ui->panes->setStretchFactor(0, 0);
    m_ui->panes->setStretchFactor(1, 1);
    m_ui->noticeLine->setTheme(m_theme);
    m_ui->noticeBar->hide();
    connect(m_ui->noticeButton, &QPushButton::clicked, m_ui->noticeBar, &QWidget::hide);
    connect(m_workspace.get(), &Workspace::activeChanged, this, &MainWindow::activate);
    connect(m_workspace.get(), &Workspace::layoutChanged, this, &MainWindow::arranged);
    connect(m_workspace.get(), &Workspace::looked, this, &MainWindow::look);
    connect(m_workspace.get(), &Workspace::joinWanted, this, &MainWindow::joinWanted);
    connect(m_workspace.get(), &Workspace::closeWanted, this, &MainWindow::leave);
    connect(&m_rooms, &RoomTreeModel::arranged, this, &MainWindow::layoutChanged);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(
            QSize(m_theme.px(FirstSize.width()), m_theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    showMenuBar(m_settings.isMenuBarVisible());
}

void MainWindow::applyLooks()
{
    // A screen of 1080 lines at 300 % has no more than that, and the frame takes some of it.
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    setMinimumSize(SmallestSize.boundedTo(room));
    const int edge = m_theme.px(8);
    m_ui->noticeLayout->setContentsMargins(edge, edge, edge, edge);
}

void MainWindow::addRoom(RoomController &controller, QWidget *page, bool isPractice, const RoomController *beside,
                         const QString &key)
{
    auto watch = std::make_unique<RoomWatch>(controller, isPractice, key);
    m_rooms.add(*watch);
    RoomWatch &added = *m_watches.emplace_back(std::move(watch));
    connect(&added, &RoomWatch::changed, this, [this, &added] {
        if (m_workspace->active() == &added)
            activate(&added);
    });
    const bool isFirst = m_ui->stack->currentWidget() != m_tabs;
    m_ui->stack->setCurrentWidget(m_tabs);
    m_workspace->add(added, page, beside ? watchOf(*beside) : nullptr);
    if (isFirst) // one can write at once
        m_workspace->focus(added);
}

void MainWindow::removeRoom(RoomController &controller)
{
    RoomWatch *watch = watchOf(controller);
    if (!watch)
        return;
    m_rooms.remove(*watch);
    m_workspace->remove(*watch);
    std::erase_if(m_watches, [watch](const auto &held) { return held.get() == watch; });
    activate(m_workspace->active());
}

void MainWindow::addItem(TabItem &item, QWidget *page)
{
    m_ui->stack->setCurrentWidget(m_tabs);
    m_workspace->add(item, page);
}

void MainWindow::removeItem(TabItem &item)
{
    m_workspace->remove(item);
}

/// Rooms as the user closes them: all of a tab at once, or one.
void MainWindow::leave(const QList<TabItem *> &items)
{
    emit aboutToClose(items);
    for (TabItem *item : items) {
        if (auto *watch = qobject_cast<RoomWatch *>(item))
            emit leaveWanted(&watch->controller());
        else
            emit itemClosed(item);
    }
}

void MainWindow::arranged()
{
    m_ui->stack->setCurrentIndex(m_tabs->isEmpty() ? 0 : m_ui->stack->indexOf(m_tabs));
    emit layoutChanged();
}

QWidget *MainWindow::pageOf(const RoomController &controller) const
{
    const RoomWatch *watch = watchOf(controller);
    return watch ? m_workspace->pageOf(*watch) : nullptr;
}

RoomWatch *MainWindow::activeWatch() const
{
    return qobject_cast<RoomWatch *>(m_workspace->active());
}

void MainWindow::setPictures(EmoteStore &pictures)
{
    m_ui->accountsPanel->setPictures(pictures);
}

void MainWindow::showRoom(const RoomController &controller)
{
    if (RoomWatch *watch = watchOf(controller))
        m_workspace->show(*watch);
}

void MainWindow::showBeside(const RoomController &controller)
{
    RoomWatch *watch = watchOf(controller);
    TabItem *front = m_workspace->active();
    if (watch && front && watch != front)
        m_workspace->moveBeside(*watch, *front, Workspace::Side::End);
}

RoomController *MainWindow::activeRoom() const
{
    const RoomWatch *watch = activeWatch();
    return watch ? &watch->controller() : nullptr;
}

bool MainWindow::isLookedAt(const RoomController &controller) const
{
    const RoomWatch *watch = watchOf(controller);
    return watch && watch->isLookedAt();
}

void MainWindow::setMutedUntil(const RoomController &controller, const QDateTime &until)
{
    if (RoomWatch *watch = watchOf(controller))
        watch->setMutedUntil(until);
}

RoomWatch *MainWindow::watchOf(const RoomController &controller) const
{
    for (const auto &watch : m_watches) {
        if (&watch->controller() == &controller)
            return watch.get();
    }
    return nullptr;
}

QList<QList<RoomController *>> MainWindow::layoutOfRooms() const
{
    QList<QList<RoomController *>> tabs;
    for (const QList<TabItem *> &items : m_tabs->layout()) {
        QList<RoomController *> rooms;
        for (const TabItem *item : items) {
            if (const auto *watch = qobject_cast<const RoomWatch *>(item))
                rooms.append(&watch->controller());
        }
        tabs.append(rooms);
    }
    return tabs;
}

int MainWindow::currentTab() const
{
    return std::max(0, m_tabs->currentTab());
}

void MainWindow::setCurrentTab(int tab)
{
    m_tabs->setCurrentTab(tab);
}

void MainWindow::activate(TabItem *item)
{
    const auto *watch = qobject_cast<RoomWatch *>(item);
    const TabItem *here = m_tabs->active();
    m_ui->roomTree->select(watch);
    setWindowTitle(here ? tr("%1 – Partyline").arg(here->title()) : u"Partyline"_s);
    m_ui->leaveAction->setEnabled(item);
    m_ui->placeMenu->setEnabled(item);
    m_ui->popOutAction->setEnabled(item);
    m_ui->bringBackAction->setEnabled(item && m_workspace->isPoppedOut(*item));
    m_ui->reconnectAction->setEnabled(watch);
    m_ui->nextTabAction->setEnabled(m_tabs->layout().size() > 1);
    m_ui->previousTabAction->setEnabled(m_tabs->layout().size() > 1);
    m_ui->endSplitAction->setEnabled(m_workspace->isSplit());
    m_ui->panesMenu->setEnabled(m_workspace->isSplit());
    look();
}

void MainWindow::look()
{
    for (const auto &watch : m_watches) {
        watch->setLookedAt(m_workspace->isLookedAt(*watch));
        if (watch->isLookedAt())
            emit roomLookedAt(&watch->controller());
    }
}

void MainWindow::addStrip(QWidget *strip)
{
    m_ui->areaLayout->insertWidget(0, strip);
}

void MainWindow::showNotice(const Status &status)
{
    m_ui->noticeLine->setStatus(status);
    m_ui->noticeBar->setVisible(!status.isEmpty());
}

void MainWindow::takeNoticeBack(const Status &status)
{
    if (m_ui->noticeLine->status() == status)
        showNotice({});
}

void MainWindow::setUnreadOfAll(int unread)
{
    m_ui->everythingEntry->setCount(unread, 0);
    m_ui->everythingEntry->setAccessibleDescription(unread > 0 ? tr("%n new lines", nullptr, unread) : QString());
}

void MainWindow::setCanReopen(const QString &name)
{
    m_ui->reopenAction->setEnabled(!name.isEmpty());
    m_ui->reopenAction->setToolTip(name.isEmpty() ? tr("Nothing was closed") : tr("%1, where it stood").arg(name));
}

void MainWindow::setUnreadMentions(int unread)
{
    m_ui->mentionsEntry->setCount(unread, unread);
    m_ui->mentionsEntry->setAccessibleDescription(unread > 0 ? tr("%n unread", nullptr, unread) : tr("all read"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_workspace)
        look();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_workspace->showWindows();
    look();
    emit shownChanged(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    look();
    emit shownChanged(false);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    emit layoutChanged();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    emit layoutChanged();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    // The end of the desktop's session is no wish to stay.
    const bool mustEnd = m_isQuitting || qApp->isSavingSession();
    if (!mustEnd && m_staysOnClose && m_staysOnClose()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace partyline
