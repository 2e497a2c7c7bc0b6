// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/emptypage.h"
#include "ui/roomtabbar.h"
#include "ui/roomtabs.h"
#include "ui/theme.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{1440, 876}; // px at 100 %, without the frame: the size of the drawings

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
    delete m_tabs;
    m_tabs = nullptr;
}

void MainWindow::setUpSidebar()
{
    m_ui->joinButton->setIcon(m_theme.icon(u"plus"_s));
    m_ui->menuButton->setIcon(m_theme.icon(u"menu-2"_s));
    m_ui->mentionsEntry->setUp(m_theme, u"at"_s);
    m_ui->roomTree->setUp(m_theme, m_rooms);
    m_ui->accountsPanel->setUp(m_theme, m_accounts);
    m_ui->accountsLine->setTheme(m_theme);
    connect(m_ui->joinButton, &QPushButton::clicked, this, &MainWindow::joinWanted);
    connect(m_ui->mentionsEntry, &SidebarEntry::clicked, this, &MainWindow::mentionsWanted);
    connect(m_ui->roomTree, &RoomTree::roomChosen, this, [this](RoomWatch *watch) {
        m_tabs->show(*watch);
        m_ui->roomTree->setFocus();
    });
    connect(m_ui->roomTree, &RoomTree::leaveWanted, this,
            [this](RoomWatch *watch) { emit leaveWanted(&watch->controller()); });
    connect(m_ui->roomTree, &RoomTree::reconnectWanted, this,
            [this](RoomWatch *watch) { emit reconnectWanted(&watch->controller()); });
    connect(m_ui->roomTree, &RoomTree::muteWanted, this,
            [this](RoomWatch *watch, bool mutes) { emit muteWanted(&watch->controller(), mutes); });
    connect(m_ui->accountsPanel, &AccountsPanel::signInWanted, this, &MainWindow::signInAgainWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::friendsWanted, this, &MainWindow::friendsWanted);
    connect(m_ui->accountsPanel, &AccountsPanel::noticesWanted, this, &MainWindow::noticesWanted);
    connect(m_ui->panes, &QSplitter::splitterMoved, this, [this] {
        const int base = std::max(1, m_theme.px(100));
        m_settings.setSidebarWidth(m_ui->sidebar->width() * 100 / base);
    });
}

void MainWindow::setUpArea()
{
    auto *empty = new EmptyPage(m_theme, this);
    connect(empty, &EmptyPage::joinWanted, this, &MainWindow::joinWanted);
    connect(empty, &EmptyPage::practiceWanted, this, &MainWindow::practiceWanted);
    connect(empty, &EmptyPage::signInWanted, this, &MainWindow::signInWanted);
    m_tabs = new RoomTabs(m_theme, this);
    m_ui->stack->addWidget(empty);
    m_ui->stack->addWidget(m_tabs);
    m_ui->panes->setStretchFactor(0, 0);
    m_ui->panes->setStretchFactor(1, 1);
    m_ui->noticeLine->setTheme(m_theme);
    m_ui->noticeBar->hide();
    connect(m_ui->noticeButton, &QPushButton::clicked, m_ui->noticeBar, &QWidget::hide);
    connect(m_tabs, &RoomTabs::activeChanged, this, &MainWindow::activate);
    connect(m_tabs, &RoomTabs::layoutChanged, this, &MainWindow::layoutChanged);
    connect(m_tabs, &RoomTabs::joinWanted, this, &MainWindow::joinWanted);
    connect(m_tabs, &RoomTabs::leaveWanted, this, [this](RoomWatch *watch) { emit leaveWanted(&watch->controller()); });
}

void MainWindow::restore()
{
    m_ui->panes->setSizes({m_theme.px(m_settings.sidebarWidth()), m_theme.px(FirstSize.width())});
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(
            QSize(m_theme.px(FirstSize.width()), m_theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    showMenuBar(m_settings.isMenuBarVisible());
}

void MainWindow::applyLooks()
{
    const Sizes &s = m_theme.sizes();
    setMinimumSize(640, 360);
    m_ui->sidebar->setMinimumWidth(m_theme.px(s.sidebarMin));
    m_ui->sidebar->setMaximumWidth(m_theme.px(Settings::MaxSidebar));
    const int edge = m_theme.px(8);
    m_ui->joinLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->noticeLayout->setContentsMargins(edge, edge, edge, edge);
}

void MainWindow::addRoom(RoomController &controller, QWidget *page, bool isPractice, const RoomController *beside)
{
    auto watch = std::make_unique<RoomWatch>(controller, isPractice);
    m_rooms.add(*watch);
    RoomWatch &added = *m_watches.emplace_back(std::move(watch));
    connect(&added, &RoomWatch::changed, this, [this, &added] {
        if (m_tabs->active() == &added)
            activate(&added);
    });
    m_ui->stack->setCurrentWidget(m_tabs);
    m_tabs->add(added, page, beside ? watchOf(*beside) : nullptr);
}

void MainWindow::removeRoom(RoomController &controller)
{
    RoomWatch *watch = watchOf(controller);
    if (!watch)
        return;
    m_tabs->remove(*watch);
    m_rooms.remove(*watch);
    std::erase_if(m_watches, [watch](const auto &held) { return held.get() == watch; });
    if (m_watches.empty())
        m_ui->stack->setCurrentIndex(0);
    activate(m_tabs->active());
}

void MainWindow::setPictures(EmoteStore &pictures)
{
    m_ui->accountsPanel->setPictures(pictures);
}

void MainWindow::showRoom(const RoomController &controller)
{
    if (const RoomWatch *watch = watchOf(controller))
        m_tabs->show(*watch);
}

void MainWindow::showBeside(const RoomController &controller)
{
    RoomWatch *watch = watchOf(controller);
    if (watch && watch != m_tabs->active())
        m_tabs->moveBeside(*watch);
}

RoomController *MainWindow::activeRoom() const
{
    RoomWatch *watch = m_tabs->active();
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
    for (const QList<RoomWatch *> &watches : m_tabs->layout()) {
        QList<RoomController *> rooms;
        for (const RoomWatch *watch : watches)
            rooms.append(&watch->controller());
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

void MainWindow::activate(RoomWatch *watch)
{
    m_ui->roomTree->select(watch);
    setWindowTitle(watch ? tr("%1 – Partyline").arg(watch->name()) : u"Partyline"_s);
    m_ui->leaveAction->setEnabled(watch);
    m_ui->reconnectAction->setEnabled(watch);
    m_ui->nextTabAction->setEnabled(m_tabs->layout().size() > 1);
    m_ui->previousTabAction->setEnabled(m_tabs->layout().size() > 1);
    m_ui->endSplitAction->setEnabled(watch && m_tabs->layout().value(m_tabs->currentTab()).size() > 1);
    m_settings.setCurrentTab(currentTab());
    look();
}

void MainWindow::look()
{
    const QList<RoomWatch *> shown = m_tabs->layout().value(m_tabs->currentTab());
    for (const auto &watch : m_watches) {
        watch->setLookedAt(isActiveWindow() && shown.contains(watch.get()));
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

void MainWindow::setUnreadMentions(int unread)
{
    m_ui->mentionsEntry->setCount(unread);
    m_ui->mentionsEntry->setAccessibleDescription(unread > 0 ? tr("%n unread", nullptr, unread) : tr("all read"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_tabs)
        look();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    look();
    emit shownChanged(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    look();
    emit shownChanged(false);
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
