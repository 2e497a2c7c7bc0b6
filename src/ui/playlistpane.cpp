// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistpane.h"

#include "feed/words.h"
#include "services/medialink.h"
#include "services/plugdjplaylists.h"
#include "ui/elidedlabel.h"
#include "ui/externalplayer.h"
#include "ui/itemviews.h"
#include "ui/keybook.h"
#include "ui/listlook.h"
#include "ui/playlistdelegates.h"
#include "ui/playlistmenu.h"
#include "ui/trackeditdialog.h"
#include "ui/whyoff.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace partyline {

using namespace Qt::StringLiterals;

PlaylistPane::PlaylistPane(PlugDjPlaylists &playlists, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_playlists(playlists)
    , m_theme(theme)
    , m_undo(playlists)
    , m_name(new ElidedLabel(this))
    , m_info(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new ListView(this))
    , m_hint(new QLabel(this))
    , m_addButton(new QPushButton(tr("Add tracks…"), this))
    , m_shuffleButton(new QPushButton(tr("Shuffle"), this))
    , m_moreButton(new QToolButton(this))
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(PlaylistTracksModel::FilterRole);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeParts();
    m_topAction = makeAction(u"arrow-back-up"_s, tr("Move to the top"), u"tracks.top"_s, &PlaylistPane::moveToTop);
    m_upAction = makeAction({}, tr("Move up"), u"tracks.up"_s, &PlaylistPane::moveUp);
    m_downAction = makeAction({}, tr("Move down"), u"tracks.down"_s, &PlaylistPane::moveDown);
    m_endAction = makeAction(u"arrow-down"_s, tr("Move to the end"), u"tracks.end"_s, &PlaylistPane::moveToEnd);
    m_editAction =
        makeAction(u"pencil"_s, tr("Change author and title…"), u"tracks.edit"_s, &PlaylistPane::editSelected);
    m_pageAction = makeAction(u"external-link"_s, tr("Open in the browser"), {}, &PlaylistPane::openPage);
    m_copyAction = makeAction(u"copy"_s, tr("Copy links"), {}, &PlaylistPane::copyLinks);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_removeAction =
        makeAction(u"trash"_s, tr("Remove from the playlist"), u"tracks.remove"_s, &PlaylistPane::removeSelected);

    connect(m_addButton, &QPushButton::clicked, this, &PlaylistPane::addWanted);
    connect(m_shuffleButton, &QPushButton::clicked, this, &PlaylistPane::shuffle);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterFixedString(text.simplified());
        refresh();
    });
    connect(&m_model, &PlaylistTracksModel::moveWanted, this, &PlaylistPane::moveTo);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlaylistPane::updateActions);
    connect(&playlists, &PlugDjPlaylists::listsChanged, this, &PlaylistPane::refresh);
    connect(&playlists, &PlugDjPlaylists::mediaChanged, this, [this](qint64 playlistId) {
        if (playlistId == m_shown)
            refreshTracks();
    });
    connect(&playlists, &PlugDjPlaylists::nextTrackChanged, this, &PlaylistPane::refreshTracks);
    connect(&playlists, &PlugDjPlaylists::settled, this, [this](int change) {
        if (change == m_edit.change)
            m_edit = {};
    });
    refresh();
}

void PlaylistPane::makeParts()
{
    m_name->setFont(m_theme.font(Theme::Text::Title, true));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setAccessibleName(tr("Playlist"));
    m_info->setForegroundRole(QPalette::PlaceholderText);
    m_info->setFont(m_theme.font(Theme::Text::Caption));
    m_filter->setPlaceholderText(tr("Find in this playlist"));
    m_filter->setAccessibleName(tr("Find tracks"));
    m_filter->setClearButtonEnabled(true);
    m_view->setAccessibleName(tr("Tracks"));
    setUpList(*m_view, m_filtered, *new PlaylistTrackDelegate(m_theme, m_view));
    m_view->viewport()->setBackgroundRole(QPalette::Base);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QListView::doubleClicked, this, &PlaylistPane::editSelected);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_moreButton->setIcon(m_theme.icon(u"dots"_s));
    m_moreButton->setAccessibleName(tr("More for tracks"));
    m_moreButton->setToolTip(tr("More for the selected tracks"));
    connect(m_moreButton, &QToolButton::clicked, this,
            [this] { openMenu(m_moreButton->mapToGlobal(m_moreButton->rect().bottomLeft())); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_info);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_addButton);
    tools->addWidget(m_shuffleButton);
    tools->addWidget(m_moreButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.px(8), 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    layout->addLayout(head);
    layout->addLayout(tools);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
}

