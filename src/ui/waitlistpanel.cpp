// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/waitlistpanel.h"

#include "core/steadytime.h"
#include "feed/words.h"
#include "ui/djdelegates.h"
#include "ui/emptyhint.h"
#include "ui/itemviews.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/// As far as the list holds (plugdj.md 5.6).
constexpr qsizetype MostWaiting = 50;
/// Minutes move slowly; only a turn that is next counts in seconds.
constexpr auto SlowPace = 15s;

/// "4th"; each has its own words, for languages that end them otherwise.
QString ordinal(int number)
{
    const int last = number % 10;
    const bool isTeen = number / 10 % 10 == 1;
    if (last == 1 && !isTeen)
        return WaitListPanel::tr("%1st in line").arg(number);
    if (last == 2 && !isTeen)
        return WaitListPanel::tr("%1nd in line").arg(number);
    if (last == 3 && !isTeen)
        return WaitListPanel::tr("%1rd in line").arg(number);
    return WaitListPanel::tr("%1th in line").arg(number);
}

QString agoText(qint64 passed)
{
    const qint64 minutes = passed / 60;
    if (minutes < 1)
        return WaitListPanel::tr("just now");
    if (minutes < 60)
        return WaitListPanel::tr("%1 min ago").arg(minutes);
    if (minutes % 60 == 0)
        return WaitListPanel::tr("%1 h ago").arg(minutes / 60);
    return WaitListPanel::tr("%1 h %2 min ago").arg(minutes / 60).arg(minutes % 60);
}

QString nameOf(const Track &track)
{
    return track.author.isEmpty() ? track.title : track.title + u", "_s + track.author;
}

bool isSame(const Track &a, const Track &b)
{
    return a.source == b.source && !a.cid.isEmpty() && a.cid == b.cid;
}

} // namespace

QString playedBefore(const Track &track, const QList<PlayedTrack> &newestFirst, const QDateTime &now)
{
    const auto found = std::find_if(newestFirst.begin(), newestFirst.end(),
                                    [&track](const PlayedTrack &play) { return isSame(play.track, track); });
    if (found == newestFirst.end())
        return {};
    const QString ago = agoText(std::max<qint64>(0, found->startedAt.secsTo(now)));
    const QString who = found->dj.name.isEmpty() ? WaitListPanel::tr("Played %1").arg(ago)
                                                 : WaitListPanel::tr("Played %1 by %2").arg(ago, found->dj.name);
    return WaitListPanel::tr("%1: %2, %3.")
        .arg(who, WaitListPanel::tr("%n woot(s)", nullptr, found->score.woots),
             WaitListPanel::tr("%n meh(s)", nullptr, found->score.mehs));
}

