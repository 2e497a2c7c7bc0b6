// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollpanel.h"

#include "feed/words.h"
#include "ui/listlook.h"
#include "ui/streamdelegates.h"
#include "ui_pollpanel.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The last seconds are counted in the warning's colour (visual.md 7).
constexpr int UrgentSeconds = 10;

bool isOver(const Poll &poll)
{
    return poll.isClosed || (poll.endsAt.isValid() && poll.endsAt <= QDateTime::currentDateTimeUtc());
}

/// The newest open poll, else the newest of all.
Poll pollToShow(const QList<Poll> &polls)
{
    const Poll *best = nullptr;
    for (const Poll &poll : polls) {
        const bool isBetter = !best || (best->isClosed && !poll.isClosed)
                              || (best->isClosed == poll.isClosed && poll.startedAt > best->startedAt);
        if (isBetter)
            best = &poll;
    }
    return best ? *best : Poll();
}

} // namespace

PollPanel::PollPanel(QWidget *parent)
    : QGroupBox(parent)
    , m_ui(std::make_unique<Ui::PollPanel>())
{
    m_ui->setupUi(this);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PollPanel::tick);
}

PollPanel::~PollPanel() = default;

void PollPanel::setUp(const Theme &theme)
{
    m_theme = &theme;
    m_ui->timeBar->setTheme(theme);
    m_ui->refusalLine->setTheme(theme);
    setUpList(*m_ui->optionsView, m_model, *new PollOptionDelegate(theme, this));
    m_ui->optionsView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->optionsView, &QListView::clicked, this, &PollPanel::vote);
    connect(m_ui->optionsView, &QListView::activated, this, &PollPanel::vote);
    connect(m_ui->voteButton, &QPushButton::clicked, this, [this] { vote(m_ui->optionsView->currentIndex()); });
    connect(m_ui->optionsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &PollPanel::updateFoot);
    connect(&theme, &Theme::changed, this, &PollPanel::applyLooks);
    applyLooks();
    showPoll({});
}

void PollPanel::applyLooks()
{
    const int icon = m_theme->px(m_theme->sizes().icon);
    m_ui->iconLabel->setPixmap(
        m_theme->pixmap(u"chart-bar"_s, m_theme->colours().accent.text, icon, devicePixelRatioF()));
    m_ui->titleLabel->setFont(m_theme->font(Theme::Text::Body, true));
    m_ui->questionLabel->setFont(m_theme->font(Theme::Text::Lead, true));
    m_ui->footLabel->setFont(m_theme->font(Theme::Text::Caption));
    m_ui->footLabel->setForegroundRole(QPalette::PlaceholderText);
    fitList();
}

void PollPanel::setPolls(const QList<Poll> &polls)
{
    showPoll(pollToShow(polls));
}

void PollPanel::setRefusal(const QString &why)
{
    m_refusal = why;
    updateFoot();
}

void PollPanel::showPoll(const Poll &poll)
{
    m_poll = poll;
    const bool hasPoll = !poll.id.isEmpty();
    m_model.setPoll(poll);
    m_ui->questionLabel->setText(poll.title.trimmed());
    m_ui->questionLabel->setToolTip(poll.title.trimmed().toHtmlEscaped()); // a word may be wider than the column
    for (QWidget *part : {static_cast<QWidget *>(m_ui->questionLabel), static_cast<QWidget *>(m_ui->optionsView)})
        part->setVisible(hasPoll);
    Status refusal;
    if (!poll.voteRefusal.isEmpty())
        refusal = {Status::Tint::Danger, u"alert-circle"_s, {}, poll.voteRefusal};
    m_ui->refusalLine->setStatus(refusal);
    m_ui->refusalLine->setVisible(!refusal.isEmpty());
    if (hasPoll && !isOver(poll) && poll.endsAt.isValid())
        m_second.start();
    fitList();
    updateTime();
    updateFoot();
    emit ticked();
}

void PollPanel::tick()
{
    if (isOver(m_poll))
        m_second.stop();
    updateTime();
    updateFoot();
    emit ticked();
}

