// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlistmodels.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace partyline {

class Account;
class PlaylistPane;
class PlaylistTransfer;
class PlugDjAccount;
class PlugDjPlaylists;

/// The playlists of one account: which there are, what is in them. A window of its own beside the rooms; one for each
/// account.
class PlaylistsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the account's window, the one that is open or a new one, owned by the parent's window. Does nothing for
    /// accounts of other services. `theme` outlives it; with the account it goes.
    static PlaylistsWindow *open(Account &account, const Theme &theme, QWidget *parent);

    PlaylistsWindow(PlugDjAccount &account, const Theme &theme, QWidget *parent = nullptr);
    ~PlaylistsWindow() override;

    PlaylistTransfer &transfer() { return *m_transfer; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeParts();
    QWidget *makeSide();
    QWidget *makeFoot();
    QAction *makeAction(const QString &icon, const QString &text, const QString &key, void (PlaylistsWindow::*slot)());
    void connectLists();
    void refresh();
    void refreshFoot();
    void openMenu(const QPoint &at);
    void askName(bool isNew);
    void createNew();
    void renameCurrent();
    void deleteCurrent();
    void activateCurrent();
    void importFile();
    void exportFile();
    void addTracks();
    void undo();
    void reload();
    void say(const Status &status);
    qint64 current() const;

    PlugDjAccount &m_account;
    PlugDjPlaylists &m_playlists;
    const Theme &m_theme;
    PlaylistsModel m_model;
    PlaylistPane *m_pane;
    PlaylistTransfer *m_transfer;
    QListView *m_view;
    StatusLine *m_status;
    QLabel *m_footText;
    QProgressBar *m_progress;
    QPushButton *m_undoButton;
    QPushButton *m_stopButton;
    QAction *m_newAction = nullptr;
    QAction *m_activateAction = nullptr;
    QAction *m_renameAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_reloadAction = nullptr;
    QTimer m_ticker; ///< counts down while changes wait
    // A name that the server did not take stands there the next time.
    QString m_wantedName;  ///< of a new playlist
    QString m_wantedOther; ///< of one that was to be renamed
    int m_creation = 0;
    int m_renaming = 0;
    qint64 m_renamed = 0; ///< which one
    bool m_isRefreshing = false;
    bool m_isSignInShown = false;
    bool m_isRefusalShown = false; ///< of a change: gone with the next that succeeds
};

} // namespace partyline
