// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistswindow.h"

#include "services/plugdjaccount.h"
#include "services/plugdjplaylists.h"
#include "ui/accountsmodel.h"
#include "ui/addtracksdialog.h"
#include "ui/itemviews.h"
#include "ui/keybook.h"
#include "ui/listlook.h"
#include "ui/playlistdelegates.h"
#include "ui/playlistpane.h"
#include "ui/playlisttransfer.h"
#include "ui/whyoff.h"

#include <QAction>
#include <QBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shorter waits are over before they are read.
constexpr auto ShortestWait = 1500ms;

} // namespace

PlaylistsWindow *PlaylistsWindow::open(Account &account, const Theme &theme, QWidget *parent)
{
    auto *const own = qobject_cast<PlugDjAccount *>(&account);
    if (!own)
        return nullptr;
    QWidget *const owner = parent ? parent->window() : nullptr;
    PlaylistsWindow *window = nullptr;
    const auto open = owner ? owner->findChildren<PlaylistsWindow *>(QString(), Qt::FindDirectChildrenOnly)
                            : QList<PlaylistsWindow *>();
    for (PlaylistsWindow *one : open) {
        if (&one->m_account == own)
            window = one;
    }
    if (!window) {
        window = new PlaylistsWindow(*own, theme, owner);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

PlaylistsWindow::PlaylistsWindow(PlugDjAccount &account, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_account(account)
    , m_playlists(account.playlists())
    , m_theme(theme)
    , m_pane(new PlaylistPane(m_playlists, theme, this))
    , m_transfer(new PlaylistTransfer(m_playlists, *this))
    , m_view(new ListView(this))
    , m_status(new StatusLine(this))
    , m_footText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undoButton(new QPushButton(tr("Undo"), this))
    , m_stopButton(new QPushButton(tr("Stop the import"), this))
{
    setWindowTitle(tr("Playlists of %1").arg(AccountsModel::nameOf(account)));
    setAccessibleName(tr("Playlists"));
    m_newAction = makeAction(u"plus"_s, tr("New playlist…"), u"playlists.new"_s, &PlaylistsWindow::createNew);
    m_activateAction = makeAction(u"circle-check"_s, tr("Play from this one"), u"playlists.activate"_s,
                                  &PlaylistsWindow::activateCurrent);
    m_renameAction = makeAction(u"pencil"_s, tr("Rename…"), u"playlists.rename"_s, &PlaylistsWindow::renameCurrent);
    m_deleteAction =
        makeAction(u"trash"_s, tr("Delete this playlist…"), u"playlists.delete"_s, &PlaylistsWindow::deleteCurrent);
    m_importAction = makeAction(u"upload"_s, tr("Import a file…"), u"playlists.import"_s, &PlaylistsWindow::importFile);
    m_exportAction =
        makeAction(u"download"_s, tr("Export as a file…"), u"playlists.export"_s, &PlaylistsWindow::exportFile);
    m_reloadAction = makeAction(u"refresh"_s, tr("Load again"), u"playlists.reload"_s, &PlaylistsWindow::reload);
    auto *undo = makeAction({}, tr("Undo"), u"playlists.undo"_s, &PlaylistsWindow::undo);
    connect(m_undoButton, &QPushButton::clicked, undo, &QAction::trigger);
    makeAction({}, tr("Close"), u"playlists.close"_s, nullptr);
    makeParts();
    connectLists();
    resize(theme.px(820), theme.px(520));
    refresh();
}

PlaylistsWindow::~PlaylistsWindow() = default;

void PlaylistsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_playlists.ensureLoaded();
    refresh();
}

QAction *PlaylistsWindow::makeAction(const QString &icon, const QString &text, const QString &key,
                                     void (PlaylistsWindow::*slot)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    nameKey(*action, key);
    addAction(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    else
        connect(action, &QAction::triggered, this, &QWidget::close);
    return action;
}

QWidget *PlaylistsWindow::makeSide()
{
    auto *side = new QWidget(this);
    setUpList(*m_view, m_model, *new PlaylistDelegate(m_theme, m_view));
    m_view->viewport()->setBackgroundRole(QPalette::Base);
    m_view->setAccessibleName(tr("Playlists"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QListView::doubleClicked, this, &PlaylistsWindow::activateCurrent);
    auto *newButton = new QPushButton(tr("New…"), side);
    newButton->setAccessibleName(tr("New playlist"));
    connect(newButton, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_newAction, &QAction::changed, newButton,
            [this, newButton] { WhyOff::set(*newButton, m_newAction->isEnabled(), WhyOff::isWaiting()); });
    auto *more = new QToolButton(side);
    more->setIcon(m_theme.icon(u"dots"_s));
    more->setAccessibleName(tr("More for playlists"));
    more->setToolTip(tr("More for this playlist"));
    connect(more, &QToolButton::clicked, this, [this, more] { openMenu(more->mapToGlobal(more->rect().topLeft())); });
    auto *row = new QHBoxLayout;
    row->addWidget(newButton, 1);
    row->addWidget(more);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, m_theme.px(8), 0);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    return side;
}

QWidget *PlaylistsWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    m_footText->setTextFormat(Qt::PlainText);
    m_footText->setWordWrap(true);
    m_footText->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Import"));
    m_progress->setMaximumWidth(m_theme.px(160));
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_transfer->import().cancel(); });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_footText, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stopButton);
    layout->addWidget(m_undoButton);
    foot->setMinimumHeight(m_undoButton->sizeHint().height()); // nothing above jumps when a button comes
    return foot;
}

