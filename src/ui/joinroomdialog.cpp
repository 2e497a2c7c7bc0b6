// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/joinroomdialog.h"

#include "services/account.h"
#include "ui/accountsmodel.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui_joinroomdialog.h"

#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

Account *accountFor(const RoomAddress &address, const QList<Account *> &accounts)
{
    for (Account *account : accounts) {
        const bool isThere = account->endpoints().site.authority() == address.host;
        if (isThere && (!address.service || account->service() == *address.service))
            return account;
    }
    if (!address.host.isEmpty() && !address.service)
        return nullptr;
    const Service wanted = address.service.value_or(Service::PlugDj);
    for (Account *account : accounts) {
        if (account->service() == wanted)
            return account;
    }
    return address.service || accounts.isEmpty() ? nullptr : accounts.constFirst();
}

JoinRoomDialog::JoinRoomDialog(const Theme &theme, const QList<Account *> &accounts, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::JoinRoomDialog>())
    , m_accounts(accounts)
{
    m_ui->setupUi(this);
    setMinimumWidth(theme.px(418));
    const int edge = theme.px(16);
    m_ui->dialogLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->dialogLayout->setSpacing(theme.px(8));
    m_ui->statusLine->setTheme(theme);
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    for (Account *account : accounts) {
        const QString text = tr("%1 on %2").arg(AccountsModel::nameOf(*account), account->endpoints().label);
        m_ui->accountCombo->addItem(theme.icon(account->service() == Service::PlugDj ? u"disc"_s : u"broadcast"_s),
                                    text, QVariant::fromValue(account));
    }
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Join"));
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &JoinRoomDialog::review);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &JoinRoomDialog::submit);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->signInButton, &QPushButton::clicked, this, [this] {
        reject();
        emit signInWanted();
    });
    review();
}

JoinRoomDialog::~JoinRoomDialog() = default;

void JoinRoomDialog::setAddress(const QString &text)
{
    m_ui->addressEdit->setText(text);
}

Account *JoinRoomDialog::account() const
{
    return m_ui->accountCombo->currentData().value<Account *>();
}

void JoinRoomDialog::pickAccount(const RoomAddress &address)
{
    if (Account *fitting = accountFor(address, m_accounts))
        m_ui->accountCombo->setCurrentIndex(int(m_accounts.indexOf(fitting)));
}

void JoinRoomDialog::review()
{
    m_ui->statusLine->clearStatus();
    m_ui->addressEdit->setProperty("wrong", false);
    m_ui->addressEdit->update();
    const bool isEmpty = m_ui->addressEdit->text().trimmed().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!isEmpty && !m_accounts.isEmpty());
    m_ui->signInButton->setVisible(m_accounts.isEmpty());
    if (m_accounts.isEmpty())
        m_ui->statusLine->setStatus({Status::Tint::Info, u"login-2"_s, {}, tr("Sign in first, then join a room.")});
    if (const auto address = roomAddressFromText(m_ui->addressEdit->text()); address && !isEmpty)
        pickAccount(*address);
}

void JoinRoomDialog::submit()
{
    const auto refuse = [this](const QString &sentence) {
        m_ui->statusLine->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, sentence});
        m_ui->addressEdit->setProperty("wrong", true);
        m_ui->addressEdit->setFocus();
        m_ui->addressEdit->selectAll();
    };
    const auto address = roomAddressFromText(m_ui->addressEdit->text());
    if (!address)
        return refuse(address.error().text);
    if (!account())
        return refuse(tr("Sign in first, then join a room."));
    const bool fits = (!address->service || account()->service() == *address->service)
                      && (address->host.isEmpty() || accountFor(*address, m_accounts));
    if (!fits)
        return refuse(tr("None of your accounts is on that server. Sign in there first."));
    emit joinWanted(account(), address->room);
    accept();
}

} // namespace partyline
