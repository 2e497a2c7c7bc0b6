// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/playlistundo.h"
#include "ui/playlistmodels.h"
#include "ui/theme.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace partyline {

class ElidedLabel;
class EmptyHint;
class PlugDjPlaylists;

/// The tracks of one playlist: found by a filter, put in order by drag or keys, changed and removed.
class PlaylistPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the pane.
    PlaylistPane(PlugDjPlaylists &playlists, const Theme &theme, QWidget *parent = nullptr);

    /// 0: none.
    void show(qint64 playlistId);
    qint64 shown() const { return m_shown; }
    QListView &view() const { return *m_view; }
    PlaylistUndo &undo() { return m_undo; }
    /// Everything that can be done with tracks, for a menu.
    QList<QAction *> actions() const;

signals:
    void addWanted();
    void refused(const partyline::Error &error);

private:
    QAction *makeAction(const QString &icon, const QString &text, const QString &key, void (PlaylistPane::*slot)());
    void makeParts();
    void refresh();
    void refreshTracks();
    void updateActions();
    void openMenu(const QPoint &at);
    QList<int> selectedRows() const; ///< of the model, in order
    QList<qint64> selectedIds() const;
    void select(const QList<qint64> &ids, qint64 currentId);
    void moveTo(const QList<qint64> &ids, int beforeRow);
    void moveUp();
    void moveDown();
    void moveToTop();
    void moveToEnd();
    void removeSelected();
    void editSelected();
    void openPage();
    void addSelectedTo(qint64 playlistId);
    void copyLinks();
    void shuffle();

    PlugDjPlaylists &m_playlists;
    const Theme &m_theme;
    PlaylistTracksModel m_model;
    QSortFilterProxyModel m_filtered;
    PlaylistUndo m_undo;
    qint64 m_shown = 0;
    ElidedLabel *m_name;
    QLabel *m_info;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_hint;
    QPushButton *m_addButton;
    QPushButton *m_shuffleButton;
    QToolButton *m_moreButton;
    QAction *m_topAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_downAction = nullptr;
    QAction *m_endAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_pageAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_removeAction = nullptr;

    /// What was written for a track: there again when the server did not take it.
    struct Edit
    {
        int change = 0;
        qint64 mediaId = 0;
        QString author;
        QString title;
    } m_edit;
};

} // namespace partyline
