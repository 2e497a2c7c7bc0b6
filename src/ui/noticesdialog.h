// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/notificationmodel.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace partyline {

class PlugDjAccount;
class StatusLine;
class Theme;

/// What a DJ site told this account, newest first; read on a click or by Return, which deletes it there. Friend
/// requests are answered here.
class NoticesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The theme outlives the dialog; the account closes it when it goes or signs out.
    NoticesDialog(PlugDjAccount &account, const Theme &theme, QWidget *parent = nullptr);

    const PlugDjAccount &account() const { return m_account; }

private:
    void update();
    void updateButtons();
    const Notification *chosen() const;
    /// Who asks in the chosen notification; 0 for every other one, and while the lists of friends are on their way.
    qint64 asker() const;
    void read();
    void showError(const QString &sentence);

    PlugDjAccount &m_account;
    NotificationModel m_model;
    QListView *m_list;
    StatusLine *m_status;
    QPushButton *m_acceptButton;
    QPushButton *m_refuseButton;
    QPushButton *m_readButton;
    QPushButton *m_allButton;
};

} // namespace partyline