QAction *PlaylistPane::makeAction(const QString &icon, const QString &text, const QString &key,
                                  void (PlaylistPane::*slot)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    if (!key.isEmpty())
        nameKey(*action, key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<QAction *> PlaylistPane::actions() const
{
    return {m_topAction,  m_upAction,   m_downAction, m_endAction,
            m_editAction, m_pageAction, m_copyAction, m_removeAction};
}

void PlaylistPane::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->insertSeparator(m_editAction);
    menu->insertSeparator(m_removeAction);
    auto *others = new QMenu(tr("Add to another playlist"), menu);
    fillPlaylistMenu(
        *others, m_playlists, [this](qint64 playlistId) { addSelectedTo(playlistId); }, m_shown);
    others->menuAction()->setEnabled(m_removeAction->isEnabled());
    menu->insertMenu(m_pageAction, others);
    menu->popup(at);
}

void PlaylistPane::show(qint64 playlistId)
{
    if (m_shown == playlistId)
        return;
    m_shown = playlistId;
    m_filter->clear();
    if (playlistId && !m_playlists.media(playlistId) && !m_playlists.isLoading(playlistId))
        m_playlists.loadMedia(playlistId);
    refreshTracks();
    if (m_filtered.rowCount() > 0)
        m_view->scrollToTop();
}

void PlaylistPane::refreshTracks()
{
    const QList<qint64> selected = selectedIds();
    const QModelIndex current = m_filtered.mapToSource(m_view->currentIndex());
    const qint64 currentId = current.isValid() ? m_model.idAt(current.row()) : 0;
    const auto *const media = m_playlists.media(m_shown);
    m_model.setTracks(media ? *media : QList<plugdj::Media>(), m_playlists.activeId() == m_shown);
    select(selected, currentId);
    refresh();
}

/// Rows that moved were taken out and put in again, and are not selected any more.
void PlaylistPane::select(const QList<qint64> &ids, qint64 currentId)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    if (wanted.isEmpty() || selectedIds().size() == wanted.size())
        return;
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qint64 id = m_model.idAt(row);
        const QModelIndex index = m_filtered.mapFromSource(m_model.index(row));
        if (id == currentId)
            current = index;
        if (wanted.contains(id) && index.isValid())
            selection.append(QItemSelectionRange(index));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
}

void PlaylistPane::refresh()
{
    const plugdj::Playlist *const list = m_playlists.find(m_shown);
    m_name->setText(list ? list->name : QString());
    const auto &rows = m_model.rows();
    const qint64 seconds = std::accumulate(rows.begin(), rows.end(), qint64(0), [](qint64 sum, const auto &row) {
        return sum + std::max<qint64>(0, row.media.duration);
    });
    const QString all = tr("%n track(s)", nullptr, int(rows.size()));
    m_info->setText(list && m_playlists.media(m_shown)
                        ? tr("%1, %2").arg(all, durationText(std::chrono::seconds(seconds)))
                        : QString());
    const bool isFiltered = !m_filter->text().simplified().isEmpty();
    QString hint;
    if (!list)
        hint = m_playlists.isKnown() && m_playlists.lists().isEmpty()
                   ? tr("You have no playlists yet. Make one, then add tracks to it.")
                   : QString();
    else if (!m_playlists.media(m_shown))
        hint =
            m_playlists.isLoading(m_shown) ? tr("Loading…") : tr("These tracks could not be loaded. F5 tries again.");
    else if (rows.isEmpty())
        hint = tr("This playlist is empty. Add tracks by their links, or grab what plays.");
    else if (isFiltered)
        hint = tr("%1 of %2. The order can be changed when everything is shown.").arg(m_filtered.rowCount()).arg(all);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_view->setDragEnabled(!isFiltered);
    m_view->setAcceptDrops(!isFiltered);
    WhyOff::set(*m_addButton, list, WhyOff::nothingChosen());
    WhyOff::set(*m_shuffleButton, list && rows.size() > 1, list ? WhyOff::nothingHere() : WhyOff::nothingChosen());
    updateActions();
}

