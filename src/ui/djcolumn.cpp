// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djcolumn.h"

#include "ui/djdelegates.h"
#include "ui/emptyhint.h"
#include "ui/listlook.h"
#include "ui_djcolumn.h"

#include <algorithm>

namespace partyline {

using namespace std::chrono_literals;

namespace {

constexpr auto SongLength = 240s;

} // namespace

std::chrono::seconds usualLength(const QList<PlayedTrack> &history)
{
    QList<std::chrono::seconds> lengths;
    for (const PlayedTrack &play : history) {
        if (play.track.duration > 0s)
            lengths.append(play.track.duration);
    }
    if (lengths.isEmpty())
        return SongLength;
    const auto middle = lengths.begin() + lengths.size() / 2;
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

DjColumn::DjColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DjColumn>())
{
    m_ui->setupUi(this);
    m_ui->hairline->setTheme(theme);
    m_ui->trackView->setTheme(theme);
    m_ui->peoplePanel->setUp(theme, Service::PlugDj);
    m_ui->voteBar->setUp(theme, false);
    connect(m_ui->voteBar, &VoteBar::voteWanted, this, &DjColumn::voteWanted);
    connect(m_ui->voteBar, &VoteBar::grabWanted, this, &DjColumn::grabWanted);
    setUpList(*m_ui->waitView, m_waitModel, *new WaitListDelegate(theme, this));
    setUpList(*m_ui->votesView, m_voteModel, *new VoteDelegate(theme, this));
    setUpList(*m_ui->historyView, m_historyModel, *new PlayDelegate(theme, this));
    new EmptyHint(tr("Nobody is waiting."), theme, *m_ui->waitView);
    new EmptyHint(tr("No votes for this track yet."), theme, *m_ui->votesView);
    new EmptyHint(tr("Nothing was played yet."), theme, *m_ui->historyView);
    connect(m_ui->waitButton, &QPushButton::clicked, this,
            [this] { m_waitList.ownPlace > 0 ? emit leaveWaitListWanted() : emit joinWaitListWanted(); });
    connect(m_ui->peoplePanel, &PeoplePanel::mentionWanted, this, &DjColumn::mentionWanted);
    updatePlace();
}

DjColumn::~DjColumn() = default;

void DjColumn::setNowPlaying(const NowPlaying &now)
{
    m_now = now;
    m_ui->trackView->setNowPlaying(now);
    m_ui->voteBar->setNowPlaying(now);
    updatePlace();
}

void DjColumn::addBelowVotes(QWidget *part)
{
    m_ui->nowPlayingLayout->addWidget(part);
}

void DjColumn::setPending(bool vote, bool grab)
{
    m_ui->voteBar->setPending(vote, grab);
}

void DjColumn::setRefusal(const QString &why)
{
    m_refusal = why;
    m_ui->voteBar->setRefusal(why);
    updatePlace();
}

void DjColumn::setVotes(const QList<VoteEvent> &votes)
{
    m_voteModel.setVotes(votes);
    updateTabs();
}

void DjColumn::setWaitList(const WaitList &list)
{
    m_waitList = list;
    m_waitModel.setWaitList(list);
    updatePlace();
    updateTabs();
}

void DjColumn::setPlayHistory(const QList<PlayedTrack> &newestFirst)
{
    m_history = newestFirst;
    m_historyModel.setHistory(newestFirst);
    updatePlace();
}

void DjColumn::setRoster(const QList<RosterEntry> &roster, int guests)
{
    m_ui->peoplePanel->setRoster(roster, guests);
    updateTabs();
}

void DjColumn::updatePlace()
{
    const auto passed = std::chrono::seconds(m_now.startedAt.secsTo(QDateTime::currentDateTimeUtc()));
    const auto left =
        m_now.isIdle() ? 0s : std::clamp(m_now.track.duration - passed, 0s, std::max(m_now.track.duration, 0s));
    m_waitModel.setPace(left, usualLength(m_history));

    const int place = m_waitList.ownPlace;
    QString text = m_waitList.isLocked ? tr("Locked: residents and staff only") : tr("Open to everyone");
    if (place == 1)
        text = tr("You are next");
    else if (place > 1 && place <= m_waitModel.rowCount())
        text =
            tr("You are number %1, your turn in %2").arg(place).arg(WaitListModel::etaText(m_waitModel.at(place - 1)));
    m_ui->placeLabel->setText(text);
    m_ui->waitButton->setText(place > 0 ? tr("Leave wait list") : tr("Join wait list"));
    m_ui->waitButton->setEnabled(m_refusal.isEmpty());
    m_ui->waitButton->setToolTip(m_refusal);
    m_ui->waitButton->setAccessibleDescription(m_refusal);
}

void DjColumn::updateTabs()
{
    m_ui->tabWidget->setCount(0, m_waitModel.rowCount());
    m_ui->tabWidget->setCount(1, m_ui->peoplePanel->model().people());
    m_ui->tabWidget->setCount(2, m_voteModel.rowCount());
}

} // namespace partyline
