// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedview.h"

#include "feed/feedmodel.h"
#include "feed/words.h"
#include "ui/emotestore.h"
#include "ui/feedaccessible.h"
#include "ui/feedactionsbar.h"
#include "ui/feedannouncer.h"
#include "ui/feedmove.h"
#include "ui/feedpainter.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace partyline {

namespace {

FeedLayout::Aspect aspectOf(const EmoteStore *emotes)
{
    return [emotes](const QUrl &image) { return emotes ? emotes->aspect(image) : 0; };
}

/// True when nothing of the row but its emotes is to be drawn. Laying down the words of every row that has a moving one
/// would cost more than drawing the whole view.
bool isOfEmotesAlone(const FeedRow &row, int y, const QRegion &region)
{
    return std::all_of(region.begin(), region.end(), [&row, y](const QRect &rect) {
        return std::ranges::any_of(row.emotes, [&rect, y](const FeedRow::EmoteBox &box) {
            return box.rect.translated(0, y).toAlignedRect().contains(rect);
        });
    });
}

/// The scroll bar counts in int; longer feeds than 2 billion px do not come up.
int barValue(qint64 value)
{
    return int(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

FeedView::FeedView(FeedModel &model, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_theme(theme)
    , m_emotes(emotes)
    , m_scroll(model, theme, aspectOf(emotes))
    , m_find(model, [this](int row) { return isShown(row); })
    , m_bar(new FeedActionsBar(theme, viewport()))
    , m_announcer(new FeedAnnouncer(*this))
{
    FeedAccessible::install();
    setAccessibleName(tr("Feed"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    connectModel();
    makeBar();
    connect(&theme, &Theme::changed, this, &FeedView::restyle);
    if (emotes) {
        connect(emotes, &EmoteStore::changed, this, &FeedView::pictureChanged);
        connect(emotes, &EmoteStore::motionChanged, viewport(), qOverload<>(&QWidget::update));
    }
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &FeedView::scheduleLayout);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::finished, this, [this] {
        // The way was a guess where nothing had been laid out.
        if (const int row = m_model.rowOf(std::exchange(m_goal, NoRow)); row >= 0) {
            m_scroll.show(row);
            layoutNow();
        }
    });
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_scroll.scrollBy(value.toInt() - m_glided);
        m_glided = value.toInt();
        layoutNow();
    });
}

FeedView::~FeedView() = default;

void FeedView::connectModel()
{
    connect(&m_model, &FeedModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        const bool isOlder = first == 0 && last < m_model.rowCount() - 1;
        if (isOlder) {
            m_scroll.prepended(last + 1);
        } else {
            m_scroll.appended(first, last);
            countNew(first, last);
            markNew(first);
            m_announcer->rowsCame(first, last);
        }
        if (m_find.isActive()) {
            m_find.inserted(first, last);
            emit findChanged();
        }
        scheduleLayout();
    });
    connect(&m_model, &FeedModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_scroll.removed(first, last);
        if (m_find.isActive()) {
            m_find.removed();
            emit findChanged();
        }
        scheduleLayout();
    });
    connect(&m_model, &FeedModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_scroll.changed(first.row(), last.row());
        if (m_find.isActive()) {
            m_find.changed(first.row(), last.row());
            emit findChanged();
        }
        scheduleLayout();
    });
    connect(&m_model, &FeedModel::modelReset, this, [this] {
        m_scroll.reset();
        m_selection.clear();
        m_caret = NoRow;
        m_find.removed();
        clearNew();
        scheduleLayout();
    });
}

void FeedView::setOwnName(const QString &name)
{
    m_scroll.setOwnName(name);
    scheduleLayout();
}

void FeedView::setShowsDeleted(bool shows)
{
    m_scroll.setShowsDeleted(shows);
    scheduleLayout();
}

void FeedView::setShowsEmoji(bool shows)
{
    m_scroll.setShowsEmoji(shows);
    m_selection.clear(); // its places are those of the other text
    scheduleLayout();
}

void FeedView::setShowsHidden(bool shows)
{
    m_scroll.setShowsHidden(shows);
    scheduleLayout();
}

void FeedView::setRules(std::shared_ptr<const RuleMatcher> rules)
{
    m_scroll.setRules(std::move(rules));
    scheduleLayout();
}