void PlaylistPane::updateActions()
{
    const QList<int> rows = selectedRows();
    const bool isFiltered = m_filtered.rowCount() != m_model.rowCount();
    const bool movesUp = !rows.isEmpty() && !isFiltered && rows.constLast() != rows.size() - 1;
    const bool movesDown = !rows.isEmpty() && !isFiltered && rows.constFirst() != m_model.rowCount() - rows.size();
    m_topAction->setEnabled(!rows.isEmpty() && (isFiltered || movesUp));
    m_endAction->setEnabled(!rows.isEmpty() && (isFiltered || movesDown));
    m_upAction->setEnabled(movesUp);
    m_downAction->setEnabled(movesDown);
    m_editAction->setEnabled(rows.size() == 1);
    m_pageAction->setEnabled(rows.size() == 1);
    m_copyAction->setEnabled(!rows.isEmpty());
    m_removeAction->setEnabled(!rows.isEmpty());
}

QList<int> PlaylistPane::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.append(m_filtered.mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qint64> PlaylistPane::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRows())
        ids.append(m_model.idAt(row));
    return ids;
}

void PlaylistPane::moveTo(const QList<qint64> &ids, int beforeRow)
{
    const QSet<qint64> moving(ids.begin(), ids.end());
    while (beforeRow < m_model.rowCount() && moving.contains(m_model.idAt(beforeRow)))
        ++beforeRow;
    const qint64 before = beforeRow < m_model.rowCount() ? m_model.idAt(beforeRow) : PlugDjPlaylists::End;
    m_playlists.move(m_shown, ids, before);
}

void PlaylistPane::moveUp()
{
    moveTo(selectedIds(), std::max(0, selectedRows().constFirst() - 1));
}

void PlaylistPane::moveDown()
{
    moveTo(selectedIds(), std::min(m_model.rowCount(), selectedRows().constLast() + 2));
}

void PlaylistPane::moveToTop()
{
    moveTo(selectedIds(), 0);
}

void PlaylistPane::moveToEnd()
{
    moveTo(selectedIds(), m_model.rowCount());
}

void PlaylistPane::shuffle()
{
    m_playlists.shuffle(m_shown);
}

void PlaylistPane::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    const int row = m_view->selectionModel()->selectedIndexes().isEmpty() ? 0 : selectedRows().constFirst();
    m_undo.removeMedia(m_shown, ids);
    // The caret stays where the eye is.
    if (m_model.rowCount() > 0) {
        const QModelIndex next = m_filtered.mapFromSource(m_model.index(std::min(row, m_model.rowCount() - 1)));
        m_view->setCurrentIndex(next.isValid() ? next : m_filtered.index(0, 0));
    }
}

void PlaylistPane::editSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const plugdj::Media media = m_model.at(rows[0]).media;
    auto *dialog = new TrackEditDialog(m_theme, media.author, media.title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_edit.mediaId == media.id)
        dialog->write(m_edit.author, m_edit.title);
    connect(dialog, &TrackEditDialog::changeWanted, this,
            [this, playlistId = m_shown, id = media.id](const QString &author, const QString &title) {
                m_edit = {m_playlists.edit(playlistId, id, author, title), id, author, title};
            });
    dialog->open();
}

void PlaylistPane::openPage()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const plugdj::Media &media = m_model.at(rows[0]).media;
    const auto opened = externalplayer::openInBrowser(QUrl(pageOf(media.format, media.cid)));
    if (!opened)
        emit refused(opened.error());
}

void PlaylistPane::addSelectedTo(qint64 playlistId)
{
    QList<plugdj::Media> media;
    for (const int row : selectedRows())
        media.append(m_model.at(row).media);
    if (!media.isEmpty())
        m_playlists.insert(playlistId, media, true);
}

void PlaylistPane::copyLinks()
{
    QStringList links;
    for (const int row : selectedRows()) {
        const plugdj::Media &media = m_model.at(row).media;
        links.append(pageOf(media.format, media.cid));
    }
    links.removeAll(QString());
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

} // namespace partyline
