// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/noticesdialog.h"

#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "ui/emptyhint.h"
#include "ui/itemviews.h"
#include "ui/listlook.h"
#include "ui/statusline.h"
#include "ui/streamdelegates.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{440, 420}; // px at 100 %

} // namespace

NoticesDialog::NoticesDialog(PlugDjAccount &account, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_list(new ListView(this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications of %1").arg(account.self().name));
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Notifications status"));
    m_list->setAccessibleName(tr("Notifications"));
    setUpList(*m_list, m_model, *new NotificationDelegate(theme, this));
    new EmptyHint(tr("The site has told you nothing new."), theme, *m_list);

    auto *buttons = new QDialogButtonBox(this);
    // The first one has the focus of the whole box, so it is one that never hides.
    m_readButton = buttons->addButton(tr("Mark as read"), QDialogButtonBox::ActionRole);
    m_acceptButton = buttons->addButton(tr("Accept"), QDialogButtonBox::ActionRole);
    m_refuseButton = buttons->addButton(tr("Refuse"), QDialogButtonBox::ActionRole);
    m_allButton = buttons->addButton(tr("Mark all as read"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    for (auto *button : {m_acceptButton, m_refuseButton, m_readButton, m_allButton})
        button->setAutoDefault(false); // Return belongs to the list

    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(0, 0, 0, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    buttons->setContentsMargins(edge, 0, edge, 0);
    resize(theme.px(FirstSize.width()), theme.px(FirstSize.height()));

    connect(m_list, &QListView::activated, this, &NoticesDialog::read);
    connect(m_acceptButton, &QPushButton::clicked, this, [this] { m_account.friends().accept(asker()); });
    connect(m_refuseButton, &QPushButton::clicked, this, [this] { m_account.friends().refuse(asker()); });
    connect(&account.friends(), &PlugDjFriends::changed, this, &NoticesDialog::updateButtons);
    connect(&account.friends(), &PlugDjFriends::failed, this, [this](const Error &error) { showError(error.text); });
    connect(m_readButton, &QPushButton::clicked, this, &NoticesDialog::read);
    connect(m_allButton, &QPushButton::clicked, this, [this] {
        m_status->clearStatus();
        m_account.notices().markAllRead();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesDialog::updateButtons);
    connect(&account.notices(), &PlugDjNotices::changed, this, &NoticesDialog::update);
    connect(&account.notices(), &PlugDjNotices::failed, this, [this](const Error &error) { showError(error.text); });
    connect(&account, &Account::stateChanged, this, [this] {
        if (!m_account.isSignedIn())
            close();
    });
    // Nothing of it is touched any more.
    connect(&account, &QObject::destroyed, this, [this] { delete this; });
    account.friends().load();
    update();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void NoticesDialog::update()
{
    m_model.setNotifications(m_account.notices().all());
    updateButtons();
}

const Notification *NoticesDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

qint64 NoticesDialog::asker() const
{
    const Notification *notice = chosen();
    if (!notice || PlugDjNotices::kindOf(*notice) != PlugDjNotices::Kind::FriendRequest)
        return 0;
    for (const plugdj::FriendInvite &invite : m_account.friends().invites()) {
        if (invite.user.username == notice->title)
            return invite.user.id;
    }
    return 0;
}

void NoticesDialog::updateButtons()
{
    const Notification *notice = chosen();
    const qint64 who = asker();
    // Only where somebody asks: elsewhere there is nothing to answer.
    m_acceptButton->setVisible(who != 0);
    m_refuseButton->setVisible(who != 0);
    WhyOff::set(*m_acceptButton, !m_account.friends().isBusy(who), WhyOff::isWaiting());
    WhyOff::set(*m_refuseButton, !m_account.friends().isBusy(who), WhyOff::isWaiting());
    WhyOff::set(*m_readButton, notice && !notice->seen, notice ? tr("It is read already.") : WhyOff::nothingChosen());
    WhyOff::set(*m_allButton, m_model.unseen() > 0, tr("Everything is read."));
}

void NoticesDialog::read()
{
    m_status->clearStatus();
    if (const Notification *notice = chosen())
        m_account.notices().markRead(QString(notice->id));
}

void NoticesDialog::showError(const QString &sentence)
{
    m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, sentence});
}

} // namespace partyline
