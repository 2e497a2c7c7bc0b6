// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FeedView: what helps to read on: pause, what is new, find, and the way to what a line answers.
#include "feed/feedmodel.h"
#include "feed/words.h"
#include "ui/feedannouncer.h"
#include "ui/feedview.h"

#include <QHideEvent>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Older rows are asked for when fewer pages than this are left above.
constexpr int PagesAhead = 2;
/// A jump further than this is not a motion but a change of place (visual.md 8).
constexpr int PagesOfAGlide = 2;
/// What a line answers is looked for in so many rows above it.
constexpr int AnswerReach = 1'000;
/// Of the answered line, in the tool tip.
constexpr int AnswerLength = 300;

} // namespace

void FeedView::setOptions(const FeedOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_announcer->setSpoken(options.spoken);
    m_model.setCap(options.rows);
    m_scroll.setOptions(options);
    updatePaused();
    scheduleLayout();
}

void FeedView::setPaused(bool paused)
{
    m_isPaused = paused;
    updatePaused();
}

void FeedView::updatePaused()
{
    const bool isHeld = m_isPaused || (m_options.pausesUnderPointer && m_hasPointer);
    if (isHeld == m_scroll.isHeld())
        return;
    if (m_needsLayout)
        layoutNow(); // what is in view now is what stays
    m_scroll.setHeld(isHeld);
    layoutNow();
    emit pausedChanged(isHeld);
}

/// Not while the hand is on the bar: it would slip away under it. And not from within a layout: rows may come at once.
void FeedView::wantOlder()
{
    const bool isFar = m_scroll.value() > qint64(PagesAhead) * viewport()->height();
    if (!m_model.hasOlder() || isFar || verticalScrollBar()->isSliderDown() || viewport()->height() <= 0)
        return;
    QMetaObject::invokeMethod(&m_model, &FeedModel::wantOlder, Qt::QueuedConnection);
}

void FeedView::readOlder()
{
    m_model.wantOlder();
}

bool FeedView::isLookedAt() const
{
    return isVisible() && isActiveWindow();
}

void FeedView::updateLook()
{
    const bool isNow = isLookedAt();
    if (isNow == m_wasLookedAt)
        return;
    m_wasLookedAt = isNow;
    m_isMarked = false;
    m_awaySince = isNow ? QDateTime() : QDateTime::currentDateTimeUtc();
}

/// The first line that comes while nobody looks is where the new begins.
void FeedView::markNew(int first)
{
    if (!m_awaySince.isValid() || m_isMarked)
        return;
    for (int row = first; row < m_model.rowCount(); ++row) {
        const FeedItem &item = m_model.at(row);
        if (item.isOwn || !isShown(row))
            continue;
        m_isMarked = true;
        setLastRead(item.seq, m_awaySince);
        return;
    }
}

void FeedView::setLastRead(qint64 seq, const QDateTime &since)
{
    m_scroll.setNewFrom(seq, since);
    scheduleLayout();
}

bool FeedView::goToLastRead()
{
    if (!hasLastRead())
        return false;
    const int row = m_model.rowAtOrAfter(m_scroll.newFrom());
    if (row >= m_model.rowCount())
        return false;
    // Reading goes on from there by key, too, and a screen reader says the line.
    if (hasFocus())
        caretTo(row);
    else
        m_caret = m_model.at(row).seq;
    goToRow(row);
    return true;
}

void FeedView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    if (m_needsLayout) { // not layoutNow(): at the end it lets go of the older rows, and this may be one of them
        m_scroll.setView(viewport()->size(), layoutDirection());
        m_scroll.place();
    }
    m_glide.stop();
    const qint64 distance = m_scroll.distanceToCentre(row);
    const bool isNear = std::abs(distance) <= qint64(PagesOfAGlide) * viewport()->height();
    if (isNear && m_theme.ms(m_theme.sizes().scrollMs) > 0) {
        glide(int(distance));
        m_goal = m_model.at(row).seq;
        return;
    }
    m_scroll.centre(row);
    layoutNow();
}

int FeedView::answeredRow(int row) const
{
    const FeedText text = feedText(m_model.at(row), {}, m_scroll.reading());
    for (const FeedText::Mention &mention : text.mentions) {
        const QString name = text.shown.mid(mention.start + 1, mention.length - 1);
        for (int before = row - 1; before >= std::max(0, row - AnswerReach); --before) {
            const FeedItem &item = m_model.at(before);
            if (isSpoken(item) && isShown(before) && item.author.name.compare(name, Qt::CaseInsensitive) == 0)
                return before;
        }
    }
    return -1;
}

QString FeedView::answerText(int row) const
{
    const int answered = answeredRow(row);
    if (answered < 0)
        return {};
    const FeedItem &item = m_model.at(answered);
    const FeedText text = feedText(item, {}, m_scroll.reading());
    QString words = text.plain(0, int(text.shown.size())).simplified();
    if (words.size() > AnswerLength)
        words = words.left(AnswerLength) + QChar(0x2026);
    return tr("%1, %2: %3").arg(clockText(item.time), isolated(item.author.name), words);
}

void FeedView::setFind(const QString &text)
{
    if (m_needsLayout)
        layoutNow();
    const qint64 near = m_scroll.placed().isEmpty() ? NoRow : m_scroll.placed().last().seq;
    m_find.look(text, m_scroll.reading(), near);
    if (m_find.current())
        goToRow(m_model.rowOf(m_find.current()->seq));
    viewport()->update();
    emit findChanged();
}

void FeedView::findNext(bool newer)
{
    m_find.step(newer);
    goToFound();
}

void FeedView::findIn(qint64 seq)
{
    if (!m_find.setCurrent(seq))
        return;
    goToFound();
}

void FeedView::goToFound()
{
    if (m_find.current())
        goToRow(m_model.rowOf(m_find.current()->seq));
    viewport()->update();
    emit findChanged();
}

} // namespace partyline
