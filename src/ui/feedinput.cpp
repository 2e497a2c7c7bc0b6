// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FeedView: what the pointer does; keys stand in feedkeys.cpp.
#include "feed/feedmodel.h"
#include "ui/feedactionsbar.h"
#include "ui/feedview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace partyline {

namespace {

/// One step of the wheel moves so many lines.
constexpr int LinesOfAWheelStep = 3;
/// While text is selected beyond the edge.
constexpr int DragScrollMs = 50;
/// What a notch of the wheel turns, in eighths of a degree.
constexpr int WheelNotch = 120;

} // namespace

const FeedRow::Hit *FeedView::hitAt(QPoint point) const
{
    const FeedScroll::Placed *placed = m_scroll.at(point.y());
    if (!placed)
        return nullptr;
    const QPointF inside(point.x(), point.y() - placed->y);
    // What was added last lies on top.
    const auto &hits = placed->laid->hits;
    const auto found = std::find_if(hits.crbegin(), hits.crend(),
                                    [&inside](const FeedRow::Hit &hit) { return hit.rect.contains(inside); });
    return found == hits.crend() ? nullptr : &*found;
}

FeedPlace FeedView::placeAt(QPoint point) const
{
    const auto &placed = m_scroll.placed();
    if (placed.isEmpty())
        return {};
    const FeedScroll::Placed *row = m_scroll.at(std::clamp(point.y(), placed.first().y, placed.last().bottom() - 1));
    if (!row)
        return {};
    return {row->seq, FeedSelection::offsetAt(*row->laid, QPointF(point.x(), point.y() - row->y))};
}

void FeedView::setHovered(QPoint point)
{
    const FeedScroll::Placed *placed = m_isSelecting ? nullptr : m_scroll.at(point.y());
    const qint64 seq = placed && viewport()->rect().contains(point) ? placed->seq : NoRow;
    const FeedRow::Hit *hit = hitAt(point);
    using What = FeedRow::Hit::What;
    const bool isActive = hit && hit->what != What::Hint && hit->what != What::Mention;
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::IBeamCursor);
    m_pointer = point;
    // Where emotes stand still, the one under the pointer moves.
    if (hit && hit->what == FeedRow::Hit::What::Hint && placed)
        viewport()->update(hit->rect.translated(0, placed->y).toAlignedRect());
    if (seq == m_hovered)
        return;
    for (const qint64 one : {m_hovered, seq}) {
        if (const FeedScroll::Placed *row = m_scroll.of(one))
            viewport()->update(0, row->y, viewport()->width(), row->laid->height);
    }
    m_hovered = seq;
}

void FeedView::makeBar()
{
    const auto itemOf = [this](qint64 seq) {
        const int row = m_model.rowOf(seq);
        return row < 0 ? FeedItem() : m_model.at(row);
    };
    connect(m_bar, &FeedActionsBar::mentionWanted, this,
            [this, itemOf](qint64 seq) { emit mentionRequested(itemOf(seq).author.name); });
    connect(m_bar, &FeedActionsBar::copyWanted, this, [this, itemOf](qint64 seq) {
        QGuiApplication::clipboard()->setText(
            FeedSelection::part(itemOf(seq), m_scroll.reading(), 0, FeedSelection::RowEnd));
    });
    connect(m_bar, &FeedActionsBar::hidingWanted, this,
            [this, itemOf](qint64 seq, const QPoint &where) { emit hidingWanted(itemOf(seq).author, where); });
    connect(m_bar, &FeedActionsBar::moreWanted, this,
            [this](qint64 seq, const QPoint &where) { popUpMenu(seq, nullptr, where); });
}

/// Over the line under the pointer, unless something is going on there.
void FeedView::showBar()
{
    const FeedScroll::Placed *placed = m_scroll.of(m_hovered);
    const bool isBusy = m_isSelecting || m_glide.state() == QAbstractAnimation::Running;
    if (!placed || isBusy || !isSpoken(m_model.at(placed->row)) || isFolded(placed->row))
        m_bar->hide();
    else if (!m_bar->isVisible() || m_bar->seq() != m_hovered)
        m_bar->showFor(m_hovered, placed->y, m_model.at(placed->row).isOwn);
}

bool FeedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(QPoint(-1, -1));
        showBar();
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hasPointer = event->type() == QEvent::Enter;
        updatePaused();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FeedView::showToolTip(QPoint point, QPoint globalPoint)
{
    const FeedRow::Hit *hit = hitAt(point);
    const FeedScroll::Placed *row = m_scroll.at(point.y());
    const QString words = hit && hit->what == FeedRow::Hit::What::Mention ? answerText(row->row)
                          : hit                                           ? hit->tooltip
                                                                          : QString();
    if (words.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // Tool tips guess whether a text is rich; names and addresses are text whatever they hold.
    QToolTip::showText(globalPoint, QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()), viewport(),
                       hit->rect.translated(0, row->y).toAlignedRect());
}

void FeedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_isCaretShown = false;
    m_isSelecting = true;
    m_bar->hide();
    if (event->modifiers() & Qt::ShiftModifier && !m_selection.isEmpty())
        m_selection.extend(placeAt(event->pos()));
    else
        m_selection.start(placeAt(event->pos()));
    viewport()->update();
}

void FeedView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(event->pos());
    showBar();
    if (!m_isSelecting || !(event->buttons() & Qt::LeftButton))
        return;
    m_selection.extend(placeAt(event->pos()));
    const bool isOutside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (isOutside && !m_dragScroll.isActive())
        m_dragScroll.start(DragScrollMs, this);
    else if (!isOutside)
        m_dragScroll.stop();
    viewport()->update();
}

void FeedView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    m_scroll.scrollBy(point.y() < 0 ? -m_scroll.lineHeight() : m_scroll.lineHeight());
    layoutNow();
    m_selection.extend(placeAt(point));
}

void FeedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isSelecting)
        return;
    m_isSelecting = false;
    m_dragScroll.stop();
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const FeedScroll::Placed *placed = m_scroll.at(event->pos().y());
    if (isClick && m_selection.isEmpty() && placed) {
        if (const FeedRow::Hit *hit = hitAt(event->pos()))
            activate(FeedRow::Hit(*hit), placed->seq);
    } else if (QClipboard *clipboard = QGuiApplication::clipboard();
               clipboard->supportsSelection() && !m_selection.isEmpty()) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    }
    viewport()->update();
}

void FeedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const FeedPlace place = placeAt(event->pos());
    const FeedScroll::Placed *row = m_scroll.of(place.seq);
    const int index = m_model.rowOf(place.seq);
    if (event->button() != Qt::LeftButton || !row || index < 0)
        return;
    const QString name = withoutControls(m_model.at(index).author.name);
    const auto [from, to] = FeedSelection::wordAt(*row->laid, name, place.offset);
    m_selection.select({place.seq, from}, {place.seq, to});
    viewport()->update();
}

void FeedView::activate(const FeedRow::Hit &hit, qint64 seq)
{
    using What = FeedRow::Hit::What;
    switch (hit.what) {
    case What::Author:
        activatePerson(hit, seq);
        return;
    case What::Link:
        emit linkActivated(QUrl(hit.target));
        return;
    case What::Retry:
        emit retryRequested(seq);
        return;
    case What::Edit:
        emit editRequested(seq);
        return;
    case What::Discard:
        emit discardRequested(seq);
        return;
    case What::Expand:
        m_scroll.setExpanded(seq, !m_scroll.isExpanded(seq));
        scheduleLayout();
        return;
    case What::Repeats:
        toggleRepeats(m_model.rowOf(seq));
        return;
    case What::Origin:
        emit originActivated(seq);
        return;
    case What::Mention:
    case What::Hint:
        return;
    }
}

void FeedView::toggleRepeats(int row)
{
    if (row >= 0)
        m_model.openRepeats(row, !m_model.repeats(row).isOpen);
}

void FeedView::activatePerson(const FeedRow::Hit &hit, qint64 seq)
{
    const int row = m_model.rowOf(seq);
    const FeedScroll::Placed *placed = m_scroll.of(seq);
    if (row < 0 || !placed)
        return;
    const QRect name = hit.rect.translated(0, placed->y).toAlignedRect();
    const QRect onScreen(viewport()->mapToGlobal(name.topLeft()), name.size());
    const FeedItem item = m_model.at(row);
    if (hit.target == item.author.name)
        emit personActivated(item.author, onScreen);
    else if (const auto *played = std::get_if<FeedItem::AdvancePayload>(&item.payload))
        emit personActivated(played->now->dj, onScreen);
}

void FeedView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        m_zoomTurned += event->angleDelta().y();
        const int steps = m_zoomTurned / WheelNotch;
        m_zoomTurned %= WheelNotch;
        if (steps != 0)
            emit zoomWanted(steps);
        return;
    }
    m_zoomTurned = 0;
    if (!event->pixelDelta().isNull()) {
        m_glide.stop();
        m_scroll.scrollBy(-event->pixelDelta().y());
        layoutNow();
        return;
    }
    glide(-event->angleDelta().y() * LinesOfAWheelStep * m_scroll.lineHeight() / WheelNotch);
}

void FeedView::glide(int dy)
{
    const int left = m_glide.state() == QAbstractAnimation::Running ? m_glide.endValue().toInt() - m_glided : 0;
    m_glide.stop();
    m_goal = NoRow;
    const int duration = m_theme.ms(m_theme.sizes().scrollMs);
    if (duration == 0) {
        m_scroll.scrollBy(dy);
        layoutNow();
        return;
    }
    m_glided = 0;
    m_glide.setDuration(duration);
    m_glide.setStartValue(0);
    m_glide.setEndValue(left + dy);
    m_glide.start();
}

} // namespace partyline
