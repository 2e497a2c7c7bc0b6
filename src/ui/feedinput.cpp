// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FeedView: what pointer and keyboard do.
#include "feed/feedmodel.h"
#include "ui/feedaccessible.h"
#include "ui/feedactionsbar.h"
#include "ui/feedview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
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
    if (!event->pixelDelta().isNull()) {
        m_glide.stop();
        m_scroll.scrollBy(-event->pixelDelta().y());
        layoutNow();
        return;
    }
    glide(-event->angleDelta().y() * LinesOfAWheelStep * m_scroll.lineHeight() / 120);
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

int FeedView::caretRow() const
{
    return m_caret == NoRow ? -1 : m_model.rowOf(m_caret);
}

void FeedView::setCaretRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        caretTo(row);
}

void FeedView::caretTo(int row)
{
    if (m_needsLayout)
        layoutNow();
    m_glide.stop();
    if (m_model.isFoldedAway(row)) // somebody leads there
        m_model.openRepeats(row, true);
    m_caret = m_model.at(row).seq;
    m_isCaretShown = true;
    m_scroll.show(row);
    layoutNow();
    viewport()->update(); // the ring leaves another row
    FeedAccessible::tellFocus(*this, row);
}

void FeedView::moveCaret(int rows)
{
    const auto &placed = m_scroll.placed();
    if (placed.isEmpty())
        return;
    int row = caretRow();
    // Without a caret it appears where one looks: on the last row that is in view.
    if (row < 0)
        row = rows < 0 ? placed.last().row : placed.first().row;
    else
        row += rows;
    // Past the lines of hidden people, which are nowhere to be seen.
    const int step = rows < 0 ? -1 : 1;
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    while (row >= 0 && row < m_model.rowCount() && !isShown(row))
        row += step;
    if (row >= 0 && row < m_model.rowCount())
        caretTo(row);
}

/// Whole rows, from the one where it began.
void FeedView::extendByRows(int rows)
{
    const int before = caretRow();
    moveCaret(rows);
    const int now = caretRow();
    if (now < 0)
        return;
    const int began = m_selection.isEmpty() || m_model.rowOf(m_selection.anchor().seq) < 0
                          ? std::max(before, 0)
                          : m_model.rowOf(m_selection.anchor().seq);
    const bool isDown = now >= began;
    m_selection.select({m_model.at(began).seq, isDown ? 0 : FeedSelection::RowEnd},
                       {m_model.at(now).seq, isDown ? FeedSelection::RowEnd : 0});
    viewport()->update();
}

/// Opens or closes the long or folded line that the keyboard is on.
bool FeedView::openRow(bool opens)
{
    const int row = caretRow();
    const FeedScroll::Placed *placed = row < 0 ? nullptr : m_scroll.of(m_caret);
    if (const RepeatFold::Repeats repeats = row < 0 ? RepeatFold::Repeats() : m_model.repeats(row);
        repeats.count > 1 && repeats.isOpen != opens) {
        m_model.openRepeats(row, opens);
        return true;
    }
    if (!placed || opens == m_scroll.isExpanded(m_caret))
        return false;
    const bool canChange = std::ranges::any_of(
        placed->laid->hits, [](const FeedRow::Hit &hit) { return hit.what == FeedRow::Hit::What::Expand; });
    if (!canChange)
        return false;
    m_scroll.setExpanded(m_caret, opens);
    scheduleLayout();
    return true;
}

/// Enter mentions, Ctrl+Enter opens the first link, Alt+Enter the card of the person.
bool FeedView::handleReturn(const QKeyEvent &event)
{
    using What = FeedRow::Hit::What;
    const FeedScroll::Placed *placed = caretRow() < 0 ? nullptr : m_scroll.of(m_caret);
    if (!placed)
        return false;
    const auto first = [placed](What what) { return std::ranges::find(placed->laid->hits, what, &FeedRow::Hit::what); };
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        const auto hit = first(event.modifiers() & Qt::ControlModifier ? What::Link : What::Author);
        if (hit == placed->laid->hits.cend())
            return false;
        activate(FeedRow::Hit(*hit), m_caret);
        return true;
    }
    const QString name = m_model.at(caretRow()).author.name;
    if (name.isEmpty())
        return false;
    if (const RepeatFold::Repeats repeats = m_model.repeats(caretRow()); repeats.count > 1 && !repeats.isOpen) {
        m_model.openRepeats(caretRow(), true);
        return true;
    }
    emit mentionRequested(name);
    return true;
}

bool FeedView::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    const int page = std::max(1, int(m_scroll.placed().size()) - 1);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        if (event.modifiers() & Qt::ShiftModifier)
            extendByRows(step);
        else
            moveCaret(step);
        return true;
    }
    case Qt::Key_PageUp:
        moveCaret(-page);
        return true;
    case Qt::Key_PageDown:
        moveCaret(page);
        return true;
    case Qt::Key_Home:
        moveCaret(-m_model.rowCount());
        moveCaret(-m_model.rowCount());
        return true;
    case Qt::Key_End:
        moveCaret(m_model.rowCount());
        moveCaret(m_model.rowCount());
        return true;
    case Qt::Key_Escape:
        if (m_selection.isEmpty() && m_caret == NoRow)
            return false;
        m_selection.clear();
        m_caret = NoRow;
        viewport()->update();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return openRow((event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return handleReturn(event);
    default:
        return false;
    }
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    if (m_needsLayout)
        layoutNow();
    if (!handleKey(*event))
        event->ignore(); // the page may want it: typing in the feed belongs to the composer
}

void FeedView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_isCaretShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                     || event->reason() == Qt::ShortcutFocusReason;
    if (m_isCaretShown && caretRow() < 0 && m_model.rowCount() > 0)
        m_caret = m_model.at(m_model.rowCount() - 1).seq;
    viewport()->update();
}

void FeedView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace partyline