WaitListPanel::WaitListPanel(QWidget *parent)
    : QWidget(parent)
    , m_nextLine(new StatusLine(this))
    , m_lockIcon(new QLabel(this))
    , m_placeLabel(new QLabel(this))
    , m_detailLabel(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_afterTurn(new QCheckBox(tr("Leave the list after my turn"), this))
    , m_warning(new StatusLine(this))
    , m_otherButton(new LinkButton(this))
    , m_checkButton(new LinkButton(this))
    , m_view(new ListView(this))
{
    m_nextLine->setObjectName(u"nextLine"_s);
    m_placeLabel->setObjectName(u"placeLabel"_s);
    m_detailLabel->setObjectName(u"placeDetail"_s);
    m_button->setObjectName(u"waitButton"_s);
    m_afterTurn->setObjectName(u"afterTurnBox"_s);
    m_warning->setObjectName(u"trackWarning"_s);
    m_otherButton->setObjectName(u"otherTrackButton"_s);
    m_checkButton->setObjectName(u"checkTrackButton"_s);
    m_view->setObjectName(u"waitView"_s);
    m_view->setAccessibleName(tr("Wait list"));
    for (QLabel *label : {m_placeLabel, m_detailLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_detailLabel->setForegroundRole(QPalette::PlaceholderText);
    m_afterTurn->setToolTip(tr("The service knows no such wish: Partyline leaves for you when the track after yours "
                               "begins. It must be running and connected then."));
    m_afterTurn->setAccessibleDescription(m_afterTurn->toolTip());
    m_otherButton->setText(tr("Choose another"));
    m_checkButton->setText(tr("Check that it still plays"));
    m_checkButton->setToolTip(tr("Asks YouTube about this one video. Nothing is asked without your click."));
    m_checkButton->setAccessibleDescription(m_checkButton->toolTip());

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_placeLabel);
    words->addWidget(m_detailLabel);
    auto *head = new QHBoxLayout;
    head->addWidget(m_lockIcon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_button, 0, Qt::AlignVCenter);
    auto *links = new QHBoxLayout;
    links->addWidget(m_otherButton);
    links->addWidget(m_checkButton);
    links->addStretch();
    auto *top = new QVBoxLayout;
    top->setObjectName(u"topLayout"_s);
    top->addWidget(m_nextLine);
    top->addLayout(head);
    top->addWidget(m_afterTurn);
    top->addWidget(m_warning);
    top->addLayout(links);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(top);
    whole->addWidget(m_view, 1);

    connect(m_button, &QPushButton::clicked, this,
            [this] { isWaiting() || m_isOwn ? emit leaveWanted() : emit joinWanted(); });
    connect(m_afterTurn, &QCheckBox::clicked, this, &WaitListPanel::leaveAfterTurnWanted);
    connect(m_otherButton, &QPushButton::clicked, this, &WaitListPanel::otherTrackWanted);
    connect(m_checkButton, &QPushButton::clicked, this, [this] {
        if (m_next)
            emit checkWanted(*m_next);
    });
    connect(&m_second, &QTimer::timeout, this, &WaitListPanel::tick);
}

void WaitListPanel::setUp(const Theme &theme)
{
    m_theme = &theme;
    m_nextLine->setTheme(theme);
    m_warning->setTheme(theme);
    m_otherButton->setTheme(theme);
    m_checkButton->setTheme(theme);
    setUpList(*m_view, m_model, *new WaitListDelegate(theme, this));
    new EmptyHint(tr("Nobody is waiting."), theme, *m_view);
    connect(&theme, &Theme::changed, this, &WaitListPanel::applyLooks);
    applyLooks();
    update();
}

void WaitListPanel::applyLooks()
{
    const int edge = m_theme->px(12);
    layout()->setSpacing(m_theme->px(6));
    auto *top = static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout());
    top->setContentsMargins(edge, m_theme->px(8), edge, 0);
    top->setSpacing(m_theme->px(6));
    m_placeLabel->setFont(m_theme->font(Theme::Text::Body, true));
    m_detailLabel->setFont(m_theme->font(Theme::Text::Caption));
    const int icon = m_theme->px(m_theme->sizes().icon);
    m_lockIcon->setPixmap(m_theme->pixmap(u"lock"_s, m_theme->colours().text.secondary, icon, devicePixelRatioF()));
}

void WaitListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void WaitListPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void WaitListPanel::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_now = now;
    m_isOwn = isOwn;
    update();
}

void WaitListPanel::setWaitList(const WaitList &list)
{
    m_list = list;
    m_model.setWaitList(list);
    update();
}

void WaitListPanel::setPlayHistory(const QList<PlayedTrack> &newestFirst)
{
    m_history = newestFirst;
    update();
}

void WaitListPanel::setNextTrack(const std::optional<Track> &track)
{
    m_next = track;
    update();
}

void WaitListPanel::setCheckResult(const Track &track, const Status &result)
{
    m_checked = track;
    m_checkResult = result;
    update();
}

void WaitListPanel::setLengthLimit(seconds limit, bool isOfRoom)
{
    m_limit = limit;
    m_isLimitOfRoom = isOfRoom;
    update();
}

void WaitListPanel::setRefusal(const QString &why)
{
    m_refusal = why;
    update();
}

void WaitListPanel::setMayJoinLocked(bool may)
{
    m_mayJoinLocked = may;
    update();
}

void WaitListPanel::setPending(bool pending)
{
    m_isPending = pending;
    update();
}

void WaitListPanel::setLeavesAfterTurn(bool leaves)
{
    m_afterTurn->setChecked(leaves);
}

void WaitListPanel::tick()
{
    update();
}

void WaitListPanel::update()
{
    if (!m_theme)
        return;
    const auto estimate = WaitEstimate::of(m_now, m_history, steadyUtc());
    m_model.setEstimate(estimate);
    updateHead(estimate);
    updateButton();
    updateNext(estimate);
    updateWarnings();
    const bool counts = isVisible() && !m_now.isIdle() && m_model.rowCount() > 0;
    const auto pace = m_list.ownPlace == 1 ? 1s : SlowPace;
    if (!counts)
        m_second.stop();
    else if (!m_second.isActive() || m_second.intervalAsDuration() != pace)
        m_second.start(pace);
}

QString WaitListPanel::lockText() const
{
    return m_mayJoinLocked ? tr("Residents and staff only: you may join.") : tr("Residents and staff only");
}

