// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollpanel.h"

#include "core/steadytime.h"
#include "feed/words.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/pollbars.h"
#include "ui/streamdelegates.h"
#include "ui/whynot.h"
#include "ui_pollpanel.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The last seconds are counted in the warning's colour (visual.md 7).
constexpr int UrgentSeconds = 10;

bool isOver(const Poll &poll)
{
    return poll.isClosed || (poll.endsAt.isValid() && poll.endsAt <= steadyUtc());
}

bool isVotable(const Poll &poll)
{
    return !poll.id.isEmpty() && !isOver(poll) && poll.voteState == Poll::VoteState::None;
}

std::chrono::milliseconds newsLeft(const Poll &poll)
{
    const auto end = poll.endsAt.addSecs(PollPanel::News.count());
    return std::chrono::milliseconds(steadyUtc().msecsTo(end));
}

} // namespace

PollPanel::PollPanel(QWidget *parent)
    : QGroupBox(parent)
    , m_ui(std::make_unique<Ui::PollPanel>())
{
    m_ui->setupUi(this);
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    m_news.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &PollPanel::tick);
    connect(&m_news, &QTimer::timeout, this, &PollPanel::choose);
}

PollPanel::~PollPanel() = default;

void PollPanel::setUp(const Theme &theme)
{
    m_theme = &theme;
    m_ui->timeBar->setTheme(theme);
    m_ui->refusalLine->setTheme(theme);
    m_bars = new PollBars(theme, this);
    m_delegate = new PollOptionDelegate(theme, *m_bars, this);
    setUpList(*m_ui->optionsView, m_model, *m_delegate);
    m_ui->optionsView->setMouseTracking(true);
    m_ui->otherButton->setTheme(theme);
    connect(m_bars, &PollBars::moved, m_ui->optionsView->viewport(), qOverload<>(&QWidget::update));
    connect(m_ui->otherButton, &QPushButton::clicked, this, &PollPanel::showOther);
    connect(m_ui->newPollButton, &QPushButton::clicked, this, &PollPanel::newPollWanted);
    connect(m_ui->closePollButton, &QPushButton::clicked, this, [this] { emit closeWanted(m_poll.id); });
    m_ui->optionsView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->optionsView, &QListView::clicked, this, &PollPanel::vote);
    connect(m_ui->optionsView, &QListView::activated, this, &PollPanel::vote);
    connect(m_ui->voteButton, &QPushButton::clicked, this, [this] { vote(m_ui->optionsView->currentIndex()); });
    connect(m_ui->optionsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &PollPanel::updateFoot);
    connect(&theme, &Theme::changed, this, &PollPanel::applyLooks);
    showPoll({});
    applyLooks();
}

void PollPanel::applyLooks()
{
    const int icon = m_theme->px(m_theme->sizes().icon);
    m_ui->iconLabel->setPixmap(
        m_theme->pixmap(u"chart-bar"_s, m_theme->colours().accent.text, icon, devicePixelRatioF()));
    m_ui->titleLabel->setFont(m_theme->font(Theme::Text::Body, true));
    m_ui->questionLabel->setFont(m_theme->font(Theme::Text::Lead, true));
    m_ui->footLabel->setFont(m_theme->font(Theme::Text::Caption));
    m_ui->countLabel->setFont(m_theme->font(Theme::Text::Caption));
    m_ui->countLabel->setForegroundRole(QPalette::PlaceholderText);
    updateFoot();
    fitList();
}

void PollPanel::setPolls(const QList<Poll> &polls)
{
    m_polls = polls;
    choose();
}

/// It is not taken away from under somebody's hand.
bool PollPanel::staysOpen(const Poll &poll) const
{
    if (poll.id != m_poll.id || isOver(poll))
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool isInUse = underMouse() || (focus && isAncestorOf(focus));
    return poll.id == m_picked || (isInUse && poll.voteState != Poll::VoteState::Voted);
}

