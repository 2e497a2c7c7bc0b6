// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/friendsmodel.h"
#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace partyline {

class PlugDjAccount;
class StatusLine;

/// The friends of a plug.dj account: who asks to be one, who is online and in which room, who is not; and whom the
/// account ignores. Stays open beside the rooms.
class FriendsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the window.
    FriendsWindow(PlugDjAccount &account, const Theme &theme, QWidget *parent = nullptr);

    const FriendsModel &model() const { return m_model; }
    const PlugDjAccount &account() const { return m_account; }

signals:
    /// To go where a friend is.
    void joinWanted(const QString &room);

private:
    void build();
    QWidget *makeFriendsPage();
    QWidget *makeIgnoredPage();
    void updateFriends();
    void updateIgnored();
    void updateButtons();
    /// The chosen friend or asker; null for none and for heads.
    const FriendRow *chosen() const;
    qint64 chosenId() const;
    void activate();

    PlugDjAccount &m_account;
    const Theme &m_theme;
    FriendsModel m_model;
    QTabWidget *m_tabs = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    StatusLine *m_status = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_unignore = nullptr;
    QListWidget *m_ignored = nullptr;
};

} // namespace partyline