void WaitListPanel::updateHead(const WaitEstimate &estimate)
{
    const int place = m_list.ownPlace;
    QString head;
    QStringList details;
    if (m_isOwn) {
        head = tr("You are playing");
        details.append(m_list.cycles ? tr("You go to the end of the list afterwards.")
                                     : tr("You leave the booth afterwards."));
    } else if (place == 1) {
        head = tr("You are next");
    } else if (place > 1) {
        head = ordinal(place);
        const WaitEstimate::Range range = estimate.until(place);
        const QDateTime turn = QDateTime::currentDateTimeUtc().addSecs(range.likely.count());
        details.append(tr("your turn in %1, about %2").arg(rangeSentence(range), clockText(turn)));
    } else {
        head = m_list.isLocked ? tr("Locked") : tr("Open to everyone");
        if (m_list.isLocked)
            details.append(lockText());
        else if (!m_now.isIdle())
            details.append(tr("joining now: %1").arg(rangeSentence(estimate.until(int(m_list.people.size()) + 1))));
    }
    if (place == 0 && !m_isOwn && m_list.cycles && !m_list.isLocked)
        details.append(tr("DJs return to the list after their turn"));
    if ((place > 0 || m_isOwn) && m_list.isLocked && !m_mayJoinLocked)
        details.append(tr("The list is locked: if you leave, you cannot come back."));
    m_placeLabel->setText(head);
    m_detailLabel->setText(details.join(u'\n'));
    m_detailLabel->setVisible(!details.isEmpty());
    m_lockIcon->setVisible(m_list.isLocked);
    m_lockIcon->setToolTip(tr("The wait list is locked"));
}

void WaitListPanel::updateButton()
{
    const bool isIn = isWaiting() || m_isOwn;
    const bool isFree = m_now.isIdle() && m_list.people.isEmpty();
    QString why = m_refusal;
    if (why.isEmpty() && !isIn && m_list.isLocked && !m_mayJoinLocked)
        why = tr("The wait list is locked: only residents and staff can join.");
    if (why.isEmpty() && !isIn && m_list.people.size() >= MostWaiting)
        why = tr("The wait list is full.");
    if (why.isEmpty() && m_isPending)
        why = tr("Sent, not confirmed yet");
    m_button->setText(isIn ? tr("Leave") : isFree ? tr("Play now") : tr("Join wait list"));
    // The contract's name, whatever fits on the button.
    m_button->setAccessibleName(isIn ? tr("Leave wait list") : tr("Join wait list"));
    m_button->setDefault(!isIn);
    m_button->setEnabled(why.isEmpty());
    m_button->setToolTip(why.isEmpty() && m_isOwn ? tr("Ends your turn and leaves the booth") : why);
    m_button->setAccessibleDescription(m_button->toolTip());
    m_afterTurn->setVisible((isWaiting() || m_isOwn) && m_list.cycles);
}

void WaitListPanel::updateNext(const WaitEstimate &estimate)
{
    Status status;
    if (m_list.ownPlace == 1 && !m_isOwn) {
        status = {Status::Tint::Positive, u"headphones-filled"_s, tr("You are next"), {}};
        const QString what = m_next ? nameOf(*m_next) : QString();
        if (estimate.left() > 0s)
            status.sentence = what.isEmpty() ? tr("Starts in %1").arg(durationText(estimate.left()))
                                             : tr("Starts in %1: %2").arg(durationText(estimate.left()), what);
        else
            status.sentence = what;
    }
    m_nextLine->setStatus(status);
    m_nextLine->setVisible(!status.isEmpty());
}

void WaitListPanel::updateWarnings()
{
    // What is next matters to those who wait; others learn what comes when they join.
    const bool matters = m_next && (isWaiting() || m_isOwn);
    Status status;
    bool isProblem = false;
    if (matters) {
        const Track &track = *m_next;
        const QString before = playedBefore(track, m_history, QDateTime::currentDateTimeUtc());
        const bool isTooLong = m_limit > 0s && track.duration > m_limit;
        isProblem = true;
        if (isSame(track, m_checked) && !m_checkResult.isEmpty()) {
            status = m_checkResult;
            isProblem = status.tint == Status::Tint::Danger || status.tint == Status::Tint::Warning;
        } else if (!m_isOwn && isSame(track, m_now.track)) {
            status = {Status::Tint::Warning, u"history"_s, tr("Your next track plays right now."), nameOf(track)};
        } else if (!before.isEmpty()) {
            status = {Status::Tint::Warning, u"history"_s, tr("Your next track was played lately."),
                      nameOf(track) + u'\n' + before};
        } else if (isTooLong) {
            const QString limit = durationText(m_limit);
            status = {Status::Tint::Warning, u"clock-exclamation"_s, tr("Your next track is long."),
                      tr("%1 lasts %2.").arg(nameOf(track), durationText(track.duration)) + u' '
                          + (m_isLimitOfRoom ? tr("The room allows %1.").arg(limit)
                                             : tr("Your own limit is %1.").arg(limit))};
        } else {
            isProblem = false;
            if (m_list.ownPlace != 1) // else the banner says it
                status = {Status::Tint::Info, u"playlist"_s, {}, tr("Next from you: %1").arg(nameOf(track))};
        }
    }
    m_warning->setStatus(status);
    m_warning->setVisible(!status.isEmpty());
    m_otherButton->setVisible(isProblem);
    m_checkButton->setVisible(matters && m_next->source == Track::Source::YouTube && !isSame(*m_next, m_checked));
}

} // namespace partyline