void PlaylistsWindow::makeParts()
{
    m_status->setTheme(m_theme);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({m_theme.px(232), m_theme.px(560)});
    auto *layout = new QVBoxLayout(this);
    const int edge = m_theme.px(12);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    connect(m_pane, &PlaylistPane::addWanted, this, &PlaylistsWindow::addTracks);
    connect(m_pane, &PlaylistPane::refused, this, [this](const Error &error) {
        say({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
    });
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &PlaylistsWindow::refreshFoot);
}

void PlaylistsWindow::connectLists()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaylistsWindow::refresh);
    connect(&m_playlists, &PlugDjPlaylists::listsChanged, this, &PlaylistsWindow::refresh);
    connect(&m_playlists, &PlugDjPlaylists::pendingChanged, this, &PlaylistsWindow::refreshFoot);
    connect(&m_playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &error) {
        if (change == m_creation)
            m_creation = 0;
        say({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
        m_isRefusalShown = true;
    });
    connect(&m_playlists, &PlugDjPlaylists::settled, this, [this](int change, qint64 playlistId) {
        if (std::exchange(m_isRefusalShown, false))
            m_status->clearStatus();
        if (change == m_renaming)
            m_renamed = 0;
        if (change != m_creation)
            return;
        m_creation = 0;
        m_wantedName.clear();
        m_view->setCurrentIndex(m_model.indexOf(playlistId));
    });
    connect(&m_playlists, &PlugDjPlaylists::loadFailed, this, [this](qint64, const Error &error) {
        say({Status::Tint::Danger, u"alert-circle"_s, tr("Not loaded"), error.text + u' ' + tr("F5 tries again.")});
    });
    connect(&m_playlists, &PlugDjPlaylists::mediaChanged, this, &PlaylistsWindow::refresh);
    connect(m_transfer, &PlaylistTransfer::said, this, &PlaylistsWindow::say);
    connect(m_transfer, &PlaylistTransfer::made, this,
            [this](qint64 playlistId) { m_view->setCurrentIndex(m_model.indexOf(playlistId)); });
    connect(&m_transfer->import(), &PlaylistImport::progressed, this, &PlaylistsWindow::refreshFoot);
    connect(&m_transfer->import(), &PlaylistImport::finished, this, &PlaylistsWindow::refreshFoot);
    connect(&m_pane->undo(), &PlaylistUndo::changed, this, &PlaylistsWindow::refreshFoot);
    connect(&m_pane->undo(), &PlaylistUndo::undone, this, [this](int, const std::optional<Error> &error) {
        if (error)
            say({Status::Tint::Danger, u"alert-circle"_s, tr("Not undone"), error->text});
    });
    connect(&m_account, &Account::stateChanged, this, &PlaylistsWindow::refresh);
    // The playlists are the account's: without it there is nothing to show.
    connect(&m_playlists, &QObject::destroyed, this, [this] { delete this; });
}

qint64 PlaylistsWindow::current() const
{
    return m_model.idAt(m_view->currentIndex());
}

void PlaylistsWindow::refresh()
{
    // The views follow while the rows change, and come back here.
    if (m_isRefreshing)
        return;
    const QScopedValueRollback guard(m_isRefreshing, true);
    const qint64 before = current();
    m_model.setLists(m_playlists.lists());
    QModelIndex now = m_model.indexOf(before);
    if (!now.isValid())
        now = m_model.indexOf(m_playlists.activeId());
    if (!now.isValid() && m_model.rowCount() > 0)
        now = m_model.index(0);
    if (m_view->currentIndex() != now)
        m_view->setCurrentIndex(now);
    m_pane->show(current());
    const plugdj::Playlist *const list = m_playlists.find(current());
    m_activateAction->setEnabled(list && !list->active);
    for (QAction *action : {m_renameAction, m_deleteAction})
        action->setEnabled(list);
    m_exportAction->setEnabled(list && m_playlists.media(current()));
    const bool isIn = m_account.isSignedIn() && !m_account.isGuest();
    if (!isIn) {
        say({Status::Tint::Info,
             u"login-2"_s,
             {},
             m_account.isGuest() ? tr("Guests have no playlists. Sign in with an account.")
                                 : tr("Sign in to see your playlists.")});
    } else if (m_isSignInShown) {
        m_status->clearStatus();
        m_playlists.ensureLoaded();
    }
    m_isSignInShown = !isIn;
    m_newAction->setEnabled(isIn);
    m_importAction->setEnabled(isIn);
    refreshFoot();
}

