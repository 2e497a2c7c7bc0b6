// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace partyline {

class PlugDjLobby;
class StatusLine;
class Theme;

/// Asks for the name of a new DJ room and makes it. Stays open with what was typed until the server has agreed.
class CreateRoomDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CreateRoomDialog(PlugDjLobby &lobby, const Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name);

signals:
    void created(const QString &room);

private:
    void submit();
    void review();

    PlugDjLobby &m_lobby;
    QLineEdit *m_name;
    QCheckBox *m_private;
    StatusLine *m_status;
    QPushButton *m_create;
    bool m_isAsking = false;
};

} // namespace partyline
