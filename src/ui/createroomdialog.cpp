// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/createroomdialog.h"

#include "services/plugdjlobby.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/whynot.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

CreateRoomDialog::CreateRoomDialog(PlugDjLobby &lobby, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_lobby(lobby)
    , m_name(new QLineEdit(this))
    , m_private(new QCheckBox(tr("Private: only who has the address comes in"), this))
    , m_status(new StatusLine(this))
{
    setWindowTitle(tr("Create a room"));
    setAccessibleName(tr("Create a room"));
    setMinimumWidth(theme.px(360));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"newRoomName"_s);
    m_name->setAccessibleName(tr("Room name"));
    m_name->setMaxLength(PlugDjLobby::LongestName);
    m_private->setObjectName(u"newRoomPrivate"_s);
    m_status->setObjectName(u"newRoomStatus"_s);
    m_status->setAccessibleName(tr("Create status"));
    m_status->setTheme(theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_private);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &CreateRoomDialog::review);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateRoomDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    review();
}

void CreateRoomDialog::setName(const QString &name)
{
    m_name->setText(name.left(PlugDjLobby::LongestName));
    m_name->selectAll();
}

void CreateRoomDialog::review()
{
    if (!m_isAsking)
        m_status->clearStatus();
    const bool hasName = !m_name->text().simplified().isEmpty();
    explain(*m_create, m_isAsking ? tr("Sent, not confirmed yet") : hasName ? QString() : tr("A room needs a name."));
}

void CreateRoomDialog::submit()
{
    m_isAsking = true;
    review();
    m_status->setStatus({Status::Tint::Info, u"hourglass"_s, {}, tr("Asking the site for the room.")});
    m_lobby.create(m_name->text(), m_private->isChecked(), this, [this](const Result<plugdj::RoomListEntry> &made) {
        m_isAsking = false;
        review();
        if (!made) {
            m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, made.error().text});
            m_name->setFocus();
            return;
        }
        emit created(made->slug);
        accept();
    });
}

} // namespace partyline