/// The one that stays, else the newest open one, else the newest whose end is news.
const Poll *PollPanel::pollToShow() const
{
    const Poll *best = nullptr;
    for (const Poll &poll : m_polls) {
        if (staysOpen(poll))
            return &poll;
        const bool isNews = newsLeft(poll) > 0ms || (poll.id == m_poll.id && underMouse());
        if (poll.isClosed && !isNews)
            continue;
        const bool isBetter = !best || (best->isClosed && !poll.isClosed)
                              || (best->isClosed == poll.isClosed && poll.startedAt > best->startedAt);
        if (isBetter)
            best = &poll;
    }
    return best;
}

void PollPanel::choose()
{
    const Poll *next = pollToShow();
    const bool isAnother = next && next->id != m_poll.id;
    // As it is now, not as it was shown last: nobody's vote is on its way into one that has it already.
    const auto shown = std::ranges::find(m_polls, m_poll.id, &Poll::id);
    const bool wasVotable = isVotable(shown == m_polls.cend() ? m_poll : *shown);
    if (isAnother && isVotable(*next) && wasVotable && next->id != m_picked) {
        m_swapped.start();
        QTimer::singleShot(Settling + 1ms, Qt::PreciseTimer, this, &PollPanel::updateFoot);
    }
    showPoll(next ? *next : Poll());
}

const Poll *PollPanel::otherOpen() const
{
    // The next in order, round about: one button walks through all of them.
    QList<const Poll *> open;
    qsizetype shown = -1;
    for (const Poll &poll : m_polls) {
        if (poll.id == m_poll.id)
            shown = open.size();
        if (poll.id == m_poll.id || !isOver(poll))
            open.append(&poll);
    }
    const Poll *other = open.isEmpty() ? nullptr : open[(shown + 1) % open.size()];
    return other && other->id != m_poll.id ? other : nullptr;
}

void PollPanel::showOther()
{
    const Poll *other = otherOpen();
    if (!other)
        return;
    m_picked = other->id;
    m_swapped.invalidate();
    showPoll(Poll(*other));
    m_ui->optionsView->setFocus();
}

bool PollPanel::isSettling() const
{
    return m_swapped.isValid() && !m_swapped.hasExpired(Settling.count());
}

void PollPanel::setModeration(bool isPermitted, bool isClosing)
{
    m_isModerator = isPermitted;
    m_isClosing = isClosing;
    updateFoot();
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
    m_bars->setPoll(poll);
    startTick();
    if (poll.isClosed)
        m_news.start(std::max<std::chrono::milliseconds>(newsLeft(poll), 1s)); // later where the pointer holds it
    else
        m_news.stop();
    fitList();
    updateTime();
    updateOther();
    updateFoot();
    emit ticked();
}

/// With the next whole second of what is left.
void PollPanel::startTick()
{
    if (m_poll.id.isEmpty() || isOver(m_poll) || !m_poll.endsAt.isValid()) {
        m_second.stop();
        return;
    }
    const qint64 left = steadyUtc().msecsTo(m_poll.endsAt);
    m_second.start(int((left - 1) % 1000 + 1));
}

void PollPanel::tick()
{
    startTick();
    updateTime();
    updateOther();
    updateFoot();
    emit ticked();
}

QString PollPanel::timeLeft() const
{
    if (m_poll.id.isEmpty() || isOver(m_poll) || !m_poll.endsAt.isValid())
        return {};
    // Rounded up: the last second reads 0:01, not 0:00.
    const qint64 milliseconds = steadyUtc().msecsTo(m_poll.endsAt);
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
        const qint64 left = steadyUtc().msecsTo(m_poll.endsAt);
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
    return isVotable(m_poll) && m_refusal.isEmpty() && !isSettling();
}

QString PollPanel::whyNot(int option) const
{
    if (m_poll.id.isEmpty())
        return tr("No poll is open.");
    if (isOver(m_poll))
        return tr("This poll is over.");
    if (m_poll.voteState == Poll::VoteState::Voted)
        return tr("You have voted in this poll already.");
    if (option >= m_model.rowCount())
        return tr("This poll has only %n option(s).", nullptr, m_model.rowCount());
    return canVote() ? QString() : foot().text;
}

