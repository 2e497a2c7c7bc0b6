// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamcolumn.h"

#include "feed/polltable.h"
#include "ui/emptyhint.h"
#include "ui/listlook.h"
#include "ui/noticespanel.h"
#include "ui/streamdelegates.h"
#include "ui_streamcolumn.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace partyline {

StreamColumn::StreamColumn(const Theme &theme, QWidget *parent)
    : StreamColumn(theme, nullptr, parent)
{
}

StreamColumn::StreamColumn(const Theme &theme, EmoteStore *pictures, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StreamColumn>())
{
    m_ui->setupUi(this);
    m_ui->upperHairline->setTheme(theme);
    m_ui->lowerHairline->setTheme(theme);
    m_ui->pollPanel->setUp(theme);
    m_ui->peoplePanel->setUp(theme, Service::Floatplane);
    m_ui->noticesPanel->setUp(theme, pictures);
    setUpList(*m_ui->resultsView, m_results, *new PollResultDelegate(theme, this), false);
    new EmptyHint(tr("No poll has ended since you came in."), theme, *m_ui->resultsView);
    makeResultActions();
    connect(m_ui->pollPanel, &PollPanel::voteWanted, this, &StreamColumn::voteWanted);
    connect(m_ui->staffOnlyCheck, &QCheckBox::toggled, this, &StreamColumn::staffOnlyChanged);
    connect(m_ui->noticesPanel, &NoticesPanel::opened, this, &StreamColumn::notificationOpened);
    connect(m_ui->noticesPanel, &NoticesPanel::countChanged, this, &StreamColumn::updateTabs);
    m_ui->delayButton->setIcon(theme.icon(QStringLiteral("clock-pause")));
    connect(m_ui->delayButton, &QPushButton::clicked, this, [this] {
        emit delayWanted({m_ui->delayButton->mapToGlobal(QPoint()), m_ui->delayButton->size()});
    });
    setDelay({});
    m_ui->peoplePanel->installEventFilter(this);
}

StreamColumn::~StreamColumn() = default;

void StreamColumn::makeResultActions()
{
    QListView *view = m_ui->resultsView;
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto chosen = [this, view] {
        const QModelIndex index = view->currentIndex();
        return index.isValid() ? m_results.at(index.row()) : Poll();
    };
    auto *show = new QAction(tr("Show the chart"), view);
    auto *copy = new QAction(tr("Copy the result"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addActions({show, copy});
    connect(show, &QAction::triggered, this, [this, chosen] { emit pollChosen(chosen().id); });
    connect(view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit pollChosen(m_results.at(index.row()).id); });
    connect(copy, &QAction::triggered, this, [chosen] {
        if (const Poll poll = chosen(); !poll.id.isEmpty())
            QGuiApplication::clipboard()->setText(pollText(poll));
    });
}

PeoplePanel &StreamColumn::people() const
{
    return *m_ui->peoplePanel;
}

NoticesPanel &StreamColumn::notices() const
{
    return *m_ui->noticesPanel;
}

PollPanel &StreamColumn::poll() const
{
    return *m_ui->pollPanel;
}

void StreamColumn::setPolls(const QList<Poll> &polls)
{
    m_ui->pollPanel->setPolls(polls);
    m_results.setPolls(polls);
    updateTabs();
}

void StreamColumn::setNotifications(const QList<Notification> &newestFirst)
{
    m_ui->noticesPanel->setNotifications(newestFirst);
}

void StreamColumn::setRoster(const QList<RosterEntry> &roster)
{
    m_ui->peoplePanel->setRoster(roster, 0);
    updateTabs();
}

void StreamColumn::setRefusal(const QString &why)
{
    m_ui->pollPanel->setRefusal(why);
}

void StreamColumn::setDelay(std::chrono::milliseconds delay)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(delay).count();
    const QString words = seconds > 0 ? tr("Delay %1 s").arg(seconds) : tr("No delay");
    m_ui->delayButton->setText(words);
    m_ui->delayButton->setAccessibleDescription(words);
}

bool StreamColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        emit peopleLookedAt();
    return QWidget::eventFilter(watched, event);
}

void StreamColumn::updateTabs()
{
    m_ui->tabWidget->setCount(0, m_ui->peoplePanel->model().people());
    m_ui->tabWidget->setCount(1, m_ui->noticesPanel->unseen());
    m_ui->tabWidget->setCount(2, m_results.rowCount());
}

} // namespace partyline
