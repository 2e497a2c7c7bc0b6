// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/joinroomdialog.h"

#include "services/floatplaneaccount.h"
#include "services/plugdjaccount.h"
#include "ui/accountsmodel.h"
#include "ui/addressfinder.h"
#include "ui/djroomfinder.h"
#include "ui/statusline.h"
#include "ui/streamfinder.h"
#include "ui/theme.h"
#include "ui/whynot.h"
#include "ui_joinroomdialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int SmallestWidth = 418;
constexpr QSize FirstSize{560, 560};

} // namespace

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
    : JoinRoomDialog(theme, accounts, Options(), parent)
{
}

JoinRoomDialog::JoinRoomDialog(const Theme &theme, const QList<Account *> &accounts, Options options, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_ui(std::make_unique<Ui::JoinRoomDialog>())
    , m_accounts(accounts)
{
    m_ui->setupUi(this);
    setUp();
    fillAccounts();
    showFinder();
}

JoinRoomDialog::~JoinRoomDialog() = default;

void JoinRoomDialog::setUp()
{
    setMinimumWidth(m_theme.px(SmallestWidth));
    const int edge = m_theme.px(16);
    m_ui->dialogLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->dialogLayout->setSpacing(m_theme.px(8));
    m_ui->accountLayout->setSpacing(m_theme.px(8));
    m_ui->statusLine->setTheme(m_theme);
    m_ui->addressEdit->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->addressEdit->installEventFilter(this);
    m_ui->addressEdit->setFocus();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Join"));
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &JoinRoomDialog::review);
    connect(m_ui->accountCombo, &QComboBox::activated, this, [this] { m_isAccountChosen = true; });
    connect(m_ui->accountCombo, &QComboBox::currentIndexChanged, this, &JoinRoomDialog::showFinder);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &JoinRoomDialog::submit);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->signInButton, &QPushButton::clicked, this, [this] {
        reject();
        emit signInWanted();
    });
}

void JoinRoomDialog::fillAccounts()
{
    const QSignalBlocker blocker(m_ui->accountCombo);
    for (Account *account : m_accounts) {
        const QString text = tr("%1 on %2").arg(AccountsModel::nameOf(*account), account->endpoints().label);
        m_ui->accountCombo->addItem(m_theme.icon(account->service() == Service::PlugDj ? u"disc"_s : u"broadcast"_s),
                                    text, QVariant::fromValue(account));
        // A session that comes back only now can look around only now.
        connect(account, &Account::signedIn, this, [this, account] {
            delete m_finders.take(account);
            if (account == this->account())
                showFinder();
        });
    }
    m_ui->accountCombo->setCurrentIndex(std::max(0, int(m_accounts.indexOf(m_options.preferred))));
    const bool hasAccounts = !m_accounts.isEmpty();
    m_ui->accountLabel->setVisible(hasAccounts);
    m_ui->accountCombo->setVisible(hasAccounts);
    m_ui->signInButton->setVisible(!hasAccounts);
    if (hasAccounts)
        resize(m_theme.px(FirstSize.width()), m_theme.px(FirstSize.height()));
}

RoomFinder *JoinRoomDialog::makeFinder(Account &account)
{
    if (auto *stream = qobject_cast<FloatplaneAccount *>(&account); stream && stream->isSignedIn()) {
        const auto isOpen = [this, stream](const QString &room) {
            return m_options.isOpen && m_options.isOpen(*stream, room);
        };
        return new StreamFinder(*stream, m_theme, m_options.pictures, isOpen, m_options.streamSearch, this);
    }
    auto *plug = qobject_cast<PlugDjAccount *>(&account);
    if (!plug || !plug->isSignedIn())
        return new AddressFinder(this);
    const QList<RecentRoom> recent = m_options.recent ? m_options.recent(account) : QList<RecentRoom>();
    return new DjRoomFinder(*plug, m_theme, recent, m_options.search, this);
}

