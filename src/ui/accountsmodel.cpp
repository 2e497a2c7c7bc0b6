// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/accountsmodel.h"

namespace partyline {

using namespace Qt::StringLiterals;

AccountsModel::AccountsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AccountsModel::add(Account &account)
{
    const int row = int(m_accounts.size());
    beginInsertRows({}, row, row);
    m_accounts.append(&account);
    endInsertRows();
    connect(&account, &Account::stateChanged, this, [this, &account] { tell(account); });
    connect(&account, &Account::signedIn, this, [this, &account] { tell(account); });
}

void AccountsModel::remove(Account &account)
{
    const int row = int(m_accounts.indexOf(&account));
    if (row < 0)
        return;
    account.disconnect(this);
    beginRemoveRows({}, row, row);
    m_accounts.removeAt(row);
    endRemoveRows();
}

void AccountsModel::tell(const Account &account)
{
    const QModelIndex row = index(int(m_accounts.indexOf(&account)));
    emit dataChanged(row, row);
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QString AccountsModel::nameOf(const Account &account)
{
    if (account.isGuest())
        return tr("Guest");
    return account.self().name.isEmpty() ? account.endpoints().label : account.self().name;
}

QString AccountsModel::stateText(const Account &account)
{
    switch (account.state()) {
    case Account::State::SignedOut:
        return tr("signed out");
    case Account::State::SigningIn:
        return tr("signing in");
    case Account::State::SecondFactor:
        return tr("wants a second factor");
    case Account::State::WaitingForDevice:
        return tr("waits for the other device");
    case Account::State::SignedIn:
        return tr("signed in");
    case Account::State::Expired:
        return tr("session ended");
    }
    Q_UNREACHABLE();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Account *account = m_accounts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(*account);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{nameOf(*account), account->endpoints().label, stateText(*account)}.join(u", "_s);
    case AccountRole:
        return QVariant::fromValue(account);
    case ServerRole:
        return account->endpoints().label;
    case StateTextRole:
        return stateText(*account);
    default:
        return {};
    }
}

} // namespace partyline
