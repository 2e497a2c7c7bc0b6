// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanestreamsearch.h"
#include "services/plugdjroomsearch.h"
#include "store/settings.h"
#include "ui/roomaddress.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <memory>

namespace Ui {
class JoinRoomDialog;
}

namespace partyline {

class Account;
class EmoteStore;
class RoomFinder;
class Theme;

/// Asks which room to join and with which account: one line for a name, a link or words to look for, and below it what
/// the account's service has to choose from. Opened with open().
class JoinRoomDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Options
    {
        /// Rooms that the account was in, the latest first; null: none are known.
        std::function<QList<RecentRoom>(const Account &)> recent;
        Account *preferred = nullptr; ///< chosen at first; null: the first of all
        PlugDjRoomSearch::Options search;
        FloatplaneStreamSearch::Options streamSearch;
        EmoteStore *pictures = nullptr; ///< of livestreams; null: none are shown
        /// That room of the account is open; null: none is.
        std::function<bool(const Account &, const QString &)> isOpen;
    };

    /// `accounts` outlive the dialog; `theme` too.
    JoinRoomDialog(const Theme &theme, const QList<Account *> &accounts, QWidget *parent = nullptr);
    JoinRoomDialog(const Theme &theme, const QList<Account *> &accounts, Options options, QWidget *parent = nullptr);
    ~JoinRoomDialog() override;

    void setAddress(const QString &text);
    void submit();

signals:
    void joinWanted(partyline::Account *account, const QString &room);
    /// No account fits; the person chose to sign in.
    void signInWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void fillAccounts();
    void review();
    void updateButton();
    void pickAccount(const RoomAddress &address);
    Account *account() const;
    /// Of the account that is chosen; made when it is first wanted. Null without accounts.
    RoomFinder *finder();
    RoomFinder *makeFinder(Account &account);
    void showFinder();
    void refuse(const QString &sentence);
    void join(const QString &room);

    const Theme &m_theme;
    const Options m_options;
    const std::unique_ptr<Ui::JoinRoomDialog> m_ui;
    const QList<Account *> m_accounts;
    QHash<Account *, RoomFinder *> m_finders;
    bool m_isAccountChosen = false; ///< by hand: a bare name does not change it any more
};

/// The account that can go there: the one on the address's own host, else the first of its service, else the first at
/// all for a bare name. Null when none fits.
Account *accountFor(const RoomAddress &address, const QList<Account *> &accounts);

} // namespace partyline
