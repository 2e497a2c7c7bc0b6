// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FeedView: the menu of a row, and what is copied.
#include "feed/feedmodel.h"
#include "ui/feedview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

void FeedView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu();
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    if (const FeedScroll::Placed *placed = m_scroll.at(point.y()))
        popUpMenu(placed->seq, hitAt(point), event->globalPos());
}

void FeedView::showMenu()
{
    if (caretRow() < 0) {
        moveCaret(-1); // to where one looks
        if (caretRow() < 0)
            return;
    }
    const QRect rect = rowRect(caretRow());
    popUpMenu(m_caret, nullptr, viewport()->mapToGlobal(rect.isEmpty() ? QPoint() : rect.center()));
}

void FeedView::popUpMenu(qint64 seq, const FeedRow::Hit *hit, QPoint globalPoint)
{
    const int row = m_model.rowOf(seq);
    if (row < 0)
        return;
    const FeedItem item = m_model.at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopies(*menu, item, hit);
    if (const int answered = answeredRow(row); answered >= 0)
        menu->addAction(m_theme.icon(u"arrow-back-up"_s), tr("Show what it answers"), this,
                        [this, asked = m_model.at(answered).seq] { goToRow(m_model.rowOf(asked)); });
    if (const RepeatFold::Repeats repeats = m_model.repeats(row); repeats.count > 1)
        menu->addAction(repeats.isOpen ? tr("Fold the repeats again")
                                       : tr("Show all %n repeats", nullptr, repeats.count),
                        this, [this, seq] { toggleRepeats(m_model.rowOf(seq)); });
    addRowActions(*menu, item);
    emit menuOpening(*menu, item);
    menu->popup(globalPoint);
}

void FeedView::addCopies(QMenu &menu, const FeedItem &item, const FeedRow::Hit *hit)
{
    const auto toClipboard = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    if (!m_selection.isEmpty()) {
        menu.addAction(m_theme.icon(u"copy"_s), tr("Copy"), this, &FeedView::copy);
        menu.addAction(tr("Copy what was said"), this, &FeedView::copyMessages);
        menu.addAction(tr("Copy as JSON"), this, &FeedView::copyJson);
        menu.addSeparator();
    }
    const FeedReading &reading = m_scroll.reading();
    menu.addAction(
        tr("Copy line"), this,
        [toClipboard, text = FeedSelection::part(item, reading, 0, FeedSelection::RowEnd)] { toClipboard(text); });
    if (m_selection.isEmpty()) {
        menu.addAction(tr("Copy what was said"), this,
                       [toClipboard, text = FeedSelection::said(item, reading)] { toClipboard(text); });
        menu.addAction(tr("Copy as JSON"), this,
                       [toClipboard, text = FeedSelection::json(item, reading)] { toClipboard(text); });
    }
    if (hit && hit->what == FeedRow::Hit::What::Link)
        menu.addAction(m_theme.icon(u"link"_s), tr("Copy link"), this,
                       [toClipboard, address = hit->target] { toClipboard(address); });
}

QList<FeedItem> FeedView::selectedItems() const
{
    QList<FeedItem> items;
    if (m_selection.isEmpty())
        return items;
    for (int row = m_model.rowOf(m_selection.first().seq); row >= 0 && row < m_model.rowCount(); ++row) {
        if (m_model.at(row).seq > m_selection.last().seq)
            break;
        items.append(m_model.at(row));
    }
    return items;
}

void FeedView::addRowActions(QMenu &menu, const FeedItem &item)
{
    if (item.delivery != FeedItem::Delivery::Failed)
        return;
    menu.addSeparator();
    const qint64 seq = item.seq;
    menu.addAction(m_theme.icon(u"refresh"_s), tr("Retry"), this, [this, seq] { emit retryRequested(seq); });
    menu.addAction(m_theme.icon(u"pencil"_s), tr("Edit"), this, [this, seq] { emit editRequested(seq); });
    menu.addAction(m_theme.icon(u"x"_s), tr("Discard"), this, [this, seq] { emit discardRequested(seq); });
}

bool FeedView::isCopied(int row) const
{
    return isShown(row) || m_model.isFoldedAway(row);
}

QString FeedView::selectedText() const
{
    return m_selection.text(m_model, m_scroll.reading(), [this](int row) { return isCopied(row); });
}

void FeedView::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    m_selection.select({m_model.at(0).seq, 0}, {m_model.at(m_model.rowCount() - 1).seq, FeedSelection::RowEnd});
    viewport()->update();
}

void FeedView::copy()
{
    QString text = selectedText();
    if (text.isEmpty() && caretRow() >= 0)
        text = FeedSelection::part(m_model.at(caretRow()), m_scroll.reading(), 0, FeedSelection::RowEnd);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// The rows of the selection that are to be seen, or else the one that the keyboard is on.
QList<FeedItem> FeedView::copiedItems() const
{
    QList<FeedItem> items = selectedItems();
    if (items.isEmpty() && caretRow() >= 0)
        items.append(m_model.at(caretRow()));
    items.removeIf([this](const FeedItem &item) { return !isCopied(m_model.rowOf(item.seq)); });
    return items;
}

void FeedView::copyMessages()
{
    QStringList lines;
    for (const FeedItem &item : copiedItems())
        lines.append(FeedSelection::said(item, m_scroll.reading()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FeedView::copyJson()
{
    QStringList lines;
    for (const FeedItem &item : copiedItems())
        lines.append(FeedSelection::json(item, m_scroll.reading()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace partyline