QString FeedView::spokenRow(int row) const
{
    FeedItem item = m_model.at(row);
    if (isFolded(row))
        return (item.isHidden ? tr("A line of %1, hidden") : tr("A line of %1, folded")).arg(item.author.name);
    const auto &rules = m_scroll.rules();
    const auto verdict = rules ? rules->judge(item, QDateTime::currentDateTimeUtc()) : RuleMatcher::Verdict();
    item.text = verdict.text.value_or(item.text);
    const QString words = verdict.text ? spokenText(item) : m_model.index(row).data(Qt::AccessibleTextRole).toString();
    const QString marked = verdict.colour ? tr("%1, highlighted").arg(words) : words;
    return m_scroll.origins() ? tr("%1, in %2").arg(marked, m_scroll.origins()(item)) : marked;
}

void FeedView::setNicknames(FeedLayout::Nickname nickname)
{
    m_scroll.setNicknames(std::move(nickname));
    scheduleLayout();
}

void FeedView::setOrigins(FeedLayout::Origin origin)
{
    m_scroll.setOrigins(std::move(origin));
    scheduleLayout();
}

void FeedView::setReadingPlace(const FeedScroll::Place &place)
{
    m_glide.stop();
    m_scroll.setReadingPlace(place);
    layoutNow();
}

void FeedView::restyle()
{
    m_scroll.restyle();
    scheduleLayout();
}

/// However much happens within one turn of the event loop, it is laid out once.
void FeedView::scheduleLayout()
{
    if (m_needsLayout)
        return;
    m_needsLayout = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void FeedView::layoutNow()
{
    m_needsLayout = false;
    m_scroll.setView(viewport()->size(), layoutDirection());
    m_scroll.place();
    syncBar();
    if (const FeedScroll::Placed *row = m_scroll.of(m_bar->seq()); !row || row->y != m_bar->rowTop())
        m_bar->hide(); // its row moved away; the pointer's next move brings it back
    if (m_scroll.isAtEnd()) {
        clearNew();
        m_model.trim();
    }
    wantOlder();
    if (m_wasAtEnd != m_scroll.isAtEnd()) {
        m_wasAtEnd = m_scroll.isAtEnd();
        emit atEndChanged(m_wasAtEnd);
    }
    redraw();
}

/// Rows that only moved are moved on the screen; what else there is to draw belongs to a row, or calls update() itself.
void FeedView::redraw()
{
    const FeedMove move = FeedMove::between(m_onScreen, m_scroll.placed(), viewport()->rect());
    const auto hovered = std::ranges::find(m_onScreen, m_hovered, &FeedScroll::Placed::seq);
    const int hoveredTop = hovered == m_onScreen.cend() ? 0 : hovered->y;
    m_onScreen = m_scroll.placed();
    if (move.dy != 0)
        viewport()->scroll(0, move.dy);
    if (!move.fresh.isEmpty())
        viewport()->update(move.fresh);
    // A row that moved away from under the pointer is not the one that is pointed at; the pointer's next move tells.
    if (const FeedScroll::Placed *row = m_scroll.of(m_hovered); row && row->y != hoveredTop) {
        m_hovered = NoRow;
        viewport()->update(0, row->y, viewport()->width(), row->laid->height);
    }
}

void FeedView::syncBar()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->isSliderDown())
        return; // the hand on the bar decides
    m_isSyncing = true;
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_scroll.lineHeight());
    bar->setRange(0, barValue(m_scroll.range()));
    bar->setValue(barValue(m_scroll.value()));
    m_isSyncing = false;
}

void FeedView::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    m_glide.stop();
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        m_scroll.toEnd();
    else
        m_scroll.scrollTo(bar->value());
    layoutNow();
}

void FeedView::countNew(int first, int last)
{
    if (m_scroll.isAtEnd())
        return;
    int lines = 0;
    int mentions = 0;
    for (int row = first; row <= last; ++row) {
        lines += isSpoken(m_model.at(row)) && !m_model.at(row).isOwn && isShown(row) && !m_model.at(row).isHidden;
        mentions += m_model.at(row).isMention;
    }
    if (lines + mentions == 0)
        return;
    m_newCount += lines;
    m_newMentions += mentions;
    emit newCountChanged(m_newCount, m_newMentions);
}

void FeedView::clearNew()
{
    if (m_newCount == 0 && m_newMentions == 0)
        return;
    m_newCount = 0;
    m_newMentions = 0;
    emit newCountChanged(0, 0);
}