void PollPanel::updateOther()
{
    const Poll *other = otherOpen();
    m_ui->otherButton->setVisible(other);
    if (!other)
        return;
    const auto isOther = [this](const Poll &poll) { return poll.id != m_poll.id && !isOver(poll); };
    const auto others = std::count_if(m_polls.cbegin(), m_polls.cend(), isOther);
    const QString question = other->title.trimmed();
    const QFontMetrics metrics(m_ui->otherButton->font());
    const QString whole = others == 1 ? tr("Also open: %1").arg(question)
                                      : tr("%n more open, next: %1", nullptr, int(others)).arg(question);
    m_ui->otherButton->setText(
        metrics.elidedText(whole, Qt::ElideRight, std::max(1, contentsRect().width() - m_theme->px(32))));
    m_ui->otherButton->setAccessibleName(whole);
    m_ui->otherButton->setToolTip(whole.toHtmlEscaped());
}

void PollPanel::vote(const QModelIndex &index)
{
    if (index.isValid() && canVote())
        emit voteWanted(m_poll.id, m_model.at(index.row()).index);
}

PollPanel::Foot PollPanel::foot() const
{
    if (m_poll.id.isEmpty())
        return {};
    if (m_poll.isClosed && m_poll.isPartial)
        return {u"world-off"_s, tr("It ended while there was no connection; these are the last numbers received."),
                false};
    if (m_poll.isClosed) {
        const bool isKnown = m_poll.ownVote >= 0 && m_poll.ownVote < m_poll.options.size();
        return {{}, isKnown ? tr("You chose %1").arg(m_poll.options.at(m_poll.ownVote)) : QString(), false};
    }
    if (isOver(m_poll))
        return {u"hourglass"_s, tr("Waiting for the final count; these are the last numbers received."), false};
    if (m_poll.voteState == Poll::VoteState::Voted)
        return {u"lock"_s, tr("Vote sent. It cannot be changed."), false};
    if (m_poll.voteState == Poll::VoteState::Sending)
        return {u"clock"_s, tr("Sending your vote"), false};
    if (!m_refusal.isEmpty())
        return {u"world-off"_s, m_refusal, false};
    if (isSettling())
        return {u"alert-circle"_s, tr("Another poll has opened. Look before you vote."), true};
    if (m_poll.endsAt.isValid() && steadyUtc().msecsTo(m_poll.endsAt) < UrgentSeconds * 1000)
        return {{}, tr("Closing soon, you have not voted"), true};
    return {{}, tr("A vote is final. Ctrl+Alt+1…%1").arg(std::min(m_model.rowCount(), KeyedOptions)), false};
}

void PollPanel::updateFoot()
{
    const Foot now = foot();
    const QColor ink = now.isUrgent ? m_theme->colours().state.warning.fg : m_theme->colours().text.secondary;
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    m_ui->footLabel->setPalette(palette);
    m_ui->footLabel->setText(now.text);
    m_ui->footIcon->setVisible(!now.icon.isEmpty());
    if (!now.icon.isEmpty()) {
        const int side = m_theme->px(m_theme->sizes().iconSmall);
        m_ui->footIcon->setPixmap(m_theme->pixmap(now.icon, ink, side, devicePixelRatioF()));
    }
    const bool hasPoll = !m_poll.id.isEmpty();
    const bool showsCount = hasPoll && (isOver(m_poll) || m_poll.voteState == Poll::VoteState::Voted);
    m_ui->countLabel->setText(tr("%Ln votes", nullptr, m_poll.total()));
    m_ui->countLabel->setVisible(showsCount);
    m_ui->footLabel->setVisible(hasPoll); // also empty: it keeps the count at the end
    m_ui->voteButton->setVisible(hasPoll && !isOver(m_poll) && m_poll.voteState != Poll::VoteState::Voted);
    const bool hasChoice = m_ui->optionsView->currentIndex().isValid();
    explain(*m_ui->voteButton, !m_refusal.isEmpty() ? m_refusal
                               : !canVote()         ? tr("Sent, not confirmed yet")
                               : hasChoice          ? QString()
                                                    : tr("Choose an option first."));
    m_ui->moderationWidget->setVisible(m_isModerator);
    m_ui->closePollButton->setVisible(hasPoll && !isOver(m_poll));
    explain(*m_ui->closePollButton, m_isClosing ? tr("Sent, not confirmed yet") : QString());
    m_delegate->setVotable(canVote());
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
    if (m_theme) {
        fitList();
        updateOther();
    }
}

} // namespace partyline
