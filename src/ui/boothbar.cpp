// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/boothbar.h"

#include "services/plugdjcontroller.h"
#include "services/plugdjordertexts.h"
#include "ui/moderationdesk.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using plugdj::Act;

BoothBar::BoothBar(ModerationDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_banned(new StatusLine(this))
    , m_buttons(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    layout->setSpacing(theme.px(8));
    m_banned->setTheme(theme);
    m_banned->setAccessibleName(tr("Wait-list ban"));
    layout->addWidget(m_banned);
    layout->addWidget(m_buttons);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    m_skip = add(tr("Skip"));
    m_lock = add(tr("Lock"));
    m_cycle = add(tr("Cycle"));
    connect(m_skip, &QPushButton::clicked, &desk, &ModerationDesk::askSkip);
    connect(m_lock, &QPushButton::clicked, &desk, &ModerationDesk::askLock);
    connect(m_cycle, &QPushButton::clicked, &desk, &ModerationDesk::askCycle);

    PlugDjController &room = desk.room();
    connect(&desk.moderation(), &PlugDjModeration::permissionsChanged, this, &BoothBar::refresh);
    connect(&desk.moderation(), &PlugDjModeration::pendingChanged, this, &BoothBar::refresh);
    connect(&room, &PlugDjController::waitListChanged, this, &BoothBar::refresh);
    connect(&room, &PlugDjController::nowPlayingChanged, this, &BoothBar::refresh);
    connect(&desk.moderation(), &PlugDjModeration::canWaitChanged, this, &BoothBar::refresh);
    connect(&theme, &Theme::changed, this, &BoothBar::refresh);
    refresh();
}

QPushButton *BoothBar::add(const QString &name)
{
    auto *button = new QPushButton(name, m_buttons);
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    return button;
}

void BoothBar::present(QPushButton &button, bool isOffered, bool isPending, const QString &why, const QString &what)
{
    const QString reason = isPending ? tr("Waiting for the room.") : why;
    button.setVisible(isOffered);
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason.isEmpty() ? what : reason);
    button.setAccessibleDescription(button.toolTip());
}

void BoothBar::refresh()
{
    const PlugDjModeration &moderation = m_desk.moderation();
    const NowPlaying &now = m_desk.room().nowPlaying();
    const WaitList &list = m_desk.room().waitList();
    const plugdj::SetLock lock{!list.isLocked, false};
    const plugdj::SetCycle cycle{!list.cycles};
    m_lock->setText(list.isLocked ? tr("Unlock") : tr("Lock"));
    m_cycle->setText(list.cycles ? tr("End cycle") : tr("Cycle"));
    m_skip->setIcon(m_theme.icon(u"player-skip-forward"_s));
    m_lock->setIcon(m_theme.icon(list.isLocked ? u"lock-open"_s : u"lock"_s));
    m_cycle->setIcon(m_theme.icon(u"repeat"_s));
    const plugdj::SkipTrack skip{{now.dj.id.toLongLong(), now.dj.name}, now.historyId};
    present(*m_skip, moderation.may(Act::Skip), moderation.isPending(skip),
            now.isIdle() ? tr("Nobody is playing now.") : QString(), tr("Skip the track that plays"));
    present(*m_lock, moderation.may(Act::Lock), moderation.isPending(lock), {}, plugdj::titleOf(lock));
    present(*m_cycle, moderation.may(Act::Cycle), moderation.isPending(cycle), {}, plugdj::titleOf(cycle));
    m_buttons->setVisible(moderation.may(Act::Skip));
    const QString banned = moderation.cannotWaitReason();
    m_banned->setStatus(banned.isEmpty() ? Status() : Status{Status::Tint::Warning, u"hourglass"_s, {}, banned});
    setVisible(moderation.may(Act::Skip) || !banned.isEmpty());
}

} // namespace partyline
