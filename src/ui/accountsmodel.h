// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"

#include <QAbstractListModel>

namespace partyline {

/// The accounts at the foot of the sidebar, with their state.
class AccountsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AccountRole = Qt::UserRole + 1, ///< Account *
        ServerRole,                     ///< label of its endpoints
        StateTextRole,
        StandingRole, ///< of a DJ site's: "level 7 · 1,204 points"; else empty
        UnreadRole,   ///< int: notifications of the site
        PictureRole,  ///< QUrl: of the person, where the service has one
    };

    explicit AccountsModel(QObject *parent = nullptr);

    /// `account` stays the caller's; it is removed before it goes.
    void add(Account &account);
    void remove(Account &account);
    const QList<Account *> &accounts() const { return m_accounts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "juniper", "Guest", or what was typed while nobody is signed in yet.
    static QString nameOf(const Account &account);
    static QString stateText(const Account &account);

private:
    void tell(const Account &account);

    QList<Account *> m_accounts;
};

} // namespace partyline