void FeedView::pictureChanged(const QUrl &image)
{
    // Its box may have another shape now. Only rows that hold it are laid out again.
    m_scroll.forget(image);
    scheduleLayout();
}

/// Only their own rectangles, and only those in view; what is out of view or hidden is not drawn and so stands still.
void FeedView::redrawPictures(const QSet<QUrl> &images)
{
    if (m_needsLayout || !viewport()->isVisible())
        return;
    for (const FeedScroll::Placed &placed : m_scroll.placed()) {
        for (const FeedRow::EmoteBox &box : placed.laid->emotes) {
            if (images.contains(box.image))
                viewport()->update(box.rect.translated(0, placed.y).toAlignedRect());
        }
    }
}

void FeedView::scrollToEnd()
{
    m_glide.stop();
    m_scroll.toEnd();
    layoutNow();
}

QRect FeedView::rowRect(int row)
{
    if (m_needsLayout)
        layoutNow();
    if (row < 0 || row >= m_model.rowCount())
        return {};
    const FeedScroll::Placed *placed = m_scroll.of(m_model.at(row).seq);
    return placed ? QRect(0, placed->y, viewport()->width(), placed->laid->height) : QRect();
}

int FeedView::rowAt(QPoint point)
{
    if (m_needsLayout)
        layoutNow();
    const FeedScroll::Placed *placed = m_scroll.at(point.y());
    return placed ? placed->row : -1;
}

bool FeedView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_needsLayout)
        layoutNow();
    return QAbstractScrollArea::event(event);
}

void FeedView::resizeEvent(QResizeEvent *)
{
    layoutNow();
}

/// Hundreds of rooms may be open: those that nobody sees are not even told that a picture moves on.
void FeedView::showEvent(QShowEvent *event)
{
    if (m_emotes)
        connect(m_emotes, &EmoteStore::pictureDue, this, &FeedView::redrawPictures, Qt::UniqueConnection);
    QAbstractScrollArea::showEvent(event);
    updateLook();
}

void FeedView::hideEvent(QHideEvent *event)
{
    if (m_emotes)
        disconnect(m_emotes, &EmoteStore::pictureDue, this, &FeedView::redrawPictures);
    QAbstractScrollArea::hideEvent(event);
    updateLook();
}

void FeedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        scheduleLayout();
    if (event->type() == QEvent::ActivationChange) {
        updateLook();
        viewport()->update(); // emotes go on or stand still
    }
    QAbstractScrollArea::changeEvent(event);
}

void FeedView::paintEvent(QPaintEvent *event)
{
    if (m_needsLayout)
        layoutNow();
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_theme.colours().surface.base);
    FeedPainter draw(m_theme, m_emotes, painter);
    const bool emotesMove = m_emotes && m_emotes->playsIn(*this, m_theme.isMotionReduced());
    QElapsedTimer clock;
    clock.start();
    bool isOfMotionAlone = emotesMove;
    for (const FeedScroll::Placed &placed : m_scroll.placed()) {
        // A moving emote asks for its rectangle alone: the rows between two of them are not drawn.
        const QRegion region = event->region() & QRect(0, placed.y, viewport()->width(), placed.laid->height);
        if (region.isEmpty())
            continue;
        const auto [from, to] = m_selection.within(placed.seq);
        const bool hasCaret = m_isCaretShown && placed.seq == m_caret && hasFocus();
        const bool isHovered = placed.seq == m_hovered;
        FeedPainter::State state{isHovered, hasCaret, from, to, emotesMove};
        if (m_find.isActive()) {
            for (const FeedFind::Hit &hit : m_find.of(placed.seq))
                state.found.append({hit.start, hit.length, hit == m_find.current()});
        }
        if (isHovered)
            state.pointer = QPointF(m_pointer.x(), m_pointer.y() - placed.y);
        state.emotesAlone = from >= to && state.found.isEmpty() && isOfEmotesAlone(*placed.laid, placed.y, region);
        isOfMotionAlone = isOfMotionAlone && state.emotesAlone;
        draw.row(*placed.laid, placed.y, viewport()->width(), state);
    }
    if (isOfMotionAlone)
        m_emotes->drew(std::chrono::nanoseconds(clock.nsecsElapsed()));
}

} // namespace partyline
