// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomaddress.h"

#include <QDialog>

#include <memory>

namespace Ui {
class JoinRoomDialog;
}

namespace partyline {

class Account;
class Theme;

/// Asks which room to join and with which account. Opened with open().
class JoinRoomDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `accounts` outlive the dialog; `theme` too.
    JoinRoomDialog(const Theme &theme, const QList<Account *> &accounts, QWidget *parent = nullptr);
    ~JoinRoomDialog() override;

    void setAddress(const QString &text);
    void submit();

signals:
    void joinWanted(partyline::Account *account, const QString &room);
    /// No account fits; the person chose to sign in.
    void signInWanted();

private:
    void review();
    void pickAccount(const RoomAddress &address);
    Account *account() const;

    const Theme &m_theme;
    const std::unique_ptr<Ui::JoinRoomDialog> m_ui;
    const QList<Account *> m_accounts;
};

/// The account that can go there: the one on the address's own host, else the first of its service, else the first at
/// all for a bare name. Null when none fits.
Account *accountFor(const RoomAddress &address, const QList<Account *> &accounts);

} // namespace partyline
