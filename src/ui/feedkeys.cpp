// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FeedView: what keys do, and the caret that goes from row to row.
#include "feed/feedmodel.h"
#include "ui/feedaccessible.h"
#include "ui/feedview.h"

#include <QKeyEvent>

#include <algorithm>

namespace partyline {

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
    if (m_needsLayout) { // not layoutNow(), as in goToRow()
        m_scroll.setView(viewport()->size(), layoutDirection());
        m_scroll.place();
    }
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
    if (m_scroll.origins()) {
        emit originActivated(m_caret);
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