RoomFinder *JoinRoomDialog::finder()
{
    Account *chosen = account();
    if (!chosen)
        return nullptr;
    RoomFinder *&known = m_finders[chosen];
    if (!known) {
        known = makeFinder(*chosen);
        m_ui->finderStack->addWidget(known);
        connect(known, &RoomFinder::choiceChanged, this, &JoinRoomDialog::updateButton);
        connect(known, &RoomFinder::roomChosen, this, &JoinRoomDialog::join);
    }
    return known;
}

void JoinRoomDialog::showFinder()
{
    if (RoomFinder *shown = finder()) {
        m_ui->finderStack->setCurrentWidget(shown);
        m_ui->addressEdit->setPlaceholderText(shown->placeholder());
    }
    review();
}

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
    const bool isExplicit = address.service || !address.host.isEmpty();
    if (m_isAccountChosen && !isExplicit)
        return;
    // A bare name is as good for the account that stands there, which looks for it, as for the first of its kind.
    if (!isExplicit && account() && (account()->service() == Service::PlugDj || account()->isSignedIn()))
        return;
    if (Account *fitting = accountFor(address, m_accounts))
        m_ui->accountCombo->setCurrentIndex(int(m_accounts.indexOf(fitting)));
}

void JoinRoomDialog::review()
{
    m_ui->statusLine->clearStatus();
    m_ui->addressEdit->setProperty("wrong", false);
    m_ui->addressEdit->update();
    if (m_accounts.isEmpty())
        m_ui->statusLine->setStatus({Status::Tint::Info, u"login-2"_s, {}, tr("Sign in first, then join a room.")});
    const QString text = m_ui->addressEdit->text().trimmed();
    const auto address = roomAddressFromText(text);
    if (address && !text.isEmpty()) {
        const QSignalBlocker blocker(m_ui->accountCombo);
        pickAccount(*address);
    }
    if (RoomFinder *shown = finder()) {
        m_ui->finderStack->setCurrentWidget(shown);
        m_ui->addressEdit->setPlaceholderText(shown->placeholder());
        shown->setText(text, address ? address->room : QString());
    }
    updateButton();
}

void JoinRoomDialog::updateButton()
{
    const auto shown = m_finders.constFind(account());
    const bool hasChoice = shown != m_finders.constEnd() && *shown && !(*shown)->choice().isEmpty();
    const bool hasRoom = hasChoice || !m_ui->addressEdit->text().trimmed().isEmpty();
    explain(*m_ui->buttons->button(QDialogButtonBox::Ok), m_accounts.isEmpty() ? tr("Sign in first.")
                                                          : hasRoom            ? QString()
                                                                    : tr("Choose a room or enter its address."));
}

void JoinRoomDialog::refuse(const QString &sentence)
{
    m_ui->statusLine->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, sentence});
    m_ui->addressEdit->setProperty("wrong", true);
    m_ui->addressEdit->setFocus();
    m_ui->addressEdit->selectAll();
}

void JoinRoomDialog::submit()
{
    RoomFinder *shown = finder();
    if (shown && shown->actOnEnter())
        return;
    const auto address = roomAddressFromText(m_ui->addressEdit->text());
    const QString choice = shown ? shown->choice() : QString();
    if (!address && choice.isEmpty())
        return refuse(address.error().text);
    if (!account())
        return refuse(tr("Sign in first, then join a room."));
    const bool fits = !address
                      || ((!address->service || account()->service() == *address->service)
                          && (address->host.isEmpty() || accountFor(*address, m_accounts)));
    if (!fits)
        return refuse(tr("None of your accounts is on that server. Sign in there first."));
    join(choice.isEmpty() ? address->room : choice);
}

void JoinRoomDialog::join(const QString &room)
{
    emit joinWanted(account(), room);
    accept();
}

bool JoinRoomDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->addressEdit && event->type() == QEvent::KeyPress) {
        RoomFinder *shown = finder();
        const auto &key = *static_cast<QKeyEvent *>(event);
        // Not by way of the button: it is off where there is nothing to join.
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (shown && (shown->takeKey(key) || (isEnter && shown->actOnEnter())))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace partyline