QString PollPanel::timeLeft() const
{
    if (m_poll.id.isEmpty() || isOver(m_poll) || !m_poll.endsAt.isValid())
        return {};
    // Rounded up: the last second reads 0:01, not 0:00.
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(m_poll.endsAt);
    return durationText(std::chrono::seconds((milliseconds + 999) / 1000));
}

void PollPanel::updateTime()
{
    const bool isOpen = !m_poll.id.isEmpty() && !isOver(m_poll);
    const bool hasEnd = isOpen && m_poll.endsAt.isValid();
    qreal share = 0;
    bool isUrgent = false;
    QString text = tr("No poll open");
    if (hasEnd) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_poll.endsAt);
        const qint64 whole = std::max<qint64>(1, m_poll.startedAt.msecsTo(m_poll.endsAt));
        share = qreal(left) / qreal(whole);
        isUrgent = left < UrgentSeconds * 1000;
        text = tr("%1 left").arg(timeLeft());
    } else if (isOpen) {
        share = 1;
        text = tr("Open until it is closed");
    } else if (m_poll.isClosed) {
        text = m_poll.endsAt.isValid() ? tr("Closed %1").arg(clockText(m_poll.endsAt)) : tr("Closed");
    } else if (!m_poll.id.isEmpty()) {
        text = tr("Time is up");
    }
    m_ui->timeBar->setVisible(!m_poll.id.isEmpty() && !m_poll.isClosed);
    m_ui->timeBar->setShare(share, isUrgent);
    m_ui->timeLabel->setText(text);
    QPalette palette;
    palette.setColor(QPalette::WindowText,
                     isUrgent ? m_theme->colours().state.warning.fg : m_theme->colours().text.secondary);
    m_ui->timeLabel->setPalette(palette);
}

bool PollPanel::canVote() const
{
    return !m_poll.id.isEmpty() && !isOver(m_poll) && m_poll.voteState == Poll::VoteState::None && m_refusal.isEmpty();
}

void PollPanel::vote(const QModelIndex &index)
{
    if (index.isValid() && canVote())
        emit voteWanted(m_poll.id, m_model.at(index.row()).index);
}

void PollPanel::updateFoot()
{
    const QString total = tr("%Ln votes", nullptr, m_poll.total());
    QString text;
    if (m_poll.id.isEmpty())
        text.clear();
    else if (m_poll.isClosed)
        text = m_poll.ownVote >= 0 && m_poll.ownVote < m_poll.options.size()
                   ? tr("You chose %1 · %2").arg(m_poll.options.at(m_poll.ownVote), total)
                   : total;
    else if (isOver(m_poll))
        text = tr("Waiting for the final count; these are the last numbers received.");
    else if (m_poll.voteState == Poll::VoteState::Voted)
        text = tr("Vote sent. It cannot be changed. %1").arg(total);
    else if (m_poll.voteState == Poll::VoteState::Sending)
        text = tr("Sending your vote");
    else
        text = m_refusal.isEmpty()
                   ? tr("A vote is final. Ctrl+Alt+1…%1").arg(std::min(m_model.rowCount(), KeyedOptions))
                   : m_refusal;
    m_ui->footLabel->setText(text);
    m_ui->footLabel->setVisible(!text.isEmpty());
    m_ui->voteButton->setVisible(!m_poll.id.isEmpty() && !isOver(m_poll) && m_poll.voteState != Poll::VoteState::Voted);
    const bool hasChoice = m_ui->optionsView->currentIndex().isValid();
    m_ui->voteButton->setEnabled(canVote() && hasChoice);
    m_ui->voteButton->setToolTip(!m_refusal.isEmpty() ? m_refusal
                                 : hasChoice          ? QString()
                                                      : tr("Choose an option first."));
    m_ui->voteButton->setAccessibleDescription(m_ui->voteButton->toolTip());
}

/// The panel has its own reserved place and never scrolls: as high as its options.
void PollPanel::fitList()
{
    const int rows = std::max(1, m_model.rowCount());
    const int row = m_ui->optionsView->sizeHintForRow(0);
    m_ui->optionsView->setFixedHeight(rows * std::max(row, m_theme->px(m_theme->sizes().optionRow)));
}

void PollPanel::resizeEvent(QResizeEvent *event)
{
    QGroupBox::resizeEvent(event);
    if (m_theme)
        fitList();
}

} // namespace partyline
