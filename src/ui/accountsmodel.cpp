// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/accountsmodel.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanenotices.h"
#include "services/plugdjaccount.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const PlugDjAccount *siteAccount(const Account *account)
{
    const auto *plug = qobject_cast<const PlugDjAccount *>(account);
    return plug && plug->isSignedIn() && !plug->isGuest() ? plug : nullptr;
}

QString standing(const Account *account)
{
    const PlugDjAccount *plug = siteAccount(account);
    if (!plug || plug->level() < 1)
        return {};
    const QLocale locale;
    return AccountsModel::tr("level %1 · %2 points")
        .arg(locale.toString(plug->level()), locale.toString(plug->user().points));
}

int unread(const Account *account)
{
    if (const auto *stream = qobject_cast<const FloatplaneAccount *>(account))
        return stream->isSignedIn() ? stream->notices().unread() : 0;
    const PlugDjAccount *plug = siteAccount(account);
    return plug ? plug->notices().unread() : 0;
}

} // namespace

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
    if (auto *plug = qobject_cast<PlugDjAccount *>(&account)) {
        connect(plug, &PlugDjAccount::standingChanged, this, [this, plug] { tell(*plug); });
        connect(&plug->notices(), &PlugDjNotices::changed, this, [this, plug] { tell(*plug); });
    } else if (auto *stream = qobject_cast<FloatplaneAccount *>(&account)) {
        connect(&stream->notices(), &FloatplaneNotices::changed, this, [this, stream] { tell(*stream); });
        connect(&stream->notices(), &FloatplaneNotices::ownPictureChanged, this, [this, stream] { tell(*stream); });
    }
}

void AccountsModel::remove(Account &account)
{
    const int row = int(m_accounts.indexOf(&account));
    if (row < 0)
        return;
    account.disconnect(this);
    if (auto *plug = qobject_cast<PlugDjAccount *>(&account))
        plug->notices().disconnect(this);
    else if (auto *stream = qobject_cast<FloatplaneAccount *>(&account))
        stream->notices().disconnect(this);
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
    case Qt::ToolTipRole: {
        QStringList parts{nameOf(*account), account->endpoints().label, stateText(*account), standing(account)};
        if (const int count = unread(account); count > 0)
            parts.append(tr("%n new notifications", nullptr, count));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case AccountRole:
        return QVariant::fromValue(account);
    case ServerRole:
        return account->endpoints().label;
    case StateTextRole:
        return stateText(*account);
    case StandingRole:
        return standing(account);
    case UnreadRole:
        return unread(account);
    case PictureRole: {
        const auto *stream = qobject_cast<const FloatplaneAccount *>(account);
        return stream && stream->isSignedIn() ? stream->notices().ownPicture() : QUrl();
    }
    default:
        return {};
    }
}

} // namespace partyline
