// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: what of it is told on the desktop.
#include "ui/composer.h"
#include "ui/roompage.h"
#include "ui/roomwatch.h"

#include <QMenu>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

void RoomPage::showMuted(const QDateTime &until)
{
    if (!m_muteAction) {
        moreMenu().addSeparator();
        m_muteAction = moreMenu().addAction(QString(), this, [this] { emit muteWanted(m_mutedMark->isHidden()); });
        moreMenu().addAction(m_theme.icon(u"bell"_s), tr("Notifications of this room…"), this,
                             &RoomPage::notificationsWanted);
        m_mutedMark = new QToolButton(this);
        m_mutedMark->setObjectName(u"mutedMark"_s);
        m_mutedMark->setAutoRaise(true);
        m_mutedMark->setAccessibleName(tr("Muted"));
        m_mutedMark->setIcon(m_theme.icon(u"bell-off"_s));
        connect(m_mutedMark, &QToolButton::clicked, this, [this] { emit muteWanted(false); });
        addHeaderMark(m_mutedMark);
    }
    const bool isMuted = until.isValid();
    m_mutedMark->setVisible(isMuted);
    const QString words =
        isMuted ? tr("This room is %1. Click to hear from it again.").arg(mutedWords(until)) : QString();
    m_mutedMark->setToolTip(words);
    m_mutedMark->setAccessibleDescription(words);
    m_muteAction->setText(isMuted ? tr("Hear from it again") : tr("Mute for an hour"));
    m_muteAction->setIcon(m_theme.icon(isMuted ? u"bell"_s : u"bell-off"_s));
}

void RoomPage::replyTo(const QString &name)
{
    if (!name.isEmpty())
        m_composer->mention(name);
    m_composer->setFocus();
}

} // namespace partyline
