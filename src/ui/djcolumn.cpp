// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djcolumn.h"

#include "ui/djdelegates.h"
#include "ui/emptyhint.h"
#include "ui/listlook.h"
#include "ui_djcolumn.h"

#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

DjColumn::DjColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DjColumn>())
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_ui->hairline->setTheme(theme);
    m_ui->trackView->setTheme(theme);
    m_ui->scoreLine->setTheme(theme);
    m_ui->playedLine->setTheme(theme);
    m_ui->peoplePanel->setUp(theme, Service::PlugDj);
    m_ui->waitPanel->setUp(theme);
    m_ui->voteBar->setUp(theme, false);
    makeTrackButtons();
    connect(m_ui->voteBar, &VoteBar::voteWanted, this, &DjColumn::voteWanted);
    connect(m_ui->voteBar, &VoteBar::grabWanted, this, &DjColumn::grabWanted);
    setUpList(*m_ui->votesView, m_voteModel, *new VoteDelegate(theme, this));
    setUpList(*m_ui->historyView, m_historyModel, *new PlayDelegate(theme, this));
    new EmptyHint(tr("No votes for this track yet."), theme, *m_ui->votesView);
    new EmptyHint(tr("Nothing was played yet."), theme, *m_ui->historyView);
    m_ui->historyView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->historyView, &QListView::clicked, this, &DjColumn::openPlayMenu);
    connect(m_ui->historyView, &QListView::activated, this, &DjColumn::openPlayMenu);
    connect(m_ui->historyView, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex under = m_ui->historyView->indexAt(at);
        openPlayMenu(under.isValid() ? under : m_ui->historyView->currentIndex());
    });
    updateTrack();
}

DjColumn::~DjColumn() = default;

void DjColumn::makeTrackButtons()
{
    const auto make = [this](const QString &icon, const QString &name, auto act) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setIcon(m_theme.icon(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, act);
        return button;
    };
    m_menuButton = make(u"dots"_s, tr("More about this track"),
                        [this] { emit trackMenuWanted(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft())); });
    m_openButton = make(u"external-link"_s, tr("Open the track in the browser"), [this] { emit openTrackWanted(); });
    m_skipButton = make(u"player-skip-forward"_s, tr("Skip my track"), [this] { emit skipWanted(); });
    m_ui->trackView->setButtons({m_menuButton, m_skipButton}, {m_openButton});
}

WaitListPanel &DjColumn::waitPanel() const
{
    return *m_ui->waitPanel;
}

QPoint DjColumn::grabMenuPlace() const
{
    return m_ui->voteBar->grabMenuPlace();
}

void DjColumn::openPlayMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QListView &view = *m_ui->historyView;
    emit playMenuWanted(m_historyModel.at(index.row()),
                        view.viewport()->mapToGlobal(view.visualRect(index).bottomLeft()));
}

PeoplePanel &DjColumn::people() const
{
    return *m_ui->peoplePanel;
}

void DjColumn::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_now = now;
    m_isOwn = isOwn;
    m_ui->trackView->setNowPlaying(now, isOwn);
    m_ui->voteBar->setNowPlaying(now, isOwn);
    m_ui->scoreLine->setPlay(now);
    m_ui->waitPanel->setNowPlaying(now, isOwn);
    updateTrack();
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
    m_ui->waitPanel->setRefusal(why);
    updateTrack();
}

void DjColumn::setVotes(const QList<VoteEvent> &votes)
{
    m_voteModel.setVotes(votes);
    m_ui->scoreLine->setVotes(votes);
    updateTabs();
}

void DjColumn::setWaitList(const WaitList &list)
{
    m_ui->waitPanel->setWaitList(list);
    updateTabs();
}

void DjColumn::setPlayHistory(const QList<PlayedTrack> &newestFirst)
{
    m_history = newestFirst;
    m_historyModel.setHistory(newestFirst);
    m_ui->waitPanel->setPlayHistory(newestFirst);
    updateTrack();
}

void DjColumn::setRoster(const QList<RosterEntry> &roster, int guests)
{
    m_ui->peoplePanel->setRoster(roster, guests);
    updateTabs();
}

void DjColumn::updateTrack()
{
    const bool isPlaying = !m_now.isIdle();
    m_menuButton->setVisible(isPlaying);
    m_openButton->setVisible(isPlaying);
    m_skipButton->setVisible(isPlaying && m_isOwn);
    m_skipButton->setEnabled(m_refusal.isEmpty());
    m_ui->scoreLine->setVisible(isPlaying);
    Status hint;
    if (isPlaying) {
        const QString before = playedBefore(m_now.track, m_history, QDateTime::currentDateTimeUtc());
        if (!before.isEmpty())
            hint = {Status::Tint::Warning, u"history"_s, {}, before};
    }
    m_ui->playedLine->setStatus(hint);
}

void DjColumn::updateTabs()
{
    m_ui->tabWidget->setCount(0, m_ui->waitPanel->model().rowCount());
    m_ui->tabWidget->setCount(1, m_ui->peoplePanel->model().people());
    m_ui->tabWidget->setCount(2, m_voteModel.rowCount());
}

} // namespace partyline