void PlaylistsWindow::refreshFoot()
{
    PlaylistImport &import = m_transfer->import();
    const bool isImporting = import.isRunning();
    const auto wait = isImporting ? import.waitsFor() : m_playlists.waitsFor();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    QStringList parts;
    if (isImporting)
        parts.append(tr("Importing: %1 of %n track(s).", nullptr, import.total()).arg(import.done()));
    if (wait >= ShortestWait)
        parts.append(isImporting ? tr("The site limits changes; the next ones go out in %1 s.").arg(seconds)
                                 : tr("%n change(s) wait: the site limits them. The next one goes out in %1 s.",
                                      nullptr, m_playlists.pending())
                                       .arg(seconds));
    const int removed = m_pane->undo().count();
    if (removed > 0 && parts.isEmpty())
        parts.append(tr("%n track(s) removed.", nullptr, removed));
    m_footText->setText(parts.join(u' '));
    m_progress->setVisible(isImporting);
    m_progress->setRange(0, std::max(1, import.total()));
    m_progress->setValue(import.done());
    m_stopButton->setVisible(isImporting);
    m_undoButton->setVisible(removed > 0);
    const bool counts = isImporting || m_playlists.pending() > 0;
    if (counts != m_ticker.isActive())
        counts ? m_ticker.start() : m_ticker.stop();
}

void PlaylistsWindow::say(const Status &status)
{
    m_isRefusalShown = false;
    m_status->setStatus(status);
}

void PlaylistsWindow::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_activateAction, m_newAction, m_renameAction});
    menu->addSeparator();
    menu->addActions({m_importAction, m_exportAction, m_reloadAction});
    menu->addSeparator();
    menu->addAction(m_deleteAction);
    menu->popup(at);
}

void PlaylistsWindow::askName(bool isNew)
{
    const plugdj::Playlist *const list = m_playlists.find(current());
    if (!isNew && !list)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(isNew ? tr("New playlist") : tr("Rename playlist"));
    dialog->setLabelText(tr("Name"));
    dialog->setOkButtonText(isNew ? tr("Create") : tr("Rename"));
    dialog->setTextValue(isNew ? m_wantedName : m_renamed == list->id ? m_wantedOther : list->name);
    const QString before = isNew ? QString() : list->name;
    connect(dialog, &QInputDialog::textValueSelected, this, [=, this, id = current()](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty() || name == before)
            return;
        if (isNew) {
            m_wantedName = name;
            m_creation = m_playlists.create(name);
        } else {
            m_wantedOther = name;
            m_renamed = id;
            m_renaming = m_playlists.rename(id, name);
        }
    });
    dialog->open();
}

void PlaylistsWindow::createNew()
{
    askName(true);
}

void PlaylistsWindow::renameCurrent()
{
    askName(false);
}

void PlaylistsWindow::deleteCurrent()
{
    const plugdj::Playlist *const list = m_playlists.find(current());
    if (!list)
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete playlist"));
    box->setText(tr("Delete “%1” with its %n track(s)?", nullptr, list->count).arg(list->name));
    box->setInformativeText(list->active
                                ? tr("This cannot be undone; export it first to keep it. It is the active playlist: "
                                     "without another one you cannot play.")
                                : tr("This cannot be undone; export it first to keep it."));
    QPushButton *const yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, id = list->id] { m_playlists.remove(id); });
    box->open();
}

void PlaylistsWindow::activateCurrent()
{
    const plugdj::Playlist *const list = m_playlists.find(current());
    if (list && !list->active)
        m_playlists.activate(list->id);
}

void PlaylistsWindow::importFile()
{
    m_transfer->askImport(current());
}

void PlaylistsWindow::exportFile()
{
    m_transfer->askExport(current());
}

void PlaylistsWindow::addTracks()
{
    const plugdj::Playlist *const list = m_playlists.find(current());
    if (!list)
        return;
    auto *dialog = new AddTracksDialog(m_playlists, list->id, m_theme, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlaylistsWindow::undo()
{
    m_pane->undo().undo();
}

void PlaylistsWindow::reload()
{
    m_status->clearStatus();
    m_playlists.reload();
    if (current() && !m_playlists.media(current()))
        m_playlists.loadMedia(current());
}

} // namespace partyline
